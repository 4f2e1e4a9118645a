import { addDays, type LocalDate } from '@himaya/algorithms'
import { isInForce, provision } from '@himaya/law'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { capacities, sexes, victimStatuses } from '../people/people.ts'
import {
  basisOfEntitlement,
  caseStages,
  checklist,
  coverage,
  entitlementIds,
  entitlementsOf,
  entitlementStates,
  givingOf,
  mayFollow,
  standing,
  type Entitled,
  type EntitlementStep,
} from './entitlements.ts'

const day = (text: string) => text as LocalDate
const today = day('2026-11-26')
const woman: Entitled = {
  capacity: 'victim',
  status: 'presumed',
  isChild: false,
  sex: 'female',
  isForeign: false,
  isPregnant: false,
  isDisabled: false,
  claims: false,
  stage: 'inquiry',
}
const of = (change: Partial<Entitled>, on = today) => entitlementsOf({ ...woman, ...change }, on)

const anyone: fc.Arbitrary<Entitled> = fc.record({
  capacity: fc.constantFrom(...capacities),
  status: fc.constantFrom(...victimStatuses),
  isChild: fc.constantFrom(true, false, null),
  sex: fc.constantFrom(...sexes, null),
  isForeign: fc.constantFrom(true, false, null),
  isPregnant: fc.constantFrom(true, false, null),
  isDisabled: fc.constantFrom(true, false, null),
  claims: fc.constantFrom(true, false, null),
  stage: fc.constantFrom(...caseStages),
})
const dates = fc.integer({ min: 0, max: 7000 }).map((n) => addDays(day('2004-01-01'), n))

describe('who has what', () => {
  test.each([
    ['a presumed victim has shelter', {}, 'shelter', true],
    ['one not assessed yet too', { status: 'to_assess' }, 'shelter', true],
    ['one shown not to be a victim has not', { status: 'not_a_victim' }, 'shelter', false],
    ['a Moroccan is not returned', {}, 'voluntary_return', false],
    ['a foreigner may be', { isForeign: true }, 'voluntary_return', true],
    ['nationality unknown takes nothing away', { isForeign: null }, 'stay_until_trial_ends', true],
    ['a foreign witness may stay', { capacity: 'witness', isForeign: true }, 'stay_until_trial_ends', true],
    [
      'nobody stays for a trial that is over',
      { isForeign: true, stage: 'final' },
      'stay_until_trial_ends',
      false,
    ],
    [
      'a foreign child is not removed',
      { isForeign: true, isChild: true },
      'no_removal_of_child_or_pregnant_woman',
      true,
    ],
    [
      'nor a pregnant foreigner',
      { isForeign: true, isPregnant: true },
      'no_removal_of_child_or_pregnant_woman',
      true,
    ],
    [
      'another foreigner has no such right',
      { isForeign: true },
      'no_removal_of_child_or_pregnant_woman',
      false,
    ],
    ['a woman is first received by the office', {}, 'first_reception', true],
    ['a man has no first reception by the office', { sex: 'male' }, 'first_reception', false],
    ['a boy has', { sex: 'male', isChild: true }, 'first_reception', true],
    ['age unknown takes nothing away', { sex: 'male', isChild: null }, 'first_reception', true],
    [
      'a man does not ask for a closed session',
      { sex: 'male', stage: 'trial' },
      'closed_session_on_request',
      false,
    ],
    ['the court may close it for him', { sex: 'male', stage: 'trial' }, 'closed_session', true],
    [
      'a lawyer is appointed for a child who claims',
      { isChild: true, claims: true, stage: 'trial' },
      'lawyer_appointed',
      true,
    ],
    [
      'and for a disabled person who claims',
      { isDisabled: true, claims: true, stage: 'trial' },
      'lawyer_appointed',
      true,
    ],
    ['not for one who claims nothing', { isChild: true, stage: 'trial' }, 'lawyer_appointed', false],
    ['not for another adult', { claims: true, stage: 'trial' }, 'lawyer_appointed', false],
    ['no oath before the investigating judge', { stage: 'investigation' }, 'heard_without_oath', true],
    ['a victim who is no witness has no witness protection', {}, 'protection_of_witness', false],
    ['a victim who is witness has', { capacity: 'victim_witness' }, 'protection_of_witness', true],
    ['an expert has that of witnesses', { capacity: 'expert' }, 'protection_of_witness', true],
    ['a foreign expert may stay', { capacity: 'expert', isForeign: true }, 'stay_until_trial_ends', true],
    ['and a foreign reporter', { capacity: 'reporter', isForeign: true }, 'stay_until_trial_ends', true],
    ['an accused may not', { capacity: 'accused', isForeign: true }, 'stay_until_trial_ends', false],
    ['a reporter is told of the measures', { capacity: 'reporter' }, 'told_of_measures', true],
    ['a woman may be kept apart during the trial', { stage: 'trial' }, 'no_contact_during_prosecution', true],
    ['and after it', { stage: 'final' }, 'no_contact_after_conviction', true],
    ['a reporter has that of reporters', { capacity: 'reporter' }, 'protection_of_reporter', true],
    ['an accused has nothing here', { capacity: 'accused' }, 'legal_aid', false],
    [
      'judged at first instance, a foreigner still stays',
      { isForeign: true, stage: 'judged' },
      'stay_until_trial_ends',
      true,
    ],
    [
      'and before the Court of Cassation',
      { isForeign: true, stage: 'cassation' },
      'stay_until_trial_ends',
      true,
    ],
    [
      'a child stays placed until a final judgment',
      { isChild: true, stage: 'judged' },
      'placement_of_child',
      true,
    ],
    ['and not after it', { isChild: true, stage: 'final' }, 'placement_of_child', false],
    [
      'a child is protected from the first judgment on',
      { isChild: true, stage: 'judged' },
      'measures_for_child_after_judgment',
      true,
    ],
    ['and not before it', { isChild: true, stage: 'trial' }, 'measures_for_child_after_judgment', false],
    ['until the court has ruled, and not after', { stage: 'judged' }, 'no_contact_during_prosecution', false],
    [
      'damages are not enforced while a remedy is open',
      { claims: true, stage: 'judged' },
      'enforcement_of_damages',
      false,
    ],
    [
      'a lawyer stands beside a child whose term to appeal runs',
      { isChild: true, claims: true, stage: 'judged' },
      'lawyer_appointed',
      true,
    ],
    ['a child is placed before judgment', { isChild: true }, 'placement_of_child', true],
    ['nobody of full age is', {}, 'placement_of_child', false],
    ['nor a child who only saw it', { capacity: 'witness', isChild: true }, 'placement_of_child', false],
    [
      'and has other measures after it',
      { isChild: true, stage: 'final' },
      'measures_for_child_after_judgment',
      true,
    ],
    [
      'damages are enforced for one who claimed',
      { claims: true, stage: 'final' },
      'enforcement_of_damages',
      true,
    ],
  ] as const)('%s', (_, change, id, has) => {
    expect(of(change as Partial<Entitled>).includes(id)).toBe(has)
  })

  test('reflection may be had, as the text says; once it runs, the person must not be expelled', () => {
    expect(givingOf('reflection')).toBe('may_be_granted')
    expect(givingOf('no_expulsion_during_reflection')).toBe('of_right')
    expect(provision('ma/act/2002/22-01#art_82-5-1-para-4').statement).toMatchObject({
      ar: expect.stringMatching(/^يمكن للضحية الاستفادة/),
      fr: expect.stringMatching(/^La victime peut bénéficier/),
      en: expect.stringMatching(/^The victim may have/),
    })
  })

  test('there was no reflection before the reform, and fees were already waived', () => {
    const before = of({}, day('2025-12-07'))
    expect(before).not.toContain('reflection')
    expect(before).toContain('exemption_from_court_fees')
    expect(of({}, day('2025-12-08'))).toContain('reflection')
  })

  test('what is given stands on an article in force that day', () => {
    fc.assert(
      fc.property(anyone, dates, (person, on) => {
        for (const id of entitlementsOf(person, on))
          expect(isInForce(basisOfEntitlement(id)[0], on)).toBe(true)
      }),
    )
  })

  test('a fact nobody knows never gives less than either answer', () => {
    fc.assert(
      fc.property(anyone, (person) => {
        for (const [key, values] of [
          ['isChild', [true, false]],
          ['isForeign', [true, false]],
          ['sex', ['male', 'female']],
        ] as const) {
          const either = values.map((value) => entitlementsOf({ ...person, [key]: value }, today))
          const unknown = entitlementsOf({ ...person, [key]: null }, today)
          for (const list of either) for (const id of list) expect(unknown, `${key} ${id}`).toContain(id)
        }
      }),
    )
  })

  test('what the State gives is within available means, and nothing is called free', () => {
    for (const id of entitlementIds) {
      const onlyState = basisOfEntitlement(id).every((ref) => ref === 'ma/act/2016/27-14#art_4')
      expect(givingOf(id) === 'within_available_means', id).toBe(onlyState)
      expect(id).not.toMatch(/free/)
    }
    expect(provision('ma/act/2016/27-14#art_4').statement.fr).toMatch(/dans la limite des moyens disponibles/)
  })
})

describe('where it stands', () => {
  const step = (state: EntitlementStep['state'], on = '2026-01-01'): EntitlementStep => ({
    state,
    on: day(on),
  })

  test('open until something is done', () => {
    expect(standing([])).toBe('open')
    expect(standing([step('offered'), step('refused')])).toBe('refused')
  })

  test('a person who said no may be asked again; nothing leads back to open', () => {
    expect(mayFollow('refused', 'offered')).toBe(true)
    expect(mayFollow('refused', 'running')).toBe(false)
    for (const from of entitlementStates) expect(mayFollow(from, 'open')).toBe(false)
  })

  test.each([
    ['open', ['offered', 'denied', 'decided', 'running']],
    ['offered', ['refused', 'denied', 'decided', 'running']],
    ['refused', ['offered']],
    ['denied', ['offered', 'decided']],
    ['decided', ['refused', 'running', 'ended']],
    ['running', ['refused', 'ended']],
    ['ended', ['offered', 'decided']],
  ] as const)('from %s it goes to %j and nowhere else', (from, to) => {
    expect(entitlementStates.filter((state) => mayFollow(from, state))).toEqual(to)
  })

  test('the checklist says what is missing, and keeps what was recorded', () => {
    const list = checklist({ ...woman, status: 'not_a_victim' }, today, { shelter: [step('running')] })
    expect(list).toMatchObject([{ entitlement: 'shelter', state: 'running', missing: false }])
    const open = checklist(woman, today, { shelter: [step('offered'), step('refused')] })
    expect(open.find((l) => l.entitlement === 'shelter')?.missing).toBe(false)
    expect(open.find((l) => l.entitlement === 'legal_aid')).toMatchObject({ state: 'open', missing: true })
    expect(open.filter((l) => l.missing)).toHaveLength(of({}).length - 1)
  })

  test('coverage counts decisions, refusals and days', () => {
    const since = day('2026-01-01')
    expect(coverage([])).toEqual({ entitled: 0, decided: 0, refused: 0, days: null })
    expect(
      coverage([
        { since, done: [step('decided', '2026-01-03')] },
        { since, done: [step('offered', '2026-01-02'), step('running', '2026-01-11')] },
        { since, done: [step('offered'), step('refused')] },
        { since, done: [] },
      ]),
    ).toEqual({ entitled: 4, decided: 2, refused: 1, days: { median: 6, most: 10 } })
    // Of three the one in the middle.
    const decidedOn = (on: string) => ({ since, done: [step('decided', on)] })
    expect(coverage(['2026-01-31', '2026-01-02', '2026-01-06'].map(decidedOn)).days).toEqual({
      median: 5,
      most: 30,
    })
    expect(coverage([{ since, done: [step('decided', '2025-12-30')] }]).days).toEqual({ median: 0, most: 0 })
  })

  test('coverage never counts more than there are', () => {
    const steps = fc.array(
      fc.record({
        state: fc.constantFrom(...entitlementStates.filter((s) => s !== 'open')),
        on: dates,
      }),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(fc.array(fc.record({ since: dates, done: steps })), (people) => {
        const { entitled, decided, refused, days } = coverage(people)
        expect(decided).toBeLessThanOrEqual(entitled)
        expect(refused).toBeLessThanOrEqual(entitled)
        if (days !== null) expect(days.median).toBeLessThanOrEqual(days.most)
      }),
    )
  })
})
