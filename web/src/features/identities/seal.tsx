import { seeIdentityInFile, sealIdentity } from '@himaya/contract'
import { groupedCode } from '@himaya/algorithms'
import { dealIdentity, longestText } from '@himaya/vault'
import { countryName } from '@himaya/words'
import { useMutation } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { ask, perform, Refused } from '../../lib/ask.ts'
import { Confirm } from '../../lib/confirm.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { TextBox, Tick } from '../../ui/fields.tsx'
import { Button, Card, Chip, Note, Ref } from '../../ui/parts.tsx'
import { withLine } from './line.ts'
import { holderOf, keyedOf, Members, sentOf, useSubject, type ToSeal } from './subject.tsx'

type InFile = z.output<typeof seeIdentityInFile.reply>
type Sent = z.input<typeof sealIdentity.body>

/** One that I am to seal: first it is read what the file says, then it is sealed and the file says it no more. */
export function Seal({ of, onDone }: { of: ToSeal; onDone: () => Promise<unknown> }) {
  const { say } = useWords()
  const subject = useSubject()
  // Held by this card alone, and gone with it: nothing of it is kept for another page.
  const [found, setFound] = useState<{ readonly at: number; readonly file: InFile }>()
  const read = useMutation({
    mutationFn: () => ask(seeIdentityInFile, { params: { measureId: of.measure } }),
    gcTime: 0,
    onSuccess: (file) => setFound((before) => ({ at: (before?.at ?? 0) + 1, file })),
  })
  return (
    <Card title={subject(of)} icon="lock" tone="calls">
      <p>{say('identities.to-seal', { measure: say(`protection.kind.${of.kind}`) })}</p>
      {of.dealing > 1 ? <Note tone="saffron">{say('identities.again-in-file')}</Note> : null}
      <Members of={of.members} />
      <Problem of={read.error} />
      {keyedOf(of).length < 2 ? (
        <Note tone="danger">{say('identities.too-few-keys')}</Note>
      ) : found === undefined ? (
        <>
          <p className="soft">{say('identities.prepare-means')}</p>
          <div className="chips">
            <Button kind="primary" icon="eye" isDisabled={read.isPending} onPress={() => read.mutate()}>
              {say('identities.prepare')}
            </Button>
          </div>
        </>
      ) : (
        <SealForm
          key={found.at}
          of={of}
          file={found.file}
          onDone={onDone}
          onReadAgain={() => read.mutate()}
        />
      )}
    </Card>
  )
}

/** Written from what the file says, sealed here, shared out here: whoever seals it keeps nothing of it. */
function SealForm({
  of,
  file,
  onDone,
  onReadAgain,
}: {
  of: ToSeal
  file: InFile
  onDone: () => Promise<unknown>
  onReadAgain: () => void
}) {
  const { say } = useWords()
  const [isCaller, setIsCaller] = useState(file.isReporter)
  const { textOf, callerLine } = useTextOf(file)
  /** What was typed; until then the text is what the file says. */
  const [typed, setTyped] = useState<string>()
  const text = typed ?? textOf(isCaller)
  /** The caller goes into what was typed with the tick and out of it: what leaves the file is in the text. */
  function tickCaller(next: boolean) {
    setIsCaller(next)
    setTyped((before) => (before === undefined ? undefined : withLine(before, callerLine, next)))
  }
  const [tried, setTried] = useState(false)
  /** Sealed once, so that what is sent again is what the passkey signed. */
  const [sealed, setSealed] = useState<Sent>()
  const [isChanged, setChanged] = useState(false)
  const id = `identity-${of.measure}`
  const wrong =
    text.trim() === ''
      ? say('identities.missing')
      : text.length > longestText
        ? say('identities.too-long', { most: String(longestText) })
        : undefined
  const seal = useMutation({
    mutationFn: async () => {
      const dealt = await dealIdentity(
        text.trim(),
        { person: of.person, dealing: of.dealing },
        keyedOf(of).map(holderOf),
      )
      return { ...sentOf(dealt, of.dealing), took: file.took, isCaller }
    },
    gcTime: 0,
    onSuccess: setSealed,
  })
  async function send(body: Sent) {
    try {
      await perform(sealIdentity, { params: { measureId: of.measure }, body })
    } catch (error) {
      if (error instanceof Refused && error.code === 'conflict') {
        setChanged(true)
        setSealed(undefined)
      }
      throw error
    }
  }
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (wrong === undefined) seal.mutate()
    else document.getElementById(id)?.focus()
  }
  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={seal.isPending}>
      {isChanged ? (
        <>
          <Note tone="danger">{say('identities.changed-since')}</Note>
          <div className="chips">
            <Button icon="eye" onPress={onReadAgain}>
              {say('identities.read-again')}
            </Button>
          </div>
        </>
      ) : (
        <Problem of={seal.error} />
      )}
      <div className="personal">
        <TextBox
          id={id}
          label={say('identities.identity')}
          hint={say('identities.write-hint')}
          value={text}
          onChange={setTyped}
          wrong={tried ? wrong : undefined}
          lines={8}
        />
      </div>
      {file.caller === null ? null : (
        <Tick value={isCaller} onChange={tickCaller}>
          {say('identities.caller-is')}
        </Tick>
      )}
      <Goes file={file} isCaller={isCaller} />
      <CannotGo file={file} />
      <div className="chips">
        <Button kind="primary" type="submit" icon="lock" isDisabled={seal.isPending}>
          {say('identities.sure')}
        </Button>
      </div>
      {sealed === undefined ? null : (
        <Confirm
          title={say('identities.sure')}
          send={() => send(sealed)}
          onDone={() => {
            setTyped('')
            setSealed(undefined)
            void onDone()
          }}
          onClose={() => setSealed(undefined)}
        >
          <Note tone="danger">{say('identities.sure-means')}</Note>
          <p>{say('identities.sure-check')}</p>
        </Confirm>
      )}
    </form>
  )
}

/** What the file says, line by line, as it will lie in the special file; with the caller where that is this person. */
function useTextOf(file: InFile) {
  const { say, reader, formats } = useWords()
  const line = (label: string, text: string | null | undefined) =>
    // Joined as plain text: marks of direction that are right on a page would lie in what is sealed.
    text === null || text === undefined || text === '' ? [] : [`${label} — ${text}`]
  const { name, born, document, sex, nationality, contacts, kept, caller } = file
  const ofCaller = line(
    say('identities.field.caller'),
    [caller?.name, caller?.phone].filter(Boolean).join(' · '),
  )
  const textOf = (isCaller: boolean) =>
    [
      ...line(say('identities.field.name'), name),
      ...line(say('identities.field.born'), born === null ? null : formats.day(born)),
      ...line(say('identities.field.document'), document),
      ...line(say('identities.field.sex'), sex === null ? null : say(`identities.sex.${sex}`)),
      ...line(
        say('identities.field.nationality'),
        nationality === null ? null : countryName(nationality, reader).text,
      ),
      ...contacts.flatMap(({ number, byWhom, when, ifOtherAnswers }) => [
        ...line(say('identities.field.number'), number),
        ...line(say('identities.field.by-whom'), byWhom),
        ...line(say('identities.field.when'), when),
        ...line(say('identities.field.if-other'), ifOtherAnswers),
      ]),
      ...kept.flatMap(({ field, text }) => line(field, text)),
      ...(isCaller ? ofCaller : []),
    ].join('\n')
  return { textOf, callerLine: ofCaller[0] }
}

/** What is taken out of the file with the sealing, and what stays. */
function Goes({ file, isCaller }: { file: InFile; isCaller: boolean }) {
  const { say } = useWords()
  const { name, born, document, sex, nationality, contacts, kept, caller } = file
  const fields = (['name', 'born', 'document', 'sex', 'nationality'] as const).filter(
    (field) => ({ name, born, document, sex, nationality })[field] !== null,
  )
  const goes = [
    ...fields.map((field) => say(`identities.field.${field}`)),
    ...(contacts.length === 0 ? [] : [say('identities.goes.contacts', { count: contacts.length })]),
    ...(kept.length === 0 ? [] : [say('identities.goes.kept', { count: kept.length })]),
    ...(isCaller && caller !== null ? [say('identities.field.caller')] : []),
  ]
  return (
    <section>
      <h3>{say('identities.goes')}</h3>
      {goes.length === 0 ? <p className="soft">{say('identities.goes.nothing')}</p> : null}
      <ul className="bullets">
        {[...goes, say('identities.goes.search')].map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p className="soft">
        <strong>{say('identities.stays')}</strong> — {say('identities.stays-what')}
      </p>
    </section>
  )
}

/** Where somebody may be named all the same: texts of others with their counts, and papers that went out. */
function CannotGo({ file: { elsewhere, papers } }: { file: InFile }) {
  const { say, formats } = useWords()
  const none = elsewhere.length + papers.length === 0
  return (
    <section>
      <h3>{say('identities.cannot')}</h3>
      <p className="soft">{say(none ? 'identities.cannot-none' : 'identities.cannot-what')}</p>
      <ul className="bullets">
        {elsewhere.map(({ place, count }) => (
          <li key={place}>
            {say(`identities.place.${place}`)} (<Ref>{count}</Ref>)
          </li>
        ))}
      </ul>
      {papers.length === 0 ? null : (
        <details>
          <summary>{say('identities.papers', { count: papers.length })}</summary>
          <ul className="rows">
            {papers.map(({ number, kind, on, ofPerson }) => (
              <li key={number}>
                <div className="line">
                  <span>{say(`papers.kind.${kind}`)}</span>
                  <span className="soft">{formats.day(on)}</span>
                  <span className="end">
                    {ofPerson ? <Chip tone="saffron">{say('identities.paper-of-person')}</Chip> : null}{' '}
                    <Ref>{groupedCode(number)}</Ref>
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
