/**
 * One of everything that can be written into a house: the acts of a case from the report to the hearing, each by whoever
 * does it, with a text of one's own wherever an act takes one.
 */
import type { Browser, BrowserContext } from 'playwright-core'
import { asking } from './canary.ts'
import type { House } from './house.ts'
import { signInAs } from './people.ts'
import { inDays } from './steps.ts'
import { rewritten, type Asked } from './texts.ts'

/** Stands in an act where a text of one's own comes. */
const own = '§'

/** What was written: the ids by which pages are opened, and where each text went. */
export interface Written {
  /** The case from a report, and the one from a request for help; each with what is of it. */
  readonly cases: readonly Readonly<Record<string, string>>[]
  /** Texts by act and place, as `recordReport.statement`, in the order in which they were written. */
  readonly texts: ReadonlyMap<string, readonly string[]>
  /** What was answered to each text that no field takes, by act and place. */
  readonly refused: ReadonlyMap<string, readonly number[]>
  /** The window of whoever holds a post, signed in. */
  readonly as: (post: string, court?: string | null) => Promise<BrowserContext>
}

interface Named {
  readonly id: string
  readonly capacity: string
}
interface Seen {
  readonly register: { readonly year: number; readonly number: number }
  readonly people: readonly (Named & { readonly status: string })[]
  readonly parties: readonly Named[]
}

const [tribunal, appeal] = ['TPI-NADOR', 'CA-NADOR'] as const

/**
 * @param asked the acts of the house, with the texts that they take
 * @param text one for a place, of this many characters at most
 * @param untakable what each place is asked to take before, and must not
 */
export async function writeEverything(
  house: House,
  browser: Browser,
  asked: readonly Asked[],
  text: (place: string, most: number) => string,
  untakable: readonly string[],
): Promise<Written> {
  const windows = new Map<string, Promise<BrowserContext>>()
  const as = (post: string, court: string | null = tribunal) => {
    const there = windows.get(`${post} ${String(court)}`)
    if (there !== undefined) return there
    const entered = browser.newContext({ baseURL: house.address }).then(async (context) => {
      await signInAs(house, context, post, court)
      return context
    })
    windows.set(`${post} ${String(court)}`, entered)
    return entered
  }
  const texts = new Map<string, string[]>()
  const refused = new Map<string, readonly number[]>()
  const see = async <T>(context: BrowserContext, path: string) => asking(house, context).get<T>(path)

  /** Does an act by its name in the contract, with its path filled; confirms it where that is asked. */
  async function act(
    context: BrowserContext,
    name: string,
    ids: Readonly<Record<string, string>>,
    body: object,
  ): Promise<string> {
    const found = asked.find((one) => one.name === name)
    if (found === undefined) throw new Error(`nobody knows the act ${name}`)
    const wrote: [string, string][] = []
    const data = rewritten(body, found.takes, (at, was) => {
      if (was !== own) return was
      const place = `${name}${at}`
      const said = text(place, found.takes.get(at) ?? 0)
      wrote.push([place, said])
      return said
    }) as object
    const address = found.path.replaceAll(/\{(\w+)\}/g, (_, id: string) => ids[id] ?? id)
    const path = `${house.address}${address}`
    for (const [place] of wrote) {
      if (refused.has(place)) continue
      const statuses: number[] = []
      for (const bad of untakable) {
        const wrong = rewritten(body, found.takes, (at, was) =>
          was !== own ? was : `${name}${at}` === place ? bad : 'ZZ',
        ) as object
        statuses.push((await context.request.post(path, { data: wrong })).status())
      }
      refused.set(place, statuses)
    }
    const send = () => context.request.post(path, { data })
    let answer = await send()
    if (answer.status() === 403) {
      const { ask } = (await answer.json()) as { ask?: { id?: string } }
      await asking(house, context).post('/step-up', { id: ask?.id, response: null })
      answer = await send()
    }
    if (!answer.ok()) throw new Error(`${name} was answered ${await answer.text()}`)
    for (const [place, said] of wrote) texts.set(place, [...(texts.get(place) ?? []), said])
    return ((await answer.json()) as { id: string }).id
  }

  const assistant = await as('social_assistant')
  const prosecutor = await as('kings_prosecutor')
  const today = inDays(0)
  const officerOf = async (post: string, court: string) => {
    const { officers } = await see<{
      officers: readonly { id: string; posts: readonly { post: string; court: string | null }[] }[]
    }>(assistant, '/sign-in/demonstration')
    return officers.find(({ posts }) => posts.some((held) => held.post === post && held.court === court))!.id
  }

  // A report, and who is in it.
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
  const unit = `UNIT-${tribunal}`
  const reportId = await act(assistant, 'recordReport', {}, { unit, anonymous: false, ...told })
  const { caseId } = await see<{ caseId: string }>(assistant, `/reports/${reportId}`)
  const seen = () => see<Seen>(prosecutor, `/cases/${caseId}`)
  const {
    register,
    people: [victim],
    parties: [party],
  } = await seen()
  const personId = victim?.id ?? ''
  const partyId = party?.id ?? ''
  const of = { caseId, personId, partyId, reportId }
  const details = {
    name: own,
    born: '1991-02-03',
    document: own,
    sex: 'female',
    nationality: 'MA',
    language: 'ar',
  }
  await act(assistant, 'correctPerson', of, { version: 1, details })
  const nobody = { name: own, born: null, document: own, sex: null, nationality: null, language: null }
  const witness = await act(assistant, 'addPerson', of, { capacity: 'witness', details: nobody })
  await act(
    assistant,
    'changeCapacity',
    { ...of, personId: witness },
    { from: 'witness', to: 'victim', why: own },
  )
  const child = await act(assistant, 'addPerson', of, {
    capacity: 'victim',
    details: { ...nobody, born: `${String(Number(today.slice(0, 4)) - 12)}-01-02` },
  })

  // What the unit does for her.
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
  await act(assistant, 'saveDraft', {}, { form: 'reception', about: personId, body: own })
  await act(assistant, 'holdCase', of, { why: 'authority', reference: own })
  const service = await as('service_provider', null)
  const { shelters } = await see<{ shelters: readonly { id: string }[] }>(service, '/shelters')
  const consent = await act(assistant, 'takeConsent', of, {
    need: 'shelter',
    given: true,
    givenBy: 'self',
    person: { isChild: false },
  })
  const referralId = await act(assistant, 'refer', of, {
    consent,
    service: shelters[0]?.id,
    need: 'shelter',
    urgent: true,
    risks: [],
    words: own,
  })
  await act(service, 'answerReferral', { referralId }, { to: 'accepted', reason: own })

  // What is decided about her.
  const decided = { from: victim?.status, decision: 'presumed', reasons: own, decidedOn: today }
  await act(prosecutor, 'identify', of, decided)
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
  const both = { ar: own, fr: own }
  await act(
    prosecutor,
    'decideMeasure',
    { measureId },
    {
      outcome: 'granted',
      reasons: both,
      reasonsForSuspect: both,
      against: partyId,
      starts: today,
      length: { until: 'lifted' },
      opinionTaken: true,
      writtenConsent: true,
    },
  )
  await act(
    prosecutor,
    'reviewMeasure',
    { measureId },
    {
      reasons: own,
      personTold: true,
      length: { until: 'day', day: inDays(30) },
    },
  )
  await act(prosecutor, 'liftMeasure', { measureId }, { reasons: own, personTold: true })
  await act(prosecutor, 'assign', of, {
    officer: await officerOf('juvenile_judge', tribunal),
    post: 'juvenile_judge',
  })
  const representationId = await act(
    assistant,
    'askRepresentative',
    { ...of, personId: child },
    { why: 'none' },
  )
  const juvenile = await as('juvenile_judge')
  await act(juvenile, 'nameRepresentative', { ...of, representationId }, { who: own, on: today })

  // The penal side.
  await act(prosecutor, 'addProof', of, { kind: 'record', title: own })
  await act(prosecutor, 'addParty', of, { capacity: 'legal_person', name: own, nationality: 'MA' })
  await act(prosecutor, 'correctParty', of, {
    version: 1,
    details: { capacity: 'suspect', name: own, born: null, sex: 'male', nationality: null },
  })
  await act(prosecutor, 'sayVictim', of, { person: personId })
  const { rows: conflicts } = await see<{ rows: readonly { id: string }[] }>(
    prosecutor,
    `/cases/${caseId}/conflicts`,
  )
  const conflictId = conflicts[0]?.id ?? ''
  await act(
    prosecutor,
    'resolveConflict',
    { conflictId },
    {
      answers: { under_threat: true, directly_linked: true, of_free_will: false },
      decided: 'not_liable',
      reasons: own,
    },
  )
  const unnamed = await act(
    assistant,
    'recordReport',
    {},
    { unit, anonymous: true, ...told, caller: undefined, people: [] },
  )
  await act(prosecutor, 'checkReport', { reportId: unnamed }, { serious: false, on: today, found: own })
  await act(
    prosecutor,
    'decideReport',
    { reportId: unnamed },
    {
      kind: 'shelved',
      nature: 'felony',
      takenOn: today,
      reasons: own,
      tell: [],
      after: null,
    },
  )

  // An emergency, a request of two persons, and a day that was announced.
  const deputy = await as('kings_prosecutor_deputy')
  const emergencyId = await act(
    deputy,
    'openEmergency',
    {},
    {
      post: 'kings_prosecutor_deputy',
      court: tribunal,
      ...register,
      code: null,
      category: 'other',
      reason: own,
    },
  )
  await act(prosecutor, 'reviewEmergency', { emergencyId }, { proper: true, reason: own })
  await act(
    assistant,
    'requestAct',
    {},
    {
      act: 'exchange.export',
      unit,
      purpose: 'register_check',
      note: own,
    },
  )
  const administrator = await as('administrator', null)
  const { rows: holidays } = await see<{
    rows: readonly { holiday: string; reckoned: string; confirmed: unknown }[]
  }>(administrator, '/holidays')
  const moon = holidays.find(({ confirmed }) => confirmed === null) ?? holidays[0]
  await act(
    administrator,
    'confirmHoliday',
    {},
    {
      holiday: moon?.holiday,
      firstDay: moon?.reckoned,
      source: own,
    },
  )

  // To the Court of Appeal, returned once, and a hearing there.
  const general = await as('general_prosecutor', appeal)
  const returned = await act(prosecutor, 'sendTransfer', of, { to: appeal, reasons: own })
  const clerk = await as('prosecution_clerk', appeal)
  await act(clerk, 'receiveTransfer', { transferId: returned }, {})
  await act(general, 'returnTransfer', { transferId: returned }, { reasons: own })
  const transferId = await act(prosecutor, 'sendTransfer', of, { to: appeal, reasons: own })
  await act(clerk, 'receiveTransfer', { transferId }, {})
  await act(general, 'acceptTransfer', { transferId }, {})
  await act(general, 'bringCharge', of, { party: partyId, charge: '448-4', link: 'none', on: today })
  await act(general, 'assign', of, {
    officer: await officerOf('registry_clerk', appeal),
    post: 'registry_clerk',
  })
  const registry = await as('registry_clerk', appeal)
  const status = (await see<Seen>(registry, `/cases/${caseId}`)).people.find(
    ({ id }) => id === personId,
  )?.status
  await act(registry, 'identify', of, { ...decided, from: status, decision: 'confirmed', courtAct: own })
  const when = { at: '09:30', room: own, knowingly: true }
  const hearingId = await act(registry, 'fixHearing', of, {
    formation: 'criminal_chamber',
    accused: 'adult',
    on: inDays(20),
    ...when,
    called: [],
  })
  await act(registry, 'postponeHearing', { hearingId }, { on: inDays(27), ...when })

  // Somebody who complains of nobody yet, and then does.
  const helped = await act(
    assistant,
    'requestHelp',
    {},
    {
      unit,
      cameBy: 'police',
      wish: 'no_court',
      urgent: false,
      need: own,
      people: [{ capacity: 'victim', name: own, sex: 'female' }],
    },
  )
  const lateReport = await act(
    assistant,
    'reportInFile',
    { caseId: helped },
    { ...told, people: [told.people[1]] },
  )
  const { people: among } = await see<Seen>(assistant, `/cases/${helped}`)
  return {
    cases: [
      { ...of, referralId, measureId, transferId, emergencyId, conflictId },
      { ...of, reportId: unnamed, transferId: returned, personId: child },
      { caseId: helped, personId: among[0]?.id ?? '', reportId: lateReport },
    ],
    texts,
    refused,
    as,
  }
}
