import { chooseLanguage, lock, me, signOut } from '@himaya/contract'
import { endonyms, languages } from '@himaya/words'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet, useLocation } from '@tanstack/react-router'
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react'
import { ask, perform, Refused, Unreachable } from '../lib/ask.ts'
import { WithDoubts } from '../lib/doubts.tsx'
import { hearTabs, screenLock, startClean, tellTabs } from '../lib/lock.ts'
import { MeContext, type Myself } from '../lib/me.tsx'
import { Problem } from '../lib/problem.tsx'
import { withWords } from '../lib/shelf.ts'
import { useWords } from '../lib/words.tsx'
import { Shell, Tongues } from '../ui/shell.tsx'
import { Doors, initialsOf, mayWorkOnCases } from './nav.tsx'
import { usePresence } from './presence.ts'
import { Alarm, hearsAlarm } from './alarm.tsx'
import { useStanding } from './standing.ts'
import { Seek } from './seek.tsx'

// Whoever is signed in needs neither; the lock is fetched at once all the same, for the hour the line is down.
const lockScreen = () => import('../features/officers/lock-screen.tsx')
const LockScreen = lazy(async () => ({ default: (await lockScreen()).LockScreen }))
const SignIn = lazy(async () => ({
  default: (await withWords(() => import('../features/officers/sign-in.tsx'), 'papers')).SignIn,
}))

const shorts = { ar: 'ع', fr: 'FR', en: 'EN', zgh: 'ⵜⵉⴼ' } as const

/** The house: the sign-in page to a stranger, and to an officer the shell around every page. */
export function House() {
  const queries = useQueryClient()
  // A link is opened and a paper verified by whoever has it, signed in or not.
  const openToAll = ['/enrol', '/verify'].includes(useLocation().pathname)
  const myself = useQuery({
    queryKey: ['me'],
    queryFn: () => ask(me),
    retry: false,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    enabled: !openToAll,
  })
  const { say } = useWords()
  const stranger = myself.error !== null && myself.data === undefined
  useEffect(() => {
    if (!stranger) return undefined
    return hearTabs((heard) => {
      if (heard.kind === 'entered') void queries.resetQueries({ queryKey: ['me'] })
    })
  }, [stranger, queries])
  if (openToAll)
    return (
      <Gate>
        <Outlet />
      </Gate>
    )
  if (myself.data !== undefined) return <Kept myself={myself.data} />
  if (myself.isPending) return null
  const code = myself.error instanceof Refused ? myself.error.code : undefined
  if (code === 'not_signed_in' || code === 'locked')
    return (
      <Gate>
        <SignIn
          locked={code === 'locked'}
          onEntered={(officer) => {
            tellTabs({ kind: 'entered', officer })
            void queries.resetQueries({ queryKey: ['me'] })
          }}
        />
      </Gate>
    )
  return (
    <main className="lonely" aria-label={say('nav.product')}>
      <Problem whole of={myself.error} />
    </main>
  )
}

/** What stands alone in the middle of a page: the ways in. */
function Gate({ children }: { children: ReactNode }) {
  return (
    <main className="lonely">
      <div className="gate">
        <Languages />
        <NotReviewed />
        <Suspense fallback={null}>{children}</Suspense>
      </div>
    </main>
  )
}

/**
 * An officer's pages, kept in memory while the screen is locked: taken out of sight and out of reach whole, and
 * given back to the same officer as they were, half-written forms and all. Another officer begins with nothing.
 */
function Kept({ myself }: { myself: Myself }) {
  const queries = useQueryClient()
  const { language } = useWords()
  const locked = useSyncExternalStore(screenLock.subscribe, screenLock.isLocked)
  const [idle, setIdle] = useState(false)
  const close = useCallback((forIdleness: boolean) => {
    setIdle(forIdleness)
    // Out of sight first; the server is told until it has heard.
    screenLock.close()
    void endRight()
  }, [])
  const enter = useCallback(
    (officer: string) => {
      if (officer !== myself.id) {
        startClean()
        return
      }
      screenLock.open()
      // What was asked in vain while it was locked is asked again.
      void queries.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
    },
    [myself.id, queries],
  )
  useEffect(
    () =>
      hearTabs((heard) => {
        if (heard.kind === 'left') location.replace('/')
        if (heard.kind === 'entered') enter(heard.officer)
      }),
    [enter],
  )
  useEffect(() => {
    void lockScreen()
  }, [])
  useCovered(locked)
  return (
    <>
      <div hidden={locked} inert={locked}>
        <MeContext value={myself}>
          <Inside myself={myself} locked={locked} onLock={close} />
        </MeContext>
      </div>
      {locked ? (
        <Gate>
          <LockScreen
            officer={myself.id}
            name={language === 'ar' ? myself.nameAr : myself.nameLa}
            idle={idle}
            onEntered={(officer) => {
              tellTabs({ kind: 'entered', officer })
              enter(officer)
            }}
            onAnother={startClean}
          />
        </Gate>
      ) : null}
    </>
  )
}

/** Ends the session's right at the server, and tries again while nobody answers and the screen is locked. */
async function endRight(): Promise<void> {
  while (screenLock.isLocked())
    try {
      await perform(lock, { body: {} })
      return
    } catch (error) {
      if (!(error instanceof Unreachable)) return
      await new Promise((done) => setTimeout(done, 3000))
    }
}

/** Covers what lies outside the page too (menus, what was just shown), and finds place and focus again afterwards. */
function useCovered(locked: boolean) {
  const left = useRef<{ top: number; focus: Element | null }>(undefined)
  useLayoutEffect(() => {
    if (locked) {
      window.dispatchEvent(new Event('cover'))
      document.documentElement.toggleAttribute('data-locked', true)
      return undefined
    }
    document.documentElement.toggleAttribute('data-locked', false)
    if (left.current === undefined) return undefined
    window.scrollTo(0, left.current.top)
    if (left.current.focus instanceof HTMLElement) left.current.focus.focus({ preventScroll: true })
    left.current = undefined
    return undefined
  }, [locked])
  useEffect(
    () =>
      screenLock.beforeClosing(() => {
        left.current = { top: window.scrollY, focus: document.activeElement }
      }),
    [],
  )
}

/** Tamazight was not read over by anybody yet, and what it lacks is in French: both are said on every page. */
function NotReviewed() {
  const { say, language } = useWords()
  if (language !== 'zgh') return null
  return (
    <p className="unreviewed" role="note">
      <strong>{say('common.not-reviewed')}</strong> <span lang="fr">{say('common.borrowed')}</span>
    </p>
  )
}

function Languages({ onChosen }: { onChosen?: (language: (typeof languages)[number]) => void }) {
  const { say, language, choose } = useWords()
  return (
    <Tongues
      label={say('nav.language')}
      value={language}
      onChange={(next) => {
        choose(next)
        onChosen?.(next)
      }}
      options={languages.map((value) => ({ value, short: shorts[value], name: endonyms[value] }))}
    />
  )
}

function Inside({
  myself,
  locked,
  onLock,
}: {
  myself: Myself
  locked: boolean
  onLock: (forIdleness: boolean) => void
}) {
  const { say, language } = useWords()
  const [discreet, setDiscreet] = useState(false)
  // What was read goes with the session, whatever the server answered.
  const leave = useMutation({
    mutationFn: () => perform(signOut, { body: { everywhere: false } }),
    onSettled: startClean,
  })
  const remember = useMutation({
    mutationFn: (next: typeof language) => perform(chooseLanguage, { body: { language: next } }),
  })
  const presence = usePresence(
    myself.id,
    useCallback(() => onLock(true), [onLock]),
  )
  const away = presence.away || presence.screen !== 'open'
  const hears = myself.posts.some((held) => hearsAlarm(held.post))
  useStanding(hears)
  const covered = discreet || away
  useEffect(() => {
    if (covered) window.dispatchEvent(new Event('cover'))
  }, [covered])
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || screenLock.isLocked()) return
      // By the place of the key: an Arabic keyboard writes another letter there.
      if (event.code === 'KeyD') setDiscreet((was) => !was)
      else if (event.code === 'KeyL') onLock(false)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', key)
    return () => window.removeEventListener('keydown', key)
  }, [onLock])
  const place = myself.posts.find((held) => held.place !== null)?.place
  const post = myself.posts[0]?.post
  const name = language === 'ar' ? myself.nameAr : myself.nameLa
  return (
    <Shell
      words={{
        product: say('nav.product'),
        skip: say('nav.skip'),
        main: say('nav.main'),
        discreet: say(discreet ? 'nav.discreet-off' : 'nav.discreet-on'),
        lock: say('nav.lock'),
        leave: say('nav.leave-now'),
      }}
      place={place == null ? '' : language === 'ar' ? place.ar : place.fr}
      who={
        <>
          {name}
          <br />
          {post === undefined ? null : say(`posts.${post}`)}
          <p>{say('nav.looks-recorded')}</p>
        </>
      }
      initials={initialsOf(name)}
      invented={myself.how === 'demonstration' ? say('common.demonstration') : null}
      seek={mayWorkOnCases(myself) ? <Seek /> : null}
      links={<Doors myself={myself} locked={locked} />}
      tongues={<Languages onChosen={(next) => remember.mutate(next)} />}
      discreet={discreet}
      away={away}
      onDiscreet={() => setDiscreet(!discreet)}
      onLock={() => onLock(false)}
      onLeave={() => leave.mutate()}
    >
      {hears && !locked ? <Alarm /> : null}
      <NotReviewed />
      <WithDoubts>
        <Outlet />
      </WithDoubts>
      {presence.screen === 'warned' && !locked ? (
        <p className="soon" role="status">
          {say('signin.locked-soon', { seconds: presence.secondsLeft })}
        </p>
      ) : null}
    </Shell>
  )
}
