import type { fixHearing } from '@himaya/contract'
import type { AttendancePart } from '@himaya/domain'
import type { z } from 'zod'
import { useWords } from '../../lib/words.tsx'
import { Picker, Tick } from '../../ui/fields.tsx'
import { usePersonNamed, type Hearing, type Offer, type People } from './words.tsx'

/** Who is called, by id; an interpreter and a lawyer by their part. */
export type CalledForm = Record<string, AttendancePart | ''>

const nameless = ['interpreter', 'lawyer'] as const

/** Where it is said who is called: officers on the case by part, people of the case by part. */
export function CalledFields({
  offer,
  formation,
  people,
  value,
  onChange,
}: {
  offer: Offer
  formation: Offer['open'][number]
  people: People
  value: CalledForm
  onChange: (next: CalledForm) => void
}) {
  const { say, language } = useWords()
  const named = usePersonNamed(people)
  const partsOf = (id: string) => formation.parts.find(({ who }) => who === id)?.parts ?? []
  const known = [
    ...offer.officers.map((one) => ({
      id: one.id,
      says: `${language === 'ar' ? one.nameAr : one.nameLa} · ${say(`posts.${one.post}`)}`,
    })),
    ...offer.people.map(({ id }) => ({ id: id, says: named(id) })),
  ].filter(({ id }, n, all) => partsOf(id).length > 0 && all.findIndex((one) => one.id === id) === n)
  return (
    <fieldset className="form">
      <legend>{say('hearings.attends')}</legend>
      <p className="soft">{say('hearings.attends-hint')}</p>
      <div className="parts">
        {known.map(({ id, says }) => (
          <Picker
            key={id}
            id={`called-${id}`}
            label={says}
            nothing={say('hearings.not-called')}
            value={value[id] ?? ''}
            onChange={(part) => onChange({ ...value, [id]: part })}
            options={partsOf(id).map((part) => ({ value: part, says: say(`hearings.part.${part}`) }))}
          />
        ))}
      </div>
      <div className="chips">
        {nameless.map((part) => (
          <Tick
            key={part}
            value={value[part] === part}
            onChange={(on) => onChange({ ...value, [part]: on ? part : '' })}
          >
            {say(`hearings.part.${part}`)}
          </Tick>
        ))}
      </div>
    </fieldset>
  )
}

type Called = z.input<typeof fixHearing.body>['called']

/** The form as the contract asks for it: those who have a part before this formation. */
export function calledOf(form: CalledForm, offer: Offer, formation: Offer['open'][number]): Called {
  const has = (id: string, part: AttendancePart) =>
    formation.parts.some((one) => one.who === id && one.parts.includes(part))
  return Object.entries(form).flatMap(([id, part]): Called => {
    if (part === '') return []
    if (part === 'interpreter' || part === 'lawyer') return [{ part }]
    if (!has(id, part)) return []
    const officer = offer.officers.find((one) => one.id === id)
    const person = offer.people.find((one) => one.id === id)
    if (part === 'victim' || part === 'witness' || part === 'expert')
      return person === undefined ? [] : [{ part, person: person.id }]
    return officer === undefined ? [] : [{ part, officer: officer.id }]
  })
}

/** Those who are called already. */
export const calledNow = (hearing: Hearing): CalledForm =>
  Object.fromEntries(
    hearing.called.map(({ officer, person, part }) => [(officer ?? person ?? part) as string, part]),
  )
