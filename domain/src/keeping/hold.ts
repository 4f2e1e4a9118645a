import type { Post } from '../officers/posts.ts'

/** The posts that hold a case and end a hold: those who answer for it before a court, and the unit's coordinator. */
const holders: readonly Post[] = [
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
]

/** Whether whoever holds this post in a case may hold it. Mirrored by the policies of `court.hold`. */
export const mayKeep = (post: Post): boolean => holders.includes(post)
