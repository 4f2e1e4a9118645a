import type { Brand } from '@himaya/algorithms'
import type { CourtId, Language, OfficerId, Post, ServiceId, UnitId } from '@himaya/domain'
import {
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely'
import { createHash } from 'node:crypto'
import { Pool, types, type ClientBase } from 'pg'
import type { Address } from './embedded.ts'
import type { Schema } from './schema.ts'

/** The secret from the sign-in cookie. Names nobody without the session table. */
export type SessionToken = Brand<string, 'SessionToken'>

/** A transaction already bound to an officer. Stores accept nothing else. */
export type Tx = Kysely<Schema>

/** One post held today, and where. */
export interface HeldPost {
  readonly post: Post
  readonly court: CourtId | null
  readonly unit: UnitId | null
  readonly service: ServiceId | null
}

/** Whoever is asking, as the database knows them. */
export interface Me {
  readonly id: OfficerId
  readonly language: Language
  readonly posts: readonly HeldPost[]
}

types.setTypeParser(types.builtins.DATE, (text) => text) // a day, not a moment in some zone
types.setTypeParser(types.builtins.TIMESTAMP, (text) => text) // what a clock shows, and in no zone
types.setTypeParser(types.builtins.INT8, (text) => BigInt(text)) // counts and centimes, exactly

/**
 * Opens the only door to the data: work runs in one transaction, as one officer,
 * seeing the rows that officer may see.
 *
 * @param address connects as `himaya_app`
 */
export function openCourt(address: Address, { connections = 8 }: { connections?: number } = {}) {
  // Statements of one transaction travel together: begin and identity in one journey, reads side by side.
  const pool = new Pool({ ...address, max: connections, connectionTimeoutMillis: 5000, pipeline: true })
  pool.on('error', () => undefined) // an idle connection that broke is replaced at the next request
  return {
    /**
     * @returns what `work` returns, after its transaction is committed, or `undefined` when the token
     *   names no live session
     * @throws whatever `work` throws, after the rollback
     */
    async as<T>(token: SessionToken, work: (tx: Tx, me: Me) => Promise<T>): Promise<T | undefined> {
      const client = await pool.connect()
      // A connection that breaks while it is ours must not take the process with it.
      let broken: Error | undefined
      const onError = (error: Error) => (broken = error)
      client.on('error', onError)
      try {
        const began = client.query('begin')
        const entered = client.query<{ officer: OfficerId; language: Language; posts: HeldPost[] }>({
          name: 'enter',
          text: 'select officer, language, posts from me.enter($1)',
          values: [token],
        })
        const [, { rows }] = await Promise.all([began, entered])
        const who = rows[0]
        if (who === undefined) {
          await client.query('rollback')
          return undefined
        }
        const tx = new Kysely<Schema>({ dialect: oneConnection(client) })
        const result = await work(tx, { id: who.officer, language: who.language, posts: who.posts })
        const { command } = await client.query('commit')
        // PostgreSQL answers ROLLBACK to the commit of a transaction that failed and was carried on with.
        if (command !== 'COMMIT') throw new Error('the transaction could not be committed')
        return result
      } catch (error) {
        await client.query('rollback').catch((failed: unknown) => (broken = failed as Error))
        throw error
      } finally {
        client.off('error', onError)
        client.release(broken)
      }
    },
    /** A mark that changes with whatever may open or close something to this session; `undefined` when it opens nothing. */
    async standing(token: SessionToken): Promise<string | undefined> {
      const { rows } = await pool.query<{ mark: string | null }>({
        name: 'standing',
        text: 'select me.mark($1) as mark',
        values: [token],
      })
      return rows[0]?.mark ?? undefined
    },
    close: () => pool.end(),
  }
}

export type Court = ReturnType<typeof openCourt>

/** Kysely over the one connection of a transaction that is already open. */
export function oneConnection(client: Pick<ClientBase, 'query'>) {
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const { rows, rowCount, command } = await client.query({
        name: nameOf(query.sql),
        text: query.sql,
        values: [...query.parameters],
      })
      return command === 'SELECT'
        ? { rows: rows as R[] }
        : { rows: rows as R[], numAffectedRows: BigInt(rowCount ?? 0) }
    },
    streamQuery() {
      throw new Error('a transaction is read in pages, never streamed')
    },
  }
  const nothing = () => Promise.resolve()
  const driver: Driver = {
    init: nothing,
    acquireConnection: () => Promise.resolve(connection),
    beginTransaction: () => Promise.reject(new Error('the transaction is open already')),
    commitTransaction: nothing,
    rollbackTransaction: nothing,
    releaseConnection: nothing,
    destroy: nothing,
  }
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (db: Kysely<Schema>) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

const names = new Map<string, string>()

/** A statement is parsed and planned once in a connection when it has a name. */
function nameOf(sql: string): string {
  let name = names.get(sql)
  if (name === undefined) {
    if (names.size > 5000) names.clear()
    name = createHash('sha1').update(sql).digest('base64url')
    names.set(sql, name)
  }
  return name
}
