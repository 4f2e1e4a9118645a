/** A hand that does acts of the contract in a house, and puts a text of its own wherever an act takes one. */
import type { Browser, BrowserContext } from 'playwright-core'
import { asking } from './canary.ts'
import type { House } from './house.ts'
import { signInAs } from './people.ts'
import { rewritten, type Asked } from './texts.ts'

/** Stands in an act where a text of one's own comes. */
export const own = '§'

export interface Writer {
  /** The window of whoever holds a post at a court, signed in. */
  readonly as: (post: string, court?: string | null) => Promise<BrowserContext>
  readonly see: <T>(context: BrowserContext, path: string) => Promise<T>
  /** Does an act by its name in the contract, with the ids of its path; confirms it where that is asked. @returns the id */
  readonly act: (
    context: BrowserContext,
    name: string,
    ids: Readonly<Record<string, string>>,
    body: object,
  ) => Promise<string>
  /** Texts that were written, by act and place, as `recordReport.statement`, in their order. */
  readonly texts: ReadonlyMap<string, readonly string[]>
  /** What was answered to each text that no field takes, by act and place. */
  readonly refused: ReadonlyMap<string, readonly number[]>
}

/**
 * @param asked the acts of the house, with the texts that they take
 * @param text one for a place, of this many characters at most
 * @param untakable what each place is asked to take before, and must not
 */
export function openWriter(
  house: House,
  browser: Browser,
  {
    asked,
    text,
    untakable,
  }: {
    readonly asked: readonly Asked[]
    readonly text: (place: string, most: number) => string
    readonly untakable: readonly string[]
  },
): Writer {
  const windows = new Map<string, Promise<BrowserContext>>()
  const as = (post: string, court: string | null = 'TPI-NADOR') => {
    const there = windows.get(`${post} ${String(court)}`)
    if (there !== undefined) return there
    const entered = browser.newContext({ baseURL: house.address }).then(async (context) => {
      await signInAs(house, context, post, court)
      return context
    })
    windows.set(`${post} ${String(court)}`, entered)
    return entered
  }
  const texts = new Map<string, string[]>()
  const refused = new Map<string, readonly number[]>()
  const see = async <T>(context: BrowserContext, path: string) => asking(house, context).get<T>(path)

  /** Does an act by its name in the contract, with its path filled; confirms it where that is asked. */
  async function act(
    context: BrowserContext,
    name: string,
    ids: Readonly<Record<string, string>>,
    body: object,
  ): Promise<string> {
    const found = asked.find((one) => one.name === name)
    if (found === undefined) throw new Error(`nobody knows the act ${name}`)
    const wrote: [string, string][] = []
    const data = rewritten(body, found.takes, (at, was) => {
      if (was !== own) return was
      const place = `${name}${at}`
      const said = text(place, found.takes.get(at) ?? 0)
      wrote.push([place, said])
      return said
    }) as object
    const address = found.path.replaceAll(/\{(\w+)\}/g, (_, id: string) => ids[id] ?? id)
    const path = `${house.address}${address}`
    for (const [place] of wrote) {
      if (refused.has(place)) continue
      const statuses: number[] = []
      for (const bad of untakable) {
        const wrong = rewritten(body, found.takes, (at, was) =>
          was !== own ? was : `${name}${at}` === place ? bad : 'ZZ',
        ) as object
        statuses.push((await context.request.post(path, { data: wrong })).status())
      }
      refused.set(place, statuses)
    }
    const send = () => context.request.post(path, { data })
    let answer = await send()
    if (answer.status() === 403) {
      const { ask } = (await answer.json()) as { ask?: { id?: string } }
      await asking(house, context).post('/step-up', { id: ask?.id, response: null })
      answer = await send()
    }
    if (!answer.ok()) throw new Error(`${name} was answered ${await answer.text()}`)
    for (const [place, said] of wrote) texts.set(place, [...(texts.get(place) ?? []), said])
    return ((await answer.json()) as { id: string }).id
  }
  return { as, see, act, texts, refused }
}
