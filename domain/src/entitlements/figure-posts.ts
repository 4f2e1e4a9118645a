import type { Post } from '../officers/posts.ts'

/**
 * The posts that are shown figures beyond their own cases: the head of a court's prosecution, the coordinator of its
 * unit, and the centre.
 */
const figurePosts: readonly Post[] = [
  'kings_prosecutor',
  'general_prosecutor',
  'unit_coordinator',
  'central_unit',
]

/** Whether the post is shown figures at all. */
export const seesFigures = (post: Post): boolean => figurePosts.includes(post)

/** Whether the post is shown the figures of the country as a whole. */
export const seesCountry = (post: Post): boolean => post === 'central_unit'
