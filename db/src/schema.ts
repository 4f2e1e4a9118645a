// Generated from the database by db/generate.ts. Do not edit.
import type { LocalDate } from '@himaya/algorithms'
import type { AssistanceId, CaseId, CourtId, DraftId, OfficerId, PartyId, PenalId, PersonId, ReportId, ServiceId, UnitId } from '@himaya/domain'
import type { Generated, GeneratedAlways } from 'kysely'

export interface Schema {
  'assistance.file': {
    id: Generated<AssistanceId>
    unit_id: UnitId
    register_year: number
    register_number: number
    opened_on: LocalDate
    wrapped_key: Buffer
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
  }
  'assistance.register': {
    unit_id: UnitId
    year: number
    last: number
  }
  'court.assignment': {
    id: Generated<string>
    case_id: CaseId
    officer_id: OfficerId
    post: string
    starts: LocalDate
    ends: LocalDate | null
  }
  'court.case': {
    id: Generated<CaseId>
    unit_id: UnitId
    assistance_id: AssistanceId
    penal_id: PenalId | null
    opened_on: LocalDate
    wrapped_key: Buffer
  }
  'office.court': {
    id: CourtId
    kind: 'court_of_appeal' | 'first_instance'
    appeal_id: CourtId | null
    name_ar: string
    name_fr: string
    in_service: boolean
  }
  'office.draft': {
    id: Generated<DraftId>
    officer_id: OfficerId
    form: string
    body_sealed: Buffer
    wrapped_key: Buffer
    saved_at: Generated<Date>
    ends_at: Generated<Date>
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
  'office.post': {
    id: Generated<string>
    officer_id: OfficerId
    post: 'social_assistant' | 'registry_clerk' | 'prosecution_clerk' | 'kings_prosecutor' | 'kings_prosecutor_deputy' | 'general_prosecutor' | 'general_prosecutor_deputy' | 'investigating_judge' | 'trial_judge' | 'trial_counsellor' | 'juvenile_judge' | 'juvenile_counsellor' | 'unit_coordinator' | 'service_provider' | 'national_desk' | 'central_unit' | 'auditor' | 'administrator'
    court_id: CourtId | null
    service_id: ServiceId | null
    starts: LocalDate
    ends: LocalDate | null
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
  }
  'office.unit': {
    id: UnitId
    court_id: CourtId
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
    state: Generated<'sent' | 'checking' | 'followed' | 'shelved' | 'duplicate' | 'no_person_found'>
    statement_sealed: Buffer
    caller_sealed: Buffer | null
    version: Generated<number>
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
  'record.repeat': {
    officer_id: OfficerId
    route: string
    key: string
    body_hash: Buffer
    result: string | null
    at: Generated<Date>
  }
}
