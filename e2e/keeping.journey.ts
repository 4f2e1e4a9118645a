/** A file that is held is not erased though two agreed, and is told why; in Arabic on a telephone and in French. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nothingInTheWay } from './axe.ts'
import { openBrowser, openHouse, openWindow, type House } from './house.ts'
import { walked } from './languages.ts'
import { enterAs } from './people.ts'
import { handsOf, report } from './steps.ts'
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

const court = 'TPI-NADOR'

const walks = (
  [
    ['ar', 360],
    ['fr', 1440],
  ] as const
).filter(([language]) => walked.includes(language))

test.each(walks)('in %s at %i px', async (language, width) => {
  const said = wordsOf(language)
  const window = await openWindow(browser, house, { language, width })
  const { page, faults } = window
  const hands = handsOf(page, said)
  const { press, pick, sees } = hands
  const confirm = async () => {
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: said('approvals.confirm-unproved') }).click()
  }
  const confirmed = async () => {
    await confirm()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  }

  await enterAs(house, window, 'social_assistant', court, '/reports/new')
  const caseUrl = await report(hands, 'ZZ واقعة مختلقة', [{ capacity: 'victim' }])
  await sees('keeping.why.open')
  // She may ask for an erasure, and not hold the file.
  expect(await page.getByRole('button', { name: said('keeping.hold'), exact: true }).count()).toBe(0)

  await enterAs(house, window, 'kings_prosecutor', court, caseUrl)
  await press('keeping.hold')
  await page.locator('#hold-reference').waitFor()
  await press('keeping.hold')
  await page.getByText(said('keeping.hold-why-missing')).waitFor()
  await pick('hold-why', 'keeping.hold.appeal')
  await page.locator('#hold-reference').fill('ZZ/501')
  await nothingInTheWay(page)
  await press('keeping.hold')
  await sees('keeping.why.held')
  await page.getByText('ZZ/501').waitFor()

  await enterAs(house, window, 'social_assistant', court, caseUrl)
  await press('keeping.erase')
  await page.locator('#erase-whom').waitFor()
  await press('keeping.erase')
  await page.getByText(said('keeping.erase-whom-missing')).waitFor()
  await page.locator('#erase-whom').selectOption({ label: said('keeping.whole-file') })
  await pick('erase-purpose', 'approvals.purpose.her_request')
  await nothingInTheWay(page)
  await press('keeping.erase')
  await confirmed()
  await page.getByText(said('keeping.erase-asked')).waitFor()

  await enterAs(house, window, 'central_unit', null, '/approvals')
  await press('approvals.approve')
  await confirmed()
  await sees('approvals.standing.agreed')

  const erases = async () => {
    await enterAs(house, window, 'social_assistant', court, '/approvals')
    await press('approvals.erase')
    await page.getByText(said('approvals.erase-means')).waitFor()
    await confirm()
  }
  await erases()
  await page.getByText(said('refusals.case_is_held')).first().waitFor()
  await nothingInTheWay(page)

  await enterAs(house, window, 'kings_prosecutor', court, caseUrl)
  await press('keeping.release')
  await page.getByText(said('keeping.why.held'), { exact: true }).waitFor({ state: 'detached' })
  await erases()
  await page.getByText(said('refusals.case_not_over')).first().waitFor()

  // Nothing of it is due.
  await enterAs(house, window, 'central_unit', null, '/keeping')
  await sees('keeping.due-none')
  await nothingInTheWay(page)
  expect(await page.locator('#main a[href^="/cases/"]').count()).toBe(0)
  expect(faults).toEqual([])
  await window.context.close()
})
