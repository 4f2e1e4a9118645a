import { partLength, type attachmentStates, type originalPurposes, type seeRoom } from '@himaya/contract'
import type { Me, SessionToken, Tx } from '@himaya/db'
import { newId } from '@himaya/db'
import type { AttachmentId, CaseId, ProofId, UploadId } from '@himaya/domain'
import { columnOf, type FileKey } from '@himaya/keys'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import type { Paper, Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFile } from '../../sealed.ts'
import { record, type Entry } from '../record/index.ts'
import { askClamd } from './clamd.ts'
import { NoSandbox, type Looked } from './sandbox.ts'
import { readChunks, writeChunks } from './sealed.ts'
import {
  endUpload,
  findFiles,
  findPart,
  heldIn,
  insertAttachment,
  insertPart,
  insertUpload,
  isTarget,
  noteExamined,
  sentToday,
  takeUpload,
  type FoundAttachment,
  type FoundUpload,
  type Target,
} from './store.ts'

export interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
  readonly token: SessionToken
}

type Files = NonNullable<Awaited<ReturnType<typeof findFiles>>>

/** The file whose key seals what comes in for this side, and how much of it there is. @throws Problem `not_found` */
async function sideOf({ tx }: Asking, caseId: CaseId, side: 'measure' | 'proof') {
  const files = await findFiles(tx, caseId)
  if (files === undefined) throw new Problem('not_found')
  if (side === 'measure') return { files, held: await heldIn(tx, { case: files.id }) }
  if (files.penal === null) throw new Problem('not_found')
  return { files, held: await heldIn(tx, { penal: files.penal }) }
}

/** Bytes that may still be sent. @throws Problem `not_found` */
export async function readRoom(
  asking: Asking,
  { caseId, side }: { caseId: CaseId; side: 'measure' | 'proof' },
): Promise<Shown<z.input<typeof seeRoom.reply>>> {
  const { files: limits } = asking.house
  const { held } = await sideOf(asking, caseId, side)
  const sent = await sentToday(asking.tx, asking.me.id)
  return {
    reply: {
      file: limits.most,
      today: Math.max(0, limits.perDay - sent),
      inCase: Math.max(0, limits.perCase - held),
    },
    entry: null,
  }
}

/** Begins an upload. @throws Problem `not_found`; `too_large`; `no_room` with whose is full */
export async function begin(
  asking: Asking,
  asked: { id: string; caseId: CaseId; for: { measure: unknown } | { proof: ProofId }; size: number },
): Promise<Entry> {
  const { house, tx, me } = asking
  const side = 'proof' in asked.for ? 'proof' : 'measure'
  const { files, held } = await sideOf(asking, asked.caseId, side)
  const target = targetOf(asked.for, files)
  if (!(await isTarget(tx, asked.caseId, target))) throw new Problem('not_found')
  if (asked.size > house.files.most) throw new Problem('too_large')
  if ((await sentToday(tx, me.id)) + asked.size > house.files.perDay)
    throw new Problem('no_room', { whose: 'day' })
  if (held + asked.size > house.files.perCase) throw new Problem('no_room', { whose: 'case' })
  await insertUpload(tx, {
    id: asked.id as UploadId,
    case_id: asked.caseId,
    ...columnsOf(target),
    size: asked.size,
    begun_by: me.id,
  })
  const about = 'measure' in target ? target.measure : target.proof
  return { caseId: asked.caseId, subjects: [asked.id, about] }
}

function targetOf(asked: { measure: unknown } | { proof: ProofId }, files: Files): Target {
  if ('measure' in asked) return asked as Target
  if (files.penal === null) throw new Problem('not_found')
  return { proof: asked.proof, penal: files.penal }
}

const columnsOf = (target: Target) =>
  'measure' in target
    ? { measure_id: target.measure, penal_id: null, proof_id: null }
    : { measure_id: null, penal_id: target.penal, proof_id: target.proof }

const partsOf = (size: number) => Math.ceil(size / partLength)
const lengthOf = (size: number, n: number) => Math.min(partLength, size - n * partLength)

/** The key of the file that the upload is for. @throws Problem `not_found` */
async function keyOf({ house, tx, me }: Asking, upload: FoundUpload): Promise<FileKey> {
  const files = await findFiles(tx, upload.case_id)
  if (files === undefined) throw new Problem('not_found')
  const to = upload.proof_id === null ? ('case' as const) : ('penal' as const)
  const fileId = to === 'case' ? files.id : files.penal
  const wrapped = to === 'case' ? files.wrapped_key : files.penal_key
  if (fileId === null || wrapped === null) throw new Problem('not_found')
  return openFile({ house, tx, me }, { kind: to, fileId, wrapped }, 'upload')
}

/**
 * Takes the next part; one that is there already and comes again, for its answer was lost, is answered the same.
 *
 * @throws Problem `not_found`; `conflict` for a part out of turn, or other bytes for one that is there; `malformed` for bytes
 *   of another length: of these each is recorded, for nobody sends them by a slip
 */
export async function take(
  asking: Asking,
  asked: { uploadId: UploadId; part: string; bytes: string },
): Promise<Entry> {
  const { tx } = asking
  const upload = await takeUpload(tx, asked.uploadId)
  if (upload === undefined) throw new Problem('not_found')
  const n = Number(asked.part)
  const outOfTurn = () => new Problem('conflict', {}, { forged: true })
  if (n > upload.received || n >= partsOf(upload.size)) throw outOfTurn()
  const bytes = Buffer.from(asked.bytes, 'base64')
  if (bytes.toString('base64') !== asked.bytes || bytes.length !== lengthOf(upload.size, n))
    throw new Problem('malformed', { fields: [{ path: '/bytes', rule: 'length' }] }, { forged: true })
  const there = n < upload.received ? await findPart(tx, upload.id, n) : undefined
  if (n < upload.received && there === undefined) throw new Problem('conflict')
  const key = await keyOf(asking, upload)
  const column = columnOf(key, 'court.upload_part', 'bytes')
  const place = `${upload.id}/${n}`
  const [sealed, isSame] =
    there === undefined
      ? [column.seal(place, bytes), true]
      : [undefined, column.open(place, there).equals(bytes)]
  key.fill(0)
  if (!isSame) throw outOfTurn()
  if (sealed !== undefined) await insertPart(tx, { upload_id: upload.id, n, bytes_sealed: sealed })
  return { caseId: upload.case_id, subjects: [upload.id], made: upload.id }
}

async function* partsAgain(tx: Tx, key: FileKey, upload: FoundUpload): AsyncGenerator<Buffer> {
  const column = columnOf(key, 'court.upload_part', 'bytes')
  for (let n = 0; n < upload.received; n += 1) {
    const sealed = await findPart(tx, upload.id, n)
    if (sealed === undefined) throw new Problem('conflict')
    yield column.open(`${upload.id}/${n}`, sealed)
  }
}

/**
 * Makes an attachment of what was sent whole: looks at it in the sandbox, and seals it anew from its first byte to its
 * last, with the picture that was made of it.
 *
 * @returns the attachment, for whoever keeps it
 * @throws Problem `not_found` where it was sent for something else; `conflict` where a part is missing, or something
 *   stands there; `malformed` with the fault of the file; `files_unavailable`
 */
export async function attach(
  asking: Asking,
  { upload: uploadId, target }: { upload: UploadId; target: Target },
): Promise<{ id: AttachmentId; kind: 'pdf' | 'png' | 'jpeg'; sha256: Buffer }> {
  const { house, tx, me } = asking
  const upload = await takeUpload(tx, uploadId)
  if (upload === undefined || !isFor(upload, target)) throw new Problem('not_found')
  if (upload.received !== partsOf(upload.size)) throw new Problem('conflict')
  const key = await keyOf(asking, upload)
  try {
    const hash = createHash('sha256')
    const looked = await lookAt(house, hashed(partsAgain(tx, key, upload), hash))
    if ('fault' in looked) throw new Problem('malformed', { fields: [{ path: '/file', rule: looked.fault }] })
    const id = newId() as AttachmentId
    const sha256 = hash.digest()
    const picture = 'picture' in looked ? looked.picture : undefined
    const written = await insertAttachment(tx, {
      id,
      case_id: upload.case_id,
      ...columnsOf(target),
      kind: looked.kind,
      size: upload.size,
      sha256,
      picture_size: picture?.length ?? null,
      attached_by: me.id,
    })
    if (!written) throw new Problem('conflict')
    await writeChunks(tx, key, { id, part: 'original', bytes: partsAgain(tx, key, upload) })
    if (picture !== undefined)
      await writeChunks(tx, key, { id, part: 'picture', bytes: Readable.from([picture]) })
    await endUpload(tx, upload.id, new Date(house.now()))
    return { id, kind: looked.kind, sha256 }
  } finally {
    key.fill(0)
  }
}

const isFor = (upload: FoundUpload, target: Target) =>
  'measure' in target ? upload.measure_id === target.measure : upload.proof_id === target.proof

async function* hashed(bytes: AsyncIterable<Buffer>, hash: ReturnType<typeof createHash>) {
  for await (const part of bytes) {
    hash.update(part)
    yield part
  }
}

async function lookAt(house: House, bytes: AsyncIterable<Buffer>): Promise<Looked> {
  try {
    return await house.files.sandbox.look(bytes)
  } catch (error) {
    if (error instanceof NoSandbox) throw new Problem('files_unavailable')
    throw error
  }
}

type State = (typeof attachmentStates)[number]

/**
 * Whether the file may be handed out. One that nobody has looked at is looked at now, under the hand that asks: nobody
 * else has its key. What was found stands in the record.
 */
async function stateOf(asking: Asking, found: FoundAttachment, key: FileKey): Promise<State> {
  const { house, tx, me } = asking
  if (found.examined !== null) return found.examined
  const { clamd } = house.files
  if (clamd === undefined) return 'unexamined'
  const verdict = await askClamd(clamd, original(asking, found, key))
  if (verdict === undefined) return 'waiting'
  await noteExamined(tx, found.id, verdict, new Date(house.now()))
  await record(tx, me, 'done', 'attachments.examine', { subjects: [found.id], purpose: verdict })
  return verdict
}

const original = ({ tx }: Asking, { id, size }: FoundAttachment, key: FileKey) =>
  readChunks((work) => work(tx), key, { id, part: 'original', size })

/** What a file tells of itself. */
export async function told(asking: Asking, found: FoundAttachment, key: FileKey) {
  return {
    kind: found.kind,
    size: found.size,
    sha256: found.sha256.toString('hex'),
    state: await stateOf(asking, found, key),
    picture: found.picture_size !== null,
    at: found.attached_at.toISOString(),
  }
}

const media = { pdf: 'application/pdf', png: 'image/png', jpeg: 'image/jpeg' } as const

/** The original, to be kept and not shown. @throws Problem `file_withheld` */
export async function hand(
  asking: Asking,
  found: FoundAttachment,
  {
    key,
    name,
    purpose,
    entry,
  }: { key: FileKey; name: string; purpose: (typeof originalPurposes)[number]; entry: Entry },
): Promise<Paper> {
  await mustBeOpen(asking, found, key)
  return {
    bytes: streamed(asking, key, { id: found.id, part: 'original', size: found.size }),
    size: found.size,
    media: media[found.kind],
    name: `${name}.${found.kind}`,
    entry: { ...entry, fields: ['original'], purpose },
  }
}

/** What is looked at: the picture that was made of the original. @throws Problem `not_found`; `file_withheld` */
export async function show(
  asking: Asking,
  found: FoundAttachment,
  { key, entry }: { key: FileKey; entry: Entry },
): Promise<Paper> {
  if (found.picture_size === null) throw new Problem('not_found')
  await mustBeOpen(asking, found, key)
  return {
    bytes: streamed(asking, key, { id: found.id, part: 'picture', size: found.picture_size }),
    size: found.picture_size,
    media: 'image/jpeg',
    name: 'picture.jpeg',
    entry: { ...entry, fields: ['picture'] },
  }
}

async function mustBeOpen(asking: Asking, found: FoundAttachment, key: FileKey): Promise<void> {
  const state = await stateOf(asking, found, key)
  if (state === 'waiting' || state === 'infected') throw new Problem('file_withheld', { state })
}

/** Read after this transaction is over and its entry is written, piece by piece, each as the same officer again. */
function streamed(
  { house, token }: Asking,
  key: FileKey,
  what: { id: AttachmentId; part: 'original' | 'picture'; size: number },
): Readable {
  const within = async <T>(work: (tx: Tx) => Promise<T>): Promise<T> => {
    const done = await house.court.as(token, async (tx) => ({ value: await work(tx) }))
    // Whoever was sent away meanwhile gets no more.
    if (done === undefined) throw new Problem('not_signed_in')
    return done.value
  }
  return Readable.from(readChunks(within, key, what), { objectMode: false })
}
