/** What was last looked for in the law, so that the way back from an article leads to what was found; gone with the page. */
let text = ''

export const asked = {
  last: (): string => text,
  keep(next: string): void {
    text = next
  },
}
