import type { Brand } from '@himaya/algorithms'

/** A UUID that names one kind of thing. The SQL domain of the same name holds it. */
type Id<Name extends string> = Brand<string, Name>

export type OfficerId = Id<'OfficerId'>
export type ServiceId = Id<'ServiceId'>
export type CaseId = Id<'CaseId'>
export type AssistanceId = Id<'AssistanceId'>
export type PenalId = Id<'PenalId'>
export type PersonId = Id<'PersonId'>
export type PartyId = Id<'PartyId'>
export type ReportId = Id<'ReportId'>
export type DraftId = Id<'DraftId'>
export type AttachmentId = Id<'AttachmentId'>
export type ChargeId = Id<'ChargeId'>
export type ClaimId = Id<'ClaimId'>
export type ConflictId = Id<'ConflictId'>
export type ConsentId = Id<'ConsentId'>
export type DecisionId = Id<'DecisionId'>
export type ElementId = Id<'ElementId'>
export type HoldId = Id<'HoldId'>
export type HearingId = Id<'HearingId'>
export type IdentificationId = Id<'IdentificationId'>
export type MeasureId = Id<'MeasureId'>
export type ProofId = Id<'ProofId'>
export type ReceptionId = Id<'ReceptionId'>
export type ReferralId = Id<'ReferralId'>
export type ReflectionId = Id<'ReflectionId'>
export type ScreeningId = Id<'ScreeningId'>
export type TransferId = Id<'TransferId'>
export type UploadId = Id<'UploadId'>

/** A court of the judicial map, e.g. `CA-NADOR`. */
export type CourtId = Id<'CourtId'>
/** The protection unit of a court, e.g. `UNIT-TPI-NADOR`. */
export type UnitId = Id<'UnitId'>
