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
import { citation, courts } from '@himaya/law'
import postsAr from '../../../../words/catalogue/posts/ar.json' with { type: 'json' }
import postsFr from '../../../../words/catalogue/posts/fr.json' with { type: 'json' }
import kindsAr from '../../../../words/catalogue/protection/ar.json' with { type: 'json' }
import kindsFr from '../../../../words/catalogue/protection/fr.json' with { type: 'json' }
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
  readonly against: { readonly name: string | null; readonly standing: 'suspect' | 'accused' } | undefined
  readonly reference: { readonly number: number; readonly code: string; readonly year: number } | undefined
}

/** Left for a hand to fill in, where a name is not recorded. */
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
  const fields = copyFor(decided.kind, addressee)
  if (fields.length === 0) return undefined
  const own = addressee === 'protected_person' || addressee === 'registry'
  if (decided.outcome === 'refused' && !own) return undefined
  const act = actOf(decided, form)
  if (act === undefined) return undefined
  const period = { start: decided.starts ?? decided.on, end: lastDay(decided.length) }
  const words = {
    ar: kindsAr[`protection.kind.${decided.kind}`],
    fr: kindsFr[`protection.kind.${decided.kind}`],
  }
  const person = decided.person ?? blank
  switch (addressee) {
    case 'suspect': {
      const { against, reasonsForSuspect } = decided
      if (against === undefined || reasonsForSuspect === undefined) return undefined
      return {
        ...act,
        ...period,
        addressee: { kind: 'suspect', name: against.name ?? blank, standing: against.standing },
        contactWith: person,
        reasonsForSuspect: textOf(reasonsForSuspect),
      } satisfies SuspectCopy
    }
    case 'shelter_service':
      return {
        ...act,
        ...period,
        addressee: { kind: 'shelter_service', name: blank },
        person,
        measure: { kind: shelterKinds[decided.kind] ?? 'shelter', words },
      } satisfies ShelterCopy
    case 'health_service':
      return {
        ...act,
        ...period,
        addressee: { kind: 'health_service', name: blank },
        person,
        measure: { kind: healthKinds[decided.kind] ?? 'medical_care', words },
      } satisfies HealthCopy
    case 'police':
      return {
        ...act,
        ...period,
        ...wholeOf(decided, person),
        // The reasons of the file are not among what the police are sent.
        reasons: {
          ar: sentence('ar', 'documents.reasons.kept'),
          fr: sentence('fr', 'documents.reasons.kept'),
        },
        addressee: { kind: 'police', name: blank },
        measure: { kind: policeKinds[decided.kind] ?? 'other_measure', words },
      } satisfies PoliceCopy
    case 'protected_person':
    case 'registry':
      return {
        ...act,
        ...wholeOf(decided, person),
        ...(decided.outcome === 'granted'
          ? { outcome: 'granted' as const, ...period }
          : { outcome: 'refused' as const }),
        addressee: { kind: addressee },
        measure: { kind: 'other_measure', words },
      } satisfies FullCopy
  }
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

function wholeOf({ capacity, kind, reasons, reference }: Decided, person: string) {
  const [first, ...rest] = opensTo(kind, capacity) ?? []
  if (first === undefined || !isProtected(capacity)) throw new Error(`${kind} is not open to ${capacity}`)
  const cite = (ref: typeof first) => ({ ar: citation(ref, 'ar'), fr: citation(ref, 'fr') })
  return {
    person,
    capacity,
    basis: [cite(first), ...rest.map(cite)] as const,
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

function lastDay(length: MeasureLength | null): LocalDate | null {
  return length?.until === 'day' ? length.day : null
}
