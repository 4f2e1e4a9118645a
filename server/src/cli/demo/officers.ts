/** The invented people of the demonstration: every post at Nador, Casablanca and Rabat, and the posts of the centre. */
import type { CourtId, Post } from '@himaya/domain'

export interface DemoPerson {
  readonly handle: string
  readonly nameAr: string
  readonly nameLa: string
  readonly post: Post
  readonly court: CourtId | null
}

const firstNames = [
  ['نجاة', 'Najat'],
  ['سعيد', 'Saïd'],
  ['حياة', 'Hayat'],
  ['يوسف', 'Youssef'],
  ['لبنى', 'Loubna'],
  ['عمر', 'Omar'],
  ['سناء', 'Sanae'],
  ['كريم', 'Karim'],
  ['أسماء', 'Asmae'],
  ['رشيد', 'Rachid'],
  ['هند', 'Hind'],
  ['طارق', 'Tarik'],
  ['مليكة', 'Malika'],
  ['نبيل', 'Nabil'],
  ['وفاء', 'Wafae'],
] as const

// Surnames made of places and crafts that no register would pair with these first names on purpose.
const lastNames = [
  ['التجريبي', 'Tajribi'],
  ['المثالي', 'Mitali'],
  ['الافتراضي', 'Iftiradi'],
  ['النموذجي', 'Namoudaji'],
  ['التمريني', 'Tamrini'],
] as const

const tribunal: readonly Post[] = [
  'social_assistant',
  'unit_coordinator',
  'kings_prosecutor',
  'kings_prosecutor_deputy',
  'prosecution_clerk',
  'registry_clerk',
  'juvenile_judge',
  'trial_judge',
]
const appeal: readonly Post[] = [
  'social_assistant',
  'general_prosecutor',
  'general_prosecutor_deputy',
  'prosecution_clerk',
  'registry_clerk',
  'investigating_judge',
  'juvenile_counsellor',
  'trial_counsellor',
]
const centre: readonly Post[] = ['national_desk', 'central_unit', 'auditor', 'administrator']

const staffed: readonly (readonly [CourtId, readonly Post[]])[] = [
  ['TPI-NADOR' as CourtId, tribunal],
  ['CA-NADOR' as CourtId, appeal],
  ['TPI-CASABLANCA-PENAL' as CourtId, tribunal],
  ['CA-CASABLANCA' as CourtId, appeal],
  ['TPI-RABAT' as CourtId, tribunal],
  ['CA-RABAT' as CourtId, appeal],
]

/** In the order in which the sign-in page offers them. */
export function demoPeople(): DemoPerson[] {
  const seats = [
    ...staffed.flatMap(([court, posts]) => posts.map((post) => ({ court, post }))),
    ...centre.map((post) => ({ court: null, post })),
  ]
  return seats.map(({ court, post }, n) => {
    const [firstAr, firstLa] = firstNames[n % firstNames.length] ?? firstNames[0]
    const [lastAr, lastLa] = lastNames[Math.floor(n / firstNames.length) % lastNames.length] ?? lastNames[0]
    return {
      handle: `demo.${(court ?? 'centre').toLowerCase()}.${post.replaceAll('_', '-')}`,
      nameAr: `${firstAr} ${lastAr}`,
      nameLa: `${firstLa} ${lastLa}`,
      post,
      court,
    }
  })
}
