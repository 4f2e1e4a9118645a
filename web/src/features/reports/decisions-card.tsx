import { seeReportDecision } from '@himaya/contract'
import { isOf } from '@himaya/domain'
import { useState } from 'react'
import { ask } from '../../lib/ask.ts'
import { useMe } from '../../lib/me.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip } from '../../ui/parts.tsx'
import { Sensitive } from '../../ui/sensitive.tsx'
import { DecideForm } from './decide-form.tsx'
import { NoticeForm } from './notice-form.tsx'
import type { Course, Outcome } from './outcome.ts'
import { toneOfDecision } from './words.ts'

/** What the prosecution decided, when, by whom, and who was told; and the forms of those whose acts these are. */
export function DecisionsCard({ course }: { course: Course }) {
  const { say } = useWords()
  const posts = useMe().posts
  const [open, setOpen] = useState<string>()
  const { outcome } = course
  const knows =
    outcome.mine.includes('notify') || posts.some(({ post }) => isOf(post, 'investigation', 'prosecution'))
  if (!knows)
    return (
      <Card title={say('reports.decisions-title')} icon="gavel">
        <p className="soft">{say('reports.decisions-not-shown')}</p>
      </Card>
    )
  return (
    <Card
      title={say('reports.decisions-title')}
      icon="gavel"
      {...(outcome.mine.includes('decide') && outcome.decisions.length === 0 ? { tone: 'calls' } : {})}
      aside={
        outcome.mine.includes('decide') && open === undefined ? (
          <Button kind="primary" onPress={() => setOpen('decide')}>
            {say(outcome.decisions.length === 0 ? 'reports.decide' : 'reports.decide-again')}
          </Button>
        ) : undefined
      }
    >
      {open === 'decide' ? <DecideForm course={course} onDone={() => setOpen(undefined)} /> : null}
      {outcome.decisions.length === 0 && open === undefined ? (
        <p className="soft">{say('reports.decisions-none')}</p>
      ) : null}
      <ul className="rows">
        {outcome.decisions.map((decision, n) => (
          <li key={decision.id} className="stack">
            <Decision course={course} decision={decision} inForce={n === 0} />
            {outcome.mine.includes('notify') && decision.left.length > 0 && open === undefined ? (
              <div>
                <Button icon="plus" onPress={() => setOpen(decision.id)}>
                  {say('reports.notice-add')}
                </Button>
              </div>
            ) : null}
            {open === decision.id ? (
              <NoticeForm course={course} decision={decision} onDone={() => setOpen(undefined)} />
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Decision({
  course: { reportId },
  decision,
  inForce,
}: {
  course: Course
  decision: Outcome['decisions'][number]
  inForce: boolean
}) {
  const { say, formats, language } = useWords()
  const nameOf = (officer: { nameAr: string; nameLa: string }) =>
    language === 'ar' ? officer.nameAr : officer.nameLa
  const and = new Intl.ListFormat(language === 'zgh' ? 'fr' : language)
  const { left, daysLate, tell, notices } = decision
  return (
    <div className="stack">
      <div className="chips">
        <Chip tone={toneOfDecision[decision.kind]} icon="gavel">
          {say(`reports.decision.${decision.kind}`)}
        </Chip>
        {inForce ? <Chip tone="indigo">{say('reports.decision-in-force')}</Chip> : null}
        {decision.nature === 'unknown' ? null : <Chip>{say(`reports.nature.${decision.nature}`)}</Chip>}
        {daysLate > 0 ? (
          <Chip tone="clay" icon="alert">
            {say('reports.notice-late', { count: daysLate })}
          </Chip>
        ) : left.length > 0 ? (
          <Chip tone="saffron" icon="clock">
            {say('reports.notice-by', { day: formats.day(decision.notifyBy) })}
          </Chip>
        ) : null}
      </div>
      <p className="soft">
        {say('reports.taken', {
          day: formats.day(decision.takenOn),
          post: say(`posts.${decision.post}`),
          name: nameOf(decision.by),
        })}
      </p>
      {decision.reasoned ? (
        <Sensitive
          words={{
            show: say('reports.reasons-show'),
            hide: say('common.hide'),
            hidden: say('reports.reasons-hidden'),
          }}
          show={async () => {
            const { reasons } = await ask(seeReportDecision, {
              params: { reportId, decisionId: decision.id },
            })
            return (
              <span className="said" dir="auto">
                {reasons ?? say('reports.reasons-none')}
              </span>
            )
          }}
        />
      ) : (
        <p className="soft">{say('reports.reasons-none')}</p>
      )}
      {tell.length === 0 ? <p className="soft">{say('reports.tell-nobody')}</p> : null}
      {left.length === 0 ? null : (
        <p>
          {say('reports.notice-left', { whom: and.format(left.map((whom) => say(`reports.whom.${whom}`))) })}{' '}
          · {say('reports.notice-due', { day: formats.day(decision.notifyBy) })}
        </p>
      )}
      {tell.length > 0 && left.length === 0 && daysLate === 0 ? (
        <p className="soft">{say('reports.notice-within')}</p>
      ) : null}
      {notices.map((notice) => (
        <p key={notice.whom} className="soft">
          {say('reports.notice-told', {
            whom: say(`reports.whom.${notice.whom}`),
            how: say(`reports.how.${notice.how}`),
            day: formats.day(notice.on),
            name: nameOf(notice.by),
          })}
        </p>
      ))}
    </div>
  )
}
