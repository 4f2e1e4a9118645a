import type { CaseId, CourtId, Post } from '@himaya/domain'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

describe('whoever was put on a case as of the newest of their posts', () => {
  const migration = '2026-11-28-0655_on_a_case_as_of_its_court.sql'
  const [seized, other, above] = ['TPI-NADOR', 'TPI-OUJDA', 'CA-NADOR'] as CourtId[] as [
    CourtId,
    CourtId,
    CourtId,
  ]
  let files = 100

  async function newCase({ at = seized, unit = seized }: { at?: CourtId | null; unit?: CourtId } = {}) {
    files += 1
    const { rows } = await t.all.query<{ id: CaseId }>(
      `with one as (select id from office.unit where court_id = $1 limit 1),
         file as (insert into assistance.file (unit_id, register_year, register_number, opened_on, wrapped_key)
           select id, 2026, $3, '2026-01-01', '\\x00' from one returning id, unit_id),
         penal as (insert into penal.file (court_id, opened_on, wrapped_key)
           select $2::text, '2026-01-01', '\\x00' where $2::text is not null returning id)
       insert into court.case (unit_id, assistance_id, penal_id, opened_on, wrapped_key)
         select unit_id, id, (select id from penal), '2026-01-01', '\\x00' from file returning id`,
      [unit, at, files],
    )
    return rows[0]!.id
  }
  const upgrade = async () => {
    await t.all.query('delete from meta.applied where name = $1', [migration])
    expect(await migrate(t.owner)).toEqual([migration])
  }
  /** An old row: as of this court, whatever the house would write now. */
  async function put(id: CaseId, post: Post, asOf: CourtId, courts: readonly CourtId[]) {
    const officer = await t.officer(...courts.map((court) => ({ post, court })))
    await t.assign(id, officer, post)
    await t.all.query('update court.assignment set court_id = $3 where case_id = $1 and officer_id = $2', [
      id,
      officer.id,
      asOf,
    ])
    return {
      officer,
      courtNow: async () =>
        (
          await t.all.query<{ court: CourtId }>(
            'select court_id as court from court.assignment where case_id = $1 and officer_id = $2',
            [id, officer.id],
          )
        ).rows[0]?.court,
    }
  }

  test('is on it as of the court seized, where its head takes them off and the bench counts them', async () => {
    const id = await newCase()
    const head = await t.officer({ post: 'kings_prosecutor', court: seized })
    await t.assign(id, head, 'kings_prosecutor')
    const deputy = await put(id, 'kings_prosecutor_deputy', other, [seized, other])
    const judge = await put(id, 'trial_judge', other, [seized, other])
    const takeOff = () =>
      t.court.as(head.token, async (tx, me) => {
        const { numAffectedRows } = await sql`
          update court.assignment set ends = greatest(starts, current_date), ended_at = now(), ended_by = ${me.id}, why = 'replaced'
          where case_id = ${id} and officer_id = ${deputy.officer.id}`.execute(tx)
        return Number(numAffectedRows)
      })
    const sits = async () =>
      (
        await t.all.query<{ sits: boolean }>('select office.in_formation($1, $2) as sits', [
          judge.officer.id,
          id,
        ])
      ).rows[0]?.sits
    expect([await takeOff(), await sits()]).toEqual([0, false])
    await upgrade()
    expect([await deputy.courtNow(), await judge.courtNow()]).toEqual([seized, seized])
    expect([await takeOff(), await sits()]).toEqual([1, true])
  })

  test('is on it as of the unit’s where there is no other, and stays where neither fits or the case was', async () => {
    const without = await newCase({ at: null })
    const coordinator = await put(without, 'unit_coordinator', other, [seized, other])
    const id = await newCase()
    const stranger = await put(id, 'kings_prosecutor_deputy', other, [other])
    const sent = await newCase({ at: above })
    await t.all.query(
      `insert into court.transfer (case_id, from_court_id, to_court_id, state, reasons_sealed, sent_by)
       values ($1, $2, $3, 'accepted', '\\x00', $4)`,
      [sent, other, above, stranger.officer.id],
    )
    const before = await put(sent, 'trial_judge', other, [other, above])
    const elsewhere = await newCase({ at: above })
    const bench = await put(elsewhere, 'trial_judge', seized, [seized, above])
    const clerk = await put(elsewhere, 'registry_clerk', seized, [seized, above])
    await upgrade()
    expect([
      await coordinator.courtNow(),
      await stranger.courtNow(),
      await before.courtNow(),
      await bench.courtNow(),
      await clerk.courtNow(),
    ]).toEqual([seized, other, other, above, seized])
  })
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
