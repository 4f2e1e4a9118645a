/** A victim who is charged: raised by itself, told across courts in one sentence, decided; and what the law gives her. */
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
const tribunal = 'TPI-NADOR'

describe.each(walked)('in %s', (language) => {
  const said = wordsOf(language)
  test('a suspect who may be a victim waits for a decision; another court learns whom to call and no more', async () => {
    const window = await openWindow(browser, house, { language, width: 360 })
    const { page, faults, context } = window
    const api = (path: string) => `${house.address}/api${path}`
    const press = (id: string) =>
      page
        .getByRole('button', { name: said(id), exact: true })
        .first()
        .click()
    const card = (id: string) =>
      page.locator('.card', { has: page.getByRole('heading', { name: said(id), exact: true }) })

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

    // She is of age and from abroad: what is asked of her follows.
    await page
      .getByRole('link', { name: said('cases.correct') })
      .first()
      .click()
    await page.locator('#born').fill('1998-05-02')
    await page.locator('#nationality').selectOption('NG')
    await press('common.save')
    await page.getByText(said('cases.people-title')).waitFor()

    // What the law gives her: nothing was taken up yet, and the unit writes an offer down.
    await page.goto(`${caseUrl}/care`)
    const given = card('entitlements.title')
    await given.getByText(said('entitlements.missing-title')).first().click()
    const aid = given.locator('li', { hasText: said('entitlements.name.legal_aid') })
    await aid.getByRole('button').click()
    await aid
      .locator('form')
      .getByRole('button', { name: said('entitlements.note'), exact: true })
      .click()
    await aid.getByText(said('entitlements.state.offered'), { exact: true }).first().waitFor()
    await nothingInTheWay(page)

    // What is asked of her health has its reason beside it; not wishing to say is an answer, and takes nothing away.
    const asked = card('conditions.title')
    await asked.getByText(said('conditions.not-asked'), { exact: true }).first().waitFor()
    const disability = asked.locator('li', { hasText: said('conditions.ask.disability') }).first()
    await disability.getByRole('button').click()
    await disability.locator('form button[type=submit]').click()
    await disability.getByText(said('conditions.answer-missing')).first().waitFor()
    await disability.getByText(said('conditions.answer.not_said'), { exact: true }).click()
    await disability.locator('form button[type=submit]').click()
    await disability
      .locator('.chips')
      .getByText(said('conditions.answer.not_said'), { exact: true })
      .waitFor()
    await given.getByText(said('entitlements.stage.inquiry')).waitFor()
    await nothingInTheWay(page)

    // She is sued at the tribunal too: the unit tells it, and is told what the other court will learn.
    const held = card('non-punishment.title')
    await held.getByRole('button', { name: said('non-punishment.tell'), exact: true }).click()
    await held.getByText(said('non-punishment.tell-means')).waitFor()
    await held.locator('form button[type=submit]').click()
    await held.getByText(said('non-punishment.court-missing')).first().waitFor()
    await held.getByText(said('non-punishment.what.civil_claim'), { exact: true }).click()
    await held.getByText(said('charges.nature.misdemeanour'), { exact: true }).click()
    await held.locator('#held-court').selectOption(tribunal)
    await held.locator('form button[type=submit]').click()
    await held.locator('.rows').getByText(said('non-punishment.what.civil_claim'), { exact: true }).waitFor()
    await nothingInTheWay(page)

    // The tribunal's prosecution learns whom to call, agrees, and still sees nothing.
    await enterAs(house, window, 'kings_prosecutor', tribunal, '/conflicts')
    const contacts = card('non-punishment.contacts')
    await contacts
      .getByRole('button', { name: said('non-punishment.agree'), exact: true })
      .last()
      .click()
    await contacts.getByText(said('non-punishment.waits-other')).first().waitFor()
    expect(await contacts.innerText()).not.toMatch(/ZZ|448-[2-9]/)
    await nothingInTheWay(page)

    // The general prosecutor says that the suspect may be a victim: it waits by itself, and is decided on three questions.
    await enterAs(house, window, 'general_prosecutor', appeal, caseUrl)
    await press('people.may-be-victim')
    await page.locator('select[id$="-person"]').selectOption({ index: 1 })
    await press('people.may-be-victim-say')
    await page.getByText(said('people.may-be-victim'), { exact: true }).first().waitFor({ state: 'detached' })
    await page.goto(`${caseUrl}/prosecution`)
    const row = held.locator('.rows > li', { hasText: said('non-punishment.what.suspicion') })
    await row.getByRole('button', { name: said('non-punishment.resolve'), exact: true }).click()
    await row.locator('button[type=submit]').click()
    await row.getByText(said('non-punishment.question-missing')).first().waitFor()
    for (const [question, answer] of [
      ['under_threat', 'common.yes'],
      ['directly_linked', 'common.yes'],
      ['of_free_will', 'common.no'],
    ] as const)
      await row.locator(`[id$="-${question}"]`).getByText(said(answer), { exact: true }).click()
    await row.getByText(said('non-punishment.text-says.not_liable')).waitFor()
    await row.locator('textarea').fill('ZZ كانت محتجزة')
    await nothingInTheWay(page)
    await row.locator('button[type=submit]').click()
    await row.getByText(said('non-punishment.decided.not_liable')).waitFor()
    expect(await page.getByText('ZZ كانت محتجزة').count()).toBe(0)
    await nothingInTheWay(page)

    // Somebody sues her in the case itself: the registry writes it down and learns nothing, and it waits by itself.
    const { officers } = (await (await context.request.get(api('/sign-in/demonstration'))).json()) as {
      officers: { id: string; posts: { post: string; court: string | null }[] }[]
    }
    const clerk = officers.find(({ posts }) =>
      posts.some(({ post, court }) => post === 'registry_clerk' && court === appeal),
    )!
    const put = await context.request.post(api(`${caseUrl}/assignments`), {
      data: { officer: clerk.id, post: 'registry_clerk' },
    })
    expect(put.ok()).toBe(true)
    await enterAs(house, window, 'registry_clerk', appeal, `${caseUrl}/prosecution`)
    const claims = card('claims.title')
    await claims.getByText(said('claims.none')).waitFor()
    await claims.getByRole('button', { name: said('claims.bring'), exact: true }).click()
    await claims.locator('form button[type=submit]').click()
    await claims.getByText(said('claims.way-missing')).first().waitFor()
    await claims.locator('select').selectOption('other')
    await claims.getByText(said('claims.way.brief'), { exact: true }).click()
    await nothingInTheWay(page)
    await claims.locator('form button[type=submit]').click()
    await claims.locator('.rows').getByText(said('claims.by-other'), { exact: true }).waitFor()
    expect(await held.count()).toBe(0)
    await nothingInTheWay(page)
    await enterAs(house, window, 'general_prosecutor', appeal, `${caseUrl}/prosecution`)
    const sued = held
      .locator('.rows > li', { hasText: said('non-punishment.what.civil_claim') })
      .filter({ has: page.getByRole('button', { name: said('non-punishment.resolve'), exact: true }) })
    await sued.first().waitFor()

    // The unit is told neither that she was suspected nor what was decided, and of nobody's claim against her.
    await enterAs(house, window, 'social_assistant', appeal, `${caseUrl}/care`)
    await held.locator('.rows').getByText(said('non-punishment.what.civil_claim'), { exact: true }).waitFor()
    expect(await held.getByText(said('non-punishment.what.suspicion'), { exact: true }).count()).toBe(0)
    await claims.getByText(said('claims.none')).waitFor()

    // How far each right reached the people of the unit.
    await page.goto('/coverage')
    await page.getByText(said('entitlements.name.legal_aid')).waitFor()
    await nothingInTheWay(page)
    expect(faults).toEqual([])
    await context.close()
  })
})
