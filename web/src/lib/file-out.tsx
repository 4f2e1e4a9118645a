import { originalPurposes, type attachment } from '@himaya/contract'
import { useState } from 'react'
import type { z } from 'zod'
import { Picker } from '../ui/fields.tsx'
import { Note } from '../ui/parts.tsx'
import { Sensitive } from '../ui/sensitive.tsx'
import { useWords } from './words.tsx'

type Purpose = (typeof originalPurposes)[number]

/**
 * A file that came in: whether it is handed out, its picture on demand, and the original for a purpose. An original is
 * never opened here; the browser saves it.
 *
 * @param original the address of the original, and @param picture that of its picture
 */
export function FileOut({
  id,
  file,
  original,
  picture,
}: {
  id: string
  file: z.output<typeof attachment>
  original: string
  picture: string
}) {
  const { say } = useWords()
  const [purpose, setPurpose] = useState<Purpose | ''>('')
  const isOpen = file.state === 'clean' || file.state === 'unexamined'
  return (
    <>
      {isOpen ? (
        <p className="soft">{say(`attachments.state.${file.state}`)}</p>
      ) : (
        <Note tone={file.state === 'infected' ? 'danger' : 'saffron'}>
          {say(`attachments.state.${file.state}`)}
        </Note>
      )}
      {isOpen && file.picture ? (
        <Sensitive
          words={{
            show: say('attachments.picture-show'),
            hide: say('common.hide'),
            hidden: say('attachments.picture-hidden'),
          }}
          show={async () => <img className="sheet" src={picture} alt={say('attachments.picture')} />}
        />
      ) : null}
      {isOpen ? (
        <details className="more">
          <summary>{say('attachments.original')}</summary>
          <p>{say('attachments.original-why')}</p>
          <Picker
            id={`${id}-purpose`}
            label={say('attachments.purpose')}
            wrong={undefined}
            value={purpose}
            onChange={setPurpose}
            options={originalPurposes.map((value) => ({ value, says: say(`attachments.purpose.${value}`) }))}
            nothing={say('common.choose')}
          />
          {purpose === '' ? null : (
            <a className="button" href={`${original}?purpose=${purpose}`} download>
              {say('attachments.original-get')}
            </a>
          )}
          <p className="soft">{say('attachments.sum', { sum: { ltr: file.sha256 } })}</p>
        </details>
      ) : null}
    </>
  )
}
