/** An address for somebody who needs it once: agreed to by two, sealed to the one who asked, used up by one look. */
import type { lendShelter, listReleases, openRelease } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import type { z } from 'zod'
import { Problem } from '../../http/problem.ts'
import { useUp } from '../approvals/index.ts'
import type { Entry } from '../record/index.ts'
import { insertLoan, isAgreed, loanOf, releaseOf, releasesOf, toSealOf } from './store.ts'

/** What I asked for, and what I may seal to another. */
export async function list(tx: Tx, me: Me): Promise<z.input<typeof listReleases.reply>> {
  const mine = await releasesOf(tx, me.id)
  const open = await toSealOf(tx)
  return {
    mine: mine.map(({ at, until, case: caseId, year, number, ...row }) => ({
      ...row,
      caseId,
      register: year === null || number === null ? null : { year, number },
      at: at.toISOString(),
      waitsUntil: until.toISOString(),
    })),
    toSeal: open.map(({ at, until, by, name_ar, name_la, key_id, public_key, ...row }) => ({
      ...row,
      by: { id: by, nameAr: name_ar, nameLa: name_la },
      key:
        key_id === null || public_key === null
          ? null
          : { id: key_id, publicKey: public_key.toString('base64') },
      at: at.toISOString(),
      waitsUntil: until.toISOString(),
    })),
  }
}

/** @throws Problem `not_found` to whoever may not; `conflict` before two agreed, when it was sealed already, or written anew */
export async function lend(
  tx: Tx,
  me: Me,
  request: string,
  asked: z.output<typeof lendShelter.body>,
): Promise<Entry> {
  const of = (await toSealOf(tx)).find(({ id, service }) => id === request && service === asked.service)
  if (of === undefined) throw new Problem('not_found')
  // No key in use, or another by now: what was sealed would open nothing.
  if (of.standing !== 'agreed' || of.sealed || of.key_id !== asked.key) throw new Problem('conflict')
  await insertLoan(tx, {
    request_id: request,
    service_id: asked.service,
    version: asked.version,
    officer_id: me.id,
    to_id: of.by,
    key_id: asked.key,
    wrapped: Buffer.from(asked.wrapped, 'base64'),
  })
  // No case: what the service can read of the record must not tie its guest to one.
  return { subjects: [asked.service, request, of.by], purpose: of.purpose, made: request }
}

/** All that opens it, one time. @throws Problem `not_found`; `conflict` when nobody sealed it yet */
export async function openOnce(
  tx: Tx,
  me: Me,
  { request, proof }: { request: string; proof: string },
): Promise<{ reply: z.input<typeof openRelease.reply>; entry: Entry }> {
  const of = await releaseOf(tx, request, me.id)
  if (of === undefined) throw new Problem('not_found')
  // Looked up before it is used up: with the use it goes.
  const lent = await loanOf(tx, request, me.id)
  if (lent !== undefined) await useUp(tx, { request, act: 'shelter.release', proof })
  else if (await isAgreed(tx, request)) throw new Problem('conflict')
  else throw new Problem('not_found')
  return {
    reply: {
      service: lent.service_id,
      version: lent.version,
      address: lent.address_sealed.toString('base64'),
      officer: me.id,
      lent: lent.wrapped.toString('base64'),
    },
    entry: {
      ...(of.case_id === null ? {} : { caseId: of.case_id }),
      // The person first: whoever follows her is told who looked.
      subjects: [...(of.about === null ? [] : [of.about]), lent.service_id, request],
      fields: ['address'],
      purpose: of.purpose,
    },
  }
}
