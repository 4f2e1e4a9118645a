import { readLocalDate, type LocalDate } from '@himaya/algorithms'
import { isVictim, sexes, type Capacity, type Sex } from '@himaya/domain'
import { countryName, spokenLanguages } from '@himaya/words'
import { countryCodes } from '../../lib/countries.ts'
import { todayInCourt } from '../../lib/day.ts'
import { useWords } from '../../lib/words.tsx'
import { Picker, TextBox } from '../../ui/fields.tsx'

/** What is known of a person. */
export interface Details {
  readonly name: string | null
  readonly born: LocalDate | null
  readonly document: string | null
  readonly sex: Sex | null
  readonly nationality: string | null
  readonly language: string | null
}
/** The same in a form: text boxes hold text, and an empty one is what is not known. */
export type IdentityForm = Record<keyof Details, string>

export const identityFields = ['name', 'born', 'document', 'sex', 'nationality', 'language'] as const

export const blankIdentity: IdentityForm = {
  name: '',
  born: '',
  document: '',
  sex: '',
  nationality: '',
  language: '',
}

export const toForm = (details: Details): IdentityForm => ({
  name: details.name ?? '',
  born: details.born ?? '',
  document: details.document ?? '',
  sex: details.sex ?? '',
  nationality: details.nationality ?? '',
  language: details.language ?? '',
})

export const orNull = (text: string) => (text.trim() === '' ? null : text.trim())

export const toDetails = (form: IdentityForm): Details => ({
  name: orNull(form.name),
  born: readLocalDate(form.born) ?? null,
  document: orNull(form.document),
  sex: orNull(form.sex) as Sex | null,
  nationality: orNull(form.nationality),
  language: orNull(form.language),
})

/** What is wrong with a date of birth, or nothing: an empty one is not known. */
export function useBornErrors(born: string): readonly { readonly id: 'born'; readonly says: string }[] {
  const { say } = useWords()
  if (born === '') return []
  const day = readLocalDate(born)
  if (day === undefined) return [{ id: 'born', says: say('cases.born-wrong') }]
  return day > todayInCourt() ? [{ id: 'born', says: say('cases.born-future') }] : []
}

/** The label of each field, and how a value of it is read. */
export function useIdentityWords() {
  const { say, reader } = useWords()
  return {
    label: {
      name: say('reports.name'),
      born: say('cases.born'),
      document: say('cases.document'),
      sex: say('reports.sex'),
      nationality: say('cases.nationality'),
      language: say('cases.language'),
    },
    shown: (field: keyof Details, value: string) => {
      if (value === '') return say('common.not-recorded')
      if (field === 'sex') return say(value === 'female' ? 'reports.sex.female' : 'reports.sex.male')
      if (field === 'nationality') return countryName(value, reader).text
      const spoken = spokenLanguages.find((one) => one === value)
      return field === 'language' && spoken !== undefined ? say(`languages.${spoken}`) : value
    },
  }
}

/** Every country the browser can name, in the reader's order. */
export function Nationality({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { say, language, reader } = useWords()
  const collator = new Intl.Collator(language)
  return (
    <Picker
      id="nationality"
      label={say('cases.nationality')}
      nothing={say('common.unknown')}
      value={value}
      onChange={onChange}
      options={countryCodes()
        .map((code) => ({ value: code, says: countryName(code, reader).text }))
        .sort((a, b) => collator.compare(a.says, b.says))}
    />
  )
}

export function SexPicker({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { say } = useWords()
  return (
    <Picker<string>
      id="sex"
      label={say('reports.sex')}
      nothing={say('common.unknown')}
      value={value}
      onChange={onChange}
      options={sexes.map((one) => ({ value: one, says: say(`reports.sex.${one}`) }))}
    />
  )
}

/** Everything that may be known of a person; of a concealed one what their capacity leaves to be known. */
export function IdentityFields({
  form,
  set,
  wrong,
  concealed,
}: {
  form: IdentityForm
  set: (part: Partial<IdentityForm>) => void
  /** What is wrong with the date of birth. */
  wrong: string | undefined
  /** As which they are concealed, where they are. */
  concealed?: Capacity | undefined
}) {
  const { say, language } = useWords()
  const { label } = useIdentityWords()
  const collator = new Intl.Collator(language)
  return (
    <div className="pair personal">
      {concealed === undefined ? (
        <>
          <TextBox id="name" label={label.name} value={form.name} onChange={(name) => set({ name })} />
          <TextBox
            id="born"
            kind="date"
            label={label.born}
            wrong={wrong}
            value={form.born}
            onChange={(born) => set({ born })}
          />
          <TextBox
            id="document"
            label={label.document}
            hint={say('cases.document-hint')}
            value={form.document}
            onChange={(document) => set({ document })}
          />
        </>
      ) : null}
      {concealed === undefined || isVictim(concealed) ? (
        <>
          <SexPicker value={form.sex} onChange={(sex) => set({ sex })} />
          <Nationality value={form.nationality} onChange={(nationality) => set({ nationality })} />
        </>
      ) : null}
      <Picker
        id="language"
        label={label.language}
        nothing={say('common.unknown')}
        value={form.language}
        onChange={(spoken) => set({ language: spoken })}
        options={spokenLanguages
          .map((value) => ({ value, says: say(`languages.${value}`) }))
          .sort((a, b) => collator.compare(a.says, b.says))}
      />
    </div>
  )
}
