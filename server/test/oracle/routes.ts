/**
 * Who is answered by which question, and with which ids. In the same words as `rules.ts`: what a route shows is what its
 * tables show, and where it asks for more than that it is said here. A question that is not here fails the run.
 */
import type { routes as contract } from '@himaya/contract'
import { posts, type Post } from '@himaya/domain'
import type { Eyes } from './asker.ts'
import { assists, caseOf, judges, juvenileJudges, prosecutesAt, prosecutors } from './rule.ts'
import type { AnyRow, Row, Table } from './world.ts'

type Case = Row<'court.case'>
type Reply = Readonly<Record<string, unknown>>

interface Said<T extends Table> {
  /** What the address names: a row of this table, which its other parameters follow from. */
  readonly of: T
  readonly answered: (eyes: Eyes, row: Row<T>) => boolean
  /** Parameters that are no ids. */
  readonly params?: (row: Row<T>) => Readonly<Record<string, string>>
  readonly query?: string
  readonly ids?: Ids<Row<T>>
}
/** What a list holds, and what it should. */
interface Ids<R> {
  readonly in: (reply: Reply) => readonly string[]
  readonly should: (eyes: Eyes, row: R) => readonly string[]
}
/** One that names nothing: whoever is signed in is answered, or whoever may be. */
interface Plain {
  readonly of: null
  readonly answered: (eyes: Eyes) => boolean
  readonly params?: Readonly<Record<string, string>>
  readonly query?: string
  /** `pages`: the list is walked to its end. */
  readonly ids?: Ids<null>
}
/** Not asked here, and why. */
interface Elsewhere {
  readonly elsewhere: string
}
export type Route = { readonly [T in Table]: Said<T> }[Table] | Plain | Elsewhere

const said = <T extends Table>(
  of: T,
  answered: (eyes: Eyes, row: Row<T>) => boolean,
  more: Omit<Said<T>, 'of' | 'answered'> = {},
): Route => ({ of, answered, ...more }) as unknown as Route
const plain = (more: Omit<Plain, 'of' | 'answered'> & { answered?: Plain['answered'] } = {}): Route => ({
  of: null,
  answered: () => true,
  ...more,
})

const on = (eyes: Eyes, { id }: Case, ...posts: readonly Post[]) => eyes.cases(...posts).has(id)
const sees = (eyes: Eyes, row: Case) => eyes.sees('court.case', row)
/** The unit: its assistants, and the coordinator who is put on the case. */
const unit = (eyes: Eyes, row: Case) => assists(eyes, row.unit_id) || on(eyes, row, 'unit_coordinator')
const proving = (eyes: Eyes, row: Case) => on(eyes, row, ...prosecutors, 'investigating_judge')
const deciding = (eyes: Eyes, row: Case) =>
  unit(eyes, row) || proving(eyes, row) || on(eyes, row, ...juvenileJudges)
const judging = (eyes: Eyes, row: Case) =>
  proving(eyes, row) ||
  on(eyes, row, 'trial_judge', 'trial_counsellor', ...juvenileJudges, 'registry_clerk', 'prosecution_clerk')
const penal = (row: Case) => row.penal_id !== null

/** What of a case is of this table and may be read. */
const visible =
  <T extends Table>(table: T, column: keyof Row<T> & string, by: (row: Case) => unknown) =>
  (eyes: Eyes, row: Case) =>
    eyes.world
      .where(table, column, by(row))
      .filter((one) => eyes.sees(table, one))
      .map((one) => String((one as AnyRow)['id']))
const file = (row: Case) => row.assistance_id
const listed =
  (name = 'rows') =>
  (reply: Reply) =>
    ((reply[name] ?? []) as readonly AnyRow[]).map((one) => String(one['id']))
const everyOne =
  (table: Table, but: (eyes: Eyes, row: AnyRow) => boolean = () => true) =>
  (eyes: Eyes) =>
    eyes.world
      .all(table)
      .filter((row) => eyes.sees(table, row) && but(eyes, row as AnyRow))
      .map((row) => String((row as AnyRow)['id']))

const ofPerson = (answered: (eyes: Eyes, row: Case) => boolean) =>
  said('assistance.person', (eyes, row) => {
    const found = caseOf(eyes.world, row)
    return found !== undefined && eyes.sees('assistance.person', row) && answered(eyes, found)
  })
const seen = (table: Table) => said(table, (eyes, row) => eyes.sees(table, row as never))

/** A report is told with its case: the head of a prosecution whose case it no longer is reads neither. */
const withItsCase = (eyes: Eyes, row: Row<'penal.report'>) => {
  const found = caseOf(eyes.world, { penal_id: row.penal_id })
  return found !== undefined && sees(eyes, found)
}
/** The whole of a decision: who decides, proves and serves; the unit has her copy and the bench none. */
const wholeDecision = (eyes: Eyes, measure: string) => {
  const decision = eyes.world.where('court.measure_decision', 'measure_id', measure)[0]
  const found = eyes.world.where('court.case', 'id', decision?.case_id ?? null)[0]
  return (
    decision !== undefined &&
    found !== undefined &&
    sees(eyes, found) &&
    (decision.decided_by === eyes.officer ||
      on(
        eyes,
        found,
        ...prosecutors,
        'investigating_judge',
        ...juvenileJudges,
        'registry_clerk',
        'prosecution_clerk',
      ))
  )
}

/** Who is told who looked at a case. */
const answersFor = (eyes: Eyes, row: Case) =>
  on(
    eyes,
    row,
    'kings_prosecutor',
    'general_prosecutor',
    'unit_coordinator',
    'investigating_judge',
    'trial_judge',
    'trial_counsellor',
    ...juvenileJudges,
  ) ||
  (!eyes.barred.has(row.id) &&
    assists(eyes, row.unit_id) &&
    eyes.world
      .where('assistance.person', 'file_id', row.assistance_id)
      .some(({ owner_id }) => owner_id === eyes.officer))

/** Sent to a service of whoever asks, of a case that is not closed to them. */
const ofTheService = (eyes: Eyes, row: AnyRow): boolean =>
  eyes.services().has(String(row['service_id'])) &&
  !eyes.barred.has(eyes.world.where('court.case', 'assistance_id', row['file_id'])[0]?.id ?? '')

export const routes: { readonly [Name in Asked]: Route } = {
  // A case, and all that hangs on it.
  // What is read in an emergency stands on the page of emergencies, and not among one's cases.
  listCases: plain({
    ids: {
      in: listed(),
      should: everyOne(
        'court.case',
        (eyes, row) =>
          assists(eyes, String(row['unit_id'])) || eyes.assigned(...posts).has(String(row['id'])),
      ),
    },
  }),
  seeCase: said('court.case', sees),
  seeTimeline: said('court.case', sees),
  listColleagues: said('court.case', sees, { query: '?post=trial_judge' }),
  listStandIns: said(
    'court.assignment',
    (eyes, row) =>
      eyes.sees('court.assignment', row) &&
      row.ended_at === null &&
      row.from_id === null &&
      row.court_id !== null,
  ),
  seeBars: said('court.case', sees),
  // How long it is kept is told to whoever answers for it, which a registry does not.
  seeKeeping: said(
    'court.case',
    (eyes, row) => unit(eyes, row) || proving(eyes, row) || on(eyes, row, ...judges),
  ),
  // Of whoever is responsible: the head, the coordinator and the judge of the case, and the assistant who follows somebody.
  seeOpened: said('court.case', answersFor),
  seePath: said('court.case', sees),
  seeDetails: ofPerson(sees),
  seeIdentity: ofPerson(sees),
  seePartyDetails: seen('penal.party'),
  seePartyIdentity: seen('penal.party'),
  listCharges: said('court.case', (eyes, row) => penal(row) && judging(eyes, row)),
  listClaims: said('court.case', sees, {
    ids: { in: listed('claims'), should: visible('penal.claim', 'penal_id', (row) => row.penal_id) },
  }),
  seeConditions: said('court.case', unit),
  seeClocks: said('court.case', sees),
  seeEntitlements: said('court.case', deciding),
  seeHelp: said('court.case', sees),
  seeNeed: seen('assistance.help_request'),
  seeQualification: said('court.case', (eyes, row) => penal(row) && proving(eyes, row)),
  seeCircumstances: said('court.case', (eyes, row) => penal(row) && proving(eyes, row)),
  seeElements: ofPerson((eyes, row) => penal(row) && proving(eyes, row)),
  seeProof: seen('penal.proof'),
  seePapers: said('court.case', sees),

  // What she said and what was done for her.
  seeReception: ofPerson(sees),
  seeContact: said('assistance.safe_contact', (eyes, row) => eyes.sees('assistance.safe_contact', row)),
  seeScreenings: ofPerson((eyes, row) => unit(eyes, row) || proving(eyes, row)),
  listScreenings: said('court.case', (eyes, row) => unit(eyes, row) || proving(eyes, row), {
    ids: { in: listed('screenings'), should: visible('assistance.screening', 'file_id', file) },
  }),
  listIdentifications: said('court.case', sees, {
    ids: { in: listed('identifications'), should: visible('assistance.identification', 'file_id', file) },
  }),
  seeIdentification: seen('assistance.identification'),
  listReflections: said('court.case', deciding, {
    ids: { in: listed('reflections'), should: visible('assistance.reflection', 'file_id', file) },
  }),
  seeReflection: seen('assistance.reflection'),
  seeReferrals: said('court.case', sees),
  listReferrals: plain({
    ids: {
      in: listed(),
      should: (eyes) =>
        eyes.world
          .all('assistance.referral')
          .filter((row) => ofTheService(eyes, row as AnyRow))
          .map(({ id }) => id),
    },
  }),
  // That one was taken back is told to the service without its row.
  seeReferral: said(
    'assistance.referral',
    (eyes, row) => eyes.sees('assistance.referral', row) || ofTheService(eyes, row),
  ),
  seeRepresentations: said('court.case', sees),
  seeRepresentative: said('assistance.representation', (eyes, row) =>
    eyes.world
      .where('assistance.representative', 'representation_id', row.id)
      .some((one) => eyes.sees('assistance.representative', one)),
  ),
  listServices: plain({ query: '?need=health' }),

  // Reports, and what becomes of them.
  listReports: plain({
    ids: {
      in: listed(),
      // A list repeats its scope: what was written at one's own unit, or sent to one's own court.
      should: everyOne(
        'penal.report',
        (eyes, row) =>
          (eyes.units(...posts).has(String(row['unit_id'])) ||
            eyes.courts(...posts).has(String(row['court_id']))) &&
          withItsCase(eyes, row as unknown as Row<'penal.report'>),
      ),
    },
  }),
  seeReport: said('penal.report', (eyes, row) => eyes.sees('penal.report', row) && withItsCase(eyes, row)),
  seeOutcome: said('penal.report', (eyes, row) => eyes.sees('penal.report', row) && withItsCase(eyes, row)),
  seeCheck: seen('penal.report_check'),
  // Asked for by its report, which the judge seized is not shown.
  seeReportDecision: said(
    'penal.decision',
    (eyes, row) =>
      eyes.sees('penal.decision', row) &&
      eyes.world
        .where('penal.report', 'penal_id', row.penal_id)
        .some((report) => eyes.sees('penal.report', report)),
  ),

  // The court.
  measuresOpenTo: { elsewhere: 'server/src/modules/protection' },
  seeMeasures: said('court.case', sees, {
    ids: { in: listed(), should: visible('court.measure', 'case_id', (row) => row.id) },
  }),
  seeMeasure: seen('court.measure'),
  decisionPdf: said('court.measure_decision', (eyes, { measure_id }) => wholeDecision(eyes, measure_id), {
    params: ({ measure_id }) => ({ measureId: measure_id, addressee: 'registry' }),
    query: '?form=fr',
  }),
  signedScan: said('court.scan', (eyes, { measure_id }) => wholeDecision(eyes, measure_id), {
    query: '?purpose=hearing',
  }),
  hearingsOpenTo: said('court.case', (eyes, row) => penal(row) && sees(eyes, row)),
  seeHearings: said('court.case', (eyes, row) => penal(row) && sees(eyes, row), {
    ids: { in: listed(), should: visible('penal.hearing', 'penal_id', (row) => row.penal_id) },
  }),
  listHearings: plain({ query: '?week=2026-07-01' }),
  listTransfers: plain({ ids: { in: listed(), should: everyOne('court.transfer') } }),
  seeTransfer: seen('court.transfer'),
  seeTransfers: said('court.case', sees),
  seeTransferReasons: said(
    'court.transfer',
    (eyes, row) => eyes.sees('court.transfer', row) && eyes.seesId('court.case', row.case_id),
  ),
  printPaper: { elsewhere: 'server/src/modules/papers' },
  // Whoever sees the case is told how much may still come; of its penal file where there is one.
  seeRoom: said('court.case', sees, { params: () => ({ side: 'measure' }) }),
  // A file is handed out once it was looked at, from chunks that nothing in the practice country has.
  scanPicture: { elsewhere: 'server/src/modules/attachments' },
  proofFile: { elsewhere: 'server/src/modules/attachments' },
  proofPicture: { elsewhere: 'server/src/modules/attachments' },

  // A victim who is charged.
  seeConflicts: said('court.case', (eyes, row) => unit(eyes, row) || proving(eyes, row), {
    ids: { in: listed(), should: visible('court.conflict', 'case_id', (row) => row.id) },
  }),
  seeConflict: seen('court.conflict'),
  // The unit is told that it was decided, and not why.
  seeConflictReasons: said('court.conflict', (eyes, row) => {
    const found = eyes.world.where('court.case', 'id', row.case_id)[0]
    return (
      eyes.sees('court.conflict', row) &&
      ((found !== undefined && proving(eyes, found)) || prosecutesAt(eyes, row.court_id))
    )
  }),
  listConflicts: plain({
    ids: {
      in: listed(),
      // Only those who decide have a list: the unit, which reads what was told, has the case.
      should: (eyes) =>
        eyes.holds(...prosecutors, 'investigating_judge') ? everyOne('court.conflict')(eyes) : [],
    },
  }),
  listContacts: plain(),

  // Figures.
  seeCoverage: said('office.unit', (eyes, row) => eyes.units('social_assistant').has(row.id), {
    params: (row) => ({ unitId: row.id, year: '2026' }),
  }),
  seeCoverageOfCountry: plain({ params: { year: '2026' }, answered: (eyes) => eyes.holds('central_unit') }),
  seeCoverageOfCourt: { elsewhere: 'server/src/modules/entitlements/figures.test.ts' },
  compareCourts: { elsewhere: 'server/src/modules/entitlements/figures.test.ts' },
  compareCircuits: plain({ params: { year: '2026' }, answered: (eyes) => eyes.holds('central_unit') }),

  // What was opened in an emergency, acts of two persons, and who is away.
  listEmergencies: plain({ ids: { in: listed(), should: everyOne('court.emergency') } }),
  seeEmergencyReason: { elsewhere: 'server/src/modules/emergency' },
  countEmergencies: plain({ answered: (eyes) => eyes.holds('central_unit') }),
  // What is asked about who looked.
  listQuestions: plain({ ids: { in: listed(), should: everyOne('court.access_question') } }),
  seeAnswers: { elsewhere: 'server/src/modules/watching' },
  countQuestions: plain({ answered: (eyes) => eyes.holds('central_unit') }),
  listApprovals: plain({
    ids: {
      in: (reply) => [...listed('waiting')(reply), ...listed('others')(reply)],
      should: everyOne('office.act_request'),
    },
  }),
  seeApprovalNote: { elsewhere: 'server/src/modules/approvals' },
  takeExport: { elsewhere: 'server/src/modules/exchange/taking.test.ts' },
  listAbsences: plain(),
  listDue: plain(),
  seeKeys: plain({ answered: (eyes) => eyes.holds('administrator', 'central_unit', 'auditor') }),
  listCheckpoints: plain({ answered: (eyes) => eyes.holds('auditor') }),

  // Where a shelter is: who runs it. The address is opened by an inquiry (server/src/modules/shelters).
  listShelters: plain({
    ids: {
      in: listed('shelters'),
      should: everyOne(
        'office.service',
        (eyes, row) =>
          eyes.services().has(String(row['id'])) && (row['needs'] as readonly string[]).includes('shelter'),
      ),
    },
  }),
  seeShelter: said(
    'office.service',
    (eyes, row) =>
      eyes.sees('office.service', row) && eyes.services().has(row.id) && row.needs.includes('shelter'),
  ),
  seePersonalKey: plain(),

  // What may be sealed to another is asked in the module's own test.
  listReleases: plain({
    ids: {
      in: (reply) => (reply as { mine: readonly { id: string }[] }).mine.map(({ id }) => id),
      should: (eyes) =>
        eyes.world
          .where('office.act_request', 'requested_by', eyes.officer)
          .filter(({ act }) => act === 'shelter.release')
          .map(({ id }) => id),
    },
  }),
  // Who a protected person is: to the formation that holds it. Whoever is to seal one is asked in the module's own test.
  listIdentities: plain({
    ids: {
      in: (reply) => (reply as { held: readonly { person: string }[] }).held.map(({ person }) => person),
      should: (eyes) =>
        eyes.world
          .all('court.sealed_identity')
          .filter((row) => eyes.sees('court.sealed_identity', row))
          .map((row) => row.person_id),
    },
  }),

  seeIdentityInFile: { elsewhere: 'server/src/modules/identities' },

  // The house, and what is one's own.
  listCourts: plain(),
  listHolidays: plain(),
  weighHoliday: { elsewhere: 'server/src/modules/clocks' },
  listProvisions: plain({ query: '?language=ar' }),
  searchLaw: plain({ query: '?language=ar&text=448' }),
  seeProvision: { elsewhere: 'server/src/modules/law' },
  me: plain(),
  today: plain(),
  listFactors: plain(),
  listSessions: plain({
    ids: { in: listed('sessions'), should: everyOne('office.session', (_, row) => row['ended_at'] === null) },
  }),
  listDrafts: plain({ ids: { in: listed(), should: everyOne('office.draft') } }),
  openDraft: seen('office.draft'),
  seeCalendar: plain(),
  listRecord: plain(),

  // Asked by anybody, without a session.
  seeStanding: { elsewhere: 'server/src/modules/officers' },
  readCalendar: { elsewhere: 'server/src/modules/calendar' },
  demoOfficers: { elsewhere: 'server/src/modules/officers' },
}

/** Every question of the contract: what is added to it does not compile until it is here, and does not pass either. */
type Asked = {
  [Name in keyof typeof contract]: (typeof contract)[Name] extends { readonly method: 'GET' } ? Name : never
}[keyof typeof contract]
