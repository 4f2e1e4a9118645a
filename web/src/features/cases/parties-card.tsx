import { handOverParty, seePartyIdentity } from '@himaya/contract'
import { isOf, type PartyId } from '@himaya/domain'
import { useState } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { Country } from '../../lib/country.tsx'
import { Cite } from '../../lib/law.tsx'
import { LinkButton } from '../../lib/link.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip } from '../../ui/parts.tsx'
import { Sensitive } from '../../ui/sensitive.tsx'
import { useNaming } from './naming.ts'
import { OwnerForm } from './owner-form.tsx'
import type { FoundCase, FoundParty } from './found.ts'
import { VictimForm } from './victim-form.tsx'

/** Whoever is suspected or accused, to those who see the penal side; nothing at all to the unit. */
export function PartiesCard({ of: found }: { of: FoundCase }) {
  const { say } = useWords()
  const [open, setOpen] = useState<{ party: PartyId; what: 'owner' | 'victim' }>()
  const mayWrite = found.mine.some((post) => isOf(post, 'prosecution', 'investigation'))
  const close = () => setOpen(undefined)
  if (found.court === null || (found.parties.length === 0 && !mayWrite)) return null
  return (
    <Card
      title={say('people.parties')}
      icon="scale"
      aside={
        mayWrite ? (
          <LinkButton to="/cases/$caseId/parties/new" params={{ caseId: found.id }} icon="plus">
            {say('people.add-party')}
          </LinkButton>
        ) : undefined
      }
    >
      <ul className="rows">
        {found.parties.map((party, n) => (
          <li key={party.id}>
            <PartyRow
              found={found}
              party={party}
              number={n + 1}
              onOpen={
                mayWrite && open === undefined ? (what) => setOpen({ party: party.id, what }) : undefined
              }
            />
            {open?.party !== party.id ? null : open.what === 'victim' ? (
              <VictimForm found={found} party={party} onDone={close} />
            ) : (
              <OwnerForm
                id={party.id}
                caseId={found.id}
                now={party.owner.id}
                candidates={prosecuting(found)}
                handOver={(to) =>
                  perform(handOverParty, {
                    params: { caseId: found.id, partyId: party.id },
                    body: { from: party.owner.id, to },
                  })
                }
                onDone={close}
              />
            )}
          </li>
        ))}
      </ul>
      {found.parties.length === 0 ? <p className="soft">{say('people.parties-none')}</p> : null}
      <p className="soft">
        {say('people.parties-wall')} — <Cite article="ma/act/2009/09-08#art_49" /> ·{' '}
        {say('common.not-verified')}
      </p>
    </Card>
  )
}

/** Who may follow a party: those of the prosecution and the judge who work on this case, each once. */
function prosecuting({ assigned }: FoundCase) {
  const officers = assigned.flatMap(({ officer, post }) =>
    isOf(post, 'prosecution', 'investigation') ? [[officer.id, officer] as const] : [],
  )
  return [...new Map(officers).values()]
}

function PartyRow({
  found,
  party,
  number,
  onOpen,
}: {
  found: FoundCase
  party: FoundParty
  number: number
  /** What the reader may open beneath the row; `undefined` for whoever changes nothing here. */
  onOpen: ((what: 'owner' | 'victim') => void) | undefined
}) {
  const { say } = useWords()
  const naming = useNaming()
  const params = { caseId: found.id, partyId: party.id }
  const same = found.people.find(({ id }) => id === party.mayBeVictim)
  return (
    <>
      <div className="line">
        <span className="lead">{say('people.party', { number })}</span>
        <span>{say(`people.capacity.${party.capacity}`)}</span>
        {party.leftOut.map((why) => (
          <Chip key={why} tone="clay" icon="alert">
            {say(`people.left-out.${why}`)}
          </Chip>
        ))}
        {same === undefined ? null : (
          <Chip tone="saffron" icon="shield">
            {say('people.may-be-victim-as', { who: naming.person(same) })}
          </Chip>
        )}
        <span className="soft">
          <Country code={party.nationality} />
        </span>
        <span className="end">
          <Sensitive
            words={{
              show: say('common.show-briefly'),
              hide: say('common.hide'),
              hidden: say('cases.identity-hidden'),
            }}
            show={async () => {
              const who = await ask(seePartyIdentity, { params })
              return <bdi>{who.name ?? say('common.not-recorded')}</bdi>
            }}
          />
        </span>
      </div>
      <div className="line under">
        <span className="soft">
          {say(party.leftOut.includes('no_owner') ? 'people.was-followed-by' : 'cases.owner', {
            name: naming.officer(party.owner),
          })}
        </span>
        {onOpen === undefined ? null : (
          <span className="chips end">
            {same !== undefined || party.capacity === 'legal_person' ? null : (
              <Button icon="shield" onPress={() => onOpen('victim')}>
                {say('people.may-be-victim')}
              </Button>
            )}
            <Button icon="person" onPress={() => onOpen('owner')}>
              {say('people.hand-over')}
            </Button>
            <LinkButton to="/cases/$caseId/parties/$partyId" params={params} icon="edit">
              {say('cases.correct')}
            </LinkButton>
          </span>
        )}
      </div>
    </>
  )
}
