/**
 * What somebody writes so that it runs in the browser of whoever reads it: in every text that the house takes, shown in
 * four languages to everybody who reads it, as it was given and as nothing else.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, openHouse, openWindow, type House } from './house.ts'
import { routerPaths } from './pages.ts'
import { signInAs } from './people.ts'
import { givenOn, packed, payloads, saidOn, untakable, watch, type Watch } from './scripts.ts'
import { askedOf, type Asked } from './texts.ts'
import { wordsOf } from './words.ts'
import { writeEverything, type Written } from './written.ts'

const languages = ['ar', 'fr', 'en', 'zgh'] as const
type Language = (typeof languages)[number]

/** Texts that are kept nowhere, or not by somebody who has a keyboard, and why. One of tomorrow is not among them. */
const notKept: Readonly<Record<string, string>> = {
  'sendPart.bytes': 'bytes of a file, in base64',
  'noteEvent.at': 'a day and an hour',
  'notePause.from': 'a day and an hour',
  'notePause.to': 'a day and an hour',
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
let written: Written
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
  written = await writeEverything(
    house,
    browser,
    asked,
    (_, most) => {
      const { text, numbers } = packed(next, most)
      next = (next + numbers.length) % payloads.length
      return text
    },
    untakable,
  )
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
  expect(taken).toEqual([])
})

/** Presses whatever shows more, until nothing does; each only once. */
async function showAll(page: Page, shows: readonly string[]): Promise<void> {
  for (let round = 0; round < 3; round++) {
    const pressed = await page.evaluate((names) => {
      for (const details of document.querySelectorAll('details')) details.open = true
      const buttons = [...document.querySelectorAll('button')].filter(
        (button) => names.includes(button.textContent.trim()) && button.dataset['pressed'] !== 'yes',
      )
      for (const button of buttons) {
        button.dataset['pressed'] = 'yes'
        button.click()
      }
      return buttons.length
    }, shows)
    if (pressed === 0) return
    await settled(page)
  }
}

const waiting = new WeakMap<Page, { open: number; last: number }>()
function countRequests(page: Page): void {
  const counting = { open: 0, last: 0 }
  waiting.set(page, counting)
  const change = (by: number) => () => {
    counting.open = Math.max(0, counting.open + by)
    counting.last = performance.now()
  }
  page.on('request', change(1))
  page.on('requestfinished', change(-1))
  page.on('requestfailed', change(-1))
}

/** Nothing was asked for a moment, and what was answered is drawn. */
async function settled(page: Page): Promise<void> {
  const counting = waiting.get(page)!
  const began = performance.now()
  for (;;) {
    await page.evaluate(() => new Promise((done) => setTimeout(done, 40)))
    const quiet = counting.open === 0 && performance.now() - counting.last > 60
    if ((quiet && performance.now() - began > 80) || performance.now() - began > 5000) break
  }
}

interface Reader {
  readonly page: Page
  readonly watched: Watch
  readonly faults: readonly string[]
  readonly context: BrowserContext
}

async function openReader(
  language: Language,
  [post, court]: readonly [string, string | null],
): Promise<Reader> {
  const { context, page, faults } = await openWindow(browser, house, { language })
  const watched = await watch(context)
  countRequests(page)
  await signInAs(house, context, post, court)
  await page.goto('/')
  await page.locator('#main').waitFor()
  await settled(page)
  return { context, page, faults, watched }
}

/** Goes there as a link of the house does, without loading everything anew. */
async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await settled(page)
}

/** Words of a language that stand on whatever shows more when it is pressed. */
const showing = (language: Language) => {
  const said = wordsOf(language)
  return [
    'approvals.show-note',
    'common.show-briefly',
    'elements.title-show',
    'emergency.show-reason',
    'help.need-show',
    'non-punishment.show-reasons',
    'referral.representative-show',
    'reflection.show-reasons',
    'reports.check-show',
    'reports.reasons-show',
    'safety.show',
    'screening.show-reasons',
    'transfer.show-reasons',
    'watching.show-words',
  ].flatMap((id) => {
    try {
      return [said(id)]
    } catch {
      // What Tamazight lacks is said in French.
      return [wordsOf('fr')(id)]
    }
  })
}

/** Every page of the router that can be opened with what was written, each address once. */
function addresses(): readonly string[] {
  const found = routerPaths().flatMap((path) => {
    const ids = [...path.matchAll(/\$(\w+)/g)].map(([, id = '']) => id)
    if (path.endsWith('/$') || path === '/enrol') return []
    return written.cases
      .filter((one) => ids.every((id) => one[id] !== undefined))
      .map((one) => path.replaceAll(/\$(\w+)/g, (_, id: string) => one[id] ?? ''))
  })
  return [...new Set(found)]
}

test(
  'whoever reads it sees it as it was given, in four languages, and nothing of it runs',
  { timeout: 900_000 },
  async () => {
    const began = performance.now()
    const texts = new Map([...written.texts].map(([place, all]) => [place, new Set(all)]))
    const unseen = new Set(texts.keys())
    /** By reader, the addresses at which something of it is shown: looked for once, in Arabic. */
    const shownAt = new Map<number, string[]>()
    let looked = 0
    const look = async (reader: Reader, path: string, language: Language) => {
      await go(reader.page, path)
      await showAll(reader.page, showing(language))
      looked += 1
      const said = await saidOn(reader.page)
      const { whole, changed } = givenOn(said)
      expect([language, path, await reader.watched.found(reader.page)]).toEqual([language, path, []])
      expect([language, path, changed]).toEqual([language, path, []])
      for (const [place, all] of texts) for (const text of all) if (said.includes(text)) unseen.delete(place)
      return whole.length > 0
    }
    for (const [n, holder] of readers.entries()) {
      const reader = await openReader('ar', holder)
      const shown: string[] = []
      for (const path of addresses()) if (await look(reader, path, 'ar')) shown.push(path)
      shownAt.set(n, shown)
      expect(reader.faults).toEqual([])
      await reader.context.close()
    }
    const first = performance.now() - began
    const covered = new Set<string>()
    for (const [n, holder] of readers.entries()) {
      const paths = (shownAt.get(n) ?? []).filter((path) => !covered.has(path))
      for (const path of paths) covered.add(path)
      if (paths.length === 0) continue
      for (const language of languages.filter((one) => one !== 'ar')) {
        const reader = await openReader(language, holder)
        for (const path of paths) expect([path, await look(reader, path, language)]).toEqual([path, true])
        expect(reader.faults).toEqual([])
        await reader.context.close()
      }
    }
    console.log(
      `  scripts: ${String(looked)} pages opened, ${String(covered.size)} of them show some; 0 ran; ${(first / 1000).toFixed(0)} s in Arabic, ${((performance.now() - began) / 1000).toFixed(0)} s in all`,
    )
    expect([...unseen]).toEqual([])
  },
)

test('in a page without our policy they run, and in one of ours a careless line is seen', async () => {
  const { context, page } = await openWindow(browser, house)
  const watched = await watch(context)
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
  expect(ran.size).toBeGreaterThan(25)
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
    const script = document.createElement('div')
    script.setAttribute('onclick', 'zr(1)')
    document.body.append(script)
  })
  const found = await watched.found(page)
  expect(found).toContainEqual(expect.stringMatching(/^policy require-trusted-types-for/))
  expect(found).toContain('<div onclick>')
  // And a text that somebody made safe by taking something away is not the text that was given.
  const tidied = payloads.map((payload) => payload.replaceAll(/[<>]/g, '')).join('\n')
  expect(givenOn(tidied).changed.length).toBeGreaterThan(60)
  await context.close()
})
