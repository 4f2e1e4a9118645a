/** Cases that docs/operate/demonstration.md leads to, and those that make sure that every source of a report is met. */
import type { CourtId, ReportSource } from '@himaya/domain'
import { towns } from './places.ts'

export interface Guided {
  readonly court: CourtId
  /** The first case of this situation there. */
  readonly situation: string
  readonly story: string
  /** What its first person is called, and nobody else in the country. */
  readonly name?: string
  readonly source?: ReportSource
}

const [nador, casablanca, rabat] = towns

const named: readonly Guided[] = [
  // A woman of Nador whose measure ends soon.
  { court: nador.tribunal, situation: 'measure_ends', story: 'promised_work', name: 'ثريا أوراغ' },
  // A woman who came through the desert, and what she was told to pay for it.
  {
    court: nador.tribunal,
    situation: 'reflection_runs',
    story: 'debt_of_the_road',
    name: 'Osas Ehigiator Blessing',
  },
  // A man on a farm.
  { court: nador.tribunal, situation: 'measure_in_force', story: 'farm', name: 'موحى أوباسو' },
  // A boy who was made to beg, and placed.
  { court: casablanca.tribunal, situation: 'child_placed', story: 'begging_boy', name: 'ياسر الحمري' },
  // A domestic worker from the Philippines, whose reflection ends soon.
  {
    court: rabat.tribunal,
    situation: 'reflection_ends',
    story: 'domestic_from_abroad',
    name: 'Maricel Dimaculangan Reyes',
  },
  // A family in a brickworks.
  { court: rabat.tribunal, situation: 'child_placed', story: 'brickworks_family', name: 'حمادة التادلاوي' },
  // A network with five victims, before the criminal chamber.
  {
    court: casablanca.appeal,
    situation: 'hearing_comes',
    story: 'network_of_five',
    name: 'Adjoua Kouamé Lydie',
  },
]

export const guide: readonly Guided[] = [
  ...named,
  ...towns.flatMap(({ tribunal }): Guided[] => [
    { court: tribunal, situation: 'presumed', story: 'contract_abroad', source: 'consulate' },
    { court: tribunal, situation: 'asked_not_decided', story: 'sent_to_steal', source: 'court' },
    { court: tribunal, situation: 'one_not_received', story: 'network_of_five' },
    { court: tribunal, situation: 'measure_asked', story: 'girl_in_service', source: 'other' },
    { court: tribunal, situation: 'measure_to_serve', story: 'building_site', source: 'labour_inspector' },
    { court: tribunal, situation: 'referral_waits', story: 'promised_work', source: 'hospital' },
    { court: tribunal, situation: 'inquiry_above', story: 'farm', source: 'self' },
  ]),
]
