import { readLocalDate, readLocalDateTime } from '@himaya/algorithms'
import { noteDone, withdrawDone } from '@himaya/contract'
import { withdrawalReasons, type CaseId, type WithdrawalReason } from '@himaya/domain'
import { termWords } from '@himaya/law'
import { useState } from 'react'
import { perform } from '../../lib/ask.ts'
import { nowInCourt, todayInCourt } from '../../lib/day.ts'
import { Law } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'
import { Button } from '../../ui/parts.tsx'
import { SmallForm } from './small-form.tsx'
import { useWhen, type FoundClock } from './when.tsx'

type Done = NonNullable<FoundClock['done']>

/** What shows that a term was kept, by whom it was said, and for whom may, how it is said or taken back. */
export function DoneOfTerm({ caseId, of: clock }: { caseId: CaseId; of: FoundClock }) {
  if (clock.done !== null) return <WasDone caseId={caseId} of={clock.done} clock={clock} />
  return clock.sayable ? <SayDone caseId={caseId} of={clock} /> : null
}

/** What tells one clock of a case from every other. */
export const clockKey = ({ id, term, party }: FoundClock): string => `${id}-${term}-${party ?? 'all'}`

/** Whether the term limits something, which ends, and asks nothing that is done. */
export const isLength = ({ effect }: Pick<FoundClock, 'effect'>): boolean =>
  effect !== 'duty' && effect !== 'remedy'

/** In time, or late by how much. */
export function useLateness(): (late: Done['late']) => string {
  const { say } = useWords()
  return (late) =>
    late === null ? say('clocks.done-in-time') : say(`clocks.done-late.${late.unit}`, { amount: late.amount })
}

function WasDone({ caseId, of: done, clock }: { caseId: CaseId; of: Done; clock: FoundClock }) {
  const { say, formats, language } = useWords()
  const when = useWhen()
  const lateness = useLateness()
  const [asking, setAsking] = useState(false)
  const [why, setWhy] = useState<WithdrawalReason | ''>('')
  const { said, shownBy } = done
  const params = { caseId, doneId: said?.id ?? '' }
  const isFree = said?.undo === 'freely'
  return (
    <>
      <p>
        {say(isLength(clock) ? 'clocks.ended-on' : 'clocks.done-on', { at: when(done.at) })} ·{' '}
        {lateness(done.late)}
      </p>
      <p className="soft">
        {said === null ? (
          <>
            {say('clocks.done-shown')}
            {shownBy === null ? null : (
              <>
                {'\u00a0: '}
                <Law words={termWords.events[shownBy]} />
              </>
            )}
          </>
        ) : (
          say('clocks.done-by', {
            name: language === 'ar' ? said.by.nameAr : said.by.nameLa,
            post: say(`posts.${said.post}`),
            day: formats.day(said.on),
          })
        )}
      </p>
      {said === null || said.undo === null ? null : asking ? (
        <SmallForm
          caseId={caseId}
          onDone={() => setAsking(false)}
          says={say('clocks.undo-done')}
          send={
            isFree
              ? () => perform(withdrawDone, { params, body: {} })
              : why === ''
                ? undefined
                : () => perform(withdrawDone, { params, body: { why } })
          }
        >
          {isFree ? null : (
            <Choices
              id={`undo-${clockKey(clock)}`}
              label={say('clocks.why')}
              value={why}
              onChange={setWhy}
              options={withdrawalReasons.map((value) => ({ value, says: say(`clocks.why.${value}`) }))}
            />
          )}
        </SmallForm>
      ) : (
        <div className="chips">
          <Button onPress={() => setAsking(true)}>{say('clocks.undo-done')}</Button>
        </div>
      )}
    </>
  )
}

function SayDone({ caseId, of: clock }: { caseId: CaseId; of: FoundClock }) {
  const { say } = useWords()
  const [asking, setAsking] = useState(false)
  const [typed, setTyped] = useState('')
  if (!asking)
    return (
      <div className="chips">
        <Button
          icon="check"
          onPress={() => {
            setTyped(clock.doneHour ? nowInCourt() : todayInCourt())
            setAsking(true)
          }}
        >
          {say(isLength(clock) ? 'clocks.say-ended' : 'clocks.say-done')}
        </Button>
      </div>
    )
  const at = clock.doneHour ? readLocalDateTime(typed) : readLocalDate(typed)
  const hasCome = at !== undefined && at <= (clock.doneHour ? nowInCourt() : todayInCourt())
  const { source, id: of, term } = clock
  return (
    <SmallForm
      caseId={caseId}
      onDone={() => setAsking(false)}
      says={say('clocks.say-done-record')}
      missing={say('clocks.done-wrong')}
      already={say('clocks.done-already')}
      send={
        hasCome && (source === 'noted' || source === 'hearing')
          ? () => perform(noteDone, { params: { caseId }, body: { source, of, term, at } })
          : undefined
      }
    >
      <TextBox
        id={`done-${clockKey(clock)}`}
        kind={clock.doneHour ? 'datetime-local' : 'date'}
        label={say(isLength(clock) ? 'clocks.say-ended-when' : 'clocks.say-done-when')}
        hint={say('clocks.say-done-hint')}
        value={typed}
        onChange={setTyped}
        required
      />
    </SmallForm>
  )
}
