import { LinkButton } from '../../lib/link.tsx'
import { useWords } from '../../lib/words.tsx'
import { Crumbs } from '../../lib/crumbs.tsx'
import { Chip, Ref } from '../../ui/parts.tsx'
import type { FoundCase } from './found.ts'

/** Which case this is, and what must be known before anything else is read. */
export function CaseHeading({ of: data }: { of: FoundCase }) {
  const { say } = useWords()
  const register = (
    <Ref>
      {data.register.number}/{data.register.year}
    </Ref>
  )
  return (
    <>
      <Crumbs trail={[{ to: '/cases', says: say('nav.cases') }]} here={register} />
      <div className="heading">
        <h1>
          {say('cases.case')} {register}
        </h1>
        {data.urgent ? (
          <Chip tone="clay" icon="alert">
            {say('reports.urgent')}
          </Chip>
        ) : null}
        {data.children > 0 ? (
          <Chip tone="indigo">{say('cases.children', { count: data.children })}</Chip>
        ) : null}
        {data.report === null ? null : (
          <span className="acts">
            <LinkButton to="/reports/$reportId" params={{ reportId: data.report }} icon="flag">
              {say('cases.see-report')}
            </LinkButton>
          </span>
        )}
      </div>
    </>
  )
}
