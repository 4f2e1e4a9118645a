import type { Me, Schema, Tx } from '@himaya/db'
import type { CaseId } from '@himaya/domain'
import type { Insertable } from 'kysely'

type Row = Insertable<Schema['court.paper']>

/** What a paper is, but for its number and its bytes: two prints of one thing agree in all of it. */
export type WhatIsPrinted = Pick<
  Row,
  | 'kind'
  | 'addressee'
  | 'draft'
  | 'form'
  | 'case_id'
  | 'court_id'
  | 'person_id'
  | 'rights_id'
  | 'reflection_id'
  | 'measure_id'
  | 'referral_id'
  | 'hearing_id'
  | 'transfer_id'
  | 'told'
>

const about = [
  'addressee',
  'person_id',
  'rights_id',
  'reflection_id',
  'measure_id',
  'referral_id',
  'hearing_id',
  'transfer_id',
] as const

/**
 * The papers of this kind, in this language, about the same thing, that may come out again: the last one, and the last
 * of this officer's, who may sign another than a colleague's.
 */
export async function lastLike(tx: Tx, me: Me, what: WhatIsPrinted) {
  const rows = await about
    .reduce(
      (query, column) => query.where(column, 'is not distinct from', what[column] ?? null),
      tx
        .selectFrom('court.paper')
        .select(['id', 'number', 'sha256', 'printed_by'])
        .where('case_id', '=', what.case_id)
        .where('kind', '=', what.kind)
        .where('form', '=', what.form)
        .where('draft', '=', what.draft ?? false)
        .where('told', '=', what.told),
    )
    .orderBy('id', 'desc')
    .limit(20)
    .execute()
  const [last] = rows
  const mine = rows.find(({ printed_by }) => printed_by === me.id)
  return [...(last === undefined ? [] : [last]), ...(mine === undefined || mine === last ? [] : [mine])]
}

export async function insertPaper(tx: Tx, row: Row): Promise<void> {
  await tx.insertInto('court.paper').values(row).execute()
}

/** What was printed in a case, the newest first, 200 at most. */
export async function printedIn(tx: Tx, caseId: CaseId) {
  const rows = await tx
    .selectFrom('court.paper as p')
    .innerJoin('office.officer as o', 'o.id', 'p.printed_by')
    .selectAll('p')
    .select(['o.name_ar', 'o.name_la'])
    .where('p.case_id', '=', caseId)
    .orderBy('p.id', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    number: row.number,
    kind: row.kind,
    addressee: row.addressee,
    draft: row.draft,
    form: row.form,
    subject:
      row.rights_id ??
      row.reflection_id ??
      row.measure_id ??
      row.referral_id ??
      row.hearing_id ??
      row.transfer_id ??
      row.person_id ??
      row.id,
    on: row.printed_on,
    by: { id: row.printed_by, nameAr: row.name_ar, nameLa: row.name_la },
  }))
}
