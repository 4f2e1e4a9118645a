import { useId } from 'react'

/** One file of this machine. */
export function FileBox({
  id,
  label,
  hint,
  wrong,
  accept,
  onChange,
}: {
  id: string
  label: string
  hint: string
  wrong: string | undefined
  /** Media types, with commas. */
  accept: string
  onChange: (file: File | undefined) => void
}) {
  const about = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <span id={about} className="hint">
        {hint}
      </span>
      <input
        id={id}
        type="file"
        className="box"
        accept={accept}
        aria-describedby={about}
        aria-invalid={wrong !== undefined}
        onChange={(event) => onChange(event.target.files?.[0])}
      />
      {wrong === undefined ? null : (
        <span className="wrong" role="alert">
          {wrong}
        </span>
      )}
    </div>
  )
}
