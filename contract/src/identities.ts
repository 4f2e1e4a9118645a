import {
  actPurposes,
  capacities,
  measureKinds,
  namedElsewhere,
  paperKinds,
  sexes,
  standings,
  type CaseId,
  type MeasureId,
  type OfficerId,
  type PersonId,
} from '@himaya/domain'
import { country, id, localDate, moment, officer } from './fields.ts'
import { bytes, publicKey, sealedAddress, sealedSecret } from './personal-keys.ts'
import { act, inquiry, read } from './route.ts'
import { z } from './zod.ts'

/** Somebody of the bench of the case, or who holds a share and has left it. */
const member = z.object({
  officer,
  /** Sits on the bench of the case today, at the court seized or the one above: may be dealt a share. */
  sits: z.boolean(),
  /** Null until they made one. */
  key: z.object({ id: z.uuid(), publicKey }).nullable(),
  /** Null to whoever is to seal it, and to whoever has none; otherwise whether the share still helps to open. */
  live: z.boolean().nullable(),
})

/** Whose identity it is, as the file names them: by the register of the case and a capacity, and no name. */
const subject = z.object({
  person: id<PersonId>(),
  caseId: id<CaseId>(),
  register: z.object({ year: z.int(), number: z.int() }),
  capacity: z.enum(capacities),
  members: z.array(member).max(50),
})

const request = z.object({
  id: z.uuid(),
  act: z.enum(['identity.unseal', 'identity.deal']),
  purpose: z.enum(actPurposes),
  by: officer,
  at: moment,
  waitsUntil: moment,
  standing: z.enum(standings),
  /** Whether it waits for my word. */
  mine: z.boolean(),
  /** Whether I may lend my share for it now, and whether one that I may see was lent. */
  lends: z.boolean(),
  lent: z.boolean(),
  /** Whether I asked for it and may do it now. */
  ready: z.boolean(),
})

/** The identities that I am to seal, and those that my formation holds. No word of any of them. */
export const listIdentities = read({
  path: '/identities',
  act: 'identities.list',
  reply: z.object({
    toSeal: z
      .array(
        subject.extend({
          measure: id<MeasureId>(),
          kind: z.enum(measureKinds),
          /** Which dealing it will be; more than the first where no two could open the one before, or the file names again. */
          dealing: z.int().min(1),
        }),
      )
      .max(100),
    held: z
      .array(
        subject.extend({
          dealing: z.int().min(1),
          writtenAt: moment,
          dealtAt: moment,
          requests: z.array(request).max(50),
        }),
      )
      .max(100),
  }),
})

const hash = bytes(32)

/**
 * What the file says of whom I am to seal, to be put into the sealing by my browser: it is taken out with it. The caller of
 * the report is somebody else unless I say that it is this person.
 */
export const seeIdentityInFile = read({
  path: '/measures/:measureId/identity',
  act: 'identities.see_in_file',
  params: z.strictObject({ measureId: id<MeasureId>() }),
  reply: z.object({
    /** Over all of it, as it stands: a sealing that carries another is refused, for something was overlooked. */
    took: hash,
    name: z.string().nullable(),
    born: z.string().nullable(),
    document: z.string().nullable(),
    /** Of nobody who may be a victim: there they stay. */
    sex: z.enum(sexes).nullable(),
    nationality: country.nullable(),
    /** How to reach them, one after another. */
    contacts: z.array(
      z.object({
        number: z.string().nullable(),
        byWhom: z.string().nullable(),
        when: z.string().nullable(),
        ifOtherAnswers: z.string().nullable(),
      }),
    ),
    /** What came with them from elsewhere and has no field: by the name it had there. */
    kept: z.array(z.object({ field: z.string(), text: z.string() })),
    caller: z.object({ name: z.string().optional(), phone: z.string().optional() }).nullable(),
    /** Whether it is likely that the caller is this person: one of those who reported. */
    isReporter: z.boolean(),
    elsewhere: z.array(z.object({ place: z.enum(namedElsewhere), count: z.int().min(1) })),
    /** The papers of the case that were printed before, the newest first. */
    papers: z
      .array(
        z.object({
          number: z.string(),
          kind: z.enum(['decision', ...paperKinds]),
          on: localDate,
          /** Whether it is about this very person. */
          ofPerson: z.boolean(),
        }),
      )
      .max(500),
  }),
  problems: ['keys_unavailable'],
})

/** A share of the secret, sealed to one member; where on its line it lies. */
const place = z.int().min(1).max(255)
const dealt = z.strictObject({
  dealing: z.int().min(1),
  identity: sealedAddress,
  shares: z
    .array(z.strictObject({ officer: id<OfficerId>(), key: z.uuid(), at: place, share: sealedSecret }))
    .min(2)
    .max(50)
    .refine((all) => new Set(all.map((one) => one.officer)).size === all.length)
    .refine((all) => new Set(all.map((one) => one.at)).size === all.length),
})

/**
 * Seals who a protected person is, in the browser of whoever decided the measure; they see nothing of it again, and the file
 * says it no more. `conflict` when the file says something else than what was read to be sealed.
 */
export const sealIdentity = act({
  path: '/measures/:measureId/identity',
  act: 'identities.seal',
  params: z.strictObject({ measureId: id<MeasureId>() }),
  body: dealt.extend({ took: hash, isCaller: z.boolean() }),
  problems: ['step_up_needed', 'conflict'],
})

const share = z.object({ at: place, share: sealedSecret })

/** My own share, for what another of my formation asked for, with the key of the one who asked. */
export const takeIdentityShare = inquiry({
  path: '/identities/share',
  act: 'identities.take_share',
  body: z.strictObject({ request: z.uuid() }),
  reply: z.object({
    person: id<PersonId>(),
    dealing: z.int().min(1),
    officer: id<OfficerId>(),
    own: share,
    to: z.object({ officer: id<OfficerId>(), key: z.uuid(), publicKey }),
  }),
  problems: ['conflict'],
})

const ofRequest = z.strictObject({ requestId: z.uuid() })

/** Lends my share for one opening, sealed anew to the one who asked. */
export const lendIdentityShare = act({
  path: '/approvals/:requestId/share',
  act: 'identities.lend',
  params: ofRequest,
  body: z.strictObject({ dealing: z.int().min(1), at: place, key: z.uuid(), share: sealedSecret }),
  problems: ['conflict'],
})

const opening = z.object({
  person: id<PersonId>(),
  dealing: z.int().min(1),
  officer: id<OfficerId>(),
  identity: sealedAddress,
  own: share,
  lent: share,
})

/** What opens an identity in my browser, once another of my formation agreed and lent their share: one time. */
export const openIdentity = inquiry({
  path: '/identities/open',
  act: 'identity.unseal',
  body: z.strictObject({ request: z.uuid() }),
  reply: opening,
  problems: ['step_up_needed', 'conflict'],
})

/** The same, to be dealt anew and not to be shown. */
export const takeIdentity = inquiry({
  path: '/identities/take',
  act: 'identities.take',
  body: z.strictObject({ request: z.uuid() }),
  reply: opening,
  problems: ['conflict'],
})

/** Puts a new dealing in the place of the one before it, whose shares go. */
export const dealIdentity = act({
  path: '/approvals/:requestId/dealing',
  act: 'identity.deal',
  params: ofRequest,
  body: dealt,
  problems: ['step_up_needed', 'conflict'],
})
