import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openKeyCache } from './key-cache.ts'
import { drawFileKey, type FileKey } from './seal.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

/** Keeps hold of the copies the cache makes, to see what becomes of them. */
function watchCopies(): Buffer[] {
  const copies: Buffer[] = []
  const from = Buffer.from.bind(Buffer)
  vi.spyOn(Buffer, 'from').mockImplementation((...given: Parameters<typeof from>) => {
    const copy = from(...given)
    copies.push(copy)
    return copy
  })
  return copies
}

const isWiped = (key: Uint8Array) => key.every((byte) => byte === 0)

test('a key is kept for its time from when it was put, and reading does not prolong it', () => {
  const cache = openKeyCache(30, 10)
  const key = drawFileKey()
  cache.put('a', key)
  vi.advanceTimersByTime(29_900)
  expect(cache.get('a')).toEqual(key)
  vi.advanceTimersByTime(200)
  expect(cache.get('a')).toBeUndefined()
})

test('the caller may wipe what it was given and what it gave', () => {
  const cache = openKeyCache(30, 10)
  const key = drawFileKey()
  const before = Buffer.from(key)
  cache.put('a', key)
  key.fill(0)
  cache.get('a')?.fill(0)
  expect(cache.get('a')).toEqual(before)
})

test('a key is overwritten when its time is over, when it makes room, when replaced and when all is cleared', () => {
  const copies = watchCopies()
  try {
    const cache = openKeyCache(30, 2)
    const put = (name: string) => {
      cache.put(name, drawFileKey())
      return copies.at(-1) as FileKey
    }
    const [a, b] = [put('a'), put('b')]
    expect([a, b].map(isWiped)).toEqual([false, false])
    const c = put('c')
    expect([a, b, c].map(isWiped)).toEqual([true, false, false])
    const again = put('b')
    expect([b, c, again].map(isWiped)).toEqual([true, false, false])
    vi.advanceTimersByTime(31_000)
    expect([c, again].map(isWiped)).toEqual([true, true])
    const last = put('d')
    cache.clear()
    expect(isWiped(last)).toBe(true)
    expect(cache.get('d')).toBeUndefined()
  } finally {
    vi.restoreAllMocks()
  }
})

test('nothing is kept when the time is 0', () => {
  const cache = openKeyCache(0, 10)
  cache.put('a', drawFileKey())
  expect(cache.get('a')).toBeUndefined()
})
