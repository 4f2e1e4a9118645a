import { noteEntitlement, type seeEntitlements } from '@himaya/contract'
import type { CaseId, PersonId } from '@himaya/domain'
import type { z } from 'zod'
import { perform } from '../../lib/ask.ts'
import { ChoiceOnDay } from '../../lib/choice-on-day.tsx'
import { useWords } from '../../lib/words.tsx'

type Line = z.output<typeof seeEntitlements.reply>['people'][number]['lines'][number]

/** Writes down where an entitlement stands: one of the states that are mine to write, and since when. */
export function NoteForm({
  caseId,
  person,
  line,
  onDone,
}: {
  caseId: CaseId
  person: PersonId
  line: Line
  onDone: () => void
}) {
  const { say } = useWords()
  return (
    <ChoiceOnDay
      caseId={caseId}
      name={`entitlement-${person}-${line.entitlement}`}
      choice={{
        label: say('entitlements.state'),
        missing: say('entitlements.state-missing'),
        options: line.may.map((value) => ({ value, says: say(`entitlements.state.${value}`) })),
        chosen: line.may.length === 1 ? line.may[0] : undefined,
      }}
      day={{ label: say('entitlements.on'), wrong: say('entitlements.on-wrong'), first: line.on }}
      says={say('entitlements.note')}
      send={(state, on, key) =>
        perform(noteEntitlement, {
          key,
          params: { caseId, personId: person },
          body: { entitlement: line.entitlement, state, on },
        })
      }
      onDone={onDone}
    />
  )
}
