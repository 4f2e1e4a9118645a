import { parameterAt, type ArticleRef } from '@himaya/law'
import type { LocalDate } from '@himaya/algorithms'
import { natureOf, type Nature } from '../cases/charges.ts'
import type { AccusedAge, Competence } from '../cases/competence.ts'
import { seatsOf, type Standing } from '../charges/seats.ts'
import type { CourtLevel, Post } from '../officers/posts.ts'

/** First instance, or appeal at the same Court of Appeal. */
export type Degree = 'first' | 'appeal'

/** A bench that tries: where it sits, what it may hear, how many it is and who presides. */
export interface Formation {
  readonly level: CourtLevel
  readonly degree: Degree
  readonly hears: Nature
  readonly accused: AccusedAge
  readonly article: ArticleRef
  /** The post that presides, and the post of the other members. */
  readonly president: Post
  readonly member: Post
  /** How many judges with the president; `null` where the composition was not read in the text. */
  readonly size: 'one' | 'three' | 'five' | null
  /** Whether the law itself closes its sessions (CPP 490, 494). */
  readonly alwaysClosed: boolean
}

/**
 * The formations that try trafficking and the offences around it. The appeal of misdemeanours and the juvenile
 * formations for misdemeanours beyond the chamber of the tribunal are not here yet.
 */
const formations = {
  tribunal_single: {
    level: 'first_instance',
    degree: 'first',
    hears: 'misdemeanour',
    accused: 'adult',
    article: 'ma/act/2002/22-01#art_374',
    president: 'trial_judge',
    member: 'trial_judge',
    size: 'one',
    alwaysClosed: false,
  },
  /** When someone is prosecuted in detention. */
  tribunal_three: {
    level: 'first_instance',
    degree: 'first',
    hears: 'misdemeanour',
    accused: 'adult',
    article: 'ma/act/2002/22-01#art_374',
    president: 'trial_judge',
    member: 'trial_judge',
    size: 'three',
    alwaysClosed: false,
  },
  juvenile_chamber: {
    level: 'first_instance',
    degree: 'first',
    hears: 'misdemeanour',
    accused: 'child',
    article: 'ma/act/2002/22-01#art_462',
    president: 'juvenile_judge',
    member: 'trial_judge',
    size: null,
    alwaysClosed: false,
  },
  criminal_chamber: {
    level: 'court_of_appeal',
    degree: 'first',
    hears: 'felony',
    accused: 'adult',
    article: 'ma/act/2002/22-01#art_417',
    president: 'trial_counsellor',
    member: 'trial_counsellor',
    size: 'three',
    alwaysClosed: false,
  },
  criminal_chamber_of_appeal: {
    level: 'court_of_appeal',
    degree: 'appeal',
    hears: 'felony',
    accused: 'adult',
    article: 'ma/act/2002/22-01#art_457',
    president: 'trial_counsellor',
    member: 'trial_counsellor',
    size: 'five',
    alwaysClosed: false,
  },
  juvenile_criminal_chamber: {
    level: 'court_of_appeal',
    degree: 'first',
    hears: 'felony',
    accused: 'child',
    article: 'ma/act/2002/22-01#art_490',
    president: 'juvenile_counsellor',
    member: 'trial_counsellor',
    size: 'three',
    alwaysClosed: true,
  },
  juvenile_criminal_chamber_of_appeal: {
    level: 'court_of_appeal',
    degree: 'appeal',
    hears: 'felony',
    accused: 'child',
    article: 'ma/act/2002/22-01#art_494',
    president: 'juvenile_counsellor',
    member: 'trial_counsellor',
    size: 'five',
    alwaysClosed: true,
  },
} as const satisfies Record<string, Formation>

export type FormationId = keyof typeof formations
export const formationIds = Object.keys(formations) as unknown as readonly [FormationId, ...FormationId[]]

/** The formation of that name. */
export const formation = (id: FormationId): Formation => formations[id]

/** The formations that may try what a competence calls for, in that degree. */
export function formationsFor(where: Competence, degree: Degree): readonly FormationId[] {
  const nature: Nature = where.level === 'court_of_appeal' ? 'felony' : 'misdemeanour'
  const accused: AccusedAge = where.formation.startsWith('juvenile') ? 'child' : 'adult'
  return formationIds.filter((id) => {
    const f = formation(id)
    return f.level === where.level && f.degree === degree && f.hears === nature && f.accused === accused
  })
}

/** How many judges the formation is on that day, its president included; `null` where the text was not read. */
export function judgesOf(id: FormationId, day: LocalDate): number | null {
  switch (formation(id).size) {
    case null:
      return null
    case 'one':
      return 1
    case 'three':
      return id === 'criminal_chamber' ? parameterAt('criminal_chamber', day).value : 3
    case 'five':
      return id === 'criminal_chamber_of_appeal' ? parameterAt('criminal_chamber_of_appeal', day).value : 5
  }
}

/**
 * Every place where somebody in a case may be tried, from what stands against each accused (CPP 254 to 257, 416).
 * Misdemeanours that are only connected with a felony may go with it or stay: both places are told, and the court joins.
 *
 * @param charged one list for each accused of the case; a child is tried apart (CPP 461)
 */
export function placesOfTrial(
  charged: readonly (readonly Standing[])[],
  accused: AccusedAge,
): readonly Competence[] {
  const hasFelony = (own: readonly Standing[]) => own.some(({ charge }) => natureOf(charge) === 'felony')
  return charged.flatMap((own, n) => {
    const felonyBeside = charged.some((other, m) => m !== n && hasFelony(other))
    const staying = own.map(
      ({ charge, link }) => ({ charge, link: link === 'connected' ? 'none' : link }) as const,
    )
    return [
      ...seatsOf(own, { felonyBeside, accused }),
      ...(own.some(({ link }) => link === 'connected') ? seatsOf(staying, { felonyBeside, accused }) : []),
    ]
  })
}
