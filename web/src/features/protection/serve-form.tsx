import { serveMeasure } from '@himaya/contract'
import type { Addressee } from '@himaya/domain'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { perform } from '../../lib/ask.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { Picker, TextBox } from '../../ui/fields.tsx'
import { Button, Card } from '../../ui/parts.tsx'
import type { FoundMeasure } from './words.ts'

/** Where the registry notes on whom a decision was served, and when. */
export function ServeForm({ measure, onDone }: { measure: FoundMeasure; onDone: () => Promise<void> }) {
  const { say } = useWords()
  const [addressee, setAddressee] = useState<Addressee | ''>('')
  const [on, setOn] = useState('')
  const serve = useMutation({
    mutationFn: (to: Addressee) =>
      perform(serveMeasure, {
        params: { measureId: measure.id },
        body: { addressee: to, on: on as never },
      }),
    onSuccess: async () => {
      setAddressee('')
      await onDone()
    },
  })
  return (
    <Card title={say('protection.serve')} icon="referral" tone="calls">
      <Refusals of={serve.error} />
      <div className="pair">
        <Picker
          id="serve-to"
          label={say('protection.serve-to')}
          nothing={say('common.choose')}
          value={addressee}
          onChange={setAddressee}
          options={measure.toServe.map((value) => ({
            value,
            says: say(`protection.addressee.${value}`),
          }))}
        />
        <TextBox id="serve-day" kind="date" label={say('protection.serve-day')} value={on} onChange={setOn} />
      </div>
      <div>
        <Button
          kind="primary"
          isDisabled={addressee === '' || on === '' || serve.isPending}
          onPress={() => {
            if (addressee !== '') serve.mutate(addressee)
          }}
        >
          {say('protection.serve')}
        </Button>
      </div>
    </Card>
  )
}
