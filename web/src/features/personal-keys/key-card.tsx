import { addPersonalLock, makePersonalKey } from '@himaya/contract'
import {
  drawSalt,
  fingerprint,
  fromPassphrase,
  locked,
  makeKeyring,
  shortestPassphrase,
  type Keyring,
} from '@himaya/vault'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { perform, Refused } from '../../lib/ask.ts'
import { Confirm } from '../../lib/confirm.tsx'
import {
  askPasskey,
  bytesOf,
  KeyTrouble,
  NoPasskey,
  textOf,
  Unlock,
  usePersonalKey,
  type Kept,
} from '../../lib/personal-key.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TextBox } from '../../ui/fields.tsx'
import { Button, Card, Chip, Note, Ref } from '../../ui/parts.tsx'

type Way = { how: 'passkey' } | { how: 'passphrase'; passphrase: string }

/** My own key: without it no address of a shelter opens for me, and nobody here can make or find it in my place. */
export function KeyCard() {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const found = usePersonalKey()
  const [making, setMaking] = useState<'new' | 'lock'>()
  const kept = found.data
  const key = kept?.key ?? null
  const print = useQuery({
    queryKey: ['fingerprint', key?.publicKey],
    enabled: key !== null,
    queryFn: () => fingerprint(bytesOf(key?.publicKey ?? '')),
  })
  const done = () => {
    setMaking(undefined)
    return queries.invalidateQueries({ queryKey: ['personal-key'] })
  }
  return (
    <Card title={say('personal-keys.title')} icon="lock">
      <Problem of={found.error} />
      <p className="soft">{say('personal-keys.what')}</p>
      {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      {key === null ? null : (
        <>
          <ul className="rows">
            {key.locks.map((lock) => (
              <li key={lock.id}>
                <div className="line">
                  <span className="lead">{say(`personal-keys.how.${lock.how}`)}</span>
                  <span className="soft">{formats.moment(Date.parse(lock.madeAt))}</span>
                </div>
              </li>
            ))}
          </ul>
          <dl className="facts">
            <dt>{say('personal-keys.fingerprint')}</dt>
            <dd>
              <Ref>{print.data ?? '…'}</Ref>
            </dd>
          </dl>
          <p className="soft">{say('personal-keys.fingerprint-hint')}</p>
        </>
      )}
      {kept === undefined ? null : making === 'new' ? (
        <MakeKey kept={kept} onDone={done} onCancel={() => setMaking(undefined)} />
      ) : making === 'lock' ? (
        <AddLock kept={kept} onDone={done} onCancel={() => setMaking(undefined)} />
      ) : (
        <div className="chips">
          {key === null ? (
            <Button kind="primary" icon="plus" onPress={() => setMaking('new')}>
              {say('personal-keys.make')}
            </Button>
          ) : (
            <>
              <Chip tone="cedar">{say('personal-keys.in-use')}</Chip>
              <Button icon="plus" onPress={() => setMaking('lock')}>
                {say('personal-keys.add-way')}
              </Button>
              <Button onPress={() => setMaking('new')}>{say('personal-keys.replace')}</Button>
            </>
          )}
        </div>
      )}
    </Card>
  )
}

interface Making {
  readonly kept: Kept
  readonly onDone: () => Promise<unknown>
  readonly onCancel: () => void
}

interface Chosen {
  readonly way: Way
  readonly onProgress: (done: number) => void
}

/** Whoever has a passkey signs what was made; whoever has none came in lately, and it is sent at once. */
function useSigned<Body>(kept: Kept, send: (body: Body) => Promise<unknown>, onDone: () => Promise<unknown>) {
  const [body, sign] = useState<Body>()
  const keep = async (made: Body) => {
    if (kept.passkeys.length > 0) return sign(made)
    await send(made)
    await onDone()
  }
  const asking =
    body === undefined
      ? undefined
      : { send: () => send(body), onDone: () => void onDone(), onClose: () => sign(undefined) }
  return { keep, asking }
}

function MakeKey({ kept, onDone, onCancel }: Making) {
  const { say } = useWords()
  const { keep, asking } = useSigned(
    kept,
    (body: z.input<typeof makePersonalKey.body>) => perform(makePersonalKey, { body }),
    onDone,
  )
  const make = useMutation({
    mutationFn: async ({ way, onProgress }: Chosen) => {
      const keyring = await makeKeyring()
      const lock = await lockBy(way, kept, keyring, onProgress)
      await keep({ publicKey: textOf(keyring.publicKey), lock })
    },
  })
  return (
    <>
      {kept.key === null ? null : <Note tone="saffron">{say('personal-keys.replace-warning')}</Note>}
      <ChooseWay
        kept={kept}
        busy={make.isPending}
        error={make.error}
        onChosen={make.mutate}
        onCancel={onCancel}
      />
      {asking === undefined ? null : (
        <Confirm title={say(kept.key === null ? 'personal-keys.make' : 'personal-keys.replace')} {...asking}>
          <p>{say(kept.key === null ? 'personal-keys.what' : 'personal-keys.replace-warning')}</p>
        </Confirm>
      )}
    </>
  )
}

/** A second way to the same key: opened by the first, locked again by the next, here and nowhere else. */
function AddLock({ kept, onDone, onCancel }: Making) {
  const { say } = useWords()
  const [privateKey, setPrivateKey] = useState<Keyring['privateKey']>()
  const { keep, asking } = useSigned(
    kept,
    (body: z.input<typeof addPersonalLock.body>) => perform(addPersonalLock, { body }),
    onDone,
  )
  const add = useMutation({
    mutationFn: async ({ way, onProgress }: Chosen) => {
      if (privateKey === undefined || kept.key === null) return
      const keyring = { privateKey, publicKey: bytesOf(kept.key.publicKey) }
      const lock = await lockBy(way, kept, keyring, onProgress)
      await keep({ key: kept.key.id, lock })
    },
  })
  if (privateKey === undefined)
    return (
      <>
        <p>{say('personal-keys.unlock-first')}</p>
        <Unlock onUnlocked={async (opened) => setPrivateKey(opened.privateKey)} />
        <Button onPress={onCancel}>{say('common.cancel')}</Button>
      </>
    )
  return (
    <>
      <ChooseWay
        kept={kept}
        busy={add.isPending}
        error={add.error}
        onChosen={add.mutate}
        onCancel={onCancel}
      />
      {asking === undefined ? null : (
        <Confirm title={say('personal-keys.add-way')} {...asking}>
          <p>{say('personal-keys.what')}</p>
        </Confirm>
      )}
    </>
  )
}

async function lockBy(way: Way, kept: Kept, keyring: Keyring, onProgress: (done: number) => void) {
  const salt = drawSalt()
  const owner = { officer: kept.officer, ...keyring }
  if (way.how === 'passphrase') {
    const secret = await fromPassphrase(way.passphrase, salt, onProgress)
    const lock = await locked(way.how, secret, salt, owner)
    return { how: way.how, salt: textOf(salt), locked: textOf(lock.locked) }
  }
  const { credential, secret } = await askPasskey(kept.passkeys, () => salt)
  const lock = await locked(way.how, secret, salt, owner)
  return { how: way.how, credential, salt: textOf(salt), locked: textOf(lock.locked) }
}

function ChooseWay({
  kept,
  busy,
  error,
  onChosen,
  onCancel,
}: {
  kept: Kept
  busy: boolean
  error: Error | null
  onChosen: (chosen: Chosen) => void
  onCancel: () => void
}) {
  const { say } = useWords()
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [tried, setTried] = useState(false)
  const [done, setDone] = useState<number>()
  const errors = [
    ...(passphrase.trim().length < shortestPassphrase
      ? [
          {
            id: 'new-passphrase',
            says: say('personal-keys.too-short', { least: String(shortestPassphrase) }),
          },
        ]
      : []),
    ...(passphrase === again ? [] : [{ id: 'passphrase-again', says: say('personal-keys.not-the-same') }]),
  ]
  const wrong = (id: string) => (tried ? errors.find((one) => one.id === id)?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0) onChosen({ way: { how: 'passphrase', passphrase }, onProgress: setDone })
  }
  return (
    <div className="form">
      {error instanceof Refused && error.code === 'step_up_needed' ? (
        <div role="alert">
          <Note tone="saffron">{say('personal-keys.sign-in-again')}</Note>
        </div>
      ) : error instanceof NoPasskey ? (
        <KeyTrouble of={error} />
      ) : (
        <Problem of={error} />
      )}
      {kept.passkeys.length === 0 ? null : (
        <>
          <Button
            kind="primary"
            icon="passkey"
            isDisabled={busy}
            onPress={() => onChosen({ way: { how: 'passkey' }, onProgress: () => undefined })}
          >
            {say('personal-keys.lock-passkey')}
          </Button>
          <p className="soft">{say('personal-keys.lock-passkey-hint')}</p>
        </>
      )}
      <form className="form" onSubmit={submit} noValidate aria-busy={busy}>
        <ErrorSummary
          title={say('common.error-summary', { count: errors.length })}
          errors={tried ? errors : []}
        />
        <TextBox
          id="new-passphrase"
          kind="password"
          label={say('personal-keys.new-passphrase')}
          hint={say('personal-keys.passphrase-hint', { least: String(shortestPassphrase) })}
          value={passphrase}
          onChange={setPassphrase}
          wrong={wrong('new-passphrase')}
          complete="new-password"
        />
        <TextBox
          id="passphrase-again"
          kind="password"
          label={say('personal-keys.passphrase-again')}
          value={again}
          onChange={setAgain}
          wrong={wrong('passphrase-again')}
          complete="new-password"
        />
        <Note>{say('personal-keys.no-way-back')}</Note>
        <div className="chips">
          <Button type="submit" icon="lock" isDisabled={busy}>
            {busy && done !== undefined
              ? say('personal-keys.working', { percent: String(Math.round(done * 100)) })
              : say('personal-keys.lock-passphrase')}
          </Button>
          <Button isDisabled={busy} onPress={onCancel}>
            {say('common.cancel')}
          </Button>
        </div>
      </form>
    </div>
  )
}
