/** Who works in the country and what services there are; the last numbers that were given. */
import type { LocalDate } from '@himaya/algorithms'
import type { CaseFacts, Country } from '../facts.ts'
import type { DecisionNumbers } from './court.ts'
import type { Tables } from './row.ts'

/** The day from which everybody holds the post they hold. */
const began = '2024-01-01' as LocalDate

export function officeRows({ staff, services }: Country): Tables {
  return {
    'office.service': services.map(({ id, ar, fr, needs, units }) => ({
      id,
      name_ar: ar,
      name_fr: fr,
      needs: [...needs],
      unit_ids: [...units],
      demo: true,
    })),
    'office.officer': staff.map(({ id, nameAr, nameLa, handle, language }) => ({
      id,
      name_ar: nameAr,
      name_la: nameLa,
      handle,
      language,
      demo: true,
    })),
    'office.post': staff.map(({ id, post, court, service }) => ({
      officer_id: id,
      post,
      court_id: court,
      service_id: service,
      starts: began,
    })),
  }
}

/** Registers go on after the last number given. */
export function numberRows(cases: readonly CaseFacts[], decisions: DecisionNumbers): Tables {
  return {
    'assistance.register': highest(
      cases.map(({ unit, register }) => ({ of: unit, year: register.year, number: register.number })),
    ).map(({ of, year, number }) => ({ unit_id: of, year, last: number })),
    'court.decision_number': highest(
      [...decisions.values()].map(({ court, year, number }) => ({ of: court, year, number })),
    ).map(({ of, year, number }) => ({ court_id: of, year, last: number })),
  }
}

interface Numbered<Of extends string> {
  readonly of: Of
  readonly year: number
  readonly number: number
}

function highest<Of extends string>(given: readonly Numbered<Of>[]): readonly Numbered<Of>[] {
  const found = new Map<string, Numbered<Of>>()
  for (const one of given) {
    const key = `${one.of}/${one.year}`
    if ((found.get(key)?.number ?? 0) < one.number) found.set(key, one)
  }
  return [...found.values()]
}
