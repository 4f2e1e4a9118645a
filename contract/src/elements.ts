import {
  circumstanceCodes,
  elementCodes,
  elementKinds,
  proofKinds,
  type CaseId,
  type ElementId,
  type OfficerId,
  type PartyId,
  type PersonId,
  type ProofId,
} from '@himaya/domain'
import { articles } from '@himaya/law'
import { attachment, originalQuery, originalReply, pictureReply, uploaded } from './attachments.ts'
import { id, line, localDate, moment } from './fields.ts'
import { act, read } from './route.ts'
import { z } from './zod.ts'

const ofCase = z.strictObject({ caseId: id<CaseId>() })
const ofPerson = z.strictObject({ caseId: id<CaseId>(), personId: id<PersonId>() })
const ofElement = z.strictObject({ caseId: id<CaseId>(), elementId: id<ElementId>() })
const ofProof = z.strictObject({ caseId: id<CaseId>(), proofId: id<ProofId>() })
const officer = z.object({ id: id<OfficerId>(), nameAr: z.string(), nameLa: z.string() })

/** One element and a value of its own closed list (Penal Code 448-1): no other pair can be said. */
const said = z.discriminatedUnion('element', [
  z.strictObject({ element: z.literal('act'), value: z.enum(elementCodes.act) }),
  z.strictObject({ element: z.literal('means'), value: z.enum(elementCodes.means) }),
  z.strictObject({ element: z.literal('purpose'), value: z.enum(elementCodes.purpose) }),
  z.strictObject({ element: z.literal('fourth'), value: z.enum(elementCodes.fourth) }),
])

/** Any value of the four lists. */
const value = z.enum([
  ...elementCodes.act,
  ...elementCodes.means,
  ...elementCodes.purpose,
  ...elementCodes.fourth,
])

/** Notes an element for one victim. Prosecution and investigating judge only; noted already is a conflict. */
export const noteElement = act({
  path: '/cases/:caseId/people/:personId/elements',
  act: 'elements.note',
  params: ofPerson,
  body: said,
  problems: ['refused_by_law', 'conflict'],
})

/** Takes an element back. What was noted stays in the history, and may be noted again. */
export const withdrawElement = act({
  path: '/cases/:caseId/elements/:elementId/withdrawal',
  act: 'elements.withdraw',
  params: ofElement,
  body: z.strictObject({}),
  problems: ['refused_by_law', 'conflict'],
})

/**
 * Notes the first day of the facts against one victim, and the last when they are known to have ended; what is noted
 * last counts.
 */
export const dateFacts = act({
  path: '/cases/:caseId/people/:personId/facts',
  act: 'elements.date_facts',
  params: ofPerson,
  body: z.strictObject({ beganOn: localDate, endedOn: localDate.optional() }),
  problems: ['refused_by_law'],
})

/** Adds a proof; with `behind`, behind these elements at once. Its title is sealed. */
export const addProof = act({
  path: '/cases/:caseId/proofs',
  act: 'elements.add_proof',
  params: ofCase,
  body: z.strictObject({
    kind: z.enum(proofKinds),
    title: line(200),
    dated: localDate.optional(),
    behind: z.array(id<ElementId>()).max(40).optional(),
  }),
  problems: ['refused_by_law', 'conflict', 'keys_unavailable'],
})

/** Puts a proof behind an element. */
export const linkProof = act({
  path: '/cases/:caseId/elements/:elementId/proofs',
  act: 'elements.link',
  params: ofElement,
  body: z.strictObject({ proof: id<ProofId>() }),
  problems: ['refused_by_law', 'conflict'],
})

/** Takes a proof away from behind an element. The link stays in the history, and may be made again. */
export const unlinkProof = act({
  path: '/cases/:caseId/elements/:elementId/proofs/:proofId/removal',
  act: 'elements.unlink',
  params: ofElement.extend({ proofId: id<ProofId>() }),
  body: z.strictObject({}),
  problems: ['refused_by_law', 'conflict'],
})

const support = z.discriminatedUnion('state', [
  z.object({ state: z.literal('not_noted') }),
  z.object({ state: z.literal('noted_without_proof') }),
  z.object({ state: z.literal('supported'), proofs: z.number().int() }),
  z.object({ state: z.literal('not_required'), proofs: z.number().int() }),
])

const proofs = z
  .array(
    z.object({
      id: id<ProofId>(),
      kind: z.enum(proofKinds),
      dated: localDate.nullable(),
      by: officer,
      at: moment,
    }),
  )
  .max(200)

/**
 * The elements of the offence for one victim, and the proofs of the case: how many documents stand behind each element
 * and what is lacking, never whether it is made out. Proofs are told by kind and day; their titles are shown on demand.
 */
export const seeElements = read({
  path: '/cases/:caseId/people/:personId/elements',
  act: 'elements.see',
  params: ofPerson,
  reply: z.object({
    /** How old the victim was when the facts began; only a known child asks for no means (448-1 §2). */
    age: z.enum(['child', 'adult', 'unknown']),
    /** The first day of the facts, as noted last. */
    beganOn: localDate.nullable(),
    /** The last; `null` while nobody noted that they ended. */
    endedOn: localDate.nullable(),
    elements: z
      .array(
        z.object({
          element: z.enum(elementKinds),
          article: z.enum(articles),
          support,
          /** Limbs that the text requires together and nobody has noted. */
          lacking: z.array(value),
          noted: z
            .array(
              z.object({
                id: id<ElementId>(),
                value,
                by: officer,
                at: moment,
                proofs: z.array(id<ProofId>()).max(200),
              }),
            )
            .max(40),
        }),
      )
      .max(4),
    /** What was taken back, the last first. */
    withdrawn: z
      .array(z.object({ id: id<ElementId>(), element: z.enum(elementKinds), value, by: officer, at: moment }))
      .max(50),
    /** The proofs of the case, the newest first. */
    proofs,
  }),
})

const { case: ofFacts, accused: ofAccused, victim: ofVictim, relation: ofRelation } = circumstanceCodes

/** That it was looked for and is not there; left out of what is there. */
const absent = z.literal(true).optional()

/** A circumstance, and of whom it is said: each word of its own list, of whoever the text says it of. */
const circumstance = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('case'), code: z.enum(ofFacts), absent }),
  z.strictObject({ of: z.literal('accused'), code: z.enum(ofAccused), party: id<PartyId>(), absent }),
  z.strictObject({ of: z.literal('victim'), code: z.enum(ofVictim), person: id<PersonId>(), absent }),
  z.strictObject({
    of: z.literal('relation'),
    code: z.enum(ofRelation),
    party: id<PartyId>(),
    person: id<PersonId>(),
    absent,
  }),
])

/**
 * Notes what aggravates, what exempts, or the part somebody took; or that what aggravates was looked for and is not
 * there. Its proofs are put behind it, and it is taken back, as an element is. Noted already, the other way too, or
 * beside a word that excludes it, is a conflict.
 */
export const noteCircumstance = act({
  path: '/cases/:caseId/circumstances',
  act: 'elements.note_circumstance',
  params: ofCase,
  body: circumstance,
  problems: ['refused_by_law', 'conflict'],
})

const noted = z.object({
  id: id<ElementId>(),
  code: z.enum([...ofFacts, ...ofAccused, ...ofVictim, ...ofRelation]),
  party: id<PartyId>().nullable(),
  person: id<PersonId>().nullable(),
  /** Whether it was looked for and is not there. */
  absent: z.boolean(),
  by: officer,
  at: moment,
})

/** The circumstances noted on a case, each with its proofs. Prosecution and investigating judge only. */
export const seeCircumstances = read({
  path: '/cases/:caseId/circumstances',
  act: 'elements.see_circumstances',
  params: ofCase,
  reply: z.object({
    /** In the order in which they were noted. */
    noted: z.array(noted.extend({ proofs: z.array(id<ProofId>()).max(200) })).max(400),
    /** What was taken back, the last first. */
    withdrawn: z.array(noted).max(50),
    proofs,
  }),
})

/** The title of a proof, shown on demand, and what its file tells of itself. */
export const seeProof = read({
  path: '/cases/:caseId/proofs/:proofId',
  act: 'elements.see_proof',
  params: ofProof,
  reply: z.object({ title: z.string(), file: attachment.nullable() }),
  problems: ['keys_unavailable'],
})

/** Puts a file that was sent whole behind a proof, once. It is not exchanged for another. */
export const attachProof = act({
  path: '/cases/:caseId/proofs/:proofId/file',
  act: 'elements.attach_proof',
  params: ofProof,
  body: uploaded,
  problems: ['refused_by_law', 'keys_unavailable', 'files_unavailable', 'conflict'],
})

/** The file of a proof as it came, for a purpose. */
export const proofFile = read({
  path: '/cases/:caseId/proofs/:proofId/file',
  act: 'elements.see_proof_file',
  params: ofProof,
  query: originalQuery,
  reply: originalReply,
  media: ['application/pdf', 'image/png', 'image/jpeg'],
  problems: ['keys_unavailable', 'file_withheld'],
})

/** The file of a proof to look at, when it came as a picture. */
export const proofPicture = read({
  path: '/cases/:caseId/proofs/:proofId/file/picture',
  act: 'elements.see_proof_picture',
  params: ofProof,
  reply: pictureReply,
  media: ['image/jpeg'],
  problems: ['keys_unavailable', 'file_withheld'],
})
