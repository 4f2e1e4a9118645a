/**
 * The elements of art. 448-1, victim by victim, and the circumstances of 448-3 to 448-12, each with its proofs: what the
 * prosecution and the investigating judge gather, and nobody else sees. It says what supports an element, never that one is made out.
 */
import {
  addProof,
  attachProof,
  dateFacts,
  linkProof,
  noteCircumstance,
  noteElement,
  proofFile,
  proofPicture,
  seeCircumstances,
  seeElements,
  seeProof,
  unlinkProof,
  withdrawElement,
} from '@himaya/contract'
import type { FastifyInstance } from 'fastify'
import { serveAct, serveFile, serveRead } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import {
  add,
  date,
  link,
  note,
  noteTheCircumstance,
  readCircumstances,
  readElements,
  unlink,
  withdraw,
} from './actions.ts'
import { attachFile, readFile, readTitle, showFile } from './proof-file.ts'
import { isElementSeen, isFactsSeen, isProofSeen } from './store.ts'

export { fileOfReader } from './actions.ts'
export { daysOf, notedOn } from './store.ts'

export async function elements(app: FastifyInstance, house: House): Promise<void> {
  serveRead(app, house, seeElements, ({ tx, me, params }) => readElements(house, tx, me, params))
  serveRead(app, house, seeCircumstances, ({ tx, me, params }) => readCircumstances(tx, me, params.caseId))
  serveRead(app, house, seeProof, ({ params, ...asking }) => readTitle({ house, ...asking }, params))

  serveAct(app, house, noteElement, {
    perform: ({ tx, me, id, params, body }) => note(tx, me, { id, ...params, said: body }),
    seen: isElementSeen,
  })
  serveAct(app, house, noteCircumstance, {
    perform: ({ tx, me, id, params, body }) => noteTheCircumstance(tx, me, { id, ...params, said: body }),
    seen: isElementSeen,
  })
  serveAct(app, house, withdrawElement, {
    perform: ({ tx, me, params }) => withdraw(house, tx, me, params),
    seen: isElementSeen,
  })
  serveAct(app, house, dateFacts, {
    perform: ({ tx, me, id, params, body }) => date(house, tx, me, { id, ...params, ...body }),
    seen: isFactsSeen,
  })
  serveAct(app, house, addProof, {
    perform: ({ tx, me, id, params, body }) => add(house, tx, me, { id, ...params, ...body }),
    seen: isProofSeen,
  })
  serveAct(app, house, attachProof, {
    perform: ({ params, body, ...asking }) => attachFile({ house, ...asking }, { ...params, ...body }),
    seen: isProofSeen,
  })
  serveFile(app, house, proofFile, ({ params, query, ...asking }) =>
    readFile({ house, ...asking }, { ...params, ...query }),
  )
  serveFile(app, house, proofPicture, ({ params, ...asking }) => showFile({ house, ...asking }, params))
  serveAct(app, house, linkProof, {
    perform: ({ tx, me, params, body }) => link(tx, me, { ...params, proofId: body.proof }),
    seen: isElementSeen,
  })
  serveAct(app, house, unlinkProof, {
    perform: ({ tx, me, params }) => unlink(house, tx, me, params),
    seen: isElementSeen,
  })
}
