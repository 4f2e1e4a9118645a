import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCsv, writeCsv, type CsvReading } from './csv.ts'

const cell = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...Array.from('",;\r\n\t\'=+-@\ufeff\0 '), '\r\n', '""', 'محمد', 'é'),
    fc.string({ minLength: 1, maxLength: 1, unit: 'binary' }),
  ),
  maxLength: 6,
})
const row = fc.array(cell, { minLength: 1, maxLength: 5 })
const separator = fc.constantFrom(',' as const, ';' as const)
const guard = fc.boolean()

const cells = (reading: CsvReading) => {
  if (!reading.ok) throw new Error(`${reading.fault} on line ${reading.line}`)
  return reading.rows.map((r) => [...r.cells])
}

describe('round trip', () => {
  test('rows of any width come back as they were written', () => {
    fc.assert(
      fc.property(fc.array(row), separator, guard, fc.boolean(), (rows, s, formulaGuard, byteOrderMark) => {
        const text = writeCsv(rows, { separator: s, formulaGuard, byteOrderMark })
        expect(cells(readCsv(text, { separator: s, formulaGuard }))).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })

  test('a header of two cells tells its separator', () => {
    fc.assert(
      fc.property(fc.tuple(cell, cell), fc.array(row), separator, (header, rows, s) => {
        const reading = readCsv(writeCsv([header, ...rows], { separator: s }))
        expect(cells(reading)).toEqual([header, ...rows])
        expect(reading).toMatchObject({ separator: s })
      }),
    )
  })

  test('rows begin on the lines where an editor shows them', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const text = writeCsv(rows)
        const reading = readCsv(text, { separator: ',' })
        const starts = rows.map((_, n) => writeCsv(rows.slice(0, n)).split(/\r\n|\r|\n/).length)
        expect(reading.ok && reading.rows.map((r) => r.line)).toEqual(starts)
      }),
    )
  })

  test('any text is read or refused on one of its lines', () => {
    fc.assert(
      fc.property(
        fc.array(cell).map((pieces) => pieces.join('')),
        (text) => {
          const reading = readCsv(text)
          const lines = text.split(/\r\n|\r|\n/).length
          if (reading.ok) expect(reading.rows.every((r) => r.cells.length > 0 && r.line <= lines)).toBe(true)
          else expect(reading.line >= 1 && reading.line <= lines).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('readCsv', () => {
  test.each([
    ['RFC 4180 2.1: CRLF after each row', 'a,b\r\nc,d\r\n', [['a', 'b'], ['c', 'd']]],
    ['2.2: none after the last', 'a,b\r\nc,d', [['a', 'b'], ['c', 'd']]],
    ['2.4: spaces belong to the cell', ' a , b ', [[' a ', ' b ']]],
    ['2.6: new line, separator and quote in quotes', '"a\r\nb","c,d","e ""f"""', [['a\r\nb', 'c,d', 'e "f"']]],
    ['LF alone', 'a,b\nc,d\n', [['a', 'b'], ['c', 'd']]],
    ['CR alone', 'a,b\rc,d\r', [['a', 'b'], ['c', 'd']]],
    ['a byte order mark', '\ufeffاسم,سن\r\n', [['اسم', 'سن']]],
    ['semicolons', 'a;b,c;d\r\n1;2;3', [['a', 'b,c', 'd'], ['1', '2', '3']]],
    ['commas in quotes do not count', '"a,b,c";d\r\n', [['a,b,c', 'd']]],
    ['semicolons after the header do not count', 'a,b\n1;2;3,4', [['a', 'b'], ['1;2;3', '4']]],
    ['empty lines are no rows', '\n\na,b\n\r\nc,d\n\n', [['a', 'b'], ['c', 'd']]],
    ['an empty cell in quotes is a row', 'a\n""\n', [['a'], ['']]],
    ['a separator at the end opens a cell', 'a,b\n1,', [['a', 'b'], ['1', '']]],
    ['nothing', '', []],
    ['a byte order mark and nothing', '\ufeff', []],
  ])('%s', (_, text, expected) => {
    expect(cells(readCsv(text))).toEqual(expected)
  }) // prettier-ignore

  test.each([
    ['never closed, from the line where it opens', 'a,b\r\nc,"d\r\ne\r\nf', 2, 'quote_not_closed'],
    ['opened at the very end', 'a,b\n"', 2, 'quote_not_closed'],
    ['three quotes', 'a\n"""', 2, 'quote_not_closed'],
    ['letters after the closing quote', 'a\n"b\nc"d,e', 3, 'text_after_quote'],
    ['a space after the closing quote', '"a" ,b', 1, 'text_after_quote'],
    ['a quote within a bare cell', 'a,b\n\nc,d"e"', 3, 'quote_in_bare_cell'],
  ])('refuses a quote %s', (_, text, line, fault) => {
    expect(readCsv(text)).toEqual({ ok: false, line, fault })
  })

  test('lines are counted through new lines in cells', () => {
    const reading = readCsv('a,b\r\n"1\n2\r3",x\r\n\r\ny,z')
    expect(reading.ok && reading.rows.map(({ line }) => line)).toEqual([1, 2, 6])
  })

  test('a long text takes time in proportion to its length', () => {
    const started = performance.now()
    expect(readCsv('"'.repeat(1_000_000)).ok).toBe(true)
    expect(readCsv('"'.repeat(1_000_001)).ok).toBe(false)
    expect(readCsv('a,b\n'.repeat(250_000)).ok).toBe(true)
    expect(readCsv(`"${'\n'.repeat(500_000)}",`.repeat(2)).ok).toBe(true)
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

describe('the formula guard', () => {
  test('no written cell begins as a formula does', () => {
    fc.assert(
      fc.property(row, (cellsOfRow) => {
        const shown =
          cells(readCsv(writeCsv([cellsOfRow], { formulaGuard: true }), { separator: ',' }))[0] ?? []
        for (const one of shown) expect(one).not.toMatch(/^[=+\-@\t\r\0]/)
      }),
    )
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['+212612345678', "'+212612345678"],
    ['-2', "'-2"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ["'=1", "''=1"],
    ["'Aïcha", "'Aïcha"],
    ['a=b', 'a=b'],
    ['', '""'],
  ])('%j is written %j', (plain, written) => {
    expect(writeCsv([[plain]], { formulaGuard: true })).toBe(`${written}\r\n`)
  })

  test('is not taken off a text that was written without it', () => {
    expect(cells(readCsv("'=1,'a"))).toEqual([["'=1", "'a"]])
  })
})

test('a row without a cell cannot be written', () => {
  expect(() => writeCsv([['a'], []])).toThrow(RangeError)
})
