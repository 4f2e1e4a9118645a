/** A case with a word of its own in every place that is sealed. */
import type { House } from './house.ts'

/** Invented, and found nowhere by chance: the same eight digits wherever a digit may stand. */
export const planted = {
  name: 'زهرةقناري المخفية',
  born: '1987-07-23',
  document: 'ZZ73190462',
  caller: 'Zzcallerina Invisible',
  phone: '+212673190462',
  number: '+212773190462',
  statement: 'كلام لا يجوز أن يقرأه أحد zzstatement-73190462',
  note: 'zzreception-73190462',
  otherAnswers: 'zzanswers-73190462',
  draft: 'zzdraft-73190462',
} as const

/** What each of them holds, and nothing else does. */
export const traces = ['73190462', 'قناري', 'لا يجوز أن يقرأه', 'zzcallerina', planted.born] as const

export interface PlantedCase {
  readonly assistant: string
  readonly reportId: string
  readonly caseId: string
  readonly personId: string
  readonly draftId: string
  /** What shows something sealed, and what of it. */
  readonly sealed: readonly { readonly path: string; readonly holds: readonly string[] }[]
}

/** Adds a social assistant of Nador, and works as her until everything of `planted` is stored. */
export async function plantCase(house: House, handle = 'assistant'): Promise<PlantedCase> {
  await house.add(handle, 'social_assistant', 'TPI-NADOR')
  const assistant = await house.enter(handle)
  const act = async (path: string, body: object): Promise<string> => {
    const answer = await house.ask(`/api${path}`, { as: assistant, body })
    if (answer.status !== 200) throw new Error(`${path} was answered ${answer.body}`)
    return answer.json<{ id: string }>().id
  }
  const read = async <T>(path: string): Promise<T> =>
    (await house.ask(`/api${path}`, { as: assistant })).json<T>()

  const reportId = await act('/reports', {
    unit: 'UNIT-TPI-NADOR',
    source: 'hotline',
    anonymous: false,
    urgent: true,
    receivedAt: '2026-03-01T09:30:00.000Z',
    statement: planted.statement,
    caller: { name: planted.caller, phone: planted.phone },
    people: [{ capacity: 'victim', name: planted.name, sex: 'female', nationality: 'MA', language: 'ar' }],
  })
  const { caseId, people } = await read<{ caseId: string; people: { id: string }[] }>(`/reports/${reportId}`)
  const personId = people[0]?.id ?? ''
  const person = `/cases/${caseId}/people/${personId}`
  const { version } = await read<{ version: number }>(`${person}/details`)
  await act(`${person}/correction`, {
    version,
    details: {
      name: planted.name,
      born: planted.born,
      document: planted.document,
      sex: 'female',
      nationality: 'MA',
      language: 'ar',
    },
  })
  await act(`${person}/receptions`, {
    dangerNow: false,
    needsDoctor: false,
    childAlone: false,
    language: 'ar',
    interpreter: false,
    safeToSpeak: true,
    limitsSaidIn: 'ar',
    note: planted.note,
  })
  await act(`${person}/contacts`, {
    how: 'phone',
    number: planted.number,
    ifOtherAnswers: planted.otherAnswers,
  })
  const draftId = await act('/drafts', {
    form: 'report',
    about: null,
    body: JSON.stringify({ statement: planted.draft }),
  })
  await house.ask('/api/search', { as: assistant, body: { text: planted.name } })
  return {
    assistant,
    reportId,
    caseId,
    personId,
    draftId,
    sealed: [
      {
        path: `/reports/${reportId}`,
        holds: [planted.statement, planted.caller, planted.phone, planted.name],
      },
      { path: `${person}/identity`, holds: [planted.name, planted.born, planted.document] },
      { path: `${person}/details`, holds: [planted.name, planted.document] },
      { path: `${person}/reception`, holds: [planted.note] },
      { path: `${person}/contact`, holds: [planted.number, planted.otherAnswers] },
      { path: `/drafts/${draftId}`, holds: [planted.draft] },
    ],
  }
}
