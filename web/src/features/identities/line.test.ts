import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withLine } from './line.ts'

const line = fc.string().filter((text) => text.trim() !== '' && !text.includes('\n'))

test('what was typed keeps every line, and has the one that was ticked', () => {
  fc.assert(
    fc.property(fc.array(line), line, (typed, ticked) => {
      const text = withLine(typed.join('\n'), ticked, true)
      const lines = text.split('\n').map((one) => one.trimEnd())
      expect(lines).toContain(ticked.trimEnd())
      for (const one of typed) expect(lines).toContain(one.trimEnd())
      expect(withLine(text, ticked, true)).toBe(text)
    }),
  )
})

test('without the tick it goes, and nothing else does', () => {
  fc.assert(
    fc.property(fc.array(line), line, (typed, ticked) => {
      const lines = withLine(withLine(typed.join('\n'), ticked, true), ticked, false).split('\n')
      expect(lines).not.toContain(ticked)
      for (const one of typed)
        if (one.trimEnd() !== ticked.trimEnd())
          expect(lines.map((of) => of.trimEnd())).toContain(one.trimEnd())
    }),
  )
})

test('a report without a caller changes nothing', () => {
  expect(withLine('typed', undefined, true)).toBe('typed')
})
