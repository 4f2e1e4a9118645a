import type { ArticleRef } from '@himaya/law'

/** The articles under which someone may be charged, by number. The rest of the section sets penalties and rules. */
export const charges = [
  '448-2',
  '448-3',
  '448-4',
  '448-5',
  '448-6',
  '448-7',
  '448-8',
  '448-9',
  '448-10',
] as const
export type Charge = (typeof charges)[number]
export type Charges = readonly [Charge, ...Charge[]]

/** `felony` is جناية (prison السجن), `misdemeanour` is جنحة (prison الحبس). */
export type Nature = 'felony' | 'misdemeanour'

const articleOf = (charge: Charge): ArticleRef => `ma/act/2016/27-14#art_${charge}`

const natures: Readonly<Record<Charge, Nature>> = {
  '448-2': 'felony',
  '448-3': 'felony',
  '448-4': 'felony',
  '448-5': 'felony',
  '448-6': 'felony',
  '448-7': 'misdemeanour',
  '448-8': 'misdemeanour',
  '448-9': 'misdemeanour',
  '448-10': 'misdemeanour',
}

/** Felony for 448-2 to 448-6, misdemeanour for 448-7 to 448-10; an attempt is as the completed offence (448-11). */
export const natureOf = (charge: Charge): Nature => natures[charge]

/** The charge that an article makes, or `undefined` when the article charges no one. */
export const chargeOf = (article: string): Charge | undefined =>
  charges.find((charge) => articleOf(charge) === article)

/** The article of the Penal Code that a charge stands on. */
export const chargeArticle = articleOf

/** The gravest nature among charges. */
export const gravest = (of: Charges): Nature =>
  of.some((charge) => natureOf(charge) === 'felony') ? 'felony' : 'misdemeanour'

/** What several charges call for; `unknown` while nobody is charged. */
export const calledFor = ([first, ...rest]: readonly Charge[]): Nature | 'unknown' =>
  first === undefined ? 'unknown' : gravest([first, ...rest])
