// The one door. Runs under the machine's own Node (18 or later): installs what the lockfile names
// when it is not there yet, then hands over to the Node this project pins.
'use strict'
const { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs')
const { spawn } = require('node:child_process')
const path = require('node:path')

const root = path.resolve(__dirname, '..')
const say = (text) => process.stderr.write(`himaya: ${text}\n`)
const sleep = (ms) => new Promise((done) => setTimeout(done, ms))

/** What `npm ci` wrote last is exactly what the lockfile asks of this machine. An interrupted install wrote nothing. */
function installed() {
  const lock = read('package-lock.json')
  const there = read(path.join('node_modules', '.package-lock.json'))
  if (!lock || !there) return false
  const wanted = Object.entries(lock.packages).filter(([name]) => name.includes('node_modules/'))
  return (
    Object.keys(there.packages).every((name) => name in lock.packages) &&
    wanted.every(([name, entry]) => {
      const found = there.packages[name]
      if (found) return found.version === entry.version && found.integrity === entry.integrity
      return entry.optional === true || entry.devOptional === true || entry.peer === true
    }) &&
    existsSync(pinned())
  )
}

function read(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8'))
  } catch {
    return undefined
  }
}

function pinned() {
  return path.join(root, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node')
}

async function install() {
  const lock = path.join(root, '.installing')
  for (let waited = 0; ; waited++) {
    try {
      mkdirSync(lock)
      writeFileSync(path.join(lock, 'pid'), String(process.pid))
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const owner = Number(readOr(path.join(lock, 'pid'), '0'))
      if (!alive(owner) && waited > 4) rmSync(lock, { recursive: true, force: true })
      if (waited === 0) say('another command is installing; waiting for it')
      await sleep(500)
    }
  }
  try {
    if (installed()) return
    say('installing what it needs (about a minute, once)')
    const began = Date.now()
    const beat = setInterval(
      () => say(`still installing, ${Math.round((Date.now() - began) / 1000)} s`),
      15000,
    )
    // stdout belongs to the command that follows: npm speaks on stderr only.
    const code = await run('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], ['ignore', 2, 2])
    clearInterval(beat)
    if (code !== 0) {
      say(`npm ci ended with ${code}. What is above says why; nothing else was changed.`)
      process.exit(code || 1)
    }
    // The commands of the law answer at once: what they are made of is compiled now. Without it they are slower, once.
    await run(pinned(), [path.join(root, 'server/src/cli/law.ts'), 'prepare'], ['ignore', 2, 2])
    say(`installed in ${Math.round((Date.now() - began) / 1000)} s`)
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}

function alive(pid) {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/**
 * The compiled form of our files and of the packages they use is kept beside these, found again by their content: a
 * command answers in half the time. Where nothing may be written, nothing is kept.
 */
const env = { NODE_COMPILE_CACHE: path.join(root, 'node_modules/.cache/himaya-compiled'), ...process.env }

/** What lies there runs unreviewed (ADR 5): nobody but whoever runs the house puts anything in. */
function makeCache() {
  try {
    mkdirSync(env.NODE_COMPILE_CACHE, { recursive: true, mode: 0o700 })
  } catch {
    // Where nothing may be written, nothing is kept.
  }
}

function run(command, args, stdio) {
  makeCache()
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, stdio, env })
    child.on('error', fail)
    child.on('exit', (code, signal) => done(signal ? 1 : code))
  })
}

async function main() {
  if (process.platform !== 'linux' || !['x64', 'arm64'].includes(process.arch)) {
    say(`runs on Linux, x64 or arm64; this machine is ${process.platform} ${process.arch}`)
    process.exit(1)
  }
  if (!installed()) await install()
  if (!existsSync(pinned())) {
    say(`the pinned Node is missing at ${path.relative(root, pinned())}: delete node_modules and try again`)
    process.exit(1)
  }
  const [command = 'help', ...rest] = process.argv.slice(2)
  const own = {
    test: 'bin/test.ts',
    generate: 'bin/generate.ts',
    bench: 'bench/main.ts',
    law: 'server/src/cli/law.ts',
  }[command]
  const script = own ? [own, ...rest] : ['server/src/cli/main.ts', command, ...rest]
  const file = path.join(root, script.shift())
  makeCache()
  const child = spawn(pinned(), ['--disable-warning=ExperimentalWarning', file, ...script], {
    stdio: 'inherit',
    env,
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + (signal === 'SIGKILL' ? 9 : 15) : code))
}

main().catch((error) => {
  say(error.message)
  process.exit(1)
})
