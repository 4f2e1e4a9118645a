import { useEffect, useState, type ReactNode } from 'react'
import { Button } from './parts.tsx'

/**
 * Something that is in the page for a while and then is not. Whoever covers the screen (its lock, the discreet screen)
 * says so with a `cover` event of the window, and it goes at once; so it does when another window comes before this one.
 */
export function useBriefly<Shown>(seconds: number) {
  const [shown, setShown] = useState<Shown>()
  useEffect(() => {
    if (shown === undefined) return undefined
    const hide = () => setShown(undefined)
    const timer = setTimeout(hide, seconds * 1000)
    const covers = ['blur', 'cover'] as const
    for (const cover of covers) window.addEventListener(cover, hide)
    return () => {
      clearTimeout(timer)
      for (const cover of covers) window.removeEventListener(cover, hide)
    }
  }, [shown, seconds])
  return [shown, setShown] as const
}

/**
 * What names a person: blurred until asked for, then shown for thirty seconds. While it is blurred it is not
 * in the page at all, so that neither a reader aloud nor a copy of the page holds it.
 *
 * @param show fetches what is to be shown; the asking itself is recorded by the server
 */
export function Sensitive({
  words,
  show,
}: {
  words: { show: string; hide: string; hidden: string }
  show: () => Promise<ReactNode>
}) {
  const [shown, setShown] = useBriefly<ReactNode>(30)
  const [busy, setBusy] = useState(false)
  if (shown !== undefined)
    return (
      <span className="chips">
        <span className="personal">{shown}</span>
        <Button icon="eye-off" onPress={() => setShown(undefined)}>
          {words.hide}
        </Button>
      </span>
    )
  return (
    <span className="chips">
      <span className="blurred" aria-hidden>
        ████ ██████
      </span>
      <span className="sr">{words.hidden}</span>
      <Button
        icon="eye"
        isDisabled={busy}
        onPress={() => {
          setBusy(true)
          show()
            .then(setShown)
            .catch(() => undefined)
            .finally(() => setBusy(false))
        }}
      >
        {words.show}
      </Button>
    </span>
  )
}
