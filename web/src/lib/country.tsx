import { countryName } from '@himaya/words'
import { Picker } from '../ui/fields.tsx'
import { countryCodes } from './countries.ts'
import { useWords } from './words.tsx'

/** A country by its ISO code, in the reader's language, or visibly in the language that has it. */
export function Country({ code }: { code: string | null }) {
  const { reader, language } = useWords()
  if (code === null) return null
  const name = countryName(code, reader)
  return <span lang={name.language === language ? undefined : name.language}>{name.text}</span>
}

/** A country, by its name in the reader's language; none when it is not known. */
export function CountryPicker({
  id,
  label,
  value,
  onChange,
}: {
  id: string
  label: string
  value: string
  onChange: (code: string) => void
}) {
  const { say, reader, language } = useWords()
  const collator = new Intl.Collator(language)
  return (
    <Picker
      id={id}
      label={label}
      nothing={say('common.unknown')}
      value={value}
      onChange={onChange}
      options={countryCodes()
        .map((code) => ({ value: code, says: countryName(code, reader).text }))
        .sort((a, b) => collator.compare(a.says, b.says))}
    />
  )
}
