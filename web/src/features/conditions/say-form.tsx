import type { LocalDate } from '@himaya/algorithms'
import { sayCondition } from '@himaya/contract'
import { conditionAnswers, type CaseId } from '@himaya/domain'
import { perform } from '../../lib/ask.ts'
import { ChoiceOnDay } from '../../lib/choice-on-day.tsx'
import { useWords } from '../../lib/words.tsx'
import type { AskedCondition } from './found.ts'

/** Writes down an answer and from which day it is so; not wishing to say is an answer like the others. */
export function SayForm({
  caseId,
  of: { person, condition },
  onDone,
}: {
  caseId: CaseId
  of: AskedCondition
  onDone: () => void
}) {
  const { say } = useWords()
  return (
    <ChoiceOnDay
      caseId={caseId}
      name={`condition-${person}-${condition}`}
      choice={{
        label: say('conditions.answer'),
        missing: say('conditions.answer-missing'),
        options: conditionAnswers.map((value) => ({ value, says: say(`conditions.answer.${value}`) })),
      }}
      day={{
        label: say('conditions.from'),
        wrong: say('conditions.from-wrong'),
        first: '2000-01-01' as LocalDate,
        ...(condition === 'pregnancy' ? { hint: say('conditions.from-hint') } : {}),
      }}
      says={say('conditions.say')}
      send={(answer, from, key) =>
        perform(sayCondition, {
          key,
          params: { caseId, personId: person },
          body: { condition, answer, from },
        })
      }
      onDone={onDone}
    />
  )
}
