import type { listProvisions, searchLaw, seeProvision } from '@himaya/contract'
import { isStrict } from '@himaya/domain'
import {
  actOf,
  articles,
  penaltiesOf,
  provision,
  provisionVersions,
  terms,
  termWords,
  type ArticleRef,
  type LawLanguage,
  type ProvisionOn,
} from '@himaya/law'
import type { z } from 'zod'
import {
  hasOfficial,
  officialWords,
  refIn,
  wordsAlone,
  type OfficialText,
  type OfficialWords,
} from '../../law/official.ts'
import type { Library } from '../../law/library.ts'

type Contents = z.input<typeof listProvisions.reply>['works']
type Seen = z.input<typeof seeProvision.reply>
type Ours = NonNullable<Seen['ours']>
type Found = z.input<typeof searchLaw.reply>['found']

const workOf = (ref: string): string => ref.slice(0, ref.indexOf('#'))
const articleOf = (ref: string): string => ref.slice(ref.indexOf('#art_') + '#art_'.length)
/** An article by the name of one of its paragraphs. */
const wholeOf = (ref: string): string => ref.replace(/-para-\d$/, '')
const whole = articles.filter((ref) => ref === wholeOf(ref))
const works = [...new Set(whole.map(workOf))]
const held = new Map<string, ArticleRef>(articles.map((ref) => [ref, ref]))

/** Every work with its articles, as they stand in the corpus. */
export function contents({ texts }: Library, language: LawLanguage): Contents {
  const imported = new Map(texts().map((text) => [text.work, text.imported]))
  return works.map((work) => {
    const { title, source } = actOf(work)
    return {
      work,
      title,
      gazette: source.gazette,
      articles: whole
        .filter((ref) => workOf(ref) === work)
        .map((ref) => ({ ref, says: provision(ref).statement[language] })),
      imported: imported.get(work) ?? null,
    }
  })
}

/** One provision with all that is known of it; `undefined` when neither we nor an official text have it. */
export function provisionOf({ texts }: Library, asked: string): Seen | undefined {
  // Article 448-1 of the Penal Code is that of the act that put it there.
  const name = wholeOf(refIn(workOf(asked), articleOf(wholeOf(asked))))
  const ref = held.get(name)
  const work = workOf(name)
  const number = articleOf(name)
  const official = ref === undefined ? wordsAlone(texts(), name) : undefined
  if (ref === undefined && official === undefined) return undefined
  return {
    number,
    work: { id: work, title: works.includes(work) ? actOf(work).title : null },
    ours: ref === undefined ? null : oursOf(ref, texts()),
    official: official === undefined ? null : shown(official),
  }
}

const shown = ({ text, article }: OfficialWords): NonNullable<Seen['official']> => ({
  text: article.text,
  language: text.language,
  file: text.file,
  hash: text.hash,
  imported: text.imported,
  consolidated: text.consolidated,
  turned: article.turned,
})

/** The official words of a version, or why there are none. */
function officialOf(texts: readonly OfficialText[], ref: ArticleRef, version: ProvisionOn) {
  const found = officialWords(texts, ref, version)
  return typeof found === 'string'
    ? { official: null, officialMissing: found }
    : { official: shown(found), officialMissing: null }
}

function oursOf(ref: ArticleRef, texts: readonly OfficialText[]): Ours {
  const versions = provisionVersions(ref)
  const parts = articles.filter((part) => part.startsWith(`${ref}-para-`))
  const { authentic, source } = provision(ref)
  return {
    ref,
    authentic,
    source,
    versions: versions.map((version, n) => ({
      from: version.inForce,
      until: version.until,
      statement: version.statement,
      note: version.note,
      verified: version.verified,
      confidence: version.confidence,
      by: version.by,
      supersededBy: versions[n + 1]?.by ?? null,
      penalty: penaltyFrom(ref, version),
      paragraphs: parts.flatMap((part) => paragraphOf(part, version)),
      ...officialOf(texts, ref, version),
    })),
    terms: terms
      .filter(({ basis, values }) =>
        [basis, ...values.map((value) => value.basis)].some((one) => wholeOf(one) === ref),
      )
      .map(({ id, event, counting, effect, renewals, values }) => ({
        id,
        ...termSaid(id),
        event: eventSaid(event),
        counting,
        strict: isStrict({ counting, effect }),
        renewals: [...renewals],
        values: values.map(({ source: _, ...value }) => value),
      })),
  }
}

/** The generated words are indexed by ids that a term carries as plain text; each of them was checked when it was made. */
const termSaid = (id: string) => termWords.terms[id as keyof typeof termWords.terms]
const eventSaid = (id: string) => termWords.events[id as keyof typeof termWords.events]

/** What a version punishes with: a penalty begins with the version that brings it. */
const penaltyFrom = (ref: ArticleRef, { inForce }: ProvisionOn) => {
  const found = penaltiesOf(ref).find(({ from }) => from === inForce)
  if (found === undefined) return null
  const { nature, prison, fine, either } = found
  return { nature, prison, fine, either }
}

/** A paragraph of a version, where that version says it apart. */
function paragraphOf(part: ArticleRef, version: ProvisionOn): Ours['versions'][number]['paragraphs'] {
  const found = provisionVersions(part).find(({ inForce }) => inForce === version.inForce)
  if (found?.statement == null || found.paragraph === null) return []
  return [{ paragraph: found.paragraph, statement: found.statement, penalty: penaltyFrom(part, version) }]
}

/** Articles that answer, the best first. */
export function foundIn({ texts, search }: Library, text: string, language: LawLanguage): Found {
  return search(language)
    .find(text)
    .map(({ ref, title }) => {
      const ours = held.get(ref)
      const [work, number] = [workOf(ref), articleOf(ref)]
      return {
        ref,
        number,
        title:
          works.includes(work) && ours === undefined ? `${number} · ${actOf(work).title[language]}` : title,
        says: ours === undefined ? null : provision(ours).statement[language],
        official: ours === undefined || hasOfficial(texts(), ours),
      }
    })
}
