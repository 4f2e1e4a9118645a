/**
 * One of everything that can be written into a house: the acts of a case from the report to the hearing, each by whoever
 * does it, with a text of one's own wherever an act takes one.
 */
import { inDays, onePixel } from './steps.ts'
import { own, type Writer } from './writer.ts'

/** Ids by the names that the addresses of pages have for them. */
export type Ids = Readonly<Record<string, string>>

interface Named {
  readonly id: string
  readonly capacity: string
  readonly status: string
}
interface Seen {
  readonly register: { readonly year: number; readonly number: number }
  readonly people: readonly Named[]
  readonly parties: readonly Named[]
}

const [tribunal, appeal] = ['TPI-NADOR', 'CA-NADOR'] as const
const unit = `UNIT-${tribunal}`
const today = inDays(0)

const told = {
  source: 'hotline',
  urgent: true,
  receivedAt: new Date(Date.now() - 3_600_000).toISOString(),
  statement: own,
  caller: { name: own, phone: own },
  people: [
    { capacity: 'victim', name: own, sex: 'female', nationality: 'MA', language: 'ar' },
    { capacity: 'suspect', name: own, sex: 'male' },
  ],
}

/** @returns the case from a report, its first report and a person of it besides, and the case from a request for help */
export async function writeEverything(writer: Writer): Promise<readonly Ids[]> {
  const { as, act, see } = writer
  const assistant = await as('social_assistant')
  const prosecutor = await as('kings_prosecutor')
  const reportId = await act(assistant, 'recordReport', {}, { unit, anonymous: false, ...told })
  const { caseId } = await see<{ caseId: string }>(assistant, `/reports/${reportId}`)
  const seen = await see<Seen>(prosecutor, `/cases/${caseId}`)
  const personId = seen.people[0]?.id ?? ''
  const of = { caseId, personId, partyId: seen.parties[0]?.id ?? '', reportId }
  const child = await whoIsInIt(writer, of)
  const [referralId, declined] = await whatTheUnitDoes(writer, of)
  const measureId = await whatIsDecided(writer, of, seen.people[0]?.status ?? '')
  await whoSpeaksForAChild(writer, { ...of, personId: child })
  const { conflictId, charged } = await thePenalSide(writer, of)
  const unnamed = await anAnonymousReport(writer)
  const emergencyId = await whatTakesTwo(writer, seen.register)
  const [returned, transferId] = await toTheCourtOfAppeal(writer, { ...of, conflictId, partyId: charged })
  return [
    { ...of, referralId, measureId, transferId, emergencyId, conflictId },
    { ...of, reportId: unnamed, transferId: returned, personId: child, referralId: declined },
    await whoAskedForHelp(writer),
  ]
}

async function officerOf({ as, see }: Writer, post: string, court: string): Promise<string> {
  const { officers } = await see<{
    officers: readonly { id: string; posts: readonly { post: string; court: string | null }[] }[]
  }>(await as('social_assistant'), '/sign-in/demonstration')
  const found = officers.find(({ posts }) => posts.some((held) => held.post === post && held.court === court))
  return found?.id ?? ''
}

/** @returns a child who was added */
async function whoIsInIt({ as, act }: Writer, of: Ids): Promise<string> {
  const assistant = await as('social_assistant')
  const nobody = { name: own, born: null, document: own, sex: null, nationality: null, language: null }
  await act(assistant, 'correctPerson', of, { version: 1, details: { ...nobody, born: '1991-02-03' } })
  const witness = await act(assistant, 'addPerson', of, { capacity: 'witness', details: nobody })
  await act(
    assistant,
    'changeCapacity',
    { ...of, personId: witness },
    { from: 'witness', to: 'victim', why: own },
  )
  const born = `${String(Number(today.slice(0, 4)) - 12)}-01-02`
  return act(assistant, 'addPerson', of, { capacity: 'victim', details: { ...nobody, born } })
}

/** @returns what was sent to a service that accepted it, and what it declined */
async function whatTheUnitDoes({ as, act, see }: Writer, of: Ids): Promise<readonly [string, string]> {
  const assistant = await as('social_assistant')
  await act(assistant, 'receive', of, {
    dangerNow: false,
    needsDoctor: false,
    childAlone: false,
    language: 'ar',
    interpreter: false,
    safeToSpeak: true,
    limitsSaidIn: 'ar',
    note: own,
  })
  const { rights } = await see<{ rights: readonly string[] }>(
    assistant,
    `/cases/${of['caseId'] ?? ''}/people/${of['personId'] ?? ''}/reception`,
  )
  await act(assistant, 'giveRights', of, { rights, language: 'ar', how: 'read_aloud', understood: true })
  await act(assistant, 'noteContact', of, {
    how: 'phone',
    number: own,
    when: own,
    byWhom: own,
    ifOtherAnswers: own,
  })
  await act(assistant, 'recordScreening', of, {
    set: 'adult_labour',
    answers: {},
    signs: [],
    met: [],
    proposes: 'undetermined',
    note: own,
  })
  await act(assistant, 'saveDraft', {}, { form: 'reception', about: of['personId'], body: own })
  const service = await as('service_provider', null)
  const { shelters } = await see<{ shelters: readonly { id: string }[] }>(service, '/shelters')
  const consent = await act(assistant, 'takeConsent', of, {
    need: 'shelter',
    given: true,
    givenBy: 'self',
    person: { isChild: false },
  })
  const asked = { consent, service: shelters[0]?.id, need: 'shelter', urgent: true, risks: [], words: own }
  const declined = await act(assistant, 'refer', of, asked)
  await act(service, 'answerReferral', { referralId: declined }, { to: 'declined', reason: own })
  const referralId = await act(assistant, 'refer', of, asked)
  await act(service, 'answerReferral', { referralId }, { to: 'accepted' })
  return [referralId, declined]
}

/** @returns the measure that was granted, changed and lifted */
async function whatIsDecided({ as, act }: Writer, of: Ids, status: string): Promise<string> {
  const assistant = await as('social_assistant')
  const prosecutor = await as('kings_prosecutor')
  await act(prosecutor, 'identify', of, {
    from: status,
    decision: 'presumed',
    reasons: own,
    decidedOn: today,
  })
  const reflectionId = await act(prosecutor, 'grantReflection', of, {
    wished: true,
    seriousGrounds: true,
    starts: today,
    ends: inDays(10),
    reasons: own,
  })
  await act(
    prosecutor,
    'endReflection',
    { ...of, reflectionId },
    { why: 'her_wish', on: today, reasons: own },
  )
  const measureId = await act(assistant, 'requestMeasure', of, {
    kind: 'no_contact',
    words: own,
    isChild: false,
    againstDescribed: own,
  })
  const ofMeasure = { measureId }
  const both = { ar: own, fr: own }
  await act(prosecutor, 'decideMeasure', ofMeasure, {
    outcome: 'granted',
    reasons: both,
    reasonsForSuspect: both,
    against: of['partyId'],
    starts: today,
    length: { until: 'lifted' },
    opinionTaken: true,
    writtenConsent: true,
  })
  // It is in force once the signed decision is there.
  const uploadId = await act(prosecutor, 'beginUpload', of, {
    for: { measure: measureId },
    size: onePixel.length,
  })
  await act(prosecutor, 'sendPart', { uploadId, part: '0' }, { bytes: onePixel.toString('base64') })
  await act(prosecutor, 'attachScan', ofMeasure, { upload: uploadId })
  const length = { until: 'day', day: inDays(30) }
  await act(prosecutor, 'reviewMeasure', ofMeasure, { reasons: own, personTold: true, length })
  await act(prosecutor, 'liftMeasure', ofMeasure, { reasons: own, personTold: true })
  return measureId
}

async function whoSpeaksForAChild(writer: Writer, of: Ids): Promise<void> {
  const { as, act } = writer
  const judge = await officerOf(writer, 'juvenile_judge', tribunal)
  await act(await as('kings_prosecutor'), 'assign', of, { officer: judge, post: 'juvenile_judge' })
  const representationId = await act(await as('social_assistant'), 'askRepresentative', of, { why: 'none' })
  const juvenile = await as('juvenile_judge')
  await act(juvenile, 'nameRepresentative', { ...of, representationId }, { who: own, on: today })
}

/** @returns what is held against somebody who may be a victim, and who is to be charged */
async function thePenalSide(
  { as, act, see }: Writer,
  of: Ids,
): Promise<{ readonly conflictId: string; readonly charged: string }> {
  const prosecutor = await as('kings_prosecutor')
  await act(prosecutor, 'holdCase', of, { why: 'authority', reference: own })
  await act(prosecutor, 'addProof', of, { kind: 'record', title: own })
  await act(prosecutor, 'addParty', of, { capacity: 'legal_person', name: own, nationality: 'MA' })
  const details = { capacity: 'suspect', name: own, born: null, sex: 'male', nationality: null }
  const charged = await act(prosecutor, 'addParty', of, details)
  await act(prosecutor, 'correctParty', of, { version: 1, details })
  await act(prosecutor, 'sayVictim', of, { person: of['personId'] })
  const path = `/cases/${of['caseId'] ?? ''}/conflicts`
  const { rows } = await see<{ rows: readonly { id: string }[] }>(prosecutor, path)
  const conflictId = rows[0]?.id ?? ''
  return { conflictId, charged }
}

async function anAnonymousReport({ as, act }: Writer): Promise<string> {
  const prosecutor = await as('kings_prosecutor')
  const { caller: _, ...heard } = told
  const reportId = await act(
    await as('social_assistant'),
    'recordReport',
    {},
    { unit, anonymous: true, ...heard, people: [] },
  )
  await act(prosecutor, 'checkReport', { reportId }, { serious: false, on: today, found: own })
  await act(
    prosecutor,
    'decideReport',
    { reportId },
    { kind: 'shelved', nature: 'unknown', takenOn: today, reasons: own, tell: [], after: null },
  )
  return reportId
}

/** An emergency and its review, a request that somebody else must agree to, and a day that was announced. */
async function whatTakesTwo({ as, act, see }: Writer, register: Seen['register']): Promise<string> {
  const deputy = 'kings_prosecutor_deputy'
  const emergencyId = await act(
    await as(deputy),
    'openEmergency',
    {},
    { post: deputy, court: tribunal, ...register, code: null, category: 'other', reason: own },
  )
  const prosecutor = await as('kings_prosecutor')
  await act(prosecutor, 'reviewEmergency', { emergencyId }, { proper: true, reason: own })
  await act(
    await as('social_assistant'),
    'requestAct',
    {},
    { act: 'exchange.export', unit, purpose: 'register_check', note: own },
  )
  const administrator = await as('administrator', null)
  const { rows } = await see<{
    rows: readonly { holiday: string; reckoned: string; confirmed: unknown }[]
  }>(administrator, '/holidays')
  const moon = rows.find(({ confirmed }) => confirmed === null) ?? rows[0]
  const announced = { holiday: moon?.holiday, firstDay: moon?.reckoned, source: own }
  await act(administrator, 'confirmHoliday', {}, announced)
  return emergencyId
}

/** @returns what was sent and returned, and what was sent and accepted: a charge and a hearing follow */
async function toTheCourtOfAppeal(writer: Writer, of: Ids): Promise<readonly [string, string]> {
  const { as, act, see } = writer
  const prosecutor = await as('kings_prosecutor')
  const general = await as('general_prosecutor', appeal)
  const send = async () => {
    const transferId = await act(prosecutor, 'sendTransfer', of, { to: appeal, reasons: own })
    await act(await as('prosecution_clerk', appeal), 'receiveTransfer', { transferId }, {})
    return transferId
  }
  const returned = await send()
  await act(general, 'returnTransfer', { transferId: returned }, { reasons: own })
  const transferId = await send()
  await act(general, 'acceptTransfer', { transferId }, {})
  const answers = { under_threat: true, directly_linked: true, of_free_will: false }
  await act(general, 'resolveConflict', of, { answers, decided: 'not_liable', reasons: own })
  await act(general, 'bringCharge', of, {
    party: of['partyId'],
    charge: '448-4',
    link: 'none',
    on: today,
  })
  const clerk = await officerOf(writer, 'registry_clerk', appeal)
  await act(general, 'assign', of, { officer: clerk, post: 'registry_clerk' })
  const registry = await as('registry_clerk', appeal)
  const { people } = await see<Seen>(registry, `/cases/${of['caseId'] ?? ''}`)
  await act(registry, 'noteEvent', of, { event: 'judgment', at: today, facts: {} })
  await act(registry, 'identify', of, {
    from: people.find(({ id }) => id === of['personId'])?.status,
    decision: 'confirmed',
    reasons: own,
    decidedOn: today,
    courtAct: own,
  })
  const when = { at: '09:30', room: own, knowingly: true }
  const hearingId = await act(registry, 'fixHearing', of, {
    formation: 'criminal_chamber',
    accused: 'adult',
    on: inDays(20),
    ...when,
    called: [],
  })
  await act(registry, 'postponeHearing', { hearingId }, { on: inDays(27), ...when })
  return [returned, transferId]
}

/** Somebody who complains of nobody, and then does. */
async function whoAskedForHelp({ as, act, see }: Writer): Promise<Ids> {
  const assistant = await as('social_assistant')
  const [victim, suspect] = told.people
  const caseId = await act(
    assistant,
    'requestHelp',
    {},
    { unit, cameBy: 'police', wish: 'no_court', urgent: false, need: own, people: [victim] },
  )
  const reportId = await act(assistant, 'reportInFile', { caseId }, { ...told, people: [suspect] })
  const { people } = await see<Seen>(assistant, `/cases/${caseId}`)
  return { caseId, personId: people[0]?.id ?? '', reportId }
}
