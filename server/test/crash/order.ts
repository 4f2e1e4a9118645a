/** Three things of one house, those who ask of them at the same time, and whether all they saw happened in some order. */
import { linearity, seeded, type Draws, type Operation } from '@himaya/algorithms'
import { setTimeout as sleep } from 'node:timers/promises'
import { superuserOf } from '../operate/house.ts'
import { act, again, doneOrRefused, enrol, idOrRefused, read, type Client } from './clients.ts'
import {
  byCase,
  emergencies,
  onCase,
  request,
  type AskedOfCase,
  type AskedOfEmergencies,
  type AskedOfRequest,
} from './models.ts'
import { openTried, type Blow, type Tried } from './tried.ts'

const court = 'TPI-NADOR'
const unit = 'UNIT-TPI-NADOR'

export interface Scene {
  readonly tried: Tried
  readonly assistant: Client
  readonly circle: readonly { readonly client: Client; readonly place: string }[]
  /** The handle of each officer, by id. */
  readonly names: ReadonlyMap<string, string>
  readonly heads: readonly Client[]
  readonly deputies: readonly { readonly id: string; readonly history: Operation<AskedOfCase, string>[] }[]
  readonly cases: readonly {
    readonly id: string
    readonly year: number
    readonly number: number
    readonly person: string
  }[]
  /** One for each round: in three places at once. */
  readonly inHaste: Client[][]
  readonly requests: Operation<AskedOfRequest, string>[][]
  readonly openings: Operation<AskedOfEmergencies, string>[][]
}

export async function newScene(): Promise<Scene> {
  const tried = await openTried()
  const house = tried.house()
  const head = await enrol(house, 'head', 'kings_prosecutor', court)
  const assistant = await enrol(house, 'assistant', 'social_assistant', court)
  const oujda = await enrol(house, 'oujda.one', 'unit_coordinator', 'TPI-OUJDA')
  const all = await superuserOf(house.data)
  const circle = [
    { client: oujda, place: 'oujda' },
    { client: await again(house, oujda), place: 'oujda' },
    { client: await enrol(house, 'oujda.two', 'unit_coordinator', 'TPI-OUJDA'), place: 'oujda' },
    { client: await enrol(house, 'rabat', 'unit_coordinator', 'TPI-RABAT'), place: 'rabat' },
    { client: await enrol(house, 'centre', 'central_unit'), place: 'centre' },
  ]
  for (const handle of ['deputy.one', 'deputy.two']) await house.add(handle, 'kings_prosecutor_deputy', court)
  for (let n = 0; n < 4; n++) {
    const answer = await house.ask('/api/reports', {
      as: assistant.token,
      body: {
        unit,
        source: 'police',
        anonymous: false,
        urgent: false,
        receivedAt: '2026-03-01T09:30:00.000Z',
        statement: `case ${String(n)}`,
        people: [{ capacity: 'victim', name: 'Invented' }],
      },
    })
    if (answer.status !== 200) throw new Error(answer.body)
  }
  const { rows: cases } = await all.query<{ id: string; year: number; number: number; person: string }>(
    `select c.id, f.register_year::int as year, f.register_number as number, p.id as person from court.case c
     join assistance.file f on f.id = c.assistance_id join assistance.person p on p.file_id = f.id order by c.id`,
  )
  const { rows: officers } = await all.query<{ id: string; handle: string }>(
    'select id, handle from office.officer',
  )
  await all.end()
  return {
    tried,
    names: new Map(officers.map(({ id, handle }) => [id, handle])),
    assistant,
    circle,
    heads: [head, await again(house, head), await again(house, head)],
    deputies: officers
      .filter(({ handle }) => handle.startsWith('deputy'))
      .map(({ id }) => ({ id, history: [] })),
    cases,
    inHaste: [],
    requests: [],
    openings: [],
  }
}

/** Somebody who will open cases in this round, at three desks at once. */
async function addInHaste({ tried, inHaste }: Scene): Promise<void> {
  const one = await enrol(tried.house(), `haste.${String(inHaste.length)}`, 'kings_prosecutor_deputy', court)
  inHaste.push([one, await again(tried.house(), one), await again(tried.house(), one)])
}

const soon = (draws: Draws, most = 250) => sleep(draws.int(0, most))

/** @returns the id of a request that two of its circle are to agree to */
async function askFor({ tried, assistant, cases }: Scene): Promise<string> {
  const body = {
    act: 'shelter.release',
    case: cases[0]?.id,
    about: cases[0]?.person,
    purpose: 'hearing',
  }
  const made = await act(tried, assistant, {
    path: '/approvals',
    body,
    asked: null,
    into: [],
    answerOf: idOrRefused,
  })
  if (made === undefined || made === 'refused') throw new Error('nothing could be asked for')
  return made
}

/** All of its circle at once; its author looks, and may take it back. */
async function agree(
  { tried, assistant, circle, names, requests }: Scene,
  id: string,
  draws: Draws,
): Promise<void> {
  const into: Operation<AskedOfRequest, string>[] = []
  requests.push(into)
  const look = async () => {
    const seen = await read(tried, assistant, '/approvals')
    const found = (
      seen?.reply as
        | {
            others: { id: string; standing: string; said: { by: { id: string; nameLa: string } }[] }[]
          }
        | undefined
    )?.others.find((one) => one.id === id)
    if (seen === undefined || found === undefined) return
    const { called, at } = seen
    const said = found.said.map(({ by }) => names.get(by.id) ?? by.id).toSorted()
    into.push({ asked: { do: 'read standing' }, called, answered: { at, answer: found.standing } })
    into.push({ asked: { do: 'read who spoke' }, called, answered: { at, answer: said.join() } })
  }
  await Promise.all([
    ...circle.map(async ({ client, place }) => {
      await soon(draws)
      const agrees = draws.chance(0.85)
      await act(tried, client, {
        path: `/approvals/${id}/${agrees ? 'approve' : 'refuse'}`,
        body: agrees ? {} : { why: 'too_wide' },
        asked: { do: agrees ? 'approve' : 'refuse', who: client.handle, place },
        into,
        answerOf: doneOrRefused,
      })
    }),
    (async () => {
      if (!draws.chance(0.3)) return
      await soon(draws)
      await act(tried, assistant, {
        path: `/approvals/${id}/withdraw`,
        body: {},
        asked: { do: 'withdraw' },
        into,
        answerOf: doneOrRefused,
      })
    })(),
    (async () => {
      for (let n = 0; n < 4; n++) {
        await soon(draws, 120)
        await look()
      }
    })(),
  ])
  await look()
}

/** The head, at three desks, puts two deputies on one case and takes them off again. */
async function assignAndEnd({ tried, heads, deputies, cases }: Scene, draws: Draws): Promise<void> {
  const path = `/cases/${cases[0]?.id ?? ''}`
  await Promise.all(
    heads.map(async (client) => {
      const known = new Map<string, string>()
      for (let n = 0; n < 6; n++) {
        await soon(draws, 60)
        const { id: officer, history: into } = draws.pick(deputies)
        const on = known.get(officer)
        const what = draws.pick(['assign', 'end', 'read'] as const)
        if (what === 'assign') {
          const body = { officer, post: 'kings_prosecutor_deputy' }
          const made = await act(tried, client, {
            path: `${path}/assignments`,
            body,
            asked: { do: 'assign' },
            into,
            answerOf: idOrRefused,
          })
          if (made !== undefined && made !== 'refused') known.set(officer, made)
        } else if (what === 'end' && on !== undefined) {
          await act(tried, client, {
            path: `${path}/assignments/${on}/end`,
            body: { why: 'replaced' },
            asked: { do: 'end', id: on },
            into,
            answerOf: doneOrRefused,
          })
        } else {
          const seen = await read(tried, client, path)
          if (seen === undefined) continue
          for (const { id, history } of deputies) {
            const found = (seen.reply as { assigned: { id: string; officer: { id: string } }[] }).assigned
              .filter((one) => one.officer.id === id)
              .map((one) => one.id)
            history.push({
              asked: { do: 'read' },
              called: seen.called,
              answered: { at: seen.at, answer: found.join() },
            })
            if (found[0] !== undefined) known.set(id, found[0])
          }
        }
      }
    }),
  )
}

/** One officer at three desks opens cases to which nobody put him, and closes them. */
async function openAndClose(
  { tried, inHaste, cases, openings }: Scene,
  round: number,
  draws: Draws,
): Promise<void> {
  const into: Operation<AskedOfEmergencies, string>[] = []
  openings.push(into)
  let tries = 0
  await Promise.all(
    (inHaste[round] ?? []).map(async (client) => {
      for (let n = 0; n < 4; n++) {
        await soon(draws, 100)
        // After ten refusals of a day nothing more is opened: that is another rule than the two that are tried here.
        if (n < 3 && tries < 9) {
          tries += 1
          const { id: caseId, year, number } = draws.pick(cases)
          await act(tried, client, {
            path: '/emergencies',
            body: {
              post: 'kings_prosecutor_deputy',
              court,
              year,
              number,
              code: null,
              category: 'danger_now',
              reason: 'Invented',
            },
            asked: { do: 'open', caseId },
            into,
            answerOf: ({ status, id }) =>
              status === 200
                ? id
                : status === 409
                  ? 'conflict'
                  : status === 429
                    ? 'too_many'
                    : status === 404
                      ? 'refused'
                      : undefined,
          })
        }
        const seen = await read(tried, client, '/emergencies')
        if (seen === undefined) continue
        const open = (
          seen.reply as {
            rows: { id: string; open: boolean; mine: boolean; caseId: string | null }[]
          }
        ).rows
          .filter((row) => row.mine && row.open)
          .map(({ caseId, id }) => [caseId ?? '', id] as const)
          .toSorted(byCase)
        into.push({
          asked: { do: 'read' },
          called: seen.called,
          answered: { at: seen.at, answer: open.map((one) => one.join('=')).join() },
        })
        const one = open[0]
        if (one !== undefined && draws.chance(0.5))
          await act(tried, client, {
            path: `/emergencies/${one[1]}/close`,
            body: {},
            asked: { do: 'close', caseId: one[0], id: one[1] },
            into,
            answerOf: doneOrRefused,
          })
      }
    }),
  )
}

/** @param blows what befalls the house in each round; none where nothing does */
export async function work(
  scene: Scene,
  count: number,
  seed: string,
  blows: readonly Blow[] = [],
): Promise<void> {
  for (let round = 0; round < count; round++) await addInHaste(scene)
  for (let round = 0; round < count; round++) {
    const draws = seeded(`${seed} ${String(round)}`)
    const blow = blows[round % Math.max(1, blows.length)]
    const id = await askFor(scene)
    await Promise.all([
      agree(scene, id, draws),
      assignAndEnd(scene, draws),
      openAndClose(scene, scene.openings.length, draws),
      (async () => {
        if (blow === undefined) return
        await soon(draws, 400)
        await scene.tried.strike(blow)
      })(),
    ])
    await standsAgain(scene.tried)
  }
}

async function standsAgain(tried: Tried): Promise<void> {
  for (const deadline = performance.now() + 60_000; performance.now() < deadline; await sleep(50)) {
    const health = await tried
      .house()
      .ask('/api/health')
      .catch(() => undefined)
    if (health?.status === 200) return
  }
  throw new Error('the house did not stand again within a minute')
}

const placeOf = { 'oujda.one': 'oujda', 'oujda.two': 'oujda', rabat: 'rabat', centre: 'centre' }

/** How many histories are in order, and how many answers of them nobody heard. */
export function judge({ requests, deputies, openings }: Scene) {
  const verdicts = {
    approvals: requests.map((history) => linearity(history, request(placeOf))),
    assignments: deputies.map(({ history }) => linearity(history, onCase)),
    emergencies: openings.map((history) => linearity(history, emergencies)),
  }
  const all = [...requests, ...deputies.map(({ history }) => history), ...openings]
  return {
    verdicts,
    operations: all.flat().length,
    unheard: all.flat().filter(({ answered }) => answered === null).length,
    wrong: Object.fromEntries(
      Object.entries(verdicts).map(([name, list]) => [
        name,
        list.filter(({ is }) => is === 'not_linear').length,
      ]),
    ),
    undecided: Object.values(verdicts)
      .flat()
      .filter(({ is }) => is === 'undecided').length,
  }
}
