import { basisOfPaper } from '@himaya/domain'
import { citing } from '../citing.ts'
import type { Marks, Sheet } from '../part.ts'
import { isolate, line } from '../text.ts'
import {
  basisOf,
  fact,
  letterSheet,
  ofCourt,
  referencesOf,
  sayingIn,
  signedBy,
  type CourtOnPaper,
  type FileReference,
  type FromCourt,
} from './letter.ts'

/**
 * Tells a registry that a victim owes no fee for the civil claim (Law 27-14 art. 5 §1), whatever receipt CPP 349 and 350
 * ask for, and has legal aid by operation of law (§2), so that no deposit of CPP 95 is asked.
 */
export interface FeeExemption extends FromCourt {
  readonly kind: 'fee_exemption'
  readonly number: string
  readonly to: CourtOnPaper
  readonly file: FileReference
  readonly person: string
  /** Never said to be established before a judgment says so. */
  readonly standing: 'presumed' | 'confirmed'
}

export function feeExemption(data: FeeExemption, marks: Marks): Sheet {
  const { form } = data
  const say = sayingIn(form)
  const law = citing(form, data.on)
  const act = law.whole('ma/act/2016/27-14#art_5')
  return letterSheet(
    data,
    {
      law,
      title: say('papers.kind.fee_exemption'),
      subject: say('documents.fees.subject'),
      to: [say('documents.to.registry', { of: ofCourt(data.to, form) })],
      facts: [
        ...referencesOf(form, data.file),
        fact(form, 'documents.person', data.person),
        { label: say('documents.standing'), value: say(`documents.standing.${data.standing}`) },
      ],
      body: [
        say('documents.fees.exempt', { person: isolate(line(data.person)), law: act }),
        say('documents.fees.receipt', {
          one: law.whole('ma/act/2002/22-01#art_349'),
          other: law.whole('ma/act/2002/22-01#art_350'),
        }),
        say('documents.fees.aid', { law: act }),
        say('documents.fees.deposit', { article: law.whole('ma/act/2002/22-01#art_95') }),
      ],
      basis: basisOf(form, law, basisOfPaper('fee_exemption')),
      ...signedBy(data),
    },
    marks,
  )
}
