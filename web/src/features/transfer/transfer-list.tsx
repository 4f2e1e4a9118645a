import { listTransfers } from '@himaya/contract'
import { ask } from '../../lib/ask.ts'
import { RowLink } from '../../lib/link.tsx'
import { PagedRows, usePages } from '../../lib/paged-rows.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Chip, Ref } from '../../ui/parts.tsx'
import { State, type Transfer } from './words.tsx'

/** What was sent to my court, and from my cases; each row leads where the act is done. */
export function TransferList() {
  const { say } = useWords()
  const found = usePages('transfers', (query) => ask(listTransfers, { query }))
  return (
    <>
      <h1>{say('nav.transfers')}</h1>
      <Problem of={found.error} />
      <PagedRows
        of={found}
        title={say('transfer.list-title')}
        icon="scale"
        none={[say('transfer.none'), say('transfer.none-hint')]}
      >
        {(row) =>
          row.caseId === null ? (
            <RowLink to="/transfers/$transferId" params={{ transferId: row.id }}>
              <Row row={row} />
            </RowLink>
          ) : (
            <RowLink to="/cases/$caseId" params={{ caseId: row.caseId }}>
              <Row row={row} />
            </RowLink>
          )
        }
      </PagedRows>
    </>
  )
}

function Row({ row }: { row: Transfer }) {
  const { say, formats, language } = useWords()
  const nameOf = (court: Transfer['from']) => (language === 'ar' ? court.ar : court.fr)
  return (
    <>
      <span className="lead">
        {row.register === null ? (
          say('transfer.unnamed')
        ) : (
          <Ref>
            {row.register.number}/{row.register.year}
          </Ref>
        )}
      </span>
      <span>{say('transfer.from-to', { from: nameOf(row.from), to: nameOf(row.to) })}</span>
      <span className="soft">{formats.moment(Date.parse(row.sentAt))}</span>
      <span className="chips end">
        {row.mine.length > 0 ? (
          <Chip tone="saffron" icon="alert">
            {say('transfer.yours')}
          </Chip>
        ) : null}
        <State of={row.state} />
      </span>
    </>
  )
}
