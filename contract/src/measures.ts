/** Where a measure stands, as its decision, its service and the calendar tell. */
export const measureStates = [
  'requested',
  'refused',
  'granted',
  'in_force',
  'ending',
  'ended',
  'lifted',
] as const
/** Under whose powers a measure is decided, in the words of the Code. */
export const measurePowers = [
  'prosecution_or_investigation',
  'judicial_authority',
  'juvenile',
  'prosecution_or_juvenile',
] as const
/** What the reader may do with a measure now. */
export const measureActs = ['decide', 'attach', 'serve', 'review', 'print'] as const
/** The languages in which a decision is printed: the Arabic text, the French version, or both. */
export const paperForms = ['ar', 'fr', 'ar_fr'] as const
