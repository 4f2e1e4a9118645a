import type { FactPattern } from '@himaya/domain'

/** Of kin only a natural person can be. */
const kin: readonly string[] = ['spouse', 'ascendant', 'descendant']
/** Younger than this nobody has a spouse or a descendant: whoever wrote it wrote another relation or another age. */
const youngest = 10

/** The first thing in a fact pattern that nobody can be, with its path; each of its words was read already. */
export function impossibleIn(
  { offenders, victims }: FactPattern,
  path: string,
): { readonly path: string; readonly why: string } | undefined {
  const at = (rest: string) => (path === '' ? rest : `${path}.${rest}`)
  for (const [i, { kind, role, relations }] of offenders.entries()) {
    if (kind === 'legal' && role === 'representative')
      return { path: at(`offenders[${String(i)}].role`), why: 'a legal person represents nobody' }
    for (const [n, { relation, victim }] of relations.entries()) {
      const where = at(`offenders[${String(i)}].relations[${String(n)}].relation`)
      if (kind === 'legal' && kin.includes(relation))
        return { path: where, why: `a legal person is nobody's ${relation}` }
      const age = victims.find(({ id }) => id === victim)?.age ?? null
      if (age !== null && age < youngest && (relation === 'spouse' || relation === 'descendant'))
        return { path: where, why: `a child of ${String(age)} has no ${relation}` }
    }
  }
  return undefined
}
