export * from './ids.ts'
export const languages = ['ar', 'fr', 'en', 'zgh'] as const
export type Language = (typeof languages)[number]
export const posts = [
  'social_assistant',
  'registry_clerk',
  'prosecution_clerk',
  'kings_prosecutor',
  'kings_prosecutor_deputy',
  'general_prosecutor',
  'general_prosecutor_deputy',
  'investigating_judge',
  'trial_judge',
  'trial_counsellor',
  'juvenile_judge',
  'juvenile_counsellor',
  'unit_coordinator',
  'service_provider',
  'national_desk',
  'central_unit',
  'auditor',
  'administrator',
] as const
export type Post = (typeof posts)[number]
export const capacities = [
  'victim',
  'witness',
  'victim_witness',
  'reporter',
  'expert',
  'suspect',
  'accused',
  'guardian',
  'representative',
  'legal_person',
  'other',
] as const
export const sexes = ['female', 'male'] as const
export const reportSources = [
  'hotline',
  'police',
  'ngo',
  'hospital',
  'labour_inspector',
  'consulate',
  'self',
  'court',
  'other',
] as const
export type ReportSource = (typeof reportSources)[number]
export const reportStates = [
  'sent',
  'checking',
  'followed',
  'shelved',
  'duplicate',
  'no_person_found',
] as const
export type ReportState = (typeof reportStates)[number]
export const victimStatuses = ['to_assess', 'presumed', 'not_a_victim', 'confirmed'] as const
export type VictimStatus = (typeof victimStatuses)[number]
