import { closeCalendar, openCalendar, seeCalendar } from '@himaya/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { hashOf, newSecret } from '../../lib/secret.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'

/** My calendar: an address that tells when I am called and nothing else, shown once, closed at will. */
export function CalendarCard() {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const found = useQuery({ queryKey: ['calendar'], queryFn: () => ask(seeCalendar) })
  const [sure, setSure] = useState(false)
  const [copied, setCopied] = useState(false)
  const again = () => queries.invalidateQueries({ queryKey: ['calendar'] })
  const make = useMutation({
    // Drawn here and told to nobody: the server is given its hash.
    mutationFn: async () => {
      const secret = newSecret()
      await perform(openCalendar, { body: { tokenHash: await hashOf(secret) } })
      return `${location.origin}/api/calendar/${secret}.ics`
    },
    onMutate: () => setCopied(false),
    onSuccess: again,
  })
  const close = useMutation({
    mutationFn: (calendarId: string) => perform(closeCalendar, { params: { calendarId }, body: {} }),
    onSuccess: async () => {
      setSure(false)
      make.reset()
      await again()
    },
  })
  const open = found.data?.calendar ?? null
  return (
    <Card title={say('calendar.title')} icon="calendar">
      <Problem of={found.error ?? make.error ?? close.error} />
      <p>{say('calendar.holds')}</p>
      {make.data === undefined ? null : (
        <>
          <Note tone="saffron">{say('calendar.once')}</Note>
          <div>
            <strong>{say('calendar.address')}</strong>
            <bdi dir="ltr" className="address personal">
              {make.data}
            </bdi>
          </div>
          <div className="chips">
            <Button
              onPress={() => {
                void navigator.clipboard.writeText(make.data).then(() => setCopied(true))
              }}
            >
              {say('calendar.copy')}
            </Button>
            <span role="status" className="soft">
              {copied ? say('calendar.copied') : ''}
            </span>
          </div>
        </>
      )}
      {open === null ? null : (
        <p className="soft">
          {say('calendar.made', { at: formats.moment(Date.parse(open.madeAt)) })} ·{' '}
          {say('calendar.asked', { count: open.fetches })}
          {open.fetchedAt === null
            ? ''
            : ` · ${say('calendar.asked-last', { at: formats.moment(Date.parse(open.fetchedAt)) })}`}
        </p>
      )}
      {found.isSuccess ? (
        <div className="chips">
          <Button icon="plus" isDisabled={make.isPending} onPress={() => make.mutate()}>
            {say(open === null ? 'calendar.open' : 'calendar.open-again')}
          </Button>
          {open === null ? null : sure ? (
            <>
              <Button kind="danger" isDisabled={close.isPending} onPress={() => close.mutate(open.id)}>
                {say('calendar.close-sure')}
              </Button>
              <Button onPress={() => setSure(false)}>{say('common.cancel')}</Button>
            </>
          ) : (
            <Button onPress={() => setSure(true)}>{say('calendar.close')}</Button>
          )}
        </div>
      ) : null}
      {open === null ? null : <p className="soft">{say('calendar.replaces')}</p>}
    </Card>
  )
}
