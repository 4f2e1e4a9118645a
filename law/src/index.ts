export { actOf, citation, numberOf } from './citation.ts'
export { isInForce, isVerified } from './in-force.ts'
export { provision, provisionOn, provisionVersions, type Provision, type ProvisionOn } from './provision.ts'
export { heldOn, penaltiesOf } from './penalties.ts'
export { parameterAt, type HeldValue, type ParameterName } from './parameters.ts'
export { articles } from './generated.ts'
export { consequences, grounds, neighbours, offence, readings, vocabulary } from './offence/generated.ts'
export { offenceWords } from './offence/words/generated.ts'
export { counting, events, termDefaults, termFacts, termIds, terms } from './terms/generated.ts'
export { names, synonyms } from './synonyms/generated.ts'
export { termWords } from './terms/words/generated.ts'
export {
  fixedHolidays,
  holidaysVerified,
  holidayWords,
  moonHolidays,
  offsets,
  weeklyRest,
} from './holidays/generated.ts'
export { courtMap, courts } from './courts/generated.ts'
export {
  indicatorDimensions,
  indicatorRule,
  indicators,
  indicatorSets,
  signs,
} from './indicators/generated.ts'
export { confidences, countings, grades, indicatorSetIds, lawLanguages, termUnits } from './shape.ts'
export type {
  Confidence,
  Counting,
  Court,
  Dated,
  Effect,
  Grade,
  GradeSource,
  IndicatorSetId,
  LawLanguage,
  Penalty,
  Term,
  TermValue,
  Words,
} from './shape.ts'
export type { ArticleRef, Dimension, IndicatorId, LegalBasis, SignId } from './refs.ts'
