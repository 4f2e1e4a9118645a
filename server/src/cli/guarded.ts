import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

interface Watched {
  readonly start: () => Promise<ChildProcess>
  readonly isStopping: () => boolean
  /** What stands in while the process is down. @returns how to end that */
  readonly meanwhile?: () => Promise<() => Promise<void>>
  /** Whether a start that failed this way is tried again, even the first, without a word. */
  readonly isAwaited?: (error: unknown) => boolean
}

export interface Guarded {
  /** Resolves when it is up for the first time, or awaited; rejects when it could not start at all. */
  readonly up: Promise<void>
  readonly end: (signal: NodeJS.Signals) => Promise<void>
}

/** Keeps a process running: started again after it falls, a little later each time it falls early. */
export function guarded(name: string, { start, isStopping, meanwhile, isAwaited }: Watched): Guarded {
  let child: ChildProcess | undefined
  /** @returns whether it ran, and so fell */
  const runOnce = async (first: () => void): Promise<boolean> => {
    try {
      const started = await start()
      child = started
      first()
      await new Promise<void>((done) => {
        if (started.exitCode !== null || started.signalCode !== null) done()
        else started.once('exit', () => done())
      })
      return true
    } catch (error) {
      if (isAwaited?.(error) !== true) throw error
      first()
      return false
    }
  }
  const run = async (first: () => void, failed: (error: Error) => void) => {
    let pause = 100
    const has = { begun: false }
    while (!isStopping()) {
      const began = performance.now()
      const fell = await runOnce(() => {
        has.begun = true
        first()
      }).catch((error: unknown) => {
        if (!has.begun) failed(error as Error)
        return has.begun
      })
      if (isStopping() || !has.begun) return
      if (fell) process.stderr.write(`himaya: the ${name} process fell; starting it again\n`)
      pause = performance.now() - began > 10_000 ? 100 : Math.min(pause * 2, 5000)
      const letGo = await meanwhile?.()
      for (const until = performance.now() + pause; performance.now() < until && !isStopping();)
        await sleep(50)
      await letGo?.()
    }
  }
  let ended: Promise<void> = Promise.resolve()
  const up = new Promise<void>((done, fail) => {
    ended = run(done, fail)
  })
  return {
    up,
    async end(signal) {
      child?.kill(signal)
      const patience = setTimeout(() => child?.kill('SIGKILL'), 10_000)
      await ended
      clearTimeout(patience)
    },
  }
}
