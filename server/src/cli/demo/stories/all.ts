import { childStories } from './children.ts'
import { womenStories } from './exploitation-of-women.ts'
import { labourStories } from './labour.ts'
import { otherStories } from './others.ts'
import type { Story } from './story.ts'

export const stories: readonly Story[] = [...womenStories, ...labourStories, ...childStories, ...otherStories]
