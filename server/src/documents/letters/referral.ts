import type { LocalDate } from '@himaya/algorithms'
import type { AgeBand, ArrivalRisk, Need, Sex } from '@himaya/domain'
import type { Both } from '../decision.ts'
import type { Marks, Sheet } from '../part.ts'
import { dayIn, type Tongue } from '../sentences.ts'
import { speechOf } from '../speech.ts'
import { line } from '../text.ts'
import { letterSheet, passagesOf, sayingIn } from './letter.ts'

/**
 * Asks a service for what a person needs. It has no word for a court, a case, an article, an offence, an accused or a
 * name (Law 09-08 art. 49): the person carries it, and whoever finds it learns that somebody needs a bed.
 */
export interface ReferralLetter {
  readonly kind: 'referral_letter'
  readonly form: Tongue
  readonly number: string
  readonly on: LocalDate
  readonly service: Both
  readonly need: Need
  readonly urgent: boolean
  readonly sex: Sex | null
  readonly ageBand: AgeBand | null
  /** In words. */
  readonly language: string
  readonly risks: readonly ArrivalRisk[]
  /** What the unit wrote to the service, and nobody else. */
  readonly words: string
}

export function referralLetter(data: ReferralLetter, marks: Marks): Sheet {
  const { form } = data
  const say = sayingIn(form)
  const { say: speak } = speechOf(form)
  return letterSheet(
    { ...data, court: null },
    {
      // It cites nothing, so that nothing can be told from it.
      law: null,
      title: say('papers.kind.referral_letter'),
      subject: say('documents.card.subject'),
      to: [line(data.service[form])],
      facts: [
        { label: say('documents.referral.on'), value: dayIn(form, data.on) },
        ...(data.urgent
          ? [{ label: say('documents.referral.when'), value: say('documents.referral.urgent') }]
          : []),
        ...(data.sex === null
          ? []
          : [{ label: speak('reports.sex'), value: speak(`reports.sex.${data.sex}`) }]),
        ...(data.ageBand === null
          ? []
          : [{ label: speak('referral.age'), value: speak(`referral.age.${data.ageBand}`) }]),
        { label: say('documents.card.language'), value: line(data.language) },
      ],
      ruling: {
        title: say('documents.card.need'),
        sentence: say('documents.referral.asks'),
        measure: speak(`referral.need.${data.need}`),
      },
      asksFirst: true,
      sections:
        data.risks.length === 0
          ? []
          : [
              {
                title: speak('referral.risks'),
                items: data.risks.map((risk) => speak(`referral.risk.${risk}`)),
              },
            ],
      reasons: { title: say('documents.referral.words'), note: null, passages: passagesOf(data.words) },
      caution: say('documents.referral.caution'),
      served: {
        title: say('documents.referral.given'),
        rows: [say('documents.card.given.to'), say('documents.served.date'), say('documents.served.hour')],
        signatures: [say('documents.card.given.receiver'), say('documents.card.given.by')],
      },
    },
    marks,
  )
}
