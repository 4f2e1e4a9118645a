/** Every page of the router: who opens it and where it is. Whoever else opens it is told that there is nothing. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const routerFile = resolve(import.meta.dirname, '../web/src/app/router.tsx')

/** The paths of the router, as it says them itself: a room of another page with the path of that page before it. */
export function routerPaths(): readonly string[] {
  const text = readFileSync(routerFile, 'utf8')
  const made = [
    ...text.matchAll(/const (\w+) = createRoute\(\{\s*getParentRoute: \(\) => (\w+),\s*path: '([^']+)'/g),
  ]
  // One that is written another way would be missed: then this counts fewer than there are.
  const all = [...text.matchAll(/\bcreateRoute\(/g)].length
  if (made.length !== all)
    throw new Error(`the router has ${String(all)} routes and ${String(made.length)} were read`)
  const own = new Map(made.map(([, name = '', parent = '', path = '']) => [name, { parent, path }]))
  const whole = (name: string): string => {
    const route = own.get(name)
    if (route === undefined) return ''
    return `${whole(route.parent)}/${route.path}`.replaceAll(/\/+/g, '/').replace(/(.)\/$/, '$1')
  }
  return [...new Set(made.map(([, name = '']) => whole(name)))].sort()
}

/** Asks the house as whoever is signed in. */
export type Asks = (path: string) => Promise<unknown>

interface Holder {
  readonly post: string
  readonly court: string | null
}

export interface PageOfHouse {
  readonly as: Holder
  /** Where an allowed person finds one such page. */
  readonly at: (ask: Asks) => Promise<string>
  /** Who is told that nothing is here; whoever is not signed in, where the page is everybody's own. */
  readonly refused: Holder | 'nobody signed in'
}

const nador = (post: string): Holder => ({ post, court: 'TPI-NADOR' })
const appeal = (post: string): Holder => ({ post, court: 'CA-NADOR' })
const assistant = nador('social_assistant')
const prosecutor = nador('kings_prosecutor')
const elsewhere: Holder = { post: 'social_assistant', court: 'TPI-CASABLANCA-PENAL' }

const own = (as: Holder, path: string): PageOfHouse => ({
  as,
  at: async () => path,
  refused: 'nobody signed in',
})
const hidden = (as: Holder, at: PageOfHouse['at'], refused: Holder = elsewhere): PageOfHouse => ({
  as,
  at,
  refused,
})

interface CaseSeen {
  readonly id: string
  readonly mine: readonly string[]
  readonly report: string | null
  readonly people: readonly { readonly id: string; readonly capacity: string }[]
  readonly parties: readonly { readonly id: string }[]
}

async function rowsOf<Row>(ask: Asks, path: string): Promise<readonly Row[]> {
  return ((await ask(path)) as { rows: readonly Row[] }).rows
}

/** The first of my cases that this finds something in. */
async function first(ask: Asks, find: (found: CaseSeen) => Promise<string | undefined>): Promise<string> {
  for (const { id } of await rowsOf<{ id: string }>(ask, '/cases')) {
    const found = await find((await ask(`/cases/${id}`)) as CaseSeen)
    if (found !== undefined) return found
  }
  throw new Error('the demonstration has no such case')
}

const ofCase = (end: string) => (ask: Asks) => first(ask, async ({ id }) => `/cases/${id}${end}`)
const ofVictim =
  (to: (caseId: string, person: string) => string) =>
  (ask: Asks): Promise<string> =>
    first(ask, async ({ id, people }) => {
      const victim = people.find(({ capacity }) => capacity === 'victim')
      return victim === undefined ? undefined : to(id, victim.id)
    })

export const pages: Readonly<Record<string, PageOfHouse>> = {
  '/': own(assistant, '/'),
  '/account': own(assistant, '/account'),
  '/reports': own(assistant, '/reports'),
  '/reports/new': own(assistant, '/reports/new'),
  '/help/new': own(assistant, '/help/new'),
  '/cases': own(assistant, '/cases'),
  '/keeping': own(assistant, '/keeping'),
  '/record': own({ post: 'auditor', court: null }, '/record'),
  '/record/checkpoints': hidden({ post: 'auditor', court: null }, async () => '/record/checkpoints'),
  '/referrals': own({ post: 'service_provider', court: null }, '/referrals'),
  '/shelter': own({ post: 'service_provider', court: null }, '/shelter'),
  '/reports/$reportId': hidden(assistant, async (ask) => {
    const [report] = await rowsOf<{ id: string }>(ask, '/reports')
    return `/reports/${report?.id ?? ''}`
  }),
  '/cases/$caseId': hidden(assistant, ofCase('')),
  // Where help was asked for and nobody has complained yet.
  '/cases/$caseId/report': hidden(assistant, (ask) =>
    first(ask, async ({ id, report }) => (report === null ? `/cases/${id}/report` : undefined)),
  ),
  '/cases/$caseId/care': hidden(assistant, ofCase('/care')),
  '/cases/$caseId/opened': hidden(prosecutor, ofCase('/opened')),
  '/cases/$caseId/protection': hidden(assistant, ofCase('/protection')),
  // It knows no case: whoever may not open it is told what they would be told of any other page.
  '/law/calculator': hidden(appeal('trial_counsellor'), async () => '/law/calculator'),
  // The bench is on the case too, and what is gathered there is not for it (CPP 287), nor for the unit.
  '/cases/$caseId/qualification': hidden(
    appeal('general_prosecutor'),
    ofCase('/qualification'),
    appeal('social_assistant'),
  ),
  // The unit is on the case, and this room of it is not the unit's.
  '/cases/$caseId/prosecution': hidden(
    appeal('general_prosecutor'),
    ofCase('/prosecution'),
    appeal('social_assistant'),
  ),
  '/cases/$caseId/timeline': hidden(assistant, ofCase('/timeline')),
  '/cases/$caseId/hearings': hidden(assistant, ofCase('/hearings')),
  '/cases/$caseId/hearings/new': hidden(appeal('registry_clerk'), ofCase('/hearings/new')),
  '/cases/$caseId/clocks': hidden(appeal('general_prosecutor'), ofCase('/clocks')),
  '/law/clocks': {
    as: appeal('trial_counsellor'),
    at: async () => '/law/clocks',
    refused: { post: 'service_provider', court: null },
  },
  '/holidays': {
    as: { post: 'administrator', court: null },
    at: async () => '/holidays',
    refused: appeal('general_prosecutor'),
  },
  '/hearings': own(assistant, '/hearings'),
  '/coverage': hidden(assistant, async () => '/coverage', nador('kings_prosecutor_deputy')),
  '/approvals': own(assistant, '/approvals'),
  '/releases': own(assistant, '/releases'),
  '/cases/$caseId/people/$personId/shelter': hidden(
    assistant,
    ofVictim((caseId, person) => `/cases/${caseId}/people/${person}/shelter`),
  ),
  '/identities': own(appeal('trial_counsellor'), '/identities'),
  '/conflicts': own(appeal('general_prosecutor'), '/conflicts'),
  '/emergencies': own(prosecutor, '/emergencies'),
  '/watching': own(prosecutor, '/watching'),
  '/absences': own(assistant, '/absences'),
  '/transfers': own(appeal('general_prosecutor'), '/transfers'),
  '/transfers/$transferId': hidden(appeal('prosecution_clerk'), async (ask) => {
    const [sending] = await rowsOf<{ id: string }>(ask, '/transfers')
    return `/transfers/${sending?.id ?? ''}`
  }),
  '/law': own(assistant, '/law'),
  '/law/$': own(assistant, '/law/ma/act/2016/27-14/art_448-14'),
  '/cases/$caseId/measures/new': hidden(assistant, ofCase('/measures/new')),
  '/cases/$caseId/people/new': hidden(assistant, ofCase('/people/new')),
  '/cases/$caseId/parties/new': hidden(prosecutor, ofCase('/parties/new'), assistant),
  '/cases/$caseId/parties/$partyId': hidden(
    prosecutor,
    (ask) =>
      first(ask, async ({ id, parties }) => {
        const [party] = parties
        return party === undefined ? undefined : `/cases/${id}/parties/${party.id}`
      }),
    assistant,
  ),
  '/cases/$caseId/people/$personId': hidden(
    assistant,
    ofVictim((id, person) => `/cases/${id}/people/${person}`),
  ),
  '/cases/$caseId/reception/$personId': hidden(
    assistant,
    ofVictim((id, person) => `/cases/${id}/reception/${person}`),
  ),
  '/cases/$caseId/screening/$personId': hidden(
    assistant,
    ofVictim((id, person) => `/cases/${id}/screening/${person}`),
  ),
  '/cases/$caseId/screening/$personId/new': hidden(
    assistant,
    ofVictim((id, person) => `/cases/${id}/screening/${person}/new`),
  ),
  '/measures/$measureId': hidden(assistant, (ask) =>
    first(ask, async ({ id }) => {
      const [measure] = await rowsOf<{ id: string }>(ask, `/cases/${id}/measures`)
      return measure === undefined ? undefined : `/measures/${measure.id}`
    }),
  ),
  '/referrals/$referralId': hidden({ post: 'service_provider', court: null }, async (ask) => {
    const [referral] = await rowsOf<{ id: string }>(ask, '/referrals')
    return `/referrals/${referral?.id ?? ''}`
  }),
  // Open to whoever holds a paper, signed in or not.
  '/verify': { as: assistant, at: async () => '/verify', refused: 'nobody signed in' },
  // Whoever has no link is told so; the journeys of signing in walk it with one.
  '/enrol': { as: assistant, at: async () => '/enrol', refused: 'nobody signed in' },
}
