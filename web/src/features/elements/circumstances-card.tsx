import { seeCircumstances } from '@himaya/contract'
import {
  circumstances,
  type AccusedSide,
  type Capacity,
  type CaseId,
  type PartyId,
  type PersonId,
} from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { ask } from '../../lib/ask.ts'
import { Cite } from '../../lib/law.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useLabels } from '../../lib/whose.tsx'
import { useWords } from '../../lib/words.tsx'
import { Opener } from '../../ui/opener.tsx'
import { Button, Card } from '../../ui/parts.tsx'
import { CircumstancePanel, type Whose } from './circumstance-panel.tsx'
import { ElementPanel } from './element-panel.tsx'

type Found = z.output<typeof seeCircumstances.reply>
type Noted = Found['noted'][number]

export interface Those {
  readonly people: readonly { readonly id: PersonId; readonly capacity: Capacity }[]
  readonly parties: readonly { readonly id: PartyId; readonly capacity: AccusedSide }[]
}

/** What aggravates, what exempts, and who took what part: of the facts, of each accused and of each victim. */
export function CircumstancesCard({ caseId, people, parties }: Those & { caseId: CaseId }) {
  const { say } = useWords()
  const found = useQuery({
    queryKey: ['case', caseId, 'circumstances'],
    queryFn: () => ask(seeCircumstances, { params: { caseId } }),
    gcTime: 0,
  })
  return (
    <Card title={say('elements.circumstances')} icon="scale">
      {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      <Problem of={found.error} />
      {found.data === undefined ? null : (
        <Circumstances caseId={caseId} found={found.data} people={people} parties={parties} />
      )}
      <p className="soft">{say('elements.circumstances-told')}</p>
    </Card>
  )
}

/** Whose list is open, by the id of whomever it is of, or what is noted. */
type Opened = { readonly what: 'list' | 'noted'; readonly id: string }

interface Group {
  readonly id: string
  readonly whose: Whose
  readonly title: string
  readonly own: (one: Noted) => boolean
}

function Circumstances({ caseId, found, people, parties }: Those & { caseId: CaseId; found: Found }) {
  const { say } = useWords()
  const { short } = useLabels([...people, ...parties])
  const [open, setOpen] = useState<Opened>()
  const close = () => setOpen(undefined)
  const opened = open?.what === 'noted' ? found.noted.find(({ id }) => id === open.id) : undefined
  const groups: readonly Group[] = [
    {
      id: caseId,
      whose: { of: 'case' },
      title: say('elements.of-facts'),
      own: ({ party, person }) => party === null && person === null,
    },
    ...parties.map(({ id, capacity }) => ({
      id,
      whose: { of: 'accused' as const, party: id, capacity },
      title: short(id),
      own: ({ party }: Noted) => party === id,
    })),
    ...people.map(({ id }) => ({
      id,
      whose: { of: 'victim' as const, person: id },
      title: short(id),
      own: ({ party, person }: Noted) => party === null && person === id,
    })),
  ]
  const said = (one: Noted) =>
    one.party !== null && one.person !== null
      ? say('elements.relation-to', {
          relation: say(`elements.circumstance.${one.code}`),
          person: short(one.person),
        })
      : say(`elements.circumstance.${one.code}`)
  const says = (one: Noted) => (one.absent ? say('elements.is-absent', { what: said(one) }) : said(one))
  const values = { opened: opened?.id, says: said, onOpen: (id: string) => setOpen({ what: 'noted', id }) }
  const listed = open?.what === 'list' ? groups.find(({ id }) => id === open.id) : undefined
  return (
    <>
      <div className="matrix">
        {groups.map(({ id, title, own }) => (
          <section key={id} className="element" aria-labelledby={`circumstances-${id}`}>
            <header>
              <h3 id={`circumstances-${id}`}>{title}</h3>
            </header>
            {found.noted.some(own) ? null : <p className="soft">{say('elements.nothing-yet')}</p>}
            <Values of={found.noted.filter((one) => own(one) && !one.absent)} {...values} />
            {found.noted.some((one) => own(one) && one.absent) ? (
              <>
                <p className="soft">{say('elements.absent')}</p>
                <Values of={found.noted.filter((one) => own(one) && one.absent)} {...values} />
              </>
            ) : null}
            <span className="foot">
              <Button
                icon="plus"
                aria-label={say('elements.circumstance-in', { whose: title })}
                aria-expanded={listed?.id === id}
                onPress={() => setOpen({ what: 'list', id })}
              >
                {say('elements.note')}
              </Button>
            </span>
          </section>
        ))}
      </div>
      {listed === undefined ? null : (
        <CircumstancePanel
          key={listed.id}
          caseId={caseId}
          whose={listed.whose}
          people={people.map(({ id }) => ({ id, says: short(id) }))}
          noted={found.noted}
          onClose={close}
          onNoted={(id) => setOpen({ what: 'noted', id })}
        />
      )}
      {opened === undefined ? null : (
        <ElementPanel
          key={opened.id}
          caseId={caseId}
          title={says(opened)}
          about={<Cite article={circumstances[opened.code].article} />}
          proofs={found.proofs}
          noted={opened}
          onClose={close}
        />
      )}
      <TakenBack found={found} says={says} />
    </>
  )
}

/** What is noted, each with how many documents stand behind it. */
function Values({
  of,
  opened,
  says,
  onOpen,
}: {
  of: readonly Noted[]
  opened: string | undefined
  says: (one: Noted) => string
  onOpen: (id: string) => void
}) {
  const { say } = useWords()
  if (of.length === 0) return null
  return (
    <ul className="values">
      {of.map((one) => (
        <li key={one.id}>
          <Opener
            state={one.proofs.length > 0 ? 'backed' : 'bare'}
            under={say('elements.documents', { count: one.proofs.length })}
            isOpen={opened === one.id}
            onOpen={() => onOpen(one.id)}
          >
            {says(one)}
          </Opener>
        </li>
      ))}
    </ul>
  )
}

/** What was taken back, by whom and when: it stays, and is out of the way. */
function TakenBack({ found, says }: { found: Found; says: (one: Noted) => string }) {
  const { say, formats, language } = useWords()
  if (found.withdrawn.length === 0) return null
  return (
    <details className="more">
      <summary>{say('elements.circumstances-withdrawn', { count: found.withdrawn.length })}</summary>
      <ul className="bullets">
        {found.withdrawn.map((one) => (
          <li key={one.id}>
            {says({ ...one, proofs: [] })} ·{' '}
            {say('elements.withdrawn-by', {
              name: language === 'ar' ? one.by.nameAr : one.by.nameLa,
              when: formats.moment(Date.parse(one.at)),
            })}
          </li>
        ))}
      </ul>
    </details>
  )
}
