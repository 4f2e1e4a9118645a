/**
 * Who may read what, as a reader of the law would say it. Written from what was decided and not from how the database
 * holds it; the two are compared row by row, and one that is wrong is found by the other.
 *
 * A new table is one line here, by the conditions that are here already; without it the run fails.
 */
import type { Post } from '@himaya/domain'
import { isNeeded, isOfTheBench, isOpening, isRelease, saidSomething, waitsFor } from './approving.ts'
import type { Eyes } from './asker.ts'
import type { Rules } from './asker.ts'
import {
  assists,
  both,
  caseOf,
  either,
  is,
  judges,
  juvenileJudges,
  onTheCase,
  prosecutesAt,
  prosecutors,
  type OfACase,
} from './rule.ts'
import type { Row } from './world.ts'

const clerks: readonly Post[] = ['registry_clerk', 'prosecution_clerk']

// On the case, in the words of the court.
const prosecution = onTheCase('prosecution', prosecutors)
const investigation = onTheCase('investigating judge', ['investigating_judge'])
const juvenile = onTheCase('juvenile judge or counsellor', juvenileJudges)
const bench = onTheCase('bench', judges)
const registries = onTheCase('registries', clerks)
const prosecutionClerk = onTheCase('clerk of the prosecution', ['prosecution_clerk'])
const coordinator = onTheCase('coordinator', ['unit_coordinator'])
/** Everybody who is put on a case. */
const anybody = either<OfACase>(prosecution, investigation, bench, registries, coordinator)
/** Who prove the offence, and who judge and write down; the coordinator is neither. */
const proving = either<OfACase>(prosecution, investigation)
const judging = either<OfACase>(proving, bench, registries)

const unit = is('social assistant of its unit', (eyes, row: { unit_id: string }) =>
  assists(eyes, row.unit_id),
)
const caseUnit = is('social assistant of the unit of its case', (eyes, row: { case_id: string }) => {
  const found = caseOf(eyes.world, row)
  return found !== undefined && assists(eyes, found.unit_id)
})
const signedIn = is('signed in', (eyes) => eyes.officer !== null)
const own = is(
  'one’s own',
  (eyes, row: { officer_id: string | null }) => eyes.officer !== null && row.officer_id === eyes.officer,
)

/** One's own by another column than the usual. */
const by = <C extends string>(column: C) =>
  is(
    `${column.replaceAll('_', ' ')} oneself`,
    (eyes, row: Readonly<Record<C, string>>) => eyes.officer !== null && row[column] === eyes.officer,
  )
const auditor = is('auditor', (eyes) => eyes.holds('auditor'))

/** Of the bench of the court seized, put on the case by themselves and not for a colleague, and at work. */
const formation = is(
  'of the formation seized',
  (eyes, { case_id }: { case_id: string }) =>
    eyes.officer !== null &&
    eyes.assigned(...judges).has(case_id) &&
    isOfTheBench(eyes.world, eyes.officer, case_id),
)

/**
 * The shelters whose address may be opened today: by whoever works there, and by the assistant who follows somebody it
 * received, in a case from which she is not barred.
 */
const shelters = (eyes: Eyes): ReadonlySet<string> =>
  eyes.once('shelters', () => {
    const { world } = eyes
    const received = world
      .all('assistance.referral')
      .filter(({ need, state, person_id }) => {
        const person = world.where('assistance.person', 'id', person_id)[0]
        return (
          need === 'shelter' &&
          state === 'accepted' &&
          person !== undefined &&
          person.owner_id === eyes.officer &&
          assists(eyes, person.unit_id) &&
          !eyes.barred.has(caseOf(world, person)?.id ?? '')
        )
      })
      .map(({ service_id }) => service_id)
    return new Set<string>([...eyes.services(), ...received])
  })

// There are few shelters: counted over them and the keys that were given.
const opensShelter = (eyes: Eyes, { service_id }: { service_id: string }) =>
  eyes.tally.note('', 'may open the address of that shelter', shelters(eyes).has(service_id))

/** What was sealed to somebody for one release is read by them once it is agreed to, and while she is there. */
const isReleased = (eyes: Eyes, { request_id }: Row<'office.shelter_loan'>): boolean =>
  isRelease(eyes, eyes.world.where('office.act_request', 'id', request_id)[0])
const isThere = ({ world }: Eyes, { request_id, service_id }: Row<'office.shelter_loan'>): boolean =>
  world
    .where(
      'assistance.referral',
      'person_id',
      world.where('office.act_request', 'id', request_id)[0]?.about ?? null,
    )
    .some(
      ({ need, state, service_id: there }) =>
        need === 'shelter' && state === 'accepted' && there === service_id,
    )
/** The shelters whose address was released to whoever looks. */
const released = (eyes: Eyes): ReadonlySet<string> =>
  eyes.once(
    'released',
    () =>
      new Set<string>(
        eyes.world
          .all('office.shelter_loan')
          .filter((loan) => isReleased(eyes, loan) && isThere(eyes, loan))
          .map(({ service_id }) => service_id),
      ),
  )

/**
 * The cases somebody answers for in these posts, and by what they may have been asked for: a person, a report, and a
 * party where they may know of it. An assistant answers for those in which she follows somebody.
 */
const answered = (eyes: Eyes, posts: readonly Post[]): ReadonlySet<string> =>
  eyes.once(`answers for ${posts.join()}`, () => {
    const { world } = eyes
    const follows = (file: string) =>
      posts.includes('social_assistant') &&
      world
        .where('assistance.person', 'file_id', file)
        .some(({ owner_id, unit_id }) => owner_id === eyes.officer && assists(eyes, unit_id))
    const ofUnit = posts.includes('social_assistant') || posts.includes('unit_coordinator')
    const put = eyes.cases(...posts.filter((post) => post !== 'social_assistant'))
    return new Set<string>(
      world
        .all('court.case')
        .filter(({ id, assistance_id }) => put.has(id) || (!eyes.barred.has(id) && follows(assistance_id)))
        .flatMap(({ id, assistance_id, penal_id }) => [
          id,
          ...world.where('assistance.person', 'file_id', assistance_id).map((one) => one.id),
          ...world.where('penal.report', 'penal_id', penal_id).map((one) => one.id),
          ...(ofUnit ? [] : world.where('penal.party', 'penal_id', penal_id).map((one) => one.id)),
        ]),
    )
  })

/** Whoever hears of what somebody did in their post: the head of that court's prosecution, its president, or the presidency. */
const headOfTheSide = either<{ side: string; told_court_id: string | null }>(
  both(
    is('on the side of the prosecution', (_, { side }) => side === 'prosecution'),
    either(
      is('head of the prosecution that hears', (eyes, { told_court_id }) =>
        eyes.courts('kings_prosecutor', 'general_prosecutor').has(told_court_id ?? ''),
      ),
      both(
        is('of which no court hears', (_, { told_court_id }) => told_court_id === null),
        is('presidency of the prosecution', (eyes) => eyes.holds('national_desk')),
      ),
    ),
  ),
  both(
    is('on the side of the bench', (_, { side }) => side === 'bench'),
    is('president of the court that hears', (eyes, { told_court_id }) =>
      eyes.courts('court_president').has(told_court_id ?? ''),
    ),
  ),
)

// Seen with what it belongs to.
const withCase = is('sees its case', (eyes, row: { case_id: string }) =>
  eyes.seesId('court.case', row.case_id),
)
const withFile = is('sees its file', (eyes, row: { file_id: string }) =>
  eyes.seesId('assistance.file', row.file_id),
)
const withReport = is('sees its report', (eyes, row: { report_id: string }) =>
  eyes.seesId('penal.report', row.report_id),
)
const withDecision = is('sees its decision', (eyes, row: { decision_id: string }) =>
  eyes.seesId('penal.decision', row.decision_id),
)
const withReflection = is('sees its reflection', (eyes, row: { reflection_id: string }) =>
  eyes.seesId('assistance.reflection', row.reflection_id),
)
const withHearing = is('sees its hearing', (eyes, row: { hearing_id: string }) =>
  eyes.seesId('penal.hearing', row.hearing_id),
)
const withEvent = is('sees its act', (eyes, row: { event_id: string | null }) =>
  eyes.seesId('penal.event', row.event_id),
)
const caseItself = is(
  'social assistant of its unit, or on the case',
  (eyes, row: Row<'court.case'>) => assists(eyes, row.unit_id) || anybody(eyes, { case_id: row.id }),
)

/** Techniques stay with those who order them (CPP 108, 116-2, 82-3-3). */
export const techniques = [
  'interception',
  'urgent_interception',
  'tracking',
  'infiltration',
  'infiltration_end',
  'data_requisition',
] as const
/** What a bench is told of what was done: who is held and until when, and its own acts. */
export const toldTheBench = [
  'detention_for_trial',
  'detention_challenge_referred',
  'detention_lifted',
  'lifting_appeal_received',
  'pretrial_detention',
  'judicial_supervision',
  'motions',
  'deliberation',
  'judgment',
  'juvenile_protection',
  'appeal_declared',
  'appeal_judgment',
  'cassation_declared',
  'final_judgment',
] as const
const isOneOf = (list: readonly string[], one: string) => list.includes(one)

/** Whose the telling of an act is, by what the act is about. An act that is not here is told to nobody but its doer. */
function circleOf(
  act: string,
):
  | 'case'
  | 'formation'
  | 'unit'
  | 'representation'
  | 'reports'
  | 'transfer'
  | 'recusal'
  | 'decision'
  | 'reception'
  | 'screening'
  | 'reflection'
  | 'parties'
  | 'elements'
  | 'charges'
  | undefined {
  const [noun = ''] = act.split('.')
  const exact: Readonly<Record<string, ReturnType<typeof circleOf>>> = {
    'screening.identify': 'case',
    'help.bring': 'case',
    'identities.seal': 'formation',
    'identities.lend': 'formation',
    'identities.take': 'formation',
    'identities.take_share': 'formation',
    'identity.deal': 'formation',
    'identity.unseal': 'formation',
    'reports.check': 'elements',
    'cases.number': 'parties',
    'reports.decide': 'decision',
    'reports.notify': 'decision',
    'parties.hand_over': 'elements',
    'parties.say_victim': 'elements',
    'people.hand_over': 'reflection',
    'people.change_capacity': 'reflection',
    'reception.receive': 'unit',
    'referral.ask_representative': 'representation',
    'referral.name_representative': 'representation',
    'entitlements.note': 'reflection',
  }
  if (act in exact) return exact[act]
  if (['cases', 'people', 'rights', 'protection', 'hearings', 'keeping'].includes(noun)) return 'case'
  if (['non_punishment', 'events'].includes(noun)) return 'elements'
  if (['referral', 'exchange', 'help', 'conditions'].includes(noun)) return 'unit'
  if (noun === 'claims') return 'charges'
  const ofTheirNoun = ['reception', 'screening', 'reflection', 'parties', 'elements', 'charges'] as const
  return [...ofTheirNoun, 'reports' as const, 'transfer' as const, 'recusal' as const].find(
    (one) => one === noun,
  )
}

// What is told to more than one of those on a case.
const social = ['reception', 'screening', 'reflection', 'representation', 'reports', 'transfer', 'recusal']
const ofTheUnit = ['unit', ...social]
const ofTheProsecution = [...social, 'decision', 'parties', 'elements', 'charges']

/** Who on a case is told of which circles; of the circle `case` everybody who sees the case is. */
const told = (who: string, circles: readonly string[], on: (eyes: Eyes, row: Row<'court.case'>) => boolean) =>
  is(`${who} is told of ${circles.join(', ')}`, (eyes, row: Row<'record.entry'>) => {
    const found = eyes.world.where('court.case', 'id', row.case_id)[0]
    return (
      row.outcome === 'done' &&
      found !== undefined &&
      eyes.sees('court.case', found) &&
      circles.includes(circleOf(row.act) ?? '') &&
      on(eyes, found)
    )
  })
/** Whose the telling of a look is: some looks tell more than the act they are named after. */
function circleOfLook(act: string): ReturnType<typeof circleOf> {
  if (['reports.see_check', 'qualification.see', 'clocks.see', 'documents.print'].includes(act))
    return 'elements'
  if (['documents.see', 'record.see_opened'].includes(act)) return 'case'
  if (act === 'shelter.release') return 'unit'
  if (act === 'entitlements.see') return 'reflection'
  if (['screening.identify', 'screening.list_identifications', 'screening.see_identification'].includes(act))
    return 'screening'
  return circleOf(act)
}

/** Who answers for a case is told who looked, and who was refused: of their own circle. */
const toldOfLooks = (who: string, circles: readonly string[], ...posts: readonly Post[]) =>
  is(`${who} is told of looks at ${circles.join(', ')}`, (eyes, row: Row<'record.entry'>) => {
    const about = row.outcome === 'shown' ? row.case_id : row.subjects[0]
    return (
      row.outcome !== 'done' &&
      circles.includes(circleOfLook(row.act) ?? '') &&
      about != null &&
      answered(eyes, posts).has(about)
    )
  })
/** Whoever sees that an identity of a case is sealed: the formation, which could open it. */
const holdsIdentity = (eyes: Eyes, caseId: string) =>
  eyes.world
    .where('court.sealed_identity', 'case_id', caseId)
    .some((row) => eyes.sees('court.sealed_identity', row))
const onIt =
  (...posts: readonly Post[]) =>
  (eyes: Eyes, row: Row<'court.case'>) =>
    eyes.cases(...posts).has(row.id)

export const rules: Rules = {
  // The house, and what is one's own.
  'office.court': signedIn,
  'office.unit': signedIn,
  'office.officer': signedIn,
  'office.post': signedIn,
  'office.holiday': signedIn,
  'office.service': both(
    signedIn,
    is('in service', (_, row) => row.active),
  ),
  'office.session': own,
  'office.passkey': own,
  'office.password': own,
  'office.feed': own,
  'office.draft': both(
    own,
    is('not over', (eyes, row) => row.ends_at.getTime() > eyes.world.now.getTime()),
  ),
  'record.repeat': own,
  'office.attempt': 'closed',
  'office.challenge': 'closed',
  'office.enrolment': 'closed',
  'office.keys': 'closed',
  'office.rounding': 'closed',
  'office.totp': 'closed',
  'office.pace': 'closed',
  'office.step_up': 'closed',
  'office.ticket_key': 'closed',
  'record.leaf': 'closed',
  'record.node': 'closed',
  'record.erasure': 'closed',
  'record.witnessed': 'closed',
  'record.turned_away': 'closed',
  'assistance.index_entry': 'closed',

  // Who is away is known to them, and to whoever sees to it that nothing waits at a court where they hold a post.
  'office.absence': either(
    own,
    is('head, registry or coordinator where they work', (eyes, { officer_id }) => {
      const courts = eyes.courts(
        'kings_prosecutor',
        'general_prosecutor',
        'court_president',
        'registry_clerk',
        'unit_coordinator',
      )
      return eyes.world
        .where('office.post', 'officer_id', officer_id)
        .some(({ court_id }) => court_id !== null && courts.has(court_id))
    }),
  ),

  // Acts of two persons: whoever asked, whoever spoke, and whoever is waited for.
  'office.act_request': either(
    by('requested_by'),
    is('spoke to it', saidSomething),
    is('it waits for them', waitsFor),
  ),
  'office.act_approval': is('sees its request', (eyes, { request_id }) =>
    eyes.seesId('office.act_request', request_id),
  ),

  // Keys, and where a shelter is. That a key was given opens nothing by itself.
  'office.personal_key': signedIn,
  'office.personal_lock': own,
  'office.shelter': either(opensShelter, (eyes, { service_id }) => released(eyes).has(service_id)),
  'office.shelter_key': either(
    both(own, opensShelter),
    is('works at that service', (eyes, { service_id }) => eyes.services().has(service_id)),
  ),

  'office.shelter_loan': both(
    (eyes, { request_id }) => {
      const of = eyes.world.where('office.act_request', 'id', request_id)[0]?.case_id ?? null
      return eyes.tally.note('', 'not barred from the case', of === null || !eyes.barred.has(of))
    },
    either(
      both(own, opensShelter),
      both(is('asked for it, and two agreed', isReleased), is('she is there', isThere)),
    ),
  ),

  // Who a protected person is: the formation seized, and of a share its holder, no sooner than it is needed.
  'court.sealed_identity': formation,
  'court.identity_share': both(
    own,
    formation,
    is(
      'its key is in use',
      (eyes, { key_id }) => eyes.world.where('office.personal_key', 'id', key_id)[0]?.retired_at === null,
    ),
    is('something needs it', isNeeded),
  ),
  'court.identity_loan': either(
    both(own, formation),
    both(
      formation,
      is('whoever asked and was agreed to', (eyes, { request_id }) =>
        isOpening(eyes, eyes.world.where('office.act_request', 'id', request_id)[0]),
      ),
    ),
  ),

  // Figures: the centre all, a coordinator the own unit, a head of prosecution the own court and a general prosecutor
  // his tribunals too, each of what the prosecution may know of one person.
  'office.counting': is('centre, coordinator or head of a prosecution', (eyes) =>
    eyes.holds('central_unit', 'unit_coordinator', 'kings_prosecutor', 'general_prosecutor'),
  ),
  'office.coverage': either(
    is('centre', (eyes) => eyes.holds('central_unit')),
    is(
      'coordinator of the unit',
      (eyes, { unit_id }) => unit_id !== null && eyes.units('unit_coordinator').has(unit_id),
    ),
    both(
      is('of what the prosecution may know', (_, row) => row.for_prosecution),
      either(
        is(
          'head of the prosecution there',
          (eyes, { unit_id }) =>
            unit_id !== null && eyes.units('kings_prosecutor', 'general_prosecutor').has(unit_id),
        ),
        is('general prosecutor above it', (eyes, { unit_id }) => {
          const at = eyes.world.where('office.unit', 'id', unit_id)[0]
          const tribunal = eyes.world.where('office.court', 'id', at?.court_id ?? null)[0]
          const above = eyes.world.where('office.court', 'id', tribunal?.appeal_id ?? null)[0]
          return above !== undefined && eyes.courts('general_prosecutor').has(above.stand_in_id ?? above.id)
        }),
      ),
    ),
  ),

  // The case and its people: its unit and whoever is put on it.
  'court.case': caseItself,
  'court.assignment': either(own, withCase),
  'assistance.file': either(
    unit,
    is('on the case', (eyes, { id }) => anybody(eyes, { file_id: id })),
  ),
  'assistance.person': either(unit, anybody),
  'assistance.register': unit,

  // What she said, and what was done for her.
  'assistance.help_request': either(unit, coordinator),
  'assistance.reception': either(unit, coordinator),
  'assistance.consent': either(unit, coordinator),
  'assistance.import_row': unit,
  'assistance.condition': either(
    is('social assistant of the unit of its file', (eyes, { file_id }) => {
      const file = eyes.world.where('assistance.file', 'id', file_id)[0]
      return file !== undefined && assists(eyes, file.unit_id)
    }),
    coordinator,
  ),
  'assistance.referral': either(
    unit,
    coordinator,
    both(
      is('of the service asked', (eyes, { service_id }) => eyes.services().has(service_id)),
      is('not taken back', (_, { state }) => state !== 'withdrawn'),
    ),
  ),
  'assistance.safe_contact': either(unit, coordinator, prosecution, juvenile),
  'assistance.representation': either(unit, coordinator, prosecution, juvenile),
  'assistance.representative': either(unit, coordinator, prosecution, juvenile),
  'assistance.screening': either(unit, coordinator, proving),
  'assistance.reflection': either(unit, coordinator, proving, juvenile),
  'assistance.reflection_end': withReflection,
  'assistance.entitlement_step': either(unit, coordinator, proving, juvenile),
  'assistance.capacity_change': either(unit, coordinator, proving, juvenile),
  'assistance.handover': either(unit, coordinator, proving, juvenile),
  'assistance.brought': withFile,
  'assistance.guardianship': withFile,
  'assistance.identification': withFile,
  'assistance.rights_given': either(unit, withFile),

  // What is prosecuted.
  'penal.report': either(
    unit,
    is('head or clerk of the prosecution it was sent to', (eyes, { court_id }) =>
      eyes.courts('kings_prosecutor', 'general_prosecutor', 'prosecution_clerk').has(court_id),
    ),
    prosecution,
    prosecutionClerk,
    coordinator,
  ),
  'penal.report_mark': withReport,
  'penal.report_check': proving,
  'penal.file': either(
    is('on the case', (eyes, { id }) => anybody(eyes, { penal_id: id })),
    is('sees a report of it', (eyes, { id }) =>
      eyes.world.where('penal.report', 'penal_id', id).some((report) => eyes.sees('penal.report', report)),
    ),
  ),
  'penal.party': anybody,
  'penal.handover': proving,
  'penal.same_person': proving,
  'penal.element': proving,
  'penal.proof': proving,
  'penal.element_proof': proving,
  'penal.facts': proving,
  'penal.charge': judging,
  'penal.decision': either(proving, prosecutionClerk),
  'penal.notice': withDecision,
  'penal.claim': either(
    judging,
    is('unit or coordinator of whoever claims', (eyes, { person_id }) => {
      const person = eyes.world.where('assistance.person', 'id', person_id)[0]
      return person !== undefined && (assists(eyes, person.unit_id) || coordinator(eyes, person))
    }),
  ),
  'penal.claim_against': judging,
  'penal.event': either(
    proving,
    both(
      is('no technique', (_, { event }) => !isOneOf(techniques, event)),
      registries,
    ),
    both(
      is('told the bench', (_, { event }) => isOneOf(toldTheBench, event)),
      bench,
    ),
  ),
  'penal.event_pause': withEvent,
  'penal.event_interruption': withEvent,
  'penal.term_done': either(
    withEvent,
    both(
      is('of a hearing', (_, { hearing_id }) => hearing_id !== null),
      judging,
    ),
  ),

  // The court.
  'penal.hearing': either(
    anybody,
    is('sees its case', (eyes, { penal_id }) =>
      eyes.sees('court.case', eyes.world.where('court.case', 'penal_id', penal_id)[0]),
    ),
  ),
  'penal.attendance': withHearing,
  'penal.closing': withHearing,
  'court.measure': withCase,
  'court.measure_decision': withCase,
  'court.measure_step': withCase,
  'court.scan': withCase,
  'court.hold': withCase,

  // Files that come in: half a file is its sender's, a whole one is seen where its measure or its proof is.
  'court.upload': by('begun_by'),
  'court.upload_part': is('sees its upload', (eyes, { upload_id }) => eyes.seesId('court.upload', upload_id)),
  'court.attachment': either(
    both(
      is('of a measure', (_, { measure_id }) => measure_id !== null),
      withCase,
    ),
    both(
      is('of a proof', (_, { proof_id }) => proof_id !== null),
      proving,
    ),
  ),
  'court.attachment_chunk': is('sees its file', (eyes, { attachment_id }) =>
    eyes.seesId('court.attachment', attachment_id),
  ),

  // Who may not act in a case: known to them, though nothing else of it is; and to whoever puts people on it or sends
  // her somewhere.
  'court.bar': either(
    own,
    both(
      is('is not barred', (eyes, { case_id }) => !eyes.barred.has(case_id)),
      either(caseUnit, prosecution, coordinator, onTheCase('registry', ['registry_clerk'])),
    ),
  ),
  // What was opened in an emergency: known to whoever did, and to the head of that side, who is never the same.
  'court.emergency': either(
    by('opened_by'),
    both(
      is('opened by another', (eyes, { opened_by }) => opened_by !== eyes.officer),
      headOfTheSide,
    ),
  ),
  // What is asked about who looked: known to them, and to the head of that side, who is never the same.
  'court.access_question': either(
    own,
    both(
      is('about another', (eyes, { officer_id }) => officer_id !== eyes.officer),
      headOfTheSide,
    ),
  ),
  'court.access_answer': is('sees its question', (eyes, { question_id }) =>
    eyes.seesId('court.access_question', question_id),
  ),
  'court.emergency_review': is('sees its emergency', (eyes, { emergency_id }) =>
    eyes.seesId('court.emergency', emergency_id),
  ),
  'court.decision_number': is('magistrate at that court', (eyes, { court_id }) =>
    eyes.courts(...prosecutors, 'investigating_judge', ...judges).has(court_id),
  ),
  'court.transfer': either(
    caseUnit,
    prosecution,
    registries,
    coordinator,
    is('receives at the other court', (eyes, { to_court_id }) =>
      eyes
        .courts(
          'general_prosecutor',
          'general_prosecutor_deputy',
          ...clerks,
          'social_assistant',
          'unit_coordinator',
        )
        .has(to_court_id),
    ),
  ),

  // A victim who is held, charged or sued: the unit is told of what was told, and never of what the penal file holds;
  // the prosecution of the other court only once both agreed.
  'court.conflict': either(
    proving,
    both(
      is('was told, and is not from the file', (_, { party_id }) => party_id === null),
      either(caseUnit, coordinator),
    ),
    both(
      is('prosecution of the other court', (eyes, { court_id }) => prosecutesAt(eyes, court_id)),
      is('both prosecutions agreed', (eyes, { id }) => {
        const kinds = eyes.world.where('court.conflict_step', 'conflict_id', id).map(({ kind }) => kind)
        return kinds.includes('agreed_here') && kinds.includes('agreed_there')
      }),
    ),
  ),
  'court.conflict_step': both(
    is('sees its conflict', (eyes, { conflict_id }) => eyes.seesId('court.conflict', conflict_id)),
    is('on the case, or prosecution of the other court', (eyes, { conflict_id }) => {
      const conflict = eyes.world.where('court.conflict', 'id', conflict_id)[0]
      return conflict !== undefined && (proving(eyes, conflict) || prosecutesAt(eyes, conflict.court_id))
    }),
  ),

  // A paper is seen with its act; what only her unit tells her, by the unit.
  'court.paper': both(
    withCase,
    either(
      is('not of the unit alone', (_, { kind }) => kind !== 'secrecy_notice' && kind !== 'referral_letter'),
      caseUnit,
      coordinator,
    ),
    is('sees the act it puts down', (eyes, row) =>
      [
        row.measure_id === null || eyes.seesId('court.measure', row.measure_id),
        row.reflection_id === null || eyes.seesId('assistance.reflection', row.reflection_id),
        row.referral_id === null || eyes.seesId('assistance.referral', row.referral_id),
        row.rights_id === null || eyes.seesId('assistance.rights_given', row.rights_id),
        row.transfer_id === null || eyes.seesId('court.transfer', row.transfer_id),
      ].every(Boolean),
    ),
  ),

  // The record: the auditor all of it, each their own, and of a case what those who see it may know.
  'record.checkpoint': auditor,
  'record.witness': auditor,
  // What stays of what was erased: who asked or agreed, the auditor, and the unit whose register has the gap.
  'record.tombstone': either(
    by('asked_by'),
    is(
      'agreed to it',
      (eyes, { approved_by }) =>
        eyes.officer !== null && (approved_by as readonly string[]).includes(eyes.officer),
    ),
    auditor,
    is('of the unit', (eyes, { unit_id }) => eyes.units('social_assistant', 'unit_coordinator').has(unit_id)),
  ),
  'record.entry': either(
    own,
    auditor,
    told('whoever sees the case', ['case'], () => true),
    is(
      'the formation is told of an identity, and of who looked at it',
      (eyes, row: Row<'record.entry'>) =>
        row.outcome !== 'refused' &&
        circleOf(row.act) === 'formation' &&
        row.case_id !== null &&
        holdsIdentity(eyes, row.case_id),
    ),
    told('the unit', ofTheUnit, (eyes, { unit_id }) => assists(eyes, unit_id)),
    told('the coordinator', [...ofTheUnit, 'parties'], onIt('unit_coordinator')),
    told('the prosecution', ofTheProsecution, onIt(...prosecutors)),
    told(
      'the investigating judge',
      ['screening', 'reflection', 'decision', 'parties', 'elements', 'charges'],
      onIt('investigating_judge'),
    ),
    told(
      'the juvenile judge',
      ['reflection', 'representation', 'parties', 'charges'],
      onIt(...juvenileJudges),
    ),
    told('the registry', ['transfer', 'recusal'], onIt('registry_clerk')),
    told('the clerk of the prosecution', ['transfer', 'reports', 'decision'], onIt('prosecution_clerk')),
    told(
      'the bench and the registries',
      ['parties', 'charges'],
      onIt('trial_judge', 'trial_counsellor', ...clerks),
    ),
    toldOfLooks('who follows somebody', ['case', ...ofTheUnit], 'social_assistant'),
    toldOfLooks('the coordinator', ['case', ...ofTheUnit, 'parties'], 'unit_coordinator'),
    toldOfLooks(
      'the head of the prosecution',
      ['case', ...ofTheProsecution],
      'kings_prosecutor',
      'general_prosecutor',
    ),
    toldOfLooks(
      'the investigating judge',
      ['case', 'screening', 'reflection', 'decision', 'parties', 'elements', 'charges'],
      'investigating_judge',
    ),
    toldOfLooks(
      'the juvenile judge',
      ['case', 'reflection', 'representation', 'parties', 'charges'],
      ...juvenileJudges,
    ),
    toldOfLooks('the bench', ['case', 'parties', 'charges'], 'trial_judge', 'trial_counsellor'),
  ),
}
