import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
} from '@tanstack/react-router'
import { withWords, type Noun } from '../lib/shelf.ts'
import { House } from './house.tsx'

/** A page, fetched when it is first opened together with the words it says. */
const page = <Module extends Record<string, unknown>, Name extends keyof Module>(
  load: () => Promise<Module>,
  name: Name,
  ...nouns: readonly Noun[]
) => lazyRouteComponent(() => withWords(load, ...nouns), name)

const root = createRootRoute({ component: House, notFoundComponent: () => <Navigate to="/" /> })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: page(() => import('../features/today/today-page.tsx'), 'TodayPage', 'clocks', 'help', 'today'),
})
const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  component: page(() => import('../features/reports/report-list.tsx'), 'ReportList', 'help'),
})
const newReport = createRoute({
  getParentRoute: () => root,
  path: '/reports/new',
  component: page(() => import('../features/reports/report-form.tsx'), 'ReportForm', 'languages'),
})
const ReportInFile = page(() => import('../features/reports/report-form.tsx'), 'ReportInFile', 'languages')
const reportInFile = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/report',
  component: function InFile() {
    const { caseId } = reportInFile.useParams()
    return <ReportInFile caseId={caseId} />
  },
})
const newHelp = createRoute({
  getParentRoute: () => root,
  path: '/help/new',
  component: page(() => import('../features/help/help-form.tsx'), 'HelpForm', 'help', 'languages'),
})
const ReportPage = page(() => import('../features/reports/report-page.tsx'), 'ReportPage')
const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$reportId',
  component: function Report() {
    const { reportId } = report.useParams()
    return <ReportPage reportId={reportId} />
  },
})
const ReferralInFull = page(
  () => import('./referral.tsx'),
  'Referral',
  'languages',
  'personal-keys',
  'referral',
  'shelters',
  'today',
)
const referral = createRoute({
  getParentRoute: () => root,
  path: '/referrals/$referralId',
  component: function Referral() {
    const { referralId } = referral.useParams()
    return <ReferralInFull referralId={referralId} />
  },
})
const referrals = createRoute({
  getParentRoute: () => root,
  path: '/referrals',
  component: page(
    () => import('../features/referral/referral-list.tsx'),
    'ReferralList',
    'referral',
    'shelters',
  ),
})
const shelter = createRoute({
  getParentRoute: () => root,
  path: '/shelter',
  component: page(
    () => import('../features/shelters/shelter-page.tsx'),
    'ShelterPage',
    'personal-keys',
    'shelters',
  ),
})
const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  component: page(() => import('../features/cases/case-list.tsx'), 'CaseList', 'help'),
})
const Case = page(() => import('./case/frame.tsx'), 'Case', 'help', 'path')
const oneCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  component: function CaseRoute() {
    const { caseId } = oneCase.useParams()
    return <Case caseId={caseId} />
  },
})
// The rooms of a case, each loaded when it is opened.
const overview = createRoute({
  getParentRoute: () => oneCase,
  path: '/',
  component: page(() => import('./case/overview.tsx'), 'Overview', 'clocks', 'papers', 'today', 'transfer'),
})
const care = createRoute({
  getParentRoute: () => oneCase,
  path: '/care',
  component: page(
    () => import('./case/care.tsx'),
    'Care',
    'claims',
    'conditions',
    'entitlements',
    'papers',
    'referral',
    'reflection',
    'screening',
  ),
})
const protection = createRoute({
  getParentRoute: () => oneCase,
  path: '/protection',
  component: page(() => import('./case/protection.tsx'), 'Protection', 'protection'),
})
const qualification = createRoute({
  getParentRoute: () => oneCase,
  path: '/qualification',
  component: page(
    () => import('./case/qualification.tsx'),
    'Qualification',
    'attachments',
    'charges',
    'elements',
    'qualification',
  ),
})
const prosecution = createRoute({
  getParentRoute: () => oneCase,
  path: '/prosecution',
  component: page(
    () => import('./case/prosecution.tsx'),
    'Prosecution',
    'charges',
    'claims',
    'non-punishment',
  ),
})
const hearingsOfCase = createRoute({
  getParentRoute: () => oneCase,
  path: '/hearings',
  component: page(() => import('./case/hearings.tsx'), 'Hearings', 'hearings', 'languages', 'papers'),
})
const clocksOfCase = createRoute({
  getParentRoute: () => oneCase,
  path: '/clocks',
  component: page(() => import('./case/clocks.tsx'), 'Clocks', 'charges', 'clocks'),
})
const timeline = createRoute({
  getParentRoute: () => oneCase,
  path: '/timeline',
  component: page(() => import('./case/timeline.tsx'), 'Timeline'),
})
const openedOfCase = createRoute({
  getParentRoute: () => oneCase,
  path: '/opened',
  component: page(() => import('./case/opened.tsx'), 'Opened', 'record'),
})
const ScreeningPage = page(
  () => import('../features/screening/screening-page.tsx'),
  'ScreeningPage',
  'screening',
)
const screening = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/screening/$personId',
  component: function Screening() {
    return <ScreeningPage {...screening.useParams()} />
  },
})
const ScreeningForm = page(
  () => import('../features/screening/screening-form.tsx'),
  'ScreeningForm',
  'screening',
)
const newScreening = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/screening/$personId/new',
  component: function NewScreening() {
    return <ScreeningForm {...newScreening.useParams()} />
  },
})

const coverage = createRoute({
  getParentRoute: () => root,
  path: '/coverage',
  component: page(() => import('../features/entitlements/coverage-page.tsx'), 'CoveragePage', 'entitlements'),
})
const approvals = createRoute({
  getParentRoute: () => root,
  path: '/approvals',
  component: page(() => import('../features/approvals/approvals-page.tsx'), 'ApprovalsPage', 'approvals'),
})
const identities = createRoute({
  getParentRoute: () => root,
  path: '/identities',
  component: page(
    () => import('../features/identities/identities-page.tsx'),
    'IdentitiesPage',
    'approvals',
    'identities',
    'papers',
    'personal-keys',
    'protection',
  ),
})
const releases = createRoute({
  getParentRoute: () => root,
  path: '/releases',
  component: page(
    () => import('../features/shelters/releases-page.tsx'),
    'ReleasesPage',
    'approvals',
    'personal-keys',
    'shelters',
  ),
})
const AskRelease = page(
  () => import('../features/shelters/ask-release.tsx'),
  'AskRelease',
  'approvals',
  'shelters',
)
const askRelease = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/people/$personId/shelter',
  component: function AskReleaseRoute() {
    return <AskRelease {...askRelease.useParams()} />
  },
})
const conflicts = createRoute({
  getParentRoute: () => root,
  path: '/conflicts',
  component: page(
    () => import('../features/non-punishment/conflicts-page.tsx'),
    'ConflictsPage',
    'charges',
    'non-punishment',
  ),
})
const emergencies = createRoute({
  getParentRoute: () => root,
  path: '/emergencies',
  component: page(
    () => import('../features/emergency/emergencies-page.tsx'),
    'EmergenciesPage',
    'approvals',
    'emergency',
  ),
})
const watching = createRoute({
  getParentRoute: () => root,
  path: '/watching',
  component: page(
    () => import('../features/watching/questions-page.tsx'),
    'QuestionsPage',
    'record',
    'watching',
  ),
})
const absences = createRoute({
  getParentRoute: () => root,
  path: '/absences',
  component: page(() => import('../features/absence/absences-page.tsx'), 'AbsencesPage', 'absence'),
})
const keeping = createRoute({
  getParentRoute: () => root,
  path: '/keeping',
  component: page(() => import('../features/keeping/due-page.tsx'), 'DuePage', 'keeping'),
})
const calculator = createRoute({
  getParentRoute: () => root,
  path: '/law/calculator',
  component: page(
    () => import('../features/qualification/calculator-page.tsx'),
    'CalculatorPage',
    'elements',
    'qualification',
  ),
})
const record = createRoute({
  getParentRoute: () => root,
  path: '/record',
  component: page(() => import('../features/record/record-page.tsx'), 'RecordPage', 'record'),
})
const checkpoints = createRoute({
  getParentRoute: () => root,
  path: '/record/checkpoints',
  component: page(() => import('../features/record/checkpoints-page.tsx'), 'CheckpointsPage', 'record'),
})
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: page(
    () => import('./account.tsx'),
    'Account',
    'approvals',
    'calendar',
    'officers',
    'personal-keys',
  ),
})
const enrol = createRoute({
  getParentRoute: () => root,
  path: '/enrol',
  component: page(() => import('../features/officers/enrol-page.tsx'), 'EnrolPage', 'officers'),
})
const verify = createRoute({
  getParentRoute: () => root,
  path: '/verify',
  component: page(() => import('../features/documents/verify-page.tsx'), 'VerifyPage', 'papers'),
})
const PersonPage = page(() => import('../features/cases/person-page.tsx'), 'PersonPage', 'languages')
const NewPersonPage = page(
  () => import('../features/cases/new-person-page.tsx'),
  'NewPersonPage',
  'languages',
)
const newPerson = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/people/new',
  component: function NewPerson() {
    return <NewPersonPage {...newPerson.useParams()} />
  },
})
const PartyPage = page(() => import('../features/cases/party-page.tsx'), 'PartyPage', 'languages')
const party = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/parties/$partyId',
  component: function PartyRoute() {
    return <PartyPage {...party.useParams()} />
  },
})
const NewPartyPage = page(() => import('../features/cases/party-page.tsx'), 'NewPartyPage', 'languages')
const newParty = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/parties/new',
  component: function NewParty() {
    return <NewPartyPage {...newParty.useParams()} />
  },
})
const person = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/people/$personId',
  component: function PersonRoute() {
    const { caseId, personId } = person.useParams()
    return <PersonPage caseId={caseId} personId={personId} />
  },
})

const RequestPage = page(
  () => import('../features/protection/request-page.tsx'),
  'RequestPage',
  'help',
  'protection',
)
const newMeasure = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/measures/new',
  component: function NewMeasure() {
    const { caseId } = newMeasure.useParams()
    return <RequestPage caseId={caseId} />
  },
})
const MeasurePage = page(
  () => import('../features/protection/measure-page.tsx'),
  'MeasurePage',
  'attachments',
  'papers',
  'protection',
  'referral',
)
const measure = createRoute({
  getParentRoute: () => root,
  path: '/measures/$measureId',
  component: function MeasureRoute() {
    const { measureId } = measure.useParams()
    return <MeasurePage measureId={measureId} />
  },
})

const ReceptionPage = page(
  () => import('../features/reception/reception-page.tsx'),
  'ReceptionPage',
  'languages',
  'papers',
  'protection',
  'reception',
  'referral',
  'rights',
  'safety',
)
const reception = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/reception/$personId',
  component: function ReceptionRoute() {
    const { caseId, personId } = reception.useParams()
    return <ReceptionPage caseId={caseId} personId={personId} />
  },
})

const hearings = createRoute({
  getParentRoute: () => root,
  path: '/hearings',
  component: page(() => import('../features/hearings/week-page.tsx'), 'WeekPage', 'hearings'),
})
const FixPage = page(() => import('../features/hearings/fix-page.tsx'), 'FixPage', 'hearings', 'languages')
const newHearing = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/hearings/new',
  component: function NewHearing() {
    const { caseId } = newHearing.useParams()
    return <FixPage caseId={caseId} />
  },
})
const transfers = createRoute({
  getParentRoute: () => root,
  path: '/transfers',
  component: page(() => import('../features/transfer/transfer-list.tsx'), 'TransferList', 'transfer'),
})
const TransferPage = page(() => import('../features/transfer/transfer-page.tsx'), 'TransferPage', 'transfer')
const transfer = createRoute({
  getParentRoute: () => root,
  path: '/transfers/$transferId',
  component: function TransferRoute() {
    const { transferId } = transfer.useParams()
    return <TransferPage transferId={transferId} />
  },
})

const lawClocks = createRoute({
  getParentRoute: () => root,
  path: '/law/clocks',
  component: page(() => import('../features/clocks/calculator-page.tsx'), 'CalculatorPage', 'clocks'),
})
const holidays = createRoute({
  getParentRoute: () => root,
  path: '/holidays',
  component: page(() => import('../features/clocks/holidays-page.tsx'), 'HolidaysPage', 'clocks'),
})
// Without an index of its own `/law` would be read as an article with no name.
const law = createRoute({ getParentRoute: () => root, path: '/law' })
const lawPage = createRoute({
  getParentRoute: () => law,
  path: '/',
  component: page(() => import('../features/law/law-page.tsx'), 'LawPage', 'law'),
})
const ProvisionPage = page(() => import('../features/law/provision-page.tsx'), 'ProvisionPage', 'law')
const provision = createRoute({
  getParentRoute: () => law,
  path: '$',
  component: function ProvisionRoute() {
    const { _splat: address = '' } = provision.useParams()
    return <ProvisionPage key={address} address={address} />
  },
})

/** Every page there is. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    reports,
    newReport,
    report,
    reportInFile,
    newHelp,
    referrals,
    referral,
    shelter,
    cases,
    oneCase.addChildren([
      overview,
      care,
      protection,
      qualification,
      prosecution,
      hearingsOfCase,
      clocksOfCase,
      timeline,
      openedOfCase,
    ]),
    coverage,
    approvals,
    identities,
    releases,
    askRelease,
    conflicts,
    emergencies,
    watching,
    absences,
    keeping,
    record,
    checkpoints,
    calculator,
    account,
    enrol,
    verify,
    person,
    newPerson,
    party,
    newParty,
    reception,
    newMeasure,
    measure,
    screening,
    newScreening,
    hearings,
    newHearing,
    transfers,
    transfer,
    lawClocks,
    holidays,
    law.addChildren([lawPage, provision]),
  ]),
  defaultPreload: false,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
