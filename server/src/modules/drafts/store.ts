import type { Schema, Tx } from '@himaya/db'
import type { DraftId } from '@himaya/domain'
import { sql, type Insertable } from 'kysely'

type Draft = Insertable<Schema['office.draft']>

/** My half-done forms without their bodies, the newest first, at most 200. */
export async function draftsOf(tx: Tx) {
  return tx
    .selectFrom('office.draft')
    .select(['id', 'form', 'about', 'saved_at', 'ends_at'])
    .orderBy('saved_at', 'desc')
    .limit(200)
    .execute()
}

export async function countDrafts(tx: Tx): Promise<number> {
  const { n } = await tx
    .selectFrom('office.draft')
    .select((select) => select.fn.countAll<bigint>().as('n'))
    .executeTakeFirstOrThrow()
  return Number(n)
}

export async function findDraft(tx: Tx, id: DraftId) {
  return tx
    .selectFrom('office.draft')
    .select(['form', 'about', 'saved_at', 'body_sealed', 'wrapped_key'])
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function insertDraft(tx: Tx, draft: Draft): Promise<void> {
  await tx.insertInto('office.draft').values(draft).execute()
}

/** Puts a new body into a draft of the same form about the same thing, and gives it seven days again. */
export async function updateDraft(
  tx: Tx,
  draft: {
    id: DraftId
    form: string
    about: string | null
    body_sealed: Buffer
    wrapped_key: Buffer
  },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('office.draft')
    .set({
      body_sealed: draft.body_sealed,
      wrapped_key: draft.wrapped_key,
      saved_at: sql`now()`,
      ends_at: sql`now() + interval '7 days'`,
    })
    .where('id', '=', draft.id)
    .where('form', '=', draft.form)
    .where('about', 'is not distinct from', draft.about)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function deleteDraft(tx: Tx, id: DraftId): Promise<boolean> {
  const { numDeletedRows } = await tx.deleteFrom('office.draft').where('id', '=', id).executeTakeFirst()
  return numDeletedRows === 1n
}

/** Whether this officer may see the draft now. */
export async function isDraftSeen(tx: Tx, id: string): Promise<boolean> {
  return (await findDraft(tx, id as DraftId)) !== undefined
}
