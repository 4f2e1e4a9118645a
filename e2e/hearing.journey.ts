/** A hearing at the Court of Appeal, from the charge to the day it is postponed to and closed; in Arabic and in French. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nothingInTheWay } from './axe.ts'
import { openBrowser, openHouse, openWindow, type House } from './house.ts'
import { walked } from './languages.ts'
import { enterAs } from './people.ts'
import { assign, charge, chooseHearing, handsOf, inDays, report, seesNothing } from './steps.ts'
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
  test('charged, fixed in a competent chamber, postponed, closed; a calendar that says when', async () => {
    const window = await openWindow(browser, house, { language })
    const { page, faults, context } = window
    const hands = handsOf(page, said)
    const { press } = hands

    await enterAs(house, window, 'social_assistant', appeal, '/reports/new')
    const caseUrl = await report(hands, 'ZZ واقعة مختلقة', [{ capacity: 'victim' }, { capacity: 'suspect' }])

    // Nothing is fixed before somebody is charged.
    await enterAs(house, window, 'general_prosecutor', appeal)
    await assign(house, context, caseUrl, 'registry_clerk', appeal)
    await enterAs(house, window, 'registry_clerk', appeal, `${caseUrl}/hearings/new`)
    await page.getByText(said('refusals.nobody_charged')).waitFor()
    await nothingInTheWay(page)
    await enterAs(house, window, 'general_prosecutor', appeal, `${caseUrl}/prosecution`)
    await charge(hands)

    // Fixed in the criminal chamber: no tribunal is offered.
    await enterAs(house, window, 'registry_clerk', appeal)
    const counsellor = await assign(house, context, caseUrl, 'trial_counsellor', appeal)
    await page.goto(`${caseUrl}/hearings/new`)
    await hands.pick('accused', 'hearings.accused.adult')
    expect(await page.getByText(said('hearings.formation.tribunal_single')).count()).toBe(0)
    await press('hearings.fix-record')
    await page.getByText(said('hearings.formation-missing')).first().waitFor()
    await chooseHearing(hands, inDays(20))
    await page.locator('#room').fill('ZZ 77')
    await page.locator('#interpreter').selectOption('fra')
    await page.locator(`#called-${counsellor}`).selectOption('president')
    await nothingInTheWay(page)
    await press('hearings.fix-record')
    await page.getByText(said('status.hearing.fixed')).first().waitFor()
    await page.getByText(said('hearings.not-appointed')).waitFor()
    await nothingInTheWay(page)

    // Postponed; the old one stays in sight.
    await press('hearings.postpone')
    await page.locator('#on').fill(inDays(27))
    await nothingInTheWay(page)
    await press('hearings.postpone-record')
    if (language === 'fr') {
      // The walk in Arabic left a hearing there, in that room and before that judge: it is told, and not refused.
      await page.getByText(said('hearings.clash-title')).waitFor()
      await page.getByText(said('hearings.clash-room')).waitFor()
      await nothingInTheWay(page)
      await press('hearings.fix-anyway')
    }
    await page.getByText(said('status.hearing.postponed')).first().waitFor()

    // Closed by the court itself, on the basis that a man has too.
    await enterAs(house, window, 'trial_counsellor', appeal, `${caseUrl}/hearings`)
    await press('hearings.close')
    await page.locator('#close-basis').getByText(said('hearings.close-basis.302_1'), { exact: true }).click()
    await page.getByText(said('hearings.close-danger'), { exact: true }).click()
    await nothingInTheWay(page)
    await press('hearings.close-record')
    await page.getByText(said('hearings.closed-by-court')).first().waitFor()
    expect(await page.getByRole('button', { name: said('hearings.hold'), exact: true }).count()).toBe(0)

    // A calendar of one's own: shown once, and it tells when and nothing else.
    await page.goto('/account')
    await page.getByText(said('calendar.title')).waitFor()
    await page
      .getByRole('button', {
        name: new RegExp(`^(${said('calendar.open')}|${said('calendar.open-again')})$`),
      })
      .click()
    const address = await page.locator('.address').innerText()
    await nothingInTheWay(page)
    const feed = await (await fetch(address)).text()
    expect(feed).toContain(`DTSTART:${inDays(27).replaceAll('-', '')}T`)
    // The name of an event and the moment of asking may hold any digits: what is told is looked at without them.
    expect(feed.replaceAll(/^(?:UID|DTSTAMP|DTSTART|DTEND).*$/gm, '')).not.toMatch(
      /ZZ|77|448|Nador|LOCATION|DESCRIPTION/i,
    )
    await page.reload()
    await page.getByText(said('calendar.title')).waitFor()
    expect(await page.locator('.address').count()).toBe(0)
    await press('calendar.close')
    await press('calendar.close-sure')
    await page.getByRole('button', { name: said('calendar.open'), exact: true }).waitFor()
    expect((await fetch(address)).status).toBe(404)

    await enterAs(house, window, 'social_assistant', 'TPI-CASABLANCA-PENAL')
    await seesNothing(hands, [`${caseUrl}/hearings`, `${caseUrl}/hearings/new`])
    expect(faults).toEqual([])
    await context.close()
  })
})
