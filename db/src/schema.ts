// Generated from the database by db/generate.ts. Do not edit.
import type { LocalDate } from '@himaya/algorithms'
import type { AssistanceId, AttachmentId, CaseId, ChargeId, ClaimId, ConflictId, ConsentId, CourtId, DecisionId, DraftId, ElementId, HearingId, HoldId, IdentificationId, MeasureId, OfficerId, PartyId, PenalId, PersonId, ProofId, ReceptionId, ReferralId, ReflectionId, ReportId, ScreeningId, ServiceId, TransferId, UnitId, UploadId } from '@himaya/domain'
import type { Generated, GeneratedAlways } from 'kysely'

export interface Schema {
  'assistance.brought': {
    id: Generated<string>
    file_id: AssistanceId
    unit_id: UnitId
    brought_by: OfficerId
    brought_at: Generated<Date>
  }
  'assistance.capacity_change': {
    id: Generated<string>
    file_id: AssistanceId
    person_id: PersonId
    unit_id: UnitId
    was: 'victim' | 'witness' | 'victim_witness' | 'reporter' | 'expert' | 'guardian' | 'representative' | 'other'
    becomes: 'victim' | 'witness' | 'victim_witness' | 'reporter' | 'expert' | 'guardian' | 'representative' | 'other'
    why_sealed: Buffer | null
    said_by: OfficerId
    at: Generated<Date>
  }
  'assistance.condition': {
    id: Generated<string>
    file_id: AssistanceId
    person_id: PersonId
    condition: 'pregnancy' | 'disability'
    answer: 'yes' | 'no' | 'not_said'
    from_day: LocalDate
    said_by: OfficerId
    said_at: Generated<Date>
  }
  'assistance.consent': {
    id: Generated<ConsentId>
    file_id: AssistanceId
    person_id: PersonId
    unit_id: UnitId
    need: 'shelter' | 'health' | 'psychology' | 'lawyer' | 'interpreter' | 'social' | 'return' | 'other'
    given: boolean
    given_by: 'self' | 'self_and_guardian' | 'representative'
    taken_by: OfficerId
    taken_at: Generated<Date>
    withdrawn_at: Date | null
    is_child: Generated<boolean>
    guardian: 'none' | 'trusted' | 'suspected' | 'related_to_accused' | 'contested' | null
  }
  'assistance.entitlement_step': {
    id: Generated<string>
    file_id: AssistanceId
    person_id: PersonId
    unit_id: UnitId
    entitlement: string
    state: 'offered' | 'refused' | 'denied' | 'decided' | 'running' | 'ended'
    done_on: LocalDate
    post: string
    said_by: OfficerId
    said_at: Generated<Date>
  }
  'assistance.file': {
    id: Generated<AssistanceId>
    unit_id: UnitId
    register_year: number
    register_number: number
    opened_on: LocalDate
    wrapped_key: Buffer
  }
  'assistance.guardianship': {
    id: Generated<string>
    file_id: AssistanceId
    unit_id: UnitId
    guardian_id: PersonId
    ward_id: PersonId
    said_by: OfficerId
    said_at: Generated<Date>
    ended_by: OfficerId | null
    ended_at: Date | null
  }
  'assistance.handover': {
    id: Generated<string>
    file_id: AssistanceId
    person_id: PersonId
    unit_id: UnitId
    from_id: OfficerId
    to_id: OfficerId
    handed_by: OfficerId
    at: Generated<Date>
  }
  'assistance.help_request': {
    file_id: AssistanceId
    unit_id: UnitId
    came_by: 'hotline' | 'police' | 'ngo' | 'hospital' | 'labour_inspector' | 'consulate' | 'self' | 'court' | 'other'
    wish: 'no_court' | 'undecided'
    urgent: boolean
    need_sealed: Buffer | null
    received_by: OfficerId
    received_at: Generated<Date>
  }
  'assistance.identification': {
    id: Generated<IdentificationId>
    file_id: AssistanceId
    person_id: PersonId
    unit_id: UnitId
    decision: 'presumed' | 'not_a_victim' | 'reopened' | 'confirmed'
    post: string
    reasons_sealed: Buffer
    act_reference: string | null
    decided_by: OfficerId
    decided_on: LocalDate
    at: Generated<Date>
  }
  'assistance.import_row': {
    unit_id: UnitId
    file_id: AssistanceId
    person_id: PersonId
    row_mac: Buffer
    kept_sealed: Buffer | null
    at: Generated<Date>
  }
  'assistance.index_entry': {
    kind: 'name' | 'document' | 'phone' | 'email' | 'plate'
    hash: Buffer
    unit_id: UnitId
    file_id: AssistanceId
    person_id: PersonId
  }
  'assistance.person': {
    id: Generated<PersonId>
    file_id: AssistanceId
    unit_id: UnitId
    capacity: 'victim' | 'witness' | 'victim_witness' | 'reporter' | 'expert' | 'guardian' | 'representative' | 'other'
    status: Generated<'to_assess' | 'presumed' | 'not_a_victim' | 'confirmed'>
    owner_id: OfficerId
    sex: 'female' | 'male' | null
    nationality: string | null
    language: string | null
    turns_18_in: LocalDate | null
    name_sealed: Buffer | null
    born_sealed: Buffer | null
    document_sealed: Buffer | null
    version: Generated<number>
    received: Generated<boolean>
    guardian_kept_away: Generated<boolean>
    concealed: Generated<boolean>
  }
  'assistance.reception': {
    id: Generated<ReceptionId>
    file_id: AssistanceId
    person_id: PersonId
    unit_id: UnitId
    danger_now: boolean
    needs_doctor: boolean
    child_alone: boolean
    language: string
    interpreter: boolean
    safe_to_speak: boolean
    limits_said_in: string
    note_sealed: Buffer | null
    received_by: OfficerId
    received_at: Generated<Date>
  }
  'assistance.referral': {
    id: Generated<ReferralId>
    file_id: AssistanceId
    person_id: PersonId
    unit_id: UnitId
    consent_id: ConsentId
    service_id: ServiceId
    need: 'shelter' | 'health' | 'psychology' | 'lawyer' | 'interpreter' | 'social' | 'return' | 'other'
    urgent: boolean
    sex: 'female' | 'male' | null
    age_band: 'under_13' | '13_17' | '18_24' | '25_59' | '60_and_over' | null
    language: string | null
    wrapped_key: Buffer
    need_sealed: Buffer
    state: Generated<'sent' | 'accepted' | 'declined' | 'withdrawn' | 'ended'>
    sent_by: OfficerId
    sent_at: Generated<Date>
    answered_by: OfficerId | null
    answered_at: Date | null
    answer_sealed: Buffer | null
    risks: Generated<string[]>
    accepted_at: Date | null
  }
  'assistance.reflection': {
    id: Generated<ReflectionId>
    file_id: AssistanceId
    person_id: PersonId
    unit_id: UnitId
    wished: boolean
    post: string
    reasons_sealed: Buffer
    starts: LocalDate
    ends: LocalDate
    decided_by: OfficerId
    at: Generated<Date>
  }
  'assistance.reflection_end': {
    reflection_id: ReflectionId
    file_id: AssistanceId
    unit_id: UnitId
    ended_on: LocalDate
    reason: 'her_wish' | 'claim_false' | 'public_order'
    ended_by: OfficerId
    at: Generated<Date>
    reasons_sealed: Buffer | null
  }
  'assistance.register': {
    unit_id: UnitId
    year: number
    last: number
  }
  'assistance.representation': {
    id: Generated<string>
    file_id: AssistanceId
    person_id: PersonId
    unit_id: UnitId
    why: 'none' | 'suspected' | 'related_to_accused' | 'contested'
    asked_by: OfficerId
    asked_at: Generated<Date>
  }
  'assistance.representative': {
    representation_id: string
    file_id: AssistanceId
    unit_id: UnitId
    who_sealed: Buffer
    post: 'juvenile_judge' | 'juvenile_counsellor'
    named_by: OfficerId
    named_on: LocalDate
    at: Generated<Date>
  }
  'assistance.rights_given': {
    id: Generated<string>
    file_id: AssistanceId
    person_id: PersonId
    unit_id: UnitId
    rights: string[]
    language: string
    how: 'read_aloud' | 'paper' | 'interpreter'
    understood: boolean
    given_by: OfficerId
    given_at: Generated<Date>
  }
  'assistance.safe_contact': {
    id: Generated<string>
    file_id: AssistanceId
    person_id: PersonId
    unit_id: UnitId
    how: 'phone' | 'message' | 'through_someone' | 'at_the_unit' | 'never'
    when_sealed: Buffer | null
    by_whom_sealed: Buffer | null
    number_sealed: Buffer | null
    if_other_answers_sealed: Buffer | null
    said_by: OfficerId
    said_at: Generated<Date>
  }
  'assistance.screening': {
    id: Generated<ScreeningId>
    file_id: AssistanceId
    person_id: PersonId
    unit_id: UnitId
    indicator_set: 'adult_labour' | 'adult_sexual' | 'child_labour' | 'child_sexual'
    answers: unknown
    proposes: 'presumed' | 'not_a_victim' | 'undetermined'
    note_sealed: Buffer | null
    screened_by: OfficerId
    screened_at: Generated<Date>
    met: Generated<string[]>
    signs: Generated<string[]>
  }
  'court.access_answer': {
    id: Generated<string>
    question_id: string
    own: boolean
    finding: 'explained' | 'look_into' | null
    wrapped_key: Buffer
    words_sealed: Buffer
    said_by: OfficerId
    said_at: Generated<Date>
  }
  'court.access_question': {
    id: Generated<string>
    kind: 'many_identities' | 'without_task' | 'probing' | 'refusals' | 'drawn'
    mark: string
    officer_id: OfficerId
    post: string | null
    court_id: CourtId | null
    case_id: CaseId | null
    year: number | null
    number: number | null
    act: string | null
    purpose: string | null
    first_at: Date
    last_at: Date
    found: number
    bound: number | null
    asked_at: Generated<Date>
    due_at: Date
    side: 'prosecution' | 'bench'
    told_court_id: CourtId | null
  }
  'court.assignment': {
    id: Generated<string>
    case_id: CaseId
    officer_id: OfficerId
    post: string
    starts: LocalDate
    ends: LocalDate | null
    ended_at: Date | null
    ended_by: OfficerId | null
    why: 'conflict' | 'leave' | 'left_post' | 'replaced' | 'returned' | null
    court_id: CourtId | null
    from_id: string | null
    delegated_by: OfficerId | null
  }
  'court.attachment': {
    id: Generated<AttachmentId>
    case_id: CaseId
    measure_id: MeasureId | null
    penal_id: PenalId | null
    proof_id: ProofId | null
    kind: 'pdf' | 'png' | 'jpeg'
    size: number
    sha256: Buffer
    picture_size: number | null
    examined: 'clean' | 'infected' | null
    examined_at: Date | null
    attached_by: OfficerId
    attached_at: Generated<Date>
  }
  'court.attachment_chunk': {
    attachment_id: AttachmentId
    part: 'original' | 'picture'
    n: number
    bytes_sealed: Buffer
  }
  'court.bar': {
    id: Generated<string>
    case_id: CaseId
    officer_id: OfficerId | null
    service_id: ServiceId | null
    why: 'related' | 'acted_before' | 'linked_service' | 'other'
    said_by: OfficerId
    said_at: Generated<Date>
    ended_by: OfficerId | null
    ended_at: Date | null
  }
  'court.case': {
    id: Generated<CaseId>
    unit_id: UnitId
    assistance_id: AssistanceId
    penal_id: PenalId | null
    opened_on: LocalDate
    wrapped_key: Buffer
    demo: Generated<boolean>
  }
  'court.conflict': {
    id: Generated<ConflictId>
    case_id: CaseId
    person_id: PersonId
    what: 'charge' | 'suspicion' | 'civil_claim'
    party_id: PartyId | null
    charge_id: ChargeId | null
    court_id: CourtId | null
    nature: 'felony' | 'misdemeanour' | null
    court_number: number | null
    court_code: string | null
    court_year: number | null
    raised_by: OfficerId
    raised_at: Generated<Date>
    claim_id: ClaimId | null
  }
  'court.conflict_step': {
    id: Generated<string>
    conflict_id: ConflictId
    kind: 'agreed_here' | 'agreed_there' | 'resolved' | 'reopened'
    under_threat: boolean | null
    directly_linked: boolean | null
    of_free_will: boolean | null
    decided: 'not_liable' | 'liable' | null
    wrapped_key: Buffer | null
    reasons_sealed: Buffer | null
    why: 'status' | 'charge' | 'evidence' | null
    post: string
    taken_by: OfficerId
    taken_at: Generated<Date>
  }
  'court.decision_number': {
    court_id: CourtId
    year: number
    last: number
  }
  'court.emergency': {
    id: Generated<string>
    case_id: CaseId
    court_id: CourtId
    post: string
    opened_by: OfficerId
    year: number
    number: number
    code: string | null
    category: 'danger_now' | 'hearing_today' | 'custody_ends' | 'colleague_out_of_reach' | 'other'
    wrapped_key: Buffer
    reason_sealed: Buffer
    opened_at: Generated<Date>
    ends_at: Generated<Date>
    closed_at: Date | null
    side: 'prosecution' | 'bench'
    told_court_id: CourtId | null
  }
  'court.emergency_review': {
    emergency_id: string
    proper: boolean
    reason_sealed: Buffer
    reviewed_by: OfficerId
    reviewed_at: Generated<Date>
  }
  'court.hold': {
    id: Generated<HoldId>
    case_id: CaseId
    why: 'appeal' | 'reopening' | 'other_proceedings' | 'claim' | 'complaint_of_her' | 'archives' | 'authority'
    reference: string | null
    placed_by: OfficerId
    placed_at: Generated<Date>
    ended_by: OfficerId | null
    ended_at: Date | null
  }
  'court.identity_loan': {
    request_id: string
    officer_id: OfficerId
    person_id: PersonId
    case_id: CaseId
    dealing: number
    place: number
    to_id: OfficerId
    key_id: string
    share_sealed: Buffer
    lent_at: Generated<Date>
  }
  'court.identity_share': {
    id: Generated<string>
    person_id: PersonId
    case_id: CaseId
    dealing: number
    officer_id: OfficerId
    key_id: string
    place: number
    share_sealed: Buffer
  }
  'court.measure': {
    id: Generated<MeasureId>
    case_id: CaseId
    person_id: PersonId
    capacity: 'victim' | 'witness' | 'victim_witness' | 'expert' | 'reporter' | 'child'
    kind: string
    article: string
    against_id: PartyId | null
    request_sealed: Buffer
    requested_by: OfficerId
    requested_at: Generated<Date>
    complained: boolean | null
    is_child: Generated<boolean>
  }
  'court.measure_decision': {
    id: Generated<DecisionId>
    case_id: CaseId
    measure_id: MeasureId
    outcome: 'granted' | 'refused'
    post: string
    reasons_sealed: Buffer
    starts: LocalDate | null
    ends: LocalDate | null
    decided_by: OfficerId
    decided_on: LocalDate
    at: Generated<Date>
    court_id: CourtId
    year: number
    number: number
    against_id: PartyId | null
    lasts: 'lifted' | 'final_judgment' | 'trial_end' | 'day' | null
    opinion_taken: boolean
    written_consent: boolean
  }
  'court.measure_step': {
    id: Generated<string>
    case_id: CaseId
    measure_id: MeasureId
    step: 'served' | 'reviewed' | 'lifted'
    addressee: 'suspect' | 'police' | 'shelter_service' | 'health_service' | 'protected_person' | 'registry' | null
    note_sealed: Buffer | null
    done_on: LocalDate
    done_by: OfficerId
    at: Generated<Date>
    lasts: 'lifted' | 'final_judgment' | 'trial_end' | 'day' | null
    ends: LocalDate | null
  }
  'court.paper': {
    id: Generated<string>
    number: string
    kind: 'decision' | 'rights_notice' | 'rights_acknowledgement' | 'secrecy_notice' | 'reflection_decision' | 'placement_request' | 'fee_exemption' | 'referral_letter' | 'witness_summons' | 'stay_authorisation' | 'case_transmission'
    addressee: 'suspect' | 'police' | 'shelter_service' | 'health_service' | 'protected_person' | 'registry' | null
    draft: Generated<boolean>
    form: 'ar' | 'fr' | 'ar_fr' | 'en' | 'zgh'
    sha256: Buffer
    case_id: CaseId
    court_id: CourtId
    person_id: PersonId | null
    rights_id: string | null
    reflection_id: ReflectionId | null
    measure_id: MeasureId | null
    referral_id: ReferralId | null
    hearing_id: HearingId | null
    transfer_id: TransferId | null
    told: 'kind' | 'court' | 'nothing'
    printed_by: OfficerId
    printed_on: LocalDate
    printed_at: Generated<Date>
  }
  'court.scan': {
    id: Generated<string>
    case_id: CaseId
    measure_id: MeasureId
    kind: 'pdf' | 'png' | 'jpeg'
    sha256: Buffer
    bytes_sealed: Buffer | null
    attached_by: OfficerId
    attached_at: Generated<Date>
    attachment_id: AttachmentId | null
  }
  'court.sealed_identity': {
    person_id: PersonId
    case_id: CaseId
    measure_id: MeasureId
    dealing: number
    identity_sealed: Buffer
    written_by: OfficerId
    written_at: Generated<Date>
    dealt_by: OfficerId
    dealt_at: Generated<Date>
    dealt_in: Generated<bigint>
    took: Buffer | null
    of_caller: Generated<boolean>
    proof_id: string | null
  }
  'court.transfer': {
    id: Generated<TransferId>
    case_id: CaseId
    from_court_id: CourtId
    to_court_id: CourtId
    state: Generated<'sent' | 'received' | 'accepted' | 'returned'>
    reasons_sealed: Buffer
    sent_by: OfficerId
    sent_at: Generated<Date>
    moved_by: OfficerId | null
    moved_at: Date | null
    answer_sealed: Buffer | null
  }
  'court.upload': {
    id: Generated<UploadId>
    case_id: CaseId
    measure_id: MeasureId | null
    penal_id: PenalId | null
    proof_id: ProofId | null
    size: number
    received: Generated<number>
    begun_by: OfficerId
    begun_at: Generated<Date>
    finished_at: Date | null
  }
  'court.upload_part': {
    upload_id: UploadId
    n: number
    bytes_sealed: Buffer
    ends_at: Generated<Date>
  }
  'office.absence': {
    id: Generated<string>
    officer_id: OfficerId
    first_day: LocalDate
    last_day: LocalDate
    said_by: OfficerId
    said_at: Generated<Date>
    ended_by: OfficerId | null
    ended_at: Date | null
  }
  'office.act_approval': {
    id: Generated<string>
    request_id: string
    officer_id: OfficerId
    granted: boolean
    why: 'not_needed' | 'too_wide' | 'not_explained' | 'not_lawful' | null
    proof_id: string
    at: Generated<Date>
    post_id: string | null
  }
  'office.act_request': {
    id: Generated<string>
    act: 'exchange.export' | 'keys.open' | 'officers.grant' | 'identity.unseal' | 'identity.deal' | 'shelter.release' | 'person.erase'
    about: string | null
    unit_id: UnitId | null
    case_id: CaseId | null
    purpose: 'national_figures' | 'partner_system' | 'register_check' | 'after_restart' | 'after_alarm' | 'new_post' | 'replacement' | 'rights_of_defence' | 'danger_to_her' | 'new_formation' | 'lost_key' | 'transport' | 'medical_care' | 'hearing' | 'her_request' | 'order_of_authority'
    wrapped_key: Buffer | null
    note_sealed: Buffer | null
    requested_by: OfficerId
    proof_id: string
    requested_at: Generated<Date>
    needs: number
    expires_at: Date
    withdrawn_at: Date | null
    uses: Generated<number>
    used_at: Date | null
    good_minutes: number | null
  }
  'office.attempt': {
    id: Generated<string>
    handle_hash: Buffer | null
    address_hash: Buffer
    at: Generated<Date>
    succeeded: Generated<boolean>
  }
  'office.challenge': {
    hash: Buffer
    purpose: 'sign_in' | 'enrol'
    enrolment_id: string | null
    ends_at: Generated<Date>
  }
  'office.counting': {
    year: number
    counted_at: Date
  }
  'office.court': {
    id: CourtId
    kind: 'court_of_appeal' | 'first_instance'
    appeal_id: CourtId | null
    name_ar: string
    name_fr: string
    in_service: boolean
    stand_in_id: CourtId | null
  }
  'office.coverage': {
    year: number
    unit_id: UnitId | null
    circuit: CourtId | null
    entitlement: string
    entitled: number
    decided: number
    refused: number
    half_within: number | null
    for_prosecution: boolean
  }
  'office.draft': {
    id: Generated<DraftId>
    officer_id: OfficerId
    form: string
    body_sealed: Buffer
    wrapped_key: Buffer
    saved_at: Generated<Date>
    ends_at: Generated<Date>
    about: string | null
  }
  'office.enrolment': {
    id: Generated<string>
    officer_id: OfficerId
    token_hash: Buffer
    made_by: OfficerId | null
    made_at: Generated<Date>
    ends_at: Generated<Date>
    used_at: Date | null
    wrapped_key: Buffer | null
    secret_sealed: Buffer | null
  }
  'office.feed': {
    id: Generated<string>
    officer_id: OfficerId
    token_hash: Buffer
    made_at: Generated<Date>
    revoked_at: Date | null
    fetched_at: Date | null
    fetches: Generated<bigint>
  }
  'office.holiday': {
    id: Generated<string>
    holiday: 'hijra_new_year' | 'mawlid' | 'eid_al_fitr' | 'eid_al_adha'
    first_day: LocalDate
    source: string
    confirmed_by: OfficerId
    confirmed_at: Generated<Date>
  }
  'office.keys': {
    one: Generated<boolean>
    mark: string
    at: Generated<Date>
  }
  'office.officer': {
    id: Generated<OfficerId>
    name_ar: string
    name_la: string
    handle: string
    language: Generated<'ar' | 'fr' | 'en' | 'zgh'>
    active: Generated<boolean>
    demo: Generated<boolean>
  }
  'office.pace': {
    key: Buffer
    tokens: number
    at: Generated<Date>
    told_at: Date | null
  }
  'office.passkey': {
    id: Generated<string>
    officer_id: OfficerId
    credential_id: Buffer
    public_key: Buffer
    counter: bigint
    device: 'single_device' | 'multi_device'
    backed_up: boolean
    transports: Generated<string[]>
    label: string
    made_at: Generated<Date>
    used_at: Date | null
  }
  'office.password': {
    id: string
    officer_id: OfficerId
    encoded: string
    made_at: Generated<Date>
    used_at: Date | null
  }
  'office.personal_key': {
    id: string
    officer_id: OfficerId
    public_key: Buffer
    made_at: Generated<Date>
    retired_at: Date | null
  }
  'office.personal_lock': {
    id: Generated<string>
    key_id: string
    officer_id: OfficerId
    how: 'passkey' | 'passphrase'
    credential_id: Buffer | null
    salt: Buffer
    locked: Buffer
    made_at: Generated<Date>
  }
  'office.post': {
    id: Generated<string>
    officer_id: OfficerId
    post: 'social_assistant' | 'registry_clerk' | 'prosecution_clerk' | 'kings_prosecutor' | 'kings_prosecutor_deputy' | 'general_prosecutor' | 'general_prosecutor_deputy' | 'investigating_judge' | 'trial_judge' | 'trial_counsellor' | 'juvenile_judge' | 'juvenile_counsellor' | 'unit_coordinator' | 'court_president' | 'service_provider' | 'national_desk' | 'central_unit' | 'auditor' | 'administrator'
    court_id: CourtId | null
    service_id: ServiceId | null
    starts: LocalDate
    ends: LocalDate | null
  }
  'office.rounding': {
    one: Generated<boolean>
    secret: Buffer
  }
  'office.service': {
    id: Generated<ServiceId>
    name_ar: string
    name_fr: string
    needs: string[]
    unit_ids: Generated<string[]>
    active: Generated<boolean>
    demo: Generated<boolean>
  }
  'office.session': {
    token_hash: Buffer
    officer_id: OfficerId
    made_at: Generated<Date>
    seen_at: Generated<Date>
    ends_at: Generated<Date>
    ended_at: Date | null
    id: Generated<string>
    how: Generated<'demonstration' | 'passkey' | 'password' | 'command_line'>
    factor_id: string | null
    locked: Generated<boolean>
  }
  'office.shelter': {
    service_id: ServiceId
    version: number
    address_sealed: Buffer
    written_by: OfficerId
    written_at: Generated<Date>
  }
  'office.shelter_key': {
    id: Generated<string>
    service_id: ServiceId
    version: number
    officer_id: OfficerId
    key_id: string
    wrapped: Buffer
    given_by: OfficerId
    given_at: Generated<Date>
  }
  'office.shelter_loan': {
    request_id: string
    service_id: ServiceId
    version: number
    officer_id: OfficerId
    to_id: OfficerId
    key_id: string
    wrapped: Buffer
    lent_at: Generated<Date>
  }
  'office.step_up': {
    id: Generated<string>
    session_id: string
    officer_id: OfficerId
    act: string
    about: string | null
    act_hash: Buffer
    nonce: Buffer
    asked_at: Generated<Date>
    how: 'passkey' | 'demonstration' | null
    passkey_id: string | null
    proved_at: Date | null
    used_at: Date | null
    used_in: bigint | null
  }
  'office.ticket_key': {
    epoch: number
    mark: string
    inner_key: Buffer
    outer_key: Buffer
    at: Generated<Date>
  }
  'office.totp': {
    id: string
    wrapped_key: Buffer
    secret_sealed: Buffer
    last_step: bigint
  }
  'office.unit': {
    id: UnitId
    court_id: CourtId
  }
  'penal.attendance': {
    id: Generated<string>
    penal_id: PenalId
    hearing_id: HearingId
    officer_id: OfficerId | null
    person_id: PersonId | null
    part: 'president' | 'member' | 'prosecution' | 'clerk' | 'social_assistant' | 'victim' | 'witness' | 'interpreter' | 'lawyer' | 'expert'
    present: boolean | null
  }
  'penal.charge': {
    id: Generated<ChargeId>
    penal_id: PenalId
    party_id: PartyId
    article: string
    brought_by: OfficerId
    brought_on: LocalDate
    dropped_on: LocalDate | null
    link: Generated<'none' | 'connected' | 'indivisible'>
    submitted_on: LocalDate | null
    dropped_by: OfficerId | null
    dropped_why: 'dismissed' | 'extinguished' | 'requalified' | 'not_pursued' | 'mistake' | null
  }
  'penal.claim': {
    id: Generated<ClaimId>
    penal_id: PenalId
    person_id: PersonId | null
    way: 'complaint' | 'in_investigation' | 'brief' | 'spoken'
    brought_on: LocalDate
    brought_by: OfficerId
    brought_at: Generated<Date>
    ended_on: LocalDate | null
    ended_why: 'given_up' | 'not_admitted' | 'mistake' | null
    ended_by: OfficerId | null
  }
  'penal.claim_against': {
    claim_id: ClaimId
    penal_id: PenalId
    party_id: PartyId
  }
  'penal.closing': {
    hearing_id: HearingId
    penal_id: PenalId
    basis: '302_1' | '302_2'
    person_id: PersonId | null
    decided_by: OfficerId
    at: Generated<Date>
  }
  'penal.decision': {
    id: Generated<DecisionId>
    penal_id: PenalId
    kind: 'inquiry' | 'prosecution' | 'investigation' | 'shelved'
    reasons_sealed: Buffer | null
    taken_on: LocalDate
    notify_by: LocalDate
    notified_on: LocalDate | null
    decided_by: OfficerId
    at: Generated<Date>
    post: 'kings_prosecutor' | 'kings_prosecutor_deputy' | 'general_prosecutor' | 'general_prosecutor_deputy'
    nature: 'felony' | 'misdemeanour' | 'unknown'
    tell: string[]
  }
  'penal.element': {
    id: Generated<ElementId>
    penal_id: PenalId
    person_id: PersonId | null
    element: 'act' | 'means' | 'purpose' | 'fourth' | 'circumstance'
    value: string
    noted_by: OfficerId
    noted_at: Generated<Date>
    withdrawn_at: Date | null
    withdrawn_by: OfficerId | null
    party_id: PartyId | null
    absent: Generated<boolean>
  }
  'penal.element_proof': {
    penal_id: PenalId
    element_id: ElementId
    proof_id: ProofId
    linked_by: OfficerId
    linked_at: Generated<Date>
    id: Generated<string>
    unlinked_at: Date | null
    unlinked_by: OfficerId | null
  }
  'penal.event': {
    id: Generated<string>
    penal_id: PenalId
    event: 'offence' | 'arrest' | 'identity_check' | 'minor_arrest' | 'minor_guard' | 'interception' | 'urgent_interception' | 'tracking' | 'infiltration' | 'infiltration_end' | 'data_requisition' | 'seizure_lift_request' | 'border_closure' | 'detention_for_trial' | 'detention_challenge_referred' | 'detention_lifted' | 'lifting_appeal_received' | 'pretrial_detention' | 'judicial_supervision' | 'communication_ban' | 'questioning' | 'file_to_prosecution' | 'investigation_order' | 'order_notified' | 'motions' | 'deliberation' | 'judgment' | 'juvenile_protection' | 'appeal_declared' | 'appeal_judgment' | 'cassation_declared' | 'final_judgment'
    day: LocalDate
    hour: string | null
    party_id: PartyId | null
    art108: 'yes' | 'no' | null
    lawyer_delayed: 'yes' | 'no' | null
    nature: 'felony' | 'misdemeanour' | null
    prosecution: 'general_prosecutor' | 'kings_prosecutor' | null
    party: 'accused' | 'civil_party' | 'prosecution' | null
    residence: 'morocco' | 'maghreb_or_europe' | 'elsewhere' | null
    referral: 'general_prosecutor' | 'other' | null
    another_appealed: 'yes' | 'no' | null
    court: 'court_of_appeal' | 'first_instance' | null
    noted_by: OfficerId
    noted_at: Generated<Date>
    withdrawn_by: OfficerId | null
    withdrawn_at: Date | null
    withdrawn_why: 'mistake' | 'noted_anew' | 'annulled' | null
  }
  'penal.event_interruption': {
    id: Generated<string>
    penal_id: PenalId
    event_id: string
    act: 'prosecution' | 'investigation' | 'trial'
    day: LocalDate
    noted_by: OfficerId
    noted_at: Generated<Date>
  }
  'penal.event_pause': {
    id: Generated<string>
    penal_id: PenalId
    event_id: string
    why: 'transfer' | 'medical_care'
    begins: string
    ends: string
    noted_by: OfficerId
    noted_at: Generated<Date>
  }
  'penal.facts': {
    id: Generated<string>
    penal_id: PenalId
    person_id: PersonId
    began_on: LocalDate
    noted_by: OfficerId
    noted_at: Generated<Date>
    ended_on: LocalDate | null
  }
  'penal.file': {
    id: Generated<PenalId>
    court_id: CourtId
    opened_on: LocalDate
    court_number: number | null
    court_code: string | null
    court_year: number | null
    wrapped_key: Buffer
  }
  'penal.handover': {
    id: Generated<string>
    penal_id: PenalId
    party_id: PartyId
    from_id: OfficerId
    to_id: OfficerId
    handed_by: OfficerId
    at: Generated<Date>
  }
  'penal.hearing': {
    id: Generated<HearingId>
    penal_id: PenalId
    court_id: CourtId
    formation: string
    starts_at: string
    room: string | null
    closed_basis: '302_1' | '302_2' | null
    interpreter: string | null
    state: Generated<'fixed' | 'held' | 'postponed' | 'cancelled'>
    fixed_by: OfficerId
    fixed_at: Generated<Date>
    version: Generated<number>
    follows_id: HearingId | null
    moved_by: OfficerId | null
    moved_at: Date | null
  }
  'penal.notice': {
    id: Generated<string>
    decision_id: DecisionId
    penal_id: PenalId
    whom: 'lawyer' | 'victim' | 'complainant'
    how: 'in_person' | 'phone' | 'email' | 'letter'
    told_on: LocalDate
    told_by: OfficerId
    at: Generated<Date>
  }
  'penal.party': {
    id: Generated<PartyId>
    penal_id: PenalId
    capacity: 'suspect' | 'accused' | 'legal_person'
    owner_id: OfficerId
    sex: 'female' | 'male' | null
    nationality: string | null
    name_sealed: Buffer | null
    born_sealed: Buffer | null
    version: Generated<number>
  }
  'penal.proof': {
    id: Generated<ProofId>
    penal_id: PenalId
    kind: 'record' | 'statement' | 'medical' | 'expert' | 'document' | 'digital' | 'financial' | 'object' | 'other'
    title_sealed: Buffer
    dated: LocalDate | null
    noted_by: OfficerId
    noted_at: Generated<Date>
  }
  'penal.report': {
    id: Generated<ReportId>
    penal_id: PenalId
    unit_id: UnitId
    court_id: CourtId
    source: 'hotline' | 'police' | 'ngo' | 'hospital' | 'labour_inspector' | 'consulate' | 'self' | 'court' | 'other'
    anonymous: boolean
    urgent: boolean
    received_at: Date
    recorded_by: OfficerId
    sent_at: Generated<Date>
    state: Generated<'sent' | 'checking' | 'followed' | 'shelved'>
    statement_sealed: Buffer
    caller_sealed: Buffer | null
    version: Generated<number>
    mark: 'duplicate' | 'no_person_found' | null
    caller_concealed: Generated<boolean>
  }
  'penal.report_check': {
    id: Generated<string>
    report_id: ReportId
    penal_id: PenalId
    serious: boolean
    found_sealed: Buffer
    checked_on: LocalDate
    post: 'kings_prosecutor' | 'kings_prosecutor_deputy' | 'general_prosecutor' | 'general_prosecutor_deputy'
    checked_by: OfficerId
    at: Generated<Date>
  }
  'penal.report_mark': {
    id: Generated<string>
    report_id: ReportId
    unit_id: UnitId
    mark: 'duplicate' | 'no_person_found' | 'withdrawn'
    same_year: number | null
    same_number: number | null
    marked_by: OfficerId
    marked_at: Generated<Date>
  }
  'penal.same_person': {
    party_id: PartyId
    penal_id: PenalId
    person_id: PersonId
    said_by: OfficerId
    at: Generated<Date>
  }
  'penal.term_done': {
    id: Generated<string>
    penal_id: PenalId
    event_id: string | null
    hearing_id: HearingId | null
    term: string
    day: LocalDate
    hour: string | null
    post: string
    said_by: OfficerId
    said_at: Generated<Date>
    withdrawn_by: OfficerId | null
    withdrawn_at: Date | null
    withdrawn_why: 'mistake' | 'noted_anew' | 'annulled' | null
  }
  'record.checkpoint': {
    size: bigint
    root: Buffer
    note: string
    at: Generated<Date>
  }
  'record.entry': {
    seq: GeneratedAlways<bigint>
    at: Generated<Date>
    officer_id: OfficerId | null
    outcome: 'done' | 'shown' | 'refused'
    act: string
    purpose: string | null
    case_id: CaseId | null
    subjects: Generated<string[]>
    fields: Generated<string[]>
  }
  'record.erasure': {
    seq: bigint
    erased_by: bigint
  }
  'record.leaf': {
    position: bigint
    seq: bigint
    salt: Buffer | null
    body: Buffer
    hash: Buffer
  }
  'record.node': {
    level: number
    index: bigint
    hash: Buffer
  }
  'record.repeat': {
    officer_id: OfficerId
    route: string
    key: string
    body_hash: Buffer
    result: string | null
    at: Generated<Date>
  }
  'record.tombstone': {
    id: Generated<string>
    subject: string
    what: 'person' | 'case'
    unit_id: UnitId
    register_year: number
    register_number: number
    opened_on: LocalDate
    why: string
    request_id: string
    asked_by: OfficerId
    approved_by: string[]
    rows: unknown
    erased_at: Generated<Date>
  }
  'record.turned_away': {
    origin: string
    count: bigint
    last_at: Date
  }
  'record.witness': {
    name: string
    size: Generated<bigint>
    at: Date | null
    trouble: 'away' | 'refused' | 'forked' | null
    trouble_at: Date | null
  }
  'record.witnessed': {
    origin: string
    size: bigint
    root: Buffer
    note: string
    at: Generated<Date>
  }
}
