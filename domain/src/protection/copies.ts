import { unless, verdict, type Verdict } from '../verdict.ts'
import { addresseesOf, needsSealedIdentity, type Addressee, type MeasureKind } from './catalogue.ts'

/** What a copy of a decision may hold. A field that is not listed for an addressee is not printed for them. */
export const copyFields = [
  'decider',
  'article',
  'measure',
  'reasons',
  'person_protected',
  'person_barred',
  'from',
  'until',
  'need',
  'language',
  'place_to_guard',
] as const
export type CopyField = (typeof copyFields)[number]

const placeIsGuarded: readonly MeasureKind[] = [
  'physical_protection',
  'witness_physical_protection',
  'safety_measure',
]

/**
 * What the copy of one measure for one addressee may hold; empty when they are sent none.
 *
 * - The suspect's: the no-contact and nothing else. No reasons of the file, no service, place, doctor or need
 *   (Penal Code 448-9 §1).
 * - A service's: the need, and never a name, an article, an accused, a court or who decided (Law 09-08 art. 49).
 * - The police's: whom to keep away, and a place only where they are to guard it.
 * - Nobody's holds a name that was concealed: it is in the file that only the bench opens (CPP 82-8).
 *
 * @param concealed whether another measure in force conceals who the person is
 */
export function copyFor(kind: MeasureKind, addressee: Addressee, concealed = false): readonly CopyField[] {
  if (!addresseesOf(kind).includes(addressee)) return []
  const dates = ['from', 'until'] as const
  const barred = kind === 'no_contact' ? (['person_barred'] as const) : []
  const named = concealed || needsSealedIdentity(kind) ? [] : (['person_protected'] as const)
  switch (addressee) {
    case 'suspect':
      return ['decider', 'article', 'measure', ...named, 'person_barred', ...dates]
    case 'shelter_service':
    case 'health_service':
      return ['need', 'language', ...dates]
    case 'police':
      return [
        'decider',
        'article',
        'measure',
        ...named,
        ...barred,
        ...(placeIsGuarded.includes(kind) ? (['place_to_guard'] as const) : []),
        ...dates,
      ]
    case 'protected_person':
    case 'registry':
      return ['decider', 'article', 'measure', 'reasons', ...named, ...barred, ...dates]
  }
}

export const serveReasons = ['not_an_addressee', 'not_granted', 'not_signed'] as const

/** Whether a decision may be served on an addressee: granted, its signed scan attached, and they are one of its addressees. */
export function mayServe(facts: {
  readonly kind: MeasureKind
  readonly addressee: Addressee
  readonly granted: boolean
  readonly signed: boolean
}): Verdict<(typeof serveReasons)[number]> {
  return verdict(
    ['ma/act/2002/22-01#art_82-10'],
    [
      ...unless(
        addresseesOf(facts.kind).includes(facts.addressee),
        'not_an_addressee',
        'ma/act/2016/27-14#art_448-9-para-1',
      ),
      ...unless(facts.granted, 'not_granted', 'ma/act/2002/22-01#art_82-10'),
      ...unless(facts.signed, 'not_signed', 'ma/act/2002/22-01#art_82-10'),
    ],
  )
}
