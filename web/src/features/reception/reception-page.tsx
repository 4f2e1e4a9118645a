import { seeReception } from '@himaya/contract'
import type { CaseId, PersonId } from '@himaya/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { ask } from '../../lib/ask.ts'
import { LinkButton } from '../../lib/link.tsx'
import { PapersCard } from '../../lib/papers.tsx'
import { Problem } from '../../lib/problem.tsx'
import { Spoken } from '../../lib/spoken.tsx'
import { Identity } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip, Note } from '../../ui/parts.tsx'
import { ContactCard } from './contact-card.tsx'
import { ReceptionForm } from './reception-form.tsx'
import { RightsCard } from './rights-card.tsx'

type Found = z.output<typeof seeReception.reply>

/** How one person was received, what she was told of her rights, and how she may be reached: in that order. */
export function ReceptionPage({ caseId, personId }: { caseId: string; personId: string }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const params = { caseId: caseId as CaseId, personId: personId as PersonId }
  const found = useQuery({
    queryKey: ['case', caseId, 'reception', personId],
    queryFn: () => ask(seeReception, { params }),
    gcTime: 0,
  })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  const refresh = () => queries.invalidateQueries({ queryKey: ['case', caseId] })
  const { data } = found
  return (
    <>
      <div className="heading unprinted">
        <h1>{say('reception.title')}</h1>
        <span className="soft">{say(`people.capacity.${data.capacity}`)}</span>
        <Identity {...params} />
        <Chip tone={data.missing.length === 0 ? 'cedar' : 'saffron'}>
          {data.missing.length === 0
            ? say('rights.none-missing')
            : say('rights.missing', { count: data.missing.length })}
        </Chip>
        {data.isChild === true ? <Chip tone="indigo">{say('cases.children', { count: 1 })}</Chip> : null}
        <span className="acts">
          <LinkButton to="/cases/$caseId" params={{ caseId }} icon="folders">
            {say('reception.to-case')}
          </LinkButton>
        </span>
      </div>
      {data.guardianKeptAway ? <Note tone="saffron">{say('referral.guardian-kept-away')}</Note> : null}
      <div className="columns">
        <div className="column">
          <Received found={data} params={params} onDone={refresh} />
          <RightsCard found={data} params={params} onDone={refresh} />
        </div>
        <div className="column unprinted">
          <PapersCard
            caseId={params.caseId}
            kinds={['secrecy_notice', 'rights_notice', 'rights_acknowledgement']}
            about={{ person: params.personId }}
          />
          <ContactCard contact={data.contact} mayNote={data.mayReceive} params={params} onDone={refresh} />
        </div>
      </div>
    </>
  )
}

function Received({
  found: { reception, mayReceive, isChild, sex, language: spoken },
  params,
  onDone,
}: {
  found: Found
  params: { caseId: CaseId; personId: PersonId }
  onDone: () => Promise<void>
}) {
  const { say, formats, language } = useWords()
  const [again, setAgain] = useState(false)
  if (mayReceive && (reception === null || again))
    return (
      <ReceptionForm
        params={params}
        spoken={reception?.language ?? spoken}
        isChild={isChild}
        sex={sex}
        onDone={async () => {
          await onDone()
          setAgain(false)
        }}
      />
    )
  if (reception === null)
    return (
      <Card title={say('reception.title')} icon="people">
        <p className="soft">{say('reception.none')}</p>
      </Card>
    )
  return (
    <div className="unprinted">
      <Card
        title={say('reception.title')}
        icon="check"
        aside={
          mayReceive ? (
            <Button icon="plus" onPress={() => setAgain(true)}>
              {say('reception.again')}
            </Button>
          ) : undefined
        }
      >
        <p className="soft">
          {say('reception.done', {
            name: language === 'ar' ? reception.by.nameAr : reception.by.nameLa,
            when: formats.moment(Date.parse(reception.at)),
          })}
        </p>
        {reception.duties.length === 0 ? null : (
          <Note tone="saffron">
            <strong>{say('reception.duties-title')}</strong>
            <ul>
              {reception.duties.map((duty) => (
                <li key={duty}>{say(`reception.duty.${duty}`)}</li>
              ))}
            </ul>
            {mayReceive && reception.duties.includes('make_safe') ? (
              <LinkButton to="/cases/$caseId/measures/new" params={{ caseId: params.caseId }} icon="shield">
                {say('protection.new')}
              </LinkButton>
            ) : null}
          </Note>
        )}
        <dl className="facts">
          {(
            [
              ['danger_now', reception.dangerNow],
              ['needs_doctor', reception.needsDoctor],
              // What the file answers was not asked.
              ...(isChild === false ? [] : [['child_alone', reception.childAlone] as const]),
              ['interpreter', reception.interpreter],
              ['safe_to_speak', reception.safeToSpeak],
            ] as const
          ).map(([question, answer]) => (
            <div key={question} className="fact">
              <dt>{say(`reception.question.${question}`)}</dt>
              <dd>{say(answer ? 'common.yes' : 'common.no')}</dd>
            </div>
          ))}
          <div className="fact">
            <dt>{say('reception.question.language')}</dt>
            <dd>
              <Spoken code={reception.language} />
            </dd>
          </div>
          <div className="fact">
            <dt>{say('reception.limits-said-in')}</dt>
            <dd>
              <Spoken code={reception.limitsSaidIn} />
            </dd>
          </div>
        </dl>
        {reception.note === null ? null : (
          <p className="said personal" dir="auto">
            {reception.note}
          </p>
        )}
      </Card>
    </div>
  )
}
