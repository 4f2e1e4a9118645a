import type { LocalDate } from '@himaya/algorithms'
import type {
  checkReport,
  decideReport,
  markReport,
  notifyOutcome,
  seeCheck,
  seeOutcome,
  seeReportDecision,
} from '@himaya/contract'
import type { Me, Tx } from '@himaya/db'
import {
  isOf,
  mayCheck,
  mayDecideReport,
  mayMark,
  mayNotify,
  noticeDue,
  noticeStanding,
  type DecisionId,
  type Post,
  type ReportId,
} from '@himaya/domain'
import { openField, sealField, type FileKey } from '@himaya/keys'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFile } from '../../sealed.ts'
import { caseOf, speakingAs } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import {
  checksOf,
  decisionsOn,
  fileNamed,
  findCheck,
  findCourse,
  findReasons,
  hasVictim,
  holdReport,
  insertCheck,
  insertDecision,
  insertMark,
  insertNotice,
  lastMark,
  natureOf,
  prosecutorsOn,
  type Course,
} from './outcome-store.ts'

interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}
interface OfReport {
  readonly reportId: ReportId
}
type Made = { readonly id: string }

const foundPlace = (row: string) => ({ table: 'penal.report_check', column: 'found', row })
const reasonsPlace = (row: string) => ({ table: 'penal.decision', column: 'reasons', row })

/** A report with the posts in which I speak on it; hidden and absent alike are `not_found`. */
async function needReport({ tx, me }: Asking, reportId: ReportId) {
  const report = await findCourse(tx, reportId)
  if (report === undefined) throw new Problem('not_found')
  const { posts } = await caseOf(tx, me, report.caseId)
  return { report, posts }
}

/** As `needReport`, with nobody else acting on it meanwhile. */
async function holding(asking: Asking, reportId: ReportId) {
  await holdReport(asking.tx, reportId)
  return needReport(asking, reportId)
}

/** Whether the file is before the prosecution in which I hold that post: another court's may not decide on it. */
const isBefore = (me: Me, { court }: Course, post: Post) =>
  me.posts.some((held) => held.post === post && held.court === court)

const penalKey = (
  { house, tx, me }: Asking,
  { penalId, wrapped }: Course,
  purpose: string,
): Promise<FileKey> => openFile({ house, tx, me }, { kind: 'penal', fileId: penalId, wrapped }, purpose)

const receivedOn = (report: Course) => dayAt(report.receivedAt.getTime())

/** @throws Problem `malformed` for a day that is not from `first` to `last` */
function within(path: string, day: LocalDate, first: LocalDate, last: LocalDate): void {
  if (day < first || day > last)
    throw new Problem('malformed', { fields: [{ path, rule: day > last ? 'not_yet' : 'too_early' }] })
}

/** Where a report stands. @throws Problem `not_found` */
export async function readOutcome(
  asking: Asking,
  reportId: ReportId,
): Promise<Shown<z.input<typeof seeOutcome.reply>>> {
  const { tx, me, house } = asking
  const { report, posts } = await needReport(asking, reportId)
  const [mark, checks, decisions, officers, nature, victimKnown] = await Promise.all([
    report.mark === null ? null : lastMark(tx, reportId),
    checksOf(tx, reportId),
    decisionsOn(tx, report.penalId),
    prosecutorsOn(tx, report.caseId),
    natureOf(tx, report.penalId),
    hasVictim(tx, report.assistanceId),
  ])
  const today = dayAt(house.now())
  const waiting = report.state === 'sent' || report.state === 'checking'
  const decides = posts.some((post) => isOf(post, 'prosecution') && isBefore(me, report, post))
  const tells = posts.some((post) => isOf(post, 'prosecution') || post === 'prosecution_clerk')
  return {
    reply: {
      state: report.state,
      anonymous: report.anonymous,
      receivedOn: receivedOn(report),
      before: {
        court: report.court,
        name: { ar: report.name_ar, fr: report.name_fr },
        level: report.level,
        officers,
      },
      mark,
      checks,
      nature,
      victimKnown,
      callerKnown: report.callerKnown,
      decisions: decisions.map((decision) => {
        const { tell, notices, notifyBy } = decision
        const { left, daysLate } = noticeStanding({ by: notifyBy, tell, notices }, today)
        return { ...decision, left: [...left], daysLate }
      }),
      mine: [
        ...(waiting && posts.includes('social_assistant') ? (['mark'] as const) : []),
        ...(decides && report.anonymous ? (['check'] as const) : []),
        ...(decides ? (['decide'] as const) : []),
        ...(tells ? (['notify'] as const) : []),
      ],
    },
    entry: { caseId: report.caseId, subjects: [reportId] },
  }
}

/** @throws Problem `not_found`, `refused_by_law`; `malformed` where the unit's register has no such file */
export async function mark(
  asking: Asking,
  { id, reportId, ...asked }: Made & OfReport & z.output<typeof markReport.body>,
): Promise<Entry> {
  const { tx, me } = asking
  const { report, posts } = await holding(asking, reportId)
  const same = asked.mark === 'duplicate' ? asked.same : undefined
  const other = same === undefined ? undefined : await fileNamed(tx, report.unit, same)
  speakingAs(posts, (post) =>
    mayMark({
      post,
      mark: asked.mark,
      state: report.state,
      unitAt: report.level,
      sameFile: other === report.assistanceId,
    }),
  )
  if (same !== undefined && other === undefined)
    throw new Problem('malformed', { fields: [{ path: '/same', rule: 'not_in_the_register' }] })
  await insertMark(tx, {
    id,
    report_id: reportId,
    unit_id: report.unit,
    mark: asked.mark,
    same_year: same?.year ?? null,
    same_number: same?.number ?? null,
    marked_by: me.id,
  })
  return { caseId: report.caseId, subjects: [reportId, id] }
}

/** @throws Problem `not_found`, `refused_by_law`; `malformed` for a day before the report or to come */
export async function check(
  asking: Asking,
  { id, reportId, serious, on, found }: Made & OfReport & z.output<typeof checkReport.body>,
): Promise<Entry> {
  const { tx, me, house } = asking
  const { report, posts } = await holding(asking, reportId)
  const post = speakingAs(posts, (held) =>
    mayCheck({ post: held, anonymous: report.anonymous, before: isBefore(me, report, held) }),
  )
  within('/on', on, receivedOn(report), dayAt(house.now()))
  const key = await penalKey(asking, report, 'check_report')
  await insertCheck(tx, {
    id,
    report_id: reportId,
    penal_id: report.penalId,
    serious,
    found_sealed: sealField(key, foundPlace(id), found),
    checked_on: on,
    post: asProsecutor(post),
    checked_by: me.id,
  })
  return { caseId: report.caseId, subjects: [reportId, id], fields: ['found'] }
}

/**
 * @throws Problem `not_found`, `refused_by_law`; `conflict` with the decision in force when another was taken meanwhile;
 *   `malformed` for a day before the report, before the last decision, or to come
 */
export async function decide(
  asking: Asking,
  { id, reportId, ...asked }: Made & OfReport & z.output<typeof decideReport.body>,
): Promise<Entry> {
  const { tx, me, house } = asking
  const { report, posts } = await holding(asking, reportId)
  const [last] = await decisionsOn(tx, report.penalId)
  const [latest] = await checksOf(tx, reportId)
  const charged = await natureOf(tx, report.penalId)
  // Charges brought say more than whoever decides would.
  const nature = charged === 'unknown' ? asked.nature : charged
  const victimKnown = await hasVictim(tx, report.assistanceId)
  const post = speakingAs(posts, (held) =>
    mayDecideReport({
      post: held,
      decision: asked.kind,
      nature,
      before: isBefore(me, report, held),
      anonymous: report.anonymous,
      seriousness: latest === undefined ? 'unchecked' : latest.serious ? 'serious' : 'not_serious',
      reasoned: asked.reasons !== undefined,
      source: report.source,
      victimKnown,
      callerKnown: report.callerKnown,
      tell: asked.tell,
    }),
  )
  if (asked.after !== (last?.id ?? null)) throw new Problem('conflict', { now: last?.id ?? null })
  within('/takenOn', asked.takenOn, last?.takenOn ?? receivedOn(report), dayAt(house.now()))
  const sealed =
    asked.reasons === undefined
      ? null
      : sealField(await penalKey(asking, report, 'decide_report'), reasonsPlace(id), asked.reasons)
  await insertDecision(tx, {
    id: id as DecisionId,
    penal_id: report.penalId,
    kind: asked.kind,
    nature,
    post: asProsecutor(post),
    reasons_sealed: sealed,
    taken_on: asked.takenOn,
    notify_by: noticeDue(asked.takenOn, report.level).by,
    tell: asked.tell,
    decided_by: me.id,
  })
  return {
    caseId: report.caseId,
    subjects: [reportId, id],
    fields: sealed === null ? [] : ['reasons'],
  }
}

/** @throws Problem `not_found`, `refused_by_law`; `malformed` for a day before the decision or to come */
export async function notify(
  asking: Asking,
  {
    id,
    reportId,
    decisionId,
    whom,
    how,
    on,
  }: Made & OfReport & { readonly decisionId: DecisionId } & z.output<typeof notifyOutcome.body>,
): Promise<Entry> {
  const { tx, me, house } = asking
  const { report, posts } = await holding(asking, reportId)
  const decision = (await decisionsOn(tx, report.penalId)).find((one) => one.id === decisionId)
  if (decision === undefined) throw new Problem('not_found')
  const told = decision.notices.map((notice) => notice.whom)
  speakingAs(posts, (post) => mayNotify({ post, level: report.level, whom, tell: decision.tell, told }))
  within('/on', on, decision.takenOn, dayAt(house.now()))
  await insertNotice(tx, {
    id,
    decision_id: decisionId,
    penal_id: report.penalId,
    whom,
    how,
    told_on: on,
    told_by: me.id,
  })
  return { caseId: report.caseId, subjects: [decisionId, id] }
}

/** What a check found. @throws Problem `not_found` */
export async function readCheck(
  asking: Asking,
  { reportId, checkId }: OfReport & { readonly checkId: string },
): Promise<Shown<z.input<typeof seeCheck.reply>>> {
  const { report } = await needReport(asking, reportId)
  const row = await findCheck(asking.tx, reportId, checkId)
  if (row === undefined) throw new Problem('not_found')
  const key = await penalKey(asking, report, 'see_check')
  return {
    reply: { found: openField(key, foundPlace(checkId), row.found_sealed).toString('utf8') },
    entry: { caseId: report.caseId, subjects: [checkId, reportId], fields: ['found'] },
  }
}

/** Why it was decided; `null` where no reasons were written. @throws Problem `not_found` */
export async function readReasons(
  asking: Asking,
  { reportId, decisionId }: OfReport & { readonly decisionId: DecisionId },
): Promise<Shown<z.input<typeof seeReportDecision.reply>>> {
  const { report } = await needReport(asking, reportId)
  const row = await findReasons(asking.tx, report.penalId, decisionId)
  if (row === undefined) throw new Problem('not_found')
  const sealed = row.reasons_sealed
  const reasons =
    sealed === null
      ? null
      : openField(await penalKey(asking, report, 'see_decision'), reasonsPlace(decisionId), sealed).toString(
          'utf8',
        )
  return {
    reply: { reasons },
    entry: { caseId: report.caseId, subjects: [decisionId, reportId], fields: ['reasons'] },
  }
}

const prosecutors = [
  'kings_prosecutor',
  'kings_prosecutor_deputy',
  'general_prosecutor',
  'general_prosecutor_deputy',
] as const

/** The post as the table holds it: the rules let no other come this far. */
function asProsecutor(post: Post): (typeof prosecutors)[number] {
  const found = prosecutors.find((one) => one === post)
  if (found === undefined) throw new Problem('not_found')
  return found
}
