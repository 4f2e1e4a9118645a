/** People of several offices, each with a passkey, and what they ask of one another. */
import { listApprovals } from '@himaya/contract'
import type { CourtId, UnitId } from '@himaya/domain'
import { confirming, type Person } from './confirming.ts'
import { newSignIn } from './sign-in.ts'

export const nador = { court: 'TPI-NADOR' as CourtId, unit: 'UNIT-TPI-NADOR' as UnitId }
export const oujda = { court: 'TPI-OUJDA' as CourtId, unit: 'UNIT-TPI-OUJDA' as UnitId }

/** What the assistant asks for, where nothing else is said. */
export const wanted = { act: 'exchange.export', unit: nador.unit, purpose: 'national_figures' }

export type Approvals = Awaited<ReturnType<typeof newApprovals>>

/** A house with an assistant who asks, and a coordinator elsewhere and the centre who may agree. */
export async function newApprovals(env: Readonly<Record<string, string>> = {}) {
  const s = await newSignIn(undefined, env)
  const c = confirming(s)
  /** Somebody with a passkey, signed in with it. */
  const person = async (...posts: Parameters<typeof s.officer>) => {
    const made = await s.withPasskey({ posts })
    const token = s.tokenOf(made.answer)
    if (token === undefined) throw new Error('nobody is signed in')
    return { id: made.id, token, device: made.device }
  }
  const assistant = await person({ post: 'social_assistant', court: nador.court })
  return {
    ...s,
    ...c,
    person,
    assistant,
    coordinator: await person({ post: 'unit_coordinator', court: oujda.court }),
    centre: await person({ post: 'central_unit' }),
    /** The id of a request that was made. */
    async ask(who: Person = assistant, more: object = {}) {
      const made = await c.act(who, '/approvals', { ...wanted, ...more })
      if (made.statusCode !== 200) throw new Error(made.body)
      return made.json<{ id: string }>().id
    },
    listOf: async ({ token }: Person) => listApprovals.reply.parse((await s.get(token, '/approvals')).json()),
    /** What stands in the database of what was said to a request. */
    said: async (request: string) =>
      (
        await s.all.query<{ officer_id: string; granted: boolean }>(
          'select officer_id, granted from office.act_approval where request_id = $1',
          [request],
        )
      ).rows,
    /** How each of an officer's tries at an act ended, the first one first. */
    recorded: async (officer: string, act: string) =>
      (
        await s.all.query<{ outcome: string }>(
          'select outcome from record.entry where officer_id = $1 and act = $2 order by seq',
          [officer, act],
        )
      ).rows.map(({ outcome }) => outcome),
    /** Whoever does in a minute what tests do is asked too often: their minute goes by. */
    rest: () => s.all.query("update office.step_up set asked_at = asked_at - interval '1 minute'"),
  }
}
