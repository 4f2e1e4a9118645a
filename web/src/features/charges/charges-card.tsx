import { listCharges, type seeCase } from '@himaya/contract'
import { isOf, type CaseId, type ChargeId, type PartyId, type Post } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { ask } from '../../lib/ask.ts'
import { Cite } from '../../lib/law.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip, Note } from '../../ui/parts.tsx'
import { BringForm } from './bring-form.tsx'
import { DropForm } from './drop-form.tsx'

type Found = z.output<typeof listCharges.reply>
type Parties = z.output<typeof seeCase.reply>['parties']

/** Who is charged under which article, of what nature that is, and where it belongs: what follows from the articles. */
export function ChargesCard({
  caseId,
  parties,
  mine,
}: {
  caseId: CaseId
  parties: Parties
  /** The posts in which I may act in this case. */
  mine: readonly Post[]
}) {
  const { say } = useWords()
  const [bringing, setBringing] = useState(false)
  const found = useQuery({
    queryKey: ['case', caseId, 'charges'],
    queryFn: () => ask(listCharges, { params: { caseId } }),
    gcTime: 0,
  })
  const mayCharge = mine.some((post) => isOf(post, 'prosecution', 'investigation'))
  const charged = parties.filter(({ id }) => found.data?.charges.some(({ party }) => party === id))
  return (
    <Card
      title={say('charges.title')}
      icon="gavel"
      {...(mayCharge && parties.length > 0 && !bringing
        ? {
            aside: (
              <Button icon="plus" onPress={() => setBringing(true)}>
                {say('charges.bring')}
              </Button>
            ),
          }
        : {})}
    >
      <Problem of={found.error} />
      {bringing ? (
        <BringForm caseId={caseId} parties={parties} mine={mine} onDone={() => setBringing(false)} />
      ) : null}
      {found.data === undefined ? null : (
        <>
          {charged.map(({ id }) => (
            <OfParty
              key={id}
              caseId={caseId}
              party={id}
              parties={parties}
              found={found.data}
              mine={mayCharge ? mine : []}
            />
          ))}
          {found.data.charges.length === 0 ? <p className="soft">{say('charges.none')}</p> : null}
          {parties.length === 0 ? <p className="soft">{say('charges.no-party')}</p> : null}
          {mayCharge ? <LegalPerson parties={parties} found={found.data} /> : null}
        </>
      )}
      {charged.length === 0 ? null : (
        <p className="soft">
          {say('charges.from-articles')} {say('charges.if-minor')} —{' '}
          <Cite article="ma/act/2002/22-01#art_461" /> · {say('common.not-verified')}
        </p>
      )}
    </Card>
  )
}

function OfParty({
  caseId,
  party,
  parties,
  found,
  mine,
}: {
  caseId: CaseId
  party: PartyId
  parties: Parties
  found: Found
  /** The posts in which I may end a charge; none, when I only read. */
  mine: readonly Post[]
}) {
  const { say, formats, language } = useWords()
  const [ending, setEnding] = useState<ChargeId>()
  const nameOf = (officer: { nameAr: string; nameLa: string }) =>
    language === 'ar' ? officer.nameAr : officer.nameLa
  const own = found.charges.filter((one) => one.party === party)
  return (
    <section className="charged">
      <h3>
        <PartyName id={party} parties={parties} />
      </h3>
      <ul className="rows">
        {own.map((one) => (
          <li key={one.id}>
            <div className="line">
              <Chip
                tone={one.dropped !== null ? undefined : one.nature === 'felony' ? 'clay' : 'saffron'}
                {...(one.dropped === null ? { icon: 'gavel' as const } : {})}
              >
                {say(`charges.nature.${one.nature}`)}
              </Chip>
              <span className="charge">
                <Cite article={one.article} />
                <span className="soft">{say(`charges.of.${one.charge}`)}</span>
              </span>
              {one.dropped === null ? null : <Chip>{say('charges.ended')}</Chip>}
              {one.dropped === null && mine.length > 0 && ending !== one.id ? (
                <span className="end">
                  <Button onPress={() => setEnding(one.id)}>{say('charges.drop')}</Button>
                </span>
              ) : null}
            </div>
            <p className="soft under">
              {say('charges.brought', { name: nameOf(one.by), day: formats.day(one.on) })}
              {one.submittedOn === null
                ? ''
                : ` · ${say('charges.submitted', { day: formats.day(one.submittedOn) })}`}
              {one.nature === 'felony' || one.link === 'none' ? '' : ` · ${say(`charges.link.${one.link}`)}`}
              {one.dropped === null
                ? ''
                : ` · ${say('charges.ended-by', {
                    why: say(`charges.why.${one.dropped.why}`),
                    name: nameOf(one.dropped.by),
                    day: formats.day(one.dropped.on),
                  })}`}
            </p>
            {ending === one.id ? (
              <DropForm caseId={caseId} charge={one} mine={mine} onDone={() => setEnding(undefined)} />
            ) : null}
          </li>
        ))}
      </ul>
      <Seats found={found} party={party} />
    </section>
  )
}

/** Where what stands against a party belongs, and whether the case is there. */
function Seats({ found, party }: { found: Found; party: PartyId }) {
  const { say } = useWords()
  const seats = found.seats.filter((seat) => seat.party === party)
  if (seats.length === 0) return <p className="soft">{say('charges.none-standing')}</p>
  return seats.map((seat) => (
    <div key={seat.level} className="seat">
      <p>
        <span className="soft">{say('charges.competent')} · </span>
        <strong>{say(`charges.formation.${seat.formation}`)}</strong>
        <span className="soft"> · {say(`posts.${seat.prosecution}`)}</span>
      </p>
      {seat.joined === 'no' ? null : <p>{say(`charges.joined.${seat.joined}`)}</p>}
      <p className="soft cites">
        {seat.basis.map((article) => (
          <Cite key={article} article={article} />
        ))}
      </p>
      {seat.level === found.heldAt ? null : (
        <Note tone="saffron">
          {say(seat.level === 'court_of_appeal' ? 'charges.to-appeal' : 'charges.to-tribunal')}
        </Note>
      )}
    </div>
  ))
}

/** A company in the case that nobody has charged while somebody is charged with a felony. */
function LegalPerson({ parties, found }: { parties: Parties; found: Found }) {
  const { say } = useWords()
  const standing = found.charges.filter(({ dropped }) => dropped === null)
  const forgotten = parties.some(
    ({ id, capacity }) => capacity === 'legal_person' && standing.every(({ party }) => party !== id),
  )
  if (!forgotten || standing.every(({ nature }) => nature !== 'felony')) return null
  return (
    <Note tone="saffron">
      {say('charges.legal-person')} — <Cite article="ma/act/2016/27-14#art_448-6" />
    </Note>
  )
}

/** A party by capacity and number: nothing here names anybody. */
function PartyName({ id, parties }: { id: PartyId; parties: Parties }) {
  const { say } = useWords()
  const n = parties.findIndex((party) => party.id === id)
  const party = parties[n]
  if (party === undefined) return null
  return say('charges.party-number', {
    capacity: say(`people.capacity.${party.capacity}`),
    number: String(n + 1),
  })
}
