/**
 * Why somebody may not act in a case. The words are the house's own: no article on recusal has been read for this
 * corpus, and none is cited. Mirrored by court.bar.
 */
export const barReasons = ['related', 'acted_before', 'linked_service', 'other'] as const
export type BarReason = (typeof barReasons)[number]

/** The reasons that are said of an officer, and of a service. */
export const barReasonsOf = (whom: 'officer' | 'service'): readonly BarReason[] =>
  barReasons.filter((why) => whom === 'service' || why !== 'linked_service')

/** Of whom a choice is made when somebody leaves a case. */
interface Colleague {
  readonly openCases: number
  /** The name by which equals are put in order. */
  readonly nameAr: string
}

/**
 * Colleagues in the order in which they are proposed: the fewest open cases first. A person chooses.
 *
 * @param colleagues those of the same post at the same court who are not barred and not away
 */
export const proposed = <One extends Colleague>(colleagues: readonly One[]): One[] =>
  colleagues.toSorted(
    (one, other) => one.openCases - other.openCases || one.nameAr.localeCompare(other.nameAr, 'ar'),
  )
