import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Official texts that are supplied beside the repository and are no part of it; elsewhere with `HIMAYA_LAW_TEXTS`. */
const folder =
  process.env['HIMAYA_LAW_TEXTS'] ?? fileURLToPath(new URL('../../../shared/law/texts', import.meta.url))

export const haveSupplied = existsSync(folder)
if (!haveSupplied) console.warn(`NOT RUN: the supplied texts of the law are not at ${folder}`)

/** The Arabic ones, with the work each of them is, where the corpus holds it. */
export const supplied = {
  'law-27-14-trafficking.ar.txt': 'ma/act/2016/27-14',
  'law-103-13-violence-against-women.ar.txt': 'ma/act/2018/103-13',
  'law-02-03-foreigners-irregular-migration.ar.txt': 'ma/act/2003/02-03',
  'law-38-15-judicial-organisation.ar.txt': 'ma/act/2022/38-15',
  'penal-code.ar.txt': 'ma/act/1962/1-59-413',
  'criminal-procedure-code-22-01.ar.txt': 'ma/act/2002/22-01',
  'decree-2-17-740-national-commission.ar.txt': 'ma/decree/2018/2-17-740',
} as const

export type Supplied = keyof typeof supplied
export const suppliedText = (name: Supplied): Uint8Array => readFileSync(join(folder, name))
