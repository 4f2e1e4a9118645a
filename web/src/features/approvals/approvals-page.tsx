import { listApprovals, seeApprovalNote, withdrawAct } from '@himaya/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ask, perform } from '../../lib/ask.ts'
import { LinkButton } from '../../lib/link.tsx'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip, Empty } from '../../ui/parts.tsx'
import { Sensitive } from '../../ui/sensitive.tsx'
import { Decide } from './decide.tsx'
import { OpenKeys, SealedKeys } from './keys.tsx'
import { Erase } from './erase.tsx'
import { AskExport, TakeExport } from './export.tsx'
import { standingTone, type Request } from './words.tsx'

/** Who may ask that the keys be opened again. */
const mayOpen: ReadonlySet<string> = new Set(['administrator', 'central_unit', 'auditor'])

/** Acts that need two persons: what waits for my word, what I asked for, and what I said. */
export function ApprovalsPage() {
  const { say } = useWords()
  const { posts } = useMe()
  const found = useQuery({ queryKey: ['approvals'], queryFn: () => ask(listApprovals) })
  const units = posts.flatMap((held) =>
    held.post === 'social_assistant' && held.unit !== null ? [{ id: held.unit, place: held.place }] : [],
  )
  return (
    <>
      <h1>{say('approvals.title')}</h1>
      <p className="soft">{say('approvals.lead')}</p>
      <Problem of={found.error} />
      {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      {found.data === undefined ? null : (
        <>
          <Card
            title={say('approvals.waiting')}
            icon="check"
            tone={found.data.waiting.length > 0 ? 'calls' : undefined}
          >
            {found.data.waiting.length === 0 ? (
              <Empty icon="check" title={say('approvals.nothing-waits')} />
            ) : (
              <Requests of={found.data.waiting} />
            )}
          </Card>
          {posts.some(({ post }) => mayOpen.has(post)) ? <SealedKeys /> : null}
          {units.length === 0 ? null : <AskExport units={units} />}
          {found.data.others.length === 0 ? null : (
            <Card title={say('approvals.others')} icon="timeline">
              <Requests of={found.data.others} />
            </Card>
          )}
        </>
      )}
    </>
  )
}

function Requests({ of: requests }: { of: readonly Request[] }) {
  return (
    <ul className="rows">
      {requests.map((request) => (
        <li key={request.id}>
          <OneRequest of={request} />
        </li>
      ))}
    </ul>
  )
}

/** What is asked, by whom, what for and until when; what was said to it; and what is mine to do. */
function OneRequest({ of: request }: { of: Request }) {
  const { say, formats, language } = useWords()
  const { id: me } = useMe()
  const nameOf = (who: Request['by']) => (language === 'ar' ? who.nameAr : who.nameLa)
  const at = (moment: string) => formats.moment(Date.parse(moment))
  const own = request.by.id === me
  return (
    <>
      <div className="line">
        <span className="lead">{say(`approvals.act.${request.act}`)}</span>
        {request.unit === null ? null : <span>{language === 'ar' ? request.unit.ar : request.unit.fr}</span>}
        <span className="chips end">
          <Chip tone={standingTone[request.standing]}>{say(`approvals.standing.${request.standing}`)}</Chip>
        </span>
      </div>
      <p>
        {say('approvals.by', { name: nameOf(request.by), at: at(request.at) })}{' '}
        {say('approvals.for', { purpose: say(`approvals.purpose.${request.purpose}`) })}
        {request.minutes === null ? null : <> · {say('approvals.for-minutes', { count: request.minutes })}</>}
      </p>
      {request.standing === 'waiting' ? (
        <p className="soft">
          {say('approvals.waits-until', { at: at(request.waitsUntil) })}{' '}
          {say('approvals.needs', { count: request.needs })}
        </p>
      ) : null}
      {request.said.map((one) => (
        <p key={one.by.id} className="soft">
          {one.why === null
            ? say('approvals.said-yes', { name: nameOf(one.by), at: at(one.at) })
            : say('approvals.said-no', {
                name: nameOf(one.by),
                at: at(one.at),
                why: say(`approvals.why.${one.why}`),
              })}
        </p>
      ))}
      {request.noted ? (
        <Sensitive
          words={{
            show: say('approvals.show-note'),
            hide: say('common.hide'),
            hidden: say('approvals.note-hidden'),
          }}
          show={async () => (await ask(seeApprovalNote, { params: { requestId: request.id } })).note}
        />
      ) : null}
      {/* To agree to these is to lend a share, which is done where they are. */}
      {request.act === 'identity.unseal' || request.act === 'identity.deal' ? (
        <div className="chips">
          <LinkButton to="/identities" icon="lock">
            {say('approvals.to-identities')}
          </LinkButton>
        </div>
      ) : request.mine ? (
        <Decide request={request} />
      ) : null}
      {own && request.standing === 'agreed' && request.act === 'exchange.export' ? (
        <TakeExport request={request} />
      ) : null}
      {own && request.standing === 'agreed' && request.act === 'keys.open' ? (
        <OpenKeys request={request} />
      ) : null}
      {own && request.standing === 'agreed' && request.act === 'person.erase' ? (
        <Erase request={request} />
      ) : null}
      {own && request.act === 'shelter.release' ? (
        <div className="chips">
          <LinkButton to="/releases" icon="lock">
            {say('approvals.to-releases')}
          </LinkButton>
        </div>
      ) : null}
      {own && (request.standing === 'waiting' || request.standing === 'agreed') ? (
        <Withdraw request={request} />
      ) : null}
    </>
  )
}

function Withdraw({ request }: { request: Request }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const withdraw = useMutation({
    mutationFn: () => perform(withdrawAct, { params: { requestId: request.id }, body: {} }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['approvals'] }),
  })
  return (
    <>
      <Problem of={withdraw.error} />
      <div className="chips">
        <Button isDisabled={withdraw.isPending} onPress={() => withdraw.mutate()}>
          {say('approvals.withdraw')}
        </Button>
      </div>
    </>
  )
}
