import { isOf, type Post, type PostGroup } from '@himaya/domain'

/** Whether one of my posts in this case belongs to one of the groups. */
export const holds = (mine: readonly Post[], ...groups: readonly PostGroup[]) =>
  mine.some((post) => isOf(post, ...groups))
