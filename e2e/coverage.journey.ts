/** Figures of how far entitlements reach: the centre looks at the country and its courts, a head at the own; and at nobody. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nothingInTheWay } from './axe.ts'
import { openBrowser, openHouse, openWindow, type House } from './house.ts'
import { walked } from './languages.ts'
import { enterAs } from './people.ts'
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

  test('the centre goes from its day to the country, by keyboard to courts side by side, and to one court', async () => {
    const window = await openWindow(browser, house, { language })
    const { page, faults } = window
    await enterAs(house, window, 'central_unit', null)
    await page.getByRole('link', { name: said('today.figures') }).click()

    const country = page.locator('.card', {
      has: page.locator('h2', { hasText: said('entitlements.country') }),
    })
    await country.locator('tbody tr').nth(20).waitFor()
    // Every number is a multiple of five: of days there may be others.
    const counts = await country.locator('tbody tr td:nth-of-type(2)').allInnerTexts()
    const numbers = counts.flatMap((text) => text.match(/\d+/g) ?? []).map(Number)
    expect(numbers.length).toBeGreaterThan(40)
    expect(numbers.filter((n) => n % 5 !== 0)).toEqual([])
    // Said before they are read: when they were counted, and how they are made.
    await page.getByText(said('entitlements.how.rounded')).waitFor()
    await page.getByText(said('entitlements.how'), { exact: true }).press('Enter')
    await page.getByText(said('entitlements.how.whole')).waitFor()
    await nothingInTheWay(page)

    // A name leads to its courts side by side, and the focus goes with the eyes.
    const legalAid = said('entitlements.name.legal_aid')
    await country.getByRole('button', { name: legalAid }).press('Enter')
    const chosen = page.locator('#coverage-entitlement')
    expect(await chosen.inputValue()).toBe('legal_aid')
    expect(
      await page.evaluate(() => document.activeElement?.querySelector('#coverage-entitlement') !== null),
    ).toBe(true)
    const circuits = page.locator('.card', {
      has: page.getByRole('heading', { name: said('entitlements.by-circuit') }),
    })
    await circuits.locator('tbody tr').nth(5).waitFor()

    await page.locator('#coverage-place').selectOption('TPI-RABAT')
    await page.locator('#coverage-year').selectOption('2025')
    await page.locator('h2', { hasText: '2025' }).waitFor()
    await nothingInTheWay(page)
    // The court is in no address, and the screen holds nobody's reference.
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/coverage')
    expect(await page.locator('#main a[href*="/cases/"]').count()).toBe(0)
    expect(faults).toEqual([])
    await window.context.close()
  })

  test('on a phone nothing is cut off, and on paper every figure stands', async () => {
    const window = await openWindow(browser, house, { language, width: 360 })
    const { page, faults } = window
    await enterAs(house, window, 'central_unit', null, '/coverage')
    await page.locator('.figures tbody tr').nth(20).waitFor()
    await page.locator('.heat tbody tr').nth(2).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    await nothingInTheWay(page)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('#coverage-year').isVisible()).toBe(false)
    expect(await page.locator('.figures tbody tr').first().isVisible()).toBe(true)
    expect(await page.locator('.heat tbody tr').first().isVisible()).toBe(true)
    expect(faults).toEqual([])
    await window.context.close()
  })

  test('a head sees the own court, and of its circuit only who is above it', async () => {
    const window = await openWindow(browser, house, { language })
    const { page } = window
    await enterAs(house, window, 'kings_prosecutor', 'TPI-RABAT', '/coverage')
    await page.locator('h2', { hasText: '2026' }).waitFor()
    expect(await page.locator('#coverage-place').count()).toBe(0)
    expect(await page.getByText(said('entitlements.name.state_health_care'), { exact: true }).count()).toBe(0)
    await nothingInTheWay(page)

    await enterAs(house, window, 'general_prosecutor', 'CA-RABAT', '/coverage')
    const places = page.locator('#coverage-place option')
    await places.first().waitFor({ state: 'attached' })
    const offered = await places.evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))
    expect(offered[0]).toBe('CA-RABAT')
    expect(offered).toContain('TPI-RABAT')
    expect(offered).not.toContain('country')
    expect(offered).not.toContain('TPI-NADOR')
    await window.context.close()
  })
})
