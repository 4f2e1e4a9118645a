import { basisOfPaper, basisOfRight, type Right, type WayOfGiving } from '@himaya/domain'
import { citing, footOfUncited } from '../citing.ts'
import type { Marks, Sheet } from '../part.ts'
import { dayIn } from '../sentences.ts'
import { speechOf } from '../speech.ts'
import { isolate, line } from '../text.ts'
import { rightSections } from './notices.ts'
import { basisOf, fact, letterSheet, madeAt, sayingIn, type FromCourt } from './letter.ts'

/** That rights were told, in which language and how, signed by who was told and by who told them (CPP 82-4). */
export interface RightsAcknowledgement extends Omit<FromCourt, 'signer'> {
  readonly kind: 'rights_acknowledgement'
  readonly number: string
  readonly person: string
  readonly rights: readonly Right[]
  readonly reflectionDays: number
  /** The language they were told in, in words. */
  readonly language: string
  readonly how: WayOfGiving
  readonly toldBy: { readonly nameAr: string; readonly nameLa: string }
}

export function rightsAcknowledgement(data: RightsAcknowledgement, marks: Marks): Sheet {
  const { form, toldBy } = data
  const say = sayingIn(form)
  const law = citing(form, data.on)
  const speech = speechOf(form)
  const name = isolate(line(form === 'ar' ? toldBy.nameAr : toldBy.nameLa))
  return letterSheet(
    data,
    {
      title: say('papers.kind.rights_acknowledgement'),
      size: data.rights.length <= 20 ? 0.86 : 0.74,
      sectionColumns: 2,
      law,
      alsoUnverified: footOfUncited(form, data.rights.flatMap(basisOfRight)),
      facts: [
        fact(form, 'documents.person', data.person),
        { label: say('documents.told-on'), value: dayIn(form, data.on) },
        { label: speech.say('rights.how'), value: speech.say(`rights.how.${data.how}`) },
        { label: speech.say('rights.language'), value: line(data.language) },
      ],
      body: [say('documents.acknowledgement.says', { person: isolate(line(data.person)) })],
      basis: basisOf(form, law, basisOfPaper('rights_acknowledgement')),
      sections: rightSections(data.rights, data.reflectionDays, speech),
      made: madeAt(data),
      served: {
        title: say('documents.acknowledgement.signatures'),
        rows: [],
        signatures: [
          say('documents.acknowledgement.hers'),
          say('documents.acknowledgement.by', { name }),
          ...(data.how === 'interpreter' ? [say('documents.acknowledgement.interpreter')] : []),
        ],
      },
    },
    marks,
  )
}
