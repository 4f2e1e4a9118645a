import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { screenLock } from '../lib/lock.ts'
import { sought } from '../lib/sought.ts'
import { useWords } from '../lib/words.tsx'
import { Icon } from '../ui/icon.tsx'

/** The search at the top of every page; the key `/` leads there. What it finds is shown with the cases. */
export function Seek() {
  const { say } = useWords()
  const navigate = useNavigate()
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select') !== null
      if (
        event.key !== '/' ||
        typing ||
        event.ctrlKey ||
        event.altKey ||
        event.metaKey ||
        screenLock.isLocked()
      )
        return
      event.preventDefault()
      box.current?.focus()
    }
    window.addEventListener('keydown', key)
    return () => window.removeEventListener('keydown', key)
  }, [])
  return (
    <form
      className="top-seek"
      role="search"
      aria-label={say('nav.seek')}
      onSubmit={(event) => {
        event.preventDefault()
        const asked = box.current?.value.trim() ?? ''
        if (asked === '' || box.current === null) return
        box.current.value = ''
        sought.leave(asked)
        void navigate({ to: '/cases' })
      }}
    >
      <Icon name="search" />
      <input
        ref={box}
        type="search"
        dir="auto"
        autoComplete="off"
        aria-label={say('nav.seek')}
        placeholder={say('nav.seek')}
        maxLength={200}
        aria-keyshortcuts="/"
      />
      <kbd aria-hidden>/</kbd>
    </form>
  )
}
