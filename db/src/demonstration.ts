import type { CourtId, Post } from '@himaya/domain'
import { Client } from 'pg'
import type { Database } from './database.ts'

interface Person {
  readonly handle: string
  readonly nameAr: string
  readonly nameLa: string
  readonly post: Post
  readonly court: CourtId | null
}

const written = ['office.officer', 'office.post'] as const

/**
 * Writes the demonstration people, all or none. The owner lifts its own forced row security for this one
 * transaction and puts it back before anybody else can look.
 */
export async function fillDemonstration(database: Database, people: readonly Person[]): Promise<number> {
  const client = new Client(database.owner)
  await client.connect()
  try {
    await client.query('begin')
    for (const table of written) await client.query(`alter table ${table} no force row level security`)
    for (const { handle, nameAr, nameLa, post, court } of people) {
      await client.query(
        `with made as (
           insert into office.officer (handle, name_ar, name_la, demo) values ($1, $2, $3, true) returning id)
         insert into office.post (officer_id, post, court_id, starts) select id, $4, $5, '2024-01-01' from made`,
        [handle, nameAr, nameLa, post, court],
      )
    }
    for (const table of written) await client.query(`alter table ${table} force row level security`)
    await client.query('commit')
    return people.length
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    await client.end()
  }
}

/** Whether anybody in this database is invented. */
export async function hasDemonstration(database: Database): Promise<boolean> {
  const client = new Client(database.as('himaya_backup'))
  await client.connect()
  try {
    const { rowCount } = await client.query('select 1 from office.officer where demo limit 1')
    return rowCount !== 0
  } finally {
    await client.end()
  }
}
