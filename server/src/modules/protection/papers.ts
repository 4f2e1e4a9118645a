import type { LocalDate } from '@himaya/algorithms'
import {
  copyFor,
  opensTo,
  type Addressee,
  type Capacity,
  type CourtId,
  type MeasureKind,
  type MeasureLength,
  type Post,
} from '@himaya/domain'
import { courts } from '@himaya/law'
import postsAr from '../../../../words/catalogue/posts/ar.json' with { type: 'json' }
import postsFr from '../../../../words/catalogue/posts/fr.json' with { type: 'json' }
import kindsAr from '../../../../words/catalogue/protection/ar.json' with { type: 'json' }
import kindsFr from '../../../../words/catalogue/protection/fr.json' with { type: 'json' }
import languagesAr from '../../../../words/catalogue/languages/ar.json' with { type: 'json' }
import languagesFr from '../../../../words/catalogue/languages/fr.json' with { type: 'json' }
import type {
  DecisionData,
  FullCopy,
  HealthCopy,
  PoliceCopy,
  ShelterCopy,
  SuspectCopy,
} from '../../documents/index.ts'
import { sentence } from '../../documents/sentences.ts'

/** What a magistrate wrote: Arabic, and a French version where there is one. */
export interface Text {
  readonly ar: string
  readonly fr?: string | undefined
}

/** Everything a decision may hold; each copy takes its own part of it. */
export interface Decided {
  readonly kind: MeasureKind
  readonly capacity: Capacity
  readonly outcome: 'granted' | 'refused'
  readonly serial: string
  readonly court: CourtId
  readonly post: Post
  readonly by: { readonly nameAr: string; readonly nameLa: string }
  readonly on: LocalDate
  readonly starts: LocalDate | null
  readonly length: MeasureLength | null
  readonly reasons: Text
  readonly reasonsForSuspect: Text | undefined
  readonly person: string | null
  /** Whether another measure in force conceals who the person is (CPP 82-7, measures 2 to 5). */
  readonly concealed: boolean
  /** ISO 639-3, the language the person speaks. */
  readonly language: string | null
  /** {@link cardNumber} */
  readonly card: string
  readonly against: { readonly name: string | null; readonly standing: 'suspect' | 'accused' } | undefined
  readonly reference: { readonly number: number; readonly code: string; readonly year: number } | undefined
}

/** By which the unit knows a service's card again: the chance part of an id, so nothing is read out of it. */
export const cardNumber = (decision: string): string =>
  `F-${decision.replaceAll('-', '').slice(-8).toUpperCase()}`

/** Left for a hand to fill in, where a name is not recorded or may not be printed. */
const blank = '.'.repeat(30)

const shelterKinds: Readonly<Partial<Record<MeasureKind, ShelterCopy['measure']['kind']>>> = {
  shelter: 'shelter',
  placement_in_private_institution: 'child_placement',
  placement_with_association: 'child_placement',
  placement_with_public_service: 'child_placement',
}
const healthKinds: Readonly<Partial<Record<MeasureKind, HealthCopy['measure']['kind']>>> = {
  specialist_doctor: 'medical_care',
  medical_help: 'medical_care',
  psychological_help: 'psychological_care',
  expertise_on_child: 'child_expertise',
}
const policeKinds: Readonly<Partial<Record<MeasureKind, PoliceCopy['measure']['kind']>>> = {
  no_contact: 'no_contact',
  dedicated_number: 'dedicated_number',
  witness_number: 'dedicated_number',
  physical_protection: 'physical_protection',
  safety_measure: 'physical_protection',
  witness_physical_protection: 'physical_protection',
  phones_monitored: 'calls_monitored',
}

/**
 * The one copy that this addressee is sent, holding what `copyFor` lists for them and nothing else; `undefined` when
 * they are sent none: a refusal goes to the person and to the registry only.
 */
export function paperFor(
  decided: Decided,
  addressee: Addressee,
  form: DecisionData['form'],
): DecisionData | undefined {
  const fields = copyFor(decided.kind, addressee, decided.concealed)
  if (fields.length === 0) return undefined
  const own = addressee === 'protected_person' || addressee === 'registry'
  if (decided.outcome === 'refused' && !own) return undefined
  const act = actOf(decided, form)
  if (act === undefined) return undefined
  const period = { start: decided.starts ?? decided.on, end: endOf(decided.length) }
  const words = {
    ar: kindsAr[`protection.kind.${decided.kind}`],
    fr: kindsFr[`protection.kind.${decided.kind}`],
  }
  const card = { form, card: decided.card, givenOn: decided.on, ...period, language: languageOf(decided) }
  const named = fields.includes('person_protected')
  const person = named ? (decided.person ?? blank) : null
  const barred =
    fields.includes('person_barred') && decided.against !== undefined
      ? { name: decided.against.name ?? blank, standing: decided.against.standing }
      : undefined
  const whole = { ...wholeOf(decided, person), ...(barred === undefined ? {} : { barred }) }
  switch (addressee) {
    case 'suspect': {
      const { reasonsForSuspect } = decided
      if (barred === undefined || reasonsForSuspect === undefined) return undefined
      return {
        ...act,
        ...period,
        addressee: { kind: 'suspect', ...barred },
        // Where she is concealed, whoever decides writes by hand whom he may not come near, if that may be said at all.
        contactWith: person ?? blank,
        reasonsForSuspect: textOf(reasonsForSuspect),
      } satisfies SuspectCopy
    }
    case 'shelter_service':
      return {
        ...card,
        addressee: { kind: 'shelter_service' },
        measure: needOf(shelterKinds[decided.kind] ?? 'shelter'),
      } satisfies ShelterCopy
    case 'health_service':
      return {
        ...card,
        addressee: { kind: 'health_service' },
        measure: needOf(healthKinds[decided.kind] ?? 'medical_care'),
      } satisfies HealthCopy
    case 'police':
      return {
        ...act,
        ...period,
        ...whole,
        // The reasons of the file are not among what the police are sent.
        reasons: {
          ar: sentence('ar', 'documents.reasons.kept'),
          fr: sentence('fr', 'documents.reasons.kept'),
        },
        addressee: { kind: 'police', name: blank },
        measure: { kind: policeKinds[decided.kind] ?? 'other_measure', words },
        guards: fields.includes('place_to_guard'),
      } satisfies PoliceCopy
    case 'protected_person':
    case 'registry':
      return {
        ...act,
        ...whole,
        ...(decided.outcome === 'granted'
          ? { outcome: 'granted' as const, ...period }
          : { outcome: 'refused' as const }),
        addressee: { kind: addressee },
        measure: { kind: 'other_measure', words },
      } satisfies FullCopy
  }
}

/** A need in the words of those who answer it, and not in those of the Code. */
const needOf = <Kind extends (ShelterCopy | HealthCopy)['measure']['kind']>(kind: Kind) => ({
  kind,
  words: {
    ar: sentence('ar', `documents.card.need.${kind}`),
    fr: sentence('fr', `documents.card.need.${kind}`),
  },
})

/** The language in the words of both; `null` where it is not known, or is not one we have a word for. */
function languageOf({ language }: Decided) {
  const id = `languages.${language ?? ''}`
  const word = (words: Readonly<Record<string, string>>) => words[id]
  const [ar, fr] = [word(languagesAr), word(languagesFr)]
  return ar === undefined || fr === undefined ? null : { ar, fr }
}

function actOf({ serial, court, post, by, on }: Decided, form: DecisionData['form']) {
  const place = courts.find(({ id }) => id === court)
  if (place === undefined) return undefined
  return {
    form,
    serial,
    court: {
      kind: place.kind === 'court_of_appeal' ? 'CA' : 'TPI',
      name: { ar: place.ar, fr: place.fr },
      seat: place.seat,
    },
    decider: {
      post: { ar: postsAr[`posts.${post}`], fr: postsFr[`posts.${post}`] },
      name: form === 'fr' ? by.nameLa : by.nameAr,
    },
    decidedOn: on,
  } as const
}

function wholeOf({ capacity, kind, reasons, reference }: Decided, person: string | null) {
  const basis = opensTo(kind, capacity)
  if (basis === undefined || !isProtected(capacity)) throw new Error(`${kind} is not open to ${capacity}`)
  return {
    person,
    capacity,
    basis,
    reasons: textOf(reasons),
    ...(reference === undefined ? {} : { reference }),
  }
}

function isProtected(capacity: Capacity): capacity is FullCopy['capacity'] {
  return ['victim', 'victim_witness', 'witness', 'expert', 'reporter'].includes(capacity)
}

function textOf({ ar, fr }: Text) {
  return fr === undefined || fr.trim() === '' ? { ar } : { ar, fr }
}

function endOf(length: MeasureLength | null): SuspectCopy['end'] {
  if (length === null) return 'lifted'
  return length.until === 'day' ? length.day : length.until
}
