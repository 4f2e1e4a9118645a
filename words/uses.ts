import type { Reached } from './reached.ts'

/** A file of ours that may speak. */
export interface Source {
  readonly path: string
  readonly text: string
}

// Within say('…'), sayIn(`…${`, sayParts("…"), <Say id="…": the id, or what stands before the first ${.
const spoken = /(?:\bsay(?:In|Parts)?\(|<Say\s+id=\{?)\s*(?:'([^'\n]+)'|"([^"\n]+)"|`([^`$\n]+)(\$\{)?)/gu
const quoted = /['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/gu

/** Words the sources say that are in no catalogue, and words of the catalogue that nothing says. */
export function usesOf(
  ids: ReadonlySet<string>,
  sources: readonly Source[],
  families: readonly Reached[],
): readonly string[] {
  const sayings = sources.flatMap(sayingsOf)
  const holds = (prefix: string) => [...ids].some((id) => id.startsWith(prefix))
  const begun = [
    ...families.map((family) => family.prefix),
    ...sayings.flatMap((s) => (s.begun ? [s.id] : [])),
  ]
  const named = new Set(sources.flatMap(({ text }) => [...text.matchAll(quoted)].map(([, id]) => id)))
  return [
    ...sayings
      .filter(({ id, begun }) => (begun ? !holds(id) : !ids.has(id)))
      .map(({ path, id }) => `${path}: says ${id}, which is no word`),
    ...families
      .filter(({ prefix }) => !holds(prefix))
      .map(({ prefix }) => `reached.ts: ${prefix} holds no word`),
    ...[...ids]
      .filter((id) => !named.has(id) && !begun.some((prefix) => id.startsWith(prefix)))
      .map((id) => `${id}: nothing says it`),
  ]
}

/** Every id a source says, or how it begins when the rest is put together at run time. */
function sayingsOf({ path, text }: Source) {
  return [...text.matchAll(spoken)].map(([, single, double, template, open]) => ({
    path,
    id: single ?? double ?? template ?? '',
    begun: open !== undefined,
  }))
}
