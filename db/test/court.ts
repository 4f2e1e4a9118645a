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
  client.on('error', () => undefined) // a server that is stopped under it fails its next statement
  await client.connect()
  return client
}

/**
 * A session that is there and nobody opened: a scene is set without the entry in the record of whoever signs in.
 * One text, so that no other statement of this connection runs without its triggers.
 */
export async function setSession(all: Client, token: SessionToken, officer: OfficerId): Promise<void> {
  const hash = createHash('sha256').update(token).digest('hex')
  await all.query(`set session_replication_role = replica;
    insert into office.session (token_hash, officer_id) values ('\\x${hash}', '${officer}');
    reset session_replication_role`)
}

/** Where the name is of the migrated database of this run, of which every court is a copy: migrating takes ten times as long. */
export const templateName = 'HIMAYA_TEST_TEMPLATE'

/**
 * A new database and the roles with which it is reached.
 * @param template what it is a copy of; without it, it has no table
 */
export async function newDatabase(template = 'template1') {
  const server = await testServer()
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const root = await connectTo(server.address('root'))
  await root.query(`create database ${name} owner himaya_owner template ${template}`)
  // No test of these asks what is left after the power went; those that do have houses of their own.
  await root.query(`alter database ${name} set synchronous_commit = off`)
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
    name,
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
  const template = process.env[templateName]
  const d = await newDatabase(template)
  const { all, as, name } = d
  if (template === undefined) await migrate(d.owner)
  // What is said of a database as a whole is not copied.
  else await d.owner.query(`revoke temporary on database ${name} from public`)
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
      await setSession(all, token, id)
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
