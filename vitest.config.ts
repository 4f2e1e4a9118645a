import { defineConfig } from 'vitest/config'
import { LongestFirst } from './bin/longest-first.ts'

/** The oracle of permissions asks on one version: the same policies are held on the other by the tests of every module. */
const onceOnly =
  process.env['HIMAYA_TEST_POSTGRES'] === '15'
    ? ['server/test/oracle.test.ts', 'server/test/routes.test.ts']
    : []

const nowhere = ['**/node_modules/**', '**/dist/**', 'data/**']

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'crash',
          include: ['server/test/crash/*.crash.ts'],
          exclude: nowhere,
          testTimeout: 600_000,
          hookTimeout: 120_000,
          // Each has a whole house under load.
          maxWorkers: 1,
        },
      },
      {
        test: {
          name: 'unit',
          include: ['{algorithms,law,domain,contract,words,keys,vault,server,web,bin}/**/*.test.{ts,tsx}'],
          exclude: [...nowhere, 'server/src/modules/**', 'server/test/*.test.ts'],
          setupFiles: ['bin/test-runs.ts'],
          testTimeout: 20_000,
        },
      },
      {
        // Everything that asks a real database: who may see and do what.
        test: {
          name: 'access',
          include: ['db/test/**/*.test.ts', 'server/src/modules/**/*.test.ts', 'server/test/*.test.ts'],
          exclude: [...nowhere, ...onceOnly],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          globalSetup: 'db/test/setup.ts',
        },
      },
      {
        // The house as processes: started, stopped, killed, saved, restored, on servers of all kinds.
        test: {
          name: 'operate',
          include: ['server/test/operate/**/*.operate.ts'],
          exclude: nowhere,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
          // A browser beside other work is late now and then; what is wrong is wrong twice.
          retry: 1,
        },
      },
      {
        // What takes longer than one waits for: `npm run test:deep`.
        test: {
          name: 'deep',
          include: ['server/test/operate/**/*.deep.ts'],
          exclude: nowhere,
          testTimeout: 1_800_000,
          hookTimeout: 600_000,
        },
      },
      {
        // The house before scanners of others: `npm run test:scan`.
        test: {
          name: 'scan',
          include: ['server/test/scan/*.scan.ts'],
          exclude: nowhere,
          testTimeout: 1_200_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          name: 'e2e',
          globalSetup: 'e2e/filled.ts',
          include: ['e2e/**/*.journey.ts'],
          exclude: nowhere,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
          // A browser beside other work is late now and then; what is wrong is wrong twice.
          retry: 1,
        },
      },
    ],
  },
})
