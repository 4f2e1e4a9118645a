import { shareOut, sharesJoined } from '@himaya/algorithms'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openText, openWith } from './envelope.ts'
import * as vault from './index.ts'

const who = 'زهرة الاختبار (خيالية)'
const of = { person: 'p', dealing: 1 }

async function formation(size: number) {
  return Promise.all(
    Array.from({ length: size }, async (_, n) => ({
      officer: `judge ${String(n)}`,
      ...(await vault.makeKeyring()),
    })),
  )
}
type Member = Awaited<ReturnType<typeof formation>>[number]
type Dealt = Awaited<ReturnType<typeof vault.dealIdentity<Member>>>

const shareOf = ({ shares }: Dealt, member: Member) =>
  shares.find((share) => share.member.officer === member.officer)!
/** What two of them do: one lends, the other is given both. */
async function opening(dealt: Dealt, asks: Member, lends: Member, dealing = of, request = 'r') {
  const mine = shareOf(dealt, lends)
  const lent = await vault.lendShare(
    lends,
    dealing,
    { ...mine, officer: lends.officer },
    { ...asks, request },
  )
  return {
    ...dealing,
    officer: asks.officer,
    request,
    identity: dealt.identity,
    own: shareOf(dealt, asks),
    lent: { at: mine.at, sealed: lent },
  }
}

describe('an identity dealt to a formation', () => {
  test('is opened by any two of it, whichever asks', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 6 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
        async (size, drawn) => {
          const text = new TextDecoder().decode(new TextEncoder().encode(drawn))
          const members = await formation(size)
          const dealt = await vault.dealIdentity(text, of, members)
          for (const asks of members)
            for (const lends of members)
              if (asks !== lends)
                expect(await vault.openIdentity(asks, await opening(dealt, asks, lends))).toBe(text)
        },
      ),
      { numRuns: 8 },
    )
  })

  test('is not opened by one: with her share every secret is as likely as every other', async () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.integer({ min: 1, max: 255 }),
        (secret, slope, another, at) => {
          const held = shareOut(secret, 255, slope)[at - 1]!
          // The line through her point and any other secret: another share there is that goes with hers to it.
          const there = at === 1 ? 2 : 1
          const steps = Array.from({ length: 32 }, (_, i) =>
            Array.from({ length: 256 }, (_, byte) => byte).find(
              (byte) =>
                sharesJoined(
                  { at, bytes: held.bytes.subarray(i, i + 1) },
                  { at: there, bytes: Uint8Array.of(byte) },
                )[0] === another[i],
            ),
          )
          expect(steps).not.toContain(undefined)
        },
      ),
      { numRuns: 20 },
    )
    // Nor with her share twice, nor as if it were the secret.
    const members = await formation(2)
    const dealt = await vault.dealIdentity(who, of, members)
    const [one] = members as [Member, Member]
    const mine = shareOf(dealt, one)
    const bytes = await openWith(one, mine.sealed, ['identity_share', 'p', '1', one.officer, String(mine.at)])
    expect(() => sharesJoined({ at: mine.at, bytes }, { at: mine.at, bytes })).toThrow(RangeError)
    await expect(openText(bytes, dealt.identity, ['identity', 'p', '1'])).rejects.toThrow(vault.Unopened)
  })

  test('no share opens with somebody else’s key, in another’s name, at another place or of another person', async () => {
    const [one, two, three] = (await formation(3)) as [Member, Member, Member]
    const dealt = await vault.dealIdentity(who, of, [one, two, three])
    const good = await opening(dealt, one, two)
    expect(await vault.openIdentity(one, good)).toBe(who)
    for (const bad of [
      { ...good, officer: two.officer },
      { ...good, person: 'q' },
      { ...good, dealing: 2 },
      { ...good, request: 'another' },
      { ...good, own: good.lent },
      { ...good, lent: good.own },
      { ...good, lent: { ...good.lent, at: 3 } },
      { ...good, own: shareOf(dealt, three) },
    ])
      await expect(vault.openIdentity(one, bad)).rejects.toThrow(vault.Unopened)
    await expect(vault.openIdentity(two, good)).rejects.toThrow(vault.Unopened)
    await expect(
      vault.lendShare(three, of, { ...shareOf(dealt, two), officer: two.officer }, { ...one, request: 'r' }),
    ).rejects.toThrow(vault.Unopened)
  })

  test('is dealt to two at least, and to each once', async () => {
    const [one, two] = (await formation(2)) as [Member, Member]
    for (const members of [[], [one], [one, two, one]])
      await expect(vault.dealIdentity(who, of, members)).rejects.toThrow(RangeError)
  })
})

describe('dealt anew', () => {
  test('is opened by those who sit now, and by nobody with a share of before: not two of them, not one of each', async () => {
    const [one, two, left] = (await formation(3)) as [Member, Member, Member]
    const [next] = (await formation(1)).map((member) => ({ ...member, officer: 'next' })) as [Member]
    const before = await vault.dealIdentity(who, of, [one, two, left])
    const again = await vault.dealAgain(one, await opening(before, one, two), [one, two, next])
    const now = { person: 'p', dealing: 2 }
    for (const [asks, lends] of [
      [one, two],
      [next, one],
      [two, next],
    ] as const)
      expect(await vault.openIdentity(asks, await opening(again, asks, lends, now))).toBe(who)
    // The old shares, whole, against the new sealing; bound to their place they do not even open.
    const old = await opening(before, left, two)
    await expect(vault.openIdentity(left, { ...old, ...now, identity: again.identity })).rejects.toThrow(
      vault.Unopened,
    )
    await expect(vault.openIdentity(left, { ...old, identity: again.identity })).rejects.toThrow(
      vault.Unopened,
    )
    // Taken out of their sealing, by somebody who kept the bytes: two of before, and one of each.
    const bytesOf = (dealt: Dealt, member: Member, dealing: number) => {
      const share = shareOf(dealt, member)
      const place = ['identity_share', 'p', String(dealing), member.officer, String(share.at)]
      return openWith(member, share.sealed, place).then((bytes) => ({ at: share.at, bytes }))
    }
    const olds = [await bytesOf(before, left, 1), await bytesOf(before, two, 1)] as const
    const news = [
      await bytesOf(again, next, 2),
      await bytesOf(again, two, 2),
      await bytesOf(again, one, 2),
    ] as const
    expect(await openText(sharesJoined(news[0], news[1]), again.identity, ['identity', 'p', '2'])).toBe(who)
    for (const [a, b] of [
      [olds[0], olds[1]],
      [olds[0], news[1]],
      [olds[0], news[2]],
      [olds[1], news[2]],
    ] as const)
      await expect(openText(sharesJoined(a, b), again.identity, ['identity', 'p', '2'])).rejects.toThrow(
        vault.Unopened,
      )
  })
})
