/**
 * Policies that are broken on purpose, one condition at a time, from what the database itself says of them. The oracle
 * must see each: a policy that could be wider or narrower and nobody would notice is not tested.
 */
import { posts } from '@himaya/domain'
import type { Client } from 'pg'
import { differenceOf, inTurns, seenIn } from './ask.ts'
import { isSingle, partsOf, partsOfWheres, postsOut, without } from './conditions.ts'
import type { House, Somebody } from './house.ts'
import type { Table } from './world.ts'

export interface Mutant {
  /** What was taken out of what: stable as long as the policy is not written anew. */
  readonly name: string
  readonly kind: 'condition' | 'post' | 'policy' | 'function'
  /** What is done to the database, to be undone by a rollback. */
  readonly sql: string
  /** Whose rows may change. */
  readonly tables: readonly string[]
  /** A post whose holders would notice first. */
  readonly post?: string
}

interface Policy {
  readonly table: string
  readonly spelled: string
  readonly name: string
  readonly cmd: string
  readonly using: string | null
  readonly check: string | null
  readonly permissive: boolean
}

async function policiesOf(database: Client, role: string): Promise<readonly Policy[]> {
  const { rows } = await database.query<Policy>(
    `select p.schemaname || '.' || p.tablename as table, format('%I.%I', p.schemaname, p.tablename) as spelled,
       p.policyname as name, p.cmd, p.qual as using, p.with_check as check, p.permissive = 'PERMISSIVE' as permissive
     from pg_policies p where $1 = any (p.roles) order by 1, 3`,
    [role],
  )
  return rows
}

const short = (text: string): string => {
  const line = text.replaceAll(/::(text|uuid|character varying)(\[\])?/g, '').replaceAll(/\s+/g, ' ')
  return line.length <= 150 ? line : `${line.slice(0, 100)} … ${line.slice(-45)}`
}

/** Each way in which an expression can be a condition less: parts, posts, and the whole where it is a single one. */
function mutationsOf(
  expression: string,
): readonly { readonly what: string; readonly to: string; readonly post?: string }[] {
  return [
    ...(isSingle(expression) ? [{ what: `true for ${short(expression)}`, to: 'true' }] : []),
    ...partsOf(expression).map((part) => ({
      what: `without ${short(expression.slice(part.from, part.to))}`,
      to: without(expression, part),
    })),
    ...postsOut(expression, posts).map(({ post, sql }, n) => ({
      what: `without ${post} (${String(n + 1)})`,
      to: sql,
      post,
    })),
  ]
}

/** Of every policy by which the role of the server reads. */
export async function readMutants(database: Client): Promise<readonly Mutant[]> {
  const policies = await policiesOf(database, 'himaya_app')
  return policies.flatMap(({ table, spelled, name, cmd, using, permissive }): readonly Mutant[] => {
    if ((cmd !== 'SELECT' && cmd !== 'ALL') || using === null) return []
    const at = `${table} ${name}`
    const on = `alter policy ${name} on ${spelled}`
    return [
      permissive
        ? { name: `${at}: dropped`, kind: 'policy', sql: `${on} using (false)`, tables: [table] }
        : {
            name: `${at}: dropped`,
            kind: 'policy',
            sql: `drop policy ${name} on ${spelled}`,
            tables: [table],
          },
      ...mutationsOf(using).map(({ what, to, post }): Mutant => ({
        name: `${at}: ${what}`,
        kind: post === undefined ? 'condition' : 'post',
        sql: `${on} using (${to})`,
        tables: [table],
        ...(post === undefined ? {} : { post }),
      })),
    ]
  })
}

/** The questions that policies ask about whoever is asking, each with the tables of which it decides. */
const functions: Readonly<Record<string, readonly string[]>> = {
  'me.officer': ['office.session', 'office.unit', 'court.assignment'],
  'me.holds': ['office.counting', 'record.entry'],
  'me.courts': ['court.decision_number', 'penal.report', 'court.case'],
  'me.units': ['court.case', 'assistance.register'],
  'me.services': ['assistance.referral'],
  'me.working': ['court.case', 'record.checkpoint', 'assistance.referral'],
  'me.barred_cases': ['court.case', 'record.entry', 'assistance.referral'],
  'me.barred_assistance': ['assistance.file', 'assistance.person', 'assistance.referral'],
  'me.barred_penal': ['penal.file', 'penal.element', 'penal.report'],
  'me.assigned_cases': ['court.case', 'penal.event', 'penal.element'],
  'me.opened_cases': ['court.case', 'penal.event', 'penal.element'],
  'me.answers_for': ['record.entry'],
  'me.shelters': ['office.shelter', 'office.shelter_key'],
  'office.opens_shelter': ['office.shelter', 'office.shelter_key'],
  'me.barred_requests': ['office.shelter_loan'],
  'me.releases': ['office.shelter_loan'],
  'me.released': ['office.shelter_loan', 'office.shelter'],
  'office.shelters_of': ['office.shelter_loan', 'office.shelter'],
  'office.takes_part': ['office.act_request', 'office.shelter_loan'],
  'office.counts': ['office.act_request', 'office.shelter_loan'],
  'me.requests': ['office.act_request', 'office.act_approval'],
  'me.requests_to_decide': ['office.act_request'],
  'office.held': ['office.act_request'],
  'office.in_formation': ['court.sealed_identity', 'office.act_request'],
  'me.identities': ['court.sealed_identity'],
  'office.approves': ['office.act_request'],
  'office.beside': ['office.act_request'],
  'office.decided': ['office.act_request', 'office.shelter_loan'],
  'office.standing': ['office.act_request'],
  'me.assistance': ['assistance.file', 'assistance.reception', 'assistance.screening'],
  'me.penal': ['penal.party', 'penal.element', 'penal.charge'],
  'me.prosecutes_at': ['court.conflict'],
  'me.agreed_on': ['court.conflict'],
  'me.holds_conflict': ['court.conflict'],
}

/** Of the definer functions under the policies: each condition of their bodies. */
export async function functionMutants(database: Client): Promise<readonly Mutant[]> {
  const { rows } = await database.query<{ name: string; body: string; whole: string }>(
    `select n.nspname || '.' || p.proname as name, p.prosrc as body, pg_get_functiondef(p.oid) as whole
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname || '.' || p.proname = any ($1) order by 1`,
    [Object.keys(functions)],
  )
  return rows.flatMap(({ name, body, whole }) =>
    [
      ...partsOfWheres(body).map((part) => ({
        what: `without ${short(body.slice(part.from, part.to))}`,
        to: without(body, part),
      })),
      ...postsOut(body, posts).map(({ post, sql }, n) => ({
        what: `without ${post} (${String(n + 1)})`,
        to: sql,
      })),
    ].map(({ what, to }): Mutant => ({
      name: `${name}(): ${what}`,
      kind: 'function',
      sql: whole.replace(body, () => to),
      tables: functions[name] ?? [],
    })),
  )
}

/** So many ask in one go; whoever notices ends the asking. */
const atOnce = 12

/**
 * Breaks the database, asks everybody, and takes it back.
 *
 * @param root may change policies and become the role of the server
 * @returns who noticed what first, or `undefined` when nobody did
 */
export async function killedBy(
  root: Client,
  { world }: Pick<House, 'world'>,
  askers: readonly Somebody[],
  { sql, tables, post }: Pick<Mutant, 'sql' | 'tables' | 'post'>,
): Promise<string | undefined> {
  const asked = world.shapes.filter(({ name }) => tables.includes(name))
  const inOrder =
    post === undefined
      ? inTurns(askers)
      : [...inTurns(askers)].sort((a, b) => Number(b.what.startsWith(post)) - Number(a.what.startsWith(post)))
  await root.query('begin')
  try {
    await root.query(sql)
    await root.query('set local role himaya_app')
    for (const shape of asked)
      for (let n = 0; n < inOrder.length; n += atOnce) {
        const some = inOrder.slice(n, n + atOnce)
        const text = some
          .map(
            ({ token }) => `select set_config('himaya.session', '${token}', true);
              select '${shape.name}' as name, array(select ${shape.key} from ${shape.spelled} t) as keys`,
          )
          .join(';')
        let answers: readonly { rows: { name: string; keys: string[] }[] }[]
        try {
          answers = (await root.query(text)) as unknown as typeof answers
        } catch (error) {
          // Who is told nothing at all notices too.
          return `${shape.name}: ${(error as Error).message}`
        }
        for (const [at, { eyes, what }] of some.entries()) {
          const seen = seenIn(answers[2 * at + 1]?.rows ?? []).get(shape.name) ?? []
          const difference = differenceOf(eyes.keysOf(shape.name as Table), seen)
          if (difference !== '') return `${what}: ${shape.name}: ${difference}`
        }
      }
    return undefined
  } finally {
    await root.query('rollback')
  }
}
