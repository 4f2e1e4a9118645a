/** Sealing who somebody is takes it out of the file (CPP 82-8, ADR 23), over HTTP and as people: refusals first. */
import { seeDetails, seeIdentity, seeIdentityInFile, seeOutcome, seePapers } from '@himaya/contract'
import type { CourtId, Post } from '@himaya/domain'
import * as vault from '@himaya/vault'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Officer } from '../../../../db/test/court.ts'
import { newHouse } from '../../../test/house.ts'
import { namedInFile } from './store.ts'
import { b64, body, identitiesIn, memberOf, who, type IdentityScene } from '../../../test/identities.ts'

const nador = 'TPI-NADOR' as CourtId

let h: Awaited<ReturnType<typeof newHouse>>
let scenes: ReturnType<typeof identitiesIn>
beforeAll(async () => {
  h = await newHouse({ demo: true })
  scenes = identitiesIn(h)
})
afterAll(async () => {
  await h.close()
})

const details = {
  name: 'ZZNAME Khadija',
  born: '1991-04-17',
  document: 'ZZ12345',
  sex: 'female',
  nationality: 'SN',
  language: 'fr',
}
const phone = '+212600000191'
const told = [
  details.name,
  details.born,
  details.document,
  phone,
  'ZZSISTER',
  'ZZEVENINGS',
  'ZZWRONG NUMBER',
  'ZZCALLER',
]

const correct = (s: IdentityScene, version: number, more: object = {}) =>
  h.post(s.assistant.token, `/cases/${s.caseId}/people/${s.person}/correction`, {
    version,
    details: { ...details, ...more },
  })
const contact = (s: IdentityScene) =>
  h.post(s.assistant.token, `/cases/${s.caseId}/people/${s.person}/contacts`, {
    how: 'phone',
    number: phone,
    byWhom: 'ZZSISTER',
    when: 'ZZEVENINGS',
    ifOtherAnswers: 'ZZWRONG NUMBER',
  })

/** Somebody of whom the file says everything, and whose identity is to be sealed. */
async function named(capacity = 'witness') {
  const s = await scenes.scene({ capacity, caller: { name: 'ZZCALLER', phone } })
  expect((await correct(s, 1)).statusCode).toBe(200)
  expect((await contact(s)).statusCode).toBe(200)
  return s
}
const inFile = (officer: Officer, measure: string) => h.get(officer.token, `/measures/${measure}/identity`)
const versionOf = async (s: IdentityScene) =>
  seeDetails.reply.parse(
    (await h.get(s.assistant.token, `/cases/${s.caseId}/people/${s.person}/details`)).json(),
  ).version

/** Everybody of the case, and who opened it in an emergency. */
async function readers(s: IdentityScene): Promise<Readonly<Record<string, Officer>>> {
  const on = async (post: Post) => {
    const officer = await h.officer({ post, court: nador })
    await h.assign(s.caseId, officer, post)
    return officer
  }
  const breaking = await h.officer({ post: 'kings_prosecutor_deputy', court: nador })
  await h.all.query(
    `insert into court.emergency (case_id, court_id, post, opened_by, year, number, category, wrapped_key, reason_sealed, side, told_court_id)
     values ($1, $2, 'kings_prosecutor_deputy', $3, 2026, 1, 'danger_now', '\\x00', '\\x00', 'prosecution', $2)`,
    [s.caseId, nador, breaking.id],
  )
  return {
    'the assistant': s.assistant,
    'a colleague of hers': await h.officer({ post: 'social_assistant', court: nador }),
    'the prosecutor who decided': s.prosecutor,
    'a deputy on the case': await on('kings_prosecutor_deputy'),
    'an investigating judge': await on('investigating_judge'),
    'a judge who holds a share': s.one,
    'the registry': await on('registry_clerk'),
    'the registry of the prosecution': await on('prosecution_clerk'),
    'the coordinator': await on('unit_coordinator'),
    'a deputy in an emergency': breaking,
  }
}
/** All that an officer is told of the case by its pages and lists, and what they find by looking for it. */
async function toldTo(officer: Officer, s: IdentityScene): Promise<string> {
  const one = `/cases/${s.caseId}/people/${s.person}`
  const pages = [
    `/cases/${s.caseId}`,
    `/cases/${s.caseId}/timeline`,
    `/cases/${s.caseId}/papers`,
    `/cases/${s.caseId}/measures`,
    `/cases/${s.caseId}/hearings`,
    `/cases/${s.caseId}/report`,
    `/record/cases/${s.caseId}`,
    `${one}/identity`,
    `${one}/details`,
    `${one}/contact`,
    `${one}/reception`,
    `/reports/${s.report}`,
    '/cases',
    '/reports',
    '/today',
    '/identities',
    '/drafts',
  ]
  const answers = []
  for (const page of pages) answers.push((await h.get(officer.token, page)).body)
  for (const text of ['ZZNAME', details.document, phone]) {
    const found = (await h.post(officer.token, '/search', { text })).json<{
      rows?: { person: { id: string } | null }[]
    }>()
    if (found.rows?.some(({ person }) => person?.id === s.person) === true) answers.push(`FOUND by ${text}`)
  }
  return answers.join('\n')
}
const bearing = (text: string) => [...told, 'FOUND'].filter((word) => text.includes(word))

describe('what the file says of somebody who is to be sealed', () => {
  test('is asked by whoever is to seal it, and absent for everybody else', async () => {
    const s = await named()
    const others = [
      ...Object.values(await readers(s)).filter((one) => one !== s.prosecutor),
      await h.officer({ post: 'kings_prosecutor_deputy', court: nador }),
      await h.officer({ post: 'kings_prosecutor', court: 'TPI-OUJDA' as CourtId }),
      await h.officer({ post: 'central_unit' }),
      await h.officer({ post: 'administrator' }),
      await h.officer({ post: 'auditor' }),
    ]
    const absent = await inFile(s.prosecutor, randomUUID())
    for (const officer of others) {
      const answer = await inFile(officer, s.measure)
      expect([answer.statusCode, answer.body]).toEqual([404, absent.body])
    }
    const answer = seeIdentityInFile.reply.parse((await inFile(s.prosecutor, s.measure)).json())
    expect(answer).toMatchObject({
      name: details.name,
      born: details.born,
      document: details.document,
      sex: 'female',
      nationality: 'SN',
      contacts: [{ number: phone, byWhom: 'ZZSISTER', when: 'ZZEVENINGS', ifOtherAnswers: 'ZZWRONG NUMBER' }],
      kept: [],
      caller: { name: 'ZZCALLER', phone },
      isReporter: false,
      papers: [],
    })
    expect(Object.fromEntries(answer.elsewhere.map(({ place, count }) => [place, count]))).toMatchObject({
      statement: 1,
      measures: 1,
    })
    const { rows } = await h.all.query<{ fields: string[] }>(
      `select fields from record.entry where act = 'identities.see_in_file' and outcome = 'shown' and officer_id = $1`,
      [s.prosecutor.id],
    )
    expect(new Set(rows[0]?.fields)).toEqual(new Set(['name', 'born', 'document', 'contact', 'caller']))
  })

  test('is in no answer to anybody once it is sealed, is found by nothing, and was there before', async () => {
    const s = await named('reporter')
    const people = await readers(s)
    const before = new Set<string>()
    for (const officer of Object.values(people))
      for (const word of bearing(await toldTo(officer, s))) before.add(word)
    expect([...before].sort()).toEqual([...told, 'FOUND'].sort())
    expect(bearing(await toldTo(people['a deputy in an emergency']!, s))).toContain(details.name)
    const sealed = await scenes.seal(s, { isCaller: true })
    expect(sealed.statusCode, sealed.body).toBe(200)
    for (const [name, officer] of Object.entries(people))
      expect(bearing(await toldTo(officer, s)), name).toEqual([])
    expect(
      seeIdentity.reply.parse(
        (await h.get(s.one.token, `/cases/${s.caseId}/people/${s.person}/identity`)).json(),
      ),
    ).toEqual({ name: null, born: null, document: null, concealed: true })
    // No paper names who it is, and none says that a name was forgotten.
    for (const officer of Object.values(people)) {
      const papers = await h.get(officer.token, `/cases/${s.caseId}/papers`)
      if (papers.statusCode !== 200) continue
      const { open } = seePapers.reply.parse(papers.json())
      for (const { refusals } of open)
        expect(refusals.map(({ reason }) => reason)).not.toContain('no_name_recorded')
    }
  })

  test('is sealed as it stands, or not at all: what was changed since it was read is a conflict', async () => {
    const s = await named()
    const { took } = seeIdentityInFile.reply.parse((await inFile(s.prosecutor, s.measure)).json())
    expect((await correct(s, await versionOf(s), { name: 'ZZOTHER' })).statusCode).toBe(200)
    expect((await scenes.seal(s, { took })).json()).toMatchObject({ code: 'conflict' })
    expect((await scenes.seal(s, { took: b64(new Uint8Array(32)) })).json()).toMatchObject({
      code: 'conflict',
    })
    expect(await toldTo(s.assistant, s)).toContain('ZZOTHER')
    expect((await scenes.seal(s)).statusCode).toBe(200)
    expect(await toldTo(s.assistant, s)).not.toContain('ZZOTHER')
  })

  test('is read with its hash in one breath: what is changed in between is in neither', async () => {
    const s = await named()
    const { took } = seeIdentityInFile.reply.parse((await inFile(s.prosecutor, s.measure)).json())
    const read = await h.court.as(s.prosecutor.token, async (tx) => {
      const changing = tx.withPlugin({
        transformQuery: ({ node }) => node,
        transformResult: async ({ result }) => {
          await h.all.query(
            `update assistance.person set name_sealed = '\\x00' where id = $1 and name_sealed <> '\\x00'`,
            [s.person],
          )
          return result
        },
      })
      return { value: await namedInFile(changing, s.measure) }
    })
    expect(read?.value.fields.find(({ column }) => column === 'name')?.sealed.length).toBeGreaterThan(1)
    expect(b64(read!.value.took!)).toBe(took)
    expect((await scenes.seal(s, { took })).json()).toMatchObject({ code: 'conflict' })
  })

  test.each([
    ['witness', false],
    ['witness', true],
    // Of two who reported, the other one is not taken out with the first.
    ['reporter', false],
    ['reporter', true],
  ])(
    'of a %s takes the caller of the report only where it is said that it is the same: %s',
    async (capacity, isCaller) => {
      const s = await named(capacity)
      const before = seeIdentityInFile.reply.parse((await inFile(s.prosecutor, s.measure)).json())
      expect(before.isReporter).toBe(capacity === 'reporter')
      expect((await scenes.seal(s, { isCaller })).statusCode).toBe(200)
      expect((await h.get(s.prosecutor.token, `/reports/${s.report}`)).body.includes('ZZCALLER')).toBe(
        !isCaller,
      )
      // Whoever was taken out is still to be told what becomes of the report.
      const course = seeOutcome.reply.parse(
        (await h.get(s.prosecutor.token, `/reports/${s.report}/outcome`)).json(),
      )
      expect(course.callerKnown).toBe(true)
    },
  )
})

describe('beside a concealed person', () => {
  const sentence = {
    code: 'refused_by_law',
    refusals: [{ reason: 'identity_is_sealed', article: 'ma/act/2002/22-01#art_82-8' }],
  }

  test('no name, document or number is written again, and why is said; the language is put right', async () => {
    const s = await named()
    await scenes.seal(s)
    const version = await versionOf(s)
    const empty = { name: null, born: null, document: null, sex: null, nationality: null }
    for (const more of [
      {},
      { ...empty, name: 'ZZAGAIN' },
      { ...empty, born: '1990-01-01' },
      { ...empty, nationality: 'SN' },
    ]) {
      const answer = await correct(s, version, more)
      expect([answer.statusCode, answer.json()]).toMatchObject([422, sentence])
    }
    expect((await contact(s)).json()).toMatchObject(sentence)
    const never = await h.post(s.assistant.token, `/cases/${s.caseId}/people/${s.person}/contacts`, {
      how: 'never',
    })
    expect(never.statusCode, never.body).toBe(200)
    expect((await correct(s, version, { ...empty, language: 'ary' })).statusCode).toBe(200)
    const found = seeDetails.reply.parse(
      (await h.get(s.assistant.token, `/cases/${s.caseId}/people/${s.person}/details`)).json(),
    )
    expect(found).toMatchObject({ concealed: true, details: { ...empty, language: 'ary' } })
  })

  test('whether it is a child is known on, and is not lost when something else is put right', async () => {
    const s = await scenes.scene()
    const year = new Date().getUTCFullYear() - 10
    expect((await correct(s, 1, { born: `${String(year)}-05-05` })).statusCode).toBe(200)
    await scenes.seal(s)
    const isChild = async () =>
      (await h.get(s.one.token, `/cases/${s.caseId}`))
        .json<{ people: { id: string; isChild: boolean | null; concealed: boolean }[] }>()
        .people.find(({ id }) => id === s.person)
    expect(await isChild()).toMatchObject({ isChild: true, concealed: true })
    const empty = { name: null, born: null, document: null, sex: null, nationality: null }
    expect((await correct(s, await versionOf(s), { ...empty, language: 'ary' })).statusCode).toBe(200)
    expect(await isChild()).toMatchObject({ isChild: true })
    const grown = await named()
    await scenes.seal(grown)
    const { people } = (await h.get(grown.one.token, `/cases/${grown.caseId}`)).json<{
      people: { isChild: boolean | null }[]
    }>()
    expect(people[0]?.isChild).toBe(false)
  })

  test('the unit writes the name by hand when the measure is lifted, after two have opened it', async () => {
    const s = await named()
    await scenes.seal(s)
    await h.all.query(
      `insert into court.measure_step (case_id, measure_id, step, done_on, done_by) values ($1, $2, 'lifted', current_date, $3)`,
      [s.caseId, s.measure, s.prosecutor.id],
    )
    const asked = await scenes.act(s.one, '/approvals', {
      act: 'identity.unseal',
      case: s.caseId,
      about: s.person,
      purpose: 'rights_of_defence',
    })
    expect(asked.statusCode, asked.body).toBe(200)
    expect((await correct(s, await versionOf(s))).statusCode).toBe(200)
    const shown = await h.get(s.one.token, `/cases/${s.caseId}/people/${s.person}/identity`)
    expect(shown.json()).toMatchObject({ name: details.name, concealed: false })
    expect(bearing(await toldTo(s.assistant, s))).toContain('FOUND')
  })
})

test('what one who is not to seal it sends is refused, and takes nothing out', async () => {
  const s = await named()
  const { took } = seeIdentityInFile.reply.parse((await inFile(s.prosecutor, s.measure)).json())
  const dealt = await vault.dealIdentity(who, { person: s.person, dealing: 1 }, [
    memberOf(s.one),
    memberOf(s.two),
  ])
  for (const officer of Object.values(await readers(s)))
    if (officer !== s.prosecutor) {
      const answer = await scenes.act(officer, `/measures/${s.measure}/identity`, {
        ...body(dealt, 1),
        took,
        isCaller: true,
      })
      expect(answer.statusCode).toBe(404)
    }
  expect(bearing(await toldTo(s.assistant, s))).toContain(details.name)
})
