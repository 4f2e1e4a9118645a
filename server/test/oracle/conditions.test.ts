import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { partsOf, partsOfWheres, postsOut, without } from './conditions.ts'

const said = (sql: string) => partsOf(sql).map((part) => `${part.of} ${sql.slice(part.from, part.to)}`)

describe('the parts of a condition', () => {
  test('are those of its ANDs and ORs, however deep', () => {
    expect(said('((a = 1) AND ((b = 2) OR (c = 3)))')).toEqual([
      'and (a = 1)',
      'and ((b = 2) OR (c = 3))',
      'or (b = 2)',
      'or (c = 3)',
    ])
  })
  test('bind AND closer than OR where no parenthesis says it', () => {
    expect(said('a and b or c and d')).toEqual([
      'or a and b',
      'and a',
      'and b',
      'or c and d',
      'and c',
      'and d',
    ])
  })
  test('are none of a single condition', () => {
    expect(said("(unit_id = ANY (ARRAY['a', 'b']))")).toEqual([])
  })
  test('are looked for behind the WHERE of a subquery, a single one too', () => {
    expect(said('(EXISTS ( SELECT FROM t c WHERE ((c.id = x) AND (c.y OR c.z))))')).toEqual([
      'and (c.id = x)',
      'and (c.y OR c.z)',
      'or c.y',
      'or c.z',
    ])
    expect(said('(EXISTS ( SELECT FROM t c WHERE (c.id = x)))')).toEqual(['and (c.id = x)'])
  })
  test('are not in quotes, nor in names, comments, CASE or BETWEEN', () => {
    expect(said("(a = ' OR ')")).toEqual([])
    expect(said("(a = 'it''s AND')")).toEqual([])
    expect(said('("and" = 1)')).toEqual([])
    expect(said('a = 1 -- and b\n')).toEqual([])
    expect(said('CASE WHEN a AND b THEN c ELSE d END')).toEqual([])
    expect(said('a between 1 and 2 and b')).toEqual(['and a between 1 and 2', 'and b'])
    expect(said('brand = 1')).toEqual([])
  })
  test('of a function are those of each WHERE, up to what ends it', () => {
    const body =
      'begin return (select x from t where a = 1 and (b or c) order by d); delete from u where e; end'
    expect(partsOfWheres(body).map(({ of, from, to }) => `${of} ${body.slice(from, to)}`)).toEqual([
      'and e',
      'and a = 1',
      'and (b or c)',
      'or b',
      'or c',
    ])
  })
  test('that do not close are no condition', () => {
    expect(() => partsOf('((a)')).toThrow(SyntaxError)
    expect(() => partsOf('(a))')).toThrow(SyntaxError)
  })

  /** A condition of named truths, and what it comes to. */
  type Tree = { readonly leaf: number } | { readonly of: 'and' | 'or'; readonly parts: readonly Tree[] }
  const trees = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.record({ leaf: fc.nat(9) }),
      fc.record({
        of: fc.constantFrom('and', 'or'),
        parts: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
      }),
    ),
  })).tree
  const write = (tree: Tree): string =>
    'leaf' in tree
      ? `(t${String(tree.leaf)} = ') and ('::text)`
      : `(${tree.parts.map(write).join(` ${tree.of.toUpperCase()} `)})`
  const count = (tree: Tree): number =>
    'leaf' in tree ? 0 : tree.parts.length + tree.parts.reduce((sum, part) => sum + count(part), 0)

  test('are as many as were put together, and each is a whole: without it the rest still reads', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const sql = write(tree)
        const parts = partsOf(sql)
        expect(parts.length).toBe(count(tree))
        for (const part of parts) {
          const left = without(sql, part)
          // One part fewer, and those within it.
          expect(partsOf(left).length).toBe(parts.length - partsOf(sql, part.from, part.to).length)
        }
      }),
    )
  })
})

test('each post of a list is taken out by itself', () => {
  expect(
    postsOut("ARRAY['judge'::text, 'clerk'::text, 'other']", ['judge', 'clerk']).map(({ sql }) => sql),
  ).toEqual([
    "ARRAY['nobody'::text, 'clerk'::text, 'other']",
    "ARRAY['judge'::text, 'nobody'::text, 'other']",
  ])
})
