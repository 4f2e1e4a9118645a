import { pathStages, type CaseId } from '@himaya/domain'
import { id, localDate } from './fields.ts'
import { read } from './route.ts'
import { z } from './zod.ts'

/** Where a case stands on its way, in the stages that this reader may see. Names nobody. */
export const seePath = read({
  path: '/cases/:caseId/path',
  act: 'cases.see_path',
  params: z.strictObject({ caseId: id<CaseId>() }),
  reply: z.object({
    stages: z.array(
      z.object({
        stage: z.enum(pathStages),
        state: z.enum(['done', 'now', 'to_come']),
        day: localDate.nullable(),
      }),
    ),
  }),
})
