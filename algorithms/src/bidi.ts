const marks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
// An isolate ends with its paragraph, so a text of several paragraphs needs one in each.
const paragraphEnd = /(\r\n|[\n\r\u001c-\u001e\u0085\u2029])/u

/**
 * `text` as an island whose direction its surroundings cannot change, nor it theirs: without it an
 * Arabic sentence shows `448-1` as `1-448` and reverses the groups of a telephone number.
 * Direction marks inside `text` are dropped, so that no name can reorder the sentence it stands in.
 * For plain text; in a page the element is `<bdi>`.
 *
 * @param direction `auto` takes the direction of the first letter (left to right when there is none);
 *   `ltr` is for references, telephone numbers, e-mail addresses and article numbers
 * @see Unicode Standard Annex 9, sections 2.4 and 3.3.2 (rules X5a to X8)
 */
export function isolate(text: string, direction: 'auto' | 'ltr' = 'auto'): string {
  const opened = direction === 'ltr' ? '\u2066' : '\u2068'
  return stripBidi(text)
    .split(paragraphEnd)
    .map((piece, n) => (n % 2 === 0 ? `${opened}${piece}\u2069` : piece))
    .join('')
}

/** `text` without the invisible characters that change direction. Joiners between Arabic letters stay. */
export function stripBidi(text: string): string {
  return text.replace(marks, '')
}
