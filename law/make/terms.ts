/** The terms of procedure and the days and hours they run through. */
import { countings, effects, termUnits, type Confidence, type Words } from '../src/shape.ts'
import { day, known, must, read, words } from './read.ts'

interface CorpusValue {
  amount: number
  unit: string
  source: string
  /** Where the value stood then, when not in the article of the term. */
  basis?: string
  confidence: Confidence
  verified: boolean
}
interface CorpusTerms {
  facts: Record<string, string[]>
  unless_told: Record<string, string>
  transitional: { before: string; by: string } & Words
  minors_restart: { basis: string; majority: string }
  counting_basis: string
  suspension_basis: string
  interruption_basis: string
  events: Record<string, { at: 'hour' | 'day' } & Words>
  terms: Record<
    string,
    {
      event: string
      after?: string
      when?: Record<string, string[]>
      unless?: Record<string, string[]>
      counting: string
      effect: string
      basis: string
      suspends?: true
      note?: Words
      renewals?: Record<string, number>
      parameter?: string
      values?: Record<string, CorpusValue>
    } & Words
  >
}
type Parameters = ReturnType<typeof import('./acts.ts').readActs>['parameters']

export function readTerms(articles: readonly string[], parameters: Parameters) {
  const file = 'corpus/ma/terms.yaml'
  const t = read(file) as CorpusTerms
  const article = (ref: string): string => {
    known(articles, ref, file)
    return ref
  }
  for (const [fact, values] of Object.entries(t.facts))
    known(values, t.unless_told[fact] ?? '', `${file}: ${fact}`)
  known(Object.keys(parameters), t.minors_restart.majority, file)
  const dated = (id: string, basis: string, values: Record<string, CorpusValue>) =>
    Object.entries(values).map(([from, v]) => {
      must(day.test(from) && Number.isInteger(v.amount) && v.amount > 0, `${file}: ${id} from ${from}`)
      known(termUnits, v.unit, `${file}: ${id}`)
      return { from, ...v, basis: article(v.basis ?? basis) }
    })
  const terms = Object.entries(t.terms).map(([id, term]) => {
    known(Object.keys(t.events), term.event, `${file}: ${id}`)
    known(countings, term.counting, `${file}: ${id}`)
    known(effects, term.effect, `${file}: ${id}`)
    if (term.after !== undefined) must(t.terms[term.after]?.event === term.event, `${file}: ${id} runs after`)
    for (const [fact, values] of [...Object.entries(term.when ?? {}), ...Object.entries(term.unless ?? {})])
      values.forEach((value) => known(t.facts[fact] ?? [], value, `${file}: ${id}`))
    const held = term.parameter === undefined ? undefined : parameters[term.parameter]
    must((held === undefined) !== (term.values === undefined), `${file}: ${id} has its values or a parameter`)
    return {
      id,
      event: term.event,
      after: term.after ?? null,
      when: term.when ?? {},
      unless: term.unless ?? {},
      counting: term.counting,
      effect: term.effect,
      basis: article(term.basis),
      suspends: term.suspends ?? false,
      renewals: Object.entries(term.renewals ?? {}).map(([from, times]) => ({ from, times })),
      values:
        held === undefined
          ? dated(id, term.basis, term.values ?? {})
          : held.values.map((v) => ({
              from: v.from,
              amount: v.value,
              unit: held.unit,
              source: v.source,
              basis: article(term.basis),
              confidence: v.confidence,
              verified: v.verified,
            })),
    }
  })
  return {
    termFacts: t.facts,
    termDefaults: t.unless_told,
    counting: {
      clear: article(t.counting_basis),
      suspension: article(t.suspension_basis),
      interruption: article(t.interruption_basis),
      minorsRestart: article(t.minors_restart.basis),
      majority: t.minors_restart.majority,
      transitional: { before: t.transitional.before, by: t.transitional.by },
    },
    events: Object.fromEntries(Object.entries(t.events).map(([id, e]) => [id, { at: e.at }])),
    terms,
    termWords: {
      transitional: words(t.transitional, file),
      events: Object.fromEntries(Object.entries(t.events).map(([id, e]) => [id, words(e, `${file}: ${id}`)])),
      terms: Object.fromEntries(
        Object.entries(t.terms).map(([id, e]) => [
          id,
          {
            says: words(e, `${file}: ${id}`),
            note: e.note === undefined ? null : words(e.note, `${file}: ${id}`),
          },
        ]),
      ),
    },
  }
}

interface CorpusHolidays {
  verified: boolean
  note: Words
  weekly_rest: number[]
  fixed: Record<string, { on: string; since: number } & Words>
  moon: Record<string, { days: number; first_days: string[] } & Words>
  zone: string
  offsets: { from: string; minutes: number }[]
}

export function readHolidays() {
  const file = 'corpus/ma/holidays.yaml'
  const h = read(file) as CorpusHolidays
  for (const [id, { on }] of Object.entries(h.fixed)) must(/^\d{2}-\d{2}$/.test(on), `${file}: ${id}`)
  for (const [id, { first_days }] of Object.entries(h.moon))
    first_days.forEach((d, i) =>
      must(day.test(d) && (i === 0 || (first_days[i - 1] ?? '') < d), `${file}: ${id}: ${d}`),
    )
  h.offsets.forEach(({ from }, i) =>
    must(
      /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(from) && (i === 0 || (h.offsets[i - 1]?.from ?? '') < from),
      `${file}: the offset from ${from}`,
    ),
  )
  return {
    weeklyRest: h.weekly_rest,
    fixedHolidays: Object.entries(h.fixed).map(([id, { on, since }]) => ({ id, on, since })),
    moonHolidays: Object.entries(h.moon).map(([id, { days, first_days }]) => ({
      id,
      days,
      firstDays: first_days,
    })),
    offsets: h.offsets,
    holidaysVerified: h.verified,
    holidayWords: {
      note: words(h.note, file),
      names: Object.fromEntries(
        Object.entries({ ...h.fixed, ...h.moon }).map(([id, said]) => [id, words(said, `${file}: ${id}`)]),
      ),
    },
  }
}
