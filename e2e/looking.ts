/** Looking at every page of the house: opened as a link opens it, with all that it shows when it is pressed. */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openWindow, type House } from './house.ts'
import { signInAs } from './people.ts'
import { watch, type Watch } from './scripts.ts'
import { wordsOf } from './words.ts'

export const languages = ['ar', 'fr', 'en', 'zgh'] as const
export type Language = (typeof languages)[number]

/** Presses whatever shows more, until nothing does; each only once. */
export async function showAll(page: Page, shows: readonly string[]): Promise<void> {
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
  for (let quiet = 0; quiet < 3 && performance.now() - began < 5000;) {
    await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 500 })))
    await page.evaluate(() => new Promise((done) => setTimeout(done, 40)))
    quiet = counting.open === 0 && performance.now() - counting.last > 60 ? quiet + 1 : 0
  }
}

export interface Reader {
  readonly page: Page
  readonly watched: Watch
  readonly faults: readonly string[]
  readonly context: BrowserContext
}

export async function openReader(
  browser: Browser,
  house: House,
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
export async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', to)
    dispatchEvent(new PopStateEvent('popstate'))
  }, path)
  await settled(page)
}

/** Words of a language that stand on whatever shows more when it is pressed. */
export const showing = (language: Language) => {
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
