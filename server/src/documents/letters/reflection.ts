import type { LocalDate } from '@himaya/algorithms'
import { basisOfPaper, lengthOf } from '@himaya/domain'
import { citing } from '../citing.ts'
import type { Marks, Sheet } from '../part.ts'
import { dayIn } from '../sentences.ts'
import { isolate, line } from '../text.ts'
import { basisOf, letterSheet, nearOf, passagesOf, sayingIn, signedBy, type FromCourt } from './letter.ts'

/** The reasoned decision that grants a time to recover and think (CPP 82-5-1 §4). */
export interface ReflectionDecision extends FromCourt {
  readonly kind: 'reflection_decision'
  readonly number: string
  /** `null` where a measure in force conceals who the person is (CPP 82-8). */
  readonly person: string | null
  readonly starts: LocalDate
  readonly ends: LocalDate
  readonly reasons: string
}

export function reflectionDecision(data: ReflectionDecision, marks: Marks): Sheet {
  const { form, signer, starts, ends } = data
  const say = sayingIn(form)
  const law = citing(form, data.on)
  const person =
    data.person === null
      ? say('documents.person.concealed', { article: law.number('ma/act/2002/22-01#art_82-8') })
      : isolate(line(data.person))
  return letterSheet(
    data,
    {
      law,
      title: say('papers.kind.decision'),
      subject: say('papers.kind.reflection_decision'),
      note: form === 'fr' ? say('documents.version') : null,
      facts: [{ label: say('documents.date'), value: dayIn(form, data.on) }],
      opening: say('documents.opening', {
        name: isolate(line(form === 'ar' ? signer.nameAr : signer.nameLa)),
        post: line(signer.post[form]),
        at: nearOf(data.court, form),
      }),
      basis: basisOf(form, law, basisOfPaper('reflection_decision')),
      reasons: { title: say('documents.reasons'), note: null, passages: passagesOf(data.reasons) },
      ruling: {
        title: say('documents.ruling'),
        sentence: say('documents.reflection.ruling', {
          person,
          start: dayIn(form, starts),
          end: dayIn(form, ends),
          days: String(lengthOf({ starts, ends })),
        }),
        measure: null,
      },
      closing: [
        say('documents.reflection.protects', { article: law.number('ma/act/2002/22-01#art_82-5-1') }),
        say('documents.reflection.stops-nothing'),
      ],
      caution: say('documents.caution.law', { article: law.number('ma/act/2016/27-14#art_448-9') }),
      ...signedBy(data),
    },
    marks,
  )
}
