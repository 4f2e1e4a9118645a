/** A list leaves as a file: one asks and says what for, somebody of another office agrees, and only then it is taken. */
import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nothingInTheWay } from './axe.ts'
import { openBrowser, openHouse, openWindow, type House } from './house.ts'
import { walked } from './languages.ts'
import { enterAs } from './people.ts'
import { handsOf } from './steps.ts'
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

describe.each(walked)('in %s', (language) => {
  const said = wordsOf(language)
  test('nobody takes it alone, and whoever takes it is named on every row', async () => {
    const window = await openWindow(browser, house, { language, width: 360 })
    const { page, faults } = window
    const { press, pick, sees } = handsOf(page, said)
    const confirm = async () => {
      // A demonstration proves nothing, and says so before it is confirmed.
      const dialog = page.getByRole('dialog')
      await dialog.getByText(said('approvals.demonstration')).waitFor()
      await nothingInTheWay(page)
      await dialog.getByRole('button', { name: said('approvals.confirm-unproved') }).click()
      await dialog.waitFor({ state: 'detached' })
    }

    await enterAs(house, window, 'social_assistant', 'TPI-NADOR', '/approvals')
    await press('approvals.ask')
    await page.getByRole('alert').getByText(said('approvals.purpose-missing')).first().waitFor()
    await pick('purpose', 'approvals.purpose.register_check')
    await page.locator('#note').fill('ZZ')
    await press('approvals.ask')
    await confirm()
    await sees('approvals.standing.waiting')
    await nothingInTheWay(page)
    const waiting = page.locator('li', { hasText: said('approvals.standing.waiting') })
    expect(await waiting.getByRole('button', { name: said('approvals.take.csv') }).count()).toBe(0)

    await enterAs(house, window, 'central_unit', null)
    await page.getByText(said('today.kind.approval_to_give')).first().click()
    await page.getByRole('heading', { name: said('approvals.waiting') }).waitFor()
    await press('approvals.show-note')
    await page.getByText('ZZ', { exact: true }).first().waitFor()
    await press('approvals.approve')
    await page.getByRole('dialog').getByText(said('approvals.approve-means')).waitFor()
    await confirm()
    await sees('approvals.standing.agreed')

    await enterAs(house, window, 'social_assistant', 'TPI-NADOR', '/approvals')
    await press('approvals.take.csv')
    await page.getByRole('dialog').getByText(said('approvals.take-means')).waitFor()
    const saved = page.waitForEvent('download')
    await confirm()
    const text = readFileSync(await (await saved).path(), 'utf8')
    const [heading = '', ...rows] = text.trim().split('\r\n')
    expect(heading).toContain('himaya_Export')
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toContain('Himaya UNIT-TPI-NADOR · ')
    expect(faults).toEqual([])
    await window.context.close()
  })
})
