/** A woman, from the first report to a decision in force: each act by the officer whose it is, in Arabic and French. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nothingInTheWay } from './axe.ts'
import { openBrowser, openHouse, openWindow, type House } from './house.ts'
import { enterAs } from './people.ts'
import { wordsOf, type Said } from './words.ts'

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

describe.each(['ar', 'fr'] as const)('in %s', (language) => {
  const said = wordsOf(language)
  test('report, reception, rights, screening, presumed, reflection, measure, signed decision', async () => {
    const window = await openWindow(browser, house, { language })
    const { page, faults, context } = window
    const press = (id: string) =>
      page
        .getByRole('button', { name: said(id), exact: true })
        .first()
        .click()
    const pick = (group: string, id: string) =>
      page.locator(`#${group}`).getByText(said(id), { exact: true }).click()

    // Report.
    await enterAs(house, window, 'social_assistant', nador, '/reports/new')
    await page.getByText(said('reports.source.police'), { exact: true }).click()
    await page.getByLabel(said('reports.statement')).fill('ZZ سيدة محتجزة في بيت')
    await press('reports.add-person')
    await page.getByLabel(said('reports.name')).fill('ZZ أمينة المثالية')
    await page.getByLabel(said('reports.sex'), { exact: true }).selectOption('female')
    await press('reports.add-person')
    await page.locator('select[id^=capacity]').nth(1).selectOption('suspect')
    await press('reports.send')
    await page.getByRole('link', { name: said('reports.open-case') }).click()
    await page.getByText(said('cases.people-title')).waitFor()
    const caseUrl = new URL(page.url()).pathname
    await nothingInTheWay(page)

    // Reception: nothing is written before the limits were said.
    await page
      .getByRole('link', { name: said('cases.reception') })
      .first()
      .click()
    await page.getByText(said('reception.limits-title')).waitFor()
    const reception = new URL(page.url()).pathname
    await press('reception.save')
    await page.getByText(said('reception.limits-missing')).first().waitFor()
    await nothingInTheWay(page)
    await page.locator('#language').selectOption('ary')
    await page.getByText(said('reception.limits-said'), { exact: true }).click()
    for (const question of ['danger_now', 'needs_doctor', 'child_alone', 'interpreter'])
      await pick(question, 'common.no')
    await pick('safe_to_speak', 'common.yes')
    await press('reception.save')
    await page.getByRole('button', { name: said('reception.again') }).waitFor()

    // Rights, in her language, understood.
    await pick('rights-how', 'rights.how.read_aloud')
    await pick('rights-understood', 'common.yes')
    await press('rights.save')
    await page.getByText(said('rights.none-missing')).first().waitFor()
    // Safe contact: a number is never without what to say.
    await press('safety.change')
    await pick('contact-how', 'safety.way.phone')
    await page.locator('#number').fill('0600000000')
    await press('safety.save')
    await page.getByText(said('safety.instruction-missing')).first().waitFor()
    await page.locator('#if-other-answers').fill('ZZ')
    await press('safety.save')
    await press('safety.show')
    await page.getByText('0600000000').waitFor()
    await nothingInTheWay(page)

    // Screening: three strong signs, and a proposal.
    await page.goto(reception.replace('/reception/', '/screening/'))
    await page.getByRole('link', { name: said('screening.new') }).click()
    await page.locator('#main h1').waitFor()
    await nothingInTheWay(page)
    await screen(page, said)
    await page.waitForURL((url) => !url.pathname.endsWith('/new'))
    await nothingInTheWay(page)

    // Presumed, and reflection: by the head of the prosecution.
    await enterAs(house, window, 'kings_prosecutor', nador, `${caseUrl}/care`)
    await decidePresumed(page, said)
    await nothingInTheWay(page)
    await grantReflection(page, said)

    // A measure is asked for, and decided by the magistrate whom the article names.
    await page.getByRole('link', { name: said('cases.room.protection') }).click()
    await nothingInTheWay(page)
    await page.getByRole('link', { name: said('protection.new') }).click()
    await page.locator('#kind').waitFor()
    // The file does not tell her age: it is asked, and not guessed.
    await pick('child', 'common.no')
    await page.locator('#kind').getByText(said('protection.kind.no_contact'), { exact: true }).click()
    await page.locator('#words').fill('ZZ يلاحقها')
    const against = page.locator('#against')
    await against.selectOption({ index: 1 })
    await nothingInTheWay(page)
    await press('protection.send')
    await page.getByText(said('protection.decide'), { exact: true }).waitFor()
    await nothingInTheWay(page)
    await pick('outcome', 'protection.outcome.granted')
    await page.locator('#reasons').fill('حيث إن المعنية بالأمر مهددة')
    await page.locator('#reasons-suspect').fill('حيث إن حماية المعنية بالأمر واجبة')
    await pick('until', 'protection.length.lifted')
    await press('protection.take')
    await page.getByText(said('protection.papers')).waitFor()
    await nothingInTheWay(page)
    const measure = new URL(page.url()).pathname

    // The paper is a draft until the signed one comes back.
    const paper = page.getByRole('link', { name: said(`protection.paper-${language}`), exact: true })
    const [download] = await Promise.all([page.waitForEvent('download'), paper.first().click()])
    expect(download.suggestedFilename()).toMatch(/^[\w.-]+\.pdf$/)
    await page.locator('#scan').setInputFiles({ name: 'signed.png', mimeType: 'image/png', buffer: onePixel })
    await press('protection.attach')
    await page.getByText(said('protection.signed')).waitFor()
    await nothingInTheWay(page)

    // A stranger sees nothing of any of it.
    await enterAs(house, window, 'social_assistant', 'TPI-CASABLANCA-PENAL')
    for (const hidden of [caseUrl, reception, measure]) {
      await page.goto(hidden)
      await page.getByText(said('problems.not_found.what')).waitFor()
      expect(await page.getByText('ZZ').count()).toBe(0)
    }
    expect(faults).toEqual([])
    await context.close()
  })
})

/** A grey picture of one point: what is checked is that it is whole, not that anybody signed it. */
const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

async function screen(page: Page, said: Said): Promise<void> {
  await page.locator('#screening-who').getByText(said('screening.who.adult'), { exact: true }).click()
  await page.locator('#screening-what').getByText(said('screening.what.labour'), { exact: true }).click()
  const yes = said('screening.answer.yes')
  // Through every dimension: yes to the first question of each, and on.
  for (;;) {
    const first = page.locator('[id^="ask-"]').first()
    if ((await first.count()) === 0) break
    await first.getByText(yes, { exact: true }).click()
    await page.getByRole('button', { name: said('common.next'), exact: true }).click()
  }
  await page
    .locator('#screening-proposes')
    .getByText(said('screening.proposes.presumed'), { exact: true })
    .click()
  await page.getByRole('button', { name: said('screening.record'), exact: true }).click()
}

async function decidePresumed(page: Page, said: Said): Promise<void> {
  await page
    .getByRole('button', { name: said('screening.decide'), exact: true })
    .first()
    .click()
  await page
    .locator('[id$="-decision"]')
    .getByText(said('screening.decision.presumed'), { exact: true })
    .click()
  await page.locator('[id$="-reasons"]').first().fill('حيث إن المؤشرات متضافرة')
  await page.getByRole('button', { name: said('screening.record-decision'), exact: true }).click()
  await page.getByText(said('status.victim.presumed')).first().waitFor()
}

async function grantReflection(page: Page, said: Said): Promise<void> {
  await page
    .getByRole('button', { name: said('reflection.grant'), exact: true })
    .first()
    .click()
  await page.getByText(said('reflection.wished'), { exact: true }).click()
  await page.getByText(said('reflection.serious-grounds'), { exact: true }).click()
  const starts = await page.locator('[id$="-starts"]').inputValue()
  const ends = new Date(Date.parse(starts) + 10 * 86_400_000).toISOString().slice(0, 10)
  await page.locator('[id$="-ends"]').fill(ends)
  await page.locator('[id$="-reasons"]').first().fill('حيث إنها عبرت عن رغبتها')
  await page.getByRole('button', { name: said('reflection.record'), exact: true }).click()
  await page
    .getByRole('button', { name: said('reflection.record'), exact: true })
    .waitFor({ state: 'hidden' })
}
