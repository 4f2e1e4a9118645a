import type { SessionToken } from '@himaya/db'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { nador, newApprovals, oujda, type Approvals } from '../../../test/approving.ts'
import type { Person } from '../../../test/confirming.ts'

let a: Approvals
beforeAll(async () => {
  a = await newApprovals()
})
afterAll(async () => {
  await a.close()
})
beforeEach(() => a.rest())

describe('what was agreed to', () => {
  const agreed = async () => {
    const request = await a.ask()
    expect((await a.act(a.coordinator, `/approvals/${request}/approve`, {})).statusCode).toBe(200)
    return request
  }
  const take = (who: Person, request: string, form = 'csv') =>
    a.fetch(who, `/exports/${request}?form=${form}`)
  beforeAll(async () => {
    const report = await a.post(a.assistant.token, '/reports', {
      unit: nador.unit,
      source: 'hotline',
      anonymous: false,
      urgent: false,
      receivedAt: '2026-03-01T09:30:00.000Z',
      statement: 'x',
      people: [{ capacity: 'victim', name: '=ZZHYPERLINK("https://x")' }],
    })
    expect(report.statusCode, report.body).toBe(200)
  })

  test('nothing leaves before somebody else agreed, nor to anybody but who asked', async () => {
    const request = await a.ask()
    expect((await take(a.assistant, request)).statusCode).toBe(404)
    expect((await a.recorded(a.assistant.id, 'exchange.export')).at(-1)).toBe('refused')
    await a.act(a.coordinator, `/approvals/${request}/approve`, {})
    for (const who of [
      a.coordinator,
      a.centre,
      await a.person({ post: 'social_assistant', court: nador.court }),
      await a.person({ post: 'social_assistant', court: oujda.court }),
    ])
      expect((await take(who, request)).statusCode).toBe(404)
    // What was refused above spent no proof; a minute later that one is worth nothing either.
    await a.all.query("update office.step_up set proved_at = proved_at - interval '1 minute'")
    const unproved = await a.get(a.assistant.token, `/exports/${request}?form=csv`)
    expect(unproved.json()).toMatchObject({ code: 'step_up_needed' })
    // A proof for one form is none for the other.
    expect((await a.prove(a.assistant, a.askOf(unproved))).statusCode).toBe(200)
    expect((await a.get(a.assistant.token, `/exports/${request}?form=xlsx`)).statusCode).toBe(403)
    expect((await a.get(a.assistant.token, `/exports/${request}?form=csv`)).statusCode).toBe(200)
  })

  test('it leaves three times, each with who, when and under which request on every row, and in the record', async () => {
    const request = await agreed()
    const answer = await take(a.assistant, request)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="export.csv"',
      'cache-control': 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    const [heading = '', ...rows] = answer.body.trim().split('\r\n')
    expect(heading).toContain('himaya_Export')
    for (const row of rows) expect(row).toContain(`Himaya ${nador.unit} · ${request} · Test · تجربة · `)
    expect(answer.body).toContain(`'=ZZHYPERLINK`)
    expect(answer.body).not.toMatch(/(?:^|[,;"])=/m)
    const { rows: entries } = await a.all.query<{ subjects: string[]; purpose: string }>(
      "select subjects, purpose from record.entry where act = 'exchange.export' and outcome = 'shown' and $1 = any (subjects) order by seq",
      [request],
    )
    expect(entries.map(({ purpose }) => purpose)).toEqual(['export_htcds', 'export_csv'])
    const workbook = await take(a.assistant, request, 'xlsx')
    expect(workbook.statusCode).toBe(200)
    expect(workbook.rawPayload.subarray(0, 2).toString()).toBe('PK')
    expect((await take(a.assistant, request)).statusCode).toBe(200)
    expect((await take(a.assistant, request)).statusCode).toBe(404)
    expect((await a.listOf(a.assistant)).others.find(({ id }) => id === request)?.standing).toBe('used')
  })

  test('it leaves for a day, and only while both still hold their posts', async () => {
    const request = await agreed()
    const ends = (officer: string, day: string) =>
      a.all.query(`update office.post set ends = ${day} where officer_id = $1`, [officer])
    for (const { id } of [a.coordinator, a.assistant]) {
      await ends(id, 'current_date - 1')
      expect((await take(a.assistant, request)).statusCode).toBe(404)
      await ends(id, 'null')
    }
    expect((await take(a.assistant, request)).statusCode).toBe(200)
    await a.all.query(
      "update office.act_approval set at = now() - interval '24 hours 1 second' where request_id = $1",
      [request],
    )
    expect((await take(a.assistant, request)).statusCode).toBe(404)
    expect((await a.listOf(a.assistant)).others.find(({ id }) => id === request)?.standing).toBe('expired')
  })

  test('a request nobody answered in three days is over', async () => {
    const request = await a.ask()
    await a.all.query('update office.act_request set expires_at = now() where id = $1', [request])
    expect((await a.act(a.coordinator, `/approvals/${request}/approve`, {})).statusCode).toBe(404)
  })

  test('a session that ended takes nothing', async () => {
    const request = await agreed()
    expect((await a.get('x'.repeat(43) as SessionToken, `/exports/${request}?form=csv`)).statusCode).toBe(401)
  })
})
