import { sexes, type CaseId, type OfficerId, type PartyId, type PersonId } from '@himaya/domain'
import { z } from './zod.ts'
import { country, handing, id, line, localDate, version } from './fields.ts'
import { act, read } from './route.ts'

const party = z.strictObject({ caseId: id<CaseId>(), partyId: id<PartyId>() })

/** What is known of whoever is suspected or accused; `null` where nothing is. A legal person has neither sex nor birth. */
const details = z.discriminatedUnion('capacity', [
  z.strictObject({
    capacity: z.enum(['suspect', 'accused']),
    name: line(200).nullable(),
    born: localDate.nullable(),
    sex: z.enum(sexes).nullable(),
    nationality: country.nullable(),
  }),
  z.strictObject({
    capacity: z.literal('legal_person'),
    name: line(200).nullable(),
    nationality: country.nullable(),
  }),
])

/** Names somebody suspected or accused, after the report. The assistance file is told nothing of it. */
export const addParty = act({
  path: '/cases/:caseId/parties',
  act: 'parties.add',
  params: z.strictObject({ caseId: id<CaseId>() }),
  body: details,
  problems: ['keys_unavailable'],
})

/** Who a party is, shown on demand, with the showing recorded. */
export const seePartyIdentity = read({
  path: '/cases/:caseId/parties/:partyId/identity',
  act: 'parties.see_identity',
  params: party,
  reply: z.object({ name: z.string().nullable(), born: localDate.nullable() }),
  problems: ['keys_unavailable'],
})

/** What is known of a party and which version of it that is, to be corrected; the showing is recorded. */
export const seePartyDetails = read({
  path: '/cases/:caseId/parties/:partyId/details',
  act: 'parties.see_details',
  params: party,
  reply: z.object({ version, details }),
  problems: ['keys_unavailable'],
})

/** Puts right what is known of a party; `conflict` when somebody else did so since `version` was read. */
export const correctParty = act({
  path: '/cases/:caseId/parties/:partyId/correction',
  act: 'parties.correct',
  params: party,
  body: z.strictObject({ version, details }),
  problems: ['conflict', 'keys_unavailable'],
})

/** Hands a party to another of the prosecution, or to the judge seized; `conflict` when `from` no longer follows it. */
export const handOverParty = act({
  path: '/cases/:caseId/parties/:partyId/owner',
  act: 'parties.hand_over',
  params: party,
  body: handing,
  problems: ['conflict'],
})

/**
 * Says that somebody suspected may be a victim. Either the unit knows the person already (`person`), or one is added to
 * the assistance file, to be received and assessed, followed by the social assistant of the unit that is named
 * (`owner`). The unit sees somebody to assess, and nothing of the penal file.
 */
export const sayVictim = act({
  path: '/cases/:caseId/parties/:partyId/victim',
  act: 'parties.say_victim',
  params: party,
  body: z.union([z.strictObject({ person: id<PersonId>() }), z.strictObject({ owner: id<OfficerId>() })]),
  problems: ['refused_by_law', 'keys_unavailable'],
})
