/**
 * At Nador, so that each can be looked at: somebody stands in, somebody is barred, what was opened in an emergency, and what
 * is asked about who looked.
 */
import { addDays, seeded } from '@himaya/algorithms'
import type { CaseId, CourtId, OfficerId, Post } from '@himaya/domain'
import type { FileName } from '@himaya/keys'
import type { CaseFacts, Country, Staff } from '../facts.ts'
import type { Seals } from '../seals.ts'
import { idAt } from '../time.ts'
import type { Tables } from './row.ts'

const nador = 'TPI-NADOR' as CourtId
const minute = 60_000
const hour = 60 * minute

interface Opened {
  readonly id: string
  readonly of: CaseFacts
  readonly by: Staff
  readonly at: number
  readonly category: 'danger_now' | 'hearing_today'
  readonly side: 'prosecution' | 'bench'
  readonly reason: string
  readonly review: { readonly by: Staff; readonly at: number; readonly reason: string } | null
}

interface Scene {
  readonly standIn: {
    readonly id: string
    readonly from: string
    readonly of: CaseId
    readonly by: OfficerId
    readonly officer: OfficerId
  }
  readonly bar: {
    readonly id: string
    readonly of: CaseId
    readonly officer: OfficerId
    readonly by: OfficerId
    readonly at: number
  }
  readonly opened: readonly Opened[]
  readonly asked: readonly Asked[]
}

interface Asked {
  readonly id: string
  readonly kind: 'many_identities' | 'drawn'
  readonly by: Staff
  readonly side: 'prosecution' | 'bench'
  readonly at: number
  readonly found: number
  readonly bound: number | null
  readonly of: CaseFacts | null
  readonly words: readonly {
    readonly id: string
    readonly by: Staff
    readonly finding: 'explained' | null
    readonly at: number
    readonly says: string
  }[]
}

/** @param now milliseconds since 1970: what is open was opened twenty minutes before */
export function sceneOf({ staff, cases }: Country, now: number): Scene {
  const here = (post: Post, n = 0) => {
    const found = staff.filter((one) => one.post === post && one.court === nador && one.offered)[n]
    if (found === undefined) throw new RangeError(`no ${post} is offered at ${nador}`)
    return found
  }
  const [head, deputy, second, clerk, president, assistant] = [
    here('kings_prosecutor'),
    here('kings_prosecutor_deputy'),
    here('kings_prosecutor_deputy', 1),
    here('registry_clerk'),
    here('court_president'),
    here('social_assistant'),
  ]
  const on = (one: CaseFacts, who: Staff) =>
    one.assigned.find(({ officer, ends }) => officer.id === who.id && ends === null)
  const ofNador = cases.filter((one) => one.unit === 'UNIT-TPI-NADOR' && one.seized === nador)
  const the = (fits: (one: CaseFacts) => boolean, n = 0): CaseFacts => {
    const found = ofNador.filter(fits).at(-1 - n)
    if (found === undefined) throw new RangeError('Nador has no such case')
    return found
  }
  const ids = seeded('himaya/compartments')
  const handed = the((one) => on(one, deputy) !== undefined)
  const barredFrom = the((one) => on(one, head) !== undefined && one !== handed)
  const weeksAgo = now - 14 * 24 * hour
  return {
    standIn: {
      id: idAt<CaseId>(now - hour, ids),
      from: on(handed, deputy)?.id ?? '',
      of: handed.id,
      by: deputy.id,
      officer: second.id,
    },
    bar: {
      id: idAt<CaseId>(now - hour, ids),
      of: barredFrom.id,
      officer: second.id,
      by: head.id,
      at: now - hour,
    },
    opened: [
      {
        id: idAt<CaseId>(weeksAgo, ids),
        of: the((one) => on(one, clerk) === undefined && one !== handed && one !== barredFrom, 1),
        by: clerk,
        at: weeksAgo,
        category: 'hearing_today',
        side: 'bench',
        reason: 'كاتبة الجلسة متغيبة، والقاعة تطلب المرجع وأسماء من استدعي قبل بداية الجلسة.',
        review: {
          by: president,
          at: weeksAgo + 26 * hour,
          reason: 'الجلسة كانت مدرجة في اليوم نفسه، ولم يطلع إلا على المرجع والمواعيد.',
        },
      },
      {
        id: idAt<CaseId>(now - 20 * minute, ids),
        of: the((one) => on(one, deputy) === undefined && one !== barredFrom, 2),
        by: deputy,
        at: now - 20 * minute,
        category: 'danger_now',
        side: 'prosecution',
        reason: 'اتصلت الشرطة من المستشفى: الضحية تقول إن من هددها ينتظرها بالباب، والمكلف بالملف لا يجيب.',
        review: null,
      },
    ],
    asked: [
      {
        id: idAt<CaseId>(weeksAgo + 2 * hour, ids),
        kind: 'many_identities',
        by: clerk,
        side: 'bench',
        at: weeksAgo + 2 * hour,
        found: 34,
        bound: 15,
        of: null,
        words: [
          {
            id: idAt<CaseId>(weeksAgo + 3 * hour, ids),
            by: clerk,
            finding: null,
            at: weeksAgo + 3 * hour,
            says: 'جرد لمن لم يستدعَ بعد لجلسات الشهر، بطلب من رئيس الهيئة.',
          },
          {
            id: idAt<CaseId>(weeksAgo + 20 * hour, ids),
            by: president,
            finding: 'explained',
            at: weeksAgo + 20 * hour,
            says: 'الجرد مأذون به، وقد اطلعت على لائحة الجلسات.',
          },
        ],
      },
      {
        id: idAt<CaseId>(now - 2 * hour, ids),
        kind: 'drawn',
        by: assistant,
        side: 'prosecution',
        at: now - 2 * hour,
        found: 1,
        bound: null,
        of: handed,
        words: [],
      },
    ],
  }
}

export const filesOfScene = ({ opened, asked }: Scene): readonly FileName[] => [
  ...opened.map(({ id }) => ({ kind: 'emergency' as const, fileId: id })),
  ...asked.flatMap(({ words }) => words.map(({ id }) => ({ kind: 'answer' as const, fileId: id }))),
]

export function compartmentRows(
  { standIn, bar, opened, asked }: Scene,
  { today, staff }: Country,
  seals: Seals,
): Tables {
  const sealed = opened.map((one) => ({ ...one, key: seals('emergency', one.id) }))
  const entry = (at: number, officer: OfficerId, act: string, of: CaseId, subjects: readonly string[]) => ({
    at: new Date(at),
    officer_id: officer,
    outcome: 'done' as const,
    act,
    case_id: of,
    subjects: [...subjects],
    fields: [],
  })
  return {
    'court.assignment': [
      {
        case_id: standIn.of,
        id: standIn.id,
        officer_id: standIn.officer,
        post: staff.find(({ id }) => id === standIn.officer)?.post ?? '',
        starts: today,
        ends: addDays(today, 7),
        ended_at: null,
        ended_by: null,
        why: null,
        from_id: standIn.from,
        delegated_by: standIn.by,
      },
    ],
    // Said beforehand: whoever stands in is away later.
    'office.absence': [
      {
        officer_id: standIn.officer,
        first_day: addDays(today, 10),
        last_day: addDays(today, 14),
        said_by: standIn.officer,
        said_at: new Date(bar.at),
      },
    ],
    'court.bar': [
      {
        id: bar.id,
        case_id: bar.of,
        officer_id: bar.officer,
        why: 'related',
        said_by: bar.by,
        said_at: new Date(bar.at),
      },
    ],
    'court.emergency': sealed.map(({ id, of, by, at, category, side, reason, key }) => ({
      id,
      case_id: of.id,
      court_id: nador,
      post: by.post,
      opened_by: by.id,
      year: of.register.year,
      number: of.register.number,
      category,
      wrapped_key: key.wrapped,
      reason_sealed: key.put('court.emergency', 'reason', id, reason),
      opened_at: new Date(at),
      ends_at: new Date(at + hour),
      side,
      told_court_id: nador,
    })),
    'court.emergency_review': sealed.flatMap(({ id, key, review }) =>
      review === null
        ? []
        : [
            {
              emergency_id: id,
              proper: true,
              reason_sealed: key.put('court.emergency_review', 'reason', id, review.reason),
              reviewed_by: review.by.id,
              reviewed_at: new Date(review.at),
            },
          ],
    ),
    'court.access_question': asked.map(({ id, kind, by, side, at, found, bound, of }) => ({
      id,
      kind,
      mark: `${kind}/${id}`,
      officer_id: by.id,
      post: by.post,
      court_id: nador,
      case_id: of?.id ?? null,
      year: of?.register.year ?? null,
      number: of?.register.number ?? null,
      act: of === null ? null : 'people.see_identity',
      first_at: new Date(at - (of === null ? 40 * minute : 0)),
      last_at: new Date(at),
      found,
      bound,
      asked_at: new Date(at),
      due_at: new Date(at + (of === null ? 72 : 168) * hour),
      side,
      told_court_id: nador,
    })),
    'court.access_answer': asked.flatMap(({ id: question, words }) =>
      words.map(({ id, by, finding, at, says }) => {
        const key = seals('answer', id)
        return {
          id,
          question_id: question,
          own: finding === null,
          finding,
          wrapped_key: key.wrapped,
          words_sealed: key.put('court.access_answer', 'words', id, says),
          said_by: by.id,
          said_at: new Date(at),
        }
      }),
    ),
    'record.entry': [
      entry(bar.at, bar.by, 'recusal.bar', bar.of, [bar.officer]),
      ...sealed
        .filter(({ review }) => review === null)
        .map(({ id, of, by, at }) => entry(at, by.id, 'emergency.open', of.id, [id])),
    ],
  }
}
