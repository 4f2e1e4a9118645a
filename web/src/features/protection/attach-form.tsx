import { attachScan } from '@himaya/contract'
import type { MeasureId } from '@himaya/domain'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { perform, Refused } from '../../lib/ask.ts'
import { Refusals } from '../../lib/refusals.tsx'
import { useWords } from '../../lib/words.tsx'
import { FileBox } from '../../ui/file-box.tsx'
import { Button, Card } from '../../ui/parts.tsx'

const kinds = 'PDF, PNG, JPEG'
const most = 10 * 1024 * 1024

/** Where the signed decision comes back: from then on the papers are no longer drafts. */
export function AttachForm({ measureId, onDone }: { measureId: MeasureId; onDone: () => Promise<void> }) {
  const { say } = useWords()
  const [file, setFile] = useState<File>()
  const attach = useMutation({
    mutationFn: async (chosen: File) =>
      perform(attachScan, {
        params: { measureId },
        body: { file: base64(new Uint8Array(await chosen.arrayBuffer())) },
      }),
    onSuccess: onDone,
  })
  const tooLarge = file !== undefined && file.size > most
  const notAScan = attach.error instanceof Refused && ['malformed', 'too_large'].includes(attach.error.code)
  return (
    <Card title={say('protection.attach')} icon="gavel" tone="calls">
      <p>{say('protection.attach-copies')}</p>
      {notAScan ? null : <Refusals of={attach.error} />}
      <FileBox
        id="scan"
        label={say('protection.scan')}
        hint={say('protection.attach-hint', { kinds: { ltr: kinds } })}
        wrong={tooLarge || notAScan ? say('protection.attach-wrong', { kinds: { ltr: kinds } }) : undefined}
        accept="application/pdf,image/png,image/jpeg"
        onChange={(chosen) => {
          setFile(chosen)
          attach.reset()
        }}
      />
      <div>
        <Button
          kind="primary"
          isDisabled={file === undefined || tooLarge || attach.isPending}
          onPress={() => {
            if (file !== undefined) attach.mutate(file)
          }}
        >
          {attach.isPending ? say('common.loading') : say('protection.attach')}
        </Button>
      </div>
    </Card>
  )
}

/** By parts, because a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const part = 0x8000
  let text = ''
  for (let from = 0; from < bytes.length; from += part)
    text += String.fromCharCode(...bytes.subarray(from, from + part))
  return btoa(text)
}
