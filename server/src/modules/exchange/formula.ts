/**
 * A text that a spreadsheet program would run as a formula, with or without the apostrophes of this guard before it: one
 * that begins with `=`, `+`, `-`, `@` or a full-width form of them, or with a tab, a carriage return, a line feed or a
 * NUL, also where blanks and marks of direction or of byte order stand before it (OWASP, CSV injection; ASVS 5.0,
 * 1.2.10). A phone number or a coordinate begins alike and runs nothing: it stays as it is.
 */
const unseen = String.raw`\s\p{Cc}\p{Cf}`
const starts = new RegExp(String.raw`^'*[${unseen}]*[\t\r\n\0=+\-@＝＋－＠]`, 'u')
const wouldRun = (text: string) => starts.test(text) && !/^[+-][\d ().]+$/.test(text)

/** The text as it may stand in a file that leaves: an apostrophe before what a program would run. */
export function guardFormula(text: string): string {
  return wouldRun(text) ? `'${text}` : text
}

/** The text that `guardFormula` was given. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && wouldRun(text) ? text.slice(1) : text
}
