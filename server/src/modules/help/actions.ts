import type { requestHelp, seeHelp, seeNeed } from '@himaya/contract'
import { newId, type Me, type Tx } from '@himaya/db'
import { mayBringForProtection, mayReportInFile, type CaseId, type PersonId } from '@himaya/domain'
import { openField, sealField } from '@himaya/keys'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFile } from '../../sealed.ts'
import { addPeople, caseOf, openAssistanceFile, speakingAs } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import { bringBefore, findHelp, insertRequest } from './store.ts'

const needPlace = (row: string) => ({ table: 'assistance.help_request', column: 'need', row })

/**
 * Opens an assistance file and its case for those who ask for help. No penal file, nothing sent, nobody assigned.
 *
 * @throws Problem `not_found` when the unit is not one of the officer's
 */
export async function open(
  house: House,
  tx: Tx,
  me: Me,
  asked: z.output<typeof requestHelp.body> & { readonly id: string },
): Promise<Entry> {
  const file = await openAssistanceFile(house, tx, { unit: asked.unit, caseId: asked.id as CaseId })
  await insertRequest(tx, {
    file_id: file.assistanceId,
    unit_id: asked.unit,
    came_by: asked.cameBy,
    wish: asked.wish,
    urgent: asked.urgent,
    need_sealed:
      asked.need === undefined ? null : sealField(file.key, needPlace(file.assistanceId), asked.need),
    received_by: me.id,
  })
  await addPeople(
    house,
    tx,
    me,
    asked.people.map((person) => ({ ...person, file, id: newId() as PersonId })),
  )
  return {
    caseId: file.caseId,
    subjects: [file.caseId],
    fields: [...(asked.need === undefined ? [] : ['need']), 'name'],
  }
}

/** How the file was opened, and what followed. @throws Problem `not_found` */
export async function readHelp(
  tx: Tx,
  me: Me,
  caseId: CaseId,
): Promise<Shown<z.input<typeof seeHelp.reply>>> {
  const { posts } = await caseOf(tx, me, caseId)
  const found = await findHelp(tx, caseId)
  if (found === undefined) throw new Problem('not_found')
  const { request, brought, report, reported } = found
  const may = (rule: (post: (typeof posts)[number]) => { outcome: string }) =>
    posts.some((post) => rule(post).outcome === 'may')
  return {
    reply: {
      request: request === null ? null : { ...request.shown, hasNeed: request.need !== null },
      brought,
      report,
      mayReport: may((post) => mayReportInFile({ post, reported })),
      mayBring: may((post) => mayBringForProtection({ post, reported, brought: brought !== null })),
    },
    entry: { caseId, subjects: [caseId] },
  }
}

/** What she said she needs. @throws Problem `not_found`, also to whoever reads no social file */
export async function readNeed(
  house: House,
  tx: Tx,
  me: Me,
  caseId: CaseId,
): Promise<Shown<z.input<typeof seeNeed.reply>>> {
  const found = await findHelp(tx, caseId)
  if (found === undefined || found.request === null) throw new Problem('not_found')
  const { need } = found.request
  if (need === null) return { reply: { need: null }, entry: { caseId, subjects: [caseId], fields: ['need'] } }
  const key = await openFile(
    { house, tx, me },
    { kind: 'assistance', fileId: found.fileId, wrapped: found.wrapped },
    'see_need',
  )
  return {
    reply: { need: openField(key, needPlace(found.fileId), need).toString('utf8') },
    entry: { caseId, subjects: [caseId], fields: ['need'] },
  }
}

/**
 * Puts the file before the head of the prosecution for protection.
 *
 * @throws Problem `not_found`, `refused_by_law`; `conflict` where nobody is head of the prosecution here
 */
export async function bring(
  tx: Tx,
  me: Me,
  { id, caseId }: { readonly id: string; readonly caseId: CaseId },
): Promise<Entry> {
  const { posts } = await caseOf(tx, me, caseId)
  const found = await findHelp(tx, caseId)
  if (found === undefined) throw new Problem('not_found')
  const { reported, brought } = found
  speakingAs(posts, (post) => mayBringForProtection({ post, reported, brought: brought !== null }))
  const heads = await bringBefore(tx, caseId, id)
  if (heads === null) throw new Problem('not_found')
  if (heads === 0) throw new Problem('conflict', { reason: 'no_head_of_prosecution' })
  return { caseId, subjects: [caseId, id] }
}
