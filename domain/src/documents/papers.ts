import type { ArticleRef, LegalBasis } from '@himaya/law'
import { isOf, type Post } from '../officers/posts.ts'
import type { Addressee } from '../protection/catalogue.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'

/** The languages a paper is printed in: the two of the courts, and those in which somebody is read to. */
const courtForms = ['ar', 'fr'] as const
export const aloudForms = ['ar', 'fr', 'en', 'zgh'] as const
export type PaperForm = (typeof aloudForms)[number]

/** What a paper may still lack; each is said with where it is filled in. */
export const paperLacks = [
  'no_name_recorded',
  'name_is_concealed',
  'no_age_recorded',
  'no_nationality_recorded',
  'no_language_recorded',
  'person_of_age',
  'not_a_victim',
  'not_yet_presumed',
  'rights_not_understood',
  'no_court_seized',
  'no_court_reference',
  'no_court_of_the_decider',
  'request_already_decided',
  'measure_not_granted',
  'decision_not_signed',
  'no_longer_in_force',
  'not_concealed',
  'hearing_not_to_come',
  'consent_no_longer_stands',
  'was_returned',
] as const
export type PaperLack = (typeof paperLacks)[number]

interface Kind {
  /** The articles it stands on; whoever may not print it is refused by the first. */
  readonly basis: LegalBasis
  readonly printedBy: (post: Post) => boolean
  readonly asks: readonly PaperLack[]
  readonly forms: readonly PaperForm[]
  /** What whoever verifies its number is told: its kind; that it is a paper of this court; or nothing at all. */
  readonly told: PaperTold
}
export type PaperTold = 'kind' | 'court' | 'nothing'

const assistant = (post: Post) => post === 'social_assistant'
const givesRights = (post: Post) => isOf(post, 'unit', 'prosecution')
const tribunal = (post: Post) =>
  post === 'kings_prosecutor' || post === 'kings_prosecutor_deputy' || post === 'unit_coordinator'

/**
 * Every letter and notice, beside the decisions on measures: by whom it is printed, what it asks for, and what a
 * stranger is told of it. Most kinds alone would say that somebody is a victim: of those only the court is told.
 */
const kinds = {
  rights_notice: {
    basis: ['ma/act/2002/22-01#art_82-4', 'ma/act/2002/22-01#art_82-5-1-para-3'],
    printedBy: givesRights,
    asks: [],
    forms: aloudForms,
    told: 'court',
  },
  rights_acknowledgement: {
    basis: ['ma/act/2002/22-01#art_82-4', 'ma/act/2002/22-01#art_82-5-1-para-3'],
    printedBy: givesRights,
    asks: ['no_name_recorded', 'name_is_concealed', 'rights_not_understood'],
    forms: courtForms,
    told: 'court',
  },
  secrecy_notice: {
    basis: ['ma/act/2002/22-01#art_82-5-3', 'ma/act/2002/22-01#art_42'],
    printedBy: assistant,
    asks: [],
    forms: aloudForms,
    told: 'court',
  },
  reflection_decision: {
    basis: ['ma/act/2002/22-01#art_82-5-1-para-4'],
    printedBy: (post) => isOf(post, 'prosecution', 'investigation', 'juvenile'),
    asks: ['no_name_recorded', 'no_court_of_the_decider'],
    forms: courtForms,
    told: 'court',
  },
  placement_request: {
    basis: ['ma/act/2002/22-01#art_510'],
    printedBy: (post) => isOf(post, 'unit', 'prosecution'),
    asks: [
      'no_name_recorded',
      'name_is_concealed',
      'no_age_recorded',
      'person_of_age',
      'request_already_decided',
    ],
    forms: courtForms,
    told: 'court',
  },
  fee_exemption: {
    basis: [
      'ma/act/2016/27-14#art_5',
      'ma/act/2002/22-01#art_349',
      'ma/act/2002/22-01#art_350',
      'ma/act/2002/22-01#art_95',
    ],
    printedBy: (post) => isOf(post, 'unit', 'registry'),
    asks: ['no_name_recorded', 'name_is_concealed', 'not_a_victim', 'not_yet_presumed', 'no_court_seized'],
    forms: courtForms,
    told: 'court',
  },
  referral_letter: {
    basis: ['ma/act/2016/27-14#art_4'],
    printedBy: assistant,
    asks: ['no_language_recorded', 'consent_no_longer_stands'],
    forms: courtForms,
    told: 'nothing',
  },
  witness_summons: {
    basis: ['ma/act/2002/22-01#art_82-7', 'ma/act/2002/22-01#art_82-8', 'ma/act/2002/22-01#art_347-1'],
    printedBy: (post) => isOf(post, 'registry'),
    asks: ['not_concealed', 'hearing_not_to_come', 'no_court_reference'],
    forms: courtForms,
    told: 'court',
  },
  stay_authorisation: {
    basis: ['ma/act/2002/22-01#art_82-5-1-para-5'],
    printedBy: (post) => isOf(post, 'registry', 'prosecution'),
    asks: [
      'no_name_recorded',
      'name_is_concealed',
      'no_nationality_recorded',
      'measure_not_granted',
      'decision_not_signed',
      'no_longer_in_force',
    ],
    forms: courtForms,
    told: 'court',
  },
  case_transmission: {
    basis: ['ma/act/2002/22-01#art_42', 'ma/act/2002/22-01#art_49', 'ma/act/2002/22-01#art_416'],
    printedBy: tribunal,
    asks: ['was_returned'],
    forms: courtForms,
    told: 'kind',
  },
} as const satisfies Record<string, Kind>

export type PaperKind = keyof typeof kinds
export const paperKinds = Object.keys(kinds) as unknown as readonly [PaperKind, ...PaperKind[]]
const all: Readonly<Record<PaperKind, Kind>> = kinds

/** The articles a kind of paper stands on. */
export const basisOfPaper = (kind: PaperKind): LegalBasis => all[kind].basis

/** The languages a kind of paper is printed in. */
export const formsOfPaper = (kind: PaperKind): readonly PaperForm[] => all[kind].forms

/** What whoever verifies a number is told of this kind of paper. */
export const toldOfPaper = (kind: PaperKind): PaperTold => all[kind].told

/**
 * What whoever verifies a number is told of one copy of a decision: nothing of a draft, which nobody signed yet, nor
 * of the card of a service, which names no court; of her own copy not even that it is a decision.
 */
export function toldOfDecision(addressee: Addressee, { draft }: { readonly draft: boolean }): PaperTold {
  if (draft || addressee === 'shelter_service' || addressee === 'health_service') return 'nothing'
  return addressee === 'protected_person' ? 'court' : 'kind'
}

export const printReasons = ['not_yours_to_print', 'letters_not_printable', ...paperLacks] as const

/** Which article a lack is refused by, where it is not the first that the paper stands on. */
const lackArticle: Readonly<Partial<Record<PaperLack, ArticleRef>>> = {
  person_of_age: 'ma/act/2002/22-01#art_510',
  /** The name is in the file that only the bench opens. */
  name_is_concealed: 'ma/act/2002/22-01#art_82-8',
  not_a_victim: 'ma/act/2002/22-01#art_82-5-1-para-1',
  not_yet_presumed: 'ma/act/2002/22-01#art_82-5-1-para-1',
  no_court_seized: 'ma/act/2002/22-01#art_349',
  consent_no_longer_stands: 'ma/act/2002/22-01#art_82-5-1-para-1',
}

/**
 * Whether a paper may be printed: by the post whose act it is, and when nothing that it says is missing. Every lack is
 * told at once, so that it is filled in before and never left blank.
 *
 * @param lacking whatever is not there, whether or not this kind of paper asks for it
 */
export function mayPrint(facts: {
  readonly kind: PaperKind
  readonly post: Post
  readonly lacking: readonly PaperLack[]
}): Verdict<(typeof printReasons)[number]> {
  const { basis, printedBy, asks } = all[facts.kind]
  const [first] = basis
  return verdict(basis, [
    ...unless(printedBy(facts.post), 'not_yours_to_print', first),
    ...asks.flatMap((lack) => unless(!facts.lacking.includes(lack), lack, lackArticle[lack] ?? first)),
  ])
}
