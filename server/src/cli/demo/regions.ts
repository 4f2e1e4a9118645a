/** Where the people of a court's cases are from: from all over, its own part of the country more often. */
import type { Draws } from '@himaya/algorithms'
import { appealCourtOf, type CourtId } from '@himaya/domain'
import { moroccanLast, type Origin, type Region } from './names.ts'
import type { Role } from './stories/story.ts'

const ofDistrict: Readonly<Record<string, Region>> = {
  'CA-NADOR': 'rif',
  'CA-ALHOCEIMA': 'rif',
  'CA-OUJDA': 'east',
  'CA-TANGER': 'north',
  'CA-TETOUAN': 'north',
  'CA-BENIMELLAL': 'atlas',
  'CA-OUARZAZATE': 'atlas',
  'CA-ERRACHIDIA': 'atlas',
  'CA-MEKNES': 'atlas',
  'CA-AGADIR': 'souss',
  'CA-LAAYOUNE': 'sahara',
}
const regions = Object.keys(moroccanLast) as Region[]

/** An origin for somebody of this role before this court. */
export function originFor(draws: Draws, court: CourtId, from: Role['from']): Origin {
  if (from !== 'here') return draws.pick(from)
  const own = ofDistrict[appealCourtOf(court)] ?? 'plains'
  return draws.chance(0.5) ? own : draws.pick(regions)
}
