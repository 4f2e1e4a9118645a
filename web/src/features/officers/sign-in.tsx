import { demoOfficers, signInDemo } from '@himaya/contract'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Picker } from '../../ui/fields.tsx'
import { Button, Chip, Note } from '../../ui/parts.tsx'
import { Mark } from '../../ui/shell.tsx'

/** The way in. In trial mode it also offers the demonstration people, clearly marked as invented. */
export function SignIn({ onEntered }: { onEntered: () => void }) {
  const { say, language } = useWords()
  const offered = useQuery({ queryKey: ['demonstration'], queryFn: () => ask(demoOfficers) })
  const enter = useMutation({
    mutationFn: (officer: string) => perform(signInDemo, { body: { officer: officer as never } }),
    onSuccess: onEntered,
  })
  const officers = offered.data?.officers ?? []
  const [court, setCourt] = useState('TPI-NADOR')
  const courts = [
    ...new Map(
      officers.flatMap(({ posts }) =>
        posts.flatMap(({ court: at, place }) =>
          at === null || place === null
            ? []
            : [[at as string, language === 'ar' ? place.ar : place.fr] as const],
        ),
      ),
    ),
  ].map(([value, says]) => ({ value, says }))
  return (
    <section className="card" aria-labelledby="sign-in">
      <h1 className="brand plain" id="sign-in">
        <Mark />
        {say('signin.title')}
      </h1>
      <Problem of={offered.error ?? enter.error} />
      {officers.length === 0 ? null : (
        <>
          <h2>{say('signin.demonstration-title')}</h2>
          <Note tone="saffron">{say('signin.demonstration-note')}</Note>
          <Picker
            id="court"
            label={say('signin.court')}
            nothing={say('signin.centre')}
            value={court}
            onChange={setCourt}
            options={courts}
          />
          <ul className="rows">
            {officers
              .filter((officer) => officer.posts.some((held) => (held.court ?? '') === court))
              .map((officer) => {
                const name = language === 'ar' ? officer.nameAr : officer.nameLa
                return (
                  <li key={officer.id}>
                    <div className="line">
                      <span className="lead">{name}</span>
                      {officer.posts.map((held) => (
                        <Chip key={held.post} tone="cedar">
                          {say(`posts.${held.post}`)}
                        </Chip>
                      ))}
                      <span className="end">
                        <Button
                          isDisabled={enter.isPending}
                          aria-label={say('signin.demonstration-as', { name })}
                          onPress={() => enter.mutate(officer.id)}
                        >
                          {say('signin.submit')}
                        </Button>
                      </span>
                    </div>
                  </li>
                )
              })}
          </ul>
        </>
      )}
    </section>
  )
}
