import { isOf, isVictim, type Capacity, type Post, type PostGroup } from '@himaya/domain'

/** Whoever may turn out to be a victim: a witness may, a guardian speaks for another. */
export const mayBeVictim = (capacity: Capacity) =>
  isVictim(capacity) || ['witness', 'reporter', 'other'].includes(capacity)

/** Whether one of my posts in this case belongs to one of the groups. */
export const holds = (mine: readonly Post[], ...groups: readonly PostGroup[]) =>
  mine.some((post) => isOf(post, ...groups))
