import { Note } from './parts.tsx'

/** What happened, why, and what to do. */
export function Trouble({
  what,
  why,
  todo,
  reference,
}: {
  what: string
  why: string
  todo: string
  reference?: string | undefined
}) {
  return (
    <Note tone="danger">
      <strong>{what}</strong> {why} {todo} {reference === undefined ? null : <bdi dir="ltr">{reference}</bdi>}
    </Note>
  )
}
