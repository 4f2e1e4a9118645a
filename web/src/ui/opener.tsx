import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { Icon } from './icon.tsx'

/**
 * One thing of a list, with a line under it: a tick when something stands behind it, a ring when nothing does, a broken
 * ring when it is only missing. It opens what it holds; what is missing opens nothing.
 */
export function Opener({
  state,
  under,
  isOpen = false,
  onOpen,
  children,
}: {
  state: 'backed' | 'bare' | 'missing'
  under: string
  isOpen?: boolean
  onOpen?: () => void
  children: ReactNode
}) {
  const inside = (
    <>
      {state === 'backed' ? <Icon name="check" size={18} /> : <span className="ring" />}
      <span>
        {children}
        <span className="soft">{under}</span>
      </span>
    </>
  )
  return onOpen === undefined ? (
    <span className={`value ${state}`}>{inside}</span>
  ) : (
    <Button className={`value ${state}`} aria-expanded={isOpen} onPress={onOpen}>
      {inside}
    </Button>
  )
}
