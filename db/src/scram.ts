import { createHash, createHmac, pbkdf2Sync, randomBytes, scryptSync } from 'node:crypto'

/**
 * What PostgreSQL keeps of a password (RFC 5803, SCRAM-SHA-256): it can be put into a statement, a log or an
 * administrator's hands, and opens nothing.
 *
 * @param password ASCII, so that it needs no preparation (RFC 4013)
 */
export function scramVerifier(password: string, salt: Buffer = randomBytes(16), iterations = 4096): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const keyed = (text: string) => createHmac('sha256', salted).update(text).digest()
  const stored = createHash('sha256').update(keyed('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${String(iterations)}:${salt.toString('base64')}$${stored}:${keyed('Server Key').toString('base64')}`
}

/**
 * The password of a role, from the owner's: every house that is given the same `DATABASE_URL` knows it, and nobody
 * else. From it the owner's cannot be guessed faster than with scrypt.
 */
export function derivedPasswords(owner: string): (role: string) => string {
  const root = scryptSync(owner, 'himaya roles', 32)
  return (role) => createHmac('sha256', root).update(role).digest('base64url')
}
