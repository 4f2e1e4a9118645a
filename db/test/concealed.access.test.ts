/**
 * Sealing who somebody is takes it out of the file and keeps it out (CPP 82-8, ADR 23), asked of the database alone: as
 * people, refusals first, and with each of its locks taken off.
 */
import type { CourtId } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import type { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newScene, saying, type Scene } from './approvals.ts'
import { connectTo, type Officer } from './court.ts'
import { identityIn } from './identities.ts'
import { entryOf, register } from './register.ts'

const refused = { code: '42501' }
const concealed = { code: '23514' }
const changed = { code: '40001' }

let s: Scene
let identity: ReturnType<typeof identityIn>
let second: Client
beforeAll(async () => {
  s = await newScene()
  identity = identityIn(s)
  second = await connectTo(s.as('himaya_app'))
})
afterAll(async () => {
  await second.end()
  await s.close()
})

const person = () => s.file.person
const bytes = (text: string) => Buffer.from(`ZZ ${text}`)

/** All that a file may say of who somebody is, each of it once or twice. */
interface Named {
  readonly capacity?: string
  /** Months from this one to that of their majority. */
  readonly months?: number | null
  readonly contacts?: number
  readonly caller?: boolean
}
async function name({ capacity = 'witness', months = -240, contacts = 2, caller = true }: Named = {}) {
  await s.all.query(
    `update assistance.person set concealed = false, capacity = $2, name_sealed = $3, born_sealed = $4, document_sealed = $5,
       sex = 'female', nationality = 'SN', language = 'fr',
       turns_18_in = (date_trunc('month', current_date) + make_interval(months => $6))::date where id = $1`,
    [person(), capacity, bytes('name'), bytes('born'), bytes('document'), months],
  )
  await s.all.query('delete from assistance.safe_contact where person_id = $1', [person()])
  for (let n = 0; n < contacts; n += 1)
    await s.all.query(
      `insert into assistance.safe_contact (file_id, person_id, unit_id, how, when_sealed, by_whom_sealed, number_sealed, if_other_answers_sealed, said_by)
       values ($1, $2, $3, 'phone', $4, $5, $6, $7, $8)`,
      [
        s.file.assistance,
        person(),
        s.file.unit,
        ...['when', 'by whom', 'number', 'if'].map((text) => bytes(`${text} ${String(n)}`)),
        s.file.writer.id,
      ],
    )
  await s.all.query('update assistance.import_row set kept_sealed = $2 where person_id = $1', [
    person(),
    bytes('kept'),
  ])
  await s.all.query('update penal.report set caller_concealed = false, caller_sealed = $2 where id = $1', [
    s.file.report,
    caller ? bytes('caller') : null,
  ])
  for (const kind of ['name', 'document', 'phone', 'email', 'plate'])
    await s.all.query(
      `insert into assistance.index_entry (kind, hash, unit_id, file_id, person_id)
       values ($1, decode(repeat('cd', 16), 'hex'), $2, $3, $4) on conflict do nothing`,
      [kind, s.file.unit, s.file.assistance, person()],
    )
  await s.all.query(
    `insert into office.draft (officer_id, form, about, body_sealed, wrapped_key) values ($1, 'person', $2, $3, '\\x00')`,
    [s.file.writer.id, person(), bytes('draft')],
  )
}

/** What somebody reads, in SQL, of all that said who it is; and whether they find it by its document. */
const readBy = (who: Officer) =>
  saying(s.app, who, async () => {
    const texts = async (sql: string) =>
      (await s.app.query<{ sealed: Buffer | null }>(sql)).rows.flatMap(({ sealed }) =>
        sealed?.toString().startsWith('ZZ') === true ? [sealed.toString()] : [],
      )
    return [
      ...(await texts(
        'select unnest(array[name_sealed, born_sealed, document_sealed]) as sealed from assistance.person',
      )),
      ...(await texts(
        'select unnest(array[number_sealed, by_whom_sealed, when_sealed, if_other_answers_sealed]) as sealed from assistance.safe_contact',
      )),
      ...(await texts('select kept_sealed as sealed from assistance.import_row')),
      ...(await texts('select caller_sealed as sealed from penal.report')),
      ...(await texts('select body_sealed as sealed from office.draft')),
      ...(
        await s.app.query(
          `select from me.find(array['document', 'phone'], array[decode(repeat('cd', 16), 'hex'), decode(repeat('cd', 16), 'hex')], 0, 9)`,
        )
      ).rows.map(() => 'found'),
    ]
  })
const stands = async () => {
  const { rows } = await s.all.query<{ row: Record<string, unknown> }>(
    'select to_jsonb(p) as row from assistance.person p where p.id = $1',
    [person()],
  )
  return rows[0]!.row
}
const tookOf = (measure: string) =>
  saying(
    s.app,
    s.prosecutor,
    async () => (await s.app.query<{ took: Buffer }>('select me.took($1) as took', [measure])).rows[0]!.took,
  )
/** How many columns of the file still say it, the search index and drafts with them. */
const left = async () => {
  const { rows } = await s.all.query<{ what: string }>(
    `select of_table || '.' || of_column as what from court.named_in_file($1)
     union all select 'index' from assistance.index_entry where person_id = $1
     union all select 'draft' from office.draft where about = $1 order by 1`,
    [person()],
  )
  return rows.map(({ what }) => what)
}
const caller = 'penal.report.caller'

/** Everybody who reads anything of the case, and who opens it in an emergency. */
async function readers(): Promise<Readonly<Record<string, Officer>>> {
  const on = async (post: Parameters<Scene['assign']>[2]) => {
    const officer = await s.officer({ post, court: s.file.court as CourtId })
    await s.assign(s.file.case, officer, post)
    return officer
  }
  const breaking = await s.officer({ post: 'general_prosecutor_deputy', court: s.file.court as CourtId })
  await s.all.query(
    `insert into court.emergency (case_id, court_id, post, opened_by, year, number, category, wrapped_key, reason_sealed, side, told_court_id)
     values ($1, $2, 'general_prosecutor_deputy', $3, 2026, 1, 'danger_now', '\\x00', '\\x00', 'prosecution', $2)`,
    [s.file.case, s.file.court, breaking.id],
  )
  return {
    'the assistant who wrote it': s.file.writer,
    'another assistant of the unit': await s.officer({
      post: 'social_assistant',
      court: s.file.court as CourtId,
    }),
    'the prosecutor who decided': s.prosecutor,
    'a deputy on the case': await on('general_prosecutor_deputy'),
    'an investigating judge': await on('investigating_judge'),
    'a member of the bench': s.bench.one,
    'the juvenile counsellor': await on('juvenile_counsellor'),
    'the registry': await on('registry_clerk'),
    'the registry of the prosecution': await on('prosecution_clerk'),
    'the coordinator': await on('unit_coordinator'),
    'a deputy who opened it in an emergency': breaking,
  }
}
const strangers = async (): Promise<Readonly<Record<string, Officer>>> => ({
  'the president of the court': await s.officer({ post: 'court_president', court: s.file.court as CourtId }),
  'the centre': await s.officer({ post: 'central_unit' }),
  'the auditor': await s.officer({ post: 'auditor' }),
  'the administrator': await s.officer({ post: 'administrator' }),
})

/** Does a work with one of the locks off, and puts it on again. */
async function without<T>(off: string, on: string, work: () => Promise<T>): Promise<T> {
  await s.all.query(off)
  try {
    return await work()
  } finally {
    await s.all.query(on)
  }
}
const trigger = (trigger: string, table: string) =>
  [
    `alter table ${table} disable trigger ${trigger}`,
    `alter table ${table} enable trigger ${trigger}`,
  ] as const

beforeEach(async () => {
  await identity.wipe()
  await name()
})
describe('what the file says of who somebody is', () => {
  test('is told before it is sealed to whoever is to seal it, and to nobody else', async () => {
    const measure = await identity.measure()
    const told = (who: Officer) =>
      saying(s.app, who, async () => [
        (await s.app.query('select from me.named_in_file($1)', [measure])).rowCount,
        (await s.app.query('select from me.named_elsewhere($1)', [measure])).rowCount,
        (await s.app.query('select from me.papers_before($1)', [measure])).rowCount,
        (await s.app.query<{ took: Buffer | null }>('select me.took($1) as took', [measure])).rows[0]!.took,
      ])
    for (const [who, officer] of Object.entries({ ...(await readers()), ...(await strangers()) }))
      if (officer !== s.prosecutor) expect(await told(officer), who).toEqual([0, 0, 0, null])
    const [rows, , , took] = await told(s.prosecutor)
    expect(rows).toBe(3 + 2 * 4 + 1 + 1)
    expect(took).toHaveLength(32)
    await identity.seal(s.prosecutor, { measure })
    expect(await told(s.prosecutor)).toEqual([0, 0, 0, null])
  })

  test('stays where it is when somebody else tries to seal it', async () => {
    const measure = await identity.measure()
    const before = [await left(), await stands()]
    for (const [who, officer] of Object.entries({ ...(await readers()), ...(await strangers()) }))
      if (officer !== s.prosecutor)
        await expect(identity.seal(officer, { measure }), who).rejects.toMatchObject(refused)
    expect([await left(), await stands()]).toEqual(before)
  })

  test('is gone with the sealing for everybody, by whatever road, in an emergency too', async () => {
    const people = { ...(await readers()), ...(await strangers()) }
    const measure = await identity.measure()
    // Each of it is read by somebody before: what is counted below as nothing is not nothing of itself.
    const before = new Set<string>()
    for (const officer of Object.values(people)) for (const text of await readBy(officer)) before.add(text)
    expect(before.size).toBe(3 + 2 * 4 + 1 + 1 + 1 + 1)
    expect(await readBy(people['a deputy who opened it in an emergency']!)).toContain('ZZ name')
    await identity.seal(s.prosecutor, { measure, ofCaller: true })
    for (const [who, officer] of Object.entries(people)) expect(await readBy(officer), who).toEqual([])
    expect(await left()).toEqual([])
    const { rows } = await s.all.query(
      `select from assistance.safe_contact where person_id = $1 and how = 'phone'`,
      [person()],
    )
    expect(rows).toHaveLength(2)
  })

  test('is not what was read when somebody changed it meanwhile: nothing is taken out and nothing sealed', async () => {
    const measure = await identity.measure()
    const took = await tookOf(measure)
    for (const [column, before, now] of [
      ['name_sealed', bytes('name'), bytes('other')],
      // What stands there in clear goes too, and is in the text.
      ['sex', 'female', 'male'],
      ['nationality', 'SN', 'ML'],
      ['turns_18_in', '2001-03-01', '2001-04-01'],
    ] as const) {
      const put = (value: unknown) =>
        s.all.query(`update assistance.person set ${column} = $2 where id = $1`, [person(), value])
      if (column === 'turns_18_in') await put(before)
      const read = column === 'turns_18_in' ? await tookOf(measure) : took
      await put(now)
      await expect(identity.seal(s.prosecutor, { measure, took: read }), column).rejects.toMatchObject(
        changed,
      )
      expect((await stands())['concealed']).toBe(false)
      expect(await left()).toContain('assistance.person.name')
      if (column !== 'turns_18_in') await put(before)
    }
    await identity.seal(s.prosecutor, { measure })
  })

  test('is sealed with a proof for exactly this, spent in the same breath, and with none not', async () => {
    const measure = await identity.measure()
    const before = [await left(), await stands()]
    for (const proof of [
      null,
      { act: 'identities.seal', about: randomUUID() },
      { act: 'identity.deal', about: measure },
    ])
      await expect(identity.seal(s.prosecutor, { measure, proof })).rejects.toMatchObject(refused)
    expect([await left(), await stands()]).toEqual(before)
    await identity.seal(s.prosecutor, { measure })
  })

  test('that somebody is just writing is waited for, and then it is not what was read', async () => {
    const measure = await identity.measure()
    await second.query('begin')
    await second.query('select from me.enter($1)', [s.file.writer.token])
    await second.query(
      `insert into assistance.safe_contact (file_id, person_id, unit_id, how, number_sealed, said_by) values ($1, $2, $3, 'phone', $4, $5)`,
      [s.file.assistance, person(), s.file.unit, bytes('late'), s.file.writer.id],
    )
    const sealing = identity.seal(s.prosecutor, { measure }).then(
      () => 'sealed',
      (error: unknown) => (error as { code?: string }).code,
    )
    await new Promise((done) => setTimeout(done, 300))
    await second.query('commit')
    expect(await sealing).toBe(changed.code)
    // The other way round: what is written while it is sealed waits, and is refused.
    await s.app.query('begin')
    await s.app.query('select from me.enter($1)', [s.prosecutor.token])
    const keys = await Promise.all([s.bench.one, s.bench.two].map((who) => identity.keyOf(who)))
    await identity.prove(s.prosecutor, { about: measure })
    await s.app.query(
      `insert into court.sealed_identity (person_id, case_id, measure_id, dealing, identity_sealed, took, written_by, dealt_by, proof_id)
       values ($1, $2, $3, 1, decode(repeat('ab', 40), 'hex'), me.took($5), $4, $4, $6)`,
      [person(), s.file.case, measure, s.prosecutor.id, measure, await identity.spend({ about: measure })],
    )
    await identity.deal([s.bench.one, s.bench.two], keys, 1)
    await second.query('begin')
    await second.query('select from me.enter($1)', [s.file.writer.token])
    const late = second
      .query(
        `insert into assistance.index_entry (kind, hash, unit_id, file_id, person_id) values ('name', decode(repeat('ef', 16), 'hex'), $1, $2, $3)`,
        [s.file.unit, s.file.assistance, person()],
      )
      .then(
        () => 'written',
        (error: unknown) => (error as { code?: string }).code,
      )
    await new Promise((done) => setTimeout(done, 300))
    await s.app.query('commit')
    expect(await late).toBe(concealed.code)
    await second.query('rollback')
    expect(await left()).toEqual([caller])
  })

  test('of any person: what names them goes, what the law asks for stays, and of a grown person no month', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          capacity: fc.constantFrom('witness', 'victim_witness', 'victim', 'reporter', 'expert', 'other'),
          months: fc.option(fc.integer({ min: -700, max: 200 })),
          contacts: fc.integer({ min: 0, max: 3 }),
          caller: fc.boolean(),
          ofCaller: fc.boolean(),
        }),
        async ({ ofCaller, ...named }) => {
          await identity.wipe()
          await name(named)
          const before = await stands()
          await identity.seal(s.prosecutor, { measure: await identity.measure(), ofCaller })
          const after = await stands()
          expect(await left()).toEqual(named.caller && !ofCaller ? [caller] : [])
          // Whoever was taken out of the report is somebody still.
          const reports = await s.all.query('select from penal.report where id = $1 and caller_concealed', [
            s.file.report,
          ])
          expect(reports.rowCount).toBe(named.caller && ofCaller ? 1 : 0)
          const isVictim = named.capacity.startsWith('victim')
          expect(after).toMatchObject({
            concealed: true,
            capacity: named.capacity,
            language: 'fr',
            sex: isVictim ? 'female' : null,
            nationality: isVictim ? 'SN' : null,
            owner_id: before['owner_id'],
            version: Number(before['version']) + 1,
          })
          const { rows } = await s.all.query<{ month: string; last: string }>(
            `select date_trunc('month', current_date)::date::text as month, (date_trunc('month', current_date) - interval '1 month')::date::text as last`,
          )
          const { month, last } = rows[0]!
          const majority = before['turns_18_in'] as string | null
          const isGrown = majority !== null && majority < month
          expect(after['turns_18_in']).toBe(isGrown && !isVictim ? last : majority)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe('beside a concealed person', () => {
  const again: Readonly<Record<string, readonly [string, () => unknown[]]>> = {
    name: ['update assistance.person set name_sealed = $2 where id = $1', () => [person(), bytes('name')]],
    born: ['update assistance.person set born_sealed = $2 where id = $1', () => [person(), bytes('born')]],
    document: [
      'update assistance.person set document_sealed = $2 where id = $1',
      () => [person(), bytes('paper')],
    ],
    'a name for searching': [
      `insert into assistance.index_entry (kind, hash, unit_id, file_id, person_id) values ('name', decode(repeat('ef', 16), 'hex'), $1, $2, $3)`,
      () => [s.file.unit, s.file.assistance, person()],
    ],
    'a number': [
      `insert into assistance.safe_contact (file_id, person_id, unit_id, how, number_sealed, said_by) values ($1, $2, $3, 'phone', $4, $5)`,
      () => [s.file.assistance, person(), s.file.unit, bytes('number'), s.file.writer.id],
    ],
    'by whom': [
      `insert into assistance.safe_contact (file_id, person_id, unit_id, how, by_whom_sealed, said_by) values ($1, $2, $3, 'through_someone', $4, $5)`,
      () => [s.file.assistance, person(), s.file.unit, bytes('cousin'), s.file.writer.id],
    ],
  }

  test('nobody writes who it is again, not the unit and not a hand on the database, and the rest may be written', async () => {
    await identity.seal(s.prosecutor, { measure: await identity.measure() })
    for (const [what, [sql, values]] of Object.entries(again)) {
      await expect(
        saying(s.app, s.file.writer, () => s.app.query(sql, values())),
        what,
      ).rejects.toMatchObject(concealed)
      await expect(s.all.query(sql, values()), what).rejects.toMatchObject(concealed)
    }
    expect(await left()).toEqual([caller])
    const stays = await saying(s.app, s.file.writer, () =>
      s.app.query(`update assistance.person set language = 'ary', version = version + 1 where id = $1`, [
        person(),
      ]),
    )
    expect(stays.rowCount).toBe(1)
    await saying(s.app, s.file.writer, () =>
      s.app.query(
        `insert into assistance.safe_contact (file_id, person_id, unit_id, how, said_by) values ($1, $2, $3, 'never', $4)`,
        [s.file.assistance, person(), s.file.unit, s.file.writer.id],
      ),
    )
    // A mark that says it is not concealed is nobody's to write, nor sex and country of who is no victim.
    await expect(
      saying(s.app, s.file.writer, () =>
        s.app.query('update assistance.person set concealed = false where id = $1', [person()]),
      ),
    ).rejects.toMatchObject(refused)
    for (const column of ['sex', 'nationality'])
      await expect(
        saying(s.app, s.file.writer, () =>
          s.app.query(`update assistance.person set ${column} = $2 where id = $1`, [
            person(),
            column === 'sex' ? 'male' : 'SN',
          ]),
        ),
      ).rejects.toMatchObject(concealed)
    const empties = () => saying(s.app, s.prosecutor, () => s.app.query('select court.took($1)', [person()]))
    await expect(empties()).rejects.toMatchObject(refused)
  })

  test('one who is found to be no victim keeps no sex and no country either', async () => {
    await name({ capacity: 'victim_witness' })
    await identity.seal(s.prosecutor, { measure: await identity.measure() })
    expect(await stands()).toMatchObject({ sex: 'female', nationality: 'SN' })
    await s.all.query(
      `insert into assistance.capacity_change (file_id, person_id, unit_id, was, becomes, said_by) values ($1, $2, $3, 'victim_witness', 'witness', $4)`,
      [s.file.assistance, person(), s.file.unit, s.file.writer.id],
    )
    expect(await stands()).toMatchObject({ capacity: 'witness', sex: null, nationality: null })
  })

  test('the unit writes the name by hand once no measure conceals any more; a new measure takes it out anew', async () => {
    const kinds = ['identity_concealed', 'address_omitted'] as const
    // Of two that stand it is sealed under the earlier.
    const [one = '', other = ''] = (
      await Promise.all(kinds.map((kind) => identity.measure({ kind })))
    ).toSorted()
    await identity.seal(s.prosecutor, { measure: one })
    const [sql, values] = again['name']!
    const write = (who: Officer) => saying(s.app, who, () => s.app.query(sql, values()))
    await identity.lift(one)
    await expect(write(s.file.writer)).rejects.toMatchObject(concealed)
    await identity.lift(other)
    expect((await write(s.prosecutor)).rowCount).toBe(0)
    expect((await write(s.file.writer)).rowCount).toBe(1)
    expect((await stands())['concealed']).toBe(false)
    // What two opened may still be opened by two; it is sealed again when somebody decides so again.
    expect(
      (await s.all.query('select from court.sealed_identity where person_id = $1', [person()])).rowCount,
    ).toBe(1)
    const anew = await identity.measure()
    await identity.seal(s.prosecutor, { measure: anew, dealing: 2 })
    expect(await left()).toEqual([caller])
    await expect(write(s.file.writer)).rejects.toMatchObject(concealed)
    await expect(identity.seal(s.prosecutor, { measure: anew, dealing: 3 })).rejects.toBeTruthy()
  })

  test('a measure whose last day is over conceals no more, and not before', async () => {
    const { rows } = await s.all.query<{ today: string; past: string }>(
      'select current_date::text as today, (current_date - 1)::text as past',
    )
    const { today, past } = rows[0]!
    const measure = await identity.measure({ ends: today })
    await identity.seal(s.prosecutor, { measure })
    const [sql, values] = again['a number']!
    const write = () => saying(s.app, s.file.writer, () => s.app.query(sql, values()))
    await expect(write()).rejects.toMatchObject(concealed)
    await s.all.query('update court.measure_decision set ends = $2 where measure_id = $1', [measure, past])
    await write()
    // A number is not a name: the true one still lies in the special file alone.
    expect((await stands())['concealed']).toBe(true)
  })

  test('a sealing that two could open is not taken the place of by one of a file that names nobody', async () => {
    const kept = async () =>
      (
        await s.all.query<{ identity: Buffer; shares: number }>(
          `select identity_sealed as identity, (select count(*)::int from court.identity_share s
             where s.person_id = i.person_id and s.dealing = i.dealing) as shares
           from court.sealed_identity i where person_id = $1`,
          [person()],
        )
      ).rows
    const toSeal = () =>
      saying(s.app, s.prosecutor, async () => (await s.app.query('select from me.to_seal()')).rowCount)
    const first = await identity.measure()
    await identity.seal(s.prosecutor, { measure: first })
    const before = await kept()
    expect(before).toMatchObject([{ shares: 3 }])
    await identity.lift(first)
    for (const what of ['a number', 'by whom', 'a name for searching'])
      await saying(s.app, s.file.writer, () =>
        s.app.query(...([again[what]![0], again[what]![1]()] as const)),
      )
    const anew = await identity.measure()
    expect(await toSeal()).toBe(0)
    await expect(identity.seal(s.prosecutor, { measure: anew, dealing: 2 })).rejects.toMatchObject(refused)
    expect(await kept()).toEqual(before)
    // Nor where a birth alone came back, which ends that they are concealed.
    await identity.lift(anew)
    await saying(s.app, s.file.writer, () =>
      s.app.query(...([again['born']![0], again['born']![1]()] as const)),
    )
    expect((await stands())['concealed']).toBe(false)
    const third = await identity.measure()
    expect(await toSeal()).toBe(0)
    await expect(identity.seal(s.prosecutor, { measure: third, dealing: 2 })).rejects.toMatchObject(refused)
    // Whoever writes as the owner does not destroy it either.
    await expect(
      s.all.query(
        `insert into court.sealed_identity (person_id, case_id, measure_id, dealing, identity_sealed, took, written_by, dealt_by)
         values ($1, $2, $3, 2, decode(repeat('ab', 40), 'hex'), court.took($5), $4, $4)`,
        [person(), s.file.case, third, s.prosecutor.id, person()],
      ),
    ).rejects.toMatchObject({ code: '23505' })
    expect(await kept()).toEqual(before)
  })

  test('who was sealed before anything was taken out is concealed from the upgrade on, where the file says nothing', async () => {
    const [upgrade = ''] =
      /^update assistance\.person[^;]+;/m.exec(
        await readFile(
          new URL('../migrations/2026-11-28-0652_sealed_with_a_proof.sql', import.meta.url),
          'utf8',
        ),
      ) ?? []
    await identity.seal(s.prosecutor, { measure: await identity.measure() })
    const before = () =>
      s.all.query('update assistance.person set concealed = false where id = $1', [person()])
    await before()
    await s.all.query(upgrade)
    expect((await stands())['concealed']).toBe(true)
    for (const [what, [sql, values]] of Object.entries(again)) {
      if (what === 'a name for searching') continue
      await before()
      await s.all.query(sql, values())
      await s.all.query(upgrade)
      expect((await stands())['concealed'], what).toBe(false)
      await s.all.query('delete from assistance.safe_contact where person_id = $1', [person()])
      await s.all.query(
        'update assistance.person set name_sealed = null, born_sealed = null, document_sealed = null where id = $1',
        [person()],
      )
    }
  })

  test('no half-done form that says who it is is kept, while a measure conceals, and any other is', async () => {
    const measure = await identity.measure()
    const keep = (form: string, about: string = person()) =>
      saying(s.app, s.file.writer, () =>
        s.app.query(
          `insert into office.draft (officer_id, form, about, body_sealed, wrapped_key) values ($1, $2, $3, $4, '\\x00')`,
          [s.file.writer.id, form, about, bytes('draft')],
        ),
      )
    await keep('contact')
    await identity.seal(s.prosecutor, { measure })
    for (const form of ['person', 'contact']) await expect(keep(form)).rejects.toMatchObject(concealed)
    await keep('reception')
    await keep('person', randomUUID())
    await without(...trigger('draft_stays_away', 'office.draft'), () => keep('person'))
    await expect(
      saying(s.app, s.file.writer, () =>
        s.app.query(`update office.draft set body_sealed = $2 where about = $1 and form = 'person'`, [
          person(),
          bytes('more'),
        ]),
      ),
    ).rejects.toMatchObject(concealed)
    await identity.lift(measure)
    await keep('person')
  })

  describe('each lock is needed', () => {
    test('without what takes it out, the name stands beside its sealing', async () => {
      const measure = await identity.measure()
      await without(...trigger('identity_leaves_the_file', 'court.sealed_identity'), () =>
        identity.seal(s.prosecutor, { measure }),
      )
      expect(await left()).toContain('assistance.person.name')
      expect(await readBy(s.file.writer)).toContain('found')
    })

    test.each(['a name for searching', 'a number', 'by whom'])(
      'without its watch, %s comes back',
      async (what) => {
        await identity.seal(s.prosecutor, { measure: await identity.measure() })
        const table = what === 'a name for searching' ? 'assistance.index_entry' : 'assistance.safe_contact'
        await without(...trigger('stays_concealed', table), () =>
          saying(s.app, s.file.writer, () => s.app.query(...([again[what]![0], again[what]![1]()] as const))),
        )
        expect((await left()).length).toBeGreaterThan(1)
      },
    )

    test('without the watch the check still holds, and without both the name comes back', async () => {
      await identity.seal(s.prosecutor, { measure: await identity.measure() })
      const [sql, values] = again['name']!
      const write = () => saying(s.app, s.file.writer, () => s.app.query(sql, values()))
      await without(...trigger('stays_concealed', 'assistance.person'), async () => {
        await expect(write()).rejects.toMatchObject(concealed)
        await without(
          'alter table assistance.person drop constraint concealed_has_no_name',
          `update assistance.person set name_sealed = null where concealed; alter table assistance.person add constraint
             concealed_has_no_name check (not concealed or (name_sealed is null and born_sealed is null and document_sealed is null))`,
          async () => {
            await write()
            expect(await left()).toContain('assistance.person.name')
          },
        )
      })
    })
  })
})

test('every sealed column of tier 2 that may be of a person goes with the sealing, or is words of others and says so', () => {
  const goes = [
    'assistance.person.name_sealed',
    'assistance.person.born_sealed',
    'assistance.person.document_sealed',
    'assistance.safe_contact.when_sealed',
    'assistance.safe_contact.by_whom_sealed',
    'assistance.safe_contact.number_sealed',
    'assistance.safe_contact.if_other_answers_sealed',
    'assistance.import_row.kept_sealed',
    'penal.report.caller_sealed',
    'office.draft.body_sealed',
  ]
  // What others wrote, or files that came as they are: counted on the page before it is sealed, and named in ADR 23.
  const words = [
    'assistance.capacity_change.why_sealed',
    'assistance.help_request.need_sealed',
    'assistance.identification.reasons_sealed',
    'assistance.reception.note_sealed',
    'assistance.referral.need_sealed',
    'assistance.referral.answer_sealed',
    'assistance.reflection.reasons_sealed',
    'assistance.reflection_end.reasons_sealed',
    'assistance.representative.who_sealed',
    'assistance.screening.note_sealed',
    'court.attachment_chunk.bytes_sealed',
    'court.conflict_step.reasons_sealed',
    'court.measure.request_sealed',
    'court.measure_decision.reasons_sealed',
    'court.measure_step.note_sealed',
    'court.scan.bytes_sealed',
    'court.transfer.answer_sealed',
    'court.transfer.reasons_sealed',
    'court.upload_part.bytes_sealed',
    'penal.decision.reasons_sealed',
    // Of an accused, who may not be concealed; where the same person is both, the page says so.
    'penal.party.name_sealed',
    'penal.party.born_sealed',
    'penal.proof.title_sealed',
    'penal.report.statement_sealed',
    'penal.report_check.found_sealed',
  ]
  // Of officers, of what they asked for, and of whoever looked: nobody of a case.
  const ofOfficers =
    /^(office\.(act_request|enrolment|totp)|court\.(access_answer|emergency|emergency_review))\./
  const all = Object.entries(register)
    .flatMap(([table, { columns }]) =>
      Object.keys(columns).flatMap((column) =>
        entryOf(table, column)?.tier === 'T2' ? [`${table}.${column}`] : [],
      ),
    )
    .filter((column) => !ofOfficers.test(column))
  expect(all.toSorted()).toEqual([...goes, ...words].toSorted())
})
