import { listRecord, outcomes, type Outcome } from '@himaya/contract'
import type { CaseId, OfficerId } from '@himaya/domain'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../lib/ask.ts'
import { LinkButton } from '../../lib/link.tsx'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices } from '../../ui/fields.tsx'
import { Button, Card, Chip, Empty, Ref } from '../../ui/parts.tsx'

interface Narrowed {
  readonly outcome?: Outcome | undefined
  readonly officer?: { readonly id: OfficerId; readonly name: string }
  readonly case?: CaseId
}

const tones = { done: 'cedar', shown: undefined, refused: 'clay' } as const

/** The record: who did, looked at or was refused what, and when. What was written or shown is not in it. */
export function RecordPage() {
  const { say, has, formats, language } = useWords()
  const all = useMe().posts.some((held) => held.post === 'auditor')
  const [only, setOnly] = useState<Narrowed>({})
  const query = {
    ...(only.outcome === undefined ? {} : { outcome: only.outcome }),
    ...(only.officer === undefined ? {} : { officer: only.officer.id }),
    ...(only.case === undefined ? {} : { case: only.case }),
  }
  const found = useInfiniteQuery({
    queryKey: ['record', query],
    queryFn: ({ pageParam }) =>
      ask(listRecord, { query: pageParam === null ? query : { ...query, after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    gcTime: 0,
  })
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  const actOf = (act: string) => {
    const id = [`cases.act.${act}`, `record.act.${act}`].find(has)
    return id === undefined ? <Ref>{act}</Ref> : say(id)
  }
  const fieldOf = (field: string) => {
    const id = `record.field.${field}`
    return has(id) ? say(id) : field
  }
  const list = new Intl.ListFormat(language === 'zgh' ? 'fr' : language, { type: 'unit', style: 'short' })
  return (
    <>
      <h1>{say('record.title')}</h1>
      <p className="soft">{all ? say('record.hint') : say('record.own')}</p>
      {all ? (
        <p>
          <LinkButton to="/record/checkpoints" icon="shield">
            {say('record.checkpoints.title')}
          </LinkButton>
        </p>
      ) : null}
      <Card
        title={say('nav.record')}
        icon="timeline"
        aside={
          only.officer === undefined && only.case === undefined ? undefined : (
            <span className="chips">
              <Chip tone="indigo">
                {only.officer === undefined
                  ? say('record.of-case')
                  : say('record.of-officer', { name: only.officer.name })}
              </Chip>
              <Button onPress={() => setOnly({ outcome: only.outcome })}>{say('record.all-again')}</Button>
            </span>
          )
        }
      >
        <Choices
          id="outcome"
          label={say('record.outcome')}
          value={only.outcome ?? 'every'}
          onChange={(outcome) => setOnly({ ...only, outcome: outcome === 'every' ? undefined : outcome })}
          options={[
            { value: 'every' as const, says: say('record.every') },
            ...outcomes.map((value) => ({ value, says: say(`record.outcome.${value}`) })),
          ]}
        />
        <Problem of={found.error} />
        {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
        {found.isSuccess && rows.length === 0 ? (
          <Empty icon="timeline" title={say('record.none')}>
            <p>{say('record.none-hint')}</p>
          </Empty>
        ) : null}
        <ul className="rows">
          {rows.map((row) => {
            const { officer, caseId } = row
            const name =
              officer === null ? say('record.system') : language === 'ar' ? officer.nameAr : officer.nameLa
            return (
              <li key={row.id} className="line">
                <span className="lead">{actOf(row.act)}</span>
                <Chip tone={tones[row.outcome]}>{say(`record.outcome.${row.outcome}`)}</Chip>
                <span className="soft">{formats.moment(Date.parse(row.at))}</span>
                <span className="soft">
                  {say('record.subjects', { count: row.subjects.length })}
                  {row.fields.length === 0 ? null : (
                    <> · {say('record.fields', { fields: list.format(row.fields.map(fieldOf)) })}</>
                  )}
                </span>
                <span className="chips end">
                  {officer === null || !all || only.officer !== undefined ? (
                    <span>{name}</span>
                  ) : (
                    <Button
                      icon="person"
                      aria-label={`${name}: ${say('record.only-officer')}`}
                      onPress={() => setOnly({ ...only, officer: { id: officer.id, name } })}
                    >
                      {name}
                    </Button>
                  )}
                  {caseId === null || only.case !== undefined ? null : (
                    <Button icon="folders" onPress={() => setOnly({ ...only, case: caseId })}>
                      {say('record.only-case')}
                    </Button>
                  )}
                </span>
              </li>
            )
          })}
        </ul>
        {found.hasNextPage ? (
          <div className="pager">
            <Button isDisabled={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
              {say('reports.more')}
            </Button>
          </div>
        ) : null}
      </Card>
    </>
  )
}
