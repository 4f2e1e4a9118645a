/**
 * Where a shelter is, from the browser of the service that writes it to the browser of whoever follows a person it
 * received, in Arabic and in French; and nowhere between: no answer, no request and no file of the house holds a word of it.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { demonstrationPassphrase } from '@himaya/vault'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nothingInTheWay } from './axe.ts'
import { asking, holds, keptIn, listen } from './canary.ts'
import { openBrowser, openHouse, openWindow, type House } from './house.ts'
import { walked } from './languages.ts'
import { enterAs } from './people.ts'
import { handsOf } from './steps.ts'
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

/** A person whom the assistant of this window follows, and whose need of a shelter was sent to this service. */
async function sendToShelter(context: BrowserContext, service: string): Promise<string> {
  const { get, post } = asking(house, context)
  const report = await post('/reports', {
    unit: 'UNIT-TPI-NADOR',
    source: 'police',
    anonymous: false,
    urgent: true,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'تجربة',
    people: [{ capacity: 'victim', sex: 'female' }],
  })
  const { caseId, people } = await get<{ caseId: string; people: { id: string }[] }>(`/reports/${report}`)
  const person = `/cases/${caseId}/people/${people[0]?.id ?? ''}`
  const consent = await post(`${person}/consents`, {
    need: 'shelter',
    given: true,
    givenBy: 'self',
    person: { isChild: false },
  })
  return post(`${person}/referrals`, {
    consent,
    service,
    need: 'shelter',
    urgent: true,
    risks: [],
    words: 'سرير الليلة',
  })
}

const walks = (
  [
    ['ar', 360],
    ['fr', 1440],
  ] as const
).filter(([language]) => walked.includes(language))

test.each(walks)('in %s at %i px', async (language, width) => {
  const said = wordsOf(language)
  const address = `ZZ${language}CANARY زنقة الأرز 7`
  const unlock = async (page: Page) => {
    await page.locator('#passphrase').fill(demonstrationPassphrase)
    await page.getByRole('button', { name: said('personal-keys.unlock-passphrase'), exact: true }).click()
  }

  const [service, unit] = [
    await openWindow(browser, house, { language, width }),
    await openWindow(browser, house, { language, width }),
  ]
  const wires = [listen(service.page), listen(unit.page)]
  await enterAs(house, service, 'service_provider', null, '/shelter')
  await enterAs(house, unit, 'social_assistant', 'TPI-NADOR', '/account')
  const mine = await asking(house, service.context).get<{ shelters: { id: string }[] }>('/shelters')
  const stay = await sendToShelter(unit.context, mine.shelters[0]?.id ?? '')
  await asking(house, service.context).post(`/referrals/${stay}/answer`, { to: 'accepted' })

  // She makes herself a key.
  const hers = handsOf(unit.page, said)
  const makes = unit.page.getByRole('button', { name: said('personal-keys.make'), exact: true })
  await makes.or(unit.page.getByText(said('personal-keys.in-use'), { exact: true })).waitFor()
  if (await makes.isVisible()) {
    await makes.click()
    await unit.page.locator('#new-passphrase').fill('short')
    await hers.press('personal-keys.lock-passphrase')
    await unit.page.getByRole('alert').waitFor()
    await unit.page.locator('#new-passphrase').fill(demonstrationPassphrase)
    await unit.page.locator('#passphrase-again').fill(demonstrationPassphrase)
    await nothingInTheWay(unit.page)
    await hers.press('personal-keys.lock-passphrase')
    await unit.page.getByText(said('personal-keys.in-use'), { exact: true }).waitFor({ timeout: 60_000 })
  }

  const theirs = handsOf(service.page, said)
  await service.page.goto('/shelter')
  await theirs.press('shelters.rewrite')
  await service.page.locator('#address').fill(address)
  await theirs.press('shelters.seal')
  await service.page.getByText(said('shelters.has-it'), { exact: true }).first().waitFor()
  await theirs.press('shelters.show')
  await unlock(service.page)
  await service.page.getByText(address).waitFor({ timeout: 60_000 })
  await nothingInTheWay(service.page)
  // Another window comes before this one: it goes at once.
  await service.page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await service.page.getByText(address).waitFor({ state: 'detached' })

  await unit.page.goto(`/referrals/${stay}`)
  await hers.press('shelters.show')
  await unit.page.locator('#purpose').selectOption('visit')
  // Another passphrase opens nothing, and says so.
  await unit.page.locator('#passphrase').fill('another passphrase altogether')
  await unit.page.getByRole('button', { name: said('personal-keys.unlock-passphrase'), exact: true }).click()
  await unit.page.getByText(said('personal-keys.wrong')).waitFor({ timeout: 60_000 })
  await unlock(unit.page)
  await unit.page.getByText(address).waitFor({ timeout: 60_000 })
  expect(await unit.page.title()).not.toContain('ZZ')
  await nothingInTheWay(unit.page)
  await hers.press('shelters.hide')
  await unit.page.getByText(address).waitFor({ state: 'detached' })
  expect(await keptIn(unit.page)).not.toContain('CANARY')

  for (const wire of wires) {
    expect(wire()).toContain('/shelter')
    expect(wire()).not.toContain('CANARY')
    expect(wire()).not.toContain(demonstrationPassphrase)
  }
  expect(house.said()).not.toContain('CANARY')
  expect(holds(house, `ZZ${language}CANARY`)).toEqual([])
  expect(holds(house, 'shelters.open')).not.toEqual([])
  expect([...service.faults, ...unit.faults]).toEqual([])
  await Promise.all([service.context.close(), unit.context.close()])
})
