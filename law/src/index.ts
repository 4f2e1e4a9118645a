export { citation, provision, type Provision } from './provision.ts'
export { parameterAt, type HeldValue, type ParameterName } from './parameters.ts'
export { articles, courtMap, courts } from './generated.ts'
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
