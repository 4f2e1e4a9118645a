import { seePersonalKey, type Read } from '@himaya/contract'
import {
  demonstrationPassphrase,
  fromPasskey,
  fromPassphrase,
  unlocked,
  Unopened,
  type Keyring,
} from '@himaya/vault'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { TextBox } from '../ui/fields.tsx'
import { Button, Note, Ref } from '../ui/parts.tsx'
import { ask } from './ask.ts'
import { Link } from './link.tsx'
import { useMe } from './me.tsx'
import { Problem } from './problem.tsx'
import { useWords } from './words.tsx'

type ReplyOf<R> = R extends Read<z.ZodObject, z.ZodObject, infer Reply> ? z.output<Reply> : never
/** My key as the house keeps it. */
export type Kept = ReplyOf<typeof seePersonalKey>

/** The half of a key that opens, for as long as one thing is being done with it. */
export type Private = Pick<Keyring, 'privateKey'>

/** The device's answer was not what was needed: stopped by its owner, or a passkey that cannot lock anything. */
export class NoPasskey extends Error {
  readonly why: 'cancelled' | 'cannot'
  constructor(why: 'cancelled' | 'cannot') {
    super(why)
    this.why = why
  }
}

export const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
export const textOf = (bytes: Uint8Array) => btoa(String.fromCharCode(...bytes))

export const usePersonalKey = () =>
  useQuery({ queryKey: ['personal-key'], queryFn: () => ask(seePersonalKey), gcTime: 0 })

/**
 * What a passkey of this device makes of a salt (WebAuthn 3, 10.1.4). Nothing is signed in with it and nothing is sent.
 *
 * @param credentials which of them may answer; the one that did is told
 * @throws NoPasskey
 */
export async function askPasskey(
  credentials: readonly string[],
  saltOf: (credential: string) => Uint8Array,
): Promise<{ credential: string; secret: Uint8Array<ArrayBuffer> }> {
  const salts = new Map(credentials.map((credential) => [credential, saltOf(credential)]))
  const shown = await navigator.credentials
    .get({
      publicKey: {
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        allowCredentials: credentials.map((credential) => ({ type: 'public-key', id: bytesOf(credential) })),
        userVerification: 'required',
        extensions: {
          prf: {
            evalByCredential: Object.fromEntries(
              [...salts].map(([credential, salt]) => [
                credential.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
                { first: new Uint8Array(salt) },
              ]),
            ),
          },
        },
      },
    })
    .catch(() => {
      throw new NoPasskey('cancelled')
    })
  if (!(shown instanceof PublicKeyCredential)) throw new NoPasskey('cancelled')
  const first = shown.getClientExtensionResults().prf?.results?.first
  const credential = textOf(new Uint8Array(shown.rawId))
  const salt = salts.get(credential)
  if (first === undefined || salt === undefined) throw new NoPasskey('cannot')
  const prf = ArrayBuffer.isView(first)
    ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
    : new Uint8Array(first)
  return { credential, secret: await fromPasskey(prf, salt) }
}

/** Why a key did not open: the device's reason, or that the passphrase is another. */
export function KeyTrouble({ of: error }: { of: Error | null }) {
  const { say } = useWords()
  if (error === null) return null
  if (!(error instanceof NoPasskey) && !(error instanceof Unopened)) return <Problem of={error} />
  return (
    <div role="alert">
      <Note tone="saffron">
        {error instanceof Unopened ? say('personal-keys.wrong') : say(`personal-keys.passkey.${error.why}`)}
      </Note>
    </div>
  )
}

/**
 * Unlocks my own key, for one thing that is then done with it. Nothing of it is kept: the next thing asks again.
 *
 * @param onUnlocked does that thing; what it throws is shown here
 */
export function Unlock({ onUnlocked }: { onUnlocked: (key: Private, kept: Kept) => Promise<void> }) {
  const { say } = useWords()
  const { how: signedInBy } = useMe()
  const found = usePersonalKey()
  const [passphrase, setPassphrase] = useState('')
  const [done, setDone] = useState<number>()
  const kept = found.data
  const key = kept?.key ?? null
  const byPasskey = key?.locks.filter((lock) => lock.how === 'passkey') ?? []
  const byPassphrase = key?.locks.find((lock) => lock.how === 'passphrase')

  const unlock = useMutation({
    mutationFn: async (how: 'passkey' | 'passphrase') => {
      if (kept === undefined || key === null) return
      const owner = { officer: kept.officer, publicKey: bytesOf(key.publicKey) }
      if (how === 'passkey') {
        const saltOf = new Map(byPasskey.map(({ credential, salt }) => [credential, bytesOf(salt)]))
        const { credential, secret } = await askPasskey(
          byPasskey.map((lock) => lock.credential),
          (one) => saltOf.get(one) ?? new Uint8Array(32),
        )
        const lock = byPasskey.find((one) => one.credential === credential)
        if (lock === undefined) throw new NoPasskey('cannot')
        await onUnlocked(await unlocked({ kind: how, locked: bytesOf(lock.locked) }, secret, owner), kept)
      } else if (byPassphrase !== undefined) {
        const secret = await fromPassphrase(passphrase, bytesOf(byPassphrase.salt), setDone).catch(() => {
          throw new Unopened()
        })
        setDone(undefined)
        const opened = await unlocked({ kind: how, locked: bytesOf(byPassphrase.locked) }, secret, owner)
        await onUnlocked(opened, kept)
      }
    },
    onSettled: () => {
      setDone(undefined)
      setPassphrase('')
    },
  })
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    unlock.mutate('passphrase')
  }

  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem of={found.error} />
  if (key === null)
    return (
      <Note tone="saffron">
        {say('personal-keys.none-yet')} <Link to="/account">{say('personal-keys.make-one')}</Link>
      </Note>
    )
  return (
    <div className="form">
      <KeyTrouble of={unlock.error} />
      {signedInBy === 'demonstration' ? (
        <Note tone="saffron">
          {say('personal-keys.demonstration')} <Ref>{demonstrationPassphrase}</Ref>
        </Note>
      ) : null}
      {byPasskey.length === 0 ? null : (
        <Button
          kind="primary"
          icon="passkey"
          isDisabled={unlock.isPending}
          onPress={() => unlock.mutate('passkey')}
        >
          {say('personal-keys.unlock-passkey')}
        </Button>
      )}
      {byPassphrase === undefined ? null : (
        <form className="form" onSubmit={submit} noValidate aria-busy={unlock.isPending}>
          <TextBox
            id="passphrase"
            kind="password"
            label={say('personal-keys.passphrase')}
            value={passphrase}
            onChange={setPassphrase}
          />
          <Button type="submit" icon="lock" isDisabled={unlock.isPending || passphrase === ''}>
            {done === undefined
              ? say('personal-keys.unlock-passphrase')
              : say('personal-keys.working', { percent: String(Math.round(done * 100)) })}
          </Button>
        </form>
      )}
    </div>
  )
}
