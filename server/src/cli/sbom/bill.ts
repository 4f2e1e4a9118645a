/**
 * From a lockfile to a bill of what runs: https://cyclonedx.org/docs/1.6/json. Without a date, so that the same lockfile
 * gives the same bytes. npm's own bill leaves out, with the tools of development, every package that they use too (70 of
 * those that run, on the day this was written), and names nothing of what is inside one.
 */

/** What npm writes down of one place in the tree. */
interface LockEntry {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  /** One or more of `sha512-BASE64`. */
  readonly integrity?: string
  readonly link?: boolean
  readonly resolved?: string
  readonly os?: string | readonly string[]
  readonly cpu?: string | readonly string[]
  readonly libc?: string | readonly string[]
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}
export interface Lockfile {
  readonly packages: Readonly<Record<string, LockEntry>>
}
/** Of one package, or of what is built into one. */
export interface Component {
  readonly type: 'library' | 'application' | 'platform'
  readonly 'bom-ref': string
  readonly group?: string
  readonly name: string
  readonly version: string
  readonly purl?: string
  readonly cpe?: string
  readonly licenses?: readonly Licence[]
  readonly hashes?: readonly { readonly alg: 'SHA-512'; readonly content: string }[]
  readonly components?: readonly Component[]
}
type Licence =
  { readonly expression: string } | { readonly license: { readonly id: string } | { readonly name: string } }

interface Machine {
  readonly os: string
  readonly cpu: string
}

/**
 * @param rooms the workspaces that run; whatever they lean on, however far, is in, and what is only for tests is out
 * @param machine whose packages are named: of one that comes for several machines, the one for this
 * @param inside what is built into the package at this path and has no place in the lockfile
 */
export function billOf(
  { packages }: Lockfile,
  rooms: readonly string[],
  machine: Machine,
  inside: (path: string) => readonly Component[],
) {
  const entryAt = (path: string) => packages[path] ?? {}
  const reference = (path: string) => purlOf(nameOf(path, entryAt(path)), entryAt(path).version ?? '')
  const leansOn = whatRuns(packages, rooms, machine)
  // The same package may lie in two places: it is one component.
  const components = new Map<string, Component>()
  const dependencies = new Map<string, Set<string>>()
  for (const [path, paths] of leansOn) {
    if (isTheirs(path)) components.set(reference(path), componentOf(path, entryAt(path), inside(path)))
    const of = isTheirs(path) ? reference(path) : 'himaya'
    dependencies.set(
      of,
      new Set([...(dependencies.get(of) ?? []), ...paths.filter(isTheirs).map((one) => reference(one))]),
    )
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': 'himaya',
        name: 'himaya',
        version: entryAt('').version ?? '',
        licenses: [licenceOf(entryAt('').license)],
      },
    },
    components: [...components.values()].toSorted((a, b) => compare(a['bom-ref'], b['bom-ref'])),
    dependencies: [...dependencies]
      .map(([ref, on]) => ({ ref, dependsOn: [...on].toSorted(compare) }))
      .toSorted((a, b) => compare(a.ref, b.ref)),
  } as const
}

/** Each place of the tree that is at work, and where it finds what it leans on. Node and the database are the root's own. */
function whatRuns(packages: Lockfile['packages'], rooms: readonly string[], machine: Machine) {
  const found = (from: string, names: Readonly<Record<string, string>>) =>
    Object.keys(names).flatMap((name) => {
      const path = find(packages, from, name)
      return path !== undefined && fits(packages[path] ?? {}, machine) ? [path] : []
    })
  const grounds = found('', packages['']?.optionalDependencies ?? {})
  const leansOn = new Map([['', grounds]])
  const waiting = [...rooms, ...grounds]
  for (const path of waiting) {
    if (leansOn.has(path)) continue
    const paths = found(path, wanted(packages[path] ?? {}))
    leansOn.set(path, paths)
    waiting.push(...paths)
  }
  return leansOn
}

/** Whether it came with the lockfile and is no room of ours. */
const isTheirs = (path: string) => path.includes('node_modules/')

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Peers too: npm installs them. */
function wanted(entry: LockEntry) {
  return { ...entry.peerDependencies, ...entry.dependencies, ...entry.optionalDependencies }
}

/** Where Node finds this name from there: the nearest above; a workspace behind its link. */
function find(packages: Lockfile['packages'], from: string, name: string): string | undefined {
  for (let at = from; ; at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '') {
    const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`
    const there = packages[path]
    if (there?.link === true) return there.resolved
    if (there !== undefined) return path
    if (at === '') return undefined
  }
}

function fits({ os, cpu, libc }: LockEntry, machine: Machine): boolean {
  const allows = (list: string | readonly string[] | undefined, one: string) => {
    const all = typeof list === 'string' ? [list] : (list ?? [])
    const names = all.filter((name) => !name.startsWith('!'))
    return !all.includes(`!${one}`) && (names.length === 0 || names.includes(one))
  }
  return allows(os, machine.os) && allows(cpu, machine.cpu) && allows(libc, 'glibc')
}

function nameOf(path: string, entry: LockEntry): string {
  return entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

const purlOf = (name: string, version: string) => `pkg:npm/${name.replace('@', '%40')}@${version}`

function componentOf(path: string, entry: LockEntry, parts: readonly Component[]): Component {
  const full = nameOf(path, entry)
  const [name = full, group] = full.split('/').toReversed()
  const purl = purlOf(full, entry.version ?? '')
  const sums = (entry.integrity ?? '').split(' ').filter((sum) => sum.startsWith('sha512-'))
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group !== undefined && { group }),
    name,
    version: entry.version ?? '',
    purl,
    licenses: [licenceOf(entry.license)],
    hashes: sums.map((sum) => ({
      alg: 'SHA-512',
      content: Buffer.from(sum.slice('sha512-'.length), 'base64').toString('hex'),
    })),
    ...(parts.length > 0 && { components: parts }),
  }
}

/** As its author wrote it. Of who wrote none, that is said. */
function licenceOf(text: string | undefined): Licence {
  if (text === undefined) return { license: { name: 'none declared' } }
  if (/ (?:AND|OR|WITH) /.test(text)) return { expression: text }
  return /^[\w.-]+$/.test(text) ? { license: { id: text } } : { license: { name: text } }
}
