import { closeEmergency } from '@himaya/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { perform } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import type { FoundCase } from './found.ts'

/** Says above every room of a case that it is open to the reader in an emergency, for reading, and until when. */
export function EmergencyNote({ of: emergency }: { of: NonNullable<FoundCase['emergency']> }) {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const close = useMutation({
    mutationFn: () => perform(closeEmergency, { params: { emergencyId: emergency.id }, body: {} }),
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <>
      <Problem of={close.error} />
      <Note tone="saffron">
        {say('cases.emergency', { time: formats.moment(Date.parse(emergency.endsAt)) })}
      </Note>
      <div>
        <Button isDisabled={close.isPending} onPress={() => close.mutate()}>
          {say('cases.emergency-close')}
        </Button>
      </div>
    </>
  )
}
