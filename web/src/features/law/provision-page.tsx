import { seeProvision } from '@himaya/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../lib/ask.ts'
import { Crumbs } from '../../lib/crumbs.tsx'
import { todayInCourt } from '../../lib/day.ts'
import { Citation, Law } from '../../lib/law.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { TextBox } from '../../ui/fields.tsx'
import { Card, Fact, Note, Ref } from '../../ui/parts.tsx'
import { Published } from './published.tsx'
import type { Ours, Seen } from './seen.ts'
import { Terms } from './terms.tsx'
import { VersionOf } from './version.tsx'

/** One provision: what it says in our words, version by version, where that stands, and the official words beside it. */
export function ProvisionPage({ address }: { address: string }) {
  const { say } = useWords()
  const [chosen, setChosen] = useState('')
  const day = chosen === '' ? todayInCourt() : chosen
  // The last `/` stands where its name has a `#`.
  const ref = address.replace(/\/(?=[^/]*$)/, '#')
  const found = useQuery({
    queryKey: ['law', 'provision', ref],
    queryFn: () => ask(seeProvision, { params: { ref } }),
  })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  const { number, work, ours, official } = found.data
  const paragraph = /-para-(\d)$/.exec(ref)?.[1]
  return (
    <>
      <Crumbs trail={[{ to: '/law', says: say('nav.law') }]} here={<Ref>{number}</Ref>} />
      <h1>
        {ours === null ? (
          <>
            <Ref>{number}</Ref> · {work.title === null ? <Ref>{work.id}</Ref> : <Law words={work.title} />}
          </>
        ) : (
          <Citation article={ours.ref} />
        )}
      </h1>
      <div className="columns">
        <div className="column">
          {ours === null ? (
            <Note>{say('law.ours-none')}</Note>
          ) : (
            <Versions
              ours={ours}
              paragraph={paragraph === undefined ? undefined : Number(paragraph)}
              day={day}
              onDay={setChosen}
            />
          )}
        </div>
        <div className="column">
          {ours === null ? <Official of={official} day={undefined} /> : <OfficialOn day={day} ours={ours} />}
          {ours === null ? null : <Source ours={ours} work={work} />}
          {ours === null || ours.terms.length === 0 ? null : <Terms terms={ours.terms} />}
        </div>
      </div>
    </>
  )
}

const versionOn = ({ versions }: Ours, day: string) => versions.findLast(({ from }) => from <= day)

/** The version of today first, or of the day that is chosen; then every other, the newest first. */
function Versions({
  ours,
  paragraph,
  day,
  onDay,
}: {
  ours: Ours
  paragraph: number | undefined
  day: string
  onDay: (day: string) => void
}) {
  const { say, formats } = useWords()
  const today = todayInCourt()
  const held = versionOn(ours, day)
  const others = ours.versions.filter((version) => version !== held).reverse()
  return (
    <>
      <Card title={say('law.ours')} icon="book" tone="safe">
        <p className="soft">{say('law.ours-hint')}</p>
        <TextBox id="law-day" kind="date" label={say('law.on-day')} value={day} onChange={onDay} />
        {held === undefined ? (
          <Note tone="saffron">{say('law.not-in-force-on', { day: formats.day(day) })}</Note>
        ) : (
          <VersionOf
            version={held}
            paragraph={paragraph}
            standing={day === today ? say('law.in-force') : say('law.in-force-on', { day: formats.day(day) })}
            current
          />
        )}
      </Card>
      {others.length === 0 ? null : (
        <Card title={say('law.versions')} icon="timeline">
          <ul className="rows">
            {others.map((version) => (
              <li key={version.from} className="stack">
                <VersionOf
                  version={version}
                  paragraph={paragraph}
                  standing={say(version.from > day ? 'law.later' : 'law.former')}
                />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

/** The official words of the version that is shown, and of no other: those of a reform are not the law of the day before. */
function OfficialOn({ ours, day }: { ours: Ours; day: string }) {
  const { say } = useWords()
  const held = versionOn(ours, day)
  if (held === undefined) return null
  if (held.official !== null) return <Official of={held.official} day={day} />
  return (
    <Card title={say('law.official')} icon="scale">
      <p className="soft">{say(`law.official-missing.${held.officialMissing ?? 'not_imported'}`)}</p>
    </Card>
  )
}

/** The lines of a printed page run on until a sentence, an item or a paragraph ends: their breaks are the paper's. */
const flowing = (text: string): string => text.replaceAll(/(?<![.؛:;])\n(?!\s*[-–(\d])/gu, ' ')

/** The words of the text itself, told apart from ours: as they were imported, from which file and when. */
function Official({ of: official, day }: { of: Seen['official']; day: string | undefined }) {
  const { say, formats } = useWords()
  if (official === null) return null
  return (
    <Card
      title={
        day === undefined || day === todayInCourt()
          ? say('law.official')
          : say('law.official-on', { day: formats.day(day) })
      }
      icon="scale"
    >
      <p className="soft">{say('law.official-about')}</p>
      <p className="soft">{say('law.turned', { count: official.turned })}</p>
      <blockquote
        className="official"
        lang={official.language}
        dir={official.language === 'ar' ? 'rtl' : 'ltr'}
      >
        {flowing(official.text)}
      </blockquote>
      <dl className="facts">
        <Fact is={say('law.official-consolidated')}>{formats.day(official.consolidated)}</Fact>
        <Fact is={say('law.imported')}>{formats.day(official.imported)}</Fact>
        <Fact is={say('law.file')}>
          <Ref>{official.file}</Ref>
        </Fact>
        <Fact is={say('law.hash')}>
          <span className="hash">
            <Ref>SHA-256 {official.hash}</Ref>
          </span>
        </Fact>
      </dl>
    </Card>
  )
}

function Source({ ours: { source }, work }: { ours: Ours; work: Seen['work'] }) {
  const { say, formats } = useWords()
  return (
    <Card title={say('law.source')} icon="info">
      {work.title === null ? null : (
        <p>
          <strong>
            <Law words={work.title} />
          </strong>
        </p>
      )}
      <p>
        <Published gazette={source.gazette} />
      </p>
      {source.consolidated === null ? null : (
        <p>{say('law.consolidated', { day: formats.day(source.consolidated) })}</p>
      )}
      <p className="soft">
        <Law words={source.note} />
      </p>
    </Card>
  )
}
