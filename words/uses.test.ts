import { expect, test } from 'vitest'
import { usesOf } from './uses.ts'

const ids = new Set(['posts.auditor', 'posts.administrator', 'nav.today'])
const uses = (text: string, families = [{ prefix: 'posts.', why: 'by the post' }]) =>
  usesOf(ids, [{ path: 'web/src/a.tsx', text }], families)

test('words that are said have no fault, whichever way they are said', () => {
  expect(uses(`say('nav.today')`)).toEqual([])
  expect(uses(`sayIn(\n  "nav.today", {})`)).toEqual([])
  expect(uses(`<Say id="nav.today" />`)).toEqual([])
  expect(uses(`const rows = [{ label: 'nav.today' }]`)).toEqual([])
})

test('an id put together at run time reaches its whole family', () => {
  expect(uses('say(`posts.${post}`); say(`nav.today`)', [])).toEqual([])
})

test.each([
  `say('nav.yesterday')`,
  `sayParts("nav.yesterday")`,
  `<Say id='nav.yesterday' />`,
  'say(`nav.yesterday`)',
])('%s says what is no word', (text) => {
  expect(uses(text)).toContain('web/src/a.tsx: says nav.yesterday, which is no word')
})

test('a family that is no family is a fault where it is said', () => {
  expect(uses('say(`post.${post}`)')).toContain('web/src/a.tsx: says post., which is no word')
})

test('a word nothing says is a fault', () => {
  expect(uses('')).toEqual(['nav.today: nothing says it'])
  expect(uses(`say('nav.today')`, [])).toEqual([
    'posts.auditor: nothing says it',
    'posts.administrator: nothing says it',
  ])
})

test('a declared family without a word is a fault', () => {
  expect(
    uses(`say('nav.today')`, [
      { prefix: 'p', why: '' },
      { prefix: 'rights.', why: '' },
    ]),
  ).toEqual(['reached.ts: rights. holds no word'])
})
