/** What the papers on security say is so: each test that they name is there, and nothing that they must answer is left out. */
import { spawnSync } from 'node:child_process'
import { globSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  faultsOf,
  hasTest,
  numbersMissing,
  pages,
  readPapers,
  tablesOf,
  textOf,
  withTables,
  type Traced,
} from './papers.ts'

const root = resolve(import.meta.dirname, '..')
const papers = readPapers()

/** 55 of the research, and one of our own. */
const threats = Array.from({ length: 56 }, (_, n) => String(n + 1))
const articles = [
  ...'abcdef'.split('').map((letter) => `12-1-${letter}`),
  '21',
  ...[1, 2, 3, 4].map((n) => `23-${n}`),
  ...'abcdefgh'.split('').map((letter) => `24-${letter}`),
]
/** OWASP ASVS 5.0.0, all of level 1: section, and the last part of each number. */
const levelOne = `1.2 1 2 3 4 5 | 1.3 1 2 | 1.5 1 | 2.1 1 | 2.2 1 2 | 2.3 1 | 3.2 1 2 | 3.3 1 | 3.4 1 2 | 3.5 1 2 3 |
  4.1 1 | 4.4 1 | 5.2 1 2 | 5.3 1 2 | 6.1 1 | 6.2 1 2 3 4 5 6 7 8 | 6.3 1 2 | 6.4 1 2 | 7.2 1 2 3 4 | 7.4 1 2 |
  8.1 1 | 8.2 1 2 | 8.3 1 | 9.1 1 2 3 | 9.2 1 | 10.4 1 2 3 4 5 | 11.3 1 2 | 11.4 1 | 12.1 1 | 12.2 1 2 | 13.4 1 |
  14.2 1 | 14.3 1 | 15.1 1 | 15.2 1 | 15.3 1`
/** Of level 3, what was chosen for this house. */
const levelThree = `1.2 10 | 1.3 12 | 1.5 3 | 2.3 5 | 3.4 7 8 | 3.5 8 | 3.7 4 | 4.1 4 5 | 5.2 4 5 6 | 5.3 3 |
  6.3 5 6 7 8 | 6.4 6 | 6.5 6 | 7.5 3 | 8.1 3 4 | 8.2 4 | 8.3 2 3 | 8.4 2 | 11.1 3 4 | 11.2 4 5 | 11.3 4 | 11.7 1 |
  12.1 4 5 | 12.3 5 | 13.1 2 3 | 13.2 6 | 13.3 3 4 | 14.2 5 6 7 8 | 15.1 4 | 15.2 5 | 15.4 1 2 3 | 16.5 4`
const numbersOf = (text: string) =>
  text.split('|').flatMap((part) => {
    const [section = '', ...last] = part.trim().split(/\s+/)
    return last.map((n) => `${section}.${n}`)
  })

const lists = [
  ['threats', papers.threats, threats],
  ['articles of Law 09-08', papers.law, articles],
  ['ASVS, level 1', papers.asvs.filter(({ level }) => level === 1), numbersOf(levelOne)],
  ['ASVS, level 3', papers.asvs.filter(({ level }) => level === 3), numbersOf(levelThree)],
] as const

test('the lists that must be answered are as long as they are published', () => {
  expect(lists.map(([, , numbers]) => numbers.length)).toEqual([56, 19, 70, 51])
})

describe.each(lists)('%s', (_, list, numbers) => {
  test('every number is there once, and no other', () => {
    expect(numbersMissing(list, numbers)).toEqual([])
    expect(list.filter(({ id }) => !numbers.includes(id)).map(({ id }) => id)).toEqual([])
  })

  test('each names tests that are there, or says why not', () => {
    expect(list.flatMap((one) => faultsOf(one))).toEqual([])
  })

  test('with a number left out, or said twice, it is found out', () => {
    const [first, ...rest] = list as readonly Traced[]
    expect(numbersMissing(rest, numbers)).toEqual([`${first!.id} is missing`])
    expect(numbersMissing([...list, first!], numbers)).toEqual([`${first!.id} stands 2 times`])
  })
})

describe('what is traced badly is found out', () => {
  const path = 'bin/papers.test.ts'
  const good: Traced = {
    id: '1',
    state: 'met',
    proof: { [path]: ['the lists that must be answered are as long as they are published'] },
  }
  test('and what is traced well is not', () => {
    expect(faultsOf(good)).toEqual([])
  })
  test.each<[string, Traced, RegExp]>([
    ['a test that was renamed', { ...good, proof: { [path]: ['no test is called so'] } }, /has no test/],
    ['a file that went', { ...good, proof: { 'bin/gone.test.ts': ['x'] } }, /is no file of tests/],
    ['a file that is none of tests', { ...good, proof: { 'bin/papers.ts': ['x'] } }, /is no file of tests/],
    ['no test and no reason', { id: '24-a', state: 'another' }, /does not say why/],
    ['said to be met, by nothing', { id: '1', state: 'met', why: 'we think so' }, /names no test/],
    ['a room that moved', { ...good, where: ['nowhere/at/all.ts'] }, /there is no nowhere/],
  ])('%s', (_, one, fault) => {
    expect(faultsOf(one).join()).toMatch(fault)
  })
  test('a name in words, of a group, or of a test that is left out, is no test', () => {
    expect(hasTest("test('a', () => 1)", 'a')).toBe(true)
    expect(hasTest("test.each([\n  1,\n])('a', () => 1)", 'a')).toBe(true)
    expect(hasTest("test(\n  'a',\n  () => 1)", 'a')).toBe(true)
    for (const text of [
      "// 'a'",
      "describe('a', () => 1)",
      "test.skip('a', () => 1)",
      "test.todo('a')",
      "say('b')",
    ])
      expect(hasTest(text, 'a'), text).toBe(false)
  })
})

test('every page has the tables that the data make; HIMAYA_WRITE=1 writes them anew, to be looked at', () => {
  const tables = tablesOf(papers)
  const named = pages.flatMap((page) =>
    [...(textOf(page) ?? '').matchAll(/<!-- begin (.+?) -->/g)].map(([, name]) => name),
  )
  expect(named.toSorted()).toEqual([...tables.keys()].toSorted())
  for (const page of pages) {
    const made = withTables(textOf(page) ?? '', tables)
    if (process.env['HIMAYA_WRITE'] === '1') writeFileSync(join(root, page), made)
    expect(textOf(page), page).toBe(made)
  }
})

describe('a command that a paper tells to run', () => {
  const help = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'server/src/cli/main.ts', 'help'],
    {
      cwd: root,
      encoding: 'utf8',
    },
  ).stdout
  /** By its name, what help says of it. */
  const commands = new Map(
    [...help.matchAll(/^ {2}([a-z][\w-]*) +(.+)$/gm)].map(([, name = '', says = '']) => [name, says]),
  )
  const told = (text: string) =>
    [...text.matchAll(/\.\/himaya ([a-z][\w-]*)(?: ([a-z][\w-]*))?/g)].map(([, name = '', verb]) => ({
      name,
      verb,
    }))
  /** The word after a command is one that its help names. */
  const isThere = ({ name, verb }: { name: string; verb?: string | undefined }) => {
    const says = commands.get(name)
    return says !== undefined && (verb === undefined || new RegExp(`\\b${verb}\\b`).test(says))
  }
  const texts = [...globSync('docs/security/*.md', { cwd: root }), 'SECURITY.md']

  test('is one that there is', () => {
    const all = texts.flatMap((path) => told(textOf(path) ?? '').map((one) => ({ path, ...one })))
    expect(all.length).toBeGreaterThan(8)
    expect(all.filter((one) => !isThere(one))).toEqual([])
  })

  test('and would be missed if it were not', () => {
    expect(told('run `./himaya unlock now` and `./himaya keys frobnicate`').map(isThere)).toEqual([
      false,
      false,
    ])
  })
})

test('a link of a paper leads somewhere', () => {
  const dead = ['SECURITY.md', ...globSync('docs/security/*.md', { cwd: root })].flatMap((page) =>
    [...(textOf(page) ?? '').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].flatMap(([, link = '']) => {
      const path = join(page, '..', link)
      return globSync(path, { cwd: root }).length > 0 ? [] : [`${page}: ${link}`]
    }),
  )
  expect(dead).toEqual([])
})
