/** A notice is printed for somebody, and a stranger who holds it learns that it is the court’s and nothing of whom. */
import { readFileSync } from 'node:fs'
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

const endonym = { ar: 'العربية', fr: 'Français' } as const

interface Papers {
  readonly printed: readonly { readonly number: string; readonly kind: string; readonly form: string }[]
}
interface Cases {
  readonly rows: readonly { readonly id: string; readonly people: number }[]
}
interface Case {
  readonly people: readonly { readonly id: string; readonly capacity: string }[]
}

describe.each(['ar', 'fr'] as const)('in %s', (language) => {
  const said = wordsOf(language)
  test('the notice of rights is printed, and its number verified without signing in', async () => {
    const officer = await openWindow(browser, house, { language })
    await enterAs(house, officer, 'social_assistant', 'TPI-NADOR')
    const ask = async <T>(path: string) =>
      (await (await officer.context.request.get(`${house.address}/api${path}`)).json()) as T
    let place: { readonly caseId: string; readonly person: string } | undefined
    for (const { id } of (await ask<Cases>('/cases')).rows) {
      const person = (await ask<Case>(`/cases/${id}`)).people.find(({ capacity }) => capacity === 'victim')
      if (person !== undefined) place = { caseId: id, person: person.id }
      if (place !== undefined) break
    }
    if (place === undefined) throw new Error('the demonstration has no victim at Nador')
    const { page } = officer
    await page.goto(`/cases/${place.caseId}/reception/${place.person}`)
    await page.getByText(said('papers.title'), { exact: true }).waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('link', {
          name: `${said('papers.kind.rights_notice')} · ${endonym[language]}`,
          exact: true,
        })
        .click(),
    ])
    expect(download.suggestedFilename()).toBe('rights-notice.pdf')
    const bytes = readFileSync(await download.path())
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    const { printed } = await ask<Papers>(`/cases/${place.caseId}/papers`)
    const paper = printed.find((one) => one.kind === 'rights_notice' && one.form === language)
    if (paper === undefined) throw new Error('it is not in the register')
    expect(officer.faults).toEqual([])
    await officer.context.close()

    // Somebody else, elsewhere, with the paper in hand.
    const stranger = await openWindow(browser, house, { language })
    const at = stranger.page
    await at.goto('/verify')
    const press = () => at.getByRole('button', { name: said('papers.verify-ask'), exact: true }).click()
    await at.locator('#number').fill(paper.number.replace(/.$/, (last) => (last === '0' ? '1' : '0')))
    await press()
    await at.getByText(said('papers.verify-number-wrong')).waitFor()
    await nothingInTheWay(at)
    await at.locator('#number').fill(paper.number.toLowerCase().replace(/(.{4})(?=.)/g, '$1 '))
    await at.locator('#file').setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: bytes })
    await press()
    await at.getByText(said('papers.verify-same')).waitFor()
    expect(await at.getByText(said('papers.verify-of-court')).count()).toBe(1)
    expect(await at.getByText(said('papers.kind.rights_notice'), { exact: true }).count()).toBe(0)
    await nothingInTheWay(at)
    const changed = Buffer.concat([bytes, Buffer.from(' ')])
    await at.locator('#file').setInputFiles({ name: 'x.pdf', mimeType: 'application/pdf', buffer: changed })
    await press()
    await at.getByText(said('papers.verify-other')).waitFor()
    // A number that could be one, and is none.
    await at.locator('#number').fill('0000-0000-0000-0000')
    await press()
    await at.getByText(said('papers.verify-none')).waitFor()
    await at.getByText(said('papers.verify-none-why')).waitFor()
    await at.getByText(said('papers.verify-without')).waitFor()
    await nothingInTheWay(at)
    expect(stranger.faults).toEqual([])
    await stranger.context.close()
  })
})
