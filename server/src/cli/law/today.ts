import { wallClock, type LocalDate } from '@himaya/algorithms'

/** Today by the clocks of the country. */
export const today = (): LocalDate => wallClock(Date.now(), 'Africa/Casablanca').day
