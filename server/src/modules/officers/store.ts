import type { HeldPost, Tx } from '@himaya/db'
import type { Language, OfficerId } from '@himaya/domain'

export async function findSelf(tx: Tx, id: OfficerId) {
  return tx
    .selectFrom('office.officer')
    .select(['name_ar', 'name_la'])
    .where('id', '=', id)
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

/** Ends every session of this officer, on every machine. */
export async function endSessions(tx: Tx, id: OfficerId): Promise<void> {
  await tx
    .updateTable('office.session')
    .set({ ended_at: new Date() })
    .where('officer_id', '=', id)
    .where('ended_at', 'is', null)
    .execute()
}
