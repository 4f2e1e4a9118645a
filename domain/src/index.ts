export * from './ids.ts'
export type { Refusal, Verdict } from './verdict.ts'

export { isJudicialAuthority, isOf, levelsOf, maySitAt, postGroups, posts } from './officers/posts.ts'
export type { CourtLevel, Post, PostGroup } from './officers/posts.ts'

export { chargeArticle, chargeOf, charges, gravest, natureOf } from './cases/charges.ts'
export type { Charge, Charges, Nature } from './cases/charges.ts'
export { competence, links } from './cases/competence.ts'
export type { AccusedAge, Competence, Link } from './cases/competence.ts'
export { appealCourtOf, courtOfUnit, findCourt, maySeize, unitOf } from './cases/courts.ts'
export {
  readCourtReference,
  readUnitReference,
  writeCourtReference,
  writeUnitReference,
} from './cases/references.ts'
export type { CourtReference, UnitReference } from './cases/references.ts'

export {
  mayDecideReport,
  mayMark,
  noticeDue,
  reportDecisions,
  reportMarks,
  reportSources,
  reportStates,
  sendingOf,
} from './reports/reports.ts'
export type { ReportDecision, ReportMark, ReportSource, ReportState, Sending } from './reports/reports.ts'

export {
  dutiesOf,
  mayScreen,
  receptionDuties,
  receptionQuestions,
  safeContactWays,
  secrecyLimits,
} from './reception/reception.ts'
export type { Reception, ReceptionDuty, ReceptionQuestion, SafeContactWay } from './reception/reception.ts'

export { basisOfRight, rights, rightsMissing, rightsOf, waysOfGiving } from './rights/rights.ts'
export type { Right, RightHolder, RightsGiven, WayOfGiving } from './rights/rights.ts'

export {
  accusedSide,
  ageBandOn,
  ageBands,
  capacities,
  isAccusedSide,
  isChildOn,
  isVictim,
  leftOut,
  sexes,
  turns18In,
  victimStatuses,
} from './people/people.ts'
export type { AccusedSide, AgeBand, Capacity, LeftOut, Sex, VictimStatus } from './people/people.ts'

export const languages = ['ar', 'fr', 'en', 'zgh'] as const
export type Language = (typeof languages)[number]

export { elementCodes, elementKinds, proofKinds, supportOf } from './elements/elements.ts'
export type { ElementCode, ElementKind, ProofKind, Support } from './elements/elements.ts'
export { mayNoteElement, noteReasons } from './elements/elements.ts'
export type { ElementSupport, NotedElement } from './elements/elements.ts'

export { identifications, identifyReasons, mayIdentify, statusAfter } from './screening/identify.ts'
export type { Identification } from './screening/identify.ts'
export { itemsOf, screen, screeningAnswers, screeningProposals } from './screening/screen.ts'
export type {
  Answers,
  DimensionResult,
  ScreeningAnswer,
  ScreeningProposal,
  ScreeningResult,
  Weight,
} from './screening/screen.ts'

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
