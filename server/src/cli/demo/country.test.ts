/** The country as a whole: the same when it should be, full where it should be, and nobody's. */
import type { LocalDate } from '@himaya/algorithms'
import * as routes from '@himaya/contract'
import {
  findCourt,
  maySitAt,
  noticeStanding,
  reportMarks,
  reportSources,
  turns18In,
  type CourtId,
} from '@himaya/domain'
import { courts } from '@himaya/law'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { unprintableIn } from '../../documents/index.ts'
import { dayAt } from '../../http/clock.ts'
import { countryOn } from './country.ts'
import { actsOf, hearingsOf, type ActKind, type ActOf, type CaseFacts, type Country } from './facts.ts'
import { guide } from './guide.ts'
import { elsewhere, silentDistricts, towns } from './places.ts'
import { hearingState, reportState } from './rows/penal.ts'
import { referralState } from './rows/assistance.ts'
import { transferMoved } from './rows/court.ts'
import { situations } from './situations.ts'

const today = '2026-11-27' as LocalDate
const country = countryOn(today)
const courtOf = ({ unit }: CaseFacts) => unit.replace('UNIT-', '') as CourtId
/** Who is still to be told what was decided, and by how many days it is late. */
const standing = (one: CaseFacts, { id, notifyBy: by, tell }: ActOf<'reports.decide'>, on: LocalDate) =>
  noticeStanding(
    { by, tell, notices: actsOf(one, 'reports.notify').filter(({ decision }) => decision === id) },
    on,
  )
const inTown = (town: (typeof towns)[number]) =>
  country.cases.filter((one) => courtOf(one) === town.tribunal || courtOf(one) === town.appeal)

test('the same day and seed give the same facts, to the last letter; another seed gives others', () => {
  const spelled = (of: Country) => JSON.stringify(of)
  expect(spelled(countryOn(today)) === spelled(country)).toBe(true)
  expect(spelled(countryOn(today, 'other')) === spelled(country)).toBe(false)
})

test('about nine hundred cases: some 120 in each of the three towns, the rest spread over all other courts', () => {
  for (const town of towns) expect(inTown(town).length).toBe(120)
  const rest = country.cases.length - 3 * 120
  expect(rest).toBe(elsewhere)
  const met = new Set(country.cases.map(courtOf))
  const expected = courts.filter(
    ({ id, appeal, inService, hears }) =>
      inService &&
      (hears === 'general' || hears === 'penal') &&
      !silentDistricts.includes((appeal ?? id) as CourtId),
  )
  expect([...met].sort()).toEqual(expected.map(({ id }) => id).sort())
})

test('nothing is put in a court that has not opened, nor in the two silent districts, nor where no penal case is heard', () => {
  const named = country.cases.flatMap((one) => [
    courtOf(one),
    ...(one.seized === null ? [] : [one.seized]),
    ...one.acts.flatMap((act) =>
      act.kind === 'hearings.fix' ? [act.court] : act.kind === 'transfer.send' ? [act.to] : [],
    ),
  ])
  for (const id of new Set(named)) {
    const court = findCourt(id)
    expect(court?.inService, id).toBe(true)
    expect(['general', 'penal']).toContain(court?.hears)
    expect(silentDistricts).not.toContain(court?.appeal ?? id)
  }
  const staffed = country.staff.flatMap(({ court }) => court ?? [])
  for (const id of new Set(staffed)) expect(findCourt(id)?.inService, id).toBe(true)
})

test('whoever holds a post sits where that post sits, and nobody is made who does nothing and is not offered', () => {
  const acted = new Set(
    country.cases.flatMap(({ acts, assigned }) => [
      ...acts.map(({ by }) => by.id),
      ...assigned.map(({ officer }) => officer.id),
    ]),
  )
  for (const { court, post, offered, id, handle } of country.staff) {
    if (court !== null) expect(maySitAt(post, findCourt(court)?.kind ?? 'first_instance')).toBe(true)
    expect(offered, handle).toBe(handle.startsWith('demo.'))
    if (!offered && post !== 'service_provider') expect(acted.has(id), handle).toBe(true)
  }
  expect(country.staff.filter(({ offered }) => offered).length).toBeLessThan(90)
})

describe.each(towns)('in $tribunal and $appeal', (town) => {
  const own = inTown(town)
  const some = (what: string, holds: (one: CaseFacts) => boolean) => expect(own.some(holds), what).toBe(true)
  const has = (kind: ActKind) => (one: CaseFacts) => actsOf(one, kind).length > 0

  test('every situation is met', () => {
    const met = new Set(own.map(({ situation }) => situation))
    expect(situations.filter(({ inTown: count, id }) => count > 0 && !met.has(id))).toEqual([])
  })

  test('reports come from every source and stand in every state', () => {
    const reports = own.flatMap((one) => actsOf(one, 'reports.record'))
    expect(reportSources.filter((source) => !reports.some((report) => report.source === source))).toEqual([])
    expect(new Set(own.filter(({ penal }) => penal !== null).map(reportState))).toEqual(
      new Set(['sent', 'checking', 'followed', 'shelved']),
    )
    for (const mark of reportMarks)
      some(mark, (one) => actsOf(one, 'reports.mark').some((act) => act.mark === mark))
    some('anonymous', (one) => actsOf(one, 'reports.record').some(({ anonymous }) => anonymous))
    some('urgent', (one) => actsOf(one, 'reports.record').some(({ urgent }) => urgent))
    some('help without a complaint', ({ penal }) => penal === null)
  })

  test('an outcome is told, still to be told, and late in being told', () => {
    const shelved = own.flatMap((one) =>
      actsOf(one, 'reports.decide').flatMap((act) =>
        act.decision === 'shelved' && act.tell.length > 0 ? [standing(one, act, today)] : [],
      ),
    )
    expect(shelved.some(({ left }) => left.length === 0)).toBe(true)
    expect(shelved.some(({ left, daysLate }) => left.length > 0 && daysLate === 0)).toBe(true)
    expect(shelved.some(({ left, daysLate }) => left.length > 0 && daysLate > 0)).toBe(true)
  })

  test('rights are told in several languages; some are not received yet, some are not asked, some are reopened', () => {
    const languages = own.flatMap((one) => actsOf(one, 'rights.give').map(({ language }) => language))
    expect(new Set(languages).size).toBeGreaterThan(4)
    some('not understood', (one) => actsOf(one, 'rights.give').some(({ understood }) => !understood))
    some('not received', (one) =>
      one.people.some(
        ({ id, capacity }) =>
          capacity === 'victim' && !actsOf(one, 'reception.receive').some(({ person }) => person === id),
      ),
    )
    for (const decision of ['presumed', 'not_a_victim', 'reopened', 'confirmed'] as const)
      some(decision, (one) => actsOf(one, 'screening.identify').some((act) => act.decision === decision))
    some('men', (one) =>
      one.people.some(
        ({ capacity, sex, born }) =>
          capacity === 'victim' && sex === 'male' && born !== null && turns18In(born) < today,
      ),
    )
    some('boys', (one) =>
      one.people.some(
        ({ capacity, sex, born }) =>
          capacity === 'victim' && sex === 'male' && born !== null && turns18In(born) > today,
      ),
    )
    some('from abroad', (one) =>
      one.people.some(({ nationality }) => nationality !== null && nationality !== 'MA'),
    )
  })

  test('guardians answer for children, people and parties are handed over, a file without a complaint is brought', () => {
    for (const kind of [
      'people.name_wards',
      'people.hand_over',
      'parties.hand_over',
      'help.bring',
      'people.change_capacity',
    ] as const)
      some(kind, has(kind))
  })

  test('what the law gives was offered, refused, decided and begun', () => {
    const states = own.flatMap((one) => actsOf(one, 'entitlements.note').map(({ state }) => state))
    expect([...new Set(states)].sort()).toEqual(['decided', 'offered', 'refused', 'running'])
  })

  test('a reflection runs, ends within the week, is over, and was ended early', () => {
    const grants = own.flatMap((one) => actsOf(one, 'reflection.grant'))
    expect(grants.some(({ ends }) => ends > today)).toBe(true)
    expect(
      grants.some(({ ends }) => ends >= today && Date.parse(ends) - Date.parse(today) <= 7 * 86_400_000),
    ).toBe(true)
    expect(grants.some(({ ends }) => ends < today)).toBe(true)
    some('ended early', has('reflection.end'))
  })

  test('measures are asked for, refused, unsigned, to be served, served, reviewed, lifted, ending and over; children are placed', () => {
    const decided = own.flatMap((one) => actsOf(one, 'protection.decide').map((act) => ({ one, act })))
    const signed = (one: CaseFacts, measure: string) =>
      actsOf(one, 'protection.attach_scan').some((act) => act.measure === measure)
    const served = (one: CaseFacts, measure: string) =>
      actsOf(one, 'protection.serve').some((act) => act.measure === measure)
    some('asked for', (one) =>
      actsOf(one, 'protection.request').some(
        ({ id }) => !actsOf(one, 'protection.decide').some(({ measure }) => measure === id),
      ),
    )
    expect(decided.some(({ act }) => act.outcome === 'refused')).toBe(true)
    expect(decided.some(({ one, act }) => act.outcome === 'granted' && !signed(one, act.measure))).toBe(true)
    expect(decided.some(({ one, act }) => signed(one, act.measure) && !served(one, act.measure))).toBe(true)
    expect(decided.some(({ one, act }) => served(one, act.measure))).toBe(true)
    const ends = decided.flatMap(({ act }) => (act.length?.until === 'day' ? [act.length.day] : []))
    expect(ends.some((day) => day >= today && Date.parse(day) - Date.parse(today) <= 7 * 86_400_000)).toBe(
      true,
    )
    expect(ends.some((day) => day < today)).toBe(true)
    some('reviewed', has('protection.review'))
    some('lifted', has('protection.lift'))
    some('a child placed', (one) =>
      actsOf(one, 'protection.request').some(({ measure }) => measure.startsWith('placement_')),
    )
  })

  test('referrals, sendings, charges, proofs and hearings stand in every way they may', () => {
    const referrals = own.flatMap((one) => actsOf(one, 'referral.send').map((act) => referralState(one, act)))
    expect(new Set(referrals)).toEqual(new Set(['sent', 'accepted', 'declined', 'withdrawn', 'ended']))
    const sendings = own.flatMap((one) =>
      actsOf(one, 'transfer.send').map(({ id }) => transferMoved(one, id).state),
    )
    expect(new Set(sendings)).toEqual(new Set(['sent', 'received', 'accepted', 'returned']))
    some('a proof linked', has('elements.link'))
    some('a part noted', (one) =>
      actsOf(one, 'elements.note_circumstance').some(({ party }) => party !== null),
    )
    const hearings = own.flatMap((one) =>
      hearingsOf(one).map((act) => ({ state: hearingState(one, act.id), ...act })),
    )
    expect(hearings.some(({ state }) => state === 'held')).toBe(true)
    expect(hearings.some(({ state }) => state === 'postponed')).toBe(true)
    expect(hearings.some(({ state }) => state === 'cancelled')).toBe(true)
    expect(hearings.some(({ state, day }) => state === 'fixed' && day === today)).toBe(true)
    expect(hearings.some(({ state, day }) => state === 'fixed' && day > today)).toBe(true)
    some('closed', has('hearings.close'))
  })
})

test('some who are suspected may be victims: a boy made to collect for others, and a woman who recruited', () => {
  const said = country.cases.flatMap((one) =>
    actsOf(one, 'parties.say_victim').map((act) => ({
      party: one.parties.find(({ id }) => id === act.party),
      person: one.people.find(({ id }) => id === act.person),
    })),
  )
  for (const { party, person } of said)
    expect(person).toMatchObject({ capacity: 'victim', name: party?.name, sex: party?.sex })
  expect(said.some(({ party }) => party?.age === 'child')).toBe(true)
  expect(said.some(({ party }) => party?.sex === 'female')).toBe(true)
})

test('each article under which somebody may be charged is charged somewhere', () => {
  const charged = new Set(
    country.cases.flatMap((one) => actsOf(one, 'charges.bring').map(({ charge }) => charge)),
  )
  expect([...charged].sort()).toEqual([
    '448-10',
    '448-2',
    '448-3',
    '448-4',
    '448-5',
    '448-6',
    '448-7',
    '448-8',
    '448-9',
  ])
})

test('no two people share a name, a document or a number, no officer is called like a person, and all of it is fictional', () => {
  // Somebody suspected who may be a victim is in both files, under one name.
  const twice = country.cases.flatMap((one) => actsOf(one, 'parties.say_victim').map(({ person }) => person))
  const people = country.cases.flatMap((one) => [
    ...one.people.filter(({ id }) => !twice.includes(id)),
    ...one.parties,
  ])
  const names = people.flatMap(({ name }) => name ?? []).filter((name) => !/تجريبية|démonstration/.test(name))
  expect(new Set(names).size).toBe(names.length)
  const officers = country.staff.flatMap(({ nameAr, nameLa }) => [nameAr, nameLa])
  expect(new Set(officers).size).toBe(officers.length)
  expect(names.filter((name) => officers.includes(name))).toEqual([])
  const persons = country.cases.flatMap((one) => one.people)
  for (const key of ['document', 'phone'] as const) {
    const known = persons.flatMap((person) => person[key] ?? [])
    expect(new Set(known).size).toBe(known.length)
    for (const value of known)
      expect(value).toMatch(key === 'document' ? /^DEMO-\d{6}$/ : /^01 00(?: \d\d){3}$/)
  }
  // What tests look for, to be sure that it is nowhere.
  expect(names.filter((name) => name.includes('ZZ'))).toEqual([])
})

test('those to whom the guide leads are there, once each, and are named in it', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/operate/demonstration.md'), 'utf8')
  for (const { name, court } of guide) {
    if (name === undefined) continue
    expect(page).toContain(name)
    const found = country.cases.filter((one) => one.people.some((person) => person.name === name))
    expect(found.map(courtOf), name).toEqual([court])
  }
})

test('every word is one that the routes would have taken, and every decision can be printed', () => {
  const long = (text: string, most: number) =>
    text.length > 0 && text.length <= most && text === text.trim() && !/[^\P{Cc}\n]/u.test(text)
  for (const one of country.cases) {
    for (const act of one.acts) {
      if (act.kind === 'reports.record') expect(long(act.statement, 20_000)).toBe(true)
      if (act.kind === 'reception.receive')
        routes.receive.body.parse({
          ...act.answers,
          limitsSaidIn: act.limitsSaidIn,
          ...(act.note === null ? {} : { note: act.note }),
        })
      if (act.kind === 'rights.give')
        routes.giveRights.body.parse({
          rights: act.rights,
          language: act.language,
          how: act.how,
          understood: act.understood,
        })
      if (act.kind === 'screening.record')
        routes.recordScreening.body.parse({
          set: act.set,
          answers: act.answers,
          met: act.met,
          signs: act.signs,
          proposes: act.proposes,
          ...(act.note === null ? {} : { note: act.note }),
        })
      if (act.kind === 'referral.send') expect(long(act.words, 2000)).toBe(true)
      if (act.kind === 'referral.answer' && act.reason !== null) expect(long(act.reason, 500)).toBe(true)
      if (act.kind === 'protection.request') expect(long(act.words, 4000)).toBe(true)
      if (act.kind === 'protection.decide')
        expect(unprintableIn(JSON.stringify([act.reasons, act.forSuspect]))).toEqual([])
    }
    for (const { name } of one.people) if (name !== null) expect(long(name, 160)).toBe(true)
  }
})

describe.each(['2026-11-27', '2026-11-29', '2027-01-01', '2028-02-29', '2031-08-16'] as LocalDate[])(
  'counted from %s',
  (day) => {
    const { cases } = countryOn(day)
    const midnight = Date.parse(`${day}T00:00:00Z`)

    test('nothing comes before its cause, and nothing after today but hearings and the ends of what runs', () => {
      const wrong = cases.flatMap((one) => {
        const begun = one.acts[0]
        const report = actsOf(one, 'reports.record')[0]
        const faults = [
          ...one.acts.flatMap((act, n) =>
            n > 0 && act.at <= (one.acts[n - 1]?.at ?? 0) ? [`${act.kind} before what came before`] : [],
          ),
          ...one.acts.flatMap((act) =>
            act.at >= midnight - 3_600_000 ? [`${act.kind} today or later`] : [],
          ),
          ...(begun === undefined || dayAt(begun.at) !== one.openedOn ? ['opened on another day'] : []),
          ...(one.openedOn < '2024-01-01' || one.openedOn >= day ? ['opened out of range'] : []),
          ...(report !== undefined && report.receivedAt > report.at
            ? ['written down before it was told']
            : []),
          ...one.assigned.flatMap(({ starts, ends }) =>
            starts < one.openedOn || starts > day || (ends !== null && ends > day)
              ? ['assigned out of range']
              : [],
          ),
          ...one.people.flatMap(({ born }) => (born !== null && born >= one.openedOn ? ['born after'] : [])),
          ...hearingsOf(one).flatMap((act) => {
            const state = hearingState(one, act.id)
            return act.day <= dayAt(act.at) || (state === 'fixed' && act.day < day)
              ? ['a hearing fixed in the past']
              : []
          }),
          ...actsOf(one, 'elements.add_proof').flatMap(({ dated, at }) =>
            dated > dayAt(at) ? ['a proof of tomorrow'] : [],
          ),
          ...actsOf(one, 'reflection.grant').flatMap(({ starts, ends, at }) =>
            starts < dayAt(at) || ends < starts ? ['a reflection backwards'] : [],
          ),
          ...one.acts.flatMap((act) =>
            'on' in act && act.on !== dayAt(act.at) ? [`${act.kind} of another day`] : [],
          ),
        ]
        return faults.map((fault) => `${one.situation}/${one.story}: ${fault}`)
      })
      expect(wrong).toEqual([])
    })

    test('each unit numbers its register without a gap, in the order of opening', () => {
      const byRegister = Map.groupBy(cases, ({ unit, register }) => `${unit}/${register.year}`)
      for (const own of byRegister.values())
        expect(own.map(({ register }) => register.number)).toEqual(own.map((_, n) => n + 1))
    })

    test('there is work today at every desk that is tried, and some of it is late', () => {
      for (const { tribunal, appeal } of towns)
        for (const court of [tribunal, appeal]) {
          const own = cases.filter((one) => courtOf(one) === court)
          const undecided = own.filter(
            (one) => one.penal !== null && ['sent', 'checking'].includes(reportState(one)),
          )
          expect(undecided.length, `${court} has reports to decide`).toBeGreaterThan(0)
          expect(
            own.some((one) =>
              hearingsOf(one).some((act) => act.day === day && hearingState(one, act.id) === 'fixed'),
            ),
            `${court} has a hearing today`,
          ).toBe(true)
          const late = own.flatMap((one) =>
            actsOf(one, 'reports.decide').filter(
              (act) => standing(one, act, day).left.length > 0 && act.notifyBy < day,
            ),
          )
          expect(late.length, `${court} has something late`).toBeGreaterThan(0)
        }
    })
  },
)
