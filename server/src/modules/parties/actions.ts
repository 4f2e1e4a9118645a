import { readLocalDate } from '@himaya/algorithms'
import type {
  addParty,
  correctParty,
  handOverParty,
  seePartyDetails,
  seePartyIdentity,
} from '@himaya/contract'
import { newId, type Me, type Tx } from '@himaya/db'
import type { CaseId, PartyId, PenalId } from '@himaya/domain'
import { openField, sealField, type FileKey } from '@himaya/keys'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFile } from '../../sealed.ts'
import { lastDone, type Entry } from '../record/index.ts'
import {
  findPenalFile,
  findSealedParty,
  holdParty,
  insertHandover,
  insertParty,
  isFollowed,
  updateParty,
  type SealedParty,
} from './store.ts'

/** Who asks, in which transaction. */
export interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}
export interface Whose {
  readonly caseId: CaseId
  readonly partyId: PartyId
}
type Details = z.input<typeof seePartyDetails.reply>['details']

const place = (row: string, column: 'name' | 'born') => ({ table: 'penal.party', column, row })

/** A party of this case with the key of its file. @throws Problem `not_found` when it is not of it, or hidden */
export async function openParty(
  asking: Asking,
  { caseId, partyId }: Whose,
  purpose: string,
): Promise<{ party: SealedParty; details: Details; key: FileKey }> {
  const party = await findSealedParty(asking.tx, caseId, partyId)
  if (party === undefined) throw new Problem('not_found')
  const key = await penalKey(asking, { id: party.penal_id, wrapped_key: party.wrapped_key }, purpose)
  const read = (column: 'name' | 'born', sealed: Buffer | null) =>
    sealed === null ? null : openField(key, place(partyId, column), sealed).toString('utf8')
  const { capacity, sex, nationality } = party
  const name = read('name', party.name_sealed)
  const born = read('born', party.born_sealed)
  const details: Details =
    capacity === 'legal_person'
      ? { capacity, name, nationality }
      : { capacity, name, nationality, sex, born: born === null ? null : (readLocalDate(born) ?? null) }
  return { party, details, key }
}

function penalKey({ house, tx, me }: Asking, file: { id: PenalId; wrapped_key: Buffer }, purpose: string) {
  return openFile({ house, tx, me }, { kind: 'penal', fileId: file.id, wrapped: file.wrapped_key }, purpose)
}

/** The columns of what is known: what a legal person does not have is empty. */
function sealed(key: FileKey, row: string, details: Details) {
  const seal = (column: 'name' | 'born', text: string | null) =>
    text === null ? null : sealField(key, place(row, column), text)
  const natural = details.capacity === 'legal_person' ? undefined : details
  return {
    capacity: details.capacity,
    sex: natural?.sex ?? null,
    nationality: details.nationality,
    name_sealed: seal('name', details.name),
    born_sealed: seal('born', natural?.born ?? null),
  }
}

/** Names somebody suspected or accused, followed by whoever adds them. @throws Problem `not_found` */
export async function add(
  asking: Asking,
  { id, caseId, ...details }: { id: string; caseId: CaseId } & z.output<typeof addParty.body>,
): Promise<Entry> {
  const { tx, me } = asking
  const file = await findPenalFile(tx, caseId)
  if (file === undefined) throw new Problem('not_found')
  const key = await penalKey(asking, file, 'add_party')
  await insertParty(tx, {
    id: id as PartyId,
    penal_id: file.id,
    owner_id: me.id,
    ...sealed(key, id, details),
  })
  return { caseId, subjects: [id], fields: details.name === null ? [] : ['name'] }
}

/** Who a party is. @throws Problem `not_found` */
export async function readIdentity(
  asking: Asking,
  whose: Whose,
): Promise<Shown<z.input<typeof seePartyIdentity.reply>>> {
  const { details } = await openParty(asking, whose, 'see_party')
  return {
    reply: { name: details.name, born: 'born' in details ? details.born : null },
    entry: { caseId: whose.caseId, subjects: [whose.partyId], fields: ['name', 'born'] },
  }
}

/** What is known of a party, with its version. @throws Problem `not_found` */
export async function readDetails(
  asking: Asking,
  whose: Whose,
): Promise<Shown<z.input<typeof seePartyDetails.reply>>> {
  const { party, details } = await openParty(asking, whose, 'see_party')
  return {
    reply: { version: party.version, details },
    entry: { caseId: whose.caseId, subjects: [whose.partyId], fields: Object.keys(details) },
  }
}

/** Writes down what is known of a party in the place of what was. @throws Problem `conflict`, `not_found` */
export async function correct(
  asking: Asking,
  whose: Whose,
  { version, details }: z.output<typeof correctParty.body>,
): Promise<Entry> {
  const { tx } = asking
  const { caseId, partyId } = whose
  const { party, details: before, key } = await openParty(asking, whose, 'correct_party')
  if (!(await updateParty(tx, partyId, version, sealed(key, partyId, details)))) {
    // Either another officer was first, or it may be seen and not corrected: only the first is a conflict.
    if (party.version === version) throw new Problem('not_found')
    const last = await lastDone(tx, { caseId, act: 'parties.correct', subject: partyId })
    throw new Problem('conflict', { version: party.version, ...(last === undefined ? {} : { last }) })
  }
  const was: Readonly<Record<string, unknown>> = before
  const changed = Object.entries(details).flatMap(([field, value]) =>
    (was[field] ?? null) === value ? [] : [field],
  )
  return { caseId, subjects: [partyId], fields: changed, made: partyId }
}

/**
 * Hands a party to another officer of the prosecution, or to the judge seized.
 *
 * @throws Problem `conflict` when somebody else follows it by now, or (`to_oneself`) when it would be taken over from
 *   somebody who does; `not_found`
 */
export async function handOver(
  { tx, me }: Asking,
  { caseId, partyId, from, to }: Whose & z.output<typeof handOverParty.body>,
): Promise<Entry> {
  await holdParty(tx, partyId)
  const party = await findSealedParty(tx, caseId, partyId)
  if (party === undefined) throw new Problem('not_found')
  if (party.owner_id !== from) throw new Problem('conflict')
  if (to === me.id && (await isFollowed(tx, party))) throw new Problem('conflict', { state: 'to_oneself' })
  await insertHandover(tx, {
    id: newId(),
    penal_id: party.penal_id,
    party_id: partyId,
    from_id: from,
    to_id: to,
    handed_by: me.id,
  })
  return { caseId, subjects: [partyId, to], made: partyId }
}
