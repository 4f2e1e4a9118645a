import { seeOpened } from '@himaya/contract'
import type { CaseId } from '@himaya/domain'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { ask } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip, Empty, Ref } from '../../ui/parts.tsx'

type Look = z.output<typeof seeOpened.reply>['rows'][number]

/** The looks of one person on one day, the newest first; they stand together however many others looked between them. */
export function grouped(rows: readonly Look[]): readonly (readonly Look[])[] {
  const groups = new Map<string, Look[]>()
  for (const row of rows) {
    const name = `${row.day} ${row.officer?.id ?? ''}`
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [row])
    else group.push(row)
  }
  return [...groups.values()]
}

/** Who opened this file and who was refused it, by day and by person, for whoever is responsible for it. */
export function OpenedCard({ caseId }: { caseId: CaseId }) {
  const { say, has, formats, language } = useWords()
  const found = useInfiniteQuery({
    queryKey: ['case', caseId, 'opened'],
    queryFn: ({ pageParam }) =>
      ask(seeOpened, { params: { caseId }, query: pageParam === null ? {} : { after: pageParam } }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    gcTime: 0,
  })
  const list = new Intl.ListFormat(language === 'zgh' ? 'fr' : language, { type: 'unit', style: 'short' })
  const actOf = (act: string) => {
    const id = [`record.act.${act}`, `cases.act.${act}`].find(has)
    return id === undefined ? <Ref>{act}</Ref> : say(id)
  }
  const fieldOf = (field: string) => {
    const id = `record.field.${field}`
    return has(id) ? say(id) : field
  }
  const purposeOf = (purpose: string) => {
    const id = `record.purpose.${purpose}`
    return has(id) ? say(id) : purpose
  }
  const groups = grouped(found.data?.pages.flatMap((page) => page.rows) ?? [])
  return (
    <Card title={say('record.opened.title')} icon="timeline">
      <p className="soft">{say('record.opened.hint')}</p>
      <Problem of={found.error} />
      {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      {found.isSuccess && groups.length === 0 ? (
        <Empty icon="timeline" title={say('record.opened.none')} />
      ) : null}
      {groups.map((group) => {
        const [first] = group
        if (first === undefined) return null
        const { officer, posts, day } = first
        const name =
          officer === null ? say('record.system') : language === 'ar' ? officer.nameAr : officer.nameLa
        return (
          <section key={`${day} ${officer?.id ?? ''}`} aria-label={`${name}, ${formats.day(day)}`}>
            <h3>
              {name} <span className="soft">{formats.weekday(day)}</span>
            </h3>
            <p className="soft">{list.format(posts.map((post) => say(`posts.${post}`)))}</p>
            <ul className="rows">
              {group.map((look) => (
                <li key={look.id} className="line">
                  <span className="lead">{actOf(look.act)}</span>
                  {look.outcome === 'refused' ? (
                    <Chip tone="clay">{say('record.outcome.refused')}</Chip>
                  ) : null}
                  <time className="soft" dateTime={look.at}>
                    {formats.hour(Date.parse(look.at))}
                  </time>
                  {look.fields.length === 0 ? null : (
                    <span className="soft">
                      {say('record.fields', { fields: list.format(look.fields.map(fieldOf)) })}
                    </span>
                  )}
                  {look.purpose === null ? null : (
                    <span className="soft">
                      {say('record.opened.purpose', { purpose: purposeOf(look.purpose) })}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      {found.hasNextPage ? (
        <div className="pager">
          <Button isDisabled={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
            {say('reports.more')}
          </Button>
        </div>
      ) : null}
    </Card>
  )
}
