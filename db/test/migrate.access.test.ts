import type { CaseId, CourtId } from '@himaya/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '../src/index.ts'
import { newCourt } from './court.ts'

let t: Awaited<ReturnType<typeof newCourt>>
beforeAll(async () => {
  t = await newCourt()
})
afterAll(async () => {
  await t.close()
})

test('bringing the database up to date again changes nothing and breaks nothing', async () => {
  expect(await migrate(t.owner)).toEqual([])
  const officer = await t.officer({ post: 'auditor' })
  expect(await t.court.as(officer.token, async (_, me) => me.id)).toBe(officer.id)
})

test('a migration changes the rows that forced row security hides from the owner, and it is forced again', async () => {
  const { rows: cases } = await t.all.query<{ id: CaseId; court_id: CourtId }>(
    `with one as (select id, court_id from office.unit order by id limit 1),
       file as (insert into assistance.file (unit_id, register_year, register_number, opened_on, wrapped_key)
         select id, 2026, 1, '2026-01-01', '\\x00' from one returning id, unit_id)
     insert into court.case (unit_id, assistance_id, opened_on, wrapped_key)
       select unit_id, id, '2026-01-01', '\\x00' from file
     returning id, (select court_id from one)`,
  )
  const { id, court_id: court } = cases[0]!
  await t.assign(id, await t.officer({ post: 'trial_judge', court }), 'trial_judge')
  // As it was before the court of an assignment was written down with it.
  await t.all.query('alter table court.assignment drop column court_id cascade')
  await t.all.query("delete from meta.applied where name like '%assigned_at.sql'")
  expect(await migrate(t.owner)).toEqual(['2026-11-27-0940_assigned_at.sql'])
  const { rows } = await t.all.query(
    `select a.court_id, c.relforcerowsecurity as forced from court.assignment a, pg_class c
     where c.oid = 'court.assignment'::regclass`,
  )
  expect(rows).toEqual([{ court_id: court, forced: true }])
  expect((await t.owner.query('select from court.assignment')).rowCount).toBe(0)
})

test('a migration that was applied and then changed is refused', async () => {
  await t.all.query("update meta.applied set sha256 = 'other' where name like '%the_house.sql'")
  await expect(migrate(t.owner)).rejects.toThrow(/was applied and then changed/)
})

test('row security is on and forced on every table, and no role that answers requests owns anything', async () => {
  const { rows: open } = await t.all.query(`
    select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('office', 'court', 'assistance', 'penal', 'record') and c.relkind in ('r', 'p')
      and not (c.relrowsecurity and c.relforcerowsecurity)`)
  expect(open).toEqual([])
  const { rows: owned } = await t.all.query(`
    select c.oid::regclass::text from pg_class c join pg_roles r on r.oid = c.relowner
    where r.rolname in ('himaya_app', 'himaya_door', 'himaya_backup')`)
  expect(owned).toEqual([])
})

test('every function that looks past row security sets its search path and is closed to the public', async () => {
  const { rows } = await t.all.query(`
    select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname in ('me', 'office', 'court', 'assistance', 'penal', 'record') and p.prosecdef
      and (not coalesce(p.proconfig, '{}') @> array['search_path=pg_catalog, pg_temp']
        or has_function_privilege('public', p.oid, 'execute')
        or pg_get_userbyid(p.proowner) not in ('himaya_gate', 'himaya_ticket', 'himaya_eraser'))`)
  expect(rows).toEqual([])
})

test('nothing that answers requests may empty a table, and the record is only added to', async () => {
  const { rows } = await t.all.query(`
    select grantee, table_schema, table_name, privilege_type from information_schema.role_table_grants
    where grantee in ('himaya_app', 'himaya_door', 'himaya_gate', 'himaya_eraser') and (privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER')
      or (table_schema = 'record' and privilege_type in ('UPDATE', 'DELETE')))`)
  expect(rows).toEqual([])
})
