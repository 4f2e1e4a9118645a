import { readLocalDate, readLocalDateTime, type LocalDate, type LocalDateTime } from '@himaya/algorithms'
import { clocks, type EventId, type Happened } from '@himaya/domain'
import { events, termFacts } from '@himaya/law'
import { Complaint } from '../complaint.ts'
import { asked } from './options.ts'

const dayOf = (value: string, what: string): LocalDate => {
  const day = readLocalDate(value)
  if (day === undefined) throw new Complaint(`${what} should be a day, as 2026-02-14, not ${value}`)
  return day
}
const hourOf = (value: string, what: string): LocalDateTime => {
  const hour = readLocalDateTime(value)
  if (hour === undefined) throw new Complaint(`${what} should be an hour, as 2026-02-14T10:00, not ${value}`)
  return hour
}

type Told = Omit<Happened, 'event' | 'at'>

/** What is told besides the facts of the corpus; a pause and an interruption may be told several times. */
const besides: Readonly<Record<string, (value: string, told: Told) => Told>> = {
  opened: (value, told) => ({ ...told, opened: dayOf(value, 'opened') }),
  pause: (value, told) => {
    const [from = '', to = ''] = value.split('/')
    const pause = { from: hourOf(from, 'pause'), to: hourOf(to, 'pause') }
    if (pause.to < pause.from) throw new Complaint('a pause ends after it begins')
    return { ...told, pauses: [...(told.pauses ?? []), pause] }
  },
  interruption: (value, told) => ({
    ...told,
    interruptions: [...(told.interruptions ?? []), dayOf(value, 'interruption')],
  }),
  minor_victim_born: (value, told) => ({ ...told, minorVictimBorn: dayOf(value, 'minor_victim_born') }),
}

function told(facts: readonly string[]): Told {
  const known = termFacts as Readonly<Record<string, readonly string[]>>
  return facts.reduce<Told>((so, fact) => {
    const [name = '', value = ''] = fact.split(/=(.*)/s)
    const other = besides[name]
    if (other !== undefined) return other(value, so)
    const values = known[name]
    if (values === undefined)
      throw new Complaint(
        `there is no fact ${name}: ${[...Object.keys(known), ...Object.keys(besides)].join(', ')}`,
      )
    if (!values.includes(value)) throw new Complaint(`${name} is one of ${values.join(', ')}, not ${value}`)
    return { ...so, facts: { ...so.facts, [name]: value } }
  }, {})
}

/**
 * `law clock EVENT --at … [--fact k=v …]`: what falls due, each with its steps.
 *
 * @throws Complaint naming the event, the hour or the fact that is not known
 */
export async function clockOf(args: readonly string[]): Promise<unknown> {
  const options = asked(args, ['at', 'fact'])
  const [event, ...more] = options.words
  const at = options.one('at')
  if (event === undefined || more.length > 0 || at === undefined)
    throw new Complaint('law clock takes EVENT --at 2026-02-14T10:00 [--fact k=v …]')
  if (!(event in events)) throw new Complaint(`there is no event ${event}: ${Object.keys(events).join(', ')}`)
  const id = event as EventId
  const when = events[id].at === 'hour' ? hourOf(at, '--at') : (readLocalDateTime(at) ?? dayOf(at, '--at'))
  const facts = told(options.all('fact'))
  if (facts.minorVictimBorn !== undefined && facts.minorVictimBorn > when.slice(0, 'YYYY-MM-DD'.length))
    throw new Complaint(`minor_victim_born is ${facts.minorVictimBorn}, after what happened`)
  return clocks({ event: id, at: when, ...facts })
}
