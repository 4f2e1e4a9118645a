import type { LocalDate } from '@himaya/algorithms'
import type { ArticleRef } from '@himaya/law'
import { isOf, posts, type Post } from '../officers/posts.ts'
import { unless, verdict, type Verdict } from '../verdict.ts'

const code = 'ma/act/2002/22-01#art_'
const ofInvestigation: readonly Post[] = ['investigating_judge', 'registry_clerk']
const ofCourt: readonly Post[] = posts.filter(
  (post) => isOf(post, 'bench', 'juvenile') || post === 'registry_clerk',
)

interface Way {
  readonly article: ArticleRef
  /** Before whom it is brought, and the registry that writes it down for them. */
  readonly by: readonly Post[]
}

const ways = {
  /** By complaint to the investigating judge. */
  complaint: { article: `${code}92`, by: ofInvestigation },
  /** At any stage of an investigation that is under way. */
  in_investigation: { article: `${code}94`, by: ofInvestigation },
  /** By brief, before the hearing or at it. */
  brief: { article: `${code}349`, by: ofCourt },
  /** By a spoken declaration at the hearing. */
  spoken: { article: `${code}350`, by: ofCourt },
} as const satisfies Readonly<Record<string, Way>>

/** How somebody becomes civil party in a case. */
export type ClaimWay = keyof typeof ways
export const claimWays = Object.keys(ways) as unknown as readonly [ClaimWay, ...ClaimWay[]]

const all: Readonly<Record<ClaimWay, Way>> = ways

/** The provision under which damages are claimed in this way. */
export const claimArticle = (way: ClaimWay): ArticleRef => all[way].article

export const bringClaimReasons = ['not_before_whom_it_is_brought'] as const

/**
 * Whether it may be written down that damages are claimed in a case: by those before whom it is done, or by their
 * registry. Who claims, and against whom, asks nobody's leave: whether a claim is admitted is the court's to say.
 */
export const mayBringClaim = (facts: {
  readonly post: Post
  readonly way: ClaimWay
}): Verdict<(typeof bringClaimReasons)[number]> => {
  const { article, by } = all[facts.way]
  return verdict([article], unless(by.includes(facts.post), 'not_before_whom_it_is_brought', article))
}

/** Why a claim no longer stands. What the court awards or refuses in its judgment ends none. */
export const claimEnds = ['given_up', 'not_admitted', 'mistake'] as const
export type ClaimEnd = (typeof claimEnds)[number]

/** Whether it may be written down that a claim no longer stands: by those before whom it was brought. */
export const mayEndClaim = (facts: { readonly post: Post; readonly way: ClaimWay }) => mayBringClaim(facts)

/** A claim of somebody’s own, and how it ended if it did. */
export interface Claim {
  readonly on: LocalDate
  readonly ended: { readonly on: LocalDate; readonly why: ClaimEnd } | null
}

/**
 * Whether somebody claims damages in the case: while one of their claims stands. `false` only for whoever gave up the
 * last one; `null` where nobody claimed yet, or the court did not let them: they may still, and lose nothing meanwhile.
 *
 * @param claims in the order in which they were written down
 */
export function isClaiming(claims: readonly Claim[]): boolean | null {
  if (claims.some(({ ended }) => ended === null)) return true
  return claims.findLast(({ ended }) => ended?.why !== 'mistake')?.ended?.why === 'given_up' ? false : null
}
