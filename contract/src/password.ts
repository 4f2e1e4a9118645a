/** What makes a password easy to guess. The page says it while it is typed; the server refuses it. */
export const passwordWeaknesses = ['too_short', 'too_common', 'holds_name'] as const
export type PasswordWeakness = (typeof passwordWeaknesses)[number]

/** Fewest characters of a password. */
export const shortestPassword = 12

/** Words that most guesses begin with: of French, Arabic and English keyboards, and of this house. */
const common = [
  ...[
    'password',
    'passwort',
    'motdepasse',
    'motdepass',
    'passe',
    'pass',
    'secret',
    'admin',
    'administrateur',
  ],
  ...['administrator', 'user', 'utilisateur', 'welcome', 'bienvenue', 'bonjour', 'hello', 'login', 'master'],
  ...['letmein', 'azertyuiop', 'azerty', 'qsdfghjklm', 'qsdf', 'wxcvbn', 'qwertyuiop', 'qwerty', 'asdfghjkl'],
  ...['asdf', 'zxcvbnm', 'abcdefghijklmnopqrstuvwxyz', 'abcdefghijkl', 'abcdef', 'abcd', 'abc', 'iloveyou'],
  ...[
    'jetaime',
    'soleil',
    'sunshine',
    'football',
    'barcelona',
    'barca',
    'realmadrid',
    'wydad',
    'raja',
    'dragon',
  ],
  ...[
    'maroc',
    'morocco',
    'almaghrib',
    'maghreb',
    'casablanca',
    'rabat',
    'marrakech',
    'tanger',
    'nador',
    'fes',
  ],
  ...[
    'allah',
    'bismillah',
    'hamdoulillah',
    'inchallah',
    'mohamed',
    'mohammed',
    'himaya',
    'tribunal',
    'justice',
  ],
  ...[
    'كلمةالسر',
    'كلمةالمرور',
    'السر',
    'المغرب',
    'الدارالبيضاء',
    'الرباط',
    'بسمالله',
    'الحمدلله',
    'حماية',
    'محكمة',
  ],
].sort((a, b) => b.length - a.length)

const written: Readonly<Record<string, string>> = { '@': 'a', $: 's', '0': 'o', '1': 'i', '3': 'e', '5': 's' }
const marks = /\p{M}/gu
const fold = (text: string) => text.normalize('NFKD').replaceAll(marks, '').toLowerCase()
const lettersOf = (text: string) => text.replaceAll(/\P{L}/gu, '')

/** What is left of the letters once every common word is taken out. */
function uncommon(letters: string): string {
  return common.reduce((rest, word) => rest.replaceAll(word, ''), letters)
}

/**
 * Why a password is refused, or `undefined` when it may be used. Length counts characters, not bytes; a
 * password that is common words and digits is too common, even written with `@` and `0`.
 *
 * @param names the officer's handle and names: no part of them of four letters or more may be in the password
 */
export function weaknessOf(password: string, names: readonly string[]): PasswordWeakness | undefined {
  const characters = Array.from(password.normalize('NFKC'))
  if (characters.length < shortestPassword) return 'too_short'
  const folded = fold(password)
  const letters = lettersOf(folded)
  const parts = names
    .flatMap((name) => fold(name).split(/\P{L}+/u))
    .filter((part) => Array.from(part).length >= 4)
  if (parts.some((part) => letters.includes(part))) return 'holds_name'
  const meant = lettersOf(Array.from(folded, (character) => written[character] ?? character).join(''))
  const left = Math.min(uncommon(letters).length, uncommon(meant).length)
  return left < 4 || new Set(characters).size < 5 ? 'too_common' : undefined
}
