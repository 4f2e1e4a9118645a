import type { HeldPost, ProvedAct, Tx } from '@himaya/db'
import type { Language, OfficerId } from '@himaya/domain'
import { sql } from 'kysely'
import { fingerprintOfKept } from './fingerprint.ts'

/** The officer's names, and what this session was opened with. */
export async function findSelf(tx: Tx, id: OfficerId) {
  return tx
    .selectFrom('office.officer')
    .innerJoin('office.session', 'office.session.officer_id', 'office.officer.id')
    .select(['name_ar', 'name_la', 'how'])
    .where('office.officer.id', '=', id)
    .where('office.session.id', '=', sql<string>`me.session()`)
    .executeTakeFirstOrThrow()
}

/** The names of the courts and services of these posts, by their id. */
export async function placesOf(
  tx: Tx,
  posts: readonly HeldPost[],
): Promise<Map<string, { ar: string; fr: string }>> {
  const courts = posts.flatMap((held) => held.court ?? [])
  const services = posts.flatMap((held) => held.service ?? [])
  const found: { id: string; name_ar: string; name_fr: string }[] = [
    ...(courts.length === 0
      ? []
      : await tx
          .selectFrom('office.court')
          .select(['id', 'name_ar', 'name_fr'])
          .where('id', 'in', courts)
          .execute()),
    ...(services.length === 0
      ? []
      : await tx
          .selectFrom('office.service')
          .select(['id', 'name_ar', 'name_fr'])
          .where('id', 'in', services)
          .execute()),
  ]
  return new Map(found.map(({ id, name_ar: ar, name_fr: fr }) => [id, { ar, fr }]))
}

export async function setLanguage(tx: Tx, id: OfficerId, language: Language): Promise<void> {
  await tx.updateTable('office.officer').set({ language }).where('id', '=', id).execute()
}

/**
 * Ends every session of this officer but the one that asks. That one is ended once the act is committed: ended
 * sooner, nobody would be left to sign the record.
 */
export async function endSessions(tx: Tx, id: OfficerId): Promise<void> {
  await tx
    .updateTable('office.session')
    .set({ ended_at: new Date() })
    .where('officer_id', '=', id)
    .where('ended_at', 'is', null)
    .where('id', '<>', sql<string>`me.session()`)
    .execute()
}

/** The live sessions of this officer, the latest used first, 100 at most. */
export async function sessionsOf(tx: Tx, id: OfficerId) {
  const rows = await tx
    .selectFrom('office.session')
    .select(['id', 'how', 'made_at', 'seen_at', 'ends_at', sql<boolean>`id = me.session()`.as('current')])
    .where('officer_id', '=', id)
    .where('ended_at', 'is', null)
    .where('ends_at', '>', sql<Date>`now()`)
    .where('seen_at', '>', sql<Date>`now() - interval '10 minutes'`)
    .orderBy('seen_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(({ made_at, seen_at, ends_at, ...row }) => ({
    ...row,
    madeAt: made_at.toISOString(),
    seenAt: seen_at.toISOString(),
    endsAt: ends_at.toISOString(),
  }))
}

/** What this officer may sign in with, the oldest first. */
export async function factorsOf(tx: Tx, id: OfficerId) {
  const passkeys = await tx
    .selectFrom('office.passkey')
    .select(['id', 'label', 'backed_up', 'public_key', 'made_at', 'used_at'])
    .where('officer_id', '=', id)
    .orderBy('made_at')
    .limit(99)
    .execute()
  const passwords = await tx
    .selectFrom('office.password')
    .select(['id', 'made_at', 'used_at'])
    .where('officer_id', '=', id)
    .execute()
  return [
    ...passkeys.map((row) => ({
      ...row,
      kind: 'passkey' as const,
      synced: row.backed_up,
      fingerprint: fingerprintOfKept(row.public_key),
    })),
    ...passwords.map((row) => ({
      ...row,
      kind: 'password' as const,
      label: null,
      synced: null,
      fingerprint: null,
    })),
  ].map(({ id: factor, kind, label, synced, fingerprint, made_at, used_at }) => ({
    id: factor,
    kind,
    label,
    synced,
    fingerprint,
    madeAt: made_at.toISOString(),
    usedAt: used_at?.toISOString() ?? null,
  }))
}

/** Whether this session was opened with a passkey or a password in the last ten minutes. */
export async function hasProvedLately(tx: Tx): Promise<boolean> {
  const { lately } = await tx
    .selectNoFrom(sql<boolean>`me.proved_lately()`.as('lately'))
    .executeTakeFirstOrThrow()
  return lately
}

/** Whether whoever asks has a passkey, which then signs what would let somebody else in. */
export async function hasPasskey(tx: Tx): Promise<boolean> {
  const { has } = await tx.selectNoFrom(sql<boolean>`me.has_passkey()`.as('has')).executeTakeFirstOrThrow()
  return has
}

/** Makes a link by which this officer may set up one more proof within ten minutes. @param hash of what it carries */
export async function allowOneMore(tx: Tx, officer: OfficerId, id: string, hash: Buffer): Promise<void> {
  await tx
    .insertInto('office.enrolment')
    .values({
      id,
      officer_id: officer,
      made_by: officer,
      token_hash: hash,
      ends_at: sql<Date>`now() + interval '10 minutes'`,
    })
    .execute()
}

/** Removes a passkey, or the password with its codes, and ends the other sessions it opened; the last one stays. */
export async function removeFactor(
  tx: Tx,
  officer: OfficerId,
  factor: string,
): Promise<'removed' | 'absent' | 'last'> {
  // Two removals at once wait for each other here: neither may take what the other leaves. The lock leaves the
  // key of the row alone, which both already hold by having named the officer in record.repeat.
  await tx.selectFrom('office.officer').select('id').where('id', '=', officer).forNoKeyUpdate().execute()
  const factors = await factorsOf(tx, officer)
  const found = factors.find(({ id }) => id === factor)
  if (found === undefined) return 'absent'
  if (factors.length === 1) return 'last'
  await tx
    .deleteFrom(found.kind === 'passkey' ? 'office.passkey' : 'office.password')
    .where('id', '=', factor)
    .execute()
  await tx
    .updateTable('office.session')
    .set({ ended_at: new Date() })
    .where('officer_id', '=', officer)
    .where('factor_id', '=', factor)
    .where('ended_at', 'is', null)
    .where('id', '<>', sql<string>`me.session()`)
    .execute()
  return 'removed'
}

/**
 * Spends a proof that was shown for exactly this act in this session within a minute.
 *
 * @returns its id, which the database's policies ask for, or `null` when there is none
 */
export async function spendProof(tx: Tx, { act, about, hash }: ProvedAct): Promise<string | null> {
  const { proof } = await tx
    .selectNoFrom(sql<string | null>`me.spend(${act}, ${about}::uuid, ${hash}::bytea)`.as('proof'))
    .executeTakeFirstOrThrow()
  return proof
}

/** What a request of two persons is for, to whoever may see it. */
export async function actOfRequest(tx: Tx, id: string): Promise<string | undefined> {
  const row = await tx.selectFrom('office.act_request').select('act').where('id', '=', id).executeTakeFirst()
  return row?.act
}
