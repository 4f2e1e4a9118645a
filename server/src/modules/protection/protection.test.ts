import { measuresOpenTo, routes, seeMeasure, seeMeasures } from '@himaya/contract'
import type { CaseId, CourtId, Post } from '@himaya/domain'
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sign as signed } from '../../../test/files.ts'
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
  kings_prosecutor_deputy: tribunal,
  general_prosecutor: appeal,
  general_prosecutor_deputy: appeal,
  investigating_judge: appeal,
  juvenile_judge: tribunal,
  trial_judge: tribunal,
  registry_clerk: tribunal,
  prosecution_clerk: tribunal,
  unit_coordinator: tribunal,
} as const satisfies Partial<Record<Post, CourtId>>
type Seat = keyof typeof seats
type Someone = Awaited<ReturnType<typeof h.officer>>

const notFound = { type: 'urn:himaya:problem:not_found', code: 'not_found', status: 404 }

/** A case of a victim, a witness and a suspect, with everybody asked for assigned to it. */
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
      { capacity: 'victim', name: 'ZZVICTIM', sex: 'female', nationality: 'CI' },
      { capacity: 'witness', name: 'ZZWITNESS' },
      { capacity: 'guardian', name: 'ZZGUARDIAN' },
      { capacity: 'suspect', name: 'ZZSUSPECT' },
    ],
  })
  const report = (await h.get(assistant.token, `/reports/${made.json<{ id: string }>().id}`)).json<{
    caseId: CaseId
    people: { id: string; capacity: string }[]
  }>()
  const { caseId } = report
  const on = Object.fromEntries(
    await Promise.all(
      assigned.map(async (post) => {
        const officer = await h.officer({ post, court: seats[post] })
        await h.assign(caseId, officer, post)
        return [post, officer] as const
      }),
    ),
  ) as Record<Seat, Someone>
  const of = (capacity: string) => report.people.find((one) => one.capacity === capacity)!.id
  const { rows } = await h.all.query<{ id: string }>(
    'select p.id from penal.party p join court.case c on c.penal_id = p.penal_id where c.id = $1',
    [caseId],
  )
  return {
    assistant,
    on,
    caseId,
    victim: of('victim'),
    witness: of('witness'),
    guardian: of('guardian'),
    party: rows[0]!.id,
  }
}

type Scene = Awaited<ReturnType<typeof scene>>

const asked = (kind: string, part: object = {}) => ({
  kind,
  words: 'ZZREQUEST she needs ZZPLACE and ZZDOCTOR',
  complained: true,
  ...(kind === 'no_contact' ? { againstDescribed: 'ZZDESCRIBED' } : {}),
  ...part,
})
const ask = (who: Someone, s: Scene, person: string, kind: string, part: object = {}) =>
  h.post(who.token, `/cases/${s.caseId}/people/${person}/measures`, asked(kind, part))
async function asking(s: Scene, kind: string, part: object = {}, person = s.victim) {
  const answer = await ask(s.assistant, s, person, kind, part)
  expect(answer.statusCode, answer.body).toBe(200)
  return answer.json<{ id: string }>().id
}
const granted = (part: object = {}) => ({
  outcome: 'granted',
  reasons: { ar: 'ZZREASONS حيث إن الخطر قائم' },
  starts: '2026-11-20',
  length: { until: 'lifted' },
  opinionTaken: true,
  writtenConsent: true,
  ...part,
})
const noContact = (s: Scene, part: object = {}) =>
  granted({ against: s.party, reasonsForSuspect: { ar: 'حيث إن البحث جار' }, ...part })
const decide = (who: Someone, id: string, body: object) => h.post(who.token, `/measures/${id}/decision`, body)

const sign = async (who: Someone, id: string) => {
  const answer = await signed(h, who, id)
  expect(answer.statusCode, answer.body).toBe(200)
}
const see = async (who: Someone, id: string) =>
  seeMeasure.reply.parse((await h.get(who.token, `/measures/${id}`)).json())

test('a stranger, a service, an unassigned magistrate and an absent measure get the same answer on every route', async () => {
  const s = await scene('kings_prosecutor')
  const id = await asking(s, 'no_contact')
  await decide(s.on.kings_prosecutor, id, noContact(s))
  const { rows } = await h.all.query<{ id: never }>(
    "insert into office.service (name_ar, name_fr, needs, demo) values ('مركز', 'Centre', '{shelter}', true) returning id",
  )
  const others = [
    await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId }),
    await h.officer({ post: 'service_provider', service: rows[0]!.id }),
    await h.officer({ post: 'kings_prosecutor', court: tribunal }),
    await h.officer({ post: 'central_unit' }),
  ]
  const answers = []
  for (const who of others)
    for (const [measure, caseId] of [
      [id, s.caseId],
      [randomUUID(), randomUUID()],
    ] as const)
      answers.push(
        await h.get(who.token, `/cases/${caseId}/people/${s.victim}/measures`),
        await h.post(who.token, `/cases/${caseId}/people/${s.victim}/measures`, asked('shelter')),
        await h.get(who.token, `/cases/${caseId}/measures`),
        await h.get(who.token, `/measures/${measure}`),
        await decide(who, measure, granted()),
        await h.post(who.token, `/measures/${measure}/scans`, { upload: randomUUID() }),
        await h.post(who.token, `/measures/${measure}/services`, { addressee: 'police', on: '2026-11-24' }),
        await h.post(who.token, `/measures/${measure}/reviews`, {
          reasons: 'x',
          personTold: true,
          length: { until: 'lifted' },
        }),
        await h.post(who.token, `/measures/${measure}/lifting`, { reasons: 'x', personTold: true }),
        await h.get(who.token, `/measures/${measure}/decisions/suspect.pdf?form=ar`),
        await h.get(who.token, `/measures/${measure}/scan?purpose=hearing`),
        await h.get(who.token, `/measures/${measure}/scan/picture`),
      )
  for (const answer of answers) expect(answer.json()).toEqual(notFound)
  for (const { path } of Object.values(routes).filter(
    (route) => route.act.startsWith('protection.') && route.method === 'GET',
  ))
    expect(
      (
        await h.get(undefined, path.replace(/:\w+(?=\.pdf)/, 'police').replaceAll(/:\w+/g, randomUUID()))
      ).json(),
    ).toMatchObject({ code: 'not_signed_in' })
})

describe('who asks', () => {
  const kinds = ['dedicated_number', 'shelter', 'heard_in_person', 'placement_with_relative'] as const
  const requesters = [
    'kings_prosecutor',
    'kings_prosecutor_deputy',
    'general_prosecutor',
    'general_prosecutor_deputy',
    'investigating_judge',
    'juvenile_judge',
    'trial_judge',
    'unit_coordinator',
  ] as const
  const clerks = ['registry_clerk', 'prosecution_clerk'] as const

  test('clerks ask for nothing; the unit and the judicial authorities ask for what the capacity opens', async () => {
    const s = await scene(...requesters, ...clerks)
    for (const kind of kinds) {
      const person = kind === 'heard_in_person' ? s.witness : s.victim
      const child = kind === 'placement_with_relative' ? { isChild: true } : {}
      for (const post of clerks)
        expect((await ask(s.on[post], s, person, kind, child)).json()).toMatchObject({
          code: 'refused_by_law',
          refusals: [{ reason: 'not_a_requester' }],
        })
      for (const who of [s.assistant, ...requesters.map((post) => s.on[post])])
        expect((await ask(who, s, person, kind, child)).statusCode, kind).toBe(200)
    }
  })

  test('82-7 is not open to every victim, 82-5 follows a complaint, 510 is for a child, a guardian has none', async () => {
    const s = await scene('kings_prosecutor')
    const refused = async (person: string, kind: string, part: object, reason: string) =>
      expect((await ask(s.assistant, s, person, kind, part)).json()).toMatchObject({
        code: 'refused_by_law',
        refusals: [{ reason }],
      })
    await refused(s.victim, 'heard_in_person', {}, 'not_open_to_capacity')
    for (const complained of [false, undefined])
      await refused(s.victim, 'dedicated_number', { complained }, 'no_complaint')
    await refused(s.victim, 'placement_with_relative', {}, 'not_a_child_victim')
    await refused(s.witness, 'shelter', {}, 'not_open_to_capacity')
    await refused(s.guardian, 'no_contact', {}, 'not_open_to_capacity')
    expect(
      (await ask(s.assistant, s, s.victim, 'no_contact', { againstDescribed: undefined })).json(),
    ).toMatchObject({
      refusals: [{ reason: 'no_one_named' }],
    })
    const shelter = await asking(s, 'shelter', { complained: undefined })
    // What was not asked is not said.
    expect(await see(s.assistant, shelter)).toMatchObject({ request: { complained: null } })
  })

  test('only what the capacity opens is offered, with its article and who decides', async () => {
    const s = await scene('kings_prosecutor', 'registry_clerk')
    const open = async (who: Someone, person: string, child = 'no') =>
      measuresOpenTo.reply.parse(
        (await h.get(who.token, `/cases/${s.caseId}/people/${person}/measures?child=${child}`)).json(),
      ).open
    const hers = await open(s.assistant, s.victim)
    expect(hers.map(({ kind }) => kind)).toContain('shelter')
    expect(hers.map(({ kind }) => kind)).not.toContain('heard_in_person')
    expect(hers.map(({ kind }) => kind)).not.toContain('placement_with_relative')
    expect((await open(s.assistant, s.victim, 'yes')).map(({ kind }) => kind)).toContain(
      'placement_with_relative',
    )
    expect(hers.find(({ kind }) => kind === 'no_contact')).toEqual({
      kind: 'no_contact',
      article: 'ma/act/2002/22-01#art_82-5-1-para-2',
      powers: 'judicial_authority',
      needsComplaint: false,
      mine: false,
    })
    expect((await open(s.on.kings_prosecutor, s.victim)).every(({ mine }) => mine)).toBe(true)
    expect((await open(s.assistant, s.witness)).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['no_contact', 'heard_in_person', 'witness_number']),
    )
    expect(await open(s.assistant, s.guardian)).toEqual([])
    expect(await open(s.on.registry_clerk, s.victim)).toEqual([])
  })
})

describe('who decides', () => {
  const everyone = [...(Object.keys(seats) as Seat[])]
  const table = [
    // While an inquiry is open nobody is charged: either prosecution may act (82-10).
    {
      kind: 'dedicated_number',
      stage: 'inquiry',
      may: ['kings_prosecutor', 'kings_prosecutor_deputy', 'general_prosecutor', 'general_prosecutor_deputy'],
    },
    {
      kind: 'dedicated_number',
      stage: 'investigation',
      may: [
        'kings_prosecutor',
        'kings_prosecutor_deputy',
        'general_prosecutor',
        'general_prosecutor_deputy',
        'investigating_judge',
      ],
    },
    {
      kind: 'shelter',
      stage: 'trial',
      may: [
        'kings_prosecutor',
        'kings_prosecutor_deputy',
        'general_prosecutor',
        'general_prosecutor_deputy',
        'trial_judge',
      ],
    },
    {
      kind: 'heard_in_person',
      stage: 'investigation',
      may: [
        'kings_prosecutor',
        'kings_prosecutor_deputy',
        'general_prosecutor',
        'general_prosecutor_deputy',
        'investigating_judge',
      ],
    },
    { kind: 'placement_with_relative', stage: 'inquiry', may: ['juvenile_judge'] },
  ] as const satisfies readonly { kind: string; stage: string; may: readonly Seat[] }[]

  test.each(table)('$kind during $stage', async ({ kind, stage, may }) => {
    const seated = everyone.filter(
      (post) =>
        (post !== 'trial_judge' || stage === 'trial') &&
        (post !== 'investigating_judge' || stage !== 'inquiry'),
    )
    const s = await scene(...seated)
    const child = kind === 'placement_with_relative'
    const person = kind === 'heard_in_person' ? s.witness : s.victim
    const allowed: readonly Seat[] = may
    const grant = granted(child ? { length: { until: 'final_judgment' } } : {})
    const id = await asking(s, kind, { isChild: child }, person)
    const refused = [
      s.assistant,
      ...seated.filter((post) => !allowed.includes(post)).map((post) => s.on[post]),
    ]
    for (const who of refused)
      for (const body of [grant, { outcome: 'refused', reasons: { ar: 'لا' }, opinionTaken: true }])
        expect((await decide(who, id, body)).json()).toMatchObject({ code: 'refused_by_law', status: 422 })
    for (const post of allowed) {
      const own = await asking(s, kind, { isChild: child }, person)
      const answer = await decide(s.on[post], own, grant)
      expect(answer.statusCode, `${post} ${answer.body}`).toBe(200)
      expect(await see(s.on[post], own)).toMatchObject({ state: 'granted', decision: { post } })
    }
  })

  test('a felony is the general prosecutor’s, a misdemeanour the king’s prosecutor’s', async () => {
    const s = await scene('kings_prosecutor', 'general_prosecutor')
    const charge = (article: string) =>
      h.all.query(
        `insert into penal.charge (penal_id, party_id, article, brought_by, brought_on)
         select penal_id, $2, $3, $4, '2026-11-01' from court.case where id = $1`,
        [s.caseId, s.party, `ma/act/2016/27-14#art_${article}`, s.on.general_prosecutor.id],
      )
    await charge('448-7')
    const id = await asking(s, 'shelter')
    expect((await decide(s.on.general_prosecutor, id, granted())).json()).toMatchObject({
      refusals: [{ reason: 'misdemeanour_for_kings_prosecutor' }],
    })
    await charge('448-3')
    expect((await decide(s.on.kings_prosecutor, id, granted())).json()).toMatchObject({
      refusals: [{ reason: 'felony_for_general_prosecutor' }],
    })
    expect((await decide(s.on.general_prosecutor, id, granted())).statusCode).toBe(200)
  })

  test('a refusal needs reasons too, and so does what the suspect is served', async () => {
    const s = await scene('kings_prosecutor')
    const id = await asking(s, 'no_contact')
    for (const body of [
      { outcome: 'refused', reasons: { ar: ' ' }, opinionTaken: false },
      noContact(s, { reasons: { ar: '' } }),
      noContact(s, { reasonsForSuspect: { ar: '' } }),
      noContact(s, { reasonsForSuspect: undefined }),
    ])
      expect((await decide(s.on.kings_prosecutor, id, body)).json()).toMatchObject({
        code: 'refused_by_law',
        refusals: [{ reason: 'no_reasons', article: 'ma/act/2002/22-01#art_82-5-1-para-2' }],
      })
    expect(
      (await decide(s.on.kings_prosecutor, id, noContact(s, { against: undefined }))).json(),
    ).toMatchObject({
      refusals: [{ reason: 'no_one_named' }],
    })
    const other = await scene()
    expect(
      (await decide(s.on.kings_prosecutor, id, noContact(s, { against: other.party }))).json(),
    ).toMatchObject({
      refusals: [{ reason: 'no_one_named' }],
    })
    expect(
      (
        await decide(s.on.kings_prosecutor, id, noContact(s, { length: { until: 'day', day: '2026-11-01' } }))
      ).json(),
    ).toMatchObject({ refusals: [{ reason: 'ends_before_start' }] })
    expect(
      (
        await decide(s.on.kings_prosecutor, id, {
          outcome: 'refused',
          reasons: { ar: 'لا خطر' },
          opinionTaken: false,
        })
      ).statusCode,
    ).toBe(200)
    expect(await see(s.assistant, id)).toMatchObject({
      state: 'refused',
      reasons: { ar: 'لا خطر', fr: null },
    })
    expect((await decide(s.on.kings_prosecutor, id, noContact(s))).json()).toMatchObject({ code: 'conflict' })
  })

  test('a placement waits for the prosecution’s opinion', async () => {
    const s = await scene('juvenile_judge')
    const id = await asking(s, 'placement_with_relative', { isChild: true })
    expect(
      (
        await decide(
          s.on.juvenile_judge,
          id,
          granted({ opinionTaken: false, length: { until: 'final_judgment' } }),
        )
      ).json(),
    ).toMatchObject({
      refusals: [{ reason: 'no_opinion_of_prosecution' }],
    })
  })

  test('a court numbers its decisions without a gap, and a measure is decided once', async () => {
    const s = await scene('kings_prosecutor')
    const serials = []
    for (let n = 0; n < 3; n++) {
      const id = await asking(s, 'shelter')
      const both = await Promise.all([
        decide(s.on.kings_prosecutor, id, granted()),
        decide(s.on.kings_prosecutor, id, granted()),
      ])
      expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
      serials.push((await see(s.on.kings_prosecutor, id)).decision?.serial)
    }
    const numbers = serials.map((serial) => Number(/^TPI-NADOR\/\d{4}\/(\d+)$/.exec(serial ?? '')?.[1]))
    expect(numbers).toEqual([numbers[0]!, numbers[0]! + 1, numbers[0]! + 2])
  })
})

describe('signed, served, reviewed, lifted', () => {
  test('nothing is served before it is signed, nor by anyone but the registries, nor twice', async () => {
    const s = await scene('kings_prosecutor', 'registry_clerk')
    const id = await asking(s, 'no_contact')
    const serve = (who: Someone, part: object = {}) =>
      h.post(who.token, `/measures/${id}/services`, { addressee: 'suspect', on: today(), ...part })
    expect((await serve(s.on.registry_clerk)).json()).toMatchObject({
      refusals: [{ reason: 'not_granted' }, { reason: 'not_signed' }],
    })
    await decide(s.on.kings_prosecutor, id, noContact(s))
    expect((await serve(s.on.registry_clerk)).json()).toMatchObject({ refusals: [{ reason: 'not_signed' }] })
    expect((await signed(h, s.assistant, id)).json()).toEqual(notFound)
    await sign(s.on.registry_clerk, id)
    expect((await serve(s.on.registry_clerk, { addressee: 'shelter_service' })).json()).toMatchObject({
      refusals: [{ reason: 'not_an_addressee' }],
    })
    for (const who of [s.assistant, s.on.kings_prosecutor])
      expect((await serve(who)).json()).toEqual(notFound)
    expect((await serve(s.on.registry_clerk, { on: '2031-01-01' })).json()).toMatchObject({
      code: 'malformed',
    })
    expect((await serve(s.on.registry_clerk)).statusCode).toBe(200)
    expect((await serve(s.on.registry_clerk)).json()).toMatchObject({ code: 'conflict' })
    expect(await see(s.on.registry_clerk, id)).toMatchObject({
      state: 'in_force',
      served: [{ addressee: 'suspect' }],
      toServe: ['police', 'protected_person', 'registry'],
      request: null,
    })
  })

  test('a measure that ends soon asks for a decision; it is reviewed and lifted by whom 82-10 names, the person told', async () => {
    const s = await scene('kings_prosecutor', 'registry_clerk', 'juvenile_judge')
    const id = await asking(s, 'shelter')
    await decide(
      s.on.kings_prosecutor,
      id,
      granted({ starts: today(), length: { until: 'day', day: today() } }),
    )
    const review = (who: Someone, part: object = {}) =>
      h.post(who.token, `/measures/${id}/reviews`, {
        reasons: 'ZZNOTE',
        personTold: true,
        length: { until: 'final_judgment' },
        ...part,
      })
    expect((await review(s.on.kings_prosecutor)).json()).toMatchObject({
      refusals: [{ reason: 'not_in_force' }],
    })
    await sign(s.on.kings_prosecutor, id)
    expect(await see(s.on.kings_prosecutor, id)).toMatchObject({ state: 'ending', mine: ['review', 'print'] })
    for (const who of [s.assistant, s.on.registry_clerk, s.on.juvenile_judge])
      expect((await review(who)).json()).toMatchObject({ code: 'refused_by_law' })
    expect((await review(s.on.kings_prosecutor, { personTold: false })).json()).toMatchObject({
      refusals: [{ reason: 'person_not_told' }],
    })
    expect((await review(s.on.kings_prosecutor, { reasons: '' })).json()).toMatchObject({
      refusals: [{ reason: 'no_reasons' }],
    })
    expect((await review(s.on.kings_prosecutor)).statusCode).toBe(200)
    expect(await see(s.assistant, id)).toMatchObject({
      state: 'in_force',
      decision: { length: { until: 'final_judgment' } },
      notes: [{ step: 'reviewed', words: 'ZZNOTE' }],
    })
    expect(
      (
        await h.post(s.on.kings_prosecutor.token, `/measures/${id}/lifting`, {
          reasons: 'زال الخطر',
          personTold: true,
        })
      ).statusCode,
    ).toBe(200)
    const list = await h.get(s.assistant.token, `/cases/${s.caseId}/measures`)
    expect(seeMeasures.reply.parse(list.json()).rows).toMatchObject([
      { id, state: 'lifted', mine: ['print'] },
    ])
    expect(list.body).not.toMatch(/ZZ/)
  })

  test('the bench is not shown what the unit wrote, unless it is the one to decide; nothing lies open in the database', async () => {
    const s = await scene('kings_prosecutor', 'trial_judge')
    const id = await asking(s, 'dedicated_number')
    expect(await see(s.on.trial_judge, id)).toMatchObject({ request: null, reasons: null, mine: [] })
    const hers = await asking(s, 'shelter')
    expect(await see(s.on.trial_judge, hers)).toMatchObject({
      request: { words: asked('').words },
      mine: ['decide'],
    })
    await decide(s.on.kings_prosecutor, id, granted())
    const { rows } = await h.all.query<{ all: string }>(
      `select string_agg(t::text, ' ') as all from (select m::text as t from court.measure m
       union all select d::text from court.measure_decision d union all select s::text from court.measure_step s
       union all select e::text from record.entry e) x`,
    )
    expect(rows[0]?.all).not.toMatch(/ZZ/)
    expect(rows[0]?.all).not.toContain(Buffer.from('ZZREASONS').toString('hex'))
  })
})

describe('the papers', () => {
  const poppler = spawnSync('pdftotext', ['-v']).error === undefined
  if (!poppler)
    console.warn('SKIPPED: poppler (pdftotext) is not installed, so no paper is read back as text')
  const read = (pdf: Buffer) => spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }).stdout
  const paper = (who: Someone, id: string, addressee: string, form = 'ar_fr') =>
    h.get(who.token, `/measures/${id}/decisions/${addressee}.pdf?form=${form}`)

  test.skipIf(!poppler)(
    'the suspect’s holds the no-contact and nothing else; it is a draft until it is signed',
    async () => {
      const s = await scene('kings_prosecutor', 'registry_clerk')
      const id = await asking(s, 'no_contact')
      await decide(s.on.kings_prosecutor, id, noContact(s))
      const answer = await paper(s.on.registry_clerk, id, 'suspect')
      expect(answer.statusCode).toBe(200)
      expect(answer.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="decision-suspect.pdf"',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'no-store',
      })
      const draft = read(answer.rawPayload)
      expect(draft).toContain('ZZSUSPECT')
      expect(draft).toContain('ZZVICTIM')
      expect(draft).toMatch(/82-5-1/)
      // The mark lies across the page, so its letters are read one by one.
      expect(draft).toMatch(/^P$/m)
      expect(draft).not.toMatch(
        /ZZREASONS|ZZREQUEST|ZZPLACE|ZZDOCTOR|ZZDESCRIBED|ZZSTATEMENT|448|victime|ضحية|hébergement|médecin/i,
      )
      await sign(s.on.registry_clerk, id)
      expect(read((await paper(s.on.registry_clerk, id, 'suspect')).rawPayload)).not.toMatch(/^P$/m)
      expect(read((await paper(s.on.registry_clerk, id, 'protected_person')).rawPayload)).toContain(
        'ZZREASONS',
      )
      const police = read((await paper(s.on.registry_clerk, id, 'police')).rawPayload)
      expect(police).not.toContain('ZZREASONS')
      // Whoever is to keep him away is told whom.
      expect(police).toContain('ZZSUSPECT')
    },
  )

  test.skipIf(!poppler)(
    'a concealed name is printed on no copy, of its own measure or of a no-contact',
    async () => {
      const s = await scene('kings_prosecutor', 'registry_clerk')
      const hidden = await asking(s, 'identity_concealed', {}, s.witness)
      await decide(s.on.kings_prosecutor, hidden, granted())
      const kept = await asking(s, 'no_contact', {}, s.witness)
      await decide(s.on.kings_prosecutor, kept, noContact(s))
      for (const [id, to] of [
        [hidden, 'registry'],
        [hidden, 'protected_person'],
        [kept, 'suspect'],
        [kept, 'police'],
      ] as const)
        expect(read((await paper(s.on.registry_clerk, id, to)).rawPayload), to).not.toContain('ZZWITNESS')
      expect(read((await paper(s.on.registry_clerk, hidden, 'registry', 'fr')).rawPayload)).toContain('82-8')
    },
  )

  test.skipIf(!poppler)('a review leaves the paper of the first decision as it was', async () => {
    const s = await scene('kings_prosecutor', 'registry_clerk')
    const id = await asking(s, 'shelter')
    await decide(s.on.kings_prosecutor, id, granted())
    await sign(s.on.registry_clerk, id)
    const before = (await paper(s.on.registry_clerk, id, 'registry', 'fr')).rawPayload
    const reviewed = await h.post(s.on.kings_prosecutor.token, `/measures/${id}/reviews`, {
      reasons: 'x',
      personTold: true,
      length: { until: 'final_judgment' },
    })
    expect(reviewed.statusCode, reviewed.body).toBe(200)
    expect((await paper(s.on.registry_clerk, id, 'registry', 'fr')).rawPayload.equals(before)).toBe(true)
  })

  test.skipIf(!poppler)(
    'a shelter’s is a card that holds the need alone; a refusal reaches neither shelter nor suspect',
    async () => {
      const s = await scene('kings_prosecutor')
      const id = await asking(s, 'shelter')
      expect((await paper(s.on.kings_prosecutor, id, 'registry')).json()).toEqual(notFound)
      await decide(s.on.kings_prosecutor, id, granted())
      // The unit, which brings her there, prints it too.
      for (const who of [s.on.kings_prosecutor, s.assistant]) {
        const card = await paper(who, id, 'shelter_service', 'fr')
        expect(card.headers['content-disposition']).toMatch(/filename="card-F-[0-9A-F]{8}\.pdf"/)
        expect(read(card.rawPayload)).toMatch(/Hébergement/)
        expect(read(card.rawPayload)).not.toMatch(
          /ZZ|82-5|448|Nador|TPI|Tribunal|judiciaire|Procureur|Décision|victime/,
        )
      }
      expect((await paper(s.on.kings_prosecutor, id, 'suspect')).json()).toEqual(notFound)
      const no = await asking(s, 'no_contact')
      await decide(s.on.kings_prosecutor, no, {
        outcome: 'refused',
        reasons: { ar: 'لا خطر' },
        opinionTaken: false,
      })
      for (const addressee of ['suspect', 'police'])
        expect((await paper(s.on.kings_prosecutor, no, addressee)).json()).toEqual(notFound)
      expect((await paper(s.on.kings_prosecutor, no, 'protected_person')).statusCode).toBe(200)
    },
  )

  test('the unit prints hers and no other; each print is in the record with whom it was for', async () => {
    const s = await scene('kings_prosecutor', 'trial_judge')
    const id = await asking(s, 'no_contact')
    await decide(s.on.kings_prosecutor, id, noContact(s))
    for (const addressee of ['suspect', 'police', 'registry'])
      expect((await paper(s.assistant, id, addressee)).json()).toEqual(notFound)
    expect((await paper(s.on.trial_judge, id, 'protected_person')).json()).toEqual(notFound)
    expect((await paper(s.assistant, id, 'protected_person')).statusCode).toBe(200)
    const { rows } = await h.all.query(
      "select outcome, purpose, fields from record.entry where officer_id = $1 and act = 'protection.print' and outcome = 'shown'",
      [s.assistant.id],
    )
    expect(rows).toEqual([
      { outcome: 'shown', purpose: 'print_for_protected_person', fields: ['name', 'reasons'] },
    ])
  })
})

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Africa/Casablanca' }).format(Date.now())
