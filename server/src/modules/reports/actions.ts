import type { recordReport, reportInFile, seeReport } from '@himaya/contract'
import { newId, type Me, type Tx } from '@himaya/db'
import {
  isAccusedSide,
  mayReportInFile,
  type CaseId,
  type CourtId,
  type PartyId,
  type PenalId,
  type PersonId,
  type ReportId,
  type UnitId,
} from '@himaya/domain'
import { openField, sealField, type FileKey } from '@himaya/keys'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { openFile, openFiles } from '../../sealed.ts'
import { addPeople, caseOf, openAssistanceFile, speakingAs, type OpenedFile } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import {
  courtOfUnit,
  findAssistance,
  findReport,
  insertParties,
  insertPenalFile,
  insertReport,
  joinPenalFile,
  partiesOf,
  peopleOf,
  sendToProsecution,
} from './store.ts'

type Told = z.output<typeof reportInFile.body>

const reportPlace = (id: string, column: 'statement' | 'caller') => ({
  table: 'penal.report',
  column,
  row: id,
})
const namePlace = (id: string) => ({ table: 'assistance.person', column: 'name', row: id })
const partyPlace = (id: string) => ({ table: 'penal.party', column: 'name', row: id })

/**
 * Writes a report down: both files and the key that joins them, the people named, the report itself, and its
 * sending to the head of the prosecution. All of it or nothing.
 *
 * @throws Problem `not_found` when the unit is not one of the officer's; `malformed` for a moment to come
 */
export async function writeReport(
  house: House,
  tx: Tx,
  me: Me,
  told: z.output<typeof recordReport.body> & { readonly id: string },
): Promise<Entry> {
  const penal = await openPenalFile(house, tx, told)
  await writeDown(house, tx, me, told, penal)
  const file = await openAssistanceFile(house, tx, { unit: told.unit, penalId: penal.id })
  return sent(house, tx, me, told, { penal, file })
}

/**
 * Writes a report in an assistance file that had none: the penal file beside it, and the sending.
 *
 * @throws Problem `not_found`; `refused_by_law` where the file has a penal one already; `malformed` for a moment to come
 */
export async function writeReportInFile(
  house: House,
  tx: Tx,
  me: Me,
  told: Told & { readonly id: string; readonly caseId: CaseId },
): Promise<Entry> {
  const { posts } = await caseOf(tx, me, told.caseId)
  const found = await findAssistance(tx, told.caseId)
  if (found === undefined) throw new Problem('not_found')
  const once = (reported: boolean) => speakingAs(posts, (post) => mayReportInFile({ post, reported }))
  once(found.reported)
  const penal = await openPenalFile(house, tx, { unit: found.unit })
  await writeDown(house, tx, me, { ...told, unit: found.unit, anonymous: false }, penal)
  // Somebody else may have been first, between the look and the writing.
  if (!(await joinPenalFile(tx, told.caseId, penal.id))) once(true)
  const key = await openFile(
    { house, tx, me },
    { kind: 'assistance', fileId: found.assistanceId, wrapped: found.wrapped },
    'report_in_file',
  )
  const file = { caseId: told.caseId, assistanceId: found.assistanceId, unit: found.unit, key }
  return sent(house, tx, me, told, { penal, file })
}

interface Penal {
  readonly id: PenalId
  readonly court: CourtId
  readonly key: FileKey
}

async function openPenalFile(house: House, tx: Tx, { unit }: { unit: UnitId }): Promise<Penal> {
  const court = await courtOfUnit(tx, unit)
  if (court === undefined) throw new Problem('not_found')
  const id = newId() as PenalId
  const { fileKey, wrapped } = await house.keys.newFileKey({ kind: 'penal', fileId: id })
  await insertPenalFile(tx, { id, court_id: court, opened_on: dayAt(house.now()), wrapped_key: wrapped })
  return { id, court, key: fileKey }
}

async function writeDown(
  house: House,
  tx: Tx,
  me: Me,
  told: Told & { readonly id: string; readonly unit: UnitId; readonly anonymous: boolean },
  penal: Penal,
): Promise<void> {
  const receivedAt = new Date(told.receivedAt)
  // A clock may be a little fast; nothing is received tomorrow.
  if (receivedAt.getTime() > house.now() + 5 * 60_000)
    throw new Problem('malformed', { fields: [{ path: '/receivedAt', rule: 'not_yet' }] })
  await insertReport(tx, {
    id: told.id as ReportId,
    penal_id: penal.id,
    unit_id: told.unit,
    court_id: penal.court,
    source: told.source,
    anonymous: told.anonymous,
    urgent: told.urgent,
    received_at: receivedAt,
    recorded_by: me.id,
    // An anonymous report is checked for seriousness before anything else (CPP 40, 49).
    state: told.anonymous ? 'checking' : 'sent',
    statement_sealed: sealField(penal.key, reportPlace(told.id, 'statement'), told.statement),
    caller_sealed:
      told.caller === undefined || told.anonymous
        ? null
        : sealField(penal.key, reportPlace(told.id, 'caller'), JSON.stringify(told.caller)),
  })
}

/** The people it names, each in the file that is theirs, and the sending: the report is with the prosecution. */
async function sent(
  house: House,
  tx: Tx,
  me: Me,
  told: Told & { readonly id: string },
  { penal, file }: { readonly penal: Penal; readonly file: OpenedFile },
): Promise<Entry> {
  await addPeople(
    house,
    tx,
    me,
    told.people.flatMap(({ capacity, ...person }) =>
      isAccusedSide(capacity) ? [] : [{ ...person, capacity, file, id: newId() as PersonId }],
    ),
  )
  await writeParties(tx, me, told, penal)
  await sendToProsecution(tx, told.id as ReportId)
  return {
    caseId: file.caseId,
    subjects: [told.id],
    fields: ['statement', ...(told.caller ? ['caller'] : []), ...(told.people.length > 0 ? ['name'] : [])],
  }
}

/** The accused belong to the penal file: the assistance file never holds them. */
async function writeParties(tx: Tx, me: Me, told: Told, penal: Penal): Promise<void> {
  const parties = told.people.flatMap(({ capacity, name, sex, nationality }) => {
    if (!isAccusedSide(capacity)) return []
    const id = newId() as PartyId
    return [
      {
        id,
        penal_id: penal.id,
        capacity,
        owner_id: me.id,
        sex: sex ?? null,
        nationality: nationality ?? null,
        name_sealed: name === undefined ? null : sealField(penal.key, partyPlace(id), name),
      },
    ]
  })
  if (parties.length > 0) await insertParties(tx, parties)
}

/** One report with what it says. @throws Problem `not_found` for a hidden one and for an absent one alike */
export async function readReport(
  house: House,
  tx: Tx,
  me: Me,
  reportId: ReportId,
): Promise<Shown<z.input<typeof seeReport.reply>>> {
  const report = await findReport(tx, reportId)
  if (report === undefined) throw new Problem('not_found')
  const [people, parties] = await Promise.all([
    peopleOf(tx, report.shown.caseId),
    partiesOf(tx, report.penalId),
  ])
  const [penalKey, assistanceKey] = await openFiles(
    { house, tx, me },
    [
      { kind: 'penal', fileId: report.penalId, wrapped: report.penalKey },
      { kind: 'assistance', fileId: report.assistanceId, wrapped: report.assistanceKey },
    ],
    'see_report',
  )
  if (penalKey === undefined || assistanceKey === undefined) throw new Problem('keys_unavailable')
  const open = (column: 'statement' | 'caller', sealed: Buffer) =>
    openField(penalKey, reportPlace(reportId, column), sealed).toString('utf8')
  const { statement, caller, shown } = report
  return {
    reply: {
      ...shown,
      statement: open('statement', statement),
      caller:
        caller === null ? null : (JSON.parse(open('caller', caller)) as { name?: string; phone?: string }),
      people: people.map(({ id, name_sealed, ...person }) => ({
        id,
        ...person,
        name:
          name_sealed === null ? null : openField(assistanceKey, namePlace(id), name_sealed).toString('utf8'),
      })),
      parties: parties.map(({ id, name_sealed, ...party }) => ({
        id,
        ...party,
        name: name_sealed === null ? null : openField(penalKey, partyPlace(id), name_sealed).toString('utf8'),
      })),
    },
    entry: {
      caseId: report.shown.caseId,
      subjects: [reportId, ...[...people, ...parties].map(({ id }) => id)],
      fields: [
        'statement',
        ...(caller === null ? [] : ['caller']),
        ...(people.length + parties.length > 0 ? ['name'] : []),
      ],
    },
  }
}
