import { addMonths, type LocalDate } from '@himaya/algorithms'
import { articles, isInForce } from '@himaya/law'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { elementCodes, elementKinds } from '../elements/elements.ts'
import { factsOf, notedCase, type NotedCircumstance, type Notes } from './assemble.ts'
import {
  canBeAbsent,
  circumstanceCodes,
  circumstances,
  circumstancesOf,
  isPart,
  otherThan,
  type CircumstanceOf,
} from './circumstances.ts'
import { qualifyCase, type QualifiedCase } from './of-case.ts'
import { qualify } from './qualify.ts'
import { all, began, circumstance, element, noted, part, party, person, today, whole } from './told.ts'

const rangeOf = (of: QualifiedCase, id = 'a1') => of.accused.find((one) => one.id === id)?.qualification

// The space of what may be noted: three people, three parties, every word of every list.

const everyElement = elementKinds.flatMap((kind) => elementCodes[kind] as readonly string[])
const codesOf = (of: CircumstanceOf) => circumstanceCodes[of] as readonly string[]
const ids = { people: ['v1', 'v2', 'v3'], parties: ['a1', 'a2', 'a3'] }
const some = <T>(of: readonly T[]) => fc.subarray([...of])
const saidOfEach = (of: CircumstanceOf): readonly NotedCircumstance[] =>
  codesOf(of).flatMap((code) =>
    of === 'case'
      ? [circumstance(code)]
      : of === 'accused'
        ? ids.parties.map((p) => circumstance(code, { party: p }))
        : of === 'victim'
          ? ids.people.map((p) => circumstance(code, { person: p }))
          : ids.parties.flatMap((p) => ids.people.map((v) => circumstance(code, { party: p, person: v }))),
  )
const everyCircumstance = circumstancesOf.flatMap(saidOfEach)
/** One stage, one part and one report at a time, as the database holds it. */
const alone = (noted: readonly NotedCircumstance[]): readonly NotedCircumstance[] =>
  noted.filter(
    (one, i) =>
      !noted
        .slice(0, i)
        .some((before) => before.party === one.party && otherThan(one.code).includes(before.code)),
  )

const notes: fc.Arbitrary<Notes> = fc.record({
  people: fc.tuple(
    ...ids.people.map((id) =>
      fc.record({
        id: fc.constant(id),
        capacity: fc.constantFrom('victim' as const, 'victim_witness' as const, 'witness' as const),
        turns18In: fc.oneof(
          fc.constant(null),
          fc.integer({ min: -200, max: 200 }).map((n) => addMonths('2026-01-01' as LocalDate, n, 'down')),
        ),
      }),
    ),
  ),
  parties: fc.tuple(
    ...ids.parties.map((id) =>
      fc.record({
        id: fc.constant(id),
        capacity: fc.constantFrom('suspect' as const, 'accused' as const, 'legal_person' as const),
        mayBeVictim: fc.constantFrom(null, null, 'v1'),
      }),
    ),
  ),
  elements: fc
    .tuple(
      ...ids.people.map((id) =>
        fc.oneof(some(everyElement), fc.constant(whole)).map((codes) => codes.map((c) => element(id, c))),
      ),
    )
    .map((of) => of.flat()),
  circumstances: fc
    .tuple(some(everyCircumstance), some(ids.parties))
    .map(([of, parts]) =>
      alone([...of.filter(({ code }) => !isPart(code)).slice(0, 12), ...parts.map((id) => part(id))]),
    ),
  absent: some(everyCircumstance.filter(({ code }) => canBeAbsent(code))),
  days: some(ids.people).map((of) => of.map((id) => ({ person: id, beganOn: began, endedOn: null }))),
  today: fc.constant(today),
})
const heavier = (of: QualifiedCase, id: string): number[] => {
  const range = rangeOf(of, id)
  if (range === null || range === undefined) return [-1]
  const { prison, fine } = range
  return [prison?.life === true ? Infinity : (prison?.maxYears ?? 0), prison?.minYears ?? 0, fine?.max ?? 0]
}
const notLess = (after: number[], before: number[]): boolean => {
  const at = after.findIndex((value, i) => value !== before[i])
  return at < 0 || (after[at] ?? 0) > (before[at] ?? -1)
}

test('where nothing is noted nothing is made out, nobody has a range, and everything is told as not noted', () => {
  const found = qualifyCase(noted({ people: [person('v1', null)], days: [] }))
  expect(found).toMatchObject({
    madeOut: false,
    governs: null,
    attempt: null,
    accused: [{ state: 'part_not_noted', qualification: null }],
    victims: [
      { madeOut: false, elements: { act: { state: 'missing' }, domination: { state: 'unassessed' } } },
    ],
  })
  expect(found.unassessed.map(({ what }) => what)).toEqual(['stage', 'part', 'began', 'harm'])
  // The age that nobody knows stands with what is missing.
  expect(found.missing.map(({ fact }) => fact)).toContain('age')
  expect(found.missing.every(({ then }) => then.length === 0)).toBe(true)
})

test('elements of one victim never make the offence out for another', () => {
  const halves = [element('v1', 'recruit'), element('v1', 'deception'), element('v2', 'forced_labour')]
  const fourth = elementCodes.fourth.map((code) => element('v2', code))
  const found = qualifyCase(noted({ people: [person('v1'), person('v2')], elements: [...halves, ...fourth] }))
  expect(found.victims.map(({ madeOut }) => madeOut)).toEqual([false, false])
  fc.assert(
    fc.property(notes, (of) => {
      const together = qualifyCase(notedCase(of))
      for (const { id, madeOut, elements } of together.victims) {
        const own = qualifyCase(
          notedCase({
            ...of,
            people: of.people.filter((p) => p.id === id),
            elements: of.elements.filter((e) => e.person === id),
          }),
        ).victims[0]
        expect([madeOut, elements]).toEqual([own?.madeOut, own?.elements])
      }
    }),
  )
})

test('one victim and one accused come to what the fact pattern comes to', () => {
  fc.assert(
    fc.property(notes, (of) => {
      const one = notedCase({
        ...of,
        people: of.people.slice(0, 1),
        parties: of.parties.slice(0, 1).map((p) => ({ ...p, mayBeVictim: null })),
        elements: all('v1'),
        circumstances: [...of.circumstances.filter(({ code }) => !isPart(code)), part('a1')],
      })
      const direct = qualify(factsOf(one, one.victims, one.parties))
      if (direct.outcome !== 'qualified') throw new Error('not in force')
      const found = qualifyCase(one)
      expect(rangeOf(found)).toEqual(direct.offenders[0])
      expect(found.neighbours).toEqual(direct.neighbours)
    }),
  )
})

test('a party whose part nobody noted is no second person, and has no range', () => {
  const two = { parties: [party('a1'), party('a2')], elements: all('v1') }
  const one = qualifyCase(noted({ ...two, circumstances: [part('a1')] }))
  expect(rangeOf(one)).toMatchObject({ article: '448-2', grounds: [] })
  expect(one.accused[1]).toMatchObject({ state: 'part_not_noted', qualification: null })
  const both = qualifyCase(noted({ ...two, circumstances: [part('a1'), part('a2', 'accomplice')] }))
  expect(rangeOf(both, 'a2')).toMatchObject({ article: '448-3', grounds: ['448-3(5)'] })
})

test('an age that is not known waives nothing, and one that is waives the means', () => {
  const bare = all('v1').filter(({ element: kind }) => kind !== 'means')
  const with_ = (turns18In: string | null) =>
    qualifyCase(noted({ people: [person('v1', turns18In)], elements: bare, circumstances: [part('a1')] }))
  expect(with_(null)).toMatchObject({ madeOut: false, victims: [{ age: 'unknown' }] })
  // What a child's age would change is told: it makes the offence out, and aggravates it.
  expect(with_(null).missing.find(({ fact }) => fact === 'age')).toMatchObject({
    changes: 'makes_out',
    then: [{ id: 'a1', article: '448-4', prison: { minYears: 20, maxYears: 30 } }],
  })
  // Whoever turns eighteen in the month in which the facts began may have been of age.
  expect(with_('2026-01-01')).toMatchObject({ madeOut: false, victims: [{ age: 'unknown' }] })
  expect(rangeOf(with_('2026-02-01'))).toMatchObject({ article: '448-4', grounds: ['448-4(1)'] })
  expect(with_('2025-12-01')).toMatchObject({ madeOut: false, victims: [{ age: 'adult' }] })
})

test('what an age would change is told of the whole case, not of one victim alone', () => {
  const both = [person('v1', '2030-05-01'), person('v2', null)]
  const of = (people: Notes['people']) =>
    qualifyCase(noted({ people, elements: [...all('v1'), ...all('v2')], circumstances: [part('a1')] }))
  const [, unknown] = both
  if (unknown === undefined) throw new Error('two people')
  const age = (found: QualifiedCase) => found.missing.find(({ fact }) => fact === 'age')
  expect(age(of([unknown]))).toMatchObject({ victim: 'v2', changes: 'raises' })
  // A child is among the victims already, and they are several.
  expect(age(of(both))).toMatchObject({
    victim: 'v2',
    changes: 'changes_no_range',
    then: [{ article: '448-4' }],
  })
})

test('the order of notes, people and parties changes nothing', () => {
  fc.assert(
    fc.property(notes, (of) => {
      const turned = qualifyCase(
        notedCase({
          ...of,
          people: of.people.toReversed(),
          parties: of.parties.toReversed(),
          elements: of.elements.toReversed(),
          circumstances: of.circumstances.toReversed(),
        }),
      )
      const straight = qualifyCase(notedCase(of))
      for (const { id } of of.parties) expect(rangeOf(turned, id)).toEqual(rangeOf(straight, id))
      expect(turned.missing.length).toBe(straight.missing.length)
    }),
  )
})

test('one more circumstance noted never lowers a range', () => {
  fc.assert(
    fc.property(notes, fc.constantFrom(...everyCircumstance), (of, more) => {
      const before = qualifyCase(notedCase(of))
      const after = qualifyCase(notedCase({ ...of, circumstances: alone([...of.circumstances, more]) }))
      for (const { id } of of.parties) expect(notLess(heavier(after, id), heavier(before, id))).toBe(true)
    }),
  )
})

test('what alone is missing makes the offence out once it is noted, with the ranges that were told', () => {
  const shown: Record<string, readonly string[]> = {
    act: ['recruit'],
    means: ['deception'],
    purpose: ['begging'],
    willDeprived: ['will_taken_away'],
    freedomDeprived: ['freedom_to_change_taken_away'],
    dignityViolated: ['dignity_violated'],
  }
  const oneShort = fc.tuple(notes, fc.constantFrom(...whole)).map(([of, code]) => ({
    ...of,
    elements: of.elements.filter((e) => !(e.person === 'v1' && e.value === code)),
  }))
  let met = 0
  fc.assert(
    fc.property(oneShort, (of) => {
      for (const gap of qualifyCase(notedCase(of)).missing) {
        const codes = shown[gap.fact]
        if (gap.changes === 'needed_with_others' || codes === undefined) continue
        met += 1
        const filled = qualifyCase(
          notedCase({ ...of, elements: [...of.elements, ...codes.map((code) => element(gap.victim, code))] }),
        )
        expect(filled.victims.find(({ id }) => id === gap.victim)?.madeOut).toBe(true)
        for (const then of gap.then) {
          const state = filled.accused.find(({ id }) => id === then.id)
          if (state?.state === 'only_victim') continue
          expect(state?.qualification).toMatchObject({
            article: then.article,
            prison: then.prison,
            fine: then.fine,
          })
        }
      }
    }),
    // As many as are counted below, however few a run is told to try.
    { numRuns: 100 },
  )
  expect(met).toBeGreaterThan((fc.readConfigureGlobal().numRuns ?? 100) / 5)
})

test('what nobody noted is told with whose range it would raise, and is not told once it is noted', () => {
  const before = qualifyCase(noted({ elements: all('v1'), circumstances: [part('a1')] }))
  const ground = (of: QualifiedCase, id: string) => of.unnoted.find((one) => one.ground === id)
  expect(ground(before, '448-5(transnational)')).toMatchObject({
    article: 'ma/act/2016/27-14#art_448-5-para-1',
    then: [{ id: 'a1', article: '448-5', prison: { minYears: 20, maxYears: 30 } }],
  })
  // Barbarity comes on top of others in the first reading: alone it raises nothing.
  expect(ground(before, '448-5(torture_or_barbarity)')?.then).toEqual([])
  const after = qualifyCase(
    noted({ elements: all('v1'), circumstances: [part('a1'), circumstance('transnational')] }),
  )
  expect(ground(after, '448-5(transnational)')).toBeUndefined()
  expect(ground(after, '448-5(torture_or_barbarity)')?.then).toMatchObject([{ prison: { life: true } }])
  expect(ground(after, '448-3(2)')?.then).toEqual([])
  expect(rangeOf(after)).toMatchObject({ grounds: ['448-5(transnational)'] })
})

/** Everything but what is only asked for: what the law makes of the case. */
const madeOf = (of: QualifiedCase) => ({ ...of, unnoted: [], unassessed: [] })
const groundsOf = (of: QualifiedCase) => of.unnoted.map(({ ground }) => ground)

test('what is not there changes nothing that the law makes of a case, and leaves no more to be asked for', () => {
  let fewer = 0
  fc.assert(
    fc.property(notes, (of) => {
      const [known, unknown] = [qualifyCase(notedCase(of)), qualifyCase(notedCase({ ...of, absent: [] }))]
      expect(madeOf(known)).toEqual(madeOf(unknown))
      expect(groundsOf(unknown)).toEqual(expect.arrayContaining(groundsOf(known)))
      if (known.unnoted.length < unknown.unnoted.length) fewer++
    }),
    { numRuns: 100 },
  )
  expect(fewer).toBeGreaterThan(5)
})

test('what is not known is never taken as not there: one more person, and it is asked for again', () => {
  fc.assert(
    fc.property(notes, fc.constantFrom(...everyCircumstance), (of, taken) => {
      const less = of.absent.filter((one) => one !== taken)
      const [all_, fewer] = [notedCase(of), notedCase({ ...of, absent: less })].map(qualifyCase)
      // What is taken back can only be asked for again.
      expect(groundsOf(fewer!)).toEqual(expect.arrayContaining(groundsOf(all_!)))
    }),
  )
  const notThere = ['old_age', 'illness', 'disability', 'physical_deficiency', 'psychological_deficiency']
  const vulnerable = (people: Notes['people'], codes: readonly string[]) =>
    groundsOf(
      qualifyCase(
        noted({
          people,
          elements: people.flatMap(({ id }) => all(id)),
          circumstances: [part('a1')],
          absent: codes.map((code) => circumstance(code, { person: 'v1' })),
        }),
      ),
    ).includes('448-4(2)')
  expect(vulnerable([person('v1')], notThere)).toBe(true)
  expect(vulnerable([person('v1')], [...notThere, 'pregnant'])).toBe(false)
  expect(vulnerable([person('v1'), person('v2')], [...notThere, 'pregnant'])).toBe(true)
})

test('of two accused one of whom is nothing to the victim, the range is told that the other’s tie would raise', () => {
  const asked = (absent: readonly NotedCircumstance[]) =>
    qualifyCase(
      noted({
        people: [person('v1', '2000-01-01')],
        parties: [party('a1'), party('a2')],
        elements: all('v1'),
        circumstances: [part('a1'), part('a2')],
        absent,
      }),
    )
      .unnoted.find(({ ground }) => ground === '448-4(3)')
      ?.then.map(({ id }) => id)
  const nothingTo = (of: string) =>
    circumstanceCodes.relation.map((code) => circumstance(code, { party: of, person: 'v1' }))
  expect(asked([])).toEqual(['a1', 'a2'])
  expect(asked(nothingTo('a1'))).toEqual(['a2'])
  expect(asked([...nothingTo('a1'), ...nothingTo('a2').slice(1)])).toEqual(['a2'])
  expect(asked([...nothingTo('a1'), ...nothingTo('a2')])).toBeUndefined()
})

test('a company is asked for no weapon, and nobody for being their own parent', () => {
  const one = { elements: all('v1'), circumstances: [part('a1')] }
  const armed = circumstance('armed', { party: 'a1' })
  const withCompany = [party('a1'), party('a2', { capacity: 'legal_person' })]
  expect(groundsOf(qualifyCase(noted({ ...one, parties: withCompany, absent: [armed] })))).not.toContain(
    '448-3(2)',
  )
  const related = circumstanceCodes.relation.map((code) => circumstance(code, { party: 'a2', person: 'v1' }))
  const both = [party('a1', { mayBeVictim: 'v1' }), party('a2')]
  const of = (absent: NotedCircumstance[]) => groundsOf(qualifyCase(noted({ ...one, parties: both, absent })))
  expect(of(related.slice(1))).toContain('448-4(3)')
  expect(of(related)).not.toContain('448-4(3)')
  // Nobody to look at is not nothing there.
  expect(groundsOf(qualifyCase(noted({ elements: all('v1'), parties: [], absent: [armed] })))).toContain(
    '448-3(2)',
  )
})

test('what is asked for of one is not supposed of another, and nobody is asked for who is no victim', () => {
  const of = (change: Partial<Notes>) =>
    qualifyCase(
      noted({
        people: [person('v1', '2000-01-01'), person('v2', '2000-01-01')],
        parties: [party('a1'), party('a2')],
        elements: all('v1'),
        circumstances: [part('a1')],
        ...change,
      }),
    ).unnoted
  const asked = (change: Partial<Notes>, id: string) => of(change).find(({ ground }) => ground === id)
  // The second victim is not one yet, and the second party took no part that is noted.
  const alive = circumstance('death', { person: 'v1' })
  expect(asked({}, '448-5(death)')?.then).toMatchObject([{ id: 'a1', article: '448-5' }])
  expect(asked({ absent: [alive] }, '448-5(death)')?.then).toEqual([])
  const unarmed = circumstance('armed', { party: 'a1' })
  expect(asked({}, '448-3(2)')?.then).toMatchObject([{ id: 'a1', article: '448-3' }])
  expect(asked({ absent: [unarmed] }, '448-3(2)')?.then).toEqual([])
  // No lasting harm in one says nothing of the other.
  const unharmed = circumstance('no_lasting_harm', { person: 'v1' })
  expect(asked({ circumstances: [part('a1'), unharmed] }, '448-5(death)')?.then).toEqual([])
  const witness = { ...person('v2'), capacity: 'witness' as const }
  expect(asked({ people: [person('v1'), witness], absent: [alive] }, '448-5(death)')).toBeUndefined()
  // A tie that is noted is asked for no more, of anybody.
  const tie = circumstance('spouse', { party: 'a1', person: 'v1' })
  expect(asked({}, '448-4(3)')).toBeDefined()
  expect(asked({ circumstances: [part('a1'), tie] }, '448-4(3)')).toBeUndefined()
})

test('that no lasting harm is left says so of each harm; each of them not there says so too', () => {
  const harmAsked = (change: Partial<Notes>) => {
    const found = qualifyCase(noted({ elements: all('v1'), circumstances: [part('a1')], ...change }))
    return [found.unassessed.some(({ what }) => what === 'harm'), groundsOf(found).includes('448-5(death)')]
  }
  const not = (...codes: string[]) => codes.map((code) => circumstance(code, { person: 'v1' }))
  expect(harmAsked({})).toEqual([true, true])
  expect(harmAsked({ absent: not('death') })).toEqual([true, false])
  expect(harmAsked({ absent: not('permanent_infirmity', 'incurable_illness') })).toEqual([true, true])
  expect(harmAsked({ absent: not('death', 'permanent_infirmity', 'incurable_illness') })).toEqual([
    false,
    false,
  ])
  expect(harmAsked({ circumstances: [part('a1'), ...not('no_lasting_harm')] })).toEqual([false, false])
})

test('whoever may be the only victim is qualified for nothing: 448-14 is asked first', () => {
  const found = qualifyCase(
    noted({
      parties: [party('a1', { mayBeVictim: 'v1' })],
      elements: all('v1'),
      circumstances: [part('a1')],
    }),
  )
  expect(found.accused).toEqual([{ id: 'a1', state: 'only_victim', qualification: null, mayBeVictim: 'v1' }])
})

test('facts that are all older than the law are said to be', () => {
  const old = { person: 'v1', beganOn: '2015-01-01' as LocalDate, endedOn: '2016-09-18' as LocalDate }
  const on = (endedOn: string) =>
    qualifyCase(
      noted({
        elements: [...all('v1'), element('v1', 'harbour')],
        circumstances: [part('a1')],
        days: [{ ...old, endedOn: endedOn as LocalDate }],
      }),
    )
  expect(on('2016-09-18')).toMatchObject({
    madeOut: false,
    since: '2016-09-19',
    victims: [{ elements: null }],
  })
  // Harbouring lasts: one day under the law is enough.
  expect(on('2016-09-19')).toMatchObject({ madeOut: true, governs: '2016-09-19' })
})

test('an eighteenth birthday within the facts is told by its month', () => {
  const days = (endedOn: string | null) => [
    { person: 'v1', beganOn: began, endedOn: endedOn as LocalDate | null },
  ]
  const turning = (endedOn: string | null) =>
    qualifyCase(noted({ people: [person('v1', '2026-05-01')], days: days(endedOn) })).victims[0]?.turns18In
  expect([turning('2026-06-10'), turning('2026-04-30'), turning(null)]).toEqual(['2026-05-01', null, null])
})

test('every reason cites a provision in force on the day that governs', () => {
  fc.assert(
    fc.property(notes, (of) => {
      const found = qualifyCase(notedCase(of))
      const cited = JSON.stringify(found).match(/ma\/act\/[^"]+/g) ?? []
      for (const ref of new Set(cited)) {
        const article = articles.find((one) => one === ref)
        expect(article).toBeDefined()
        if (article !== undefined) expect(isInForce(article, today)).toBe(true)
      }
    }),
  )
})

test('each word of the lists changes the fact pattern, or says that something is not so', () => {
  const base = noted({ elements: all('v1'), circumstances: [part('a1')] })
  const plain = JSON.stringify(factsOf(base, base.victims, base.parties))
  const silent = ['completed', 'principal', 'no_lasting_harm']
  for (const of of circumstancesOf)
    for (const code of codesOf(of)) {
      const whom = {
        ...(of === 'accused' || of === 'relation' ? { party: 'a1' } : {}),
        ...(of === 'victim' || of === 'relation' ? { person: 'v1' } : {}),
      }
      const one = noted({
        elements: all('v1'),
        circumstances: [...(isPart(code as never) ? [] : [part('a1')]), circumstance(code, whom)],
      })
      expect([code, JSON.stringify(factsOf(one, one.victims, one.parties)) === plain]).toEqual([
        code,
        silent.includes(code),
      ])
      expect(circumstances[code as keyof typeof circumstances].article).toMatch(/^ma\//)
    }
})
