/** Six-digit codes that change every thirty seconds (RFC 6238 with SHA-1, which every codes application knows). */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

const stepMilliseconds = 30_000

/** A fresh secret of 20 bytes, as long as the hash it feeds (RFC 4226, section 4). */
export function newSecret(): Buffer {
  return randomBytes(20)
}

/** The code of a thirty-second step since 1970. */
export function codeAt(secret: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const hash = createHmac('sha1', secret).update(counter).digest()
  const offset = hash.readUInt8(hash.length - 1) & 0x0f
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

/** The step whose code this is: now, the one before or the one after, since no two clocks agree; else `undefined`. */
export function stepOf(secret: Uint8Array, code: string, now: number): number | undefined {
  const today = Math.floor(now / stepMilliseconds)
  // All three are compared, so that time tells nothing.
  const found = [today - 1, today, today + 1].filter((step) =>
    timingSafeEqual(Buffer.from(codeAt(secret, step)), Buffer.from(code)),
  )
  return found.at(-1)
}

/** Bytes in the alphabet of RFC 4648, section 6, without padding: what a person can type. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(parseInt(five.padEnd(5, '0'), 2)))
    .join('')
}

/** The address a codes application reads from the picture. */
export function otpauthOf(handle: string, secret: Uint8Array): string {
  return `otpauth://totp/Himaya:${encodeURIComponent(handle)}?secret=${base32(secret)}&issuer=Himaya&algorithm=SHA1&digits=6&period=30`
}
