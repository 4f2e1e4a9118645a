import { isOpenEnd, type HealthCopy, type ShelterCopy } from './decision.ts'
import { dayIn, sentence, type SentenceId, type Tongue } from './sentences.ts'
import { blankPart, type Part } from './part.ts'
import { isolateNumbers, isolateReference, line } from './text.ts'

export type Card = ShelterCopy | HealthCopy

/** The card of a service: what is needed, and nothing from which a court, a case or a person could be told. */
export function cardOf(data: Card, tongue: Tongue, first: boolean): Part {
  const say = (id: SentenceId, values?: Readonly<Record<string, string>>) => sentence(tongue, id, values)
  const start = dayIn(tongue, data.start)
  const { end } = data
  return {
    ...blankPart,
    tongue,
    title: say('documents.card.title'),
    subject: say('documents.card.subject'),
    facts: [
      { label: say('documents.card.number'), value: isolateReference(data.card) },
      { label: say('documents.card.date'), value: dayIn(tongue, data.givenOn) },
      { label: say('documents.addressee'), value: say(`documents.addressee.${data.addressee.kind}`) },
      ...(data.language === null
        ? []
        : [{ label: say('documents.card.language'), value: line(data.language[tongue]) }]),
    ],
    ruling: {
      title: say('documents.card.need'),
      sentence: say('documents.card.bearer'),
      measure: isolateNumbers(line(data.measure.words[tongue])),
    },
    // Until when, only where it is a day: a judgment or a trial would tell of a case.
    closing: [
      isOpenEnd(end)
        ? say('documents.card.period.open', { start })
        : say('documents.card.period', { start, end: dayIn(tongue, end) }),
    ],
    caution: say('documents.caution.service'),
    served: first
      ? {
          title: say('documents.card.given'),
          rows: [say('documents.card.given.to'), say('documents.served.date'), say('documents.served.hour')],
          signatures: [say('documents.card.given.receiver'), say('documents.card.given.by')],
        }
      : null,
    page: say('documents.page', { page: '{page}', pages: '{pages}' }),
  }
}
