/** Where the cases of the demonstration are, and how many: real courts, as the judicial map in the corpus has them. */
import { appealCourtOf, type CourtId } from '@himaya/domain'
import { courts, type Court } from '@himaya/law'

/** The towns that people try: every situation is met in their units. */
export const towns = [
  { tribunal: 'TPI-NADOR' as CourtId, appeal: 'CA-NADOR' as CourtId },
  { tribunal: 'TPI-CASABLANCA-PENAL' as CourtId, appeal: 'CA-CASABLANCA' as CourtId },
  { tribunal: 'TPI-RABAT' as CourtId, appeal: 'CA-RABAT' as CourtId },
] as const

/**
 * Two districts that say nothing, on purpose: the Courts of Appeal of Taza and of Guelmim with their tribunals. Whoever
 * looks at the country must learn to ask whether nothing happened there or nothing was written down.
 */
export const silentDistricts: readonly CourtId[] = ['CA-TAZA' as CourtId, 'CA-GUELMIM' as CourtId]

/** How many cases the courts outside the three towns have together. */
export const elsewhere = 540

/** Courts that have opened and hear penal cases: of the three tribunals of Casablanca, the penal one. */
const working = courts.filter(
  ({ inService, hears }) => inService && (hears === 'general' || hears === 'penal'),
)

/** The courts with cases, in the order of the map. */
export const speaking: readonly Court[] = working.filter(
  ({ id }) => !silentDistricts.includes(appealCourtOf(id as CourtId)),
)

// Large towns, ports, borders and farming plains meet more; the rest get the share of a small court.
const shares: Readonly<Record<string, number>> = {
  'TPI-TANGER': 16,
  'TPI-MARRAKECH': 15,
  'TPI-AGADIR': 12,
  'TPI-FES': 14,
  'TPI-OUJDA': 12,
  'TPI-TETOUAN': 11,
  'TPI-MEKNES': 10,
  'TPI-KENITRA': 10,
  'TPI-SALE': 9,
  'TPI-INEZGANE': 10,
  'TPI-LAAYOUNE': 9,
  'TPI-DAKHLA': 8,
  'TPI-BERKANE': 8,
  'TPI-LARACHE': 7,
  'TPI-SETTAT': 7,
  'TPI-BENIMELLAL': 8,
  'TPI-SAFI': 7,
  'TPI-ELJADIDA': 8,
  'TPI-TEMARA': 6,
  'TPI-MOHAMMEDIA': 7,
  'TPI-ALHOCEIMA': 6,
  'TPI-TAROUDANT': 6,
  'CA-TANGER': 9,
  'CA-MARRAKECH': 9,
  'CA-FES': 9,
  'CA-AGADIR': 8,
  'CA-OUJDA': 8,
  'CA-MEKNES': 6,
  'CA-KENITRA': 6,
  'CA-TETOUAN': 6,
}
const smallShare = 4

/** How many cases each court outside the three towns has, `elsewhere` in all; the largest remainders get what is left. */
export function countsElsewhere(): ReadonlyMap<CourtId, number> {
  const inTowns = towns.flatMap(({ tribunal, appeal }) => [tribunal, appeal])
  const others = speaking.map(({ id }) => id as CourtId).filter((id) => !inTowns.includes(id))
  const share = (id: CourtId) => shares[id] ?? smallShare
  const all = others.reduce((sum, id) => sum + share(id), 0)
  const exact = others.map((id) => ({ id, due: (share(id) * elsewhere) / all }))
  const whole = new Map(exact.map(({ id, due }) => [id, Math.floor(due)]))
  const left = elsewhere - [...whole.values()].reduce((sum, n) => sum + n, 0)
  const byRemainder = exact.toSorted((a, b) => (b.due % 1) - (a.due % 1))
  for (const { id } of byRemainder.slice(0, left)) whole.set(id, (whole.get(id) ?? 0) + 1)
  return whole
}

/** The units of a district, its Court of Appeal's own first. */
export const courtsOf = (appeal: CourtId): readonly Court[] =>
  working.filter(({ id }) => appealCourtOf(id as CourtId) === appeal)

/** The Courts of Appeal at work. */
export const appeals: readonly Court[] = working.filter(({ kind }) => kind === 'court_of_appeal')

const seats = new Map(courts.map(({ id, seat }) => [id, seat]))
/** The town of a court. */
export const seatOf = (court: CourtId): { readonly ar: string; readonly fr: string } =>
  seats.get(court) ?? { ar: '', fr: '' }
