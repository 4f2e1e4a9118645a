import { giveRights, seeReception } from '@himaya/contract'
import { basisOfRight, waysOfGiving, type CaseId, type PersonId, type WayOfGiving } from '@himaya/domain'
import { parameterAt } from '@himaya/law'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { perform } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { Cite } from '../../lib/law.tsx'
import { Refusals } from '../../lib/refusals.tsx'
import { Spoken, SpokenPicker } from '../../lib/spoken.tsx'
import { useWords } from '../../lib/words.tsx'
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
  return (
    <Card
      title={say('rights.title')}
      icon="scale"
      tone="safe"
      aside={
        <Button icon="print" onPress={() => window.print()}>
          {say('rights.print')}
        </Button>
      }
    >
      <Notice rights={found.rights} missing={found.missing} />
      {found.mayGive && found.rights.length > 0 ? (
        <GiveForm found={found} params={params} onDone={onDone} />
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

/** What is read aloud, and printed alone: it names nobody, and can be thrown away. */
function Notice({ rights, missing }: { rights: readonly Right[]; missing: readonly Right[] }) {
  const { say } = useWords()
  const days = parameterAt('reflection_cap', todayInCourt()).value
  return (
    <article className="notice">
      <h3>{say('rights.notice-title')}</h3>
      <ol className="bullets">
        {rights.map((right) => (
          <li key={right} className={missing.includes(right) ? '' : 'done'}>
            {right === 'reflection' ? say('rights.right.reflection', { days }) : say(`rights.right.${right}`)}{' '}
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
      </ol>
      <p className="soft">
        {say('common.not-verified')} · {say('rights.notice-note')}
      </p>
    </article>
  )
}

function GiveForm({
  found,
  params,
  onDone,
}: {
  found: Found
  params: { caseId: CaseId; personId: PersonId }
  onDone: () => Promise<void>
}) {
  const { say } = useWords()
  // Hers, as the reception says, until another is chosen.
  const [chosen, setLanguage] = useState<string>()
  const language = chosen ?? found.reception?.language ?? ''
  const [how, setHow] = useState<WayOfGiving | ''>('')
  const [understood, setUnderstood] = useState<'yes' | 'no' | ''>('')
  const [tried, setTried] = useState(false)
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
  return (
    <form
      className="form unprinted"
      noValidate
      aria-busy={give.isPending}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (language !== '' && how !== '' && understood !== '') give.mutate()
      }}
    >
      <h3>{say('rights.give')}</h3>
      <Refusals of={give.error} />
      <div className="pair">
        <SpokenPicker
          id="rights-language"
          label={say('rights.language')}
          wrong={tried && language === '' ? say('rights.language-missing') : undefined}
          value={language}
          onChange={setLanguage}
        />
        <Choices
          id="rights-how"
          label={say('rights.how')}
          wrong={tried && how === '' ? say('rights.how-missing') : undefined}
          value={how}
          onChange={setHow}
          options={waysOfGiving.map((value) => ({ value, says: say(`rights.how.${value}`) }))}
        />
        <Choices
          id="rights-understood"
          label={say('rights.understood-question')}
          wrong={tried && understood === '' ? say('rights.understood-missing') : undefined}
          value={understood}
          onChange={setUnderstood}
          options={[
            { value: 'yes', says: say('common.yes') },
            { value: 'no', says: say('common.no') },
          ]}
        />
      </div>
      <div>
        <Button type="submit" kind="primary" isDisabled={give.isPending}>
          {give.isPending ? say('common.loading') : say('rights.save')}
        </Button>
      </div>
    </form>
  )
}
