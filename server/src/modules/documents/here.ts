import { readLocalDate, type LocalDate } from '@himaya/algorithms'
import type { Me, Tx } from '@himaya/db'
import {
  courtOfUnit,
  findCourt,
  type CaseId,
  type CourtId,
  type MeasureId,
  type PaperForm,
  type PaperKind,
  type PaperLack,
  type PenalId,
  type PersonId,
  type Post,
} from '@himaya/domain'
import { courts } from '@himaya/law'
import { openField, type FileKey } from '@himaya/keys'
import { countryName } from '@himaya/words'
import type { CourtOnPaper, LetterData, Signer } from '../../documents/index.ts'
import { speechOf } from '../../documents/speech.ts'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import { Problem } from '../../http/problem.ts'
import { openFile } from '../../sealed.ts'
import { caseOf } from '../cases/index.ts'
import type { WhatIsPrinted } from '../papers/index.ts'
import { concealedIn, findFile, myNames, peopleOf, type PersonRow } from './store.ts'

export interface Asking {
  readonly house: House
  readonly tx: Tx
  readonly me: Me
}

/** A case as its letters are written from it. */
export interface Here extends Asking {
  readonly caseId: CaseId
  readonly file: NonNullable<Awaited<ReturnType<typeof findFile>>>
  readonly penal: PenalId | null
  /** The court of the unit that received her. */
  readonly unitCourt: CourtId
  /** The posts in which I act here. */
  readonly posts: readonly Post[]
  readonly people: readonly PersonRow[]
  /** Whom a measure in force conceals, each with that measure (CPP 82-7, measures 2 to 5). */
  readonly concealed: ReadonlyMap<PersonId, MeasureId>
  readonly today: LocalDate
}

/** Something a letter can be printed of: what it is about, what it lacks, and how it is written once nothing does. */
export interface Subject {
  readonly kind: PaperKind
  /** What it is printed under. */
  readonly id: string
  readonly person: PersonId | null
  readonly about: Partial<
    Pick<
      WhatIsPrinted,
      'rights_id' | 'reflection_id' | 'measure_id' | 'referral_id' | 'hearing_id' | 'transfer_id'
    >
  >
  /** By which court, where it is not that of the post that prints. */
  readonly court?: CourtId
  readonly lacking: readonly PaperLack[]
  /** Opens what is sealed; asked for only where nothing is lacking. */
  readonly write: (as: Writing) => Promise<LetterData>
}
interface Writing {
  readonly form: PaperForm
  readonly number: string
  /** Whoever prints, in the post whose act it is, and the court where that post is held. */
  readonly signer: Signer
  readonly court: CourtId
}

/** @throws Problem `not_found`, hidden and absent alike */
export async function hereIn(asking: Asking, caseId: CaseId): Promise<Here> {
  const { house, tx, me } = asking
  const { posts, unit, penalId } = await caseOf(tx, me, caseId)
  const file = await findFile(tx, caseId)
  const unitCourt = courtOfUnit(unit)
  if (file === undefined || unitCourt === undefined || posts.length === 0) throw new Problem('not_found')
  return {
    ...asking,
    caseId,
    file,
    penal: penalId,
    unitCourt,
    posts,
    people: await peopleOf(tx, file.file),
    concealed: new Map((await concealedIn(tx, caseId)).map(({ person_id, id }) => [person_id, id])),
    today: dayAt(house.now()),
  }
}

/** The key of the assistance file. */
export const fileKey = ({ house, tx, me, file }: Here): Promise<FileKey> =>
  openFile({ house, tx, me }, { kind: 'assistance', fileId: file.file, wrapped: file.fileKey }, 'print_paper')

/** The key of the case. */
export const caseKey = ({ house, tx, me, file }: Here): Promise<FileKey> =>
  openFile({ house, tx, me }, { kind: 'case', fileId: file.id, wrapped: file.caseKey }, 'print_paper')

/** A sealed text, as it was written. */
export const openText = (key: FileKey, table: string, column: string, row: string, sealed: Buffer): string =>
  openField(key, { table, column, row }, sealed).toString('utf8')

/** A person's name; whether there is one was asked before. */
export const nameOf = (key: FileKey, { id, name_sealed }: PersonRow): string =>
  name_sealed === null ? '' : openText(key, 'assistance.person', 'name', id, name_sealed)

export const bornOf = (key: FileKey, { id, born_sealed }: PersonRow): LocalDate | null =>
  born_sealed === null
    ? null
    : (readLocalDate(openText(key, 'assistance.person', 'born', id, born_sealed)) ?? null)

/** A court of the map, as a letter names it. @throws Error for one that the map does not hold */
export function onPaper(id: CourtId): CourtOnPaper {
  const court = courts.find((one) => one.id === id)
  if (court === undefined) throw new Error('a court that is not on the map')
  return {
    kind: findCourt(id)?.kind === 'court_of_appeal' ? 'CA' : 'TPI',
    name: { ar: court.ar, fr: court.fr },
    seat: court.seat,
  }
}

/** The court at which I hold the post in which I print, or that of the unit. */
export const courtOfPost = ({ me, unitCourt }: Here, post: Post): CourtId =>
  me.posts.find((held) => held.post === post)?.court ?? unitCourt

/** Me, in the post in which I print. */
export async function mySignature({ tx, me }: Here, post: Post): Promise<Signer> {
  const { name_ar: nameAr, name_la: nameLa } = await myNames(tx, me)
  return { post: inBoth(`posts.${post}`), nameAr, nameLa }
}

export const signerOf = (post: Post, row: { name_ar: string | null; name_la: string | null }): Signer => ({
  post: inBoth(`posts.${post}`),
  nameAr: row.name_ar ?? '',
  nameLa: row.name_la ?? '',
})

const inBoth = (id: `posts.${Post}`) => ({ ar: speechOf('ar').say(id), fr: speechOf('fr').say(id) })

/** A country in the words of a language; `null` where it is not known. */
export const countryIn = (form: 'ar' | 'fr', code: string | null): string | null =>
  code === null ? null : countryName(code, { language: form }).text

/** A language in the words of a language; its code where we have no word for it. */
export function languageIn(form: 'ar' | 'fr', code: string | null): string | null {
  if (code === null) return null
  const { say, has } = speechOf(form)
  const id = `languages.${code}`
  return has(id) ? say(id) : code
}

/** Letters are written in the two languages of the courts. @throws Problem `malformed` for another */
export function courtForm(form: PaperForm): 'ar' | 'fr' {
  if (form === 'ar' || form === 'fr') return form
  throw new Problem('malformed', { fields: [{ path: '/form', rule: 'not_a_form' }] })
}

/** What a paper that names somebody lacks of the name. */
export const nameLacking = ({ concealed }: Here, person: PersonRow): readonly PaperLack[] => [
  // Of whom a measure conceals there is none in the file, and that is why.
  ...unlessThere(person.name_sealed !== null || concealed.has(person.id), 'no_name_recorded'),
  ...unlessThere(!concealed.has(person.id), 'name_is_concealed'),
]

/** One thing it lacks, unless it is there. */
export const unlessThere = (there: boolean, lack: PaperLack): readonly PaperLack[] => (there ? [] : [lack])
