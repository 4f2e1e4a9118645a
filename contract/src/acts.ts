/** What a reader may do with a hearing now. */
export const hearingActs = ['call', 'hold', 'postpone', 'cancel', 'close'] as const
/** What a reader may do with a case on its way to the Court of Appeal. */
export const transferActs = ['receive', 'accept', 'return'] as const
/** What a reader may do with a conflict of Penal Code 448-14 now. */
export const conflictActs = ['agree', 'resolve', 'reopen'] as const
