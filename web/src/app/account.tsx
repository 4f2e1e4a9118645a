import { CalendarCard } from '../features/calendar/calendar-card.tsx'
import { AccountPage } from '../features/officers/account-page.tsx'
import { useMe } from '../lib/me.tsx'

/** One's own account, put together from the parts that each noun brings. */
export function Account() {
  // Only whoever has a post at a court is ever called to a hearing.
  const atCourt = useMe().posts.some((held) => held.court !== null)
  return <AccountPage>{atCourt ? <CalendarCard /> : null}</AccountPage>
}
