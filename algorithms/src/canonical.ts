/** temp */
export function canonical(v: unknown): string {
  if (Array.isArray(v)) return `[${v.map(canonical).join(',')}]`
  if (v !== null && typeof v === 'object')
    return `{${Object.entries(v)
      .filter(([, x]) => x !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, x]) => `${JSON.stringify(k)}:${canonical(x)}`)
      .join(',')}}`
  return JSON.stringify(v)
}
export const nameWords = (t: string): string[] =>
  [...new Set(t.normalize('NFKC').toLowerCase().split(/\s+/).filter(Boolean))].sort()
export const normalisePhone = (t: string): string => t.replace(/[^\d+]/g, '')
