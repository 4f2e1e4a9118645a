/**
 * Who a protected person is: sealed in the browser of whoever decided, with what the file said, which says it no more on any
 * page of the case; opened by two judges of the formation together, in Arabic and in French; told to nobody else that it is
 * there; and nowhere between: no answer, no request and no file of the house holds a word of it.
 */
import type { Browser } from 'playwright-core'
import { demonstrationPassphrase, drawSalt, fromPassphrase, locked, makeKeyring } from '@himaya/vault'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nothingInTheWay } from './axe.ts'
import { asking, holds, keptIn, listen, type Asking } from './canary.ts'
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

const officerOf = async ({ get }: Asking, post: string) => {
  const { officers } = await get<{
    officers: { id: string; posts: { post: string; court: string | null }[] }[]
  }>('/sign-in/demonstration')
  return officers.find(({ posts }) => posts.some((held) => held.post === post && held.court === nador))!.id
}

const named = (language: string) => `ZZ${language}NAME شاهدة`

/** A witness whose identity is concealed, in a case of which two judges are seized. */
async function conceal(window: Window, language: string) {
  const { get, post } = asking(house, window.context)
  await enterAs(house, window, 'social_assistant', nador)
  const report = await post('/reports', {
    unit: `UNIT-${nador}`,
    source: 'police',
    anonymous: false,
    urgent: true,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: `تجربة ${language}`,
    caller: { name: 'ZZMESSENGER', phone: '+212600000188' },
    people: [{ capacity: 'witness', sex: 'female', nationality: 'SN', name: named(language) }],
  })
  const { caseId, people } = await get<{ caseId: string; people: { id: string }[] }>(`/reports/${report}`)
  await enterAs(house, window, 'kings_prosecutor', nador)
  const measure = await post(`/cases/${caseId}/people/${people[0]?.id ?? ''}/measures`, {
    kind: 'identity_concealed',
    words: 'تهديد',
    isChild: false,
  })
  await post(`/measures/${measure}/decision`, {
    outcome: 'granted',
    reasons: { ar: 'حيث إن الخطر قائم' },
    starts: '2026-11-20',
    length: { until: 'lifted' },
    opinionTaken: true,
    writtenConsent: true,
  })
  const put = async (as: string) =>
    post(`/cases/${caseId}/assignments`, { officer: await officerOf({ get, post }, as), post: as })
  await put('registry_clerk')
  await put('juvenile_judge')
  await enterAs(house, window, 'registry_clerk', nador)
  await put('trial_judge')
  return { caseId, person: people[0]?.id ?? '', report }
}

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

const walks = (
  [
    ['ar', 360, true],
    ['fr', 1440, false],
  ] as const
).filter(([language]) => walked.includes(language))

test.each(walks)('in %s at %i px', async (language, width, dark) => {
  const said = wordsOf(language)
  const addition = `ZZ${language}CANARY خيالية`
  const name = named(language)
  const open = () => openWindow(browser, house, { language, width, dark })
  const [decider, first, second, outside] = [await open(), await open(), await open(), await open()]
  const scene = await conceal(outside, language)
  const wires = [decider, first, second, outside].map(({ page }) => listen(page))
  await enterAs(house, first, 'trial_judge', nador)
  await enterAs(house, second, 'juvenile_judge', nador)

  /** The pages of the case that say a word, to those who hold these posts on it, and to whom. */
  const bearing = async (word: string, posts: readonly string[]): Promise<string[]> => {
    const found: string[] = []
    const one = `/cases/${scene.caseId}`
    const everybody = [one, `/reports/${scene.report}`]
    const unit = [`${one}/people/${scene.person}`, `${one}/reception/${scene.person}`]
    for (const post of posts) {
      await enterAs(house, outside, post, nador)
      for (const path of [...everybody, ...(post === 'social_assistant' ? unit : [])]) {
        await outside.page.goto(path)
        await outside.page.locator('h1').first().waitFor()
        await outside.page.waitForLoadState('networkidle')
        if (path === one) {
          // Either it is there to be asked for, and is asked for; or it is said to be where nobody of these reads it.
          const show = outside.page.getByRole('button', { name: said('common.show-briefly') }).first()
          await show
            .or(outside.page.getByText(said('people.concealed'), { exact: true }))
            .first()
            .waitFor()
          if (await show.isVisible()) {
            await show.click()
            await outside.page.locator('.personal').first().waitFor()
          }
        }
        const boxes = await outside.page
          .locator('input, textarea')
          .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value))
        if (`${await outside.page.locator('body').innerText()} ${boxes.join(' ')}`.includes(word))
          found.push(`${post} ${path}`)
      }
    }
    return found
  }
  const finds = async (post: string, text: string): Promise<boolean> => {
    await enterAs(house, outside, post, nador)
    const answer = await outside.context.request.post(`${house.address}/api/search`, { data: { text } })
    const { rows } = (await answer.json()) as { rows: { person: { id: string } | null }[] }
    return rows.some(({ person }) => person?.id === scene.person)
  }

  const confirm = async ({ page }: Window) => {
    const dialog = page.getByRole('dialog')
    await nothingInTheWay(page)
    await dialog.getByRole('button', { name: said('approvals.confirm-unproved') }).click()
    await dialog.waitFor({ state: 'detached' })
  }
  // Before two judges have a key nothing can be written, and the page says so.
  await enterAs(house, decider, 'kings_prosecutor', nador, '/identities')
  const decides = handsOf(decider.page, said)
  if (language === 'ar') {
    await decides.sees('identities.too-few-keys')
    expect(await decider.page.locator('textarea').count()).toBe(0)
    await nothingInTheWay(decider.page)
  }
  await makeKey(first)
  await makeKey(second)
  await decider.page.reload()
  // Until then the file says it to those of the case, and it is found by it.
  expect(await bearing(name, ['registry_clerk'])).not.toEqual([])
  expect(await finds('registry_clerk', name)).toBe(true)
  await decides.press('identities.prepare')
  const box = decider.page.locator('textarea').first()
  await box.waitFor()
  const written = await box.inputValue()
  expect(written).toContain(name)
  expect(written).not.toContain('ZZMESSENGER')
  await decides.sees('identities.goes')
  await decides.sees('identities.cannot')
  await decider.page.getByText(said('identities.place.statement')).waitFor()
  await nothingInTheWay(decider.page)
  await box.fill('')
  await decides.press('identities.sure')
  await decides.sees('identities.missing')
  const identity = `${written}\n${addition}`
  await box.fill(identity)
  // Said after something was typed, that it is the caller brings the caller into the text, and takes it out again.
  const tick = decider.page.getByText(said('identities.caller-is'))
  await tick.click()
  expect(await box.inputValue()).toContain('ZZMESSENGER')
  expect(await box.inputValue()).toContain(identity)
  await tick.click()
  expect(await box.inputValue()).toBe(identity)
  await decides.press('identities.sure')
  await decides.sees('identities.sure-means')
  await nothingInTheWay(decider.page)
  await decides.press('common.cancel')
  expect(await box.inputValue()).toBe(identity)
  await decides.press('identities.sure')
  await confirm(decider)
  await decides.sees('identities.sealed')
  await decides.sees('identities.none')
  expect(await decider.page.getByText('CANARY').count()).toBe(0)
  // The file says it no more: on no page of the case, to nobody, and it is found by nothing.
  expect(
    await bearing(name, ['social_assistant', 'kings_prosecutor', 'trial_judge', 'registry_clerk']),
  ).toEqual([])
  for (const post of ['social_assistant', 'registry_clerk', 'kings_prosecutor'])
    expect(await finds(post, name), post).toBe(false)
  await enterAs(house, outside, 'social_assistant', nador, `/cases/${scene.caseId}`)
  await outside.page.getByText(said('people.concealed'), { exact: true }).first().waitFor()
  await nothingInTheWay(outside.page)
  await outside.page.goto(`/cases/${scene.caseId}/people/${scene.person}`)
  await outside.page.getByText(said('people.concealed-fields'), { exact: true }).waitFor()
  expect(await outside.page.locator('#name').count()).toBe(0)
  await nothingInTheWay(outside.page)

  const unlock = async ({ page }: Window) => {
    await page.locator('#passphrase').fill(demonstrationPassphrase)
    await page.getByRole('button', { name: said('personal-keys.unlock-passphrase'), exact: true }).click()
  }

  await first.page.goto('/identities')
  const one = handsOf(first.page, said)
  await one.press('identities.ask')
  await first.page.locator('select').selectOption('rights_of_defence')
  await nothingInTheWay(first.page)
  await one.press('identities.ask-now')
  await confirm(first)
  await one.sees('approvals.standing.waiting')
  expect(await first.page.getByRole('button', { name: said('identities.open'), exact: true }).count()).toBe(0)

  await second.page.goto('/identities')
  const two = handsOf(second.page, said)
  await two.press('identities.agree')
  await unlock(second)
  await second.page.getByRole('dialog').waitFor({ timeout: 60_000 })
  await confirm(second)
  await two.sees('approvals.standing.agreed')
  await nothingInTheWay(second.page)

  // Nobody else is told that it is there.
  for (const [post, court] of [
    ['kings_prosecutor', nador],
    ['trial_judge', 'TPI-RABAT'],
    ['kings_prosecutor_deputy', nador],
  ] as const) {
    await enterAs(house, outside, post, court, '/identities')
    await handsOf(outside.page, said).sees('identities.none')
  }
  for (const [post, court] of [
    ['unit_coordinator', nador],
    ['central_unit', null],
    ['administrator', null],
  ] as const) {
    await enterAs(house, outside, post, court)
    expect(await asking(house, outside.context).get('/identities')).toEqual({ toSeal: [], held: [] })
  }

  await first.page.reload()
  await one.press('identities.open')
  await unlock(first)
  await first.page.getByRole('dialog').waitFor({ timeout: 60_000 })
  await confirm(first)
  await first.page.getByText(addition).waitFor({ timeout: 60_000 })
  await first.page.getByText(name).waitFor()
  await nothingInTheWay(first.page)
  expect(await first.page.title()).not.toContain('ZZ')
  // Another window comes before this one: it goes at once, and is not opened a second time.
  await first.page.evaluate(() => window.dispatchEvent(new Event('blur')))
  await first.page.getByText(addition).waitFor({ state: 'detached' })
  await one.sees('approvals.standing.used')
  expect(await first.page.getByRole('button', { name: said('identities.open'), exact: true }).count()).toBe(0)
  expect(await keptIn(first.page)).not.toContain('CANARY')

  for (const wire of wires) {
    expect(wire()).not.toContain('CANARY')
    expect(wire()).not.toContain(demonstrationPassphrase)
  }
  expect(house.said()).not.toContain('CANARY')
  expect(holds(house, `ZZ${language}CANARY`)).toEqual([])
  expect(holds(house, 'identity.unseal')).not.toEqual([])
  expect([decider, first, second, outside].flatMap(({ faults }) => faults)).toEqual([])
  await Promise.all([decider, first, second, outside].map(({ context }) => context.close()))
})
