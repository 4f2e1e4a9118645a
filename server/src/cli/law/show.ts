import {
  articles,
  citation,
  lawLanguages,
  penaltiesOf,
  provisionOn,
  heldOn,
  type ArticleRef,
} from '@himaya/law'
import { readLocalDate, type LocalDate } from '@himaya/algorithms'
import { officialTexts, officialWords } from '../../law/official.ts'
import { Complaint } from '../complaint.ts'
import { asked, dataFolder } from './options.ts'
import { today } from './today.ts'

/** `art_448-1`, `448-1` or a whole name: the article, when only one has it. */
function refOf(text: string): ArticleRef {
  const named = articles.find((ref) => ref === text)
  if (named !== undefined) return named
  const number = text.replace(/^#?(art_)?/, '')
  const found = articles.filter((ref) => ref.endsWith(`#art_${number}`))
  const [one, ...others] = found
  if (one === undefined) throw new Complaint(`${text} is not in the corpus`)
  if (others.length > 0) throw new Complaint(`${text} is one of ${found.join(', ')}`)
  return one
}

const penaltyOn = (ref: ArticleRef, on: LocalDate) => heldOn(penaltiesOf(ref), on) ?? null

/**
 * `law show REF [--on DATE]`: a provision as it stood on a day, with the official words beside ours where they were
 * imported.
 *
 * @throws Complaint when the corpus does not hold it, or it was not in force that day
 */
export async function show(args: readonly string[]): Promise<unknown> {
  const options = asked(args, ['on'])
  const [text, ...more] = options.words
  if (text === undefined || more.length > 0) throw new Complaint('law show takes REF [--on DATE]')
  const ref = refOf(text)
  const on = readLocalDate(options.one('on') ?? today())
  if (on === undefined) throw new Complaint('--on should be a day, as 2026-02-14')
  const found = provisionOn(ref, on)
  if (found === undefined) throw new Complaint(`${ref} was not in force on ${on}`)
  const [work = ''] = ref.split('#')
  const official = officialWords(officialTexts(dataFolder()), work, found.number)
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
    official:
      official === undefined
        ? null
        : {
            text: official.article.text,
            language: official.text.language,
            file: official.text.file,
            hash: official.text.hash,
            imported: official.text.imported,
            turned: official.article.turned,
          },
  }
}
