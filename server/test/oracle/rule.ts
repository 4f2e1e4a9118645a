/** How a rule is said: named conditions, joined by `either` and `both`. Each is asked every time, so that each is counted. */
import type { Post } from '@himaya/domain'
import type { Eyes, Rule } from './asker.ts'
import type { Row, World } from './world.ts'

// Posts that are said together, in the words of the court.
export const prosecutors: readonly Post[] = [
  'kings_prosecutor',
  'kings_prosecutor_deputy',
  'general_prosecutor',
  'general_prosecutor_deputy',
]
export const juvenileJudges: readonly Post[] = ['juvenile_judge', 'juvenile_counsellor']
export const judges: readonly Post[] = ['trial_judge', 'trial_counsellor', ...juvenileJudges]

export const assists = (eyes: Eyes, unit: string): boolean => eyes.units('social_assistant').has(unit)
export const prosecutesAt = (eyes: Eyes, court: string | null): boolean =>
  court !== null && eyes.courts(...prosecutors).has(court)

/** A condition by its name, as the table prints it. */
export const is =
  <R>(name: string, test: (eyes: Eyes, row: R) => boolean): Rule<R> =>
  (eyes, row) =>
    eyes.note(name, test(eyes, row))

export const either =
  <R>(...rules: readonly Rule<NoInfer<R>>[]): Rule<R> =>
  (eyes, row) => {
    let yes = false
    for (const rule of rules) if (rule(eyes, row)) yes = true
    return yes
  }

export const both =
  <R>(...rules: readonly Rule<NoInfer<R>>[]): Rule<R> =>
  (eyes, row) => {
    let yes = true
    for (const rule of rules) if (!rule(eyes, row)) yes = false
    return yes
  }

/** A row that belongs to a case: by the case itself, by its assistance file or by its penal one. */
export type OfACase =
  { readonly case_id: string } | { readonly file_id: string } | { readonly penal_id: string }

export function caseOf(world: World, row: OfACase): Row<'court.case'> | undefined {
  if ('case_id' in row) return world.where('court.case', 'id', row.case_id)[0]
  if ('file_id' in row) return world.where('court.case', 'assistance_id', row.file_id)[0]
  return world.where('court.case', 'penal_id', row.penal_id)[0]
}

/** Put on the case of this row, today, in one of these posts that they still hold. */
export const onTheCase = (who: string, posts: readonly Post[]): Rule<OfACase> => {
  const name = `${who} on the case`
  return is(name, (eyes, row) => {
    const found = caseOf(eyes.world, row)
    return found !== undefined && eyes.once(name, () => eyes.cases(...posts)).has(found.id)
  })
}

/** What is on one of two lists only, in order. */
export const unlike = (one: readonly string[], other: readonly string[]): readonly string[] =>
  [...one.filter((name) => !other.includes(name)), ...other.filter((name) => !one.includes(name))].sort()
