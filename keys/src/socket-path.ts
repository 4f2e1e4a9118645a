/** Longest path of a Unix socket we take, in bytes; Linux itself cuts at 107, other systems at 103. */
const longest = 100

/** A sentence when the path is too long for a Unix socket, else `undefined`. */
export function pathTooLong(path: string): string | undefined {
  const bytes = Buffer.byteLength(path)
  return bytes > longest
    ? `the socket path has ${bytes} bytes, at most ${longest} are possible: choose a shorter folder (${path})`
    : undefined
}
