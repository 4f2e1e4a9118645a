/**
 * What the house does once or once a day, in a process of its own: the parent stands for months, and would carry the law,
 * the papers and the practice country along for an hour's work.
 */
import type { Address, Database } from '@himaya/db'
import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Filled } from './demo/fill.ts'
import type { Settings } from './settings.ts'

/** What is to be done, with no more than it needs. */
export type Errand =
  | { readonly kind: 'fill'; readonly settings: Settings }
  | { readonly kind: 'count'; readonly counter: Address }
  | { readonly kind: 'watch'; readonly watcher: Address }

/** What is told when it was done. */
export interface Told {
  readonly fill: Filled
  readonly count: null
  readonly watch: null
}

/** What the process says at its end. */
export type Outcome = { readonly told: Told[keyof Told] } | { readonly failed: string }

interface Under {
  /** Ends the work before it is done: what was not committed is undone. */
  readonly signal?: AbortSignal
}

/** Fills the empty database of these settings with the demonstration. The caller holds it meanwhile. */
export const fillElsewhere = (settings: Settings) => run({ kind: 'fill', settings })

/** Counts the figures of the courts, unless those of this week are there. */
export const countElsewhere = (database: Pick<Database, 'as'>, under: Under) =>
  run({ kind: 'count', counter: database.as('himaya_counter') }, under)

/** Asks about the looks of the days that are over. */
export const watchElsewhere = (database: Pick<Database, 'as'>, under: Under) =>
  run({ kind: 'watch', watcher: database.as('himaya_watcher') }, under)

/** @throws Error in the errand's own words, or when its process ended without any */
async function run<E extends Errand>(errand: E, { signal }: Under = {}): Promise<Told[E['kind']]> {
  const child = fork(join(import.meta.dirname, 'errand-process.ts'), [], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    ...(signal === undefined ? {} : { signal }),
  })
  const outcome = await new Promise<Outcome>((done, fail) => {
    child.once('message', (said) => done(said as Outcome))
    child.once('error', fail)
    child.once('exit', (code) => fail(new Error(`an errand of the house ended with ${String(code)}`)))
    child.send(errand)
  })
  if ('failed' in outcome) throw new Error(outcome.failed)
  return outcome.told as Told[E['kind']]
}
