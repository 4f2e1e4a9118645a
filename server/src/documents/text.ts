// Marks that set direction, and invisible letters that a PDF for readers may not hold.
const hidden = /[[\p{Cf}\p{Co}\p{Cn}\p{Cc}]--[\n\u200c\u200d]]/gv
const [ltr, auto, end] = ['\u2066', '\u2068', '\u2069'] as const

/** What a person wrote, as it can be printed: composed letters, no direction marks, tabs as spaces; new lines stay. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .normalize('NFC')
    .replace(hidden, '')
}

/** The same on one line. */
export function line(text: string): string {
  return printable(text).replace(/\s+/g, ' ').trim()
}

/** The paragraphs of a text, none of them empty. */
export function paragraphs(text: string): readonly string[] {
  return printable(text)
    .split('\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
}

// A telephone number in groups, or letters and digits held together by signs. A start is tried once per word.
const groups =
  /\+\d(?:[ .-]?\d)+|\b0\d(?:[ .-]?\d\d){4}\b|(?<![\p{Script=Latin}\d])[\p{Script=Latin}\d]+(?:[-–/.:_@+][\p{Script=Latin}\d]+)+/gu

/**
 * `text` with every reference, date, article number, telephone number and address in it isolated from left to right.
 * Without it an Arabic line shows `448-1` as `1-448` and the groups of a telephone number backwards.
 *
 * @see Unicode Standard Annex 9, rules X5a to X6a
 */
export function isolateNumbers(text: string): string {
  return text.replace(groups, (group) => (/[\d@]/.test(group) ? `${ltr}${group}${end}` : group))
}

/** A value within a sentence of another direction: neither reorders the other. */
export function isolate(value: string): string {
  return `${auto}${isolateNumbers(value)}${end}`
}

/** A reference of ours, which is read from left to right in every language. */
export function isolateReference(value: string): string {
  return `${ltr}${value}${end}`
}
