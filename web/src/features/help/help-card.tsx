import { bringForProtection, seeHelp, seeNeed } from '@himaya/contract'
import type { CaseId } from '@himaya/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, perform, Refused } from '../../lib/ask.ts'
import { Cite } from '../../lib/law.tsx'
import { LinkButton } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'
import { Sensitive } from '../../ui/sensitive.tsx'

/** A file without a complaint: how it was opened, what she wished, and the two ways on from it. */
export function HelpCard({ caseId }: { caseId: CaseId }) {
  const { say, formats, language } = useWords()
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const params = { caseId }
  const found = useQuery({
    queryKey: ['case', caseId, 'help'],
    queryFn: () => ask(seeHelp, { params }),
    gcTime: 0,
  })
  const bring = useMutation({
    mutationFn: () => perform(bringForProtection, { params, body: {} }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      setAsking(false)
    },
  })
  if (found.isPending) return null
  if (found.isError) return <Problem of={found.error} />
  const { request, brought, report, mayReport, mayBring } = found.data
  const nobodyThere = bring.error instanceof Refused && bring.error.code === 'conflict'
  const named = (officer: { nameAr: string; nameLa: string }, at: string) =>
    say('help.by', {
      name: language === 'ar' ? officer.nameAr : officer.nameLa,
      when: formats.moment(Date.parse(at)),
    })
  return (
    <Card title={say(request === null ? 'help.file-title' : 'help.title')} icon="referral" tone="safe">
      {report === null ? (
        <Note>{say(brought === null ? 'help.stands' : 'help.stands-brought')}</Note>
      ) : (
        <p className="soft">{say('help.complained')}</p>
      )}
      {request === null && brought === null ? null : (
        <dl className="facts">
          {request === null ? null : (
            <>
              <dt>{say('help.wish')}</dt>
              <dd>{say(`help.wish.${request.wish}`)}</dd>
              <dt>{say('help.came-by')}</dt>
              <dd>{say(`reports.source.${request.cameBy}`)}</dd>
              <dt>{say('help.received')}</dt>
              <dd>{named(request.by, request.at)}</dd>
            </>
          )}
          {brought === null ? null : (
            <>
              <dt>{say('help.brought')}</dt>
              <dd>{named(brought.by, brought.at)}</dd>
            </>
          )}
        </dl>
      )}
      {request?.hasNeed === true ? (
        <Sensitive
          words={{ show: say('help.need-show'), hide: say('common.hide'), hidden: say('help.need-hidden') }}
          show={async () => {
            const { need } = await ask(seeNeed, { params })
            return (
              <span className="said" dir="auto">
                {need}
              </span>
            )
          }}
        />
      ) : null}
      {nobodyThere ? <Note tone="danger">{say('help.nobody-there')}</Note> : <Refusals of={bring.error} />}
      {asking ? (
        <Note tone="saffron">
          <p>
            {say('help.bring-note')} — <Cite article="ma/act/2002/22-01#art_82-5-1" />
          </p>
          <p className="soft">{say('common.not-verified')}</p>
          <div className="chips">
            <Button kind="primary" isDisabled={bring.isPending} onPress={() => bring.mutate()}>
              {say('help.bring-confirm')}
            </Button>
            <Button onPress={() => setAsking(false)}>{say('common.cancel')}</Button>
          </div>
        </Note>
      ) : null}
      <div className="chips">
        {mayReport ? (
          <LinkButton to="/cases/$caseId/report" params={params} icon="flag">
            {say('help.report')}
          </LinkButton>
        ) : null}
        {mayBring && !asking ? (
          <Button icon="scale" onPress={() => setAsking(true)}>
            {say('help.bring')}
          </Button>
        ) : null}
        {report === null ? null : (
          <LinkButton to="/reports/$reportId" params={{ reportId: report }} icon="flag">
            {say('help.see-report')}
          </LinkButton>
        )}
      </div>
    </Card>
  )
}
