import { nameWords, normaliseDocumentNumber, normaliseEmail, normalisePhone } from '@himaya/algorithms'
import type { IndexValue } from '@himaya/keys'

/** What a line that was typed may mean: one or several of these. */
export interface Asked {
  /** The unit's register, `12/2026` or `2026/12`. */
  readonly register?: { readonly number: number; readonly year: number }
  /** The court's reference, `12/2601/2026` or turned about. */
  readonly reference?: { readonly number: number; readonly code: string; readonly year: number }
  /** What is looked up by keyed hash. */
  readonly values: readonly IndexValue[]
  /** How many words of the name must be met: all of two, all but one of three or more. 0 when no name was typed. */
  readonly words: number
  readonly named: number
}

const isYear = (n: number) => n >= 2016 && n <= 2200

/** Reads a line as whatever it may be: a reference, an address, a number, a name. Total: any text has an answer. */
export function readAsked(text: string): Asked {
  const reference = readReference(text)
  if (reference !== undefined) return { ...reference, values: [], words: 0, named: 0 }
  if (text.includes('@'))
    return { values: [{ kind: 'email', value: normaliseEmail(text).slice(0, 1000) }], words: 0, named: 0 }
  const digits = text.replace(/\D/g, '').length
  const phone = normalisePhone(text)
  const document = normaliseDocumentNumber(text)
  const names = digits === 0 ? nameWords(text) : []
  return {
    values: [
      ...(digits >= 6 && phone.length >= 6 ? [{ kind: 'phone', value: phone } as const] : []),
      ...(digits >= 3 && document !== ''
        ? [{ kind: 'document', value: document.slice(0, 1000) } as const]
        : []),
      ...names.map((value) => ({ kind: 'name', value }) as const),
    ],
    words: names.length < 3 ? names.length : names.length - 1,
    named: names.length,
  }
}

/** Two numbers are the unit's register, three the court's reference; the year stands first or last. */
function readReference(text: string): Pick<Asked, 'register' | 'reference'> | undefined {
  const parts = text.split('/').map((part) => part.trim())
  if (parts.length > 3 || !parts.every((part) => /^\d{1,9}$/.test(part))) return undefined
  const yearLast = isYear(Number(parts.at(-1)))
  const [number, year] = (yearLast ? [parts[0], parts.at(-1)] : [parts.at(-1), parts[0]]).map(Number)
  if (number === undefined || year === undefined || number < 1 || !isYear(year)) return undefined
  if (parts.length === 2) return { register: { number, year } }
  const code = parts[1] ?? ''
  return parts.length === 3 && code.length === 4 ? { reference: { number, code, year } } : undefined
}
