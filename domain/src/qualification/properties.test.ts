import { addDays, type LocalDate } from '@himaya/algorithms'
import { grounds, isInForce, vocabulary, type ArticleRef } from '@himaya/law'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Accused, FactPattern, HarmedPerson } from './facts.ts'
import { qualify } from './qualify.ts'
import { accused, victim } from './told.ts'

/** So many times as many cases as a property is usually tried on. */
const cases = (times: number) => ({ numRuns: times * (fc.readConfigureGlobal().numRuns ?? 100) })
const some = <T>(words: readonly T[]) => fc.subarray([...words])
const one = <T>(words: readonly T[]) => fc.constantFrom(...words)

const people = fc.array(
  fc.record({
    age: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 130 })),
    pregnant: fc.boolean(),
    pregnancyVisibleOrKnown: fc.boolean(),
    vulnerabilities: some(vocabulary.vulnerabilities),
    harm: one(vocabulary.harms),
  }),
  { minLength: 1, maxLength: 4 },
)
const charged = fc.array(
  fc.record({
    kind: one(vocabulary.kinds),
    role: one(vocabulary.roles),
    publicOfficialUsingFunction: fc.boolean(),
    armed: fc.boolean(),
    habitual: fc.boolean(),
    reported: one(vocabulary.reported),
    relation: fc.option(one(vocabulary.relations)),
    to: fc.nat(3),
  }),
  { minLength: 1, maxLength: 4 },
)

/** The whole space of facts, from the day the law began. */
const facts: fc.Arbitrary<FactPattern> = fc
  .record({
    start: fc.integer({ min: 0, max: 3700 }),
    length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 900 })),
    stage: one(vocabulary.stages),
    acts: some(vocabulary.acts),
    means: some(vocabulary.means),
    purposes: some(vocabulary.purposes),
    domination: fc.record({
      willDeprived: one([true, true, false, null]),
      freedomDeprived: one([true, true, false, null]),
      dignityViolated: one([true, true, false, null]),
    }),
    methods: some(vocabulary.methods),
    criminalGang: fc.boolean(),
    transnational: fc.boolean(),
    people,
    charged,
  })
  .map(({ start, length, people: victims, charged: offenders, ...rest }) => {
    const from = addDays('2016-09-19' as LocalDate, start)
    return {
      ...rest,
      from,
      to: addDays(from, length),
      victims: victims.map((v, i) => ({ id: `v${i}`, turns18: null, ...v })),
      offenders: offenders.map(({ relation, to, ...o }, i) => ({
        id: `a${i}`,
        ...o,
        relations: relation === null ? [] : [{ victim: `v${to % victims.length}`, relation }],
      })),
    }
  })

/** Facts that make the offence out for at least one victim. */
const made = facts.map((f): FactPattern => ({
  ...f,
  acts: f.acts.length > 0 ? f.acts : ['lure'],
  means: f.means.length > 0 ? f.means : ['fraud'],
  purposes: f.purposes.length > 0 ? f.purposes : ['begging'],
  domination: { willDeprived: true, freedomDeprived: true, dignityViolated: true },
}))

const judged = (of: FactPattern) => {
  const q = qualify(of)
  if (q.outcome !== 'qualified') throw new Error('not in force')
  return q
}
type Judged = ReturnType<typeof judged>['offenders'][number]
const rank = ({ prison, fine }: Judged): number[] => [
  prison?.life === true ? Infinity : (prison?.maxYears ?? 0),
  prison?.life === true ? Infinity : (prison?.minYears ?? 0),
  fine?.max ?? 0,
  fine?.min ?? 0,
]
const atLeast = (after: Judged, before: Judged): boolean => {
  const [a, b] = [rank(after), rank(before)]
  const differs = a.findIndex((value, i) => value !== b[i])
  return differs < 0 || (a[differs] ?? 0) > (b[differs] ?? 0)
}

const worse: Record<HarmedPerson['harm'], HarmedPerson['harm'][]> = {
  none: ['permanent_infirmity', 'incurable_illness', 'death'],
  permanent_infirmity: ['death'],
  incurable_illness: ['death'],
  death: [],
}
const firstVictim = (f: FactPattern, change: (v: HarmedPerson) => HarmedPerson): FactPattern => ({
  ...f,
  victims: f.victims.map((v, i) => (i === 0 ? change(v) : v)),
})
const firstAccused = (f: FactPattern, change: (a: Accused) => Accused): FactPattern => ({
  ...f,
  offenders: f.offenders.map((a, i) => (i === 0 ? change(a) : a)),
})

/** Every way in which facts can get worse by one fact. */
const aggravations: Record<string, (f: FactPattern) => FactPattern[]> = {
  method: (f) => vocabulary.methods.map((m) => ({ ...f, methods: [...new Set([...f.methods, m])] })),
  gang: (f) => [{ ...f, criminalGang: true }],
  border: (f) => [{ ...f, transnational: true }],
  weapon: (f) => [firstAccused(f, (a) => ({ ...a, armed: true }))],
  office: (f) => [firstAccused(f, (a) => ({ ...a, publicOfficialUsingFunction: true }))],
  habit: (f) => [firstAccused(f, (a) => ({ ...a, habitual: true }))],
  relation: (f) =>
    vocabulary.relations.map((relation) =>
      firstAccused(f, (a) => ({ ...a, relations: [...a.relations, { victim: 'v0', relation }] })),
    ),
  child: (f) => [firstVictim(f, (v) => ({ ...v, age: 10 }))],
  vulnerability: (f) =>
    vocabulary.vulnerabilities.map((word) =>
      firstVictim(f, (v) => ({ ...v, vulnerabilities: [...new Set([...v.vulnerabilities, word])] })),
    ),
  pregnancy: (f) => [firstVictim(f, (v) => ({ ...v, pregnant: true, pregnancyVisibleOrKnown: true }))],
  harm: (f) => worse[f.victims[0]?.harm ?? 'none'].map((harm) => firstVictim(f, (v) => ({ ...v, harm }))),
  'another accused': (f) => [{ ...f, offenders: [...f.offenders, accused('another')] }],
  'another victim': (f) => [{ ...f, victims: [...f.victims, victim({ id: 'another' })] }],
  'another act': (f) => vocabulary.acts.map((a) => ({ ...f, acts: [...new Set([...f.acts, a])] })),
  'another means': (f) => vocabulary.means.map((m) => ({ ...f, means: [...new Set([...f.means, m])] })),
  'another purpose': (f) =>
    vocabulary.purposes.map((p) => ({ ...f, purposes: [...new Set([...f.purposes, p])] })),
}

test.each(Object.keys(aggravations))('one more fact that aggravates (%s) never lowers a range', (kind) => {
  fc.assert(
    fc.property(made, (f) => {
      const before = judged(f).offenders
      for (const worsened of aggravations[kind]?.(f) ?? []) {
        const after = judged(worsened).offenders
        for (const o of before)
          expect(
            atLeast(
              after.find((a) => a.id === o.id)!,
              o,
            ),
          ).toBe(true)
      }
    }),
    cases(3),
  )
})

const removals: Record<string, (f: FactPattern) => FactPattern> = {
  acts: (f) => ({ ...f, acts: [] }),
  purposes: (f) => ({ ...f, purposes: [] }),
  'means, of people of full age': (f) => ({
    ...f,
    means: [],
    victims: f.victims.map((v) => ({
      ...v,
      age: v.age === null ? null : v.age + 18 > 130 ? 130 : v.age + 18,
    })),
  }),
  will: (f) => ({ ...f, domination: { ...f.domination, willDeprived: false } }),
  freedom: (f) => ({ ...f, domination: { ...f.domination, freedomDeprived: null } }),
  dignity: (f) => ({ ...f, domination: { ...f.domination, dignityViolated: false } }),
}

test.each(Object.keys(removals))(
  'without a needed element (%s) the offence is not made out for anybody',
  (kind) => {
    fc.assert(
      fc.property(made, (f) => {
        expect(judged(f).madeOut).toBe(true)
        const q = judged(removals[kind]!(f))
        expect(q.madeOut).toBe(false)
        expect(q.offenders).toEqual([])
        expect(q.victims.some((v) => v.madeOut)).toBe(false)
        expect(q.missing.length).toBeGreaterThan(0)
      }),
      cases(3),
    )
  },
)

const byId = <T extends { readonly id: string }>(of: readonly T[]) =>
  [...of].sort((a, b) => (a.id < b.id ? -1 : 1))

test('the order of victims, of accused and of words changes nothing', () => {
  fc.assert(
    fc.property(facts, fc.boolean(), (f, halfway) => {
      const turned: FactPattern = {
        ...f,
        victims: f.victims.toReversed(),
        offenders: f.offenders.toReversed(),
        ...(halfway
          ? {}
          : { acts: f.acts.toReversed(), means: f.means.toReversed(), methods: f.methods.toReversed() }),
      }
      const [q, r] = [judged(f), judged(turned)]
      expect(r.elements).toEqual(q.elements)
      expect(r.madeOut).toBe(q.madeOut)
      expect(byId(r.victims)).toEqual(byId(q.victims))
      expect(byId(r.offenders)).toEqual(byId(q.offenders))
      expect(r.neighbours).toEqual(q.neighbours)
      const told = (m: typeof q.missing) => m.map((x) => `${x.fact} ${x.victim} ${x.changes}`).sort()
      expect(told(r.missing)).toEqual(told(q.missing))
    }),
    cases(5),
  )
})

test('every reason cites a provision that was in force on the day that governs', () => {
  const law = (ref: ArticleRef, on: LocalDate) => expect(isInForce(ref, on), ref).toBe(true)
  fc.assert(
    fc.property(facts, (f) => {
      const q = judged(f)
      const cited: ArticleRef[] = [
        ...Object.values(q.elements).map((e) => e.article),
        ...q.victims.flatMap((v) => Object.values(v.elements).map((e) => e.article)),
        ...q.offenders.flatMap((o) => [
          ...o.basis.map((b) => b.article),
          ...o.grounds.map((id) => grounds[id].article),
          ...o.consequences.map((c) => c.article),
          ...o.secondReadings.flatMap((s) => [s.basis, ...s.grounds.map((id) => grounds[id].article)]),
          ...(o.exemption === null ? [] : [o.exemption.article]),
        ]),
        ...q.missing.flatMap((m) => [
          m.article,
          ...(m.secondReading === null ? [] : [m.secondReading.basis]),
        ]),
        ...q.before,
        ...(q.attempt === null ? [] : [q.attempt]),
      ]
      for (const ref of cited) law(ref, q.governs)
      for (const o of q.offenders) for (const { from } of o.basis) expect(from <= q.governs).toBe(true)
    }),
    cases(3),
  )
})

test('an attempt is punished as the completed offence', () => {
  fc.assert(
    fc.property(made, (f) => {
      expect(judged({ ...f, stage: 'attempt' }).offenders).toEqual(
        judged({ ...f, stage: 'completed' }).offenders,
      )
    }),
    cases(2),
  )
})

test('an age nobody knows is never worse and never better than full age', () => {
  fc.assert(
    fc.property(facts, (f) => {
      const unknown = judged(firstVictim(f, (v) => ({ ...v, age: null })))
      const grown = judged(firstVictim(f, (v) => ({ ...v, age: 40 })))
      expect(unknown.offenders).toEqual(grown.offenders)
      expect(unknown.elements).toEqual(grown.elements)
    }),
    cases(3),
  )
})

test('what is personal to one accused changes nobody else’s range', () => {
  fc.assert(
    fc.property(made, (f) => {
      const personal = firstAccused(f, (a) => ({
        ...a,
        armed: !a.armed,
        habitual: !a.habitual,
        publicOfficialUsingFunction: !a.publicOfficialUsingFunction,
        relations: a.relations.length > 0 ? [] : [{ victim: 'v0', relation: 'spouse' }],
      }))
      const rest = (q: ReturnType<typeof judged>) =>
        q.offenders.slice(1).map(({ article, grounds: of, prison, fine }) => ({ article, of, prison, fine }))
      expect(rest(judged(personal))).toEqual(rest(judged(f)))
    }),
    cases(3),
  )
})

test('a second reading is always another one, and a legal person has neither prison nor grounds', () => {
  fc.assert(
    fc.property(made, (f) => {
      for (const [i, o] of judged(f).offenders.entries()) {
        for (const s of o.secondReadings)
          expect([s.article, s.grounds, s.prison, s.fine]).not.toEqual([
            o.article,
            o.grounds,
            o.prison,
            o.fine,
          ])
        if (f.offenders[i]?.kind === 'legal')
          expect([o.article, o.grounds, o.prison]).toEqual(['448-6', [], null])
      }
    }),
    cases(3),
  )
})

test('what is told to make the offence out does make it out', () => {
  fc.assert(
    fc.property(facts, (f) => {
      const q = judged(f)
      for (const m of q.missing) {
        if (m.changes !== 'makes_out') continue
        const shown: FactPattern = {
          ...f,
          ...(m.fact === 'act' ? { acts: ['lure'] } : {}),
          ...(m.fact === 'means' ? { means: ['fraud'] } : {}),
          ...(m.fact === 'purpose' ? { purposes: ['begging'] } : {}),
          ...(m.fact in f.domination ? { domination: { ...f.domination, [m.fact]: true } } : {}),
          victims: f.victims.map((v) => (m.fact === 'age' && v.id === m.victim ? { ...v, age: 10 } : v)),
        }
        const after = judged(shown)
        expect(after.madeOut, JSON.stringify(m)).toBe(true)
        expect(
          after.offenders.map(({ id, article, prison, fine }) => ({ id, article, prison, fine })),
        ).toEqual(m.then)
      }
    }),
    cases(5),
  )
})

test('what an age is told to change is what it changes: the range, the grounds alone, or neither', () => {
  fc.assert(
    fc.property(facts, (f) => {
      const before = judged(f)
      for (const m of before.missing) {
        if (m.fact !== 'age' || m.changes === 'needed_with_others' || m.changes === 'makes_out') continue
        const after = judged({
          ...f,
          victims: f.victims.map((v) => (v.id === m.victim ? { ...v, age: 10 } : v)),
        })
        const range = (q: ReturnType<typeof judged>) =>
          q.offenders.map(({ article, prison, fine }) => [article, prison, fine])
        const groundsIn = (q: ReturnType<typeof judged>) => q.offenders.map((o) => o.grounds)
        if (m.changes === 'raises') expect(range(after)).not.toEqual(range(before))
        else
          expect(after.offenders.map(({ prison, fine }) => [prison, fine])).toEqual(
            before.offenders.map(({ prison, fine }) => [prison, fine]),
          )
        if (m.changes === 'adds_ground') expect(groundsIn(after)).not.toEqual(groundsIn(before))
        if (m.changes === 'changes_no_range') expect(groundsIn(after)).toEqual(groundsIn(before))
      }
    }),
    cases(5),
  )
})
