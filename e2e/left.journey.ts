/**
 * What stays in a browser when its officer has left it, and how soon a page is closed that somebody ended from elsewhere.
 */
import type { Browser, Page } from 'playwright-core'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { asking, keptIn } from './canary.ts'
import { openBrowser, openHouse, openProfile, openWindow, type House } from './house.ts'
import { enterAs } from './people.ts'
import { handsOf } from './steps.ts'
import { wordsOf } from './words.ts'

const nador = 'TPI-NADOR'
const canary = 'ZZCANARY زهرة'
const said = wordsOf('ar')
/** The longest that a page stays after its session was ended elsewhere, in milliseconds. */
const soon = 5000

let house: House
let browser: Browser
const profile = mkdtempSync(join(tmpdir(), 'himaya-e2e-profile-'))
beforeAll(async () => {
  house = await openHouse()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await house.stop()
  rmSync(profile, { recursive: true, force: true })
})

/** Files of a folder whose bytes hold the canary: as it is, as UTF-16, and as an address writes it. */
function onDisk(folder: string): readonly string[] {
  const forms = ['ZZCANARY', 'Z\\x00Z\\x00C\\x00A\\x00N\\x00A\\x00R\\x00Y']
  return forms.flatMap((form) => {
    try {
      return execFileSync('grep', ['-rlaP', form, folder], { encoding: 'utf8' }).trim().split('\n')
    } catch {
      return []
    }
  })
}

/** Reads who she is, and begins to write. */
async function readAndWrite(page: Page, caseId: string): Promise<void> {
  await page.goto(`/cases/${caseId}`)
  await handsOf(page, said).press('common.show-briefly')
  await page.getByText(canary).waitFor()
  await page.goto('/reports/new')
  await page.getByLabel(said('reports.statement')).fill(canary)
  await page.goto(`/cases/${caseId}`)
  await handsOf(page, said).press('common.show-briefly')
  await page.getByText(canary).waitFor()
}

test('after signing out everywhere nothing of it is in any browser, going back shows none of it, and the other page is closed within 5 s', async () => {
  const other = await openWindow(browser, house)
  await enterAs(house, other, 'social_assistant', nador)
  const report = await asking(house, other.context).post('/reports', {
    unit: `UNIT-${nador}`,
    source: 'police',
    anonymous: false,
    urgent: false,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: canary,
    people: [{ capacity: 'victim', name: canary }],
  })
  const { caseId } = await asking(house, other.context).get<{ caseId: string }>(`/reports/${report}`)
  const context = await openProfile(house, profile)
  const page = context.pages()[0] ?? (await context.newPage())
  await enterAs(house, { context, page }, 'social_assistant', nador)
  await readAndWrite(page, caseId)
  await readAndWrite(other.page, caseId)

  await page.goto('/account')
  await handsOf(page, said).press('signin.everywhere')
  await page.locator('#court').waitFor()
  const ended = performance.now()
  // Its next question is refused at once; the page that asks nothing is closed by itself.
  const next = async () => (await other.context.request.get(`${house.address}/api/cases/${caseId}`)).status()
  await expect.poll(next, { timeout: 2 * soon, interval: 20 }).toBe(401)
  const refusedAfter = performance.now() - ended
  await other.page.locator('#court').waitFor({ timeout: 2 * soon })
  const closedAfter = performance.now() - ended
  console.log(
    `  ended elsewhere: the next question refused after ${refusedAfter.toFixed(0)} ms, the open page closed after ${closedAfter.toFixed(0)} ms`,
  )
  expect(refusedAfter).toBeLessThan(soon)
  expect(closedAfter).toBeLessThan(soon)
  await page.locator('#court').waitFor()

  for (const one of [page, other.page]) {
    expect(await keptIn(one)).not.toContain('CANARY')
    expect(await keptIn(one)).toContain('"workers":[]')
    for (let steps = 0; steps < 3; steps++) {
      await one.goBack()
      await one.locator('#court').waitFor()
      expect(await one.content()).not.toContain('CANARY')
      expect(await keptIn(one)).not.toContain('CANARY')
    }
  }
  expect(other.faults).toEqual([])
  await context.close()
  expect(onDisk(profile)).toEqual([])

  // The same search finds what was kept carelessly: in the page, by whoever watches it, and on the disk.
  const careless = await openProfile(house, profile)
  const again = careless.pages()[0] ?? (await careless.newPage())
  await again.goto('/')
  await again.locator('#court').waitFor()
  await again.evaluate((text) => localStorage.setItem('careless', text), canary)
  expect(await keptIn(again)).toContain('CANARY')
  await careless.close()
  expect(onDisk(profile)).not.toEqual([])
  await other.page.evaluate(() => sessionStorage.setItem('careless', 'ZZ زهرة'))
  await other.page.evaluate(() => fetch('/?name=ZZ%20'))
  await expect.poll(() => other.faults).toHaveLength(2)
  await other.context.close()
})
