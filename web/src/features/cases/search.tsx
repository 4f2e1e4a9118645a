import { findCases } from '@himaya/contract'
import { useMutation } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { inquire } from '../../lib/ask.ts'
import { Country } from '../../lib/country.tsx'
import { RowLink } from '../../lib/link.tsx'
import { Problem } from '../../lib/problem.tsx'
import { sought } from '../../lib/sought.ts'
import { useWords } from '../../lib/words.tsx'
import { TextBox } from '../../ui/fields.tsx'
import { Button, Card, Chip, Empty, Ref } from '../../ui/parts.tsx'

/** Finds a case by a reference or by somebody in it. What is typed stands in no address and is kept nowhere. */
export function CaseSearch() {
  const { say, formats } = useWords()
  const [text, setText] = useState('')
  const search = useMutation({
    mutationFn: (asked: string) => inquire(findCases, { text: asked }),
    gcTime: 0,
  })
  const { mutate } = search
  useEffect(() => {
    const look = () => {
      const given = sought.take()
      if (given === undefined) return
      setText(given)
      mutate(given)
    }
    look()
    return sought.subscribe(look)
  }, [mutate])
  const asked = text.trim()
  return (
    <Card title={say('cases.search-title')} icon="search">
      <form
        className="seek"
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          if (asked !== '') search.mutate(asked)
        }}
      >
        <TextBox
          id="seek"
          label={say('cases.search-label')}
          hint={say('cases.search-hint')}
          value={text}
          onChange={(next) => {
            setText(next)
            if (next.trim() === '') search.reset()
          }}
        />
        <Button type="submit" kind="primary" icon="search" isDisabled={search.isPending || asked === ''}>
          {say('common.search')}
        </Button>
      </form>
      <Problem of={search.error} />
      <div aria-live="polite">
        {search.data === undefined ? null : search.data.rows.length === 0 ? (
          <Empty icon="search" title={say('cases.search-none')}>
            <p>{say('cases.search-none-hint', { example: { ltr: '12/2026' } })}</p>
          </Empty>
        ) : (
          <>
            <p className="soft">{say('common.results', { count: search.data.rows.length })}</p>
            <ul className="rows">
              {search.data.rows.map((row) => (
                <li key={`${row.id} ${row.person?.id ?? ''}`}>
                  <RowLink to="/cases/$caseId" params={{ caseId: row.id }}>
                    <span className="lead">
                      <Ref>
                        {row.register.number}/{row.register.year}
                      </Ref>
                    </span>
                    <span>{row.person === null ? '' : say(`people.capacity.${row.person.capacity}`)}</span>
                    <span className="soft">
                      <Country code={row.person?.nationality ?? null} />
                    </span>
                    <span className="soft">{formats.day(row.openedOn)}</span>
                    <span className="chips end">
                      {row.person?.isChild === true ? (
                        <Chip tone="indigo">{say('cases.children', { count: 1 })}</Chip>
                      ) : null}
                      <Chip tone={row.match === 'part_of_name' ? 'saffron' : 'cedar'}>
                        {say(`cases.match.${row.match}`)}
                      </Chip>
                    </span>
                  </RowLink>
                </li>
              ))}
            </ul>
            {search.data.more ? <p className="soft">{say('cases.search-more')}</p> : null}
          </>
        )}
      </div>
    </Card>
  )
}
