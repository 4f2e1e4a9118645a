import type { seeConflict } from '@himaya/contract'
import { useQueryClient } from '@tanstack/react-query'
import type { z } from 'zod'

/** Something held against somebody who may be a victim. */
export type Conflict = z.output<typeof seeConflict.reply>

/** Everything that may have changed when something was done about a conflict. */
export function useSettled(): () => Promise<void> {
  const queries = useQueryClient()
  return async () => {
    await Promise.all(
      [['conflicts'], ['contacts'], ['today'], ['case']].map((queryKey) =>
        queries.invalidateQueries({ queryKey }),
      ),
    )
  }
}
