import { requestAct, seeCase } from '@himaya/contract'
import { mayAskRelease, purposesOf, releaseMinutes, type CaseId } from '@himaya/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { ask, perform, Refused } from '../../lib/ask.ts'
import { Confirm } from '../../lib/confirm.tsx'
import { LinkButton } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices } from '../../ui/fields.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'

type Purpose = (typeof purposesOf)['shelter.release'][number]

/** Asks to be told where somebody lives, once: what for and for how long. Whether a shelter has her is not said. */
export function AskRelease({ caseId, personId }: { caseId: string; personId: string }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [purpose, setPurpose] = useState<Purpose | ''>('')
  const [minutes, setMinutes] = useState<`${(typeof releaseMinutes)[number]}`>('60')
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState(false)
  const [asked, setAsked] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const found = useQuery({
    queryKey: ['case', caseId, 'ask-release'],
    queryFn: () => ask(seeCase, { params: { caseId: caseId as CaseId } }),
    gcTime: 0,
  })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  const { mine, people } = found.data
  if (!mine.some(mayAskRelease) || !people.some(({ id }) => id === personId))
    return <Problem whole of={new Refused({ code: 'not_found' })} />
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (purpose !== '') setAsking(true)
  }
  const close = () => {
    setAsking(false)
    setKey(crypto.randomUUID())
  }
  const back = (
    <LinkButton to="/cases/$caseId" params={{ caseId }} icon="folders">
      {say('reports.open-case')}
    </LinkButton>
  )
  return (
    <>
      <div className="heading">
        <h1>{say('shelters.ask')}</h1>
        <span className="acts">{back}</span>
      </div>
      <Card title={say('shelters.address')} icon="lock">
        {asked ? (
          <>
            <div role="status">
              <Note>{say('shelters.asked')}</Note>
            </div>
            <div className="chips">
              <LinkButton to="/releases" icon="lock">
                {say('shelters.releases')}
              </LinkButton>
            </div>
          </>
        ) : (
          <form className="form" onSubmit={submit} noValidate>
            <p>{say('shelters.ask-lead')}</p>
            <Choices
              id="release-purpose"
              label={say('shelters.purpose')}
              wrong={tried && purpose === '' ? say('shelters.purpose-missing') : undefined}
              value={purpose}
              onChange={setPurpose}
              options={purposesOf['shelter.release'].map((value) => ({
                value,
                says: say(`approvals.purpose.${value}`),
              }))}
            />
            <Choices
              id="release-minutes"
              label={say('shelters.ask-minutes')}
              value={minutes}
              onChange={setMinutes}
              options={releaseMinutes.map((count) => ({
                value: `${count}` as const,
                says: say('approvals.for-minutes', { count }),
              }))}
            />
            <div className="chips">
              <Button type="submit" kind="primary">
                {say('shelters.ask')}
              </Button>
            </div>
          </form>
        )}
      </Card>
      {asking && purpose !== '' ? (
        <Confirm
          title={say('shelters.ask')}
          send={() =>
            perform(requestAct, {
              key,
              body: {
                act: 'shelter.release',
                case: caseId as CaseId,
                about: personId,
                purpose,
                minutes: Number(minutes),
              },
            })
          }
          onDone={() => {
            close()
            setAsked(true)
            for (const name of ['approvals', 'releases']) void queries.invalidateQueries({ queryKey: [name] })
          }}
          onClose={close}
        >
          <p>
            <strong>{say('approvals.act.shelter.release')}</strong>
            <br />
            {say('approvals.for', { purpose: say(`approvals.purpose.${purpose}`) })} ·{' '}
            {say('approvals.for-minutes', { count: Number(minutes) })}
          </p>
          <Note>{say('approvals.ask-means')}</Note>
        </Confirm>
      ) : null}
    </>
  )
}
