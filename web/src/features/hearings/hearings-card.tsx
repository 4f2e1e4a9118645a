import { seeHearings } from '@himaya/contract'
import type { CaseId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { LinkButton } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Chip, Ref } from '../../ui/parts.tsx'
import { Closed, DayArch, type Hearing } from './words.tsx'

/** The next hearing of a case, and the way to all of them. */
export function HearingsCard({ caseId, mayFix }: { caseId: CaseId; mayFix: boolean }) {
  const { say } = useWords()
  const found = useQuery({
    queryKey: ['case', caseId, 'hearings'],
    queryFn: () => ask(seeHearings, { params: { caseId } }),
    gcTime: 0,
  })
  const today = todayInCourt()
  const [next] = (found.data?.rows ?? [])
    .filter(({ state, on }) => state === 'fixed' && on >= today)
    .toSorted((one, other) => `${one.on} ${one.at}`.localeCompare(`${other.on} ${other.at}`))
  return (
    <Card title={say('hearings.next')} icon="calendar">
      <Problem of={found.error} />
      {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      {found.isSuccess && next === undefined ? <p className="soft">{say('hearings.none')}</p> : null}
      {next === undefined ? null : <Next hearing={next} />}
      <div className="chips">
        {(found.data?.rows.length ?? 0) > 0 ? (
          <LinkButton to="/cases/$caseId/hearings" params={{ caseId }} icon="calendar">
            {say('hearings.all')}
          </LinkButton>
        ) : null}
        {mayFix ? (
          <LinkButton to="/cases/$caseId/hearings/new" params={{ caseId }} icon="plus">
            {say('hearings.fix')}
          </LinkButton>
        ) : null}
      </div>
    </Card>
  )
}

function Next({ hearing: next }: { hearing: Hearing }) {
  const { say } = useWords()
  return (
    <div className="beside-arch">
      <DayArch on={next.on} />
      <div>
        <p>
          <strong>
            {say(`hearings.formation.${next.formation}`)} <Ref>{next.at}</Ref>
          </strong>
        </p>
        <p className="soft">
          {say('common.casablanca-time')}
          {next.room === null ? '' : ` · ${say('hearings.room-named', { room: next.room })}`}
        </p>
        <Closed closed={next.closed} />
        {next.interpreter === null ? null : (
          <p>
            {next.called.some(({ part }) => part === 'interpreter') ? (
              <Chip tone="cedar" icon="language">
                {say('hearings.appointed')}
              </Chip>
            ) : (
              <Chip tone="saffron" icon="language">
                {say('hearings.not-appointed')}
              </Chip>
            )}
          </p>
        )}
      </div>
    </div>
  )
}
