import { holdHearing } from '@himaya/contract'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { perform } from '../../lib/ask.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { Tick } from '../../ui/fields.tsx'
import { Button } from '../../ui/parts.tsx'
import type { FormProps } from './cancel-form.tsx'
import { isPost, usePersonNamed } from './words.tsx'

/** Records a hearing as held, and who was there; the law says whether it was properly made up. */
export function HoldForm({ hearing, people, onDone, onCancel }: FormProps) {
  const { say } = useWords()
  const named = usePersonNamed(people)
  const [present, setPresent] = useState<readonly string[]>([])
  const [noneKnew, setNoneKnew] = useState(false)
  const [lawyers, setLawyers] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const hold = useMutation({
    mutationFn: () =>
      perform(holdHearing, {
        key,
        params: { hearingId: hearing.id },
        body: { present: [...present], noJudgeKnewTheCase: noneKnew, everyAccusedHasLawyer: lawyers },
      }),
    onSuccess: onDone,
  })
  return (
    <form
      className="form"
      noValidate
      aria-busy={hold.isPending}
      onSubmit={(event) => {
        event.preventDefault()
        hold.mutate()
      }}
    >
      <Refusals of={hold.error} />
      <fieldset className="field">
        <legend>{say('hearings.hold-present')}</legend>
        <div className="chips">
          {hearing.called.map(({ id, part, post, person }) => (
            <Tick
              key={id}
              value={present.includes(id)}
              onChange={(there) =>
                setPresent((now) => (there ? [...now, id] : now.filter((one) => one !== id)))
              }
            >
              {person === null ? say(`hearings.part.${part}`) : named(person)}
              {post === null || isPost(part) ? null : ` · ${say(`posts.${post}`)}`}
            </Tick>
          ))}
        </div>
      </fieldset>
      <div className="chips">
        <Tick value={noneKnew} onChange={setNoneKnew}>
          {say('hearings.hold-knew')}
        </Tick>
        <Tick value={lawyers} onChange={setLawyers}>
          {say('hearings.hold-lawyer')}
        </Tick>
      </div>
      <div className="chips">
        <Button type="submit" kind="primary" icon="check" isDisabled={hold.isPending}>
          {hold.isPending ? say('common.loading') : say('hearings.hold-record')}
        </Button>
        <Button onPress={onCancel}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
