import { groupedCode } from '@himaya/algorithms'
import { dayAt } from '../../http/clock.ts'
import {
  caseKey,
  courtForm,
  languageIn,
  onPaper,
  openText,
  unlessThere,
  type Here,
  type Subject,
} from './here.ts'
import { transfersIn, witnessesCalled } from './store.ts'

/** By which the registry knows a witness again: the chance part of an id, so nothing is read out of it. */
const witnessCode = (measure: string): string => `T-${measure.replaceAll('-', '').slice(-8).toUpperCase()}`

/** Witnesses called to a hearing: those whom a measure in force conceals are called by a code. */
export async function ofHearings(here: Here): Promise<readonly Subject[]> {
  if (here.penal === null) return []
  const called = await witnessesCalled(here.tx, here.penal)
  return called.flatMap((row): readonly Subject[] => {
    if (row.person_id === null) return []
    const measure = here.concealed.get(row.person_id)
    return [
      {
        kind: 'witness_summons',
        id: row.id,
        person: row.person_id,
        about: { hearing_id: row.hearing },
        court: row.court_id,
        lacking: [
          ...unlessThere(measure !== undefined, 'not_concealed'),
          ...unlessThere(row.state === 'fixed' && row.on >= here.today, 'hearing_not_to_come'),
          ...unlessThere(here.file.reference.court !== null, 'no_court_reference'),
        ],
        write: async ({ form, number, signer }) => {
          const tongue = courtForm(form)
          return {
            kind: 'witness_summons',
            form: tongue,
            number: groupedCode(number),
            on: here.today,
            court: onPaper(row.court_id),
            signer,
            code: witnessCode(measure ?? row.id),
            file: here.file.reference,
            hearing: { on: row.on, at: row.at, room: row.room, formation: row.formation },
            interpreter: languageIn(tongue, row.interpreter),
          }
        },
      },
    ]
  })
}

/** The case on its way from a tribunal to the Court of Appeal. */
export async function ofTransfers(here: Here): Promise<readonly Subject[]> {
  const found = await transfersIn(here.tx, here.caseId)
  return found.map((row): Subject => ({
    kind: 'case_transmission',
    id: row.id,
    person: null,
    about: { transfer_id: row.id },
    court: row.from_court_id,
    lacking: unlessThere(row.state !== 'returned', 'was_returned'),
    write: async ({ form, number, signer }) => ({
      kind: 'case_transmission',
      form: courtForm(form),
      number: groupedCode(number),
      on: dayAt(row.sent_at.getTime()),
      court: onPaper(row.from_court_id),
      signer,
      to: onPaper(row.to_court_id),
      file: here.file.reference,
      reasons: openText(await caseKey(here), 'court.transfer', 'reasons', row.id, row.reasons_sealed),
    }),
  }))
}
