/** The invented people of the demonstration, entered as the sign-in page enters them. */
import type { BrowserContext, Page } from 'playwright-core'
import type { House } from './house.ts'

interface Offered {
  readonly officers: readonly {
    readonly id: string
    readonly posts: readonly { readonly post: string; readonly court: string | null }[]
  }[]
}

/** Signs a context in as whoever holds the post at the court. */
export async function signInAs(
  house: House,
  { request }: BrowserContext,
  post: string,
  court: string | null,
): Promise<void> {
  const offered = (await (await request.get(`${house.address}/api/sign-in/demonstration`)).json()) as Offered
  const officer = offered.officers.find(({ posts }) =>
    posts.some((held) => held.post === post && held.court === court),
  )
  if (officer === undefined) throw new Error(`no demonstration ${post} at ${court ?? 'the centre'}`)
  const answer = await request.post(`${house.address}/api/sign-in/demonstration`, {
    data: { officer: officer.id },
  })
  if (!answer.ok()) throw new Error(`${post} could not sign in: ${String(answer.status())}`)
}

/** Signs this window in as whoever holds the post at the court, and opens a page there. */
export async function enterAs(
  house: House,
  { context, page }: { context: BrowserContext; page: Page },
  post: string,
  court: string | null,
  path = '/',
): Promise<void> {
  await signInAs(house, context, post, court)
  await page.goto(path)
  await page.locator('#main').waitFor()
}
