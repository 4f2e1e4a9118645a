/** The broker and two officers: what it refuses, writes down, and opens by. */
import { canonical } from '@himaya/algorithms'
import { createHash, randomUUID } from 'node:crypto'
import * as fs from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { openPlace, type Place } from '../test/broker-process.ts'
import { newPasskey, site, type Wrong } from '../test/passkey.ts'
import type { Assertion } from './assertion.ts'
import { KeysRefused, type Opener } from './index.ts'
import { isEnough, readOpeners, writeOpeners } from './openers.ts'
import { openVouching } from './vouching.ts'

vi.setConfig({ testTimeout: 30_000 })

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest()
const approving = '/approvals/:requestId/approve'
const opening = '/keys/open/:requestId'
const actOf = (route: string, request: string, body: object = {}) =>
  sha256(canonical({ route, params: { requestId: request }, query: {}, body }))

function newOfficer(...offices: string[]) {
  const passkey = newPasskey()
  const officer = randomUUID()
  const entry: Opener = {
    officer,
    handle: `o-${officer.slice(0, 4)}`,
    offices,
    credential: passkey.credential,
    key: passkey.key,
  }
  return {
    officer,
    entry,
    ...passkey,
    sign: (nonce: Uint8Array, act: Uint8Array, wrong?: Wrong): Assertion =>
      passkey.get(sha256(Buffer.concat([nonce, act])), wrong),
  }
}

describe('two who vouch', () => {
  function scene(...offices: string[][]) {
    let now = 1_800_000_000_000
    const officers = offices.map((of) => newOfficer(...of))
    let openers = officers.map(({ entry }) => entry)
    const vouching = openVouching(
      () => ({ ...site, openers }),
      () => now,
    )
    const request = randomUUID()
    const asked = (who: (typeof officers)[number], on = request) => {
      const nonce = vouching.ask(on, who.officer)
      if (typeof nonce === 'string') throw new Error(nonce)
      return nonce
    }
    const says = (
      who: (typeof officers)[number],
      route: string,
      { on = request, wrong }: { on?: typeof request; wrong?: Wrong } = {},
    ) => {
      const nonce = asked(who, on)
      return vouching.take(on, nonce, who.credential, who.sign(nonce, actOf(route, on), wrong))
    }
    return {
      vouching,
      request,
      officers,
      asked,
      says,
      pass: (milliseconds: number) => (now += milliseconds),
      takeOff: (who: (typeof officers)[number]) =>
        (openers = openers.filter(({ officer }) => officer !== who.officer)),
    }
  }

  test('open, when one agrees and another of another office opens, on one request', () => {
    const { vouching, request, officers, says } = scene(['administrator'], ['central_unit'])
    const [root, centre] = officers as [(typeof officers)[0], (typeof officers)[0]]
    expect(says(centre, approving)).toMatchObject({ officer: centre.officer, what: 'agrees' })
    expect(vouching.isAgreed(request, root.officer)).toBe(false)
    expect(says(root, opening)).toMatchObject({ officer: root.officer, what: 'opens' })
    expect(vouching.isAgreed(request, root.officer)).toBe(true)
    // On no other request, by nobody else, and not once more after it was opened.
    expect(vouching.isAgreed(randomUUID(), root.officer)).toBe(false)
    expect(vouching.isAgreed(request, centre.officer)).toBe(false)
    vouching.clear()
    expect(vouching.isAgreed(request, root.officer)).toBe(false)
  })

  test('do not open as one officer, nor as two of one office, nor by two who agree or two who open', () => {
    const twice = scene(['administrator', 'auditor'])
    const [only] = twice.officers as [(typeof twice.officers)[0]]
    twice.says(only, approving)
    twice.says(only, opening)
    expect(twice.vouching.isAgreed(twice.request, only.officer)).toBe(false)
    const beside = scene(['administrator'], ['administrator', 'auditor'])
    beside.says(beside.officers[1]!, approving)
    beside.says(beside.officers[0]!, opening)
    expect(beside.vouching.isAgreed(beside.request, beside.officers[0]!.officer)).toBe(false)
    for (const route of [approving, opening]) {
      const both = scene(['administrator'], ['auditor'])
      for (const who of both.officers) both.says(who, route)
      expect(both.vouching.isAgreed(both.request, both.officers[0]!.officer)).toBe(false)
    }
  })

  test('each say it anew after their time, and count no more once they are off the list', () => {
    const s = scene(['administrator'], ['auditor'])
    const [root, auditor] = [s.officers[0]!, s.officers[1]!]
    const isAgreed = () => s.vouching.isAgreed(s.request, root.officer)
    s.says(auditor, approving)
    s.pass(74 * 60_000)
    s.says(root, opening)
    expect(isAgreed()).toBe(true)
    s.pass(60_000)
    expect(isAgreed()).toBe(false)
    s.says(auditor, approving)
    expect(isAgreed()).toBe(true)
    s.pass(2 * 60_000)
    expect(isAgreed()).toBe(false)
    s.says(root, opening)
    expect(isAgreed()).toBe(true)
    s.takeOff(auditor)
    expect(isAgreed()).toBe(false)
  })

  test('are refused a nonce that is another request’s, was answered, is late, or was never ours', () => {
    const s = scene(['administrator'])
    const [root] = s.officers as [(typeof s.officers)[0]]
    const act = actOf(opening, s.request)
    const take = (nonce: Uint8Array, on = s.request) =>
      s.vouching.take(on, nonce, root.credential, root.sign(nonce, actOf(opening, on)))
    const once = s.asked(root)
    const signed = root.sign(once, act)
    expect(s.vouching.take(s.request, once, root.credential, signed)).toMatchObject({ what: 'opens' })
    expect(s.vouching.take(s.request, once, root.credential, signed)).toMatchObject({ fault: 'not_asked' })
    expect(take(s.asked(root, randomUUID()))).toMatchObject({ fault: 'not_asked' })
    expect(take(Buffer.alloc(32))).toMatchObject({ fault: 'not_asked' })
    const late = s.asked(root)
    s.pass(60_000)
    expect(take(late)).toMatchObject({ fault: 'not_asked' })
  })

  test('are given no nonce that was drawn for the other', () => {
    const s = scene(['administrator'], ['auditor'])
    const [root, auditor] = [s.officers[0]!, s.officers[1]!]
    const nonce = s.asked(root)
    const signed = auditor.sign(nonce, actOf(approving, s.request))
    expect(s.vouching.take(s.request, nonce, auditor.credential, signed)).toMatchObject({
      fault: 'not_asked',
      officer: auditor.officer,
    })
  })

  test('are kept from it by nobody who asks too often: not by strangers, not by each other, and what they asked for before lives', () => {
    const s = scene(['administrator'], ['auditor'])
    const [root, auditor] = [s.officers[0]!, s.officers[1]!]
    const first = s.asked(root)
    for (let n = 0; n < 2000; n += 1) expect(s.vouching.ask(randomUUID(), randomUUID())).toBe('unlisted')
    for (let n = 1; n < 10; n += 1) s.asked(root, randomUUID())
    for (let n = 0; n < 2000; n += 1) expect(s.vouching.ask(s.request, root.officer)).toBe('too_many')
    expect(s.says(auditor, approving)).toMatchObject({ what: 'agrees' })
    const signed = root.sign(first, actOf(opening, s.request))
    expect(s.vouching.take(s.request, first, root.credential, signed)).toMatchObject({ what: 'opens' })
    // One was answered: one more is drawn; after the minute of the others, ten.
    s.asked(root)
    expect(s.vouching.ask(s.request, root.officer)).toBe('too_many')
    s.pass(60_000)
    for (let n = 0; n < 10; n += 1) s.asked(root)
  })
})

describe('the broker that sealed itself', () => {
  let place: Place
  beforeEach(() => {
    place = openPlace()
  })
  afterEach(() => {
    place.remove()
  })

  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'given',
      (error: unknown) => (error instanceof KeysRefused ? error.code : 'thrown'),
    )

  async function sealed(env: Readonly<Record<string, string>> = {}) {
    await place.start({ HIMAYA_KEYS_SEAL_FORGED: '2', ...env })
    const keys = place.client()
    const [root, centre, stranger] = [
      newOfficer('administrator'),
      newOfficer('central_unit'),
      newOfficer('auditor'),
    ]
    writeOpeners(place.keys, { ...site, openers: [root.entry, centre.entry] })
    const file = { kind: 'penal' as const, fileId: randomUUID() }
    const { wrapped } = await keys.newFileKey(file)
    const guess = async () =>
      codeOf(
        keys.bare.unwrap({ ...file, wrapped, officer: null, purpose: 'x' }, async () => ['nothing' as never]),
      )
    expect(await keys.bare.openingNonce(randomUUID(), root.officer)).toBeUndefined()
    for (let n = 0; n < 4; n++) await guess()
    expect((await keys.health()).status).toBe('sealed')
    const request = randomUUID()
    /** Whoever is on no list is given none, and tries with one that was drawn for somebody who is. */
    const nonceFor = async (who: typeof root) =>
      (await keys.bare.openingNonce(request, who.officer)) ??
      (await keys.bare.openingNonce(request, root.officer)) ??
      Buffer.alloc(32)
    const vouch = async (
      who: typeof root,
      route: string,
      change: { nonce?: Buffer; wrong?: Wrong; act?: Buffer; spoiled?: boolean } = {},
    ) => {
      const nonce = change.nonce ?? (await nonceFor(who))
      const made = who.sign(nonce, change.act ?? actOf(route, request), change.wrong)
      const signature = Buffer.from(made.signature)
      if (change.spoiled === true) signature.writeUInt8(signature.readUInt8(9) ^ 1, 9)
      return codeOf(keys.bare.vouch({ request, nonce, credential: who.credential, ...made, signature }))
    }
    const open = (holder = root.officer, subject = request) =>
      codeOf(keys.open(place.ticket({ kind: 'open', subject, holder })))
    return { keys, root, centre, stranger, request, vouch, open }
  }

  test('opens by two passkeys of its list and the database’s ticket, and by nothing less; each refusal is written down with its reason', async () => {
    const { keys, root, centre, stranger, vouch, open } = await sealed()
    // The ticket alone, which whoever has the database can sign, opens nothing.
    expect(await open()).toBe('unproved')
    expect(await vouch(stranger, approving)).toBe('unproved')
    expect(await vouch(centre, approving, { spoiled: true })).toBe('unproved')
    expect(await vouch(centre, approving, { wrong: { flags: 0x01 } })).toBe('unproved')
    expect(await vouch(centre, approving, { wrong: { rpId: 'example', origin: site.origin } })).toBe(
      'unproved',
    )
    expect(await vouch(centre, approving, { wrong: { origin: 'https://elsewhere.example' } })).toBe(
      'unproved',
    )
    // Another act: an export agreed to, refusing, or this very act with another body.
    for (const act of [
      actOf('/approvals/:requestId/refuse', randomUUID()),
      actOf(approving, randomUUID()),
      sha256('anything'),
    ])
      expect(await vouch(centre, approving, { act })).toBe('unproved')
    expect(await vouch(centre, approving, { nonce: Buffer.alloc(32, 7) })).toBe('unproved')
    expect(await open()).toBe('unproved')

    expect(await vouch(centre, approving)).toBe('given')
    expect(await open()).toBe('unproved')
    expect(await vouch(centre, opening)).toBe('given')
    expect(await open(centre.officer)).toBe('unproved')
    expect(await vouch(root, opening)).toBe('given')
    expect(await open(root.officer, randomUUID())).toBe('unproved')
    expect(await open(stranger.officer)).toBe('unproved')
    expect((await keys.health()).status).toBe('sealed')
    expect(await open()).toBe('given')
    expect(await keys.health()).toMatchObject({ status: 'ready', openable: true })

    const told = place.lines().map((line) => line.split(' '))
    const faults = told
      .filter((words) => words[1] === 'vouch' && words[7] === 'unproved')
      .map((words) => words[3])
    expect(faults).toEqual([
      'not_listed',
      'forged',
      'unverified',
      'other_site',
      'other_site',
      'other_challenge',
      'other_challenge',
      'other_challenge',
      'not_asked',
    ])
    const given = told.filter((words) => words[1] === 'vouch' && words[7] === 'given')
    expect(given.map((words) => [words[2], words[3]])).toEqual([
      [centre.officer, 'agrees'],
      [centre.officer, 'opens'],
      [root.officer, 'opens'],
    ])
    expect(told.filter((words) => words[1] === 'open' && words[7] === 'unproved')).toHaveLength(6)
  })

  test('opens for nobody where nobody is listed, or the list is damaged or open to others', async () => {
    const { keys, root, centre, vouch, open } = await sealed()
    const file = join(place.keys, 'openers.json')
    const list = fs.readFileSync(file)
    for (const spoil of [
      () => fs.rmSync(file),
      () => fs.writeFileSync(file, '{"openers":[]}', { mode: 0o600 }),
      () => {
        fs.writeFileSync(file, list, { mode: 0o600 })
        fs.chmodSync(file, 0o666)
      },
    ]) {
      spoil()
      expect(await vouch(centre, approving)).toBe('unproved')
      expect(await vouch(root, opening)).toBe('unproved')
      expect(await open()).toBe('unproved')
      expect((await keys.health()).openable).toBe(false)
    }
    fs.chmodSync(file, 0o600)
    expect([await vouch(centre, approving), await vouch(root, opening), await open()]).toEqual([
      'given',
      'given',
      'given',
    ])
  })

  test('opens by the ticket alone in a demonstration, where nothing is proved', async () => {
    const { keys, root, request, open } = await sealed({ HIMAYA_KEYS_DEMONSTRATION: '1' })
    expect(await keys.bare.openingNonce(request, root.officer)).toBeUndefined()
    expect(await open()).toBe('given')
  })
})

describe('the list', () => {
  test('is enough with two who share neither person nor office', () => {
    const [root, second, centre] = [
      newOfficer('administrator'),
      newOfficer('administrator'),
      newOfficer('central_unit'),
    ]
    const both = newOfficer('administrator', 'central_unit')
    const enough = (...of: (typeof root)[]) => isEnough({ ...site, openers: of.map(({ entry }) => entry) })
    expect(isEnough(undefined)).toBe(false)
    // One person with two keys, listed once for each of two offices.
    const twice = [root.entry, { ...centre.entry, officer: root.officer }]
    expect(isEnough({ ...site, openers: twice })).toBe(false)
    expect([enough(), enough(root), enough(root, second), enough(root, both), enough(root, centre)]).toEqual([
      false,
      false,
      false,
      false,
      true,
    ])
  })

  test('is written whole, for its owner alone, and says what it said', () => {
    const place = openPlace()
    try {
      fs.mkdirSync(place.keys, { mode: 0o700 })
      expect(readOpeners(place.keys)).toBeUndefined()
      const list = { ...site, openers: [newOfficer('auditor').entry] }
      writeOpeners(place.keys, list)
      writeOpeners(place.keys, list)
      expect(readOpeners(place.keys)).toEqual(list)
      expect(fs.readdirSync(place.keys)).toEqual(['openers.json'])
      expect(fs.statSync(join(place.keys, 'openers.json')).mode & 0o777).toBe(0o600)
    } finally {
      place.remove()
    }
  })
})
