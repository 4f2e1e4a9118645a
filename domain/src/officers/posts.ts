import type { Court } from '@himaya/law'

/** Every post a person may hold, in the words all rooms share. */
export const posts = [
  'social_assistant',
  'registry_clerk',
  'prosecution_clerk',
  'kings_prosecutor',
  'kings_prosecutor_deputy',
  'general_prosecutor',
  'general_prosecutor_deputy',
  'investigating_judge',
  'trial_judge',
  'trial_counsellor',
  'juvenile_judge',
  'juvenile_counsellor',
  'unit_coordinator',
  'court_president',
  'service_provider',
  'national_desk',
  'central_unit',
  'auditor',
  'administrator',
] as const
export type Post = (typeof posts)[number]

/** `first_instance`: a tribunal. `court_of_appeal`: where felonies are tried. */
export type CourtLevel = Court['kind']

/** What a post does, whatever its court. */
export const postGroups = {
  prosecution: [
    'kings_prosecutor',
    'kings_prosecutor_deputy',
    'general_prosecutor',
    'general_prosecutor_deputy',
  ],
  investigation: ['investigating_judge'],
  bench: ['trial_judge', 'trial_counsellor'],
  juvenile: ['juvenile_judge', 'juvenile_counsellor'],
  registry: ['registry_clerk', 'prosecution_clerk'],
  /** The coordinator is a deputy prosecutor, and decides as one only under that post. */
  unit: ['social_assistant', 'unit_coordinator'],
  /** The president of a tribunal, the first president of a Court of Appeal: hears of emergencies, and is on no case. */
  presidency: ['court_president'],
  service: ['service_provider'],
  centre: ['national_desk', 'central_unit', 'auditor', 'administrator'],
} as const satisfies Record<string, readonly Post[]>
export type PostGroup = keyof typeof postGroups

const levels: Readonly<Record<Post, readonly CourtLevel[]>> = {
  social_assistant: ['first_instance', 'court_of_appeal'],
  registry_clerk: ['first_instance', 'court_of_appeal'],
  prosecution_clerk: ['first_instance', 'court_of_appeal'],
  kings_prosecutor: ['first_instance'],
  kings_prosecutor_deputy: ['first_instance'],
  general_prosecutor: ['court_of_appeal'],
  general_prosecutor_deputy: ['court_of_appeal'],
  investigating_judge: ['first_instance', 'court_of_appeal'],
  trial_judge: ['first_instance'],
  trial_counsellor: ['court_of_appeal'],
  juvenile_judge: ['first_instance'],
  juvenile_counsellor: ['court_of_appeal'],
  unit_coordinator: ['first_instance', 'court_of_appeal'],
  court_president: ['first_instance', 'court_of_appeal'],
  service_provider: [],
  national_desk: [],
  central_unit: [],
  auditor: [],
  administrator: [],
}

/** Whether the post belongs to one of the groups. */
export const isOf = (post: Post, ...groups: readonly PostGroup[]): boolean =>
  groups.some((group) => (postGroups[group] as readonly Post[]).includes(post))

/** The levels of court at which the post sits (CPP 40, 49, 462; Law 38-15 art. 50); none for services and the centre. */
export const levelsOf = (post: Post): readonly CourtLevel[] => levels[post]

/** Whether the post may be held at a court of that level. */
export const maySitAt = (post: Post, level: CourtLevel): boolean => levels[post].includes(level)

/**
 * The judicial authorities of CPP 82-5-1: prosecution, investigating judge, bench, juvenile judge and counsellor.
 * Which of them is *competent* depends on the case and its stage.
 */
export const isJudicialAuthority = (post: Post): boolean =>
  isOf(post, 'prosecution', 'investigation', 'bench', 'juvenile')

/** Languages an officer may work in. The law is stated in the first three; Tamazight falls back, visibly. */
export const languages = ['ar', 'fr', 'en', 'zgh'] as const
export type Language = (typeof languages)[number]
