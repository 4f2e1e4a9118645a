/** The judicial map. */
import type { Court, Place, Words } from '../src/shape.ts'
import { must, read, unique, words } from './read.ts'

interface CorpusCourts {
  work: string
  as_of: string
  basis: string
  verified: boolean
  note: Words
  courts: {
    id: string
    kind: Court['kind']
    appeal?: string
    stand_in?: string
    hears: Court['hears']
    in_service: boolean
    ar: string
    fr: string
    seat: { ar: string; fr: string }
  }[]
}

export function readCourts(file: string, places: Record<string, Place>) {
  const map = read(file) as CorpusCourts
  must(places[map.basis] !== undefined, `${file}: basis ${map.basis} is not in the corpus`)
  unique(
    map.courts.map((c) => c.id),
    file,
  )
  const kindOf = new Map(map.courts.map((c) => [c.id, c.kind]))
  const courts = map.courts.map((c) => {
    must(/^(CA|TPI)-[A-Z-]+$/.test(c.id), `${file}: ${c.id} is not an id of a court`)
    must(
      (c.kind === 'first_instance') === (c.appeal !== undefined),
      `${file}: ${c.id} and its court of appeal`,
    )
    must(
      c.appeal === undefined || kindOf.get(c.appeal) === 'court_of_appeal',
      `${file}: ${c.id} appeals to ${c.appeal ?? ''}`,
    )
    must(
      (c.kind === 'court_of_appeal' && !c.in_service) === (c.stand_in !== undefined),
      `${file}: ${c.id}: a court of appeal that has not opened has one that stands in for it`,
    )
    must(
      c.stand_in === undefined || kindOf.get(c.stand_in) === 'court_of_appeal',
      `${file}: ${c.id} has ${c.stand_in ?? ''} stand in`,
    )
    return {
      id: c.id,
      kind: c.kind,
      appeal: c.appeal ?? null,
      standIn: c.stand_in ?? null,
      hears: c.hears,
      inService: c.in_service,
      ar: c.ar,
      fr: c.fr,
      seat: c.seat,
    }
  })
  return {
    courtMap: {
      act: map.work,
      asOf: map.as_of,
      basis: map.basis,
      verified: map.verified,
      note: words(map.note, file),
    },
    courts,
  }
}
