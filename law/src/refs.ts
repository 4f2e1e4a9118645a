import type { articles } from './generated.ts'
import type { indicatorDimensions, indicators, signs } from './indicators/generated.ts'

/** The name of an article or of a paragraph, e.g. `ma/act/2002/22-01#art_82-5-1-para-4`. */
export type ArticleRef = (typeof articles)[number]

/** One or more articles: a decision without a legal basis cannot be written down. */
export type LegalBasis = readonly [ArticleRef, ...ArticleRef[]]

/** One of the six dimensions in which the indicators are grouped. */
export type Dimension = keyof typeof indicatorDimensions

/** An indicator that is asked and weighs. */
export type IndicatorId = (typeof indicators)[number]['id']

/** A sign that is seen and weighs nothing. */
export type SignId = (typeof signs)[number]['id']
