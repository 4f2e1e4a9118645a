import { useWords } from '../../lib/words.tsx'
import type { Found } from './found.ts'

/** What was taken back, by whom and when: it stays, and is out of the way. */
export function Withdrawn({ found: { withdrawn } }: { found: Found }) {
  const { say, formats, language } = useWords()
  if (withdrawn.length === 0) return null
  return (
    <details className="more">
      <summary>{say('elements.withdrawn', { count: withdrawn.length })}</summary>
      <ul className="bullets">
        {withdrawn.map(({ id, element, value, by, at }) => (
          <li key={id}>
            {say(`elements.element.${element}`)} · {say(`elements.value.${value}`)} ·{' '}
            {say('elements.withdrawn-by', {
              name: language === 'ar' ? by.nameAr : by.nameLa,
              when: formats.moment(Date.parse(at)),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
