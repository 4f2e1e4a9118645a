import { aloudFor, directionOf, endonyms, languages, type Language, type Speech } from '@himaya/words'
import { useState, type ReactNode } from 'react'
import { Note } from '../ui/parts.tsx'
import { Tongues } from '../ui/shell.tsx'
import { Spoken } from './spoken.tsx'
import { useSpeech, useWords } from './words.tsx'

const shorts = { ar: 'ع', fr: 'FR', en: 'EN', zgh: 'ⵜⵉⴼ' } as const

/**
 * What is read to a person, in a language of theirs and not in the reader's; the language can be changed at a touch.
 * Where it is not translated into theirs yet that is said, and an interpreter asked for; a translation that nobody
 * reviewed says so.
 *
 * @param spoken the language they speak (ISO 639-3), or `null` while it is not known
 */
export function Aloud({
  spoken,
  children,
}: {
  spoken: string | null
  children: (speech: Speech) => ReactNode
}) {
  const { say, language: reading } = useWords()
  const [chosen, setChosen] = useState<{ language: Language; over: string | null }>()
  const own = spoken === null ? null : aloudFor(spoken)
  // A choice holds for the language it was made over: another person's language is another question.
  const language = chosen !== undefined && chosen.over === spoken ? chosen.language : (own ?? reading)
  const speech = useSpeech(language)
  return (
    <>
      <div className="aloud-head unprinted">
        <span className="soft">{say('rights.aloud')}</span>
        <Tongues
          label={say('rights.aloud-language')}
          value={language}
          onChange={(next) => setChosen({ language: next, over: spoken })}
          options={languages.map((value) => ({ value, short: shorts[value], name: endonyms[value] }))}
        />
      </div>
      {spoken !== null && own === null ? (
        <Note tone="saffron">
          {say('rights.not-translated')} <Spoken code={spoken} />. {say('rights.aloud-interpreter')}
        </Note>
      ) : null}
      <div className="aloud" lang={language} dir={directionOf(language)}>
        {speech === undefined ? null : children(speech)}
        {language === 'zgh' && speech !== undefined ? (
          <p className="soft">
            {speech.say('common.not-reviewed')} · {say('common.not-reviewed')}
          </p>
        ) : null}
      </div>
    </>
  )
}
