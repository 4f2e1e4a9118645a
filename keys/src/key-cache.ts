import type { FileKey } from './seal.ts'

/** Unwrapped file keys, kept a short while. What it hands out and takes in are copies. */
export interface KeyCache {
  get(name: string): FileKey | undefined
  put(name: string, key: FileKey): void
  /** Wipes every key. */
  clear(): void
}

/**
 * Holds at most `size` keys for `seconds` from the moment each was put, then overwrites them with zeros; the oldest
 * makes room for the newest. Reading does not prolong.
 */
export function openKeyCache(seconds: number, size: number): KeyCache {
  // A Map gives back in the order of putting, which is the order of expiry.
  const held = new Map<string, { readonly key: Buffer; readonly until: number }>()
  let timer: NodeJS.Timeout | undefined

  function wipe(name: string): void {
    held.get(name)?.key.fill(0)
    held.delete(name)
  }

  function tidy(): void {
    clearTimeout(timer)
    timer = undefined
    const now = performance.now()
    for (const [name, { until }] of held) {
      if (until > now) {
        timer = setTimeout(tidy, until - now + 1).unref()
        return
      }
      wipe(name)
    }
  }

  return {
    get(name) {
      const found = held.get(name)
      return found === undefined || found.until <= performance.now()
        ? undefined
        : (Buffer.from(found.key) as FileKey)
    },
    put(name, key) {
      if (seconds <= 0 || size <= 0) return
      wipe(name)
      const [oldest] = held.keys()
      if (oldest !== undefined && held.size >= size) wipe(oldest)
      held.set(name, { key: Buffer.from(key), until: performance.now() + seconds * 1000 })
      timer ??= setTimeout(tidy, seconds * 1000 + 1).unref()
    },
    clear() {
      for (const name of [...held.keys()]) wipe(name)
      clearTimeout(timer)
      timer = undefined
    },
  }
}
