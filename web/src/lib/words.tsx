import {
  createSay,
  directionOf,
  formatsOf,
  languages,
  localeOf,
  type Catalogue,
  type Formats,
  type Language,
  type Reader,
  type Speech,
} from '@himaya/words'
import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { Locale } from '../ui/locale.tsx'
import { borrow, markBorrowed } from './borrowed.ts'
import { wordsOf } from './shelf.ts'

interface Reading extends Speech {
  readonly reader: Reader
  readonly language: Language
  readonly formats: Formats
  readonly choose: (language: Language) => void
}

const ReadingContext = createContext<Reading | undefined>(undefined)
const kept = 'himaya.language'

function readerOf(language: Language): Reader {
  return language === 'zgh' ? { language, second: 'fr' } : { language }
}

function remembered(): Language {
  const wanted = localStorage.getItem(kept)
  return languages.find((language) => language === wanted) ?? 'ar'
}

/** Speaks to a reader, and remembers what had to be said in their second language. */
function speakTo(reader: Reader, catalogues: Readonly<Partial<Record<Language, Catalogue>>>): Speech {
  const speech = createSay(reader, catalogues)
  if (reader.language !== 'zgh') return speech
  return {
    ...speech,
    say: (id, ...given) => {
      const { text, language } = speech.sayIn(id, ...given)
      if (language !== reader.language) borrow(text, language)
      return text
    },
  }
}

/** Everything below is read in one language, chosen at any moment and kept on this device. */
export function Words({ children }: { children: ReactNode }) {
  const [reading, setReading] = useState<Reading>()
  const [language, setLanguage] = useState(remembered)
  useEffect(() => {
    let current = true
    const reader = readerOf(language)
    const wanted =
      reader.language === 'zgh' ? (['zgh', reader.second] as const) : ([reader.language] as const)
    void Promise.all(wanted.map(async (one) => [one, await wordsOf(one)] as const)).then((found) => {
      if (!current) return
      localStorage.setItem(kept, language)
      document.documentElement.lang = language
      document.documentElement.dir = directionOf(language)
      const speech = speakTo(reader, Object.fromEntries(found))
      // A title is seen over a shoulder: it is the product's name and nothing else.
      document.title = speech.say('nav.product')
      setReading({ ...speech, reader, language, formats: formatsOf(language), choose: setLanguage })
    })
    return () => {
      current = false
    }
  }, [language])
  const second = reading?.reader.language === 'zgh'
  useEffect(() => (second ? markBorrowed() : undefined), [second])
  if (reading === undefined) return null
  return (
    <ReadingContext value={reading}>
      <Locale locale={localeOf(reading.language)}>{children}</Locale>
    </ReadingContext>
  )
}

/** The words of another language than the reader's, to be read aloud to somebody; `undefined` while they are fetched. */
export function useSpeech(language: Language): Speech | undefined {
  const [found, setFound] = useState<{ language: Language; speech: Speech }>()
  useEffect(() => {
    let current = true
    void wordsOf(language).then((words) => {
      const reader = readerOf(language)
      if (current) setFound({ language, speech: createSay(reader, { [language]: words }) })
    })
    return () => {
      current = false
    }
  }, [language])
  return found?.language === language ? found.speech : undefined
}

/** The words, dates and numbers of the reader's language. */
export function useWords(): Reading {
  const reading = use(ReadingContext)
  if (reading === undefined) throw new Error('words are asked for outside <Words>')
  return reading
}
