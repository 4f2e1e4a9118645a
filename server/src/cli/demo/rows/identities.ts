/**
 * An invented witness at the Court of Appeal of Nador, whose identity three counsellors hold, two of whom can be entered: what
 * the file said of who that is went with the sealing.
 */
import { newId } from '@himaya/db'
import { needsSealedIdentity, turns18In, type CourtId, type Post } from '@himaya/domain'
import { dealIdentity } from '@himaya/vault'
import { createHash } from 'node:crypto'
import { actsOf, type Act, type Country, type Staff } from '../facts.ts'
import { keyRows, keysOf } from './personal-keys.ts'
import type { Tables } from './row.ts'

const court = 'CA-NADOR' as CourtId

/** Whose identity is sealed: the newest of that court whom a measure conceals that stands. */
function concealed({ cases }: Country) {
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
  return found
}

/** The country without what its one sealing took out of the file. */
export function takenOut(country: Country): Country {
  const { one: of, act: measure } = concealed(country)
  const emptied = (act: Act): Act =>
    act.kind === 'reports.record'
      ? { ...act, caller: null, callerConcealed: act.caller !== null }
      : act.kind === 'reception.note_contact' && act.person === measure.person
        ? { ...act, when: null, byWhom: null, number: null, ifOtherAnswers: null }
        : act
  return {
    ...country,
    cases: country.cases.map((one) =>
      one !== of
        ? one
        : {
            ...one,
            acts: one.acts.map(emptied),
            people: one.people.map((person) =>
              person.id === measure.person
                ? { ...person, name: null, document: null, phone: null, concealed: true }
                : person,
            ),
          },
    ),
  }
}

export async function identityRows(country: Country, now: number): Promise<Tables> {
  const { today, staff } = country
  const { one, act, by } = concealed(country)
  const who = one.people.find(({ id }) => id === act.person)
  const text = ['شخص خيالي للتدريب', who?.name, who?.born, who?.document]
    .filter((part) => part !== null && part !== undefined)
    .join('\n')
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
        // Of what is sealed nothing stood in the file any more when it was written, beside it what stays.
        took: createHash('sha256')
          .update(
            `${who?.sex ?? ''}/${who?.nationality ?? ''}/${who?.born == null ? '' : turns18In(who.born)}`,
          )
          .digest(),
        of_caller: true,
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
