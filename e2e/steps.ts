/** What several journeys do alike: a reader's hands, and the steps of somebody's way from the report to a decision. */
import { expect } from 'vitest'
import type { BrowserContext, Page } from 'playwright-core'
import { nothingInTheWay } from './axe.ts'
import type { House } from './house.ts'
import type { Said } from './words.ts'

export interface Hands {
  readonly page: Page
  readonly said: Said
  /** Presses the first button of that name. */
  readonly press: (id: string) => Promise<void>
  /** Follows the first link of that name. */
  readonly follow: (id: string) => Promise<void>
  /** Picks one of a group of choices. */
  readonly pick: (group: string, id: string) => Promise<void>
  /** Waits until it is said somewhere. */
  readonly sees: (id: string) => Promise<void>
}

export const handsOf = (page: Page, said: Said): Hands => ({
  page,
  said,
  press: (id) =>
    page
      .getByRole('button', { name: said(id), exact: true })
      .first()
      .click(),
  follow: (id) =>
    page
      .getByRole('link', { name: said(id), exact: true })
      .first()
      .click(),
  pick: (group, id) => page.locator(`#${group}`).getByText(said(id), { exact: true }).click(),
  sees: (id) => page.getByText(said(id), { exact: true }).first().waitFor(),
})

/** A grey picture of one point: what is checked is that it is whole, not that anybody signed it. */
export const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)

interface Named {
  readonly capacity: 'victim' | 'suspect'
  readonly name?: string
  readonly sex?: 'female' | 'male'
}

/** Writes a report down, and opens the case of it. @returns the path of the case */
export async function report(
  { page, said, press }: Hands,
  statement: string,
  people: readonly Named[],
): Promise<string> {
  await page.getByText(said('reports.source.police'), { exact: true }).click()
  await page.getByLabel(said('reports.statement')).fill(statement)
  for (const [n, { capacity, name, sex }] of people.entries()) {
    await press('reports.add-person')
    await page.locator('select[id^=capacity]').nth(n).selectOption(capacity)
    if (name !== undefined) await page.locator('input[id^=name]').nth(n).fill(name)
    if (sex !== undefined) await page.locator('select[id^=sex]').nth(n).selectOption(sex)
  }
  await press('reports.send')
  await page.getByRole('link', { name: said('reports.open-case') }).click()
  await page.getByText(said('cases.people-title')).waitFor()
  return new URL(page.url()).pathname
}

/** The first reception, after the limits were said: nothing presses, and it is safe to speak. */
export async function receive({ page, said, press, pick }: Hands, calm: readonly string[]): Promise<void> {
  await page.getByText(said('reception.limits-said'), { exact: true }).click()
  for (const question of calm) await pick(question, 'common.no')
  await pick('safe_to_speak', 'common.yes')
  await press('reception.save')
  await page.getByRole('button', { name: said('reception.again') }).waitFor()
}

export async function giveRights({ page, said, press, pick }: Hands): Promise<void> {
  await pick('rights-how', 'rights.how.read_aloud')
  await pick('rights-understood', 'common.yes')
  await press('rights.save')
  await page.getByText(said('rights.none-missing')).first().waitFor()
}

/** Through every dimension: yes to the first question of each, and a proposal. */
export async function screen({ page, said, press, pick }: Hands): Promise<void> {
  await pick('screening-what', 'screening.what.labour')
  for (;;) {
    const first = page.locator('[id^="ask-"]').first()
    if ((await first.count()) === 0) break
    await first.getByText(said('screening.answer.yes'), { exact: true }).click()
    await press('common.next')
  }
  await pick('screening-proposes', 'screening.proposes.presumed')
  await press('screening.record')
  await page.waitForURL((url) => !url.pathname.endsWith('/new'))
}

export async function decidePresumed({ page, said, press }: Hands): Promise<void> {
  await press('screening.decide')
  await page
    .locator('[id$="-decision"]')
    .getByText(said('screening.decision.presumed'), { exact: true })
    .click()
  await page.locator('[id$="-reasons"]').first().fill('حيث إن المؤشرات متضافرة')
  await press('screening.record-decision')
  await page.getByText(said('status.victim.presumed')).first().waitFor()
}

export async function grantReflection({ page, said, press }: Hands): Promise<void> {
  await press('reflection.grant')
  await page.getByText(said('reflection.wished'), { exact: true }).click()
  await page.getByText(said('reflection.serious-grounds'), { exact: true }).click()
  const starts = await page.locator('[id$="-starts"]').inputValue()
  const ends = new Date(Date.parse(starts) + 10 * 86_400_000).toISOString().slice(0, 10)
  await page.locator('[id$="-ends"]').fill(ends)
  await page.locator('[id$="-reasons"]').first().fill('حيث إن الرغبة في ذلك مدونة')
  await press('reflection.record')
  await page
    .getByRole('button', { name: said('reflection.record'), exact: true })
    .waitFor({ state: 'hidden' })
}

interface Officer {
  readonly id: string
  readonly posts: readonly { readonly post: string; readonly court: string | null }[]
}

/** Who of the demonstration holds the post at the court. */
async function officerOf(
  house: House,
  context: BrowserContext,
  post: string,
  court: string,
): Promise<string> {
  const { officers } = (await (
    await context.request.get(`${house.address}/api/sign-in/demonstration`)
  ).json()) as { officers: readonly Officer[] }
  const found = officers.find(({ posts }) => posts.some((one) => one.post === post && one.court === court))
  if (found === undefined) throw new Error(`no demonstration ${post} at ${court}`)
  return found.id
}

/** Whoever is signed in puts the holder of that post on a case, as the card on the case page does. */
export async function assign(
  house: House,
  context: BrowserContext,
  caseUrl: string,
  post: string,
  court: string,
): Promise<string> {
  const officer = await officerOf(house, context, post, court)
  const answer = await context.request.post(`${house.address}/api${caseUrl}/assignments`, {
    data: { officer, post },
  })
  expect(answer.ok()).toBe(true)
  return officer
}

/** The general prosecutor brings the charge that opens the criminal chamber. */
export async function charge({ page, said }: Hands): Promise<void> {
  const charges = page.locator('.card', { has: page.getByRole('heading', { name: said('charges.title') }) })
  await charges.getByRole('button', { name: said('charges.bring'), exact: true }).click()
  await charges.locator('select[id$="-charge"]').selectOption('448-4')
  await charges.getByRole('button', { name: said('charges.record'), exact: true }).click()
  await charges.getByText(said('charges.formation.criminal_chamber')).waitFor()
}

/** Before whom the hearing is, and when. The form is left open. */
export async function chooseHearing({ page, pick }: Hands, day: string): Promise<void> {
  await pick('accused', 'hearings.accused.adult')
  await pick('formation', 'hearings.formation.criminal_chamber')
  await page.locator('#on').fill(day)
  await page.locator('#at').fill('09:30')
}

/** A day of the court, so many days from this one. */
export const inDays = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' }).format(Date.now() + days * 86_400_000)

/** Somebody who has nothing to do with it hears at each address what they would hear if nothing had ever been there. */
export async function seesNothing({ page, said }: Hands, addresses: readonly string[]): Promise<void> {
  const shown = async (address: string) => {
    await page.goto(address)
    await page.getByText(said('problems.not_found.what')).first().waitFor()
    await page.waitForLoadState('networkidle')
    return page.locator('#main').innerText()
  }
  for (const address of addresses) {
    const hidden = await shown(address)
    const absent = await shown(address.replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, nobody))
    expect(hidden, address).toBe(absent)
    expect(hidden).not.toContain('ZZ')
  }
  await nothingInTheWay(page)
}
const nobody = '01900000-0000-7000-8000-000000000000'
