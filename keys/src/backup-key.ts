/** The key that opens the backups of a house. Its secret part is kept elsewhere; here is how it is written down. */
import { bytesOfCode, checkedCode, groupedCode, readCheckedCode } from '@himaya/algorithms'
import { drawIdentity, identityOf, NotSealedHere, recipientOf, secretOf } from './age.ts'

export interface BackupKey {
  /** What backups are sealed to: `age1…`. Known to everybody. */
  readonly recipient: string
  /** The file that is kept elsewhere: `age -d -i` reads it too. */
  readonly file: string
}

const [lines, bytesOfLine] = [4, 8]

/** Draws a new key and writes it down. @param day when it was made, as it is printed */
export function newBackupKey(day: string): BackupKey {
  const identity = drawIdentity()
  const recipient = recipientOf(identity)
  const file = [
    '# Himaya: the key that opens the backups of a house. Whoever has it and a backup reads everything.',
    '# Keep it away from that house and from its backups. Two copies in two safes are better than one.',
    `# made: ${day}`,
    `# public key: ${recipient}`,
    identity,
    '# On paper: four lines to be typed in again. Each finds its own mistakes.',
    ...paperOf(identity).map((line) => `# ${line}`),
    '',
  ].join('\n')
  return { recipient, file }
}

/** The key in four lines, each a number and a code that checks itself: `1  7K2M-9QXT-4B8R-HN34`. */
export function paperOf(identity: string): string[] {
  const secret = secretOf(identity)
  return Array.from({ length: lines }, (_, n) => {
    const part = secret.subarray(n * bytesOfLine, (n + 1) * bytesOfLine)
    return `${n + 1}  ${groupedCode(checkedCode(Uint8Array.from([...part, n + 1, 0])))}`
  })
}

/**
 * The key in a file as `newBackupKey` wrote it, or as it was typed in from paper.
 *
 * @throws NotSealedHere in one sentence, naming the line that is wrong
 */
export function readBackupKey(text: string): string {
  const whole = /^\s*(AGE-SECRET-KEY-1\S*)\s*$/m.exec(text)?.[1]
  if (whole !== undefined) {
    secretOf(whole)
    return whole
  }
  const typed = text.split('\n').filter((line) => /^[\s#]*[1-4\u0661-\u0664][\s.:)]/.test(line))
  if (typed.length !== lines)
    throw new NotSealedHere('this holds no key: it has neither a line of age nor the four lines of the paper')
  const parts = typed.map((line, n) => {
    const code = readCheckedCode(line.replace(/^[\s#]*[1-4\u0661-\u0664][\s.:)]+/, ''))
    if (code === undefined)
      throw new NotSealedHere(`line ${n + 1} of the key was mistyped: compare its letters`)
    const read = bytesOfCode(code)
    if (read[bytesOfLine] !== n + 1) throw new NotSealedHere(`line ${n + 1} of the key is another line of it`)
    return read.subarray(0, bytesOfLine)
  })
  return identityOf(Buffer.concat(parts))
}
