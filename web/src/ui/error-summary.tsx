import { useEffect, useRef } from 'react'
import { Icon } from './icon.tsx'

/**
 * Everything that must be mended, each with a way to its field. Takes the focus when it appears and whenever the form
 * is sent again, and never while somebody is mending.
 */
export function ErrorSummary({
  title,
  errors,
}: {
  title: string
  errors: readonly { id?: string; says: string }[]
}) {
  const box = useRef<HTMLDivElement>(null)
  const shown = errors.length > 0
  useEffect(() => {
    if (!shown) return undefined
    const take = () => box.current?.focus()
    take()
    const form = box.current?.closest('form')
    form?.addEventListener('submit', take)
    return () => form?.removeEventListener('submit', take)
  }, [shown])
  if (!shown) return null
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
