import { grounds, offence, type ArticleRef } from '@himaya/law'
import { mayNoteElement, noteBasis, noteReasons } from '../elements/elements.ts'
import type { Post } from '../officers/posts.ts'
import type { AccusedSide } from '../people/people.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'
import type { GroundId } from './law.ts'

/** What is noted beside the elements, closed, each word said of whom the text says it (Penal Code 448-3 to 448-12). */
export const circumstanceCodes = {
  /** Of the facts as a whole. */
  case: [
    'completed',
    'attempt',
    'criminal_gang',
    'transnational',
    'threat_of_death',
    'threat_of_harm',
    'torture',
    'sequestration',
    'defamation',
    'barbarity',
  ],
  /** Of one accused. */
  accused: [
    'principal',
    'coauthor',
    'accomplice',
    'representative',
    'armed',
    'habitual',
    'official_using_function',
    'reported_before_execution',
    'report_prevented_completion',
    'report_enabled_arrests',
  ],
  /** Of one victim. A pregnancy is noted when it was visible, or known to the offender. */
  victim: [
    'old_age',
    'illness',
    'disability',
    'physical_deficiency',
    'psychological_deficiency',
    'pregnant',
    'no_lasting_harm',
    'permanent_infirmity',
    'incurable_illness',
    'death',
  ],
  /** Of what one accused is to one victim. */
  relation: ['spouse', 'ascendant', 'descendant', 'guardian', 'kafil', 'carer', 'authority'],
} as const
export type CircumstanceOf = keyof typeof circumstanceCodes
export type CircumstanceCode<Of extends CircumstanceOf = CircumstanceOf> =
  (typeof circumstanceCodes)[Of][number]
export const circumstancesOf = [
  'case',
  'accused',
  'victim',
  'relation',
] as const satisfies readonly CircumstanceOf[]

/** Of whom a word is said. */
export const ofWhom = (code: CircumstanceCode): CircumstanceOf =>
  circumstancesOf.find((of) => (circumstanceCodes[of] as readonly CircumstanceCode[]).includes(code)) ??
  'case'

/** What the offence left behind in a victim; the gravest first, because of several the gravest makes the range. */
export const harms = ['death', 'permanent_infirmity', 'incurable_illness'] as const

/** Of which only one is said at a time: another is noted once it is taken back. */
const saidAlone = {
  stage: ['completed', 'attempt'],
  part: ['principal', 'coauthor', 'accomplice', 'representative'],
  report: ['reported_before_execution', 'report_prevented_completion', 'report_enabled_arrests'],
} as const satisfies Readonly<Record<string, readonly CircumstanceCode[]>>

/** The parts a person or a company takes (Penal Code 128 to 130); a representative is a natural person (448-6). */
export const isPart = (code: CircumstanceCode): code is (typeof saidAlone.part)[number] =>
  (saidAlone.part as readonly CircumstanceCode[]).includes(code)

/** The words that cannot stand beside this one. */
export const otherThan = (code: CircumstanceCode): readonly CircumstanceCode[] =>
  Object.values(saidAlone)
    .filter((group) => (group as readonly CircumstanceCode[]).includes(code))
    .flat()
    .filter((other) => other !== code)

const by = (ground: GroundId, ...more: readonly GroundId[]) => ({
  article: grounds[ground].article,
  grounds: [ground, ...more],
})
const under = (article: ArticleRef) => ({ article, grounds: [] })

/** The provision under which each word counts, and the grounds of aggravation it can be. */
export const circumstances: Readonly<
  Record<CircumstanceCode, { readonly article: ArticleRef; readonly grounds: readonly GroundId[] }>
> = {
  completed: under(offence.basic),
  attempt: under(offence.attempt),
  criminal_gang: by('448-5(gang)'),
  transnational: by('448-5(transnational)'),
  threat_of_death: by('448-3(1)'),
  threat_of_harm: by('448-3(1)'),
  torture: by('448-3(1)', '448-5(torture_or_barbarity)'),
  sequestration: by('448-3(1)'),
  defamation: by('448-3(1)'),
  barbarity: by('448-5(torture_or_barbarity)'),
  principal: under('ma/act/1962/1-59-413#art_128'),
  coauthor: under('ma/act/1962/1-59-413#art_128'),
  accomplice: under('ma/act/1962/1-59-413#art_129'),
  representative: under(offence.legalPerson),
  armed: by('448-3(2)'),
  habitual: by('448-3(6)'),
  official_using_function: by('448-3(3)'),
  reported_before_execution: under(offence.exemption),
  report_prevented_completion: under(offence.exemption),
  report_enabled_arrests: under(offence.exemption),
  old_age: by('448-4(2)'),
  illness: by('448-4(2)'),
  disability: by('448-4(2)'),
  physical_deficiency: by('448-4(2)'),
  psychological_deficiency: by('448-4(2)'),
  pregnant: by('448-4(2)'),
  no_lasting_harm: under(offence.exemption),
  permanent_infirmity: by('448-3(4)'),
  incurable_illness: by('448-3(4)'),
  death: by('448-5(death)'),
  spouse: by('448-4(3)'),
  ascendant: by('448-4(3)'),
  descendant: by('448-4(3)'),
  guardian: by('448-4(3)'),
  kafil: by('448-4(3)'),
  carer: by('448-4(3)'),
  authority: by('448-4(3)'),
}

/** What may be said of a company: the part it took and whom it told. Whatever else the text says is said of people. */
const ofCompany: readonly CircumstanceCode[] = ['principal', 'coauthor', 'accomplice', ...saidAlone.report]

/** The words that may be said of somebody of the penal file. */
export const saidOf = <Of extends 'accused' | 'relation'>(
  of: Of,
  capacity: AccusedSide,
): readonly CircumstanceCode<Of>[] =>
  (circumstanceCodes[of] as readonly CircumstanceCode<Of>[]).filter(
    (code) => capacity !== 'legal_person' || ofCompany.includes(code),
  )

/**
 * Whether it may be noted that a circumstance was looked for and is not there: of what aggravates. A part, a stage or a
 * report is said by what it is, and what is not known of them is not said.
 */
export const canBeAbsent = (code: CircumstanceCode): boolean => circumstances[code].grounds.length > 0

export const circumstanceReasons = [
  ...noteReasons,
  'not_of_a_legal_person',
  'absence_changes_nothing',
] as const

/**
 * Whether an officer may note a circumstance, or that it was looked for and is not there: as an element is noted, and of
 * a company only what a company can do (Penal Code 448-6).
 *
 * @param facts.party the capacity of whoever it is said of; `null` when it is said of no accused
 */
export const mayNoteCircumstance = (facts: {
  readonly post: Post
  readonly code: CircumstanceCode
  readonly party: AccusedSide | null
  readonly absent: boolean
}): Verdict<(typeof circumstanceReasons)[number]> => {
  const noting = mayNoteElement(facts.post)
  return verdict(noteBasis, [
    ...(noting.outcome === 'refused' ? noting.refusals : []),
    ...unless(
      facts.party !== 'legal_person' || ofCompany.includes(facts.code),
      'not_of_a_legal_person',
      offence.legalPerson,
    ),
    ...unless(
      !facts.absent || canBeAbsent(facts.code),
      'absence_changes_nothing',
      circumstances[facts.code].article,
    ),
  ])
}
