import { maySitAt, type CourtLevel, type Post } from '../officers/posts.ts'

const given: Partial<Readonly<Record<Post, readonly Post[]>>> = {
  kings_prosecutor: [
    'kings_prosecutor_deputy',
    'investigating_judge',
    'unit_coordinator',
    'prosecution_clerk',
    'registry_clerk',
    'juvenile_judge',
  ],
  general_prosecutor: [
    'general_prosecutor_deputy',
    'investigating_judge',
    'unit_coordinator',
    'prosecution_clerk',
    'registry_clerk',
    'juvenile_counsellor',
  ],
  registry_clerk: ['trial_judge', 'trial_counsellor', 'juvenile_judge', 'juvenile_counsellor'],
}

/**
 * The posts in which somebody may be put on a case, and taken off it, by whoever holds `by` at a court of that level.
 * The head of the prosecution gives it to his deputies, the judge seized, the coordinator and the clerks (CPP 40, 49);
 * the registry writes down the formation that the president of the court named. Nobody is put on a case at another court.
 */
export const assignedBy = (by: Post, level: CourtLevel): readonly Post[] =>
  maySitAt(by, level) ? (given[by] ?? []).filter((post) => maySitAt(post, level)) : []

/** Why somebody no longer works on a case. */
export const assignmentEnds = ['conflict', 'leave', 'left_post', 'replaced'] as const
export type AssignmentEnd = (typeof assignmentEnds)[number]
/** What the case says of it: one of those, or that the court to which it was sent returned it. */
export const assignmentEnded = [...assignmentEnds, 'returned'] as const

/** The days after which nobody stands in for a colleague any more: the house's measure, not the law's. */
export const delegationDays = 90
