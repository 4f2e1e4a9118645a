/** The services of the demonstration: what they are called says that they are none. No address is known of any. */
import { seeded } from '@himaya/algorithms'
import { unitOf, type CourtId, type Need, type ServiceId, type UnitId } from '@himaya/domain'
import type { Service } from './facts.ts'
import type { Payroll } from './officers.ts'
import { appeals, courtsOf, silentDistricts, towns } from './places.ts'
import { idAt } from './time.ts'

interface Kind {
  readonly key: string
  readonly needs: readonly Need[]
  readonly ar: (town: string) => string
  readonly fr: (town: string) => string
}

const shelter: Kind = {
  key: 'shelter',
  needs: ['shelter'],
  ar: (town) => `مركز إيواء (تجريبي) – ${town}`,
  fr: (town) => `Hébergement (démonstration) – ${town}`,
}
const health: Kind = {
  key: 'health',
  needs: ['health'],
  ar: (town) => `وحدة طبية (تجريبية) – ${town}`,
  fr: (town) => `Unité médicale (démonstration) – ${town}`,
}
const psychology: Kind = {
  key: 'psychology',
  needs: ['psychology'],
  ar: (town) => `أخصائية نفسية (تجريبية) – ${town}`,
  fr: (town) => `Psychologue (démonstration) – ${town}`,
}
const lawyer: Kind = {
  key: 'lawyer',
  needs: ['lawyer'],
  ar: (town) => `مكتب محاماة (تجريبي) – ${town}`,
  fr: (town) => `Avocat (démonstration) – ${town}`,
}
const interpreter: Kind = {
  key: 'interpreter',
  needs: ['interpreter'],
  ar: (town) => `ترجمان (تجريبي) – ${town}`,
  fr: (town) => `Interprète (démonstration) – ${town}`,
}
const association: Kind = {
  key: 'association',
  needs: ['social', 'return', 'other'],
  ar: (town) => `جمعية للمواكبة (تجريبية) – ${town}`,
  fr: (town) => `Association (démonstration) – ${town}`,
}
/** In a small district one association does what it can. */
const everything: Kind = {
  ...association,
  needs: ['shelter', 'psychology', 'interpreter', 'social', 'return', 'other'],
}

/** Every service of every district that speaks; those of the three towns are offered at sign-in. */
export function openServices(payroll: Payroll, seed: string): readonly Service[] {
  // The towns that are tried come first, in the order in which they are offered.
  const tried = towns.map(({ appeal }) => appeal as string)
  const place = (id: string) => (tried.includes(id) ? tried.indexOf(id) : tried.length)
  return appeals
    .filter(({ id }) => !silentDistricts.includes(id as CourtId))
    .toSorted((one, other) => place(one.id) - place(other.id))
    .flatMap(({ id, seat }) => {
      const kinds = tried.includes(id)
        ? [shelter, health, psychology, lawyer, interpreter, association]
        : [everything, health, lawyer]
      const units: readonly UnitId[] = courtsOf(id as CourtId).map((court) => unitOf(court.id as CourtId))
      return kinds.map((kind): Service => {
        const handle = `${id.slice(3).toLowerCase()}.${kind.key}`
        const service = idAt<ServiceId>(
          Date.parse('2024-01-01T07:00:00Z'),
          seeded(`${seed}/service/${handle}`),
        )
        return {
          id: service,
          ar: kind.ar(seat.ar),
          fr: kind.fr(seat.fr),
          needs: kind.needs,
          units,
          provider: payroll.ofService(handle, service, tried.includes(id)),
        }
      })
    })
}
