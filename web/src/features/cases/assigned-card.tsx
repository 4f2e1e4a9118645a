import { useState } from 'react'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip } from '../../ui/parts.tsx'
import { AssignForm, EndForm } from './assign-form.tsx'
import { DelegateForm } from './delegate-form.tsx'
import { useNaming } from './naming.ts'
import type { FoundCase } from './found.ts'

/** Who works on a case and since when, who did before; whoever may puts an officer on it and takes one off. */
export function AssignedCard({ of: found }: { of: FoundCase }) {
  const { say, formats } = useWords()
  const naming = useNaming()
  const [open, setOpen] = useState<string>()
  const close = () => setOpen(undefined)
  return (
    <Card
      title={say('cases.assigned-title')}
      icon="people"
      aside={
        found.assigns.length > 0 && open === undefined ? (
          <Button icon="plus" onPress={() => setOpen('new')}>
            {say('cases.assign')}
          </Button>
        ) : undefined
      }
    >
      {open === 'new' ? <AssignForm found={found} onDone={close} /> : null}
      {found.assigned.length === 0 ? <p className="soft">{say('cases.nobody-assigned')}</p> : null}
      <ul className="rows">
        {found.assigned.map((one) => (
          <li key={one.id}>
            <div className="line">
              <span className="lead">{naming.officer(one.officer)}</span>
              <span className="soft">{say(`posts.${one.post}`)}</span>
              <span className="soft">
                {one.standsInFor === null || one.until === null
                  ? say('cases.since', { day: formats.day(one.starts) })
                  : say('cases.stands-in', {
                      name: naming.officer(one.standsInFor),
                      day: formats.day(one.until),
                    })}
              </span>
              {one.awayUntil === null ? null : (
                <Chip tone="saffron">{say('cases.away-until', { day: formats.day(one.awayUntil) })}</Chip>
              )}
              {open === undefined && found.emergency === null && (one.mayEnd || one.mayDelegate) ? (
                <span className="chips end">
                  {one.mayDelegate ? (
                    <Button onPress={() => setOpen(`in ${one.id}`)}>{say('cases.delegate')}</Button>
                  ) : null}
                  {one.mayEnd ? (
                    <Button onPress={() => setOpen(one.id)}>{say('cases.end-assignment')}</Button>
                  ) : null}
                </span>
              ) : null}
            </div>
            {open === `in ${one.id}` ? (
              <DelegateForm caseId={found.id} assignment={one} onDone={close} />
            ) : null}
            {open === one.id ? <EndForm caseId={found.id} assignment={one} onDone={close} /> : null}
          </li>
        ))}
      </ul>
      {found.earlier.length === 0 ? null : (
        <details>
          <summary>{say('cases.earlier-title')}</summary>
          <ul className="rows">
            {found.earlier.map((one) => (
              <li key={`${one.officer.id} ${one.post} ${one.starts} ${one.ends}`} className="line soft">
                <span>{naming.officer(one.officer)}</span>
                <span>{say(`posts.${one.post}`)}</span>
                <span>
                  {say('cases.from-to', { from: formats.day(one.starts), to: formats.day(one.ends) })}
                  {one.why === null ? '' : ` · ${say(`cases.end-why.${one.why}`)}`}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Card>
  )
}
