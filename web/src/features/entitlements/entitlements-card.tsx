import { seeEntitlements } from '@himaya/contract'
import type { Capacity, CaseId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { ask } from '../../lib/ask.ts'
import { Cite } from '../../lib/law.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip } from '../../ui/parts.tsx'
import { NoteForm } from './note-form.tsx'

type Found = z.output<typeof seeEntitlements.reply>['people'][number]
type Line = Found['lines'][number]

interface Someone {
  readonly id: string
  readonly capacity: Capacity
  readonly nationality?: string | null
  readonly isChild?: boolean | null
}

/** Everything that the law gives each person of a case, what is missing first; never what the reader does not see. */
export function EntitlementsCard({ caseId, people }: { caseId: CaseId; people: readonly Someone[] }) {
  const { say } = useWords()
  const labels = useLabels(people)
  const found = useQuery({
    queryKey: ['case', caseId, 'entitlements'],
    queryFn: () => ask(seeEntitlements, { params: { caseId } }),
    gcTime: 0,
  })
  if (found.isPending) return null
  if (found.isError) return <Problem of={found.error} />
  return (
    <Card title={say('entitlements.title')} icon="check">
      <p>{say('entitlements.stage', { stage: say(`entitlements.stage.${found.data.stage}`) })}</p>
      <p className="soft">{say('entitlements.about')}</p>
      {found.data.people.length === 0 ? <p className="soft">{say('entitlements.nothing')}</p> : null}
      {found.data.people.map((one) => (
        <OfPerson key={one.person} caseId={caseId} of={one} whom={labels.long(one.person)} />
      ))}
    </Card>
  )
}

function OfPerson({ caseId, of: { person, lines }, whom }: { caseId: CaseId; of: Found; whom: string }) {
  const { say } = useWords()
  const missing = lines.filter((line) => line.missing)
  const others = lines.filter((line) => !line.missing)
  return (
    <section className="charged">
      <h3>
        {whom} <span className="soft">{say('entitlements.missing', { count: missing.length })}</span>
      </h3>
      {others.length === 0 ? null : (
        <>
          <h4>{say('entitlements.other-title')}</h4>
          <Lines caseId={caseId} person={person} lines={others} />
        </>
      )}
      {missing.length === 0 ? null : (
        <details open={missing.length <= 8}>
          <summary>{say('entitlements.missing-title')}</summary>
          <Lines caseId={caseId} person={person} lines={missing} />
        </details>
      )}
    </section>
  )
}

const tones = {
  open: undefined,
  offered: 'saffron',
  refused: undefined,
  denied: 'clay',
  decided: 'indigo',
  running: 'cedar',
  ended: undefined,
} as const

function Lines({
  caseId,
  person,
  lines,
}: {
  caseId: CaseId
  person: Found['person']
  lines: readonly Line[]
}) {
  const { say, formats } = useWords()
  const [open, setOpen] = useState<Line['entitlement']>()
  return (
    <ul className="rows">
      {lines.map((line) => (
        <li key={line.entitlement}>
          <div className="line">
            <span className="lead">{say(`entitlements.name.${line.entitlement}`)}</span>
            <span className="chips end">
              {line.on === null ? null : <span className="soft">{formats.day(line.on)}</span>}
              <Chip tone={tones[line.state]}>{say(`entitlements.state.${line.state}`)}</Chip>
              {line.may.length > 0 && open !== line.entitlement ? (
                <Button
                  aria-label={say('entitlements.note-of', {
                    what: say(`entitlements.name.${line.entitlement}`),
                  })}
                  onPress={() => setOpen(line.entitlement)}
                >
                  {say('entitlements.note')}
                </Button>
              ) : null}
            </span>
          </div>
          <p className="soft under cites">
            {say(`entitlements.giving.${line.giving}`)}
            {line.basis.map((article) => (
              <span key={article}>
                {' · '}
                <Cite article={article} />
              </span>
            ))}
          </p>
          {open === line.entitlement ? (
            <NoteForm caseId={caseId} person={person} line={line} onDone={() => setOpen(undefined)} />
          ) : null}
        </li>
      ))}
    </ul>
  )
}
