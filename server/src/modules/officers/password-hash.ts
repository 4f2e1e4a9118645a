import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

/** What a new password costs to check: 32 MiB three times over, about 0.1 s of one core (RFC 9106, section 4). */
const cost = { memory: 32 * 1024, passes: 3, parallelism: 1 }
const keyLength = 32
const phc = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

type Cost = typeof cost

/** A password as it is kept: argon2id with its cost, salt and key in one string (the PHC form), so that costs may change. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  return encode(cost, nonce, await keyOf(password, nonce, cost))
}

/** Whether this is the password that was kept. Takes as long for every password. */
export async function isPassword(kept: string, password: string): Promise<boolean> {
  const [, memory, passes, parallelism, salt, key] = phc.exec(kept) ?? []
  if (salt === undefined || key === undefined) throw new Error('a kept password is not in its form')
  const wanted = Buffer.from(key, 'base64')
  const asked = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const made = await keyOf(password, Buffer.from(salt, 'base64'), asked)
  return made.length === wanted.length && timingSafeEqual(made, wanted)
}

/** Nobody's password: checked in place of one that is not there, so that both take as long. */
export const nobodys = encode(cost, Buffer.alloc(16), Buffer.alloc(keyLength))

function keyOf(password: string, nonce: Buffer, asked: Cost): Promise<Buffer> {
  // One password has one spelling, whatever keyboard composed its accents.
  const parameters: Argon2Parameters = {
    message: password.normalize('NFKC'),
    nonce,
    tagLength: keyLength,
    ...asked,
  }
  return derive('argon2id', parameters)
}

function encode({ memory, passes, parallelism }: Cost, salt: Buffer, key: Buffer): string {
  const bare = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${bare(salt)}$${bare(key)}`
}
