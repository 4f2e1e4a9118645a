/** What three things of the house would answer if nobody ever spoke at the same time, for `linearity`. */
import type { Sequential } from '@himaya/algorithms'

/** A request that two of a circle agree to, from different places; what was said to it and by whom. */
interface Request {
  readonly standing: 'waiting' | 'agreed' | 'refused' | 'withdrawn'
  /** Who agreed or refused, in alphabetical order. */
  readonly said: readonly string[]
}
export type AskedOfRequest =
  | { readonly do: 'approve' | 'refuse'; readonly who: string; readonly place: string }
  | { readonly do: 'withdraw' }
  // One answer shows both; they are two questions to the database, and each is of one moment.
  | { readonly do: 'read standing' | 'read who spoke' }

/** @param placeOf where each of the circle sits */
export const request = (
  placeOf: Readonly<Record<string, string>>,
): Sequential<Request, AskedOfRequest, string> => ({
  initial: { standing: 'waiting', said: [] },
  keyOf: ({ standing, said }) => `${standing} ${said.join()}`,
  step(state, asked, seen) {
    const answered = (answer: string, next: Request): readonly Request[] =>
      seen === undefined || seen === answer ? [next] : []
    const { standing, said } = state
    switch (asked.do) {
      case 'read standing':
        return answered(standing, state)
      case 'read who spoke':
        return answered(said.join(), state)
      case 'withdraw':
        return standing === 'waiting' || standing === 'agreed'
          ? answered('done', { ...state, standing: 'withdrawn' })
          : answered('refused', state)
      case 'approve':
      case 'refuse': {
        const agrees = asked.do === 'approve'
        const beside = agrees && said.some((other) => placeOf[other] === asked.place)
        if (standing !== 'waiting' || said.includes(asked.who) || beside) return answered('refused', state)
        const all = [...said, asked.who].toSorted()
        return answered('done', {
          standing: agrees ? (all.length === 2 ? 'agreed' : 'waiting') : 'refused',
          said: all,
        })
      }
    }
  },
})

/** Whether one officer is on one case in one post: the id of it, `?` where nobody heard which. */
type OnCase = string | null
export type AskedOfCase =
  { readonly do: 'assign' } | { readonly do: 'end'; readonly id: string } | { readonly do: 'read' }

/** Answers: the id of what was made, `refused`, `done`; what is read is the id, or nothing in words: an empty text. */
export const onCase: Sequential<OnCase, AskedOfCase, string> = {
  initial: null,
  keyOf: String,
  step(state, asked, seen) {
    switch (asked.do) {
      case 'assign':
        if (state !== null) return seen === undefined || seen === 'refused' ? [state] : []
        return seen === 'refused' ? [] : [seen ?? '?']
      case 'end':
        if (state === asked.id) return seen === undefined || seen === 'done' ? [null] : []
        // It may be the one that nobody heard of.
        if (state === '?') return seen === undefined ? [null, '?'] : seen === 'done' ? [null] : ['?']
        return seen === undefined || seen === 'refused' ? [state] : []
      case 'read':
        if (state === '?') return seen === undefined ? ['?'] : seen === '' ? [] : [seen]
        return seen === undefined || seen === (state ?? '') ? [state] : []
    }
  },
}

/** Cases that one officer opened in an emergency: two at once at most, five in a day. */
interface Opened {
  /** The open ones by case, and under which id each was opened; `?` where nobody heard. */
  readonly open: readonly (readonly [caseId: string, id: string])[]
  readonly inAll: number
}
export type AskedOfEmergencies =
  | { readonly do: 'open'; readonly caseId: string }
  | { readonly do: 'close'; readonly caseId: string; readonly id: string }
  | { readonly do: 'read' }

/** Answers: the id of what was opened, `too_many`, `conflict`, `done`, `refused`; what is read is `case=id`, in order. */
export const emergencies: Sequential<Opened, AskedOfEmergencies, string> = {
  initial: { open: [], inAll: 0 },
  keyOf: ({ open, inAll }) => `${String(inAll)} ${open.map((one) => one.join('=')).join()}`,
  step(state, asked, seen) {
    const { open, inAll } = state
    const stays = (answer: string) => (seen === undefined || seen === answer ? [state] : [])
    switch (asked.do) {
      case 'open': {
        if (open.length >= 2 || inAll >= 5) return stays('too_many')
        if (open.some(([caseId]) => caseId === asked.caseId)) return stays('conflict')
        if (seen === 'too_many' || seen === 'conflict' || seen === 'refused') return []
        const all = [...open, [asked.caseId, seen ?? '?'] as const]
        return [{ open: all.toSorted(byCase), inAll: inAll + 1 }]
      }
      case 'close': {
        const found = open.find(([caseId, id]) => caseId === asked.caseId && (id === asked.id || id === '?'))
        if (found === undefined) return stays('refused')
        const closed = { open: open.filter((one) => one !== found), inAll }
        if (seen === 'done') return [closed]
        if (seen === 'refused') return found[1] === '?' ? [state] : []
        return found[1] === '?' ? [closed, state] : [closed]
      }
      case 'read': {
        if (seen === undefined) return [state]
        const told = seen === '' ? [] : seen.split(',').map((one) => one.split('=') as [string, string])
        const fits =
          told.length === open.length &&
          told.every(
            ([caseId, id], n) => caseId === open[n]?.[0] && (open[n][1] === '?' || open[n][1] === id),
          )
        return fits ? [{ open: told, inAll }] : []
      }
    }
  },
}

export const byCase = ([a]: readonly [string, string], [b]: readonly [string, string]): number =>
  a < b ? -1 : a > b ? 1 : 0
