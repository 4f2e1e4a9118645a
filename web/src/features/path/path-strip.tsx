import { seePath } from '@himaya/contract'
import type { CaseId, PathStageSeen } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { useWords } from '../../lib/words.tsx'
import { Icon } from '../../ui/icon.tsx'

/** Where a case stands on its way: each stage an arch, done, under way or to come. */
export function PathStrip({ caseId }: { caseId: CaseId }) {
  const { say } = useWords()
  const found = useQuery({
    queryKey: ['case', caseId, 'path'],
    queryFn: () => ask(seePath, { params: { caseId } }),
    gcTime: 0,
  })
  // A picture of what the page says anyway: when it cannot be drawn, nothing is missing.
  if (found.data === undefined) return <div className="path" aria-hidden />
  return (
    <ol className="path" aria-label={say('path.title')}>
      {found.data.stages.map((seen, n) => (
        <li key={seen.stage} className={seen.state} aria-current={seen.state === 'now' ? 'step' : undefined}>
          <span className="arch" aria-hidden>
            {seen.state === 'done' ? <Icon name="check" size={18} /> : n + 1}
          </span>
          <span>
            <strong>{say(`path.stage.${seen.stage}`)}</strong>
            <small>
              <Standing of={seen} />
            </small>
          </span>
        </li>
      ))}
    </ol>
  )
}

function Standing({ of: { stage, state, day } }: { of: PathStageSeen }) {
  const { say, formats } = useWords()
  if (day === null) return say(`path.state.${state}`)
  const said = { day: formats.day(day) }
  if (stage === 'protected') return say('path.ends', said)
  if (stage === 'procedure') return say(state === 'done' ? 'path.final' : 'path.hearing', said)
  return say('path.on', said)
}
