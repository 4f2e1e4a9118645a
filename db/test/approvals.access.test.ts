import type { CourtId } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashOf, newScene, saying, showProof, stepsOf, unsealing, type Scene } from './approvals.ts'
import { connectTo, type Officer } from './court.ts'
import type { File } from './file.ts'

let s: Scene
let file: File
beforeAll(async () => {
  s = await newScene()
  file = s.file
})
afterAll(async () => {
  await s.close()
})

const refused = { code: '42501' }
const unseal = (of: File = file) => unsealing(of)
const rowsOf = async ({ all }: Pick<Scene, 'all'>, request: string) =>
  Number(
    (
      await all.query<{ n: string }>('select count(*) as n from office.act_approval where request_id = $1', [
        request,
      ])
    ).rows[0]!.n,
  )

describe('a proof', () => {
  const spent = async (officer: Officer, act: string, about: string | null, hash = hashOf(act)) =>
    saying(s.app, officer, async () => {
      const { rows } = await s.app.query<{ id: string | null }>('select me.spend($1, $2, $3) as id', [
        act,
        about,
        hash,
      ])
      return rows[0]!.id !== null
    })

  test.each<[string, { act?: string; about?: string; hash?: Buffer; age?: number }]>([
    ['for another act', { act: 'approvals.refuse' }],
    ['about something else', { about: randomUUID() }],
    ['of another body', { hash: hashOf('another') }],
    ['shown a minute ago', { age: 61 }],
  ])('%s is not spent, and stays unspent', async (_, wrong) => {
    const { one } = s.bench
    const about = randomUUID()
    const id = await showProof(s, one, { act: 'approvals.approve', about, ...wrong })
    expect(await spent(one, 'approvals.approve', about)).toBe(false)
    const { rows } = await s.all.query<{ used_at: Date | null }>(
      'select used_at from office.step_up where id = $1',
      [id],
    )
    expect(rows[0]!.used_at).toBeNull()
  })

  test('of another officer, and of another session of the same officer, is not spent', async () => {
    const { one, two } = s.bench
    await showProof(s, two, { act: 'approvals.approve' })
    expect(await spent(one, 'approvals.approve', null)).toBe(false)
    const again = { id: two.id, token: `${randomUUID()}zzzzzzz` as Officer['token'] }
    await s.all.query('insert into office.session (token_hash, officer_id) values ($1, $2)', [
      hashOf(again.token),
      two.id,
    ])
    expect(await spent(again, 'approvals.approve', null)).toBe(false)
    expect(await spent(two, 'approvals.approve', null)).toBe(true)
  })

  test('that was asked for and never shown is not spent', async () => {
    await s.all.query(
      `insert into office.step_up (session_id, officer_id, act, act_hash, nonce)
       select id, officer_id, 'approvals.unshown', $2, sha256('n') from office.session where token_hash = $1`,
      [hashOf(s.bench.one.token), hashOf('approvals.unshown')],
    )
    expect(await spent(s.bench.one, 'approvals.unshown', null)).toBe(false)
  })

  test('is spent once, however many ask at the same moment', async () => {
    const { one } = s.bench
    await showProof(s, one, { act: 'approvals.approve' })
    const clients = await Promise.all(Array.from({ length: 8 }, () => connectTo(s.as('himaya_app'))))
    const all = await Promise.all(
      clients.map((client) =>
        saying(client, one, async () => {
          const { rows } = await client.query<{ id: string | null }>('select me.spend($1, null, $2) as id', [
            'approvals.approve',
            hashOf('approvals.approve'),
          ])
          return rows[0]!.id
        }),
      ),
    )
    expect(all.filter((id) => id !== null)).toHaveLength(1)
    await Promise.all(clients.map((client) => client.end()))
  })

  test('that was spent in one transaction proves nothing in the next', async () => {
    const { one } = s.bench
    const id = await showProof(s, one, { act: 'approvals.approve' })
    const proved = async () => {
      const { rows } = await s.app.query<{ proved: boolean }>('select me.proved($1, $2, null) as proved', [
        id,
        'approvals.approve',
      ])
      return rows[0]!.proved
    }
    const hash = hashOf('approvals.approve')
    expect(
      await saying(s.app, one, async () => {
        await s.app.query('select me.spend($1, null, $2)', ['approvals.approve', hash])
        return proved()
      }),
    ).toBe(true)
    expect(await saying(s.app, one, proved)).toBe(false)
  })

  test('is made by the door alone: whoever answers requests reads none, makes none and changes none', async () => {
    for (const text of [
      'select from office.step_up',
      `insert into office.step_up (session_id, officer_id, act, act_hash, nonce)
       values (me.session(), me.officer(), 'a.b', sha256('a'), sha256('b'))`,
      "update office.step_up set proved_at = now(), how = 'demonstration'",
      'delete from office.step_up',
    ])
      await expect(saying(s.app, s.bench.one, () => s.app.query(text))).rejects.toMatchObject(refused)
  })

  test('by no passkey is taken by the door from a session of the demonstration only', async () => {
    const officer = await s.officer({ post: 'administrator' })
    await s.all.query("update office.session set how = 'password' where officer_id = $1", [officer.id])
    const { rows } = await s.all.query<{ id: string }>(
      `insert into office.step_up (session_id, officer_id, act, act_hash, nonce)
       select id, officer_id, 'keys.open', sha256('a'), sha256('b') from office.session where officer_id = $1 returning id`,
      [officer.id],
    )
    const door = await connectTo(s.as('himaya_door'))
    const prove = (how: string, passkey: string | null = null) =>
      door.query('update office.step_up set how = $2, passkey_id = $3, proved_at = now() where id = $1', [
        rows[0]!.id,
        how,
        passkey,
      ])
    await expect(prove('demonstration')).rejects.toThrow(/row-level security/)
    await expect(prove('passkey', randomUUID())).rejects.toThrow(/row-level security/)
    await door.end()
  })
})

describe('asking', () => {
  test('is refused to whoever is not of those who do it, and for what is not theirs', async () => {
    const clerk = await s.officer({ post: 'registry_clerk', court: file.court as never })
    const stranger = await s.officer({ post: 'trial_counsellor', court: s.elsewhere.court_id as never })
    const administrator = await s.officer({ post: 'administrator' })
    const centre = await s.officer({ post: 'central_unit' })
    for (const officer of [clerk, stranger, administrator, centre, s.prosecutor, file.writer])
      await expect(s.request(officer, unseal())).rejects.toMatchObject(refused)
    // A case that is not there is refused as one that is hidden.
    await expect(s.request(s.bench.one, { ...unseal(), case: randomUUID() as never })).rejects.toMatchObject(
      refused,
    )
    const take = (unit: string) => ({ act: 'exchange.export', unit, purpose: 'national_figures' })
    await expect(s.request(file.writer, take(s.elsewhere.id))).rejects.toMatchObject(refused)
    await expect(s.request(s.bench.one, take(file.unit))).rejects.toMatchObject(refused)
    await expect(
      s.request(centre, { act: 'officers.grant', about: clerk.id, purpose: 'new_post' }),
    ).rejects.toMatchObject(refused)
    await s.request(file.writer, take(file.unit))
  })

  test('without a proof, or with one of another request, is refused by the database itself', async () => {
    const ask = (proof: string | null) =>
      saying(s.app, s.bench.one, () =>
        s.app.query(
          `insert into office.act_request (act, case_id, purpose, requested_by, proof_id)
           values ('identity.unseal', $1, 'rights_of_defence', me.officer(), $2)`,
          [file.case, proof],
        ),
      )
    await expect(ask(null)).rejects.toMatchObject(refused)
    await expect(
      ask(await showProof(s, s.bench.one, { act: 'approvals.request', about: file.case })),
    ).rejects.toMatchObject(refused)
  })

  test('how many must agree and until when is not said by whoever asks', async () => {
    for (const column of ['needs', 'expires_at', 'uses', 'requested_at', 'withdrawn_at'])
      await expect(
        saying(s.app, s.bench.one, () =>
          s.app.query(`insert into office.act_request (act, purpose, ${column}) values ('x', 'y', null)`),
        ),
      ).rejects.toMatchObject(refused)
  })
})

/**
 * One person clicks eight times at once: how many approvals there are, and whether that is enough. The request is held
 * until all eight wait for it, so that none of them has seen what another did.
 */
async function eightAtOnce(scene: Scene) {
  const { one, two } = scene.bench
  const request = await scene.request(one, unseal(scene.file))
  const clients = await Promise.all(Array.from({ length: 8 }, () => connectTo(scene.as('himaya_app'))))
  const holder = await connectTo(scene.rootAddress)
  await holder.query('begin')
  await holder.query('select from office.act_request where id = $1 for update', [request])
  const doors = await Promise.all(clients.map(() => connectTo(scene.rootAddress)))
  const all = clients.map((client, n) => stepsOf({ all: doors[n]! }, client).approve(two, request))
  const settled = Promise.allSettled(all)
  for (let waiting = 0; waiting < 8;) {
    const { rows } = await holder.query<{ n: number }>(
      "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    )
    waiting = rows[0]!.n
  }
  await holder.query('commit')
  const ended = await settled
  await Promise.all([holder, ...doors, ...clients].map((client) => client.end()))
  return {
    fulfilled: ended.filter(({ status }) => status === 'fulfilled').length,
    rows: await rowsOf(scene, request),
    agreed: await scene.agreed(one, request, 'identity.unseal'),
  }
}

/** Whether whoever asks is one of those who agree. */
async function oneself(scene: Scene) {
  const { one, two } = scene.bench
  const request = await scene.request(one, unseal(scene.file))
  await scene.approve(one, request).catch(() => undefined)
  await scene.approve(two, request)
  return scene.agreed(one, request, 'identity.unseal')
}

describe('deciding', () => {
  test('is refused to whoever asked, by every way there is in SQL', async () => {
    const { one, two, three } = s.bench
    const request = await s.request(one, unseal())
    await expect(s.approve(one, request)).rejects.toMatchObject(refused)
    for (const [text, ...values] of [
      // In somebody else's name, with a proof of one's own.
      [
        'insert into office.act_approval (request_id, officer_id, granted, proof_id) values ($1, $2, true, $3)',
        request,
        two.id,
        await showProof(s, one, { act: 'approvals.approve', about: request }),
      ],
      ['update office.act_request set needs = 0 where id = $1', request],
      ['update office.act_request set uses = 0, used_at = now() where id = $1', request],
      ['update office.act_request set requested_by = $2 where id = $1', request, three.id],
      ['update office.act_approval set granted = true where request_id = $1', request],
      ['delete from office.act_approval where request_id = $1', request],
      ['delete from office.act_request where id = $1', request],
      ['select office.standing($1)', request],
      ['select office.decided($1)', request],
      ['select office.approves($2, $1)', request, one.id],
      ['select me.use_up($1, $2, null)', request, 'identity.unseal'],
      ['alter table office.act_approval disable trigger approval_is_counted'],
      ["set session authorization 'himaya_gate'"],
      ["set role 'himaya_gate'"],
    ] as [string, ...unknown[]][])
      await expect(
        saying(s.app, one, () => s.app.query(text, values)),
        text,
      ).rejects.toMatchObject(refused)
    expect(await rowsOf(s, request)).toBe(0)
    expect(await s.agreed(one, request, 'identity.unseal')).toBe(false)
  })

  test('of a sealed identity is for the bench seized, and nobody outside it is told that it was asked', async () => {
    const { one, two, three } = s.bench
    const request = await s.request(one, unseal())
    const court = file.court as never
    const outside = [
      s.prosecutor,
      file.writer,
      await s.officer({ post: 'unit_coordinator', court }),
      await s.officer({ post: 'trial_counsellor', court }), // of the court, and not of this formation
      await s.officer({ post: 'central_unit' }),
      await s.officer({ post: 'administrator' }),
      await s.officer({ post: 'auditor' }),
    ]
    for (const officer of outside) {
      await expect(s.approve(officer, request)).rejects.toMatchObject(refused)
      const seen = await saying(s.app, officer, () =>
        s.app.query('select from office.act_request where id = $1', [request]),
      )
      expect(seen.rowCount).toBe(0)
    }
    await s.approve(two, request)
    expect(await s.agreed(one, request, 'identity.unseal')).toBe(false)
    await s.approve(three, request)
    expect(await s.agreed(one, request, 'identity.unseal')).toBe(true)
    // Agreed to, and for this one alone and this act alone.
    expect(await s.agreed(two, request, 'identity.unseal')).toBe(false)
    expect(await s.agreed(one, request, 'shelter.release')).toBe(false)
    await s.use(one, request, 'identity.unseal')
    await expect(s.use(one, request, 'identity.unseal')).rejects.toMatchObject(refused)
  })

  test('of an export is for another unit or the centre, and not for whoever also works where it is asked', async () => {
    const request = await s.request(file.writer, {
      act: 'exchange.export',
      unit: file.unit,
      purpose: 'partner_system',
    })
    const [here, there] = [file.court as CourtId, s.elsewhere.court_id as CourtId]
    for (const officer of [
      await s.officer({ post: 'unit_coordinator', court: here }),
      await s.officer({ post: 'central_unit' }, { post: 'social_assistant', court: here }),
      await s.officer({ post: 'social_assistant', court: there }),
      s.prosecutor,
    ])
      await expect(s.approve(officer, request)).rejects.toMatchObject(refused)
    await s.approve(await s.officer({ post: 'unit_coordinator', court: there }), request)
    expect(await s.agreed(file.writer, request, 'exchange.export')).toBe(true)
  })

  test('two of one office are one office where two offices must agree', async () => {
    const request = await s.request(file.writer, {
      act: 'shelter.release',
      case: file.case,
      about: file.person,
      purpose: 'transport',
    })
    await s.approve(await s.officer({ post: 'central_unit' }), request)
    await expect(s.approve(await s.officer({ post: 'central_unit' }), request)).rejects.toMatchObject({
      code: '55000',
    })
    expect(await s.agreed(file.writer, request, 'shelter.release')).toBe(false)
    await s.approve(
      await s.officer({ post: 'unit_coordinator', court: s.elsewhere.court_id as never }),
      request,
    )
    expect(await s.agreed(file.writer, request, 'shelter.release')).toBe(true)
    // Whoever asked and is barred from the case meanwhile, or away, does it no more.
    for (const [stops, ends] of [
      [
        `insert into court.bar (case_id, officer_id, why, said_by) values ('${file.case}', '${file.writer.id}', 'related', '${file.writer.id}')`,
        `delete from court.bar where case_id = '${file.case}'`,
      ],
      [
        `insert into office.absence (officer_id, first_day, last_day, said_by) values ('${file.writer.id}', current_date, current_date, '${file.writer.id}')`,
        `delete from office.absence where officer_id = '${file.writer.id}'`,
      ],
    ] as const) {
      await s.all.query(stops)
      expect(await s.agreed(file.writer, request, 'shelter.release')).toBe(false)
      await s.all.query(ends)
      expect(await s.agreed(file.writer, request, 'shelter.release')).toBe(true)
    }
  })

  test('a post is given by two administrators, none of whom is given it; the keys are opened by two offices', async () => {
    const [one, two, three] = [
      await s.officer({ post: 'administrator' }),
      await s.officer({ post: 'administrator' }),
      await s.officer({ post: 'administrator' }),
    ]
    const request = await s.request(one, { act: 'officers.grant', about: two.id, purpose: 'new_post' })
    for (const officer of [one, two, await s.officer({ post: 'central_unit' })])
      await expect(s.approve(officer, request)).rejects.toMatchObject(refused)
    await s.approve(three, request)
    expect(await s.agreed(one, request, 'officers.grant')).toBe(true)
    const opening = await s.request(one, { act: 'keys.open', purpose: 'after_alarm' })
    await expect(s.approve(two, opening)).rejects.toMatchObject(refused)
    await s.approve(await s.officer({ post: 'auditor' }), opening)
    expect(await s.agreed(one, opening, 'keys.open')).toBe(true)
  })

  test('what an approver agreed to counts while they hold the post they agreed in, and whoever asked still does', async () => {
    const { one, two, three } = s.bench
    const request = await s.request(one, unseal())
    await s.approve(two, request)
    await s.approve(three, request)
    const ends = (officer: Officer, day: string | null) =>
      s.all.query(`update office.post set ends = ${day ?? 'null'} where officer_id = $1`, [officer.id])
    for (const officer of [one, three]) {
      await ends(officer, 'current_date - 1')
      expect(await s.agreed(one, request, 'identity.unseal')).toBe(false)
      await expect(s.use(one, request, 'identity.unseal')).rejects.toMatchObject(refused)
      await ends(officer, null)
    }
    await s.all.query('update office.officer set active = false where id = $1', [two.id])
    expect(await s.agreed(one, request, 'identity.unseal')).toBe(false)
    await s.all.query('update office.officer set active = true where id = $1', [two.id])
    expect(await s.agreed(one, request, 'identity.unseal')).toBe(true)
  })

  test('without a proof for this request is refused by the database itself', async () => {
    const { one, two } = s.bench
    const [request, other] = [await s.request(one, unseal()), await s.request(one, unseal())]
    await showProof(s, two, { act: 'approvals.approve', about: other })
    const approve = () =>
      saying(s.app, two, async () => {
        const { rows } = await s.app.query<{ id: string }>('select me.spend($1, $2, $3) as id', [
          'approvals.approve',
          other,
          hashOf('approvals.approve'),
        ])
        await s.app.query(
          'insert into office.act_approval (request_id, officer_id, granted, proof_id) values ($1, me.officer(), true, $2)',
          [request, rows[0]!.id],
        )
      })
    await expect(approve()).rejects.toMatchObject(refused)
    expect(await rowsOf(s, request)).toBe(0)
  })

  test('one person who clicks eight times at once agreed once', async () => {
    expect(await eightAtOnce(s)).toEqual({ fulfilled: 1, rows: 1, agreed: false })
    expect(await oneself(s)).toBe(false)
  })

  test('eight who use what was agreed to at once use it once', async () => {
    const { one, two, three } = s.bench
    const request = await s.request(one, unseal())
    await s.approve(two, request)
    await s.approve(three, request)
    const clients = await Promise.all(Array.from({ length: 8 }, () => connectTo(s.as('himaya_app'))))
    const all = await Promise.allSettled(
      clients.map(async (client) => {
        const door = await connectTo(s.rootAddress)
        try {
          await stepsOf({ all: door }, client).use(one, request, 'identity.unseal')
        } finally {
          await door.end()
        }
      }),
    )
    await Promise.all(clients.map((client) => client.end()))
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

describe('the same test sees it where it is built as it must not be', () => {
  const replaced = async (scene: Scene, name: string, [was, is]: readonly [string, string]) => {
    const { rows } = await scene.all.query<{ text: string }>(
      'select pg_get_functiondef($1::regproc) as text',
      [name],
    )
    expect(rows[0]!.text).toContain(was)
    await scene.all.query(rows[0]!.text.replace(was, is))
  }

  test('approvals that are counted and not told apart; an approver who is not looked at', async () => {
    const twin = await newScene()
    try {
      await replaced(twin, 'office.approves', ['who <> r.requested_by and', ''])
      expect(await oneself(twin)).toBe(true)
      await twin.all.query('alter table office.act_approval drop constraint once_each')
      const loose = await eightAtOnce(twin)
      expect(loose.rows).toBeGreaterThan(1)
      expect(loose.agreed).toBe(false)
      await replaced(twin, 'office.decided', ['count(DISTINCT p.officer_id)'.toLowerCase(), 'count(*)'])
      expect(await eightAtOnce(twin)).toMatchObject({ agreed: true })
    } finally {
      await twin.close()
    }
  })
})
