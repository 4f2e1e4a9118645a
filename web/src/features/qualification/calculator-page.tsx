import { isOf, qualify, readFacts, type FactFault } from '@himaya/domain'
import { useState } from 'react'
import { Refused } from '../../lib/ask.ts'
import { todayInCourt } from '../../lib/day.ts'
import { Cite } from '../../lib/law.tsx'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Note } from '../../ui/parts.tsx'
import { Answer } from './answer.tsx'
import { FactsForm } from './facts-form.tsx'
import { nothingTold, patternOf } from './told.ts'

/**
 * The law asked about facts that somebody makes up: worked out in this page as it is filled, sent nowhere and kept
 * nowhere. It is empty whenever it is opened, and knows no case (CPP 287).
 */
export function CalculatorPage() {
  const { say } = useWords()
  const mine = useMe().posts
  const [told, setTold] = useState(nothingTold)
  if (!mine.some(({ post }) => isOf(post, 'prosecution', 'investigation', 'bench', 'juvenile')))
    return <Problem whole of={new Refused({ code: 'not_found' })} />
  const read = told.from === '' ? undefined : readFacts(patternOf(told), todayInCourt())
  const fault: FactFault | undefined = read !== undefined && 'fault' in read ? read.fault : undefined
  return (
    <>
      <div className="heading">
        <h1>{say('qualification.calculator')}</h1>
        <span className="acts">
          <Button onPress={() => setTold(nothingTold())}>{say('qualification.calculator-empty')}</Button>
        </span>
      </div>
      <Note>
        <p>{say('qualification.calculator-keeps-nothing')}</p>
        <p className="soft">
          <Cite article="ma/act/2002/22-01#art_287" /> · {say('common.not-verified')}
        </p>
      </Note>
      <div className="columns">
        <FactsForm told={told} fault={fault} onChange={(part) => setTold((now) => ({ ...now, ...part }))} />
        <Answer
          told={told}
          found={read !== undefined && 'facts' in read ? qualify(read.facts) : undefined}
          isFaulty={fault !== undefined}
        />
      </div>
    </>
  )
}
