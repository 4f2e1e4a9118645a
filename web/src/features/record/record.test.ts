import * as contract from '@himaya/contract'
import { languages } from '@himaya/words'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const words = (noun: string, language: string) =>
  JSON.parse(
    readFileSync(
      resolve(import.meta.dirname, `../../../../words/catalogue/${noun}/${language}.json`),
      'utf8',
    ),
  ) as Record<string, string>

/** Whatever somebody who is signed in can do, look at or be refused. */
const acts = Object.values(contract as Record<string, unknown>).flatMap((one) =>
  typeof one === 'object' && one !== null && 'act' in one && 'who' in one && one.who === 'signed_in'
    ? [String(one.act)]
    : [],
)

test('whatever can stand in the record is called by a name, not by its key', () => {
  expect(acts.length).toBeGreaterThan(100)
  for (const language of languages.filter((one) => one !== 'zgh')) {
    const said = { ...words('cases', language), ...words('record', language) }
    expect(acts.filter((act) => !(`cases.act.${act}` in said) && !(`record.act.${act}` in said))).toEqual([])
  }
})
