/**
 * What somebody writes so that it runs in the browser of whoever reads it: in every text that the house takes, shown in
 * four languages to everybody who reads it, as it was given and as nothing else.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openHouse, type House } from './house.ts'
import { go, languages, openReader, showAll, showing, type Language, type Reader } from './looking.ts'
import { pages, routerPaths } from './pages.ts'
import { asGiven, givenOn, packed, payloads, saidOn, untakable, watch } from './scripts.ts'
import { askedOf, rewritten, type Asked } from './texts.ts'
import { openWriter, type Writer } from './writer.ts'
import { writeEverything, type Ids } from './written.ts'

/** Texts that are kept nowhere, or not by somebody who has a keyboard, and why. One of tomorrow is not among them. */
const notKept: Readonly<Record<string, string>> = {
  'sendPart.bytes': 'bytes of a file, in base64',
  'verifyPaper.number': 'compared, and kept nowhere',
  'findCases.text': 'looked for, and kept nowhere',
  'enrolPasskey.label': 'beside a key of a device; shown to its owner (see the last test)',
  'enrolPassword.password': 'kept as what checks it',
  'signInWithPassword.handle': 'compared, and kept nowhere',
  'signInWithPassword.password': 'compared, and kept nowhere',
  'bringCheckpoint.checkpoint': 'a signature over hashes',
  'sayWhy.words': 'asked after a day of many looks (see the last test)',
  'answerQuestion.words': 'asked after a day of many looks (see the last test)',
}

/** What is written and stands on no page, and why. */
const notShown: Readonly<Record<string, string>> = {
  'saveDraft.body': 'read by its form alone, field by field',
  'addProof.title': 'beside the element that it stands behind, of which none is noted here',
  'receive.note': 'given by the answer, and shown by no page yet',
  'recordReport.caller.phone': 'given by the answer, and shown by no page yet',
  'decideMeasure.reasonsForSuspect.ar': 'on the paper that he is served',
  'decideMeasure.reasonsForSuspect.fr': 'on the paper that he is served',
}

/** Who opens every page, at which court. */
const readers: readonly (readonly [post: string, court: string | null])[] = [
  ['social_assistant', 'TPI-NADOR'],
  ['kings_prosecutor', 'TPI-NADOR'],
  ['juvenile_judge', 'TPI-NADOR'],
  ['kings_prosecutor_deputy', 'TPI-NADOR'],
  ['general_prosecutor', 'CA-NADOR'],
  ['registry_clerk', 'CA-NADOR'],
  ['service_provider', null],
  ['central_unit', null],
  ['administrator', null],
]

let house: House
let browser: Browser
let asked: readonly Asked[]
let written: Writer
let cases: readonly Ids[]
beforeAll(async () => {
  // Whoever opens every page of the house in one go asks for more than somebody at work.
  const enough = '1000000'
  house = await openHouse({
    HIMAYA_REQUESTS_PER_SECOND: '10000',
    HIMAYA_KEYS_OFFICER_UNWRAPS: enough,
    HIMAYA_KEYS_TOTAL_UNWRAPS: enough,
  })
  browser = await openBrowser()
  asked = await askedOf(house)
  let next = 0
  written = openWriter(house, browser, {
    asked,
    untakable,
    text: (place, most) => {
      const { text, numbers } = packed(next, most, place.startsWith('decideMeasure.'))
      next = (next + numbers.length) % payloads.length
      return text
    },
  })
  cases = await writeEverything(written)
})
afterAll(async () => {
  await browser.close()
  await house.stop()
})

test('every text that an act takes was written, or is kept nowhere; none takes a control character or half a letter', async () => {
  const all = asked.flatMap(({ name, method, takes }) =>
    method === 'POST' ? [...takes.keys()].map((at) => `${name}${at}`) : [],
  )
  const left = all.filter((place) => !written.texts.has(place))
  expect(left.toSorted()).toEqual(Object.keys(notKept).toSorted())
  const used = new Set([...written.texts.values()].flat().flatMap((text) => givenOn(text).whole))
  expect(used.size).toBe(payloads.length)
  const texts = [...written.texts.values()].flat().length
  console.log(
    `  scripts: ${String(payloads.length)} forms in ${String(written.texts.size)} texts of ${String(all.length)}, written ${String(texts)} times`,
  )
  // Each of these, in every text, is malformed: nothing was kept of it, and nothing broke.
  const taken = [...written.refused].filter(([, statuses]) => statuses.some((status) => status !== 400))
  // A draft is JSON, which leaves the last of them as it is.
  const ofDraft = untakable.map((text) => (text.includes('\u0085') ? 200 : 400))
  expect(taken).toEqual([['saveDraft.body', ofDraft]])
})

/** Every page of the router that can be opened with what was written, each address once. */
function addresses(): readonly string[] {
  const found = routerPaths().flatMap((path) => {
    const ids = [...path.matchAll(/\$(\w+)/g)].map(([, id = '']) => id)
    if (path.endsWith('/$') || path === '/enrol') return []
    return cases
      .filter((one) => ids.every((id) => one[id] !== undefined))
      .map((one) => path.replaceAll(/\$(\w+)/g, (_, id: string) => one[id] ?? ''))
  })
  return [...new Set(found)]
}

/** The cases that this reader does not see: their pages say so. */
async function closedTo({ context: { request } }: Reader): Promise<readonly string[]> {
  const closed: string[] = []
  for (const { caseId = '' } of cases)
    if (!(await request.get(`${house.address}/api/cases/${caseId}`)).ok()) closed.push(caseId)
  return closed
}

/** Every page by every reader takes minutes: only when it is asked for, as in test:deep. */
const thorough = process.env['HIMAYA_READERS'] === 'all'

/** A page that was opened by a reader, and the texts that were seen there. */
interface Sight {
  readonly reader: number
  readonly path: string
  readonly places: readonly string[]
}

/** Of several sights those that show each page and each text at least once. */
function enoughOf(sights: readonly Sight[]): readonly Sight[] {
  const [paths, seen] = [new Set<string>(), new Set<string>()]
  return sights.filter(({ path, places }) => {
    if (places.length === 0 || (paths.has(path) && places.every((place) => seen.has(place)))) return false
    paths.add(path)
    for (const place of places) seen.add(place)
    return true
  })
}

test.skipIf(!thorough)(
  'whoever reads it sees it as it was given, in four languages, and nothing of it runs',
  { timeout: 900_000 },
  async () => {
    const began = performance.now()
    let looked = 0
    const look = async (reader: Reader, path: string, language: Language): Promise<readonly string[]> => {
      await go(reader.page, path)
      await showAll(reader.page, showing(language))
      looked += 1
      const said = await saidOn(reader.page)
      expect([language, path, await reader.watched.found(reader.page)]).toEqual([language, path, []])
      expect([language, path, givenOn(said).changed]).toEqual([language, path, []])
      return [...written.texts].flatMap(([place, all]) =>
        all.some((text) => asGiven(text).some((one) => said.includes(one))) ? [place] : [],
      )
    }
    // In Arabic, by everybody.
    const sights: Sight[] = []
    const seen = new Set<string>()
    const walk = async (holder: (typeof readers)[number], n: number) => {
      const reader = await openReader(browser, house, 'ar', holder)
      const closed = await closedTo(reader)
      for (const path of addresses()) {
        if (closed.some((caseId) => path.startsWith(`/cases/${caseId}`))) continue
        const places = await look(reader, path, 'ar')
        for (const place of places) seen.add(place)
        sights.push({ reader: n, path, places })
      }
      expect(reader.faults).toEqual([])
      await reader.context.close()
    }
    for (let n = 0; n < readers.length; n += 3)
      await Promise.all(readers.slice(n, n + 3).map((holder, more) => walk(holder, n + more)))
    const first = performance.now() - began
    const left = [...written.texts.keys()].filter((place) => !seen.has(place))
    console.log(`  scripts: not seen on a page: ${left.join(', ')}`)
    expect(left.toSorted()).toEqual(Object.keys(notShown).toSorted())

    // Then in each other language what shows something, until each page and each text was seen.
    const enough = enoughOf(sights)
    const again = async (language: Language) => {
      const shown = new Set<string>()
      for (const [n, holder] of readers.entries()) {
        const paths = enough.filter(({ reader }) => reader === n).map(({ path }) => path)
        if (paths.length === 0) continue
        const reader = await openReader(browser, house, language, holder)
        for (const path of paths) for (const place of await look(reader, path, language)) shown.add(place)
        expect(reader.faults).toEqual([])
        await reader.context.close()
      }
      expect([language, [...seen].filter((place) => !shown.has(place))]).toEqual([language, []])
    }
    await Promise.all(languages.filter((one) => one !== 'ar').map(again))
    console.log(
      `  scripts: ${String(seen.size)} texts seen as given on ${String(new Set(enough.map(({ path }) => path)).size)} pages, ${String(looked)} looks of ${String(readers.length)} readers, 0 ran; ${(first / 1000).toFixed(0)} s in Arabic, ${((performance.now() - began) / 1000).toFixed(0)} s in all`,
    )
  },
)

/** Texts that are no words: a place in a list, a key to look something up by, a moment, a number, a hash. */
const notWords =
  /\.(?:next|id|act|mark|at|from|to|on|now|due|article|basis\[\]|code|number|serial|sha256|hash|challenge|rpId|otpauth|secret|fields\[\]|file|root|signed|work)$/

test.skipIf(!thorough)(
  'whatever stands in any text that the house shows, a page shows it as a text',
  { timeout: 900_000 },
  async () => {
    const began = performance.now()
    let [next, looked, replaced] = [0, 0, 0]
    const places = new Set<string>()
    const answering = asked.map((one) => ({
      ...one,
      is: new RegExp(`^${one.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
      words: new Set([...one.shows].filter((at) => !notWords.test(at))),
    }))
    const open = new Map<string, Reader>()
    for (const [path, { as, at }] of Object.entries(pages)) {
      if (['/enrol', '/verify'].includes(path)) continue
      const name = `${as.post} ${String(as.court)}`
      const reader = open.get(name) ?? (await openReader(browser, house, 'ar', [as.post, as.court]))
      if (!open.has(name)) {
        open.set(name, reader)
        await reader.context.route('**/api/**', async (route) => {
          const request = route.request()
          const { pathname } = new URL(request.url())
          const found = answering.find(({ method, is }) => method === request.method() && is.test(pathname))
          const response = await route.fetch()
          const isJson = response.headers()['content-type']?.startsWith('application/json') === true
          if (found === undefined || response.status() !== 200 || !isJson) return route.fulfill({ response })
          const json = rewritten(await response.json(), found.words, (place, was) => {
            if (was === null) return null
            places.add(`${found.name}${place}`)
            replaced += 1
            const { text, numbers } = packed(next, 120)
            next = (next + numbers.length) % payloads.length
            return text
          })
          return route.fulfill({ response, json })
        })
      }
      const where = await at(async (asks) =>
        (await reader.context.request.get(`${house.address}/api${asks}`)).json(),
      )
      await go(reader.page, where)
      await showAll(reader.page, showing('ar'))
      looked += 1
      expect([path, await reader.watched.found(reader.page)]).toEqual([path, []])
      expect([path, givenOn(await saidOn(reader.page)).changed]).toEqual([path, []])
    }
    for (const { context, faults } of open.values()) {
      expect(faults).toEqual([])
      await context.close()
    }
    console.log(
      `  scripts: ${String(replaced)} texts of ${String(places.size)} kinds in the place of what ${String(looked)} pages were answered; ${((performance.now() - began) / 1000).toFixed(0)} s`,
    )
    expect(places.size).toBeGreaterThan(100)
  },
)

test('in a page without our policy they run, and in one of ours a careless line is seen', async () => {
  const context = await browser.newContext({ baseURL: house.address })
  const watched = await watch(context)
  const page = await context.newPage()
  await page.goto('about:blank')
  const ran = new Set<number>()
  const marked = new Set<number>()
  for (const [n, payload] of payloads.entries()) {
    await page.evaluate((html) => {
      document.body.innerHTML = html
    }, payload)
    await page.evaluate(() => new Promise((done) => setTimeout(done, 30)))
    const found = await watched.found(page)
    if (found.some((one) => one === `ran ${String(n)}` || one.startsWith('asked for'))) ran.add(n)
    if (found.some((one) => one.startsWith('<'))) marked.add(n)
    await page.goto('about:blank')
  }
  console.log(
    `  scripts: without the policy ${String(ran.size)} of ${String(payloads.length)} run or fetch, ${String(new Set([...ran, ...marked]).size)} become markup`,
  )
  expect(ran.size).toBeGreaterThan(20)
  expect(new Set([...ran, ...marked]).size).toBeGreaterThan(40)

  await page.goto('/')
  await page.locator('#court').waitFor()
  expect(await watched.found(page)).toEqual([])
  const thrown = await page.evaluate((html) => {
    try {
      document.body.innerHTML = html
      return ''
    } catch (error) {
      return String(error)
    }
  }, payloads[3]!)
  expect(thrown).toMatch(/TrustedHTML/)
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.setAttribute('href', 'javascript:zr(1)')
    document.body.append(link)
  })
  const found = await watched.found(page)
  expect(found).toContainEqual(expect.stringMatching(/^policy require-trusted-types-for/))
  expect(found).toContain('<a href=javascript:zr(1)>')
  // And a text that somebody made safe by taking something away is not the text that was given.
  const tidied = payloads.map((payload) => payload.replaceAll(/[<>]/g, '')).join('\n')
  expect(givenOn(tidied).changed.length).toBeGreaterThan(60)
  await context.close()
})
