import { today } from '@himaya/contract'
import {
  hearsOfEmergencies,
  isOf,
  mayAskRelease,
  mayOpenInEmergency,
  seesFigures,
  type Post,
} from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../lib/ask.ts'
import { Link } from '../lib/link.tsx'
import type { Myself } from '../lib/me.tsx'
import { useWords } from '../lib/words.tsx'
import { Icon, type IconName } from '../ui/icon.tsx'
import { Count } from '../ui/shell.tsx'

const caseWork = (post: Post) =>
  isOf(post, 'unit', 'prosecution', 'investigation', 'bench', 'juvenile', 'registry')

/** Whether there are cases in which this officer may work at all. */
export const mayWorkOnCases = (myself: Myself): boolean => myself.posts.some((held) => caseWork(held.post))

/** The first letters of a first and a last name, held apart so that Arabic letters do not join into a word. */
export const initialsOf = (name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => Array.from(word.replace(/^ال/u, ''))[0] ?? '')
    .filter((letter, n, all) => letter !== '' && (n === 0 || n === all.length - 1))
    .join('\u200c')

/** Where an officer may go: each post has its own rooms, and is shown no door that opens on nothing. */
const rooms: readonly {
  readonly to:
    | '/'
    | '/referrals'
    | '/reports'
    | '/cases'
    | '/hearings'
    | '/transfers'
    | '/conflicts'
    | '/emergencies'
    | '/watching'
    | '/absences'
    | '/approvals'
    | '/identities'
    | '/releases'
    | '/coverage'
    | '/keeping'
    | '/law'
    | '/holidays'
    | '/record'
    | '/account'
  readonly word:
    | 'nav.today'
    | 'nav.referrals'
    | 'nav.reports'
    | 'nav.cases'
    | 'nav.hearings'
    | 'nav.transfers'
    | 'nav.conflicts'
    | 'nav.emergencies'
    | 'nav.watching'
    | 'nav.absences'
    | 'nav.approvals'
    | 'nav.identities'
    | 'nav.releases'
    | 'nav.figures'
    | 'nav.holidays'
    | 'nav.keeping'
    | 'nav.law'
    | 'nav.record'
    | 'nav.account'
  readonly icon: IconName
  readonly of: (post: Post) => boolean
}[] = [
  { to: '/', word: 'nav.today', icon: 'sun', of: () => true },
  { to: '/referrals', word: 'nav.referrals', icon: 'referral', of: (post) => post === 'service_provider' },
  {
    to: '/reports',
    word: 'nav.reports',
    icon: 'flag',
    of: (post) => isOf(post, 'unit', 'prosecution') || post === 'prosecution_clerk',
  },
  { to: '/cases', word: 'nav.cases', icon: 'folders', of: caseWork },
  { to: '/hearings', word: 'nav.hearings', icon: 'calendar', of: caseWork },
  {
    to: '/transfers',
    word: 'nav.transfers',
    icon: 'scale',
    of: (post) => isOf(post, 'prosecution') || post === 'unit_coordinator' || post === 'prosecution_clerk',
  },
  {
    to: '/conflicts',
    word: 'nav.conflicts',
    icon: 'shield',
    of: (post) => isOf(post, 'prosecution', 'investigation'),
  },
  {
    to: '/approvals',
    word: 'nav.approvals',
    icon: 'check',
    of: (post) =>
      ['social_assistant', 'unit_coordinator', 'central_unit', 'auditor', 'administrator'].includes(post),
  },
  {
    to: '/identities',
    word: 'nav.identities',
    icon: 'lock',
    of: (post) => isOf(post, 'prosecution', 'investigation', 'bench', 'juvenile'),
  },
  {
    to: '/releases',
    word: 'nav.releases',
    icon: 'lock',
    of: (post) => post === 'service_provider' || mayAskRelease(post),
  },
  {
    to: '/coverage',
    word: 'nav.figures',
    icon: 'chart',
    of: (post) => post === 'social_assistant' || seesFigures(post),
  },
  {
    to: '/emergencies',
    word: 'nav.emergencies',
    icon: 'alert',
    of: (post) => mayOpenInEmergency(post) || hearsOfEmergencies(post) || post === 'central_unit',
  },
  {
    // Whoever is asked about themselves comes from their day.
    to: '/watching',
    word: 'nav.watching',
    icon: 'eye',
    of: (post) => hearsOfEmergencies(post) || post === 'central_unit',
  },
  {
    to: '/absences',
    word: 'nav.absences',
    icon: 'calendar',
    of: (post) => caseWork(post) || isOf(post, 'presidency'),
  },
  {
    to: '/keeping',
    word: 'nav.keeping',
    icon: 'folders',
    of: (post) => ['social_assistant', 'unit_coordinator', 'central_unit'].includes(post),
  },
  { to: '/holidays', word: 'nav.holidays', icon: 'calendar', of: (post) => post === 'administrator' },
  { to: '/law', word: 'nav.law', icon: 'book', of: () => true },
  { to: '/record', word: 'nav.record', icon: 'timeline', of: (post) => post === 'auditor' },
  { to: '/account', word: 'nav.account', icon: 'person', of: () => true },
]

/**
 * The doors of the house for whoever is signed in, with how much waits behind the first. It is asked again after
 * each act and when the window is looked at again, never by a clock: a page left open must not keep a session alive.
 */
export function Doors({ myself, locked }: { myself: Myself; locked: boolean }) {
  const { say } = useWords()
  const waiting = useQuery({
    queryKey: ['today'],
    queryFn: () => ask(today),
    enabled: !locked,
  })
  const much = waiting.data?.waiting.length ?? 0
  return rooms
    .filter((room) =>
      // Whoever is away holds no post those days, and finds the way back.
      myself.posts.length === 0
        ? ['/', '/absences', '/account'].includes(room.to)
        : myself.posts.some((held) => room.of(held.post)),
    )
    .map((room) => (
      <Link key={room.to} to={room.to} activeOptions={{ exact: room.to === '/' }} activeProps={current}>
        <Icon name={room.icon} /> {say(room.word)}
        {room.to === '/' && much > 0 ? <Count of={much} says={say('nav.waiting', { count: much })} /> : null}
      </Link>
    ))
}

const current = { 'aria-current': 'page' } as const
