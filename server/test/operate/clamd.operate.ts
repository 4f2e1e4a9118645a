/** Debian's own clamd, with a signature of ours: what the protocol of the tests stands for. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askClamd } from '../../src/modules/attachments/index.ts'
import { newFolder, removeFolders } from './house.ts'

const isThere = spawnSync('clamd', ['--version']).status === 0
if (!isThere)
  console.error(
    'SKIPPED: clamd is not installed (apt-get install clamav-daemon), so its real answers are not tried',
  )

let clamd: ChildProcess
let socket: string
beforeAll(async () => {
  if (!isThere) return
  const folder = newFolder('clamd')
  socket = join(folder, 'socket')
  // Type 0, anywhere: the words HIMAYA-TEST-MALWARE.
  writeFileSync(
    join(folder, 'own.ndb'),
    `Himaya.Test:0:*:${Buffer.from('HIMAYA-TEST-MALWARE').toString('hex')}\n`,
  )
  writeFileSync(
    join(folder, 'clamd.conf'),
    `LocalSocket ${socket}\nDatabaseDirectory ${folder}\nForeground yes\nUser ${spawnSync('id', ['-un'], { encoding: 'utf8' }).stdout.trim()}\nStreamMaxLength 1M\n`,
  )
  clamd = spawn('clamd', ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' })
  for (const until = Date.now() + 60_000; !existsSync(socket) && Date.now() < until;) await sleep(100)
})
afterAll(() => {
  if (isThere) clamd.kill('SIGKILL')
  removeFolders()
})

async function* parts(bytes: Buffer) {
  for (let from = 0; from < bytes.length; from += 1000) yield bytes.subarray(from, from + 1000)
}

describe.skipIf(!isThere)('a real clamd', () => {
  test('says what is clean, and what is known', async () => {
    expect(await askClamd(socket, parts(Buffer.alloc(5000, 'x')))).toBe('clean')
    const bad = Buffer.concat([
      Buffer.alloc(2500, 'x'),
      Buffer.from('HIMAYA-TEST-MALWARE'),
      Buffer.alloc(2500, 'y'),
    ])
    expect(await askClamd(socket, parts(bad))).toBe('infected')
  })

  test('has said nothing of what is longer than it takes', async () => {
    expect(await askClamd(socket, parts(Buffer.alloc(3 * 1024 * 1024, 'x')))).toBeUndefined()
  })
})

test('where nobody listens, nothing is known', async () => {
  expect(await askClamd('/nowhere/clamd', parts(Buffer.from('x')))).toBeUndefined()
})
