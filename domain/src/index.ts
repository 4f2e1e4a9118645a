export * from './ids.ts'
export type { Refusal, Verdict } from './verdict.ts'

export {
  isJudicialAuthority,
  isOf,
  languages,
  levelsOf,
  maySitAt,
  postGroups,
  posts,
} from './officers/posts.ts'
export type { CourtLevel, Language, Post, PostGroup } from './officers/posts.ts'

export {
  actPurposes,
  disagreements,
  isPurposeOf,
  purposesOf,
  standings,
  twoPersonActs,
  mayAskRelease,
  releaseMinutes,
} from './approvals/acts.ts'
export type { ActPurpose, Disagreement, RequestStanding, TwoPersonAct } from './approvals/acts.ts'
export { assignedBy, assignmentEnded, assignmentEnds, delegationDays } from './cases/assign.ts'
export type { AssignmentEnd } from './cases/assign.ts'
export { calledFor, chargeArticle, chargeOf, charges, gravest, natureOf } from './cases/charges.ts'
export type { Charge, Charges, Nature } from './cases/charges.ts'
export { accusedAges, competence, links } from './cases/competence.ts'
export type { AccusedAge, Competence, Link } from './cases/competence.ts'
export { dropGrounds, mayBring, mayDrop } from './charges/bring.ts'
export type { DropGround } from './charges/bring.ts'
export { seatsOf } from './charges/seats.ts'
export type { Standing } from './charges/seats.ts'
export { appealCourtOf, courtOfUnit, findCourt, maySeize, unitOf } from './cases/courts.ts'
export {
  readCourtReference,
  readUnitReference,
  writeCourtReference,
  writeUnitReference,
} from './cases/references.ts'
export type { CourtReference, UnitReference } from './cases/references.ts'

export {
  isOfficial,
  mayMark,
  mayReportInFile,
  reportMarks,
  reportSources,
  reportStates,
  sendingOf,
} from './reports/reports.ts'
export type { ReportMark, ReportSource, ReportState, Sending } from './reports/reports.ts'
export {
  mayCheck,
  mayDecideReport,
  mayNotify,
  noticeAddressees,
  noticeDue,
  noticeStanding,
  noticeWays,
  reportDecisions,
} from './reports/outcome.ts'
export type { NoticeAddressee, NoticeWay, ReportDecision, Seriousness } from './reports/outcome.ts'

export { helpMeans, helpWishes, helpedCapacities, mayBringForProtection } from './help/help.ts'
export type { HelpWish } from './help/help.ts'

export {
  articlesOfLimits,
  dutiesOf,
  mayScreen,
  receptionDuties,
  receptionQuestions,
  safeContactWays,
  secrecyDetailsFor,
  secrecySentence,
} from './reception/reception.ts'
export type {
  Reception,
  ReceptionDuty,
  ReceptionQuestion,
  SafeContactWay,
  SecrecyLimit,
} from './reception/reception.ts'

export {
  basisOfRight,
  rights,
  rightsMissing,
  rightsOf,
  rightTopics,
  topicOfRight,
  waysOfGiving,
} from './rights/rights.ts'
export type { Right, RightHolder, RightsGiven, RightTopic, WayOfGiving } from './rights/rights.ts'

export {
  accusedSide,
  ageBandOn,
  ageBands,
  assistanceSide,
  capacities,
  isAccusedSide,
  isChildOn,
  isVictim,
  leftOut,
  leftOutReasons,
  mayBeVictim,
  sexes,
  turns18In,
  victimStatuses,
} from './people/people.ts'
export type {
  AccusedSide,
  AgeBand,
  AssistanceSide,
  Capacity,
  LeftOut,
  Sex,
  VictimStatus,
} from './people/people.ts'
export { identityIsSealed, mayChangeCapacity, mayHaveWards, maySayVictim } from './people/change.ts'

export { screeningAnswers, screeningProposals } from './screening/answers.ts'
export type { Answers, ScreeningAnswer, ScreeningProposal } from './screening/answers.ts'
export { itemsOf, screen } from './screening/screen.ts'
export type { DimensionResult, ScreeningResult, Weight } from './screening/screen.ts'
export { identifications, identifyReasons, mayIdentify, statusAfter } from './screening/identify.ts'
export type { Identification } from './screening/identify.ts'

export {
  endReflectionReasons,
  grantReflectionReasons,
  lengthOf,
  mayEndReflection,
  mayGrantReflection,
  reflectionEnds,
  reflectionNotFixed,
} from './reflection/reflection.ts'
export type { ReflectionEnd, ReflectionPeriod } from './reflection/reflection.ts'

export {
  ageAtFacts,
  elementCodes,
  elementKinds,
  mayNoteElement,
  noteReasons,
  proofKinds,
  supportOf,
} from './elements/elements.ts'
export type {
  AgeAtFacts,
  ElementCode,
  ElementKind,
  ElementSupport,
  NotedElement,
  ProofKind,
  Support,
} from './elements/elements.ts'

export {
  addressees,
  addresseesOf,
  articleOfMeasure,
  endsAllowed,
  isForChild,
  measureKinds,
  measuresFor,
  namedElsewhere,
  needsComplaint,
  needsSealedIdentity,
  opensTo,
  powersOver,
} from './protection/catalogue.ts'
export type { Addressee, MeasureEnd, MeasureKind, NamedElsewhere, Powers } from './protection/catalogue.ts'
export { copyFields, copyFor, mayServe } from './protection/copies.ts'
export type { CopyField } from './protection/copies.ts'
export {
  asksForDecision,
  endsSoon,
  isDeciderOf,
  mayDecide,
  mayHoldPowers,
  mayRequest,
  mayReview,
  stages,
} from './protection/decide.ts'
export type { MeasureLength, Protected, ProtectionCase, Stage } from './protection/decide.ts'

export {
  arrivalRisks,
  consentGivers,
  consentRule,
  guardianStandings,
  isHelped,
  mayAskRepresentative,
  mayMoveReferral,
  mayNameRepresentative,
  mayRefer,
  mayTakeConsent,
  needs,
  referralStates,
  serviceSees,
  serviceStillReads,
} from './referral/referral.ts'
export type {
  ArrivalRisk,
  Consent,
  ConsentGiver,
  Consenting,
  ConsentRule,
  GuardianStanding,
  Need,
  ReferralState,
} from './referral/referral.ts'

export {
  basisOfPaper,
  aloudForms,
  formsOfPaper,
  mayPrint,
  paperKinds,
  toldOfDecision,
  toldOfPaper,
} from './documents/papers.ts'
export type { PaperForm, PaperKind, PaperLack, PaperTold } from './documents/papers.ts'

export { formation, formationIds, formationsFor, judgesOf, placesOfTrial } from './hearings/formations.ts'
export type { Degree, Formation, FormationId } from './hearings/formations.ts'
export {
  attendanceParts,
  closedBases,
  hearingStates,
  knewTheCase,
  mayCall,
  mayClose,
  mayFix,
  mayHold,
  mayMoveHearing,
  partsOf,
} from './hearings/hold.ts'
export type { AttendancePart, Called, ClosedBasis, HearingState } from './hearings/hold.ts'

export { mayMoveTransfer, maySend, transferStates } from './transfer/transfer.ts'
export type { TransferState } from './transfer/transfer.ts'

export { clockNotes, clocks, isStrict } from './clocks/clocks.ts'
export type {
  ClockNote,
  Due,
  EventId,
  Happened,
  OtherDay,
  TermFact,
  TermFacts,
  TermId,
} from './clocks/clocks.ts'
export type { Step } from './clocks/count.ts'
export { restDays } from './clocks/rest-days.ts'
export { startedBy } from './clocks/assemble.ts'
export type { ClockRows } from './clocks/assemble.ts'
export { clockSources } from './clocks/started.ts'
export type { ClockSource, NotedAct, Started } from './clocks/started.ts'
export { hasDuty } from './clocks/duty.ts'
export { relationsOfArticle5 } from './clocks/offences.ts'
export type { NotedOffence, PublicAction } from './clocks/offences.ts'
export {
  doneOf,
  isDoneAtAnHour,
  isSaidByHand,
  lateBy,
  maySayDone,
  sayDoneReasons,
  sayersOf,
} from './clocks/done.ts'
export type { Done, Late, SaidDone } from './clocks/done.ts'
export { holding, moonHolidayIds, moonHolidaysBetween, reckonedFor } from './clocks/holding.ts'
export type { HolidayConfirmation, MoonHoliday } from './clocks/holding.ts'
export {
  factsAsked,
  hasHour,
  interruptingActs,
  isInterrupted,
  mayAddTo,
  canConfirm,
  mayNoteEvent,
  mayWithdrawEvent,
  notedEvents,
  notersOf,
  pauseReasons,
  readersOf,
  standsStill,
  withdrawalReasons,
} from './clocks/noting.ts'
export type { InterruptingAct, NotedEvent, PauseReason, WithdrawalReason } from './clocks/noting.ts'
export { clocksOf, clockStates, datesMoved, standingOf, toldFor } from './clocks/standing.ts'
export type { Clock, ClockState, Moved } from './clocks/standing.ts'
export type { ConfirmedHoliday, HolidayId, Rest, RestDays } from './clocks/rest-days.ts'

export {
  basisOfEntitlement,
  caseStages,
  checklist,
  coverage,
  daysToDecision,
  entitlementIds,
  entitlementsOf,
  entitlementStates,
  givingOf,
  givings,
  isRefused,
  mayFollow,
  standing,
} from './entitlements/entitlements.ts'
export type {
  CaseStage,
  ChecklistLine,
  Coverage,
  Entitled,
  EntitlementId,
  EntitlementState,
  EntitlementStep,
  Giving,
  Reached,
} from './entitlements/entitlements.ts'
export {
  courtsCounted,
  courtsShownTo,
  isCountedFor,
  isCountedForProsecution,
} from './entitlements/figures.ts'
export { seesCountry, seesFigures } from './entitlements/figure-posts.ts'

export { doneFor, hasOwnAct, isShownTo, mayNoteEntitlement, notedStates } from './entitlements/done.ts'
export type { PersonRecords } from './entitlements/done.ts'
export { isJudgedBy, judgingActs, stageOf } from './entitlements/stage.ts'
export type { Judged, JudgingAct, StageFacts } from './entitlements/stage.ts'

export {
  claimArticle,
  claimEnds,
  claimWays,
  isClaiming,
  mayBringClaim,
  mayEndClaim,
} from './claims/claims.ts'
export type { Claim, ClaimEnd, ClaimWay } from './claims/claims.ts'

export {
  conditionAnswers,
  conditions,
  isAsked,
  isHeld,
  maySayCondition,
  purposeOf,
  saidOn,
} from './conditions/conditions.ts'
export type { Condition, ConditionAnswer, Said } from './conditions/conditions.ts'

export {
  conflictsOf,
  conflictState,
  conflictStates,
  heldAgainst,
  isListed,
  mayAgree,
  mayReopen,
  mayResolve,
  mayTellHeld,
  nonPunishmentQuestions,
  reopenGrounds,
  textSays,
  toldAcross,
} from './non-punishment/non-punishment.ts'
export type {
  Conflict,
  ConflictState,
  HeldAgainst,
  NonPunishmentAnswers,
  NonPunishmentQuestion,
  ReopenGround,
} from './non-punishment/non-punishment.ts'

export { notedCase } from './qualification/assemble.ts'
export type { NotedCase, NotedCircumstance, Notes } from './qualification/assemble.ts'
export {
  canBeAbsent,
  circumstanceCodes,
  circumstances,
  circumstancesOf,
  isPart,
  mayNoteCircumstance,
  otherThan,
  saidOf,
} from './qualification/circumstances.ts'
export type { CircumstanceCode, CircumstanceOf } from './qualification/circumstances.ts'
export { factFaults } from './qualification/facts.ts'
export type { Accused, FactFault, FactPattern, FactWord, HarmedPerson } from './qualification/facts.ts'
export { qualifiedElements } from './qualification/judge.ts'
export type {
  ElementState,
  JudgedElement,
  JudgedElements,
  VictimQualification,
} from './qualification/judge.ts'
export { offenceLaws } from './qualification/law.ts'
export type { GroundId, OffenceLaws, PrisonRange } from './qualification/law.ts'
export { missingEffects } from './qualification/missing.ts'
export type { Missing } from './qualification/missing.ts'
export type { Neighbour, NeighbourId } from './qualification/neighbours.ts'
export { factOfElement } from './qualification/noted.ts'
export { qualifyCase } from './qualification/of-case.ts'
export type { AccusedOfCase, QualifiedCase, Unassessed, VictimOfCase } from './qualification/of-case.ts'
export { qualify } from './qualification/qualify.ts'
export type { Qualification } from './qualification/qualify.ts'
export type {
  AccusedQualification,
  ConsequenceId,
  Exemption,
  ReadingId,
  SecondReading,
} from './qualification/ranges.ts'
export { readFacts } from './qualification/read-facts.ts'
export type { Unnoted } from './qualification/unnoted.ts'

export { barReasons, barReasonsOf, proposed } from './recusal/recusal.ts'
export type { BarReason } from './recusal/recusal.ts'
export {
  emergencyCategories,
  emergencyMinutes,
  hearsOfEmergencies,
  mayOpenInEmergency,
  reviewHours,
  sideOf,
} from './emergency/emergency.ts'
export type { EmergencyCategory } from './emergency/emergency.ts'

export { findings, questionKinds } from './watching/watching.ts'
export type { Finding, QuestionKind } from './watching/watching.ts'

export { refusalReasons } from './refusals.ts'
export type { RefusalReason } from './refusals.ts'
export { pathOf, pathStages, type PathFacts, type PathStageSeen } from './path/path.ts'

export { whyKept } from './keeping/erase.ts'
export { mayKeep } from './keeping/hold.ts'
export { keeping, keptBecause } from './keeping/keep.ts'
export type { Keeping, KeepingFacts, KeptBecause } from './keeping/keep.ts'
export { holdReasons, retentionRules, ruleOn } from './keeping/schedule.ts'
export type { CountedFrom, HoldReason, Kept, RetentionRuleId } from './keeping/schedule.ts'
