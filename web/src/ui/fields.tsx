import type { ReactNode } from 'react'
import {
  CheckboxButton,
  CheckboxField,
  Input,
  Label,
  RadioButton,
  RadioField,
  RadioGroup,
  Text,
  TextArea,
  TextField,
  FieldError,
} from 'react-aria-components'

interface FieldProps {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly wrong?: string | undefined
}

const because = (wrong: string | undefined) => ({ isInvalid: wrong !== undefined })

/** One line or several, typed by a person; its direction follows what is typed. */
export function TextBox({
  id,
  label,
  hint,
  wrong,
  value,
  onChange,
  lines,
  kind = 'text',
  required = false,
  complete = 'off',
}: FieldProps & {
  value: string
  onChange: (value: string) => void
  /** More than one makes a larger box. */
  lines?: number
  kind?: 'text' | 'password' | 'tel' | 'datetime-local' | 'date' | 'time'
  required?: boolean
  complete?: string
}) {
  const shared = { id, className: 'box', dir: kind === 'text' ? 'auto' : 'ltr' }
  return (
    <TextField
      className="field"
      value={value}
      onChange={onChange}
      isRequired={required}
      validationBehavior="aria"
      autoComplete={complete}
      {...because(wrong)}
    >
      <Label htmlFor={id}>{label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {lines === undefined ? <Input {...shared} type={kind} /> : <TextArea {...shared} rows={lines} />}
      {wrong === undefined ? null : <FieldError className="wrong">{wrong}</FieldError>}
    </TextField>
  )
}

/** One of a few, all in sight; in groups where the options say to which they belong. */
export function Choices<T extends string>({
  id,
  label,
  hint,
  wrong,
  value,
  onChange,
  options,
}: FieldProps & {
  value: T | ''
  onChange: (value: T) => void
  options: readonly { value: T; says: string; group?: string }[]
}) {
  const groups = [...new Set(options.map(({ group }) => group))]
  return (
    <RadioGroup
      id={id}
      className="choices field"
      value={value}
      onChange={(next) => onChange(next as T)}
      validationBehavior="aria"
      {...because(wrong)}
    >
      <Label className="label">{label}</Label>
      {hint === undefined ? null : (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      {groups.map((group, n) => (
        <div
          key={group ?? ''}
          className="group"
          {...(group === undefined ? {} : { role: 'group', 'aria-labelledby': `${id}-group-${String(n)}` })}
        >
          {group === undefined ? null : (
            <span className="soft" id={`${id}-group-${String(n)}`}>
              {group}
            </span>
          )}
          <div className="row">
            {options
              .filter((option) => option.group === group)
              .map((option) => (
                <RadioField key={option.value} value={option.value}>
                  <RadioButton className="choice">{option.says}</RadioButton>
                </RadioField>
              ))}
          </div>
        </div>
      ))}
      {wrong === undefined ? null : <FieldError className="wrong">{wrong}</FieldError>}
    </RadioGroup>
  )
}

/** Yes, when ticked. */
export function Tick({
  id,
  wrong,
  value,
  onChange,
  children,
}: {
  id?: string
  wrong?: string | undefined
  value: boolean
  onChange: (value: boolean) => void
  children: ReactNode
}) {
  const said = wrong === undefined || id === undefined ? undefined : `${id}-wrong`
  return (
    <div className="field" id={id}>
      <CheckboxField
        isSelected={value}
        onChange={onChange}
        isInvalid={wrong !== undefined}
        validationBehavior="aria"
        {...(said === undefined ? {} : { 'aria-describedby': said })}
      >
        <CheckboxButton className="choice check">{children}</CheckboxButton>
      </CheckboxField>
      {wrong === undefined ? null : (
        <span className="wrong" id={said}>
          {wrong}
        </span>
      )}
    </div>
  )
}

/** One of many: the machine's own list, which every phone and reader knows how to show. */
export function Picker<T extends string>({
  id,
  label,
  hint,
  wrong,
  value,
  onChange,
  options,
  nothing,
}: FieldProps & {
  value: T | ''
  onChange: (value: T | '') => void
  options: readonly { value: T; says: string }[]
  nothing: string
}) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : <span className="hint">{hint}</span>}
      <select
        id={id}
        className="box"
        value={value}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
        onChange={(event) => onChange(event.target.value as T | '')}
      >
        <option value="">{nothing}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.says}
          </option>
        ))}
      </select>
      {wrong === undefined ? null : (
        <span className="wrong" id={`${id}-wrong`}>
          {wrong}
        </span>
      )}
    </div>
  )
}
