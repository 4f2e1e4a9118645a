import {
  approveAct,
  dealIdentity,
  lendIdentityShare,
  openIdentity,
  refuseAct,
  takeIdentity,
  takeIdentityShare,
  withdrawAct,
} from '@himaya/contract'
import { disagreements, type Disagreement } from '@himaya/domain'
import { dealAgain, lendShare, openIdentity as opened } from '@himaya/vault'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { inquire, perform } from '../../lib/ask.ts'
import { Confirm } from '../../lib/confirm.tsx'
import { useMe } from '../../lib/me.tsx'
import { bytesOf, textOf, Unlock, type Private } from '../../lib/personal-key.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices } from '../../ui/fields.tsx'
import { Button, Chip, Note } from '../../ui/parts.tsx'
import { holderOf, keyedOf, sentOf, type Held, type IdentityRequest } from './subject.tsx'

const tone = {
  waiting: 'saffron',
  agreed: 'cedar',
  refused: 'clay',
  withdrawn: undefined,
  used: undefined,
  expired: undefined,
} as const

interface Asked {
  readonly of: IdentityRequest
  readonly held: Held
  readonly onChange: () => Promise<unknown>
}

/** What was asked of an identity, by whom and what for; and what of it is mine to do. */
export function OneRequest({ onShown, ...asked }: Asked & { onShown: (text: string) => void }) {
  const { of } = asked
  const { say, formats, language } = useWords()
  const { id: me } = useMe()
  const own = of.by.id === me
  const at = (moment: string) => formats.moment(Date.parse(moment))
  return (
    <>
      <div className="line">
        <span className="lead">{say(`approvals.act.${of.act}`)}</span>
        <span className="chips end">
          <Chip tone={tone[of.standing]}>{say(`approvals.standing.${of.standing}`)}</Chip>
        </span>
      </div>
      <p>
        {say('approvals.by', { name: language === 'ar' ? of.by.nameAr : of.by.nameLa, at: at(of.at) })}{' '}
        {say('approvals.for', { purpose: say(`approvals.purpose.${of.purpose}`) })}
      </p>
      {of.standing === 'waiting' ? (
        <p className="soft">{say('approvals.waits-until', { at: at(of.waitsUntil) })}</p>
      ) : null}
      {of.mine || (of.lends && !of.lent) ? <Answer {...asked} /> : null}
      {own && of.ready && !of.lent ? <Note>{say('identities.not-lent')}</Note> : null}
      {own && of.ready && of.lent ? (
        of.act === 'identity.unseal' ? (
          <Open {...asked} onShown={onShown} />
        ) : (
          <DealAnew {...asked} />
        )
      ) : null}
      {own && (of.standing === 'waiting' || of.standing === 'agreed') ? <Withdraw {...asked} /> : null}
    </>
  )
}

/** Lends my share for this one request and agrees to it; or refuses, and why. */
function Answer({ of, held, onChange }: Asked) {
  const { say } = useWords()
  const [doing, setDoing] = useState<'unlock' | 'agree' | 'refuse'>()
  const [why, setWhy] = useState<Disagreement>('not_explained')
  const [key, setKey] = useState(() => crypto.randomUUID())
  const params = { requestId: of.id }
  const close = () => {
    setDoing(undefined)
    setKey(crypto.randomUUID())
  }
  const done = () => {
    close()
    void onChange()
  }
  async function lend(mine: Private) {
    const { person, dealing, officer, own, to } = await inquire(takeIdentityShare, { request: of.id })
    const share = await lendShare(
      mine,
      { person, dealing },
      { officer, at: own.at, sealed: bytesOf(own.share) },
      { officer: to.officer, publicKey: bytesOf(to.publicKey), request: of.id },
    )
    await perform(lendIdentityShare, {
      params,
      body: { dealing, at: own.at, key: to.key, share: textOf(share) },
    })
    if (of.mine) setDoing('agree')
    else done()
  }
  const short = (
    <p>
      <strong>{say(`approvals.act.${of.act}`)}</strong> ·{' '}
      {say('approvals.for', { purpose: say(`approvals.purpose.${of.purpose}`) })}
    </p>
  )
  return (
    <>
      {doing === 'unlock' ? (
        <>
          <Note>{say('identities.lend-means')}</Note>
          <Unlock onUnlocked={lend} />
          <Button onPress={close}>{say('common.cancel')}</Button>
        </>
      ) : (
        <div className="chips">
          <Button kind="primary" icon="check" onPress={() => setDoing(of.lent ? 'agree' : 'unlock')}>
            {say(of.mine ? 'identities.agree' : 'identities.lend')}
          </Button>
          {of.mine ? <Button onPress={() => setDoing('refuse')}>{say('approvals.refuse')}</Button> : null}
        </div>
      )}
      {doing === 'agree' ? (
        <Confirm
          title={say('approvals.approve-title')}
          send={() => perform(approveAct, { key, params, body: {} })}
          onDone={done}
          onClose={close}
        >
          {short}
        </Confirm>
      ) : null}
      {doing === 'refuse' ? (
        <Confirm
          title={say('approvals.refuse-title')}
          send={() => perform(refuseAct, { key, params, body: { why } })}
          onDone={done}
          onClose={close}
        >
          {short}
          <Choices
            id={`why-${held.person}`}
            label={say('approvals.why-asked')}
            value={why}
            onChange={setWhy}
            options={disagreements.map((value) => ({ value, says: say(`approvals.why.${value}`) }))}
          />
        </Confirm>
      ) : null}
    </>
  )
}

/** What the vault needs of what the house gave. */
const openingOf = (given: z.output<typeof openIdentity.reply>, request: string) => ({
  person: given.person,
  dealing: given.dealing,
  officer: given.officer,
  request,
  identity: bytesOf(given.identity),
  own: { at: given.own.at, sealed: bytesOf(given.own.share) },
  lent: { at: given.lent.at, sealed: bytesOf(given.lent.share) },
})

/** Opens it, one time: my key first, so that nothing is used up in vain. */
function Open({ of, onShown, onChange }: Asked & { onShown: (text: string) => void }) {
  const { say } = useWords()
  const [asking, setAsking] = useState(false)
  const [mine, setMine] = useState<Private>()
  const show = useMutation({
    mutationFn: async ({ given, key }: { given: z.output<typeof openIdentity.reply>; key: Private }) =>
      opened(key, openingOf(given, of.id)),
    onSuccess: (text) => {
      onShown(text)
      return onChange()
    },
  })
  const close = () => {
    setAsking(false)
    setMine(undefined)
  }
  return (
    <>
      <Problem of={show.error} />
      {asking ? (
        <>
          <Unlock
            onUnlocked={async (key) => {
              setMine(key)
            }}
          />
          <Button onPress={close}>{say('common.cancel')}</Button>
        </>
      ) : (
        <div className="chips">
          <Button kind="primary" icon="eye" onPress={() => setAsking(true)}>
            {say('identities.open')}
          </Button>
        </div>
      )}
      {mine === undefined ? null : (
        <Confirm
          title={say('approvals.act.identity.unseal')}
          send={() => inquire(openIdentity, { request: of.id })}
          onDone={(given) => {
            close()
            show.mutate({ given, key: mine })
          }}
          onClose={close}
        >
          <Note>{say('identities.open-means')}</Note>
        </Confirm>
      )}
    </>
  )
}

/** Deals it anew to those who sit now; on the way it is shown to nobody. */
function DealAnew({ of, held, onChange }: Asked) {
  const { say } = useWords()
  const [asking, setAsking] = useState(false)
  const [body, setBody] = useState<ReturnType<typeof sentOf>>()
  const [key] = useState(() => crypto.randomUUID())
  const keyed = keyedOf(held)
  const close = () => {
    setAsking(false)
    setBody(undefined)
  }
  if (keyed.length < 2) return <Note tone="danger">{say('identities.too-few-keys')}</Note>
  return (
    <>
      {asking ? (
        <>
          <Unlock
            onUnlocked={async (mine) => {
              const given = await inquire(takeIdentity, { request: of.id })
              const dealt = await dealAgain(mine, openingOf(given, of.id), keyed.map(holderOf))
              setBody(sentOf(dealt, given.dealing + 1))
            }}
          />
          <Button onPress={close}>{say('common.cancel')}</Button>
        </>
      ) : (
        <div className="chips">
          <Button kind="primary" icon="people" onPress={() => setAsking(true)}>
            {say('identities.deal')}
          </Button>
        </div>
      )}
      {body === undefined ? null : (
        <Confirm
          title={say('approvals.act.identity.deal')}
          send={() => perform(dealIdentity, { key, params: { requestId: of.id }, body })}
          onDone={() => {
            close()
            void onChange()
          }}
          onClose={close}
        >
          <Note>{say('identities.deal-means')}</Note>
        </Confirm>
      )}
    </>
  )
}

function Withdraw({ of, onChange }: Asked) {
  const { say } = useWords()
  const withdraw = useMutation({
    mutationFn: () => perform(withdrawAct, { params: { requestId: of.id }, body: {} }),
    onSuccess: onChange,
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
