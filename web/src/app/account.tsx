import { CalendarCard } from '../features/calendar/calendar-card.tsx'
import { AccountPage } from '../features/officers/account-page.tsx'
import { KeyCard } from '../features/personal-keys/key-card.tsx'
import { isOf } from '@himaya/domain'
import { useMe } from '../lib/me.tsx'

/** One's own account, put together from the parts that each noun brings. */
export function Account() {
  // Only whoever has a post at a court is ever called to a hearing.
  const { posts } = useMe()
  const atCourt = posts.some((held) => held.court !== null)
  // Whoever is sealed something: those who follow victims, those who shelter them, and the benches.
  const isSealedTo = posts.some(
    ({ post }) =>
      post === 'social_assistant' || post === 'service_provider' || isOf(post, 'bench', 'juvenile'),
  )
  return (
    <AccountPage>
      {atCourt ? <CalendarCard /> : null}
      {isSealedTo ? <KeyCard /> : null}
    </AccountPage>
  )
}
