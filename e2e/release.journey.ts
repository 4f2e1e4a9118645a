/**
 * Where a shelter is, released to somebody who needs it once: asked for on the page of the case, agreed to by two offices,
 * sealed in the browser of the shelter and looked at once in the asker's; and nowhere between, in Arabic and in French.
 */
import type { Browser } from 'playwright-core'
import { demonstrationPassphrase, drawSalt, fromPassphrase, locked, makeKeyring } from '@himaya/vault'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nothingInTheWay } from './axe.ts'
import { asking, holds, keptIn, listen } from './canary.ts'
import { openBrowser, openHouse, openWindow, type House } from './house.ts'
import { walked } from './languages.ts'
import { enterAs } from './people.ts'
import { handsOf } from './steps.ts'
import { wordsOf } from './words.ts'

const nador = 'TPI-NADOR'

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

type Window = Awaited<ReturnType<typeof openWindow>>

/** A key of one's own, as the page of one's account makes it; once. */
async function makeKey({ context }: Window): Promise<void> {
  const { get, post } = asking(house, context)
  const { key, officer } = await get<{ key: unknown; officer: string }>('/account/key')
  if (key !== null) return
  const [keyring, salt] = [await makeKeyring(), drawSalt()]
  const lock = await locked('passphrase', await fromPassphrase(demonstrationPassphrase, salt), salt, {
    officer,
    ...keyring,
  })
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  await post('/account/key', {
    publicKey: text(keyring.publicKey),
    lock: { how: 'passphrase', salt: text(salt), locked: text(lock.locked) },
  })
}

/** A person whom the assistant of this window follows, received by this service. @returns her case */
async function shelterHer(unit: Window, service: Window, shelter: string): Promise<string> {
  const { get, post } = asking(house, unit.context)
  const report = await post('/reports', {
    unit: `UNIT-${nador}`,
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
  const stay = await post(`${person}/referrals`, {
    consent,
    service: shelter,
    need: 'shelter',
    urgent: true,
    risks: [],
    words: 'سرير الليلة',
  })
  await asking(house, service.context).post(`/referrals/${stay}/answer`, { to: 'accepted' })
  return caseId
}

const walks = (
  [
    ['ar', 1440, false],
    ['fr', 360, true],
  ] as const
).filter(([language]) => walked.includes(language))

test.each(walks)('in %s at %i px', async (language, width, dark) => {
  const said = wordsOf(language)
  const address = `ZZ${language}CANARY زنقة الزيتون 9`
  const open = () => openWindow(browser, house, { language, width, dark })
  const [unit, service, asker, coordinator, centre] = [
    await open(),
    await open(),
    await open(),
    await open(),
    await open(),
  ]
  const everybody = [unit, service, asker, coordinator, centre]
  const wires = everybody.map(({ page }) => listen(page))
  const unlock = async ({ page }: Window) => {
    await page.locator('#passphrase').fill(demonstrationPassphrase)
    await page.getByRole('button', { name: said('personal-keys.unlock-passphrase'), exact: true }).click()
  }
  const confirm = async ({ page }: Window) => {
    const dialog = page.getByRole('dialog')
    await nothingInTheWay(page)
    await dialog.getByRole('button', { name: said('approvals.confirm-unproved') }).click()
    await dialog.waitFor({ state: 'detached' })
  }

  await enterAs(house, service, 'service_provider', null, '/shelter')
  await enterAs(house, unit, 'social_assistant', nador)
  const mine = await asking(house, service.context).get<{ shelters: { id: string }[] }>('/shelters')
  const caseId = await shelterHer(unit, service, mine.shelters[0]?.id ?? '')
  const theirs = handsOf(service.page, said)
  await theirs.press('shelters.rewrite')
  await service.page.locator('#address').fill(address)
  await theirs.press('shelters.seal')
  await service.page.getByText(said('shelters.has-it'), { exact: true }).first().waitFor()

  // Whoever asks: the head of the prosecution, who is on the case and follows nobody in it.
  await enterAs(house, asker, 'kings_prosecutor', nador, `/cases/${caseId}`)
  await makeKey(asker)
  const asks = handsOf(asker.page, said)
  await asker.page.getByRole('link', { name: said('cases.ask-shelter') }).click()
  await asks.press('shelters.ask')
  await asks.sees('shelters.purpose-missing')
  await asker.page.getByText(said('approvals.purpose.transport'), { exact: true }).click()
  await asker.page.locator('#release-minutes').getByText('30').first().click()
  await nothingInTheWay(asker.page)
  await asks.press('shelters.ask')
  await confirm(asker)
  await asks.sees('shelters.asked')

  // The shelter sees it waiting, and seals nothing before two agreed.
  await asker.page.goto('/releases')
  await service.page.goto('/releases')
  for (const [{ page }, press] of [
    [asker, 'shelters.release-open'],
    [service, 'shelters.release-seal'],
  ] as const) {
    await page.getByText(said('approvals.standing.waiting'), { exact: true }).first().waitFor()
    expect(await page.getByRole('button', { name: said(press), exact: true }).count()).toBe(0)
  }
  for (const [window, post, court] of [
    [coordinator, 'unit_coordinator', 'TPI-CASABLANCA-PENAL'],
    [centre, 'central_unit', null],
  ] as const) {
    await enterAs(house, window, post, court, '/approvals')
    await nothingInTheWay(window.page)
    await handsOf(window.page, said).press('approvals.approve')
    await confirm(window)
  }

  await service.page.reload()
  await nothingInTheWay(service.page)
  await theirs.press('shelters.release-seal')
  await unlock(service)
  await service.page
    .getByText(said('shelters.release-sealed'), { exact: true })
    .first()
    .waitFor({ timeout: 60_000 })
  await asker.page.reload()
  await asks.press('shelters.release-open')
  await unlock(asker)
  await asker.page.getByRole('dialog').waitFor({ timeout: 60_000 })
  await confirm(asker)
  await asker.page.getByText(address).waitFor()
  expect(await asker.page.title()).not.toContain('ZZ')
  await nothingInTheWay(asker.page)
  // Another window comes before this one: it goes at once, and does not come back.
  await asker.page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await asker.page.getByText(address).waitFor({ state: 'detached' })
  await asker.page.reload()
  await asker.page.getByText(said('approvals.standing.used'), { exact: true }).first().waitFor()
  expect(
    await asker.page.getByRole('button', { name: said('shelters.release-open'), exact: true }).count(),
  ).toBe(0)
  expect(await keptIn(asker.page)).not.toContain('CANARY')

  for (const wire of wires) {
    expect(wire()).not.toContain('CANARY')
    expect(wire()).not.toContain(demonstrationPassphrase)
  }
  expect(house.said()).not.toContain('CANARY')
  expect(holds(house, `ZZ${language}CANARY`)).toEqual([])
  expect(holds(house, 'shelter.release')).not.toEqual([])
  for (const window of everybody) {
    expect(window.faults).toEqual([])
    await window.context.close()
  }
})
