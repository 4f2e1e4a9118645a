import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonical } from './canonical.ts'

type Json = string | number | boolean | null | Json[] | { [name: string]: Json }

/** The same value with the members of every object in the opposite order. */
const turned = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, turned(member)] as const)
      .reverse(),
  )
}
const text = fc.string({ unit: 'binary' })
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(
      text,
      fc.integer(),
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie('value')),
    fc.dictionary(text, tie('value')) as fc.Arbitrary<{ [name: string]: Json }>,
  ),
})).value

describe('canonical', () => {
  test('reads back as the same value, and writes that the same again', () => {
    fc.assert(
      fc.property(json, (value) => {
        const written = canonical(value)
        // JSON has one zero.
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonical(JSON.parse(written))).toBe(written)
      }),
    )
  })

  test('does not depend on the order of members, and does on that of items', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonical(turned(value))).toBe(canonical(value))
      }),
    )
    expect(canonical([1, 2])).not.toBe(canonical([2, 1]))
  })

  test('different values are written differently', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const same = JSON.stringify(turned(turned(a))) === JSON.stringify(turned(turned(b)))
        if (canonical(a) === canonical(b))
          expect(JSON.parse(JSON.stringify(a))).toEqual(JSON.parse(JSON.stringify(b)))
        else expect(same).toBe(false)
      }),
    )
    expect(canonical({ a: '1' })).not.toBe(canonical({ a: 1 }))
    expect(canonical({ a: null })).not.toBe(canonical({}))
  })

  test('RFC 8785 3.2.3: names are ordered by UTF-16 code unit', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const written = canonical(Object.fromEntries(names.map((name) => [name, 0])))
    expect(Object.keys(JSON.parse(written) as object).filter((name) => name !== '1')).toEqual([
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ])
    expect(written.startsWith('{"\\r":0,"1":0,')).toBe(true)
  })

  test.each([
    [{ b: [1, { d: true, c: null }], a: 'é\n"' }, '{"a":"é\\n\\"","b":[1,{"c":null,"d":true}]}'],
    [-0, '0'],
    [1e21, '1e+21'],
    [0.000001, '0.000001'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    [Object.assign(Object.create(Object.create(null)), { id: 'x' }), '{"id":"x"}'],
    [JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
  ])('%j is written %s', (value, expected) => {
    expect(canonical(value)).toBe(expected)
  })

  test.each([
    ['NaN', { a: NaN }],
    ['infinity', [Infinity]],
    ['half a pair', '\ud800'],
    ['half a pair in a name', { '\udc00': 1 }],
  ])('%s is out of range', (_, value) => {
    expect(() => canonical(value)).toThrow(RangeError)
  })

  test.each([
    ['undefined', undefined],
    ['undefined in an array', [undefined]],
    ['a hole', [1, , 2]],
    ['a bigint', { a: 1n }],
    ['a function', () => 1],
    ['a day of the machine', new Date(0)],
    ['a map', new Map()],
  ])('%s has no word in JSON', (_, value) => {
    expect(() => canonical(value)).toThrow(TypeError)
  })

  test('what never ends is refused', () => {
    const around: unknown[] = []
    around.push(around)
    expect(() => canonical(around)).toThrow('100 levels')
  })
})
