import { requestAct, takeExport } from '@himaya/contract'
import { purposesOf, type ActPurpose, type UnitId } from '@himaya/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { fetchPaper, perform } from '../../lib/ask.ts'
import { Confirm } from '../../lib/confirm.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'
import { What, type Request } from './words.tsx'

interface Unit {
  readonly id: UnitId
  readonly place: { readonly ar: string; readonly fr: string } | null
}

/** Asks that the people of a unit may leave as a table: of which, and what for. */
export function AskExport({ units }: { units: readonly Unit[] }) {
  const { say, language } = useWords()
  const queries = useQueryClient()
  const [unit, setUnit] = useState(units[0]?.id)
  const [purpose, setPurpose] = useState<ActPurpose | ''>('')
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const [asking, setAsking] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const errors = purpose === '' ? [{ id: 'purpose', says: say('approvals.purpose-missing') }] : []
  const nameOf = ({ id, place }: Unit) => (place === null ? id : language === 'ar' ? place.ar : place.fr)
  const chosen = units.find(({ id }) => id === unit)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0) setAsking(true)
  }
  const close = () => {
    setAsking(false)
    setKey(crypto.randomUUID())
  }
  return (
    <Card title={say('approvals.export-title')} icon="print">
      <p>{say('approvals.export-lead')}</p>
      <form className="form" onSubmit={submit} noValidate>
        <ErrorSummary
          title={say('common.error-summary', { count: errors.length })}
          errors={tried ? errors : []}
        />
        {units.length > 1 ? (
          <Choices
            id="unit"
            label={say('approvals.unit')}
            value={unit ?? ''}
            onChange={setUnit}
            options={units.map((one) => ({ value: one.id, says: nameOf(one) }))}
          />
        ) : null}
        <Choices
          id="purpose"
          label={say('approvals.purpose-asked')}
          wrong={tried ? errors[0]?.says : undefined}
          value={purpose}
          onChange={setPurpose}
          options={purposesOf['exchange.export'].map((value) => ({
            value: value,
            says: say(`approvals.purpose.${value}`),
          }))}
        />
        <TextBox
          id="note"
          lines={3}
          label={say('approvals.note')}
          hint={say('approvals.note-hint')}
          value={note}
          onChange={setNote}
        />
        <Button type="submit" kind="primary">
          {say('approvals.ask')}
        </Button>
      </form>
      {asking && purpose !== '' && chosen !== undefined ? (
        <Confirm
          title={say('approvals.ask-title')}
          send={() =>
            perform(requestAct, {
              key,
              body: {
                act: 'exchange.export',
                unit: chosen.id,
                purpose,
                ...(note.trim() === '' ? {} : { note: note.trim() }),
              },
            })
          }
          onDone={() => {
            close()
            setPurpose('')
            setNote('')
            setTried(false)
            void queries.invalidateQueries({ queryKey: ['approvals'] })
          }}
          onClose={close}
        >
          <p>
            <strong>{say('approvals.act.exchange.export')}</strong> · {nameOf(chosen)}
            <br />
            {say('approvals.for', { purpose: say(`approvals.purpose.${purpose}`) })}
          </p>
          <Note>{say('approvals.ask-means')}</Note>
        </Confirm>
      ) : null}
    </Card>
  )
}

/** Takes what was agreed to: the table is made now, bears this request on every row, and is saved by the browser. */
export function TakeExport({ request }: { request: Request }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [form, setForm] = useState<'xlsx' | 'csv'>()
  const close = () => setForm(undefined)
  return (
    <>
      <Note>{say('approvals.take-note')}</Note>
      <div className="chips">
        {(['xlsx', 'csv'] as const).map((one) => (
          <Button key={one} icon="print" onPress={() => setForm(one)}>
            {say(`approvals.take.${one}`)}
          </Button>
        ))}
      </div>
      {form === undefined ? null : (
        <Confirm
          title={say('approvals.take-title')}
          send={() => fetchPaper(takeExport, { params: { requestId: request.id }, query: { form } })}
          onDone={(bytes) => {
            save(bytes, `export.${form}`)
            close()
            void queries.invalidateQueries({ queryKey: ['approvals'] })
          }}
          onClose={close}
        >
          <What of={request} />
          <Note tone="saffron">{say('approvals.take-means')}</Note>
        </Confirm>
      )}
    </>
  )
}

/** Hands bytes to the browser to be saved; they are let go of at once. */
function save(bytes: Blob, name: string): void {
  const address = URL.createObjectURL(bytes)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
