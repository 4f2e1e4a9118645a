/**
 * The server may run as a system user of its own: it is what strangers reach, and whoever takes it then reads neither
 * the keys nor the secrets of the house, and asks the broker for each file like everybody else (ADR 24).
 */
import { socketFolderOf } from '@himaya/db'
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { officialFolder } from '../law/official.ts'
import { Complaint } from './complaint.ts'
import { root, type Settings } from './settings.ts'

/** Numbers of the operating system. */
export interface ServerUser {
  readonly uid: number
  readonly gid: number
}

/**
 * Who the server is to be, and that this user can read the programs.
 * @returns `undefined` when it is to be the user of the house
 * @throws Complaint naming what stands in the way
 */
export function serverUserOf({ serverUser: name }: Pick<Settings, 'serverUser'>): ServerUser | undefined {
  if (name === undefined) return undefined
  if (process.getuid?.() !== 0)
    throw new Complaint('HIMAYA_SERVER_USER: only root can start the server as another user')
  const number = (of: string) => {
    const { status, stdout } = spawnSync('id', [of, '--', name], { encoding: 'utf8' })
    if (status !== 0)
      throw new Complaint(`HIMAYA_SERVER_USER: there is no user ${name} here: useradd --system ${name}`)
    return Number(stdout)
  }
  const user = { uid: number('-u'), gid: number('-g') }
  if (user.uid === 0 || user.gid === 0)
    throw new Complaint('HIMAYA_SERVER_USER: name a user who is not root, and whose group is not root’s')
  const reads = spawnSync(process.execPath, ['--eval', 'require("node:fs").readdirSync("server/src")'], {
    ...user,
    cwd: root,
    stdio: 'ignore',
  })
  if (reads.status !== 0)
    throw new Complaint(`HIMAYA_SERVER_USER: ${name} cannot read ${root}, where the programs are`)
  return user
}

/**
 * Lets the server's user reach what it needs of the data folder and nothing else: passage through the folder, what
 * listens there, and the imported texts of the law. Without such a user whatever was open is shut again.
 */
export function letIn({ data }: Pick<Settings, 'data'>, user: ServerUser | undefined): void {
  const [law, sockets] = [officialFolder(data), socketFolderOf(data)]
  if (user !== undefined) mkdirSync(law, { recursive: true, mode: 0o700 })
  const give = (path: string, mode: number) => {
    if (!existsSync(path)) return
    chownSync(path, process.getuid?.() ?? 0, user?.gid ?? process.getgid?.() ?? 0)
    chmodSync(path, mode)
  }
  const alone = user === undefined
  give(data, alone ? 0o700 : 0o710)
  // What is made in these two from now on belongs to their group.
  give(sockets, alone ? 0o700 : 0o2710)
  give(law, alone ? 0o700 : 0o2750)
  if (alone) return
  for (const name of readdirSync(law)) give(join(law, name), 0o640)
  // A database that is already running listens where nobody else could hear.
  give(join(sockets, '.s.PGSQL.5432'), 0o770)
}
