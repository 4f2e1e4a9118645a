import { attachScan } from '@himaya/contract'
import type { CaseId, MeasureId } from '@himaya/domain'
import { perform } from '../../lib/ask.ts'
import { FileIn } from '../../lib/file-in.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card } from '../../ui/parts.tsx'

/** Where the signed decision comes back: from then on the papers are no longer drafts. */
export function AttachForm({
  caseId,
  measureId,
  onDone,
}: {
  caseId: CaseId
  measureId: MeasureId
  onDone: () => Promise<void>
}) {
  const { say } = useWords()
  return (
    <Card title={say('protection.attach')} icon="gavel" tone="calls">
      <p>{say('protection.attach-copies')}</p>
      <FileIn
        id="scan"
        caseId={caseId}
        to={{ measure: measureId }}
        label={say('protection.scan')}
        press={say('protection.attach')}
        finish={async (upload) => {
          await perform(attachScan, { params: { measureId }, body: { upload } })
          await onDone()
        }}
      />
    </Card>
  )
}
