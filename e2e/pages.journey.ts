/** Each page of the router, opened by whoever may and by whoever may not, in Arabic and in French. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nothingInTheWay } from './axe.ts'
import { openBrowser, openHouse, openWindow, type House } from './house.ts'
import { pages, routerPaths, type Asks } from './pages.ts'
import { enterAs, signInAs } from './people.ts'
import { wordsOf } from './words.ts'

let house: House
let browser: Browser
beforeAll(async () => {
  house = await openHouse()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await house.stop()
})

type Language = 'ar' | 'fr'
type Window = Awaited<ReturnType<typeof openWindow>>

const opened = new Map<string, Window>()

/** The window of whoever holds a post: opened and signed in once, and used for every page of theirs. */
async function windowOf(
  language: Language,
  holder: { readonly post: string; readonly court: string | null } | 'nobody signed in',
): Promise<Window> {
  const name = `${language} ${holder === 'nobody signed in' ? holder : `${holder.post} ${String(holder.court)}`}`
  const there = opened.get(name)
  if (there !== undefined) return there
  const window = await openWindow(browser, house, { language })
  if (holder !== 'nobody signed in') await signInAs(house, window.context, holder.post, holder.court)
  opened.set(name, window)
  return window
}

const asks =
  ({ context }: Window): Asks =>
  async (path) =>
    (await context.request.get(`${house.address}/api${path}`)).json()

/** They stand alone, outside the shell of an officer’s pages. */
const openToAll = ['/enrol', '/verify']

/** Nothing stands in the way of whoever is told that nothing is here: it is one view, looked at once in each language. */
const looked = new Set<Language>()

test('the pages walked here are those of the router', () => {
  expect(Object.keys(pages).toSorted()).toEqual(routerPaths())
})

test.each(
  Object.entries(pages).flatMap(([path, page]) =>
    (['ar', 'fr'] as const).map((language) => ({ path, page, language })),
  ),
)('$path in $language', async ({ path, page: { as, at, refused }, language }) => {
  const said = wordsOf(language)
  const allowed = await windowOf(language, as)
  allowed.faults.length = 0
  const where = await at(asks(allowed))
  await allowed.page.setViewportSize({ width: 1440, height: 900 })
  await allowed.page.goto(where)
  if (openToAll.includes(path)) await allowed.page.getByRole('heading').first().waitFor()
  else await allowed.page.locator('#main h1').waitFor()
  await allowed.page.waitForLoadState('networkidle')
  expect(await allowed.page.getByText(said('problems.not_found.what')).count()).toBe(0)
  await nothingInTheWay(allowed.page)
  // Where an article is cited that no jurist has verified, the page says so once, and nowhere else.
  const cites = await allowed.page.locator('#main cite').count()
  expect(await allowed.page.locator('#main .doubts').count()).toBe(cites > 0 ? 1 : 0)
  // An old telephone shows all of it too.
  await allowed.page.setViewportSize({ width: 360, height: 740 })
  const over = await allowed.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(over).toBeLessThanOrEqual(0)
  expect(allowed.faults).toEqual([])

  // Who is refused is told so by one view: it is looked at in each language once, and for each page in one.
  if (openToAll.includes(path) || (language === 'fr' && looked.has(language))) return
  const other = await windowOf(language, refused)
  other.faults.length = 0
  await other.page.goto(where)
  if (refused === 'nobody signed in') {
    await other.page.locator('#court').waitFor()
    expect(await other.page.locator('#main').count()).toBe(0)
  } else {
    await other.page.getByText(said('problems.not_found.what')).first().waitFor()
    if (!looked.has(language)) await nothingInTheWay(other.page)
    looked.add(language)
  }
  expect(other.faults).toEqual([])
})

test.each(['ar', 'fr', 'en', 'zgh'] as const)(
  'in %s the letters of the first view, the sign-in page and a day, weigh 150 kB at most',
  async (language) => {
    const window = await openWindow(browser, house, { language })
    const weighs = new Map<string, number>()
    window.page.on('response', (response) => {
      if (response.request().resourceType() === 'font')
        weighs.set(response.url(), Number(response.headers()['content-length']))
    })
    await window.page.goto('/')
    await window.page.locator('#court').waitFor()
    await window.page.waitForLoadState('networkidle')
    await enterAs(house, window, 'social_assistant', 'TPI-NADOR')
    await window.page.locator('#main h1').waitFor()
    await window.page.waitForLoadState('networkidle')
    const bytes = [...weighs.values()].reduce((sum, one) => sum + one, 0)
    console.log(`  letters of the first view in ${language}: ${(bytes / 1000).toFixed(1)} kB`)
    // Two weights at least were fetched, or nothing was measured.
    expect(weighs.size).toBeGreaterThan(1)
    expect(bytes).toBeLessThanOrEqual(150_000)
    await window.context.close()
  },
)
