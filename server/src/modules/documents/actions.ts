import type { seePapers } from '@himaya/contract'
import {
  basisOfPaper,
  formsOfPaper,
  mayPrint,
  toldOfPaper,
  type CaseId,
  type PaperForm,
  type PaperKind,
  type Post,
  type RefusalReason,
} from '@himaya/domain'
import type { z } from 'zod'
import { PressError, renderLetter } from '../../documents/index.ts'
import type { Paper, Shown } from '../../http/mount.ts'
import { Problem } from '../../http/problem.ts'
import { speakingAs } from '../cases/index.ts'
import { issue, printedIn } from '../papers/index.ts'
import { courtOfPost, hereIn, mySignature, type Asking, type Here, type Subject } from './here.ts'
import { ofMeasures, ofReferrals, ofReflections } from './of-acts.ts'
import { ofHearings, ofTransfers } from './of-court.ts'
import { ofPeople } from './of-people.ts'

const finders: Readonly<Record<PaperKind, (here: Here) => Promise<readonly Subject[]>>> = {
  rights_notice: ofPeople,
  rights_acknowledgement: ofPeople,
  secrecy_notice: ofPeople,
  fee_exemption: ofPeople,
  reflection_decision: ofReflections,
  placement_request: ofMeasures,
  stay_authorisation: ofMeasures,
  referral_letter: ofReferrals,
  witness_summons: ofHearings,
  case_transmission: ofTransfers,
}
const all = [...new Set(Object.values(finders))]

/** Whether a post prints this kind at all, whatever it lacks: to the others it does not exist. */
const isMine = (posts: readonly Post[], kind: PaperKind) =>
  posts.some((post) => mayPrint({ kind, post, lacking: [] }).outcome === 'may')

/** What is mine to print here, with what each lacks, and what was printed. @throws Problem `not_found` */
export async function readPapers(
  asking: Asking,
  caseId: CaseId,
): Promise<Shown<z.input<typeof seePapers.reply>>> {
  const here = await hereIn(asking, caseId)
  const found = (await Promise.all(all.map((find) => find(here)))).flat()
  return {
    reply: {
      open: found
        .filter(({ kind }) => isMine(here.posts, kind))
        .map(({ kind, id, person, lacking }) => ({
          kind,
          subject: id,
          person,
          forms: [...formsOfPaper(kind)],
          refusals: refusalsOf(here.posts, kind, lacking),
        })),
      printed: await printedIn(asking.tx, caseId),
    },
    entry: { caseId, subjects: [caseId] },
  }
}

function refusalsOf(posts: readonly Post[], kind: PaperKind, lacking: Subject['lacking']) {
  const verdicts = posts.map((post) => mayPrint({ kind, post, lacking }))
  if (verdicts.some(({ outcome }) => outcome === 'may')) return []
  return verdicts
    .flatMap((verdict) => (verdict.outcome === 'refused' ? [verdict.refusals] : []))
    .reduce((least, one) => (one.length < least.length ? one : least))
    .map(({ reason, article }) => ({ reason: reason satisfies RefusalReason, article }))
}

/**
 * One letter or notice, printed and in the register.
 *
 * @throws Problem `refused_by_law` with everything that is missing, or where it is another post's; `not_found`
 */
export async function print(
  asking: Asking,
  { caseId, kind, subject, form }: { caseId: CaseId; kind: PaperKind; subject: string; form: PaperForm },
): Promise<Paper> {
  const here = await hereIn(asking, caseId)
  const found = (await finders[kind](here)).find((one) => one.kind === kind && one.id === subject)
  if (found === undefined) throw new Problem('not_found')
  if (!formsOfPaper(kind).includes(form))
    throw new Problem('malformed', { fields: [{ path: '/form', rule: 'not_a_form' }] })
  const post = speakingAs(here.posts, (held) => mayPrint({ kind, post: held, lacking: found.lacking }))
  const court = courtOfPost(here, post)
  const signer = await mySignature(here, post)
  const bytes = await issue(
    asking,
    {
      kind,
      form,
      case_id: caseId,
      court_id: found.court ?? court,
      person_id: found.person,
      ...found.about,
      told: toldOfPaper(kind),
    },
    async (marks, number) =>
      renderLetter(await found.write({ form, number, signer, court }), marks).catch((error: unknown) => {
        throw unprintable(error, kind)
      }),
  )
  return {
    bytes,
    media: 'application/pdf',
    name: `${kind.replaceAll('_', '-')}.pdf`,
    entry: {
      caseId,
      subjects: [subject, ...(found.person === null || found.person === subject ? [] : [found.person])],
      fields: kind.endsWith('_notice') ? [] : ['name'],
      purpose: `print_${kind}`,
    },
  }
}

/** Letters that we have no font for are told to whoever wrote them; anything else is a fault of ours. */
function unprintable(error: unknown, kind: PaperKind): unknown {
  if (!(error instanceof PressError) || error.fault !== 'unprintable') return error
  const [article] = basisOfPaper(kind)
  return new Problem('refused_by_law', { refusals: [{ reason: 'letters_not_printable', article }] })
}
