import { listReferrals } from '@himaya/contract'
import { ask } from '../../lib/ask.ts'
import { LinkButton, RowLink } from '../../lib/link.tsx'
import { PagedRows, usePages } from '../../lib/paged-rows.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Chip } from '../../ui/parts.tsx'

/** What the units have sent to my service: needs, and nothing of any offence. */
export function ReferralList() {
  const { say, formats } = useWords()
  const found = usePages('referrals', (query) => ask(listReferrals, { query }))
  return (
    <>
      <div className="heading">
        <h1>{say('nav.referrals')}</h1>
        <span className="acts">
          <LinkButton to="/shelter" icon="lock">
            {say('shelters.title')}
          </LinkButton>
        </span>
      </div>
      <Problem of={found.error} />
      <PagedRows
        of={found}
        title={say('referral.list-title')}
        icon="referral"
        none={[say('referral.none'), say('referral.none-hint')]}
      >
        {(row) => (
          <RowLink to="/referrals/$referralId" params={{ referralId: row.id }}>
            <span className="lead">{say(`referral.need.${row.need}`)}</span>
            <span className="soft">{formats.moment(Date.parse(row.sentAt))}</span>
            <span className="chips end">
              {row.urgent ? (
                <Chip tone="clay" icon="alert">
                  {say('reports.urgent')}
                </Chip>
              ) : null}
              <Chip tone={row.state === 'sent' ? 'saffron' : 'cedar'}>
                {say(`status.referral.${row.state}`)}
              </Chip>
            </span>
          </RowLink>
        )}
      </PagedRows>
    </>
  )
}
