/**
 * The numbers of the law, written down a second time as facts and looked for in the corpus itself, so that no number can
 * change there, or go missing, without somebody having to say so here too. It reads the files, not what is made of them.
 * What is no number of the law is not looked for: the telephone of the hotline. The articles that a case walks through, and
 * those that a source names, are looked for in the corpus.
 */
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const corpus = new URL('../corpus/', import.meta.url)
const read = (file: string) => parse(readFileSync(new URL(file, corpus), 'utf8'), { schema: 'core' })
const acts = new Map(
  globSync('*/{act,convention,decree,protocol}-*.yaml', { cwd: corpus }).map((file) => {
    const act = read(file)
    return [act.work as string, act]
  }),
)
const lastOf = (ref: string) => {
  const [work = '', id = ''] = ref.split('#')
  return { act: acts.get(work), version: acts.get(work)?.articles[id]?.at(-1) }
}
interface Version {
  readonly penalty?: unknown
  readonly penalties?: Record<string, unknown>
}
const { terms } = read('ma/terms.yaml')
const changes = read('ma/changes.yaml')

const penal = 'ma/act/1962/1-59-413#art_'
const trafficking = 'ma/act/2016/27-14#art_'
const procedure = 'ma/act/2002/22-01#art_'
const foreigners = 'ma/act/2003/02-03#art_'

/** Article, paragraph or 0, prison from and to, fine from and to. Read in the official Arabic texts. */
const penalties: readonly [string, number, string, string, number | null, number | null][] = [
  [`${trafficking}448-2`, 0, '5 years', '10 years', 10_000, 500_000],
  [`${trafficking}448-3`, 0, '10 years', '20 years', 100_000, 1_000_000],
  [`${trafficking}448-4`, 0, '20 years', '30 years', 200_000, 2_000_000],
  [`${trafficking}448-5`, 1, '20 years', '30 years', 1_000_000, 6_000_000],
  [`${trafficking}448-5`, 2, 'life', 'life', null, null],
  [`${trafficking}448-6`, 0, '', '', 1_000_000, 10_000_000],
  [`${trafficking}448-7`, 0, '1 year', '5 years', 5_000, 50_000],
  [`${trafficking}448-8`, 0, '1 year', '5 years', 5_000, 50_000],
  [`${trafficking}448-9`, 0, '1 year', '5 years', 5_000, 50_000],
  [`${trafficking}448-10`, 0, '1 year', '5 years', 5_000, 50_000],
  [`${penal}497`, 0, '2 years', '10 years', 20_000, 200_000],
  [`${penal}498`, 0, '1 year', '5 years', 5_000, 1_000_000],
  [`${penal}499`, 0, '2 years', '10 years', 10_000, 2_000_000],
  [`${penal}501`, 0, '4 years', '10 years', 5_000, 2_000_000],
  [`${penal}501-1`, 0, '', '', 10_000, 3_000_000],
  [`${penal}467-2`, 0, '1 year', '3 years', 5_000, 20_000],
  [`${penal}503-2-1`, 0, '6 months', '1 year', 10_000, 30_000],
  [`${penal}436`, 1, '5 years', '10 years', null, null],
  [`${penal}436`, 2, '10 years', '20 years', null, null],
  [`${penal}436`, 3, '20 years', '30 years', null, null],
  [`${penal}436-1`, 1, '10 years', '20 years', null, null],
  [`${penal}436-1`, 2, '20 years', '30 years', null, null],
  [`${penal}323-1`, 0, '6 months', '2 years', 2_000, 20_000],
  [`${penal}299`, 0, '1 month', '2 years', 200, 1_000],
  [`${penal}373`, 0, '1 month', '3 years', 200, 2_000],
  [`${penal}446`, 0, '1 month', '6 months', 1_200, 20_000],
  [`${foreigners}50`, 0, '1 month', '6 months', 3_000, 10_000],
  [`${foreigners}51`, 0, '2 years', '5 years', 50_000, 500_000],
  [`${foreigners}52`, 1, '6 months', '3 years', 50_000, 500_000],
  [`${foreigners}52`, 2, '10 years', '15 years', 500_000, 1_000_000],
  [`${procedure}303`, 0, '', '', 5_000, 50_000],
  [`${procedure}466`, 0, '', '', 10_000, 50_000],
]

/** Those whose prison is السجن; every other one is الحبس or a fine alone. */
const felonies = [
  ...['448-2 0', '448-3 0', '448-4 0', '448-5 1', '448-5 2', '448-6 0'].map((n) => `${trafficking}${n}`),
  ...['436 2', '436 3', '436-1 1', '436-1 2'].map((n) => `${penal}${n}`),
  `${foreigners}52 2`,
]

/** Those for which the court may choose one of the two. */
const choices = [...['299', '323-1', '373', '503-2-1'].map((n) => `${penal}${n} 0`), `${foreigners}50 0`]

/** Term, amount, unit, the day from which it holds, the article it rests on, how often it is renewed. */
const lengths: readonly [string, number, string, string, string, number][] = [
  ['custody', 48, 'hours', '2025-12-08', '66', 0],
  ['custody_extension', 24, 'hours', '2025-12-08', '66-2', 0],
  ['lawyer_visit', 30, 'minutes', '2025-12-08', '66-2', 0],
  ['lawyer_delay', 24, 'hours', '2025-12-08', '66-2', 0],
  ['identity_check', 4, 'hours', '2025-12-08', '82-3-9', 0],
  ['identity_check_extension', 4, 'hours', '2025-12-08', '82-3-9', 0],
  ['minor_retention', 48, 'hours', '2025-12-08', '460', 0],
  ['minor_retention_extension', 24, 'hours', '2025-12-08', '460', 0],
  ['minor_guard', 15, 'days', '2025-12-08', '460', 0],
  ['interception', 4, 'months', '2025-12-08', '109', 2],
  ['urgent_interception_ruling', 24, 'hours', '2025-12-08', '108', 0],
  ['tracking', 3, 'months', '2025-12-08', '116-2', 1],
  ['infiltration', 4, 'months', '2025-12-08', '82-3-3', 1],
  ['infiltration_exit', 4, 'months', '2025-12-08', '82-3-5', 1],
  ['data_requisition', 7, 'days', '2025-12-08', '64-1', 0],
  ['seizure_lift_kings_prosecutor', 10, 'days', '2025-12-08', '40-1', 0],
  ['seizure_lift_general_prosecutor', 10, 'days', '2025-12-08', '49-1', 0],
  ['border_closure', 1, 'months', '2025-12-08', '49-1', 0],
  ['border_closure_108', 1, 'months', '2025-12-08', '49-1', 2],
  ['direct_referral', 15, 'days', '2025-12-08', '73', 0],
  ['detention_challenge', 1, 'days', '2025-12-08', '73-2', 0],
  ['detention_challenge_ruling', 1, 'days', '2025-12-08', '73-2', 0],
  ['detention_felony', 2, 'months', '2025-12-08', '177', 2],
  ['detention_felony', 2, 'months', '2003-10-01', '177', 5],
  ['detention_misdemeanour', 1, 'months', '2025-12-08', '176', 1],
  ['supervision_felony', 2, 'months', '2025-12-08', '160', 3],
  ['supervision_felony_108', 2, 'months', '2025-12-08', '160', 5],
  ['communication_ban', 10, 'days', '2003-10-01', '136', 1],
  ['lawyers_called', 10, 'days', '2025-12-08', '139', 0],
  ['submissions', 8, 'days', '2003-10-01', '214', 0],
  ['order_notice', 24, 'hours', '2025-12-08', '220', 0],
  ['order_appeal_prosecution', 1, 'days', '2003-10-01', '222', 0],
  ['order_appeal_accused', 3, 'days', '2025-12-08', '223', 0],
  ['order_appeal_civil_party', 3, 'days', '2003-10-01', '224', 0],
  ['summons', 8, 'days', '2003-10-01', '309', 0],
  ['summons_direct', 5, 'days', '2003-10-01', '420', 0],
  ['summons_near', 2, 'months', '2003-10-01', '309', 0],
  ['summons_far', 3, 'months', '2003-10-01', '309', 0],
  ['motions_ruling', 10, 'days', '2025-12-08', '421-1', 0],
  ['deliberation', 15, 'days', '2025-12-08', '429-1', 0],
  ['appeal', 10, 'days', '2025-12-08', '400', 0],
  ['appeal_others', 5, 'days', '2025-12-08', '400', 0],
  ['juvenile_protection_appeal', 10, 'days', '2003-10-01', '511', 0],
  ['cassation', 10, 'days', '2025-12-08', '527', 0],
  ['cassation_copy', 30, 'days', '2025-12-08', '528', 0],
  ['cassation_brief', 60, 'days', '2025-12-08', '528', 0],
  ['cassation_file', 90, 'days', '2025-12-08', '528', 0],
  ['prescription_felony', 15, 'years', '2011-10-27', '5', 0],
  ['prescription_misdemeanour', 4, 'years', '2011-10-27', '5', 0],
  ['penalty_felony', 15, 'years', '2011-10-27', '649', 0],
  ['penalty_misdemeanour', 4, 'years', '2011-10-27', '650', 0],
  ['recording_in_force', 5, 'years', '2025-12-08', '755', 0],
]

/** What stands as a parameter of its act. */
const values: readonly [string, string, number, string][] = [
  ['ma/act/2002/22-01', 'reflection_cap', 30, '2025-12-08'],
  ['ma/act/2002/22-01', 'kings_prosecutor_notice', 15, '2025-12-08'],
  ['ma/act/2002/22-01', 'general_prosecutor_notice', 15, '2025-12-08'],
  ['ma/act/2002/22-01', 'majority', 18, '2003-10-01'],
  ['ma/act/2002/22-01', 'criminal_chamber', 3, '2003-10-01'],
  ['ma/act/2002/22-01', 'criminal_chamber_of_appeal', 5, '2003-10-01'],
  ['ma/decree/2018/2-17-740', 'commission_answer', 15, '2018-07-19'],
]

/** Numbers that stand in the words of a provision. */
const spoken: readonly [string, readonly string[]][] = [
  [`${trafficking}448-1`, ['dix-huit']],
  [`${trafficking}448-10`, ['doublés', 'dix-huit']],
  [`${trafficking}448-3`, ['pluralité']],
  [`${trafficking}448-4`, ['mineure', 'enceinte']],
  [`${penal}62`, ['confiscation', 'fermeture']],
  [`${penal}88-1`, ['cinq ans']],
  [`${penal}467-2`, ['quinze ans', 'un à trois ans']],
  [`${procedure}66-2`, ['vingt-quatre heures', 'première heure', 'trente minutes', 'moitié', '108']],
  [`${procedure}66-3`, ['cinq ans']],
  [`${procedure}82-5-1`, ['réflexion']],
  [`${procedure}177`, ['deux mois', 'deux fois', 'cinq fois']],
  [`${procedure}214`, ['huit jours']],
  [`${procedure}400`, ['dix jours', 'cinq jours']],
  [`${procedure}460`, ['108', 'quinze jours']],
  [`${procedure}457`, ['quatre conseillers']],
  [`${procedure}417`, ['deux conseillers']],
  [`${procedure}482`, ['quatorze ans', 'seize ans', 'moitié']],
  [`${procedure}511`, ['dix jours', 'chambre correctionnelle des mineurs']],
  [`${procedure}493`, ['quatorze ans', 'trente ans', 'dix à quinze ans']],
]

/** A version rests on a source when its own act, or the act that brought it, says where it was published. */
function sourced(ref: string): boolean {
  const { act, version } = lastOf(ref)
  return version?.by === undefined
    ? Boolean(act?.source.gazette.published ?? act?.source.note)
    : changes[version.by] !== undefined
}

describe('penalties', () => {
  test.each(penalties)('%s §%i: %s to %s, %s to %s dirhams', (ref, paragraph, from, to, min, max) => {
    const { version } = lastOf(ref)
    const held = paragraph === 0 ? version?.penalty : version?.penalties?.[paragraph]
    expect(held?.prison ?? null).toEqual(from === '' ? null : from === 'life' ? 'life' : { from, to })
    expect(held?.fine ?? null).toEqual(min === null ? null : { from: min, to: max })
    expect(sourced(ref)).toBe(true)
    // The words beside the numbers say the same.
    for (const amount of [min, max])
      if (amount !== null && paragraph === 0)
        expect(version.states.en.replaceAll(',', ''), ref).toContain(String(amount))
  })

  test('each is a felony or a misdemeanour, with both penalties or a choice, as the text says', () => {
    const held = (ref: string, paragraph: number) => {
      const { version } = lastOf(ref)
      return (paragraph === 0 ? version?.penalty : version?.penalties?.[paragraph]) as {
        readonly nature: string
        readonly either?: boolean
      }
    }
    const named = penalties.map(([ref, paragraph]) => ({
      name: `${ref} ${paragraph}`,
      ...held(ref, paragraph),
    }))
    const those = (which: (one: (typeof named)[number]) => boolean) =>
      named.filter(which).map(({ name }) => name)
    expect(those(({ nature }) => nature === 'felony').toSorted()).toEqual(felonies.toSorted())
    expect(those(({ either }) => either === true).toSorted()).toEqual(choices.toSorted())
  })

  test('a range stands before what softens it, what a second offence brings, and the rules for a minor', () => {
    expect(read('ma/offence.yaml').before).toEqual({
      extenuating: ['146', '147'].map((n) => `${penal}${n}`),
      recidivism: ['154', '155', '156', '157'].map((n) => `${penal}${n}`),
      accused_who_is_a_minor: [`${penal}139`, `${procedure}482`, `${procedure}493`],
    })
  })

  test('two offenders and two victims are several', () => {
    const offence = read('ma/offence.yaml')
    for (const name of ['several_offenders', 'several_victims']) {
      const [[from, held] = []] = Object.entries<{ value: number; source: string }>(offence[name])
      expect([from, held?.value]).toEqual(['2016-09-19', 2])
      expect(held?.source).toMatch(/448-3\([57]\)/)
    }
    expect(offence.child_age).toBe('majority')
    expect(offence.child_under.values['2004-01-05'].value).toBe(15)
  })

  test('no penalty stands in the corpus that is not written down here', () => {
    const found = [...acts.values()].flatMap((act) =>
      Object.entries<readonly Version[]>(act.articles).flatMap(([id, versions]) => {
        const last = versions.at(-1)
        return [
          ...(last?.penalty === undefined ? [] : [`${act.work as string}#${id} 0`]),
          ...Object.keys(last?.penalties ?? {}).map((n) => `${act.work as string}#${id} ${n}`),
        ]
      }),
    )
    expect(found.sort()).toEqual(penalties.map(([ref, paragraph]) => `${ref} ${paragraph}`).sort())
  })
})

describe('terms', () => {
  test.each(lengths)(
    '%s is %i %s from %s (article %s, renewed %i times)',
    (id, amount, unit, from, article, times) => {
      const term = terms[id]
      const held = term.values[from]
      expect(held).toMatchObject({ amount, unit })
      expect(held.source).toMatch(/^CPP art(\.|s) \d/)
      expect(term.basis).toBe(`${procedure}${article}`)
      const renewals = Object.entries<number>(term.renewals ?? {}).filter(([since]) => since <= from)
      expect(renewals.at(-1)?.[1] ?? 0).toBe(times)
      expect(sourced(term.basis)).toBe(true)
    },
  )

  test('the reform began on 8 December 2025, and detention before it lasted twelve months in all', () => {
    const { transitional, minors_restart } = read('ma/terms.yaml')
    expect(transitional).toMatchObject({ before: '2025-12-08', by: 'ma/act/2025/03-23' })
    expect(changes[transitional.by]).toMatchObject({ number: 7437, published: '2025-09-08', page: 6962 })
    expect(minors_restart.majority).toBe('majority')
    const former = acts.get('ma/act/2002/22-01')?.articles['art_177'].at(-2)
    expect(former.states.fr).toContain('douze mois')
  })

  test.each(values)('%s: %s is %i from %s', (work, name, value, from) => {
    const held = acts.get(work)?.parameters[name].values[from]
    expect(held.value).toBe(value)
    expect(held.source.length).toBeGreaterThan(8)
  })
})

/** The articles of the code on the way of a case, from the report to what is left once it is over. */
const way = [
  ...'5 6 40 40-1 42 43 44 49 49-1 51-1 57 64-1 66 66-1 66-2 66-3 66-5 73 73-1 73-2 78 80'.split(' '),
  ...'82-3-1 82-3-2 82-3-3 82-3-4 82-3-5 82-3-9 82-4 82-5 82-5-1 82-5-3 82-7 82-8 82-10 83 87 92'.split(' '),
  ...'108 109 116-1 116-2 116-3 116-4 123 136 139 160 176 177 214 216 218 220 222 223 224'.split(' '),
  ...'302 309 316 349 350 400 420 421-1 429-1 440 457 460 510 527 528 597 598 649 650 750 754 755'.split(' '),
]

test.each([
  ['ma/act/1962/1-59-413', 2640, '1963-06-05', 1253],
  ['ma/act/2002/22-01', 5078, '2003-01-30', 315],
  ['ma/act/2016/27-14', 6501, '2016-09-19', 6644],
  ['ma/act/2007/43-05', 5522, '2007-05-03', 1359],
  ['ma/act/2011/36-10', 5975, '2011-09-05', 4390],
] as const)('%s is in gazette %i of %s, page %i', (work, number, published, page) => {
  const { source } = acts.get(work) ?? {}
  expect(source?.gazette ?? changes[work]).toMatchObject({ number, published, page })
})

describe('articles', () => {
  test.each(way)('CPP %s is in the corpus', (number) => {
    expect(acts.get('ma/act/2002/22-01')?.articles).toHaveProperty([`art_${number}`])
  })

  test('every article that the source of a term names is in the corpus', () => {
    const code = Object.keys(acts.get('ma/act/2002/22-01')?.articles ?? {})
    const sources = Object.values<{ values?: Record<string, { source: string }> }>(terms).flatMap(
      ({ values }) => Object.values(values ?? {}).map(({ source }) => source),
    )
    const named = sources
      .flatMap((source) => source.match(/arts?\.? [\d-]+(?:(?:, | and )[\d-]+)*/g) ?? [])
      .flatMap((words) => words.match(/\d[\d-]*/g) ?? [])
    expect(named.length).toBeGreaterThan(60)
    for (const number of new Set(named)) expect(code).toContain(`art_${number}`)
  })

  test('a felony of small harm may be sent as a misdemeanour, and article 49 says so', () => {
    const { states } = lastOf(`${procedure}49`).version
    expect(states.ar).toContain('باعتبارها جنحة')
    expect(states.fr).toContain('comme délit')
    expect(states.en).toContain('as a misdemeanour')
  })
})

test.each(spoken)('%s says %j', (ref, numbers) => {
  const { states } = lastOf(ref).version
  for (const number of numbers) expect(states.fr).toContain(number)
})
