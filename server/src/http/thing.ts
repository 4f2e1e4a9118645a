/**
 * The thing that a proof is for where it has no id yet: the beginning of its hash, as the database's policies reckon it.
 *
 * @param hash SHA-256, 32 bytes
 * @returns 16 of its bytes in the spelling of a UUID
 */
export function thingOf(hash: Buffer): string {
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
