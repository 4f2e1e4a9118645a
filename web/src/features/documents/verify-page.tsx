import { readCheckedCode } from '@himaya/algorithms'
import { verifyPaper } from '@himaya/contract'
import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { inquire } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { FileBox } from '../../ui/file-box.tsx'
import { TextBox } from '../../ui/fields.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import { Mark } from '../../ui/shell.tsx'

const example = '7K2M-9QXT-4B8R-HN34'

/** For whoever holds a paper: whether it is one of ours, and never of whom. Nobody signs in. */
export function VerifyPage() {
  const { say } = useWords()
  const [number, setNumber] = useState('')
  const [file, setFile] = useState<File>()
  const [tried, setTried] = useState(false)
  const verify = useMutation({
    mutationFn: async (code: string) =>
      inquire(verifyPaper, {
        number: code,
        ...(file === undefined ? {} : { sha256: await fingerprintOf(file) }),
      }),
  })
  const code = readCheckedCode(number)
  const wrong = tried && code === undefined ? say('papers.verify-number-wrong') : undefined
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (code === undefined) document.getElementById('number')?.focus()
    else verify.mutate(code)
  }
  return (
    <section className="card" aria-labelledby="verify">
      <h1 className="brand plain" id="verify">
        <Mark />
        {say('papers.verify-title')}
      </h1>
      <p>{say('papers.verify-lead')}</p>
      <form className="form" onSubmit={submit} noValidate aria-busy={verify.isPending}>
        <TextBox
          id="number"
          label={say('papers.verify-number')}
          hint={say('papers.verify-number-hint', { example: { ltr: example } })}
          wrong={wrong}
          value={number}
          onChange={(typed) => {
            setNumber(typed)
            verify.reset()
          }}
          required
        />
        {/* Only an origin that cannot be listened to may count a fingerprint. */}
        {window.isSecureContext ? (
          <FileBox
            id="file"
            label={say('papers.verify-file')}
            hint={say('papers.verify-file-hint')}
            wrong={undefined}
            accept="application/pdf"
            onChange={(chosen) => {
              setFile(chosen)
              verify.reset()
            }}
          />
        ) : null}
        <div>
          <Button type="submit" kind="primary" isDisabled={verify.isPending}>
            {verify.isPending ? say('common.loading') : say('papers.verify-ask')}
          </Button>
        </div>
      </form>
      <p className="soft">{say('papers.verify-without')}</p>
      <Problem of={verify.error} />
      <div role="status">{verify.data === undefined ? null : <Answer of={verify.data.paper} />}</div>
    </section>
  )
}

function Answer({ of: paper }: { of: z.output<typeof verifyPaper.reply>['paper'] }) {
  const { say, formats, language } = useWords()
  if (paper === null)
    return (
      <Note tone="saffron">
        <p>
          <strong>{say('papers.verify-none')}</strong>
        </p>
        <p>{say('papers.verify-none-why')}</p>
      </Note>
    )
  return (
    <Note>
      <p>
        <strong>
          {say('papers.verify-found', {
            court: language === 'ar' ? paper.court.ar : paper.court.fr,
            day: formats.day(paper.on),
          })}
        </strong>
      </p>
      <p>
        {say('papers.verify-kind', {
          kind:
            paper.kind === null
              ? say('papers.verify-of-court')
              : say(paper.kind === 'decision' ? 'papers.kind.decision' : 'papers.kind.case_transmission'),
        })}
      </p>
      {paper.same === null ? null : <p>{say(paper.same ? 'papers.verify-same' : 'papers.verify-other')}</p>}
    </Note>
  )
}

/** SHA-256 of a file, counted here: the file itself goes nowhere. */
async function fingerprintOf(file: File): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
