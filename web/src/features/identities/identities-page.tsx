import { listIdentities } from '@himaya/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Empty, Note } from '../../ui/parts.tsx'
import { HeldIdentity } from './held.tsx'
import { Seal } from './seal.tsx'

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
