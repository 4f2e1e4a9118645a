import {
  articlesOfLimits,
  basisOfRight,
  rightTopics,
  topicOfRight,
  type PaperForm,
  type Right,
  type SecrecyLimit,
} from '@himaya/domain'
import type { ArticleRef } from '@himaya/law'
import type { Speech } from '@himaya/words'
import { footOfUncited } from '../citing.ts'
import { acrossOf, letterheadOf, verifyLine } from '../frame.ts'
import { blankPart, type Marks, type Part, type Sheet } from '../part.ts'
import { sentence } from '../sentences.ts'
import { speechOf } from '../speech.ts'
import { isolateReference } from '../text.ts'

/** One page to be read aloud and kept or thrown away. It names nobody and no court, and cites nothing. */
export interface RightsNotice {
  readonly kind: 'rights_notice'
  readonly form: PaperForm
  readonly number: string
  readonly rights: readonly Right[]
  /** At most how many days a person has to recover and think. */
  readonly reflectionDays: number
  /** Whether there is a text in a language of theirs; otherwise the paper says that an interpreter reads it, and names no
   * language. */
  readonly translated: boolean
}

/** What stays with whoever listens and what must be passed on, in the words that are said before any question. */
export interface SecrecyNotice {
  readonly kind: 'secrecy_notice'
  readonly form: PaperForm
  readonly number: string
  /** What is said to this person: not everything concerns a grown man. */
  readonly limits: readonly SecrecyLimit[]
  readonly translated: boolean
}

export function rightsNotice(data: RightsNotice, marks: Marks): Sheet {
  const { say } = speechOf(data.form)
  return noticeSheet(data, marks, {
    title: say('papers.kind.rights_notice'),
    from: data.rights.flatMap(basisOfRight),
    sections: rightSections(data.rights, data.reflectionDays, speechOf(data.form)),
  })
}

/** Rights under what they are about, as the screen reads them out. */
export const rightSections = (rights: readonly Right[], days: number, { say }: Speech): Part['sections'] =>
  rightTopics
    .map((topic) => ({ topic, about: rights.filter((right) => topicOfRight(right) === topic) }))
    .filter(({ about }) => about.length > 0)
    .map(({ topic, about }) => ({
      title: say(`rights.about.${topic}`),
      items: about.map((right) =>
        right === 'reflection' ? say('rights.right.reflection', { days }) : say(`rights.right.${right}`),
      ),
    }))

/** Under which heading each sentence on secrecy stands. */
const headings = {
  'reception.notice-stays': ['what_you_say_is_kept', 'endangering_you_is_punished'],
  'reception.notice-passed-on': [
    'an_offence_must_be_told_to_the_prosecution',
    'keeping_silent_about_trafficking_is_punished',
    'a_professional_may_tell_about_a_child_or_a_woman',
  ],
  'rights.about.help': ['help_does_not_need_a_complaint'],
} as const satisfies Record<string, readonly SecrecyLimit[]>

export function secrecyNotice(data: SecrecyNotice, marks: Marks): Sheet {
  const { say } = speechOf(data.form)
  return noticeSheet(data, marks, {
    title: say('papers.kind.secrecy_notice'),
    from: articlesOfLimits(data.limits),
    sections: (Object.keys(headings) as (keyof typeof headings)[]).map((heading) => ({
      title: say(heading),
      items: headings[heading]
        .filter((limit) => data.limits.includes(limit))
        .map((limit) => say(`reception.limit.${limit}`)),
    })),
  })
}

/** As large as leaves it on one page: what is read aloud is held at arm’s length. */
function sizeFor(sections: Part['sections']): number {
  const lines = sections.reduce((count, { items }) => count + items.length, 0)
  return lines <= 8 ? 1.5 : lines <= 16 ? 1.12 : lines <= 24 ? 0.93 : 0.88
}

function noticeSheet(
  { form, number, translated }: RightsNotice | SecrecyNotice,
  marks: Marks,
  { from, ...given }: Pick<Part, 'title' | 'sections'> & { readonly from: readonly ArticleRef[] },
): Sheet {
  const { say } = speechOf(form)
  const notes = [
    ...(form === 'zgh' ? [say('common.not-reviewed')] : []),
    ...(translated ? [] : [say('rights.not-translated-paper')]),
  ]
  return {
    documentTitle: `${given.title} ${number}`,
    serial: isolateReference(number),
    letterhead: letterheadOf(null),
    marks: acrossOf(marks),
    size: sizeFor(given.sections),
    parts: [
      {
        ...blankPart,
        ...given,
        tongue: form,
        closing: [say('rights.notice-note')],
        unverified: footOfUncited(form, from),
        // No court writes in Tamazight yet: what nobody reviewed says so, and the foot has no words.
        note: notes.length === 0 ? null : notes.join(' · '),
        page:
          form === 'zgh'
            ? '{page} / {pages}'
            : sentence(form, 'documents.page', { page: '{page}', pages: '{pages}' }),
        verify:
          marks.verify === undefined
            ? null
            : form === 'zgh'
              ? isolateReference(marks.verify.address)
              : verifyLine(marks.verify, form),
      },
    ],
  }
}
