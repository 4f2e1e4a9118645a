import type { reportSources, reportStates } from '@himaya/domain'

export type Source = (typeof reportSources)[number]
export type State = (typeof reportStates)[number]

/** The colour of a report's state; its word and shape say the same. */
export const toneOf: Record<State, 'saffron' | 'cedar' | 'indigo' | undefined> = {
  sent: 'saffron',
  checking: 'saffron',
  followed: 'cedar',
  shelved: undefined,
  duplicate: undefined,
  no_person_found: undefined,
}
