/** What runs in a case: noted by those whose act it is, explained step by step, hidden from the unit; a holiday that moves a date. */
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
const hour = 3_600_000
const local = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Africa/Casablanca',
  dateStyle: 'short',
  timeStyle: 'short',
})
/** What a Moroccan clock shows so many hours from when this began: the minute must not pass between two questions. */
const began = Date.now()
const inHours = (hours: number) => local.format(began + hours * hour).replace(' ', 'T')
const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * 24 * hour).toISOString().slice(0, 10)

interface Holiday {
  readonly holiday: string
  readonly reckoned: string
  readonly confirmed: { readonly firstDay: string } | null
}

describe.each(walked)('in %s', (language) => {
  const said = wordsOf(language)
  const custody = language === 'ar' ? 'الحراسة النظرية' : 'Garde à vue'
  const remedy = language === 'ar' ? 'الاستئناف' : 'Appel'
  test('an arrest with its hour, a judgment, nothing for the unit, and a date that a confirmed holiday moved', async () => {
    const window = await openWindow(browser, house, { language, width: 360 })
    const { page, faults, context } = window
    const press = (id: string) =>
      page
        .getByRole('button', { name: said(id), exact: true })
        .first()
        .click()
    const clockOf = (name: string) =>
      page.locator('details.ticking', { has: page.locator('.lead', { hasText: name }) }).first()

    /** What is long over stands apart. */
    const openEarlier = async () => {
      const earlier = page.locator('details.earlier > summary')
      if ((await earlier.count()) > 0) await earlier.click()
    }

    await enterAs(house, window, 'social_assistant', appeal, '/reports/new')
    await page.getByText(said('reports.source.police'), { exact: true }).click()
    await page.getByLabel(said('reports.statement')).fill('ZZ واقعة مختلقة')
    await press('reports.add-person')
    await press('reports.add-person')
    await page.locator('select[id^=capacity]').nth(1).selectOption('suspect')
    await press('reports.send')
    await page.getByRole('link', { name: said('reports.open-case') }).click()
    await page.getByText(said('cases.people-title')).waitFor()
    const caseUrl = new URL(page.url()).pathname

    // The prosecutor notes an arrest with its hour, and sees when custody ends and how that was reckoned.
    await enterAs(house, window, 'general_prosecutor', appeal, `${caseUrl}/clocks`)
    await page.getByText(said('clocks.none'), { exact: true }).waitFor()
    await press('clocks.note')
    await press('clocks.record')
    await page.getByText(said('clocks.event-missing')).first().waitFor()
    await page.locator('#act-event').selectOption('arrest')
    await page.locator('#act-at').fill(inHours(-3))
    await page.locator('#act-party').selectOption({ index: 1 })
    await nothingInTheWay(page)
    await press('clocks.record')
    await clockOf(custody).waitFor()
    await clockOf(custody).locator('summary').first().click()
    await clockOf(custody).getByText(inHours(45).slice(11), { exact: false }).first().waitFor()
    await clockOf(custody).locator('.counting li').nth(2).waitFor()
    expect(await clockOf(custody).locator('cite').count()).toBeGreaterThan(0)
    expect(await clockOf(custody).getByText(said('clocks.yours')).count()).toBe(1)
    await nothingInTheWay(page)
    // The hours of a transfer do not count.
    await press('clocks.add-pause')
    await page.getByText(said('clocks.pause.transfer'), { exact: true }).click()
    await page.locator('#pause-from').fill(inHours(-2))
    await page.locator('#pause-to').fill(inHours(-1))
    await nothingInTheWay(page)
    await press('clocks.pause-record')
    await clockOf(custody)
      .locator('summary .until', { hasText: inHours(46).slice(11) })
      .waitFor()
    // On the case itself, and among the dates of the day.
    await page.goto(caseUrl)
    await clockOf(custody).waitFor()
    await nothingInTheWay(page)
    await page.goto('/')
    await page.getByText(said('today.dates'), { exact: true }).waitFor()
    await page
      .locator('li', { hasText: said('today.kind.clock') })
      .filter({ hasText: custody })
      .first()
      .waitFor()
    await nothingInTheWay(page)

    // The clerk notes a judgment of some time ago, and sees the term to appeal.
    const officers = (
      (await (await context.request.get(`${house.address}/api/sign-in/demonstration`)).json()) as {
        officers: { id: string; posts: { post: string; court: string | null }[] }[]
      }
    ).officers
    const clerk = officers.find(({ posts }) =>
      posts.some((one) => one.post === 'registry_clerk' && one.court === appeal),
    )
    const assigned = await context.request.post(`${house.address}/api${caseUrl}/assignments`, {
      data: { officer: clerk?.id, post: 'registry_clerk' },
    })
    expect(assigned.ok()).toBe(true)
    const { rows } = (await (await context.request.get(`${house.address}/api/holidays`)).json()) as {
      rows: Holiday[]
    }
    const today = inHours(0).slice(0, 10)
    // One that is over and began on a weekday, with a weekday after it.
    const moon = rows.findLast(({ reckoned }) => {
      const weekday = new Date(`${reckoned}T12:00:00Z`).getUTCDay()
      return dayAfter(reckoned, 1) <= today && weekday >= 1 && weekday <= 4
    })
    if (moon === undefined) throw new Error('no holiday of the moon is over')
    await enterAs(house, window, 'registry_clerk', appeal, `${caseUrl}/clocks`)
    await press('clocks.note')
    await page.locator('#act-event').selectOption('judgment')
    await page.locator('#act-at').fill(dayAfter(moon.reckoned, -11))
    await press('clocks.record')
    await clockOf(remedy).waitFor({ state: 'attached' })
    await openEarlier()
    await clockOf(remedy).locator('summary').first().click()
    await clockOf(remedy).getByText(said('common.not-verified')).first().waitFor()
    await nothingInTheWay(page)
    // The appeal was lodged: that is said of a day, leaves what is over, and is taken back within the day.
    await clockOf(remedy)
      .getByRole('button', { name: said('clocks.say-done') })
      .click()
    await clockOf(remedy).locator('input[type=date]').fill(dayAfter(moon.reckoned, -3))
    await nothingInTheWay(page)
    await clockOf(remedy)
      .getByRole('button', { name: said('clocks.say-done-record') })
      .click()
    const kept = page.locator('details.earlier', {
      has: page.locator('.ticking', { hasText: said('clocks.done-in-time') }),
    })
    await kept.locator('summary').first().click()
    await kept.getByText(said('clocks.done-in-time'), { exact: false }).first().waitFor()
    await kept.locator('details.ticking > summary').first().click()
    await nothingInTheWay(page)
    for (const _ of ['asks', 'sends'])
      await kept
        .getByRole('button', { name: said('clocks.undo-done') })
        .first()
        .click()
    await kept.waitFor({ state: 'detached' })
    await openEarlier()
    await clockOf(remedy).waitFor()

    // The unit is told of none of it.
    await enterAs(house, window, 'social_assistant', appeal, `${caseUrl}/clocks`)
    await page.getByText(said('clocks.none'), { exact: true }).waitFor()
    for (const word of [custody, said('clocks.acts'), said('clocks.note')])
      expect(await page.getByText(word, { exact: true }).count()).toBe(0)
    await nothingInTheWay(page)
    await page.goto(`${caseUrl}/timeline`)
    await page.getByText(said('cases.act.reports.record')).waitFor()
    expect(await page.getByText(said('cases.act.events.note')).count()).toBe(0)

    // The administrator, who opens no case, confirms another day for the holiday.
    await enterAs(house, window, 'administrator', null, '/holidays')
    const row = page.locator('.rows > li').nth(rows.indexOf(moon))
    await row.getByRole('button').first().click()
    const id = `holiday-${moon.holiday}-${moon.reckoned}`
    const day = moon.confirmed === null ? dayAfter(moon.reckoned, 1) : moon.reckoned
    await page.locator(`#${id}-day`).fill(day)
    await page.locator(`#${id}-source`).fill('ZZ بلاغ مختلق')
    await page
      .locator('[role=status]', { hasText: /\d|واحد/ })
      .first()
      .waitFor()
    await nothingInTheWay(page)
    await press('clocks.confirm-record')
    await row.getByText(said('clocks.confirmed'), { exact: true }).waitFor()
    await nothingInTheWay(page)
    await page.goto(caseUrl)
    await page.getByText(said('problems.not_found.what')).first().waitFor()

    // And whoever is on the case is told what moved, from which day to which, and why.
    await enterAs(house, window, 'registry_clerk', appeal, `${caseUrl}/clocks`)
    await clockOf(remedy).waitFor({ state: 'attached' })
    await openEarlier()
    await clockOf(remedy).getByText(said('clocks.moved'), { exact: true }).waitFor()
    await clockOf(remedy).locator('summary').first().click()
    await clockOf(remedy).locator('.note.saffron').first().waitFor()
    await nothingInTheWay(page)

    // The bench reckons by itself, and nothing is kept.
    await enterAs(house, window, 'trial_counsellor', appeal, '/law/clocks')
    await page.locator('#clock-event').selectOption('deliberation')
    await page.locator('#clock-at').fill('2026-08-04')
    await page.locator('.counting').waitFor()
    await nothingInTheWay(page)
    await page.reload()
    await page.locator('#clock-event').waitFor()
    expect(await page.locator('.counting').count()).toBe(0)
    expect(faults).toEqual([])
    await context.close()
  })
})
