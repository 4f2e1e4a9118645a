import type { ArticleRef } from '@himaya/law'
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
  /** Codes that the text requires together and nobody has noted: the limbs of the fourth element. */
  readonly lacking: readonly ElementCode[]
}

/** What is noted for one victim, element by element: "supported by 2 documents", each counted once. */
export function supportOf(noted: readonly NotedElement[], isChild: boolean): readonly ElementSupport[] {
  return elementKinds.map((element) => {
    const own = noted.filter((n) => n.element === element)
    const values: readonly ElementCode[] = [...new Set(own.map((n) => n.value))]
    const proofs = new Set(own.flatMap((n) => n.proofs)).size
    const notRequired = element === 'means' && isChild
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
      lacking: element === 'fourth' ? elementCodes.fourth.filter((limb) => !values.includes(limb)) : [],
    }
  })
}

export const noteReasons = ['not_the_prosecution_nor_investigation'] as const

/** Elements are noted and seen by the prosecution and the investigating judge only: not the unit (CPP 15), not the bench (CPP 287). */
export const mayNoteElement = (post: Post): Verdict<(typeof noteReasons)[number]> =>
  verdict(
    ['ma/act/2016/27-14#art_448-1', 'ma/act/2002/22-01#art_15'],
    unless(
      isOf(post, 'prosecution', 'investigation'),
      'not_the_prosecution_nor_investigation',
      isOf(post, 'bench', 'juvenile') ? 'ma/act/2002/22-01#art_287' : 'ma/act/2002/22-01#art_15',
    ),
  )
