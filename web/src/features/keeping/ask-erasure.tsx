import { requestAct } from '@himaya/contract'
import {
  purposesOf,
  type ActPurpose,
  type Capacity,
  type CaseId,
  type PersonId,
  type Post,
} from '@himaya/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { perform } from '../../lib/ask.ts'
import { Confirm } from '../../lib/confirm.tsx'
import { useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices, Picker } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'

/** Who may ask for it: the circle of `person.erase` (db/access/76_approvals.sql). */
export const mayAskErasure = (post: Post): boolean =>
  post === 'social_assistant' || post === 'unit_coordinator'

/** A case, with who is in it. */
export interface Erasable {
  readonly id: CaseId
  readonly people: readonly {
    readonly id: PersonId
    readonly capacity: Capacity
    readonly nationality: string | null
    readonly isChild: boolean | null
  }[]
}

const wholeFile = 'file'

/** Asks that a person, or the whole file, be erased: somebody who sits elsewhere has to agree, and it is done afterwards. */
export function AskErasure({ of: { id: caseId, people }, onDone }: { of: Erasable; onDone: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { long } = useLabels(people)
  const [whom, setWhom] = useState('')
  const [purpose, setPurpose] = useState<ActPurpose | ''>('')
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState(false)
  const [asked, setAsked] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const called = whom === wholeFile ? say('keeping.whole-file') : long(whom)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (whom !== '' && purpose !== '') setAsking(true)
  }
  const close = () => {
    setAsking(false)
    setKey(crypto.randomUUID())
  }
  if (asked)
    return (
      <div className="inset" role="status">
        <p>{say('keeping.erase-asked')}</p>
        <Button onPress={onDone}>{say('common.close')}</Button>
      </div>
    )
  return (
    <form className="form inset" onSubmit={submit} noValidate>
      <Note tone="saffron">{say('keeping.erase-means')}</Note>
      <Picker
        id="erase-whom"
        label={say('keeping.erase-whom')}
        nothing={say('common.choose')}
        wrong={tried && whom === '' ? say('keeping.erase-whom-missing') : undefined}
        value={whom}
        onChange={setWhom}
        options={[
          ...people.map(({ id }) => ({ value: id, says: long(id) })),
          { value: wholeFile, says: say('keeping.whole-file') },
        ]}
      />
      <Choices
        id="erase-purpose"
        label={say('keeping.erase-why')}
        wrong={tried && purpose === '' ? say('keeping.erase-why-missing') : undefined}
        value={purpose}
        onChange={setPurpose}
        options={purposesOf['person.erase'].map((value) => ({
          value,
          says: say(`approvals.purpose.${value}`),
        }))}
      />
      <div className="chips">
        <Button type="submit" kind="danger">
          {say('keeping.erase')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
      {asking && purpose !== '' ? (
        <Confirm
          title={say('keeping.erase')}
          send={() =>
            perform(requestAct, {
              key,
              body: {
                act: 'person.erase',
                case: caseId,
                ...(whom === wholeFile ? {} : { about: whom }),
                purpose,
              },
            })
          }
          onDone={() => {
            close()
            setAsked(true)
            void queries.invalidateQueries({ queryKey: ['approvals'] })
          }}
          onClose={close}
        >
          <p>
            <strong>{say('approvals.act.person.erase')}</strong> · {called}
            <br />
            {say('approvals.for', { purpose: say(`approvals.purpose.${purpose}`) })}
          </p>
          <Note>{say('approvals.ask-means')}</Note>
        </Confirm>
      ) : null}
    </form>
  )
}
