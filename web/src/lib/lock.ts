/** Whether the screen is locked: one answer for this tab, told to the others of this browser. */
type Told =
  | { readonly kind: 'locked' | 'left' }
  | { readonly kind: 'touched'; readonly at: number }
  | { readonly kind: 'entered'; readonly officer: string }

const listeners = new Set<() => void>()
const closers = new Set<() => void>()
const hearers = new Set<(told: Told) => void>()
const tabs = new BroadcastChannel('himaya')
tabs.onmessage = ({ data }: MessageEvent<Told>) => {
  if (data.kind === 'locked') set(true)
  for (const hear of hearers) hear(data)
}
let locked = false

function set(next: boolean) {
  if (locked === next) return
  if (next) for (const closer of closers) closer()
  locked = next
  for (const listener of listeners) listener()
}

export const screenLock = {
  isLocked: () => locked,
  /** Locks this tab and every other; the session is ended by whoever asked for the lock, or is ended already. */
  close() {
    if (locked) return
    set(true)
    tabs.postMessage({ kind: 'locked' } satisfies Told)
  },
  /** Opens this tab again, for the officer it was locked for. */
  open: () => set(false),
  /** Is called while the page is still in sight. */
  beforeClosing(closer: () => void) {
    closers.add(closer)
    return () => {
      closers.delete(closer)
    }
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
    }
  },
}

/** Tells the other tabs. */
export function tellTabs(told: Told): void {
  tabs.postMessage(told)
}

/** Hears what other tabs tell, until the answer is called. */
export function hearTabs(hear: (told: Told) => void): () => void {
  hearers.add(hear)
  return () => {
    hearers.delete(hear)
  }
}

/** Begins again with nothing of the last officer in memory: the page is loaded anew, at the first page. */
export function startClean(): void {
  tellTabs({ kind: 'left' })
  location.replace('/')
}
