import { signInWithPassword } from '@himaya/contract'
import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { perform } from '../../lib/ask.ts'
import { PasskeyTrouble } from '../../lib/passkey.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { TextBox } from '../../ui/fields.tsx'
import { Button } from '../../ui/parts.tsx'
import { enterByPasskey } from './passkey.ts'
import { codeOf, isCode } from './typed.ts'

/**
 * A passkey, or a password and a code: on the sign-in page, at the lock, and before an act that asks for it.
 *
 * @param onEntered is told whose session is open now
 */
export function WaysIn({ onEntered }: { onEntered: (officer: string) => void }) {
  const { say } = useWords()
  const [typing, setTyping] = useState(false)
  const enter = useMutation({ mutationFn: enterByPasskey, onSuccess: onEntered })
  return (
    <>
      <div className="form">
        <PasskeyTrouble of={enter.error} />
        <Button
          kind="primary"
          icon="passkey"
          wide
          isDisabled={enter.isPending}
          onPress={() => {
            enter.mutate()
          }}
        >
          {say('signin.passkey')}
        </Button>
        <p className="soft">{say('signin.passkey-hint')}</p>
      </div>
      {typing ? (
        <PasswordForm onEntered={onEntered} />
      ) : (
        <Button wide onPress={() => setTyping(true)}>
          {say('signin.password-instead')}
        </Button>
      )}
    </>
  )
}

function PasswordForm({ onEntered }: { onEntered: (officer: string) => void }) {
  const { say } = useWords()
  const [handle, setHandle] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  const enter = useMutation({
    mutationFn: () =>
      perform(signInWithPassword, { body: { handle: handle.trim(), password, code: codeOf(code) } }),
    onSuccess: onEntered,
  })
  const errors = [
    ...(handle.trim() === '' ? [{ id: 'handle', says: say('signin.name-missing') }] : []),
    ...(password === '' ? [{ id: 'password', says: say('signin.password-missing') }] : []),
    ...(isCode(code) ? [] : [{ id: 'code', says: say('signin.code-missing') }]),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0) enter.mutate()
  }
  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={enter.isPending}>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Problem of={enter.error} />
      <TextBox
        id="handle"
        label={say('signin.name')}
        wrong={wrong('handle')}
        value={handle}
        onChange={setHandle}
        complete="username"
      />
      <TextBox
        id="password"
        kind="password"
        label={say('signin.password')}
        wrong={wrong('password')}
        value={password}
        onChange={setPassword}
        complete="current-password"
      />
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
      <Button kind="primary" type="submit" isDisabled={enter.isPending}>
        {say('signin.submit')}
      </Button>
    </form>
  )
}
