import { attachProof, proofFile, proofPicture, seeProof } from '@himaya/contract'
import type { CaseId, ProofId } from '@himaya/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { FileIn } from '../../lib/file-in.tsx'
import { FileOut } from '../../lib/file-out.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'

/** The file behind a document, asked for when it is opened: the asking is recorded. Where there is none, one is sent. */
export function ProofFile({ caseId, proofId }: { caseId: CaseId; proofId: ProofId }) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('attachments.file')}</summary>
      {isOpen ? <Opened caseId={caseId} proofId={proofId} /> : null}
    </details>
  )
}

function Opened({ caseId, proofId }: { caseId: CaseId; proofId: ProofId }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const params = { caseId, proofId }
  const found = useQuery({
    queryKey: ['case', caseId, 'proof', proofId],
    queryFn: async () => {
      // Its title is shown elsewhere, and does not stay in the page for this.
      const { file } = await ask(seeProof, { params })
      return { file }
    },
    gcTime: 0,
  })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem of={found.error} />
  const { file } = found.data
  const hrefOf = (path: string) => `/api${path.replace(':caseId', caseId).replace(':proofId', proofId)}`
  if (file !== null)
    return (
      <FileOut
        id={`file-${proofId}`}
        file={file}
        original={hrefOf(proofFile.path)}
        picture={hrefOf(proofPicture.path)}
      />
    )
  return (
    <>
      <p className="soft">{say('attachments.none')}</p>
      <FileIn
        id={`file-${proofId}`}
        caseId={caseId}
        to={{ proof: proofId }}
        label={say('attachments.new')}
        press={say('attachments.send')}
        finish={async (upload) => {
          await perform(attachProof, { params, body: { upload } })
          await queries.invalidateQueries({ queryKey: ['case', caseId, 'proof', proofId] })
        }}
      />
    </>
  )
}
