import { actOf } from './citation.ts'
import { places } from './provisions/generated.ts'
import type { ArticleRef } from './refs.ts'
import type { Act, Confidence, Place, Words } from './shape.ts'

/** What may be shown as law: a provision with its number, our statement of it, its source and how sure we are. */
export interface Provision {
  readonly ref: ArticleRef
  /** The act the article is cited as part of: articles 448-1 to 448-14 stand in Law 27-14 and are cited in the Penal Code. */
  readonly title: Words
  readonly number: string
  /** Counted from 1; `null` for the article as a whole. */
  readonly paragraph: number | null
  readonly statement: Words
  readonly inForce: string
  /** The language of the text that prevails. */
  readonly authentic: string
  readonly source: Act['source']
  readonly verified: boolean
  readonly confidence: Confidence
  readonly note: Words | null
}

/** The provision in force, as the corpus holds it. */
export function provision(ref: ArticleRef): Provision {
  const place: Place = places[ref]
  const held = place.versions.at(-1) ?? place.versions[0]
  if (held.statement === null) throw new Error(`${ref} says nothing in its version in force`)
  const holder = actOf(place.act)
  return {
    ref,
    title: actOf(place.citedIn).title,
    number: place.number,
    paragraph: place.paragraph,
    statement: held.statement,
    inForce: held.from,
    authentic: holder.authentic,
    source: holder.source,
    verified: held.verified,
    confidence: held.confidence,
    note: held.note,
  }
}
