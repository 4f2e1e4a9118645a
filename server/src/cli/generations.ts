import { readManifest, type Manifest } from '@himaya/db'
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A whole backup within a folder of several. */
export interface Generation {
  readonly folder: string
  readonly manifest: Manifest
}

/** How a backup is named within a folder of several: by the second it was begun. */
export function nameOfGeneration(now: Date): string {
  return `himaya-backup-${now.toISOString().replaceAll(/[-:]|\..*/g, '')}`
}

/** The whole backups in `folder`, the newest first; what is no whole backup of ours is passed over. */
export function generationsIn(folder: string): Generation[] {
  const found: Generation[] = []
  for (const name of readdirSync(folder)) {
    if (!/^himaya-backup-\d{8}T\d{6}$/.test(name) || !statSync(join(folder, name)).isDirectory()) continue
    try {
      found.push({ folder: join(folder, name), manifest: readManifest(join(folder, name)) })
    } catch {
      // Half of one, or changed: it is somebody's to look at, and not ours to remove.
    }
  }
  return found.sort((a, b) => (a.manifest.madeAt < b.manifest.madeAt ? 1 : -1))
}

/**
 * Removes the older whole backups of one house, until `keep` are left.
 *
 * @param mark of the keys of that house: backups of another one stay
 * @returns the folders that went
 */
export function removeOlder(folder: string, keep: number, mark: string | null): string[] {
  const gone: string[] = []
  const ours = generationsIn(folder).filter(({ manifest }) => manifest.keysMark === mark)
  for (const { folder: one } of ours.slice(keep)) {
    // Moved aside first: a half that is left is no backup by its name.
    const aside = `${one}.removing`
    renameSync(one, aside)
    rmSync(aside, { recursive: true })
    gone.push(one)
  }
  return gone
}
