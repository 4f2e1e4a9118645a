import { seeRoom } from '@himaya/contract'
import type { CaseId, UploadId } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { FileBox } from '../ui/file-box.tsx'
import { Button, Note } from '../ui/parts.tsx'
import { ask, Refused } from './ask.ts'
import { Refusals } from './refusals.tsx'
import { upload, type Sent, type Target } from './upload.ts'
import { useWords } from './words.tsx'

const kinds = 'PDF, PNG, JPEG'
const mb = 1024 * 1024

const faults = {
  acts: 'attachments.fault.acts',
  damaged: 'attachments.fault.damaged',
  locked: 'attachments.fault.locked',
  not_a_scan: 'attachments.fault.not_a_scan',
  too_many_pixels: 'attachments.fault.too_many_pixels',
  unreadable: 'attachments.fault.unreadable',
} as const

/** Why the server did not take the file, when that is what went wrong. */
function faultOf(error: Error | undefined): keyof typeof faults | undefined {
  if (!(error instanceof Refused) || error.code !== 'malformed') return undefined
  const [field] = (error.details['fields'] ?? []) as readonly { rule?: unknown }[]
  return (Object.keys(faults) as (keyof typeof faults)[]).find((fault) => fault === field?.rule)
}

/**
 * A file that comes in: how much room there is, said before it is chosen; what becomes of it; how far it has come; and
 * stopping, and going on where it stopped. What is written elsewhere on the page is not touched by a file that is refused.
 *
 * @param finish puts what was sent where it belongs
 */
export function FileIn({
  id,
  caseId,
  to,
  label,
  press,
  finish,
}: {
  id: string
  caseId: CaseId
  to: Target
  label: string
  press: string
  finish: (sent: UploadId) => Promise<unknown>
}) {
  const { say } = useWords()
  const [file, setFile] = useState<File>()
  const [share, setShare] = useState<number>()
  const [error, setError] = useState<Error>()
  const [isStopped, setStopped] = useState(false)
  // What has begun to be sent is counted in the room already.
  const [isBegun, setBegun] = useState(false)
  const sent = useRef<Sent>({ parts: 0 })
  const stop = useRef<AbortController>(undefined)
  const side = 'proof' in to ? 'proof' : 'measure'
  const room = useQuery({
    queryKey: ['case', caseId, 'room', side],
    queryFn: () => ask(seeRoom, { params: { caseId, side } }),
    gcTime: 0,
  })
  const most =
    room.data === undefined ? undefined : Math.min(room.data.file, room.data.today, room.data.inCase)
  const isTooLarge = file !== undefined && most !== undefined && file.size > most && !isBegun
  const fault = faultOf(error)
  const isBusy = share !== undefined

  async function send(chosen: File) {
    stop.current = new AbortController()
    const { signal } = stop.current
    setError(undefined)
    setStopped(false)
    setShare(0)
    setBegun(true)
    try {
      const whole = await upload(
        { caseId, to, file: chosen, sent: sent.current },
        { onPart: setShare, signal },
      )
      await finish(whole)
      sent.current = { parts: 0 }
    } catch (thrown) {
      if (signal.aborted) setStopped(true)
      else {
        setError(thrown as Error)
        // What was looked at and refused is not sent again as it is.
        if (faultOf(thrown as Error) !== undefined) sent.current = { parts: 0 }
      }
    } finally {
      setShare(undefined)
    }
  }

  const inMb = (bytes: number) => String(Math.floor(bytes / mb))
  return (
    <>
      <Note>{say('attachments.warn')}</Note>
      {error === undefined || fault !== undefined ? null : <Refusals of={error} />}
      <FileBox
        id={id}
        label={label}
        hint={
          room.data === undefined
            ? say('common.loading')
            : say('attachments.kinds', {
                kinds: { ltr: kinds },
                file: inMb(room.data.file),
                today: inMb(room.data.today),
                inCase: inMb(room.data.inCase),
              })
        }
        wrong={
          isTooLarge
            ? say('attachments.too-large')
            : fault === undefined
              ? undefined
              : say(faults[fault], { kinds: { ltr: kinds } })
        }
        accept="application/pdf,image/png,image/jpeg"
        onChange={(chosen) => {
          setFile(chosen)
          setError(undefined)
          setStopped(false)
          setBegun(false)
          sent.current = { parts: 0 }
        }}
      />
      {isBusy ? (
        <div className="chips">
          <progress max={1} value={share} aria-label={label} />
          <span role="status">
            {say('attachments.sending', { percent: String(Math.floor(share * 100)) })}
          </span>
          <Button onPress={() => stop.current?.abort()}>{say('attachments.cancel')}</Button>
        </div>
      ) : (
        <div>
          <Button
            kind="primary"
            isDisabled={file === undefined || isTooLarge}
            onPress={() => {
              if (file !== undefined) void send(file)
            }}
          >
            {isStopped || (error !== undefined && fault === undefined) ? say('attachments.retry') : press}
          </Button>
        </div>
      )}
    </>
  )
}
