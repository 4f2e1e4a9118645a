import { spokenLanguages } from '@himaya/words'
import { Picker } from '../ui/fields.tsx'
import { useWords } from './words.tsx'

/** A language somebody speaks, by its ISO 639-3 code, in the reader's words. */
export function Spoken({ code }: { code: string | null }) {
  const { say } = useWords()
  const known = spokenLanguages.find((one) => one === code)
  if (known !== undefined) return <>{say(`languages.${known}`)}</>
  return <>{code ?? say('common.unknown')}</>
}

/** One of the languages that people speak here, by its name in the reader's. */
export function SpokenPicker({
  id,
  label,
  wrong,
  nothing,
  value,
  onChange,
}: {
  id: string
  label: string
  wrong?: string | undefined
  /** What stands there before a choice is made, where none need be. */
  nothing?: string
  value: string
  onChange: (code: string) => void
}) {
  const { say, language } = useWords()
  const collator = new Intl.Collator(language)
  const options: { value: string; says: string }[] = spokenLanguages.map((code) => ({
    value: code,
    says: say(`languages.${code}`),
  }))
  return (
    <Picker
      id={id}
      label={label}
      wrong={wrong}
      nothing={nothing ?? say('common.choose')}
      value={value}
      onChange={onChange}
      options={options.sort((a, b) => collator.compare(a.says, b.says))}
    />
  )
}
