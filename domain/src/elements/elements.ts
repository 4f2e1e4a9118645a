import { addMonths, type LocalDate } from '@himaya/algorithms'
import type { ArticleRef, LegalBasis } from '@himaya/law'
import { isOf, type Post } from '../officers/posts.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'

/** The lists of Penal Code 448-1, closed: what is not in the text is not here. */
export const elementCodes = {
  /** 448-1 §1. */
  act: ['recruit', 'lure', 'transport', 'transfer', 'harbour', 'receive', 'intermediary'],
  /** 448-1 §1; none is needed for a child (§2). */
  means: [
    'threat_of_force',
    'use_of_force',
    'other_coercion',
    'abduction',
    'fraud',
    'deception',
    'abuse_of_authority',
    'abuse_of_function',
    'abuse_of_influence',
    'abuse_of_weakness',
    'abuse_of_need',
    'abuse_of_precariousness',
    'payment_for_consent',
  ],
  /** 448-1 §3. */
  purpose: [
    'sexual_exploitation',
    'prostitution_of_others',
    'pornography',
    'forced_labour',
    'forced_service',
    'begging',
    'slavery',
    'practices_like_slavery',
    'removal_of_organs',
    'removal_of_tissues',
    'medical_experiments',
    'criminal_acts',
    'armed_conflict',
  ],
  /** 448-1 §4: deprived of free will, of the freedom to change their situation, and dignity violated. All three. */
  fourth: ['will_taken_away', 'freedom_to_change_taken_away', 'dignity_violated'],
} as const
export type ElementKind = keyof typeof elementCodes
export type ElementCode<Kind extends ElementKind = ElementKind> = (typeof elementCodes)[Kind][number]
export const elementKinds = ['act', 'means', 'purpose', 'fourth'] as const satisfies readonly ElementKind[]

const articles: Readonly<Record<ElementKind, ArticleRef>> = {
  act: 'ma/act/2016/27-14#art_448-1-para-1',
  means: 'ma/act/2016/27-14#art_448-1-para-1',
  purpose: 'ma/act/2016/27-14#art_448-1-para-3',
  fourth: 'ma/act/2016/27-14#art_448-1-para-4',
}

export const proofKinds = [
  'record',
  'statement',
  'medical',
  'expert',
  'document',
  'digital',
  'financial',
  'object',
  'other',
] as const
export type ProofKind = (typeof proofKinds)[number]

/** One element noted for one victim, with the ids of its proofs. */
export type NotedElement = {
  readonly [Kind in ElementKind]: {
    readonly element: Kind
    readonly value: ElementCode<Kind>
    readonly proofs: readonly string[]
  }
}[ElementKind]

/** What there is for an element. There is no word here for *established*: that is for a judgment (CPP 287). */
export type Support =
  | { readonly state: 'not_noted' }
  | { readonly state: 'noted_without_proof' }
  | { readonly state: 'supported'; readonly proofs: number }
  /** Means, for a child (448-1 §2). What was noted all the same is still counted. */
  | { readonly state: 'not_required'; readonly proofs: number }

/** What there is for one element of one victim. */
export interface ElementSupport {
  readonly element: ElementKind
  readonly article: ArticleRef
  readonly support: Support
  readonly values: readonly ElementCode[]
  /** Those of them that no proof stands behind. */
  readonly bare: readonly ElementCode[]
  /** Codes that the text requires together and nobody has noted: the limbs of the fourth element. */
  readonly lacking: readonly ElementCode[]
}

/** The day from which the Penal Code knows trafficking: no earlier fact is one. */
const since = '2016-09-19' as LocalDate

/** How old the victim was when the facts began. Only a known child waives anything. */
export type AgeAtFacts = 'child' | 'adult' | 'unknown'

/**
 * Whether the victim was a child when the facts began, which is what counts for the means (448-1 §2): someone who has
 * come of age since is still the victim of an offence against a child.
 *
 * @param facts.turns18In the first day of the month in which the victim turns eighteen; the day itself is not kept, so
 *   facts that began within that month leave the age unknown
 * @param facts.beganOn the first day of the facts, `null` while nobody has noted it
 * @param facts.today the day of asking: the facts are before it
 */
export function ageAtFacts(facts: {
  readonly turns18In: LocalDate | null
  readonly beganOn: LocalDate | null
  readonly today: LocalDate
}): AgeAtFacts {
  const { turns18In, beganOn, today } = facts
  if (turns18In === null) return 'unknown'
  const after = addMonths(turns18In, 1, 'down')
  if ((beganOn ?? today) < turns18In) return 'child'
  return (beganOn ?? since) >= after ? 'adult' : 'unknown'
}

/**
 * What is noted for one victim, element by element: "supported by 2 documents", each counted once. An age that is not
 * known waives nothing.
 */
export function supportOf(noted: readonly NotedElement[], age: AgeAtFacts): readonly ElementSupport[] {
  return elementKinds.map((element) => {
    const own = noted.filter((n) => n.element === element)
    const values: readonly ElementCode[] = [...new Set(own.map((n) => n.value))]
    const proofs = new Set(own.flatMap((n) => n.proofs)).size
    const notRequired = element === 'means' && age === 'child'
    return {
      element,
      article: notRequired ? 'ma/act/2016/27-14#art_448-1-para-2' : articles[element],
      support: notRequired
        ? { state: 'not_required', proofs }
        : own.length === 0
          ? { state: 'not_noted' }
          : proofs === 0
            ? { state: 'noted_without_proof' }
            : { state: 'supported', proofs },
      values,
      bare: values.filter((value) => own.every((n) => n.value !== value || n.proofs.length === 0)),
      lacking: element === 'fourth' ? elementCodes.fourth.filter((limb) => !values.includes(limb)) : [],
    }
  })
}

export const noteReasons = ['not_the_prosecution_nor_investigation'] as const

/** What lets an element, or a circumstance, be noted. */
export const noteBasis = [
  'ma/act/2016/27-14#art_448-1',
  'ma/act/2002/22-01#art_15',
] as const satisfies LegalBasis

/** Elements are noted and seen by the prosecution and the investigating judge only: not the unit (CPP 15), not the bench (CPP 287). */
export const mayNoteElement = (post: Post): Verdict<(typeof noteReasons)[number]> =>
  verdict(
    noteBasis,
    unless(
      isOf(post, 'prosecution', 'investigation'),
      'not_the_prosecution_nor_investigation',
      isOf(post, 'bench', 'juvenile') ? 'ma/act/2002/22-01#art_287' : 'ma/act/2002/22-01#art_15',
    ),
  )
