import { printPaper, seePapers, verifyPaper } from '@himaya/contract'
import type { CaseId, CourtId, PaperKind, Post, ServiceId } from '@himaya/domain'
import { spawnSync } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectTo } from '../../../../db/test/court.ts'
import { sign } from '../../../test/files.ts'
import { newHouse } from '../../../test/house.ts'

const tribunal = 'TPI-NADOR' as CourtId
const appeal = 'CA-NADOR' as CourtId

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

const seats = {
  kings_prosecutor: tribunal,
  general_prosecutor: appeal,
  investigating_judge: appeal,
  juvenile_judge: tribunal,
  trial_counsellor: appeal,
  registry_clerk: tribunal,
  prosecution_clerk: tribunal,
  unit_coordinator: tribunal,
} as const satisfies Partial<Record<Post, CourtId>>
type Seat = keyof typeof seats
type Someone = Awaited<ReturnType<typeof h.officer>>

const notFound = { type: 'urn:himaya:problem:not_found', code: 'not_found', status: 404 }
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)

/** A case of a named victim, a child, a witness and a suspect, with everybody asked for assigned to it. */
async function scene(...assigned: Seat[]) {
  const assistant = await h.officer({ post: 'social_assistant', court: tribunal })
  const made = await h.post(assistant.token, '/reports', {
    unit: 'UNIT-TPI-NADOR',
    source: 'police',
    anonymous: false,
    urgent: true,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: 'ZZSTATEMENT',
    people: [
      { capacity: 'victim', name: 'ZZVICTIM', sex: 'female', nationality: 'CI', language: 'fra' },
      { capacity: 'victim', name: 'ZZCHILD', sex: 'female', nationality: 'MA' },
      { capacity: 'witness', name: 'ZZWITNESS' },
      { capacity: 'victim' },
      { capacity: 'suspect', name: 'ZZSUSPECT' },
    ],
  })
  expect(made.statusCode, made.body).toBe(200)
  const { caseId, people } = (
    await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)
  ).json<{ caseId: CaseId; people: { id: string; name: string | null }[] }>()
  const on = Object.fromEntries(
    await Promise.all(
      assigned.map(async (post) => {
        const officer = await h.officer({ post, court: seats[post] })
        await h.assign(caseId, officer, post)
        return [post, officer] as const
      }),
    ),
  ) as Record<Seat, Someone>
  const called = (name: string | null) => people.find((one) => one.name === name)!.id
  await correct(assistant, caseId, called('ZZCHILD'), { born: '2015-05-02' })
  return {
    assistant,
    on,
    caseId,
    victim: called('ZZVICTIM'),
    child: called('ZZCHILD'),
    nameless: called(null),
    witness: called('ZZWITNESS'),
  }
}
async function correct(who: Someone, caseId: CaseId, person: string, part: object) {
  const { version, details } = (await h.get(who.token, `/cases/${caseId}/people/${person}/details`)).json<{
    version: number
    details: object
  }>()
  await done(
    h.post(who.token, `/cases/${caseId}/people/${person}/correction`, {
      version,
      details: { ...details, ...part },
    }),
  )
}
type Scene = Awaited<ReturnType<typeof scene>>

const url = (s: Scene, kind: PaperKind, subject: string, form = 'fr') =>
  `/cases/${s.caseId}/papers/${kind}/${subject}.pdf?form=${form}`
const print = (who: Someone, s: Scene, kind: PaperKind, subject: string, form?: string) =>
  h.get(who.token, url(s, kind, subject, form))
const see = async (who: Someone, s: Scene) =>
  seePapers.reply.parse((await h.get(who.token, `/cases/${s.caseId}/papers`)).json())
const lacks = async (who: Someone, s: Scene, kind: PaperKind, subject: string) =>
  (await see(who, s)).open
    .find((one) => one.kind === kind && one.subject === subject)
    ?.refusals.map(({ reason }) => reason)
const registered = async (s: Scene) =>
  (
    await h.all.query<{
      number: string
      kind: string
      told: string
      sha256: Buffer
      draft: boolean
      court_id: string
    }>('select number, kind, told, sha256, draft, court_id from court.paper where case_id = $1 order by id', [
      s.caseId,
    ])
  ).rows
const done = async (answer: Promise<Pick<Awaited<ReturnType<typeof h.post>>, 'statusCode' | 'body'>>) => {
  const { statusCode, body } = await answer
  expect(statusCode, body).toBe(200)
  return (JSON.parse(body) as { id: string }).id
}
const sha = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const verify = (body: object, from?: string) =>
  h.app.inject({
    method: 'POST',
    url: '/api/verify',
    headers: { host: 'localhost:3000' },
    payload: body,
    ...(from === undefined ? {} : { remoteAddress: from }),
  })
const verified = async (body: object, from?: string) =>
  verifyPaper.reply.parse((await verify(body, from)).json()).paper

const installed = spawnSync('pdftotext', ['-v']).error === undefined
const read = (pdf: Buffer) =>
  spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' })
    .stdout.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')

const presumed = (s: Scene, person: string) =>
  done(
    h.post(s.on.kings_prosecutor.token, `/cases/${s.caseId}/people/${person}/identifications`, {
      from: 'to_assess',
      decision: 'presumed',
      decidedOn: day(0),
      reasons: 'ZZREASONS',
    }),
  )

describe('refusals first', () => {
  test('a stranger, another court, a service and an officer not on the case are told that there is nothing', async () => {
    const s = await scene('kings_prosecutor')
    const others = [
      await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId }),
      await h.officer({ post: 'registry_clerk', court: tribunal }),
      await h.officer({ post: 'central_unit' }),
      await h.officer({ post: 'auditor' }),
    ]
    for (const who of others) {
      expect((await h.get(who.token, `/cases/${s.caseId}/papers`)).json()).toEqual(notFound)
      for (const kind of ['rights_notice', 'fee_exemption', 'secrecy_notice'] as const)
        expect((await print(who, s, kind, s.victim)).json()).toEqual(notFound)
    }
    expect((await h.get(undefined, url(s, 'rights_notice', s.victim))).statusCode).toBe(401)
    // Absent, of another case and of another kind are one.
    const other = await scene()
    for (const subject of [randomUUID(), other.victim])
      expect((await print(s.assistant, s, 'rights_notice', subject)).json()).toEqual(notFound)
    expect((await print(s.assistant, s, 'case_transmission', s.victim)).json()).toEqual(notFound)
    expect(await registered(s)).toEqual([])
  })

  test('the bench on the case prints nothing and is offered nothing', async () => {
    const s = await scene('trial_counsellor', 'investigating_judge')
    for (const who of [s.on.trial_counsellor, s.on.investigating_judge]) {
      expect((await see(who, s)).open).toEqual([])
      const answer = await print(who, s, 'rights_notice', s.victim)
      expect(answer.json()).toMatchObject({
        code: 'refused_by_law',
        refusals: [{ reason: 'not_yours_to_print' }],
      })
    }
    expect(await registered(s)).toEqual([])
  })

  test('each kind is offered to the posts whose act it is, and to no other', async () => {
    const s = await scene('kings_prosecutor', 'registry_clerk', 'juvenile_judge', 'unit_coordinator')
    const kinds = async (who: Someone) =>
      [...new Set((await see(who, s)).open.map(({ kind }) => kind))].toSorted()
    expect(await kinds(s.assistant)).toEqual(['fee_exemption', 'rights_notice', 'secrecy_notice'])
    expect(await kinds(s.on.kings_prosecutor)).toEqual(['rights_notice'])
    expect(await kinds(s.on.registry_clerk)).toEqual(['fee_exemption'])
    expect(await kinds(s.on.unit_coordinator)).toEqual(['fee_exemption', 'rights_notice'])
    expect(await kinds(s.on.juvenile_judge)).toEqual([])
  })

  test('what is missing is told beside the refusal, and nothing is left blank', async () => {
    const s = await scene('kings_prosecutor')
    expect(await lacks(s.assistant, s, 'fee_exemption', s.nameless)).toEqual([
      'no_name_recorded',
      'not_yet_presumed',
    ])
    const answer = await print(s.assistant, s, 'fee_exemption', s.nameless)
    expect(answer.statusCode).toBe(422)
    expect(answer.json()).toMatchObject({
      code: 'refused_by_law',
      refusals: [{ reason: 'no_name_recorded' }, { reason: 'not_yet_presumed' }],
    })
    await presumed(s, s.victim)
    expect(await lacks(s.assistant, s, 'fee_exemption', s.victim)).toEqual([])
    expect(await registered(s)).toEqual([])
  })

  test('a form that the paper has not is no form', async () => {
    const s = await scene()
    expect((await print(s.assistant, s, 'fee_exemption', s.victim, 'zgh')).json()).toMatchObject({
      code: 'malformed',
    })
    expect((await print(s.assistant, s, 'rights_notice', s.victim, 'ar_fr')).json()).toMatchObject({
      code: 'malformed',
    })
  })
})

describe('the register', () => {
  test('the served bytes are those of the register, and the same paper twice is one', async () => {
    const s = await scene()
    const [first, again] = [
      await print(s.assistant, s, 'rights_notice', s.victim),
      await print(s.assistant, s, 'rights_notice', s.victim),
    ]
    expect(first.statusCode).toBe(200)
    expect(first.headers['content-type']).toBe('application/pdf')
    expect(first.headers['content-disposition']).toBe('attachment; filename="rights-notice.pdf"')
    expect(again.rawPayload.equals(first.rawPayload)).toBe(true)
    const rows = await registered(s)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ kind: 'rights_notice', told: 'court', court_id: tribunal })
    expect(rows[0]?.sha256.toString('hex')).toBe(sha(first.rawPayload))
  })

  test('two officers who each sign their own print two papers, and each of them the same again', async () => {
    const s = await scene('kings_prosecutor', 'registry_clerk')
    await presumed(s, s.victim)
    for (const who of [s.assistant, s.on.registry_clerk, s.assistant, s.on.registry_clerk])
      expect((await print(who, s, 'fee_exemption', s.victim)).statusCode).toBe(200)
    expect(await registered(s)).toHaveLength(2)
  })

  test('another language and another person are other papers, each under its own number', async () => {
    const s = await scene()
    for (const form of ['ar', 'fr', 'en', 'zgh'])
      expect((await print(s.assistant, s, 'rights_notice', s.victim, form)).statusCode).toBe(200)
    expect((await print(s.assistant, s, 'rights_notice', s.child)).statusCode).toBe(200)
    const numbers = (await registered(s)).map(({ number }) => number)
    expect(new Set(numbers).size).toBe(5)
    const { printed } = await see(s.assistant, s)
    expect(printed.map(({ number }) => number).toReversed()).toEqual(numbers)
    expect(printed[0]).toMatchObject({
      kind: 'rights_notice',
      subject: s.child,
      form: 'fr',
      by: { id: s.assistant.id },
    })
  })

  test('a notice for whoever speaks a language it is not translated into says so, and which language is on no paper', async () => {
    const s = await scene()
    const spoken = async (language: string) => {
      await correct(s.assistant, s.caseId, s.victim, { language })
      const answer = await print(s.assistant, s, 'rights_notice', s.victim)
      expect(answer.statusCode, answer.body).toBe(200)
      return sha(answer.rawPayload)
    }
    const [french, darija, wolof] = [await spoken('fra'), await spoken('ary'), await spoken('wol')]
    expect(darija).toBe(french)
    expect(wolof).not.toBe(french)
    // Two languages that are not there yet make the same paper.
    expect(await spoken('bam')).toBe(wolof)
  })

  test('what the data make of it is another paper once they change, and the first is still verified', async () => {
    const s = await scene('kings_prosecutor')
    await presumed(s, s.victim)
    const before = await print(s.assistant, s, 'fee_exemption', s.victim)
    await correct(s.assistant, s.caseId, s.victim, { name: 'ZZRENAMED' })
    const after = await print(s.assistant, s, 'fee_exemption', s.victim)
    expect(after.rawPayload.equals(before.rawPayload)).toBe(false)
    const [first, second] = await registered(s)
    expect(first?.number).not.toBe(second?.number)
    expect((await verified({ number: first?.number, sha256: sha(before.rawPayload) }))?.same).toBe(true)
    expect((await verified({ number: first?.number, sha256: sha(after.rawPayload) }))?.same).toBe(false)
  })

  test('every copy of a decision is in it: a draft tells nothing, a signed one does, a card never', async () => {
    const s = await scene('kings_prosecutor')
    const measure = await done(
      h.post(s.assistant.token, `/cases/${s.caseId}/people/${s.victim}/measures`, {
        kind: 'shelter',
        words: 'ZZREQUEST',
      }),
    )
    await done(
      h.post(s.on.kings_prosecutor.token, `/measures/${measure}/decision`, {
        outcome: 'granted',
        reasons: { ar: 'حيث إن الخطر قائم' },
        starts: day(0),
        length: { until: 'lifted' },
        opinionTaken: false,
        writtenConsent: false,
      }),
    )
    const copy = (addressee: string) =>
      h.get(s.on.kings_prosecutor.token, `/measures/${measure}/decisions/${addressee}.pdf?form=fr`)
    const draft = await copy('registry')
    await done(sign(h, s.on.kings_prosecutor, measure))
    const signed = await copy('registry')
    const card = await copy('shelter_service')
    const hers = await copy('protected_person')
    expect([draft, signed, card, hers].map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200])
    const rows = await registered(s)
    expect(rows.map(({ told, draft: isDraft }) => [told, isDraft])).toEqual([
      ['nothing', true],
      ['kind', false],
      ['nothing', false],
      ['court', false],
    ])
    expect(rows.map(({ sha256 }) => sha256.toString('hex'))).toEqual(
      [draft, signed, card, hers].map(({ rawPayload }) => sha(rawPayload)),
    )
    const answers = await Promise.all(rows.map(({ number }) => verified({ number })))
    expect(answers.map((answer) => answer?.kind)).toEqual([undefined, 'decision', undefined, null])
  })

  test('nobody writes it in another’s name, for another’s act or of another case, nor changes what stands', async () => {
    const s = await scene('registry_clerk', 'kings_prosecutor')
    const other = await scene()
    const row = (part: object) => ({
      number: `${'0'.repeat(14)}22`,
      kind: 'rights_notice' as const,
      form: 'ar' as const,
      sha256: Buffer.alloc(32),
      case_id: s.caseId,
      court_id: tribunal,
      person_id: s.victim as never,
      told: 'court' as const,
      printed_by: s.assistant.id,
      printed_on: day(0) as never,
      ...part,
    })
    const write = (who: Someone, part: object = {}) =>
      h.court.as(who.token, (tx) => tx.insertInto('court.paper').values(row(part)).execute())
    await expect(write(s.on.registry_clerk, { printed_by: s.on.registry_clerk.id })).rejects.toThrow(
      /row-level security/,
    )
    await expect(write(s.assistant, { printed_by: s.on.registry_clerk.id })).rejects.toThrow(
      /row-level security/,
    )
    await expect(write(s.assistant, { person_id: other.victim })).rejects.toThrow(/row-level security/)
    await expect(write(s.assistant)).resolves.toBeDefined()
    await expect(write(s.assistant, { told: 'kind' })).rejects.toThrow(/check constraint/)
    await expect(
      h.court.as(s.assistant.token, (tx) => tx.updateTable('court.paper').set({ told: 'kind' }).execute()),
    ).rejects.toThrow(/permission denied/)
  })
})

describe('each paper says what it must', () => {
  test('the acknowledgement names who was told, in which language and how, once it was understood', async () => {
    const s = await scene()
    const give = (understood: boolean) =>
      done(
        h.post(s.assistant.token, `/cases/${s.caseId}/people/${s.victim}/rights`, {
          rights: ['safety', 'shelter'],
          language: 'fra',
          how: 'read_aloud',
          understood,
        }),
      )
    const first = await give(false)
    expect(await lacks(s.assistant, s, 'rights_acknowledgement', first)).toEqual(['rights_not_understood'])
    const second = await give(true)
    const answer = await print(s.assistant, s, 'rights_acknowledgement', second)
    expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200)
    if (!installed) return
    const text = read(answer.rawPayload)
    for (const words of ['ZZVICTIM', 'Français', 'Lus à voix haute', 'Un hébergement', '82-4'])
      expect(text).toContain(words)
    expect(text).not.toMatch(/ZZSUSPECT|ZZCHILD|ZZSTATEMENT/)
  })

  test('the notices name nobody', async () => {
    const s = await scene()
    for (const kind of ['rights_notice', 'secrecy_notice'] as const)
      for (const form of ['ar', 'fr', 'en', 'zgh']) {
        const answer = await print(s.assistant, s, kind, s.victim, form)
        expect(answer.statusCode).toBe(200)
        if (installed) expect(read(answer.rawPayload)).not.toMatch(/ZZVICTIM|ZZSUSPECT|Nador|الناظور/)
      }
  })

  test('a reflection is decided by whoever granted it, at his court', async () => {
    const s = await scene('kings_prosecutor', 'investigating_judge')
    await presumed(s, s.victim)
    const reflection = await done(
      h.post(s.on.kings_prosecutor.token, `/cases/${s.caseId}/people/${s.victim}/reflections`, {
        wished: true,
        seriousGrounds: true,
        starts: day(0),
        ends: day(29),
        reasons: 'ZZREFLECTION',
      }),
    )
    expect((await print(s.assistant, s, 'reflection_decision', reflection)).json()).toMatchObject({
      refusals: [{ reason: 'not_yours_to_print' }],
    })
    for (const who of [s.on.kings_prosecutor, s.on.investigating_judge]) {
      const answer = await print(who, s, 'reflection_decision', reflection)
      expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200)
      if (!installed) continue
      const text = read(answer.rawPayload)
      for (const words of [
        'ZZVICTIM',
        'ZZREFLECTION',
        'Procureur du Roi',
        'Tribunal',
        'nombre de jours : 30',
      ])
        expect(text).toContain(words)
      expect(text).not.toContain('ZZSUSPECT')
    }
    // One paper, whoever prints it.
    expect(await registered(s)).toHaveLength(1)
  })

  test('a placement is asked of the juvenile judge, for a child whose age is known, until it is decided', async () => {
    const s = await scene('juvenile_judge')
    const ask = (person: string) =>
      done(
        h.post(s.assistant.token, `/cases/${s.caseId}/people/${person}/measures`, {
          kind: 'placement_with_association',
          words: 'ZZPLACEMENT',
          isChild: true,
        }),
      )
    const [asked, nameless] = [await ask(s.child), await ask(s.nameless)]
    expect(await lacks(s.assistant, s, 'placement_request', nameless)).toEqual([
      'no_name_recorded',
      'no_age_recorded',
    ])
    const answer = await print(s.assistant, s, 'placement_request', asked)
    expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200)
    if (installed) {
      const text = read(answer.rawPayload)
      for (const words of [
        'ZZCHILD',
        '2 mai 2015',
        'ZZPLACEMENT',
        'juge des mineurs',
        'article 510',
        'après avis du ministère public',
      ])
        expect(text).toContain(words)
      expect(text).not.toContain('ZZSUSPECT')
    }
    await done(
      h.post(s.on.juvenile_judge.token, `/measures/${asked}/decision`, {
        outcome: 'refused',
        reasons: { ar: 'حيث إن' },
        opinionTaken: true,
      }),
    )
    expect(await lacks(s.assistant, s, 'placement_request', asked)).toEqual(['request_already_decided'])
  })

  test('the exemption from fees is for the registry of the court seized', async () => {
    const s = await scene('kings_prosecutor', 'registry_clerk')
    await presumed(s, s.victim)
    const answer = await print(s.on.registry_clerk, s, 'fee_exemption', s.victim)
    expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200)
    if (!installed) return
    const text = read(answer.rawPayload)
    for (const words of [
      'ZZVICTIM',
      'victime présumée',
      'article 5',
      'article 349',
      'article 350',
      'article 95',
      'Greffier',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/ZZSUSPECT|ZZSTATEMENT|448/)
  })

  test('a letter of referral holds the need and no court, and is printed by the unit alone', async () => {
    const s = await scene('kings_prosecutor', 'unit_coordinator')
    const { rows } = await h.all.query<{ id: ServiceId }>(
      "insert into office.service (name_ar, name_fr, needs, unit_ids) values ('دار الأمل', 'ZZSERVICE', '{shelter}', '{UNIT-TPI-NADOR}') returning id",
    )
    const service = rows[0]!.id
    const consent = await done(
      h.post(s.assistant.token, `/cases/${s.caseId}/people/${s.victim}/consents`, {
        need: 'shelter',
        given: true,
        givenBy: 'self',
        person: { isChild: false },
      }),
    )
    const referral = await done(
      h.post(s.assistant.token, `/cases/${s.caseId}/people/${s.victim}/referrals`, {
        consent,
        service,
        need: 'shelter',
        urgent: true,
        risks: ['may_be_followed'],
        words: 'ZZNEED',
      }),
    )
    const provider = await h.officer({ post: 'service_provider', service })
    expect((await print(provider, s, 'referral_letter', referral)).json()).toEqual(notFound)
    for (const who of [s.on.kings_prosecutor, s.on.unit_coordinator])
      expect((await print(who, s, 'referral_letter', referral)).statusCode).not.toBe(200)
    const answer = await print(s.assistant, s, 'referral_letter', referral)
    expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200)
    if (installed) {
      const text = read(answer.rawPayload)
      for (const words of ['ZZSERVICE', 'ZZNEED', 'Hébergement', 'pourrait suivre', 'Français'])
        expect(text).toContain(words)
      expect(text).not.toMatch(/ZZVICTIM|ZZSUSPECT|Nador|Tribunal|article|verify|localhost/i)
    }
    const [row] = await registered(s)
    expect(row?.told).toBe('nothing')
    expect(await verified({ number: row?.number })).toBeNull()
    // What the unit printed for a service is not told to the rest of the case.
    expect((await see(s.on.kings_prosecutor, s)).printed).toEqual([])
    await done(h.post(s.assistant.token, `/cases/${s.caseId}/consents/${consent}/withdrawal`, {}))
    expect(await lacks(s.assistant, s, 'referral_letter', referral)).toEqual(['consent_no_longer_stands'])
  })

  test('leave to stay is printed once it is granted and signed, and says nothing of why', async () => {
    const s = await scene('kings_prosecutor', 'registry_clerk')
    const measure = await done(
      h.post(s.assistant.token, `/cases/${s.caseId}/people/${s.victim}/measures`, {
        kind: 'stay_authorisation',
        words: 'ZZREQUEST',
      }),
    )
    const by = s.on.kings_prosecutor
    expect(await lacks(s.on.registry_clerk, s, 'stay_authorisation', measure)).toEqual([
      'measure_not_granted',
      'decision_not_signed',
    ])
    await done(
      h.post(by.token, `/measures/${measure}/decision`, {
        outcome: 'granted',
        reasons: { ar: 'ZZREASONS' },
        starts: day(0),
        length: { until: 'trial_end' },
        opinionTaken: false,
        writtenConsent: false,
      }),
    )
    expect(await lacks(s.on.registry_clerk, s, 'stay_authorisation', measure)).toEqual([
      'decision_not_signed',
    ])
    await done(sign(h, by, measure))
    expect((await print(s.assistant, s, 'stay_authorisation', measure)).json()).toMatchObject({
      refusals: [{ reason: 'not_yours_to_print' }],
    })
    const answer = await print(s.on.registry_clerk, s, 'stay_authorisation', measure)
    expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200)
    if (installed) {
      const text = read(answer.rawPayload)
      for (const words of [
        'ZZVICTIM',
        'Côte d’Ivoire',
        'jusqu’à la fin du procès',
        '82-5-1, alinéa 5',
        'Procureur du Roi',
      ])
        expect(text).toContain(words)
      expect(text).not.toMatch(/ZZREASONS|ZZREQUEST|ZZSUSPECT|victime/)
    }
    await done(h.post(by.token, `/measures/${measure}/lifting`, { reasons: 'ZZ', personTold: true }))
    expect(await lacks(s.on.registry_clerk, s, 'stay_authorisation', measure)).toEqual(['no_longer_in_force'])
  })

  test('nobody is named whom a measure in force conceals, and the decision of a reflection says so', async () => {
    const s = await scene('kings_prosecutor')
    await presumed(s, s.victim)
    await h.all.query(
      `with asked as (insert into court.measure (case_id, person_id, capacity, kind, article, request_sealed, requested_by)
         values ($1, $2, 'victim_witness', 'identity_concealed', 'ma/act/2002/22-01#art_82-7', '\\x00', $3) returning id)
       insert into court.measure_decision (case_id, measure_id, outcome, post, reasons_sealed, starts, lasts, decided_by,
           decided_on, court_id, year, number, opinion_taken, written_consent)
         select $1, id, 'granted', 'kings_prosecutor', '\\x00', current_date, 'lifted', $3, current_date, $4, 2026, 999, false, false
         from asked`,
      [s.caseId, s.victim, s.on.kings_prosecutor.id, tribunal],
    )
    expect(await lacks(s.assistant, s, 'fee_exemption', s.victim)).toEqual(['name_is_concealed'])
    const reflection = await done(
      h.post(s.on.kings_prosecutor.token, `/cases/${s.caseId}/people/${s.victim}/reflections`, {
        wished: true,
        seriousGrounds: true,
        starts: day(0),
        ends: day(9),
        reasons: 'ZZREFLECTION',
      }),
    )
    const answer = await print(s.on.kings_prosecutor, s, 'reflection_decision', reflection)
    expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200)
    if (installed) {
      expect(read(answer.rawPayload)).toMatch(/dossier spécial prévu à l’article 82-8/)
      expect(read(answer.rawPayload)).not.toContain('ZZVICTIM')
    }
    // On its last day still, and the day after no more: as the file says of her name.
    const ends = (day: string) =>
      h.all.query(
        `update court.measure_decision set starts = current_date - 9, lasts = 'day', ends = ${day} where case_id = $1`,
        [s.caseId],
      )
    await ends('current_date')
    expect(await lacks(s.assistant, s, 'fee_exemption', s.victim)).toContain('name_is_concealed')
    await ends('current_date - 1')
    expect(await lacks(s.assistant, s, 'fee_exemption', s.victim)).not.toContain('name_is_concealed')
  })

  test('a witness is summoned by a code while a measure conceals who she is, and never otherwise', async () => {
    const s = await scene('kings_prosecutor', 'registry_clerk')
    await h.all.query(
      `update penal.file set court_number = 77, court_code = '2610', court_year = 2026
       where id = (select penal_id from court.case where id = $1)`,
      [s.caseId],
    )
    const { rows } = await h.all.query<{ id: string }>(
      `with made as (insert into penal.hearing (penal_id, court_id, formation, starts_at, room, fixed_by)
         select penal_id, $2, 'tribunal_single', now() + interval '20 days', '4', $3 from court.case where id = $1
         returning id, penal_id)
       insert into penal.attendance (penal_id, hearing_id, person_id, part)
         select penal_id, id, $4, 'witness' from made returning id`,
      [s.caseId, tribunal, s.on.registry_clerk.id, s.witness],
    )
    const called = rows[0]!.id
    expect(await lacks(s.on.registry_clerk, s, 'witness_summons', called)).toEqual(['not_concealed'])
    const measure = await done(
      h.post(s.assistant.token, `/cases/${s.caseId}/people/${s.witness}/measures`, {
        kind: 'identity_concealed',
        words: 'ZZ',
      }),
    )
    await done(
      h.post(s.on.kings_prosecutor.token, `/measures/${measure}/decision`, {
        outcome: 'granted',
        reasons: { ar: 'ZZ' },
        starts: day(0),
        length: { until: 'lifted' },
        opinionTaken: false,
        writtenConsent: true,
      }),
    )
    expect((await print(s.assistant, s, 'witness_summons', called)).json()).toMatchObject({
      refusals: [{ reason: 'not_yours_to_print' }],
    })
    const answer = await print(s.on.registry_clerk, s, 'witness_summons', called)
    expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200)
    if (!installed) return
    const text = read(answer.rawPayload)
    for (const words of [
      '77/2610/2026',
      'T-',
      'Adresse : siège de la juridiction',
      '82-7',
      '82-8',
      'Tribunal',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/ZZWITNESS|ZZSUSPECT|ZZVICTIM/)
  })

  test('a case sent to the Court of Appeal goes with a letter of its prosecution', async () => {
    const s = await scene('kings_prosecutor')
    const transfer = await done(
      h.post(s.on.kings_prosecutor.token, `/cases/${s.caseId}/transfers`, { to: appeal, reasons: 'ZZWHY' }),
    )
    expect((await print(s.assistant, s, 'case_transmission', transfer)).json()).toMatchObject({
      refusals: [{ reason: 'not_yours_to_print' }],
    })
    const answer = await print(s.on.kings_prosecutor, s, 'case_transmission', transfer)
    expect(answer.statusCode, answer.body.slice(0, 300)).toBe(200)
    if (installed) {
      const text = read(answer.rawPayload)
      for (const words of ['ZZWHY', 'procureur général du Roi', 'Cour d’appel', 'article 49', 'article 416'])
        expect(text).toContain(words)
      expect(text).not.toMatch(/ZZVICTIM|ZZSUSPECT/)
    }
    const [row] = await registered(s)
    expect(await verified({ number: row?.number })).toMatchObject({ kind: 'case_transmission' })
  })
})

describe('whoever verifies a number', () => {
  test('is told the day and the court, and never who, what about, or the kind that would say it', async () => {
    const s = await scene('kings_prosecutor')
    await presumed(s, s.victim)
    const paper = await print(s.assistant, s, 'fee_exemption', s.victim)
    const [row] = await registered(s)
    const number = row?.number ?? ''
    const typed = `${number.slice(0, 4)}-${number.slice(4, 8)} ${number.slice(8)}`.toLowerCase()
    const answer = await verify({ number: typed, sha256: sha(paper.rawPayload) })
    expect(answer.json()).toEqual({
      paper: {
        on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown,
        court: { ar: expect.any(String) as unknown, fr: expect.stringMatching(/Nador/) as unknown },
        kind: null,
        same: true,
      },
    })
    for (const canary of ['ZZ', s.caseId, s.victim, s.assistant.id, 'fee', 'exempt', 'victim'])
      expect(answer.body).not.toContain(canary)
    expect((await verified({ number, sha256: 'a'.repeat(64) }))?.same).toBe(false)
    expect((await verified({ number }))?.same).toBeNull()
  })

  test('hears the same of a number that is none, one that is hidden, and one that was mistyped', async () => {
    const s = await scene('kings_prosecutor')
    await print(s.assistant, s, 'secrecy_notice', s.victim)
    const [row] = await registered(s)
    await h.all.query("update court.paper set told = 'nothing' where number = $1", [row?.number])
    const wrong = (row?.number ?? '').replace(/^./, (letter) => (letter === '0' ? '1' : '0'))
    const answers = await Promise.all(
      [row?.number, wrong, '0'.repeat(16), 'x', 'رقم'].map((number) => verify({ number })),
    )
    for (const answer of answers) {
      expect(answer.statusCode).toBe(200)
      expect(answer.body).toBe('{"paper":null}')
    }
  })

  test('is stopped after thirty numbers that are none, and nobody is kept from signing in by it', async () => {
    const from = '203.0.113.7'
    for (let n = 0; n < 30; n++) expect((await verify({ number: `no ${n}` }, from)).statusCode).toBe(200)
    expect((await verify({ number: 'no more' }, from)).json()).toMatchObject({ code: 'too_many' })
    expect((await verify({ number: 'no' }, '203.0.113.8')).statusCode).toBe(200)
    const signIn = await h.app.inject({
      method: 'POST',
      url: '/api/sign-in/password',
      headers: { host: 'localhost:3000' },
      payload: { handle: 'nobody', password: 'wrong', code: '000000' },
      remoteAddress: from,
    })
    expect(signIn.json()).toMatchObject({ code: 'wrong_credentials' })
  })

  test('may ask as often of a paper in hand, and not guess at what it says', async () => {
    const s = await scene()
    await print(s.assistant, s, 'rights_notice', s.victim)
    const [row] = await registered(s)
    const from = '203.0.113.9'
    for (let n = 0; n < 35; n++) expect((await verify({ number: row?.number }, from)).statusCode).toBe(200)
    for (let n = 0; n < 30; n++)
      expect(
        (await verify({ number: row?.number, sha256: n.toString(16).padStart(64, '0') }, from)).statusCode,
      ).toBe(200)
    expect((await verify({ number: row?.number, sha256: 'b'.repeat(64) }, from)).json()).toMatchObject({
      code: 'too_many',
    })
  })

  test('the connection of strangers reads the register by no other way', async () => {
    const door = await connectTo(h.as('himaya_door'))
    await expect(door.query('select * from court.paper')).rejects.toThrow(/permission denied/)
    const { fields } = await door.query('select * from court.verify_paper($1, null)', ['0'.repeat(16)])
    expect(fields.map(({ name }) => name)).toEqual(['printed_on', 'court_id', 'kind', 'same'])
    await door.end()
  })
})

test('the route of a paper is what the contract says', () => {
  expect(printPaper.path).toBe('/cases/:caseId/papers/:kind/:subject.pdf')
})
