/**
 * Looking at what a stranger made. It is read by a process of its own that has nothing: no network, no other process to
 * see, no file but the programs, no key, no capability, little memory and little time.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { ContentFault, ContentKind } from './content.ts'

/** What a file is, with a picture of it where it is one; or why it is not taken. */
export type Looked =
  | { readonly kind: 'pdf' }
  | { readonly kind: Exclude<ContentKind, 'pdf'>; readonly picture: Buffer }
  | { readonly fault: ContentFault }

/** This machine gives no sandbox, or none is free: nothing is looked at outside of one. */
export class NoSandbox extends Error {
  override readonly name = 'NoSandbox'
}

/** The first line of the process: from then on what goes wrong is the file's doing. */
const begun = 'looking\n'
/** Bytes of the largest picture taken back. */
const pictureMost = 16 * 1024 * 1024

const root = resolve(import.meta.dirname, '../../../..')
const program = join(import.meta.dirname, 'look.ts')
/** All that the process finds, to be read and not written. */
const places = [
  '/usr',
  '/lib',
  '/lib64',
  join(root, 'node_modules'),
  join(root, 'server/package.json'),
  import.meta.dirname,
]

/**
 * Builds the little world, as root of a namespace of its own, and goes into it with no right left. What is not named
 * does not exist there: neither the data folder nor /proc nor a socket.
 */
const script = `set -eu
root=$1 node=$2 program=$3
shift 3
mount -t tmpfs -o size=1m,mode=755,nosuid,nodev none "$root"
for place in "$@"; do
  if [ -L "$place" ]; then
    mkdir -p "$root$(dirname "$place")"
    cp -P "$place" "$root$place"
  elif [ -e "$place" ]; then
    if [ -d "$place" ]; then mkdir -p "$root$place"
    else mkdir -p "$root$(dirname "$place")"; : > "$root$place"
    fi
    mount --bind "$place" "$root$place"
    mount -o remount,bind,ro,nosuid,nodev "$root$place"
  fi
done
# Of this place alone: whoever is not root may not change what the file system itself was made with.
mount -o remount,bind,ro,nosuid,nodev "$root"
exec chroot "$root" /usr/bin/setpriv --no-new-privs --bounding-set=-all --inh-caps=-all --ambient-caps=-all \\
  /usr/bin/prlimit --core=0 --cpu=10 --fsize=0 --nofile=64 --data=1073741824 \\
  "$node" --max-old-space-size=256 --disable-warning=ExperimentalWarning "$program"`

const namespaces = ['--user', '--map-root-user', '--mount', '--net', '--pid', '--ipc', '--uts', '--fork']

/** How many look at once, and how many wait. */
const atOnce = 2
const waitingMost = 8

/**
 * @param seconds how long one file may take
 * @param looker the program, for tests: it is started where it lies
 */
export function newSandbox({ seconds = 10, looker = program } = {}) {
  let busy = 0
  const waiting: (() => void)[] = []
  const enter = async () => {
    if (busy < atOnce) {
      busy += 1
      return
    }
    if (waiting.length >= waitingMost) throw new NoSandbox('too many files at once')
    await new Promise<void>((go) => waiting.push(go))
  }
  const leave = () => {
    const next = waiting.shift()
    if (next === undefined) busy -= 1
    else next()
  }
  return {
    /** What the bytes are. @throws NoSandbox, and what `chunks` throws */
    async look(chunks: AsyncIterable<Uint8Array>): Promise<Looked> {
      await enter()
      try {
        return readAnswer(await run(chunks, { seconds, looker }))
      } finally {
        leave()
      }
    },
  }
}

export type Sandbox = ReturnType<typeof newSandbox>

/** @returns what the process said, or `undefined` when it died of the file */
async function run(
  chunks: AsyncIterable<Uint8Array>,
  { seconds, looker }: { seconds: number; looker: string },
): Promise<Buffer | undefined> {
  const world = mkdtempSync(join(tmpdir(), 'himaya-look-'))
  const child = spawn(
    'setpriv',
    [
      ...['--pdeathsig', 'KILL', 'unshare', ...namespaces, '--kill-child=KILL'],
      ...[
        'sh',
        '-c',
        script,
        'sh',
        world,
        process.execPath,
        looker,
        ...new Set([...places, dirname(looker)]),
      ],
    ],
    // Its own words could hold what it read: nobody hears them.
    { stdio: ['pipe', 'pipe', 'ignore'], env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' }, cwd: '/' },
  )
  const said: Buffer[] = []
  let length = 0
  child.stdout.on('data', (part: Buffer) => {
    said.push(part)
    length += part.length
    if (length > pictureMost + 1024) child.kill('SIGKILL')
  })
  // It may stop reading before everything was said to it.
  child.stdin.on('error', () => undefined)
  const ended = new Promise<number | null>((done) => {
    child.once('error', () => done(null))
    child.once('close', (code) => done(code))
  })
  const late = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
  try {
    for await (const chunk of chunks)
      if (!child.stdin.write(chunk))
        await Promise.race([new Promise((drained) => child.stdin.once('drain', drained)), ended])
    child.stdin.end()
    const code = await ended
    const all = Buffer.concat(said)
    if (!all.subarray(0, begun.length).equals(Buffer.from(begun)))
      throw new NoSandbox('this machine gives no sandbox')
    return code === 0 ? all.subarray(begun.length) : undefined
  } finally {
    clearTimeout(late)
    child.kill('SIGKILL')
    await ended
    rmSync(world, { recursive: true, force: true })
  }
}

/** The process is not believed more than it must be: a kind or a fault of the list, and behind a picture a JPEG. */
function readAnswer(said: Buffer | undefined): Looked {
  const end = said?.indexOf('\n') ?? -1
  if (said === undefined || end < 0) return { fault: 'unreadable' }
  const [what, word] = said.toString('latin1', 0, end).split(' ')
  const rest = said.subarray(end + 1)
  if (what === 'fault') return { fault: faults.find((fault) => fault === word) ?? 'unreadable' }
  if (word === 'pdf') return { kind: 'pdf' }
  const isPicture = rest.length > 4 && rest.readUInt16BE(0) === 0xffd8 && rest.length <= pictureMost
  if ((word === 'png' || word === 'jpeg') && isPicture) return { kind: word, picture: Buffer.from(rest) }
  return { fault: 'unreadable' }
}

const faults: readonly ContentFault[] = [
  'not_a_scan',
  'damaged',
  'locked',
  'acts',
  'too_many_pixels',
  'unreadable',
]
