import type { TermFact, TermFacts } from '@himaya/domain'
import { termDefaults, termFacts } from '@himaya/law'
import { useWords } from '../../lib/words.tsx'
import { Picker } from '../../ui/fields.tsx'

type FactWord = 'clocks.value.nature.felony'

/** The facts that the terms of an event ask for; what is left alone is taken as the first line of each says. */
export function FactFields({
  id,
  asked,
  value,
  onChange,
}: {
  id: string
  asked: readonly TermFact[]
  value: TermFacts
  onChange: (value: TermFacts) => void
}) {
  const { say } = useWords()
  const wordOf = (fact: TermFact, of: string) => say(`clocks.value.${fact}.${of}` as FactWord)
  return (
    <div className="pair">
      {asked.map((fact) => (
        <Picker<string>
          key={fact}
          id={`${id}-${fact}`}
          label={say(`clocks.fact.${fact}`)}
          value={value[fact] ?? ''}
          onChange={(told) => onChange(withFact(value, fact, told))}
          options={termFacts[fact].map((of) => ({ value: of, says: wordOf(fact, of) }))}
          nothing={say('clocks.not-told', { value: wordOf(fact, termDefaults[fact]) })}
        />
      ))}
    </div>
  )
}

function withFact(facts: TermFacts, fact: TermFact, told: string): TermFacts {
  const others = Object.fromEntries(Object.entries(facts).filter(([name]) => name !== fact))
  return told === '' ? others : { ...others, [fact]: told }
}
