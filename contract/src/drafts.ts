import { z } from './zod.ts'
import { id, moment } from './fields.ts'
import { act, read } from './route.ts'
import type { DraftId } from '@himaya/domain'

/** The forms long enough that losing one half-done would hurt. */
export const draftForms = [
  'report',
  'report_in_file',
  'report_check',
  'help',
  'reception',
  'contact',
  'screening',
  'identification',
  'reflection',
  'measure',
  'measure_decision',
  'measure_review',
  'referral',
  'report_decision',
  'hearing',
  'transfer',
  'person',
  'new_person',
  'party',
  'new_party',
  'charge',
  'non_punishment',
  'proof',
] as const

/** What a form is about: a case, a person, a measure; a report is about nothing yet. */
const about = z.uuid().nullable()

/** My half-done forms, the newest first; what stands in them is not told. A draft lives seven days. */
export const listDrafts = read({
  path: '/drafts',
  act: 'drafts.list',
  reply: z.object({
    rows: z
      .array(
        z.object({
          id: id<DraftId>(),
          form: z.enum(draftForms),
          about,
          savedAt: moment,
          endsAt: moment,
        }),
      )
      .max(200),
  }),
})

/** What stands in one half-done form: its author's alone. */
export const openDraft = read({
  path: '/drafts/:draftId',
  act: 'drafts.open',
  params: z.strictObject({ draftId: id<DraftId>() }),
  reply: z.object({ form: z.enum(draftForms), about, savedAt: moment, body: z.string() }),
  problems: ['keys_unavailable'],
})

/** Keeps a half-done form, sealed; with `draft`, in the place of what that one held. Of a concealed person none that names. */
export const saveDraft = act({
  path: '/drafts',
  act: 'drafts.save',
  body: z.strictObject({
    form: z.enum(draftForms),
    about,
    draft: id<DraftId>().optional(),
    /** The form as JSON, at most 32,000 characters. Only the form that wrote it reads it. */
    body: z
      .string()
      .min(2)
      .max(32_000)
      // JSON escapes the other control characters, and half a letter.
      .refine((s) => s.isWellFormed() && !/[^\P{Cc}\u007f-\u009f]/u.test(s)),
  }),
  problems: ['keys_unavailable', 'too_many', 'refused_by_law'],
})

/** Throws a half-done form away: it was sent, or is not wanted. */
export const dropDraft = act({
  path: '/drafts/:draftId/drop',
  act: 'drafts.drop',
  params: z.strictObject({ draftId: id<DraftId>() }),
  body: z.strictObject({}),
})
