import type { seeKeeping } from '@himaya/contract'
import type { ArticleRef } from '@himaya/law'
import type { z } from 'zod'
import { Cite } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'
import { Chip } from '../../ui/parts.tsx'

export type Kept = z.output<typeof seeKeeping.reply>['keeping']

/** Whether it is kept, until when, by which rule and what the rule rests on. */
export function KeptUntil({ of: kept }: { of: Kept }) {
  const { say, formats } = useWords()
  if (kept.outcome === 'kept')
    return (
      <p className="chips">
        {kept.why.map((why) => (
          <Chip key={why}>{say(`keeping.why.${why}`)}</Chip>
        ))}
      </p>
    )
  const due = kept.outcome === 'due'
  return (
    <>
      <p className="chips">
        <Chip tone={due ? 'saffron' : undefined}>
          {say(due ? 'keeping.due-since' : 'keeping.until', { day: formats.day(kept.until) })}
        </Chip>
      </p>
      <p className="soft">
        {say(`keeping.rule.${kept.rule}`)} —{' '}
        {kept.basis.map((article, n) => (
          <span key={article}>
            {n === 0 ? '' : ' · '}
            <Cite article={article as ArticleRef} />
          </span>
        ))}
        {kept.confirmed ? null : ` · ${say('keeping.unconfirmed')}`}
      </p>
    </>
  )
}
