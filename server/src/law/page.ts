/** A printed page of a law: what on it is an article, and what only stands beside it. */

/** A line, and where it stands in the file: a line of the file may be two of a page that ran together. */
export interface Row {
  readonly line: number
  readonly text: string
  /** How many of its words were turned. */
  readonly turned: number
}

/** A heading that ran into the end of the line before: «…عن حصيلة العمل.المادة 13». */
const ranTogether =
  /(?<=[.؛:])\s*(?=(?:المادة|الفصل)\s+\d+(?:-\d+)*\s*$|(?:المادة|الفصل)\s*-\s*\.?\s*\d+(?:-\d+)*\s*\p{L})/u
/** How a note at the foot of a page begins: what was done to the article, by which act, or where else to look. */
const noteBegins =
  /^\s*-?\s*-?\s*\d{0,3}\s*(?:تم(?:ت|م|مت)?|أضيفت?|نسخت?|حلت|أنظر|انظر|قارن|راجع|نفس (?:الإحالة|اإلحالة)|[أا]شارت|غير وتمم|عدلت?|ألغيت?)(?!\p{L})/u
/** Such a note that ran into the last line of the page. */
const noteWithin =
  /(?<=\S)\s*(?=- ?\d{1,3}\s*(?:تم(?:ت|مت)?|أضيفت?) (?:تغيير|تتميم|نسخ|إضافة|تعويض|هذا|هذه))/u
const pageEnd = /^\s*-?\s*\d{1,4}\s*-?\s*$/u

/** The lines of a text, each article's heading at the beginning of one. */
export function rowsOf(text: string): readonly Omit<Row, 'turned'>[] {
  return text
    .replaceAll('\f', '\n')
    .split(/\r?\n/)
    .flatMap((line, i) =>
      line
        .split(ranTogether)
        .flatMap((part) => part.split(noteWithin))
        .map((part) => ({ line: i + 1, text: part })),
    )
}

/** A note longer than this is no note: something else begins as one does. */
const longestNote = 40

const unmarked = /^\s*تمت?\s+(?:تغيير|تتميم|نسخ|إضافة|تعويض).*بمقتضى/u
/** One that cites: «- 2المادة 42من القانون…», with the gazette a few lines on. */
const citing = /^\s*-\s*\d{1,3}\s*(?:المادة|الفصل|الظهير|ظهير|القانون|المرسوم|مرسوم|قرار|الجريدة)/u
const citedWithin = 6

/**
 * The places of the rows that are notes at the foot of a page. A note begins as notes do, and ends with the page, or
 * before the next article; one that has neither near after it is left where it is.
 *
 * @param begins whether an article begins at a row
 */
export function notesIn(rows: readonly Row[], begins: (at: number) => boolean) {
  const notes: { from: number; end: number }[] = []
  for (let i = 0; i < rows.length; i++) {
    const end = isNote(rows, i) && !begins(i) ? endOfNotes(rows, i, begins) : undefined
    if (end === undefined) continue
    notes.push({ from: i, end })
    i = end - 1
  }
  return notes
}

function isNote(rows: readonly Row[], at: number): boolean {
  const text = rows[at]?.text ?? ''
  if (citing.test(text))
    return rows.slice(at, at + citedWithin).some((row) => row.text.includes('الجريدة الرسمية'))
  // A note has its number or a dash; without either it stands apart and says by what it was done. «ألغيت.» is an article.
  if (/^\s*[-\d]/u.test(text)) return noteBegins.test(text)
  return unmarked.test(text) && (rows[at - 1]?.text ?? '').trim() === ''
}

function endOfNotes(rows: readonly Row[], from: number, begins: (at: number) => boolean): number | undefined {
  for (let i = from + 1; i < rows.length && i - from <= longestNote; i++)
    if (pageEnd.test(rows[i]?.text ?? '') || begins(i)) return i
  return rows.length - from <= longestNote ? rows.length : undefined
}

const division =
  /^\s*(?:الكتاب|القسم|الجزء|الباب|الفرع|المبحث|القطعة|المقطع|العنوان)\s*(?::?\s*\d+|(?:الأولى?|الثانية?|الثالثة?|الرابعة?|الخامسة?|السادسة?|السابعة?|الثامنة?|التاسعة?|العاشرة?|الحادي|الفريد|التمهيدي))(?:\s+(?:عشر|مكرر|المكرر|مرتين))*\s*(?::|$|\p{L})|^\s*الفصل\s+(?:الأول|الثاني|الثالث|الرابع|الخامس|السادس|السابع|الثامن|التاسع|العاشر)\s*:|^\s*(?:Livre|Titre|Chapitre|Section)\s+(?:premier|première|unique|[IVXL]+|\d+)(?!\p{L})/u
/** «الباب الثالث من هذا القانون» is a reference. */
const reference = /^\s*\S+\s+\S+\s+(?:من|أعلاه|أدناه|المتعلق|المشار|المذكور)(?!\p{L})/u
/** A title has a few lines at most, and no sentence ends in it. */
const longestTitle = 10

/** Where the heading of the next chapter begins at the end of an article; the length of it when there is none. */
export function lastDivision(lines: readonly string[]): number {
  const from = Math.max(0, lines.length - longestTitle)
  for (let i = from; i < lines.length; i++) {
    const line = (lines[i] ?? '').replaceAll('ـ', '')
    if (!division.test(line) || reference.test(line)) continue
    if (lines.slice(i).every((one) => !/[.؛]\s*$/u.test(one))) return i
  }
  return lines.length
}
