/** What takes longest begins first: begun last, it keeps one processor busy while the other waits for it. */
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** By the minutes of each on a machine of two processors; what is not named takes less than one. */
const longest = [
  'e2e/pages.journey.ts',
  'server/test/operate/server.operate.ts',
  'server/test/operate/backup.operate.ts',
  'e2e/victim.journey.ts',
  'server/test/operate/start-stop.operate.ts',
  'server/test/oracle.test.ts',
  'server/test/operate/outside.operate.ts',
  'e2e/scripts.journey.ts',
  'e2e/outcome.journey.ts',
  'e2e/report.journey.ts',
  'server/src/modules/exchange/command-line.test.ts',
  'server/test/operate/lines.operate.ts',
  'server/test/routes.test.ts',
  'e2e/identity.journey.ts',
  'server/src/modules/officers/officer-add.test.ts',
  'server/test/operate/keys.operate.ts',
  'server/test/operate/record.operate.ts',
  'e2e/release.journey.ts',
  'e2e/coverage.journey.ts',
]

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(`/${name}`))
      return at === -1 ? longest.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}
