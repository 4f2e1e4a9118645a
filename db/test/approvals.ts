/** Acts that need two persons, asked of the database alone: proofs as the door leaves them, and what one says in SQL. */
import type { CaseId, CourtId } from '@himaya/domain'
import { createHash, randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { connectTo, newCourt, type Officer } from './court.ts'
import { newFile, type File } from './file.ts'

type All = Pick<Awaited<ReturnType<typeof newCourt>>, 'all'>

export const hashOf = (act: string) => createHash('sha256').update(act).digest()

/** What a proof is for, and what may be wrong with it. */
export interface Proof {
  readonly act: string
  readonly about?: string | null
  readonly hash?: Buffer
  /** Seconds since it was shown. */
  readonly age?: number
}

/** A proof that was shown in this officer's session, as the door would have left it. */
export async function showProof(
  t: All,
  officer: Officer,
  { act, about = null, hash = hashOf(act), age = 0 }: Proof,
): Promise<string> {
  const { rows } = await t.all.query<{ id: string }>(
    `insert into office.step_up (session_id, officer_id, act, about, act_hash, nonce, how, proved_at)
     select id, officer_id, $2, $3, $4, sha256('nonce'), 'demonstration', clock_timestamp() - make_interval(secs => $5)
     from office.session where token_hash = $1 returning id`,
    [hashOf(officer.token), act, about, hash, age],
  )
  return rows[0]!.id
}

/** Says something in SQL as this officer, and keeps it. @throws what the database threw, with its code */
export async function saying<T>(client: Client, officer: Officer, work: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    await client.query('select from me.enter($1)', [officer.token])
    const said = await work()
    await client.query('commit')
    return said
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

export interface Asked {
  readonly act: string
  readonly unit?: string | null
  readonly case?: CaseId | null
  readonly about?: string | null
  readonly purpose: string
  /** How many others must agree, where the test says another number than the rule. */
  readonly needs?: number
}

/** The steps of a request, each with a proof of its own: what an honest officer does. */
export function stepsOf(t: All, client: Client) {
  const prove = async (act: string, about: string | null): Promise<string | null> => {
    const { rows } = await client.query<{ proof: string | null }>('select me.spend($1, $2, $3) as proof', [
      act,
      about,
      hashOf(act),
    ])
    return rows[0]!.proof
  }
  const proved = async (
    officer: Officer,
    act: string,
    about: string | null,
    then: string,
    rest: unknown[],
  ) => {
    await showProof(t, officer, { act, about })
    await saying(client, officer, async () => {
      await client.query(then, [await prove(act, about), ...rest])
    })
  }
  return {
    async request(officer: Officer, asked: Asked): Promise<string> {
      const id = randomUUID()
      await proved(
        officer,
        'approvals.request',
        asked.case ?? asked.about ?? null,
        `insert into office.act_request (proof_id, id, act, about, unit_id, case_id, purpose, requested_by)
         values ($1, $2, $3, $4, $5, $6, $7, me.officer())`,
        [id, asked.act, asked.about ?? null, asked.unit ?? null, asked.case ?? null, asked.purpose],
      )
      if (asked.needs !== undefined)
        await t.all.query('update office.act_request set needs = $2 where id = $1', [id, asked.needs])
      return id
    },
    approve: (officer: Officer, request: string) =>
      proved(
        officer,
        'approvals.approve',
        request,
        `insert into office.act_approval (proof_id, request_id, officer_id, granted) values ($1, $2, me.officer(), true)`,
        [request],
      ),
    refuse: (officer: Officer, request: string) =>
      proved(
        officer,
        'approvals.refuse',
        request,
        `insert into office.act_approval (proof_id, request_id, officer_id, granted, why)
         values ($1, $2, me.officer(), false, 'not_needed')`,
        [request],
      ),
    use: (officer: Officer, request: string, act: string) =>
      proved(officer, act, request, 'select me.use_up($2, $3, $1)', [request, act]),
    withdraw: (officer: Officer, request: string) =>
      saying(client, officer, async () => {
        const { rows } = await client.query<{ done: boolean }>('select me.withdraw($1) as done', [request])
        return rows[0]!.done
      }),
    agreed: (officer: Officer, request: string, act: string) =>
      saying(client, officer, async () => {
        const { rows } = await client.query<{ agreed: boolean }>('select me.agreed($1, $2) as agreed', [
          request,
          act,
        ])
        return rows[0]!.agreed
      }),
  }
}

/** A bench of three at a Court of Appeal that is seized of a case, and those around it. */
export async function newBench(
  t: Pick<Awaited<ReturnType<typeof newCourt>>, 'officer' | 'assign'>,
  file: { readonly case: CaseId; readonly court: string },
) {
  const court = file.court as CourtId
  const judge = async () => {
    const officer = await t.officer({ post: 'trial_counsellor', court })
    await t.assign(file.case, officer, 'trial_counsellor')
    return officer
  }
  return { one: await judge(), two: await judge(), three: await judge() }
}

/** A case with a bench of three, its prosecution, and the people of the centre. */
export async function newScene() {
  const t = await newCourt()
  const app = await connectTo(t.as('himaya_app'))
  const { rows: units } = await t.all.query<{ id: string; court_id: string }>(
    `select u.id, u.court_id from office.unit u join office.court c on c.id = u.court_id
     where c.kind = 'court_of_appeal' order by u.id limit 2`,
  )
  const file = await newFile(t, units[0]!)
  const prosecutor = await t.officer({ post: 'general_prosecutor', court: file.court as never })
  await t.assign(file.case, prosecutor, 'general_prosecutor')
  return {
    ...t,
    app,
    file,
    bench: await newBench(t, file),
    prosecutor,
    elsewhere: units[1]!,
    ...stepsOf(t, app),
    async close() {
      await app.end()
      await t.close()
    },
  }
}

export type Scene = Awaited<ReturnType<typeof newScene>>

/**
 * What one of the bench asks for when a sealed identity is to be opened. One other agrees to that; how several are counted is
 * tried on a request that was made to need two.
 */
export const unsealing = (file: File): Asked => ({
  act: 'identity.unseal',
  case: file.case,
  purpose: 'rights_of_defence',
  needs: 2,
})
