import { readLocalDate, readLocalDateTime } from '@himaya/algorithms'
import { noteInterruption, notePause, withdrawEvent } from '@himaya/contract'
import {
  interruptingActs,
  isInterrupted,
  pauseReasons,
  standsStill,
  withdrawalReasons,
  type CaseId,
  type InterruptingAct,
  type PauseReason,
  type WithdrawalReason,
} from '@himaya/domain'
import { termWords } from '@himaya/law'
import { useState } from 'react'
import { perform } from '../../lib/ask.ts'
import { nowInCourt, todayInCourt } from '../../lib/day.ts'
import { Cite, Law } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices, TextBox } from '../../ui/fields.tsx'
import { Button, Chip } from '../../ui/parts.tsx'
import { usePartyWords, type Party } from './parties.ts'
import { SmallForm } from './small-form.tsx'
import { useWhen, type FoundClocks } from './when.tsx'

type Act = FoundClocks['acts'][number]
type Doing = 'withdraw' | 'pause' | 'interrupt'

/** An act as it was noted, what was added to it, and what may be done with it by those whose act it is. */
export function ActRow({ caseId, of: act, parties }: { caseId: CaseId; of: Act; parties: readonly Party[] }) {
  const { say, formats, language } = useWords()
  const when = useWhen()
  const partyOf = usePartyWords(parties)
  const [doing, setDoing] = useState<Doing>()
  const nameOf = (officer: { nameAr: string; nameLa: string }) =>
    language === 'ar' ? officer.nameAr : officer.nameLa
  const params = { caseId, actId: act.id }
  const done = () => setDoing(undefined)
  return (
    <>
      <div className="line">
        <span className="lead">
          <Law words={termWords.events[act.event]} />
          {act.party === null ? null : <span className="soft"> · {partyOf(act.party)}</span>}
        </span>
        <span>{when(act.at)}</span>
        {act.withdrawn === null ? null : <Chip icon="eye-off">{say(`clocks.why.${act.withdrawn.why}`)}</Chip>}
      </div>
      <p className="soft under">
        {say('clocks.noted-by', { name: nameOf(act.by) })}
        {act.withdrawn === null
          ? ''
          : ` · ${say('clocks.withdrawn-by', { name: nameOf(act.withdrawn.by), day: formats.day(act.withdrawn.on) })}`}
        {act.pauses.map(
          ({ from, to, why }) =>
            ` · ${say(`clocks.pause.${why}`)}\u00a0: ${say('clocks.between', { from: when(from), to: when(to) })}`,
        )}
        {act.interruptions.map(
          ({ on, act: by }) => ` · ${say(`clocks.interruption.${by}`)}\u00a0: ${formats.day(on)}`,
        )}
      </p>
      {!act.mine || doing !== undefined ? null : (
        <div className="chips under">
          {standsStill(act.event) ? (
            <Button onPress={() => setDoing('pause')}>{say('clocks.add-pause')}</Button>
          ) : null}
          {isInterrupted(act.event) ? (
            <Button onPress={() => setDoing('interrupt')}>{say('clocks.add-interruption')}</Button>
          ) : null}
          <Button onPress={() => setDoing('withdraw')}>{say('clocks.withdraw')}</Button>
        </div>
      )}
      {doing === 'withdraw' ? <Withdraw params={params} onDone={done} /> : null}
      {doing === 'pause' ? <Pause params={params} onDone={done} /> : null}
      {doing === 'interrupt' ? <Interrupt params={params} onDone={done} /> : null}
    </>
  )
}

interface Adding {
  readonly params: { readonly caseId: CaseId; readonly actId: string }
  readonly onDone: () => void
}

function Withdraw({ params, onDone }: Adding) {
  const { say } = useWords()
  const [why, setWhy] = useState<WithdrawalReason | ''>('')
  return (
    <SmallForm
      caseId={params.caseId}
      onDone={onDone}
      says={say('clocks.withdraw-record')}
      send={why === '' ? undefined : () => perform(withdrawEvent, { params, body: { why } })}
    >
      <Choices
        id={`why-${params.actId}`}
        label={say('clocks.why')}
        hint={say('clocks.why-hint')}
        value={why}
        onChange={setWhy}
        options={withdrawalReasons.map((value) => ({ value, says: say(`clocks.why.${value}`) }))}
      />
    </SmallForm>
  )
}

function Pause({ params, onDone }: Adding) {
  const { say } = useWords()
  const [why, setWhy] = useState<PauseReason | ''>('')
  const [typed, setTyped] = useState({ from: '', to: '' })
  const [from, to] = [readLocalDateTime(typed.from), readLocalDateTime(typed.to)]
  const told =
    why === '' || from === undefined || to === undefined || to <= from || to > nowInCourt()
      ? undefined
      : { why, from, to }
  return (
    <SmallForm
      caseId={params.caseId}
      onDone={onDone}
      says={say('clocks.pause-record')}
      send={told === undefined ? undefined : () => perform(notePause, { params, body: told })}
    >
      <Choices
        id={`pause-${params.actId}`}
        label={say('clocks.pause')}
        value={why}
        onChange={setWhy}
        options={pauseReasons.map((value) => ({ value, says: say(`clocks.pause.${value}`) }))}
      />
      <div className="pair">
        {(['from', 'to'] as const).map((end) => (
          <TextBox
            key={end}
            id={`pause-${end}`}
            kind="datetime-local"
            label={say(`clocks.pause-${end}`)}
            value={typed[end]}
            onChange={(next) => setTyped({ ...typed, [end]: next })}
            required
          />
        ))}
      </div>
      <p className="soft">
        <Cite article="ma/act/2002/22-01#art_66" />
      </p>
    </SmallForm>
  )
}

function Interrupt({ params, onDone }: Adding) {
  const { say } = useWords()
  const [by, setBy] = useState<InterruptingAct | ''>('')
  const [typed, setTyped] = useState('')
  const on = readLocalDate(typed)
  const told = by === '' || on === undefined || on > todayInCourt() ? undefined : { on, act: by }
  return (
    <SmallForm
      caseId={params.caseId}
      onDone={onDone}
      says={say('clocks.interruption-record')}
      send={told === undefined ? undefined : () => perform(noteInterruption, { params, body: told })}
    >
      <Choices
        id={`interruption-${params.actId}`}
        label={say('clocks.interruption')}
        hint={say('clocks.interruption-hint')}
        value={by}
        onChange={setBy}
        options={interruptingActs.map((value) => ({ value, says: say(`clocks.interruption.${value}`) }))}
      />
      <TextBox
        id={`interruption-on-${params.actId}`}
        kind="date"
        label={say('clocks.day')}
        value={typed}
        onChange={setTyped}
        required
      />
      <p className="soft">
        <Cite article="ma/act/2002/22-01#art_6" />
      </p>
    </SmallForm>
  )
}
