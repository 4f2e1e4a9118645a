/** Two such files know nothing of each other: for asking what one who sees the first can learn of the second. */
import type { AssistanceId, CaseId, PartyId, PenalId, PersonId, ReportId } from '@himaya/domain'
import { randomUUID } from 'node:crypto'
import type { newCourt, Officer } from './court.ts'

type Scene = Pick<Awaited<ReturnType<typeof newCourt>>, 'all' | 'officer'>

/** A case of one unit: its two files, somebody in each, and what was done in them. */
export interface File {
  readonly unit: string
  readonly court: string
  readonly writer: Officer
  readonly case: CaseId
  readonly assistance: AssistanceId
  readonly person: PersonId
  readonly penal: PenalId
  readonly report: ReportId
  readonly party: PartyId
  readonly decision: string
  readonly hearing: string
  readonly conflict: string
  /** An export of the unit that the writer asked for. */
  readonly request: string
  /** On the case as a deputy, and somebody who is barred from it. */
  readonly assignment: string
  readonly barred: Officer
  /** A shelter whose address somebody wrote. */
  readonly service: string
}

/** Writes such a case past row security, a row in each table that is asked about. */
export async function newFile(
  t: Scene,
  { id: unit, court_id: court }: { readonly id: string; readonly court_id: string },
): Promise<File> {
  const writer = await t.officer({ post: 'social_assistant', court: court as never })
  const barred = await t.officer({ post: 'kings_prosecutor_deputy', court: court as never })
  const ids = Array.from({ length: 12 }, () => randomUUID())
  const [
    case_,
    assistance,
    person,
    penal,
    report,
    party,
    decision,
    hearing,
    conflict,
    request,
    assignment,
    service,
  ] = ids as [string, ...string[]]
  const put = (text: string, values: unknown[]) => t.all.query(text, values)
  await put(
    `insert into assistance.file (id, unit_id, register_year, register_number, opened_on, wrapped_key)
     values ($1, $2, 2026, 1, '2026-01-01', '\\x00')`,
    [assistance, unit],
  )
  await put(
    `insert into assistance.person (id, file_id, unit_id, capacity, owner_id, sex) values ($1, $2, $3, 'victim', $4, 'female')`,
    [person, assistance, unit, writer.id],
  )
  await put(
    `insert into assistance.index_entry (kind, hash, unit_id, file_id, person_id)
     values ('document', decode(repeat('ab', 16), 'hex'), $1, $2, $3)`,
    [unit, assistance, person],
  )
  await put(
    `insert into penal.file (id, court_id, opened_on, wrapped_key) values ($1, $2, '2026-01-01', '\\x00')`,
    [penal, court],
  )
  await put(
    `insert into penal.report (id, penal_id, unit_id, court_id, source, anonymous, urgent, received_at, recorded_by, state, statement_sealed)
     values ($1, $2, $3, $4, 'self', false, false, now(), $5, 'sent', '\\x00')`,
    [report, penal, unit, court, writer.id],
  )
  await put(
    `insert into court.case (id, unit_id, assistance_id, penal_id, opened_on, wrapped_key) values ($1, $2, $3, $4, '2026-01-01', '\\x00')`,
    [case_, unit, assistance, penal],
  )
  await put(`insert into penal.party (id, penal_id, capacity, owner_id) values ($1, $2, 'suspect', $3)`, [
    party,
    penal,
    writer.id,
  ])
  await put(
    `insert into penal.decision (id, penal_id, kind, taken_on, notify_by, decided_by, post, nature, tell)
     values ($1, $2, 'prosecution', '2026-01-02', '2026-01-17', $3, 'kings_prosecutor', 'felony', '{victim}')`,
    [decision, penal, writer.id],
  )
  await put(
    `insert into penal.notice (decision_id, penal_id, whom, how, told_on, told_by) values ($1, $2, 'victim', 'letter', '2026-01-03', $3)`,
    [decision, penal, writer.id],
  )
  await put(
    `insert into penal.hearing (id, penal_id, court_id, formation, starts_at, room, fixed_by)
     values ($1, $2, $3, 'criminal_chamber', '2027-03-01 09:00', 'A1', $4)`,
    [hearing, penal, court, writer.id],
  )
  await put(
    `insert into assistance.reflection (file_id, person_id, unit_id, wished, post, reasons_sealed, starts, ends, decided_by)
     values ($1, $2, $3, true, 'kings_prosecutor', '\\x00', '2026-01-02', '2026-01-20', $4)`,
    [assistance, person, unit, writer.id],
  )
  await put(
    `insert into assistance.import_row (unit_id, file_id, person_id, row_mac, kept_sealed)
     values ($1, $2, $3, decode(repeat('cd', 16), 'hex'), '\\x00')`,
    [unit, assistance, person],
  )
  await put(
    `insert into office.draft (officer_id, form, body_sealed, wrapped_key) values ($1, 'report', '\\x00', '\\x00')`,
    [writer.id],
  )
  await put(
    `insert into record.repeat (officer_id, route, key, body_hash) values ($1, '/reports', $2, sha256('x'))`,
    [writer.id, randomUUID()],
  )
  await put(
    `insert into penal.event (penal_id, event, day, noted_by) values ($1, 'judgment', '2026-06-01', $2)`,
    [penal, writer.id],
  )
  await put(
    `insert into court.conflict (id, case_id, person_id, what, court_id, nature, raised_by)
     values ($1, $2, $3, 'charge', $4, 'felony', $5)`,
    [conflict, case_, person, court, writer.id],
  )
  for (const kind of ['agreed_here', 'agreed_there'])
    await put(
      `insert into court.conflict_step (conflict_id, kind, post, taken_by) values ($1, $2, 'kings_prosecutor', $3)`,
      [conflict, kind, writer.id],
    )
  await put(
    `with proof as (insert into office.step_up (session_id, officer_id, act, act_hash, nonce)
       values ($3::uuid, $3::uuid, 'approvals.request', sha256('a'), sha256('n')) returning id)
     insert into office.act_request (id, act, unit_id, purpose, requested_by, proof_id)
     select $1::uuid, 'exchange.export', $2, 'national_figures', $3::uuid, id from proof`,
    [request, unit, writer.id],
  )
  // Of the deputies of the court one is on the case, and one is barred from it.
  const deputy = await t.officer({ post: 'kings_prosecutor_deputy', court: court as never })
  await put(
    `insert into court.assignment (id, case_id, officer_id, post, starts) values ($1, $2, $3, 'kings_prosecutor_deputy', '2026-01-02')`,
    [assignment, case_, deputy.id],
  )
  await put(`insert into court.bar (case_id, officer_id, why, said_by) values ($1, $2, 'related', $3)`, [
    case_,
    barred.id,
    writer.id,
  ])
  await put(
    `insert into office.service (id, name_ar, name_fr, needs) values ($1, 'مأوى', 'Foyer', '{shelter}')`,
    [service],
  )
  await put(
    `insert into office.shelter (service_id, version, address_sealed, written_by) values ($1, 1, $2, $3)`,
    [service, Buffer.alloc(40), writer.id],
  )
  return {
    unit,
    court,
    writer,
    case: case_ as CaseId,
    assistance: assistance as AssistanceId,
    person: person as PersonId,
    penal: penal as PenalId,
    report: report as ReportId,
    party: party as PartyId,
    decision: decision!,
    hearing: hearing!,
    conflict: conflict!,
    request: request!,
    assignment: assignment!,
    barred,
    service: service!,
  }
}
