import type { today } from '@himaya/contract'
import type { z } from 'zod'
import { holidayWords, termWords } from '@himaya/law'
import { Law } from '../../lib/law.tsx'
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
  emergency: '/emergencies',
  watching: '/watching',
  approval: '/approvals',
} as const
const names = {
  report: 'reportId',
  referral: 'referralId',
  measure: 'measureId',
  transfer: 'transferId',
  conflict: 'conflictId',
  emergency: 'emergencyId',
  watching: 'questionId',
  approval: 'requestId',
} as const

/** The room of a case in which it is done; what is not here is done where the case opens. */
const rooms: Partial<
  Record<
    Waiting['kind'],
    '/cases/$caseId/care' | '/cases/$caseId/hearings' | '/cases/$caseId/prosecution' | '/cases/$caseId/clocks'
  >
> = {
  person_to_assess: '/cases/$caseId/care',
  reflection_ending: '/cases/$caseId/care',
  referral_waiting: '/cases/$caseId/care',
  representative_to_name: '/cases/$caseId/care',
  hearing: '/cases/$caseId/hearings',
  conflict_to_resolve: '/cases/$caseId/prosecution',
  clock: '/cases/$caseId/clocks',
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
      <span className="lead">
        {row.clock === null ? (
          say(`today.kind.${row.kind}`)
        ) : (
          <>
            <span className="soft">{say('today.kind.clock')} · </span>
            <Law words={termWords.terms[row.clock.term].says} />
          </>
        )}
      </span>
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
      {row.clock?.moved == null ? null : <Moved of={row.clock.moved} />}
      <span className="chips end">
        {row.urgent ? (
          <Chip tone="clay" icon="alert">
            {say('reports.urgent')}
          </Chip>
        ) : null}
        {row.late ? (
          <Chip tone="saffron" icon="clock">
            {say(row.clock === null ? 'today.late' : 'clocks.over')}
          </Chip>
        ) : null}
      </span>
    </RowLink>
  )
}

/** The day it moved from and to, and the holiday that was confirmed. */
function Moved({ of: moved }: { of: NonNullable<NonNullable<Waiting['clock']>['moved']> }) {
  const { say, formats } = useWords()
  return (
    <span className="soft">
      {say('clocks.moved-from', {
        from: formats.day(moved.from),
        to: formats.day(moved.to),
        day: formats.day(moved.confirmedOn),
      })}{' '}
      <Law words={holidayWords.names[moved.holiday]} />
    </span>
  )
}
