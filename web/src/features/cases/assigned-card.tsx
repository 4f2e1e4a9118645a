import { useWords } from '../../lib/words.tsx'
import { Card } from '../../ui/parts.tsx'
import type { FoundCase } from './found.ts'

/** Who works on a case, in which post. */
export function AssignedCard({ of: data }: { of: FoundCase }) {
  const { say, language } = useWords()
  const nameOf = (officer: { nameAr: string; nameLa: string }) =>
    language === 'ar' ? officer.nameAr : officer.nameLa
  return (
    <Card title={say('cases.assigned-title')} icon="gavel">
      {data.assigned.length === 0 ? <p className="soft">{say('cases.nobody-assigned')}</p> : null}
      <ul className="rows">
        {data.assigned.map((one) => (
          <li key={`${one.officer.id} ${one.post}`} className="line">
            <span className="lead">{nameOf(one.officer)}</span>
            <span className="soft">{say(`posts.${one.post}`)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
