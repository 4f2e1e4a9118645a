import {
  nameWords,
  normaliseDocumentNumber,
  normaliseEmail,
  normalisePhone,
  type LocalDate,
} from '@himaya/algorithms'
import { newId, type Me, type Schema, type Tx } from '@himaya/db'
import {
  turns18In,
  type AssistanceId,
  type CaseId,
  type OfficerId,
  type PenalId,
  type PersonId,
  type UnitId,
} from '@himaya/domain'
import { sealField, type FileKey, type IndexValue } from '@himaya/keys'
import type { House } from '../../house.ts'
import { dayAt } from '../../http/clock.ts'
import { Problem } from '../../http/problem.ts'
import { indexEntries } from '../../sealed.ts'
import {
  forgetIndex,
  insertCases,
  insertIndex,
  insertPeople,
  insertAssistanceFiles,
  takeRegisterNumbers,
} from './open/store.ts'

/** An assistance file just opened, with the case that holds it and the key to seal what goes into it. */
export interface OpenedFile {
  readonly caseId: CaseId
  readonly assistanceId: AssistanceId
  readonly unit: UnitId
  readonly key: FileKey
}

/** Opens one assistance file and its case, joined to a penal file when there is one. */
export async function openAssistanceFile(
  house: House,
  tx: Tx,
  {
    unit,
    penalId = null,
    caseId = newId() as CaseId,
  }: { unit: UnitId; penalId?: PenalId | null; caseId?: CaseId },
): Promise<OpenedFile> {
  const [opened] = await openAll(house, tx, unit, [{ penalId, caseId }])
  if (opened === undefined) throw new Problem('keys_unavailable')
  return opened
}

/**
 * Opens several assistance files without a penal file: keys, consecutive numbers in the unit's register, cases.
 *
 * @param count 0 to 250
 */
export async function openAssistanceFiles(
  house: House,
  tx: Tx,
  { unit, count }: { unit: UnitId; count: number },
): Promise<readonly OpenedFile[]> {
  return openAll(
    house,
    tx,
    unit,
    Array.from({ length: count }, () => ({ penalId: null, caseId: newId() as CaseId })),
  )
}

async function openAll(
  house: House,
  tx: Tx,
  unit: UnitId,
  cases: readonly { readonly penalId: PenalId | null; readonly caseId: CaseId }[],
): Promise<readonly OpenedFile[]> {
  if (cases.length === 0) return []
  const today = dayAt(house.now())
  const ids = cases.map((each) => ({ ...each, assistanceId: newId() as AssistanceId }))
  const keys = await house.keys.newFileKeys(
    ids.flatMap(({ assistanceId, caseId }) => [
      { kind: 'assistance', fileId: assistanceId } as const,
      { kind: 'case', fileId: caseId } as const,
    ]),
  )
  const year = Number(today.slice(0, 4))
  const first = await takeRegisterNumbers(tx, unit, year, ids.length)
  const files = ids.map((file, n) => {
    const [assistance, joined] = [keys[2 * n], keys[2 * n + 1]]
    if (assistance === undefined || joined === undefined) throw new Problem('keys_unavailable')
    return { ...file, assistance, joined, number: first + n }
  })
  await insertAssistanceFiles(
    tx,
    files.map(({ assistanceId, assistance, number }) => ({
      id: assistanceId,
      unit_id: unit,
      register_year: year,
      register_number: number,
      opened_on: today,
      wrapped_key: assistance.wrapped,
    })),
  )
  await insertCases(
    tx,
    files.map(({ caseId, assistanceId, penalId, joined }) => ({
      id: caseId,
      unit_id: unit,
      assistance_id: assistanceId,
      penal_id: penalId,
      opened_on: today,
      wrapped_key: joined.wrapped,
    })),
  )
  return files.map(({ caseId, assistanceId, assistance }) => ({
    caseId,
    assistanceId,
    unit,
    key: assistance.fileKey,
  }))
}

/** Somebody to be written into an assistance file. What is unknown is left out. */
export interface NewPerson {
  readonly id: PersonId
  readonly file: Omit<OpenedFile, 'caseId'>
  readonly capacity: Schema['assistance.person']['capacity']
  /** Who follows the person; whoever writes, when nobody is named. */
  readonly owner?: OfficerId
  readonly name?: string | undefined
  readonly born?: LocalDate | undefined
  readonly document?: string | undefined
  readonly sex?: 'female' | 'male' | undefined
  readonly nationality?: string | undefined
  readonly language?: string | undefined
  /** Numbers and addresses under which she can be found; they are not kept here. */
  readonly phones?: readonly string[] | undefined
  readonly emails?: readonly string[] | undefined
}

/** Writes people into their files: whatever names them is sealed, and they can be found by it afterwards. */
export async function addPeople(house: House, tx: Tx, me: Me, people: readonly NewPerson[]): Promise<void> {
  if (people.length === 0) return
  await insertPeople(
    tx,
    people.map(({ id, file, capacity, owner, name, born, document, sex, nationality, language }) => {
      const seal = (column: string, text: string | undefined) =>
        text === undefined ? null : sealField(file.key, { table: 'assistance.person', column, row: id }, text)
      return {
        id,
        file_id: file.assistanceId,
        unit_id: file.unit,
        capacity,
        owner_id: owner ?? me.id,
        sex: sex ?? null,
        nationality: nationality ?? null,
        language: language ?? null,
        turns_18_in: born === undefined ? null : turns18In(born),
        name_sealed: seal('name', name),
        born_sealed: seal('born', born),
        document_sealed: seal('document', document),
      }
    }),
  )
  await indexPeople(house, tx, people)
}

/** Makes a person findable by what is known of her now, and no longer by what was. Numbers and addresses stay. */
export async function indexAgain(
  house: House,
  tx: Tx,
  {
    unit,
    ...person
  }: {
    readonly unit: Pick<OpenedFile, 'unit' | 'assistanceId'>
    readonly id: PersonId
    readonly name: string | undefined
    readonly document: string | undefined
  },
): Promise<void> {
  await forgetIndex(tx, person.id)
  await indexPeople(house, tx, [{ ...person, file: unit }])
}

/** The most entries the key broker makes in one answer. */
const atOnce = 500

type Findable = Pick<NewPerson, 'id' | 'name' | 'document' | 'phones' | 'emails'> & {
  readonly file: Pick<OpenedFile, 'unit' | 'assistanceId'>
}

async function indexPeople(house: House, tx: Tx, people: readonly Findable[]): Promise<void> {
  const wanted = people.flatMap((person) => findableBy(person).map((entry) => ({ person, entry })))
  for (let from = 0; from < wanted.length; from += atOnce) {
    const part = wanted.slice(from, from + atOnce)
    const [first] = part
    if (first === undefined) return
    const hashes = await indexEntries(
      { house, tx },
      { unit: first.person.file.unit, entries: part.map(({ entry }) => entry), purpose: 'index_people' },
    )
    await insertIndex(
      tx,
      part.flatMap(({ person: { id, file }, entry }, n) => {
        const hash = hashes[n]
        if (hash === undefined) return []
        return [{ kind: entry.kind, hash, unit_id: file.unit, file_id: file.assistanceId, person_id: id }]
      }),
    )
  }
}

function findableBy({ name = '', document = '', phones = [], emails = [] }: Findable): IndexValue[] {
  const spelled: [IndexValue['kind'], readonly string[]][] = [
    ['name', nameWords(name)],
    ['document', [normaliseDocumentNumber(document)]],
    // What is shorter is no number of anybody: "n/a", "-", an extension.
    ['phone', phones.map(normalisePhone).filter((number) => number.length >= 6)],
    ['email', emails.map(normaliseEmail).filter((address) => address.includes('@'))],
  ]
  return spelled.flatMap(([kind, values]) =>
    [...new Set(values)]
      .filter((value) => value !== '')
      .map((value) => ({ kind, value: value.slice(0, 1000) })),
  )
}
