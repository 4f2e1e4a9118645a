/** People who work at the same time on the same things, and what each saw of it: for `linearity`. */
import type { Operation } from '@himaya/algorithms'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Post } from '@himaya/domain'
import { newAuthenticator } from '../authenticator.ts'
import type { Ask } from '../confirming.ts'
import type { House } from '../operate/house.ts'
import type { Tried } from './tried.ts'

export interface Client {
  readonly handle: string
  readonly token: string
  readonly device: ReturnType<typeof newAuthenticator>
}

/** An officer with a passkey, signed in by having enrolled it. */
export async function enrol(house: House, handle: string, post: Post, court?: string): Promise<Client> {
  const link = await house.add(handle, post, court)
  // One who confirms two things at once has two devices; this one stands for both.
  const device = newAuthenticator({ counts: false })
  const began = await house.ask('/api/enrol/passkey/begin', { body: { token: link } })
  const { options } = began.json() as { options: Parameters<typeof device.create>[0] }
  const origin = `http://localhost:${String(house.port)}`
  const answer = await house.ask('/api/enrol/passkey', {
    body: { token: link, label: 'Telephone', response: device.create(options, { origin }) },
  })
  const token = /himaya=([^;]+)/.exec(String(answer.headers['set-cookie']))?.[1]
  if (token === undefined) throw new Error(`${handle} was not enrolled: ${answer.body}`)
  return { handle, token, device }
}

/** Another session of the same officer, with the same passkey. */
export const again = async (house: House, client: Client): Promise<Client> => ({
  ...client,
  token: await house.enter(client.handle),
})

type Heard = { readonly status: number; readonly body: string; readonly id: string }

/** What was answered; `lost` where nothing was, or nothing that says whether it happened. */
async function heard(tried: Tried, client: Client, path: string, body?: object): Promise<Heard | 'lost'> {
  for (const deadline = performance.now() + 60_000; ; await sleep(150)) {
    const told = await Promise.race([
      tried
        .house()
        .ask(`/api${path}`, { as: client.token, ...(body === undefined ? {} : { body }) })
        .catch((error: unknown) =>
          (error as { code?: unknown }).code === 'ECONNREFUSED' ? 'not asked' : 'lost',
        ),
      sleep(10_000).then(() => 'lost' as const),
    ])
    // Nobody listened, or the keys were away: it was not done, and is asked again.
    const undone =
      told === 'not asked' || (typeof told === 'object' && told.body.includes('"keys_unavailable"'))
    if (!undone || performance.now() > deadline)
      return typeof told === 'string' || told.status >= 500 ? 'lost' : told
  }
}

/**
 * Does something that is confirmed where the house asks for it, and writes down what was seen of it.
 *
 * @param answerOf what the model calls this answer; `undefined` for one that says that nothing was tried
 */
export async function act<Asked>(
  tried: Tried,
  client: Client,
  {
    path,
    body,
    asked,
    into,
    answerOf,
  }: {
    readonly path: string
    readonly body: object
    readonly asked: Asked
    readonly into: Operation<Asked, string>[]
    readonly answerOf: (heard: Heard) => string | undefined
  },
): Promise<string | undefined> {
  let called = performance.now()
  let told = await heard(tried, client, path, body)
  if (told !== 'lost' && told.status === 403) {
    const { ask } = JSON.parse(told.body) as { ask: Ask }
    const origin = `http://localhost:${String(tried.house().port)}`
    const shown = await heard(tried, client, '/step-up', {
      id: ask.id,
      response: client.device.get(ask.options, { origin }),
    })
    // What was not confirmed was not tried.
    if (shown === 'lost' || shown.status !== 200) return undefined
    called = performance.now()
    told = await heard(tried, client, path, body)
  }
  if (told === 'lost') {
    into.push({ asked, called, answered: null })
    await sleep(300)
    return undefined
  }
  const answer = answerOf(told)
  if (answer !== undefined) into.push({ asked, called, answered: { at: performance.now(), answer } })
  return answer
}

/** Reads something; what did not come says nothing. */
export async function read(
  tried: Tried,
  client: Client,
  path: string,
): Promise<{ readonly called: number; readonly at: number; readonly reply: unknown } | undefined> {
  const called = performance.now()
  const told = await heard(tried, client, path)
  if (told === 'lost' || told.status !== 200) return undefined
  return { called, at: performance.now(), reply: JSON.parse(told.body) as unknown }
}

/** Done with an id; refused; or something that was not tried. */
export const doneOrRefused = ({ status }: Heard): string | undefined =>
  status === 200 ? 'done' : status === 404 || status === 409 ? 'refused' : undefined
export const idOrRefused = (told: Heard): string | undefined =>
  told.status === 200 ? told.id : doneOrRefused(told)
