import type { LocalDate } from '@himaya/algorithms'
import type { ArticleRef } from '@himaya/law'
import type { Citing } from '../citing.ts'
import type { Both } from '../decision.ts'
import { acrossOf, letterheadOf, verifyLine } from '../frame.ts'
import { blankPart, type Fact, type Marks, type Part, type Sheet } from '../part.ts'
import { dayIn, sentence, type SentenceId, type Tongue } from '../sentences.ts'
import { isolate, isolateNumbers, isolateReference, line, paragraphs } from '../text.ts'

/** The court that a letter comes from or goes to. */
export interface CourtOnPaper {
  readonly kind: 'CA' | 'TPI'
  readonly name: Both
  readonly seat: Both
}

/** Who signs, and in which post. */
export interface Signer {
  readonly post: Both
  readonly nameAr: string
  readonly nameLa: string
}

/** What every letter of a court has. A letter that names no court does not have it. */
export interface FromCourt {
  readonly form: Tongue
  readonly court: CourtOnPaper
  readonly signer: Signer
  readonly on: LocalDate
}

type Said = Readonly<Record<string, string>>
export type Saying = (id: SentenceId, values?: Said) => string

/** Says the fixed sentences of one language. */
export const sayingIn =
  (tongue: Tongue): Saying =>
  (id, values) =>
    sentence(tongue, id, values)

/** What a letter is made of; what is not given is not printed. */
type Given = Partial<Omit<Part, 'tongue' | 'page' | 'verify' | 'unverified'>> &
  Pick<Part, 'title'> & {
    readonly size?: number
    /** By which it cited the law; `null` for a letter that may not lead to any. */
    readonly law: Citing | null
    /** What stands beside that at the foot. */
    readonly alsoUnverified?: string | null
  }

/** A letter as it is laid out: its number at the foot, and where anybody verifies it when it names a court. */
export function letterSheet(
  {
    form,
    court,
    number,
  }: { readonly form: Tongue; readonly court: CourtOnPaper | null; readonly number: string },
  { size = 1, law, alsoUnverified = null, ...given }: Given,
  marks: Marks,
): Sheet {
  const say = sayingIn(form)
  const unverified = [law?.foot() ?? null, alsoUnverified].filter((mark) => mark !== null)
  return {
    documentTitle: `${given.title} ${number}`,
    serial: `${say('documents.number')} ${isolateReference(number)}`,
    letterhead: letterheadOf(court === null ? null : court.name),
    marks: acrossOf(marks),
    size,
    parts: [
      {
        ...blankPart,
        ...given,
        tongue: form,
        unverified: unverified.length === 0 ? null : unverified.join(' '),
        page: say('documents.page', { page: '{page}', pages: '{pages}' }),
        verify: marks.verify === undefined || court === null ? null : verifyLine(marks.verify, form),
      },
    ],
  }
}

/** Where and when it was made. */
export const madeAt = ({ form, court, on }: Omit<FromCourt, 'signer'>): string =>
  sentence(form, 'documents.made', { place: line(court.seat[form]), date: dayIn(form, on) })

/** Where and when it was made, and who signs. */
export const signedBy = ({ signer, ...made }: FromCourt): Pick<Part, 'made' | 'signature'> => ({
  made: madeAt(made),
  signature: {
    post: line(signer.post[made.form]),
    name: line(made.form === 'ar' ? signer.nameAr : signer.nameLa),
    label: sentence(made.form, 'documents.signature'),
  },
})

/** «لدى محكمة …», "près la Cour …": where a post is held. */
export const nearOf = (court: CourtOnPaper, form: Tongue): string =>
  sentence(form, court.kind === 'CA' ? 'documents.at.appeal' : 'documents.at.first', {
    court: line(court.name[form]),
  })

/** «لدى محكمة …», "de la Cour …": whose registry it is. */
export const ofCourt = (court: CourtOnPaper, form: Tongue): string =>
  sentence(form, court.kind === 'CA' ? 'documents.of.appeal' : 'documents.of.first', {
    court: line(court.name[form]),
  })

/** The articles, each as a court cites it. */
export const basisOf = (form: Tongue, law: Citing, articles: readonly ArticleRef[]): Part['basis'] => ({
  label: sentence(form, 'documents.basis'),
  items: articles.map(law.whole),
})

export const fact = (form: Tongue, label: SentenceId, value: string): Fact => ({
  label: sentence(form, label),
  value: isolate(line(value)),
})

/** What somebody wrote in whichever language, paragraph by paragraph, each read in its own direction. */
export const passagesOf = (written: string) =>
  paragraphs(written).map((text) => ({
    tongue: /\p{Script=Arabic}/u.test(text) ? ('ar' as const) : ('fr' as const),
    text: isolateNumbers(text),
  }))

/** The numbers by which a file is known: of the court, and of the unit's register. */
export interface FileReference {
  readonly court: { readonly number: number; readonly code: string; readonly year: number } | null
  readonly register: { readonly number: number; readonly year: number }
}

export const referencesOf = (form: Tongue, { court, register }: FileReference): readonly Fact[] => [
  ...(court === null
    ? []
    : [
        {
          label: sentence(form, 'documents.reference'),
          value: isolateReference(`${court.number}/${court.code}/${court.year}`),
        },
      ]),
  {
    label: sentence(form, 'documents.register'),
    value: isolateReference(`${register.number}/${register.year}`),
  },
]
