/** Half-done forms: sealed, their author's alone, gone after seven days. The device keeps an id and no word of them. */
import { draftForms, dropDraft, listDrafts, openDraft, saveDraft } from '@himaya/contract'
import type { DraftId } from '@himaya/domain'
import { openField, sealField } from '@himaya/keys'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { House } from '../../house.ts'
import { openFile } from '../../sealed.ts'
import {
  countDrafts,
  deleteDraft,
  draftsOf,
  findDraft,
  insertDraft,
  isDraftSeen,
  updateDraft,
} from './store.ts'

/** More half-done forms than anybody goes back to. */
const most = 100

const column = (id: DraftId) => ({ table: 'office.draft', column: 'body', row: id })
const formOf = (form: string) => draftForms.find((known) => known === form)

export async function drafts(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, listDrafts, async ({ tx }) => {
    const rows = (await draftsOf(tx)).flatMap(({ id, form, about, saved_at, ends_at }) => {
      // A form that a later version no longer has: its draft waits for its end, and nobody is offered it.
      const known = formOf(form)
      if (known === undefined) return []
      return [{ id, form: known, about, savedAt: saved_at.toISOString(), endsAt: ends_at.toISOString() }]
    })
    return { reply: { rows }, entry: null }
  })

  serveRead(app, house, openDraft, async ({ tx, me, params: { draftId } }) => {
    const draft = await findDraft(tx, draftId)
    const form = draft === undefined ? undefined : formOf(draft.form)
    if (draft === undefined || form === undefined) throw new Problem('not_found')
    const key = await openFile(
      { house, tx, me },
      { kind: 'draft', fileId: draftId, wrapped: draft.wrapped_key },
      'open_draft',
    )
    const body = openField(key, column(draftId), draft.body_sealed).toString('utf8')
    key.fill(0)
    return {
      reply: { form, about: draft.about, savedAt: draft.saved_at.toISOString(), body },
      entry: { subjects: [draftId], fields: ['body'] },
    }
  })

  serveAct(app, house, saveDraft, {
    perform: async ({ tx, me, id: made, body: { form, about, draft, body } }) => {
      const id = draft ?? (made as DraftId)
      const { wrapped, fileKey } = await house.keys.newFileKey({ kind: 'draft', fileId: id })
      const sealed = { body_sealed: sealField(fileKey, column(id), body), wrapped_key: wrapped }
      fileKey.fill(0)
      if (draft !== undefined) {
        if (!(await updateDraft(tx, { id, form, about, ...sealed }))) throw new Problem('not_found')
      } else {
        if ((await countDrafts(tx)) >= most) throw new Problem('too_many')
        await insertDraft(tx, { id, officer_id: me.id, form, about, ...sealed })
      }
      return { subjects: [id], fields: ['body'], made: id }
    },
    seen: isDraftSeen,
  })

  serveAct(app, house, dropDraft, {
    perform: async ({ tx, params: { draftId } }) => {
      if (!(await deleteDraft(tx, draftId))) throw new Problem('not_found')
      return { subjects: [draftId], made: draftId }
    },
    // It is gone, and that is what was asked.
    seen: async () => true,
  })
}
