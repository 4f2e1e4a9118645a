import { sexes, type Capacity, type Sex } from '@himaya/domain'
import { Picker, TextBox } from '../ui/fields.tsx'
import { Button } from '../ui/parts.tsx'
import { CountryPicker } from './country.tsx'
import { SpokenPicker } from './spoken.tsx'
import { useWords } from './words.tsx'

/** Somebody named in a form, as the boxes hold it: empty where nothing is known. */
export interface Named<C extends Capacity = Capacity> {
  readonly key: string
  readonly capacity: C
  readonly name: string
  readonly sex: Sex | ''
  readonly nationality: string
  readonly language: string
}

/** A person of whom nothing is known yet but the capacity. */
export const someone = <C extends Capacity>(capacity: C, name = ''): Named<C> => ({
  key: crypto.randomUUID(),
  capacity,
  name,
  sex: '',
  nationality: '',
  language: '',
})

/** What is known of them, as it is sent. */
export const knownOf = <C extends Capacity>({ capacity, name, sex, nationality, language }: Named<C>) => ({
  capacity,
  ...(name.trim() === '' ? {} : { name: name.trim() }),
  ...(sex === '' ? {} : { sex }),
  ...(nationality === '' ? {} : { nationality }),
  ...(language === '' ? {} : { language }),
})

/** The people a form names, each in a capacity, and whatever of the rest is known. At most thirty. */
export function NamedPeople<C extends Capacity>({
  people,
  onChange,
  capacities,
  first,
  least = 0,
}: {
  people: readonly Named<C>[]
  onChange: (people: readonly Named<C>[]) => void
  capacities: readonly C[]
  /** The capacity of whoever is added. */
  first: C
  /** How many there must be. */
  least?: number
}) {
  const { say } = useWords()
  const called = (capacity: Capacity) => say(`people.capacity.${capacity}`)
  const change = (index: number, part: Partial<Named<C>>) =>
    onChange(people.map((person, n) => (n === index ? { ...person, ...part } : person)))
  return (
    <>
      {people.map((person, index) => (
        <fieldset key={person.key} className="stack">
          <legend>{say('reports.person', { number: index + 1 })}</legend>
          <div className="pair">
            <Picker
              id={`capacity-${person.key}`}
              label={say('reports.capacity')}
              value={person.capacity}
              onChange={(capacity) => change(index, capacity === '' ? {} : { capacity })}
              options={capacities.map((value) => ({ value, says: called(value) }))}
            />
            <TextBox
              id={`name-${person.key}`}
              label={say('reports.name')}
              hint={say('common.optional')}
              value={person.name}
              onChange={(name) => change(index, { name })}
            />
            <Picker
              id={`sex-${person.key}`}
              label={say('reports.sex')}
              nothing={say('common.unknown')}
              value={person.sex}
              onChange={(sex) => change(index, { sex })}
              options={sexes.map((value) => ({ value, says: say(`reports.sex.${value}`) }))}
            />
          </div>
          <details>
            <summary>{say('reports.details')}</summary>
            <div className="pair">
              <CountryPicker
                id={`nationality-${person.key}`}
                label={say('cases.nationality')}
                value={person.nationality}
                onChange={(nationality) => change(index, { nationality })}
              />
              <SpokenPicker
                id={`language-${person.key}`}
                label={say('cases.language')}
                nothing={say('common.unknown')}
                value={person.language}
                onChange={(language) => change(index, { language })}
              />
            </div>
          </details>
          {people.length <= least ? null : (
            <div>
              <Button onPress={() => onChange(people.filter((_, n) => n !== index))}>
                {say('common.remove')}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      <div>
        <Button
          icon="plus"
          isDisabled={people.length >= 30}
          onPress={() => onChange([...people, someone(first)])}
        >
          {say('reports.add-person')}
        </Button>
      </div>
    </>
  )
}
