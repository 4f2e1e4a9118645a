import { agreeToTell, listConflicts, listContacts } from '@himaya/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { ask, perform } from '../../lib/ask.ts'
import { Cite } from '../../lib/law.tsx'
import { LinkButton } from '../../lib/link.tsx'
import { PagedRows, usePages } from '../../lib/paged-rows.tsx'
import { Problem } from '../../lib/problem.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Ref } from '../../ui/parts.tsx'
import { ConflictRow } from './conflict-row.tsx'
import { useSettled, type Conflict } from './settled.ts'

/** The conflicts that wait for the prosecution of a court: its own, and those about which another unit is to be called. */
export function ConflictsPage() {
  const { say } = useWords()
  const found = usePages('conflicts', (query) => ask(listConflicts, { query }))
  return (
    <>
      <h1>{say('nav.conflicts')}</h1>
      <p className="soft">
        {say('charges.not-victims')} — <Cite article="ma/act/2016/27-14#art_448-14" />
      </p>
      <Problem of={found.error} />
      <Contacts />
      <PagedRows
        of={found}
        title={say('non-punishment.waiting')}
        icon="scale"
        none={[say('non-punishment.none'), say('non-punishment.none-hint')]}
      >
        {(row) => (
          <>
            <ConflictRow of={row} whom={say('non-punishment.a-victim')} />
            <Way of={row} />
          </>
        )}
      </PagedRows>
    </>
  )
}

function Way({ of: { caseId, register } }: { of: Conflict }) {
  const { say } = useWords()
  if (caseId === null || register === null) return null
  return (
    <div className="chips">
      <LinkButton to="/cases/$caseId" params={{ caseId }} icon="folders">
        {say('reports.open-case')}{' '}
        <Ref>
          {register.number}/{register.year}
        </Ref>
      </LinkButton>
    </div>
  )
}

/** All that is told of a conflict with another court before both agreed: whom to call. */
function Contacts() {
  const { say, formats, language } = useWords()
  const settled = useSettled()
  const found = useQuery({ queryKey: ['contacts'], queryFn: () => ask(listContacts) })
  const agree = useMutation({
    mutationFn: (conflictId: NonNullable<typeof found.data>['rows'][number]['conflict']) =>
      perform(agreeToTell, { params: { conflictId }, body: {} }),
    onSuccess: settled,
  })
  const rows = found.data?.rows ?? []
  if (found.isError) return <Problem of={found.error} />
  if (rows.length === 0) return null
  return (
    <Card title={say('non-punishment.contacts')} icon="people" tone="calls">
      <p className="soft">{say('non-punishment.contacts-hint')}</p>
      <Refusals of={agree.error} />
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.conflict}>
            <div className="line">
              <span className="lead">
                {say('non-punishment.call', { unit: language === 'ar' ? row.unit.ar : row.unit.fr })}
              </span>
              <span className="soft">{formats.day(row.since)}</span>
              <span className="end">
                {row.agreed ? (
                  <span className="soft">{say('non-punishment.waits-other')}</span>
                ) : (
                  <Button isDisabled={agree.isPending} onPress={() => agree.mutate(row.conflict)}>
                    {say('non-punishment.agree')}
                  </Button>
                )}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
