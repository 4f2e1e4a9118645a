import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { readBodies } from './body.ts'

async function echo() {
  const app = Fastify()
  readBodies(app)
  app.post('/', (request) => Promise.resolve(request.body))
  await app.ready()
  return (payload: Buffer, type = 'application/json') =>
    app.inject({ method: 'POST', url: '/', headers: { 'content-type': type }, payload })
}

test('what is typed in any script arrives as it was typed', async () => {
  const send = await echo()
  const body = { note: 'حماية · ⵜⴰⵎⴰⵣⵉⵖⵜ · é 😀' }
  expect((await send(Buffer.from(JSON.stringify(body)))).json()).toEqual(body)
})

test.each([
  ['a byte that begins nothing', Buffer.from([0x22, 0xff, 0x22])],
  ['a letter cut in two', Buffer.from([0x22, 0xd8, 0x22])],
  ['Arabic as Windows writes it', Buffer.from([0x22, 0xcd, 0xe3, 0xc7, 0xed, 0xc9, 0x22])],
  ['half a pair, encoded', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ['UTF-16', Buffer.from('{"note":"x"}', 'utf16le')],
])('%s is refused and not read as something else', async (_, payload) => {
  const send = await echo()
  expect((await send(payload)).statusCode).toBe(400)
})

test('a key that would reach into every object is refused', async () => {
  const send = await echo()
  expect((await send(Buffer.from('{"__proto__":{"a":1}}'))).statusCode).toBe(400)
})
