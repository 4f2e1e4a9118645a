import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allowed, breaches, rules, sentenceOf, type Breach, type RuleName } from './catalogue.ts'
import { newCourt } from './court.ts'

let t: Awaited<ReturnType<typeof newCourt>>
/** What breaks a rule before anything is broken on purpose. */
let found: Breach[]
beforeAll(async () => {
  t = await newCourt()
  found = await breaches(t.all)
})
afterAll(async () => {
  await t.close()
})

const same = (a: Breach) => (b: Breach) => a.rule === b.rule && a.object === b.object

test('no object of the database breaks a rule of the catalogue, but those that were reviewed', () => {
  const unforeseen = found.filter((one) => !allowed.some(same(one)))
  expect(unforeseen.map(sentenceOf)).toEqual([])
})

test('what is allowed to break a rule does break it', () => {
  expect(allowed.filter((one) => !found.some(same(one))).map(({ object }) => object)).toEqual([])
})

test('what an exception to row security holds is read by nobody who signs in', async () => {
  for (const { object } of allowed.filter(({ rule }) => rule === 'forced')) {
    const { rows } = await t.all.query(
      `select grantee from information_schema.role_table_grants
       where table_schema || '.' || table_name = $1 and grantee <> 'himaya_owner'`,
      [object.replace('table ', '')],
    )
    expect(rows).toEqual([])
  }
})

const forced = `create table court.twin (id uuid);
  alter table court.twin enable row level security; alter table court.twin force row level security;`
const owner = 'set local role himaya_owner;'
/** A table as it should be, for twins that spoil one thing of it. */
const sound = `${owner}
  create table court.twin (id uuid primary key, unit_id id.unit not null, word text, case_id id.case);
  alter table court.twin enable row level security;
  alter table court.twin force row level security;
  grant select on court.twin to himaya_app;
  create policy reads on court.twin for select to himaya_app
    using (unit_id = any ((select me.units('social_assistant'))::text[]));`
const writable = `${sound}
  grant insert (id, unit_id, word, case_id) on court.twin to himaya_app;
  create policy writes on court.twin for insert to himaya_app
    with check (unit_id = any ((select me.units('social_assistant'))::text[]));`
const definer = (end: string) =>
  `create function me.twin() returns integer language sql stable security definer ${end} as 'select 1';
   revoke all on function me.twin() from public;`
const path = 'set search_path = pg_catalog, pg_temp'

/** Each rule broken on purpose, and what must be named for it: nothing less, and nothing else. */
const twins: Record<RuleName, Record<string, readonly [sql: string, ...objects: string[]]>> = {
  forced: {
    'a table without row security': [
      'alter table assistance.person disable row level security',
      'table assistance.person',
    ],
    'a table whose owner is exempt': [
      'alter table penal.party no force row level security',
      'table penal.party',
    ],
    'a new table that nobody thought of': [
      `${owner} create table record.twin (id uuid)`,
      'table record.twin',
    ],
  },
  inherited: {
    'a table that the owner reads as the gate does': [
      'drop policy gate_as_itself on court.case',
      'table court."case"',
    ],
  },
  everybody: {
    'a table': ['grant select on office.court to public', 'table office.court'],
    'one column': ['grant select (name_ar) on office.court to public', 'table office.court'],
    'a function made and left as PostgreSQL makes it': [
      "create function me.twin() returns integer language sql as 'select 1'",
      'function me.twin()',
    ],
    'a schema': ['grant usage on schema penal to public', 'schema penal'],
    'a type': ['grant usage on type id.case to public', 'type id."case"'],
    'whatever the owner makes later': [
      'alter default privileges for role himaya_owner grant select on tables to public',
      'what himaya_owner makes later',
    ],
  },
  temporary: {
    'temporary tables': [
      `do $$ begin execute format('grant temporary on database %I to himaya_app', current_database()); end $$`,
      'role himaya_app',
    ],
  },
  creates: {
    'a schema to create in': ['grant create on schema meta to himaya_door', 'role himaya_door in meta'],
    'a database to create in': [
      `do $$ begin execute format('grant create on database %I to himaya_keeper', current_database()); end $$`,
      'role himaya_keeper',
    ],
  },
  owns: {
    'a table of the role that answers': [
      `${forced} alter table court.twin owner to himaya_app`,
      'table court.twin',
    ],
    'a table of a superuser': [forced, 'table court.twin'],
    'a function of the role that answers': [
      'alter function me.new_id() owner to himaya_app',
      'function me.new_id()',
    ],
  },
  strong: {
    'exempt from row security': ['alter role himaya_counter bypassrls', 'role himaya_counter'],
    'a maker of roles': ['alter role himaya_registrar createrole', 'role himaya_registrar'],
    'a member of the gate': ['grant himaya_gate to himaya_app', 'role himaya_app'],
    'a gate that signs in': ['alter role himaya_gate login', 'role himaya_gate'],
  },
  lent: {
    'a view with the rights of its owner': [
      `${owner} create view court.twin with (security_barrier) as select id from court.case`,
      'view court.twin',
    ],
    'a view without a barrier': [
      `${owner} create view court.twin with (security_invoker) as select id from court.case`,
      'view court.twin',
    ],
  },
  copied: {
    'a materialised view': [
      `${owner} create materialized view court.twin as select id from court.case; grant select on court.twin to himaya_app`,
      'materialised view court.twin',
    ],
  },
  part: {
    'a partition that was granted with the others': [
      `${owner} create table court.whole (id uuid, y integer) partition by range (y);
       create table court.twin partition of court.whole for values from (1) to (2);
       alter table court.whole enable row level security; alter table court.whole force row level security;
       alter table court.twin enable row level security; alter table court.twin force row level security;
       grant select on court.twin to himaya_backup`,
      'table court.twin',
    ],
  },
  definer: {
    'a function of the owner of the tables': [
      `set local role himaya_owner; ${definer(path)}`,
      'function me.twin()',
    ],
    'a function of a superuser': [definer(path), 'function me.twin()'],
    'a function that looks where its caller says': [
      `${definer('')} alter function me.twin() owner to himaya_gate`,
      'function me.twin()',
    ],
    'a function that looks in a schema of ours': [
      `${definer('set search_path = court, pg_temp')} alter function me.twin() owner to himaya_gate`,
      'function me.twin()',
    ],
    'a function beside which others may put theirs': [
      `create schema twin; grant create on schema twin to pg_monitor;
       create function twin.twin() returns integer language sql stable security definer ${path} as 'select 1';
       revoke all on function twin.twin() from public; alter function twin.twin() owner to himaya_gate`,
      'function twin.twin()',
    ],
  },
  leakproof: {
    'a function said to leak nothing': [
      'alter function penal.term_sayers(text) leakproof',
      'function penal.term_sayers(text)',
    ],
  },
  enum: {
    'a column of words in an enum': [
      `create type court.word as enum ('a'); revoke all on type court.word from public;
       alter table court.case add column word court.word`,
      'column court."case".word',
    ],
  },
  pattern: {
    like: [
      `${sound} create policy more on court.twin for select to himaya_app using (word like 'a%' and unit_id is null)`,
      'policy more on court.twin',
    ],
    'a regular expression': [
      `${sound} create policy more on court.twin for select to himaya_app using (word ~ 'a' and unit_id is null)`,
      'policy more on court.twin',
    ],
  },
  anyone: {
    'always true': [
      `${sound} create policy more on court.twin for select to himaya_app using (true)`,
      'policy more on court.twin',
    ],
    'for every role': [
      `${sound} create policy more on court.twin using (unit_id is null)`,
      'policy more on court.twin',
    ],
  },
  answered: {
    'a grant to write': [
      `${sound} grant update (word) on court.twin to himaya_app`,
      'UPDATE of table court.twin',
    ],
  },
  idle: {
    'a policy to remove': [
      `${sound} create policy more on court.twin for delete to himaya_app using (unit_id is null)`,
      'policy more on court.twin',
    ],
  },
  told: {
    'a case that is not looked at': [
      `${writable} alter table court.twin add constraint twin_case foreign key (case_id) references court.case`,
      'foreign key twin_case of court.twin under writes',
    ],
  },
  collides: {
    'a word that is unique in the country': [
      `${writable} create unique index twin_word on court.twin (word)`,
      'index court.twin_word under writes',
    ],
  },
  emptied: {
    'a table that may be emptied': [
      'grant truncate on court.case to himaya_app',
      'truncate of table court."case" for himaya_app',
    ],
    'a table that may be pointed at': [
      'grant references (id) on court.case to himaya_door',
      'references of table court."case" for himaya_door',
    ],
  },
  counted: {
    'the number of entries': [
      'grant select on sequence record.entry_seq_seq to himaya_app',
      'sequence record.entry_seq_seq',
    ],
  },
  moves: {
    'a volatile question': [
      `create function me.twin() returns text language sql volatile as $$ select 'x' $$;
       revoke all on function me.twin() from public;
       ${sound} create policy more on court.twin for select to himaya_app using (unit_id = (select me.twin()))`,
      'policy more on court.twin',
    ],
  },
  each: {
    'a question bare': [
      `${sound} create policy more on court.twin for select to himaya_app using (unit_id = any (me.units('social_assistant')))`,
      'policy more on court.twin',
    ],
    'a question about the row': [
      `${sound} create policy more on court.twin for select to himaya_app using (unit_id = any ((select me.units(word))::text[]))`,
      'policy more on court.twin',
    ],
  },
}

describe.each(Object.keys(rules) as RuleName[])('%s', (rule) => {
  test.each(Object.entries(twins[rule]))('%s is named, and nothing else', async (_, [sql, ...objects]) => {
    await t.all.query('begin')
    try {
      await t.all.query(sql)
      const now = (await breaches(t.all)).filter((one) => !found.some(same(one)))
      expect(now).toEqual(objects.map((object) => ({ rule, object })))
    } finally {
      await t.all.query('rollback')
    }
  })
})
