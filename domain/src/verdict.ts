import type { ArticleRef, LegalBasis } from '@himaya/law'

/** Why the law says no: a word of a closed list, and the article it rests on. */
export interface Refusal<Reason extends string = string> {
  readonly reason: Reason
  readonly article: ArticleRef
}

/** What a rule answers. It allows or refuses; whoever is asked remains the one who decides. */
export type Verdict<Reason extends string = string> =
  | { readonly outcome: 'may'; readonly basis: LegalBasis }
  | { readonly outcome: 'refused'; readonly refusals: readonly [Refusal<Reason>, ...Refusal<Reason>[]] }

/** One refusal unless the condition holds, to be spread into the list of all of them. */
export function unless<Reason extends string>(
  holds: boolean,
  reason: Reason,
  article: ArticleRef,
): readonly Refusal<Reason>[] {
  return holds ? [] : [{ reason, article }]
}

/** `may` on this basis when nothing refuses; otherwise every refusal, not only the first. */
export function verdict<Reason extends string>(
  basis: LegalBasis,
  refusals: readonly Refusal<Reason>[],
): Verdict<Reason> {
  const [first, ...rest] = refusals
  return first === undefined ? { outcome: 'may', basis } : { outcome: 'refused', refusals: [first, ...rest] }
}
