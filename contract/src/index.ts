import * as cases from './cases.ts'
import * as officers from './officers.ts'
import * as protection from './protection.ts'
import * as referral from './referral.ts'
import * as reports from './reports.ts'
import { today } from './today.ts'
import type { AnyRoute } from './route.ts'

export * from './cases.ts'
export * from './officers.ts'
export * from './today.ts'
export * from './measures.ts'
export * from './protection.ts'
export * from './referral.ts'
export * from './reports.ts'
export { problems, type ProblemCode } from './problems.ts'
export { act, made, read, type Act, type ActName, type AnyRoute, type Read } from './route.ts'

/** Every route there is, by name: the server mounts these and nothing else, and the tests visit each of them. */
export const routes = {
  ...cases,
  ...officers,
  ...protection,
  ...referral,
  ...reports,
  today,
} satisfies Record<string, AnyRoute>
