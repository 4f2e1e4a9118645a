import { openEmergency } from '@himaya/contract'
import { emergencyCategories, type CourtId, type EmergencyCategory, type Post } from '@himaya/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import { perform } from '../../lib/ask.ts'
import { Confirm } from '../../lib/confirm.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices, Picker, TextBox } from '../../ui/fields.tsx'
import { Button, Card, Note, Ref } from '../../ui/parts.tsx'

interface Held {
  readonly post: Post
  readonly court: CourtId
}

/** Opens a case by its number. What is typed is kept nowhere: a half-done emergency is none. */
export function OpenForm({ held }: { held: readonly Held[] }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [as, setAs] = useState(held.length === 1 ? '0' : '')
  const [number, setNumber] = useState('')
  const [year, setYear] = useState('')
  const [code, setCode] = useState('')
  const [category, setCategory] = useState<EmergencyCategory | ''>('')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [key, setKey] = useState(() => crypto.randomUUID())
  const post = held[Number(as === '' ? NaN : as)]
  const [confirming, setConfirming] = useState<Held>()
  const send = (chosen: Held) => () =>
    perform(openEmergency, {
      key,
      body: {
        ...chosen,
        number: Number(number),
        year: Number(year),
        code: code === '' ? null : code,
        category: category as EmergencyCategory,
        reason: reason.trim(),
      },
    })
  const opened = () => {
    setNumber('')
    setYear('')
    setCode('')
    setReason('')
    setTried(false)
    setConfirming(undefined)
    setKey(crypto.randomUUID())
    void queries.invalidateQueries({ queryKey: ['emergencies'] })
  }
  const numbered =
    /^[1-9]\d{0,6}$/.test(number) && /^20\d\d$/.test(year) && (code === '' || /^\d{4}$/.test(code))
  const errors = [
    ...(post === undefined ? [{ id: 'emergency-post', says: say('emergency.post-missing') }] : []),
    ...(numbered ? [] : [{ id: 'emergency-number', says: say('emergency.number-missing') }]),
    ...(category === '' ? [{ id: 'emergency-category', says: say('emergency.category-missing') }] : []),
    ...(reason.trim() === '' ? [{ id: 'emergency-reason', says: say('emergency.reason-missing') }] : []),
  ]
  const wrong = (id: string) => (tried ? errors.find((one) => one.id === id)?.says : undefined)
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (errors.length === 0 && post !== undefined) setConfirming(post)
  }
  return (
    <Card title={say('emergency.open-title')} icon="alert">
      <form className="form" onSubmit={submit} noValidate>
        <ErrorSummary
          title={say('common.error-summary', { count: errors.length })}
          errors={tried ? errors : []}
        />
        <Note tone="saffron">{say('emergency.means')}</Note>
        {held.length === 1 ? null : (
          <Picker
            id="emergency-post"
            label={say('emergency.post')}
            nothing={say('common.choose')}
            wrong={wrong('emergency-post')}
            value={as}
            onChange={setAs}
            options={held.map((one, n) => ({ value: String(n), says: say(`posts.${one.post}`) }))}
          />
        )}
        <TextBox
          id="emergency-number"
          kind="tel"
          label={say('emergency.number')}
          wrong={wrong('emergency-number')}
          value={number}
          onChange={setNumber}
          required
        />
        <TextBox
          id="emergency-year"
          kind="tel"
          label={say('emergency.year')}
          value={year}
          onChange={setYear}
          required
        />
        <TextBox
          id="emergency-code"
          kind="tel"
          label={say('emergency.code')}
          hint={say('emergency.code-hint')}
          value={code}
          onChange={setCode}
        />
        <Choices
          id="emergency-category"
          label={say('emergency.category')}
          wrong={wrong('emergency-category')}
          value={category}
          onChange={setCategory}
          options={emergencyCategories.map((value) => ({
            value,
            says: say(`emergency.category.${value}`),
          }))}
        />
        <TextBox
          id="emergency-reason"
          lines={4}
          label={say('emergency.reason')}
          hint={say('emergency.reason-hint')}
          wrong={wrong('emergency-reason')}
          value={reason}
          onChange={setReason}
          required
        />
        <div>
          <Button type="submit" kind="danger">
            {say('emergency.open')}
          </Button>
        </div>
      </form>
      {confirming === undefined ? null : (
        <Confirm
          title={say('emergency.open-title')}
          send={send(confirming)}
          onDone={opened}
          onClose={() => {
            setConfirming(undefined)
            // What was refused is asked anew, and not repeated.
            setKey(crypto.randomUUID())
          }}
        >
          <p>{say('emergency.means')}</p>
          <p>
            <Ref>{code === '' ? `${number}/${year}` : `${number}/${code}/${year}`}</Ref>
          </p>
        </Confirm>
      )}
    </Card>
  )
}
