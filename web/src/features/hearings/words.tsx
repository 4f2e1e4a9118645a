import type { hearingsOpenTo, listHearings, seeCase, seeHearings } from '@himaya/contract'
import type { AttendancePart, HearingState } from '@himaya/domain'
import type { z } from 'zod'
import { Cite } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'
import { Arch } from '../../ui/arch.tsx'
import { Chip } from '../../ui/parts.tsx'

/** One hearing of a case, with who is called and what I may do. */
export type Hearing = z.output<typeof seeHearings.reply>['rows'][number]
/** One hearing of a week. */
export type Dated = z.output<typeof listHearings.reply>['rows'][number]
/** What may be fixed in a case, and whom it may be fixed with. */
export type Offer = z.output<typeof hearingsOpenTo.reply>
export type People = z.output<typeof seeCase.reply>['people']

const toneOf = {
  fixed: 'clay',
  held: 'cedar',
  postponed: undefined,
  cancelled: undefined,
} as const satisfies Record<HearingState, string | undefined>

export function State({ of: state }: { of: HearingState }) {
  const { say } = useWords()
  return <Chip tone={toneOf[state]}>{say(`status.hearing.${state}`)}</Chip>
}

/** Whether a part says the post by itself. */
export const isPost = (part: AttendancePart): boolean => part === 'social_assistant' || part === 'clerk'

/** The day of a hearing, drawn. */
export function DayArch({ on, tone }: { on: string; tone?: 'now' | 'quiet' | undefined }) {
  const { formats } = useWords()
  return <Arch label={formats.weekday(on)} {...formats.pieces(on)} tone={tone} />
}

/** Whether the session is closed, by whom, and on what basis. */
export function Closed({ closed }: { closed: Hearing['closed'] }) {
  const { say } = useWords()
  if (closed === null) return null
  return (
    <span className="soft">
      {say(closed.by === 'law' ? 'hearings.closed-by-law' : 'hearings.closed-by-court')} —{' '}
      <Cite article={closed.article} />
    </span>
  )
}

/** A person of a case without a name: the capacity, and a number that the case page shows them in. */
export function usePersonNamed(people: People): (id: string | null) => string {
  const { say } = useWords()
  return (id) => {
    const at = people.findIndex((one) => one.id === id)
    const person = people[at]
    if (person === undefined) return say('common.unknown')
    return say('hearings.person', {
      capacity: say(`people.capacity.${person.capacity}`),
      number: String(at + 1),
    })
  }
}
