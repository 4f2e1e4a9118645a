import { holdCase, releaseCase, seeKeeping } from '@himaya/contract'
import { holdReasons, type CaseId, type HoldId, type HoldReason, type Post } from '@himaya/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'
import { AskErasure, mayAskErasure, type Erasable } from './ask-erasure.tsx'
import { KeptUntil } from './kept.tsx'

/** How long a case is kept, and what holds it; holding it and asking for an erasure, for those who may. */
export function KeepingCard({
  of: found,
}: {
  of: Erasable & { readonly mine: readonly Post[]; readonly emergency: object | null }
}) {
  const { id: caseId, mine, emergency } = found
  const { say, formats, language } = useWords()
  const queries = useQueryClient()
  const [open, setOpen] = useState<'hold' | 'erase'>()
  const kept = useQuery({
    queryKey: ['case', caseId, 'keeping'],
    queryFn: () => ask(seeKeeping, { params: { caseId } }),
    gcTime: 0,
  })
  const release = useMutation({
    mutationFn: (holdId: HoldId) => perform(releaseCase, { params: { caseId, holdId }, body: {} }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['case', caseId, 'keeping'] }),
  })
  if (kept.isPending) return null
  if (kept.isError) return <Problem of={kept.error} />
  const { keeping, holds, mine: mayHold } = kept.data
  const nameOf = (one: { readonly nameAr: string; readonly nameLa: string }) =>
    language === 'ar' ? one.nameAr : one.nameLa
  const at = (moment: string) => formats.moment(Date.parse(moment))
  const acts = emergency === null
  const close = () => setOpen(undefined)
  return (
    <Card title={say('keeping.title')} icon="folders">
      <KeptUntil of={keeping} />
      <Problem of={release.error} />
      <ul className="rows">
        {holds.map((hold) => (
          <li key={hold.id} className="line">
            <span className="lead">{say(`keeping.hold.${hold.why}`)}</span>
            {hold.reference === null ? null : <bdi>{hold.reference}</bdi>}
            <span className="soft">{say('keeping.held-by', { name: nameOf(hold.by), at: at(hold.at) })}</span>
            {hold.ended === null ? (
              mayHold && acts ? (
                <span className="end">
                  <Button isDisabled={release.isPending} onPress={() => release.mutate(hold.id)}>
                    {say('keeping.release')}
                  </Button>
                </span>
              ) : null
            ) : (
              <span className="soft">
                {say('keeping.released-by', { name: nameOf(hold.ended.by), at: at(hold.ended.at) })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {open === 'hold' ? <HoldForm caseId={caseId} onDone={close} /> : null}
      {open === 'erase' ? <AskErasure of={found} onDone={close} /> : null}
      {open === undefined && acts ? (
        <div className="chips">
          {mayHold ? <Button onPress={() => setOpen('hold')}>{say('keeping.hold')}</Button> : null}
          {mine.some(mayAskErasure) ? (
            <Button onPress={() => setOpen('erase')}>{say('keeping.erase')}</Button>
          ) : null}
        </div>
      ) : null}
    </Card>
  )
}

function HoldForm({ caseId, onDone }: { caseId: CaseId; onDone: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [why, setWhy] = useState<HoldReason | ''>('')
  const [reference, setReference] = useState('')
  const [tried, setTried] = useState(false)
  const [key] = useState(() => crypto.randomUUID())
  const send = useMutation({
    mutationFn: (reason: HoldReason) =>
      perform(holdCase, {
        key,
        params: { caseId },
        body: { why: reason, ...(reference.trim() === '' ? {} : { reference: reference.trim() }) },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId, 'keeping'] })
      onDone()
    },
  })
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (why !== '') send.mutate(why)
  }
  return (
    <form className="form inset" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <Problem of={send.error} />
      <Note>{say('keeping.hold-means')}</Note>
      <Choices
        id="hold-why"
        label={say('keeping.hold-why')}
        wrong={tried && why === '' ? say('keeping.hold-why-missing') : undefined}
        value={why}
        onChange={setWhy}
        options={holdReasons.map((value) => ({ value, says: say(`keeping.hold.${value}`) }))}
      />
      <TextBox
        id="hold-reference"
        label={say('keeping.hold-reference')}
        hint={say('keeping.hold-reference-hint')}
        value={reference}
        onChange={setReference}
      />
      <div className="chips">
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('keeping.hold')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}
