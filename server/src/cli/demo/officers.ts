/** The invented people who work in the demonstration: who is offered at sign-in, and whoever a case needs besides. */
import { seeded } from '@himaya/algorithms'
import { maySitAt, type CourtId, type OfficerId, type Post, type ServiceId } from '@himaya/domain'
import type { Staff } from './facts.ts'
import { moroccanFirst } from './names.ts'
import { idAt } from './time.ts'

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

// Surnames that say themselves that nobody bears them: of trial, of example, of hypothesis, of the stage.
const lastNames = [
  ['التجريبي', 'Tajribi'],
  ['المثالي', 'Mitali'],
  ['الافتراضي', 'Iftiradi'],
  ['النموذجي', 'Namoudaji'],
  ['التمريني', 'Tamrini'],
] as const
const furtherLastNames = [
  ['التدريبي', 'Tadribi'],
  ['التخييلي', 'Takhyili'],
  ['المتخيل', 'Moutakhayal'],
  ['الصوري', 'Souri'],
  ['المسرحي', 'Masrahi'],
  ['الورقي', 'Ouaraqi'],
  ['التمثيلي', 'Tamthili'],
  ['المفترض', 'Mouftarad'],
  ['المحاكي', 'Mouhaki'],
  ['الحكائي', 'Hikaï'],
  ['الروائي', 'Riouaï'],
  ['المستعار', 'Moustaâr'],
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
const offered = [
  ...staffed.flatMap(([court, posts]) => posts.map((post) => ({ court, post }))),
  ...centre.map((post) => ({ court: null, post })),
]

/** The order of the names: the offered have theirs for ever, whoever comes later takes the next that is free. */
const names: readonly (readonly [ar: string, la: string])[] = [
  ...lastNames.flatMap(([lastAr, lastLa]) =>
    firstNames.map(([ar, la]) => [`${ar} ${lastAr}`, `${la} ${lastLa}`] as const),
  ),
  ...furtherLastNames.flatMap(([lastAr, lastLa]) =>
    [...firstNames, ...moroccanFirst.female, ...moroccanFirst.male].map(
      ([ar, la]) => [`${ar} ${lastAr}`, `${la} ${lastLa}`] as const,
    ),
  ),
]

/** Whoever works in the country: made when first asked for, the same when asked for again. */
export interface Payroll {
  /** The `n`th holder of a post at a court. @throws RangeError when the post does not sit there */
  readonly at: (court: CourtId, post: Post, n?: number) => Staff
  /** Whoever came to the list of the offered last: they take no name from anybody before them. */
  readonly last: () => void
  readonly ofService: (handle: string, service: ServiceId, offer: boolean) => Staff
  readonly everybody: () => readonly Staff[]
}

export function openPayroll(seed: string): Payroll {
  const all = new Map<string, Staff>()
  const began = Date.parse('2024-01-01T08:00:00Z')

  const hire = (
    handle: string,
    held: { post: Post; court?: CourtId | null; service?: ServiceId; offered: boolean },
  ): Staff => {
    const found = all.get(handle)
    if (found !== undefined) return found
    const [nameAr, nameLa] = names[all.size] ?? ['', '']
    if (nameAr === '') throw new RangeError('the demonstration has run out of names for officers')
    const { post, court = null, service = null } = held
    const draws = seeded(`${seed}/${handle}`)
    const made: Staff = {
      id: idAt<OfficerId>(began + all.size, draws),
      handle,
      nameAr,
      nameLa,
      language: 'ar',
      post,
      court,
      service,
      offered: held.offered,
    }
    all.set(handle, made)
    return made
  }

  for (const { court, post } of offered)
    hire(`demo.${(court ?? 'centre').toLowerCase()}.${post.replaceAll('_', '-')}`, {
      post,
      court,
      offered: true,
    })
  // These came to the list later, and take no name from those before them.
  for (const [court] of staffed)
    if (court.startsWith('CA-'))
      hire(`demo.${court.toLowerCase()}.unit-coordinator`, { post: 'unit_coordinator', court, offered: true })

  return {
    at(court, post, n = 0) {
      if (!maySitAt(post, court.startsWith('CA-') ? 'court_of_appeal' : 'first_instance'))
        throw new RangeError(`no ${post} sits at ${court}`)
      const place = `${court.toLowerCase()}.${post.replaceAll('_', '-')}`
      const first = all.get(`demo.${place}`)
      if (n === 0 && first !== undefined) return first
      return hire(`extra.${place}.${n}`, { post, court, offered: false })
    },
    last() {
      for (const [court] of staffed)
        hire(`demo.${court.toLowerCase()}.court-president`, { post: 'court_president', court, offered: true })
      hire('demo.tpi-nador.kings-prosecutor-deputy-2', {
        post: 'kings_prosecutor_deputy',
        court: 'TPI-NADOR' as CourtId,
        offered: true,
      })
    },
    ofService: (handle, service, offer) =>
      hire(`${offer ? 'demo' : 'extra'}.service.${handle}`, {
        post: 'service_provider',
        service,
        offered: offer,
      }),
    everybody: () => [...all.values()],
  }
}
