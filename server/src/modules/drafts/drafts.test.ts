import { listDrafts, openDraft } from '@himaya/contract'
import type { SessionToken } from '@himaya/db'
import type { CourtId } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

const assistant = () => h.officer({ post: 'social_assistant', court: 'TPI-NADOR' as CourtId })
const half = {
  form: 'report',
  about: null,
  body: JSON.stringify({ statement: 'ZZHALF a word not finished' }),
}
const save = async (who: { token: SessionToken }, body: object = half) =>
  (await h.post(who.token, '/drafts', body)).json<{ id: string }>().id

test('a half-done form is another officer’s to neither read, list, write over nor throw away', async () => {
  const [mine, other] = [await assistant(), await assistant()]
  const id = await save(mine)
  const tries = await Promise.all([
    h.get(other.token, `/drafts/${id}`),
    h.get(other.token, `/drafts/${randomUUID()}`),
    h.post(other.token, '/drafts', { ...half, draft: id }),
    h.post(other.token, `/drafts/${id}/drop`, {}),
  ])
  for (const answer of tries) expect(answer.json()).toMatchObject({ code: 'not_found', status: 404 })
  expect(listDrafts.reply.parse((await h.get(other.token, '/drafts')).json()).rows).toEqual([])
  expect((await h.get(undefined, `/drafts/${id}`)).json()).toMatchObject({ code: 'not_signed_in' })
})

test('what was written comes back as it was, and the newest writing stands', async () => {
  const mine = await assistant()
  const id = await save(mine)
  const body = JSON.stringify({ statement: 'كلمة لم تكتمل' })
  expect(await save(mine, { ...half, draft: id, body })).toBe(id)
  const shown = openDraft.reply.parse((await h.get(mine.token, `/drafts/${id}`)).json())
  expect(shown).toMatchObject({ form: 'report', about: null, body })
  const { rows } = listDrafts.reply.parse((await h.get(mine.token, '/drafts')).json())
  expect(rows.map((row) => row.id)).toEqual([id])
  expect(JSON.stringify(rows)).not.toContain('كلمة')
  expect(Date.parse(rows[0]?.endsAt ?? '') - Date.parse(rows[0]?.savedAt ?? '')).toBe(7 * 86_400_000)
})

test('a draft of one form is not written over by another, nor by one about another case', async () => {
  const mine = await assistant()
  const id = await save(mine)
  for (const other of [
    { ...half, form: 'screening', draft: id },
    { ...half, about: randomUUID(), draft: id },
  ])
    expect((await h.post(mine.token, '/drafts', other)).json()).toMatchObject({ code: 'not_found' })
})

test('after seven days it is gone for its author too', async () => {
  const mine = await assistant()
  const id = await save(mine)
  await h.all.query(`update office.draft set ends_at = now() - interval '1 second' where id = $1`, [id])
  expect((await h.get(mine.token, `/drafts/${id}`)).json()).toMatchObject({ code: 'not_found' })
  expect(listDrafts.reply.parse((await h.get(mine.token, '/drafts')).json()).rows).toEqual([])
})

test('no word of it lies open in the database or in the record', async () => {
  const mine = await assistant()
  await save(mine)
  const { rows } = await h.all.query<{ all: string }>(`
    select string_agg(t, ' ') as all from (select d::text as t from office.draft d
      union all select e::text from record.entry e union all select p::text from record.repeat p) s`)
  expect(rows[0]?.all).not.toMatch(/ZZHALF/)
  expect(rows[0]?.all).not.toContain(Buffer.from('ZZHALF').toString('hex'))
})

test('a draft that was sent is thrown away once and for all', async () => {
  const mine = await assistant()
  const id = await save(mine)
  expect((await h.post(mine.token, `/drafts/${id}/drop`, {})).statusCode).toBe(200)
  expect((await h.get(mine.token, `/drafts/${id}`)).json()).toMatchObject({ code: 'not_found' })
})

test('nobody keeps more than a hundred half-done forms', async () => {
  const mine = await assistant()
  await h.all.query(
    `insert into office.draft (officer_id, form, body_sealed, wrapped_key)
     select $1, 'report', '\\x00', '\\x00' from generate_series(1, 100)`,
    [mine.id],
  )
  expect((await h.post(mine.token, '/drafts', half)).json()).toMatchObject({ code: 'too_many' })
})
