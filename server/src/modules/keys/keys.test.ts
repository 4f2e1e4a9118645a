/**
 * A compromised server: whoever holds the password of the server's role, the broker's socket and some live sessions, and
 * what is left to them. And how two offices open what sealed itself.
 */
import type { Ticket } from '@himaya/db'
import { bringTicketKey, indexTicket, ticketsFor, type SessionToken } from '@himaya/db'
import type { OfficerId } from '@himaya/domain'
import { KeysRefused, openKeys, readOpeners, writeOpeners, type FileKind, type Keys } from '@himaya/keys'
import { randomBytes, randomUUID } from 'node:crypto'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { connectTo } from '../../../../db/test/court.ts'
import { newFile, type File } from '../../../../db/test/file.ts'
import { newApprovals, nador, oujda } from '../../../test/approving.ts'
import { changeOpeners, openersOf } from '../../cli/openers.ts'
import type { Settings } from '../../cli/settings.ts'
import { originOf } from '../../http/guard.ts'

let h: Awaited<ReturnType<typeof newApprovals>>
/** The broker as somebody sees it who keeps nothing and asks for everything. */
let thief: Keys
let mine: File
let hidden: File
beforeAll(async () => {
  h = await newApprovals({ HIMAYA_KEYS_OFFICER_UNWRAPS: '5', HIMAYA_KEYS_SEAL_FORGED: '10' })
  thief = openKeys(h.socket, { cacheSeconds: 0 })
  mine = await newFile(h, { id: nador.unit, court_id: nador.court })
  hidden = await newFile(h, { id: oujda.unit, court_id: oujda.court })
  for (const { assistance } of [mine, hidden]) {
    const { wrapped } = await thief.newFileKey({ kind: 'assistance', fileId: assistance })
    await h.all.query('update assistance.file set wrapped_key = $1 where id = $2', [wrapped, assistance])
  }
})
afterAll(async () => {
  thief.close()
  await h.close()
})

const as = <T>(token: SessionToken, work: Parameters<typeof h.court.as<T>>[1]) => h.court.as(token, work)
const ticketOf = (token: SessionToken, kind: string, fileId: string) =>
  as(token, async (tx) => (await ticketsFor(tx, [{ kind, fileId }], 'see_details'))[0] ?? null)
const wrappedOf = async ({ assistance }: File) =>
  (
    await h.all.query<{ wrapped: Buffer }>(
      'select wrapped_key as wrapped from assistance.file where id = $1',
      [assistance],
    )
  ).rows[0]!.wrapped
const steal = async (file: File, ticket: Ticket) =>
  thief
    .unwrap(
      {
        kind: 'assistance',
        fileId: file.assistance,
        wrapped: await wrappedOf(file),
        officer: null,
        purpose: 'x',
      },
      async () => [ticket],
    )
    .then(
      () => 'opened',
      (error: unknown) => (error instanceof KeysRefused ? error.code : 'thrown'),
    )

describe('the database signs', () => {
  test('for nobody who may not read the row, whatever the kind, and for no kind it does not know', async () => {
    const { token } = mine.writer
    const files: readonly (readonly [FileKind | 'other', string])[] = [
      ['assistance', hidden.assistance],
      ['penal', hidden.penal],
      ['penal', mine.assistance],
      ['case', hidden.case],
      ['case', randomUUID()],
      ['referral', randomUUID()],
      ['conflict', hidden.conflict],
      ['approval', randomUUID()],
      ['officer', mine.writer.id],
      ['other', mine.assistance],
    ]
    for (const [kind, id] of files) expect(await ticketOf(token, kind, id), kind).toBeNull()
    const nobody = await as(randomBytes(32).toString('base64url') as SessionToken, async () => 'in')
    expect(nobody).toBeUndefined()
  })

  test('what each may read, and nothing once their session is over', async () => {
    const { token, id } = mine.writer
    expect(await ticketOf(token, 'assistance', mine.assistance)).toMatch(
      new RegExp(`^1\\|1\\|assistance\\|${mine.assistance}\\|${id}\\|see_details\\|`),
    )
    expect(await ticketOf(token, 'case', mine.case)).not.toBeNull()
    const { rows } = await h.all.query<{ id: string }>('select id from office.draft where officer_id = $1', [
      id,
    ])
    expect(await ticketOf(token, 'draft', rows[0]!.id)).not.toBeNull()
    expect(await ticketOf(hidden.writer.token, 'draft', rows[0]!.id)).toBeNull()
    const judge = await h.officer({ post: 'trial_judge', court: nador.court })
    expect(await ticketOf(judge.token, 'penal', mine.penal)).toBeNull()
    await h.assign(mine.case, judge, 'trial_judge')
    expect(await ticketOf(judge.token, 'penal', mine.penal)).not.toBeNull()
    const ended = await h.officer({ post: 'social_assistant', court: nador.court })
    await h.all.query('update office.session set ended_at = now() where officer_id = $1', [ended.id])
    expect(await ticketOf(ended.token, 'assistance', mine.assistance)).toBeUndefined()
  })

  test('for index entries of a unit whose cases one sees, and for no other unit', async () => {
    const ask = (token: SessionToken, unit: typeof nador.unit) =>
      as(token, (tx) => indexTicket(tx, unit, 'search'))
    expect(await ask(mine.writer.token, nador.unit)).toMatch(/\|court\/UNIT-TPI-NADOR\|/)
    expect(await ask(mine.writer.token, oujda.unit)).toBeNull()
    const clerk = await h.officer({ post: 'registry_clerk', court: nador.court })
    expect(await ask(clerk.token, nador.unit)).toBeNull()
    await h.assign(mine.case, clerk, 'registry_clerk')
    expect(await ask(clerk.token, nador.unit)).not.toBeNull()
  })

  test('and no role that answers requests reads with what, brings a key, or signs by itself', async () => {
    for (const role of [
      'himaya_app',
      'himaya_door',
      'himaya_backup',
      'himaya_registrar',
      'himaya_rotator',
    ] as const) {
      const client = await connectTo(h.as(role))
      const refused = (text: string) =>
        expect(client.query(text), `${role}: ${text}`).rejects.toThrow(/permission denied/)
      await refused('select inner_key from office.ticket_key')
      await refused(`select me.signed('assistance', '${hidden.assistance}', '${mine.writer.id}', 'x')`)
      if (role !== 'himaya_registrar')
        await refused('insert into office.ticket_key (epoch, mark) values (2, 0)')
      if (role !== 'himaya_door') await refused(`select me.door_ticket('${mine.writer.id}')`)
      if (role !== 'himaya_app') await refused(`select me.ticket('assistance', '${mine.assistance}', 'x')`)
      await client.end()
    }
  })

  test('a key of another house for the same epoch is noticed', async () => {
    const other = { epoch: 1, mark: 'f'.repeat(16), inner: randomBytes(64), outer: randomBytes(64) }
    expect(await bringTicketKey(h.database, other)).toBe(false)
  })
})

describe('with the socket, the password and live sessions', () => {
  test('what a session may not see does not open, and what it may opens as often as its hour allows', async () => {
    const { token } = mine.writer
    expect(await steal(hidden, 'nothing' as Ticket)).toBe('ticket_forged')
    expect(await steal(hidden, (await ticketOf(token, 'assistance', mine.assistance))!)).toBe(
      'ticket_foreign',
    )
    const outcomes = []
    for (let n = 0; n < 7; n += 1)
      outcomes.push(await steal(mine, (await ticketOf(token, 'assistance', mine.assistance))!))
    expect(outcomes).toEqual([...Array<string>(5).fill('opened'), 'budget_spent', 'budget_spent'])
    const once = (await ticketOf(hidden.writer.token, 'assistance', hidden.assistance))!
    expect(await steal(hidden, once)).toBe('opened')
    expect(await steal(hidden, once)).toBe('ticket_replayed')
    // Each of these is in the broker's own lines, under the officer whose session was used.
    const lines = fs
      .readdirSync(h.journal)
      .filter((name) => name.endsWith('.log'))
      .flatMap((name) => fs.readFileSync(join(h.journal, name), 'utf8').split('\n'))
    expect(
      lines.filter((line) => line.includes(` ${mine.writer.id} `) && line.includes(' given ')),
    ).toHaveLength(5)
  })

  test('guessing seals the broker; everybody is told so in words of the contract, and health says it', async () => {
    for (let n = 0; n < 10; n += 1) await steal(hidden, 'nothing' as Ticket)
    expect(await steal(hidden, (await ticketOf(hidden.writer.token, 'assistance', hidden.assistance))!)).toBe(
      'sealed',
    )
    const health = await h.get(undefined, '/health')
    expect([health.statusCode, health.json()]).toMatchObject([
      503,
      { status: 'waiting', keys: false, sealed: 'forged_tickets' },
    ])
    const found = await h.post(mine.writer.token, '/search', { text: 'AB123456' })
    expect([found.statusCode, found.json()]).toMatchObject([503, { code: 'keys_sealed' }])
  })
})

describe('two offices open it', () => {
  /** Lists these people's passkeys, as the command line does. */
  const list = async (...people: { id: string }[]) =>
    writeOpeners(h.keysFolder, {
      ...originOf(3000, undefined).site,
      openers: (
        await Promise.all(people.map(async ({ id }) => openersOf(h, await h.handleOf(id as OfficerId))))
      ).flat(),
    })
  test('not by one, not by two of one office, and not without a proof; then it is open', async () => {
    const [root, second, other] = [
      await h.person({ post: 'administrator' }),
      await h.person({ post: 'administrator' }),
      await h.person({ post: 'central_unit' }),
    ]
    const centre = h.centre
    await list(root, second, centre, other)
    // Whoever is signed in asks for what nobody requested as often as they like, and the broker draws nothing for it.
    const drawn = () =>
      fs
        .readdirSync(h.journal)
        .filter((name) => name.endsWith('.log'))
        .flatMap((name) => fs.readFileSync(join(h.journal, name), 'utf8').split('\n'))
        .filter((line) => line.includes(' openingNonce ')).length
    const before = drawn()
    const answers = []
    for (const who of [root, mine.writer])
      for (let n = 0; n < 12; n += 1)
        answers.push((await h.post(who.token, `/keys/open/${randomUUID()}`, {})).statusCode)
    expect(answers.every((status) => status === 403)).toBe(true)
    expect(drawn()).toBe(before)
    const request = await h.ask(root, { act: 'keys.open', purpose: 'after_alarm', unit: undefined })
    const open = (who: typeof root) => h.act(who, `/keys/open/${request}`, {})
    expect((await open(root)).statusCode).toBe(404)
    expect((await h.act(second, `/approvals/${request}/approve`, {})).statusCode).toBe(404)
    expect((await h.act(root, `/approvals/${request}/approve`, {})).statusCode).toBe(404)
    // Nor does one who is listed and asks again and again keep another from it, or have more than ten of the broker.
    const often = []
    for (let n = 0; n < 14; n += 1)
      often.push((await h.post(other.token, `/approvals/${request}/approve`, {})).statusCode)
    expect([often.at(0), often.at(-1)]).toEqual([403, 429])
    const ten = drawn()
    expect((await open(root)).statusCode).toBe(404)
    expect((await h.act(centre, `/approvals/${request}/approve`, {})).statusCode).toBe(200)
    await h.rest()
    // Not by whoever agreed, and not by an open session alone.
    expect((await open(centre)).statusCode).toBe(404)
    await h.all.query("update office.step_up set proved_at = proved_at - interval '2 minutes'")
    expect((await h.post(root.token, `/keys/open/${request}`, {})).statusCode).toBe(403)
    expect((await h.get(root.token, '/keys')).json()).toMatchObject({ sealed: { why: 'forged_tickets' } })
    expect((await h.get(mine.writer.token, '/keys')).statusCode).toBe(404)
    const opened = await open(root)
    expect(drawn()).toBeGreaterThan(ten)
    expect(opened.statusCode, opened.body).toBe(200)
    expect((await h.get(root.token, '/keys')).json()).toEqual({ sealed: null })
    expect(await steal(hidden, (await ticketOf(hidden.writer.token, 'assistance', hidden.assistance))!)).toBe(
      'opened',
    )
    // Once.
    await h.rest()
    expect((await open(root)).statusCode).toBe(404)
  })

  /** Whoever has the server and its passwords, and a ticket that says two offices agreed. */
  test('not by the words of the server and the database: who is not on the list, or whose passkey did not sign this, opens nothing', async () => {
    const [root, centre] = [
      await h.person({ post: 'administrator' }),
      await h.person({ post: 'central_unit' }),
    ]
    await list(root)
    for (let n = 0; n < 12; n += 1) await steal(hidden, 'nothing' as Ticket)
    expect((await thief.health()).sealed).not.toBeNull()
    const request = await h.ask(root, { act: 'keys.open', purpose: 'after_alarm', unit: undefined })
    // The centre is on no list of the broker's: its passkey signs in and confirms anything else, and not this.
    const asked = await h.post(centre.token, `/approvals/${request}/approve`, {})
    expect((await h.prove(centre, h.askOf(asked))).json()).toMatchObject({ code: 'wrong_credentials' })
    // The server says that both signed, and the database that both agreed.
    const proof = async (who: typeof root, act: string) =>
      (
        await h.all.query<{ id: string }>(
          `insert into office.step_up (session_id, officer_id, act, about, act_hash, nonce, how, passkey_id, proved_at)
           select s.id, s.officer_id, $2, $3, sha256('a'), sha256('n'), 'passkey', s.factor_id, clock_timestamp()
           from office.session s where s.officer_id = $1 and s.ended_at is null limit 1 returning id`,
          [who.id, act, request],
        )
      ).rows[0]!.id
    await h.all.query(
      'insert into office.act_approval (request_id, officer_id, granted, proof_id) values ($1, $2, true, $3)',
      [request, centre.id, await proof(centre, 'approvals.approve')],
    )
    const { rows } = await h.all.query<{ standing: string }>('select office.standing($1) as standing', [
      request,
    ])
    expect(rows).toEqual([{ standing: 'agreed' }])
    expect((await h.act(root, `/keys/open/${request}`, {})).json()).toMatchObject({
      code: 'wrong_credentials',
    })
    expect((await thief.health()).sealed).not.toBeNull()
  })
})

describe('the list of those who may', () => {
  const change = async (
    what: 'add' | 'remove',
    handle: string,
    { named = [], origin }: { named?: readonly string[]; origin?: string } = {},
  ) => {
    const settings = { data: h.data, port: 3000, origin } as Settings
    const said = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    try {
      await changeOpeners(settings, h.database, { change: what, handle, named })
      return JSON.parse(String(said.mock.calls.at(-1)?.[0])) as {
        openers: { handle: string; offices: string[]; fingerprint: string }[]
        enough: boolean
      }
    } finally {
      said.mockRestore()
    }
  }

  test('is written at the machine, of those who hold such an office and have a passkey, and each change is recorded', async () => {
    fs.rmSync(join(h.keysFolder, 'openers.json'), { force: true })
    const [root, judge] = [
      await h.person({ post: 'administrator' }),
      await h.person({ post: 'trial_judge', court: nador.court }),
    ]
    const bare = await h.officer({ post: 'auditor' })
    const handles = await Promise.all([root, h.centre, judge, bare].map(async ({ id }) => h.handleOf(id)))
    const [rootHandle = '', centreHandle = '', judgeHandle = '', bareHandle = ''] = handles
    await expect(change('add', judgeHandle)).rejects.toThrow(/neither administrator/)
    await expect(change('add', 'nobody-here')).rejects.toThrow(/neither administrator/)
    await expect(change('add', bareHandle)).rejects.toThrow(/no passkey/)
    await expect(change('remove', rootHandle)).rejects.toThrow(/not on the list/)
    const one = await change('add', rootHandle)
    expect(one).toMatchObject({
      openers: [{ handle: rootHandle, offices: ['administrator'] }],
      enough: false,
    })
    expect(one.openers[0]?.fingerprint).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/)
    // Said twice it is on it once.
    expect((await change('add', rootHandle)).openers).toHaveLength(1)
    expect(await change('add', centreHandle)).toMatchObject({ enough: true })
    expect((await thief.health()).openable).toBe(true)
    expect(await change('remove', centreHandle)).toMatchObject({
      openers: [{ handle: rootHandle }],
      enough: false,
    })
    expect((await thief.health()).openable).toBe(false)
    const { rows } = await h.all.query(
      "select purpose, subjects from record.entry where act = 'keys.list_openers' and officer_id is null order by seq",
    )
    expect(rows).toEqual([
      { purpose: 'add', subjects: [root.id] },
      { purpose: 'add', subjects: [root.id] },
      { purpose: 'add', subjects: [h.centre.id] },
      { purpose: 'remove', subjects: [h.centre.id] },
    ])
  })

  test('takes none of several passkeys that was not named by the fingerprint that its officer sees, as one that somebody planted', async () => {
    fs.rmSync(join(h.keysFolder, 'openers.json'), { force: true })
    const [root, thiefs] = [await h.person({ post: 'administrator' }), await h.person({ post: 'auditor' })]
    const handle = await h.handleOf(root.id)
    const seen = async () =>
      (await h.get(root.token, '/me/factors'))
        .json<{ factors: { fingerprint: string | null }[] }>()
        .factors.map(({ fingerprint }) => fingerprint)
    const [own = ''] = (await seen()) as string[]
    expect((await change('add', handle)).openers.map(({ fingerprint }) => fingerprint)).toEqual([own])
    await h.all.query(
      `insert into office.passkey (officer_id, credential_id, public_key, counter, device, backed_up, label)
       select $1, 'planted', public_key, 0, 'single_device', false, 'Mine too' from office.passkey where officer_id = $2`,
      [root.id, thiefs.id],
    )
    const both = (await seen()) as string[]
    expect(both).toHaveLength(2)
    expect(both[0]).toBe(own)
    await expect(change('add', handle)).rejects.toThrow(
      new RegExp(`^say which by its fingerprint[^\n]*: the passkeys of ${handle} are: ${both.join('; ')}$`),
    )
    await expect(change('add', handle, { named: ['0000'] })).rejects.toThrow(
      /no passkey has the fingerprint 0000/,
    )
    const { openers } = await change('add', handle, { named: [own] })
    expect(openers.map(({ fingerprint }) => fingerprint)).toEqual([own])
  })

  test('stays of the origin it was written for until nobody is on it', async () => {
    fs.rmSync(join(h.keysFolder, 'openers.json'), { force: true })
    const [one, two] = [await h.person({ post: 'administrator' }), await h.person({ post: 'auditor' })]
    const [first, second] = [await h.handleOf(one.id), await h.handleOf(two.id)]
    const originNow = () => readOpeners(h.keysFolder)?.origin
    await change('add', first)
    await change('add', second)
    const before = originNow()
    const origin = 'https://elsewhere.example'
    await expect(change('add', first, { origin })).rejects.toThrow(/remove its people first/)
    await change('remove', first, { origin })
    expect(originNow()).toBe(before)
    await change('remove', second, { origin })
    await change('add', second, { origin })
    expect(originNow()).toBe(origin)
  })
})
