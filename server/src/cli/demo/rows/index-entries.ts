/** By what people are found: keyed hashes of their names, documents and numbers, made by the key process. */
import { indexSubject, type IndexValue, type Keys, type Signer } from '@himaya/keys'
import { nameWords, normaliseDocumentNumber, normalisePhone } from '@himaya/algorithms'
import type { CaseFacts, PersonFacts } from '../facts.ts'
import type { Rows } from './row.ts'

/** The broker, and the name of the house to ask it in. */
export interface OwnKeys {
  readonly keys: Keys
  readonly signer: Signer
}

/** The most entries the broker makes in one answer, all of one unit. */
const atOnce = 500

export async function indexRows(
  { keys, signer }: OwnKeys,
  cases: readonly CaseFacts[],
): Promise<Rows<'assistance.index_entry'>> {
  const byUnit = Map.groupBy(cases, ({ unit }) => unit)
  const rows: Rows<'assistance.index_entry'>[number][] = []
  for (const [unit, own] of byUnit) {
    const wanted = own.flatMap((one) =>
      one.people.flatMap((person) =>
        findableBy(person).map((entry) => ({ entry, file: one.assistance, person: person.id })),
      ),
    )
    for (let from = 0; from < wanted.length; from += atOnce) {
      const part = wanted.slice(from, from + atOnce)
      const hashes = await keys.indexEntries({
        set: 'court',
        court: unit,
        entries: part.map(({ entry }) => entry),
        ticket: async () =>
          signer.sign({ kind: 'index', subject: indexSubject(unit), purpose: 'demonstration' }),
      })
      for (const [n, { entry, file, person }] of part.entries()) {
        const hash = hashes[n]
        if (hash !== undefined)
          rows.push({ kind: entry.kind, hash, unit_id: unit, file_id: file, person_id: person })
      }
    }
  }
  return rows
}

function findableBy({ name, document, phone }: PersonFacts): readonly IndexValue[] {
  return [
    ...(name === null ? [] : nameWords(name).map((value) => ({ kind: 'name', value }) as const)),
    ...(document === null ? [] : [{ kind: 'document', value: normaliseDocumentNumber(document) } as const]),
    ...(phone === null ? [] : [{ kind: 'phone', value: normalisePhone(phone) } as const]),
  ]
}
