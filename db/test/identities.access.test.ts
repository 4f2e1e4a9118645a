/** Who a protected person is (CPP 82-8), asked of the database alone: refusals first, as people. */
import type { CourtId, Post } from '@himaya/domain'
import { randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newScene, saying, showProof, hashOf, type Scene } from './approvals.ts'
import type { Officer } from './court.ts'
import { identityIn, share, type Sealing } from './identities.ts'

const refused = { code: '42501' }

let s: Scene
let court: CourtId
beforeAll(async () => {
  s = await newScene()
  court = s.file.court as CourtId
  identity = identityIn(s)
})
afterAll(async () => {
  await s.close()
})

const person = () => s.file.person
type Identity = ReturnType<typeof identityIn>
let identity: Identity
const keyOf = (officer: Officer) => identity.keyOf(officer)
const measure = (what?: Parameters<Identity['measure']>[0]) => identity.measure(what)
const seal = (who: Officer, what: Sealing) => identity.seal(who, what)
const again = async (who: Officer, to: readonly Officer[], dealing: number) => {
  const keys = await Promise.all(to.map(keyOf))
  return saying(s.app, who, async () => {
    const { rowCount } = await s.app.query(
      'update court.sealed_identity set dealing = $2, identity_sealed = $3, dealt_by = me.officer() where person_id = $1',
      [person(), dealing, randomBytes(60)],
    )
    if (rowCount === 0) throw Object.assign(new Error('nothing dealt'), refused)
    await identity.deal(to, keys, dealing)
  })
}
const lend = async (who: Officer, request: string, to: Officer, place: number, dealing = 1) => {
  const key = await keyOf(to)
  return saying(s.app, who, () =>
    s.app.query(
      `insert into court.identity_loan (request_id, officer_id, person_id, case_id, dealing, place, to_id, key_id, share_sealed)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [request, who.id, person(), s.file.case, dealing, place, to.id, key, share()],
    ),
  )
}
/** How much of it somebody sees: the sealing, shares and loans. */
const seen = (who: Officer) =>
  saying(s.app, who, async () => {
    const count = async (table: string) => {
      const { rowCount } = await s.app.query(`select from court.${table} where person_id = $1`, [person()])
      return rowCount
    }
    return [await count('sealed_identity'), await count('identity_share'), await count('identity_loan')]
  })
const nothing = [0, 0, 0]
const opening = (purpose = 'rights_of_defence') => ({
  act: 'identity.unseal',
  case: s.file.case,
  about: person(),
  purpose,
})
const dealing = (purpose = 'new_formation') => ({ ...opening(purpose), act: 'identity.deal' })

const sits = async (post: Post = 'trial_counsellor', at: CourtId = court) => {
  const officer = await s.officer({ post, court: at })
  await s.assign(s.file.case, officer, post)
  return officer
}
const leaves = (officer: Officer) =>
  s.all.query(
    `update court.assignment set ended_at = now(), ended_by = $2, why = 'replaced', ends = current_date
     where officer_id = $1 and ended_at is null`,
    [officer.id, s.prosecutor.id],
  )
beforeEach(() => identity.wipe())

/** Everybody who is not of the formation. */
const outside = async (): Promise<Readonly<Record<string, Officer>>> => {
  const stand = await s.officer({ post: 'trial_counsellor', court })
  await s.all.query(
    `insert into court.assignment (case_id, officer_id, post, starts, ends, from_id, delegated_by)
     select case_id, $1, post, current_date, current_date + 9, id, officer_id from court.assignment
     where case_id = $2 and officer_id = $3 and ended_at is null`,
    [stand.id, s.file.case, s.bench.three.id],
  )
  const breaking = await s.officer({ post: 'trial_counsellor', court })
  await s.all.query(
    `insert into court.emergency (case_id, court_id, post, opened_by, year, number, category, wrapped_key, reason_sealed, side, told_court_id)
     values ($1, $2, 'trial_counsellor', $3, 2026, 1, 'other', '\\x00', '\\x00', 'bench', $2)`,
    [s.file.case, court, breaking.id],
  )
  return {
    'the prosecutor who decided': s.prosecutor,
    'a deputy on the case': await sits('general_prosecutor_deputy'),
    'an investigating judge on the case': await sits('investigating_judge'),
    'the coordinator on the case': await sits('unit_coordinator'),
    'the registry': await sits('registry_clerk'),
    'the assistant': s.file.writer,
    'a judge of the court who is not of the formation': await s.officer({ post: 'trial_counsellor', court }),
    'a judge of another court who is on the case': await sits(
      'trial_counsellor',
      s.elsewhere.court_id as CourtId,
    ),
    'who stands in for a member': stand,
    'a judge who opened the case in an emergency': breaking,
    'the president of the court': await s.officer({ post: 'court_president', court }),
    'the centre': await s.officer({ post: 'central_unit' }),
    'the auditor': await s.officer({ post: 'auditor' }),
    'the administrator': await s.officer({ post: 'administrator' }),
  }
}

describe('sealing', () => {
  test('is for whoever decided a measure that conceals, while it stands, and for nobody else', async () => {
    const of = await measure()
    for (const [name, who] of Object.entries(await outside()))
      if (who !== s.prosecutor) await expect(seal(who, { measure: of }), name).rejects.toMatchObject(refused)
    await expect(seal(s.bench.one, { measure: of })).rejects.toMatchObject(refused)
    await seal(s.prosecutor, { measure: of })
  })

  test('needs a decision that granted it, of a kind that conceals, and not lifted', async () => {
    for (const what of [
      { outcome: 'none' },
      { outcome: 'refused' },
      { kind: 'witness_physical_protection' },
      { lifted: true },
    ])
      await expect(
        seal(s.prosecutor, { measure: await measure(what) }),
        JSON.stringify(what),
      ).rejects.toMatchObject(refused)
    await expect(seal(s.prosecutor, { measure: randomUUID() })).rejects.toMatchObject(refused)
  })

  test('deals to members of the formation by the key each uses, to two at least, and in one breath', async () => {
    const of = await measure()
    const stranger = await s.officer({ post: 'trial_counsellor', court })
    for (const to of [
      [s.bench.one, stranger],
      [s.bench.one, s.prosecutor],
    ])
      await expect(seal(s.prosecutor, { measure: of, to })).rejects.toMatchObject(refused)
    for (const to of [[], [s.bench.one]])
      await expect(seal(s.prosecutor, { measure: of, to })).rejects.toMatchObject({ code: '23514' })
    await seal(s.prosecutor, { measure: of, to: [s.bench.one, s.bench.two] })
    const key = await keyOf(s.bench.three)
    await expect(
      saying(s.app, s.prosecutor, () =>
        s.app.query(
          `insert into court.identity_share (person_id, case_id, dealing, officer_id, key_id, place, share_sealed)
           values ($1, $2, 1, $3, $4, 9, $5)`,
          [person(), s.file.case, s.bench.three.id, key, share()],
        ),
      ),
    ).rejects.toMatchObject(refused)
  })

  test('happens once: what stands is not written over, not by whoever sealed it either', async () => {
    const of = await measure()
    await seal(s.prosecutor, { measure: of })
    for (const dealing of [1, 2])
      await expect(seal(s.prosecutor, { measure: of, dealing })).rejects.toBeTruthy()
    expect(await seen(s.bench.one)).toEqual([1, 0, 0])
  })
})

describe('what was sealed', () => {
  test('is not there for anybody outside the formation, not for whoever sealed it either', async () => {
    await seal(s.prosecutor, { measure: await measure() })
    const request = await s.request(s.bench.one, opening())
    await lend(s.bench.two, request, s.bench.one, 2)
    await s.approve(s.bench.two, request)
    for (const [name, who] of Object.entries(await outside())) {
      expect(await seen(who), name).toEqual(nothing)
      await expect(s.request(who, opening()), name).rejects.toMatchObject(refused)
      await expect(s.approve(who, request), name).rejects.toMatchObject(refused)
      await expect(lend(who, request, s.bench.one, 3), name).rejects.toMatchObject(refused)
      await expect(again(who, [s.bench.one, s.bench.two], 2), name).rejects.toMatchObject(refused)
      const told = await saying(s.app, who, async () => [
        (await s.app.query('select from me.identity_holders()')).rowCount,
        (await s.app.query('select from me.identity_people($1)', [s.file.case])).rowCount,
      ])
      expect(told, name).toEqual([0, 0])
    }
  })

  test('gives a member no share of their own until another agreed, and never somebody else’s', async () => {
    await seal(s.prosecutor, { measure: await measure() })
    const { one, two, three } = s.bench
    for (const who of [one, two, three]) expect(await seen(who)).toEqual([1, 0, 0])
    const request = await s.request(one, opening())
    // Whoever may lend sees what they would lend; whoever asked sees nothing yet, not what was lent either.
    expect(await seen(one)).toEqual([1, 0, 0])
    expect(await seen(two)).toEqual([1, 1, 0])
    await lend(two, request, one, 2)
    expect(await seen(one)).toEqual([1, 0, 0])
    await s.approve(two, request)
    expect(await seen(one)).toEqual([1, 1, 1])
    expect(await seen(three)).toEqual([1, 0, 0])
    // Used once: the loan is gone, and so is the sight of one's own.
    await s.use(one, request, 'identity.unseal')
    expect(await seen(one)).toEqual([1, 0, 0])
    const { rowCount } = await s.all.query('select from court.identity_loan where request_id = $1', [request])
    expect(rowCount).toBe(0)
    await expect(lend(two, request, one, 2)).rejects.toMatchObject(refused)
  })

  test('is opened by two: nobody agrees to their own, and one other is enough', async () => {
    await seal(s.prosecutor, { measure: await measure() })
    const request = await s.request(s.bench.one, opening())
    await expect(s.approve(s.bench.one, request)).rejects.toMatchObject(refused)
    expect(await s.agreed(s.bench.one, request, 'identity.unseal')).toBe(false)
    await s.approve(s.bench.two, request)
    expect(await s.agreed(s.bench.one, request, 'identity.unseal')).toBe(true)
  })

  test('is lent by its holder to the one who asked, for what they asked, and to nobody else', async () => {
    await seal(s.prosecutor, { measure: await measure() })
    const { one, two, three } = s.bench
    const request = await s.request(one, opening())
    await expect(lend(one, request, two, 1)).rejects.toMatchObject(refused)
    await expect(lend(two, request, three, 2)).rejects.toMatchObject(refused)
    await expect(lend(two, request, s.prosecutor, 2)).rejects.toMatchObject(refused)
    // A place that is another's.
    await expect(lend(two, request, one, 3)).rejects.toMatchObject(refused)
    const withdrawn = await s.request(one, opening())
    await s.withdraw(one, withdrawn)
    await expect(lend(two, withdrawn, one, 2)).rejects.toMatchObject(refused)
    await lend(two, request, one, 2)
    await s.withdraw(one, request)
    const { rowCount } = await s.all.query('select from court.identity_loan where request_id = $1', [request])
    expect(rowCount).toBe(0)
  })

  test('whoever left the formation, is away, or is barred sees nothing from that statement on', async () => {
    await seal(s.prosecutor, { measure: await measure() })
    const request = await s.request(s.bench.one, opening())
    await lend(s.bench.two, request, s.bench.one, 2)
    await s.approve(s.bench.two, request)
    expect(await seen(s.bench.one)).toEqual([1, 1, 1])
    const { rows: away } = await s.all.query<{ id: string }>(
      `insert into office.absence (officer_id, first_day, last_day, said_by) values ($1, current_date, current_date, $1) returning id`,
      [s.bench.one.id],
    )
    expect(await seen(s.bench.one)).toEqual(nothing)
    await s.all.query('delete from office.absence where id = $1', [away[0]!.id])
    expect(await seen(s.bench.one)).toEqual([1, 1, 1])
    // The one who lent left: what they lent opens nothing any more.
    await leaves(s.bench.two)
    expect(await seen(s.bench.two)).toEqual(nothing)
    expect(await seen(s.bench.one)).toEqual([1, 0, 0])
    await expect(s.use(s.bench.one, request, 'identity.unseal')).rejects.toMatchObject(refused)
    // The case goes to another court: this one's bench is no longer seized.
    await s.all.query('update penal.file set court_id = $2 where id = $1', [
      s.file.penal,
      s.elsewhere.court_id,
    ])
    expect(await seen(s.bench.one)).toEqual(nothing)
    await s.all.query('update penal.file set court_id = $2 where id = $1', [s.file.penal, court])
    await s.all.query(
      "insert into court.bar (case_id, officer_id, why, said_by) values ($1, $2, 'related', $3)",
      [s.file.case, s.bench.one.id, s.prosecutor.id],
    )
    expect(await seen(s.bench.one)).toEqual(nothing)
    await s.all.query('delete from court.bar where officer_id = $1', [s.bench.one.id])
    await s.all.query(
      `update court.assignment set ended_at = null, ended_by = null, why = null, ends = null
       where case_id = $1 and officer_id = any ($2)`,
      [s.file.case, Object.values(s.bench).map(({ id }) => id)],
    )
  })
})

describe('dealing it anew', () => {
  test('is asked for and agreed to as opening is, goes one dealing after another, and the shares before it are gone', async () => {
    const of = await measure()
    await seal(s.prosecutor, { measure: of })
    const { one, two, three } = s.bench
    await expect(again(one, [one, two], 2)).rejects.toMatchObject(refused)
    // To open it is not to deal it.
    const other = await s.request(one, opening())
    await s.approve(two, other)
    await expect(again(one, [one, two], 2)).rejects.toMatchObject(refused)
    const request = await s.request(one, dealing())
    await lend(two, request, one, 2)
    await expect(again(one, [one, two], 2)).rejects.toMatchObject(refused)
    await s.approve(two, request)
    const next = await sits()
    const stranger = await s.officer({ post: 'trial_counsellor', court })
    await expect(again(one, [one, stranger], 2)).rejects.toMatchObject(refused)
    await expect(again(one, [one], 2)).rejects.toMatchObject({ code: '23514' })
    await expect(again(one, [one, two], 3)).rejects.toMatchObject({ code: '23514' })
    await again(one, [one, two, next], 2)
    await s.use(one, request, 'identity.deal')
    const { rows } = await s.all.query<{ officer_id: string; dealing: number }>(
      'select officer_id, dealing from court.identity_share where person_id = $1',
      [person()],
    )
    expect(new Set(rows.map(({ officer_id: id }) => id))).toEqual(new Set([one.id, two.id, next.id]))
    expect(rows.every(({ dealing: of }) => of === 2)).toBe(true)
    // Who had one before and has none now lends nothing, and it is dealt no second time.
    const later = await s.request(one, opening())
    await expect(lend(three, later, one, 3, 1)).rejects.toMatchObject(refused)
    await expect(again(one, [one, two], 3)).rejects.toMatchObject(refused)
    await leaves(next)
  })

  test('goes to the bench of the court above before the case does, who open it once the case is there', async () => {
    await seal(s.prosecutor, { measure: await measure() })
    const { one, two } = s.bench
    const above = s.elsewhere.court_id as CourtId
    const [first, second] = [await sits('trial_counsellor', above), await sits('trial_counsellor', above)]
    const request = await s.request(one, dealing())
    await s.approve(two, request)
    await again(one, [first, second], 2)
    await s.use(one, request, 'identity.deal')
    expect(await seen(first)).toEqual(nothing)
    await s.all.query('update penal.file set court_id = $2 where id = $1', [s.file.penal, above])
    expect(await seen(one)).toEqual(nothing)
    const there = await s.request(first, opening())
    await lend(second, there, first, 2, 2)
    await s.approve(second, there)
    expect(await seen(first)).toEqual([1, 1, 1])
    await s.all.query('update penal.file set court_id = $2 where id = $1', [s.file.penal, court])
    await leaves(first)
    await leaves(second)
  })

  test('where no two are left who could open it, whoever decided seals it again, and what was there goes', async () => {
    const of = await measure()
    await seal(s.prosecutor, { measure: of, to: [s.bench.one, s.bench.two] })
    const standing = async () =>
      (
        await saying(s.app, s.prosecutor, () =>
          s.app.query<{ dealing: number }>('select dealing from me.to_seal()'),
        )
      ).rows
    expect(await standing()).toEqual([])
    // One of the two lost the key.
    await s.all.query('update office.personal_key set retired_at = now() where officer_id = $1', [
      s.bench.two.id,
    ])
    expect(await standing()).toEqual([{ dealing: 2 }])
    await expect(seal(s.prosecutor, { measure: of, dealing: 3 })).rejects.toMatchObject(refused)
    await seal(s.prosecutor, { measure: of, dealing: 2 })
    expect(await standing()).toEqual([])
  })
})

test('nobody deletes any of it, moves a share, or reads what a definer function keeps to itself', async () => {
  await seal(s.prosecutor, { measure: await measure() })
  await showProof(s, s.bench.one, { act: 'identity.unseal', about: person() })
  for (const sql of [
    'delete from court.sealed_identity',
    'delete from court.identity_share',
    'delete from court.identity_loan',
    'update court.identity_share set officer_id = me.officer()',
    'update court.sealed_identity set written_by = me.officer()',
    `select court.may_hold('${s.bench.one.id}', '${s.file.case}')`,
    `select court.opens_still('${person()}')`,
    `select office.in_formation('${s.bench.one.id}', '${s.file.case}')`,
  ])
    for (const who of [s.bench.one, s.prosecutor])
      await expect(
        saying(s.app, who, () => s.app.query(sql)),
        sql,
      ).rejects.toMatchObject(refused)
  expect(hashOf('identity.unseal')).toHaveLength(32)
})
