import { Country } from '../../lib/country.tsx'
import { LinkButton } from '../../lib/link.tsx'
import { Identity, useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Chip } from '../../ui/parts.tsx'
import type { FoundCase } from './found.ts'

/** Who is in a case. Names are shown one at a time, on demand. */
export function PeopleCard({ of: data }: { of: FoundCase }) {
  const { say, language } = useWords()
  const labels = useLabels(data.people)
  const parties = useLabels(data.parties)
  const nameOf = (officer: { nameAr: string; nameLa: string }) =>
    language === 'ar' ? officer.nameAr : officer.nameLa
  return (
    <Card title={say('cases.people-title')} icon="people">
      <ul className="rows">
        {data.people.map((person) => (
          <li key={person.id} className="line">
            <span className="lead">{labels.short(person.id)}</span>
            {person.isChild === true ? <Chip tone="indigo">{say('people.child')}</Chip> : null}
            <Chip tone={person.status === 'to_assess' ? 'saffron' : 'cedar'}>
              {say(`status.victim.${person.status}`)}
            </Chip>
            <span className="soft">
              <Country code={person.nationality} />
            </span>
            <span className="soft">{say('cases.owner', { name: nameOf(person.owner) })}</span>
            <span className="end">
              <Identity caseId={data.id} personId={person.id} />
            </span>
            {data.mine.length === 0 ? null : (
              <LinkButton
                to="/cases/$caseId/reception/$personId"
                params={{ caseId: data.id, personId: person.id }}
                icon="people"
              >
                {say('cases.reception')}
              </LinkButton>
            )}
            {data.mine.includes('social_assistant') ? (
              <LinkButton
                to="/cases/$caseId/people/$personId"
                params={{ caseId: data.id, personId: person.id }}
                icon="edit"
              >
                {say('cases.correct')}
              </LinkButton>
            ) : null}
          </li>
        ))}
      </ul>
      {data.people.length === 0 ? <p className="soft">{say('cases.no-people')}</p> : null}
      {data.parties.length === 0 ? null : (
        <ul className="rows">
          {data.parties.map((party) => (
            <li key={party.id} className="line">
              <span className="lead">{parties.short(party.id)}</span>
              <span className="soft">
                <Country code={party.nationality} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="soft">{say('common.showing-recorded')}</p>
    </Card>
  )
}
