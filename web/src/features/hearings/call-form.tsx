import { callToHearing, hearingsOpenTo } from '@himaya/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button } from '../../ui/parts.tsx'
import { CalledFields, calledNow, calledOf } from './called-fields.tsx'
import type { FormProps } from './cancel-form.tsx'
import { ClashNote, clashesOf, useOfficerNamed } from './clashes.tsx'
import type { Offer } from './words.tsx'

/** Says anew who is called. */
export function CallForm(props: FormProps) {
  const { say } = useWords()
  const { hearing, onCancel } = props
  const offer = useQuery({
    queryKey: ['case', hearing.caseId, 'open-hearings'],
    queryFn: () => ask(hearingsOpenTo, { params: { caseId: hearing.caseId } }),
    gcTime: 0,
  })
  if (offer.isPending) return <p className="soft">{say('common.loading')}</p>
  const formation = offer.data?.open.find((one) => one.formation === hearing.formation)
  if (offer.data === undefined || formation === undefined)
    return (
      <>
        <Problem of={offer.error} />
        {offer.isSuccess ? <p>{say('hearings.nothing-open')}</p> : null}
        <div>
          <Button onPress={onCancel}>{say('common.cancel')}</Button>
        </div>
      </>
    )
  return <Filled {...props} offer={offer.data} formation={formation} />
}

function Filled({
  hearing,
  people,
  offer,
  formation,
  onDone,
  onCancel,
}: FormProps & { offer: Offer; formation: Offer['open'][number] }) {
  const { say } = useWords()
  const [called, setCalled] = useState(() => calledNow(hearing))
  const [key] = useState(() => crypto.randomUUID())
  const call = useMutation({
    mutationFn: ({ knowingly }: { knowingly: boolean }) =>
      perform(callToHearing, {
        key,
        params: { hearingId: hearing.id },
        body: { called: calledOf(called, offer, formation), knowingly },
      }),
    onSuccess: onDone,
  })
  const nameOf = useOfficerNamed(offer)
  const clashes = clashesOf(call.error)
  return (
    <form
      className="form"
      noValidate
      aria-busy={call.isPending}
      onSubmit={(event) => {
        event.preventDefault()
        call.mutate({ knowingly: false })
      }}
    >
      {clashes === undefined ? <Refusals of={call.error} /> : null}
      <CalledFields offer={offer} formation={formation} people={people} value={called} onChange={setCalled} />
      {clashes === undefined ? null : <ClashNote clashes={clashes} nameOf={nameOf} />}
      <div className="chips">
        <Button type="submit" kind="primary" icon="people" isDisabled={call.isPending}>
          {call.isPending ? say('common.loading') : say('common.save')}
        </Button>
        {clashes === undefined ? null : (
          <Button isDisabled={call.isPending} onPress={() => call.mutate({ knowingly: true })}>
            {say('hearings.fix-anyway')}
          </Button>
        )}
        <Button onPress={onCancel}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
