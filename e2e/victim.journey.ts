/**
 * A woman, from the first report to a hearing at the Court of Appeal: each act by the officer whose it is, in Arabic
 * and in French. A service answers from a sign-in of its own and is told of a need; a stranger is told of nothing.
 */
import type { Browser, BrowserContext, Page, Response } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { nothingInTheWay } from './axe.ts'
import { openBrowser, openHouse, openWindow, type House } from './house.ts'
import { walked } from './languages.ts'
import { enterAs } from './people.ts'
import {
  assign,
  charge,
  chooseHearing,
  decidePresumed,
  giveRights,
  grantReflection,
  handsOf,
  inDays,
  onePixel,
  receive,
  report,
  screen,
  seesNothing,
  type Hands,
} from './steps.ts'
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
const appeal = 'CA-NADOR'
const her = 'ZZ أمينة المثالية'
const suspect = 'ZZ إدريس المثالي'

interface Walk {
  readonly language: 'ar' | 'fr'
  readonly window: { context: BrowserContext; page: Page; faults: string[] }
  readonly hands: Hands
}

describe.each(walked)('in %s', (language) => {
  test('from a report to a hearing at the Court of Appeal', { timeout: 300_000 }, async () => {
    const window = await openWindow(browser, house, { language })
    const { page, faults, context } = window
    const walk = { language, window, hands: handsOf(page, wordsOf(language)) }

    await enterAs(house, window, 'social_assistant', nador, '/reports/new')
    const caseUrl = await report(walk.hands, 'ZZ سيدة محتجزة في بيت', [
      { capacity: 'victim', name: her, sex: 'female' },
      { capacity: 'suspect', name: suspect },
    ])
    await nothingInTheWay(page)
    const number = /\d+\/\d{4}/.exec(await page.locator('#main h1').innerText())?.[0] ?? ''
    expect(number).not.toBe('')
    // The unit that wrote it down sends nothing to another court.
    expect(await page.getByRole('button', { name: walk.hands.said('transfer.send') }).count()).toBe(0)

    const reception = await receivedAndScreened(walk)
    await enterAs(house, window, 'kings_prosecutor', nador, `${caseUrl}/care`)
    await decidePresumed(walk.hands)
    await nothingInTheWay(page)
    await grantReflection(walk.hands)
    const measure = await protectedAndSigned(walk)

    await enterAs(house, window, 'social_assistant', nador, `${caseUrl}/care`)
    const { service, referral } = await referred(walk)
    await answeredByTheService(walk, service, [her, suspect, number, caseUrl.slice('/cases/'.length)])
    await enterAs(house, window, 'social_assistant', nador, `${caseUrl}/care`)
    await page.locator('.chip', { hasText: walk.hands.said('status.referral.accepted') }).waitFor()
    await page.goto(referral)
    await page.getByText('ZZ سرير في غرفة هادئة').waitFor()

    await sentAndAccepted(walk, caseUrl)
    await hearingFixed(walk, caseUrl)

    // The unit that accompanies her knows the day.
    await enterAs(house, window, 'social_assistant', nador, caseUrl)
    await page.getByText(walk.hands.said('hearings.next')).waitFor()
    await page.locator('.day-arch').first().waitFor()

    await enterAs(house, window, 'social_assistant', 'TPI-CASABLANCA-PENAL')
    await seesNothing(walk.hands, [caseUrl, reception, measure, referral, `${caseUrl}/hearings`])
    expect(faults).toEqual([])
    await context.close()
  })
})

/** First reception, rights, safe contact, indicators. @returns where she was received */
async function receivedAndScreened({ hands }: Walk): Promise<string> {
  const { page, said, press, pick, follow } = hands
  await follow('cases.reception')
  await page.getByText(said('reception.limits-title')).waitFor()
  const reception = new URL(page.url()).pathname
  // Nothing is written before the limits were said.
  await press('reception.save')
  await page.getByText(said('reception.limits-missing')).first().waitFor()
  await nothingInTheWay(page)
  await page.locator('#language').selectOption('ary')
  await receive(hands, ['danger_now', 'needs_doctor', 'child_alone', 'interpreter'])
  await giveRights(hands)

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

  await page.goto(reception.replace('/reception/', '/screening/'))
  await follow('screening.new')
  await page.locator('#main h1').waitFor()
  await nothingInTheWay(page)
  // The file does not tell her age: it is asked, and not guessed.
  await pick('screening-who', 'screening.who.adult')
  await screen(hands)
  await nothingInTheWay(page)
  return reception
}

/** A measure is asked for, and decided by the magistrate whom the article names. @returns where it is */
async function protectedAndSigned({ language, hands }: Walk): Promise<string> {
  const { page, said, press, pick, follow } = hands
  await follow('cases.room.protection')
  await nothingInTheWay(page)
  await follow('protection.new')
  await page.locator('#kind').waitFor()
  await pick('child', 'common.no')
  await pick('kind', 'protection.kind.no_contact')
  await page.locator('#words').fill('ZZ يلاحقها')
  await page.locator('#against').selectOption({ index: 1 })
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
  return measure
}

/** Her consent first, then the need alone. @returns the service as it is called, and where the referral is */
async function referred({ hands }: Walk): Promise<{ service: string; referral: string }> {
  const { page, said, press, pick } = hands
  await press('referral.new')
  await pick('referral-need', 'referral.need.shelter')
  await pick('referral-child', 'common.no')
  await page.getByText(said('refusals.consent_by_self')).waitFor()
  await press('referral.note-consent')
  await page.getByText(said('referral.agreed-missing')).first().waitFor()
  await pick('referral-agrees', 'common.yes')
  await press('referral.note-consent')
  const offered = page.locator('#referral-service')
  await offered.selectOption({ index: 1 })
  const service = await offered.locator('option').nth(1).innerText()
  await page.locator('#referral-words').fill('ZZ سرير في غرفة هادئة')
  await page.getByText(said('referral.risk.may_be_followed'), { exact: true }).click()
  await nothingInTheWay(page)
  await press('referral.send')
  const row = page.locator('a[href^="/referrals/"]').first()
  await row.waitFor()
  await page.locator('.chip', { hasText: said('status.referral.sent') }).waitFor()
  return { service, referral: (await row.getAttribute('href')) ?? '' }
}

/** The service signs in for itself, reads the need and accepts; whatever it is shown or answered is looked at whole. */
async function answeredByTheService({ hands }: Walk, service: string, hidden: string[]): Promise<void> {
  const { page, said, press } = hands
  await press('nav.leave-now')
  await page.locator('#court').selectOption('services')
  const told: Promise<string>[] = []
  const hear = (response: Response) => {
    if (new URL(response.url()).pathname.startsWith('/api/')) told.push(response.text())
  }
  page.on('response', hear)
  await page.locator('li', { hasText: service }).getByRole('button').click()
  await page.getByText(said('nav.looks-recorded')).waitFor()
  const shown: string[] = []
  const look = async () => {
    await page.waitForLoadState('networkidle')
    shown.push(await page.locator('body').innerText())
    await nothingInTheWay(page)
  }
  await page.getByText(said('today.kind.referral_to_answer')).first().waitFor()
  await look()
  // It finds what was sent to it, the newest first.
  await page.goto('/referrals')
  await page.locator('a[href^="/referrals/"]').first().click()
  await page.getByText('ZZ سرير في غرفة هادئة').waitFor()
  await look()
  await press('referral.accept')
  await page.getByRole('button', { name: said('referral.end') }).waitFor()
  await look()
  page.off('response', hear)

  const answers = await Promise.all(told)
  expect(answers.length).toBeGreaterThan(4)
  const whole = [...answers, ...shown].join('\n')
  for (const one of hidden) expect(whole).not.toContain(one)
  // Neither an id nor a moment says anything, and either may hold any digits.
  const read = whole
    .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, '')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
  expect(read).not.toMatch(/المادة|الفصل|\barticle|art_|ma\/act|\b448\b|\b82-\d|\b510\b/i)
  expect(read).not.toMatch(/محكمة|tribunal|cour d.appel|\b(?:TPI|CA)-[A-Z]|"court":"/i)
  expect(read).not.toMatch(/"(?:number|caseId|personId)":(?!null)/)
  expect(read).not.toMatch(/محتجزة|اتجار|traite|استغلال|exploitation/i)
}

/** Sent by the prosecution of the tribunal with reasons, received by a clerk, accepted by the general prosecutor. */
async function sentAndAccepted({ window, hands }: Walk, caseUrl: string): Promise<void> {
  const { page, said, press, sees } = hands
  await enterAs(house, window, 'kings_prosecutor', nador, caseUrl)
  await press('transfer.send')
  await press('transfer.send')
  await page.getByText(said('transfer.reasons-missing')).first().waitFor()
  await nothingInTheWay(page)
  await page.locator('#transfer-reasons').fill('ZZ حيث إن الأفعال جناية')
  await press('transfer.send')
  await sees('status.transfer.sent')
  expect(await page.getByText('ZZ حيث').count()).toBe(0)

  // The clerk is not on the case and reads nothing of it.
  await enterAs(house, window, 'prosecution_clerk', appeal, '/transfers')
  await page.getByText(said('transfer.unnamed')).first().click()
  await press('transfer.receive')
  await sees('status.transfer.received')
  await nothingInTheWay(page)
  await page.goto(caseUrl)
  await page.getByText(said('problems.not_found.what')).waitFor()

  await enterAs(house, window, 'general_prosecutor', appeal, caseUrl)
  await press('transfer.show-reasons')
  await page.getByText('ZZ حيث إن الأفعال جناية').waitFor()
  await press('transfer.accept')
  await sees('status.transfer.accepted')
  await nothingInTheWay(page)
}

/** Charged by the general prosecutor, and fixed by a clerk of the Court of Appeal in its criminal chamber. */
async function hearingFixed({ window, hands }: Walk, caseUrl: string): Promise<void> {
  const { page, said, press } = hands
  await page.goto(`${caseUrl}/prosecution`)
  await charge(hands)
  await assign(house, window.context, caseUrl, 'registry_clerk', appeal)
  await enterAs(house, window, 'registry_clerk', appeal, `${caseUrl}/hearings/new`)
  await chooseHearing(hands, inDays(20))
  await press('hearings.fix-record')
  await page.getByText(said('status.hearing.fixed')).first().waitFor()
  await nothingInTheWay(page)
}
