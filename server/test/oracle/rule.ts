/** How a rule is said: named conditions, joined by `either` and `both`. Each is asked every time, so that each is counted. */
import type { Post } from '@himaya/domain'
import type { Eyes, Rule } from './asker.ts'
import type { Row, World } from './world.ts'

/** A condition by its name, as the table prints it. */
export const is =
  <R>(name: string, test: (eyes: Eyes, row: R) => boolean): Rule<R> =>
  (eyes, row) =>
    eyes.note(name, test(eyes, row))

export const either =
  <R>(...rules: readonly Rule<NoInfer<R>>[]): Rule<R> =>
  (eyes, row) =>
    rules.map((rule) => rule(eyes, row)).includes(true)

export const both =
  <R>(...rules: readonly Rule<NoInfer<R>>[]): Rule<R> =>
  (eyes, row) =>
    !rules.map((rule) => rule(eyes, row)).includes(false)

/** A row that belongs to a case: by the case itself, by its assistance file or by its penal one. */
export type OfACase =
  { readonly case_id: string } | { readonly file_id: string } | { readonly penal_id: string }

export function caseOf(world: World, row: OfACase): Row<'court.case'> | undefined {
  if ('case_id' in row) return world.where('court.case', 'id', row.case_id)[0]
  if ('file_id' in row) return world.where('court.case', 'assistance_id', row.file_id)[0]
  return world.where('court.case', 'penal_id', row.penal_id)[0]
}

/** Put on the case of this row, today, in one of these posts that they still hold. */
export const onTheCase = (who: string, posts: readonly Post[]): Rule<OfACase> =>
  is(`${who} on the case`, (eyes, row) => {
    const found = caseOf(eyes.world, row)
    return found !== undefined && eyes.cases(...posts).has(found.id)
  })
