import type { Language } from './src/index.ts'
import { everyPiece, type Piece } from './src/syntax.ts'

interface Habit {
  readonly languages: readonly Language[]
  /** What the text between the values may not hold. */
  readonly never: RegExp
  readonly say: string
}

const habits: readonly Habit[] = [
  {
    languages: ['ar', 'fr', 'en', 'zgh'],
    never: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\u200b\ufeff]/u,
    say: 'an invisible character: direction is set by isolating values',
  },
  {
    // Within a choice the parser no longer counts, and # is printed as it stands.
    languages: ['ar', 'fr', 'en', 'zgh'],
    never: /#/u,
    say: 'a bare #: put the choice outside, the plural inside',
  },
  {
    languages: ['fr'],
    never: / [:;?!»]|« /u,
    say: 'an ordinary space where French asks for one that does not break',
  },
  { languages: ['ar'], never: /[,;?]/u, say: 'a Latin comma, semicolon or question mark: write ، ؛ ؟' },
  { languages: ['ar'], never: /[٠-٩]/u, say: 'digits are Latin in Morocco' },
  {
    languages: ['ar'],
    // 448-1, 2026/12, 0800 00 47 47, +212, a.b@c: shown out of order inside Arabic text.
    never: /\d\s*[-–/.:+\s]\s*\d|\+\d|\S@\S/u,
    say: 'a bare reference, date or number in groups: put it in by a {value} given as { ltr }',
  },
  { languages: ['ar', 'zgh'], never: /[A-Za-z]{4,}/u, say: 'Latin words: put them in by a {value}' },
]

const script: Readonly<Partial<Record<Language, RegExp>>> = {
  ar: /\p{Script=Arabic}/u,
  zgh: /\p{Script=Tifinagh}/u,
}

/** Faults in how a message is written in its language, apart from its syntax. */
export function styleFaults(pieces: readonly Piece[], language: Language): readonly string[] {
  const texts = everyPiece(pieces).flatMap((piece) => (piece.type === 0 ? [piece.value] : []))
  const faults = habits
    .filter((habit) => habit.languages.includes(language) && texts.some((text) => habit.never.test(text)))
    .map((habit) => habit.say)
  const whole = texts.join('')
  const own = script[language]
  if (own !== undefined && /\p{L}/u.test(whole) && !own.test(whole))
    faults.push('not in the script of its language')
  return faults
}
