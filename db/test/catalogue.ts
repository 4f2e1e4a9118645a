/**
 * What must hold of every object of the database, asked of PostgreSQL's own catalogue: each rule is a query that
 * returns the objects which break it. The rules know no object by name; what breaks one for a good reason stands in
 * `allowed`, with the reason.
 */
import type { ClientBase } from 'pg'
import { loginRoles, ownerRoles } from '../src/roles.ts'

export interface Rule {
  /** What is wrong with an object that the query returns: the end of a sentence that begins with its name. */
  readonly breach: string
  readonly why: string
  /** One column, `object`: what breaks the rule, with its kind before its name. */
  readonly query: string
}

export interface Breach {
  readonly rule: RuleName
  readonly object: string
}

const list = (names: readonly string[]) => `array[${names.map((name) => `'${name}'`).join(', ')}]::name[]`
/** Roles that sign in while the house runs, and those whose functions they call. */
const served = list(loginRoles)
const servedOrGate = list([...loginRoles, ...ownerRoles])
const ours = `n.nspname !~ '^pg_' and n.nspname <> 'information_schema'`
const relations = `pg_class c join pg_namespace n on n.oid = c.relnamespace and ${ours}`
const functions = `pg_proc p join pg_namespace n on n.oid = p.pronamespace and ${ours}`
const policies = `pg_policy y join (${relations}) on c.oid = y.polrelid`
const nameOfPolicy = `'policy ' || y.polname || ' on ' || c.oid::regclass`
const kindOf = `case c.relkind when 'S' then 'sequence ' when 'v' then 'view ' when 'm' then 'materialised view '
  when 'f' then 'foreign table ' when 'c' then 'type ' else 'table ' end || c.oid::regclass`
/** Who was granted what on a relation, whole or by column. A column's grant counts as the table's. */
const grants = `(
  select r.oid as relation, x.grantee, x.privilege_type from pg_class r, aclexplode(r.relacl) x
  union select a.attrelid, x.grantee, x.privilege_type from pg_attribute a, aclexplode(a.attacl) x)`
const letterOf = `case g.privilege_type when 'SELECT' then 'r' when 'INSERT' then 'a' when 'UPDATE' then 'w' when 'DELETE' then 'd' end`
/** The columns of its own row that a policy of `himaya_app` for writing looks at, by what the catalogue keeps of it. */
const looksAt = (
  attribute: string,
) => `exists (select from pg_depend d where d.classid = 'pg_policy'::regclass
  and d.objid = y.oid and d.refclassid = 'pg_class'::regclass and d.refobjid = c.oid and d.refobjsubid = ${attribute})`
const writes = `y.polpermissive and 'himaya_app'::regrole = any (y.polroles) and y.polcmd in ('a', 'w', '*')`
const writesColumn = (attribute: string) => `(
  (y.polcmd in ('a', '*') and has_column_privilege('himaya_app', c.oid, ${attribute}, 'insert'))
  or (y.polcmd in ('w', '*') and has_column_privilege('himaya_app', c.oid, ${attribute}, 'update')))`

export const rules = {
  forced: {
    breach: 'has no row security, or its owner is exempt from it',
    why: 'a table without it is read whole by whoever was granted it; without force, by its owner too',
    query: `select 'table ' || c.oid::regclass as object from ${relations}
      where c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
  },
  inherited: {
    breach: 'shows its owner what it shows a role that the owner inherits from',
    why: 'a policy for a role is one for its members too, and the owner must inherit from himaya_gate to replace its functions',
    query: `select distinct 'table ' || c.oid::regclass from ${policies} cross join unnest(y.polroles) u (role)
      where y.polpermissive and u.role not in (0, c.relowner) and pg_has_role(c.relowner, u.role, 'usage')
        and not exists (select from pg_policy z where z.polrelid = c.oid and not z.polpermissive and z.polcmd = '*'
          and u.role = any (z.polroles) and pg_get_expr(z.polqual, z.polrelid)
            = format('(CURRENT_USER = %L::name)', pg_get_userbyid(u.role)))`,
  },
  everybody: {
    breach: 'is granted to everybody',
    why: 'PUBLIC is every role of the server, those of tomorrow too',
    query: `select ${kindOf} from ${relations} where exists
        (select from ${grants} g where g.relation = c.oid and g.grantee = 0)
      union all select 'function ' || p.oid::regprocedure from ${functions}
        where exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) x where x.grantee = 0)
      union all select 'schema ' || n.nspname from pg_namespace n
        where ${ours} and exists (select from aclexplode(n.nspacl) x where x.grantee = 0)
      union all select 'type ' || t.oid::regtype from pg_type t join pg_namespace n on n.oid = t.typnamespace and ${ours}
        left join pg_class c on c.oid = t.typrelid
        where (t.typtype in ('d', 'e', 'r', 'm') or c.relkind = 'c')
          and exists (select from aclexplode(coalesce(t.typacl, acldefault('T', t.typowner))) x where x.grantee = 0)
      union all select 'what ' || pg_get_userbyid(a.defaclrole) || ' makes later' from pg_default_acl a
        where exists (select from aclexplode(a.defaclacl) x where x.grantee = 0)`,
  },
  temporary: {
    breach: 'may make temporary tables and functions',
    why: 'a cheap function of one’s own is called on rows before the filter of a view (leak 11)',
    query: `select 'role ' || rolname from pg_roles
      where rolname = any (${servedOrGate}) and has_database_privilege(oid, current_database(), 'temporary')`,
  },
  creates: {
    breach: 'may make objects in a schema or a schema',
    why: 'whoever may create in a schema of ours can stand in the way of what a function looks for there',
    query: `select 'role ' || r.rolname || ' in ' || n.nspname from pg_roles r, pg_namespace n
      where r.rolname = any (${servedOrGate}) and has_schema_privilege(r.oid, n.oid, 'create') and n.nspname !~ '^pg_(toast|temp)'
      union all select 'role ' || rolname from pg_roles
      where rolname = any (${servedOrGate}) and has_database_privilege(oid, current_database(), 'create')`,
  },
  owns: {
    breach: 'belongs to a role that answers requests, or to one exempt from row security',
    why: 'an owner may take the policies off its own table',
    query: `select ${kindOf} from ${relations} join pg_roles r on r.oid = c.relowner
        where c.relkind in ('r', 'p', 'v', 'm', 'f', 'S') and (r.rolname = any (${servedOrGate}) or r.rolsuper or r.rolbypassrls)
      union all select 'function ' || p.oid::regprocedure from ${functions} join pg_roles r on r.oid = p.proowner
        where r.rolname = any (${served})
      union all select 'schema ' || n.nspname from pg_namespace n join pg_roles r on r.oid = n.nspowner
        where r.rolname = any (${servedOrGate})`,
  },
  strong: {
    breach: 'may more than sign in and do what it was granted',
    why: 'a superuser and BYPASSRLS see every row; CREATEROLE, replication and membership lead there',
    query: `select 'role ' || rolname from pg_roles r where rolname = any (${servedOrGate})
      and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
        or (rolname = any (${list(ownerRoles)}) and rolcanlogin)
        or exists (select from pg_auth_members m where m.member = r.oid))`,
  },
  lent: {
    breach: 'looks with its owner’s eyes, or lets a function look before it filters',
    why: 'a view obeys the row security of its owner unless it is security_invoker (leak 2), and needs a barrier (leak 11)',
    query: `select 'view ' || c.oid::regclass from ${relations} where c.relkind = 'v'
      and not (coalesce(c.reloptions, '{}') && '{security_invoker=true,security_invoker=on,security_invoker=1}'::text[]
        and coalesce(c.reloptions, '{}') && '{security_barrier=true,security_barrier=on,security_barrier=1}'::text[])`,
  },
  copied: {
    breach: 'can have no row security and is granted to somebody',
    why: 'a materialised view is everybody’s rows as they were (leak 9), a foreign table another server’s',
    query: `select ${kindOf} from ${relations} where c.relkind in ('m', 'f')
      and exists (select from ${grants} g where g.relation = c.oid and g.grantee <> c.relowner)`,
  },
  part: {
    breach: 'is a partition and is granted by its own name',
    why: 'read by its own name, a partition does not ask the policies of the whole (leak 10)',
    query: `select 'table ' || c.oid::regclass from ${relations} where c.relispartition
      and exists (select from ${grants} g where g.relation = c.oid and g.grantee <> c.relowner)`,
  },
  definer: {
    breach:
      'looks past row security, and is not of a narrow owner, or finds what it names by the caller’s path, or stands where others may create',
    why: 'a SECURITY DEFINER function is the widest hole there is (leak 3)',
    query: `select 'function ' || p.oid::regprocedure from ${functions} join pg_roles r on r.oid = p.proowner
      where p.prosecdef and (
        r.rolsuper or r.rolbypassrls or r.rolcreaterole or (r.rolcanlogin and r.rolname <> all (${list(ownerRoles)}))
        or exists (select from pg_class t where t.relowner = r.oid and t.relkind in ('r', 'p'))
        or not coalesce(p.proconfig, '{}') @> array['search_path=pg_catalog, pg_temp']
        or exists (select from aclexplode(n.nspacl) x where x.privilege_type = 'CREATE' and x.grantee <> n.nspowner))`,
  },
  leakproof: {
    breach: 'is said to leak nothing',
    why: 'PostgreSQL calls a LEAKPROOF function on rows before the policy has seen them',
    query: `select 'function ' || p.oid::regprocedure from ${functions} where p.proleakproof`,
  },
  enum: {
    breach: 'is an enum',
    why: 'enum = is not leakproof, so no index is used under a policy (measured); a text with a check is',
    query: `select 'column ' || c.oid::regclass || '.' || a.attname from ${relations}
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid left join pg_type b on b.oid = t.typbasetype
      where c.relkind in ('r', 'p') and (t.typtype = 'e' or b.typtype = 'e')`,
  },
  pattern: {
    breach: 'compares by a pattern',
    why: 'LIKE and regular expressions are not leakproof and use no index under a policy (measured); starts_with is',
    query: `select distinct ${nameOfPolicy} from ${policies}
      cross join regexp_matches(coalesce(y.polqual::text, '') || coalesce(y.polwithcheck::text, ''), ':opno ([0-9]+)', 'g') m
      join pg_operator o on o.oid = m[1]::oid
      where o.oprname in ('~~', '!~~', '~~*', '!~~*', '~', '!~', '~*', '!~*', '@@')`,
  },
  anyone: {
    breach: 'says yes to everybody who is asked for',
    why: 'permissive policies are joined by OR: one that is always true undoes the others (leak 8)',
    query: `select ${nameOfPolicy} from ${policies} where y.polpermissive
      and (0 = any (y.polroles) or ('himaya_app'::regrole = any (y.polroles)
        and 'true' in (pg_get_expr(y.polqual, y.polrelid), pg_get_expr(y.polwithcheck, y.polrelid))))`,
  },
  answered: {
    breach: 'is granted to himaya_app and no policy answers for it',
    why: 'a grant without a policy gives nothing today and everything the day somebody writes a wide one',
    query: `select distinct g.privilege_type || ' of table ' || c.oid::regclass from ${relations}
      join ${grants} g on g.relation = c.oid and g.grantee = 'himaya_app'::regrole
      where c.relkind in ('r', 'p') and g.privilege_type in ('SELECT', 'INSERT', 'UPDATE', 'DELETE')
        and not exists (select from pg_policy y where y.polrelid = c.oid and y.polpermissive
          and 'himaya_app'::regrole = any (y.polroles) and y.polcmd in ('*', ${letterOf}))`,
  },
  idle: {
    breach: 'allows what was not granted',
    why: 'it would wake up with a grant that was meant for another policy',
    query: `select ${nameOfPolicy} from ${policies} where y.polcmd <> '*' and exists (
      select from unnest(y.polroles) u (role) where not exists (select from ${grants} g
        where g.relation = c.oid and g.grantee = u.role and ${letterOf} = y.polcmd))`,
  },
  told: {
    breach: 'lets somebody ask by writing whether a row exists that they may not see',
    why: `a foreign key is checked past row security (leak 4). Of its columns a policy for writing must look at one, so that
      hidden and absent are refused alike. What every officer who is signed in may read is no secret.`,
    query: `select 'foreign key ' || k.conname || ' of ' || c.oid::regclass || ' under ' || y.polname from ${policies}
      join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
      where ${writes} and k.confrelid::regclass::text not in ('office.court', 'office.unit', 'office.service', 'office.officer')
        and exists (select from unnest(k.conkey) u (att) where ${writesColumn('u.att')})
        and not exists (select from unnest(k.conkey) u (att) where ${looksAt('u.att')})`,
  },
  collides: {
    breach: 'lets somebody ask by writing whether a value is taken where they may not look',
    why: `a unique index knows every row (leak 5). A policy for writing must look at one of its ids, so that the writing is
      refused before the index is asked. The id of a row is not guessed (74 random bits), and says no more than that it is there.`,
    query: `select 'index ' || i.indexrelid::regclass || ' under ' || y.polname from ${policies}
      join pg_index i on i.indrelid = c.oid and i.indisunique
      where ${writes}
        and exists (select from unnest(i.indkey::int2[]) u (att) where u.att > 0 and ${writesColumn('u.att')})
        and not (i.indisprimary and i.indnatts = 1 and exists (select from pg_attribute a
          where a.attrelid = c.oid and a.attnum = i.indkey[0] and a.attname = 'id'))
        and not exists (select from unnest(i.indkey::int2[]) u (att)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = u.att join pg_type t on t.oid = a.atttypid
          where ${looksAt('u.att')} and (t.typname = 'uuid' or t.typnamespace = 'id'::regnamespace))`,
  },
  emptied: {
    breach: 'may be emptied, pointed at or given a trigger by a role that answers requests',
    why: 'TRUNCATE does not ask the policies (leak 12); a foreign key or a trigger of one’s own looks at every row',
    query: `select distinct lower(g.privilege_type) || ' of table ' || c.oid::regclass || ' for ' || pg_get_userbyid(g.grantee)
      from ${relations} join ${grants} g on g.relation = c.oid
      where c.relkind in ('r', 'p') and g.privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN')
        and pg_get_userbyid(g.grantee) = any (${servedOrGate})`,
  },
  counted: {
    breach: 'is a sequence that a role of requests may read or move',
    why: 'it tells how many rows everybody together wrote',
    query: `select 'sequence ' || c.oid::regclass from ${relations} where c.relkind = 'S'
      and exists (select from ${grants} g where g.relation = c.oid and pg_get_userbyid(g.grantee) = any (${servedOrGate}))`,
  },
  moves: {
    breach: 'asks a function that is neither stable nor immutable',
    why: 'it would be called once for each row, and may answer each of them otherwise',
    query: `select distinct ${nameOfPolicy} from ${policies}
      join pg_depend d on d.classid = 'pg_policy'::regclass and d.objid = y.oid and d.refclassid = 'pg_proc'::regclass
      join pg_proc p on p.oid = d.refobjid where p.provolatile = 'v'`,
  },
  each: {
    breach: 'asks who is there once for every row',
    why: `counts and lists wait for it (measured). The house’s form is (select me.units('social_assistant')), asked once in a
      statement: the call stands alone in a subselect and is given only constants.`,
    query: `select ${nameOfPolicy} from ${policies} where y.polqual is not null and exists (
      select from pg_depend d join pg_proc p on p.oid = d.refobjid
      where d.classid = 'pg_policy'::regclass and d.objid = y.oid and d.refclassid = 'pg_proc'::regclass and p.prosecdef
        and position(p.pronamespace::regnamespace || '.' || p.proname || '(' in regexp_replace(pg_get_expr(y.polqual, y.polrelid),
          'SELECT \\w+\\.\\w+\\((VARIADIC ARRAY\\[(''[a-z_]+''::text(, )?)+\\]|''[a-z_.]+''::text)?\\)', '', 'g')) > 0)`,
  },
} satisfies Record<string, Rule>

export type RuleName = keyof typeof rules

/** What breaks a rule for a reason, as it was reviewed. One that no longer breaks it is a failure too. */
export const allowed: readonly (Breach & { readonly why: string })[] = [
  {
    rule: 'forced',
    object: 'table meta.applied',
    why: 'the names of the migrations, and granted to nobody',
  },
  {
    rule: 'collides',
    object: 'index court.paper_number_key under whose_act_it_is_prints',
    why: 'a number is 80 random bits, and whoever has it may verify the paper at the door',
  },
  {
    rule: 'collides',
    object: 'index office.enrolment_token_hash_key under own_proof_added',
    why: 'the hash of 256 random bits: whoever has it has the link',
  },
  {
    rule: 'collides',
    object: 'index office.feed_token_hash_key under own_feeds_made',
    why: 'the same, of a calendar’s address',
  },
  {
    rule: 'collides',
    object: 'index office.personal_key_public_key_key under own_key_made',
    why: 'everybody who is signed in reads every public key: whoever asks by writing learns what they may look up',
  },
  {
    rule: 'each',
    object: 'policy whoever_acts_withdraws on penal.event',
    why: 'who may withdraw depends on the act of the row; one row is withdrawn at a time, by its id',
  },
  {
    rule: 'each',
    object: 'policy whoever_receives_ends on penal.claim',
    why: 'who may end it depends on the way it came in; one at a time, by its id',
  },
  {
    rule: 'each',
    object: 'policy whose_duty_it_was_withdraws on penal.term_done',
    why: 'whose duty it was depends on the term; one at a time, by its id',
  },
  {
    rule: 'each',
    object: 'policy other_court_reads_once_agreed on court.conflict',
    why: 'whether it was agreed is asked of the conflict itself, and conflicts are few',
  },
  {
    rule: 'each',
    object: 'policy prosecution_reads on court.conflict_step',
    why: 'asked with the conflict that the step belongs to, for the same reason',
  },
]

const everything = Object.entries(rules)
  .map(([rule, { query }]) => `select '${rule}' as rule, object::text from (${query}) as "${rule}" (object)`)
  .join('\nunion all ')

/** Everything that breaks a rule, whether it was allowed or not, in the order of the alphabet. */
export async function breaches(client: Pick<ClientBase, 'query'>): Promise<Breach[]> {
  const { rows } = await client.query<Breach>(`select * from (${everything}) as b order by rule, object`)
  return rows
}

/** What is wrong, a sentence for each object. */
export function sentenceOf({ rule, object }: Breach): string {
  return `${object} ${rules[rule].breach}: ${rules[rule].why.replaceAll(/\s+/g, ' ')}`
}
