/** What a journey does that looks for a word where it must not be: it asks the house itself, listens, and searches. */
import type { BrowserContext, Page } from 'playwright-core'
import { findTraces } from '../server/test/operate/traces.ts'
import type { House } from './house.ts'

/** Asks the house itself, as whoever is signed in in a window. */
export const asking = (house: House, { request }: BrowserContext) => ({
  get: async <T>(path: string): Promise<T> =>
    (await (await request.get(`${house.address}/api${path}`)).json()) as T,
  /** @returns the id of what was made; @throws Error with what the house answered when it refused */
  post: async (path: string, data: object): Promise<string> => {
    const answer = await request.post(`${house.address}/api${path}`, { data })
    if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`)
    return ((await answer.json()) as { id: string }).id
  },
})
export type Asking = ReturnType<typeof asking>

/** Everything that goes over the wire of a window, both ways. @returns what was heard until it is called */
export function listen(page: Page): () => string {
  const heard: string[] = []
  page.on('request', (request) => heard.push(request.url(), request.postData() ?? ''))
  page.on('response', (response) => {
    if (response.url().includes('/api/'))
      response.text().then(
        (text) => heard.push(text),
        () => undefined,
      )
  })
  return () => heard.join('\n')
}

/** Files of the house's folder in which a word lies, however it is written: in other letters, base64, digits, escapes. */
export const holds = ({ data }: House, word: string): readonly string[] => findTraces(data, [word])

/** All that a browser keeps for this address. */
export const keptIn = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const stored = await Promise.all(
      (await caches.keys()).map(async (name) => {
        const cache = await caches.open(name)
        const answers = await cache.matchAll()
        return [
          name,
          (await cache.keys()).map(({ url }) => url),
          await Promise.all(answers.map((one) => one.text())),
        ]
      }),
    )
    const databases = await Promise.all(
      (await indexedDB.databases()).map(
        ({ name = '' }) =>
          new Promise((done, fail) => {
            const opening = indexedDB.open(name)
            opening.onerror = () => fail(new Error(name))
            opening.onsuccess = async () => {
              const { result } = opening
              const rows = await Promise.all(
                [...result.objectStoreNames].map(
                  (store) =>
                    new Promise((ready) => {
                      const all = result.transaction(store).objectStore(store).getAll()
                      all.onsuccess = () => ready(all.result)
                    }),
                ),
              )
              result.close()
              done([name, rows])
            }
          }),
      ),
    )
    return JSON.stringify({
      local: Object.entries(localStorage),
      session: Object.entries(sessionStorage),
      cookies: document.cookie,
      name: window.name,
      history: history.state as unknown,
      title: document.title,
      caches: stored,
      databases,
      workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    })
  })
