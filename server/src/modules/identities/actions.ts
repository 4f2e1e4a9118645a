import type {
  dealIdentity,
  lendIdentityShare,
  listIdentities,
  openIdentity,
  sealIdentity,
  seeIdentityInFile,
  takeIdentityShare,
} from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import { isVictim, type CaseId, type MeasureId, type PersonId } from '@himaya/domain'
import { openField } from '@himaya/keys'
import type { z } from 'zod'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFiles, type Opening } from '../../sealed.ts'
import { useUp } from '../approvals/index.ts'
import type { Entry } from '../record/index.ts'
import {
  elsewhere,
  filesOf,
  held,
  insertIdentity,
  insertLoan,
  keyOf,
  loanOf,
  membersOf,
  namedInFile,
  ownShare,
  papersBefore,
  replaceDealing,
  requestOf,
  requestsOf,
  toSeal,
  type IdentityRequest,
} from './store.ts'

type Dealt = z.output<typeof dealIdentity.body>
const base64 = (bytes: Buffer) => bytes.toString('base64')
const bytesOf = (text: string) => Buffer.from(text, 'base64')

/** What I am to seal, and what my formation holds. */
export async function list(tx: Tx): Promise<z.input<typeof listIdentities.reply>> {
  const [open, mine] = [await toSeal(tx), await held(tx)]
  return {
    toSeal: await Promise.all(
      open.map(async ({ dealing, measure, kind, ...of }) => ({
        ...(await subjectOf(tx, of)),
        dealing,
        measure,
        kind,
      })),
    ),
    held: await Promise.all(
      mine.map(async ({ dealing, written_at, dealt_at, ...of }) => ({
        ...(await subjectOf(tx, of)),
        dealing,
        writtenAt: written_at.toISOString(),
        dealtAt: dealt_at.toISOString(),
        requests: (await requestsOf(tx, of.person)).map(({ by, name_ar, name_la, at, until, ...rest }) => ({
          ...rest,
          by: { id: by, nameAr: name_ar, nameLa: name_la },
          at: at.toISOString(),
          waitsUntil: until.toISOString(),
        })),
      })),
    ),
  }
}

type Found = Omit<Awaited<ReturnType<typeof held>>[number], 'dealing' | 'written_at' | 'dealt_at'>
async function subjectOf(tx: Tx, of: Found) {
  return {
    person: of.person,
    caseId: of.case,
    register: { year: of.year, number: of.number },
    capacity: of.capacity,
    members: (await membersOf(tx, of)).map(({ id, name_ar, name_la, sits, key_id, public_key, live }) => ({
      officer: { id, nameAr: name_ar, nameLa: name_la },
      sits,
      key: key_id === null || public_key === null ? null : { id: key_id, publicKey: base64(public_key) },
      live,
    })),
  }
}

/**
 * What the file says of whom I am to seal, out of its seals, and where else they may be named.
 *
 * @throws Problem `not_found` to whoever is not to seal it
 */
export async function readInFile(
  { house, tx, me }: Opening,
  measure: MeasureId,
): Promise<Shown<z.input<typeof seeIdentityInFile.reply>>> {
  const subject = (await toSeal(tx)).find((one) => one.measure === measure)
  const { fields, took } = await namedInFile(tx, measure)
  if (subject === undefined || took === null) throw new Problem('not_found')
  const files = await filesOf(tx, subject.case, subject.person)
  const { assistance, penal, capacity } = files
  const [ofAssistance, ofPenal] = await openFiles(
    { house, tx, me },
    [
      { kind: 'assistance', fileId: assistance, wrapped: files.assistance_key },
      ...(penal === null || files.penal_key === null
        ? []
        : [{ kind: 'penal' as const, fileId: penal, wrapped: files.penal_key }]),
    ],
    'seal_identity',
  )
  const read = fields.map(({ table, column, row, sealed }) => {
    const key = table === 'penal.report' ? ofPenal : ofAssistance
    if (key === undefined) throw new Problem('keys_unavailable')
    return { table, column, row, text: openField(key, { table, column, row }, sealed).toString('utf8') }
  })
  const said = (column: string, row?: string) =>
    read.find((one) => one.column === column && (row === undefined || one.row === row))?.text ?? null
  const contacts = new Set(
    read.flatMap(({ table, row }) => (table === 'assistance.safe_contact' ? [row] : [])),
  )
  const [kept, caller] = [said('kept'), said('caller')]
  return {
    reply: {
      took: base64(took),
      name: said('name'),
      born: said('born'),
      document: said('document'),
      sex: isVictim(capacity) ? null : files.sex,
      nationality: isVictim(capacity) ? null : files.nationality,
      contacts: [...contacts].map((row) => ({
        number: said('number', row),
        byWhom: said('by_whom', row),
        when: said('when', row),
        ifOtherAnswers: said('if_other_answers', row),
      })),
      kept: Object.entries(kept === null ? {} : (JSON.parse(kept) as Cells)).map(([field, text]) => ({
        field,
        text,
      })),
      caller: caller === null ? null : (JSON.parse(caller) as { name?: string; phone?: string }),
      isReporter: capacity === 'reporter',
      elsewhere: await elsewhere(tx, measure, { ...subject, penal }),
      papers: await papersBefore(tx, measure),
    },
    entry: {
      caseId: subject.case,
      subjects: [subject.person, measure],
      fields: [
        ...new Set(
          read.map(({ table, column }) => (table === 'assistance.safe_contact' ? 'contact' : column)),
        ),
      ],
    },
  }
}
type Cells = Readonly<Record<string, string>>

const sharesOf = (of: { person: PersonId; case: CaseId }, { dealing, shares }: Dealt) =>
  shares.map(({ officer, key, at, share }) => ({
    person_id: of.person,
    case_id: of.case,
    dealing,
    officer_id: officer,
    key_id: key,
    place: at,
    share_sealed: bytesOf(share),
  }))

/**
 * Seals it, and what the file says of the person is gone with it.
 *
 * @throws Problem `not_found` to whoever is not to seal it; `conflict` when it was sealed, or the file changed, meanwhile
 */
export async function seal(
  tx: Tx,
  me: Me,
  { measure, proof }: { measure: MeasureId; proof: string },
  asked: z.output<typeof sealIdentity.body>,
): Promise<Entry> {
  const found = (await toSeal(tx)).find((one) => one.measure === measure)
  if (found === undefined) throw new Problem('not_found')
  if (found.dealing !== asked.dealing) throw new Problem('conflict')
  await insertIdentity(
    tx,
    {
      person_id: found.person,
      case_id: found.case,
      measure_id: measure,
      dealing: asked.dealing,
      identity_sealed: bytesOf(asked.identity),
      took: bytesOf(asked.took),
      of_caller: asked.isCaller,
      proof_id: proof,
      written_by: me.id,
      dealt_by: me.id,
    },
    sharesOf(found, asked),
  )
  return { caseId: found.case, subjects: [found.person, measure], fields: ['identity'], made: measure }
}

/** @throws Problem `not_found` to whoever has no part in it */
async function found(tx: Tx, request: string): Promise<NonNullable<IdentityRequest>> {
  const asked = await requestOf(tx, request)
  if (asked === undefined) throw new Problem('not_found')
  return asked
}

const entryOf = (asked: NonNullable<IdentityRequest>) => ({
  caseId: asked.case,
  subjects: [asked.person, asked.id],
  purpose: asked.purpose,
})

/** My share, to be lent. @throws Problem `not_found`; `conflict` when whoever asked has no key in use */
export async function takeShare(
  tx: Tx,
  me: Me,
  request: string,
): Promise<{ reply: z.input<typeof takeIdentityShare.reply>; entry: Entry }> {
  const asked = await found(tx, request)
  const own = asked.by === me.id ? undefined : await ownShare(tx, asked.person, me.id)
  if (own === undefined) throw new Problem('not_found')
  const key = await keyOf(tx, asked.by)
  if (key === undefined) throw new Problem('conflict')
  return {
    reply: {
      person: asked.person,
      dealing: asked.dealing,
      officer: me.id,
      own: { at: own.place, share: base64(own.share_sealed) },
      to: { officer: asked.by, key: key.id, publicKey: base64(key.public_key) },
    },
    entry: { ...entryOf(asked), fields: ['share'] },
  }
}

/** @throws Problem `not_found`; `conflict` when it was dealt anew or lent meanwhile */
export async function lend(
  tx: Tx,
  me: Me,
  request: string,
  asked: z.output<typeof lendIdentityShare.body>,
): Promise<Entry> {
  const of = await found(tx, request)
  if (of.dealing !== asked.dealing) throw new Problem('conflict')
  await insertLoan(tx, {
    request_id: request,
    officer_id: me.id,
    person_id: of.person,
    case_id: of.case,
    dealing: asked.dealing,
    place: asked.at,
    to_id: of.by,
    key_id: asked.key,
    share_sealed: bytesOf(asked.share),
  })
  return { ...entryOf(of), made: request }
}

/** @throws Problem `not_found`; `conflict` when the other has not lent their share yet */
async function openingOf(
  tx: Tx,
  me: Me,
  of: NonNullable<IdentityRequest>,
): Promise<z.input<typeof openIdentity.reply>> {
  const own = of.by === me.id ? await ownShare(tx, of.person, me.id) : undefined
  if (own === undefined) throw new Problem('not_found')
  const lent = await loanOf(tx, of.id, me.id)
  if (lent === undefined) throw new Problem('conflict')
  return {
    person: of.person,
    dealing: of.dealing,
    officer: me.id,
    identity: base64(of.identity),
    own: { at: own.place, share: base64(own.share_sealed) },
    lent: { at: lent.place, share: base64(lent.share_sealed) },
  }
}

/** All that opens it, one time. @throws Problem as `take` */
export async function open(tx: Tx, me: Me, { request, proof }: { request: string; proof: string }) {
  const of = await found(tx, request)
  if (of.act !== 'identity.unseal') throw new Problem('not_found')
  const reply = await openingOf(tx, me, of)
  // Looked up before it is used up: with the use the loan goes.
  await useUp(tx, { request, act: of.act, proof })
  return { reply, entry: { ...entryOf(of), fields: ['identity'] } }
}

/** The same to deal it anew, which uses it up. @throws Problem `not_found`; `conflict` when nothing was lent yet */
export async function take(tx: Tx, me: Me, request: string) {
  const of = await found(tx, request)
  if (of.act !== 'identity.deal') throw new Problem('not_found')
  return { reply: await openingOf(tx, me, of), entry: { ...entryOf(of), fields: ['identity'] } }
}

/** @throws Problem `not_found`; `conflict` when it was dealt anew meanwhile */
export async function deal(
  tx: Tx,
  me: Me,
  { request, proof }: { request: string; proof: string },
  asked: z.output<typeof dealIdentity.body>,
): Promise<Entry> {
  const of = await found(tx, request)
  if (of.act !== 'identity.deal') throw new Problem('not_found')
  if (of.dealing !== asked.dealing - 1) throw new Problem('conflict')
  const dealt = await replaceDealing(
    tx,
    {
      person_id: of.person,
      dealing: asked.dealing,
      identity_sealed: bytesOf(asked.identity),
      dealt_by: me.id,
    },
    sharesOf(of, asked),
  )
  if (!dealt) throw new Problem('not_found')
  await useUp(tx, { request, act: of.act, proof })
  return { ...entryOf(of), fields: ['identity'], made: request }
}
