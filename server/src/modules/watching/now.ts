/**
 * Watches the record as it is written: a second after a look is committed, whoever is to be asked about it is. It runs in
 * the parent of the house, which no request reaches: a web server in other hands does not silence it.
 */
import { asWatcher, type Database, type Tx } from '@himaya/db'
import type { CaseId, OfficerId, QuestionKind } from '@himaya/domain'
import {
  boundOf,
  manyIdentities,
  measures,
  probing,
  refusals,
  type IdentityLook,
  type Opening,
  type RefusedLook,
  type Search,
  type Stretch,
} from '@himaya/domain/watching'
import { sql } from 'kysely'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask, goesOn, lastAsked } from './ask.ts'
import { showedWho, whoIn } from './named.ts'

const betweenLooks = 500
const betweenTries = 1000
/** How far back is kept in mind: the hour, and what may still be committed. */
const kept = measures.identities.within + 60_000
/** Numbers are drawn before commit: what is older than the longest transaction is looked for no more. */
const lateness = 20_000
const usualEvery = 6 * 3_600_000

interface Look {
  readonly seq: string
  readonly at: number
  readonly officer: OfficerId
  readonly outcome: 'shown' | 'refused'
  readonly act: string
  readonly forged: boolean
  readonly case_id: CaseId | null
  readonly subject: string | null
  /** Whose identity it showed; `null` where it showed nobody's. */
  readonly who: readonly string[] | null
  readonly hits: number
  readonly cases: readonly string[] | null
}

/** Goes on until the house stops; what fails is begun anew from the record. */
export async function keepWatched(
  database: Pick<Database, 'as'>,
  { isStopping }: { readonly isStopping: () => boolean },
): Promise<void> {
  while (!isStopping()) {
    await asWatcher(database, 'now', (tx) => watchOn(tx, isStopping)).catch(() => undefined)
    for (const until = Date.now() + betweenTries; Date.now() < until && !isStopping();) await sleep(50)
  }
}

async function watchOn(tx: Tx, isStopping: () => boolean): Promise<void> {
  let usual: ReadonlyMap<string, number> = new Map()
  let nextUsual = 0
  const looked: Look[] = []
  const known = new Set<string>()
  const passes: { at: number; high: string }[] = [{ at: 0, high: await lowest(tx) }]
  while (!isStopping()) {
    const now = Date.now()
    if (now >= nextUsual) {
      usual = await usualByPost(tx)
      nextUsual = now + usualEvery
    }
    while ((passes[1]?.at ?? now) < now - lateness) passes.shift()
    const found = await looksAfter(tx, passes[0]?.high ?? '0')
    const fresh = found.filter(({ seq }) => !known.has(seq))
    for (const one of fresh) known.add(one.seq)
    looked.push(...fresh)
    const high = found.at(-1)?.seq
    if (high !== undefined) passes.push({ at: now, high })
    for (let first = looked[0]; first !== undefined && first.at < now - kept; first = looked[0]) {
      known.delete(first.seq)
      looked.shift()
    }
    const byOfficer = Map.groupBy(looked, ({ officer }) => officer)
    for (const officer of new Set(fresh.map((one) => one.officer)))
      await askOf(tx, officer, byOfficer.get(officer) ?? [], usual)
    await sleep(betweenLooks)
  }
}

/** Asks what there is to ask of one officer's last hour. */
async function askOf(
  tx: Tx,
  officer: OfficerId,
  looks: readonly Look[],
  usual: ReadonlyMap<string, number>,
): Promise<void> {
  const rules: Partial<Record<QuestionKind, (of: readonly Look[], bound: number) => Stretch | undefined>> = {
    many_identities: (of, bound) => manyIdentities(of.flatMap(identityLook), bound),
    probing: (of) => probing(of.flatMap(searchOf), of.flatMap(openingOf)),
    refusals: (of) => refusals(of.flatMap(refusedLook)),
  }
  for (const kind of ['many_identities', 'probing', 'refusals'] as const) {
    const isOfIdentities = kind === 'many_identities'
    const rule = (of: readonly Look[], bound: number) => rules[kind]?.(of, bound)
    // What is usual for the post is asked for only where it may matter.
    if (rule(looks, measures.identities.floor) === undefined) continue
    const bound = isOfIdentities ? await boundFor(tx, officer, usual) : measures.identities.floor
    const last = await lastAsked(tx, officer, kind)
    // What was answered is not asked again.
    const stretch = rule(last?.answered === true ? looks.filter(({ at }) => at > last.until) : looks, bound)
    if (stretch === undefined) continue
    if (last !== undefined && !last.answered && last.until >= stretch.from) await goesOn(tx, last.id, stretch)
    else
      await ask(tx, {
        kind,
        officer,
        stretch,
        mark: `${officer}/${Math.floor(stretch.from)}`,
        ...(isOfIdentities ? { bound } : {}),
      })
  }
}

const identityLook = ({ at, who }: Look): IdentityLook[] => (who ?? []).map((person) => ({ at, person }))
const searchOf = ({ at, seq, outcome, act, hits, cases }: Look): Search[] =>
  outcome === 'shown' && act === 'cases.search' ? [{ at, id: seq, hits, cases: cases ?? [] }] : []
const openingOf = ({ at, outcome, case_id: caseId }: Look): Opening[] =>
  outcome === 'shown' && caseId !== null ? [{ at, caseId }] : []
// What is forged is another thing each time.
const refusedLook = ({ at, seq, outcome, act, subject, forged }: Look): RefusedLook[] => {
  const of = forged ? seq : subject
  return outcome === 'refused' && of !== null ? [{ at, act, subject: of }] : []
}

/** From where the record is read at the beginning: as many entries as a busy hour of the country has. */
async function lowest(tx: Tx): Promise<string> {
  const { rows } = await sql<{ low: string }>`
    select greatest(coalesce(max(seq), 0) - 50000, 0)::text as low from record.entry`.execute(tx)
  return rows[0]?.low ?? '0'
}

async function looksAfter(tx: Tx, low: string): Promise<readonly Look[]> {
  const all: Look[] = []
  for (let from = low; ;) {
    const { rows } = await sql<Look>`
      select e.seq::text as seq, (extract(epoch from e.at) * 1000)::float8 as at, e.officer_id as officer, e.outcome, e.act,
        e.purpose is not distinct from 'forged' as forged,
        e.case_id, e.subjects[1]::text as subject, cardinality(e.subjects) as hits,
        case when ${showedWho} then ${whoIn} end as who,
        case when e.act = 'cases.search' then array(
          select distinct c.id::text from unnest(e.subjects) s (id)
            left join assistance.person p on p.id = s.id
            join court.case c on c.id = s.id or c.assistance_id = p.file_id) end as cases
      from record.entry e
      where e.seq > ${from}::bigint and e.outcome <> 'done' and e.officer_id is not null
        and e.at > now() - make_interval(secs => ${kept / 1000}::float8)
      order by e.seq limit 5000`.execute(tx)
    all.push(...rows)
    from = rows.at(-1)?.seq ?? from
    if (rows.length < 5000) return all
  }
}

/**
 * How many different people each post opens in its busiest twentieth of hours, of four weeks that ended yesterday: nobody
 * is held against their own morning, and a post of which little is known has no habit yet.
 */
async function usualByPost(tx: Tx): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ post: string; usual: number }>`
    select p.post, percentile_disc(0.95) within group (order by h.n)::integer as usual
    from (select e.officer_id, count(distinct w.person) as n from record.entry e, unnest(${whoIn}) w (person)
        where ${showedWho} and e.at between now() - interval '29 days' and now() - interval '1 day'
        group by e.officer_id, date_trunc('hour', e.at)) h
      join office.post p on p.officer_id = h.officer_id and p.starts <= current_date and (p.ends is null or p.ends >= current_date)
    group by p.post having count(*) >= 20`.execute(tx)
  return new Map(rows.map(({ post, usual }) => [post, usual]))
}

async function boundFor(tx: Tx, officer: OfficerId, usual: ReadonlyMap<string, number>): Promise<number> {
  const held = await tx
    .selectFrom('office.post')
    .select('post')
    .where('officer_id', '=', officer)
    .where('starts', '<=', sql<never>`current_date`)
    .where((where) => where.or([where('ends', 'is', null), where('ends', '>=', sql<never>`current_date`)]))
    .execute()
  return boundOf(Math.max(0, ...held.map(({ post }) => usual.get(post) ?? 0)))
}
