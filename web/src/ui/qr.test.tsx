import fc from 'fast-check'
import decodeQR from 'qr/decode.js'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { QrPicture } from './qr.tsx'

/** What a camera would see of a picture: four points a side for each module. */
function seen(markup: string, spoil: (x: number, y: number) => boolean = () => false) {
  const side = Number(/viewBox="0 0 (\d+) /.exec(markup)?.[1])
  const dark = new Set(
    [...markup.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${String(x)} ${String(y)}`),
  )
  const width = side * 4
  const data = new Uint8Array(width * width * 3).fill(255)
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++) {
      const at = [Math.floor(x / 4), Math.floor(y / 4)] as const
      if (dark.has(at.join(' ')) !== spoil(...at)) data.fill(0, (y * width + x) * 3, (y * width + x) * 3 + 3)
    }
  return { width, height: width, data }
}

const drawn = (text: string) => renderToStaticMarkup(<QrPicture text={text} says="" />)

test('what is drawn is read again, lines and all', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~\n]{1,400}$/), (text) => {
      expect(decodeQR(seen(drawn(text)), { timeLimit: 10_000 })).toBe(text)
    }),
    { numRuns: 25 },
  )
})

test('a stain does not make it another text', () => {
  const text = 'himaya.example/record\n34811\nh3b+fS43JwytlJ5kv0lPuumKoyyg03t2Sj5jy3fMQ6I=\n'
  const stained = seen(drawn(text), (x, y) => x > 20 && x < 26 && y > 20 && y < 26)
  expect(decodeQR(stained, { timeLimit: 10_000 })).toBe(text)
})
