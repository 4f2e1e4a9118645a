import type { Marks, Sheet } from '../part.ts'
import { rightsAcknowledgement, type RightsAcknowledgement } from './acknowledgement.ts'
import { feeExemption, type FeeExemption } from './fees.ts'
import { rightsNotice, secrecyNotice, type RightsNotice, type SecrecyNotice } from './notices.ts'
import { placementRequest, type PlacementRequest } from './placement.ts'
import { referralLetter, type ReferralLetter } from './referral.ts'
import { reflectionDecision, type ReflectionDecision } from './reflection.ts'
import { stayAuthorisation, type StayAuthorisation } from './stay.ts'
import { witnessSummons, type WitnessSummons } from './summons.ts'
import { caseTransmission, type CaseTransmission } from './transmission.ts'

/** Every letter and notice, each with what it may say and no field for anything else. */
export type LetterData =
  | RightsNotice
  | RightsAcknowledgement
  | SecrecyNotice
  | ReflectionDecision
  | PlacementRequest
  | FeeExemption
  | ReferralLetter
  | WitnessSummons
  | StayAuthorisation
  | CaseTransmission

/** What is printed of a letter; every string is taken by name from what its kind may hold. */
export function letterOf(data: LetterData, marks: Marks): Sheet {
  switch (data.kind) {
    case 'rights_notice':
      return rightsNotice(data, marks)
    case 'rights_acknowledgement':
      return rightsAcknowledgement(data, marks)
    case 'secrecy_notice':
      return secrecyNotice(data, marks)
    case 'reflection_decision':
      return reflectionDecision(data, marks)
    case 'placement_request':
      return placementRequest(data, marks)
    case 'fee_exemption':
      return feeExemption(data, marks)
    case 'referral_letter':
      return referralLetter(data, marks)
    case 'witness_summons':
      return witnessSummons(data, marks)
    case 'stay_authorisation':
      return stayAuthorisation(data, marks)
    case 'case_transmission':
      return caseTransmission(data, marks)
  }
}
