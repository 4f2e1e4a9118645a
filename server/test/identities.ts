/** Whose identity is to be sealed, with a bench that has keys: as browsers do it, over HTTP. */
import { stepUpAsked } from '@himaya/contract'
import type { CaseId, CourtId, MeasureId, Post } from '@himaya/domain'
import * as vault from '@himaya/vault'
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Officer } from '../../db/test/court.ts'
import type { newHouse } from './house.ts'

const nador = 'TPI-NADOR' as CourtId
export const who = 'ZZIDENTITY اسم خيالي'
export const b64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

export interface Judge extends Officer, vault.Keyring {
  readonly key: string
}
export const body = (
  { identity, shares }: Awaited<ReturnType<typeof vault.dealIdentity<Member>>>,
  dealing: number,
) => ({
  dealing,
  identity: b64(identity),
  shares: shares.map(({ member, at, sealed }) => ({
    officer: member.officer,
    key: member.key,
    at,
    share: b64(sealed),
  })),
})
interface Member {
  readonly officer: string
  readonly key: string
  readonly publicKey: Uint8Array
}
export const memberOf = ({ id, key, publicKey }: Judge): Member => ({ officer: id, key, publicKey })

export interface IdentityScene {
  readonly assistant: Officer
  readonly report: string
  readonly caseId: CaseId
  readonly person: string
  readonly prosecutor: Officer
  readonly measure: MeasureId
  readonly one: Judge
  readonly two: Judge
  readonly three: Judge
}

export function identitiesIn(h: Awaited<ReturnType<typeof newHouse>>) {
  /** Whoever does in a minute what tests do is asked too often: their minute goes by. */
  const rest = () => h.all.query("update office.step_up set asked_at = asked_at - interval '1 minute'")

  /** Sends an act, shows what it asks for, and sends it again. */
  async function act(officer: Officer, url: string, body: object) {
    await rest()
    const first = await h.post(officer.token, url, body)
    const problem = first.json<{ code?: string; ask?: unknown }>()
    if (problem.code !== 'step_up_needed') return first
    const asked = stepUpAsked.parse(problem.ask)
    const id = 'id' in asked ? asked.id : undefined
    await h.post(officer.token, '/step-up', { id, response: null })
    return h.post(officer.token, url, body)
  }

  async function judge(caseId: CaseId, post: Post = 'trial_judge', court = nador): Promise<Judge> {
    const officer = await h.officer({ post, court })
    await h.assign(caseId, officer, post)
    return { ...officer, ...(await keyed(officer)) }
  }
  async function keyed(officer: Officer) {
    const keyring = await vault.makeKeyring()
    const salt = vault.drawSalt()
    const lock = await vault.locked('passphrase', vault.drawSecret(), salt, {
      officer: officer.id,
      ...keyring,
    })
    const made = await h.post(officer.token, '/account/key', {
      publicKey: b64(keyring.publicKey),
      lock: { how: 'passphrase', salt: b64(salt), locked: b64(lock.locked) },
    })
    expect(made.statusCode, made.body).toBe(200)
    return { ...keyring, key: made.json<{ id: string }>().id }
  }

  /** A case with a prosecutor who decided that a witness is concealed, and a bench of three. */
  async function scene({ capacity = 'witness', caller = {} } = {}): Promise<IdentityScene> {
    const assistant = await h.officer({ post: 'social_assistant', court: nador })
    const made = await h.post(assistant.token, '/reports', {
      unit: 'UNIT-TPI-NADOR',
      source: 'police',
      anonymous: false,
      urgent: true,
      receivedAt: '2026-03-01T09:30:00.000Z',
      statement: 'ZZSTATEMENT',
      caller,
      people: [{ capacity, name: 'ZZNAME Khadija', sex: 'female', nationality: 'SN', language: 'fr' }],
    })
    const report = made.json<{ id: string }>().id
    const { caseId, people } = (await h.get(assistant.token, `/reports/${report}`)).json<{
      caseId: CaseId
      people: { id: string }[]
    }>()
    const person = people[0]!.id
    const prosecutor = await h.officer({ post: 'kings_prosecutor', court: nador })
    await h.assign(caseId, prosecutor, 'kings_prosecutor')
    const measure = randomUUID() as MeasureId
    await h.all.query(
      `insert into court.measure (id, case_id, person_id, capacity, kind, article, request_sealed, requested_by)
     values ($1, $2, $3, 'witness', 'identity_concealed', 'ma/act/2002/22-01#art_82-7', '\\x00', $4)`,
      [measure, caseId, person, prosecutor.id],
    )
    await h.all.query(
      `insert into court.measure_decision (case_id, measure_id, outcome, post, reasons_sealed, starts, lasts, decided_by,
       decided_on, court_id, year, number, opinion_taken, written_consent)
     values ($1, $2, 'granted', 'kings_prosecutor', '\\x00', current_date, 'lifted', $3, current_date, $4, 2026,
       floor(random() * 1000000)::int, false, false)`,
      [caseId, measure, prosecutor.id, nador],
    )
    const [one, two, three] = [await judge(caseId), await judge(caseId), await judge(caseId)]
    return { assistant, report, caseId, person, prosecutor, measure, one, two, three }
  }

  /** Seals it as the browser of the prosecutor does. */
  async function seal(
    s: IdentityScene,
    { by = s.prosecutor, dealing = 1, to = [s.one, s.two, s.three], isCaller = false, took = '' } = {},
  ) {
    const dealt = await vault.dealIdentity(who, { person: s.person, dealing }, to.map(memberOf))
    const stands = (await h.get(by.token, `/measures/${s.measure}/identity`)).json<{ took?: string }>()
    return act(by, `/measures/${s.measure}/identity`, {
      ...body(dealt, dealing),
      took: took === '' ? (stands.took ?? b64(new Uint8Array(32))) : took,
      isCaller,
    })
  }

  return { rest, act, judge, scene, seal }
}
