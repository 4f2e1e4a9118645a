import { clockNotes, missingEffects } from '@himaya/domain'
import {
  articles,
  consequences,
  events,
  fixedHolidays,
  grounds,
  moonHolidays,
  provisionVersions,
  readings,
  termDefaults,
  termFacts,
  termIds,
  termUnits,
  terms,
  vocabulary,
} from '@himaya/law'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leftAlones, missings } from '../../law/official.ts'
import { clockOf } from './clock.ts'
import { importText } from './import.ts'
import { qualifyFile } from './qualify.ts'
import { search } from './search.ts'
import { show } from './show.ts'

/** The page that promises what the commands print: what each section has as code, and in the first column of a table. */
const page = readFileSync(new URL('../../../../docs/law-command.md', import.meta.url), 'utf8')
const sections = page.split(/^## /mu)
const sectionOf = (command: string) => {
  const own = sections.find((section) => section.startsWith(`\`law ${command}`)) ?? ''
  // Sections that are of no one command speak of all.
  const common = sections.slice(1).filter((section) => !section.startsWith('`law '))
  const codes = (text: string) => [...text.matchAll(/`([^`]+)`/gu)].map(([, code = '']) => code)
  return {
    codes: new Set([own, ...common].flatMap(codes)),
    firsts: own.split('\n').flatMap((line) => codes(/^\|([^|]*)\|/u.exec(line)?.[1] ?? '')),
  }
}

/** Keys whose words are of a closed list. */
const closed = new Set(
  'effect step why reading consequence changes state fact notes nature confidence unit officialMissing holiday grounds language term act means purpose domination'.split(
    ' ',
  ),
)

interface Met {
  readonly keys: Set<string>
  readonly words: Set<string>
}
function walk(value: unknown, met: Met, key = ''): Met {
  if (Array.isArray(value)) for (const one of value) walk(one, met, key)
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value)) {
      met.keys.add(name)
      walk(inner, met, name)
    }
  else if (typeof value === 'string' && closed.has(key)) met.words.add(value)
  return met
}
const nothing = (): Met => ({ keys: new Set(), words: new Set() })
const undocumented = (of: ReadonlySet<string>, command: string) => {
  const { codes } = sectionOf(command)
  return [...of].filter((one) => !codes.has(one))
}

const scratch = mkdtempSync(join(tmpdir(), 'himaya-contract-'))
const before = process.env['HIMAYA_DATA']
beforeAll(() => {
  process.env['HIMAYA_DATA'] = scratch
})
afterAll(() => {
  if (before === undefined) delete process.env['HIMAYA_DATA']
  else process.env['HIMAYA_DATA'] = before
  rmSync(scratch, { recursive: true, force: true })
})
const file = (name: string, content: string) => {
  const path = join(scratch, name)
  writeFileSync(path, content)
  return path
}

/** Fact patterns of every word of the corpus, with gaps and without, of children and adults. */
function patterns(): unknown[] {
  const accused = { kind: 'natural', role: 'principal' }
  const basic = {
    offenceDate: '2025-03-10',
    stage: 'completed',
    acts: ['recruit'],
    means: ['fraud'],
    purposes: ['begging'],
    domination: { willDeprived: true, freedomDeprived: true, dignityViolated: true },
    offenders: [
      { ...accused, id: 'o1' },
      { id: 'o2', kind: 'legal', role: 'principal' },
    ],
    victims: [{ id: 'v1', age: 30 }],
  }
  const one = (facts: object) => ({ facts: { ...basic, ...facts } })
  const by = (more: object) => one({ offenders: [{ ...accused, id: 'o1', ...more }] })
  const of = (...victims: object[]) =>
    one({ victims: victims.map((v, i) => ({ id: `v${String(i)}`, ...v })) })
  return [
    one({}),
    ...vocabulary.methods.map((method) => one({ methods: [method] })),
    one({ methods: [...vocabulary.methods], victims: [{ id: 'v1', age: 5 }] }),
    one({ criminalGang: true, transnational: true }),
    by({ armed: true, habitual: true, publicOfficialUsingFunction: true }),
    ...vocabulary.relations.map((relation) => by({ relations: [{ relation }] })),
    ...vocabulary.reported.map((reported) => by({ reported })),
    of({ age: 30, harm: 'death', pregnant: true, pregnancyVisibleOrKnown: true }, { age: 12 }, { age: null }),
    of({ age: 30, harm: 'permanent_infirmity', vulnerabilities: ['illness'] }, { age: 31 }),
    one({
      victims: [{ id: 'v1', age: 30, harm: 'death' }],
      offenders: [{ ...accused, id: 'o1', reported: 'after_enabling_arrests' }],
    }),
    one({
      acts: [],
      means: [],
      purposes: [],
      domination: { willDeprived: null, freedomDeprived: false, dignityViolated: null },
    }),
    one({ means: [], victims: [{ id: 'v1', age: null }] }),
    one({
      means: [],
      victims: [
        { id: 'v1', age: 30 },
        { id: 'v2', age: 12 },
        { id: 'v3', age: null },
      ],
    }),
    one({ means: [] }),
    one({
      domination: { willDeprived: null, freedomDeprived: true, dignityViolated: true },
      victims: [{ id: 'v1', age: 12 }],
    }),
    one({ offenceDate: '2016-01-01' }),
    one({ means: ['magic'] }),
    one({ stage: 'attempt' }),
  ]
}

describe('what `law qualify` prints is what the page says', () => {
  test('every key and every word is there, and no key of the page is never given', async () => {
    const path = file('facts.json', JSON.stringify(patterns()))
    const met = walk(await qualifyFile(['--days', path]), nothing())
    expect(undocumented(met.keys, 'qualify')).toEqual([])
    expect(undocumented(met.words, 'qualify')).toEqual([])
    const told = new Set(
      'offenceDate offenceFrom offenceTo stage acts means purposes domination methods criminalGang transnational offenders victims kind role publicOfficialUsingFunction armed habitual relations reported age birthDate pregnant pregnancyVisibleOrKnown vulnerabilities harm'.split(
        ' ',
      ),
    )
    for (const key of sectionOf('qualify').firsts) expect(met.keys.has(key) || told.has(key), key).toBe(true)
    for (const key of ['notApplicable', 'error', 'path', 'secondReadings', 'then'])
      expect(met.keys).toContain(key)
  })

  test('the words of every list that it may give, and that it may be told', () => {
    const words = [
      ...missingEffects,
      ...Object.keys(readings),
      ...Object.keys(consequences),
      ...Object.keys(grounds),
      ...Object.values(vocabulary).flat(),
    ]
    expect(undocumented(new Set(words), 'qualify')).toEqual([])
  })

  test('all that it says may be left out may be, and the rest not', async () => {
    const least = {
      offenceDate: '2025-03-10',
      stage: 'completed',
      acts: [],
      means: [],
      purposes: [],
      domination: { willDeprived: null, freedomDeprived: null, dignityViolated: null },
      offenders: [{ id: 'o1', kind: 'natural', role: 'principal' }],
      victims: [{ id: 'v1' }],
    }
    await expect(qualifyFile([file('least.json', JSON.stringify(least))])).resolves.toMatchObject([
      { id: '1', madeOut: false },
    ])
    for (const key of Object.keys(least)) {
      const without = Object.fromEntries(Object.entries(least).filter(([name]) => name !== key))
      await expect(qualifyFile([file('less.json', JSON.stringify(without))]), key).rejects.toThrow(/missing/)
    }
  })
})

describe('what `law clock` prints is what the page says', () => {
  const days = [
    '2019-11-05',
    '2020-01-31',
    '2024-02-29',
    '2025-12-07',
    '2026-02-14',
    '2026-03-18',
    '2026-11-15',
  ]
  const told: readonly (readonly string[])[] = [
    [],
    ...Object.entries(termFacts).flatMap(([fact, values]) =>
      values.map((value) => ['--fact', `${fact}=${value}`]),
    ),
    ['--fact', 'nature=misdemeanour', '--fact', 'court=first_instance', '--fact', 'party=prosecution'],
    ['--fact', 'another_appealed=yes', '--fact', 'party=civil_party'],
    ['--fact', 'opened=2019-11-01'],
    [
      '--fact',
      'interruption=2029-01-01',
      '--fact',
      'interruption=2090-01-01',
      '--fact',
      'minor_victim_born=2010-01-01',
    ],
  ]

  test('every key and every word is there, and no key of the page is never given', async () => {
    const met = nothing()
    for (const event of Object.keys(events))
      for (const day of days)
        for (const facts of told) walk(await clockOf([event, '--at', `${day}T10:00`, ...facts]), met)
    const pause = ['--fact', 'pause=2026-02-14T12:00/2026-02-14T14:00']
    walk(await clockOf(['arrest', '--at', '2026-02-14T10:00', ...pause]), met)
    expect(undocumented(met.keys, 'clock')).toEqual([])
    expect(undocumented(met.words, 'clock')).toEqual([])
    const other = new Set([...Object.keys(termFacts), 'opened', 'pause', 'interruption', 'minor_victim_born'])
    for (const key of sectionOf('clock').firsts)
      expect(met.keys.has(key) || met.words.has(key) || other.has(key), key).toBe(true)
  })

  test('the words of every list that it may give, and that it may be told, with what is taken', () => {
    const words = [
      ...clockNotes,
      ...termUnits,
      ...termIds,
      ...terms.map(({ effect }) => effect),
      ...[...fixedHolidays, ...moonHolidays].map(({ id }) => id),
      ...Object.keys(events),
      ...Object.keys(termFacts),
      ...Object.values(termFacts).flat(),
    ]
    expect(undocumented(new Set(words), 'clock')).toEqual([])
    for (const [fact, taken] of Object.entries(termDefaults))
      expect(page).toMatch(new RegExp(`\\| \`${fact}\` +\\|[^\\n]*\\| \`${taken}\` +\\|`, 'u'))
    for (const [event, { at }] of Object.entries(events)) {
      const needing = /need an hour:([^;]*);/u.exec(page)?.[1] ?? ''
      expect(needing.includes(`\`${event}\``), event).toBe(at === 'hour')
    }
  })
})

describe('what `law import`, `law show` and `law search` print is what the page says', () => {
  const code = [
    'صيغة محينة بتاريخ 8سبتمبر 2025',
    'القانون رقم 22.01',
    'المادة 1',
    'الأيام الثالثة االتجار',
    '- 1تم تغيير المادة 1 بمقتضى القانون',
    '- 3 -',
    'المادة 2',
    'الباب الثاني :أحكام',
    'المادة 82-5-1',
    'نص',
    'المادة 9',
    'المادة 82-6',
    'المادة 2',
    'المادة 9999',
    'لا أحد يعرفها',
  ].join('\n')

  test('every key and every word is there, and no key of the page is never given', async () => {
    const work = ['--work', 'ma/act/2002/22-01']
    const imported = walk(await importText([file('code.txt', code), ...work]), nothing())
    expect(undocumented(imported.keys, 'import')).toEqual([])
    expect(undocumented(imported.words, 'import')).toEqual([])
    for (const key of sectionOf('import').firsts) expect(imported.keys, key).toContain(key)
    expect(undocumented(new Set(leftAlones), 'import')).toEqual([])

    const shown = nothing()
    for (const ref of articles)
      for (const { inForce } of provisionVersions(ref)) walk(await show([ref, '--on', inForce]), shown)
    walk(await show(['9999', '--on', '2026-01-01']), shown)
    expect(undocumented(shown.keys, 'show')).toEqual([])
    expect(undocumented(shown.words, 'show')).toEqual([])
    for (const key of sectionOf('show').firsts) expect(shown.keys, key).toContain(key)
    expect(undocumented(new Set(missings), 'show')).toEqual([])

    const found = walk(await search(['الضحية']), nothing())
    expect(undocumented(found.keys, 'search')).toEqual([])
    expect(sectionOf('search').firsts).toEqual([...found.keys])
  })
})
