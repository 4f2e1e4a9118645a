/** A dangerous act, confirmed: it is said what is about to be done, and a passkey signs exactly that. */
import { proveAct, stepUpAsked } from '@himaya/contract'
import { startAuthentication } from '@simplewebauthn/browser'
import { useMutation } from '@tanstack/react-query'
import type { ComponentType, ReactNode } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { Button, Note } from '../ui/parts.tsx'
import { perform, Refused } from './ask.ts'
import { LinkButton } from './link.tsx'
import { useMe } from './me.tsx'
import { PasskeyTrouble } from './passkey.tsx'
import { useWords } from './words.tsx'

/** This officer has no passkey, and the act is done with nothing less. */
class NoPasskey extends Error {}

/**
 * Sends an act, shows the proof that the server asks for it, and sends it again.
 *
 * @param send the same words each time: what differs by a letter is asked for anew
 * @throws what sending throws, and what the browser says of the passkey
 */
async function confirmed<T>(send: () => Promise<T>): Promise<T> {
  try {
    return await send()
  } catch (error) {
    if (!(error instanceof Refused) || error.code !== 'step_up_needed') throw error
    const asked = stepUpAsked.parse(error.details['ask'])
    if (asked.how === 'none') throw new NoPasskey()
    const response =
      asked.how === 'demonstration'
        ? null
        : await startAuthentication({ optionsJSON: asked.options as never })
    await perform(proveAct, { body: { id: asked.id, response } as never })
    return send()
  }
}

/**
 * The question before a dangerous act.
 *
 * @param title the act, in a few words
 * @param send does it; it is called twice, and must say the same both times
 * @param trouble what is said when it was not done; without it what went wrong with the passkey or on the way
 * @param children exactly what is about to be done
 */
export function Confirm<T>({
  title,
  send,
  onDone,
  onClose,
  trouble: Trouble = PasskeyTrouble,
  children,
}: {
  title: string
  send: () => Promise<T>
  onDone: (done: T) => void
  onClose: () => void
  trouble?: ComponentType<{ of: Error | null }>
  children: ReactNode
}) {
  const { say } = useWords()
  const { how } = useMe()
  const act = useMutation({ mutationFn: () => confirmed(send), onSuccess: onDone })
  const cannot = act.error instanceof NoPasskey
  return (
    <Dialog title={title} onClose={onClose}>
      {children}
      {how === 'demonstration' ? (
        <Note tone="saffron">{say('approvals.demonstration')}</Note>
      ) : (
        <p className="soft">{say('signin.step-up-note')}</p>
      )}
      {cannot ? <Note tone="saffron">{say('approvals.no-passkey')}</Note> : <Trouble of={act.error} />}
      <div className="chips">
        {cannot ? (
          <LinkButton to="/account" kind="primary" icon="passkey">
            {say('approvals.add-passkey')}
          </LinkButton>
        ) : (
          <Button kind="primary" icon="passkey" isDisabled={act.isPending} onPress={() => act.mutate()}>
            {say(how === 'demonstration' ? 'approvals.confirm-unproved' : 'approvals.confirm')}
          </Button>
        )}
        <Button isDisabled={act.isPending} onPress={onClose}>
          {say('common.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
