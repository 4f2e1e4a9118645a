import { cancelHearing } from '@himaya/contract'
import { useMutation } from '@tanstack/react-query'
import { perform } from '../../lib/ask.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/parts.tsx'
import type { Hearing, People } from './words.tsx'

/** What every form about a hearing is given. */
export interface FormProps {
  readonly hearing: Hearing
  readonly people: People
  readonly onDone: () => Promise<void>
  readonly onCancel: () => void
}

/** Asks once more before a hearing is cancelled. */
export function CancelForm({ hearing, onDone, onCancel }: FormProps) {
  const { say } = useWords()
  const cancel = useMutation({
    mutationFn: () => perform(cancelHearing, { params: { hearingId: hearing.id }, body: {} }),
    onSuccess: onDone,
  })
  return (
    <>
      <Refusals of={cancel.error} />
      <div className="chips">
        <Button kind="danger" isDisabled={cancel.isPending} onPress={() => cancel.mutate()}>
          {say('hearings.cancel-sure')}
        </Button>
        <Button onPress={onCancel}>{say('common.cancel')}</Button>
      </div>
    </>
  )
}
