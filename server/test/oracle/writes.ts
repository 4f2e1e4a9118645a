/**
 * Who may write what, for the tables where a wrong row does most harm. A row that is there is tried once more by everybody,
 * with a new id, in one's own name and in another's: what row security says of it must be what is said here. Whether a
 * row is whole is not asked: checks and keys come after row security, and only what comes first is told apart.
 */
import type { Post } from '@himaya/domain'
import type { Schema } from '@himaya/db'
import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { Eyes } from './asker.ts'
import type { Shape } from './catalogue.ts'
import type { Draw } from './draw.ts'
import type { Somebody } from './house.ts'
import { assists, caseOf, judges, juvenileJudges, prosecutesAt, prosecutors, type OfACase } from './rule.ts'
import { keyOf, type AnyRow, type Row, type World } from './world.ts'

interface Write<R> {
  /** The column that says in whose name. */
  readonly by: keyof R & string
  readonly may: (eyes: Eyes, row: R) => boolean
  /** The rule asks itself whose name it is; elsewhere nobody writes in another's. */
  readonly anybodysName?: true
}
export type Writes = { readonly [T in keyof Schema]?: Write<Row<T>> }

const proving: readonly Post[] = [...prosecutors, 'investigating_judge']
const magistrates: readonly Post[] = [...proving, ...judges]

/** What the house says of itself, whoever it is about. */
const ofTheHouse: readonly string[] = [
  ...['sign_in', 'command_line', 'enrol', 'lose_factor', 'haste', 'no_session', 'add', 'leave'].map(
    (act) => `officers.${act}`,
  ),
  ...['seal', 'rotate', 'destroy', 'list_openers'].map((act) => `keys.${act}`),
]

const ofItsUnit = (eyes: Eyes, { unit_id }: { unit_id: string }) => assists(eyes, unit_id)
const on = (eyes: Eyes, row: OfACase, posts: readonly Post[]) => {
  const found = caseOf(eyes.world, row)
  return found !== undefined && eyes.assigned(...posts).has(found.id)
}

const isToday = ({ today }: World, { starts, ends }: { starts: string; ends: string | null }) =>
  starts <= today && (ends === null || ends >= today)
/** Works here, and holds the post today at one of these courts. */
const holdsAt = (eyes: Eyes, officer: string, post: string, courts: ReadonlySet<string>) =>
  eyes.world.where('office.officer', 'id', officer)[0]?.active === true &&
  eyes.world
    .where('office.post', 'officer_id', officer)
    .some((held) => held.post === post && courts.has(held.court_id ?? '') && isToday(eyes.world, held))
/** Whether an officer or a service may have no part in the case of a row. */
const isBarred = ({ world }: Eyes, who: string, row: OfACase) =>
  world
    .where('court.bar', 'case_id', caseOf(world, row)?.id ?? null)
    .some((bar) => bar.ended_at === null && (bar.officer_id === who || bar.service_id === who))
/** Who may let somebody stand in: whoever is on the case themselves, and whoever may put that post on it. */
const mayHandOn = (eyes: Eyes, row: Row<'court.assignment'>) => {
  const { world } = eyes
  const from = world.where('court.assignment', 'id', row.from_id)[0]
  if (from === undefined || row.ends === null) return false
  const at = new Set([from.court_id ?? ''])
  const puts = (by: readonly Post[], whom: readonly string[]) =>
    whom.includes(from.post) &&
    eyes.assigned(...by).has(row.case_id) &&
    eyes.courts(...by).has(from.court_id ?? '')
  return (
    row.delegated_by === eyes.officer &&
    row.starts === world.today &&
    row.ends >= world.today &&
    Date.parse(row.ends) - Date.parse(world.today) <= 90 * 86_400_000 &&
    from.case_id === row.case_id &&
    from.post === row.post &&
    from.from_id === null &&
    from.ended_at === null &&
    isToday(world, from) &&
    from.officer_id !== row.officer_id &&
    holdsAt(eyes, row.officer_id, row.post, at) &&
    ((from.officer_id === eyes.officer && eyes.assigned(from.post as Post).has(row.case_id)) ||
      puts(heads, byHeads) ||
      puts(['registry_clerk'], judges))
  )
}
const heads: readonly Post[] = ['kings_prosecutor', 'general_prosecutor']
const byHeads: readonly Post[] = [
  'kings_prosecutor_deputy',
  'general_prosecutor_deputy',
  'investigating_judge',
  'unit_coordinator',
  'prosecution_clerk',
  'registry_clerk',
  ...juvenileJudges,
]
/** Who may put whom on a case. */
const mayPut = (eyes: Eyes, row: Row<'court.assignment'>, by: readonly Post[], whom: readonly string[]) =>
  row.starts === eyes.world.today &&
  row.ends === null &&
  row.from_id === null &&
  whom.includes(row.post) &&
  eyes.assigned(...by).has(row.case_id) &&
  holdsAt(eyes, row.officer_id, row.post, eyes.courts(...by))

const article = (name: string) => `ma/act/2002/22-01#art_${name}`
const misdemeanours: readonly string[] = ['7', '8', '9', '10'].map((n) => `ma/act/2016/27-14#art_448-${n}`)

/** Whether a judgment that stands was pronounced by a day: nobody is confirmed a victim without. */
const wasJudged = ({ world }: Eyes, penal: string | null, day: string) => {
  const acts = world
    .where('penal.event', 'penal_id', penal)
    .filter(({ withdrawn_at }) => withdrawn_at === null)
  const finals = acts.filter(({ event }) => event === 'final_judgment')
  const isFinal = (party: string) => finals.some(({ party_id }) => party_id === null || party_id === party)
  const standing = world
    .where('penal.charge', 'penal_id', penal)
    .filter(({ dropped_on }) => dropped_on === null)
  return acts.some(
    ({ event, party_id, day: done }) =>
      done <= day &&
      (event === 'judgment' ||
        event === 'appeal_judgment' ||
        (event === 'final_judgment' &&
          (party_id === null || standing.every((charge) => isFinal(charge.party_id))))),
  )
}

/** Tables that are not here are written in the tests of their module: docs/operate/tests.md names them. */
export const writes: Writes = {
  'assistance.person': {
    by: 'owner_id',
    anybodysName: true,
    may: (eyes, row) =>
      // Nobody follows somebody in a case from which they are barred.
      !isBarred(eyes, row.owner_id, row) &&
      ((row.owner_id === eyes.officer && ofItsUnit(eyes, row)) ||
        // Somebody found by the prosecution is received by an assistant of her unit.
        (row.capacity === 'victim' &&
          on(eyes, row, proving) &&
          holdsAt(
            eyes,
            row.owner_id,
            'social_assistant',
            new Set(eyes.world.where('office.unit', 'id', row.unit_id).map(({ court_id }) => court_id)),
          ))),
  },
  'assistance.reception': { by: 'received_by', may: ofItsUnit },
  'assistance.safe_contact': { by: 'said_by', may: ofItsUnit },
  'assistance.consent': { by: 'taken_by', may: ofItsUnit },
  'assistance.screening': { by: 'screened_by', may: ofItsUnit },
  'assistance.representation': { by: 'asked_by', may: ofItsUnit },
  'assistance.condition': {
    by: 'said_by',
    may: (eyes, row) =>
      eyes.world.where('assistance.file', 'id', row.file_id).some((file) => ofItsUnit(eyes, file)),
  },
  'assistance.referral': {
    by: 'sent_by',
    may: (eyes, row) => {
      const consent = eyes.world.where('assistance.consent', 'id', row.consent_id)[0]
      return (
        ofItsUnit(eyes, row) &&
        !isBarred(eyes, row.service_id, row) &&
        consent !== undefined &&
        consent.person_id === row.person_id &&
        consent.need === row.need &&
        consent.given &&
        consent.withdrawn_at === null
      )
    },
  },
  'assistance.identification': {
    by: 'decided_by',
    may: (eyes, row) => {
      const person = eyes.world.where('assistance.person', 'id', row.person_id)[0]
      const found = caseOf(eyes.world, row)
      return row.act_reference === null
        ? on(eyes, row, magistrates) && person?.status !== 'confirmed'
        : on(eyes, row, ['registry_clerk', ...judges]) &&
            (row.decision !== 'confirmed' || wasJudged(eyes, found?.penal_id ?? null, row.decided_on))
    },
  },
  'assistance.reflection': {
    by: 'decided_by',
    may: (eyes, row) => on(eyes, row, [...proving, ...juvenileJudges]),
  },
  'penal.party': { by: 'owner_id', may: (eyes, row) => on(eyes, row, proving) },
  'penal.element': { by: 'noted_by', may: (eyes, row) => on(eyes, row, proving) },
  'penal.proof': { by: 'noted_by', may: (eyes, row) => on(eyes, row, proving) },
  // A felony is in no king's prosecutor's hands (CPP 49); a judge brings one on the prosecution's submission (CPP 84).
  'penal.charge': {
    by: 'brought_by',
    may: (eyes, row) =>
      on(eyes, row, ['general_prosecutor', 'general_prosecutor_deputy']) ||
      (row.submitted_on !== null && on(eyes, row, ['investigating_judge'])) ||
      (misdemeanours.includes(row.article) && on(eyes, row, ['kings_prosecutor', 'kings_prosecutor_deputy'])),
  },
  'court.assignment': {
    by: 'officer_id',
    anybodysName: true,
    may: (eyes, row) =>
      !isBarred(eyes, row.officer_id, row) &&
      // Nobody puts themselves on a case.
      row.officer_id !== eyes.officer &&
      (mayPut(eyes, row, heads, byHeads) ||
        mayPut(eyes, row, ['registry_clerk'], judges) ||
        mayHandOn(eyes, row)),
  },
  'court.measure_decision': {
    by: 'decided_by',
    may: (eyes, row) => {
      const measure = eyes.world.where('court.measure', 'id', row.measure_id)[0]
      if (measure === undefined || !eyes.courts(...magistrates).has(row.court_id)) return false
      const named: Readonly<Record<string, readonly Post[]>> = {
        [article('82-5')]: proving,
        [article('82-5-1')]: magistrates,
        [article('510')]:
          measure.kind === 'expertise_on_child' ? [...juvenileJudges, ...prosecutors] : juvenileJudges,
      }
      return (
        (row.against_id === null || eyes.seesId('penal.party', row.against_id)) &&
        (row.outcome === 'refused' || (measure.kind === 'no_contact') === (row.against_id !== null)) &&
        on(eyes, row, named[measure.article] ?? [])
      )
    },
  },
  'court.conflict': {
    by: 'raised_by',
    may: (eyes, row) => {
      const found = caseOf(eyes.world, row)
      return (
        row.party_id === null &&
        found !== undefined &&
        (ofItsUnit(eyes, found) || on(eyes, row, [...proving, 'unit_coordinator']))
      )
    },
  },
  'court.conflict_step': {
    by: 'taken_by',
    may: (eyes, { kind, conflict_id }) => {
      const conflict = eyes.world.where('court.conflict', 'id', conflict_id)[0]
      if (conflict === undefined) return false
      const there = prosecutesAt(eyes, conflict.court_id)
      // The prosecution of the other court agrees before it sees more than that there is something.
      if (kind === 'agreed_there') return there
      if (!eyes.sees('court.conflict', conflict)) return false
      if (kind === 'agreed_here') return conflict.court_id !== null && on(eyes, conflict, prosecutors)
      if (kind === 'reopened') return there || on(eyes, conflict, proving)
      const file = eyes.world.where('penal.file', 'id', caseOf(eyes.world, conflict)?.penal_id ?? null)[0]
      return (
        there ||
        (conflict.court_id === null &&
          on(eyes, conflict, prosecutors) &&
          prosecutesAt(eyes, file?.court_id ?? null))
      )
    },
  },
  // Who looked says why, and the head of that side finds what they find.
  'court.access_answer': {
    by: 'said_by',
    may: (eyes, { question_id, own }) => {
      const asked = eyes.world.where('court.access_question', 'id', question_id)[0]
      return (
        asked !== undefined &&
        eyes.sees('court.access_question', asked) &&
        (asked.officer_id === eyes.officer) === own
      )
    },
  },
  // In one's own name, and in nobody's by nobody: an entry of the house itself is written by other roles, also where it is
  // about somebody.
  'record.entry': {
    by: 'officer_id',
    anybodysName: true,
    may: (eyes, row) =>
      row.officer_id !== null && row.officer_id === eyes.officer && !ofTheHouse.includes(row.act),
  },
}

/** One row that is tried, and what should come of it. */
interface Attempt {
  readonly table: string
  readonly what: string
  readonly token: string
  /** The table as a statement spells it, and the row. */
  readonly into: string
  readonly values: Readonly<Record<string, unknown>>
  readonly should: boolean
}

/** Of a case from which they are barred nobody writes anything; of one they opened in an emergency neither. */
function isOpenToWrite({ world, barred, openedByThem }: Eyes, { name }: Shape, row: AnyRow): boolean {
  // That something was done or refused is always written down.
  if (name === 'record.entry') return true
  const of = name === 'court.conflict_step' ? world.where('court.conflict', 'id', row['conflict_id'])[0] : row
  const found = of === undefined ? undefined : caseOf(world, of as unknown as OfACase)
  return found === undefined || (!barred.has(found.id) && !openedByThem.has(found.id))
}

/** So many rows are looked at for one that somebody may write another of. */
const looked = 60
/** Where few may write another of a row, so many times as many rows are tried. */
const rare: Readonly<Partial<Record<string, number>>> = {
  'assistance.person': 2,
  'assistance.condition': 2,
  'court.measure_decision': 2,
  'court.assignment': 3,
  'court.conflict_step': 3,
  'court.access_answer': 4,
}
/**
 * Of most rows the oracle says that somebody may write another, and every fourth is as it comes.
 *
 * @param many rows of a table, more where few may write
 * @param refused of the attempts that are to be refused so many in a hundred are made; of the others all
 */
export function drawAttempts(
  shape: Shape,
  world: World,
  people: readonly Somebody[],
  { many, refused }: { readonly many: number; readonly refused: number },
  draw: Draw,
): readonly Attempt[] {
  // By key: the order in which a database answers is nobody’s.
  const all = [...world.rowsOf(shape.name)].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return Array.from({ length: many * (rare[shape.name] ?? 1) }, (_, n) => {
    const attempts = () => attemptsFor(shape, [draw.one(all)], people)
    let some = attempts()
    if (n % 4 < 3) for (let at = 0; at < looked && !some.some(({ should }) => should); at++) some = attempts()
    return some.filter(({ should }) => should || draw.chance(refused))
  }).flat()
}

export function attemptsFor(
  shape: Shape,
  rows: readonly AnyRow[],
  eyes: readonly Somebody[],
): readonly Attempt[] {
  const write = writes[shape.name as keyof Writes] as Write<AnyRow> | undefined
  if (write === undefined) return []
  const columns = shape.columns.filter(({ inserted, generated }) => inserted && !generated)
  const unsaid = Object.fromEntries(shape.columns.map(({ name }) => [name, null]))
  const attempt = (
    row: AnyRow,
    base: Readonly<Record<string, unknown>>,
    { what, token, eyes: asker }: Somebody,
    name: unknown,
  ): Attempt => {
    const copy: Record<string, unknown> = { ...base }
    if ('id' in copy) copy['id'] = randomUUID()
    copy[write.by] = name
    // Put on the case from today, as whoever is put on one is.
    if (shape.name === 'court.assignment') {
      copy['starts'] = asker.world.today
      if (row['from_id'] === null) copy['ends'] = null
      // Handed on by whoever tries it.
      else copy['delegated_by'] = asker.officer
    }
    const own = asker.officer !== null && name === asker.officer
    return {
      table: shape.name,
      what: own ? what : `${what} in the name of another`,
      token,
      into: shape.spelled,
      values: copy,
      // What the server may not say is left to its default, and is nothing.
      should:
        (own || write.anybodysName === true) &&
        isOpenToWrite(asker, shape, copy) &&
        write.may(asker, { ...unsaid, ...copy }),
    }
  }
  return rows.flatMap((row, n) => {
    const base = Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null]))
    return eyes.flatMap((one, at): readonly Attempt[] => {
      const own = attempt(row, base, one, one.eyes.officer)
      // In another's name: by whoever may in their own, and by everybody where the rule asks whose name it is.
      if (write.anybodysName === true) return [own, attempt(row, base, one, row[write.by])]
      return own.should
        ? [own, attempt(row, base, one, eyes[(at + n + 1) % eyes.length]?.eyes.officer ?? null)]
        : [own]
    })
  })
}

/** Tries it as the role of the server, and takes it back. @returns whether row security lets it in */
export async function letsIn(app: Client, { token, into, values }: Attempt): Promise<boolean> {
  await app.query(`begin; select set_config('himaya.session', '${token}', true)`)
  try {
    // Whoever is barred is put on no case, without a word.
    const names = Object.keys(values)
    const { rowCount } = await app.query(
      `insert into ${into} (${names.join(', ')}) values (${names.map((_, n) => `$${String(n + 1)}`).join(', ')})`,
      Object.values(values),
    )
    return rowCount === 1
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    if (code !== '42501') return true
    if (message.includes('row-level security')) return false
    throw error
  } finally {
    await app.query('rollback')
  }
}
