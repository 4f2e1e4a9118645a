/**
 * A house filled once with the demonstration country, of which every journey takes a copy: filling takes ten times as
 * long as copying, and each has a house of its own all the same.
 */
import { rmSync } from 'node:fs'
import { openHouse, templateName } from './house.ts'

export async function setup(): Promise<() => void> {
  const { data, close } = await openHouse()
  await close()
  process.env[templateName] = data
  return () => rmSync(data, { recursive: true, force: true })
}
