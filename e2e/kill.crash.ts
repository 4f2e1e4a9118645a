import { expect, test } from 'vitest'
import { killTest } from './kill.ts'

/** Ten in `npm run test:crash`, more in `npm run test:deep`. */
const rounds = Number(process.env['HIMAYA_TEST_ROUNDS'] ?? '10')

test('kill -9 of server, keys and database in turn: nothing acknowledged is lost, nothing is doubled', async () => {
  const { acknowledged, lost, doubled, recoveries } = await killTest(rounds)
  const slowest = Math.max(...recoveries)
  console.log(
    `  ${String(rounds)} kills, ${String(acknowledged)} acknowledged, ${String(lost)} lost, ${String(doubled)} doubled, slowest recovery ${String(slowest)} ms`,
  )
  expect(acknowledged).toBeGreaterThan(100)
  expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 })
})

test('a database that acknowledges before it has written is caught by the same test', async () => {
  // The window is a fraction of a second: a few tries make it certain to be met.
  let lost = 0
  for (let tries = 0; tries < 3 && lost === 0; tries++)
    lost = (await killTest(6, { only: 'database', env: { HIMAYA_TEST_SYNCHRONOUS_COMMIT: 'off' } })).lost
  console.log(`  with synchronous_commit=off: ${String(lost)} lost`)
  expect(lost).toBeGreaterThan(0)
})
