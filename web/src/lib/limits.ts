import type { Speech } from '@himaya/words'

/**
 * What is longer than the contract takes, each as an error of its field. Nothing is cut off: whoever wrote it shortens
 * it, or loses none of it.
 */
export const overlong = (
  say: Speech['say'],
  fields: readonly (readonly [id: string, value: string, max: number])[],
): { id: string; says: string }[] =>
  fields.flatMap(([id, value, max]) =>
    value.trim().length > max
      ? [{ id, says: say('common.too-long', { over: value.trim().length - max, max }) }]
      : [],
  )
