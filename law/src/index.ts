export { citation, numberOf } from './citation.ts'
export { provision, type Provision } from './provision.ts'
export { parameterAt, type HeldValue, type ParameterName } from './parameters.ts'
export { articles } from './generated.ts'
export { courtMap, courts } from './courts/generated.ts'
export {
  indicatorDimensions,
  indicatorRule,
  indicators,
  indicatorSets,
  signs,
} from './indicators/generated.ts'
export { grades, indicatorSetIds, lawLanguages } from './shape.ts'
export type { Confidence, Court, Grade, GradeSource, IndicatorSetId, LawLanguage, Words } from './shape.ts'
export type { ArticleRef, Dimension, IndicatorId, LegalBasis, SignId } from './refs.ts'
