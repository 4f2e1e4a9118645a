import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import { useCurrentInSight } from './in-sight.ts'

/** The khatam star with an arch: the only mark there is. */
export function Mark() {
  return (
    <svg viewBox="0 0 48 48" width="36" height="36" aria-hidden>
      <g fill="none" stroke="#f1c667" strokeWidth="2.4" strokeLinejoin="round">
        <rect x="10" y="10" width="28" height="28" />
        <rect x="10" y="10" width="28" height="28" transform="rotate(45 24 24)" />
      </g>
      <path d="M18 33v-8a6 6 0 0 1 12 0v8z" fill="#fffdf9" />
    </svg>
  )
}

/** A switch between the languages, each under its own name. */
export function Tongues<T extends string>({
  label,
  value,
  onChange,
  options,
}: {
  label: string
  value: T
  onChange: (value: T) => void
  options: readonly { value: T; short: string; name: string }[]
}) {
  return (
    <div className="tongues" role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          lang={option.value}
          aria-pressed={option.value === value}
          aria-label={option.name}
          onClick={() => onChange(option.value)}
        >
          {option.short}
        </button>
      ))}
    </div>
  )
}

/** How much waits behind a door: the number in sight, the words for whoever listens. */
export function Count({ of, says }: { of: number; says: string }) {
  return (
    <span className="count">
      <span aria-hidden>{of > 99 ? '99+' : of}</span>
      <span className="sr">{says}</span>
    </span>
  )
}

/** The house around every page: who I am, where I may go, and the quick ways to hide or leave. */
export function Shell({
  words,
  place,
  who,
  initials,
  invented,
  seek,
  links,
  tongues,
  discreet,
  away,
  onDiscreet,
  onLock,
  onLeave,
  children,
}: {
  words: { product: string; skip: string; main: string; discreet: string; lock: string; leave: string }
  place: string
  who: ReactNode
  /** Whoever is signed in, in two letters. */
  initials: string
  /** That nobody here exists, in a demonstration: on every page, on every screen and on paper. */
  invented: string | null
  /** The search at the top, for those who have something to look for. */
  seek: ReactNode
  links: ReactNode
  tongues: ReactNode
  /** Asked for by hand: personal fields are blurred but the one being typed in. */
  discreet: boolean
  /** Nobody is looking: all of them are. */
  away: boolean
  onDiscreet: () => void
  onLock: () => void
  onLeave: () => void
  children: ReactNode
}) {
  const doors = useCurrentInSight()
  return (
    <div className={`shell ${discreet || away ? 'discreet' : ''} ${away ? 'away' : ''}`}>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="top">
        <div className="brand">
          <Mark />
          <span>
            {words.product}
            <small>{place}</small>
          </span>
        </div>
        {seek}
        {tongues}
        <Press
          icon={discreet ? 'eye' : 'eye-off'}
          says={words.discreet}
          onPress={onDiscreet}
          pressed={discreet}
          shortcut="Alt+D"
        />
        <Press icon="lock" says={words.lock} onPress={onLock} shortcut="Alt+L" />
        <Press icon="leave" says={words.leave} onPress={onLeave} strong />
        <span className="initials" aria-hidden>
          {initials}
        </span>
        {invented === null ? null : <p className="invented">{invented}</p>}
      </header>
      <nav className="nav" aria-label={words.main} ref={doors}>
        <div className="doors">{links}</div>
        <div className="who soft">{who}</div>
      </nav>
      <main className="main" id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}

function Press({
  icon,
  says,
  onPress,
  pressed,
  shortcut,
  strong = false,
}: {
  icon: IconName
  says: string
  onPress: () => void
  pressed?: boolean
  /** Keys that do the same, as `aria-keyshortcuts` writes them. */
  shortcut?: string
  strong?: boolean
}) {
  return (
    <button
      type="button"
      className={`pill ${strong ? 'strong' : ''}`}
      onClick={onPress}
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      title={shortcut === undefined ? undefined : `${says} (${shortcut})`}
    >
      <Icon name={icon} />
      <span className="wide">{says}</span>
    </button>
  )
}
