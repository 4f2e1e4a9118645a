import { asksOf, kindOf } from './asks.ts'
import { inTamazight } from './reached.ts'
import { languages, type Language } from './src/index.ts'
import type { WordFile } from './node.ts'
import { everyPiece, parse, piecesOf, type Piece } from './src/syntax.ts'
import { styleFaults } from './style.ts'

interface Word {
  readonly id: string
  readonly language: Language
  readonly text: string
}

/** Everything wrong with these files, each fault beginning with where it is. Empty when nothing is. */
export function faultsOf(files: readonly WordFile[]): readonly string[] {
  const faults: string[] = files.flatMap(fileFaults)
  if (faults.length > 0) return faults
  const words = files.flatMap(wordsOf)
  return [
    ...nounsOf(files).flatMap((noun) => absences(noun, words)),
    ...words.flatMap((word) => wordFaults(word).map((fault) => `${word.language} ${word.id}: ${fault}`)),
    ...sameFaults(words),
  ]
}

function fileFaults({ noun, language, json }: WordFile): readonly string[] {
  const at = `${noun}/${language}.json`
  if (!isLanguage(language)) return [`${at}: not a language of ours`]
  let content: unknown
  try {
    content = JSON.parse(json)
  } catch {
    return [`${at}: not JSON`]
  }
  const entries = Object.entries(content as Record<string, unknown>)
  const id = new RegExp(`^${noun}(\\.[a-z0-9][a-z0-9_-]*)+$`, 'u')
  const faults = entries.flatMap(([key, text]) => [
    ...(id.test(key) ? [] : [`${at}: ${key} should be ${noun}.… in small letters`]),
    ...(typeof text === 'string' && text.trim() === text && text !== ''
      ? []
      : [`${at}: ${key} is not a plain text`]),
  ])
  // JSON.parse keeps the last of two entries with one key and says nothing.
  if ((json.match(/^\s*"/gmu)?.length ?? 0) !== entries.length) faults.push(`${at}: one id a line, and once`)
  return faults
}

function wordsOf({ language, json }: WordFile): readonly Word[] {
  if (!isLanguage(language)) return []
  return Object.entries(JSON.parse(json) as Record<string, string>).map(([id, text]) => ({
    id,
    language,
    text,
  }))
}

function absences(noun: string, words: readonly Word[]): readonly string[] {
  const here = words.filter((word) => word.id.startsWith(`${noun}.`))
  const of = (language: Language) => new Set(here.filter((w) => w.language === language).map((w) => w.id))
  const french = of('fr')
  const all = new Set(here.map((word) => word.id))
  const missing = (language: Language, wanted: Iterable<string>) =>
    [...wanted].filter((id) => !of(language).has(id)).map((id) => `${language} ${id}: missing`)
  return [
    ...missing('ar', all),
    ...missing('fr', all),
    ...missing('en', all),
    ...missing(
      'zgh',
      [...french].filter((id) => inTamazight.some((prefix) => id.startsWith(prefix))),
    ),
  ]
}

function wordFaults(word: Word): readonly string[] {
  // An apostrophe before a brace would quote it, so none is allowed at all; ’ is the letter anyway.
  if (word.text.includes("'")) return ['a straight apostrophe: write ’']
  try {
    const pieces = piecesOf(parse(word.text, word.language))
    asksOf(pieces)
    return [...pluralFaults(pieces, word.language), ...styleFaults(pieces, word.language)]
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

const forms: Readonly<Record<Language, readonly string[]>> = {
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  fr: ['one', 'other'],
  en: ['one', 'other'],
  zgh: ['other'],
}

function pluralFaults(pieces: readonly Piece[], language: Language): readonly string[] {
  return everyPiece(pieces).flatMap((piece) => {
    if (piece.type !== 6) return []
    if (piece.pluralType !== 'cardinal') return ['ordinal plurals are not used']
    const arms = Object.keys(piece.options)
    const missing = forms[language].filter((form) => !arms.includes(form))
    // No browser knows the plural rules of Tamazight, so it must not lean on them.
    const extra = language === 'zgh' ? arms.filter((arm) => arm !== 'other' && !/^=[01]$/u.test(arm)) : []
    return [
      ...(missing.length > 0 ? [`plural without ${missing.join(', ')}`] : []),
      ...(extra.length > 0 ? [`plural with ${extra.join(', ')}: only =0, =1 and other`] : []),
    ]
  })
}

function sameFaults(words: readonly Word[]): readonly string[] {
  const french = new Map(words.filter((word) => word.language === 'fr').map((word) => [word.id, word.text]))
  return words.flatMap((word) => {
    const source = french.get(word.id)
    if (word.language === 'fr' || source === undefined) return []
    const faults: string[] = []
    if (word.language !== 'en' && word.text === source && /\p{L}/u.test(lettersOf(source))) {
      faults.push('the same as in French')
    }
    const [mine, theirs] = [signature(word.text, word.language), signature(source, 'fr')]
    if (mine !== undefined && theirs !== undefined && mine !== theirs) {
      faults.push(`asks for ${mine || 'nothing'}, French for ${theirs || 'nothing'}`)
    }
    return faults.map((fault) => `${word.language} ${word.id}: ${fault}`)
  })
}

/** A message without the names of its values; a sign such as `{from} – {to}` is the same in all languages. */
function lettersOf(text: string): string {
  return text.replace(/\{\w+\}/gu, '')
}

/** What a message asks for, as comparable text; `undefined` when it cannot be read, which is told elsewhere. */
function signature(text: string, language: Language): string | undefined {
  try {
    const asks = [...asksOf(piecesOf(parse(text, language)))]
    return asks
      .map(([name, ask]) => `${name} (${kindOf(ask)})`)
      .toSorted()
      .join(', ')
  } catch {
    return undefined
  }
}

function nounsOf(files: readonly WordFile[]): readonly string[] {
  return [...new Set(files.map((file) => file.noun))]
}

function isLanguage(name: string): name is Language {
  return (languages as readonly string[]).includes(name)
}
