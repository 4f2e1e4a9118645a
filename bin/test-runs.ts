/** How many cases a property is tried on, when more than the usual hundred: `npm run test:deep` says so. */
import fc from 'fast-check'

const runs = process.env['HIMAYA_TEST_RUNS']
if (runs !== undefined) fc.configureGlobal({ numRuns: Number(runs) })
