import { listScreenings } from '@himaya/contract'
import type { CaseId, Capacity, PersonId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { LinkButton } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Chip } from '../../ui/parts.tsx'

/** Who was screened and what was proposed; never shown to the bench. */
export function ScreeningCard({
  caseId,
  people,
  mayAsk,
}: {
  caseId: CaseId
  people: readonly { readonly id: PersonId; readonly capacity: Capacity }[]
  mayAsk: boolean
}) {
  const { say, formats } = useWords()
  const labels = useLabels(people)
  const found = useQuery({
    queryKey: ['case', caseId, 'screenings'],
    queryFn: () => ask(listScreenings, { params: { caseId } }),
    gcTime: 0,
  })
  return (
    <Card title={say('screening.title')} icon="scale">
      <Problem of={found.error} />
      <ul className="rows">
        {people.map((person) => {
          const last = found.data?.screenings.find((one) => one.personId === person.id)
          return (
            <li key={person.id} className="line">
              <span className="lead">{labels.long(person.id)}</span>
              {last === undefined ? (
                <span className="soft">{say('screening.none')}</span>
              ) : (
                <>
                  <Chip tone={last.proposes === 'presumed' ? 'saffron' : undefined}>
                    {say(`screening.proposes.${last.proposes}`)}
                  </Chip>
                  <span className="soft">{formats.moment(Date.parse(last.at))}</span>
                </>
              )}
              <span className="chips end">
                {last === undefined ? null : (
                  <LinkButton
                    to="/cases/$caseId/screening/$personId"
                    params={{ caseId, personId: person.id }}
                    icon="scale"
                  >
                    {say('screening.see')}
                  </LinkButton>
                )}
                {mayAsk ? (
                  <LinkButton
                    to="/cases/$caseId/screening/$personId/new"
                    params={{ caseId, personId: person.id }}
                    icon="plus"
                  >
                    {say('screening.new')}
                  </LinkButton>
                ) : null}
              </span>
            </li>
          )
        })}
      </ul>
      {people.length === 0 ? <p className="soft">{say('cases.no-people')}</p> : null}
      <p className="soft">{say('screening.decides-nothing')}</p>
    </Card>
  )
}
