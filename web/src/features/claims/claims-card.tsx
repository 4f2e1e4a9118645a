import { listClaims } from '@himaya/contract'
import type { AccusedSide, Capacity, CaseId, ClaimId, PartyId, PersonId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../lib/ask.ts'
import { Cite } from '../../lib/law.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip } from '../../ui/parts.tsx'
import { BringForm } from './bring-form.tsx'
import { EndForm } from './end-form.tsx'
import type { FoundClaim } from './found.ts'

interface Those {
  readonly people: readonly {
    readonly id: PersonId
    readonly capacity: Capacity
    readonly nationality?: string | null
    readonly isChild?: boolean | null
  }[]
  readonly parties: readonly { readonly id: PartyId; readonly capacity: AccusedSide }[]
}

/** Who claims damages in a case, and to those who may know it against whom. */
export function ClaimsCard({ caseId, people, parties }: Those & { caseId: CaseId }) {
  const { say } = useWords()
  const labels = useLabels([...people, ...parties])
  const [bringing, setBringing] = useState(false)
  const found = useQuery({
    queryKey: ['case', caseId, 'claims'],
    queryFn: () => ask(listClaims, { params: { caseId } }),
    gcTime: 0,
  })
  if (found.isPending) return null
  if (found.isError) return <Problem of={found.error} />
  const { claims, mayBring } = found.data
  return (
    <Card
      title={say('claims.title')}
      icon="scale"
      {...(mayBring.length > 0 && parties.length > 0 && !bringing
        ? {
            aside: (
              <Button icon="plus" onPress={() => setBringing(true)}>
                {say('claims.bring')}
              </Button>
            ),
          }
        : {})}
    >
      {bringing ? (
        <BringForm
          caseId={caseId}
          ways={mayBring}
          people={people.map(({ id }) => ({ value: id, says: labels.long(id) }))}
          parties={parties.map(({ id }) => ({ value: id, says: labels.long(id) }))}
          onDone={() => setBringing(false)}
        />
      ) : null}
      {claims.length === 0 ? <p className="soft">{say('claims.none')}</p> : null}
      <ul className="rows">
        {claims.map((one) => (
          <li key={one.id}>
            <ClaimRow caseId={caseId} of={one} whose={labels.short} />
          </li>
        ))}
      </ul>
      <p className="soft">
        {say('claims.about')} — <Cite article="ma/act/2016/27-14#art_5" />
      </p>
    </Card>
  )
}

function ClaimRow({
  caseId,
  of: claim,
  whose,
}: {
  caseId: CaseId
  of: FoundClaim
  whose: (id: string) => string
}) {
  const { say, formats, language } = useWords()
  const [ending, setEnding] = useState<ClaimId>()
  const nameOf = (one: { nameAr: string; nameLa: string }) => (language === 'ar' ? one.nameAr : one.nameLa)
  const { id, by, against, way, article, on, brought, ended, mine } = claim
  return (
    <>
      <div className="line">
        <span className="lead">{by === null ? say('claims.by-other') : whose(by)}</span>
        <span className="soft">{say(`claims.way.${way}`)}</span>
        <Cite article={article} />
        <span className="chips end">
          {ended === null ? null : <Chip>{say('claims.ended')}</Chip>}
          {mine && ending !== id ? <Button onPress={() => setEnding(id)}>{say('claims.end')}</Button> : null}
        </span>
      </div>
      <p className="soft under">
        {against === null ? '' : `${say('claims.against-told', { whom: against.map(whose).join(' · ') })} · `}
        {say('claims.brought', { name: nameOf(brought), day: formats.day(on) })}
        {ended === null
          ? ''
          : ` · ${say('claims.ended-by', {
              why: say(`claims.why.${ended.why}`),
              name: nameOf(ended.by),
              day: formats.day(ended.on),
            })}`}
      </p>
      {ending === id ? <EndForm caseId={caseId} claim={claim} onDone={() => setEnding(undefined)} /> : null}
    </>
  )
}
