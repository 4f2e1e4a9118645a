import {
  dayOf,
  momentOf,
  toLocal,
  type Instant,
  type LocalDate,
  type LocalDateTime,
} from '@himaya/algorithms'
import type { Me, Tx } from '@himaya/db'
import type { AssistanceId, CaseId, Post } from '@himaya/domain'
import { offsets } from '@himaya/law'
import type { House } from '../../house.ts'
import { courtZone } from '../../http/clock.ts'
import { Problem } from '../../http/problem.ts'
import { caseOf } from '../cases/index.ts'
import { findPenal } from './store.ts'

export interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}

export const instantAt = (moment: number) => Math.floor(moment / 60_000) as Instant
export const clockAt = (moment: number): LocalDateTime => toLocal(instantAt(moment), offsets)
export const wrong = (path: string, rule: string) => new Problem('malformed', { fields: [{ path, rule }] })

/** A case with a penal file, and the posts in which whoever asks is on it. */
export interface OfCase {
  readonly posts: readonly Post[]
  readonly fileId: AssistanceId
  readonly penal: NonNullable<Awaited<ReturnType<typeof findPenal>>>
}

/** @throws Problem `not_found` where there is no penal file, or it is hidden */
export async function needPenal({ tx, me }: Asking, caseId: CaseId): Promise<OfCase> {
  const { posts, penalId, fileId } = await caseOf(tx, me, caseId)
  const penal = penalId === null ? undefined : await findPenal(tx, penalId)
  if (penal === undefined) throw new Problem('not_found')
  return { posts, penal, fileId }
}

/** The Code of Criminal Procedure, and the clocks of Morocco as the corpus knows them. */
export const [codeSince, clocksSince] = ['2003-10-01' as LocalDate, '2016-01-02' as LocalDate] as const

/** @throws Problem `malformed` for an hour that the clocks leave out that day */
export function mustBeShown(at: LocalDateTime, path: string): void {
  if (momentOf({ day: dayOf(at), time: at.slice(11) }, courtZone) === undefined)
    throw wrong(path, 'no_such_time')
}

/** @throws Problem `malformed` for an hour to come */
export function mustHaveStruck(house: House, at: LocalDateTime, path: string): void {
  if (at > clockAt(house.now())) throw wrong(path, 'not_yet')
}
