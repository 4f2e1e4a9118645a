import { isIPv6 } from 'node:net'

/** What counts as one address: an IPv4 address, or the /64 network that one IPv6 household is given whole. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (!isIPv6(plain)) return plain
  const [before = '', after] = plain.replace(/%.*$/, '').split('::')
  const words = (part: string) => (part === '' ? [] : part.split(':'))
  const [head, tail] = [words(before), words(after ?? '')]
  // An IPv4 address at the end stands for two words.
  const length = head.length + tail.length + (plain.includes('.') ? 1 : 0)
  const missing = after === undefined ? 0 : 8 - length
  return [...head, ...Array<string>(missing).fill('0'), ...tail]
    .slice(0, 4)
    .map((word) => parseInt(word, 16).toString(16))
    .join(':')
}
