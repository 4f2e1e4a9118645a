import { expect, test } from 'vitest'
import { weigh } from './findings.ts'

const found = (what: string, seen = 'an administrator') => ({ tool: 'wapiti' as const, what, seen })
const reason = (what: string) => ({ tool: 'wapiti' as const, what, why: 'no header of today' })

test('what no reason speaks of is told once, with who saw it', () => {
  const { unreasoned } = weigh([found('script at /'), found('script at /', 'nobody')], [])
  expect(unreasoned).toEqual(['wapiti: script at /\n    nobody'])
})

test('a reason speaks of the whole finding, or of all that begin as it says, and of one tool', () => {
  const all = [found('header at /'), found('header at /cases')]
  expect(weigh(all, [reason('header at /')]).unreasoned).toHaveLength(1)
  expect(weigh(all, [reason('header …')])).toEqual({ unreasoned: [], idle: [] })
  expect(weigh(all, [{ ...reason('header …'), tool: 'ffuf' }]).unreasoned).toHaveLength(2)
})

test('a reason that speaks of nothing any more is told', () => {
  expect(weigh([], [reason('header …')]).idle).toEqual(['wapiti: header …'])
})
