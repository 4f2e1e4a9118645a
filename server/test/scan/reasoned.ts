/** What the scanners find and is no weakness, each with why. One that is found no more is taken out. */
import type { Reasoned } from './findings.ts'

export const reasoned: readonly Reasoned[] = []
