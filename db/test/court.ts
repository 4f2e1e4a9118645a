/** A new, migrated database for a test. */
import type { CaseId, CourtId, OfficerId, Post, ServiceId } from '@himaya/domain'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { Client } from 'pg'
import {
  makeRoles,
  migrate,
  openCourt,
  openDoor,
  type Address,
  type Database,
  type LoginRole,
  type SessionToken,
} from '../src/index.ts'
import { testServer } from './server.ts'

export interface Officer {
  readonly id: OfficerId
  readonly token: SessionToken
}

/** A connection of one role, for asking the database without the code between. */
export async function connectTo(address: Address): Promise<Client> {
  const client = new Client(address)
  await client.connect()
  return client
}

/** A new database without a table, and the roles with which it is reached. */
export async function newDatabase() {
  const server = await testServer()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const root = await connectTo(server.address('root'))
  await root.query(`create database ${name} owner himaya_owner`)
  const ownerAddress = server.address('owner', name)
  const owner = await connectTo(ownerAddress)
  // Roles belong to the whole server: every run gives them the same passwords.
  const as = (role: LoginRole) => ({ ...ownerAddress, user: role, password: `test ${role}` })
  // Roles belong to the whole server, so the lock is taken where every test file can see it.
  await root.query('select pg_advisory_lock(727175)')
  await makeRoles(owner, as)
  await root.query('select pg_advisory_unlock(727175)')
  const database: Database = {
    kind: 'server',
    owner: ownerAddress,
    as,
    ours: false,
    pid: undefined,
    stop: async () => undefined,
  }
  const rootAddress = server.address('root', name)
  const all = await connectTo(rootAddress)
  return {
    database,
    owner,
    rootAddress,
    /** Sees and writes everything: for setting a scene and for counting what is really there. */
    all,
    as,
    async close() {
      await Promise.all([owner.end(), all.end()])
      await root.query(`drop database ${name} with (force)`)
      await root.end()
    },
  }
}

/** One server for all the tests of a run; each test file has a database of its own. */
export async function newCourt() {
  const d = await newDatabase()
  const { all, as } = d
  await migrate(d.owner)
  const court = openCourt(as('himaya_app'))
  const door = openDoor(as('himaya_door'))
  return {
    ...d,
    court,
    door,
    /** An officer with posts and an open session. */
    async officer(...posts: { post: Post; court?: CourtId; service?: ServiceId }[]): Promise<Officer> {
      const token = randomBytes(32).toString('base64url') as SessionToken
      const { rows } = await all.query<{ id: OfficerId }>(
        "insert into office.officer (name_ar, name_la, handle) values ('تجربة', 'Test', $1) returning id",
        [`t-${randomUUID()}`],
      )
      const id = rows[0]!.id
      for (const { post, court: at = null, service = null } of posts)
        await all.query(
          "insert into office.post (officer_id, post, court_id, service_id, starts) values ($1, $2, $3, $4, '2024-01-01')",
          [id, post, at, service],
        )
      await all.query('insert into office.session (token_hash, officer_id) values ($1, $2)', [
        createHash('sha256').update(token).digest(),
        id,
      ])
      return { id, token }
    },
    async assign(caseId: CaseId, officer: Officer, post: Post): Promise<void> {
      await all.query(
        "insert into court.assignment (case_id, officer_id, post, starts) values ($1, $2, $3, '2024-01-01')",
        [caseId, officer.id, post],
      )
    },
    async close() {
      await Promise.all([court.close(), door.close()])
      await d.close()
    },
  }
}
