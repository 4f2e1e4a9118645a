import type { CourtReference, DecisionData, FullCopy, PoliceCopy, SuspectCopy, Written } from './decision.ts'
import { isOpenEnd } from './decision.ts'
import { cardOf, type Card } from './card.ts'
import { citing, type Citing } from './citing.ts'
import { acrossOf, letterheadOf, verifyLine } from './frame.ts'
import { blankPart, type Fact, type Marks, type Part, type Sheet } from './part.ts'
import { dayIn, sentence, type SentenceId, type Tongue } from './sentences.ts'
import { isolate, isolateNumbers, isolateReference, line, paragraphs } from './text.ts'

/**
 * What is printed for this addressee. Every string is taken by name from what its kind of copy may hold, so a field
 * that came along in `data` goes no further than here.
 *
 * @throws RangeError when the serial number or the reference is not one
 */
export function sheetOf(data: DecisionData, marks: Marks): Sheet {
  const number = isCard(data) ? data.card : data.serial
  if (!/^[0-9A-Za-z][0-9A-Za-z./-]{0,39}$/.test(number)) throw new RangeError('not a serial number')
  const tongues: readonly Tongue[] = data.form === 'ar_fr' ? ['ar', 'fr'] : [data.form]
  const title = isCard(data) ? 'documents.card.title' : 'papers.kind.decision'
  return {
    documentTitle: `${tongues.map((tongue) => sentence(tongue, title)).join(' – ')} ${number}`,
    serial: isolateReference(number),
    letterhead: letterheadOf(isCard(data) ? null : data.court.name),
    marks: acrossOf(marks),
    size: 1,
    parts: tongues.map((tongue, index) =>
      isCard(data)
        ? cardOf(data, tongue, index === 0)
        : {
            ...partOf(data, tongue, { signed: index === 0 }),
            verify: marks.verify === undefined ? null : verifyLine(marks.verify, tongue),
          },
    ),
  }
}

type Decision = Exclude<DecisionData, Card>

const isCard = (data: DecisionData): data is Card =>
  data.addressee.kind === 'shelter_service' || data.addressee.kind === 'health_service'

function partOf(data: Decision, tongue: Tongue, { signed }: { signed: boolean }): Part {
  const say = (id: SentenceId, values?: Readonly<Record<string, string>>) => sentence(tongue, id, values)
  const law = citing(tongue, data.decidedOn)
  const own = bodyOf(data, tongue, law, signed)
  const registry = data.addressee.kind === 'registry'
  return {
    ...blankPart,
    tongue,
    title: say('papers.kind.decision'),
    note: tongue === 'fr' ? say('documents.version') : null,
    facts: [
      { label: say('documents.serial'), value: isolateReference(data.serial) },
      { label: say('documents.date'), value: dayIn(tongue, data.decidedOn) },
      ...own.facts,
      { label: say('documents.addressee'), value: addresseeOf(data, tongue) },
    ],
    opening: say('documents.opening', {
      name: isolate(line(data.decider.name)),
      post: line(data.decider.post[tongue]),
      at: say(data.court.kind === 'CA' ? 'documents.at.appeal' : 'documents.at.first', {
        court: line(data.court.name[tongue]),
      }),
    }),
    subject: own.subject,
    basis: { label: say('documents.basis'), items: own.basis },
    reasons: own.reasons,
    ruling: { title: say('documents.ruling'), ...own.ruling },
    closing: own.closing,
    caution: own.caution,
    made: say('documents.made', {
      place: line(data.court.seat[tongue]),
      date: dayIn(tongue, data.decidedOn),
    }),
    signature: signed
      ? {
          post: line(data.decider.post[tongue]),
          name: line(data.decider.name),
          label: say('documents.signature'),
        }
      : null,
    served:
      signed && !registry
        ? {
            title: say('documents.served'),
            rows: [say('documents.served.to'), say('documents.served.date'), say('documents.served.hour')],
            signatures: [say('documents.served.receiver'), say('documents.served.clerk')],
          }
        : null,
    unverified: law.foot(),
    page: say('documents.page', { page: '{page}', pages: '{pages}' }),
  }
}

/** What differs from one copy to another. */
type Body = Pick<Part, 'subject' | 'reasons' | 'closing' | 'caution'> & {
  readonly facts: readonly Fact[]
  readonly basis: readonly string[]
  readonly ruling: { readonly sentence: string; readonly measure: string | null }
}

const bodyOf = (data: Decision, tongue: Tongue, law: Citing, signed: boolean): Body =>
  data.addressee.kind === 'suspect'
    ? suspectBody(data as SuspectCopy, tongue, law, signed)
    : wholeBody(data as PoliceCopy | FullCopy, tongue, law, signed)

/** Who may not come near whom, in the words that are ruled. */
const noContact = (
  tongue: Tongue,
  { name, standing }: { readonly name: string; readonly standing: 'suspect' | 'accused' },
  whom: string,
) =>
  sentence(tongue, 'documents.ruling.no-contact', {
    name: isolate(line(name)),
    standing: sentence(tongue, `documents.standing.${standing}`),
    protected: whom,
  })

function suspectBody(data: SuspectCopy, tongue: Tongue, law: Citing, signed: boolean): Body {
  return {
    subject: sentence(tongue, 'documents.subject.no-contact'),
    facts: referenceFacts(data.reference, tongue),
    basis: [law.whole('ma/act/2002/22-01#art_82-5-1')],
    reasons: reasonsOf(data.reasonsForSuspect, tongue, signed),
    ruling: {
      sentence: noContact(tongue, data.addressee, isolate(line(data.contactWith))),
      measure: null,
    },
    closing: [periodOf(data, tongue)],
    caution: null,
  }
}

function wholeBody(data: PoliceCopy | FullCopy, tongue: Tongue, law: Citing, signed: boolean): Body {
  const refused = data.outcome === 'refused'
  const who =
    data.person === null
      ? sentence(tongue, 'documents.person.concealed', { article: law.number('ma/act/2002/22-01#art_82-8') })
      : isolate(line(data.person))
  const bars = !refused && data.barred !== undefined ? data.barred : undefined
  return {
    subject: sentence(tongue, refused ? 'documents.subject.refused' : 'documents.subject.granted'),
    facts: [...referenceFacts(data.reference, tongue), ...placeFacts(data, tongue)],
    basis: data.basis.map(law.whole),
    reasons: reasonsOf(data.reasons, tongue, signed),
    ruling:
      bars === undefined
        ? {
            sentence: sentence(tongue, refused ? 'documents.ruling.refused' : 'documents.ruling.granted', {
              person: who,
              capacity: sentence(tongue, `documents.capacity.${data.capacity}`),
            }),
            measure: isolateNumbers(line(data.measure.words[tongue])),
          }
        : { sentence: noContact(tongue, bars, who), measure: null },
    closing: refused ? [] : [periodOf(data, tongue)],
    // Her own copy is hers to show.
    caution:
      data.addressee.kind === 'protected_person'
        ? null
        : sentence(tongue, 'documents.caution.law', { article: law.number('ma/act/2016/27-14#art_448-9') }),
  }
}

/** A place is written in by hand on the paper of those who guard it, and kept nowhere. */
const placeFacts = (data: PoliceCopy | FullCopy, tongue: Tongue): readonly Fact[] =>
  'guards' in data && data.guards
    ? [
        {
          label: sentence(tongue, 'documents.place-to-guard'),
          value: sentence(tongue, 'documents.place-to-guard.by-hand', { blank: '.'.repeat(40) }),
        },
      ]
    : []

function addresseeOf(data: Decision, tongue: Tongue): string {
  const { addressee } = data
  if (addressee.kind === 'suspect') return isolate(line(addressee.name))
  const kind = sentence(tongue, `documents.addressee.${addressee.kind}`)
  return 'name' in addressee ? `${kind} – ${isolate(line(addressee.name))}` : kind
}

function referenceFacts(reference: CourtReference | undefined, tongue: Tongue): readonly Fact[] {
  if (reference === undefined) return []
  const { number, code, year } = reference
  if (![number, year].every(Number.isSafeInteger) || !/^[0-9A-Za-z]{1,10}$/.test(code)) {
    throw new RangeError('not a reference of a court')
  }
  return [
    { label: sentence(tongue, 'documents.reference'), value: isolateReference(`${number}/${code}/${year}`) },
  ]
}

function periodOf({ start, end }: Pick<SuspectCopy, 'start' | 'end'>, tongue: Tongue): string {
  const from = dayIn(tongue, start)
  return isOpenEnd(end)
    ? sentence(tongue, `documents.period.${end}`, { start: from })
    : sentence(tongue, 'documents.period', { start: from, end: dayIn(tongue, end) })
}

function reasonsOf(written: Written, tongue: Tongue, signed: boolean): NonNullable<Part['reasons']> {
  const title = sentence(tongue, 'documents.reasons')
  const passages = (of: Tongue, text: string) =>
    paragraphs(text).map((paragraph) => ({ tongue: of, text: isolateNumbers(paragraph) }))
  if (tongue === 'ar') return { title, note: null, passages: passages('ar', written.ar) }
  if (written.fr !== undefined) return { title, note: null, passages: passages('fr', written.fr) }
  return signed
    ? { title, note: sentence('fr', 'documents.reasons.in-arabic'), passages: passages('ar', written.ar) }
    : { title, note: sentence('fr', 'documents.reasons.see-arabic'), passages: [] }
}
