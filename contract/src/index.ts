import { beginUpload, seeRoom, sendPart } from './attachments.ts'
import * as absences from './absence.ts'
import * as approvals from './approvals.ts'
import * as calendar from './calendar.ts'
import * as cases from './cases.ts'
import * as hearings from './hearings.ts'
import * as charges from './charges.ts'
import * as claims from './claims.ts'
import * as conditions from './conditions.ts'
import * as keeping from './keeping.ts'
import * as nonPunishment from './non-punishment.ts'
import {
  confirmHoliday,
  listHolidays,
  noteEvent,
  noteInterruption,
  notePause,
  seeClocks,
  weighHoliday,
  withdrawEvent,
} from './clocks.ts'
import * as documents from './documents.ts'
import * as elements from './elements.ts'
import * as emergencies from './emergency.ts'
import * as entitlements from './entitlements.ts'
import * as officers from './officers.ts'
import * as parties from './parties.ts'
import * as people from './people.ts'
import * as help from './help.ts'
import * as identities from './identities.ts'
import * as keys from './keys.ts'
import * as law from './law.ts'
import * as protection from './protection.ts'
import * as recusals from './recusal.ts'
import * as watching from './watching.ts'
import * as reception from './reception.ts'
import * as referral from './referral.ts'
import * as personalKeys from './personal-keys.ts'
import * as shelters from './shelters.ts'
import * as reflection from './reflection.ts'
import * as reports from './reports.ts'
import * as screening from './screening.ts'
import * as transfers from './transfer.ts'
import { takeExport } from './exchange.ts'
import { proveAct } from './step-up.ts'
import { seePath } from './path.ts'
import { seeQualification } from './qualification.ts'
import { bringCheckpoint, listCheckpoints, listRecord, seeOpened } from './record.ts'
import { dropDraft, listDrafts, openDraft, saveDraft } from './drafts.ts'
import {
  checkReport,
  decideReport,
  markReport,
  notifyOutcome,
  seeCheck,
  seeOutcome,
  seeReportDecision,
} from './outcome.ts'
import { findCases } from './search.ts'
import { today } from './today.ts'
import type { AnyRoute } from './route.ts'

export {
  attachment,
  attachmentKinds,
  attachmentStates,
  beginUpload,
  originalPurposes,
  partLength,
  seeRoom,
  sendPart,
} from './attachments.ts'
export * from './absence.ts'
export * from './cases.ts'
export * from './emergency.ts'
export * from './watching.ts'
export * from './recusal.ts'
export * from './charges.ts'
export * from './claims.ts'
export * from './conditions.ts'
export * from './keeping.ts'
export * from './non-punishment.ts'
export * from './clocks.ts'
export * from './documents.ts'
export * from './elements.ts'
export * from './entitlements.ts'
export * from './officers.ts'
export * from './parties.ts'
export * from './people.ts'
export * from './drafts.ts'
export * from './search.ts'
export * from './today.ts'
export * from './help.ts'
export * from './acts.ts'
export * from './approvals.ts'
export * from './exchange.ts'
export * from './step-up.ts'
export * from './calendar.ts'
export * from './hearings.ts'
export * from './identities.ts'
export * from './keys.ts'
export * from './law.ts'
export * from './transfer.ts'
export * from './measures.ts'
export * from './outcome.ts'
export * from './path.ts'
export * from './protection.ts'
export * from './qualification.ts'
export * from './reception.ts'
export * from './record.ts'
export * from './referral.ts'
export { addPersonalLock, makePersonalKey, seePersonalKey } from './personal-keys.ts'
export * from './shelters.ts'
export * from './reflection.ts'
export * from './reports.ts'
export * from './screening.ts'
export { passwordWeaknesses, shortestPassword, weaknessOf, type PasswordWeakness } from './password.ts'
export { problems, type ProblemCode } from './problems.ts'
export {
  act,
  inquiry,
  made,
  read,
  type Act,
  type ActName,
  type AnyRoute,
  type Inquiry,
  type Read,
  type Step,
} from './route.ts'

/** Every route there is, by name: the server mounts these and nothing else, and the tests visit each of them. */
export const routes = {
  seeRoom,
  beginUpload,
  sendPart,
  ...absences,
  ...approvals,
  ...calendar,
  ...cases,
  ...people,
  ...parties,
  ...charges,
  ...claims,
  ...conditions,
  ...keeping,
  ...nonPunishment,
  seeClocks,
  noteEvent,
  withdrawEvent,
  notePause,
  noteInterruption,
  listHolidays,
  weighHoliday,
  confirmHoliday,
  ...documents,
  ...elements,
  ...emergencies,
  ...watching,
  ...entitlements,
  listDrafts,
  openDraft,
  saveDraft,
  dropDraft,
  takeExport,
  findCases,
  ...help,
  ...hearings,
  ...identities,
  openKeys: keys.openKeys,
  seeKeys: keys.seeKeys,
  ...law,
  ...officers,
  proveAct,
  seeOutcome,
  markReport,
  checkReport,
  seeCheck,
  decideReport,
  seeReportDecision,
  notifyOutcome,
  ...protection,
  seeQualification,
  ...reception,
  ...recusals,
  ...referral,
  addPersonalLock: personalKeys.addPersonalLock,
  makePersonalKey: personalKeys.makePersonalKey,
  seePersonalKey: personalKeys.seePersonalKey,
  giveShelter: shelters.giveShelter,
  listShelters: shelters.listShelters,
  openShelter: shelters.openShelter,
  lendShelter: shelters.lendShelter,
  listReleases: shelters.listReleases,
  openRelease: shelters.openRelease,
  seeShelter: shelters.seeShelter,
  writeShelter: shelters.writeShelter,
  ...reflection,
  ...reports,
  ...screening,
  ...transfers,
  seePath,
  listRecord,
  seeOpened,
  listCheckpoints,
  bringCheckpoint,
  today,
} satisfies Record<string, AnyRoute>
