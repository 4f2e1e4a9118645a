/** What becomes of a report, by each post in turn; and a person who wants no court, until she does. */
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
  const opened = async () => {
    const window = await openWindow(browser, house, { language })
    const { page } = window
    return {
      ...window,
      window,
      press: (id: string) =>
        page
          .getByRole('button', { name: said(id), exact: true })
          .first()
          .click(),
      pick: (group: string, id: string) =>
        page.locator(`#${group}`).getByText(said(id), { exact: true }).click(),
      sees: (id: string) => page.getByText(said(id), { exact: true }).first().waitFor(),
    }
  }

  test('an anonymous report: marked by the unit, checked, shelved with reasons, gone back on, told', async () => {
    const { window, page, context, faults, press, pick, sees } = await opened()
    await enterAs(house, window, 'social_assistant', nador, '/reports/new')
    await page.getByText(said('reports.source.hotline'), { exact: true }).click()
    await page.getByLabel(said('reports.statement')).fill('ZZ صوت في الهاتف')
    await page.getByText(said('reports.anonymous'), { exact: true }).click()
    await press('reports.add-person')
    // Whoever is known by name is told what becomes of it.
    await page.getByLabel(said('reports.name')).fill('ZZ كوني المثالية')
    await page.getByText(said('reports.details'), { exact: true }).click()
    await page.locator('select[id^=nationality]').selectOption('CI')
    await nothingInTheWay(page)
    await press('reports.send')
    await sees('reports.state.checking')
    const report = new URL(page.url()).pathname

    // The unit marks, and decides nothing.
    await sees('reports.decisions-not-shown')
    await press('reports.mark-add')
    await pick('mark', 'reports.mark.duplicate')
    await page.locator('#same').fill('999999/2026')
    await press('common.save')
    await page.getByText(said('reports.same-unknown')).first().waitFor()
    await nothingInTheWay(page)
    await pick('mark', 'reports.mark.no_person_found')
    await press('common.save')
    await press('reports.mark-withdraw')
    await sees('reports.mark-none')
    await press('reports.mark-add')
    await pick('mark', 'reports.mark.no_person_found')
    await press('common.save')
    await page.getByRole('button', { name: said('reports.mark-withdraw') }).waitFor()

    // What the law would refuse shows beside the form before it is sent; the unit's mark stopped nothing.
    await enterAs(house, window, 'kings_prosecutor', nador, '/')
    await page
      .getByRole('link', { name: said('today.kind.report_to_decide') })
      .first()
      .click()
    await page.waitForURL(/\/reports\//)
    await page.goto(report)
    await press('reports.decide')
    await press('reports.decide-record')
    await page.getByText(said('reports.decide-kind-missing')).first().waitFor()
    await pick('kind', 'reports.decision.inquiry')
    await pick('nature', 'reports.nature.felony')
    await page.getByText(said('refusals.felony_for_general_prosecutor')).waitFor()
    await page.getByText(said('refusals.seriousness_not_checked')).waitFor()
    await nothingInTheWay(page)
    await press('reports.decide-record')
    await page.getByText(said('refusals.title')).waitFor()
    await pick('nature', 'reports.nature.unknown')
    await pick('kind', 'reports.decision.shelved')
    await page.getByLabel(said('reports.reasons')).fill('ZZ لا عنوان ولا اسم')
    await press('reports.decide-record')
    await sees('reports.state.shelved')
    // The form gives way to what was decided, which is hidden.
    await page.getByText('ZZ لا عنوان').waitFor({ state: 'detached' })
    await press('reports.reasons-show')
    await page.getByText('ZZ لا عنوان').waitFor()

    // Checked after all, and gone back on: the mark goes with it.
    await press('reports.check-add')
    await pick('serious', 'reports.check-serious')
    await page.locator('#found').fill('ZZ رقم معروف')
    await nothingInTheWay(page)
    await page
      .locator('form')
      .getByRole('button', { name: said('reports.check-add') })
      .click()
    await page.getByRole('button', { name: said('reports.check-show') }).waitFor()
    await press('reports.decide-again')
    await pick('kind', 'reports.decision.inquiry')
    await press('reports.decide-record')
    await sees('reports.state.followed')
    expect(await page.getByText(said('reports.mark-title'), { exact: true }).count()).toBe(0)

    // Told: whom, how, on which day.
    await press('reports.notice-add')
    await page
      .locator('form')
      .getByRole('button', { name: said('reports.notice-add') })
      .click()
    await page.getByText(said('reports.notice-how-missing')).first().waitFor()
    await nothingInTheWay(page)
    await pick('how', 'reports.how.in_person')
    await page
      .locator('form')
      .getByRole('button', { name: said('reports.notice-add') })
      .click()
    await sees('reports.notice-within')
    await page.goto('/reports')
    await page.getByText(said('reports.list-title')).waitFor()
    await nothingInTheWay(page)
    expect(faults).toEqual([])
    await context.close()
  })

  test('a woman who wants no court is helped, brought before an authority, and complains when she will', async () => {
    const { window, page, context, faults, press, pick, sees } = await opened()
    await enterAs(house, window, 'social_assistant', nador, '/')
    await page.getByRole('link', { name: said('help.new') }).click()
    await sees('help.is-alone')
    await press('help.open')
    await page.getByText(said('help.came-by-missing')).first().waitFor()
    await nothingInTheWay(page)
    await pick('came-by', 'reports.source.self')
    await pick('wish', 'help.wish.no_court')
    await page.locator('#need').fill('ZZ سرير هذه الليلة')
    await page.getByLabel(said('reports.name')).fill('ZZ مريم')
    await press('help.open')
    await page.waitForURL(/\/cases\//)
    const file = new URL(page.url()).pathname
    await sees('help.no-penal-file')
    await sees('cases.nobody-assigned')
    expect(await page.getByText('ZZ').count()).toBe(0)
    await press('help.need-show')
    await page.getByText('ZZ سرير').waitFor()
    await nothingInTheWay(page)

    // To the prosecution this file does not exist.
    await enterAs(house, window, 'kings_prosecutor', nador, file)
    await page.getByText(said('problems.not_found.what')).waitFor()

    await enterAs(house, window, 'social_assistant', nador, file)
    await press('help.bring')
    await page.getByText(said('help.bring-note')).waitFor()
    await nothingInTheWay(page)
    await press('help.bring-confirm')
    await sees('help.stands-brought')

    await enterAs(house, window, 'kings_prosecutor', nador, '/')
    await page
      .getByRole('link', { name: said('today.kind.protection_to_consider') })
      .last()
      .click()
    await page.getByText(said('help.no-penal-file')).first().waitFor()
    expect(await page.getByRole('button', { name: said('help.need-show') }).count()).toBe(0)
    await nothingInTheWay(page)

    // She complains: nobody is typed twice.
    await enterAs(house, window, 'social_assistant', nador, file)
    await page.getByRole('link', { name: said('help.report') }).click()
    await page.getByLabel(said('reports.statement')).fill('ZZ تحكي ما وقع')
    await nothingInTheWay(page)
    await press('reports.send')
    await page.waitForURL(/\/reports\//)
    await page.getByText('ZZ مريم').waitFor()
    await sees('reports.state.sent')
    await nothingInTheWay(page)
    await page.goto(file)
    await sees('help.complained')
    expect(faults).toEqual([])
    await context.close()
  })
})

test('these pages fit a narrow screen, light and dark', async () => {
  for (const dark of [false, true]) {
    const narrow = await openWindow(browser, house, { width: 360, dark })
    const { page, context, faults } = narrow
    await enterAs(house, narrow, 'social_assistant', nador, '/help/new')
    for (const path of ['/', '/reports', '/cases', '/help/new']) {
      await page.goto(path)
      await page.locator('#main h1').waitFor()
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(wide, path).toBeLessThanOrEqual(0)
      await nothingInTheWay(page)
    }
    expect(faults).toEqual([])
    await context.close()
  }
})
