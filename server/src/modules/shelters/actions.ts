import type { giveShelter, openShelter, seeShelter, writeShelter } from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import type { ServiceId } from '@himaya/domain'
import type { z } from 'zod'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import type { Entry } from '../record/index.ts'
import {
  insertKeys,
  insertShelter,
  openingOf,
  peopleOf,
  replaceShelter,
  sheltersOf,
  stayOf,
  writingOf,
} from './store.ts'

type Given = z.output<typeof giveShelter.body>['given']

/** The shelters that I run. */
export const mine = (tx: Tx, me: Me) =>
  sheltersOf(
    tx,
    me.posts.flatMap(({ service }) => service ?? []),
  )

/** @throws Problem `not_found` to whoever does not run it, as where there is none */
async function checkRuns(tx: Tx, me: Me, service: ServiceId): Promise<void> {
  if (!(await mine(tx, me)).some(({ id }) => id === service)) throw new Problem('not_found')
}

/** What stands of a shelter for those who run it. @throws Problem `not_found` to everybody else */
export async function see(
  tx: Tx,
  me: Me,
  service: ServiceId,
): Promise<Shown<z.input<typeof seeShelter.reply>>> {
  await checkRuns(tx, me, service)
  const [writing, people] = await Promise.all([writingOf(tx, service), peopleOf(tx, service)])
  return {
    reply: {
      written:
        writing === undefined
          ? null
          : {
              version: writing.version,
              at: writing.written_at.toISOString(),
              by: { id: writing.id, nameAr: writing.name_ar, nameLa: writing.name_la },
            },
      people: people.map(({ id, name_ar, name_la, why, key_id, public_key, given }) => ({
        officer: { id, nameAr: name_ar, nameLa: name_la },
        why,
        key:
          key_id === null || public_key === null
            ? null
            : { id: key_id, publicKey: public_key.toString('base64') },
        given,
      })),
    },
    entry: { subjects: [service] },
  }
}

/** @throws Problem `not_found` to whoever does not run it; `conflict` when another writing came first */
export async function write(
  tx: Tx,
  me: Me,
  service: ServiceId,
  asked: z.output<typeof writeShelter.body>,
): Promise<Entry> {
  await checkRuns(tx, me, service)
  const row = {
    service_id: service,
    version: asked.version,
    address_sealed: Buffer.from(asked.address, 'base64'),
    written_by: me.id,
  }
  const written = asked.version === 1 ? await insertShelter(tx, row) : await replaceShelter(tx, row)
  if (!written) throw new Problem('conflict')
  await giveKeys(tx, me, service, asked.version, asked.given)
  return { subjects: [service], fields: ['address'], made: service }
}

/** @throws Problem `not_found`; `conflict` when the address was written anew since */
export async function give(
  tx: Tx,
  me: Me,
  service: ServiceId,
  asked: z.output<typeof giveShelter.body>,
): Promise<Entry> {
  await checkRuns(tx, me, service)
  const writing = await writingOf(tx, service)
  if (writing?.version !== asked.version) throw new Problem('conflict')
  await giveKeys(tx, me, service, asked.version, asked.given)
  return { subjects: [service, ...asked.given.map(({ officer }) => officer)], made: service }
}

/** To those who may have it and no others, whatever the browser sent. */
async function giveKeys(tx: Tx, me: Me, service: ServiceId, version: number, given: Given): Promise<void> {
  const may = new Map((await peopleOf(tx, service)).map((one) => [one.id, one.key_id]))
  if (given.some(({ officer, key }) => may.get(officer) !== key)) throw new Problem('not_found')
  await insertKeys(
    tx,
    given.map(({ officer, key, wrapped }) => ({
      service_id: service,
      version,
      officer_id: officer,
      key_id: key,
      wrapped: Buffer.from(wrapped, 'base64'),
      given_by: me.id,
    })),
  )
}

/** What opens the address, for one look. @throws Problem `not_found` to whoever may not, as where none was written */
export async function open(
  tx: Tx,
  me: Me,
  { of, purpose }: z.output<typeof openShelter.body>,
): Promise<{ reply: z.input<typeof openShelter.reply>; entry: Entry }> {
  const stay = 'referral' in of ? await stayOf(tx, of.referral) : undefined
  const service = 'referral' in of ? stay?.service : of.service
  const found = service === undefined ? undefined : await openingOf(tx, service, me.id)
  if (service === undefined || found === undefined) throw new Problem('not_found')
  return {
    reply: {
      service,
      version: found.version,
      address: found.address_sealed.toString('base64'),
      officer: me.id,
      key:
        found.key === undefined ? null : { id: found.key.id, wrapped: found.key.wrapped.toString('base64') },
    },
    entry: {
      ...(stay === undefined ? {} : { caseId: stay.caseId }),
      subjects: [service, ...(stay === undefined ? [] : [stay.personId])],
      fields: found.key === undefined ? [] : ['address'],
      purpose,
    },
  }
}
