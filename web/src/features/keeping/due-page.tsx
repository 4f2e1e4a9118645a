import { listDue } from '@himaya/contract'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { Link } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Chip, Empty, Ref } from '../../ui/parts.tsx'
import { KeptUntil } from './kept.tsx'

/** What is kept longer than its rule asks, the oldest first; to the centre, how many files of each unit. */
export function DuePage() {
  const { say, formats } = useWords()
  const found = useQuery({ queryKey: ['keeping'], queryFn: () => ask(listDue), gcTime: 0 })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  const { files, units } = found.data
  return (
    <>
      <h1>{say('keeping.due-title')}</h1>
      <p className="soft">{say('keeping.due-lead')}</p>
      {files.length === 0 && units.length > 0 ? null : (
        <Card title={say('keeping.due-files')} icon="folders">
          {files.length === 0 ? (
            <Empty icon="check" title={say('keeping.due-none')}>
              <p>{say('keeping.due-none-hint')}</p>
            </Empty>
          ) : null}
          <ul className="rows">
            {files.map((file) => (
              <li key={file.caseId}>
                <div className="line">
                  <Link to="/cases/$caseId" params={{ caseId: file.caseId }} className="lead">
                    <Ref>{`${String(file.number)}/${String(file.year)}`}</Ref>
                  </Link>
                  <span className="soft">{say('keeping.opened', { day: formats.day(file.openedOn) })}</span>
                </div>
                <KeptUntil of={file.keeping} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {units.length === 0 ? null : (
        <Card title={say('keeping.due-units')} icon="chart">
          <ul className="rows">
            {units.map(({ unit, due, kept }) => (
              <li key={unit} className="line">
                <span className="lead">
                  <Ref>{unit}</Ref>
                </span>
                <span className="end">
                  <Chip tone={due > 0 ? 'saffron' : undefined}>
                    {say('keeping.count-due', { count: due })}
                  </Chip>
                </span>
                <span className="soft">{say('keeping.count-kept', { count: kept })}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
