import { printPaper, seePapers } from '@himaya/contract'
import { groupedCode } from '@himaya/algorithms'
import type { CaseId, PaperKind } from '@himaya/domain'
import { endonyms, type PlainWordId } from '@himaya/words'
import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { Card, Note, Ref } from '../ui/parts.tsx'
import { ask, Refused } from './ask.ts'
import { Link } from './link.tsx'
import { Problem } from './problem.tsx'
import { Reasons } from './refusals.tsx'
import { useWords } from './words.tsx'

type Found = z.output<typeof seePapers.reply>
type Open = Found['open'][number]

const titles = {
  rights_notice: 'papers.kind.rights_notice',
  secrecy_notice: 'papers.kind.secrecy_notice',
  rights_acknowledgement: 'papers.kind.rights_acknowledgement',
  reflection_decision: 'papers.kind.reflection_decision',
  placement_request: 'papers.kind.placement_request',
  fee_exemption: 'papers.kind.fee_exemption',
  referral_letter: 'papers.kind.referral_letter',
  witness_summons: 'papers.kind.witness_summons',
  stay_authorisation: 'papers.kind.stay_authorisation',
  case_transmission: 'papers.kind.case_transmission',
} as const satisfies Record<PaperKind, PlainWordId>

/** Lacks that are filled in on the page of the person. */
const ofPerson: readonly string[] = [
  'no_name_recorded',
  'no_age_recorded',
  'no_nationality_recorded',
  'no_language_recorded',
]

/**
 * The letters and notices that are mine to print here, each in its languages or with what it still lacks; nothing where
 * none is mine.
 *
 * @param about narrows them to one person, or to one thing
 * @param labelOf what a person is called where several are in sight
 */
export function PapersCard({
  caseId,
  kinds,
  about,
  labelOf,
}: {
  caseId: CaseId
  kinds: readonly PaperKind[]
  about?: { readonly person: string } | { readonly subject: string }
  labelOf?: (person: string) => string
}) {
  const { say } = useWords()
  const found = useQuery({
    queryKey: ['case', caseId, 'papers'],
    queryFn: () => ask(seePapers, { params: { caseId } }),
    gcTime: 0,
  })
  if (found.isPending) return null
  // Whoever sees the case and holds no post in it prints nothing.
  if (found.error instanceof Refused && found.error.code === 'not_found') return null
  if (found.isError) return <Problem of={found.error} />
  const open = found.data.open
    .filter(
      (one) =>
        kinds.includes(one.kind) &&
        (about === undefined ||
          ('person' in about ? one.person === about.person : one.subject === about.subject)),
    )
    .toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
  if (open.length === 0) return null
  return (
    <Card title={say('papers.title')} icon="print">
      <ul className="rows">
        {open.map((one) => (
          <Paper
            key={`${one.kind} ${one.subject}`}
            paper={one}
            caseId={caseId}
            whose={one.person === null ? undefined : labelOf?.(one.person)}
            printed={found.data.printed.filter(
              ({ kind, subject }) => kind === one.kind && subject === one.subject,
            )}
          />
        ))}
      </ul>
      <p className="soft">{say('papers.hint')}</p>
    </Card>
  )
}

function Paper({
  paper: { kind, subject, person, forms, refusals },
  caseId,
  whose,
  printed,
}: {
  paper: Open
  caseId: CaseId
  whose: string | undefined
  printed: Found['printed']
}) {
  const { say, formats, language } = useWords()
  const [last] = printed
  return (
    <li>
      <div className="line">
        <span className="lead">{say(titles[kind])}</span>
        {whose === undefined ? null : <span className="soft">{whose}</span>}
        {refusals.length > 0 ? null : (
          <span className="chips end">
            {forms.map((form) => (
              <a
                key={form}
                className="button"
                href={`${hrefOf({ caseId, kind, subject })}?form=${form}`}
                lang={form}
                aria-label={`${say(titles[kind])} · ${endonyms[form]}`}
                download
              >
                {endonyms[form]}
              </a>
            ))}
          </span>
        )}
      </div>
      {refusals.length === 0 ? null : (
        <Note tone="saffron">
          <p>{say('papers.lacking')}</p>
          <Reasons of={refusals} />
          {person !== null && refusals.some(({ reason }) => ofPerson.includes(reason)) ? (
            <Link to="/cases/$caseId/people/$personId" params={{ caseId, personId: person }}>
              {say('papers.fill-in')}
            </Link>
          ) : null}
        </Note>
      )}
      {last === undefined ? null : (
        <p className="soft">
          {say('papers.printed-by', {
            name: language === 'ar' ? last.by.nameAr : last.by.nameLa,
            day: formats.day(last.on),
          })}{' '}
          · <Ref>{groupedCode(last.number)}</Ref>
        </p>
      )}
    </li>
  )
}

/** A paper is fetched by the browser itself, to be saved. */
const hrefOf = (params: Readonly<Record<string, string>>) =>
  `/api${printPaper.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '')}`
