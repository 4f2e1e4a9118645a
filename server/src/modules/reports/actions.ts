import type { recordReport, seeReport } from '@himaya/contract'
import { newId, type Me, type Tx } from '@himaya/db'
import type { PartyId, PenalId, PersonId, ReportId } from '@himaya/domain'
import { openField, sealField, type FileKey } from '@himaya/keys'
import type { z } from 'zod'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import type { Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { addPeople, openAssistanceFile } from '../cases/index.ts'
import type { Entry } from '../record/index.ts'
import {
  courtOfUnit,
  findReport,
  insertParties,
  insertPenalFile,
  insertReport,
  peopleOf,
  sendToProsecution,
} from './store.ts'

type Told = z.output<typeof recordReport.body> & { readonly id: string }

const reportPlace = (id: string, column: 'statement' | 'caller') => ({
  table: 'penal.report',
  column,
  row: id,
})
const namePlace = (id: string) => ({ table: 'assistance.person', column: 'name', row: id })

/**
 * Writes a report down: both files and the key that joins them, the people named, the report itself, and its
 * sending to the head of the prosecution. All of it or nothing.
 *
 * @throws Problem `not_found` when the unit is not one of the officer's
 */
export async function writeReport(house: House, tx: Tx, me: Me, told: Told): Promise<Entry> {
  const courtId = await courtOfUnit(tx, told.unit)
  if (courtId === undefined) throw new Problem('not_found')
  const penalId = newId() as PenalId
  const reportId = told.id as ReportId
  const penal = await house.keys.newFileKey({ kind: 'penal', fileId: penalId })
  await insertPenalFile(tx, {
    id: penalId,
    court_id: courtId,
    opened_on: dayAt(house.now()),
    wrapped_key: penal.wrapped,
  })
  const file = await openAssistanceFile(house, tx, { unit: told.unit, penalId })
  await insertReport(tx, {
    id: reportId,
    penal_id: penalId,
    unit_id: told.unit,
    court_id: courtId,
    source: told.source,
    anonymous: told.anonymous,
    urgent: told.urgent,
    received_at: new Date(told.receivedAt),
    recorded_by: me.id,
    // An anonymous report is checked for seriousness before anything else (CPP 40, 49).
    state: told.anonymous ? 'checking' : 'sent',
    statement_sealed: sealField(penal.fileKey, reportPlace(reportId, 'statement'), told.statement),
    caller_sealed:
      told.caller === undefined || told.anonymous
        ? null
        : sealField(penal.fileKey, reportPlace(reportId, 'caller'), JSON.stringify(told.caller)),
  })
  await addPeople(
    house,
    tx,
    me,
    told.people.flatMap(({ capacity, ...person }) =>
      isAccusedSide(capacity) ? [] : [{ ...person, capacity, file, id: newId() as PersonId }],
    ),
  )
  await writeParties(tx, me, told, penalId, penal.fileKey)
  await sendToProsecution(tx, reportId)
  return {
    caseId: file.caseId,
    subjects: [reportId],
    fields: ['statement', ...(told.caller ? ['caller'] : []), ...(told.people.length > 0 ? ['name'] : [])],
  }
}

/** The accused belong to the penal file: the assistance file never holds them. */
async function writeParties(tx: Tx, me: Me, told: Told, penalId: PenalId, key: FileKey): Promise<void> {
  const parties = told.people.flatMap(({ capacity, name, sex, nationality }) => {
    if (!isAccusedSide(capacity)) return []
    const id = newId() as PartyId
    return [
      {
        id,
        penal_id: penalId,
        capacity,
        owner_id: me.id,
        sex: sex ?? null,
        nationality: nationality ?? null,
        name_sealed:
          name === undefined ? null : sealField(key, { table: 'penal.party', column: 'name', row: id }, name),
      },
    ]
  })
  if (parties.length > 0) await insertParties(tx, parties)
}

type Capacity = Told['people'][number]['capacity']
type AccusedSide = Extract<Capacity, 'suspect' | 'accused' | 'legal_person'>

function isAccusedSide(capacity: Capacity): capacity is AccusedSide {
  return capacity === 'suspect' || capacity === 'accused' || capacity === 'legal_person'
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
  const asked = { officer: me.id, purpose: 'see_report' }
  const people = await peopleOf(tx, report.shown.caseId)
  const [penalKey, assistanceKey] = await house.keys.unwraps({
    files: [
      { kind: 'penal', fileId: report.penalId, wrapped: report.penalKey },
      { kind: 'assistance', fileId: report.assistanceId, wrapped: report.assistanceKey },
    ],
    ...asked,
  })
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
    },
    entry: {
      caseId: report.shown.caseId,
      subjects: [reportId, ...people.map((person) => person.id)],
      fields: ['statement', ...(caller === null ? [] : ['caller']), ...(people.length > 0 ? ['name'] : [])],
    },
  }
}
