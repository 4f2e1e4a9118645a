import type { sayVictim } from '@himaya/contract'
import { newId } from '@himaya/db'
import { maySayVictim, type PersonId } from '@himaya/domain'
import type { z } from 'zod'
import { Problem } from '../../http/problem.ts'
import { openFile } from '../../sealed.ts'
import { addPeople, caseOf, speakingAs } from '../cases/index.ts'
import { findFile } from '../people/index.ts'
import { record, type Entry } from '../record/index.ts'
import { openParty, type Asking, type Whose } from './actions.ts'
import { holdParty, insertSamePerson } from './store.ts'

/**
 * Says that somebody suspected may be a victim. Who he or she is crosses to the assistance file, sealed anew under its
 * key; that he or she is suspected does not: what joins the two is a row of the penal side, and what the unit reads in
 * the timeline is that somebody was added.
 *
 * @throws Problem `refused_by_law` with every refusal; `not_found`
 */
export async function sayMayBeVictim(
  asking: Asking,
  whose: Whose,
  asked: z.output<typeof sayVictim.body>,
): Promise<Entry> {
  const { house, tx, me } = asking
  const { caseId, partyId } = whose
  await holdParty(tx, partyId)
  const { party, details } = await openParty(asking, whose, 'say_victim')
  const { posts } = await caseOf(tx, me, caseId)
  speakingAs(posts, (post) =>
    maySayVictim({ post, capacity: party.capacity, said: party.person_id !== null }),
  )
  let person: PersonId
  if ('person' in asked) person = asked.person
  else {
    person = newId() as PersonId
    const file = await findFile(tx, caseId)
    if (file === undefined) throw new Problem('not_found')
    const key = await openFile(
      { house, tx, me },
      { kind: 'assistance', fileId: file.id, wrapped: file.wrapped_key },
      'add_person',
    )
    await addPeople(house, tx, me, [
      {
        id: person,
        file: { assistanceId: file.id, unit: file.unit_id, key },
        capacity: 'victim',
        owner: asked.owner,
        name: details.name ?? undefined,
        nationality: details.nationality ?? undefined,
        ...(details.capacity === 'legal_person'
          ? {}
          : { born: details.born ?? undefined, sex: details.sex ?? undefined }),
      },
    ])
    await record(tx, me, 'done', 'people.add', {
      caseId,
      subjects: [person],
      fields: details.name === null ? [] : ['name'],
    })
  }
  await insertSamePerson(tx, {
    party_id: partyId,
    penal_id: party.penal_id,
    person_id: person,
    said_by: me.id,
  })
  return { caseId, subjects: [partyId, person], made: person }
}
