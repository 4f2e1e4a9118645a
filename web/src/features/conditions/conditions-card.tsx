import { seeConditions } from '@himaya/contract'
import type { Capacity, CaseId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../lib/ask.ts'
import { Cite } from '../../lib/law.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip } from '../../ui/parts.tsx'
import { SayForm } from './say-form.tsx'

interface Someone {
  readonly id: string
  readonly capacity: Capacity
  readonly nationality?: string | null
  readonly isChild?: boolean | null
}

const tones = { yes: 'cedar', no: undefined, not_said: undefined } as const

/** What is asked of a person’s health because the law gives something for it, with why, and what she said. */
export function ConditionsCard({ caseId, people }: { caseId: CaseId; people: readonly Someone[] }) {
  const { say, formats, language } = useWords()
  const labels = useLabels(people)
  const [open, setOpen] = useState<string>()
  const found = useQuery({
    queryKey: ['case', caseId, 'conditions'],
    queryFn: () => ask(seeConditions, { params: { caseId } }),
    gcTime: 0,
  })
  if (found.isPending) return null
  if (found.isError) return <Problem of={found.error} />
  const { rows, mine } = found.data
  if (rows.length === 0) return null
  return (
    <Card title={say('conditions.title')} icon="person">
      <p className="soft">{say('conditions.about')}</p>
      <ul className="rows">
        {rows.map((row) => {
          const { person, condition, said, gives, articles, asked } = row
          const key = `${person} ${condition}`
          const what = `${say(`conditions.ask.${condition}`)} · ${labels.long(person)}`
          return (
            <li key={key}>
              <div className="line">
                <span className="lead">{labels.long(person)}</span>
                <span>{say(`conditions.ask.${condition}`)}</span>
                <span className="chips end">
                  <Chip tone={said === null ? undefined : tones[said.answer]}>
                    {say(said === null ? 'conditions.not-asked' : `conditions.answer.${said.answer}`)}
                  </Chip>
                  {mine && open !== key ? (
                    <Button aria-label={say('conditions.say-of', { what })} onPress={() => setOpen(key)}>
                      {say('conditions.say')}
                    </Button>
                  ) : null}
                </span>
              </div>
              <p className="soft under cites">
                {say('conditions.because', { what: say(`entitlements.name.${gives}`) })}
                {articles.map((article) => (
                  <span key={article}>
                    {' · '}
                    <Cite article={article} />
                  </span>
                ))}
                {said === null
                  ? ''
                  : ` · ${say('conditions.said', {
                      day: formats.day(said.from),
                      name: language === 'ar' ? said.by.nameAr : said.by.nameLa,
                    })}`}
                {asked ? '' : ` · ${say('conditions.no-more')}`}
              </p>
              {open === key ? <SayForm caseId={caseId} of={row} onDone={() => setOpen(undefined)} /> : null}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
