import type { Tx } from '@himaya/db'
import type { CaseId, PenalId } from '@himaya/domain'

/** The people of a case, as far as an offence is asked for them: nothing that names anybody. */
export async function peopleIn(tx: Tx, caseId: CaseId) {
  return tx
    .selectFrom('assistance.person as v')
    .innerJoin('court.case as c', 'c.assistance_id', 'v.file_id')
    .select(['v.id', 'v.capacity', 'v.turns_18_in as turns18In'])
    .where('c.id', '=', caseId)
    .orderBy('v.id')
    .execute()
}

/** The parties of a file, each with the person of the case whom they may be. */
export async function partiesIn(tx: Tx, penal: PenalId) {
  return tx
    .selectFrom('penal.party as y')
    .leftJoin('penal.same_person as s', 's.party_id', 'y.id')
    .select(['y.id', 'y.capacity', 's.person_id as mayBeVictim'])
    .where('y.penal_id', '=', penal)
    .orderBy('y.id')
    .execute()
}
