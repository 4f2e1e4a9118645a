import type { ArticleRef, LegalBasis } from '@himaya/law'
import { isOf, type CourtLevel, type Post } from '../officers/posts.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'

/** Who tells the unit or the prosecution. */
export const reportSources = [
  'hotline',
  'police',
  'ngo',
  'hospital',
  'labour_inspector',
  'consulate',
  'self',
  'court',
  'other',
] as const
export type ReportSource = (typeof reportSources)[number]

/** `checking`: an anonymous report whose seriousness is being checked before any inquiry (CPP 40, 49). */
export const reportStates = ['sent', 'checking', 'followed', 'shelved'] as const
export type ReportState = (typeof reportStates)[number]

/**
 * The only two things a unit may say of a report. A mark is no state: the report still waits for the prosecution,
 * whose decision to go on takes the mark back.
 */
export const reportMarks = ['duplicate', 'no_person_found'] as const
export type ReportMark = (typeof reportMarks)[number]

const officials: readonly ReportSource[] = ['police', 'hospital', 'labour_inspector', 'consulate', 'court']

/** Whether whoever reports does so by duty of office (CPP 42), and is no complainant. */
export const isOfficial = (source: ReportSource): boolean => officials.includes(source)

/** Where a report goes, and what is done with it first. It goes at once in every case. */
export interface Sending {
  readonly to: 'kings_prosecutor' | 'general_prosecutor'
  readonly first: 'decide' | 'check_seriousness'
  readonly basis: LegalBasis
}

/** The article under which the prosecution at that level receives reports and decides on them. */
export const prosecutionArticle = (level: CourtLevel): ArticleRef =>
  level === 'court_of_appeal' ? 'ma/act/2002/22-01#art_49' : 'ma/act/2002/22-01#art_40'

/**
 * To whom a unit sends a report: the prosecution of its own court, at once; a felony goes on from there.
 *
 * - An authority or official tells by duty of office (CPP 42); the unit that writes it down is one too.
 * - Anyone else reports under CPP 43, which lets a report about a woman, a minor, an elderly or a disabled person be
 *   made to any competent judicial or administrative authority.
 * - An anonymous one is checked for seriousness before an inquiry is allowed (CPP 40, 49).
 */
export function sendingOf(report: {
  readonly source: ReportSource
  readonly anonymous: boolean
  readonly unitAt: CourtLevel
}): Sending {
  const own: LegalBasis = isOfficial(report.source)
    ? ['ma/act/2002/22-01#art_42']
    : ['ma/act/2002/22-01#art_42', 'ma/act/2002/22-01#art_43']
  return {
    to: report.unitAt === 'court_of_appeal' ? 'general_prosecutor' : 'kings_prosecutor',
    first: report.anonymous ? 'check_seriousness' : 'decide',
    basis: report.anonymous ? [...own, prosecutionArticle(report.unitAt)] : own,
  }
}

export const markReasons = [
  'not_of_the_unit',
  'already_decided',
  'only_the_prosecution_shelves',
  'same_file',
] as const

/** Whether an officer may mark a report. A unit never ends one: whatever else it would say is a shelving (CPP 40, 49). */
export function mayMark(facts: {
  readonly post: Post
  /** `withdrawn` takes the unit's own mark back. */
  readonly mark: ReportMark | 'withdrawn' | 'shelved'
  readonly state: ReportState
  readonly unitAt: CourtLevel
  /** Whether the file named as the other one is the report's own. */
  readonly sameFile: boolean
}): Verdict<(typeof markReasons)[number]> {
  const article = prosecutionArticle(facts.unitAt)
  return verdict(
    ['ma/act/2002/22-01#art_42', 'ma/act/2022/38-15#art_50'],
    [
      ...unless(isOf(facts.post, 'unit'), 'not_of_the_unit', 'ma/act/2022/38-15#art_50'),
      ...unless(facts.state === 'sent' || facts.state === 'checking', 'already_decided', article),
      ...unless(facts.mark !== 'shelved', 'only_the_prosecution_shelves', article),
      ...unless(facts.mark !== 'duplicate' || !facts.sameFile, 'same_file', 'ma/act/2022/38-15#art_50'),
    ],
  )
}

export const inFileReasons = ['not_of_the_unit', 'already_reported'] as const

/**
 * Whether a report may be written in an assistance file that is there already: her own complaint, or what an official
 * must tell (CPP 42). A file has one penal file beside it, so it is written once.
 */
export function mayReportInFile(facts: {
  readonly post: Post
  readonly reported: boolean
}): Verdict<(typeof inFileReasons)[number]> {
  return verdict(
    ['ma/act/2002/22-01#art_42', 'ma/act/2002/22-01#art_43'],
    [
      ...unless(facts.post === 'social_assistant', 'not_of_the_unit', 'ma/act/2022/38-15#art_50'),
      ...unless(!facts.reported, 'already_reported', 'ma/act/2002/22-01#art_42'),
    ],
  )
}
