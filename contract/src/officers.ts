import { languages, posts, type CourtId, type OfficerId, type ServiceId, type UnitId } from '@himaya/domain'
import { z } from './zod.ts'
import { id, place } from './fields.ts'
import { act, read } from './route.ts'

const language = z.enum(languages)
const heldPost = z.object({
  post: z.enum(posts),
  court: place<CourtId>().nullable(),
  unit: place<UnitId>().nullable(),
  service: id<ServiceId>().nullable(),
  /** The court's or service's own name, Arabic and French; null for posts of the centre. */
  place: z.object({ ar: z.string(), fr: z.string() }).nullable(),
})

/** The demonstration people, offered on loopback only and never in production. */
export const demoOfficers = read({
  path: '/sign-in/demonstration',
  act: 'officers.list_demonstration',
  who: 'anyone',
  reply: z.object({
    officers: z
      .array(
        z.object({
          id: id<OfficerId>(),
          nameAr: z.string(),
          nameLa: z.string(),
          posts: z.array(
            z.object({
              post: z.enum(posts),
              court: place<CourtId>().nullable(),
              place: z.object({ ar: z.string(), fr: z.string() }).nullable(),
            }),
          ),
        }),
      )
      .max(60),
  }),
})

/** Signs in as a demonstration person; `not_found` wherever the demonstration is off. */
export const signInDemo = act({
  path: '/sign-in/demonstration',
  act: 'officers.sign_in',
  who: 'anyone',
  body: z.strictObject({ officer: id<OfficerId>() }),
  problems: ['not_found'],
})

/** Who I am, and the posts I hold today. */
export const me = read({
  path: '/me',
  act: 'officers.see_self',
  reply: z.object({
    id: id<OfficerId>(),
    nameAr: z.string(),
    nameLa: z.string(),
    language,
    posts: z.array(heldPost),
  }),
})

/** Chooses the language of everything Himaya says to me. */
export const chooseLanguage = act({
  path: '/me/language',
  act: 'officers.choose_language',
  body: z.strictObject({ language }),
})

/** Ends this session, or every session I have anywhere. */
export const signOut = act({
  path: '/sign-out',
  act: 'officers.sign_out',
  body: z.strictObject({ everywhere: z.boolean() }),
})
