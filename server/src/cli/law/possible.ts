import type { FactPattern } from '@himaya/domain'

type Accused = FactPattern['offenders'][number]
type Relation = Accused['relations'][number]['relation']

/** Of kin only a natural person can be. */
const kin: readonly string[] = ['spouse', 'ascendant', 'descendant']
/** Younger than this nobody has a spouse or a descendant: whoever wrote it wrote another relation or another age. */
const youngest = 10

interface Impossible {
  readonly path: string
  readonly why: string
}

/** The first thing in a fact pattern that nobody can be, with its path; each of its words was read already. */
export function impossibleIn({ offenders, victims }: FactPattern, path: string): Impossible | undefined {
  const ages = new Map(victims.map(({ id, age }) => [id, age]))
  return offenders
    .flatMap((accused, i) => {
      const at = `${path === '' ? '' : `${path}.`}offenders[${String(i)}]`
      return [
        ...(accused.kind === 'legal' && accused.role === 'representative'
          ? [{ path: `${at}.role`, why: 'a legal person represents nobody' }]
          : []),
        ...accused.relations.flatMap(({ relation, victim }, n) => {
          const why = notKin(accused.kind, relation, ages.get(victim) ?? null)
          return why === undefined ? [] : [{ path: `${at}.relations[${String(n)}].relation`, why }]
        }),
      ]
    })
    .at(0)
}

function notKin(kind: Accused['kind'], relation: Relation, age: number | null): string | undefined {
  if (kind === 'legal' && kin.includes(relation)) return `a legal person is nobody's ${relation}`
  const ofAge = relation === 'spouse' || relation === 'descendant'
  return ofAge && age !== null && age < youngest ? `a child of ${String(age)} has no ${relation}` : undefined
}
