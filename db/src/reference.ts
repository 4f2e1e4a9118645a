import { courts } from '@himaya/law'
import type { Client } from 'pg'

/** Writes the judicial map into the database: courts are added and renamed, never removed. */
export async function writeReference(client: Client): Promise<void> {
  const rows = courts.map(({ id, kind, appeal, standIn, ar, fr, inService }) => ({
    id,
    kind,
    appeal_id: appeal,
    stand_in_id: standIn,
    name_ar: ar,
    name_fr: fr,
    in_service: inService,
  }))
  // Forced row security hides rows from their owner too; it is forced again before anybody else can look.
  const tables = ['office.court', 'office.unit']
  for (const table of tables) await client.query(`alter table ${table} no force row level security`)
  await client.query(
    `insert into office.court (id, kind, appeal_id, stand_in_id, name_ar, name_fr, in_service)
     select * from jsonb_to_recordset($1::jsonb)
       as r(id text, kind text, appeal_id text, stand_in_id text, name_ar text, name_fr text, in_service boolean)
     order by appeal_id nulls first, stand_in_id nulls first
     on conflict (id) do update set kind = excluded.kind, appeal_id = excluded.appeal_id,
       stand_in_id = excluded.stand_in_id, name_ar = excluded.name_ar, name_fr = excluded.name_fr, in_service = excluded.in_service`,
    [JSON.stringify(rows)],
  )
  await client.query(
    `insert into office.unit (id, court_id) select 'UNIT-' || id, id from office.court on conflict do nothing`,
  )
  for (const table of tables) await client.query(`alter table ${table} force row level security`)
}
