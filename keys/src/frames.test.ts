import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeFrame, FrameBroken, frameReader, largestFrame } from './frames.ts'

test('messages arrive whole and in order, however the stream is cut', () => {
  const message = fc.jsonValue().map((value) => JSON.parse(JSON.stringify({ value })) as unknown)
  fc.assert(
    fc.property(fc.array(message), fc.array(fc.nat(40), { minLength: 1 }), (messages, cuts) => {
      const stream = Buffer.concat(messages.map(encodeFrame))
      const read = frameReader()
      const heard: unknown[] = []
      for (let at = 0, turn = 0; at < stream.length; turn += 1) {
        const length = 1 + cuts[turn % cuts.length]!
        heard.push(...read(stream.subarray(at, at + length)))
        at += length
      }
      expect(heard).toEqual(messages)
    }),
  )
})

test('a frame is refused by its length alone, before it has arrived', () => {
  const header = Buffer.alloc(4)
  header.writeUInt32BE(largestFrame + 1)
  expect(() => [...frameReader()(header)]).toThrow(FrameBroken)
  expect(() => encodeFrame('x'.repeat(largestFrame))).toThrow(FrameBroken)
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['no JSON', Buffer.from('secret')],
  ['no UTF-8', Buffer.from([0x22, 0xff, 0x22])],
])('a frame that holds %s is refused without being quoted', (_, body) => {
  const header = Buffer.alloc(4)
  header.writeUInt32BE(body.length)
  expect(() => [...frameReader()(Buffer.concat([header, body]))]).toThrow(/^not a frame$/)
})
