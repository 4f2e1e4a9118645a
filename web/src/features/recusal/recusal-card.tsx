import { bar, liftBar, recuse, seeBars } from '@himaya/contract'
import { barReasonsOf, type BarReason, type CaseId, type OfficerId, type ServiceId } from '@himaya/domain'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { ask, perform } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices, Picker } from '../../ui/fields.tsx'
import { Button, Card, Note } from '../../ui/parts.tsx'

type Bars = z.output<typeof seeBars.reply>

/** Who may not act in a case. Whoever reads it may recuse themselves; whoever puts officers on it may bar and lift. */
export function RecusalCard({ caseId, reading }: { caseId: CaseId; reading: boolean }) {
  const { say, formats, language } = useWords()
  const queries = useQueryClient()
  const [open, setOpen] = useState<'recuse' | 'bar'>()
  const found = useQuery({
    queryKey: ['case', caseId, 'bars'],
    queryFn: () => ask(seeBars, { params: { caseId } }),
    gcTime: 0,
  })
  const lift = useMutation({
    mutationFn: (barId: string) => perform(liftBar, { params: { barId }, body: {} }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['case', caseId] }),
  })
  if (found.isPending) return null
  if (found.isError) return <Problem of={found.error} />
  const { rows, officers, services } = found.data
  const nameOf = (one: { readonly nameAr: string; readonly nameLa: string }) =>
    language === 'ar' ? one.nameAr : one.nameLa
  const close = () => setOpen(undefined)
  return (
    <Card title={say('recusal.title')} icon="shield">
      <Problem of={lift.error} />
      {rows.length === 0 ? <p className="soft">{say('recusal.none')}</p> : null}
      <ul className="rows">
        {rows.map((row) => (
          <li key={row.id} className="line">
            <span className="lead">
              {row.officer !== null
                ? nameOf(row.officer)
                : language === 'ar'
                  ? row.service?.ar
                  : row.service?.fr}
            </span>
            <span>{say(`recusal.why.${row.why}`)}</span>
            <span className="soft">
              {say('recusal.said', { name: nameOf(row.saidBy), day: formats.moment(Date.parse(row.saidAt)) })}
            </span>
            {row.mayLift && !reading ? (
              <span className="end">
                <Button isDisabled={lift.isPending} onPress={() => lift.mutate(row.id)}>
                  {say('recusal.lift')}
                </Button>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
      {open === 'recuse' ? <RecuseForm caseId={caseId} onDone={close} /> : null}
      {open === 'bar' ? <BarForm caseId={caseId} known={{ officers, services }} onDone={close} /> : null}
      {open === undefined ? (
        <div className="chips">
          <Button onPress={() => setOpen('recuse')}>{say('recusal.recuse')}</Button>
          {!reading && officers.length + services.length > 0 ? (
            <Button onPress={() => setOpen('bar')}>{say('recusal.bar')}</Button>
          ) : null}
        </div>
      ) : null}
    </Card>
  )
}

function RecuseForm({ caseId, onDone }: { caseId: CaseId; onDone: () => void }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [why, setWhy] = useState<BarReason | ''>('')
  const [tried, setTried] = useState(false)
  const send = useMutation({
    mutationFn: (reason: BarReason) => perform(recuse, { params: { caseId }, body: { why: reason } }),
    // The case is gone from here: whatever was read of it is asked for again, and is not there.
    onSuccess: () => queries.invalidateQueries(),
  })
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (why !== '') send.mutate(why)
  }
  return (
    <form className="form inset" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <Problem of={send.error} />
      <Note tone="saffron">{say('recusal.recuse-means')}</Note>
      <Why id="recuse-why" of="officer" value={why} onChange={setWhy} tried={tried} />
      <div className="chips">
        <Button type="submit" kind="danger" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('recusal.recuse')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}

function BarForm({
  caseId,
  known: { officers, services },
  onDone,
}: {
  caseId: CaseId
  known: Pick<Bars, 'officers' | 'services'>
  onDone: () => void
}) {
  const { say, language } = useWords()
  const queries = useQueryClient()
  const kinds = [
    ...(officers.length > 0 ? (['officer'] as const) : []),
    ...(services.length > 0 ? (['service'] as const) : []),
  ]
  const [kind, setKind] = useState<'officer' | 'service'>(kinds[0] ?? 'officer')
  const [whom, setWhom] = useState<OfficerId | ServiceId | ''>('')
  const [why, setWhy] = useState<BarReason | ''>('')
  const [tried, setTried] = useState(false)
  const send = useMutation({
    mutationFn: (reason: BarReason) =>
      perform(bar, {
        params: { caseId },
        body:
          kind === 'officer'
            ? { officer: whom as OfficerId, why: reason }
            : { service: whom as ServiceId, why: reason },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      onDone()
    },
  })
  const options =
    kind === 'officer'
      ? officers.map((one) => ({ value: one.id, says: language === 'ar' ? one.nameAr : one.nameLa }))
      : services.map((one) => ({ value: one.id, says: language === 'ar' ? one.ar : one.fr }))
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (why !== '' && whom !== '') send.mutate(why)
  }
  return (
    <form className="form inset" onSubmit={submit} noValidate aria-busy={send.isPending}>
      <Problem of={send.error} />
      <Note>{say('recusal.bar-means')}</Note>
      {kinds.length < 2 ? null : (
        <Choices
          id="bar-kind"
          label={say('recusal.whom')}
          value={kind}
          onChange={(next) => {
            setKind(next)
            setWhom('')
            setWhy('')
          }}
          options={kinds.map((value) => ({ value, says: say(`recusal.whom.${value}`) }))}
        />
      )}
      <Picker
        id="bar-whom"
        label={say(kind === 'officer' ? 'recusal.officer' : 'recusal.service')}
        nothing={say('common.choose')}
        wrong={tried && whom === '' ? say('recusal.missing') : undefined}
        value={whom}
        onChange={setWhom}
        options={options}
      />
      <Why id="bar-why" of={kind} value={why} onChange={setWhy} tried={tried} />
      <p className="soft">{say('recusal.words-only')}</p>
      <div className="chips">
        <Button type="submit" kind="danger" isDisabled={send.isPending}>
          {send.isPending ? say('common.loading') : say('recusal.bar')}
        </Button>
        <Button onPress={onDone}>{say('common.cancel')}</Button>
      </div>
    </form>
  )
}

function Why({
  id,
  of: whom,
  value,
  onChange,
  tried,
}: {
  id: string
  of: 'officer' | 'service'
  value: BarReason | ''
  onChange: (next: BarReason) => void
  tried: boolean
}) {
  const { say } = useWords()
  return (
    <Choices
      id={id}
      label={say('recusal.why')}
      wrong={tried && value === '' ? say('recusal.why-missing') : undefined}
      value={value}
      onChange={onChange}
      options={barReasonsOf(whom).map((why) => ({ value: why, says: say(`recusal.why.${why}`) }))}
    />
  )
}
