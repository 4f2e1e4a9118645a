import type { Schema, Tx } from '@himaya/db'
import type { AssistanceId, PersonId, Said } from '@himaya/domain'
import type { Insertable } from 'kysely'

/** The most people of whom it is told at once. */
const most = 200

/** The people of a file of whom something may hang on an answer: what the law gives is asked of these facts. */
export async function peopleOf(tx: Tx, file: AssistanceId) {
  return tx
    .selectFrom('assistance.person')
    .select(['id', 'capacity', 'status', 'sex', 'nationality', 'turns_18_in'])
    .where('file_id', '=', file)
    .orderBy('id')
    .limit(most)
    .execute()
}
export type FoundPerson = Awaited<ReturnType<typeof peopleOf>>[number]

/** What each of these people said, in the order in which it was written down: nothing, to whoever may not know it. */
export async function conditionsOf(tx: Tx, people: readonly PersonId[]) {
  const rows =
    people.length === 0
      ? []
      : await tx
          .selectFrom('assistance.condition as c')
          .innerJoin('office.officer as o', 'o.id', 'c.said_by')
          .select([
            'c.person_id',
            'c.condition',
            'c.answer',
            'c.from_day',
            'o.id as officer',
            'o.name_ar',
            'o.name_la',
          ])
          .where('c.person_id', 'in', [...people])
          .orderBy('c.id')
          .execute()
  return (person: PersonId) =>
    rows.flatMap((row) =>
      row.person_id === person
        ? [
            {
              condition: row.condition,
              answer: row.answer,
              from: row.from_day,
              by: { id: row.officer, nameAr: row.name_ar, nameLa: row.name_la },
            } satisfies Said & { readonly by: object },
          ]
        : [],
    )
}

/** What each of these people said, as far as row security shows it, and not to whom. */
export async function saidBy(
  tx: Tx,
  people: readonly PersonId[],
): Promise<(person: PersonId) => readonly Said[]> {
  const rows =
    people.length === 0
      ? []
      : await tx
          .selectFrom('assistance.condition')
          .select(['person_id', 'condition', 'answer', 'from_day'])
          .where('person_id', 'in', [...people])
          .orderBy('id')
          .execute()
  const own = Map.groupBy(rows, ({ person_id }) => person_id)
  return (person) =>
    (own.get(person) ?? []).map(({ condition, answer, from_day }) => ({ condition, answer, from: from_day }))
}

export async function insertCondition(
  tx: Tx,
  row: Insertable<Schema['assistance.condition']>,
): Promise<void> {
  await tx.insertInto('assistance.condition').values(row).execute()
}

/** Whether the officer may see what was said. */
export async function isConditionSeen(tx: Tx, id: string): Promise<boolean> {
  const row = await tx.selectFrom('assistance.condition').select('id').where('id', '=', id).executeTakeFirst()
  return row !== undefined
}
