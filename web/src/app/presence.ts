import { me } from '@himaya/contract'
import { useEffect, useRef, useState } from 'react'
import { ask, Refused } from '../lib/ask.ts'
import { shouldTell, standingAt, type Standing } from '../lib/idle.ts'
import { hearTabs, screenLock, startClean, tellTabs } from '../lib/lock.ts'

const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/**
 * How long the screen was left, in whichever tab it was last touched. Locks when it was left too long, and tells
 * the server while somebody is here.
 *
 * @param officer whose page this is: a page never stays under another's session
 */
export function usePresence(officer: string, lock: () => void): Standing & { readonly away: boolean } {
  const [standing, setStanding] = useState<Standing>(() => standingAt(0, 0))
  const [away, setAway] = useState(false)
  const locks = useRef(lock)
  useEffect(() => {
    locks.current = lock
  })
  useEffect(() => {
    let touched = Date.now()
    let [asked, told] = [touched, touched]
    const look = () => {
      if (screenLock.isLocked()) {
        // Time begins anew when the same officer is back.
        touched = asked = Date.now()
        setStanding(standingAt(0, 0))
        return
      }
      const now = Date.now()
      touched = Math.min(touched, now)
      const next = standingAt(touched, now)
      setStanding((was) => (was.screen === next.screen && was.secondsLeft === next.secondsLeft ? was : next))
      if (next.screen === 'locked') locks.current()
      else if (shouldTell(asked, touched, now)) {
        asked = now
        stillHere(officer)
      }
    }
    const touch = () => {
      // A screen that should be locked is not opened by the touch that finds it so.
      look()
      if (screenLock.isLocked()) return
      touched = Date.now()
      setAway(false)
      if (touched - told > 5000) tellTabs({ kind: 'touched', at: (told = touched) })
      look()
    }
    const leave = () => setAway(true)
    const deaf = hearTabs((heard) => {
      if (heard.kind === 'touched') touched = Math.max(touched, Math.min(heard.at, Date.now()))
    })
    const timer = setInterval(look, 1000)
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true, capture: true })
    window.addEventListener('blur', leave)
    document.addEventListener('visibilitychange', look)
    return () => {
      deaf()
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, touch, { capture: true })
      window.removeEventListener('blur', leave)
      document.removeEventListener('visibilitychange', look)
    }
  }, [officer])
  return { ...standing, away }
}

function stillHere(officer: string): void {
  ask(me).then(
    ({ id }) => {
      if (id !== officer) startClean()
    },
    (error: unknown) => {
      if (!(error instanceof Refused)) return
      if (error.code === 'locked') screenLock.close()
      if (error.code === 'not_signed_in') startClean()
    },
  )
}
