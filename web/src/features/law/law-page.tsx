import { searchLaw } from '@himaya/contract'
import { isOf, type PostGroup } from '@himaya/domain'
import type { LawLanguage } from '@himaya/law'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { ask } from '../../lib/ask.ts'
import { addressOf, Numbered, useLawLanguage } from '../../lib/law.tsx'
import { LinkButton, RowLink } from '../../lib/link.tsx'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { TextBox } from '../../ui/fields.tsx'
import { Card, Chip, Empty } from '../../ui/parts.tsx'
import { asked } from './asked.ts'
import { Contents } from './contents.tsx'

/** Milliseconds without a key after which what is typed is looked for. */
const pause = 150

/** The law: what is looked for in it, and before that all of it as a table of contents. */
export function LawPage() {
  const { say } = useWords()
  const [text, setText] = useState(asked.last)
  const sought = useSettled(text.trim())
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  return (
    <>
      <div className="heading">
        <h1>{say('law.title')}</h1>
        <Tools />
      </div>
      <div ref={box} className="law" onKeyDown={walk}>
        <form role="search" className="seek" aria-label={say('law.title')} onSubmit={toTheFirst}>
          <TextBox
            id="law-text"
            label={say('law.seek')}
            hint={say('law.seek-hint')}
            value={text}
            onChange={(next) => {
              asked.keep(next.slice(0, longest))
              setText(next.slice(0, longest))
            }}
          />
        </form>
        {sought === '' ? <Contents /> : <Results text={sought} />}
      </div>
    </>
  )
}

/** What computes with the law and keeps nothing, for the posts that do. */
function Tools() {
  const { say } = useWords()
  const { posts } = useMe()
  const any = (...groups: readonly PostGroup[]) => posts.some(({ post }) => isOf(post, ...groups))
  return (
    <span className="acts">
      {any('prosecution', 'investigation', 'bench', 'juvenile', 'registry') ? (
        <LinkButton to="/law/clocks" icon="clock">
          {say('nav.clocks')}
        </LinkButton>
      ) : null}
      {any('prosecution', 'investigation', 'bench', 'juvenile') ? (
        <LinkButton to="/law/calculator" icon="gavel">
          {say('nav.calculator')}
        </LinkButton>
      ) : null}
    </span>
  )
}

const longest = 200

/** A value once it has stood still. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}

/** The box and the rows beneath it, in order. */
const stopsOf = (within: Element) =>
  [...within.querySelectorAll<HTMLElement>('input, a.line')].filter((stop) => stop.checkVisibility())

/** The arrows lead from the box to the rows and back; Escape leads back at once. */
function walk(event: KeyboardEvent<HTMLElement>) {
  const stops = stopsOf(event.currentTarget)
  const at = stops.findIndex((stop) => stop === document.activeElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key]
  const next = to === undefined ? undefined : stops[to]
  if (at < 0 || next === undefined) return
  event.preventDefault()
  next.focus()
}

function toTheFirst(event: { preventDefault: () => void; currentTarget: Element }) {
  event.preventDefault()
  const all = event.currentTarget.parentElement
  if (all !== null) stopsOf(all)[1]?.focus()
}

/** The language in which words are looked for: that of their letters, and for a number the reader's. */
function languageOf(text: string, reader: LawLanguage): LawLanguage {
  if (/\p{Script=Arabic}/u.test(text)) return 'ar'
  return reader === 'ar' && /\p{L}/u.test(text) ? 'fr' : reader
}

function Results({ text }: { text: string }) {
  const { say } = useWords()
  const language = languageOf(text, useLawLanguage())
  const found = useQuery({
    queryKey: ['law', 'search', language, text],
    queryFn: () => ask(searchLaw, { query: { text, language } }),
    placeholderData: keepPreviousData,
  })
  const rows = found.data?.found ?? []
  return (
    <Card
      title={say('law.found')}
      icon="search"
      aside={
        <span className="soft" role="status">
          {found.isSuccess ? say('common.results', { count: rows.length }) : say('common.loading')}
        </span>
      }
    >
      <Problem of={found.error} />
      {found.isSuccess && rows.length === 0 ? (
        <Empty icon="search" title={say('law.found-none')}>
          <p>{say('law.found-none-hint')}</p>
        </Empty>
      ) : (
        <ol className="rows">
          {rows.map(({ ref, number, title, says, official }) => (
            <li key={ref}>
              <RowLink to="/law/$" params={addressOf(ref)}>
                <span className="article" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
                  <span className="lead">
                    <Numbered number={number}>{title}</Numbered>
                  </span>
                  {says === null ? null : <span className="brief">{says}</span>}
                </span>
                {official ? (
                  <Chip>{say(says === null ? 'law.official-only' : 'law.imported-chip')}</Chip>
                ) : null}
              </RowLink>
            </li>
          ))}
        </ol>
      )}
    </Card>
  )
}
