import { giveRights, seeReception } from '@himaya/contract'
import {
  basisOfRight,
  rightTopics,
  topicOfRight,
  waysOfGiving,
  type CaseId,
  type PersonId,
  type WayOfGiving,
} from '@himaya/domain'
import { isVerified, parameterAt } from '@himaya/law'
import type { Speech } from '@himaya/words'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { Aloud } from '../../lib/aloud.tsx'
import { perform } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { Cite } from '../../lib/law.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { Spoken, SpokenPicker } from '../../lib/spoken.tsx'
import { useWords } from '../../lib/words.tsx'
import { ErrorSummary } from '../../ui/error-summary.tsx'
import { Choices } from '../../ui/fields.tsx'
import { Button, Card, Chip } from '../../ui/parts.tsx'

type Found = z.output<typeof seeReception.reply>
type Right = Found['rights'][number]

/** The rights of one person: a notice to read aloud or to print, and whether they were given and understood. */
export function RightsCard({
  found,
  params,
  onDone,
}: {
  found: Found
  params: { caseId: CaseId; personId: PersonId }
  onDone: () => Promise<void>
}) {
  const { say, formats, language } = useWords()
  const spoken = found.reception?.language ?? found.language
  return (
    <Card title={say('rights.title')} icon="scale" tone="safe">
      <Aloud spoken={spoken}>
        {(speech) => <Notice rights={found.rights} missing={found.missing} speech={speech} />}
      </Aloud>
      <Basis rights={found.rights} />
      {found.mayGive && found.rights.length > 0 ? (
        <GiveForm found={found} spoken={spoken} params={params} onDone={onDone} />
      ) : null}
      <ul className="rows unprinted">
        {found.given.map((one) => (
          <li key={one.id} className="line">
            <span className="lead">
              {say('rights.given', {
                name: language === 'ar' ? one.by.nameAr : one.by.nameLa,
                when: formats.moment(Date.parse(one.at)),
              })}
            </span>
            <span className="soft">
              <Spoken code={one.language} /> · {say(`rights.how.${one.how}`)}
            </span>
            <span className="end">
              <Chip tone={one.understood ? 'cedar' : 'saffron'}>
                {say(one.understood ? 'rights.understood' : 'rights.not-understood')}
              </Chip>
            </span>
          </li>
        ))}
      </ul>
      {found.given.length === 0 ? <p className="soft unprinted">{say('rights.none')}</p> : null}
    </Card>
  )
}

/**
 * What is read aloud, and printed alone on one page: it names nobody, cites nothing that tells of a case, and can be
 * thrown away. What hangs on an age or a country is said under a heading that says so.
 */
function Notice({
  rights,
  missing,
  speech: { say },
}: {
  rights: readonly Right[]
  missing: readonly Right[]
  speech: Speech
}) {
  const days = parameterAt('reflection_cap', todayInCourt()).value
  return (
    <article className="notice">
      <h3>{say('papers.kind.rights_notice')}</h3>
      {rightTopics
        .map((topic) => ({ topic, about: rights.filter((right) => topicOfRight(right) === topic) }))
        .filter(({ about }) => about.length > 0)
        .map(({ topic, about }) => (
          <section key={topic}>
            <h4>{say(`rights.about.${topic}`)}</h4>
            <ul>
              {about.map((right) => (
                <li key={right} className={missing.includes(right) ? '' : 'done'}>
                  {right === 'reflection'
                    ? say('rights.right.reflection', { days })
                    : say(`rights.right.${right}`)}
                </li>
              ))}
            </ul>
          </section>
        ))}
      <p className="soft">{say('rights.notice-note')}</p>
      {rights.flatMap(basisOfRight).every(isVerified) ? null : (
        <p className="soft">{say('rights.unverified')}</p>
      )}
    </article>
  )
}

/** The articles, for the officer: beside what is read to the person, never in the middle of it. */
function Basis({ rights }: { rights: readonly Right[] }) {
  const { say } = useWords()
  return (
    <details className="unprinted">
      <summary>
        {say('rights.articles')} · {say('common.not-verified')}
      </summary>
      <ul className="bullets">
        {rights.map((right) => (
          <li key={right}>
            {right === 'reflection'
              ? say('rights.right.reflection', { days: parameterAt('reflection_cap', todayInCourt()).value })
              : say(`rights.right.${right}`)}{' '}
            <span className="soft">
              (
              {basisOfRight(right).map((article, n) => (
                <span key={article}>
                  {n === 0 ? '' : ' · '}
                  <Cite article={article} />
                </span>
              ))}
              )
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function GiveForm({
  found,
  spoken,
  params,
  onDone,
}: {
  found: Found
  /** The language the person speaks: asked once, at the beginning. */
  spoken: string | null
  params: { caseId: CaseId; personId: PersonId }
  onDone: () => Promise<void>
}) {
  const { say } = useWords()
  const [other, setOther] = useState<string>()
  const [how, setHow] = useState<WayOfGiving | ''>('')
  const [understood, setUnderstood] = useState<'yes' | 'no' | ''>('')
  const [tried, setTried] = useState(false)
  const language = other ?? spoken ?? ''
  const give = useMutation({
    mutationFn: () =>
      perform(giveRights, {
        params,
        body: {
          rights: found.rights,
          language,
          how: how as WayOfGiving,
          understood: understood === 'yes',
        },
      }),
    onSuccess: async () => {
      setHow('')
      setUnderstood('')
      setTried(false)
      await onDone()
    },
  })
  const errors = [
    ...(language === '' ? [{ id: 'rights-language', says: say('rights.language-missing') }] : []),
    ...(how === '' ? [{ id: 'rights-how', says: say('rights.how-missing') }] : []),
    ...(understood === '' ? [{ id: 'rights-understood', says: say('rights.understood-missing') }] : []),
  ]
  const wrong = (id: string) => (tried ? errors.find((error) => error.id === id)?.says : undefined)
  return (
    <form
      className="form unprinted"
      noValidate
      aria-busy={give.isPending}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (errors.length === 0) give.mutate()
      }}
    >
      <h3>{say('rights.give')}</h3>
      <ErrorSummary
        title={say('common.error-summary', { count: errors.length })}
        errors={tried ? errors : []}
      />
      <Refusals of={give.error} />
      <SpokenPicker
        id="rights-language"
        label={say('rights.language')}
        wrong={wrong('rights-language')}
        value={language}
        onChange={setOther}
      />
      <Choices
        id="rights-how"
        label={say('rights.how')}
        wrong={wrong('rights-how')}
        value={how}
        onChange={setHow}
        options={waysOfGiving.map((value) => ({ value, says: say(`rights.how.${value}`) }))}
      />
      <Choices
        id="rights-understood"
        label={say('rights.understood-question')}
        wrong={wrong('rights-understood')}
        value={understood}
        onChange={setUnderstood}
        options={[
          { value: 'yes', says: say('common.yes') },
          { value: 'no', says: say('common.no') },
        ]}
      />
      <div>
        <Button type="submit" kind="primary" isDisabled={give.isPending}>
          {give.isPending ? say('common.loading') : say('rights.save')}
        </Button>
      </div>
    </form>
  )
}
