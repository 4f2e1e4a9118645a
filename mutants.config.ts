import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Worked cases first: most mutants fall there, in a moment, and properties are for the rest. */
class CasesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const last = (file: TestSpecification) => (file.moduleId.includes('properties') ? 1 : 0)
    return files.toSorted((a, b) => last(a) - last(b))
  }
}

/** The tests that a mutant of the pure rules has to survive (stryker.config.json): those that stand beside it. */
export default defineConfig({
  test: {
    include: [`domain/src/${process.env['HIMAYA_MUTANTS'] ?? '*'}/*.test.ts`],
    setupFiles: ['bin/mutant-runs.ts'],
    testTimeout: 20_000,
    sequence: { sequencer: CasesFirst },
  },
})
