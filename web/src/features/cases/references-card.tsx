import { useWords } from '../../lib/words.tsx'
import { Card, Ref } from '../../ui/parts.tsx'
import type { FoundCase } from './found.ts'

/** The two references of a case, side by side: the unit's register and the court's own. */
export function ReferencesCard({ of: data }: { of: FoundCase }) {
  const { say, formats } = useWords()
  return (
    <Card title={say('cases.references')} icon="folders">
      <dl className="facts">
        <dt>{say('cases.register')}</dt>
        <dd>
          <Ref>
            {data.register.number}/{data.register.year}
          </Ref>
        </dd>
        <dt>{say('cases.court-reference')}</dt>
        <dd>
          {data.reference === null ? (
            say('cases.no-reference')
          ) : (
            <Ref>
              {data.reference.number}/{data.reference.code}/{data.reference.year}
            </Ref>
          )}
        </dd>
        <dt>{say('cases.opened')}</dt>
        <dd>{formats.day(data.openedOn)}</dd>
      </dl>
    </Card>
  )
}
