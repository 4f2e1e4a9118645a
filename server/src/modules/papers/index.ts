/** The register of papers: each with a number, and what anybody who holds the number is told. */
import { readCheckedCode } from '@himaya/algorithms'
import { verifyPaper } from '@himaya/contract'
import { findCourt } from '@himaya/domain'
import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import { serveAnyone } from '../../http/mount.ts'
import type { House } from '../../house.ts'
import { countedTry } from '../officers/index.ts'

export { issue } from './issue.ts'
export { printedIn, type WhatIsPrinted } from './store.ts'

export async function papers(app: FastifyInstance, house: House): Promise<void> {
  serveAnyone(app, verifyPaper, ({ body, request }) =>
    countedTry<z.input<typeof verifyPaper.reply>>(house, { address: request.ip, at: 'verify' }, async () => {
      // A number that cannot be one is looked for all the same: the answer takes its time either way.
      const number = readCheckedCode(body.number) ?? ''
      const hash = body.sha256 === undefined ? undefined : Buffer.from(body.sha256, 'hex')
      const found = await house.door.verifyPaper(number, hash)
      const court = found === undefined ? undefined : findCourt(found.court)
      if (found === undefined || court === undefined) return { answer: { paper: null }, forgiven: false }
      return {
        answer: {
          paper: {
            on: found.on,
            court: { ar: court.ar, fr: court.fr },
            kind: found.kind === 'decision' || found.kind === 'case_transmission' ? found.kind : null,
            same: found.same,
          },
        },
        // Whoever holds the paper may ask as often as they like; whoever guesses at what it says may not.
        forgiven: found.same !== false,
      }
    }),
  )
}
