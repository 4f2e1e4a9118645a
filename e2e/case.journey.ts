/** A case grows after its report: people are added and found to be victims, posts are given, the court numbers it. */
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

const nador = 'TPI-NADOR'

describe.each(walked)('in %s', (language) => {
  const said = wordsOf(language)
  test('people after the report, a suspect who may be a victim, who works on it, and its number', async () => {
    const window = await openWindow(browser, house, { language })
    const { page, faults, context } = window
    const press = (id: string) =>
      page
        .getByRole('button', { name: said(id), exact: true })
        .first()
        .click()
    const follow = (id: string) =>
      page
        .getByRole('link', { name: said(id), exact: true })
        .first()
        .click()
    const pick = (group: string, id: string) =>
      page.locator(`#${group}`).getByText(said(id), { exact: true }).click()
    const suspect = `ZZ ${language} إدريس المثالي`

    // A report of a witness and a suspect.
    await enterAs(house, window, 'social_assistant', nador, '/reports/new')
    await page.getByText(said('reports.source.police'), { exact: true }).click()
    await page.getByLabel(said('reports.statement')).fill('ZZ سيدة محتجزة في بيت')
    await press('reports.add-person')
    await page.locator('select[id^=capacity]').first().selectOption('witness')
    await press('reports.add-person')
    await page.locator('select[id^=capacity]').nth(1).selectOption('suspect')
    await page.getByLabel(said('reports.name')).nth(1).fill(suspect)
    await press('reports.send')
    await follow('reports.open-case')
    await page.getByText(said('cases.people-title')).waitFor()
    const caseUrl = new URL(page.url()).pathname

    // A child's guardian is added, for whom nothing but the capacity is known; without it nothing is written.
    await follow('people.add')
    await page.locator('#capacity').waitFor()
    await nothingInTheWay(page)
    await press('people.add')
    expect(await page.getByRole('alert').getByText(said('people.capacity-missing')).count()).toBe(1)
    await pick('capacity', 'people.capacity.guardian')
    await page.getByText(said('people.capacity.witness'), { exact: false }).last().click()
    await nothingInTheWay(page)
    await press('people.add')
    await page.getByText(said('cases.people-title')).waitFor()

    // The witness is found to be a victim, and waits to be received.
    await page
      .locator('li', { hasText: said('people.capacity.witness') })
      .getByRole('link', { name: said('cases.correct') })
      .first()
      .click()
    await page.locator('#new-capacity').waitFor()
    await nothingInTheWay(page)
    await pick('new-capacity', 'people.capacity.victim')
    await page.locator('#capacity-why').fill('ZZ كان محتجزا معها')
    await press('people.capacity-write')
    await page.getByText(said('people.history')).waitFor()
    await nothingInTheWay(page)
    await follow('reports.open-case')
    await page.getByText(said('people.left-out.not_received'), { exact: true }).first().waitFor()

    // The prosecution puts a clerk on it, adds a company, and says that the suspect may be a victim.
    await enterAs(house, window, 'kings_prosecutor', nador, caseUrl)
    await page.getByText(said('people.parties'), { exact: true }).waitFor()
    await press('cases.assign')
    await page.locator('#assign-post').selectOption('registry_clerk')
    await page.locator('#assign-officer').selectOption({ index: 1 })
    await nothingInTheWay(page)
    await page
      .locator('form')
      .getByRole('button', { name: said('cases.assign'), exact: true })
      .click()
    await page.getByRole('button', { name: said('cases.end-assignment') }).waitFor()
    await follow('people.add-party')
    await page.locator('#capacity').waitFor()
    await nothingInTheWay(page)
    await pick('capacity', 'people.capacity.legal_person')
    expect(await page.locator('#born').count()).toBe(0)
    await page.locator('#name').fill('ZZ شركة مثالية')
    await press('common.save')
    await page.getByText(said('people.capacity.legal_person')).waitFor()
    await press('people.may-be-victim')
    await page.locator('[id^=victim-][id$=-owner]').selectOption({ index: 1 })
    await nothingInTheWay(page)
    await press('people.may-be-victim-say')
    await page.locator('.chip', { hasText: said('people.may-be-victim') }).waitFor()
    await nothingInTheWay(page)

    // The clerk gives it the court's number.
    await enterAs(house, window, 'registry_clerk', nador, caseUrl)
    await press('cases.reference-write')
    await press('common.save')
    expect(await page.getByText(said('cases.court-code-wrong')).count()).toBeGreaterThan(0)
    await page.locator('#court-number').fill(language === 'ar' ? '701' : '702')
    await page.locator('#court-code').fill('2610')
    await nothingInTheWay(page)
    await press('common.save')
    const reference = language === 'ar' ? /701\/2610\/\d{4}/ : /702\/2610\/\d{4}/
    await page.getByText(reference).waitFor()

    // The unit has one more person to receive, finds the case by its number, and sees no party of it.
    await enterAs(house, window, 'social_assistant', nador, caseUrl)
    await page.getByText(reference).waitFor()
    expect(await page.locator('.chip', { hasText: said('people.left-out.not_received') }).count()).toBe(2)
    await page.getByText(said('cases.act.people.add')).nth(1).waitFor()
    for (const id of ['people.parties', 'people.may-be-victim', 'people.capacity.suspect'])
      expect(await page.getByText(said(id)).count(), id).toBe(0)
    expect(await page.getByText(said('cases.act.parties.say_victim')).count()).toBe(0)
    await nothingInTheWay(page)

    // The clerk is taken off it, and is out.
    await enterAs(house, window, 'kings_prosecutor', nador, caseUrl)
    await press('cases.end-assignment')
    await page.getByText(said('cases.end-why.leave'), { exact: true }).click()
    await nothingInTheWay(page)
    await page
      .locator('form')
      .getByRole('button', { name: said('cases.end-assignment') })
      .click()
    await page.getByText(said('cases.earlier-title')).waitFor()
    await enterAs(house, window, 'registry_clerk', nador, caseUrl)
    await page.getByText(said('problems.not_found.what')).waitFor()
    expect(faults).toEqual([])
    await context.close()
  })
})
