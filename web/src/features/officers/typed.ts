/** A code as it is checked: its digits alone, Latin, whichever the keyboard wrote and however they were grouped. */
export function codeOf(typed: string): string {
  return typed
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s\u200e\u200f\u2066-\u2069-]/g, '')
}

/** Whether it could be a code at all. */
export const isCode = (typed: string) => /^\d{6}$/.test(codeOf(typed))
