/**
 * What was typed into the search at the top of the page, until the list of cases takes it: it stands in no address,
 * no history and no storage.
 */
let text: string | undefined
const listeners = new Set<() => void>()

export const sought = {
  leave(asked: string): void {
    text = asked
    for (const listener of listeners) listener()
  },
  /** Takes it away: it is looked for once. */
  take(): string | undefined {
    const taken = text
    text = undefined
    return taken
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
