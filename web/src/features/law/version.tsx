import { lawLanguages } from '@himaya/law'
import { Law, useLawLanguage } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'
import { Chip, Note } from '../../ui/parts.tsx'
import { PenaltyOf } from './penalty.tsx'
import type { Ours } from './seen.ts'
import { Published } from './published.tsx'

type Version = Ours['versions'][number]

const tones = { text: undefined, reading: 'saffron', memory: 'saffron' } as const

/** A version in our words: from when to when, how sure we are of it, and what brought and ended it. */
export function VersionOf({
  version,
  paragraph,
  standing,
  current = false,
}: {
  version: Version
  /** The one that was asked for. */
  paragraph: number | undefined
  standing: string
  current?: boolean
}) {
  const { say, formats } = useWords()
  const { from, until, statement, note, verified, confidence, by, supersededBy, penalty, paragraphs } =
    version
  return (
    <article className="stack">
      <p className="chips">
        <Chip tone={current ? 'cedar' : undefined} {...(current ? { icon: 'check' as const } : {})}>
          {standing}
        </Chip>
        <span>
          {until === null
            ? say('law.from', { day: formats.day(from) })
            : say('law.from-until', { from: formats.day(from), until: formats.day(until) })}
        </span>
      </p>
      {statement === null ? (
        <p className="soft">{say('law.not-recorded')}</p>
      ) : (
        <>
          <Statement of={statement} />
          {penalty === null ? null : <PenaltyOf penalty={penalty} />}
          {paragraphs.length === 0 ? null : (
            <ul className="rows">
              {paragraphs.map((one) => (
                <li
                  key={one.paragraph}
                  className={`stack ${one.paragraph === paragraph ? 'asked' : ''}`}
                  aria-current={one.paragraph === paragraph ? 'location' : undefined}
                >
                  <strong>{say('law.paragraph', { number: String(one.paragraph) })}</strong>
                  <p>
                    <Law words={one.statement} />
                  </p>
                  {one.penalty === null ? null : <PenaltyOf penalty={one.penalty} />}
                </li>
              ))}
            </ul>
          )}
          {note === null ? null : (
            <Note tone="saffron">
              <Law words={note} />
            </Note>
          )}
          <p className="chips">
            <Chip tone={verified ? 'cedar' : 'saffron'} icon={verified ? 'check' : 'alert'}>
              {say(verified ? 'law.verified' : 'common.not-verified')}
            </Chip>
            <Chip tone={tones[confidence]}>{say(`law.confidence.${confidence}`)}</Chip>
          </p>
        </>
      )}
      {by === null ? null : (
        <p className="soft">
          <Brought says="law.brought-by" change={by} />
        </p>
      )}
      {supersededBy === null ? null : (
        <p className="soft">
          <Brought says="law.superseded-by" change={supersededBy} />
        </p>
      )}
    </article>
  )
}

function Brought({
  says,
  change,
}: {
  says: 'law.brought-by' | 'law.superseded-by'
  change: NonNullable<Version['by']>
}) {
  const { say } = useWords()
  return (
    <>
      {say(says, { act: change.title[useLawLanguage()] })} · <Published gazette={change.gazette} />
    </>
  )
}

/** A statement in the reader's language, and in the two others beneath. */
function Statement({ of: words }: { of: NonNullable<Version['statement']> }) {
  const own = useLawLanguage()
  return (
    <>
      <p className="statement" lang={own}>
        {words[own]}
      </p>
      {lawLanguages
        .filter((language) => language !== own)
        .map((language) => (
          <p key={language} className="soft" lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
            {words[language]}
          </p>
        ))}
    </>
  )
}
