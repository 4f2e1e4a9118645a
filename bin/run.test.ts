/** The one door: what it keeps beside the installation is run unreviewed, so nobody else may write there (ADR 5). */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')

test('the compiled form of our files is kept in a folder of its owner alone, whatever the surroundings allow', () => {
  // Another installation of the same files, in which nothing was kept yet.
  const other = mkdtempSync(join(tmpdir(), 'himaya-run-'))
  try {
    for (const folder of ['bin', 'node_modules']) mkdirSync(join(other, folder))
    copyFileSync(join(root, 'bin/run.cjs'), join(other, 'bin/run.cjs'))
    const linked = (folder: string, left: readonly string[]) =>
      readdirSync(join(root, folder))
        .filter((name) => !left.includes(name))
        .forEach((name) => symlinkSync(join(root, folder, name), join(other, folder, name)))
    linked('.', ['bin', 'node_modules', 'data'])
    linked('node_modules', ['.cache'])
    const { NODE_COMPILE_CACHE: _, ...env } = process.env
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', 'umask 0; exec "$0" "$@"', process.execPath, 'bin/run.cjs', 'law', 'prepare'],
      { cwd: other, encoding: 'utf8', env },
    )
    expect(status, stderr).toBe(0)
    const kept = join(other, 'node_modules/.cache/himaya-compiled')
    expect((statSync(kept).mode & 0o777).toString(8)).toBe('700')
    expect(readdirSync(kept)).not.toEqual([])
  } finally {
    rmSync(other, { recursive: true, force: true })
  }
})
