import { useEffect, useRef, type ReactNode } from 'react'
import { useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/parts.tsx'

/** What opens below the four elements; it takes the focus, Escape closes it, and the focus goes back. */
export function Panel({
  title,
  onClose,
  children,
}: {
  title: string
  onClose: () => void
  children: ReactNode
}) {
  const { say } = useWords()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    heading.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <div
      className="panel"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <div className="line">
        <h3 ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <Button onPress={onClose}>{say('common.close')}</Button>
      </div>
      {children}
    </div>
  )
}
