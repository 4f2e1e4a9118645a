/**
 * Properties as a mutant meets them: the same cases every time, so that a score can be compared, and nothing is made
 * smaller once it is killed.
 */
import fc from 'fast-check'

fc.configureGlobal({ numRuns: 5, seed: 20260219, endOnFailure: true })
