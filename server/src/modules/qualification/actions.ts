import type { seeQualification } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import { notedCase, qualifyCase, type CaseId } from '@himaya/domain'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { daysOf, fileOfReader, notedOn } from '../elements/index.ts'
import { partiesIn, peopleIn } from './store.ts'

/** What the law makes of a case. @throws Problem `not_found`, to everyone on the case who is not to see it too */
export async function readQualification(
  house: House,
  tx: Tx,
  me: Me,
  caseId: CaseId,
): Promise<Shown<z.input<typeof seeQualification.reply>>> {
  const { id: penal } = await fileOfReader(tx, me, caseId)
  const [noted, days, people, parties] = await Promise.all([
    notedOn(tx, penal),
    daysOf(tx, penal),
    peopleIn(tx, caseId),
    partiesIn(tx, penal),
  ])
  const found = qualifyCase(notedCase({ ...noted, days, people, parties, today: dayAt(house.now()) }))
  // The answer of a rule is never written to; a reply may be.
  return {
    reply: found as z.input<typeof seeQualification.reply>,
    entry: { caseId, subjects: [caseId], fields: ['elements'] },
  }
}
