import type {
  addProof,
  dateFacts,
  noteCircumstance,
  noteElement,
  seeCircumstances,
  seeElements,
} from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import {
  ageAtFacts,
  mayNoteCircumstance,
  mayNoteElement,
  supportOf,
  type CaseId,
  type ElementId,
  type PersonId,
  type Post,
  type ProofId,
} from '@himaya/domain'
import { sealField } from '@himaya/keys'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { dayAt, mustHaveCome } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFile, type Opening } from '../../sealed.ts'
import { caseOf, speakingAs, workOn } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import {
  circumstancesOf,
  daysOf,
  endElement,
  endLink,
  findElement,
  findPenal,
  insertElement,
  insertFacts,
  insertLinks,
  insertProof,
  notedFor,
  partyOf,
  proofsOf,
  standingNote,
  withdrawnCircumstances,
  withdrawnFor,
  type Penal,
} from './store.ts'

export const titlePlace = (id: string) => ({ table: 'penal.proof', column: 'title', row: id })

/** Who may read here is who may note: to anybody else none of it exists. */
const mayRead = (posts: readonly Post[]) => posts.some((post) => mayNoteElement(post).outcome === 'may')

/** The penal file in which the officer notes. @throws Problem `refused_by_law`; `not_found` where there is none */
export async function fileFor(tx: Tx, posts: readonly Post[], caseId: CaseId): Promise<Penal> {
  speakingAs(posts, mayNoteElement)
  const penal = await findPenal(tx, caseId)
  if (penal === undefined) throw new Problem('not_found')
  return penal
}

/** Notes an element for a victim. @throws Problem `refused_by_law`; `conflict` with who noted it before; `not_found` */
export async function note(
  tx: Tx,
  me: Me,
  asked: { id: string; caseId: CaseId; personId: PersonId; said: z.output<typeof noteElement.body> },
): Promise<Entry> {
  const { person, posts } = await workOn(tx, me, asked)
  const penal = await fileFor(tx, posts, asked.caseId)
  const row = { penal_id: penal.id, person_id: person.id, party_id: null, ...asked.said }
  if (!(await insertElement(tx, { id: asked.id as ElementId, ...row, noted_by: me.id })))
    throw new Problem('conflict', await standingNote(tx, row))
  return { caseId: asked.caseId, subjects: [asked.id, person.id] }
}

/**
 * Notes a circumstance, or that it was looked for and is not there.
 *
 * @throws Problem `refused_by_law`; `conflict` with who noted it before, or because what excludes it stands;
 *   `not_found`, for a party or a person of another case too
 */
export async function noteTheCircumstance(
  tx: Tx,
  me: Me,
  asked: { id: string; caseId: CaseId; said: z.output<typeof noteCircumstance.body> },
): Promise<Entry> {
  const { said } = asked
  const { posts } = await caseOf(tx, me, asked.caseId)
  const penal = await fileFor(tx, posts, asked.caseId)
  const party = 'party' in said ? said.party : null
  const person = 'person' in said ? said.person : null
  if (person !== null) await workOn(tx, me, { caseId: asked.caseId, personId: person })
  const capacity = party === null ? null : (await partyOf(tx, penal.id, party))?.capacity
  if (capacity === undefined) throw new Problem('not_found')
  const absent = said.absent === true
  speakingAs(posts, (post) => mayNoteCircumstance({ post, code: said.code, party: capacity, absent }))
  const row = {
    penal_id: penal.id,
    person_id: person,
    party_id: party,
    element: 'circumstance' as const,
    value: said.code,
    absent,
  }
  if (!(await insertElement(tx, { id: asked.id as ElementId, ...row, noted_by: me.id })))
    throw new Problem('conflict', await standingNote(tx, row))
  return { caseId: asked.caseId, subjects: [asked.id, party, person].filter((one) => one !== null) }
}

/** Takes an element back. @throws Problem `refused_by_law`; `conflict` when it was taken back before; `not_found` */
export async function withdraw(
  house: House,
  tx: Tx,
  me: Me,
  asked: { caseId: CaseId; elementId: ElementId },
): Promise<Entry> {
  const element = await elementOf(tx, me, asked)
  if (!(await endElement(tx, element.id, { at: new Date(house.now()), by: me.id })))
    throw new Problem('conflict')
  const of = [element.person_id, element.party_id].filter((one) => one !== null)
  return { caseId: asked.caseId, subjects: [element.id, ...of], made: element.id }
}

/**
 * Notes the days of the facts.
 *
 * @throws Problem `refused_by_law`; `malformed` for a day to come, and for a last day before the first; `not_found`
 */
export async function date(
  house: House,
  tx: Tx,
  me: Me,
  asked: { id: string; caseId: CaseId; personId: PersonId } & z.output<typeof dateFacts.body>,
): Promise<Entry> {
  const { person, posts } = await workOn(tx, me, asked)
  const penal = await fileFor(tx, posts, asked.caseId)
  mustHaveCome(house.now(), asked.beganOn, '/beganOn')
  if (asked.endedOn !== undefined) {
    mustHaveCome(house.now(), asked.endedOn, '/endedOn')
    if (asked.endedOn < asked.beganOn)
      throw new Problem('malformed', { fields: [{ path: '/endedOn', rule: 'too_early' }] })
  }
  await insertFacts(tx, {
    id: asked.id,
    penal_id: penal.id,
    person_id: person.id,
    began_on: asked.beganOn,
    ended_on: asked.endedOn ?? null,
    noted_by: me.id,
  })
  return { caseId: asked.caseId, subjects: [asked.id, person.id], fields: ['began_on'] }
}

/**
 * Adds a proof, and puts it behind elements.
 *
 * @throws Problem `refused_by_law`; `malformed` for a day to come; `keys_unavailable`; `not_found`
 */
export async function add(
  house: House,
  tx: Tx,
  me: Me,
  asked: { id: string; caseId: CaseId } & z.output<typeof addProof.body>,
): Promise<Entry> {
  const { posts } = await caseOf(tx, me, asked.caseId)
  const penal = await fileFor(tx, posts, asked.caseId)
  if (asked.dated !== undefined) mustHaveCome(house.now(), asked.dated, '/dated')
  const key = await keyOf({ house, tx, me }, penal, 'add_proof')
  const id = asked.id as ProofId
  await insertProof(tx, {
    id,
    penal_id: penal.id,
    kind: asked.kind,
    title_sealed: sealField(key, titlePlace(id), asked.title),
    dated: asked.dated ?? null,
    noted_by: me.id,
  })
  const behind = [...new Set(asked.behind ?? [])]
  await insertLinks(
    tx,
    behind.map((element) => ({ penal_id: penal.id, element_id: element, proof_id: id, linked_by: me.id })),
  )
  return { caseId: asked.caseId, subjects: [id, ...behind], fields: ['title'] }
}

/** Puts a proof behind an element. @throws Problem `refused_by_law`; `conflict` when it stands there; `not_found` */
export async function link(
  tx: Tx,
  me: Me,
  asked: { caseId: CaseId; elementId: ElementId; proofId: ProofId },
): Promise<Entry> {
  const element = await elementOf(tx, me, asked)
  const made =
    element.withdrawn_at === null &&
    (await insertLinks(tx, [
      { penal_id: element.penal_id, element_id: element.id, proof_id: asked.proofId, linked_by: me.id },
    ])) === 1
  if (!made) throw new Problem('conflict')
  return { caseId: asked.caseId, subjects: [element.id, asked.proofId], made: element.id }
}

/** Takes a proof away from behind an element. @throws Problem `refused_by_law`; `conflict` when it is not there */
export async function unlink(
  house: House,
  tx: Tx,
  me: Me,
  asked: { caseId: CaseId; elementId: ElementId; proofId: ProofId },
): Promise<Entry> {
  const element = await elementOf(tx, me, asked)
  const ended = { at: new Date(house.now()), by: me.id }
  if (!(await endLink(tx, { element: element.id, proof: asked.proofId, ...ended })))
    throw new Problem('conflict')
  return { caseId: asked.caseId, subjects: [element.id, asked.proofId], made: element.id }
}

/** What is noted for a victim. @throws Problem `not_found`, to everyone on the case who is not to see it too */
export async function readElements(
  house: House,
  tx: Tx,
  me: Me,
  { caseId, personId }: { caseId: CaseId; personId: PersonId },
): Promise<Shown<z.input<typeof seeElements.reply>>> {
  const { person, posts } = await workOn(tx, me, { caseId, personId })
  const penal = await findPenal(tx, caseId)
  if (penal === undefined || !mayRead(posts)) throw new Problem('not_found')
  const whose = { penal: penal.id, person: person.id }
  const [noted, withdrawn, days, proofs] = await Promise.all([
    notedFor(tx, whose),
    withdrawnFor(tx, whose),
    daysOf(tx, penal.id),
    proofsOf(tx, penal.id),
  ])
  const { beganOn = null, endedOn = null } = days.find((one) => one.person === person.id) ?? {}
  const age = ageAtFacts({ turns18In: person.turns_18_in, beganOn, today: dayAt(house.now()) })
  return {
    reply: {
      age,
      beganOn,
      endedOn,
      elements: supportOf(noted, age).map(({ element, article, support, lacking }) => ({
        element,
        article,
        support,
        lacking: [...lacking],
        noted: noted.flatMap(({ id, value, by, at, proofs: behind, ...said }) =>
          said.element === element ? [{ id, value, by, at, proofs: behind }] : [],
        ),
      })),
      withdrawn,
      proofs,
    },
    entry: { caseId, subjects: [person.id], fields: ['elements'] },
  }
}

/** The circumstances of a case. @throws Problem `not_found`, to everyone on the case who is not to see them too */
export async function readCircumstances(
  tx: Tx,
  me: Me,
  caseId: CaseId,
): Promise<Shown<z.input<typeof seeCircumstances.reply>>> {
  const penal = await fileOfReader(tx, me, caseId)
  const [noted, withdrawn, proofs] = await Promise.all([
    circumstancesOf(tx, penal.id),
    withdrawnCircumstances(tx, penal.id),
    proofsOf(tx, penal.id),
  ])
  return { reply: { noted, withdrawn, proofs }, entry: { caseId, subjects: [caseId], fields: ['elements'] } }
}

/** The penal file, for whoever may read what is noted in it. @throws Problem `not_found`, to everybody else */
export async function fileOfReader(tx: Tx, me: Me, caseId: CaseId): Promise<Penal> {
  const { posts } = await caseOf(tx, me, caseId)
  const penal = await findPenal(tx, caseId)
  if (penal === undefined || !mayRead(posts)) throw new Problem('not_found')
  return penal
}

/** An element of this case, for whoever works on it: the rule speaks before anything is looked for. */
async function elementOf(tx: Tx, me: Me, asked: { caseId: CaseId; elementId: ElementId }) {
  const { posts } = await caseOf(tx, me, asked.caseId)
  speakingAs(posts, mayNoteElement)
  const element = await findElement(tx, asked.caseId, asked.elementId)
  if (element === undefined) throw new Problem('not_found')
  return element
}

export function keyOf({ house, tx, me }: Opening, penal: Penal, purpose: string) {
  return openFile({ house, tx, me }, { kind: 'penal', fileId: penal.id, wrapped: penal.wrapped_key }, purpose)
}
