import { Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components'
import type { ReactNode } from 'react'

/**
 * One question among many, its answers beside it. Within it the arrows choose; a digit answers and goes on to the
 * question that stands next.
 */
export function Question<T extends string>({
  id,
  children,
  value,
  onChange,
  options,
}: {
  id: string
  /** What is asked. */
  children: ReactNode
  value: T | undefined
  onChange: (value: T) => void
  options: readonly { value: T; says: string }[]
}) {
  return (
    <li
      onKeyDown={(event) => {
        const option = options[Number(event.key) - 1]
        if (option === undefined || event.ctrlKey || event.altKey || event.metaKey) return
        event.preventDefault()
        onChange(option.value)
        event.currentTarget.nextElementSibling?.querySelector('input')?.focus()
      }}
    >
      <RadioGroup id={id} className="question" value={value ?? ''} onChange={(next) => onChange(next as T)}>
        <Label className="asks">{children}</Label>
        <div className="row">
          {options.map((option) => (
            <RadioField key={option.value} value={option.value}>
              <RadioButton className="choice">{option.says}</RadioButton>
            </RadioField>
          ))}
        </div>
      </RadioGroup>
    </li>
  )
}
