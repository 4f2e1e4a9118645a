import {
  beginEnrolPassword,
  enrolPassword,
  passwordWeaknesses,
  weaknessOf,
  type PasswordWeakness,
} from '@himaya/contract'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState, type SyntheticEvent } from 'react'
import { perform, Refused, inquire } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TextBox } from '../../ui/fields.tsx'
import { Button } from '../../ui/parts.tsx'
import { QrPicture } from '../../ui/qr.tsx'
import { makePasskey } from './passkey.ts'
import { codeOf, isCode } from './typed.ts'
import { PasskeyTrouble } from '../../lib/passkey.tsx'

interface SetUpProps {
  /** The secret of the link. */
  readonly token: string
  /** Told once the proof is kept and the officer signed in with it. */
  readonly onDone: () => void
}

/** Makes a passkey on this device, under a name that its officer will know it by. */
export function SetUpPasskey({ token, onDone }: SetUpProps) {
  const { say } = useWords()
  const [label, setLabel] = useState('')
  const [tried, setTried] = useState(false)
  const make = useMutation({ mutationFn: () => makePasskey(token, label.trim()), onSuccess: onDone })
  const missing = label.trim() === '' || label.trim().length > 60
  const errors = missing && tried ? [{ id: 'label', says: say('signin.label-missing') }] : []
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (!missing) make.mutate()
  }
  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={make.isPending}>
      <ErrorSummary title={say('common.error-summary', { count: errors.length })} errors={errors} />
      <PasskeyTrouble of={make.error} />
      <TextBox
        id="label"
        label={say('signin.label')}
        hint={say('signin.label-hint')}
        wrong={errors[0]?.says}
        value={label}
        onChange={setLabel}
      />
      <Button kind="primary" icon="passkey" type="submit" isDisabled={make.isPending}>
        {say('signin.make-passkey')}
      </Button>
      <p className="soft">{say('signin.passkey-hint')}</p>
    </form>
  )
}

/**
 * Chooses a password and sets up the application that shows its codes. The secret is asked for once: to ask again
 * would make another.
 *
 * @param names what the password must not hold
 */
export function SetUpPassword({ token, names, onDone }: SetUpProps & { names: readonly string[] }) {
  const { say } = useWords()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  const begin = useMutation({ mutationFn: () => inquire(beginEnrolPassword, { token }) })
  const keep = useMutation({
    mutationFn: () => perform(enrolPassword, { body: { token, password, code: codeOf(code) } }),
    onSuccess: onDone,
  })
  const { mutate: ask } = begin
  useEffect(() => {
    ask()
  }, [ask])

  const weakness = weaknessOf(password, names) ?? refusedFor(keep.error)
  const errors = [
    ...(weakness === undefined ? [] : [{ id: 'new-password', says: say(`officers.weak.${weakness}`) }]),
    ...(isCode(code) ? [] : [{ id: 'code', says: say('signin.code-missing') }]),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (weaknessOf(password, names) === undefined && isCode(code)) keep.mutate()
  }

  if (begin.data === undefined) return <Problem of={begin.error} />
  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={keep.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      {refusedFor(keep.error) === undefined ? <Problem of={keep.error} /> : null}
      <TextBox
        id="new-password"
        kind="password"
        label={say('signin.password')}
        hint={say('signin.new-password-hint')}
        wrong={wrong('new-password')}
        value={password}
        onChange={setPassword}
        complete="new-password"
      />
      <div className="side">
        <QrPicture text={begin.data.otpauth} says={say('signin.qr')} />
        <div className="form">
          <p>{say('officers.secret-once')}</p>
          <p>
            <span className="soft">{say('signin.secret')}</span>
            <br />
            <bdi dir="ltr" className="secret">
              {(begin.data.secret.match(/.{1,4}/g) ?? []).join(' ')}
            </bdi>
          </p>
        </div>
      </div>
      <TextBox
        id="code"
        kind="tel"
        label={say('signin.code')}
        hint={say('signin.code-hint')}
        wrong={wrong('code')}
        value={code}
        onChange={setCode}
        complete="one-time-code"
      />
      <Button kind="primary" type="submit" isDisabled={keep.isPending}>
        {say('signin.keep')}
      </Button>
    </form>
  )
}

/** What the server found weak that the page did not. */
function refusedFor(error: Error | null): PasswordWeakness | undefined {
  if (!(error instanceof Refused) || error.code !== 'malformed') return undefined
  const fields = error.details['fields'] as readonly { path: string; rule: string }[] | undefined
  const rule = fields?.find(({ path }) => path === '/password')?.rule
  return passwordWeaknesses.find((weakness) => weakness === rule)
}
