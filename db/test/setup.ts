import { migrate } from '../src/index.ts'
import { newDatabase, templateName } from './court.ts'
import { testServer } from './server.ts'

/** Vitest's global set-up: the server outlives the workers that use it, and so does the database they copy. */
export default async function setup(): Promise<() => Promise<void>> {
  const server = await testServer()
  const template = await newDatabase()
  await migrate(template.owner)
  // Nobody may be in what is copied.
  await Promise.all([template.owner.end(), template.all.end()])
  process.env[templateName] = template.name
  return async () => {
    await template.close()
    if (!server.adopted) await server.stop()
  }
}
