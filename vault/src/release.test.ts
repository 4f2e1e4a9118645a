import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as vault from './index.ts'

const of = { service: 's', version: 3 }
const where = 'زنقة الأرز 7 (خيالية)'

async function written(text = where, writing = of) {
  const [keeper, asker] = [await vault.makeKeyring(), await vault.makeKeyring()]
  const secret = vault.drawSecret()
  return {
    keeper,
    asker,
    address: await vault.sealText(secret, text, ['shelter', writing.service, String(writing.version)]),
    mine: {
      officer: 'keeper',
      sealed: await vault.sealTo(keeper.publicKey, secret, [
        'shelter_key',
        writing.service,
        String(writing.version),
        'keeper',
      ]),
    },
  }
}
const to = (publicKey: Uint8Array, part: object = {}) => ({
  request: 'r',
  officer: 'asker',
  publicKey,
  ...part,
})

describe('the address of a shelter that is released', () => {
  test('is opened by the one who asked, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), async (drawn) => {
        const text = new TextDecoder().decode(new TextEncoder().encode(drawn))
        const { keeper, asker, address, mine } = await written(text)
        const lent = await vault.lendShelter(keeper, of, mine, to(asker.publicKey))
        expect(lent).toHaveLength(vault.sealedSecretLength)
        expect(
          await vault.openReleased(asker, { ...of, request: 'r', officer: 'asker', lent, address }),
        ).toBe(text)
      }),
      { numRuns: 25 },
    )
  })

  test('opens with no other key, at no other request, for nobody else, of no other writing or shelter', async () => {
    const { keeper, asker, address, mine } = await written()
    const lent = await vault.lendShelter(keeper, of, mine, to(asker.publicKey))
    const right = { ...of, request: 'r', officer: 'asker', lent, address }
    expect(await vault.openReleased(asker, right)).toBe(where)
    await expect(vault.openReleased(keeper, right)).rejects.toThrow(vault.Unopened)
    for (const wrong of [
      { request: 'other' },
      { officer: 'keeper' },
      { version: 4 },
      { service: 'other' },
      { lent: mine.sealed },
      { address: (await written()).address },
    ])
      await expect(
        vault.openReleased(asker, { ...right, ...wrong }),
        Object.keys(wrong).join(),
      ).rejects.toThrow(vault.Unopened)
  })

  test('is lent by nobody to whom it was not sealed, nor by its keeper for another writing', async () => {
    const { keeper, asker, mine } = await written()
    const other = await vault.makeKeyring()
    for (const [key, writing, who] of [
      [other, of, mine.officer],
      [keeper, { ...of, version: 2 }, mine.officer],
      [keeper, of, 'another keeper'],
    ] as const)
      await expect(
        vault.lendShelter(key, writing, { ...mine, officer: who }, to(asker.publicKey)),
      ).rejects.toThrow(vault.Unopened)
  })
})
