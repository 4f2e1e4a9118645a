import { useWords } from '../../lib/words.tsx'
import { Card, Note } from '../../ui/parts.tsx'
import type { Course } from './outcome.ts'

/** Before which prosecution a report is, in whose hands, and since when: or that it reached nobody. */
export function StandingCard({ course: { outcome }, sentAt }: { course: Course; sentAt: string }) {
  const { say, formats, language } = useWords()
  const { name, officers } = outcome.before
  return (
    <Card title={say('reports.standing')} icon="clock">
      <dl className="facts">
        <dt>{say('reports.sent-at')}</dt>
        <dd>{formats.moment(Date.parse(sentAt))}</dd>
        <dt>{say('reports.before')}</dt>
        <dd>{language === 'ar' ? name.ar : name.fr}</dd>
        {officers.length === 0 ? null : (
          <>
            <dt>{say('reports.has-it')}</dt>
            <dd>
              <ul>
                {officers.map(({ officer, post }) => (
                  <li key={`${officer.id} ${post}`}>
                    {language === 'ar' ? officer.nameAr : officer.nameLa} ·{' '}
                    <span className="soft">{say(`posts.${post}`)}</span>
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
      {officers.length === 0 ? <Note tone="danger">{say('reports.nobody-has-it')}</Note> : null}
    </Card>
  )
}
