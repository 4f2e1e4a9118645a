import { useEffect, useRef } from 'react'
import { Icon } from './icon.tsx'

/** Everything that must be mended, each with a way to its field. Takes the focus when it appears. */
export function ErrorSummary({
  title,
  errors,
}: {
  title: string
  errors: readonly { id?: string; says: string }[]
}) {
  const box = useRef<HTMLDivElement>(null)
  const count = errors.length
  useEffect(() => {
    if (count > 0) box.current?.focus()
  }, [count, errors])
  if (count === 0) return null
  return (
    <div className="note danger" role="alert" tabIndex={-1} ref={box}>
      <Icon name="alert" />
      <div>
        <h2>{title}</h2>
        <ul>
          {errors.map((error) => (
            <li key={`${error.id ?? ''} ${error.says}`}>
              {error.id === undefined ? (
                error.says
              ) : (
                <a
                  href={`#${error.id}`}
                  onClick={(event) => {
                    event.preventDefault()
                    const field = document.getElementById(error.id ?? '')
                    ;(field?.matches('input,textarea,select') === true
                      ? field
                      : field?.querySelector('input')
                    )?.focus()
                  }}
                >
                  {error.says}
                </a>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
