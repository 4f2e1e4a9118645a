import { useWords } from '../../lib/words.tsx'
import { Refused } from '../../lib/ask.ts'
import { Button, Note } from '../../ui/parts.tsx'
import { useNaming } from './naming.ts'

/** Who wrote last, and when, out of a `conflict`; `undefined` for any other failure. */
export function conflictOf(error: Error | null) {
  if (!(error instanceof Refused) || error.code !== 'conflict') return undefined
  const last = error.details['last'] as
    { at: string; officer: { nameAr: string; nameLa: string } } | undefined
  return { last }
}

/** What another officer wrote meanwhile, beside what stands in the form: saving again is then a choice. */
export function Meanwhile({
  conflict: { last },
  fields,
}: {
  conflict: NonNullable<ReturnType<typeof conflictOf>>
  fields: readonly { label: string; theirs: string; take: () => void }[]
}) {
  const { say, formats } = useWords()
  const naming = useNaming()
  return (
    <Note tone="danger">
      <p>
        {say('cases.changed-meanwhile', {
          name: last === undefined ? '' : naming.officer(last.officer),
          when: last === undefined ? '' : formats.moment(Date.parse(last.at)),
        })}
      </p>
      <ul className="rows">
        {fields.map(({ label, theirs, take }) => (
          <li key={label} className="line">
            <span className="lead">{label}</span>
            <span className="personal">
              <bdi>{theirs}</bdi>
            </span>
            <span className="end">
              <Button onPress={take}>{say('cases.take-theirs')}</Button>
            </span>
          </li>
        ))}
      </ul>
    </Note>
  )
}
