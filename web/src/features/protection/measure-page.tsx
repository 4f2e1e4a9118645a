import { decisionPdf, scanPicture, seeCase, seeMeasure, signedScan } from '@himaya/contract'
import type { MeasureId } from '@himaya/domain'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { ask } from '../../lib/ask.ts'
import { FileOut } from '../../lib/file-out.tsx'
import { Cite } from '../../lib/law.tsx'
import { LinkButton } from '../../lib/link.tsx'
import { PapersCard } from '../../lib/papers.tsx'
import { Problem } from '../../lib/problem.tsx'
import { Identity, useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { Card, Chip, Fact, Note } from '../../ui/parts.tsx'
import { AttachForm } from './attach-form.tsx'
import { DecideForm } from './decide-form.tsx'
import { ReviewForm } from './review-form.tsx'
import { ServeForm } from './serve-form.tsx'
import { Span } from './span.tsx'
import { toneOf } from './words.ts'

/** One measure, from its request to its lifting: each post finds here what is its own to do, and nothing else. */
export function MeasurePage({ measureId }: { measureId: string }) {
  const { say, formats, language } = useWords()
  const queries = useQueryClient()
  const params = { measureId: measureId as MeasureId }
  const found = useQuery({
    queryKey: ['measure', measureId],
    queryFn: () => ask(seeMeasure, { params }),
    gcTime: 0,
  })
  const caseId = found.data?.caseId
  const joined = useQuery({
    queryKey: ['case', caseId],
    queryFn: () => ask(seeCase, { params: { caseId: caseId as NonNullable<typeof caseId> } }),
    enabled: caseId !== undefined,
    gcTime: 0,
  })
  const parties = joined.data?.parties ?? []
  const labels = useLabels(joined.data?.people ?? [])
  const against = useLabels(parties)
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  const { data } = found
  const nameOf = (officer: { nameAr: string; nameLa: string }) =>
    language === 'ar' ? officer.nameAr : officer.nameLa
  const done = async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['measure', measureId] }),
      queries.invalidateQueries({ queryKey: ['case', data.caseId] }),
    ])
  }
  return (
    <>
      <div className="heading">
        <h1>{say(`protection.kind.${data.kind}`)}</h1>
        <Chip tone={toneOf[data.state]}>{say(`status.measure.${data.state}`)}</Chip>
        <span className="acts">
          <LinkButton to="/cases/$caseId" params={{ caseId: data.caseId }} icon="folders">
            {say('reports.open-case')}
          </LinkButton>
        </span>
      </div>
      <div className="columns">
        <div className="column">
          {data.guardianKeptAway ? <Note tone="saffron">{say('referral.guardian-kept-away')}</Note> : null}
          {data.state === 'ending' ? <Note tone="saffron">{say('protection.ends-soon')}</Note> : null}
          {data.request === null ? null : (
            <Card title={say('protection.request')} icon="flag">
              <p className="said personal" dir="auto">
                {data.request.words}
              </p>
              {data.request.againstDescribed === null ? null : (
                <p className="personal" dir="auto">
                  {say('protection.described-as', { words: data.request.againstDescribed })}
                </p>
              )}
            </Card>
          )}
          {data.mine.includes('decide') ? (
            <DecideForm measure={data} parties={parties} onDone={done} />
          ) : null}
          {data.reasons === null ? null : (
            <Card title={say('protection.reasons')} icon="gavel">
              <p className="said personal" lang="ar" dir="rtl">
                {data.reasons.ar}
              </p>
              {data.reasons.fr === null ? null : (
                <p className="said personal" lang="fr" dir="ltr">
                  {data.reasons.fr}
                </p>
              )}
              {data.notes.map((note) => (
                <section key={`${note.step} ${note.on} ${note.words}`}>
                  <h3>
                    {say(note.step === 'lifted' ? 'protection.lift-note' : 'protection.review-note')} ·{' '}
                    {formats.day(note.on)}
                  </h3>
                  <p className="said personal" dir="auto">
                    {note.words}
                  </p>
                </section>
              ))}
            </Card>
          )}
          {data.mine.includes('attach') ? (
            <AttachForm caseId={data.caseId} measureId={data.id} onDone={done} />
          ) : null}
          {data.mine.includes('serve') ? <ServeForm measure={data} onDone={done} /> : null}
          {data.mine.includes('review') ? <ReviewForm measure={data} onDone={done} /> : null}
        </div>
        <div className="column">
          <Card title={say('protection.measure')} icon="shield" tone="safe">
            <dl className="facts">
              <Fact is={say('protection.who-protected')}>
                <span className="chips">
                  {labels.long(data.person) || say(`people.capacity.${data.capacity}`)}
                  <Identity caseId={data.caseId} personId={data.person} />
                </span>
              </Fact>
              {data.request?.against == null || parties.length === 0 ? null : (
                <Fact is={say('protection.against-who')}>{against.long(data.request.against)}</Fact>
              )}
              {data.request?.complained == null ? null : (
                <Fact is={say('protection.complained')}>
                  {say(data.request.complained ? 'common.yes' : 'common.no')}
                </Fact>
              )}
              {data.request?.isChild === true ? (
                <Fact is={say('protection.child')}>{say('common.yes')}</Fact>
              ) : null}
              <Fact is={say('protection.basis')}>
                <Cite article={data.article} />
              </Fact>
              <Fact is={say('protection.request')}>
                {say('protection.asked', {
                  name: nameOf(data.requestedBy),
                  day: formats.moment(Date.parse(data.requestedAt)),
                })}
              </Fact>
              {data.decision === null ? (
                <Fact is={say('protection.outcome')}>
                  {say('protection.who-decides', { who: say(`protection.powers.${data.powers}`) })}
                </Fact>
              ) : (
                <>
                  <Fact is={say('protection.outcome')}>
                    {say('protection.decided', {
                      post: say(`posts.${data.decision.post}`),
                      name: nameOf(data.decision.by),
                      day: formats.day(data.decision.on),
                    })}
                  </Fact>
                  <Fact is={say('protection.length')}>
                    <Span decision={data.decision} />
                  </Fact>
                  <Fact is={say('protection.scan')}>
                    {say(data.signed ? 'protection.signed' : 'protection.not-signed')}
                  </Fact>
                </>
              )}
            </dl>
            {data.decision === null ? null : (
              <p className="soft">{say('protection.serial', { serial: { ltr: data.decision.serial } })}</p>
            )}
            {data.scan === null ? null : (
              <FileOut
                id="signed"
                file={data.scan}
                original={hrefOf(signedScan.path, { measureId: data.id })}
                picture={hrefOf(scanPicture.path, { measureId: data.id })}
              />
            )}
            <ul className="rows">
              {data.served.map(({ addressee, on }) => (
                <li key={addressee} className="line">
                  {say('protection.served-on', {
                    addressee: say(`protection.addressee.${addressee}`),
                    day: formats.day(on),
                  })}
                </li>
              ))}
            </ul>
          </Card>
          <PapersCard
            caseId={data.caseId}
            kinds={['placement_request', 'stay_authorisation']}
            about={{ subject: data.id }}
          />
          {data.papers.length === 0 ? null : (
            <Card title={say('protection.papers')} icon="print">
              {data.papers.some((to) => to === 'shelter_service' || to === 'health_service') ? (
                <Note>{say('protection.paper-card')}</Note>
              ) : null}
              <ul className="rows">
                {data.papers.map((addressee) => (
                  <li key={addressee} className="line">
                    <span className="lead">{say(`protection.addressee.${addressee}`)}</span>
                    <span className="chips end">
                      {(['ar', 'fr'] as const).map((form) => (
                        <a
                          key={form}
                          className="button"
                          href={`${hrefOf(decisionPdf.path, { measureId: data.id, addressee })}?form=${form}`}
                          download
                        >
                          {say(`protection.paper-${form}`)}
                        </a>
                      ))}
                    </span>
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
      </div>
    </>
  )
}

/** A paper is fetched by the browser itself, to be saved. */
const hrefOf = (path: string, params: Record<string, string>) =>
  `/api${path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '')}`
