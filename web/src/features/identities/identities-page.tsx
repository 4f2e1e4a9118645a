import { listIdentities, sealIdentity } from '@himaya/contract'
import { dealIdentity, longestText } from '@himaya/vault'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { TextBox } from '../../ui/fields.tsx'
import { Button, Card, Empty, Note } from '../../ui/parts.tsx'
import { HeldIdentity } from './held.tsx'
import { holderOf, keyedOf, Members, sentOf, useSubject, type ToSeal } from './subject.tsx'

/** The special file (CPP 82-8): what I am to put into it, and what my formation opens, two of us together. */
export function IdentitiesPage() {
  const { say } = useWords()
  const queries = useQueryClient()
  const [sealed, setSealed] = useState(false)
  const found = useQuery({ queryKey: ['identities'], queryFn: () => ask(listIdentities), gcTime: 0 })
  const refresh = () => queries.invalidateQueries({ queryKey: ['identities'] })
  const { toSeal = [], held = [] } = found.data ?? {}
  return (
    <>
      <h1>{say('identities.title')}</h1>
      <p className="soft">{say('identities.lead', { decided: { ltr: '82-7' }, kept: { ltr: '82-8' } })}</p>
      <Problem of={found.error} />
      {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      {sealed ? (
        <div role="status">
          <Note>{say('identities.sealed')}</Note>
        </div>
      ) : null}
      {found.isSuccess && toSeal.length + held.length === 0 ? (
        <Empty icon="lock" title={say('identities.none')}>
          <p>{say('identities.none-hint')}</p>
        </Empty>
      ) : null}
      {toSeal.map((one) => (
        <Seal
          key={one.measure}
          of={one}
          onDone={() => {
            setSealed(true)
            return refresh()
          }}
        />
      ))}
      {held.map((one) => (
        <HeldIdentity key={one.person} of={one} onChange={refresh} />
      ))}
    </>
  )
}

/** Written here, sealed here, shared out here: whoever writes it keeps nothing of it. */
function Seal({ of, onDone }: { of: ToSeal; onDone: () => Promise<unknown> }) {
  const { say } = useWords()
  const subject = useSubject()
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const keyed = keyedOf(of)
  const id = `identity-${of.measure}`
  const wrong =
    text.trim() === ''
      ? say('identities.missing')
      : text.length > longestText
        ? say('identities.too-long', { most: String(longestText) })
        : undefined
  const seal = useMutation({
    mutationFn: async () => {
      const dealt = await dealIdentity(
        text.trim(),
        { person: of.person, dealing: of.dealing },
        keyed.map(holderOf),
      )
      await perform(sealIdentity, { params: { measureId: of.measure }, body: sentOf(dealt, of.dealing) })
    },
    onSuccess: () => {
      setText('')
      return onDone()
    },
  })
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (wrong === undefined) seal.mutate()
    else document.getElementById(id)?.focus()
  }
  return (
    <Card title={subject(of)} icon="lock" tone="calls">
      <p>{say('identities.to-seal', { measure: say(`protection.kind.${of.kind}`) })}</p>
      {of.dealing > 1 ? <Note tone="saffron">{say('identities.lost-write-again')}</Note> : null}
      <Members of={of.members} />
      {keyed.length < 2 ? (
        <Note tone="danger">{say('identities.too-few-keys')}</Note>
      ) : (
        <form className="form" onSubmit={submit} noValidate aria-busy={seal.isPending}>
          <Problem of={seal.error} />
          <TextBox
            id={id}
            label={say('identities.identity')}
            hint={say('identities.write-hint')}
            value={text}
            onChange={setText}
            wrong={tried ? wrong : undefined}
            lines={3}
          />
          <div className="chips">
            <Button kind="primary" type="submit" icon="lock" isDisabled={seal.isPending}>
              {say('identities.seal')}
            </Button>
          </div>
        </form>
      )}
    </Card>
  )
}
