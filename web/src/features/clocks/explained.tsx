import type { LocalDate, LocalDateTime } from '@himaya/algorithms'
import type { TermFact, TermFacts } from '@himaya/domain'
import { holidayWords, termWords } from '@himaya/law'
import { Cite, Law } from '../../lib/law.tsx'
import { useWords } from '../../lib/words.tsx'
import { Note } from '../../ui/parts.tsx'
import { Steps } from './steps.tsx'
import { useWhen, type FoundClock } from './when.tsx'

/** What a term says of itself, reckoned by the server or here. */
export type Explainable = Pick<
  FoundClock,
  | 'term'
  | 'effect'
  | 'article'
  | 'offset'
  | 'strict'
  | 'otherwise'
  | 'steps'
  | 'renewals'
  | 'notes'
  | 'provisional'
> & {
  readonly due: LocalDate | LocalDateTime | null
  /** `null` where the version of the text in force that day was not read. */
  readonly value: Pick<FoundClock['value'], 'source' | 'from' | 'verified'> | null
}

/** A term step by step: its article and the value of the law, how its day was reached, and what is not sure of it. */
export function Explained({
  of,
  taken,
}: {
  of: Explainable
  /** The facts that were taken because nobody told them. */
  taken: TermFacts
}) {
  const { say, formats } = useWords()
  const when = useWhen()
  const { note } = termWords.terms[of.term]
  const assumed = Object.entries(taken) as [TermFact, string][]
  return (
    <div className="explained">
      <p>
        {say(`clocks.effect.${of.effect}`)} — <Cite article={of.article} />
      </p>
      <Steps of={of.steps} />
      {of.otherwise === null ? null : (
        <>
          <Note tone="saffron">
            {say(of.strict ? 'clocks.strict' : 'clocks.last-free-day', {
              due: of.due === null ? '' : when(of.due),
              other: formats.day(of.otherwise.due),
            })}
          </Note>
          <details>
            <summary>{say('clocks.other-reading', { other: formats.day(of.otherwise.due) })}</summary>
            <Steps of={of.otherwise.steps} />
          </details>
        </>
      )}
      {of.renewals.length === 0 ? null : (
        <p>{say('clocks.at-most', { due: formats.day(of.renewals.at(-1)?.due ?? '') })}</p>
      )}
      {of.provisional.map(({ holiday, firstDay }) => (
        <Note key={`${holiday} ${firstDay}`} tone="saffron">
          <Law words={holidayWords.names[holiday]} />
          {' · '}
          {say('clocks.provisional', { day: formats.day(firstDay) })}
        </Note>
      ))}
      {of.notes.map((note) => (
        <Note key={note} tone="saffron">
          {note === 'transitional_rule_not_verified' ? (
            <Law words={termWords.transitional} />
          ) : (
            say(`clocks.note.${note}`)
          )}
        </Note>
      ))}
      {note === null ? null : (
        <p className="soft">
          <Law words={note} />
        </p>
      )}
      {assumed.length === 0 ? null : (
        <p className="soft">
          {say('clocks.taken')}{' '}
          {assumed
            .map(
              ([fact, value]) =>
                `${say(`clocks.fact.${fact}`)}\u00a0: ${say(`clocks.value.${fact}.${value}` as 'clocks.value.nature.felony')}`,
            )
            .join(' · ')}
        </p>
      )}
      {of.value === null ? null : (
        <p className="soft">
          {say('clocks.value-since', { day: formats.day(of.value.from) })}
          {' · '}
          <bdi lang="en">{of.value.source}</bdi>
          {of.value.verified ? null : <> · {say('common.not-verified')}</>}
        </p>
      )}
    </div>
  )
}
