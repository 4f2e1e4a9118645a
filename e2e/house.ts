/** A Himaya of its own for a journey: a fresh data folder, a free port, a real browser. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

const root = resolve(import.meta.dirname, '..')

export interface House {
  readonly address: string
  readonly data: string
  readonly process: ChildProcess
  /** All that its processes have said. */
  readonly said: () => string
  /** Ends it as whoever runs it would, and leaves its folder. */
  readonly close: () => Promise<void>
  /** Ends it and removes its folder. */
  readonly stop: () => Promise<void>
}

/** Where the folder is of a house that was filled and closed; without it every house fills itself. */
export const templateName = 'HIMAYA_E2E_FILLED'

/** A folder of its own: a copy of one that was filled, or an empty one. */
function newFolder(): string {
  const data = mkdtempSync(join(tmpdir(), 'himaya-e2e-'))
  const filled = process.env[templateName]
  if (filled !== undefined) execFileSync('cp', ['-a', `${filled}/.`, data])
  return data
}

/** Starts `npm start` on a folder of its own and waits for its ready line. */
export async function openHouse(env: NodeJS.ProcessEnv = {}, data = newFolder()): Promise<House> {
  const port = await freePort()
  const child = spawn('node', ['bin/run.cjs', 'start'], {
    cwd: root,
    env: { ...process.env, HIMAYA_DATA: data, HIMAYA_PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  child.stderr.on('data', (chunk: Buffer) => {
    said.push(chunk.toString())
    process.stderr.write(chunk)
  })
  await new Promise<void>((done, fail) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said.push(chunk.toString())
      if (chunk.toString().includes('Himaya ready at')) done()
    })
    child.on('exit', (code) => fail(new Error(`it ended with ${String(code)} before it was ready`)))
  })
  const close = async () => {
    const ended = new Promise((done) => child.on('exit', done))
    child.kill('SIGTERM')
    await ended
  }
  return {
    address: `http://localhost:${String(port)}`,
    data,
    process: child,
    said: () => said.join(''),
    close,
    async stop() {
      await close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

const how = {
  executablePath: '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

export const openBrowser = (): Promise<Browser> => chromium.launch(how)

/** A browser that keeps what it keeps in this folder, as that of an officer does. */
export const openProfile = (house: House, folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { ...how, baseURL: house.address, reducedMotion: 'reduce' })

/** A reader's own window: a language, a width, and a list of every policy violation or fault it met. */
export async function openWindow(
  browser: Browser,
  house: House,
  {
    language = 'ar',
    width = 1440,
    dark = false,
  }: { language?: 'ar' | 'fr' | 'en' | 'zgh'; width?: number; dark?: boolean } = {},
): Promise<{ context: BrowserContext; page: Page; faults: string[] }> {
  const context = await browser.newContext({
    baseURL: house.address,
    viewport: { width, height: 900 },
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  await context.addInitScript((wanted) => localStorage.setItem('himaya.language', wanted), language)
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && /policy|Trusted|Refused/i.test(message.text()))
      faults.push(message.text())
  })
  await sayWhatIsKept(context, faults)
  return { context, page, faults }
}

/** What a journey types begins so; as an address writes it, too. Ids and hashes have these letters by chance, not the space. */
const typed = /(?<![\w-])ZZ(?:[a-z]*CANARY)?(?: |\+|%20)/

/**
 * Nothing that a journey types comes into an address, a header, or a place where a browser keeps it: each time it does is
 * a fault.
 */
async function sayWhatIsKept(context: BrowserContext, faults: string[]): Promise<void> {
  context.on('request', (request) => {
    if (typed.test(request.url())) faults.push(`in an address: ${request.url()}`)
  })
  context.on('response', (response) => {
    for (const [name, value] of Object.entries(response.headers()))
      if (typed.test(value)) faults.push(`in a header: ${name}: ${value}`)
  })
  await context.exposeBinding('himayaKept', (_, where: string) => void faults.push(`kept: ${where}`))
  await context.addInitScript(() => {
    // An empty page keeps nothing.
    if (!location.protocol.startsWith('http')) return
    const { himayaKept } = window as unknown as { himayaKept: (where: string) => void }
    const look = (where: string, values: readonly unknown[]) => {
      const text = values
        .map((value) => (typeof value === 'string' ? value : JSON.stringify(value ?? null)))
        .join(' ')
      if (/(?<![\w-])ZZ(?:[a-z]*CANARY)?(?: |\+|%20)/.test(text)) himayaKept(`${where}: ${text}`)
    }
    for (const [name, owner, method] of [
      ['storage', Storage.prototype, 'setItem'],
      ['history', History.prototype, 'pushState'],
      ['history', History.prototype, 'replaceState'],
      ['database', IDBObjectStore.prototype, 'put'],
      ['database', IDBObjectStore.prototype, 'add'],
      ['cache', Cache.prototype, 'put'],
    ] as const) {
      const methods = owner as unknown as Record<string, (...values: unknown[]) => unknown>
      const does = methods[method]
      if (does === undefined) continue
      methods[method] = function (this: unknown, ...values: unknown[]) {
        look(name, values)
        return does.apply(this, values)
      }
    }
  })
}

async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(port))
    })
  })
}
