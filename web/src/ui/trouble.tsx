import { Note } from './parts.tsx'

/** What happened, why, and what to do. */
export function Trouble({
  whole,
  what,
  why,
  todo,
  reference,
}: {
  /** All there is on the page. */
  whole: boolean
  what: string
  why: string
  todo: string
  reference?: string | undefined
}) {
  return (
    <Note tone="danger">
      {whole ? <h1 className="plain">{what}</h1> : <strong>{what}</strong>} {why} {todo}{' '}
      {reference === undefined ? null : <bdi dir="ltr">{reference}</bdi>}
    </Note>
  )
}
