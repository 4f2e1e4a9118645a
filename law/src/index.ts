/** The law as data: what is in force, where it is written, and whether a jurist has checked it. */
export { courts } from './generated.ts'
