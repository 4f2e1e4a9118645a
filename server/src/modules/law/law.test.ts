import { listProvisions, searchLaw, seeProvision } from '@himaya/contract'
import type { SessionToken } from '@himaya/db'
import type { CourtId } from '@himaya/domain'
import { articles, type ArticleRef } from '@himaya/law'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepText } from '../../law/official.ts'
import { newHouse } from '../../../test/house.ts'

const nador = 'TPI-NADOR' as CourtId
const victims = 'ma/act/2016/27-14#art_448-14'

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

const at = (ref: string) => `/law/provisions/${encodeURIComponent(ref)}`
const see = async (token: SessionToken, ref: string) => {
  const answer = await h.get(token, at(ref))
  expect(answer.statusCode, answer.body).toBe(200)
  return seeProvision.reply.parse(answer.json())
}
const search = async (token: SessionToken, text: string, language: string) => {
  const answer = await h.get(token, `/law/search?${new URLSearchParams({ text, language }).toString()}`)
  expect(answer.statusCode, answer.body).toBe(200)
  return searchLaw.reply.parse(answer.json()).found
}
const assistant = () => h.officer({ post: 'social_assistant', court: nador })

test('whoever is not signed in reads nothing', async () => {
  for (const path of ['/law/provisions?language=ar', at(victims), '/law/search?text=448-14&language=ar'])
    expect((await h.get(undefined, path)).json()).toMatchObject({ code: 'not_signed_in' })
})

test('what neither we nor a text have is not found, and what is no name is not asked for', async () => {
  const { token } = await assistant()
  for (const ref of ['ma/act/2016/27-14#art_448-99', 'ma/act/1999/1-99#art_1'])
    expect((await h.get(token, at(ref))).json()).toMatchObject({ code: 'not_found' })
  for (const ref of ['448-14', '../../etc#art_1', 'ma/act/2016/27-14'])
    expect((await h.get(token, at(ref))).json()).toMatchObject({ code: 'malformed' })
  expect((await h.get(token, '/law/search?text=&language=ar')).json()).toMatchObject({ code: 'malformed' })
  expect((await h.get(token, '/law/search?text=x&language=de')).json()).toMatchObject({ code: 'malformed' })
})

test('every post reads all of it, and reading leaves no line in the record', async () => {
  const lines = async () => {
    const { rows } = await h.all.query<{ count: string }>('select count(*) from record.entry')
    return rows[0]?.count
  }
  const officers = [
    await assistant(),
    await h.officer({ post: 'trial_judge', court: nador }),
    await h.officer({ post: 'auditor' }),
  ]
  const before = await lines()
  for (const { token } of officers) {
    const answer = await h.get(token, '/law/provisions?language=fr')
    const { works } = listProvisions.reply.parse(answer.json())
    const listed = works.flatMap((work) => work.articles.map(({ ref }) => ref))
    expect(listed.toSorted()).toEqual(articles.filter((ref) => !ref.includes('-para-')).toSorted())
    expect((await see(token, victims)).ours?.ref).toBe(victims)
    expect((await search(token, 'victime', 'fr')).length).toBeGreaterThan(0)
  }
  expect(await lines()).toBe(before)
})

test('each provision is given whole, with its source, and a paragraph gives the article it stands in', async () => {
  const { token } = await assistant()
  for (const ref of articles) {
    const { ours } = await see(token, ref)
    expect(ours?.ref).toBe(ref.replace(/-para-\d$/, ''))
    expect(ours?.source.note.fr).not.toBe('')
    const last = ours?.versions.at(-1)
    expect(last?.statement, ref).not.toBeNull()
    expect(last?.until).toBeNull()
    const paragraph = /-para-(\d)$/.exec(ref)?.[1]
    if (paragraph !== undefined)
      expect(last?.paragraphs.map((one) => one.paragraph)).toContain(Number(paragraph))
  }
})

test('article 82-5-1: both sides of 8 December 2025, what brought the change, and the clock that stands on it', async () => {
  const { token } = await assistant()
  const { ours } = await see(token, 'ma/act/2002/22-01#art_82-5-1' satisfies ArticleRef)
  const [before, after] = ours?.versions.slice(-2) ?? []
  expect(before).toMatchObject({ until: '2025-12-08', supersededBy: { work: 'ma/act/2025/03-23' } })
  expect(after).toMatchObject({
    from: '2025-12-08',
    verified: false,
    by: { work: 'ma/act/2025/03-23', gazette: { number: 7437, published: '2025-09-08', page: 6962 } },
  })
  expect(ours?.terms.find(({ id }) => id === 'reflection')).toMatchObject({
    strict: true,
    values: [{ from: '2025-12-08', amount: 30, unit: 'days', verified: false }],
  })
})

test('article 448-5: the penalty of each paragraph is data, and life has no fine in the text', async () => {
  const { token } = await assistant()
  const { ours } = await see(token, 'ma/act/2016/27-14#art_448-5')
  expect(ours?.versions.at(-1)?.paragraphs.map(({ penalty }) => penalty)).toMatchObject([
    { prison: { minMonths: 240, maxMonths: 360 }, fine: { min: 1_000_000, max: 6_000_000 } },
    { prison: 'life', fine: null },
  ])
})

test('a number and a word find the same article, in Arabic and in French', async () => {
  const { token } = await assistant()
  for (const [text, language] of [
    ['448-14', 'ar'],
    ['14-448', 'ar'],
    ['448-14', 'fr'],
  ] as const)
    expect((await search(token, text, language))[0]?.ref).toBe(victims)
  for (const [text, language] of [
    ['ضحايا', 'ar'],
    ['victime', 'fr'],
  ] as const)
    expect((await search(token, text, language)).map(({ ref }) => ref)).toContain(victims)
})

test('official words that are imported while the house runs stand beside ours, and are found', async () => {
  const { token } = await assistant()
  expect((await see(token, victims)).ours?.versions.at(-1)).toMatchObject({
    official: null,
    officialMissing: 'not_imported',
  })
  keepText(h.data, {
    work: 'ma/act/2016/27-14',
    language: 'ar',
    hash: 'a'.repeat(64),
    file: 'law.txt',
    imported: '2026-03-01',
    consolidated: '2016-09-19',
    articles: [
      { number: '448-14', text: 'ZZ كلمات مختلقة للتجربة', turned: 2 },
      { number: '999', text: 'ZZ زقزقة', turned: 0 },
    ],
    leftAlone: [],
    turned: 2,
  })
  const { official, ours } = await see(token, victims)
  expect(official).toBeNull()
  expect(ours?.versions.at(-1)?.official).toEqual({
    text: 'ZZ كلمات مختلقة للتجربة',
    language: 'ar',
    file: 'law.txt',
    hash: 'a'.repeat(64),
    imported: '2026-03-01',
    consolidated: '2016-09-19',
    turned: 2,
  })
  expect(ours?.versions.at(-1)?.statement?.ar).not.toContain('ZZ')
  // An article that only the official text has is found and read as such.
  const [found] = await search(token, 'زقزقة', 'ar')
  expect(found).toMatchObject({ ref: 'ma/act/2016/27-14#art_999', says: null, official: true })
  expect(await see(token, 'ma/act/2016/27-14#art_999')).toMatchObject({ ours: null, number: '999' })
})

test('each version has the official words of a text that holds it, or why there are none', async () => {
  const { token } = await assistant()
  keepText(h.data, {
    work: 'ma/act/2002/22-01',
    language: 'ar',
    hash: 'b'.repeat(64),
    file: 'code.txt',
    imported: '2026-03-01',
    // Published that day, in force three months later.
    consolidated: '2025-09-08',
    articles: [{ number: '82-5-1', text: 'ZZ صيغة جديدة', turned: 0 }],
    leftAlone: [],
    turned: 0,
  })
  const versions = (await see(token, 'ma/act/2002/22-01#art_82-5-1')).ours?.versions ?? []
  expect(versions.at(-1)).toMatchObject({ from: '2025-12-08', official: { text: 'ZZ صيغة جديدة' } })
  expect(versions.at(-2)).toMatchObject({ until: '2025-12-08', official: null })
  const [before, after] = (await see(token, 'ma/act/2002/22-01#art_400')).ours?.versions.slice(-2) ?? []
  expect(before).toMatchObject({ until: '2025-12-08', official: null, officialMissing: 'other_version' })
  expect(after).toMatchObject({ official: null, officialMissing: 'not_in_the_text' })
})
