import { countryName } from '@himaya/words'
import { useWords } from './words.tsx'

/** A country by its ISO code, in the reader's language, or visibly in the language that has it. */
export function Country({ code }: { code: string | null }) {
  const { reader, language } = useWords()
  if (code === null) return null
  const name = countryName(code, reader)
  return <span lang={name.language === language ? undefined : name.language}>{name.text}</span>
}
