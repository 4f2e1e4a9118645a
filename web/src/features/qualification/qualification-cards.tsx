import { seeQualification } from '@himaya/contract'
import type { AccusedSide, Capacity, CaseId, PartyId, PersonId } from '@himaya/domain'
import { offence } from '@himaya/law'
import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { ask } from '../../lib/ask.ts'
import { Cite } from '../../lib/law.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Note } from '../../ui/parts.tsx'
import { Accused } from './accused.tsx'
import { MissingList, UnnotedList, type Called } from './missing.tsx'
import { Neighbours } from './neighbours.tsx'
import { Victim } from './victims.tsx'

type Found = z.output<typeof seeQualification.reply>

/**
 * What the law makes of the case as it is noted: for each victim and each accused, what is still to be proved, and what
 * else the facts may be. For the prosecution and the investigating judge alone; the judge decides.
 */
export function QualificationCards({
  caseId,
  people,
  parties,
}: {
  caseId: CaseId
  people: readonly { readonly id: PersonId; readonly capacity: Capacity }[]
  parties: readonly { readonly id: PartyId; readonly capacity: AccusedSide }[]
}) {
  const { say, formats } = useWords()
  const { short } = useLabels([...people, ...parties])
  const found = useQuery({
    queryKey: ['case', caseId, 'qualification'],
    queryFn: () => ask(seeQualification, { params: { caseId } }),
    gcTime: 0,
  })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem of={found.error} />
  const { data } = found
  const called: Called = { victim: short, accused: short }
  return (
    <>
      <Card title={say('qualification.title')} icon="scale">
        <Note>
          <p>{say('qualification.if-shown')}</p>
          <p className="soft">
            <Cite article="ma/act/2002/22-01#art_287" /> · {say('common.not-verified')}
          </p>
        </Note>
        <Victims of={data} called={called} />
        {data.governs === null ? null : (
          <p className="soft">{say('qualification.governs', { day: formats.day(data.governs) })}</p>
        )}
        {data.attempt === null ? null : (
          <p>
            {say('qualification.attempt')} — <Cite article={data.attempt} />
          </p>
        )}
        {data.accused.length === 0 ? <p className="soft">{say('qualification.no-accused')}</p> : null}
        {data.accused.map((one) => (
          <OneAccused key={one.id} of={one} title={short(one.id)} />
        ))}
      </Card>
      <Card title={say('qualification.missing-title')} icon="search">
        <MissingList missing={data.missing} called={called} />
        <Unassessed of={data} called={short} />
        <UnnotedList unnoted={data.unnoted} called={called} />
      </Card>
      <Card title={say('qualification.neighbours-title')} icon="folders">
        <Neighbours of={data.neighbours} />
      </Card>
    </>
  )
}

/** Each victim by the elements noted for that victim. */
function Victims({ of, called }: { of: Found; called: Called }) {
  const { say, formats } = useWords()
  return of.victims.map(({ id, elements, madeOut, bare, turns18In }) => (
    <Victim
      key={id}
      title={called.victim(id)}
      elements={elements}
      madeOut={madeOut}
      since={formats.day(of.since)}
    >
      {bare.length === 0 ? null : (
        <>
          <p>{say('qualification.bare')}</p>
          <ul className="bullets">
            {bare.map((value) => (
              <li key={value}>{say(`elements.value.${value}`)}</li>
            ))}
          </ul>
        </>
      )}
      {turns18In === null ? null : (
        <p>{say('qualification.turns-eighteen', { day: formats.day(turns18In) })}</p>
      )}
    </Victim>
  ))
}

function OneAccused({ of, title }: { of: Found['accused'][number]; title: string }) {
  const { say } = useWords()
  const shield =
    of.mayBeVictim === null ? null : (
      <Note tone="saffron">
        {say('qualification.may-be-victim')} — <Cite article={offence.nonPunishment} />
      </Note>
    )
  if (of.qualification !== null)
    return (
      <Accused title={title} of={of.qualification}>
        {shield}
      </Accused>
    )
  return (
    <section className="charged">
      <h3>{title}</h3>
      {shield}
      {of.state === 'qualified' ? null : <p>{say(`qualification.accused.${of.state}`)}</p>}
    </section>
  )
}

/** What nobody noted. */
function Unassessed({ of, called }: { of: Found; called: (id: string) => string }) {
  const { say } = useWords()
  if (of.unassessed.length === 0) return null
  return (
    <>
      <h3>{say('qualification.unassessed')}</h3>
      <ul className="bullets">
        {of.unassessed.map(({ what, whom, article }) => (
          <li key={`${what} ${whom ?? ''}`}>
            {say(`qualification.unassessed.${what}`)}
            {whom === null ? null : <> · {called(whom)}</>} — <Cite article={article} />
          </li>
        ))}
      </ul>
    </>
  )
}
