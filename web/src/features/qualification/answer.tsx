import type { Qualification } from '@himaya/domain'
import { Cite } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card } from '../../ui/parts.tsx'
import { Accused } from './accused.tsx'
import { MissingList, type Called } from './missing.tsx'
import { Neighbours } from './neighbours.tsx'
import { RangeLine } from './range.tsx'
import type { Told } from './told.ts'
import { Victim } from './victims.tsx'

/** What the law makes of the facts told, as they stand. */
export function Answer({
  told,
  found,
  isFaulty,
}: {
  told: Told
  found: Qualification | undefined
  isFaulty: boolean
}) {
  const { say } = useWords()
  const called = useCalled(told)
  const first = found?.outcome === 'qualified' ? found.offenders[0] : undefined
  return (
    <div className="column beside" id="answer">
      {/* Whoever listens hears whether there is an answer; on a phone it stays in sight under the form. */}
      <div className="strip" role="status">
        <a href="#answer">
          {say(
            isFaulty
              ? 'qualification.calculator-mend'
              : found === undefined
                ? 'qualification.calculator-day-first'
                : found.outcome === 'qualified' && found.madeOut
                  ? 'qualification.made-out'
                  : 'qualification.not-made-out',
          )}
          {first === undefined ? null : (
            <span>
              <RangeLine article={first.article} prison={first.prison} fine={first.fine} />
            </span>
          )}
        </a>
      </div>
      <Card title={say('qualification.title')} icon="scale">
        <p className="soft">{say('qualification.if-shown')}</p>
        {found === undefined ? null : <Found found={found} called={called} />}
      </Card>
      {found?.outcome !== 'qualified' ? null : (
        <>
          <Card title={say('qualification.missing-title')} icon="search">
            <MissingList missing={found.missing} called={called} />
          </Card>
          <Card title={say('qualification.neighbours-title')} icon="folders">
            <Neighbours of={found.neighbours} />
          </Card>
        </>
      )}
    </div>
  )
}

function Found({ found, called }: { found: Qualification; called: Called }) {
  const { say, formats } = useWords()
  if (found.outcome === 'not_in_force')
    return (
      <p>
        {say('qualification.not-in-force', { day: formats.day(found.since) })} —{' '}
        <Cite article={found.article} />
      </p>
    )
  return (
    <>
      {found.victims.map(({ id, elements, madeOut }) => (
        <Victim key={id} title={called.victim(id)} elements={elements} madeOut={madeOut} since="" />
      ))}
      {found.attempt === null ? null : (
        <p>
          {say('qualification.attempt')} — <Cite article={found.attempt} />
        </p>
      )}
      {found.offenders.map((one) => (
        <Accused key={one.id} title={called.accused(one.id)} of={one} />
      ))}
      <p className="soft">{say('qualification.governs', { day: formats.day(found.governs) })}</p>
    </>
  )
}

/** The people of the form by their numbers. */
function useCalled({ victims, accused }: Told): Called {
  const { say } = useWords()
  return {
    victim: (id) => say('qualification.victim', { number: victims.findIndex(({ key }) => key === id) + 1 }),
    accused: (id) =>
      say('qualification.accused-number', {
        number: accused.findIndex(({ key, same }) => key === id || same === id) + 1,
      }),
  }
}
