import { linkProof, seeProof, unlinkProof, withdrawElement } from '@himaya/contract'
import type { CaseId, ProofId } from '@himaya/domain'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { ask, perform, Refused } from '../../lib/ask.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import { Sensitive } from '../../ui/sensitive.tsx'
import { Panel } from './panel.tsx'
import { ProofFile } from './proof-file.tsx'
import { ProofForm } from './proof-form.tsx'
import type { Found, Noted } from './found.ts'

type Proof = Found['proofs'][number]

/** Something noted: by whom, the documents behind it, the others of the case, and taking it back. */
export function ElementPanel({
  caseId,
  title,
  about,
  proofs,
  noted,
  onClose,
}: {
  caseId: CaseId
  /** What it says, in words. */
  title: string
  /** The provision under which it counts. */
  about?: ReactNode
  /** The proofs of the case. */
  proofs: readonly Proof[]
  noted: Pick<Noted, 'id' | 'by' | 'at' | 'proofs'>
  onClose: () => void
}) {
  const { say, formats, language } = useWords()
  const queries = useQueryClient()
  const [adding, setAdding] = useState(false)
  const refresh = () => queries.invalidateQueries({ queryKey: ['case', caseId] })
  const params = { caseId, elementId: noted.id }
  const act = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    // A conflict is somebody else's doing: what there is now says it best.
    onSettled: refresh,
  })
  const link = (proof: ProofId) => act.mutate(() => perform(linkProof, { params, body: { proof } }))
  const unlink = (proofId: ProofId) =>
    act.mutate(() => perform(unlinkProof, { params: { ...params, proofId }, body: {} }))
  const behind = proofs.filter(({ id }) => noted.proofs.includes(id))
  const others = proofs.filter(({ id }) => !noted.proofs.includes(id))
  return (
    <Panel title={title} onClose={onClose}>
      <p className="soft">
        {say('elements.noted-by', {
          name: language === 'ar' ? noted.by.nameAr : noted.by.nameLa,
          when: formats.moment(Date.parse(noted.at)),
        })}
        {about === undefined ? null : <> · {about}</>}
      </p>
      {act.error instanceof Refused && act.error.code === 'conflict' ? (
        <Note tone="saffron">{say('elements.changed')}</Note>
      ) : (
        <Refusals of={act.error} />
      )}
      <h4>{say('elements.proofs')}</h4>
      {behind.length === 0 ? <p className="soft">{say('elements.proofs-none')}</p> : null}
      <ProofRows caseId={caseId} proofs={behind} press={say('elements.proof-unlink')} onPress={unlink} />
      {adding ? (
        <ProofForm caseId={caseId} behind={noted.id} onDone={() => setAdding(false)} />
      ) : (
        <span>
          <Button icon="plus" onPress={() => setAdding(true)}>
            {say('elements.proof-new')}
          </Button>
        </span>
      )}
      {others.length === 0 ? null : (
        <details className="more">
          <summary>{say('elements.proof-others')}</summary>
          <ProofRows caseId={caseId} proofs={others} press={say('elements.proof-link')} onPress={link} />
        </details>
      )}
      <Withdraw onSure={() => act.mutate(() => perform(withdrawElement, { params, body: {} }))} />
    </Panel>
  )
}

function ProofRows({
  caseId,
  proofs,
  press,
  onPress,
}: {
  caseId: CaseId
  proofs: readonly Proof[]
  press: string
  onPress: (proof: ProofId) => void
}) {
  const { say, formats } = useWords()
  return (
    <ul className="rows">
      {proofs.map((proof) => (
        <li key={proof.id} className="line">
          <span className="lead">{say(`elements.kind.${proof.kind}`)}</span>
          <span className="soft">
            {proof.dated === null ? say('elements.proof-undated') : formats.day(proof.dated)}
          </span>
          <Sensitive
            words={{
              show: say('elements.title-show'),
              hide: say('common.hide'),
              hidden: say('elements.title-hidden'),
            }}
            show={async () => {
              const { title } = await ask(seeProof, { params: { caseId, proofId: proof.id } })
              return <bdi>{title}</bdi>
            }}
          />
          <ProofFile caseId={caseId} proofId={proof.id} />
          <span className="end">
            <Button onPress={() => onPress(proof.id)}>{press}</Button>
          </span>
        </li>
      ))}
    </ul>
  )
}

function Withdraw({ onSure }: { onSure: () => void }) {
  const { say } = useWords()
  const [asked, setAsked] = useState(false)
  if (!asked)
    return (
      <span>
        <Button kind="danger" onPress={() => setAsked(true)}>
          {say('elements.withdraw')}
        </Button>
      </span>
    )
  return (
    <Note tone="saffron">
      <p>{say('elements.withdraw-sure')}</p>
      <div className="chips">
        <Button kind="danger" onPress={onSure}>
          {say('elements.withdraw')}
        </Button>
        <Button onPress={() => setAsked(false)}>{say('common.cancel')}</Button>
      </div>
    </Note>
  )
}
