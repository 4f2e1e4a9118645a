import * as fs from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { dirname } from 'node:path'
import type { Broker } from './broker.ts'
import { CannotStart } from './cannot-start.ts'
import { encodeFrame, FrameBroken, frameReader } from './frames.ts'
import { pathTooLong } from './socket-path.ts'

const mostConnections = 64

/** The broker's open door. */
export interface Door {
  /** Stops listening, sends what is still to be sent, and removes the socket. */
  close(): Promise<void>
}

/** Requests of one connection that are being answered at once, before it is read further. */
const mostUnderWay = 1_000

/**
 * Opens the broker's door at `path` (mode 0600; 0660 where the folder hands its group on, for then it is shared with
 * that group on purpose). A socket left by a broker that was killed is replaced.
 *
 * @throws CannotStart when the path is too long, its folder is open to others' writing, another broker listens
 *   there, or something that is no socket stands there
 */
export async function listen(path: string, broker: Broker): Promise<Door> {
  const tooLong = pathTooLong(path)
  if (tooLong !== undefined) throw new CannotStart(tooLong)
  // Who may write in the folder could put a broker of their own there, handing out file keys they know.
  const { mode } = fs.statSync(dirname(path))
  if ((mode & 0o022) !== 0) {
    throw new CannotStart(`${dirname(path)} can be written by others: put the socket in a folder of its own`)
  }
  await clearWay(path)

  const connections = new Set<Socket>()
  const server = createServer((socket) => {
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
    serve(socket, broker)
  })
  server.maxConnections = mostConnections
  await listening(server, path)
  fs.chmodSync(path, (mode & 0o2000) === 0 ? 0o600 : 0o660)
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        for (const socket of connections) socket.end().unref()
      }),
  }
}

function serve(socket: Socket, broker: Broker): void {
  const read = frameReader()
  const underWay = new Set<Promise<void>>()
  // 'close' follows every error, and there is nobody to tell.
  socket.on('error', () => undefined)
  socket.on('drain', () => goOn())

  // Who asks without reading the answers, or faster than they can be written down, is not read further.
  const isFull = () => socket.writableNeedDrain || underWay.size >= mostUnderWay
  function goOn(): void {
    if (isFull()) socket.pause()
    else socket.resume()
  }

  /** What came before is still answered. */
  function hangUp(): void {
    socket.removeAllListeners('data')
    void Promise.all(underWay).then(() => socket.destroySoon())
  }

  async function answer(message: unknown): Promise<void> {
    const reply = await broker(message)
    if (reply === undefined) hangUp()
    else if (socket.writable) socket.write(encodeFrame(reply))
  }

  socket.on('data', (chunk: Buffer) => {
    try {
      for (const message of read(chunk)) {
        const one = answer(message).finally(() => {
          underWay.delete(one)
          goOn()
        })
        underWay.add(one)
      }
      goOn()
    } catch (error) {
      if (!(error instanceof FrameBroken)) throw error
      hangUp()
    }
  })
}

async function clearWay(path: string): Promise<void> {
  const stat = fs.lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined) return
  if (!stat.isSocket()) throw new CannotStart(`${path} exists and is not a socket`)
  if (await someoneListens(path)) throw new CannotStart(`another broker already listens on ${path}`)
  fs.rmSync(path, { force: true })
}

function someoneListens(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(path)
    probe.once('connect', () => {
      probe.destroy()
      resolve(true)
    })
    probe.once('error', (error: NodeJS.ErrnoException) => {
      // Only these say that nobody does; a full queue, or one we may not enter, belongs to somebody.
      resolve(error.code !== 'ECONNREFUSED' && error.code !== 'ENOENT')
    })
  })
}

function listening(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new CannotStart(`cannot listen on ${path}: ${error.code ?? error.name}`))
    })
    server.listen(path, resolve)
  })
}
