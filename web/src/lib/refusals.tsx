import { refusalReasons } from '@himaya/domain'
import { articles, type ArticleRef } from '@himaya/law'
import { Note } from '../ui/parts.tsx'
import { Refused } from './ask.ts'
import { Cite } from './law.tsx'
import { Problem } from './problem.tsx'
import { useWords } from './words.tsx'

const extra = ['consent_by_self', 'consent_by_self_and_guardian', 'consent_by_representative'] as const
const known: ReadonlySet<string> = new Set([...refusalReasons, ...extra])
type Reason = (typeof refusalReasons)[number] | (typeof extra)[number]

interface Refusal {
  readonly reason: Reason
  readonly article: ArticleRef
}

/** What went wrong with an act: every reason the law gives, each with its provision; or the problem, in plain words. */
export function Refusals({ of: error }: { of: Error | null }) {
  const { say } = useWords()
  if (!(error instanceof Refused) || error.code !== 'refused_by_law') return <Problem of={error} />
  return (
    <Note tone="danger">
      <strong>{say('refusals.title')}</strong>
      <Reasons of={readRefusals(error.details['refusals'])} />
    </Note>
  )
}

/** Why the law says no, each reason with its provision. */
export function Reasons({ of: refusals }: { of: readonly Refusal[] }) {
  const { say } = useWords()
  return (
    <>
      <ul>
        {refusals.map(({ reason, article }) => (
          <li key={`${reason} ${article}`}>
            {say(`refusals.${reason}`)} — <Cite article={article} />
          </li>
        ))}
      </ul>
      <p className="soft">{say('common.not-verified')}</p>
    </>
  )
}

function readRefusals(details: unknown): Refusal[] {
  if (!Array.isArray(details)) return []
  return details.filter((one: { reason?: unknown; article?: unknown }): one is Refusal => {
    return (
      typeof one.reason === 'string' &&
      known.has(one.reason) &&
      (articles as readonly unknown[]).includes(one.article)
    )
  })
}
