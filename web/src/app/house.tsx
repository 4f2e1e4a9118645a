import { chooseLanguage, me, signOut } from '@himaya/contract'
import { endonyms, languages } from '@himaya/words'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Outlet } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { SignIn } from '../features/officers/sign-in.tsx'
import { ask, perform, Refused } from '../lib/ask.ts'
import { Link } from '../lib/link.tsx'
import { MeContext, type Myself } from '../lib/me.tsx'
import { Problem } from '../lib/problem.tsx'
import { useWords } from '../lib/words.tsx'
import { Icon } from '../ui/icon.tsx'
import { Shell, Tongues } from '../ui/shell.tsx'

const shorts = { ar: 'ع', fr: 'FR', en: 'EN', zgh: 'ⵜⵉⴼ' } as const
const idleMinutes = 10

/** The house: the sign-in page to a stranger, and to an officer the shell around every page. */
export function House() {
  const queries = useQueryClient()
  const myself = useQuery({ queryKey: ['me'], queryFn: () => ask(me), retry: false, staleTime: Infinity })
  const { say } = useWords()
  const stranger = myself.error instanceof Refused && ['not_signed_in', 'locked'].includes(myself.error.code)
  if (myself.isPending) return null
  if (stranger)
    return (
      <main className="lonely">
        <div className="gate">
          <Languages />
          <SignIn onEntered={() => void queries.invalidateQueries({ queryKey: ['me'] })} />
        </div>
      </main>
    )
  if (myself.isError)
    return (
      <main className="lonely" aria-label={say('nav.product')}>
        <Problem of={myself.error} />
      </main>
    )
  return (
    <MeContext value={myself.data}>
      <Inside myself={myself.data} />
    </MeContext>
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

function Inside({ myself }: { myself: Myself }) {
  const { say, language } = useWords()
  const queries = useQueryClient()
  const [discreet, setDiscreet] = useState(false)
  const leave = useMutation({
    mutationFn: (everywhere: boolean) => perform(signOut, { body: { everywhere } }),
    // What was read goes with the session, whatever the server answered.
    onSettled: () => {
      queries.removeQueries({ predicate: (query) => query.queryKey[0] !== 'me' })
      void queries.resetQueries({ queryKey: ['me'] })
    },
  })
  const remember = useMutation({
    mutationFn: (next: typeof language) => perform(chooseLanguage, { body: { language: next } }),
  })
  useIdle(idleMinutes, () => leave.mutate(false))
  useEffect(() => {
    const away = () => setDiscreet(true)
    const key = (event: KeyboardEvent) => {
      if (event.altKey && event.key.toLowerCase() === 'd') setDiscreet((was) => !was)
    }
    window.addEventListener('blur', away)
    window.addEventListener('keydown', key)
    return () => {
      window.removeEventListener('blur', away)
      window.removeEventListener('keydown', key)
    }
  }, [])
  const place = myself.posts.find((held) => held.place !== null)?.place
  const post = myself.posts[0]?.post
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
          {language === 'ar' ? myself.nameAr : myself.nameLa}
          <br />
          {post === undefined ? null : say(`posts.${post}`)}
          <br />
          {say('common.demonstration')}
        </>
      }
      links={
        <>
          <Link to="/" activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
            <Icon name="sun" /> {say('nav.today')}
          </Link>
          {myself.posts.some((held) => held.service !== null) ? (
            <Link to="/referrals" activeProps={{ 'aria-current': 'page' }}>
              <Icon name="referral" /> {say('nav.referrals')}
            </Link>
          ) : null}
          <Link to="/reports" activeProps={{ 'aria-current': 'page' }}>
            <Icon name="flag" /> {say('nav.reports')}
          </Link>
          <Link to="/cases" activeProps={{ 'aria-current': 'page' }}>
            <Icon name="folders" /> {say('nav.cases')}
          </Link>
        </>
      }
      tongues={<Languages onChosen={(next) => remember.mutate(next)} />}
      discreet={discreet}
      onDiscreet={() => setDiscreet(!discreet)}
      onLock={() => leave.mutate(false)}
      onLeave={() => leave.mutate(false)}
    >
      <Outlet />
    </Shell>
  )
}

/** Calls once nobody has touched anything for so many minutes. */
function useIdle(minutes: number, idle: () => void) {
  useEffect(() => {
    let timer = setTimeout(idle, minutes * 60_000)
    const again = () => {
      clearTimeout(timer)
      timer = setTimeout(idle, minutes * 60_000)
    }
    const signs = ['pointerdown', 'keydown', 'scroll'] as const
    for (const sign of signs) window.addEventListener(sign, again, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of signs) window.removeEventListener(sign, again)
    }
  })
}
