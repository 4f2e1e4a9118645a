/** The small shapes that routes are made of. Schemas check and never transform, so one reads a request and writes a reply. */
import { readLocalDate, type LocalDate } from '@himaya/algorithms'
import type { OfficerId } from '@himaya/domain'
import { z } from './zod.ts'

const checkedAs = <T>(schema: z.ZodType<string>) => schema as unknown as z.ZodType<T, T>

/** A UUID that names one kind of thing. */
export const id = <T>() => checkedAs<T>(z.uuid())
/** The id of a court or a unit, e.g. `CA-NADOR`. */
export const place = <T>() => checkedAs<T>(z.string().regex(/^[A-Z0-9-]{4,40}$/))
/** A calendar day, `YYYY-MM-DD`. */
export const localDate = checkedAs<LocalDate>(
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine((s) => readLocalDate(s) !== undefined),
)
/** A moment in UTC, ISO 8601 with milliseconds at most. */
export const moment = z.iso.datetime({ offset: false })
/** One line that a person typed: trimmed ends, no control characters, 1 to `max` characters. */
export const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((s) => s === s.trim() && s.isWellFormed() && !/\p{Cc}/u.test(s))
/** Several lines that a person typed: 1 to `max` characters, no control characters but new lines and tabs. */
export const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((s) => s.trim() !== '' && s.isWellFormed() && !/[^\P{Cc}\n\t]/u.test(s))
/** An ISO 3166-1 country, two capitals. */
export const country = z.string().regex(/^[A-Z]{2}$/)
/** An ISO 639 language, two or three letters. */
export const spoken = z.string().regex(/^[a-z]{2,3}$/)
/** A colleague, by both spellings of the name. */
export const officer = z.object({ id: id<OfficerId>(), nameAr: z.string(), nameLa: z.string() })
/** From whoever follows somebody now to whoever shall. */
export const handing = z
  .strictObject({ from: id<OfficerId>(), to: id<OfficerId>() })
  .refine(({ from, to }) => from !== to)
/** A page of a list: rows, and a sealed cursor when there are more. */
export const page = <T extends z.ZodType>(row: T) =>
  z.object({ rows: z.array(row).max(50), next: z.string().max(400).nullable() })
/** The cursor of the page after. */
export const paging = z.strictObject({ after: z.string().max(400).optional() })
