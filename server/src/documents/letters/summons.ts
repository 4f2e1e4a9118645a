import type { LocalDate } from '@himaya/algorithms'
import { basisOfPaper, type FormationId } from '@himaya/domain'
import { citing } from '../citing.ts'
import type { Marks, Sheet } from '../part.ts'
import { dayIn } from '../sentences.ts'
import { speechOf } from '../speech.ts'
import { isolate, isolateReference, line } from '../text.ts'
import {
  basisOf,
  letterSheet,
  referencesOf,
  sayingIn,
  signedBy,
  type FileReference,
  type FromCourt,
} from './letter.ts'

/**
 * Calls a witness whose identity is concealed (CPP 82-7): by a code and at the court's own address. It has no word for
 * a name, a home or an accused.
 */
export interface WitnessSummons extends FromCourt {
  readonly kind: 'witness_summons'
  readonly number: string
  /** By which the registry knows the witness again, and from which nobody learns anything. */
  readonly code: string
  readonly file: FileReference
  readonly hearing: {
    readonly on: LocalDate
    /** `HH:MM`. */
    readonly at: string
    readonly room: string | null
    readonly formation: FormationId
  }
  /** In words; `null` where none is needed. */
  readonly interpreter: string | null
}

export function witnessSummons(data: WitnessSummons, marks: Marks): Sheet {
  const { form, court, hearing } = data
  const say = sayingIn(form)
  const law = citing(form, data.on)
  const { say: speak } = speechOf(form)
  const formation = speak(`hearings.formation.${hearing.formation}`)
  return letterSheet(
    data,
    {
      law,
      title: say('papers.kind.witness_summons'),
      subject: say('documents.summons.subject'),
      to: [
        say('documents.summons.to', { code: isolateReference(data.code) }),
        say('documents.summons.address', { court: line(court.name[form]), seat: line(court.seat[form]) }),
      ],
      facts: [
        ...referencesOf(form, data.file).slice(0, 1),
        { label: say('documents.summons.day'), value: dayIn(form, hearing.on) },
        { label: say('documents.served.hour'), value: isolateReference(hearing.at) },
        { label: speak('hearings.formation'), value: formation },
        ...(hearing.room === null
          ? []
          : [{ label: speak('hearings.room'), value: isolate(line(hearing.room)) }]),
        ...(data.interpreter === null
          ? []
          : [{ label: speak('hearings.interpreter-needed'), value: line(data.interpreter) }]),
      ],
      body: [
        say('documents.summons.come', { day: dayIn(form, hearing.on), hour: isolateReference(hearing.at) }),
        say('documents.summons.sealed'),
        say('documents.summons.means', { article: law.whole('ma/act/2002/22-01#art_347-1') }),
        say('documents.summons.by-hand'),
      ],
      basis: basisOf(form, law, basisOfPaper('witness_summons')),
      ...signedBy(data),
      served: {
        title: say('documents.summons.served'),
        rows: [
          say('documents.summons.served.to'),
          say('documents.served.date'),
          say('documents.served.hour'),
        ],
        signatures: [say('documents.summons.served.mark'), say('documents.served.clerk')],
      },
    },
    marks,
  )
}
