import { openEnrolment } from '@himaya/contract'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { Refused, inquire } from '../../lib/ask.ts'
import { startClean } from '../../lib/lock.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Choices } from '../../ui/fields.tsx'
import { Note } from '../../ui/parts.tsx'
import { Mark } from '../../ui/shell.tsx'
import { SetUpPasskey, SetUpPassword } from './set-up.tsx'

/** Where an enrolment link leads: its officer sets up the first way to sign in. */
export function EnrolPage() {
  const { say, language } = useWords()
  const [token] = useState(() => location.hash.slice(1))
  const [way, setWay] = useState<'passkey' | 'password'>('passkey')
  // The secret leaves the address at once: an address is seen over a shoulder and kept in a history.
  useEffect(() => {
    history.replaceState(history.state, '', '/enrol')
  }, [])
  const link = useQuery({
    queryKey: ['enrolment'],
    queryFn: () => inquire(openEnrolment, { token }),
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  })
  const over =
    link.error instanceof Refused && (link.error.code === 'not_found' || link.error.code === 'malformed')
  const whose = link.data
  return (
    <section className="card" aria-labelledby="enrol">
      <h1 className="brand plain" id="enrol">
        <Mark />
        {say('signin.enrol-title')}
      </h1>
      {over ? <Note tone="saffron">{say('officers.link-over')}</Note> : <Problem of={link.error} />}
      {whose === undefined ? null : (
        <>
          <p>
            {say('signin.enrol-for', {
              name: language === 'ar' ? whose.nameAr : whose.nameLa,
              handle: { ltr: whose.handle },
            })}
          </p>
          <Note>{say('signin.enrol-note')}</Note>
          <Choices
            id="way"
            label={say('signin.enrol-choose')}
            value={way}
            onChange={setWay}
            options={[
              { value: 'passkey', says: say('officers.how.passkey') },
              { value: 'password', says: say('officers.how.password') },
            ]}
          />
          {way === 'passkey' ? (
            <SetUpPasskey token={token} onDone={startClean} />
          ) : (
            <SetUpPassword
              token={token}
              names={[whose.handle, whose.nameAr, whose.nameLa]}
              onDone={startClean}
            />
          )}
        </>
      )}
    </section>
  )
}
