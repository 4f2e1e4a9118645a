import { seeIdentity } from '@himaya/contract'
import { ask } from '../../lib/ask.ts'
import { Country } from '../../lib/country.tsx'
import { LinkButton } from '../../lib/link.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Chip } from '../../ui/parts.tsx'
import { Sensitive } from '../../ui/sensitive.tsx'
import type { FoundCase } from './found.ts'

/** Who is in a case. Names are shown one at a time, on demand. */
export function PeopleCard({ of: data }: { of: FoundCase }) {
  const { say, language } = useWords()
  const nameOf = (officer: { nameAr: string; nameLa: string }) =>
    language === 'ar' ? officer.nameAr : officer.nameLa
  return (
    <Card title={say('cases.people-title')} icon="people">
      <ul className="rows">
        {data.people.map((person) => (
          <li key={person.id} className="line">
            <span className="lead">{say(`people.capacity.${person.capacity}`)}</span>
            <Chip tone={person.status === 'to_assess' ? 'saffron' : 'cedar'}>
              {say(`status.victim.${person.status}`)}
            </Chip>
            <span className="soft">
              <Country code={person.nationality} />
            </span>
            <span className="soft">{say('cases.owner', { name: nameOf(person.owner) })}</span>
            <span className="end">
              <Sensitive
                words={{
                  show: say('common.show-briefly'),
                  hide: say('common.hide'),
                  hidden: say('cases.identity-hidden'),
                }}
                show={async () => {
                  const who = await ask(seeIdentity, {
                    params: { caseId: data.id, personId: person.id },
                  })
                  return <bdi>{who.name ?? say('common.not-recorded')}</bdi>
                }}
              />
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
              <span className="lead">{say(`people.capacity.${party.capacity}`)}</span>
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
