import { Tick } from '../../ui/fields.tsx'

/** Any of a list, all in sight. */
export function Many<Word extends string>({
  label,
  value,
  options,
  onChange,
}: {
  label: string
  value: readonly Word[]
  options: readonly { readonly value: Word; readonly says: string }[]
  onChange: (value: readonly Word[]) => void
}) {
  return (
    <fieldset className="stack">
      <legend>{label}</legend>
      <div className="chips">
        {options.map((option) => (
          <Tick
            key={option.value}
            value={value.includes(option.value)}
            onChange={(ticked) =>
              onChange(ticked ? [...value, option.value] : value.filter((one) => one !== option.value))
            }
          >
            {option.says}
          </Tick>
        ))}
      </div>
    </fieldset>
  )
}
