import { seizeReasons } from './cases/courts.ts'
import { bringReasons, dropReasons } from './charges/bring.ts'
import { bringClaimReasons } from './claims/claims.ts'
import { sayConditionReasons } from './conditions/conditions.ts'
import { noteEntitlementReasons } from './entitlements/done.ts'
import { sayDoneReasons } from './clocks/done.ts'
import { addToEventReasons, noteEventReasons, withdrawEventReasons } from './clocks/noting.ts'
import { printReasons } from './documents/papers.ts'
import { noteReasons } from './elements/elements.ts'
import { callReasons, closeReasons, fixReasons, holdReasons } from './hearings/hold.ts'
import { capacityReasons, identityReasons, sayVictimReasons } from './people/change.ts'
import { eraseReasons } from './keeping/erase.ts'
import { serveReasons } from './protection/copies.ts'
import { decideMeasureReasons, requestReasons, reviewReasons } from './protection/decide.ts'
import { screenReasons } from './reception/reception.ts'
import {
  answerReasons,
  consentReasons,
  nameReasons,
  referReasons,
  representReasons,
} from './referral/referral.ts'
import { endReflectionReasons, grantReflectionReasons } from './reflection/reflection.ts'
import { broughtReasons } from './help/help.ts'
import { checkReasons, noticeReasons, reportDecisionReasons } from './reports/outcome.ts'
import { inFileReasons, markReasons } from './reports/reports.ts'
import { agreeReasons, reopenReasons, resolveReasons, tellReasons } from './non-punishment/non-punishment.ts'
import { circumstanceReasons } from './qualification/circumstances.ts'
import { identifyReasons } from './screening/identify.ts'
import { moveReasons, sendReasons } from './transfer/transfer.ts'

const all = [
  ...seizeReasons,
  ...bringReasons,
  ...dropReasons,
  ...bringClaimReasons,
  ...sayConditionReasons,
  ...printReasons,
  ...noteReasons,
  ...noteEventReasons,
  ...addToEventReasons,
  ...withdrawEventReasons,
  ...sayDoneReasons,
  ...circumstanceReasons,
  ...callReasons,
  ...closeReasons,
  ...fixReasons,
  ...holdReasons,
  ...capacityReasons,
  ...identityReasons,
  ...sayVictimReasons,
  ...eraseReasons,
  ...serveReasons,
  ...decideMeasureReasons,
  ...requestReasons,
  ...reviewReasons,
  ...screenReasons,
  ...answerReasons,
  ...referReasons,
  ...consentReasons,
  ...representReasons,
  ...nameReasons,
  ...endReflectionReasons,
  ...grantReflectionReasons,
  ...broughtReasons,
  ...inFileReasons,
  ...markReasons,
  ...checkReasons,
  ...noticeReasons,
  ...reportDecisionReasons,
  ...identifyReasons,
  ...moveReasons,
  ...sendReasons,
  ...noteEntitlementReasons,
  ...resolveReasons,
  ...tellReasons,
  ...agreeReasons,
  ...reopenReasons,
] as const

/** Every word in which a rule of this room says no. The catalogues have a sentence for each. */
export type RefusalReason = (typeof all)[number]

/** All of them, once each, in alphabetical order. */
export const refusalReasons = [...new Set(all)].sort() as unknown as readonly [
  RefusalReason,
  ...RefusalReason[],
]
