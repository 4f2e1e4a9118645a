import { createHash } from 'node:crypto'
import type { Pool, PoolClient } from 'pg'

/**
 * Runs `work` in one transaction: all of it is committed, or nothing. When it answers `undefined` it is taken back.
 *
 * @throws whatever `work` throws
 */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  const onError = (error: Error) => (broken = error)
  client.on('error', onError)
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query(result === undefined ? 'rollback' : 'commit')
    return result
  } catch (error) {
    await client.query('rollback').catch((failed: unknown) => (broken = failed as Error))
    throw error
  } finally {
    client.off('error', onError)
    client.release(broken)
  }
}

/** What is kept of a secret that comes back in full: enough to know it again, not enough to use it. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
