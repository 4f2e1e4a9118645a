/** What the demonstration says happened: facts, before anything is sealed or written. Everything here is invented. */
import type { LocalDate } from '@himaya/algorithms'
import type {
  ArrivalRisk,
  Answers,
  AttendancePart,
  CaseId,
  AccusedAge,
  AccusedSide,
  Addressee,
  AssistanceId,
  AssistanceSide,
  Charge,
  ChargeId,
  ClaimId,
  ClaimWay,
  Condition,
  ConditionAnswer,
  ClosedBasis,
  ConflictId,
  ConsentGiver,
  ConsentId,
  CourtId,
  CourtReference,
  DecisionId,
  CircumstanceCode,
  ElementCode,
  ElementId,
  ElementKind,
  EntitlementId,
  EntitlementStep,
  FormationId,
  GuardianStanding,
  HearingId,
  Identification,
  IdentificationId,
  Language,
  Link,
  MeasureId,
  MeasureKind,
  MeasureLength,
  Nature,
  Need,
  NotedEvent,
  NonPunishmentQuestion,
  OfficerId,
  PartyId,
  PenalId,
  PersonId,
  Post,
  ProofId,
  ProofKind,
  Reception,
  ReceptionDuty,
  ReceptionId,
  ReferralId,
  ReflectionEnd,
  ReflectionId,
  ReportDecision,
  ReportId,
  ReportMark,
  ReportSource,
  Right,
  SafeContactWay,
  ScreeningId,
  ScreeningProposal,
  ServiceId,
  Sex,
  TransferId,
  UnitId,
  WayOfGiving,
  TermId,
} from '@himaya/domain'
import type { IndicatorSetId, SignId } from '@himaya/law'
import type { Moment } from './time.ts'

/** Somebody who works here. Whoever is `offered` can be signed in as; the others only did what the record says. */
export interface Staff {
  readonly id: OfficerId
  readonly handle: string
  readonly nameAr: string
  readonly nameLa: string
  readonly language: Language
  readonly post: Post
  readonly court: CourtId | null
  readonly service: ServiceId | null
  readonly offered: boolean
}

/** A shelter, a doctor, an association, and who answers for it. */
export interface Service {
  readonly id: ServiceId
  readonly ar: string
  readonly fr: string
  readonly needs: readonly Need[]
  readonly units: readonly UnitId[]
  readonly provider: Staff
}

/** Somebody of an assistance file. What is not known is `null`. */
export interface PersonFacts {
  readonly id: PersonId
  /** As which they came into the case: what became of it, and of who follows them, is in the acts. */
  readonly capacity: AssistanceSide
  readonly sex: Sex | null
  readonly nationality: string | null
  readonly language: string | null
  readonly name: string | null
  readonly born: LocalDate | null
  readonly document: string | null
  /** Under which she can be found; never in the range of numbers that anybody has. */
  readonly phone: string | null
  readonly owner: Staff
  /** How her guardian stands, when she is a child. */
  readonly guardian: GuardianStanding
  readonly complained: boolean
  /** Whose identity was sealed: of `born` the file keeps whether it is a child. */
  readonly concealed?: boolean
}

/** Somebody of a penal file. */
export interface PartyFacts {
  readonly id: PartyId
  readonly capacity: AccusedSide
  readonly sex: Sex | null
  readonly nationality: string | null
  readonly name: string | null
  readonly born: LocalDate | null
  readonly age: AccusedAge
  readonly owner: Staff
}

export interface Assignment {
  readonly id: string
  readonly officer: Staff
  readonly starts: LocalDate
  /** The day after which it no longer holds. */
  readonly ends: LocalDate | null
  /** Who took them off it, and when: because the case was returned. */
  readonly returned: { readonly by: Staff; readonly at: Moment } | null
}

/** Whoever is called to a hearing: an officer, a person of the case, or an interpreter or lawyer known to nobody here. */
export interface Called {
  readonly part: AttendancePart
  readonly officer: Staff | null
  readonly person: PersonId | null
}

/** A hearing as it was fixed. */
export interface Fixed {
  readonly id: HearingId
  readonly court: CourtId
  readonly formation: FormationId
  readonly day: LocalDate
  readonly minute: number
  readonly room: string
  readonly interpreter: string | null
  readonly called: readonly Called[]
}

/** What an act of each kind says, beyond who did it and when. The kinds are the names of the record. */
interface Told {
  'reports.record': {
    readonly id: ReportId
    readonly source: ReportSource
    readonly anonymous: boolean
    readonly urgent: boolean
    readonly receivedAt: Moment
    readonly statement: string
    readonly caller: { readonly name?: string; readonly phone?: string } | null
    /** Whether the caller lies in the special file instead, and is told all the same. */
    readonly callerConcealed?: boolean
  }
  /** `same`: the file that a duplicate doubles; found once the files of the unit have their numbers. */
  'reports.mark': { readonly mark: ReportMark; readonly same: CaseId | null }
  'reports.check': { readonly id: string; readonly serious: boolean; readonly found: string }
  'reports.decide': {
    readonly id: DecisionId
    readonly decision: ReportDecision
    readonly nature: Nature | 'unknown'
    readonly reasons: string
    readonly takenOn: LocalDate
    readonly notifyBy: LocalDate
    /** Who must be told; nobody when nobody is known. */
    readonly tell: readonly ('victim' | 'complainant')[]
  }
  'reports.notify': {
    readonly decision: DecisionId
    readonly whom: 'victim' | 'complainant'
    readonly how: 'in_person' | 'phone' | 'letter'
    readonly on: LocalDate
  }
  'help.request': {
    readonly cameBy: ReportSource
    readonly wish: 'no_court' | 'undecided'
    readonly urgent: boolean
    readonly need: string
  }
  'help.bring': { readonly id: string }
  'people.add': { readonly person: PersonId }
  'people.correct': { readonly person: PersonId }
  /** Everybody for whom a guardian answers. */
  'people.name_wards': { readonly person: PersonId; readonly wards: readonly PersonId[] }
  'people.hand_over': { readonly person: PersonId; readonly from: Staff; readonly to: Staff }
  'people.change_capacity': {
    readonly id: string
    readonly person: PersonId
    readonly from: AssistanceSide
    readonly to: AssistanceSide
    readonly why: string
  }
  'parties.hand_over': { readonly party: PartyId; readonly from: Staff; readonly to: Staff }
  /** Somebody suspected who may be a victim, as the person of the assistance file who they are. */
  'parties.say_victim': { readonly party: PartyId; readonly person: PersonId }
  /** What is held elsewhere against somebody who is or may be a victim (Penal Code 448-14). */
  'non_punishment.tell': {
    readonly id: ConflictId
    readonly person: PersonId
    readonly court: CourtId
    readonly nature: Nature
  }
  'non_punishment.agree': { readonly id: string; readonly conflict: ConflictId; readonly here: boolean }
  'non_punishment.resolve': {
    readonly id: string
    readonly conflict: ConflictId
    readonly answers: { readonly [Question in NonPunishmentQuestion]: boolean }
    readonly decided: 'not_liable' | 'liable'
    readonly reasons: string
  }
  'cases.assign': { readonly officer: Staff }
  'cases.number': { readonly reference: CourtReference }
  'reception.receive': {
    readonly id: ReceptionId
    readonly person: PersonId
    readonly limitsSaidIn: string
  } & {
    readonly answers: Reception
    readonly note: string | null
  }
  'rights.give': {
    readonly id: string
    readonly person: PersonId
    readonly rights: readonly Right[]
    readonly language: string
    readonly how: WayOfGiving
    readonly understood: boolean
  }
  'reception.note_contact': {
    readonly id: string
    readonly person: PersonId
    readonly how: SafeContactWay
    readonly when: string | null
    readonly byWhom: string | null
    readonly number: string | null
    readonly ifOtherAnswers: string | null
  }
  'screening.record': {
    readonly id: ScreeningId
    readonly person: PersonId
    readonly set: IndicatorSetId
    readonly answers: Answers
    readonly met: readonly ReceptionDuty[]
    readonly signs: readonly SignId[]
    readonly proposes: ScreeningProposal
    readonly note: string | null
  }
  'screening.identify': {
    readonly id: IdentificationId
    readonly person: PersonId
    readonly decision: Identification
    readonly reasons: string
    readonly courtAct: string | null
    readonly on: LocalDate
  }
  'reflection.grant': {
    readonly id: ReflectionId
    readonly person: PersonId
    readonly starts: LocalDate
    readonly ends: LocalDate
    readonly reasons: string
  }
  'reflection.end': {
    readonly reflection: ReflectionId
    readonly why: ReflectionEnd
    readonly on: LocalDate
    readonly reasons: string | null
  }
  'referral.ask_representative': {
    readonly id: string
    readonly person: PersonId
    readonly why: Exclude<GuardianStanding, 'trusted'>
  }
  'referral.name_representative': {
    readonly representation: string
    readonly person: PersonId
    readonly who: string
    readonly on: LocalDate
  }
  'referral.take_consent': {
    readonly id: ConsentId
    readonly person: PersonId
    readonly need: Need
    readonly given: boolean
    readonly givenBy: ConsentGiver
    /** How the guardian stood, for a child. */
    readonly guardian: GuardianStanding | null
  }
  'referral.withdraw_consent': { readonly consent: ConsentId }
  'referral.send': {
    readonly id: ReferralId
    readonly person: PersonId
    readonly consent: ConsentId
    readonly service: Service
    readonly need: Need
    readonly urgent: boolean
    /** What the service must be ready for; never why. */
    readonly risks: readonly ArrivalRisk[]
    readonly words: string
  }
  'referral.answer': {
    readonly referral: ReferralId
    readonly to: 'accepted' | 'declined' | 'ended'
    readonly reason: string | null
  }
  'protection.request': {
    readonly id: MeasureId
    readonly person: PersonId
    readonly measure: MeasureKind
    /** The capacity that opens it. */
    readonly capacity: 'victim' | 'witness' | 'victim_witness' | 'expert' | 'reporter'
    readonly words: string
    /** Who is named, or how he is described by those who see no accused. */
    readonly against: PartyId | null
    readonly againstDescribed: string | null
  }
  'protection.decide': {
    readonly id: DecisionId
    readonly measure: MeasureId
    readonly outcome: 'granted' | 'refused'
    readonly reasons: { readonly ar: string; readonly fr?: string }
    readonly forSuspect: { readonly ar: string; readonly fr?: string } | null
    readonly against: PartyId | null
    readonly length: MeasureLength | null
    readonly opinionTaken: boolean
    readonly writtenConsent: boolean
    readonly on: LocalDate
  }
  'protection.attach_scan': { readonly id: string; readonly measure: MeasureId }
  'protection.serve': {
    readonly id: string
    readonly measure: MeasureId
    readonly addressee: Addressee
    readonly on: LocalDate
  }
  'protection.review': {
    readonly id: string
    readonly measure: MeasureId
    readonly reasons: string
    readonly length: MeasureLength
    readonly on: LocalDate
  }
  'protection.lift': {
    readonly id: string
    readonly measure: MeasureId
    readonly reasons: string
    readonly on: LocalDate
  }
  /** What was written down of an entitlement that no other act says. */
  'entitlements.note': {
    readonly id: string
    readonly person: PersonId
    readonly entitlement: EntitlementId
    readonly state: EntitlementStep['state']
    readonly on: LocalDate
  }
  'charges.bring': {
    readonly id: ChargeId
    readonly party: PartyId
    readonly charge: Charge
    readonly link: Link
    readonly on: LocalDate
  }
  'claims.bring': {
    readonly id: ClaimId
    readonly person: PersonId
    readonly against: readonly PartyId[]
    readonly way: ClaimWay
    readonly on: LocalDate
  }
  'conditions.say': {
    readonly id: string
    readonly person: PersonId
    readonly condition: Condition
    readonly answer: ConditionAnswer
    readonly from: LocalDate
  }
  'events.note': {
    readonly id: string
    readonly event: NotedEvent
    readonly day: LocalDate
    /** What the court's clock showed, for what runs in hours. */
    readonly hour: string | null
    readonly party: PartyId | null
  }
  'events.note_done': {
    readonly id: string
    /** The act it runs from. */
    readonly of: string
    readonly term: TermId
    readonly day: LocalDate
    readonly hour: string | null
  }
  'elements.date_facts': { readonly id: string; readonly person: PersonId; readonly beganOn: LocalDate }
  'elements.note': {
    readonly id: ElementId
    readonly person: PersonId
    readonly element: ElementKind
    readonly value: ElementCode
  }
  'elements.note_circumstance': {
    readonly id: ElementId
    readonly code: CircumstanceCode
    /** Of whom it is said; of the facts as a whole when of nobody. */
    readonly party: PartyId | null
    /** Looked for, and not there. */
    readonly absent: boolean
  }
  'elements.add_proof': {
    readonly id: ProofId
    readonly proof: ProofKind
    readonly title: string
    readonly dated: LocalDate
  }
  'elements.link': { readonly id: string; readonly element: ElementId; readonly proof: ProofId }
  'hearings.fix': Fixed
  'hearings.close': {
    readonly hearing: HearingId
    readonly basis: ClosedBasis
    /** The victim who asked, under 302 §2. */
    readonly person: PersonId | null
  }
  'hearings.hold': { readonly hearing: HearingId }
  /** Postponing fixes the one that follows. */
  'hearings.postpone': { readonly hearing: HearingId; readonly next: Fixed }
  'hearings.cancel': { readonly hearing: HearingId }
  'transfer.send': {
    readonly id: TransferId
    readonly from: CourtId
    readonly to: CourtId
    readonly reasons: string
  }
  'transfer.receive': { readonly transfer: TransferId }
  'transfer.accept': { readonly transfer: TransferId }
  'transfer.return': { readonly transfer: TransferId; readonly reasons: string }
}

export type ActKind = keyof Told
/** One act: what was done, by whom, when. */
export type ActOf<Kind extends ActKind> = {
  readonly kind: Kind
  readonly by: Staff
  readonly at: Moment
} & Told[Kind]
export type Act = { readonly [Kind in ActKind]: ActOf<Kind> }[ActKind]
export type Doing = { readonly [Kind in ActKind]: { readonly kind: Kind } & Told[Kind] }[ActKind]

/** One case with everything in it, its acts in the order in which they were done. */
export interface CaseFacts {
  readonly id: CaseId
  readonly assistance: AssistanceId
  /** `null` for whoever asked for help and complained of nobody. */
  readonly penal: PenalId | null
  readonly unit: UnitId
  readonly register: { readonly year: number; readonly number: number }
  readonly openedOn: LocalDate
  /** The court seized now. */
  readonly seized: CourtId | null
  readonly reference: CourtReference | null
  readonly story: string
  readonly situation: string
  readonly people: readonly PersonFacts[]
  readonly parties: readonly PartyFacts[]
  readonly assigned: readonly Assignment[]
  readonly acts: readonly Act[]
}

/** The demonstration country as it stands on one day. */
export interface Country {
  readonly today: LocalDate
  readonly staff: readonly Staff[]
  readonly services: readonly Service[]
  /** The oldest first. */
  readonly cases: readonly CaseFacts[]
}

/** The acts of one kind, in their order. */
export const actsOf = <Kind extends ActKind>(of: { readonly acts: readonly Act[] }, kind: Kind) =>
  of.acts.filter((act): act is Extract<Act, { kind: Kind }> => act.kind === kind)

/** A hearing with who fixed it and when, and the one that it follows. */
export interface Hearing extends Fixed {
  readonly by: Staff
  readonly at: Moment
  readonly follows: HearingId | null
}

/** Every hearing of a case, in the order in which they were fixed. */
export const hearingsOf = (of: { readonly acts: readonly Act[] }): readonly Hearing[] =>
  of.acts.flatMap((act): readonly Hearing[] => {
    if (act.kind === 'hearings.fix') return [{ ...act, follows: null }]
    if (act.kind !== 'hearings.postpone') return []
    return [{ ...act.next, by: act.by, at: act.at, follows: act.hearing }]
  })
