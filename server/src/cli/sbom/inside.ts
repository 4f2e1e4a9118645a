/** What is built into Node and into the embedded PostgreSQL, and so in no lockfile: a weakness of it is one of ours. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Component } from './bill.ts'

/** Words of `process.versions` that are no program: what it speaks, and the data it holds. */
const noProgram = new Set(['node', 'modules', 'napi', 'unicode', 'cldr', 'tz'])

/** By what names advisories call what we run. */
const advised: Readonly<Record<string, string>> = {
  node: 'nodejs:node.js',
  openssl: 'openssl:openssl',
  postgresql: 'postgresql:postgresql',
  zlib: 'zlib:zlib',
}

/** @param versions `process.versions` of the Node that is pinned */
export function insideNode(versions: Readonly<Record<string, string | undefined>>): Component[] {
  return Object.entries(versions)
    .filter(([name, version]) => name === 'node' || (version !== '' && !noProgram.has(name)))
    .map(([name, version = '']) => part('node', name, version, { platform: name === 'node' }))
}

/**
 * The server, and each shared library that lies beside it, read from the files themselves.
 *
 * @param folder `native` of the package
 * @throws Error when the server does not say its version
 */
export function insidePostgres(folder: string): Component[] {
  const server = readFileSync(join(folder, 'bin/postgres'))
  const version = /PostgreSQL (\d+\.\d+) on /.exec(server.toString('latin1'))?.[1]
  if (version === undefined) throw new Error('the embedded PostgreSQL does not say which version it is')
  const libraries = readdirSync(join(folder, 'lib'))
    .filter((name) => /\.so\.[\d.]+$/.test(name))
    .toSorted()
    .map((file) => {
      const bytes = readFileSync(join(folder, 'lib', file))
      const { name, version } = told(file, bytes.toString('latin1'))
      return part('postgres', name, version, { bytes, file })
    })
  return [
    part('postgres', 'postgresql', version, { bytes: server, platform: true, licence: 'PostgreSQL' }),
    ...libraries,
  ]
}

/** A library by its project's name and version where it says them, else as its file is called. */
function told(file: string, text: string): { name: string; version: string } {
  const [, stem = file, number = ''] = /^lib(.+)\.so\.([\d.]+)$/.exec(file) ?? []
  const said =
    {
      crypto: /OpenSSL (\d+\.\d+\.\d+[a-z]*) /,
      ssl: /OpenSSL (\d+\.\d+\.\d+[a-z]*) /,
      z: /deflate (\d[\d.]+) /,
    }[stem]?.exec(text)?.[1] ?? undefined
  const project = { crypto: 'openssl', ssl: 'openssl', z: 'zlib' }[stem]
  return said === undefined || project === undefined
    ? { name: `lib${stem}`, version: number }
    : { name: project, version: said }
}

function part(
  of: string,
  name: string,
  version: string,
  more: { bytes?: Buffer; file?: string; platform?: boolean; licence?: string },
): Component {
  const called = advised[name]
  return {
    type: more.platform === true ? 'platform' : 'library',
    'bom-ref': `${of}/${more.file ?? name}@${version}`,
    name,
    version,
    ...(called !== undefined && { cpe: `cpe:2.3:a:${called}:${version}:*:*:*:*:*:*:*` }),
    ...(more.licence !== undefined && { licenses: [{ license: { id: more.licence } }] }),
    ...(more.bytes !== undefined && {
      hashes: [{ alg: 'SHA-512' as const, content: createHash('sha512').update(more.bytes).digest('hex') }],
    }),
  }
}
