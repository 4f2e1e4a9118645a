import type { answerReferral, refer, seeReferral, takeConsent } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import {
  ageBandOn,
  mayMoveReferral,
  mayRefer,
  mayTakeConsent,
  serviceStillReads,
  type ArrivalRisk,
  type CaseId,
  type Consent,
  type ConsentId,
  type Consenting,
  type PersonId,
  type ReferralId,
} from '@himaya/domain'
import { openField, sealField } from '@himaya/keys'
import { readLocalDate, type LocalDate } from '@himaya/algorithms'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFile, type Opening } from '../../sealed.ts'
import { isChildOn } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import {
  findConsent,
  findPerson,
  findReferral,
  findTakenBack,
  insertConsent,
  insertReferral,
  moveReferral,
  representationsOf,
  withdrawConsentRow,
} from './store.ts'

const needPlace = (id: string) => ({ table: 'assistance.referral', column: 'need', row: id })
const answerPlace = (id: string) => ({ table: 'assistance.referral', column: 'answer', row: id })

/**
 * Whose consent it is. What the file knows of her age is what counts: to say otherwise is a mistake of hand or of mind.
 *
 * @throws Problem `malformed` where what is said contradicts the file
 */
function consentingOf(house: House, turns18In: LocalDate | null, said: Consenting): Consenting {
  const isChild = isChildOn(dayAt(house.now()), turns18In)
  if (isChild !== null && isChild !== said.isChild)
    throw new Problem('malformed', { fields: [{ path: '/person/isChild', rule: 'contradicts_the_file' }] })
  return said
}

/**
 * Notes a consent, given or refused, by whom the law asks it of.
 *
 * @throws Problem `refused_by_law` when another must consent; `not_found` for a person who is not of this case
 */
export async function consent(
  house: House,
  tx: Tx,
  me: Me,
  asked: { id: string; caseId: CaseId; personId: PersonId } & z.output<typeof takeConsent.body>,
): Promise<Entry> {
  const found = await findPerson(tx, asked.caseId, asked.personId)
  if (found === undefined) throw new Problem('not_found')
  const person = consentingOf(house, found.turns_18_in, asked.person)
  const asks = await representationsOf(tx, found.file_id, asked.personId)
  const verdict = mayTakeConsent({
    given: asked.given,
    givenBy: asked.givenBy,
    person,
    representativeNamed: asks.some(({ named_on }) => named_on !== null),
  })
  if (verdict.outcome === 'refused') throw new Problem('refused_by_law', { refusals: verdict.refusals })
  await insertConsent(tx, {
    id: asked.id as ConsentId,
    file_id: found.file_id,
    person_id: asked.personId,
    unit_id: found.unit_id,
    need: asked.need,
    given: asked.given,
    given_by: asked.givenBy,
    is_child: person.isChild,
    guardian: person.isChild ? person.guardian : null,
    taken_by: me.id,
  })
  return { caseId: asked.caseId, subjects: [asked.personId] }
}

/** Takes a consent back. @throws Problem `not_found` when there is none to take back */
export async function withdraw(
  tx: Tx,
  { caseId, consentId }: { caseId: CaseId; consentId: ConsentId },
): Promise<Entry> {
  const withdrawn = await withdrawConsentRow(tx, caseId, consentId)
  if (!withdrawn) throw new Problem('not_found')
  return { caseId, subjects: [consentId], made: consentId }
}

/**
 * Sends a need to a service under a key of its own.
 *
 * @throws Problem `refused_by_law` with every refusal; `not_found` for a person or consent that is not of this case
 */
export async function send(
  house: House,
  tx: Tx,
  me: Me,
  asked: { id: string; caseId: CaseId; personId: PersonId } & z.output<typeof refer.body>,
): Promise<Entry> {
  const person = await findPerson(tx, asked.caseId, asked.personId)
  const given = await findConsent(tx, asked.personId, asked.consent)
  if (person === undefined || given === undefined) throw new Problem('not_found')
  const verdict = mayRefer({
    post: me.posts.find((held) => held.unit === person.unit_id)?.post ?? 'auditor',
    need: asked.need,
    capacity: person.capacity,
    status: person.status,
    person:
      given.is_child && given.guardian !== null
        ? { isChild: true, guardian: given.guardian }
        : { isChild: false },
    consent: consentOf(given),
  })
  if (verdict.outcome === 'refused') throw new Problem('refused_by_law', { refusals: verdict.refusals })

  const { fileKey, wrapped } = await house.keys.newFileKey({ kind: 'referral', fileId: asked.id })
  await insertReferral(tx, {
    id: asked.id as ReferralId,
    file_id: person.file_id,
    person_id: asked.personId,
    unit_id: person.unit_id,
    consent_id: asked.consent,
    service_id: asked.service,
    need: asked.need,
    urgent: asked.urgent,
    risks: [...new Set(asked.risks)],
    sex: person.sex,
    age_band: await ageBandOf({ house, tx, me }, person),
    language: person.language,
    wrapped_key: wrapped,
    need_sealed: sealField(fileKey, needPlace(asked.id), asked.words),
    sent_by: me.id,
  })
  return { caseId: asked.caseId, subjects: [asked.id, asked.personId], fields: ['need'] }
}

function consentOf(row: {
  given: boolean
  given_by: 'self' | 'self_and_guardian' | 'representative'
  need: string
  withdrawn_at: Date | null
}): Consent {
  if (row.withdrawn_at !== null) return { state: 'withdrawn' }
  if (!row.given) return { state: 'refused' }
  return { state: 'given', by: row.given_by, need: row.need as Extract<Consent, { state: 'given' }>['need'] }
}

/** The band and never the day: a service needs to know whom it will receive, not when she was born. */
async function ageBandOf(
  { house, tx, me }: Opening,
  person: NonNullable<Awaited<ReturnType<typeof findPerson>>>,
) {
  if (person.born_sealed === null) return null
  const key = await openFile(
    { house, tx, me },
    { kind: 'assistance', fileId: person.file_id, wrapped: person.wrapped_key },
    'refer',
  )
  const born = readLocalDate(
    openField(
      key,
      { table: 'assistance.person', column: 'born', row: person.id },
      person.born_sealed,
    ).toString('utf8'),
  )
  return born === undefined ? null : ageBandOn(dayAt(house.now()), born)
}

/** One referral as its service, or the unit that sent it, reads it. */
export async function readReferral(
  house: House,
  tx: Tx,
  me: Me,
  id: ReferralId,
): Promise<Shown<z.input<typeof seeReferral.reply>>> {
  const row = await findReferral(tx, id)
  if (row === undefined) return readTakenBack(tx, id)
  const isService = me.posts.some((held) => held.service === row.service_id)
  const reads = !isService || serviceStillReads(row.state)
  const key = await keyOf({ house, tx, me }, row)
  return {
    reply: {
      id,
      need: row.need,
      urgent: row.urgent,
      state: row.state,
      sentAt: row.sent_at.toISOString(),
      sex: row.sex,
      ageBand: row.age_band,
      language: row.language,
      risks: reads ? (row.risks as ArrivalRisk[]) : [],
      words: reads ? openField(key, needPlace(id), row.need_sealed).toString('utf8') : null,
      answer:
        row.answer_sealed === null
          ? null
          : openField(key, answerPlace(id), row.answer_sealed).toString('utf8'),
    },
    // No case here: a service's look must not tie the two files together in what the service can read.
    entry: { subjects: [id], fields: reads ? ['need'] : [] },
  }
}

/** What a service is still told of what was taken back. @throws Problem `not_found` */
async function readTakenBack(tx: Tx, id: ReferralId): Promise<Shown<z.input<typeof seeReferral.reply>>> {
  const row = await findTakenBack(tx, id)
  if (row === undefined) throw new Problem('not_found')
  const { need, urgent, sent_at: sentAt } = row
  return {
    reply: {
      ...{ id, need, urgent, state: 'withdrawn', sentAt: sentAt.toISOString() },
      ...{ sex: null, ageBand: null, language: null, risks: [], words: null, answer: null },
    },
    entry: { subjects: [id], fields: [] },
  }
}

/** The service's answer. @throws Problem `refused_by_law`, `not_found` */
export async function answer(
  house: House,
  tx: Tx,
  me: Me,
  asked: { referralId: ReferralId } & z.output<typeof answerReferral.body>,
): Promise<Entry> {
  const row = await findReferral(tx, asked.referralId)
  const takenBack = row === undefined && (await findTakenBack(tx, asked.referralId)) !== undefined
  if (row === undefined && !takenBack) throw new Problem('not_found')
  const isService = takenBack || me.posts.some((held) => held.service === row?.service_id)
  const verdict = mayMoveReferral({
    post: isService ? 'service_provider' : 'social_assistant',
    from: row?.state ?? 'withdrawn',
    to: asked.to,
    reasonGiven: asked.reason !== undefined,
  })
  if (verdict.outcome === 'refused') throw new Problem('refused_by_law', { refusals: verdict.refusals })
  if (row === undefined) throw new Problem('not_found')
  const key = asked.reason === undefined ? undefined : await keyOf({ house, tx, me }, row)
  await moveReferral(tx, asked.referralId, {
    state: asked.to,
    answered_by: me.id,
    answered_at: new Date(house.now()),
    ...(asked.to === 'accepted' ? { accepted_at: new Date(house.now()) } : {}),
    ...(key === undefined || asked.reason === undefined
      ? {}
      : { answer_sealed: sealField(key, answerPlace(asked.referralId), asked.reason) }),
  })
  return { subjects: [asked.referralId], made: asked.referralId }
}

function keyOf({ house, tx, me }: Opening, row: { id: ReferralId; wrapped_key: Buffer }) {
  return openFile(
    { house, tx, me },
    { kind: 'referral', fileId: row.id, wrapped: row.wrapped_key },
    'see_referral',
  )
}
