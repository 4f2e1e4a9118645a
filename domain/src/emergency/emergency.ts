import { isOf, type Post } from '../officers/posts.ts'

/** Why a case is opened in an emergency: the house's own words, mirrored by court.emergency. */
export const emergencyCategories = [
  'danger_now',
  'hearing_today',
  'custody_ends',
  'colleague_out_of_reach',
  'other',
] as const
export type EmergencyCategory = (typeof emergencyCategories)[number]

/** Minutes for which it stays open at most, by the database's clock. */
export const emergencyMinutes = 60
/** Hours within which somebody else must say whether it was proper. */
export const reviewHours = 72

/**
 * The posts that open a case in an emergency: those in which somebody can be put on one. A social assistant sees every
 * file of her unit already, and a president none.
 */
export const mayOpenInEmergency = (post: Post): boolean =>
  isOf(post, 'prosecution', 'investigation', 'bench', 'juvenile', 'registry') || post === 'unit_coordinator'

/** Whose head hears of it: that of the prosecution, or that of the bench. Mirrored by court.hears. */
export const sideOf = (post: Post): 'prosecution' | 'bench' =>
  isOf(post, 'prosecution', 'unit') || post === 'prosecution_clerk' ? 'prosecution' : 'bench'

/** Whether the post may hear of emergencies, and reviews those of others. */
export const hearsOfEmergencies = (post: Post): boolean =>
  ['kings_prosecutor', 'general_prosecutor', 'court_president', 'national_desk'].includes(post)
