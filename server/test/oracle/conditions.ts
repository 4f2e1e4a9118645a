/**
 * Reads a condition of SQL as a tree of AND and OR, as far as it must: where its parts are, so that one can be taken out.
 * Both what PostgreSQL writes of a policy (every part in parentheses) and what a function's author wrote are read.
 */

/** A part that could be left out: of an AND it would be true, of an OR false. */
interface Part {
  readonly from: number
  readonly to: number
  readonly of: 'and' | 'or'
}

interface Token {
  readonly text: string
  /** In capitals when it is a word outside quotes; else empty. */
  readonly word: string
  readonly from: number
  readonly to: number
}

/** Quoted texts, quoted names, comments, dollar-quoted bodies, words, and single signs. White space is dropped. */
const pattern =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$|[A-Za-z_]\w*|\S/gy

function tokensOf(sql: string, from: number, to: number): readonly Token[] {
  const tokens: Token[] = []
  pattern.lastIndex = from
  while (pattern.lastIndex < to) {
    const start = pattern.lastIndex
    const found = pattern.exec(sql)
    if (found === null) {
      pattern.lastIndex = start + 1 // white space
      continue
    }
    const [text] = found
    if (text.startsWith('--') || text.startsWith('/*')) continue
    const word = /^[A-Za-z_]\w*$/.test(text) ? text.toUpperCase() : ''
    tokens.push({ text, word, from: found.index, to: found.index + text.length })
  }
  return tokens
}

/** What ends a condition that follows WHERE in the same parentheses. */
const ends = new Set([
  'GROUP',
  'ORDER',
  'LIMIT',
  'HAVING',
  'UNION',
  'RETURNING',
  'FOR',
  'ON',
  'WINDOW',
  'LOOP',
  'THEN',
])

/** The parts of an expression, such as what a policy says in USING or WITH CHECK. */
export function partsOf(sql: string, from = 0, to = sql.length): readonly Part[] {
  return inCondition(tokensOf(sql, from, to))
}

/** Whether an expression has no parts at its top: it can only be left out whole. */
export const isSingle = (sql: string): boolean => isOne(tokensOf(sql, 0, sql.length))

/** The parts of every WHERE in a statement or in a function's body. */
export function partsOfWheres(sql: string, from = 0, to = sql.length): readonly Part[] {
  return inStatement(tokensOf(sql, from, to))
}

function inStatement(tokens: readonly Token[]): readonly Part[] {
  const parts: Part[] = []
  const { groups, top } = grouped(tokens)
  let at = 0
  while (at < top.length) {
    if (top[at]?.word !== 'WHERE') {
      at++
      continue
    }
    let end = at + 1
    while (end < top.length && !ends.has(top[end]?.word ?? '') && top[end]?.text !== ';') end++
    const condition = tokens.filter(
      (token) => token.from > top[at]!.from && token.from < (top[end]?.from ?? Infinity),
    )
    const split = inCondition(condition)
    const [first] = condition
    const last = condition.at(-1)
    // A condition that stands alone is left out as one of an AND would be.
    if (first !== undefined && last !== undefined && isOne(condition))
      parts.push({ from: first.from, to: last.to, of: 'and' })
    parts.push(...split)
    for (const group of groups)
      if (group.some(({ from }) => condition.some((token) => token.from === from))) groups.delete(group)
    at = end
  }
  for (const group of groups) parts.push(...inStatement(group))
  return parts
}

/** Whether a condition is neither an AND nor an OR, in however many parentheses it stands. */
function isOne(tokens: readonly Token[]): boolean {
  const { groups, top } = grouped(tokens)
  if (top.length === 1 && top[0]?.text === '()') return [...groups].every(isOne)
  return splitAt(top, 'OR').length === 1 && splitAt(top, 'AND').length === 1
}

function inCondition(tokens: readonly Token[]): readonly Part[] {
  const { groups, top } = grouped(tokens)
  const parts: Part[] = []
  const ors = splitAt(top, 'OR')
  for (const part of ors) {
    const ands = splitAt(part, 'AND')
    if (ors.length > 1) parts.push(spanOf(part, 'or'))
    if (ands.length > 1) for (const one of ands) parts.push(spanOf(one, 'and'))
  }
  for (const group of groups)
    parts.push(
      ...(group.some(({ word }) => word === 'SELECT') && group[0]?.word === 'SELECT'
        ? inStatement(group)
        : inCondition(group)),
    )
  return parts
}

/** What is inside each pair of parentheses of this level, and what is left: a pair is one token of it. */
function grouped(tokens: readonly Token[]): { groups: Set<readonly Token[]>; top: readonly Token[] } {
  const groups = new Set<readonly Token[]>()
  const top: Token[] = []
  let depth = 0
  let began = 0
  for (const [at, token] of tokens.entries()) {
    if (token.text === '(' || token.text === '[') {
      if (depth === 0) began = at
      depth++
    }
    if (depth === 0) top.push(token)
    if (token.text === ')' || token.text === ']') {
      depth--
      if (depth < 0) throw new SyntaxError('a parenthesis that was not opened')
      if (depth === 0) {
        groups.add(tokens.slice(began + 1, at))
        top.push({ text: '()', word: '', from: tokens[began]!.from, to: token.to })
      }
    }
  }
  if (depth !== 0) throw new SyntaxError('a parenthesis that is not closed')
  return { groups, top }
}

/** Splits at a word of this level; not inside CASE … END, and not at the AND of a BETWEEN. */
function splitAt(tokens: readonly Token[], word: 'AND' | 'OR'): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]]
  let cases = 0
  let between = false
  for (const token of tokens) {
    if (token.word === 'CASE') cases++
    if (token.word === 'END') cases--
    if (token.word === 'BETWEEN') between = true
    const ofBetween = token.word === 'AND' && between
    if (ofBetween) between = false
    if (token.word === word && cases === 0 && !ofBetween) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

function spanOf(part: readonly Token[], of: 'and' | 'or'): Part {
  const [first] = part
  const last = part.at(-1)
  if (first === undefined || last === undefined) throw new SyntaxError(`nothing beside ${of}`)
  return { from: first.from, to: last.to, of }
}

/** The text with this part left out. */
export const without = (sql: string, { from, to, of }: Part): string =>
  `${sql.slice(0, from)}${of === 'and' ? 'true' : 'false'}${sql.slice(to)}`

/** The names of posts in lists, each with the text in which it is somebody nobody is. */
export function postsOut(
  sql: string,
  posts: readonly string[],
): readonly { readonly post: string; readonly sql: string }[] {
  return Array.from(sql.matchAll(/'([a-z_]+)'/g)).flatMap(({ 0: text, 1: post = '', index }) =>
    posts.includes(post)
      ? [{ post, sql: `${sql.slice(0, index)}'nobody'${sql.slice(index + text.length)}` }]
      : [],
  )
}
