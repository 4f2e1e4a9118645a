import { basisOfPaper } from '@himaya/domain'
import { citing } from '../citing.ts'
import type { Marks, Sheet } from '../part.ts'
import { dayIn } from '../sentences.ts'
import {
  basisOf,
  letterSheet,
  nearOf,
  passagesOf,
  referencesOf,
  sayingIn,
  signedBy,
  type CourtOnPaper,
  type FileReference,
  type FromCourt,
} from './letter.ts'

/** A tribunal's prosecution sends a case to the general prosecutor at the Court of Appeal (CPP 42, 49, 416). */
export interface CaseTransmission extends FromCourt {
  readonly kind: 'case_transmission'
  readonly number: string
  readonly to: CourtOnPaper
  readonly file: FileReference
  readonly reasons: string
}

export function caseTransmission(data: CaseTransmission, marks: Marks): Sheet {
  const { form } = data
  const say = sayingIn(form)
  const law = citing(form, data.on)
  return letterSheet(
    data,
    {
      law,
      title: say('papers.kind.case_transmission'),
      subject: say('documents.transmission.subject'),
      to: [say('documents.to.general_prosecutor', { at: nearOf(data.to, form) })],
      facts: [
        ...referencesOf(form, data.file),
        { label: say('documents.transmission.sent'), value: dayIn(form, data.on) },
      ],
      body: [say('documents.greeting'), say('documents.transmission.says')],
      basis: basisOf(form, law, basisOfPaper('case_transmission')),
      reasons: { title: say('documents.transmission.why'), note: null, passages: passagesOf(data.reasons) },
      closing: [say('documents.transmission.yours')],
      ...signedBy(data),
    },
    marks,
  )
}
