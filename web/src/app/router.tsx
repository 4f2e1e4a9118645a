import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Navigate,
} from '@tanstack/react-router'
import { House } from './house.tsx'

const root = createRootRoute({ component: House, notFoundComponent: () => <Navigate to="/" /> })

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('../features/today/today-page.tsx'), 'TodayPage'),
})
const reports = createRoute({
  getParentRoute: () => root,
  path: '/reports',
  component: lazyRouteComponent(() => import('../features/reports/report-list.tsx'), 'ReportList'),
})
const newReport = createRoute({
  getParentRoute: () => root,
  path: '/reports/new',
  component: lazyRouteComponent(() => import('../features/reports/report-form.tsx'), 'ReportForm'),
})
const ReportInFile = lazyRouteComponent(() => import('../features/reports/report-form.tsx'), 'ReportInFile')
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
  component: lazyRouteComponent(() => import('../features/help/help-form.tsx'), 'HelpForm'),
})
const ReportPage = lazyRouteComponent(() => import('../features/reports/report-page.tsx'), 'ReportPage')
const report = createRoute({
  getParentRoute: () => root,
  path: '/reports/$reportId',
  component: function Report() {
    const { reportId } = report.useParams()
    return <ReportPage reportId={reportId} />
  },
})
const ReferralPage = lazyRouteComponent(
  () => import('../features/referral/referral-page.tsx'),
  'ReferralPage',
)
const referral = createRoute({
  getParentRoute: () => root,
  path: '/referrals/$referralId',
  component: function Referral() {
    const { referralId } = referral.useParams()
    return <ReferralPage referralId={referralId} />
  },
})
const referrals = createRoute({
  getParentRoute: () => root,
  path: '/referrals',
  component: lazyRouteComponent(() => import('../features/referral/referral-list.tsx'), 'ReferralList'),
})
const cases = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  component: lazyRouteComponent(() => import('../features/cases/case-list.tsx'), 'CaseList'),
})
const Case = lazyRouteComponent(() => import('./case/frame.tsx'), 'Case')
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
  component: lazyRouteComponent(() => import('./case/overview.tsx'), 'Overview'),
})
const care = createRoute({
  getParentRoute: () => oneCase,
  path: '/care',
  component: lazyRouteComponent(() => import('./case/care.tsx'), 'Care'),
})
const protection = createRoute({
  getParentRoute: () => oneCase,
  path: '/protection',
  component: lazyRouteComponent(() => import('./case/protection.tsx'), 'Protection'),
})
const qualification = createRoute({
  getParentRoute: () => oneCase,
  path: '/qualification',
  component: lazyRouteComponent(() => import('./case/qualification.tsx'), 'Qualification'),
})
const prosecution = createRoute({
  getParentRoute: () => oneCase,
  path: '/prosecution',
  component: lazyRouteComponent(() => import('./case/prosecution.tsx'), 'Prosecution'),
})
const hearingsOfCase = createRoute({
  getParentRoute: () => oneCase,
  path: '/hearings',
  component: lazyRouteComponent(() => import('./case/hearings.tsx'), 'Hearings'),
})
const clocksOfCase = createRoute({
  getParentRoute: () => oneCase,
  path: '/clocks',
  component: lazyRouteComponent(() => import('./case/clocks.tsx'), 'Clocks'),
})
const timeline = createRoute({
  getParentRoute: () => oneCase,
  path: '/timeline',
  component: lazyRouteComponent(() => import('./case/timeline.tsx'), 'Timeline'),
})
const ScreeningPage = lazyRouteComponent(
  () => import('../features/screening/screening-page.tsx'),
  'ScreeningPage',
)
const screening = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/screening/$personId',
  component: function Screening() {
    return <ScreeningPage {...screening.useParams()} />
  },
})
const ScreeningForm = lazyRouteComponent(
  () => import('../features/screening/screening-form.tsx'),
  'ScreeningForm',
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
  component: lazyRouteComponent(() => import('../features/entitlements/coverage-page.tsx'), 'CoveragePage'),
})
const conflicts = createRoute({
  getParentRoute: () => root,
  path: '/conflicts',
  component: lazyRouteComponent(
    () => import('../features/non-punishment/conflicts-page.tsx'),
    'ConflictsPage',
  ),
})
const calculator = createRoute({
  getParentRoute: () => root,
  path: '/law/calculator',
  component: lazyRouteComponent(
    () => import('../features/qualification/calculator-page.tsx'),
    'CalculatorPage',
  ),
})
const record = createRoute({
  getParentRoute: () => root,
  path: '/record',
  component: lazyRouteComponent(() => import('../features/record/record-page.tsx'), 'RecordPage'),
})
const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('./account.tsx'), 'Account'),
})
const enrol = createRoute({
  getParentRoute: () => root,
  path: '/enrol',
  component: lazyRouteComponent(() => import('../features/officers/enrol-page.tsx'), 'EnrolPage'),
})
const verify = createRoute({
  getParentRoute: () => root,
  path: '/verify',
  component: lazyRouteComponent(() => import('../features/documents/verify-page.tsx'), 'VerifyPage'),
})
const PersonPage = lazyRouteComponent(() => import('../features/cases/person-page.tsx'), 'PersonPage')
const NewPersonPage = lazyRouteComponent(
  () => import('../features/cases/new-person-page.tsx'),
  'NewPersonPage',
)
const newPerson = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/people/new',
  component: function NewPerson() {
    return <NewPersonPage {...newPerson.useParams()} />
  },
})
const PartyPage = lazyRouteComponent(() => import('../features/cases/party-page.tsx'), 'PartyPage')
const party = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/parties/$partyId',
  component: function PartyRoute() {
    return <PartyPage {...party.useParams()} />
  },
})
const NewPartyPage = lazyRouteComponent(() => import('../features/cases/party-page.tsx'), 'NewPartyPage')
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

const RequestPage = lazyRouteComponent(() => import('../features/protection/request-page.tsx'), 'RequestPage')
const newMeasure = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId/measures/new',
  component: function NewMeasure() {
    const { caseId } = newMeasure.useParams()
    return <RequestPage caseId={caseId} />
  },
})
const MeasurePage = lazyRouteComponent(() => import('../features/protection/measure-page.tsx'), 'MeasurePage')
const measure = createRoute({
  getParentRoute: () => root,
  path: '/measures/$measureId',
  component: function MeasureRoute() {
    const { measureId } = measure.useParams()
    return <MeasurePage measureId={measureId} />
  },
})

const ReceptionPage = lazyRouteComponent(
  () => import('../features/reception/reception-page.tsx'),
  'ReceptionPage',
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
  component: lazyRouteComponent(() => import('../features/hearings/week-page.tsx'), 'WeekPage'),
})
const FixPage = lazyRouteComponent(() => import('../features/hearings/fix-page.tsx'), 'FixPage')
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
  component: lazyRouteComponent(() => import('../features/transfer/transfer-list.tsx'), 'TransferList'),
})
const TransferPage = lazyRouteComponent(
  () => import('../features/transfer/transfer-page.tsx'),
  'TransferPage',
)
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
  component: lazyRouteComponent(() => import('../features/clocks/calculator-page.tsx'), 'CalculatorPage'),
})
const holidays = createRoute({
  getParentRoute: () => root,
  path: '/holidays',
  component: lazyRouteComponent(() => import('../features/clocks/holidays-page.tsx'), 'HolidaysPage'),
})
// Without an index of its own `/law` would be read as an article with no name.
const law = createRoute({ getParentRoute: () => root, path: '/law' })
const lawPage = createRoute({
  getParentRoute: () => law,
  path: '/',
  component: lazyRouteComponent(() => import('../features/law/law-page.tsx'), 'LawPage'),
})
const ProvisionPage = lazyRouteComponent(() => import('../features/law/provision-page.tsx'), 'ProvisionPage')
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
    ]),
    coverage,
    conflicts,
    record,
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
