/** The offence as data: its words, its elements, its circumstances, its readings, and its neighbours. */
import type { Words } from '../src/shape.ts'
import { day, known, must, read, words } from './read.ts'

/** By the day from which it holds. */
type CorpusValues = Record<string, { value: number; source: string; verified: boolean }>

interface CorpusOffence {
  vocabulary: Record<string, string[]>
  lasting: string[]
  elements: Record<string, string>
  basic: string
  life: string
  legal_person: string
  attempt: string
  exemption: string
  child_age: string
  grounds: Record<string, { article: string; binds: 'all' | 'bearer' } & Words>
  'methods_of_448-3-1': string[]
  'threats_of_448-3-1': string[]
  'methods_of_448-5-2': string[]
  several_offenders: CorpusValues
  several_victims: CorpusValues
  readings: Record<string, { basis: string } & Words>
  consequences: Record<string, { of: 'all' | 'legal'; basis: string } & Words>
  before: Record<string, string[]>
  neighbours: Record<string, { articles: string[]; when: Record<string, unknown> } & Words>
  child_under: { values: CorpusValues; basis: string }
  non_punishment: { basis: string } & Record<string, Words | string>
}

export function readOffence(articles: readonly string[], parameters: readonly string[]) {
  const file = 'corpus/ma/offence.yaml'
  const o = read(file) as CorpusOffence
  const article = (ref: string, where: string): string => {
    known(articles, ref, `${file}: ${where}`)
    return ref
  }
  const ofLaw = (id: string, where: string) => article(`ma/act/2016/27-14#${id}`, where)
  const inVocabulary = (list: string, of: readonly string[]) => {
    of.forEach((word) => known(o.vocabulary[list] ?? [], word, `${file}: ${list}`))
    return of
  }
  known(parameters, o.child_age, file)
  const dated = (values: CorpusValues, where: string) =>
    Object.entries(values)
      .map(([from, { value }]) => {
        must(day.test(from) && Number.isInteger(value) && value > 1, `${file}: ${where} from ${from}`)
        return { from, value }
      })
      .sort((a, b) => (a.from < b.from ? -1 : 1))
  const lists: Record<string, string> = { acts: 'acts', purposes: 'purposes' }
  return {
    vocabulary: o.vocabulary,
    offence: {
      lasting: inVocabulary('acts', o.lasting),
      elements: Object.fromEntries(
        Object.entries(o.elements).map(([name, ref]) => [name, article(ref, name)]),
      ),
      basic: article(o.basic, 'basic'),
      life: article(o.life, 'life'),
      legalPerson: article(o.legal_person, 'legal_person'),
      attempt: article(o.attempt, 'attempt'),
      exemption: article(o.exemption, 'exemption'),
      childAge: o.child_age,
      threats: inVocabulary('methods', o['threats_of_448-3-1']),
      methods: inVocabulary('methods', o['methods_of_448-3-1']),
      worstMethods: inVocabulary('methods', o['methods_of_448-5-2']),
      severalOffenders: dated(o.several_offenders, 'several_offenders'),
      severalVictims: dated(o.several_victims, 'several_victims'),
      before: Object.values(o.before)
        .flat()
        .map((ref) => article(ref, 'before')),
      childUnder: {
        values: dated(o.child_under.values, 'child_under'),
        basis: article(o.child_under.basis, 'child_under'),
      },
      nonPunishment: article(o.non_punishment.basis, 'non_punishment'),
    },
    grounds: Object.fromEntries(
      Object.entries(o.grounds).map(([id, g]) => [id, { article: ofLaw(g.article, id), binds: g.binds }]),
    ),
    consequences: Object.fromEntries(
      Object.entries(o.consequences).map(([id, c]) => [id, { of: c.of, basis: article(c.basis, id) }]),
    ),
    readings: Object.fromEntries(Object.entries(o.readings).map(([id, r]) => [id, ofLaw(r.basis, id)])),
    neighbours: Object.entries(o.neighbours).map(([id, n]) => {
      for (const [key, list] of Object.entries(n.when)) {
        const from = lists[key]
        if (from !== undefined) inVocabulary(from, list as string[])
      }
      return { id, articles: n.articles.map((ref) => article(ref, id)), when: n.when }
    }),
    offenceWords: {
      grounds: saidBy(o.grounds, file),
      readings: saidBy(o.readings, file),
      consequences: saidBy(o.consequences, file),
      neighbours: saidBy(o.neighbours, file),
      questions: Object.fromEntries(
        Object.entries(o.non_punishment)
          .filter(([name]) => name !== 'basis')
          .map(([name, said]) => [name, words(said as Words, `${file}: ${name}`)]),
      ),
    },
  }
}

const saidBy = (of: Record<string, Words>, file: string) =>
  Object.fromEntries(Object.entries(of).map(([id, said]) => [id, words(said, `${file}: ${id}`)]))
