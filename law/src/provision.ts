import type { LocalDate } from '@himaya/algorithms'
import { actOf } from './citation.ts'
import { heldOn } from './penalties.ts'
import { changes, places } from './provisions/generated.ts'
import type { ArticleRef } from './refs.ts'
import type { Act, Confidence, Gazette, Place, Version, Words } from './shape.ts'

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

/** A provision as it stood on a day. */
export interface ProvisionOn extends Omit<Provision, 'statement'> {
  /** `null` for a former version of which only the dates are recorded. */
  readonly statement: Words | null
  /** The first day on which this version no longer held; `null` while it is in force. */
  readonly until: string | null
  /** The act that brought this version, where it was published, when another one than its own. */
  readonly by: { readonly work: string; readonly title: Words; readonly gazette: Gazette } | null
  readonly supersededBy: string | null
}

const partsOf = (ref: ArticleRef, held: Version) => {
  const place: Place = places[ref]
  const holder = actOf(place.act)
  return {
    ref,
    title: actOf(place.citedIn).title,
    number: place.number,
    paragraph: place.paragraph,
    inForce: held.from,
    authentic: holder.authentic,
    source: holder.source,
    verified: held.verified,
    confidence: held.confidence,
    note: held.note,
  }
}

/** The provision in force, as the corpus holds it; of one that was repealed, its last version. */
export function provision(ref: ArticleRef): Provision {
  const { versions }: Place = places[ref]
  const held = versions.at(-1) ?? versions[0]
  if (held.statement === null) throw new Error(`${ref} says nothing in its version in force`)
  return { ...partsOf(ref, held), statement: held.statement }
}

/** A version as it is shown: with the act that brought it, where it was published. */
function shown(ref: ArticleRef, held: Version): ProvisionOn {
  const change = held.by === null ? undefined : changes[held.by]
  return {
    ...partsOf(ref, held),
    statement: held.statement,
    until: held.until,
    by:
      held.by === null || change === undefined
        ? null
        : {
            work: held.by,
            title: change.title,
            gazette: { number: change.number, published: change.published, page: change.page },
          },
    supersededBy: held.supersededBy,
  }
}

/** Every version of a provision that is recorded, oldest first. */
export const provisionVersions = (ref: ArticleRef): readonly ProvisionOn[] =>
  places[ref].versions.map((held) => shown(ref, held))

/** The version of a provision in force on a day; `undefined` when it was not in force yet, or no more. */
export function provisionOn(ref: ArticleRef, day: LocalDate): ProvisionOn | undefined {
  const held = heldOn(places[ref].versions, day)
  return held === undefined ? undefined : shown(ref, held)
}
