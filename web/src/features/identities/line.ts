/**
 * A text with a line of it, or without it.
 *
 * @param line nothing is done where there is none
 * @param isThere whether it is to be in the text: at its end, once, if it was not yet
 */
export function withLine(text: string, line: string | undefined, isThere: boolean): string {
  const lines = text.split('\n')
  if (line === undefined || lines.includes(line) === isThere) return text
  if (!isThere) return lines.filter((one) => one !== line).join('\n')
  return text.trim() === '' ? line : `${text.trimEnd()}\n${line}`
}
