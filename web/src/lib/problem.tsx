import { Trouble } from '../ui/trouble.tsx'
import { Refused, Unreachable } from './ask.ts'
import { useWords } from './words.tsx'

/**
 * Whatever went wrong with a request, in the reader's words; nothing when nothing did.
 *
 * @param whole when it is all there is on the page: it is then its heading too
 */
export function Problem({ of: error, whole = false }: { of: Error | null; whole?: boolean }) {
  const { say } = useWords()
  if (error === null) return null
  const code =
    error instanceof Refused ? error.code : error instanceof Unreachable ? 'database_unavailable' : 'internal'
  const told = error instanceof Refused && error.details['state'] === 'to_oneself' ? 'to_oneself' : code
  const reference = error instanceof Refused ? error.details['reference'] : undefined
  return (
    <Trouble
      whole={whole}
      what={say(`problems.${told}.what`)}
      why={say(`problems.${told}.why`)}
      todo={say(`problems.${told}.do`)}
      reference={typeof reference === 'string' ? reference : undefined}
    />
  )
}
