import { wallClock, type LocalDate } from '@himaya/algorithms'

/** The clock of every court of Morocco. */
export const courtZone = 'Africa/Casablanca'

/** The day it is in Moroccan courts at this moment, milliseconds since 1970. */
export const dayAt = (moment: number): LocalDate => wallClock(moment, courtZone).day
