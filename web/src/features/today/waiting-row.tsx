import type { today } from '@himaya/contract'
import type { z } from 'zod'
import { RowLink } from '../../lib/link.tsx'
import { useWords } from '../../lib/words.tsx'
import { Chip, Ref } from '../../ui/parts.tsx'

/** One thing that waits. */
export type Waiting = z.output<typeof today.reply>['waiting'][number]

const pages = {
  report: '/reports/$reportId',
  referral: '/referrals/$referralId',
  measure: '/measures/$measureId',
  transfer: '/transfers/$transferId',
  conflict: '/conflicts',
} as const
const names = {
  report: 'reportId',
  referral: 'referralId',
  measure: 'measureId',
  transfer: 'transferId',
  conflict: 'conflictId',
} as const

/** The room of a case in which it is done; what is not here is done where the case opens. */
const rooms: Partial<
  Record<Waiting['kind'], '/cases/$caseId/care' | '/cases/$caseId/hearings' | '/cases/$caseId/prosecution'>
> = {
  person_to_assess: '/cases/$caseId/care',
  reflection_ending: '/cases/$caseId/care',
  referral_waiting: '/cases/$caseId/care',
  representative_to_name: '/cases/$caseId/care',
  hearing: '/cases/$caseId/hearings',
  conflict_to_resolve: '/cases/$caseId/prosecution',
}

/** What waits, until when, and a way to where it is done. */
export function WaitingRow({ of: row, within = false }: { of: Waiting; within?: boolean }) {
  const { say, formats } = useWords()
  const { page, id } = row.opens
  const where =
    page === 'case'
      ? { to: rooms[row.kind] ?? '/cases/$caseId', params: { caseId: id } }
      : { to: pages[page], params: { [names[page]]: id } }
  return (
    <RowLink {...(where as { to: '/cases/$caseId'; params: { caseId: string } })}>
      <span className="lead">{say(`today.kind.${row.kind}`)}</span>
      {within ? null : (
        <span>
          {row.register === null ? null : (
            <Ref>
              {row.register.number}/{row.register.year}
            </Ref>
          )}
        </span>
      )}
      <span className="soft">{row.due === null ? null : formats.day(row.due)}</span>
      <span className="chips end">
        {row.urgent ? (
          <Chip tone="clay" icon="alert">
            {say('reports.urgent')}
          </Chip>
        ) : null}
        {row.late ? (
          <Chip tone="saffron" icon="clock">
            {say('today.late')}
          </Chip>
        ) : null}
      </span>
    </RowLink>
  )
}
