/** The process of one errand: is told it once, does it, says how it went, and ends. */
import { countCoverage } from '../modules/entitlements/count.ts'
import { watchDays } from '../modules/watching/days.ts'
import { databaseOf } from './data-folder.ts'
import { fillDemo } from './demo/fill.ts'
import type { Errand, Outcome, Told } from './errand.ts'
import { borrowKeys } from './keys-process.ts'

async function perform(errand: Errand): Promise<Told[Errand['kind']]> {
  if (errand.kind === 'count') {
    await countCoverage({ as: () => errand.counter }, Date.now())
    return null
  }
  if (errand.kind === 'watch') {
    await watchDays({ as: () => errand.watcher }, Date.now())
    return null
  }
  const { settings } = errand
  const database = await databaseOf(settings)
  // What is sealed is sealed by the keys that will open it: they run while an empty house is filled.
  const { letGo, ...own } = await borrowKeys(settings, database)
  try {
    const filled = await fillDemo(database, own)
    await countCoverage(database, Date.now())
    return filled
  } finally {
    await letGo()
  }
}

const end = (outcome: Outcome) => process.send?.(outcome, () => process.exit(0))

// Whose parent is gone has nobody to tell, and nobody waits for what it does.
process.once('disconnect', () => process.exit(1))
process.once('message', (errand) => {
  perform(errand as Errand).then(
    (told) => end({ told }),
    (error: unknown) => end({ failed: error instanceof Error ? error.message : 'an errand failed' }),
  )
})
