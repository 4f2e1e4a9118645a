import { spokenLanguages } from '@himaya/words'
import { useWords } from './words.tsx'

/** A language somebody speaks, by its ISO 639-3 code, in the reader's words. */
export function Spoken({ code }: { code: string | null }) {
  const { say } = useWords()
  const known = spokenLanguages.find((one) => one === code)
  if (known !== undefined) return <>{say(`languages.${known}`)}</>
  return <>{code ?? say('common.unknown')}</>
}
