import { seeScreenings } from '@himaya/contract'
import type { Answers, CaseId, PersonId } from '@himaya/domain'
import { signs } from '@himaya/law'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { Law } from '../../lib/law.tsx'
import { LinkButton } from '../../lib/link.tsx'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { Identity } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Chip, Empty } from '../../ui/parts.tsx'
import { Explanation } from './explanation.tsx'

/** One person's screenings, each explaining itself: for the unit, and for those who decide on it. */
export function ScreeningPage({ caseId, personId }: { caseId: string; personId: string }) {
  const { say, formats, language } = useWords()
  const mayAsk = useMe().posts.some((held) => held.post === 'social_assistant')
  const params = { caseId: caseId as CaseId, personId: personId as PersonId }
  const found = useQuery({
    queryKey: ['case', caseId, 'screenings', personId],
    queryFn: () => ask(seeScreenings, { params }),
    gcTime: 0,
  })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  const { status, screenings } = found.data
  return (
    <>
      <div className="heading">
        <h1>{say('screening.title')}</h1>
        <Chip tone={status === 'to_assess' ? 'saffron' : 'cedar'}>{say(`status.victim.${status}`)}</Chip>
        <Identity {...params} />
        <span className="acts">
          <LinkButton to="/cases/$caseId" params={{ caseId }} icon="folders">
            {say('screening.to-case')}
          </LinkButton>
          {mayAsk ? (
            <LinkButton
              to="/cases/$caseId/screening/$personId/new"
              params={{ caseId, personId }}
              kind="primary"
              icon="plus"
            >
              {say('screening.new')}
            </LinkButton>
          ) : null}
        </span>
      </div>
      {screenings.length === 0 ? (
        <Card title={say('screening.title')} icon="scale">
          <Empty icon="scale" title={say('screening.none')}>
            <p>{say('screening.none-hint')}</p>
          </Empty>
        </Card>
      ) : null}
      {screenings.map((one) => (
        <Card
          key={one.id}
          title={say(`screening.set.${one.set}`)}
          icon="scale"
          aside={
            <Chip tone={one.proposes === 'presumed' ? 'saffron' : undefined}>
              {say(`screening.proposes.${one.proposes}`)}
            </Chip>
          }
        >
          <p className="soft">
            {language === 'ar' ? one.by.nameAr : one.by.nameLa} · {formats.moment(Date.parse(one.at))} ·{' '}
            {say('screening.not-a-decision')}
          </p>
          <Explanation set={one.set} answers={one.answers as Answers} open />
          {one.signs.length === 0 ? null : (
            <div>
              <h3>{say('screening.signs')}</h3>
              <ul className="bullets">
                {signs
                  .filter((sign) => one.signs.includes(sign.id))
                  .map((sign) => (
                    <li key={sign.id}>
                      <Law words={sign.words} />
                    </li>
                  ))}
              </ul>
            </div>
          )}
          {one.note === null ? null : (
            <div>
              <h3>{say('screening.note')}</h3>
              <p className="said personal" dir="auto">
                {one.note}
              </p>
            </div>
          )}
        </Card>
      ))}
    </>
  )
}
