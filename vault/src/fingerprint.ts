/**
 * A public key as two people compare it by telephone: eight groups of four digits, 106 bits of its SHA-256. Digits are
 * read out alike in every language.
 */
export async function fingerprint(publicKey: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(publicKey)))
  const number = hash.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n) % 10n ** 32n
  return number
    .toString()
    .padStart(32, '0')
    .replace(/(\d{4})(?=\d)/g, '$1 ')
}
