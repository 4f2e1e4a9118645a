import { Complaint } from './complaint.ts'
import type { Settings } from './settings.ts'

/** Prints what a running Himaya says of itself; 0 when it is ready, 1 when it is waiting for something. */
export async function health(settings: Settings): Promise<number> {
  const address = `http://127.0.0.1:${settings.port}/api/health`
  try {
    const reply = await fetch(address, { signal: AbortSignal.timeout(5000) })
    process.stdout.write(`${JSON.stringify(await reply.json())}\n`)
    return reply.ok ? 0 : 1
  } catch {
    throw new Complaint(`nothing answers at ${address}: start it with \`npm start\``)
  }
}
