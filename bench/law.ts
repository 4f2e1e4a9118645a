/** The law by itself: qualifications on one core, a search among four thousand articles, its commands from cold. */
import { addDays, type Instant, type LocalDate } from '@himaya/algorithms'
import {
  checklist,
  circumstanceCodes,
  clocksOf,
  doneFor,
  elementCodes,
  elementKinds,
  hasHour,
  notedCase,
  notedEvents,
  qualifyCase,
  qualify,
  readFacts,
  startedBy,
  type ClockRows,
  type Entitled,
  type Notes,
  type PartyId,
  type PersonId,
} from '@himaya/domain'
import { articles, provision } from '@himaya/law'
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { openLoop, type Asked } from './clients.ts'
import type { Running } from './house.ts'
import type { Measured } from './whole.ts'

const root = resolve(import.meta.dirname, '..')
const many = 4000

const person = { pregnant: false, pregnancyVisibleOrKnown: false, vulnerabilities: [], harm: 'none' }
const somebody = {
  kind: 'natural',
  role: 'principal',
  publicOfficialUsingFunction: false,
  armed: false,
  habitual: false,
  relations: [],
}

/** Facts of many kinds, as they are told to the command: alone and together, of children and adults, with gaps and without. */
const told = [30, 15, null].flatMap((age) =>
  [1, 2, 3].flatMap((accused) =>
    [[], ['threat_of_death'], ['torture']].flatMap((methods) =>
      [true, null].map((willDeprived) => ({
        offenceDate: '2025-03-10',
        stage: 'completed',
        acts: ['recruit', 'harbour'],
        means: age === 15 ? [] : ['deception'],
        purposes: ['forced_labour'],
        domination: { willDeprived, freedomDeprived: true, dignityViolated: true },
        methods,
        criminalGang: methods.length > 0 && accused === 3,
        transnational: false,
        offenders: Array.from({ length: accused }, (_, n) => ({
          ...somebody,
          id: `o${String(n)}`,
          kind: n === 2 ? 'legal' : 'natural',
          armed: n === 1,
        })),
        victims: Array.from({ length: accused === 2 ? 2 : 1 }, (_, n) => ({
          ...person,
          id: `v${String(n)}`,
          age,
        })),
      })),
    ),
  ),
)

/** Qualifications in a second of one processor: its own time is counted, so that other work on the machine is not. */
export function qualifications(): Measured {
  const patterns = told.map((facts) => {
    const read = readFacts(facts, '2026-01-01' as LocalDate)
    if ('fault' in read) throw new Error(`${read.fault.path} is not a fact: ${read.fault.reason}`)
    return read.facts
  })
  const round = () => patterns.map((facts) => qualify(facts)).length
  for (let n = 0; n < 500; n++) round()
  const before = process.cpuUsage()
  let made = 0
  while (made < 500_000) made += round()
  const { user, system } = process.cpuUsage(before)
  const perSecond = made / ((user + system) / 1_000_000)
  return {
    what: 'qualifications per second of one core',
    found: Math.round(perSecond).toLocaleString('en'),
    wanted: '≥ 100,000',
    met: perSecond >= 100_000,
  }
}

const began = '2026-01-10' as LocalDate
const noon = '12:00'
const people = ['v1', 'v2', 'v3', 'v4']
const parties = ['a1', 'a2', 'a3', 'a4']
/** A full case: four victims of each of whom every element is noted, four accused, and three of each act of procedure. */
const notes: Notes = {
  today: '2026-11-27' as LocalDate,
  people: people.map((id, n) => ({
    id,
    capacity: 'victim',
    turns18In: n === 0 ? ('2030-05-01' as LocalDate) : null,
  })),
  parties: parties.map((id, n) => ({
    id,
    capacity: n === 3 ? 'legal_person' : 'suspect',
    mayBeVictim: null,
  })),
  elements: people.flatMap((person) =>
    elementKinds.flatMap((element) =>
      elementCodes[element].map((value) => ({ person, element, value, proofs: [] })),
    ),
  ) as unknown as Notes['elements'],
  circumstances: [
    ...circumstanceCodes.case
      .filter((code) => code !== 'attempt')
      .map((code) => ({ of: 'case' as const, code, party: null, person: null })),
    ...parties.map((party) => ({ of: 'accused' as const, code: 'principal' as const, party, person: null })),
    ...people.map((person) => ({ of: 'victim' as const, code: 'illness' as const, party: null, person })),
  ],
  absent: [],
  days: people.map((person) => ({ person, beganOn: began, endedOn: null })),
}
const rows: ClockRows = {
  penal: { opened: began, level: 'court_of_appeal' },
  acts: [0, 20, 40].flatMap((later) =>
    notedEvents.map((event, n) => ({
      id: `${event} ${String(later)}`,
      event,
      day: addDays(began, later + n),
      hour: hasHour(event) ? noon : null,
      party: 'a1' as PartyId,
      facts: {},
      withdrawn: false,
      pauses: [],
      interruptions: [],
    })),
  ),
  hearings: [],
  decisions: [],
  reflections: [],
  action: {
    offences: people.map((person) => ({
      person: person as PersonId,
      began,
      ended: null,
      turns18In: '2030-05-01' as LocalDate,
      closeToHer: [parties[0] as PartyId],
    })),
    charges: parties.map(() => ({ nature: 'felony' as const, on: began, dropped: false })),
  },
}
const entitled: Entitled = {
  capacity: 'victim',
  status: 'presumed',
  isChild: true,
  sex: 'female',
  isForeign: true,
  isPregnant: null,
  isDisabled: null,
  claims: null,
  stage: 'investigation',
}

/** What the server reckons for every page of the law of one full case, without the database: its own processor time. */
export function legalPanel(): Measured {
  const now = (Date.UTC(2026, 10, 27, 12) / 60_000) as Instant
  const nothing = { receivedOn: null, rightsGiven: [], identifiedOn: null, measures: [], reflection: null }
  const panel = () => {
    const found = qualifyCase(notedCase(notes))
    const running = clocksOf(startedBy(rows), [], now, ['general_prosecutor'])
    const lines = people.flatMap(() =>
      checklist(
        entitled,
        notes.today,
        doneFor(
          { ...nothing, capacity: 'victim', referrals: [], refusedNeeds: [], claims: [], noted: [] },
          notes.today,
        ),
      ),
    )
    return found.accused.length + running.length + lines.length
  }
  // As a server that has been at work for some minutes.
  for (let n = 0; n < 400; n++) panel()
  const times = Array.from({ length: 200 }, () => {
    const before = process.cpuUsage()
    if (panel() < 100) throw new Error('the panel of a full case is not full')
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  }).sort((a, b) => a - b)
  const at = (part: number) => times[Math.floor(times.length * part)] ?? NaN
  return {
    what: `the law of a full case reckoned by the server (qualification, clocks, entitlements): median ${at(0.5).toFixed(1)} ms, p95`,
    found: `${at(0.95).toFixed(1)} ms`,
    wanted: '≤ 5 ms',
    met: at(0.95) <= 5,
  }
}

const words = articles.flatMap(
  (ref) => provision(ref).statement.ar.match(/[\p{Script=Arabic}\p{M}]+/gu) ?? [],
)
const someWord = () => words[Math.floor(Math.random() * words.length)] ?? ''
const someWords = (count: number) => Array.from({ length: count }, someWord).join(' ')

/** Imports an official text of four thousand articles in the words of the corpus, and asks the server for some of it. */
export async function searchesAmongMany(
  house: Running,
  cookie: string,
  seconds: number,
): Promise<readonly Measured[]> {
  importText(house.data, many, 70)
  const questions = [
    () => someWord(),
    () => someWords(2),
    () => someWords(4),
    () => someWord().slice(0, 4),
    () => String(1 + Math.floor(Math.random() * many)),
  ]
  let asked = 0
  const next = (): Asked => {
    const text = questions[asked++ % questions.length]?.() ?? ''
    return { cookie, path: `/api/law/search?${new URLSearchParams({ text, language: 'ar' }).toString()}` }
  }
  // The first question after an import reads the index.
  const first = await openLoop(house.address, next, { clients: 1, perSecond: 1, seconds: 1 })
  const { p50, p95, failed } = await openLoop(house.address, next, { clients: 8, perSecond: 20, seconds })
  if (failed + first.failed > 0) throw new Error(`${String(failed)} searches in the law failed`)
  return [
    {
      what: `search among ${many.toLocaleString('en')} articles of the law at 20/s: first ${first.p50.toFixed(0)} ms, p50 ${p50.toFixed(1)} ms, p95`,
      found: `${p95.toFixed(1)} ms`,
      wanted: '≤ 50 ms',
      met: p95 <= 50,
    },
  ]
}

/** As many articles and words as the Penal Code and the Code of Criminal Procedure have together. */
const bothCodes = { articles: 1645, words: 90 }

/** Each command of the law from the shell, without official texts and with both codes imported: the middle one of so many runs, an even number. */
export function coldCommands(data: string, runs: number): readonly Measured[] {
  const facts = join(data, 'bench-facts.json')
  writeFileSync(facts, JSON.stringify(told))
  const [empty, full] = [join(data, 'no-law'), join(data, 'both-codes')]
  importText(full, bothCodes.articles, bothCodes.words)
  const commands: readonly (readonly [string, string, readonly string[]])[] = [
    ['', empty, ['qualify', facts]],
    ['', empty, ['clock', 'arrest', '--at', '2026-02-14T10:00']],
    ['', empty, ['show', '448-14']],
    ['', empty, ['search', 'ضحايا', '--lang', 'ar']],
    [' with both codes imported', full, ['show', '82-5-1']],
    [' with both codes imported', full, ['search', 'ضحايا', '--lang', 'ar']],
  ]
  return commands.map(([beside, folder, args]) => {
    const times = Array.from({ length: runs }, () => {
      const began = performance.now()
      law(folder, args)
      return performance.now() - began
    }).sort((a, b) => a - b)
    const middle = ((times[runs / 2 - 1] ?? NaN) + (times[runs / 2] ?? NaN)) / 2
    return {
      what: `himaya law ${args[0] ?? ''} from cold${beside}, median of ${String(runs)}`,
      found: `${middle.toFixed(0)} ms`,
      wanted: '≤ 400 ms',
      met: middle <= 400,
    }
  })
}

/** An official text of so many articles, in words of the corpus, imported as any other is. */
function importText(data: string, count: number, each: number): void {
  mkdirSync(data, { recursive: true })
  const file = join(data, 'bench-law.txt')
  const lines = Array.from({ length: count }, (_, n) => [`المادة ${String(n + 1)}`, someWords(each)]).flat()
  writeFileSync(file, ['قانون رقم 22.01', ...lines].join('\n'))
  law(data, ['import', file, '--work', 'ma/act/2002/22-01', '--consolidated', '2025-09-08'])
}

function law(data: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync('node', ['bin/run.cjs', 'law', ...args], {
    cwd: root,
    env: { ...process.env, HIMAYA_DATA: data },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`law ${args[0] ?? ''} ended with ${String(status)}: ${stderr}`)
}
