import { Note } from '../ui/parts.tsx'
import { Refused, Unreachable } from './ask.ts'
import { Problem } from './problem.tsx'
import { useWords } from './words.tsx'

/** Why no passkey was shown or made: the person stopped or waited, this device has one, or it cannot. */
export type PasskeyFault = 'cancelled' | 'known' | 'unavailable'

/** What a browser's refusal means to a person; `undefined` for what came from the server. */
export function faultOf(error: unknown): PasskeyFault | undefined {
  if (error instanceof Refused || error instanceof Unreachable || !(error instanceof Error)) return undefined
  switch (error.name) {
    case 'NotAllowedError':
    case 'AbortError':
      return 'cancelled'
    case 'InvalidStateError':
      return 'known'
    default:
      return 'unavailable'
  }
}

/** Why a passkey did not do: the browser's reason, or the server's. */
export function PasskeyTrouble({ of: error }: { of: Error | null }) {
  const { say } = useWords()
  const fault = faultOf(error)
  if (fault === undefined) return <Problem of={error} />
  return (
    <div role="alert">
      <Note tone="saffron">{say(`signin.fault.${fault}`)}</Note>
    </div>
  )
}
