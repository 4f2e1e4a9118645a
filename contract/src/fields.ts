/** The small shapes that routes are made of. Schemas check and never transform, so one reads a request and writes a reply. */
import { readLocalDate, readLocalDateTime, type LocalDate, type LocalDateTime } from '@himaya/algorithms'
import type { OfficerId } from '@himaya/domain'
import { z } from './zod.ts'

const checkedAs = <T>(schema: z.ZodType<string>) => schema as unknown as z.ZodType<T, T>

/** A UUID that names one kind of thing. */
export const id = <T>() => checkedAs<T>(z.uuid())
/** The id of a court or a unit, e.g. `CA-NADOR`. */
export const place = <T>() => checkedAs<T>(z.string().regex(/^[A-Z0-9-]{4,40}$/))
/*
 * What a check says in code, `meta` says once more in the words of JSON Schema, as far as those go: who reads the OpenAPI
 * document knows from it what is taken.
 */
const year = '(?:[0-9]{3}[1-9]|[0-9]{2}[1-9]0|[0-9][1-9]00|[1-9]000)'
const day = `${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])`
/** A calendar day, `YYYY-MM-DD`. */
export const localDate = checkedAs<LocalDate>(
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .refine((s) => readLocalDate(s) !== undefined)
    .meta({ format: 'date', pattern: `^${day}$` }),
)
/** A day and what the court's clock shows, Africa/Casablanca: `2026-02-14T10:00`. */
export const localHour = z
  .string()
  .refine((s) => readLocalDateTime(s) !== undefined)
  .meta({ pattern: `^${day}T(?:[01][0-9]|2[0-3]):[0-5][0-9]$` }) as unknown as z.ZodType<
  LocalDateTime,
  LocalDateTime
>
/** A moment in UTC, ISO 8601 with milliseconds at most. */
export const moment = z.iso.datetime({ offset: false })
const [control, controlButNewLines] = [
  '\\u0000-\\u001f\\u007f-\\u009f',
  '\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f',
]
const edge = `[^\\s\\ufeff${control}]`
const prose = `[^${controlButNewLines}]*`
/** One line that a person typed: trimmed ends, no control characters, 1 to `max` characters. */
export const line = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((s) => s === s.trim() && s.isWellFormed() && !/\p{Cc}/u.test(s))
    .meta({ pattern: `^${edge}(?:[^${control}]*${edge})?$` })
/** Several lines that a person typed: 1 to `max` characters, no control characters but new lines and tabs. */
export const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((s) => s.trim() !== '' && s.isWellFormed() && !/[^\P{Cc}\n\t]/u.test(s))
    .meta({ pattern: `^${prose}${edge}${prose}$` })
/** The same where it may be left empty, so that the law answers that there are no reasons. */
export const textOrNone = (max: number) =>
  z
    .string()
    .max(max)
    .refine((s) => s === '' || text(max).safeParse(s).success)
    .meta({ pattern: `^(?:${prose}${edge}${prose})?$` })
/** Which writing of a thing somebody read: 1 at first. */
export const version = z.number().int().min(1).max(2_147_483_647)
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
