import { connect as connectTo, type Socket } from 'node:net'
import { encodeFrame, FrameBroken, frameReader, largestFrame } from './frames.ts'
import { pathTooLong } from './socket-path.ts'
import { type RefusalCode, refusalCodes, type WireAnswers, type WireRequest } from './wire.ts'

/** The broker cannot be reached, or did not answer in time. To be answered with 503: it may work again shortly. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable'
}

/** The broker answered no, with a code from the closed list. */
export class KeysRefused extends Error {
  override readonly name = 'KeysRefused'
  readonly code: RefusalCode
  constructor(code: RefusalCode) {
    super(`the key broker refused: ${code}`)
    this.code = code
  }
}

/** A line to the broker: many requests at once, each answered in its own time. */
export interface Line {
  ask<Request extends WireRequest>(request: Request): Promise<WireAnswers[Request['op']]>
  close(): void
}

const answerWithin = 5_000
const reachedWithin = 2_000
const betweenTries = 50
const mostWaiting = 5_000
/** Asking twice is harmless (a ticket that was used is refused, a checkpoint that was signed is answered again), asking for ever is not. */
const mostSends = 2

interface Waiting {
  readonly frame: Buffer
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: Error) => void
  readonly timer: NodeJS.Timeout
  sends: number
}

/**
 * Opens the line when first asked and again whenever it breaks. What was under way when it broke is asked again, so
 * a broker that comes back within 2 s is not noticed; after that every request fails at once until it is back.
 *
 * @param onHangUp told each time an open line breaks
 * @throws RangeError when the path is too long for a Unix socket
 */
export function openLine(path: string, onHangUp: () => void = () => undefined): Line {
  const tooLong = pathTooLong(path)
  if (tooLong !== undefined) throw new RangeError(tooLong)
  const waiting = new Map<number, Waiting>()
  let open: Socket | undefined
  let trying = false
  let unreachableSince: number | undefined
  let closed = false
  let lastId = 0

  function settle(id: number): Waiting | undefined {
    const one = waiting.get(id)
    waiting.delete(id)
    clearTimeout(one?.timer)
    return one
  }

  const fail = (id: number, why: string) => settle(id)?.reject(new KeysUnavailable(why))

  function send(socket: Socket, one: Waiting): void {
    one.sends += 1
    socket.write(one.frame)
  }

  function hear(message: unknown): void {
    if (typeof message !== 'object' || message === null) throw new FrameBroken()
    const reply = message as { readonly id: number; readonly answer?: unknown; readonly code?: unknown }
    const one = settle(reply.id)
    // An answer that comes after its time belongs to nobody.
    if (one === undefined) return
    if (reply.answer !== undefined) one.resolve(reply.answer)
    else one.reject(new KeysRefused(refusalCodes.find((code) => code === reply.code) ?? 'internal'))
  }

  function connect(): void {
    if (open !== undefined || trying || closed || waiting.size === 0) return
    trying = true
    const socket = connectTo(path)
    const read = frameReader()
    socket.once('connect', () => {
      trying = false
      if (closed) {
        socket.destroy()
        return
      }
      open = socket
      unreachableSince = undefined
      for (const one of waiting.values()) send(socket, one)
    })
    socket.on('data', (chunk: Buffer) => {
      try {
        for (const message of read(chunk)) hear(message)
      } catch (error) {
        if (!(error instanceof FrameBroken)) throw error
        socket.destroy()
      }
    })
    // 'close' follows and says all we need.
    socket.on('error', () => undefined)
    socket.once('close', () => {
      if (open === socket) {
        open = undefined
        onHangUp()
        broken()
      } else {
        trying = false
        unreached()
      }
    })
  }

  function broken(): void {
    for (const [id, { sends }] of waiting) if (sends >= mostSends) fail(id, 'the key broker hung up')
    connect()
  }

  function unreached(): void {
    const now = performance.now()
    unreachableSince ??= now
    if (now - unreachableSince < reachedWithin) {
      setTimeout(connect, betweenTries)
      return
    }
    for (const id of [...waiting.keys()]) fail(id, 'the key broker cannot be reached')
  }

  return {
    ask<Request extends WireRequest>(request: Request) {
      type Answer = WireAnswers[Request['op']]
      if (closed) return Promise.reject(new KeysUnavailable('the line to the key broker is closed'))
      if (waiting.size >= mostWaiting)
        return Promise.reject(new KeysUnavailable('too many requests wait for keys'))
      const id = ++lastId
      return new Promise<Answer>((resolve, reject) => {
        const frame = frameOf({ id, ...request })
        const timer = setTimeout(
          () => fail(id, `the key broker did not answer in ${answerWithin} ms`),
          answerWithin,
        )
        const one: Waiting = {
          frame,
          resolve: (answer) => resolve(answer as Answer),
          reject,
          timer,
          sends: 0,
        }
        waiting.set(id, one)
        if (open === undefined) connect()
        else send(open, one)
      })
    },
    close() {
      closed = true
      for (const id of [...waiting.keys()]) fail(id, 'the line to the key broker is closed')
      open?.destroy()
    },
  }
}

function frameOf(message: unknown): Buffer {
  try {
    return encodeFrame(message)
  } catch (error) {
    if (!(error instanceof FrameBroken)) throw error
    throw new RangeError(`a question to the key broker has at most ${largestFrame} bytes`)
  }
}
