/**
 * Files that come in: sent in parts, looked at in a sandbox, sealed as a stream, and handed out as they came or, when
 * they are pictures, shown as what was painted anew of them. Who may is said by whoever keeps a file: a measure its signed
 * decision, a proof what stands behind it.
 */
import { beginUpload, seeRoom, sendPart } from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { begin, readRoom, take } from './actions.ts'
import { isUploadSeen } from './store.ts'

export { attach, hand, show, told } from './actions.ts'
export { askClamd } from './clamd.ts'
export { newSandbox } from './sandbox.ts'
export { attachmentOfProof, findAttachment } from './store.ts'

/** A part in base64, and the rest of the body. */
const partBody = 1_048_576 + 1024

export async function attachments(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, seeRoom, ({ params, ...asking }) => readRoom({ house, ...asking }, params))
  serveAct(app, house, beginUpload, {
    perform: ({ id, params, body, ...asking }) => begin({ house, ...asking }, { id, ...params, ...body }),
    seen: isUploadSeen,
  })
  serveAct(app, house, sendPart, {
    perform: ({ params, body, ...asking }) => take({ house, ...asking }, { ...params, ...body }),
    seen: isUploadSeen,
    bodyLimit: partBody,
  })
}
