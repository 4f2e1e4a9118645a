/**
 * A text that a spreadsheet program would run as a formula, with or without the apostrophes of this guard before it.
 * A phone number or a coordinate begins alike and runs nothing: it stays as it is.
 */
const wouldRun = (text: string) => /^'*[=+\-@\t\r]/.test(text) && !/^[+-][\d ().]+$/.test(text)

/** The text as it may stand in a file that leaves: an apostrophe before what a program would run. */
export function guardFormula(text: string): string {
  return wouldRun(text) ? `'${text}` : text
}

/** The text that `guardFormula` was given. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && wouldRun(text) ? text.slice(1) : text
}
