import { isVerified, type ArticleRef } from '@himaya/law'
import { createContext, useContext, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { useWords } from './words.tsx'

/** How many citations of what no jurist has verified stand on the page. */
interface Doubts {
  /** @returns what takes it off the page again */
  readonly cited: () => () => void
  readonly subscribe: (changed: () => void) => () => void
  readonly isAny: () => boolean
}

function newDoubts(): Doubts {
  let count = 0
  const heard = new Set<() => void>()
  const add = (more: 1 | -1) => {
    count += more
    for (const changed of heard) changed()
  }
  return {
    cited: () => {
      add(1)
      return () => add(-1)
    },
    subscribe: (changed) => {
      heard.add(changed)
      return () => heard.delete(changed)
    },
    isAny: () => count > 0,
  }
}

const Here = createContext<Doubts | undefined>(undefined)

/** Tells the page that it cites this article, so that its mark in the corpus is said at the foot. */
export function useCited(article: ArticleRef): void {
  const doubts = useContext(Here)
  useEffect(
    () => (doubts === undefined || isVerified(article) ? undefined : doubts.cited()),
    [doubts, article],
  )
}

/** A page, and at its foot whether it cites what no jurist has verified yet: from the corpus, whatever the page is. */
export function WithDoubts({ children }: { children: ReactNode }) {
  const [doubts] = useState(newDoubts)
  return (
    <Here value={doubts}>
      {children}
      <Foot of={doubts} />
    </Here>
  )
}

function Foot({ of: doubts }: { of: Doubts }) {
  const { say } = useWords()
  const isAny = useSyncExternalStore(doubts.subscribe, doubts.isAny)
  return isAny ? <p className="soft doubts">{say('common.articles-not-verified')}</p> : null
}
