/**
 * Loaded into the first process of a house whose clock is moved (libfaketime): those that it starts are given no more of
 * its environment than they need, and have the same clock all the same.
 */
import processes from 'node:child_process'
import { syncBuiltinESMExports } from 'node:module'

const clock = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => name === 'LD_PRELOAD' || name.startsWith('FAKETIME_')),
)

interface Options {
  readonly env?: NodeJS.ProcessEnv
}
type Start = (file: string, args: readonly string[], options?: Options) => unknown

const starts = processes as unknown as Record<'fork' | 'spawn', Start>
for (const name of ['fork', 'spawn'] as const) {
  const start = starts[name]
  starts[name] = (file, args, options) =>
    start(file, args, { ...options, env: { ...(options?.env ?? process.env), ...clock } })
}
syncBuiltinESMExports()
