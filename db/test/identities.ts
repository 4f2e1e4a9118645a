/** A sealed identity asked of the database alone: the measure, and the sealing as the browser of whoever decided sends it. */
import { randomBytes, randomUUID } from 'node:crypto'
import { hashOf, saying, showProof, type Scene } from './approvals.ts'
import type { Officer } from './court.ts'

export interface Sealing {
  readonly measure: string
  readonly dealing?: number
  readonly to?: readonly Officer[]
  /** The hash over what the file says, where it is not the one that stands. */
  readonly took?: Buffer
  readonly ofCaller?: boolean
  /** What the proof is for that is shown, where it is not for this sealing; null where none is. */
  readonly proof?: { readonly act: string; readonly about: string } | null
}

export const share = () => randomBytes(80)

/** What is done about the person of a scene, whose case its prosecutor and its bench are on. */
export function identityIn(s: Scene) {
  const { person, case: caseId, court } = s.file
  /** A key in use of an officer; the database looks at whose it is and not at what it opens. */
  async function keyOf(officer: Officer): Promise<string> {
    const { rows } = await s.all.query<{ id: string }>(
      `insert into office.personal_key (id, officer_id, public_key) values ($1, $2, $3)
       on conflict (officer_id) where retired_at is null do update set retired_at = null returning id`,
      [randomUUID(), officer.id, randomBytes(32)],
    )
    return rows[0]!.id
  }
  async function deal(to: readonly Officer[], keys: readonly string[], dealing: number) {
    for (const [n, { id }] of to.entries())
      await s.app.query(
        `insert into court.identity_share (person_id, case_id, dealing, officer_id, key_id, place, share_sealed)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [person, caseId, dealing, id, keys[n], n + 1, share()],
      )
  }
  /** Shows a proof, to be spent in the transaction that seals. */
  const prove = (who: Officer, { act = 'identities.seal', about }: { act?: string; about: string }) =>
    showProof(s, who, { act, about })
  const spend = async ({ act = 'identities.seal', about }: { act?: string; about: string }) =>
    (
      await s.app.query<{ proof: string | null }>('select me.spend($1, $2, $3) as proof', [
        act,
        about,
        hashOf(act),
      ])
    ).rows[0]!.proof
  return {
    keyOf,
    prove,
    spend,
    deal,
    /** A measure of the prosecutor's, decided or not. */
    async measure({ kind = 'identity_concealed', outcome = 'granted', lifted = false, ends = '' } = {}) {
      const id = randomUUID()
      await s.all.query(
        `insert into court.measure (id, case_id, person_id, capacity, kind, article, request_sealed, requested_by)
         values ($1, $2, $3, 'witness', $4, 'ma/act/2002/22-01#art_82-7', '\\x00', $5)`,
        [id, caseId, person, kind, s.prosecutor.id],
      )
      if (outcome !== 'none')
        await s.all.query(
          `insert into court.measure_decision (case_id, measure_id, outcome, post, reasons_sealed, starts, ends, lasts, decided_by, decided_on, court_id, year, number, opinion_taken, written_consent)
           values ($1, $2, $3, 'general_prosecutor', '\\x00', case when $3 = 'granted' then current_date - 9 end,
             nullif($6, '')::date, case when $3 = 'granted' then case $6 when '' then 'lifted' else 'day' end end, $4, current_date, $5, 2026,
             floor(random() * 1000000)::int, false, false)`,
          [caseId, id, outcome, s.prosecutor.id, court, ends],
        )
      if (lifted) await this.lift(id)
      return id
    },
    lift: (measure: string) =>
      s.all.query(
        `insert into court.measure_step (case_id, measure_id, step, done_on, done_by) values ($1, $2, 'lifted', current_date, $3)`,
        [caseId, measure, s.prosecutor.id],
      ),
    /** Seals it as the browser of whoever decided does. */
    async seal(
      who: Officer,
      {
        measure,
        dealing = 1,
        to = [s.bench.one, s.bench.two, s.bench.three],
        took,
        ofCaller = false,
        proof = { act: 'identities.seal', about: measure },
      }: Sealing,
    ) {
      const keys = await Promise.all(to.map(keyOf))
      if (proof !== null) await prove(who, proof)
      return saying(s.app, who, async () => {
        const spent = proof === null ? null : await spend(proof)
        await s.app.query(
          `insert into court.sealed_identity (person_id, case_id, measure_id, dealing, identity_sealed, took, of_caller, written_by, dealt_by, proof_id)
           values ($1, $2, $3, $4, $5, coalesce($7::bytea, (select me.took($9::uuid))), $8, $6, $6, $10)`,
          [person, caseId, measure, dealing, randomBytes(60), who.id, took ?? null, ofCaller, measure, spent],
        )
        await deal(to, keys, dealing)
      })
    },
    /** As if nothing of it had ever been. */
    async wipe() {
      for (const table of [
        'identity_loan',
        'identity_share',
        'sealed_identity',
        'measure_step',
        'measure_decision',
        'measure',
      ])
        await s.all.query(`delete from court.${table} where case_id = $1`, [caseId])
      await s.all.query('update assistance.person set concealed = false where id = $1', [person])
      await s.all.query(
        `update office.act_request set withdrawn_at = now() where act like 'identity.%' and withdrawn_at is null`,
      )
    },
  }
}
