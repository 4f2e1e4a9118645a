import type { LocalDate } from '@himaya/algorithms'
import type { ArticleRef } from '@himaya/law'
import { citing } from '../citing.ts'
import type { Marks, Sheet } from '../part.ts'
import { dayIn } from '../sentences.ts'
import { isolate, isolateReference, line } from '../text.ts'
import { basisOf, fact, letterSheet, sayingIn, signedBy, type FromCourt } from './letter.ts'

/**
 * That a foreigner may stay until the trial ends (CPP 82-5-1 §5; §6 for a witness, an expert or a reporter): a paper to
 * be carried and shown, with no word for a reason, a capacity or a file.
 */
export interface StayAuthorisation extends FromCourt {
  readonly kind: 'stay_authorisation'
  readonly number: string
  readonly person: string
  readonly born: LocalDate | null
  /** In words. */
  readonly nationality: string
  /** The court's number of the decision that granted it. */
  readonly decision: string
  readonly basis: readonly ArticleRef[]
  readonly starts: LocalDate
  /** The last day, included, or the end of the trial. */
  readonly until: LocalDate | 'trial_end'
}

export function stayAuthorisation(data: StayAuthorisation, marks: Marks): Sheet {
  const { form, starts, until } = data
  const say = sayingIn(form)
  const law = citing(form, data.on)
  const start = dayIn(form, starts)
  return letterSheet(
    data,
    {
      law,
      title: say('papers.kind.stay_authorisation'),
      to: [say('documents.stay.to')],
      facts: [
        fact(form, 'documents.person', data.person),
        ...(data.born === null ? [] : [{ label: say('documents.born'), value: dayIn(form, data.born) }]),
        fact(form, 'documents.nationality', data.nationality),
        { label: say('documents.serial'), value: isolateReference(data.decision) },
        { label: say('documents.date'), value: dayIn(form, data.on) },
      ],
      basis: basisOf(form, law, data.basis),
      ruling: {
        title: say('documents.stay.title'),
        sentence: say('documents.stay.says', { person: isolate(line(data.person)) }),
        measure: null,
      },
      closing: [
        until === 'trial_end'
          ? say('documents.stay.until-trial-ends', { start })
          : say('documents.stay.until', { start, end: dayIn(form, until) }),
      ],
      ...signedBy(data),
    },
    marks,
  )
}
