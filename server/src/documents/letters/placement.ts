import type { LocalDate } from '@himaya/algorithms'
import { basisOfPaper, type MeasureKind } from '@himaya/domain'
import { citing } from '../citing.ts'
import type { Marks, Sheet } from '../part.ts'
import { dayIn } from '../sentences.ts'
import { speechOf } from '../speech.ts'
import {
  basisOf,
  fact,
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

/** Asks the juvenile judge or counsellor to have a child looked after until judgment is final (CPP 510 §1). */
export interface PlacementRequest extends FromCourt {
  readonly kind: 'placement_request'
  readonly number: string
  readonly to: { readonly post: 'juvenile_judge' | 'juvenile_counsellor'; readonly court: CourtOnPaper }
  readonly file: FileReference
  readonly person: string
  readonly born: LocalDate
  /** In words; `null` where it is not known. */
  readonly nationality: string | null
  readonly language: string | null
  readonly placement: Extract<MeasureKind, `placement_${string}`>
  readonly words: string
  /** Whether nothing of it may reach whoever has the child (Penal Code 448-4 (3)). */
  readonly guardianKeptAway: boolean
}

export function placementRequest(data: PlacementRequest, marks: Marks): Sheet {
  const { form, to } = data
  const say = sayingIn(form)
  const law = citing(form, data.on)
  return letterSheet(
    data,
    {
      law,
      title: say('papers.kind.placement_request'),
      to: [say(`documents.to.${to.post}`, { at: nearOf(to.court, form) })],
      facts: [
        ...referencesOf(form, data.file),
        fact(form, 'documents.child', data.person),
        { label: say('documents.born'), value: dayIn(form, data.born) },
        ...(data.nationality === null ? [] : [fact(form, 'documents.nationality', data.nationality)]),
        ...(data.language === null ? [] : [fact(form, 'documents.card.language', data.language)]),
      ],
      body: [say('documents.greeting')],
      basis: basisOf(form, law, basisOfPaper('placement_request')),
      reasons: { title: say('documents.reasons-of-request'), note: null, passages: passagesOf(data.words) },
      ruling: {
        title: say('documents.asked'),
        sentence: say('documents.placement.asks'),
        measure: speechOf(form).say(`protection.kind.${data.placement}`),
      },
      caution: data.guardianKeptAway ? say('documents.placement.guardian') : null,
      ...signedBy(data),
    },
    marks,
  )
}
