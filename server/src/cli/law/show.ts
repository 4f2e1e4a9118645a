import { analyser, readLocalDate, type LocalDate } from '@himaya/algorithms'
import {
  articles,
  citation,
  heldOn,
  lawLanguages,
  penaltiesOf,
  provision,
  provisionOn,
  type ArticleRef,
} from '@himaya/law'
import {
  officialTexts,
  officialWords,
  refIn,
  wordsAlone,
  type OfficialText,
  type OfficialWords,
} from '../../law/official.ts'
import { Complaint } from '../complaint.ts'
import { asked, dataFolder } from './options.ts'
import { today } from './today.ts'

const whole = articles.filter((ref) => !ref.includes('-para-'))
const isOurs = (ref: string): ref is ArticleRef => (articles as readonly string[]).includes(ref)

/** `448-1` of «الفصل ٤٤٨-١», of `#art_448-1`, of `448.1`: read as a search reads it. */
const numberOf = (text: string): string => analyser('ar')(text).find((term) => /^\d/.test(term)) ?? ''

/**
 * The name of the article that is meant, ours or one that only an official text has: a whole name, or a number that only
 * one act has. A number is read back to front, as Arabic lines may show it, when no article has it as it stands.
 *
 * @throws Complaint when there is none, or several
 */
function refOf(text: string, texts: readonly OfficialText[]): string {
  const [work = '', article = ''] = text.split('#art_')
  const named = article === '' ? undefined : isOurs(text) ? text : refIn(work, article)
  if (named !== undefined && (isOurs(named) || wordsAlone(texts, named) !== undefined)) return named
  const number = numberOf(article === '' ? text : article)
  for (const one of [number, number.split('-').reverse().join('-')]) {
    const found = new Set<string>([
      ...whole.filter((ref) => provision(ref).number === one),
      ...articles.filter((ref) => ref.endsWith(`#art_${one}`)),
      ...texts
        .filter(({ articles: of }) => of.some((a) => a.number === one))
        .map((held) => refIn(held.work, one)),
    ])
    const [first, ...others] = found
    if (others.length > 0) throw new Complaint(`${text} is one of ${[...found].join(', ')}`)
    if (first !== undefined) return first
  }
  throw new Complaint(`${text} is neither in the corpus nor in a text that was imported`)
}

const shown = ({ text, article }: OfficialWords) => ({
  text: article.text,
  language: text.language,
  file: text.file,
  hash: text.hash,
  imported: text.imported,
  consolidated: text.consolidated,
  turned: article.turned,
})

const penaltyOn = (ref: ArticleRef, on: LocalDate) => heldOn(penaltiesOf(ref), on) ?? null

/**
 * `law show REF [--on DATE]`: a provision as it stood on a day, with the official words of that version beside ours; an
 * article that only an official text has, in its words alone.
 *
 * @throws Complaint when neither the corpus nor a text holds it, or it was not in force that day
 */
export async function show(args: readonly string[]): Promise<unknown> {
  const options = asked(args, ['on'])
  const [text, ...more] = options.words
  if (text === undefined || more.length > 0) throw new Complaint('law show takes REF [--on DATE]')
  const on = readLocalDate(options.one('on') ?? today())
  if (on === undefined) throw new Complaint('--on should be a day, as 2026-02-14')
  const texts = officialTexts(dataFolder())
  const ref = refOf(text, texts)
  return isOurs(ref) ? ours(ref, on, texts) : onlyOfficial(ref, on, texts)
}

/** What there is of an article that the corpus does not hold: nobody here knows from when to when it says so. */
function onlyOfficial(ref: string, on: LocalDate, texts: readonly OfficialText[]) {
  const found = wordsAlone(texts, ref)
  if (found === undefined) throw new Complaint(`${ref} is not in the corpus`)
  if (found.text.consolidated > on)
    throw new Complaint(`${ref} is not in the corpus, and its text is of ${found.text.consolidated}`)
  return {
    ref,
    on,
    number: found.article.number,
    statement: null,
    official: shown(found),
    officialMissing: null,
  }
}

function ours(ref: ArticleRef, on: LocalDate, texts: readonly OfficialText[]) {
  const found = provisionOn(ref, on)
  if (found === undefined) throw new Complaint(`${ref} was not in force on ${on}`)
  const official = officialWords(texts, ref, found)
  return {
    ref,
    on,
    citation: Object.fromEntries(lawLanguages.map((language) => [language, citation(ref, language)])),
    title: found.title,
    number: found.number,
    paragraph: found.paragraph,
    statement: found.statement,
    note: found.note,
    inForce: found.inForce,
    until: found.until,
    broughtBy: found.by,
    supersededBy: found.supersededBy,
    penalty: penaltyOn(ref, on),
    paragraphs: articles.flatMap((part) => {
      const held = part.startsWith(`${ref}-para-`) ? provisionOn(part, on) : undefined
      return held === undefined
        ? []
        : [{ paragraph: held.paragraph, statement: held.statement, penalty: penaltyOn(part, on) }]
    }),
    source: found.source,
    authentic: found.authentic,
    verified: found.verified,
    confidence: found.confidence,
    official: typeof official === 'string' ? null : shown(official),
    officialMissing: typeof official === 'string' ? official : null,
  }
}
