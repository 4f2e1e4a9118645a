import { readFileSync } from 'node:fs'
import type { Client } from 'pg'
export async function writeReference(client: Client): Promise<void> {
  const rows = readFileSync('/work/shared/morocco/courts.csv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((l) => l.split(','))
    .filter((r) => r[1] === 'CA' || r[1] === 'TPI')
    .map(([id, type, ar, fr, , , appeal]) => ({
      id,
      kind: type === 'CA' ? 'court_of_appeal' : 'first_instance',
      appeal_id: appeal || null,
      name_ar: ar,
      name_fr: fr,
      in_service: true,
    }))
  await client.query(
    'alter table office.court no force row level security; alter table office.unit no force row level security',
  )
  await client.query(
    `insert into office.court select * from jsonb_to_recordset($1::jsonb) as r(id text, kind text, appeal_id text, name_ar text, name_fr text, in_service boolean) order by appeal_id nulls first
    on conflict (id) do update set name_ar = excluded.name_ar, name_fr = excluded.name_fr, in_service = excluded.in_service`,
    [JSON.stringify(rows)],
  )
  await client.query(
    `insert into office.unit (id, court_id) select 'UNIT-' || id, id from office.court on conflict do nothing`,
  )
  await client.query(
    'alter table office.court force row level security; alter table office.unit force row level security',
  )
}
