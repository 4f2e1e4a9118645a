import { listCases, seeCase, seeContact, seeReception, today } from '@himaya/contract'
import type { SessionToken } from '@himaya/db'
import { rightsOf, type CourtId, type UnitId } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

const nador = 'TPI-NADOR' as CourtId

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

async function scene() {
  const assistant = await h.officer({ post: 'social_assistant', court: nador })
  const prosecutor = await h.officer({ post: 'kings_prosecutor', court: nador })
  const judge = await h.officer({ post: 'trial_judge', court: nador })
  const elsewhere = await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId })
  await h.post(assistant.token, '/reports', {
    unit: 'UNIT-TPI-NADOR' as UnitId,
    source: 'ngo',
    anonymous: false,
    urgent: true,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZ',
    people: [{ capacity: 'victim', name: 'ZZVICTIM', sex: 'female', nationality: 'MA' }],
  })
  const { rows } = listCases.reply.parse((await h.get(assistant.token, '/cases')).json())
  const caseId = rows[0]?.id ?? ''
  const seen = seeCase.reply.parse((await h.get(assistant.token, `/cases/${caseId}`)).json())
  const url = `/cases/${caseId}/people/${seen.people[0]?.id ?? ''}`
  return { assistant, prosecutor, judge, elsewhere, caseId, url }
}

const answers = {
  dangerNow: true,
  needsDoctor: false,
  childAlone: false,
  language: 'ary',
  interpreter: false,
  safeToSpeak: true,
  limitsSaidIn: 'ary',
}
const contact = {
  how: 'phone',
  number: 'ZZNUMBER 0600000000',
  when: 'ZZWHEN after six',
  byWhom: 'ZZBYWHOM',
  ifOtherAnswers: 'ZZSAY it is about the school',
}
const see = async (token: SessionToken, url: string) =>
  seeReception.reply.parse((await h.get(token, `${url}/reception`)).json())

test('nobody outside the unit receives a person, and a stranger cannot tell her from nobody', async () => {
  const { prosecutor, judge, elsewhere, url, caseId } = await scene()
  for (const who of [judge, elsewhere]) {
    const absent = await h.get(who.token, `/cases/${caseId}/people/${randomUUID()}/reception`)
    for (const path of ['reception', 'contact']) {
      const answer = await h.get(who.token, `${url}/${path}`)
      expect(answer.statusCode).toBe(404)
      expect(answer.body).toBe(absent.body)
    }
  }
  for (const who of [prosecutor, judge, elsewhere]) {
    expect((await h.post(who.token, `${url}/receptions`, answers)).json()).toMatchObject({
      code: 'not_found',
    })
    expect((await h.post(who.token, `${url}/contacts`, contact)).json()).toMatchObject({
      code: 'not_found',
    })
  }
  for (const who of [judge, elsewhere])
    expect(
      (
        await h.post(who.token, `${url}/rights`, {
          rights: ['safety'],
          language: 'ary',
          how: 'read_aloud',
          understood: true,
        })
      ).json(),
    ).toMatchObject({ code: 'not_found' })
})

test('CPP 82-5-3: a reception says what is to be done at once, and takes her out of what waits', async () => {
  const { assistant, url } = await scene()
  const waits = async () => {
    const { waiting } = today.reply.parse((await h.get(assistant.token, '/today')).json())
    return waiting.filter(({ kind, opens }) => kind === 'reception_to_do' && url.includes(opens.id)).length
  }
  expect(await waits()).toBe(1)
  const made = await h.post(assistant.token, `${url}/receptions`, { ...answers, note: 'ZZNOTE tired' })
  expect(made.statusCode, made.body).toBe(200)
  const { reception } = await see(assistant.token, url)
  expect(reception).toMatchObject({ ...answers, duties: ['make_safe'], note: 'ZZNOTE tired' })
  expect(await waits()).toBe(0)
})

test('a reception without the limits of secrecy said before is not written down', async () => {
  const { assistant, url } = await scene()
  const { limitsSaidIn, ...unsaid } = answers
  expect(limitsSaidIn).toBe('ary')
  expect((await h.post(assistant.token, `${url}/receptions`, unsaid)).json()).toMatchObject({
    code: 'malformed',
  })
})

test('CPP 82-4: rights are missing until they were understood; the prosecution may give them too', async () => {
  const { assistant, prosecutor, url } = await scene()
  const before = await see(assistant.token, url)
  expect(before.missing).toEqual(before.rights)
  expect(before.rights.length).toBeGreaterThan(10)
  const given = { rights: before.rights, language: 'ary', how: 'read_aloud', understood: false }
  expect((await h.post(assistant.token, `${url}/rights`, given)).statusCode).toBe(200)
  expect((await see(assistant.token, url)).missing).toEqual(before.rights)
  expect((await h.post(prosecutor.token, `${url}/rights`, { ...given, understood: true })).statusCode).toBe(
    200,
  )
  const after = await see(assistant.token, url)
  expect(after.missing).toEqual([])
  expect(after.given.map(({ understood }) => understood)).toEqual([true, false])
})

test('a right that is not hers is not written down as given', async () => {
  const { assistant, url } = await scene()
  const { rights } = await see(assistant.token, url)
  const witness = rightsOf({
    capacity: 'witness',
    isChild: false,
    isForeign: false,
    isPregnant: false,
    sex: 'female',
  })
  const foreign = witness.find((right) => !rights.includes(right))
  expect(foreign).toBeDefined()
  const answer = await h.post(assistant.token, `${url}/rights`, {
    rights: [foreign],
    language: 'ary',
    how: 'paper',
    understood: true,
  })
  expect(answer.json()).toMatchObject({ code: 'malformed' })
})

test('a number is noted only with what to say if somebody else answers, and is never shown without it', async () => {
  const { assistant, url } = await scene()
  const { ifOtherAnswers, ...alone } = contact
  expect(ifOtherAnswers).toMatch(/ZZSAY/)
  expect((await h.post(assistant.token, `${url}/contacts`, alone)).json()).toMatchObject({
    code: 'malformed',
  })
  expect((await h.get(assistant.token, `${url}/contact`)).json()).toMatchObject({ code: 'not_found' })
  const made = await h.post(assistant.token, `${url}/contacts`, contact)
  expect(made.statusCode, made.body).toBe(200)
  const summary = await h.get(assistant.token, `${url}/reception`)
  expect(summary.body).not.toMatch(/ZZ/)
  const shown = seeContact.reply.parse((await h.get(assistant.token, `${url}/contact`)).json())
  expect(shown).toMatchObject(contact)
  const { rows } = await h.all.query(
    `select outcome, act, fields from record.entry where officer_id = $1 order by seq desc limit 1`,
    [assistant.id],
  )
  expect(rows[0]).toEqual({
    outcome: 'shown',
    act: 'reception.see_contact',
    fields: ['how', 'when', 'by_whom', 'if_other_answers', 'number'],
  })
})

test('what was said last is in force, and nothing said before is lost', async () => {
  const { assistant, url } = await scene()
  await h.post(assistant.token, `${url}/contacts`, contact)
  await h.post(assistant.token, `${url}/contacts`, { how: 'never' })
  const shown = seeContact.reply.parse((await h.get(assistant.token, `${url}/contact`)).json())
  expect(shown).toMatchObject({ how: 'never', number: null })
  const { rows } = await h.all.query('select how from assistance.safe_contact order by id desc limit 2')
  expect(rows).toEqual([{ how: 'never' }, { how: 'phone' }])
})

test('neither note nor number lies open in the database', async () => {
  const { assistant, url } = await scene()
  await h.post(assistant.token, `${url}/receptions`, { ...answers, note: 'ZZNOTE tired' })
  await h.post(assistant.token, `${url}/contacts`, contact)
  const { rows } = await h.all.query<{ all: string }>(`
    select string_agg(t, ' ') as all from (select r::text as t from assistance.reception r
      union all select s::text from assistance.safe_contact s union all select e::text from record.entry e) s`)
  expect(rows[0]?.all).not.toMatch(/ZZ/)
  expect(rows[0]?.all).not.toContain(Buffer.from('ZZN').toString('hex'))
})
