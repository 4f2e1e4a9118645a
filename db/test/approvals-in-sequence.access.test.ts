/** Whatever people do one after the other, a request stands where the rule says: held against a plain model. */
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newScene, unsealing, type Scene } from './approvals.ts'
import type { Officer } from './court.ts'

let s: Scene
beforeAll(async () => {
  s = await newScene()
})
afterAll(async () => {
  await s.close()
})

describe('any sequence of what people do', () => {
  const names = ['one', 'two', 'three', 'prosecutor'] as const
  type Name = (typeof names)[number]
  type Step =
    | { readonly do: 'approve' | 'refuse' | 'withdraw' | 'use' | 'leave' | 'return'; readonly who: Name }
    | { readonly do: 'expire' | 'lapse' }

  /** What the rule says, in plain words: `one` asks that a sealed identity be opened. */
  class Model {
    readonly said = new Map<Name, boolean>()
    readonly left = new Set<Name>()
    withdrawn = false
    used = false
    expired = false
    lapsed = new Set<Name>()
    isOfBench = (who: Name) => who !== 'prosecutor' && !this.left.has(who)
    agreeing = () => [...this.said].filter(([who, yes]) => yes && this.isOfBench(who)).map(([who]) => who)
    standing() {
      if (this.withdrawn) return 'withdrawn'
      if ([...this.said.values()].includes(false)) return 'refused'
      if (this.used) return 'used'
      if (this.agreeing().length >= 2)
        return this.agreeing().every((who) => this.lapsed.has(who)) ? 'expired' : 'agreed'
      return this.expired ? 'expired' : 'waiting'
    }
    agreed = () => this.standing() === 'agreed' && this.isOfBench('one')
    /** Whether it happened. */
    take(step: Step): boolean {
      switch (step.do) {
        case 'approve':
        case 'refuse': {
          const may =
            step.who !== 'one' &&
            this.isOfBench(step.who) &&
            !this.said.has(step.who) &&
            this.standing() === 'waiting'
          if (may) this.said.set(step.who, step.do === 'approve')
          return may
        }
        case 'withdraw': {
          const may = step.who === 'one' && ['waiting', 'agreed'].includes(this.standing())
          this.withdrawn ||= may
          return may
        }
        case 'use': {
          const may = step.who === 'one' && this.agreed()
          this.used ||= may
          return may
        }
        case 'leave':
          this.left.add(step.who)
          return true
        case 'return':
          this.left.delete(step.who)
          return true
        case 'expire':
          return (this.expired = true)
        case 'lapse':
          for (const who of this.said.keys()) this.lapsed.add(who)
          return true
      }
    }
  }

  const who = fc.constantFrom(...names)
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('approve' as const), who }) },
    { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('leave', 'return'), who }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('use' as const), who: fc.constantFrom('one', 'one', 'two') }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('refuse', 'withdraw'), who }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('expire', 'lapse') }) },
  )
  // Half of them begin where both agreed: what is rare there would else hardly be met.
  const both = (['two', 'three'] as const).map((one): Step => ({ do: 'approve', who: one }))
  const steps = fc
    .tuple(fc.boolean(), fc.array(step, { minLength: 4, maxLength: 14, size: 'max' }))
    .map(([agreed, rest]) => (agreed ? [...both, ...rest] : rest))

  test('ends as the rule says, step by step', { timeout: 120_000 }, async () => {
    const people = { ...s.bench, prosecutor: s.prosecutor }
    const happened: Record<string, number> = {}
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const ids = Object.values(people).map(({ id }) => id)
        await s.all.query('update office.post set ends = null where officer_id = any ($1)', [ids])
        const model = new Model()
        const request = await s.request(people.one, unsealing(s.file))
        const doing: Record<Step['do'], (officer: Officer) => Promise<unknown>> = {
          approve: (officer) => s.approve(officer, request),
          refuse: (officer) => s.refuse(officer, request),
          withdraw: async (officer) => {
            if (!(await s.withdraw(officer, request))) throw new Error('not withdrawn')
          },
          use: (officer) => s.use(officer, request, 'identity.unseal'),
          leave: ({ id }) =>
            s.all.query('update office.post set ends = current_date - 1 where officer_id = $1', [id]),
          return: ({ id }) => s.all.query('update office.post set ends = null where officer_id = $1', [id]),
          expire: () =>
            s.all.query('update office.act_request set expires_at = now() where id = $1', [request]),
          lapse: () =>
            s.all.query(
              "update office.act_approval set at = now() - interval '1 day' where request_id = $1",
              [request],
            ),
        }
        for (const one of all) {
          const officer = 'who' in one ? people[one.who] : people.one
          const did = await doing[one.do](officer).then(
            () => true,
            () => false,
          )
          expect({ ...one, did }).toEqual({ ...one, did: model.take(one) })
          const { rows } = await s.all.query<{ standing: string }>('select office.standing($1) as standing', [
            request,
          ])
          expect(rows[0]!.standing).toBe(model.standing())
          expect(await s.agreed(people.one, request, 'identity.unseal')).toBe(model.agreed())
          if (did) happened[one.do] = (happened[one.do] ?? 0) + 1
          happened[model.standing()] = (happened[model.standing()] ?? 0) + 1
        }
      }),
      {
        numRuns: 30,
        endOnFailure: true,
        // What is rare comes about whatever is drawn.
        examples: [
          [[...both, { do: 'use', who: 'one' }, { do: 'use', who: 'one' }, { do: 'withdraw', who: 'one' }]],
          [
            [
              { do: 'refuse', who: 'two' },
              { do: 'approve', who: 'three' },
              { do: 'use', who: 'one' },
            ],
          ],
          [[...both, { do: 'lapse' }, { do: 'use', who: 'one' }]],
          [[{ do: 'approve', who: 'one' }, { do: 'expire' }, { do: 'approve', who: 'two' }]],
          [[...both, { do: 'leave', who: 'two' }, { do: 'use', who: 'one' }, { do: 'return', who: 'two' }]],
          [[...both, { do: 'withdraw', who: 'one' }, { do: 'use', who: 'one' }]],
        ],
      },
    )
    // Rare things happened too: what never came about was not tested.
    for (const rare of ['use', 'refuse', 'withdraw', 'agreed', 'used', 'expired', 'refused', 'withdrawn'])
      expect(happened[rare] ?? 0, rare).toBeGreaterThan(0)
  })
})
