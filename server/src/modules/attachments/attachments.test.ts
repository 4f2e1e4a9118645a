/** A file's way through the house: who may send it, what is taken, how it lies, and who is handed it. */
import { partLength, seeMeasure, seeProof } from '@himaya/contract'
import { inspectDatabase } from '@himaya/db'
import type { CaseId, CourtId, Post } from '@himaya/domain'
import { sealField } from '@himaya/keys'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pdf, png, send, sign } from '../../../test/files.ts'
import { unattended } from '../../sealed.ts'
import { newHouse } from '../../../test/house.ts'

const tribunal = 'TPI-NADOR' as CourtId
type House = Awaited<ReturnType<typeof newHouse>>
type Someone = Awaited<ReturnType<House['officer']>>
const notFound = { type: 'urn:himaya:problem:not_found', code: 'not_found', status: 404 }

let h: House
let asked: House
/** A clamd that says what the test tells it to, in the protocol of the real one. */
let clamd: { socket: string; server: Server; says: 'clean' | 'infected' | 'nothing'; heard: Buffer[] }
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hc-'))
  const socket = join(folder, 'clamd')
  clamd = { socket, says: 'clean', heard: [], server: createServer({ allowHalfOpen: true }, answerAsClamd) }
  await new Promise<void>((up) => clamd.server.listen(socket, up))
  ;[h, asked] = await Promise.all([newHouse(), newHouse({ clamd: socket })])
})
afterAll(async () => {
  await Promise.all([h.close(), asked.close()])
  clamd.server.close()
  rmSync(join(clamd.socket, '..'), { recursive: true, force: true })
})

function answerAsClamd(line: import('node:net').Socket) {
  let held = Buffer.alloc(0)
  line.on('error', () => undefined)
  line.on('data', (part: Buffer) => {
    held = Buffer.concat([held, part])
    const command = held.indexOf(0)
    if (command < 0 || held.toString('latin1', 0, command) !== 'zINSTREAM') return
    const file: Buffer[] = []
    for (let at = command + 1; at + 4 <= held.length;) {
      const length = held.readUInt32BE(at)
      if (length === 0) {
        clamd.heard.push(Buffer.concat(file))
        if (clamd.says === 'nothing') line.destroy()
        else line.end(clamd.says === 'clean' ? 'stream: OK\0' : 'stream: Himaya.Test FOUND\0')
        return
      }
      if (at + 4 + length > held.length) return
      file.push(held.subarray(at + 4, at + 4 + length))
      at += 4 + length
    }
  })
}

async function scene(house: House = h) {
  const assistant = await house.officer({ post: 'social_assistant', court: tribunal })
  const made = await house.post(assistant.token, '/reports', {
    unit: 'UNIT-TPI-NADOR',
    source: 'police',
    anonymous: false,
    urgent: true,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZSTATEMENT',
    people: [
      { capacity: 'victim', name: 'ZZVICTIM', sex: 'female', nationality: 'CI' },
      { capacity: 'suspect', name: 'ZZSUSPECT' },
    ],
  })
  const { caseId, people } = (
    await house.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)
  ).json<{ caseId: CaseId; people: { id: string; capacity: string }[] }>()
  const assigned = async (post: Post): Promise<Someone> => {
    const officer = await house.officer({ post, court: tribunal })
    await house.assign(caseId, officer, post)
    return officer
  }
  const prosecutor = await assigned('kings_prosecutor')
  const clerk = await assigned('prosecution_clerk')
  const bench = await assigned('trial_judge')
  const does = async (who: Someone, url: string, body: object) => {
    const answer = await house.post(who.token, url, body)
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json<{ id: string }>().id
  }
  const victim = people.find(({ capacity }) => capacity === 'victim')!.id
  const measure = await does(assistant, `/cases/${caseId}/people/${victim}/measures`, {
    kind: 'shelter',
    words: 'ZZ',
  })
  await does(prosecutor, `/measures/${measure}/decision`, {
    outcome: 'granted',
    reasons: { ar: 'حيث' },
    starts: '2026-11-20',
    length: { until: 'lifted' },
    opinionTaken: true,
    writtenConsent: true,
  })
  const proof = await does(prosecutor, `/cases/${caseId}/proofs`, { kind: 'digital', title: 'ZZTITLE' })
  const put = async (who: Someone, bytes: Buffer, on = proof) => {
    const sent = await send(house, who, { caseId, to: { proof: on }, bytes })
    return 'refused' in sent
      ? sent.refused
      : house.post(who.token, `/cases/${caseId}/proofs/${on}/file`, { upload: sent.upload })
  }
  const see = async () =>
    seeProof.reply.parse((await house.get(prosecutor.token, `/cases/${caseId}/proofs/${proof}`)).json()).file
  const stranger = await house.officer({ post: 'kings_prosecutor', court: 'TPI-OUJDA' as CourtId })
  return { assistant, prosecutor, clerk, bench, stranger, caseId, measure, proof, put, see, does }
}
type Scene = Awaited<ReturnType<typeof scene>>

const fileOf = (s: Scene) => `/cases/${s.caseId}/proofs/${s.proof}/file`
const photo = () =>
  sharp({ create: { width: 90, height: 60, channels: 3, background: '#a73' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'ZZCAMERA' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '35/1 10/1 0/1' } })
    .toBuffer()

describe('nobody but the prosecution and the judge seized', () => {
  test('sends, reads or learns of the file of a proof: to everybody else it is absent, as it is to a stranger', async () => {
    const s = await scene()
    expect((await s.put(s.prosecutor, await photo())).statusCode).toBe(200)
    const others = [s.assistant, s.clerk, s.bench, s.stranger]
    const absent = await h.get(
      s.prosecutor.token,
      `/cases/${s.caseId}/proofs/${randomUUID()}/file?purpose=hearing`,
    )
    expect(absent.json()).toEqual(notFound)
    // Of the room in a case nobody hears who does not see the case.
    expect((await h.get(s.stranger.token, `/cases/${s.caseId}/uploads/proof`)).json()).toEqual(notFound)
    for (const who of others) {
      for (const url of [`${fileOf(s)}?purpose=hearing`, `${fileOf(s)}/picture`])
        expect([url, (await h.get(who.token, url)).json()]).toEqual([url, notFound])
      const begun = await h.post(who.token, `/cases/${s.caseId}/uploads`, {
        for: { proof: s.proof },
        size: 10,
      })
      expect(begun.json()).toEqual(notFound)
      expect((await h.post(who.token, fileOf(s), { upload: randomUUID() })).statusCode).toBeGreaterThan(400)
      const rows = await h.court.as(who.token, async (tx) => [
        ...(await tx.selectFrom('court.attachment').select('id').execute()),
        ...(await tx.selectFrom('court.attachment_chunk').select('n').execute()),
        ...(await tx.selectFrom('court.upload').select('id').execute()),
        ...(await tx.selectFrom('court.upload_part').select('n').execute()),
      ])
      expect(rows).toEqual([])
    }
  })

  test('an upload is its sender’s: nobody adds to it, ends it, or sends it elsewhere', async () => {
    const s = await scene()
    const judge = await h.officer({ post: 'investigating_judge', court: 'CA-NADOR' as CourtId })
    await h.assign(s.caseId, judge, 'investigating_judge')
    const sent = await send(h, s.prosecutor, { caseId: s.caseId, to: { proof: s.proof }, bytes: pdf() })
    if ('refused' in sent) throw new Error(sent.refused.body)
    const { upload } = sent
    for (const who of [judge, s.clerk, s.stranger]) {
      expect((await h.post(who.token, `/uploads/${upload}/parts/1`, { bytes: 'AAAA' })).json()).toEqual(
        notFound,
      )
      expect((await h.post(who.token, fileOf(s), { upload })).statusCode).toBeGreaterThanOrEqual(404)
    }
    // What was sent for a proof is no signed decision.
    expect((await h.post(s.prosecutor.token, `/measures/${s.measure}/scans`, { upload })).json()).toEqual(
      notFound,
    )
    expect((await h.post(s.prosecutor.token, fileOf(s), { upload })).statusCode).toBe(200)
    // And it is used once.
    expect((await h.post(s.prosecutor.token, fileOf(s), { upload })).json()).toEqual(notFound)
  })
})

describe('what is sent', () => {
  test('comes back as it came, to the last byte, in memory of a few chunks; it lies sealed, and its sum is known', async () => {
    const s = await scene()
    const bytes = png({ filler: partLength + 70_000 })
    const answer = await s.put(s.prosecutor, bytes)
    expect(answer.statusCode, answer.body).toBe(200)
    const sum = createHash('sha256').update(bytes).digest('hex')
    expect(await s.see()).toMatchObject({
      kind: 'png',
      size: bytes.length,
      sha256: sum,
      state: 'unexamined',
      picture: true,
    })
    const back = await h.get(s.prosecutor.token, `${fileOf(s)}?purpose=expertise`)
    expect(back.rawPayload.equals(bytes)).toBe(true)
    expect(back.headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(bytes.length),
      'content-disposition': 'attachment; filename="document.png"',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'no-store',
    })
    const { rows } = await h.all.query<{ n: number; open: boolean }>(
      `select n, position('zzzzzzzz'::bytea in bytes_sealed) > 0 as open from court.attachment_chunk k
       join court.attachment a on a.id = k.attachment_id where a.proof_id = $1 and part = 'original'`,
      [s.proof],
    )
    expect(rows).toHaveLength(Math.ceil(bytes.length / 65_536))
    expect(rows.filter(({ open }) => open)).toEqual([])
    const { rows: left } = await h.all.query('select from court.upload_part')
    expect(left).toEqual([])
  })

  test('is shown as a picture that carries nothing else; the original is asked a purpose, and both are in the record', async () => {
    const s = await scene()
    const original = await photo()
    expect(original.includes('ZZCAMERA')).toBe(true)
    await s.put(s.prosecutor, original)
    const shown = await h.get(s.prosecutor.token, `${fileOf(s)}/picture`)
    expect(shown.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
    })
    expect((await sharp(shown.rawPayload).metadata()).exif).toBeUndefined()
    expect(shown.rawPayload.includes('ZZCAMERA')).toBe(false)
    expect((await h.get(s.prosecutor.token, fileOf(s))).json()).toMatchObject({ code: 'malformed' })
    expect((await h.get(s.prosecutor.token, `${fileOf(s)}?purpose=because`)).json()).toMatchObject({
      code: 'malformed',
    })
    await h.get(s.prosecutor.token, `${fileOf(s)}?purpose=hearing`)
    const { rows } = await h.all.query(
      `select act, purpose, fields from record.entry where outcome = 'shown' and case_id = $1 and act like 'elements.see_proof_%' order by seq`,
      [s.caseId],
    )
    expect(rows).toEqual([
      { act: 'elements.see_proof_picture', purpose: null, fields: ['picture'] },
      { act: 'elements.see_proof_file', purpose: 'hearing', fields: ['original'] },
    ])
  })

  test('is what it is by what it holds: a drawing, a page and half a picture are refused, and nothing is kept of them', async () => {
    const s = await scene()
    for (const [bytes, rule] of [
      [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not_a_scan'],
      [Buffer.from('<!doctype html><script>1</script>'), 'not_a_scan'],
      [png().subarray(0, 40), 'damaged'],
      [pdf('/OpenAction << /S /JavaScript /JS (1) >>'), 'acts'],
    ] as const)
      expect((await s.put(s.prosecutor, bytes)).json()).toMatchObject({
        code: 'malformed',
        fields: [{ path: '/file', rule }],
      })
    const { rows } = await h.all.query('select from court.attachment where case_id = $1', [s.caseId])
    expect(rows).toEqual([])
  })

  test('a PDF is handed out and never shown', async () => {
    const s = await scene()
    await s.put(s.prosecutor, pdf())
    expect(await s.see()).toMatchObject({ kind: 'pdf', picture: false })
    expect((await h.get(s.prosecutor.token, `${fileOf(s)}/picture`)).json()).toEqual(notFound)
    expect((await h.get(s.prosecutor.token, `${fileOf(s)}?purpose=hearing`)).rawPayload.equals(pdf())).toBe(
      true,
    )
  })

  test('stands behind a proof once, and is not exchanged', async () => {
    const s = await scene()
    await s.put(s.prosecutor, pdf())
    expect((await s.put(s.prosecutor, png())).json()).toMatchObject({ code: 'conflict' })
    expect(await s.see()).toMatchObject({ kind: 'pdf' })
  })

  test('arrives part by part in order; one that is left out, exchanged, cut or too long is refused, recorded under the number that is told', async () => {
    const s = await scene()
    const size = partLength + 10
    const begun = await s.does(s.prosecutor, `/cases/${s.caseId}/uploads`, { for: { proof: s.proof }, size })
    const part = (n: number, bytes: Buffer, key?: string) =>
      h.post(
        s.prosecutor.token,
        `/uploads/${begun}/parts/${String(n)}`,
        { bytes: bytes.toString('base64') },
        key,
      )
    const first = randomBytes(partLength)
    const told: string[] = []
    const refused = async (n: number, bytes: Buffer, code: string) => {
      const answer = (await part(n, bytes)).json<{ code: string; reference: string }>()
      expect(answer).toMatchObject({ code, reference: expect.stringMatching(/./) })
      told.push(answer.reference)
    }
    await refused(1, Buffer.alloc(10), 'conflict')
    await refused(0, first.subarray(1), 'malformed')
    const key = randomUUID()
    expect((await part(0, first, key)).statusCode).toBe(200)
    // The answer was lost: asked again, it is the same.
    expect((await part(0, first, key)).statusCode).toBe(200)
    // Or by a page that lost its place; other bytes are another file.
    expect((await part(0, first)).statusCode).toBe(200)
    await refused(0, randomBytes(partLength), 'conflict')
    expect((await h.post(s.prosecutor.token, fileOf(s), { upload: begun })).json()).toMatchObject({
      code: 'conflict',
    })
    await refused(1, Buffer.alloc(11), 'malformed')
    expect((await part(1, Buffer.alloc(10))).statusCode).toBe(200)
    await refused(2, Buffer.alloc(10), 'conflict')
    const { rows } = await h.all.query<{ fields: string[] }>(
      `select fields from record.entry where officer_id = $1 and outcome = 'refused' and purpose = 'forged'
         and act = 'attachments.send_part' and subjects = array[$2::uuid] order by seq`,
      [s.prosecutor.id, begun],
    )
    expect(rows.map(({ fields }) => fields)).toEqual(told.map((one) => [one]))
  })

  test('has its measure: a file, a day and a case hold so much, and it is said before anything is sent', async () => {
    const s = await scene()
    const mb = 1024 * 1024
    const begin = (size: number, who = s.prosecutor) =>
      h.post(who.token, `/cases/${s.caseId}/uploads`, { for: { proof: s.proof }, size })
    const room = async () => (await h.get(s.prosecutor.token, `/cases/${s.caseId}/uploads/proof`)).json()
    expect(await room()).toEqual({ file: 2 * mb, today: 8 * mb, inCase: 5 * mb })
    expect((await begin(2 * mb + 1)).json()).toMatchObject({ code: 'too_large' })
    for (let n = 0; n < 4; n += 1) expect((await begin(2 * mb)).statusCode).toBe(200)
    expect(await room()).toMatchObject({ today: 0 })
    expect((await begin(1)).json()).toMatchObject({ code: 'no_room', whose: 'day' })
    await h.all.query(
      `insert into court.attachment (case_id, penal_id, proof_id, kind, size, sha256, attached_by)
       select c.id, c.penal_id, $2, 'pdf', $3, sha256('x'), $4 from court.case c where c.id = $1`,
      [s.caseId, s.proof, 5 * mb, s.prosecutor.id],
    )
    const other = await h.officer({ post: 'investigating_judge', court: 'CA-NADOR' as CourtId })
    await h.assign(s.caseId, other, 'investigating_judge')
    expect((await begin(1, other)).json()).toMatchObject({ code: 'no_room', whose: 'case' })
    // What the one side holds is not told to the other.
    expect((await h.get(s.clerk.token, `/cases/${s.caseId}/uploads/measure`)).json()).toMatchObject({
      inCase: 5 * mb,
    })
  })
})

describe('chunks that somebody with the database in his hands', () => {
  const cases: [string, string][] = [
    [
      'swapped',
      `update court.attachment_chunk k set bytes_sealed = o.bytes_sealed from court.attachment_chunk o
       where k.attachment_id = $1 and o.attachment_id = $1 and k.part = 'original' and o.part = 'original'
         and k.n in (0, 1) and o.n = 1 - k.n`,
    ],
    [
      'cut off at the end',
      `delete from court.attachment_chunk where attachment_id = $1 and part = 'original' and n = 2`,
    ],
    [
      'took out of the middle',
      `delete from court.attachment_chunk where attachment_id = $1 and part = 'original' and n = 1`,
    ],
    [
      'changed by one bit',
      `update court.attachment_chunk set bytes_sealed = set_bit(bytes_sealed, 4000, 1 - get_bit(bytes_sealed, 4000)) where attachment_id = $1 and part = 'original' and n = 1`,
    ],
    [
      'put in from the picture',
      `update court.attachment_chunk k set bytes_sealed = (select p.bytes_sealed from court.attachment_chunk p where p.attachment_id = $1 and p.part = 'picture' and p.n = 0) where attachment_id = $1 and part = 'original' and n = 0`,
    ],
    [
      'repeated',
      `update court.attachment_chunk k set bytes_sealed = (select p.bytes_sealed from court.attachment_chunk p where p.attachment_id = $1 and p.part = 'original' and p.n = 1) where attachment_id = $1 and part = 'original' and n = 2`,
    ],
  ]
  test.each(cases)('%s are not handed out as the file', async (_, change) => {
    const s = await scene()
    const bytes = png({ filler: 140_000 })
    await s.put(s.prosecutor, bytes)
    const { rows } = await h.all.query<{ id: string }>(
      'select id from court.attachment where proof_id = $1',
      [s.proof],
    )
    expect((await h.all.query(change, [rows[0]!.id])).rowCount).toBeGreaterThan(0)
    const back = await h.get(s.prosecutor.token, `${fileOf(s)}?purpose=hearing`).catch(() => undefined)
    // Cut short on the way, or not begun: whoever waits for so many bytes does not take it for the file.
    expect(back?.rawPayload.equals(bytes) ?? false).toBe(false)
    expect(back?.rawPayload.length ?? 0).toBeLessThan(bytes.length)
  })
})

test('the doctor sees a file that lost a chunk, and chunks that belong to nothing', async () => {
  const s = await scene()
  const found = async () =>
    (await inspectDatabase(h.database, { production: false })).findings.filter(({ says }) =>
      / files that came in /.test(says),
    )
  // What the tests before broke is mended first.
  await h.all.query('delete from court.scan where attachment_id is not null')
  await h.all.query('delete from court.attachment_chunk')
  await h.all.query('delete from court.attachment')
  await sign(h, s.clerk, s.measure, png({ filler: 70_000 }))
  expect(await found()).toMatchObject([
    { is: 'ok', says: expect.stringContaining('all its chunks') as string },
  ])
  await h.all.query(`delete from court.attachment_chunk where n = 0 and part = 'original'`)
  expect(await found()).toMatchObject([
    { is: 'wrong', says: expect.stringContaining('1 lack chunks, 0 have') as string },
  ])
  await h.all.query(`delete from court.attachment_chunk where part = 'original'`)
  await h.all.query('update court.attachment set picture_size = null')
  expect(await found()).toMatchObject([
    { is: 'wrong', says: expect.stringContaining('1 have chunks of nothing') as string },
  ])
})

describe('the signed decision', () => {
  test('is attached by the court’s own hand, seen by those who may print every copy, and the last one is in force', async () => {
    const s = await scene()
    expect((await sign(h, s.assistant, s.measure)).json()).toEqual(notFound)
    expect((await sign(h, s.stranger, s.measure)).json()).toEqual(notFound)
    expect((await sign(h, s.clerk, s.measure, png())).statusCode).toBe(200)
    const picture = `/measures/${s.measure}/scan/picture`
    expect((await h.get(s.clerk.token, picture)).headers['content-type']).toBe('image/jpeg')
    for (const who of [s.assistant, s.bench, s.stranger])
      expect((await h.get(who.token, picture)).json()).toEqual(notFound)
    expect((await sign(h, s.prosecutor, s.measure, pdf())).statusCode).toBe(200)
    const scanOf = async (who: Someone) =>
      seeMeasure.reply.parse((await h.get(who.token, `/measures/${s.measure}`)).json()).scan
    expect(await scanOf(s.clerk)).toMatchObject({ kind: 'pdf', state: 'unexamined' })
    expect(await scanOf(s.assistant)).toBeNull()
    const url = `/measures/${s.measure}/scan?purpose=service`
    expect((await h.get(s.clerk.token, url)).rawPayload.equals(pdf())).toBe(true)
    for (const who of [s.assistant, s.bench]) expect((await h.get(who.token, url)).json()).toEqual(notFound)
  })

  test('of before, sealed in one piece, is read as it always was', async () => {
    const s = await scene()
    const { rows } = await h.all.query<{ wrapped_key: Buffer }>(
      'select wrapped_key from court.case where id = $1',
      [s.caseId],
    )
    const key = await h.keys.unwrap(
      {
        kind: 'case',
        fileId: s.caseId,
        wrapped: rows[0]!.wrapped_key,
        officer: null,
        purpose: 'test',
      },
      unattended(h.signer, 'test'),
    )
    const id = randomUUID()
    await h.all.query(
      `insert into court.scan (id, case_id, measure_id, kind, sha256, bytes_sealed, attached_by) values ($1, $2, $3, 'png', sha256('x'), $4, $5)`,
      [
        id,
        s.caseId,
        s.measure,
        sealField(key, { table: 'court.scan', column: 'bytes', row: id }, png()),
        s.clerk.id,
      ],
    )
    const seen = seeMeasure.reply.parse((await h.get(s.clerk.token, `/measures/${s.measure}`)).json())
    expect(seen).toMatchObject({ signed: true, scan: { kind: 'png', size: png().length, picture: false } })
    expect(
      (await h.get(s.clerk.token, `/measures/${s.measure}/scan?purpose=service`)).rawPayload.equals(png()),
    ).toBe(true)
    expect((await h.get(s.clerk.token, `/measures/${s.measure}/scan/picture`)).json()).toEqual(notFound)
  })
})

describe('where there is a clamd', () => {
  beforeEach(() => {
    clamd.says = 'clean'
    clamd.heard = []
  })

  test('what nobody has looked at is not handed out, and is looked at again when it is asked for', async () => {
    clamd.says = 'nothing'
    const s = await scene(asked)
    const bytes = await photo()
    expect((await s.put(s.prosecutor, bytes)).statusCode).toBe(200)
    expect(await s.see()).toMatchObject({ state: 'waiting' })
    for (const url of [`${fileOf(s)}?purpose=hearing`, `${fileOf(s)}/picture`])
      expect((await asked.get(s.prosecutor.token, url)).json()).toMatchObject({
        code: 'file_withheld',
        state: 'waiting',
      })
    clamd.says = 'clean'
    expect(await s.see()).toMatchObject({ state: 'clean' })
    expect(clamd.heard.at(-1)!.equals(bytes)).toBe(true)
    expect(
      (await asked.get(s.prosecutor.token, `${fileOf(s)}?purpose=hearing`)).rawPayload.equals(bytes),
    ).toBe(true)
  })

  test('what is infected is never handed out, whatever is said later, and it stands in the record', async () => {
    clamd.says = 'infected'
    const s = await scene(asked)
    await s.put(s.prosecutor, pdf())
    expect(await s.see()).toMatchObject({ state: 'infected' })
    clamd.says = 'clean'
    expect((await asked.get(s.prosecutor.token, `${fileOf(s)}?purpose=hearing`)).json()).toMatchObject({
      code: 'file_withheld',
      state: 'infected',
    })
    const { rows } = await asked.all.query(
      `select purpose from record.entry where act = 'attachments.examine' and officer_id = $1`,
      [s.prosecutor.id],
    )
    expect(rows).toEqual([{ purpose: 'infected' }])
    // And nobody writes over what was found.
    const changed = await asked.court.as(s.prosecutor.token, (tx) =>
      tx
        .updateTable('court.attachment')
        .set({ examined: 'clean' })
        .where('proof_id', '=', s.proof as never)
        .executeTakeFirst(),
    )
    expect(changed?.numUpdatedRows).toBe(0n)
  })
})
