/** What a prosecutor gathers and charges, and what nobody else of the case is shown of it; in Arabic and in French. */
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

const appeal = 'CA-NADOR'

describe.each(walked)('in %s', (language) => {
  const said = wordsOf(language)
  test('elements with their proofs, a charge and where it belongs; the unit is shown neither', async () => {
    const window = await openWindow(browser, house, { language, width: 360 })
    const { page, faults, context } = window

    await enterAs(house, window, 'social_assistant', appeal, '/reports/new')
    await page.getByText(said('reports.source.police'), { exact: true }).click()
    await page.getByLabel(said('reports.statement')).fill('ZZ واقعة مختلقة')
    await page.getByRole('button', { name: said('reports.add-person'), exact: true }).click()
    await page.getByRole('button', { name: said('reports.add-person'), exact: true }).click()
    await page.locator('select[id^=capacity]').nth(1).selectOption('suspect')
    await page.getByRole('button', { name: said('reports.send'), exact: true }).click()
    await page.getByRole('link', { name: said('reports.open-case') }).click()
    await page.getByText(said('cases.people-title')).waitFor()
    const caseUrl = new URL(page.url()).pathname
    // The room is not hers, and its address shows her neither card.
    expect(await page.getByRole('link', { name: said('cases.room.prosecution') }).count()).toBe(0)
    await page.goto(`${caseUrl}/prosecution`)
    await page.getByText(said('problems.not_found.what')).waitFor()
    await page.goto(`${caseUrl}/qualification`)
    await page.getByText(said('problems.not_found.what')).waitFor()
    for (const card of ['elements.title', 'charges.title'])
      expect(await page.getByRole('heading', { name: said(card) }).count()).toBe(0)

    // The general prosecutor notes an act from the list of the text, and puts a document behind it.
    await enterAs(house, window, 'general_prosecutor', appeal, `${caseUrl}/qualification`)
    const elements = page.locator('.card', {
      has: page.getByRole('heading', { name: said('elements.title') }),
    })
    await elements.getByText(said('elements.age.unknown')).waitFor()
    await elements.getByRole('button', { name: new RegExp(said('elements.element.act')) }).click()
    await elements.getByRole('button', { name: said('elements.value.harbour'), exact: true }).click()
    await elements.getByText(said('elements.proofs-none')).waitFor()
    await elements.getByRole('button', { name: said('elements.proof-new'), exact: true }).click()
    await elements.getByRole('button', { name: said('elements.proof-save'), exact: true }).click()
    await elements.getByText(said('elements.proof-title-missing')).first().waitFor()
    await nothingInTheWay(page)
    await elements.locator('select').selectOption('record')
    await elements.locator('input[id$="-title"]').fill('ZZ محضر المعاينة')
    await elements.getByRole('button', { name: said('elements.proof-save'), exact: true }).click()
    await elements.getByRole('button', { name: said('elements.proof-unlink'), exact: true }).waitFor()
    expect(await page.getByText('ZZ محضر المعاينة').count()).toBe(0)
    await elements.getByRole('button', { name: said('elements.title-show'), exact: true }).click()
    await page.getByText('ZZ محضر المعاينة').waitFor()
    expect(await elements.innerText()).not.toMatch(/ثابت|établi|prouv/i)

    // A charge, and what follows from its article.
    await page.getByRole('link', { name: said('cases.room.prosecution'), exact: true }).click()
    const charges = page.locator('.card', { has: page.getByRole('heading', { name: said('charges.title') }) })
    await charges.getByRole('button', { name: said('charges.bring'), exact: true }).click()
    await charges.locator('select[id$="-charge"]').selectOption('448-8')
    await charges.getByRole('button', { name: said('charges.record'), exact: true }).click()
    await charges.getByText(said('refusals.misdemeanour_for_kings_prosecutor')).waitFor()
    await nothingInTheWay(page)
    await charges.locator('select[id$="-charge"]').selectOption('448-4')
    await charges.getByRole('button', { name: said('charges.record'), exact: true }).click()
    await charges.getByText(said('charges.formation.criminal_chamber')).waitFor()
    await nothingInTheWay(page)

    // Dropped, it stays in sight.
    await charges.getByRole('button', { name: said('charges.drop'), exact: true }).click()
    await charges.getByText(said('charges.why.requalified'), { exact: true }).click()
    await charges.getByRole('button', { name: said('charges.record-end'), exact: true }).click()
    await charges.getByText(said('charges.none-standing')).waitFor()

    // It stands in the timeline of who may know; the unit is told of nothing of it.
    await page.goto(`${caseUrl}/timeline`)
    for (const act of ['elements.note', 'elements.add_proof', 'charges.bring', 'charges.drop'])
      await page.getByText(said(`cases.act.${act}`)).waitFor()
    await enterAs(house, window, 'social_assistant', appeal, `${caseUrl}/timeline`)
    await page.getByText(said('cases.act.reports.record')).waitFor()
    const shown = await page.locator('#main').innerText()
    for (const act of ['elements.note', 'elements.add_proof', 'charges.bring'])
      expect(shown).not.toContain(said(`cases.act.${act}`))
    expect(shown).not.toContain('ZZ')
    expect(faults).toEqual([])
    await context.close()
  })
})
