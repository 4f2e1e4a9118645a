import { isOf, type Post } from '@himaya/domain'
import { Outlet, useLocation } from '@tanstack/react-router'
import { CaseHeading } from '../../features/cases/case-heading.tsx'
import { EmergencyNote } from '../../features/cases/emergency-note.tsx'
import { useFoundCase } from '../../features/cases/found.ts'
import { PathStrip } from '../../features/path/path-strip.tsx'
import { Link } from '../../lib/link.tsx'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { useCurrentInSight } from '../../ui/in-sight.ts'
import { CaseContext } from './context.ts'

/** The rooms of a case, each for the posts it concerns; the first is everybody's. */
const rooms = [
  { to: '/cases/$caseId', word: 'cases.room.overview', of: () => true },
  {
    to: '/cases/$caseId/care',
    word: 'cases.room.care',
    of: (mine: readonly Post[]) => mine.length > 0,
  },
  {
    to: '/cases/$caseId/protection',
    word: 'cases.room.protection',
    of: (mine: readonly Post[]) => mine.length > 0,
  },
  {
    to: '/cases/$caseId/qualification',
    word: 'cases.room.qualification',
    of: (mine: readonly Post[]) => mine.some((post) => isOf(post, 'prosecution', 'investigation')),
  },
  {
    to: '/cases/$caseId/prosecution',
    word: 'cases.room.prosecution',
    of: (mine: readonly Post[]) =>
      mine.some((post) => isOf(post, 'prosecution', 'investigation', 'bench', 'juvenile', 'registry')),
  },
  {
    to: '/cases/$caseId/hearings',
    word: 'cases.room.hearings',
    of: (mine: readonly Post[]) => mine.length > 0,
  },
  {
    to: '/cases/$caseId/clocks',
    word: 'cases.room.clocks',
    of: (mine: readonly Post[]) => mine.length > 0,
  },
  { to: '/cases/$caseId/timeline', word: 'cases.room.timeline', of: () => true },
  {
    to: '/cases/$caseId/opened',
    word: 'cases.room.opened',
    of: (mine: readonly Post[], follows: boolean) =>
      mine.some((post) =>
        post === 'social_assistant'
          ? follows
          : isOf(post, 'investigation', 'bench', 'juvenile') ||
            ['unit_coordinator', 'kings_prosecutor', 'general_prosecutor'].includes(post),
      ),
  },
] as const

/** One case: its heading and its rooms, of which one is open. */
export function Case({ caseId }: { caseId: string }) {
  const { say } = useWords()
  const me = useMe()
  // Read again in each room, so that the door of this one is brought into sight.
  useLocation()
  const row = useCurrentInSight()
  const found = useFoundCase(caseId)
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  const follows = found.data.people.some(({ owner }) => owner.id === me.id)
  return (
    <>
      <CaseHeading of={found.data} />
      {found.data.emergency === null ? null : <EmergencyNote of={found.data.emergency} />}
      <PathStrip caseId={found.data.id} />
      <nav className="rooms" aria-label={say('cases.rooms')} ref={row}>
        {rooms
          .filter((room) => room.of(found.data.mine, follows))
          .map((room) => (
            <Link
              key={room.to}
              to={room.to}
              params={{ caseId }}
              activeOptions={{ exact: true }}
              activeProps={{ 'aria-current': 'page' }}
            >
              {say(room.word)}
            </Link>
          ))}
      </nav>
      <CaseContext value={found.data}>
        <Outlet />
      </CaseContext>
    </>
  )
}
