import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildWeb } from '../../src/cli/build-web.ts'

let folder: string
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'himaya-web-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('two houses that start at once on a fresh checkout find one whole interface, and a third builds nothing', async () => {
  const told: string[] = []
  const [first, second] = await Promise.all([
    buildWeb((text) => told.push(text), folder),
    buildWeb((text) => told.push(text), folder),
  ])
  expect(first).toBe(second)
  expect(readdirSync(folder)).toHaveLength(1)
  const manifest = JSON.parse(readFileSync(join(first, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string; css?: string[]; assets?: string[] }
  >
  const named = Object.values(manifest).flatMap(({ file, css = [], assets = [] }) => [
    file,
    ...css,
    ...assets,
  ])
  expect(named.length).toBeGreaterThan(100)
  expect(named.filter((file) => !existsSync(join(first, file)))).toEqual([])
  told.length = 0
  expect(await buildWeb((text) => told.push(text), folder)).toBe(first)
  expect(told).toEqual([])
})
