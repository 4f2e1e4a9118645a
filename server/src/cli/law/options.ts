import { join, resolve } from 'node:path'
import { Complaint } from '../complaint.ts'

/** Words and `--name value` pairs, in the order they were given; an option may be given several times. */
export interface Asked {
  readonly words: readonly string[]
  readonly all: (name: string) => readonly string[]
  readonly one: (name: string) => string | undefined
  /** Whether a flag, which takes no value, is there. */
  readonly has: (flag: string) => boolean
}

/**
 * The words and options of a command.
 *
 * @throws Complaint naming an option that is not known or has no value
 */
export function asked(
  args: readonly string[],
  known: readonly string[],
  flags: readonly string[] = [],
): Asked {
  const words: string[] = []
  const set = new Set<string>()
  const given: [string, string][] = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (!arg.startsWith('--')) {
      words.push(arg)
      continue
    }
    const name = arg.slice(2)
    if (flags.includes(name)) {
      set.add(name)
      continue
    }
    if (!known.includes(name)) throw new Complaint(`there is no option ${arg}`)
    const value = args[++i]
    if (value === undefined) throw new Complaint(`${arg} has no value`)
    given.push([name, value])
  }
  const all = (name: string) => given.filter(([n]) => n === name).map(([, value]) => value)
  return { words, all, one: (name) => all(name).at(-1), has: (flag) => set.has(flag) }
}

/**
 * The text of a file, without the mark that some editors put before it.
 *
 * @throws Error when it is not UTF-8: what is guessed at is not the facts that were written
 */
export function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Error('it is not UTF-8')
  }
}

/** Where everything is kept; nothing is made there by reading. */
export const dataFolder = (): string =>
  resolve(process.env['HIMAYA_DATA'] ?? join(import.meta.dirname, '../../../../data'))
