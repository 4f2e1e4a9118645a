/** An invented witness at the Court of Appeal of Nador, whose identity three counsellors hold, two of whom can be entered. */
import { newId } from '@himaya/db'
import { needsSealedIdentity, type CourtId, type Post } from '@himaya/domain'
import { dealIdentity } from '@himaya/vault'
import { actsOf, type Country, type Staff } from '../facts.ts'
import { keyRows, keysOf } from './personal-keys.ts'
import type { Tables } from './row.ts'

const court = 'CA-NADOR' as CourtId
const text = 'اسم خيالي للتدريب: شاهدة المثال، لا وجود لها'

export async function identityRows({ today, staff, cases }: Country, now: number): Promise<Tables> {
  const found = cases
    .filter(({ seized }) => seized === court)
    .flatMap((one) =>
      actsOf(one, 'protection.request').flatMap((act) => {
        const decided = actsOf(one, 'protection.decide').find(({ measure }) => measure === act.id)
        const stands =
          needsSealedIdentity(act.measure) &&
          decided?.outcome === 'granted' &&
          !actsOf(one, 'protection.lift').some(({ measure }) => measure === act.id)
        return stands ? [{ one, act, by: decided.by }] : []
      }),
    )
    .at(-1)
  if (found === undefined) throw new RangeError(`nobody is concealed at ${court}`)
  const { one, act, by } = found
  const of = (post: Post, isOffered: boolean): Staff => {
    const sits = staff.find((who) => who.post === post && who.court === court && who.offered === isOffered)
    if (sits === undefined) throw new RangeError(`no ${post} at ${court}`)
    return sits
  }
  const bench = [of('trial_counsellor', true), of('juvenile_counsellor', true), of('trial_counsellor', false)]
  const keys = await keysOf(new Set(bench.map(({ id }) => id)))
  const at = new Date(now - 86_400_000)
  const dealing = 1
  const { identity, shares } = await dealIdentity(
    text,
    { person: act.person, dealing },
    bench.flatMap(({ id }) => {
      const key = keys.get(id)
      return key === undefined ? [] : [{ officer: id, key: key.id, publicKey: key.publicKey }]
    }),
  )
  return {
    ...keyRows(keys, at),
    'court.assignment': bench.map((officer) => ({
      id: newId(),
      case_id: one.id,
      officer_id: officer.id,
      post: officer.post,
      starts: today,
      ends: null,
      ended_at: null,
      ended_by: null,
      why: null,
      from_id: null,
      delegated_by: null,
    })),
    'court.sealed_identity': [
      {
        person_id: act.person,
        case_id: one.id,
        measure_id: act.id,
        dealing,
        identity_sealed: Buffer.from(identity),
        written_by: by.id,
        written_at: at,
        dealt_by: by.id,
        dealt_at: at,
      },
    ],
    'court.identity_share': shares.map(({ member, at: place, sealed }) => ({
      person_id: act.person,
      case_id: one.id,
      dealing,
      officer_id: member.officer,
      key_id: member.key,
      place,
      share_sealed: Buffer.from(sealed),
    })),
  }
}
