import { seeStanding } from '@himaya/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { ask, Refused } from '../lib/ask.ts'
import { screenLock, startClean } from '../lib/lock.ts'

/** Milliseconds between two questions: with the answer, what was taken from somebody is off the screen within five seconds. */
const every = 4000
/** For those who are told of an alarm: with the half second in which it rings, two. */
const everyForAlarm = 1250

/**
 * Asks every few seconds whether anything was opened or closed to whoever reads: a post, a case, the session itself. The
 * question keeps no session alive. Where something was, all that is on the screen is read again, and what may not be seen
 * any more is not there; where the session is over, the page begins anew at the sign-in.
 */
export function useStanding(hearsAlarm: boolean): void {
  const queries = useQueryClient()
  useEffect(() => {
    let known: string | undefined
    let stopped = false
    const look = async () => {
      if (screenLock.isLocked()) return
      try {
        const { mark } = await ask(seeStanding)
        if (stopped) return
        if (known !== undefined && mark !== known) {
          queries.removeQueries({ type: 'inactive' })
          await queries.invalidateQueries()
        }
        known = mark
      } catch (error) {
        if (stopped || !(error instanceof Refused)) return
        if (error.code === 'locked') screenLock.close()
        if (error.code === 'not_signed_in') startClean()
      }
    }
    const timer = setInterval(() => void look(), hearsAlarm ? everyForAlarm : every)
    void look()
    return () => {
      stopped = true
      clearInterval(timer)
    }
  }, [queries, hearsAlarm])
}
