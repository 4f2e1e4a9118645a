/** Where the invented shelters are, sealed to those who may open it. */
import type { OfficerId } from '@himaya/domain'
import { drawSecret, sealText, sealTo } from '@himaya/vault'
import { actsOf, type CaseFacts, type Country, type Service } from '../facts.ts'
import { referralState } from './assistance.ts'
import { keyRows, keysOf } from './personal-keys.ts'
import type { Rows, Tables } from './row.ts'

const version = 1

export async function shelterRows({ services, cases }: Country, now: number): Promise<Tables> {
  const shelters = services.filter(({ needs }) => needs.includes('shelter'))
  const holders = new Map(shelters.map((one) => [one, holdersOf(one, cases)]))
  const keys = await keysOf(new Set([...holders.values()].flat()))
  // Long enough ago to be behind whatever is looked at.
  const at = new Date(now - 30 * 86_400_000)
  const given: Rows<'office.shelter_key'>[number][] = []
  const written: Rows<'office.shelter'>[number][] = []
  for (const [{ id, ar, provider }, officers] of holders) {
    const secret = drawSecret()
    const address = await sealText(secret, addressOf(ar), ['shelter', id, String(version)])
    written.push({
      service_id: id,
      version,
      address_sealed: Buffer.from(address),
      written_by: provider.id,
      written_at: at,
    })
    for (const officer of officers) {
      const key = keys.get(officer)
      if (key === undefined) continue
      const place = ['shelter_key', id, String(version), officer]
      given.push({
        service_id: id,
        version,
        officer_id: officer,
        key_id: key.id,
        wrapped: Buffer.from(await sealTo(key.publicKey, secret, place)),
        given_by: provider.id,
        given_at: at,
      })
    }
  }
  return {
    ...keyRows(keys, at),
    'office.shelter': written,
    'office.shelter_key': given,
  }
}

/** Whoever answers for the shelter, and those who follow somebody it received. */
function holdersOf({ id, provider }: Service, cases: readonly CaseFacts[]): readonly OfficerId[] {
  const following = cases.flatMap((one) =>
    actsOf(one, 'referral.send')
      .filter(
        (act) => act.service.id === id && act.need === 'shelter' && referralState(one, act) === 'accepted',
      )
      .flatMap(({ person }) => followersOf(one, person)),
  )
  return [...new Set([provider.id, ...following])]
}

/** Who followed a person first, and whom she was handed to: row security says which of them does today. */
function followersOf(one: CaseFacts, person: string): readonly OfficerId[] {
  const owner = one.people.find(({ id }) => id === person)?.owner.id
  const handed = actsOf(one, 'people.hand_over').filter((act) => act.person === person)
  return [...(owner === undefined ? [] : [owner]), ...handed.map(({ to }) => to.id)]
}

const addressOf = (service: string) => `${service}\nعنوان خيالي للتدريب: 00، زنقة المثال`
