import type { LocalDate } from '@himaya/algorithms'
import { isClaiming, isHeld, type CaseStage, type Claim, type Entitled, type Said } from '@himaya/domain'
import { isChildOn } from '../cases/index.ts'
import type { FoundPerson } from './store.ts'

/** What nobody has written down, or may not be shown to whoever asks, is not known, and takes nothing away. */
export const entitled = (
  person: Omit<FoundPerson, 'id'>,
  { claims, said, stage }: { claims: readonly Claim[]; said: readonly Said[]; stage: CaseStage },
  today: LocalDate,
): Entitled => ({
  capacity: person.capacity,
  status: person.status,
  isChild: isChildOn(today, person.turns_18_in),
  sex: person.sex,
  isForeign: person.nationality === null ? null : person.nationality !== 'MA',
  isPregnant: isHeld('pregnancy', said, today),
  isDisabled: isHeld('disability', said, today),
  claims: isClaiming(claims),
  stage,
})
