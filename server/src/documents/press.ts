import { Worker } from 'node:worker_threads'

const program = new URL('./press-worker.ts', import.meta.url)

/** Why no document came out. */
type PressFault = 'unprintable' | 'too_long' | 'too_slow' | 'died' | 'refused'

/** A document that could not be printed. The message never holds what was to be printed. */
export class PressError extends Error {
  readonly fault: PressFault

  constructor(fault: PressFault, detail = '') {
    super(
      detail === '' ? `the document was not printed: ${fault}` : `the document was not printed: ${detail}`,
    )
    this.name = 'PressError'
    this.fault = fault
  }
}

/** What the worker answers to an input. */
export type Printed = { readonly pdf: Uint8Array } | { readonly refused: string }

/** Prints one document at a time, off the event loop. */
export interface Press {
  /**
   * @param input JSON for the template
   * @throws PressError
   */
  readonly print: (input: string) => Promise<Buffer>
  /** Ends the worker; the next print starts another. */
  readonly stop: () => Promise<void>
}

/**
 * A press that starts its worker at the first print, keeps it warm, and replaces it when it dies or is late. A thread
 * is not stopped in the midst of native work: a late one is left to end by itself, which `longest` keeps near.
 *
 * @param limit milliseconds a document may take
 * @param longest UTF-16 units of input; 400,000 are some 150 pages and take about half a second
 */
export function newPress({
  limit = 10_000,
  longest = 400_000,
  worker: url = program,
}: { readonly limit?: number; readonly longest?: number; readonly worker?: URL } = {}): Press {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()

  const start = (): Worker => {
    // A compiled document is native memory that only a collection frees: a small nursery collects every few documents
    // (75 MB less, measured over 900).
    const started = new Worker(url, { resourceLimits: { maxYoungGenerationSizeMb: 1 } })
    started.unref()
    // Between documents nobody waits: a worker that ends is forgotten, and an error with it.
    started.on('error', () => forget(started))
    started.on('exit', () => forget(started))
    return started
  }
  const forget = (gone: Worker) => {
    if (worker === gone) worker = undefined
  }

  const printNow = (input: string): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const busy = (worker ??= start())
      busy.ref()
      const settle = (end: () => void) => {
        clearTimeout(timer)
        busy.off('message', onMessage).off('error', onEnd).off('exit', onEnd)
        busy.unref()
        end()
      }
      const onMessage = (answer: Printed) =>
        settle(() =>
          'pdf' in answer
            ? resolve(Buffer.from(answer.pdf.buffer, answer.pdf.byteOffset, answer.pdf.byteLength))
            : reject(new PressError('refused', answer.refused)),
        )
      const onEnd = () => settle(() => reject(new PressError('died')))
      const timer = setTimeout(() => {
        forget(busy)
        void busy.terminate()
        settle(() => reject(new PressError('too_slow')))
      }, limit)
      busy.on('message', onMessage).on('error', onEnd).on('exit', onEnd)
      busy.postMessage(input)
    })

  return {
    print: (input) => {
      if (input.length > longest) return Promise.reject(new PressError('too_long'))
      const turn = last.then(() => printNow(input))
      last = turn.catch(() => undefined)
      return turn
    },
    stop: async () => {
      const ending = worker
      worker = undefined
      await ending?.terminate()
    },
  }
}
