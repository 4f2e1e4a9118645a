/** A value put into a sentence. `ltr` is for references, telephone numbers, addresses, article numbers. */
export type Text = string | { readonly ltr: string }

const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/**
 * `text` as an island whose direction its surroundings cannot change, nor it theirs: without it an
 * Arabic sentence shows `448-1` as `1-448` and reverses the groups of a telephone number.
 * Direction marks inside `text` are dropped, so that no name can reorder the sentence it stands in.
 *
 * @param direction `auto` takes the direction of the first letter (left to right when there is none);
 *   `ltr` is for references, telephone numbers, e-mail addresses and article numbers
 * @see Unicode Standard Annex 9, sections 2.4 and 3.1.2
 */
export function isolate(text: string, direction: 'auto' | 'ltr' = 'auto'): string {
  return `${direction === 'ltr' ? '\u2066' : '\u2068'}${withoutControls(text)}\u2069`
}

/** `text` without the invisible characters that change direction. */
export function withoutControls(text: string): string {
  return text.replace(controls, '')
}
