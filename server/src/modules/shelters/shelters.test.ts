import { openShelter, seePersonalKey, seeShelter } from '@himaya/contract'
import type { CourtId, ReferralId, ServiceId } from '@himaya/domain'
import * as vault from '@himaya/vault'
import { CompiledQuery } from 'kysely'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Officer } from '../../../../db/test/court.ts'
import { newHouse } from '../../../test/house.ts'

const nador = 'TPI-NADOR' as CourtId
const where = 'ZZSHELTER 14, rue des Cèdres (invented)'
const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

/** A key of one's own, locked by a stand-in for a passkey's answer. */
async function ownKey(who: Officer) {
  const keyring = await vault.makeKeyring()
  const salt = vault.drawSalt()
  const lock = await vault.locked('passphrase', vault.drawSecret(), salt, { officer: who.id, ...keyring })
  const made = await h.post(who.token, '/account/key', {
    publicKey: b64(keyring.publicKey),
    lock: { how: 'passphrase', salt: b64(salt), locked: b64(lock.locked) },
  })
  expect(made.statusCode).toBe(200)
  return { ...keyring, id: made.json<{ id: string }>().id }
}

async function scene() {
  const assistant = await h.officer({ post: 'social_assistant', court: nador })
  const { rows } = await h.all.query<{ id: ServiceId }>(
    "insert into office.service (name_ar, name_fr, needs, demo) values ('مأوى', 'Foyer', '{shelter}', true), ('آخر', 'Autre', '{shelter}', true) returning id",
  )
  const [service, otherService] = rows.map(({ id }) => id) as [ServiceId, ServiceId]
  const keeper = await h.officer({ post: 'service_provider', service })
  const made = await h.post(assistant.token, '/reports', {
    unit: 'UNIT-TPI-NADOR',
    source: 'police',
    anonymous: false,
    urgent: true,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZSTATEMENT',
    people: [{ capacity: 'victim', name: 'ZZVICTIM', sex: 'female', language: 'ary' }],
  })
  const { caseId, people } = (
    await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)
  ).json<{
    caseId: string
    people: { id: string }[]
  }>()
  const person = `/cases/${caseId}/people/${people[0]!.id}`
  const consent = (
    await h.post(assistant.token, `${person}/consents`, {
      need: 'shelter',
      given: true,
      givenBy: 'self',
      person: { isChild: false },
    })
  ).json<{ id: string }>().id
  const referral = (
    await h.post(assistant.token, `${person}/referrals`, {
      consent,
      service,
      need: 'shelter',
      urgent: true,
      risks: [],
      words: 'a bed',
    })
  ).json<{ id: ReferralId }>().id
  const accept = () => h.post(keeper.token, `/referrals/${referral}/answer`, { to: 'accepted' })
  return { assistant, keeper, service, otherService, referral, accept, caseId, personId: people[0]!.id }
}

/** Writes the address as a browser of the service does. */
async function write(
  s: { keeper: Officer; service: ServiceId },
  to: readonly { officer: string; key: string; publicKey: Uint8Array }[],
  { version = 1, by = s.keeper, text = where } = {},
) {
  const secret = vault.drawSecret()
  const given = await Promise.all(
    to.map(async ({ officer, key, publicKey }) => ({
      officer,
      key,
      wrapped: b64(
        await vault.sealTo(publicKey, secret, ['shelter_key', s.service, String(version), officer]),
      ),
    })),
  )
  const address = b64(await vault.sealText(secret, text, ['shelter', s.service, String(version)]))
  return {
    secret,
    answer: await h.post(by.token, `/services/${s.service}/shelter`, { version, address, given }),
  }
}

const opening = (who: Officer, of: object, purpose = 'visit') =>
  h.post(who.token, '/shelters/open', { of, purpose })

/** What a browser makes of an opening with its owner's key. */
async function read(
  answer: Awaited<ReturnType<typeof opening>>,
  keyring: Pick<vault.Keyring, 'privateKey'>,
): Promise<string> {
  const { service, version, address, officer, key } = openShelter.reply.parse(answer.json())
  const secret = await vault.openWith(keyring, Buffer.from(key!.wrapped, 'base64'), [
    'shelter_key',
    service,
    String(version),
    officer,
  ])
  return vault.openText(secret, Buffer.from(address, 'base64'), ['shelter', service, String(version)])
}

describe('where a shelter is', () => {
  test('is answered to nobody of the courts as if there were no shelter: not the unit, its coordinator, the prosecution, the bench, the centre, another service', async () => {
    const s = await scene()
    const key = await ownKey(s.keeper)
    await write(s, [{ officer: s.keeper.id, key: key.id, publicKey: key.publicKey }])
    await s.accept()
    const posts = [
      'unit_coordinator',
      'kings_prosecutor',
      'kings_prosecutor_deputy',
      'investigating_judge',
      'trial_judge',
      'juvenile_judge',
      'registry_clerk',
      'prosecution_clerk',
    ] as const
    const strangers = [
      await h.officer({ post: 'social_assistant', court: nador }),
      await h.officer({ post: 'service_provider', service: s.otherService }),
      await h.officer({ post: 'central_unit' }),
      await h.officer({ post: 'national_desk' }),
      await h.officer({ post: 'auditor' }),
      await h.officer({ post: 'administrator' }),
    ]
    for (const post of posts) {
      const one = await h.officer({ post, court: nador })
      await h.assign(s.caseId as never, one, post)
      strangers.push(one)
    }
    for (const stranger of strangers) {
      for (const of of [{ referral: s.referral }, { service: s.service }]) {
        const [hidden, absent] = [
          await opening(stranger, of),
          await opening(stranger, 'referral' in of ? { referral: randomUUID() } : { service: randomUUID() }),
        ]
        expect(hidden.json()).toMatchObject({ code: 'not_found' })
        expect(hidden.body).toBe(absent.body)
      }
      expect(
        (
          await h.post(stranger.token, `/services/${s.service}/shelter/keys`, {
            version: 1,
            given: [{ officer: stranger.id, key: randomUUID(), wrapped: b64(new Uint8Array(80)) }],
          })
        ).json(),
      ).toMatchObject({ code: 'not_found' })
      expect((await h.get(stranger.token, `/services/${s.service}/shelter`)).json()).toMatchObject({
        code: 'not_found',
      })
      const rows = await h.court.as(stranger.token, async (tx) => ({
        shelters: (await tx.selectFrom('office.shelter').selectAll().execute()).filter(
          (row) => row.service_id === s.service,
        ),
        keys: (await tx.selectFrom('office.shelter_key').selectAll().execute()).filter(
          (row) => row.service_id === s.service,
        ),
      }))
      expect(rows).toEqual({ shelters: [], keys: [] })
    }
  })

  test('is opened by the assistant who follows her, once the shelter received her and gave the key; each look is in the record with its purpose', async () => {
    const s = await scene()
    const [keeper, assistant] = [await ownKey(s.keeper), await ownKey(s.assistant)]
    await write(s, [{ officer: s.keeper.id, key: keeper.id, publicKey: keeper.publicKey }])
    // Sent, and not received yet: nothing, and nobody to give it to.
    expect((await opening(s.assistant, { referral: s.referral })).json()).toMatchObject({ code: 'not_found' })
    const before = seeShelter.reply.parse(
      (await h.get(s.keeper.token, `/services/${s.service}/shelter`)).json(),
    )
    expect(before.people.map(({ officer, why }) => [officer.id, why])).toEqual([[s.keeper.id, 'service']])
    await s.accept()
    expect((await h.get(s.keeper.token, '/shelters')).json()).toMatchObject({ shelters: [{ id: s.service }] })
    expect((await h.get(s.assistant.token, '/shelters')).json()).toEqual({ shelters: [] })
    // Received: she may, and has no key.
    const without = await opening(s.assistant, { referral: s.referral })
    expect(without.json()).toMatchObject({ key: null })
    const found = seeShelter.reply.parse(
      (await h.get(s.keeper.token, `/services/${s.service}/shelter`)).json(),
    )
    expect(JSON.stringify(found)).not.toMatch(/ZZ/)
    const follower = found.people.find(({ why }) => why === 'follows')!
    expect(follower).toMatchObject({
      officer: { id: s.assistant.id },
      key: { id: assistant.id },
      given: false,
    })
    // The service opens its own, and seals the secret to her.
    const own = await opening(s.keeper, { service: s.service }, 'own_work')
    expect(await read(own, keeper)).toBe(where)
    const { version, officer, key } = openShelter.reply.parse(own.json())
    const secret = await vault.openWith(keeper, Buffer.from(key!.wrapped, 'base64'), [
      'shelter_key',
      s.service,
      String(version),
      officer,
    ])
    const given = await h.post(s.keeper.token, `/services/${s.service}/shelter/keys`, {
      version,
      given: [
        {
          officer: s.assistant.id,
          key: follower.key!.id,
          wrapped: b64(
            await vault.sealTo(Buffer.from(follower.key!.publicKey, 'base64'), secret, [
              'shelter_key',
              s.service,
              String(version),
              s.assistant.id,
            ]),
          ),
        },
      ],
    })
    expect(given.statusCode).toBe(200)
    const opened = await opening(s.assistant, { referral: s.referral })
    expect(await read(opened, assistant)).toBe(where)
    expect(opened.body).not.toMatch(/ZZ/)
    const { rows } = await h.all.query(
      "select outcome, purpose, fields, case_id from record.entry where officer_id = $1 and act = 'shelters.open' and outcome = 'shown' order by seq",
      [s.assistant.id],
    )
    expect(rows).toEqual([
      { outcome: 'shown', purpose: 'visit', fields: [], case_id: s.caseId },
      { outcome: 'shown', purpose: 'visit', fields: ['address'], case_id: s.caseId },
    ])
    // No purpose, no look.
    expect(
      (await h.post(s.assistant.token, '/shelters/open', { of: { referral: s.referral } })).json(),
    ).toMatchObject({ code: 'malformed' })
  })

  test('closes at once to an assistant who follows her no more, when the stay ends, and to whoever leaves the service', async () => {
    for (const ends of ['handover', 'stay', 'post', 'officer'] as const) {
      const s = await scene()
      const [keeper, assistant] = [await ownKey(s.keeper), await ownKey(s.assistant)]
      await s.accept()
      await write(s, [
        { officer: s.keeper.id, key: keeper.id, publicKey: keeper.publicKey },
        { officer: s.assistant.id, key: assistant.id, publicKey: assistant.publicKey },
      ])
      expect(await read(await opening(s.assistant, { referral: s.referral }), assistant)).toBe(where)
      const gone = ends === 'post' ? s.keeper : s.assistant
      if (ends === 'handover') {
        const next = await h.officer({ post: 'social_assistant', court: nador })
        await h.all.query('update assistance.person set owner_id = $1 where id = $2', [next.id, s.personId])
        expect((await opening(next, { referral: s.referral })).json()).toMatchObject({ key: null })
      } else if (ends === 'stay')
        await h.post(s.keeper.token, `/referrals/${s.referral}/answer`, { to: 'ended' })
      else if (ends === 'post')
        await h.all.query('update office.post set ends = current_date - 1 where officer_id = $1', [
          s.keeper.id,
        ])
      else
        await h.all.query('update office.post set ends = current_date - 1 where officer_id = $1', [
          s.assistant.id,
        ])
      const of = ends === 'post' ? { service: s.service } : { referral: s.referral }
      expect((await opening(gone, of)).json(), ends).toMatchObject({ code: 'not_found' })
      const left = await h.court.as(gone.token, async (tx) => ({
        keys: await tx.selectFrom('office.shelter_key').selectAll().execute(),
      }))
      expect(left?.keys ?? [], ends).toEqual([])
    }
  })

  test('closes to whoever is barred from her case, who is given no key either, and opens again when that is taken back', async () => {
    const s = await scene()
    const [keeper, assistant] = [await ownKey(s.keeper), await ownKey(s.assistant)]
    await s.accept()
    await write(s, [
      { officer: s.keeper.id, key: keeper.id, publicKey: keeper.publicKey },
      { officer: s.assistant.id, key: assistant.id, publicKey: assistant.publicKey },
    ])
    expect(await read(await opening(s.assistant, { referral: s.referral }), assistant)).toBe(where)
    const head = await h.officer({ post: 'kings_prosecutor', court: nador })
    await h.all.query(
      "insert into court.bar (case_id, officer_id, why, said_by) values ($1, $2, 'related', $3)",
      [s.caseId, s.assistant.id, head.id],
    )
    expect((await opening(s.assistant, { referral: s.referral })).json()).toMatchObject({ code: 'not_found' })
    const held = () =>
      h.court.as(s.assistant.token, async (tx) => [
        ...(await tx.selectFrom('office.shelter').select('service_id').execute()),
        ...(await tx.selectFrom('office.shelter_key').select('service_id').execute()),
      ])
    expect(await held()).toEqual([])
    const found = seeShelter.reply.parse(
      (await h.get(s.keeper.token, `/services/${s.service}/shelter`)).json(),
    )
    expect(found.people.map(({ officer }) => officer.id)).toEqual([s.keeper.id])
    await h.all.query('update court.bar set ended_by = $2, ended_at = now() where case_id = $1', [
      s.caseId,
      head.id,
    ])
    expect(await held()).toHaveLength(2)
    expect(await read(await opening(s.assistant, { referral: s.referral }), assistant)).toBe(where)
  })

  test('a new writing takes the keys of the one before with it, and two who write at once do not write over each other', async () => {
    const s = await scene()
    const keeper = await ownKey(s.keeper)
    const to = [{ officer: s.keeper.id, key: keeper.id, publicKey: keeper.publicKey }]
    const first = await write(s, to)
    expect(first.answer.statusCode).toBe(200)
    expect((await write(s, to)).answer.json()).toMatchObject({ code: 'conflict' })
    const [one, other] = await Promise.all([
      write(s, to, { version: 2, text: 'ZZSHELTER one' }),
      write(s, to, { version: 2, text: 'ZZSHELTER other' }),
    ])
    expect([one.answer.statusCode, other.answer.statusCode].sort()).toEqual([200, 409])
    expect(await read(await opening(s.keeper, { service: s.service }), keeper)).toBe(
      one.answer.statusCode === 200 ? 'ZZSHELTER one' : 'ZZSHELTER other',
    )
    const { rows } = await h.all.query('select version from office.shelter_key where service_id = $1', [
      s.service,
    ])
    expect(rows).toEqual([{ version: 2 }])
    // The secret of the old writing opens nothing of the new one.
    const { address } = openShelter.reply.parse((await opening(s.keeper, { service: s.service })).json())
    await expect(
      vault.openText(first.secret, Buffer.from(address, 'base64'), ['shelter', s.service, '2']),
    ).rejects.toThrow(vault.Unopened)
  })

  test('is given by its own service only, to a key in use of somebody who may have it', async () => {
    const s = await scene()
    const [keeper, assistant] = [await ownKey(s.keeper), await ownKey(s.assistant)]
    const to = [{ officer: s.keeper.id, key: keeper.id, publicKey: keeper.publicKey }]
    const stranger = await h.officer({ post: 'service_provider', service: s.otherService })
    const theirs = await ownKey(stranger)
    expect((await write(s, to, { by: stranger })).answer.json()).toMatchObject({ code: 'not_found' })
    expect(
      (
        await write(s, [...to, { officer: stranger.id, key: theirs.id, publicKey: theirs.publicKey }])
      ).answer.json(),
    ).toMatchObject({ code: 'not_found' })
    // She follows nobody there yet.
    expect(
      (
        await write(s, [
          ...to,
          { officer: s.assistant.id, key: assistant.id, publicKey: assistant.publicKey },
        ])
      ).answer.json(),
    ).toMatchObject({ code: 'not_found' })
    await s.accept()
    // Somebody else's key under her name.
    expect(
      (
        await write(s, [...to, { officer: s.assistant.id, key: theirs.id, publicKey: theirs.publicKey }])
      ).answer.json(),
    ).toMatchObject({ code: 'not_found' })
    await ownKey(s.assistant) // retires the first
    expect(
      (
        await write(s, [
          ...to,
          { officer: s.assistant.id, key: assistant.id, publicKey: assistant.publicKey },
        ])
      ).answer.json(),
    ).toMatchObject({ code: 'not_found' })
    expect((await write(s, to)).answer.statusCode).toBe(200)
    // At the SQL prompt, with the service's own session: row security says the same.
    const forged = h.court.as(s.keeper.token, async (tx) => {
      await tx.executeQuery(
        CompiledQuery.raw(
          `insert into office.shelter_key (service_id, version, officer_id, key_id, wrapped, given_by) values ($1, 1, $2, $3, $4, $5)`,
          [s.service, stranger.id, theirs.id, Buffer.alloc(80), s.keeper.id],
        ),
      )
    })
    await expect(forged).rejects.toThrow(/row-level security/)
  })

  test('no word of it, and no private key, is anywhere in the database', async () => {
    const s = await scene()
    const keeper = await ownKey(s.keeper)
    await write(s, [{ officer: s.keeper.id, key: keeper.id, publicKey: keeper.publicKey }])
    const { rows } = await h.all.query<{ t: string }>(`
      select t::text as t from office.shelter t union all select t::text from office.shelter_key t
      union all select t::text from office.personal_key t union all select t::text from office.personal_lock t
      union all select t::text from record.entry t union all select t::text from record.repeat t`)
    const all = rows.map(({ t }) => t).join(' ')
    expect(all).not.toMatch(/ZZSHELTER/)
    expect(all).not.toContain(Buffer.from('ZZSHELTER').toString('hex'))
    expect(all).not.toContain(Buffer.from(keeper.privateKey).toString('hex'))
    expect(all).toContain(Buffer.from(keeper.publicKey).toString('hex'))
  })
})

describe('a personal key', () => {
  test('its locked half is shown to its owner alone, and nobody makes one for somebody else', async () => {
    const [mine, other] = [
      await h.officer({ post: 'social_assistant', court: nador }),
      await h.officer({ post: 'trial_judge', court: nador }),
    ]
    const key = await ownKey(mine)
    const shown = seePersonalKey.reply.parse((await h.get(mine.token, '/account/key')).json())
    expect(shown.key).toMatchObject({
      id: key.id,
      publicKey: b64(key.publicKey),
      locks: [{ how: 'passphrase' }],
    })
    expect(seePersonalKey.reply.parse((await h.get(other.token, '/account/key')).json()).key).toBeNull()
    const seen = await h.court.as(other.token, async (tx) => ({
      keys: await tx.selectFrom('office.personal_key').select('id').where('id', '=', key.id).execute(),
      locks: await tx.selectFrom('office.personal_lock').select('id').where('key_id', '=', key.id).execute(),
    }))
    expect(seen).toEqual({ keys: [{ id: key.id }], locks: [] })
    for (const text of [
      `insert into office.personal_key (id, officer_id, public_key) values (gen_random_uuid(), $1, $2)`,
      `insert into office.personal_lock (key_id, officer_id, how, salt, locked) values ('${key.id}', $1, 'passphrase', $2, decode(repeat('00', 60), 'hex'))`,
      `update office.personal_key set retired_at = now() where officer_id = $1 and $2::bytea is not null`,
    ]) {
      const tried = h.court.as(other.token, async (tx) => ({
        changed: Number(
          (await tx.executeQuery(CompiledQuery.raw(text, [mine.id, Buffer.alloc(32, 7)]))).numAffectedRows ??
            0n,
        ),
      }))
      await tried.then(
        (done) => expect(done).toEqual({ changed: 0 }),
        (error: unknown) => expect(String(error)).toMatch(/row-level security/),
      )
    }
    expect(
      (await h.all.query('select retired_at from office.personal_key where id = $1', [key.id])).rows,
    ).toEqual([{ retired_at: null }])
  })

  test('a session that is only open makes none: a proof is asked, and ten minutes later again', async () => {
    const who = await h.officer({ post: 'social_assistant', court: nador })
    const keyring = await vault.makeKeyring()
    const body = {
      publicKey: b64(keyring.publicKey),
      lock: { how: 'passphrase', salt: b64(vault.drawSalt()), locked: b64(new Uint8Array(60)) },
    }
    const as = (how: string, ago: string) =>
      h.all.query(
        `update office.session set how = $2, factor_id = case when $2 = 'passkey' then gen_random_uuid() end, made_at = now() - $3::interval where officer_id = $1`,
        [who.id, how, ago],
      )
    await as('passkey', '11 minutes')
    expect((await h.post(who.token, '/account/key', body)).json()).toMatchObject({ code: 'step_up_needed' })
    await as('passkey', '9 minutes')
    expect((await h.post(who.token, '/account/key', body)).statusCode).toBe(200)
    const { id } = seePersonalKey.reply.parse((await h.get(who.token, '/account/key')).json()).key!
    const more = {
      key: id,
      lock: {
        how: 'passkey',
        credential: b64(Buffer.from('device')),
        salt: b64(vault.drawSalt()),
        locked: b64(new Uint8Array(60)),
      },
    }
    expect((await h.post(who.token, '/account/key/locks', more)).statusCode).toBe(200)
    expect((await h.post(who.token, '/account/key/locks', more)).json()).toMatchObject({ code: 'conflict' })
    expect(
      (await h.post(who.token, '/account/key/locks', { ...more, key: randomUUID() })).json(),
    ).toMatchObject({ code: 'not_found' })
    await as('passkey', '11 minutes')
    expect((await h.post(who.token, '/account/key/locks', more)).json()).toMatchObject({
      code: 'step_up_needed',
    })
  })
})
