import { seeIdentity } from '@himaya/contract'
import { isOf, isVictim, mayAskRelease, type PersonId } from '@himaya/domain'
import { useState } from 'react'
import { ask } from '../../lib/ask.ts'
import { Country } from '../../lib/country.tsx'
import { LinkButton } from '../../lib/link.tsx'
import { useMe } from '../../lib/me.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip } from '../../ui/parts.tsx'
import { Sensitive } from '../../ui/sensitive.tsx'
import { useNaming } from './naming.ts'
import { PersonOwner } from './person-owner.tsx'
import type { FoundCase, FoundPerson } from './found.ts'

/** Who is in the assistance file, who follows each of them, and who is left out. */
export function PeopleCard({ of: found }: { of: FoundCase }) {
  const { say } = useWords()
  const [handing, setHanding] = useState<PersonId>()
  const mayAdd = found.mine.includes('social_assistant')
  const told = found.mine.some((post) => isOf(post, 'unit', 'prosecution', 'investigation', 'juvenile'))
  const waiting = found.people.filter((person) => person.leftOut.length > 0).length
  return (
    <Card
      title={say('cases.people-title')}
      icon="people"
      aside={
        <span className="chips">
          {told && found.people.length > 0 ? (
            <Chip tone={waiting === 0 ? 'cedar' : 'saffron'} icon={waiting === 0 ? 'check' : 'alert'}>
              {say('people.left-out-count', { count: waiting })}
            </Chip>
          ) : null}
          {mayAdd ? (
            <LinkButton to="/cases/$caseId/people/new" params={{ caseId: found.id }} icon="plus">
              {say('people.add')}
            </LinkButton>
          ) : null}
        </span>
      }
    >
      <ul className="rows">
        {found.people.map((person) => (
          <li key={person.id}>
            <PersonRow
              found={found}
              person={person}
              onHandOver={handing === undefined ? () => setHanding(person.id) : undefined}
            />
            {handing === person.id ? (
              <PersonOwner caseId={found.id} person={person} onDone={() => setHanding(undefined)} />
            ) : null}
          </li>
        ))}
      </ul>
      {found.people.length === 0 ? <p className="soft">{say('cases.no-people')}</p> : null}
      <p className="soft">{say('common.showing-recorded')}</p>
    </Card>
  )
}

function PersonRow({
  found,
  person,
  onHandOver,
}: {
  found: FoundCase
  person: FoundPerson
  onHandOver: (() => void) | undefined
}) {
  const { say } = useWords()
  const naming = useNaming()
  const { id: me } = useMe()
  const params = { caseId: found.id, personId: person.id }
  // The unit's assistants do it where the person is put right, and here when nobody follows any more.
  const mayHand =
    found.mine.includes('unit_coordinator') ||
    (found.mine.includes('social_assistant') && person.leftOut.includes('no_owner'))
  const wards = found.people.filter(({ id }) => person.wards.includes(id))
  return (
    <>
      <div className="line">
        <span className="lead">{naming.person(person)}</span>
        {isVictim(person.capacity) || person.status !== 'to_assess' ? (
          <Chip tone={person.status === 'to_assess' ? 'saffron' : 'cedar'}>
            {say(`status.victim.${person.status}`)}
          </Chip>
        ) : null}
        {person.isChild === true ? <Chip tone="indigo">{say('cases.person-child')}</Chip> : null}
        {person.leftOut
          // The status beside the name says so already.
          .filter((why) => why !== 'to_assess')
          .map((why) => (
            <Chip key={why} tone={why === 'no_owner' ? 'clay' : 'saffron'} icon="alert">
              {say(`people.left-out.${why}`)}
            </Chip>
          ))}
        <span className="soft">
          <Country code={person.nationality} />
        </span>
        <span className="end">
          {person.concealed ? (
            <Chip tone="indigo" icon="lock">
              {say('people.concealed')}
            </Chip>
          ) : (
            <Sensitive
              words={{
                show: say('common.show-briefly'),
                hide: say('common.hide'),
                hidden: say('cases.identity-hidden'),
              }}
              show={async () => {
                const who = await ask(seeIdentity, { params })
                return <bdi>{who.name ?? say('common.not-recorded')}</bdi>
              }}
            />
          )}
        </span>
      </div>
      <div className="line under">
        <span className="soft">
          {say(person.leftOut.includes('no_owner') ? 'people.was-followed-by' : 'cases.owner', {
            name: naming.officer(person.owner),
          })}
        </span>
        {wards.length === 0 ? null : (
          <span className="soft">
            {say('people.answers-for-who', { who: wards.map((ward) => naming.person(ward)).join(' · ') })}
          </span>
        )}
        <span className="chips end">
          {mayHand && onHandOver !== undefined ? (
            <Button icon="person" onPress={onHandOver}>
              {say('people.hand-over')}
            </Button>
          ) : null}
          {found.mine.length === 0 ? null : (
            <LinkButton to="/cases/$caseId/reception/$personId" params={params} icon="people">
              {say('cases.reception')}
            </LinkButton>
          )}
          {isVictim(person.capacity) && person.owner.id !== me && found.mine.some(mayAskRelease) ? (
            <LinkButton to="/cases/$caseId/people/$personId/shelter" params={params} icon="lock">
              {say('cases.ask-shelter')}
            </LinkButton>
          ) : null}
          {found.mine.includes('social_assistant') ? (
            <LinkButton to="/cases/$caseId/people/$personId" params={params} icon="edit">
              {say('cases.correct')}
            </LinkButton>
          ) : null}
        </span>
      </div>
    </>
  )
}
