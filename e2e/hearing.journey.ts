/** From a tribunal to the Court of Appeal and to a hearing there, each act by the officer whose it is; in Arabic and in French. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nothingInTheWay } from './axe.ts'
import { openBrowser, openHouse, openWindow, type House } from './house.ts'
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

const tribunal = 'TPI-NADOR'
const appeal = 'CA-NADOR'
const inDays = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' }).format(Date.now() + days * 86_400_000)

describe.each(['ar', 'fr'] as const)('in %s', (language) => {
  const said = wordsOf(language)
  test('sent with reasons, received, accepted; charged, fixed in a competent chamber, postponed; a calendar that says when', async () => {
    const window = await openWindow(browser, house, { language })
    const { page, faults, context } = window
    const press = (id: string) =>
      page
        .getByRole('button', { name: said(id), exact: true })
        .first()
        .click()
    const officerOf = async (post: string, court: string) => {
      const { officers } = (await (
        await context.request.get(`${house.address}/api/sign-in/demonstration`)
      ).json()) as { officers: { id: string; posts: { post: string; court: string | null }[] }[] }
      return officers.find(({ posts }) => posts.some((one) => one.post === post && one.court === court))!.id
    }
    const assign = async (path: string, post: string, court: string) => {
      const answer = await context.request.post(`${house.address}/api${path}/assignments`, {
        data: { officer: await officerOf(post, court), post },
      })
      expect(answer.ok()).toBe(true)
    }

    await enterAs(house, window, 'social_assistant', tribunal, '/reports/new')
    await page.getByText(said('reports.source.police'), { exact: true }).click()
    await page.getByLabel(said('reports.statement')).fill('ZZ واقعة مختلقة')
    await press('reports.add-person')
    await press('reports.add-person')
    await page.locator('select[id^=capacity]').nth(1).selectOption('suspect')
    await press('reports.send')
    await page.getByRole('link', { name: said('reports.open-case') }).click()
    await page.getByText(said('cases.people-title')).waitFor()
    const caseUrl = new URL(page.url()).pathname
    // The unit that wrote it down sends nothing anywhere.
    expect(await page.getByRole('button', { name: said('transfer.send') }).count()).toBe(0)

    // Sent by the prosecution of the tribunal, and not without reasons.
    await enterAs(house, window, 'kings_prosecutor', tribunal, caseUrl)
    await press('transfer.send')
    await press('transfer.send')
    await page.getByText(said('transfer.reasons-missing')).first().waitFor()
    await nothingInTheWay(page)
    await page.locator('#transfer-reasons').fill('ZZ حيث إن الأفعال جناية')
    await press('transfer.send')
    await page.getByText(said('status.transfer.sent'), { exact: true }).waitFor()
    expect(await page.getByText('ZZ حيث').count()).toBe(0)

    // Received by a clerk who is not on the case and reads nothing of it; accepted by the general prosecutor.
    await enterAs(house, window, 'prosecution_clerk', appeal, '/transfers')
    await page.getByText(said('transfer.unnamed')).first().click()
    await press('transfer.receive')
    await page.getByText(said('status.transfer.received'), { exact: true }).first().waitFor()
    await nothingInTheWay(page)
    await page.goto(caseUrl)
    await page.getByText(said('problems.not_found.what')).waitFor()
    await enterAs(house, window, 'general_prosecutor', appeal, caseUrl)
    await press('transfer.show-reasons')
    await page.getByText('ZZ حيث إن الأفعال جناية').waitFor()
    await press('transfer.accept')
    await page.getByText(said('status.transfer.accepted'), { exact: true }).first().waitFor()
    await nothingInTheWay(page)

    // Nothing is fixed before somebody is charged.
    await assign(caseUrl, 'registry_clerk', appeal)
    await enterAs(house, window, 'registry_clerk', appeal, `${caseUrl}/hearings/new`)
    await page.getByText(said('refusals.nobody_charged')).waitFor()
    await nothingInTheWay(page)
    await enterAs(house, window, 'general_prosecutor', appeal, `${caseUrl}/prosecution`)
    const charges = page.locator('.card', { has: page.getByRole('heading', { name: said('charges.title') }) })
    await charges.getByRole('button', { name: said('charges.bring'), exact: true }).click()
    await charges.locator('select[id$="-charge"]').selectOption('448-4')
    await charges.getByRole('button', { name: said('charges.record'), exact: true }).click()
    await charges.getByText(said('charges.formation.criminal_chamber')).waitFor()

    // Fixed in the criminal chamber: no tribunal is offered.
    await enterAs(house, window, 'registry_clerk', appeal)
    await assign(caseUrl, 'trial_counsellor', appeal)
    await page.goto(`${caseUrl}/hearings/new`)
    await page.locator('#accused').getByText(said('hearings.accused.adult'), { exact: true }).click()
    expect(await page.getByText(said('hearings.formation.tribunal_single')).count()).toBe(0)
    await press('hearings.fix-record')
    await page.getByText(said('hearings.formation-missing')).first().waitFor()
    await page
      .locator('#formation')
      .getByText(said('hearings.formation.criminal_chamber'), { exact: true })
      .click()
    await page.locator('#on').fill(inDays(20))
    await page.locator('#at').fill('09:30')
    await page.locator('#room').fill('ZZ 77')
    await page.locator('#interpreter').selectOption('fra')
    await page.locator(`#called-${await officerOf('trial_counsellor', appeal)}`).selectOption('president')
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

    // The unit that accompanies her knows the day; a stranger knows nothing.
    await enterAs(house, window, 'social_assistant', tribunal, caseUrl)
    await page.getByText(said('hearings.next')).waitFor()
    await page.locator('.day-arch').first().waitFor()
    await enterAs(house, window, 'social_assistant', 'TPI-CASABLANCA-PENAL')
    for (const hidden of [caseUrl, `${caseUrl}/hearings`, `${caseUrl}/hearings/new`]) {
      await page.goto(hidden)
      await page.getByText(said('problems.not_found.what')).first().waitFor()
    }
    expect(faults).toEqual([])
    await context.close()
  })
})
