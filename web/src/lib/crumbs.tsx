import type { ReactNode } from 'react'
import { Icon } from '../ui/icon.tsx'
import { Link } from './link.tsx'
import { useWords } from './words.tsx'

/** The way back, from the list to here. */
export function Crumbs({
  trail,
  here,
}: {
  trail: readonly { to: '/cases' | '/reports' | '/law'; says: string }[]
  here: ReactNode
}) {
  const { say } = useWords()
  return (
    <nav className="crumbs" aria-label={say('nav.crumbs')}>
      <ol>
        {trail.map(({ to, says }) => (
          <li key={to}>
            <Link to={to}>{says}</Link>
            <Icon name="forward" size={14} />
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  )
}
