/** What a scanner found, and the list of what may be found, each with its reason. */
import type { Tool } from './tool.ts'

export interface Finding {
  readonly tool: Tool | 'house'
  /** In one line that is the same whenever it is found again: kind and place, no ids. */
  readonly what: string
  /** By whom, and what a person needs to see it again. */
  readonly seen: string
}

export interface Reasoned {
  readonly tool: Finding['tool']
  /** The finding, or the beginnings that all such have in common, up to `…`. */
  readonly what: string
  /** Why it is no weakness. */
  readonly why: string
}

const isOf = ({ tool, what }: Reasoned, found: Finding) =>
  tool === found.tool && (what.endsWith('…') ? found.what.startsWith(what.slice(0, -1)) : found.what === what)

/** What no reason speaks of, once each, and the reasons that speak of nothing: both fail. */
export function weigh(
  found: readonly Finding[],
  reasons: readonly Reasoned[],
): { readonly unreasoned: readonly string[]; readonly idle: readonly string[] } {
  const unreasoned = new Map<string, string>()
  for (const one of found)
    if (!reasons.some((reason) => isOf(reason, one)))
      unreasoned.set(`${one.tool}: ${one.what}`, `${one.tool}: ${one.what}\n    ${one.seen}`)
  return {
    unreasoned: [...unreasoned.values()],
    idle: reasons
      .filter((reason) => !found.some((one) => isOf(reason, one)))
      .map(({ tool, what }) => `${tool}: ${what}`),
  }
}
