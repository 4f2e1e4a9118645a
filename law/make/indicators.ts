/** The indicators. */
import { grades, indicatorSetIds, type Words } from '../src/shape.ts'
import { known, must, read, unique, words } from './read.ts'

interface CorpusIndicators {
  rule: {
    positive: { strong: number; medium: number; weak: number }[]
    together: Record<string, string[]>
    verified: boolean
    says: Words
  }
  sets: Record<string, { who: string; grades: string; says: Words }>
  dimensions: Record<string, { group: string } & Words>
  items: ({ id: string; dimension: string; grade: string; not_in?: string[] } & Words)[]
  signs: ({ id: string; sets: string[] } & Words)[]
}

export function readIndicators(file: string) {
  const { rule, sets, dimensions, items, signs } = read(file) as CorpusIndicators
  must(Object.keys(sets).join() === indicatorSetIds.join(), `${file}: the sets are ${indicatorSetIds.join()}`)
  unique(
    [...items, ...signs].map((i) => i.id),
    file,
  )
  const groups = Object.values(dimensions).map((d) => d.group)
  Object.values(rule.together).forEach((needs) =>
    needs.forEach((group) => known(groups, group, `${file}: rule`)),
  )
  return {
    indicatorRule: {
      positive: rule.positive,
      together: rule.together,
      verified: rule.verified,
      says: words(rule.says, file),
    },
    indicatorSets: Object.fromEntries(
      Object.entries(sets).map(([id, s]) => [
        id,
        { who: s.who, grades: s.grades, verified: false, says: words(s.says, `${file}: ${id}`) },
      ]),
    ),
    indicatorDimensions: Object.fromEntries(
      Object.entries(dimensions).map(([id, d]) => [id, { group: d.group, name: words(d, `${file}: ${id}`) }]),
    ),
    indicators: items.map((item) => {
      known(Object.keys(dimensions), item.dimension, `${file}: ${item.id}`)
      known(grades, item.grade, `${file}: ${item.id}`)
      item.not_in?.forEach((set) => known(indicatorSetIds, set, `${file}: ${item.id}`))
      return {
        id: item.id,
        dimension: item.dimension,
        grades: Object.fromEntries(
          indicatorSetIds.map((set) => [set, item.not_in?.includes(set) === true ? null : item.grade]),
        ),
        question: words(item, `${file}: ${item.id}`),
      }
    }),
    signs: signs.map((sign) => {
      sign.sets.forEach((set) => known(indicatorSetIds, set, `${file}: ${sign.id}`))
      return { id: sign.id, sets: sign.sets, words: words(sign, `${file}: ${sign.id}`) }
    }),
  }
}
