import { groupedCode } from '@himaya/algorithms'
import {
  isVictim,
  mayBeVictim,
  rights,
  rightsOf,
  secrecyDetailsFor,
  secrecySentence,
  type Right,
} from '@himaya/domain'
import { parameterAt } from '@himaya/law'
import { aloudFor } from '@himaya/words'
import { dayAt } from '../../http/clock.ts'
import { isChildOn } from '../cases/index.ts'
import {
  courtForm,
  fileKey,
  languageIn,
  nameLacking,
  nameOf,
  onPaper,
  unlessThere,
  type Here,
  type Subject,
} from './here.ts'
import { rightsGivenIn, type PersonRow } from './store.ts'

/** What is printed of somebody alone: what is read to them, what they sign, and what they owe no fee for. */
export async function ofPeople(here: Here): Promise<readonly Subject[]> {
  const given = await rightsGivenIn(here.tx, here.file.file)
  const days = parameterAt('reflection_cap', here.today).value
  return here.people.flatMap((person) => {
    const told = rightsToTell(here, person)
    return [
      ...(told.length === 0 ? [] : [rightsNotice(person, told, days)]),
      ...given
        .filter(({ person_id }) => person_id === person.id)
        .slice(0, 1)
        .map((one) => acknowledgement(here, person, one, days)),
      ...(mayBeVictim(person.capacity) ? [secrecyNotice(here, person)] : []),
      ...(isVictim(person.capacity) ? [feeExemption(here, person)] : []),
    ]
  })
}

/** The rights to be said; where an age or a country is not known, those that hang on it are said too. */
function rightsToTell({ today }: Here, person: PersonRow): readonly Right[] {
  const isChild = isChildOn(today, person.turns_18_in)
  const hers = new Set(
    (isChild === null ? [true, false] : [isChild]).flatMap((child) =>
      rightsOf({
        capacity: person.capacity,
        isChild: child,
        isForeign: person.nationality !== 'MA',
        isPregnant: person.sex !== 'male',
        sex: person.sex,
      }),
    ),
  )
  return rights.filter((right) => hers.has(right))
}

const rightsNotice = (person: PersonRow, told: readonly Right[], days: number): Subject => ({
  kind: 'rights_notice',
  id: person.id,
  person: person.id,
  about: {},
  lacking: [],
  write: async ({ form, number }) => ({
    kind: 'rights_notice',
    form,
    number: groupedCode(number),
    rights: told,
    reflectionDays: days,
    translated: isTranslatedFor(person),
  }),
})

/** Whether what is read to somebody is there in a language of theirs; of whose is not known nothing is said. */
const isTranslatedFor = ({ language }: PersonRow): boolean => language === null || aloudFor(language) !== null

const secrecyNotice = ({ today }: Here, person: PersonRow): Subject => ({
  kind: 'secrecy_notice',
  id: person.id,
  person: person.id,
  about: {},
  lacking: [],
  write: async ({ form, number }) => ({
    kind: 'secrecy_notice',
    form,
    number: groupedCode(number),
    translated: isTranslatedFor(person),
    limits: [
      ...secrecySentence,
      ...secrecyDetailsFor({ isChild: isChildOn(today, person.turns_18_in), sex: person.sex }),
    ].map(({ says }) => says),
  }),
})

type Given = Awaited<ReturnType<typeof rightsGivenIn>>[number]

const acknowledgement = (here: Here, person: PersonRow, given: Given, days: number): Subject => ({
  kind: 'rights_acknowledgement',
  id: given.id,
  person: person.id,
  about: { rights_id: given.id },
  court: here.unitCourt,
  lacking: [...nameLacking(here, person), ...unlessThere(given.understood, 'rights_not_understood')],
  write: async ({ form, number }) => ({
    kind: 'rights_acknowledgement',
    form: courtForm(form),
    number: groupedCode(number),
    on: dayAt(given.given_at.getTime()),
    court: onPaper(here.unitCourt),
    person: nameOf(await fileKey(here), person),
    rights: given.rights as Right[],
    reflectionDays: days,
    language: languageIn(courtForm(form), given.language) ?? '',
    how: given.how,
    toldBy: { nameAr: given.name_ar, nameLa: given.name_la },
  }),
})

const feeExemption = (here: Here, person: PersonRow): Subject => ({
  kind: 'fee_exemption',
  id: person.id,
  person: person.id,
  about: {},
  lacking: [
    ...nameLacking(here, person),
    ...unlessThere(person.status !== 'not_a_victim', 'not_a_victim'),
    ...unlessThere(person.status !== 'to_assess', 'not_yet_presumed'),
    ...unlessThere(here.file.seized !== null, 'no_court_seized'),
  ],
  write: async ({ form, number, signer, court }) => ({
    kind: 'fee_exemption',
    form: courtForm(form),
    number: groupedCode(number),
    on: here.today,
    court: onPaper(court),
    signer,
    to: onPaper(here.file.seized ?? here.unitCourt),
    file: here.file.reference,
    person: nameOf(await fileKey(here), person),
    standing: person.status === 'confirmed' ? 'confirmed' : 'presumed',
  }),
})
