/** A prosecutor notes who did what and sees what the law makes of it; nobody else of the case does. In Arabic and in French. */
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
const gathered = [
  ['act', 'recruit'],
  ['means', 'deception'],
  ['purpose', 'forced_labour'],
  ['fourth', 'will_taken_away'],
  ['fourth', 'freedom_to_change_taken_away'],
] as const

describe.each(walked)('in %s', (language) => {
  const said = wordsOf(language)
  test('circumstances noted, a range told and what is missing shrinking; the bench finds none of it', async () => {
    const window = await openWindow(browser, house, { language, width: 360 })
    const { page, faults, context } = window
    const card = (title: string) =>
      page.locator('.card', { has: page.getByRole('heading', { name: said(title), exact: true }) })
    // What is put into a sentence stands between signs of direction that nobody sees, and after a space of its own.
    const labelled = (id: string, value: string) =>
      new RegExp(`${(said(id).split('{')[0] ?? '').replaceAll(/\s+/g, '\\s+')}.*${value}`)
    const api = (path: string) => `${house.address}/api${path}`

    await enterAs(house, window, 'social_assistant', appeal, '/reports/new')
    await page.getByText(said('reports.source.police'), { exact: true }).click()
    await page.getByLabel(said('reports.statement')).fill('ZZ واقعة مختلقة')
    await page.getByRole('button', { name: said('reports.add-person'), exact: true }).click()
    await page.getByRole('button', { name: said('reports.add-person'), exact: true }).click()
    await page.locator('select[id^=capacity]').nth(1).selectOption('suspect')
    await page.getByRole('button', { name: said('reports.send'), exact: true }).click()
    await page.getByRole('link', { name: said('reports.open-case') }).click()
    await page.getByText(said('cases.people-title')).waitFor()
    const caseUrl = new URL(page.url()).pathname
    expect(await page.getByRole('link', { name: said('cases.room.qualification') }).count()).toBe(0)

    // What the other journey notes by hand is there already, but for one limb.
    await enterAs(house, window, 'general_prosecutor', appeal, caseUrl)
    const { people } = (await (await context.request.get(api(caseUrl))).json()) as {
      people: readonly { readonly id: string }[]
    }
    for (const [element, value] of gathered) {
      const noted = await context.request.post(api(`${caseUrl}/people/${people[0]!.id}/elements`), {
        data: { element, value },
      })
      expect(noted.ok()).toBe(true)
    }
    await page.getByRole('link', { name: said('cases.room.qualification'), exact: true }).click()
    const [elements, circumstances] = [card('elements.title'), card('elements.circumstances')]
    const [law, missing] = [card('qualification.title'), card('qualification.missing-title')]

    // Nobody noted a part: nobody is counted, and nothing is supposed.
    await law.getByText(said('qualification.accused.part_not_noted')).waitFor()
    await missing.getByText(said('qualification.unassessed.part')).waitFor()
    const suspect = said('people.capacity.suspect')
    const open = (whose: string) =>
      circumstances.getByRole('button', { name: labelled('elements.circumstance-in', whose) }).click()
    const note = async (whose: string, code: string) => {
      await open(whose)
      await circumstances
        .getByRole('button', { name: said(`elements.circumstance.${code}`), exact: true })
        .first()
        .click()
      await circumstances.getByRole('button', { name: said('elements.withdraw'), exact: true }).waitFor()
    }
    await note(suspect, 'principal')
    await law.getByText(said('qualification.accused.not_made_out')).waitFor()
    const gaps = await missing.locator('ol > li').count()
    await missing.locator('ol > li').first().getByText(said('elements.value.dignity_violated')).waitFor()
    await missing.locator('ol > li').first().getByText('448-2', { exact: true }).waitFor()
    await nothingInTheWay(page)

    // The limb that was missing, with a document in the table behind it.
    await elements
      .getByRole('button', { name: labelled('elements.note-in', said('elements.element.fourth')) })
      .click()
    await elements.getByRole('button', { name: said('elements.value.dignity_violated'), exact: true }).click()
    await elements.getByRole('button', { name: said('elements.proof-new'), exact: true }).click()
    await elements.locator('select').selectOption('medical')
    await elements.locator('input[id$="-title"]').fill('ZZ شهادة')
    await elements.getByRole('button', { name: said('elements.proof-save'), exact: true }).click()
    await elements.getByRole('button', { name: said('elements.proof-unlink'), exact: true }).waitFor()
    await elements.getByText(said('elements.grid'), { exact: true }).first().click()
    await elements.locator('.mark[aria-pressed=false]').first().click()
    await expect.poll(() => elements.locator('.mark[aria-pressed=true]').count()).toBe(2)
    await law.getByText(said('qualification.made-out')).waitFor()
    await law.getByText('448-2', { exact: true }).first().waitFor()
    await expect.poll(() => missing.locator('ol > li').count()).toBeLessThan(gaps)
    await nothingInTheWay(page)

    // A weapon: another article, and its consequences beside it.
    await note(suspect, 'armed')
    await law.getByText('448-3', { exact: true }).first().waitFor()
    await law.getByText(said('qualification.consequences')).waitFor()
    await nothingInTheWay(page)

    // A gang was looked for, and there is none: it is asked for no more, and no range moves.
    const unnoted = missing.locator('details', { hasText: said('qualification.unnoted') })
    await unnoted.locator('summary').click()
    const asked = await unnoted.locator('li.stack').count()
    await open(said('elements.of-facts'))
    await circumstances.getByText(said('elements.noting.absent'), { exact: true }).click()
    expect(
      await circumstances.getByRole('button', { name: said('elements.circumstance.attempt') }).count(),
    ).toBe(0)
    await circumstances
      .getByRole('button', { name: said('elements.circumstance.criminal_gang'), exact: true })
      .click()
    await circumstances.getByText(said('elements.absent'), { exact: true }).waitFor()
    await expect.poll(() => unnoted.locator('li.stack').count()).toBe(asked - 1)
    await circumstances
      .getByRole('button', { name: said('elements.none-of-these'), exact: true })
      .first()
      .click()
    await expect.poll(() => unnoted.locator('li.stack').count()).toBe(asked - 2)
    await law.getByText('448-3', { exact: true }).first().waitFor()
    await nothingInTheWay(page)
    expect(await page.locator('#main').innerText()).not.toMatch(/ثابت|établi|prouv|ZZ/i)

    // The bench, put on the case, finds no such room, and the house itself gives it nothing.
    const { officers } = (await (await context.request.get(api('/sign-in/demonstration'))).json()) as {
      officers: { id: string; posts: { post: string; court: string | null }[] }[]
    }
    const put = async (post: string) => {
      const officer = officers.find(({ posts }) =>
        posts.some((one) => one.post === post && one.court === appeal),
      )!
      const answer = await context.request.post(api(`${caseUrl}/assignments`), {
        data: { officer: officer.id, post },
      })
      expect(answer.ok()).toBe(true)
    }
    await put('registry_clerk')
    await enterAs(house, window, 'registry_clerk', appeal, caseUrl)
    await put('trial_counsellor')
    await enterAs(house, window, 'trial_counsellor', appeal, caseUrl)
    await page.getByRole('link', { name: said('cases.room.prosecution'), exact: true }).waitFor()
    expect(await page.getByRole('link', { name: said('cases.room.qualification') }).count()).toBe(0)
    await page.goto(`${caseUrl}/qualification`)
    await page.getByText(said('problems.not_found.what')).waitFor()
    for (const path of ['/qualification', '/circumstances'])
      expect((await context.request.get(api(`${caseUrl}${path}`))).status()).toBe(404)
    expect(faults).toEqual([])
    await context.close()
  })

  test('the bench asks the law by itself: an empty calculator, by keyboard, that knows no case and keeps nothing', async () => {
    const window = await openWindow(browser, house, { language, width: 360 })
    const { page, faults, context } = window
    await enterAs(house, window, 'social_assistant', appeal, '/law/calculator')
    await page.getByText(said('problems.not_found.what')).waitFor()

    await enterAs(house, window, 'trial_counsellor', appeal)
    await page.getByRole('link', { name: said('nav.law'), exact: true }).click()
    await page.getByRole('link', { name: said('nav.calculator'), exact: true }).click()
    const answer = page.locator('.card', {
      has: page.getByRole('heading', { name: said('qualification.title'), exact: true }),
    })
    await page.getByText(said('qualification.calculator-day-first')).waitFor()
    await page.getByText(said('qualification.calculator-keeps-nothing')).waitFor()
    await nothingInTheWay(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))

    // What cannot be is refused beside its field, with the reason, and nothing is answered.
    await page.locator('#calc-from').fill('2099-01-01')
    await page.getByText(said('qualification.fault.in_the_future'), { exact: true }).waitFor()
    await page.getByText(said('qualification.calculator-mend')).waitFor()
    await page.locator('#calc-from').fill('2025-03-10')
    await page.locator('input[id^=calc-age-]').fill('200')
    await page.getByText(said('qualification.fault.older_than_130'), { exact: true }).waitFor()
    await page.locator('input[id^=calc-age-]').fill('')
    const same = page.locator('select[id^=calc-same-]')
    await same.selectOption({ index: 1 })
    await page.getByText(said('qualification.fault.accused_is_the_only_victim'), { exact: true }).waitFor()
    await nothingInTheWay(page)
    await same.selectOption('')

    // It answers as it is filled.
    const press = async (name: string) => {
      await page.getByRole('checkbox', { name, exact: true }).focus()
      await page.keyboard.press('Space')
    }
    for (const value of ['recruit', 'deception', 'forced_labour'])
      await press(said(`elements.value.${value}`))
    const missing = page.locator('.card', {
      has: page.getByRole('heading', { name: said('qualification.missing-title'), exact: true }),
    })
    for (const left of [3, 2, 1]) {
      await expect
        .poll(() => missing.getByText(said('qualification.missing.unassessed')).count())
        .toBe(left + 1)
      const limb = ['willDeprived', 'freedomDeprived', 'dignityViolated'][3 - left]
      await page
        .locator(`#calc-${limb ?? ''}`)
        .getByText(said('qualification.answer.yes'), { exact: true })
        .click()
    }
    await answer.getByText('448-2', { exact: true }).first().waitFor()
    await press(said('elements.circumstance.armed'))
    await answer.getByText('448-3', { exact: true }).first().waitFor()
    await nothingInTheWay(page)

    // Nothing of it was sent, and nothing of it is there when it is opened again.
    // That somebody is still at work here is asked every few seconds, and says nothing of what is on the page.
    const about = asked.filter((url) => url.includes('/api/') && !url.endsWith('/api/me/standing'))
    expect(about).toEqual([])
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).not.toMatch(
      /2025-03-10|recruit/,
    )
    await page.reload()
    await page.getByText(said('qualification.calculator-day-first')).waitFor()
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0)
    expect(faults).toEqual([])
    await context.close()
  })
})
