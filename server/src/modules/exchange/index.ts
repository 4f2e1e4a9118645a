/** Exchange: tables of the Human Trafficking Case Data Standard come in as assistance files, and go out again. */
import { takeExport } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveProvedFile } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { House } from '../../house.ts'
import { takeRows } from './actions.ts'
import { UnreadableFile } from './unreadable.ts'
import { tableBytes } from './write-table.ts'

export { exportRows, importTable } from './actions.ts'
export { openTable } from './table.ts'
export { UnreadableFile } from './unreadable.ts'
export { checkPath, writeTable } from './write-table.ts'

const media = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const

export async function exchange(app: FastifyInstance, house: House): Promise<void> {
  serveProvedFile(
    app,
    house,
    takeExport,
    async ({ tx, me, proof, params: { requestId }, query: { form } }) => {
      const exported = await takeRows(house, { tx, me }, { request: requestId, proof }).catch(
        (error: unknown) => {
          if (error instanceof UnreadableFile) throw new Problem('too_large')
          throw error
        },
      )
      return {
        bytes: await tableBytes(form, exported),
        media: media[form],
        // What it is and nothing of whom.
        name: `export.${form}`,
        entry: { subjects: [requestId], purpose: `export_${form}` },
      }
    },
  )
}
