import { languages, posts, type CourtId, type OfficerId, type ServiceId, type UnitId } from '@himaya/domain'
import { z } from './zod.ts'
import { id, line, moment, place } from './fields.ts'
import { act, read, step } from './route.ts'

const language = z.enum(languages)
const how = z.enum(['demonstration', 'passkey', 'password', 'command_line'])
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
      .max(500),
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

const base64url = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[\w-]+$/)
/** What browsers call transports: `internal`, `hybrid`, `usb`… */
const transports = z.array(z.string().regex(/^[a-z-]{1,20}$/)).max(8)
const credential = {
  id: base64url(1400),
  rawId: base64url(1400),
  type: z.literal('public-key'),
  authenticatorAttachment: z.enum(['platform', 'cross-platform']).nullish(),
  /** Accepted because browsers send it, and not used. */
  clientExtensionResults: z.record(z.string(), z.unknown()).optional(),
}
const descriptor = z.object({
  id: z.string(),
  type: z.literal('public-key'),
  transports: transports.optional(),
})

/** Begins a sign-in with a passkey: what `navigator.credentials.get` is asked, good for five minutes and once. */
export const beginPasskey = step({
  path: '/sign-in/passkey/begin',
  act: 'officers.begin_sign_in',
  body: z.strictObject({}),
  reply: z.object({
    options: z.object({
      challenge: z.string(),
      rpId: z.string(),
      timeout: z.number(),
      userVerification: z.literal('required'),
      allowCredentials: z.array(descriptor),
    }),
  }),
})

/** Ends it: what the browser answered, in the JSON form of WebAuthn level 3. Signs in. */
export const signInWithPasskey = act({
  path: '/sign-in/passkey',
  act: 'officers.sign_in',
  who: 'anyone',
  body: z.strictObject({
    response: z.strictObject({
      ...credential,
      response: z.strictObject({
        clientDataJSON: base64url(4096),
        authenticatorData: base64url(4096),
        signature: base64url(8192),
        userHandle: base64url(100).nullish(),
      }),
    }),
  }),
  problems: ['wrong_credentials'],
})

/** Signs in with password and code together. An unknown name, a wrong password and a wrong code are one answer. */
export const signInWithPassword = act({
  path: '/sign-in/password',
  act: 'officers.sign_in',
  who: 'anyone',
  body: z.strictObject({
    handle: z.string().min(1).max(64),
    password: z.string().min(1).max(256),
    code: z.string().regex(/^\d{6}$/),
  }),
  problems: ['wrong_credentials', 'keys_unavailable'],
})

/** What an enrolment link carries after its `#`. */
const token = z.string().regex(/^[\w-]{43}$/)

/** Whose link this is; `not_found` for one unknown, used or over. */
export const openEnrolment = step({
  path: '/enrol',
  act: 'officers.open_enrolment',
  body: z.strictObject({ token }),
  reply: z.object({
    handle: z.string(),
    nameAr: z.string(),
    nameLa: z.string(),
    language,
    endsAt: moment,
  }),
  problems: ['not_found'],
})

/** Begins making a passkey: what `navigator.credentials.create` is asked, good for five minutes and once. */
export const beginEnrolPasskey = step({
  path: '/enrol/passkey/begin',
  act: 'officers.begin_enrolment',
  body: z.strictObject({ token }),
  reply: z.object({
    options: z.object({
      challenge: z.string(),
      rp: z.object({ id: z.string(), name: z.string() }),
      user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
      pubKeyCredParams: z.array(z.object({ alg: z.number(), type: z.literal('public-key') })),
      timeout: z.number(),
      attestation: z.literal('none'),
      excludeCredentials: z.array(descriptor),
      authenticatorSelection: z.object({
        residentKey: z.literal('required'),
        requireResidentKey: z.literal(true),
        userVerification: z.literal('required'),
      }),
    }),
  }),
  problems: ['not_found'],
})

/** Ends it: keeps the passkey under a label of the officer's choosing, spends the link and signs in. */
export const enrolPasskey = act({
  path: '/enrol/passkey',
  act: 'officers.enrol',
  who: 'anyone',
  body: z.strictObject({
    token,
    label: line(60),
    response: z.strictObject({
      ...credential,
      response: z.strictObject({
        clientDataJSON: base64url(4096),
        attestationObject: base64url(32_768),
        transports: transports.optional(),
        authenticatorData: base64url(8192).optional(),
        publicKey: base64url(8192).optional(),
        publicKeyAlgorithm: z.number().int().optional(),
      }),
    }),
  }),
  problems: ['not_found', 'wrong_credentials'],
})

/** Begins setting up codes: the address to show as a picture and the same secret to type, told this once. */
export const beginEnrolPassword = step({
  path: '/enrol/password/begin',
  act: 'officers.begin_enrolment',
  body: z.strictObject({ token }),
  reply: z.object({ otpauth: z.string(), secret: z.string() }),
  problems: ['not_found', 'keys_unavailable'],
})

/**
 * Ends it: the password, and a first code to show that the secret was kept. Spends the link and signs in. A weak
 * password is `malformed` with the field `/password` and a `PasswordWeakness` as its rule; a wrong code is
 * `wrong_credentials`, and the link may be tried again.
 */
export const enrolPassword = act({
  path: '/enrol/password',
  act: 'officers.enrol',
  who: 'anyone',
  body: z.strictObject({
    token,
    password: z.string().min(1).max(256),
    code: z.string().regex(/^\d{6}$/),
  }),
  problems: ['not_found', 'wrong_credentials', 'keys_unavailable'],
})

/** What I may sign in with. Times are the moments it was made and last used. */
export const listFactors = read({
  path: '/me/factors',
  act: 'officers.list_factors',
  reply: z.object({
    factors: z
      .array(
        z.object({
          id: z.uuid(),
          kind: z.enum(['passkey', 'password']),
          /** The officer's own name for a passkey; null for the password and its codes. */
          label: z.string().nullable(),
          /** Whether a passkey is kept by a keychain that copies it to other devices. */
          synced: z.boolean().nullable(),
          /** Of a passkey's public key, eight groups of four hexadecimal digits, as it stands on the list of those who open the keys. */
          fingerprint: z
            .string()
            .regex(/^(?:[\da-f]{4} ){7}[\da-f]{4}$/)
            .nullable(),
          madeAt: moment,
          usedAt: moment.nullable(),
        }),
      )
      .max(100),
  }),
})

/**
 * Removes one of them and ends the sessions it opened, this one too if it is among them. The last one stays:
 * `conflict` with `reason: 'last_factor'`. Whoever has a passkey signs it: `step_up_needed` says what is asked.
 */
export const revokeFactor = act({
  path: '/me/factors/:factorId/revoke',
  act: 'officers.revoke_factor',
  params: z.strictObject({ factorId: z.uuid() }),
  body: z.strictObject({}),
  problems: ['step_up_needed', 'conflict'],
})

/**
 * Lets me set up one more proof within ten minutes, by the steps of an enrolment link: the browser draws the
 * link's secret and tells its hash alone. Whoever has a passkey signs it: `step_up_needed` says what is asked. Whoever
 * has none yet is answered `step_up_needed` with nothing to show unless this session was opened with a password in the
 * last ten minutes.
 */
export const addFactor = act({
  path: '/me/factors',
  act: 'officers.add_factor',
  body: z.strictObject({
    /** SHA-256 of the 43 characters that the steps will carry as their token, in small hexadecimal letters. */
    tokenHash: z.string().regex(/^[\da-f]{64}$/),
  }),
  problems: ['step_up_needed', 'conflict'],
})

/** Where I am signed in now, the latest first. */
export const listSessions = read({
  path: '/me/sessions',
  act: 'officers.list_sessions',
  reply: z.object({
    sessions: z
      .array(
        z.object({
          id: z.uuid(),
          how,
          current: z.boolean(),
          madeAt: moment,
          seenAt: moment,
          endsAt: moment,
        }),
      )
      .max(100),
  }),
})

/** Locks the screen: this session ends, and whoever asks with it hears `locked` until somebody signs in. */
export const lock = act({
  path: '/lock',
  act: 'officers.lock',
  body: z.strictObject({}),
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
    /** What this session was opened with. */
    how,
    posts: z.array(heldPost),
  }),
})

/**
 * A mark that is another as soon as a post, an assignment, an absence, a bar or an emergency of mine is: a page that is
 * open asks for it every few seconds, and reads again what it shows. It keeps no session alive.
 */
export const seeStanding = read({
  path: '/me/standing',
  act: 'officers.see_standing',
  who: 'anyone',
  reply: z.object({ mark: z.string() }),
  problems: ['not_signed_in', 'locked'],
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
