import { listCheckpoints } from '@himaya/contract'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Chip, Empty, Note, Ref } from '../../ui/parts.tsx'
import { CheckpointSheet } from './checkpoint-sheet.tsx'

/** What was signed of the record, and whether each witness has it. */
export function CheckpointsPage() {
  const { say, formats } = useWords()
  const found = useQuery({
    queryKey: ['record', 'checkpoints'],
    queryFn: () => ask(listCheckpoints, {}),
    gcTime: 0,
  })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  const { checkpoints, signed, witnesses } = found.data
  const newest = checkpoints[0]
  const last = newest?.size ?? 0
  return (
    <>
      <h1>{say('record.checkpoints.title')}</h1>
      <p className="soft">{say('record.checkpoints.hint')}</p>
      <div className="unprinted">
        <Card title={say('record.checkpoints.witnesses')} icon="shield">
          {witnesses.length === 0 ? (
            <Note tone="saffron">
              {say('record.checkpoints.no-witness', { setting: 'HIMAYA_WITNESSES' })}
            </Note>
          ) : null}
          <ul className="rows">
            {witnesses.map(({ name, size, at, trouble }) => (
              <li key={name} className="line">
                <span className="lead">
                  <Ref>{name}</Ref>
                </span>
                {trouble === null ? null : <Chip tone="clay">{say(`record.trouble.${trouble}`)}</Chip>}
                <Chip tone={size === last ? 'cedar' : 'saffron'}>
                  {size === 0
                    ? say('record.checkpoints.never')
                    : size === last
                      ? say('record.checkpoints.has-last')
                      : say('record.checkpoints.behind', { count: Math.max(0, last - size) })}
                </Chip>
                {at === null ? null : (
                  <span className="soft">
                    {say('record.checkpoints.since', { moment: formats.moment(Date.parse(at)) })}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </Card>
      </div>
      {newest === undefined || signed === null ? null : (
        <CheckpointSheet signed={signed} size={newest.size} at={newest.at} />
      )}
      <div className="unprinted">
        <Card title={say('record.checkpoints.title')} icon="timeline">
          {checkpoints.length === 0 ? (
            <Empty icon="timeline" title={say('record.checkpoints.none')}>
              <p>{say('record.checkpoints.none-hint')}</p>
            </Empty>
          ) : null}
          <ul className="rows">
            {checkpoints.map(({ size, root, at }) => (
              <li key={size} className="line">
                <span className="lead">{say('record.checkpoints.size', { count: size })}</span>
                <time className="soft" dateTime={at}>
                  {formats.moment(Date.parse(at))}
                </time>
                <span className="hash soft">
                  <Ref>{root}</Ref>
                </span>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </>
  )
}
