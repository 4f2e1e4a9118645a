import { endAbsence, listAbsences, sayAbsent } from '@himaya/contract'
import type { OfficerId } from '@himaya/domain'
import type { LocalDate } from '@himaya/algorithms'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { ask, perform } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Picker, TextBox } from '../../ui/fields.tsx'
import { Button, Card, Chip, Note } from '../../ui/parts.tsx'

type Absence = z.output<typeof listAbsences.reply>['mine'][number]

/** My absences, and to whoever heads a court those of its officers. On those days a post opens nothing. */
export function AbsencesPage() {
  const { say } = useWords()
  const found = useQuery({ queryKey: ['absences'], queryFn: () => ask(listAbsences) })
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  const { mine, others, officers } = found.data
  return (
    <>
      <h1>{say('absence.title')}</h1>
      <Note>{say('absence.means')}</Note>
      <Card title={say('absence.mine')} icon="calendar">
        <Rows of={mine} word="absence.back" />
      </Card>
      {officers.length + others.length === 0 ? null : (
        <Card title={say('absence.others')} icon="people">
          <Rows of={others} word="absence.end" named />
        </Card>
      )}
      <Card title={say('absence.say')} icon="plus">
        <SayForm officers={officers} />
      </Card>
    </>
  )
}

function Rows({
  of: rows,
  word,
  named = false,
}: {
  of: readonly Absence[]
  word: 'absence.back' | 'absence.end'
  named?: boolean
}) {
  const { say, formats, language } = useWords()
  const queries = useQueryClient()
  const end = useMutation({
    mutationFn: (absenceId: string) => perform(endAbsence, { params: { absenceId }, body: {} }),
    // Posts open again: everything is read anew.
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <>
      <Problem of={end.error} />
      {rows.length === 0 ? <p className="soft">{say('absence.none')}</p> : null}
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.id} className="line">
            {named ? (
              <span className="lead">{language === 'ar' ? row.officer.nameAr : row.officer.nameLa}</span>
            ) : null}
            <span>
              {say('absence.from-to', { from: formats.day(row.firstDay), to: formats.day(row.lastDay) })}
            </span>
            {row.now ? <Chip tone="saffron">{say('absence.now')}</Chip> : null}
            <span className="end">
              <Button isDisabled={end.isPending} onPress={() => end.mutate(row.id)}>
                {say(word)}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function SayForm({ officers }: { officers: z.output<typeof listAbsences.reply>['officers'] }) {
  const { say, language } = useWords()
  const queries = useQueryClient()
  const [officer, setOfficer] = useState<OfficerId | ''>('')
  const [first, setFirst] = useState('')
  const [last, setLast] = useState('')
  const [tried, setTried] = useState(false)
  const send = useMutation({
    mutationFn: () =>
      perform(sayAbsent, {
        body: {
          ...(officer === '' ? {} : { officer }),
          firstDay: first as LocalDate,
          lastDay: last as LocalDate,
        },
      }),
    onSuccess: async () => {
      setFirst('')
      setLast('')
      setTried(false)
      await queries.invalidateQueries()
    },
  })
  const wrong = first === '' || last === '' || last < first
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (!wrong) send.mutate()
  }
  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <Problem of={send.error} />
      {officers.length === 0 ? null : (
        <Picker
          id="absence-who"
          label={say('absence.who')}
          nothing={say('absence.myself')}
          value={officer}
          onChange={setOfficer}
          options={officers.map((one) => ({
            value: one.id,
            says: language === 'ar' ? one.nameAr : one.nameLa,
          }))}
        />
      )}
      <TextBox
        id="absence-first"
        kind="date"
        label={say('absence.first-day')}
        wrong={tried && wrong ? say('absence.days-missing') : undefined}
        value={first}
        onChange={setFirst}
        required
      />
      <TextBox
        id="absence-last"
        kind="date"
        label={say('absence.last-day')}
        value={last}
        onChange={setLast}
        required
      />
      <div>
        <Button type="submit" kind="primary" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('absence.say')}
        </Button>
      </div>
    </form>
  )
}
