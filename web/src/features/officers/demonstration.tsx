import { demoOfficers, signInDemo } from '@himaya/contract'
import { posts } from '@himaya/domain'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, perform } from '../../lib/ask.ts'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Picker } from '../../ui/fields.tsx'
import { Button, Card, Chip, Note } from '../../ui/parts.tsx'

/** The demonstration people, as many as the server offers: none in earnest. */
function useDemonstration() {
  const { data, error } = useQuery({ queryKey: ['demonstration'], queryFn: () => ask(demoOfficers) })
  return { people: data?.officers ?? [], error }
}

function useDemoEntry(onEntered: (officer: string) => void) {
  return useMutation({
    mutationFn: (officer: string) => perform(signInDemo, { body: { officer: officer as never } }),
    onSuccess: onEntered,
  })
}

/** The way back in for a demonstration person whose screen was locked; nothing for anyone else. */
export function SameDemoPerson({
  officer,
  name,
  onEntered,
}: {
  officer: string
  name: string
  onEntered: (officer: string) => void
}) {
  const { say } = useWords()
  const { people } = useDemonstration()
  const enter = useDemoEntry(onEntered)
  if (!people.some(({ id }) => (id as string) === officer)) return null
  return (
    <div className="form">
      <Problem of={enter.error} />
      <Note tone="saffron">{say('signin.demonstration-note')}</Note>
      <Button wide isDisabled={enter.isPending} onPress={() => enter.mutate(officer)}>
        {say('signin.demonstration-as', { name })}
      </Button>
    </div>
  )
}

const [centre, services] = ['centre', 'services'] as const

/** The demonstration people, clearly marked as invented, by court and by post. */
export function DemoPeople({ onEntered }: { onEntered: (officer: string) => void }) {
  const { say, language } = useWords()
  const { people, error } = useDemonstration()
  const enter = useDemoEntry(onEntered)
  const [court, setCourt] = useState('TPI-NADOR')
  const [post, setPost] = useState<(typeof posts)[number] | ''>('')
  const named = (place: { ar: string; fr: string }) => (language === 'ar' ? place.ar : place.fr)
  const held = people.flatMap((person) => person.posts)
  const courts = [
    ...new Map(
      held.flatMap(({ court: at, place }) =>
        at === null || place === null ? [] : [[at as string, named(place)] as const],
      ),
    ),
  ]
    .map(([value, says]) => ({ value, says }))
    .sort((a, b) => a.says.localeCompare(b.says, language))
  const places = [
    { value: centre, says: say('signin.centre') },
    { value: services, says: say('signin.services') },
    ...courts,
  ]
  const placeOf = (one: (typeof held)[number]) =>
    one.court ?? (one.post === 'service_provider' ? services : centre)
  const shown = people.filter((person) =>
    person.posts.some(
      (one) => (court === '' || placeOf(one) === court) && (post === '' || one.post === post),
    ),
  )
  if (error === null && people.length === 0) return null
  return (
    <Card title={say('signin.demonstration-title')} icon="people">
      <Note tone="saffron">{say('signin.demonstration-note')}</Note>
      <Problem of={error ?? enter.error} />
      <div className="form">
        <Picker
          id="court"
          label={say('signin.court')}
          nothing={say('signin.all-courts')}
          value={court}
          onChange={setCourt}
          options={places}
        />
        <Picker
          id="post"
          label={say('signin.post')}
          nothing={say('signin.all-posts')}
          value={post}
          onChange={setPost}
          options={posts
            .filter((one) => held.some((had) => had.post === one))
            .map((value) => ({ value, says: say(`posts.${value}`) }))}
        />
      </div>
      {shown.length === 0 ? <p className="soft">{say('signin.nobody')}</p> : null}
      <ul className="rows">
        {shown.map((person) => {
          const name = language === 'ar' ? person.nameAr : person.nameLa
          return (
            <li key={person.id}>
              <div className="line">
                <span className="lead">{name}</span>
                {/* Whoever answers for a service is told apart by the service, not by the post. */}
                {court === services
                  ? null
                  : person.posts.map((one) => (
                      <Chip key={`${one.post} ${one.court ?? ''}`} tone="cedar">
                        {say(`posts.${one.post}`)}
                      </Chip>
                    ))}
                {court === '' || court === services ? (
                  <span className="soft">
                    {person.posts.flatMap(({ place }) => (place === null ? [] : named(place))).join(' · ')}
                  </span>
                ) : null}
                <span className="end">
                  <Button
                    isDisabled={enter.isPending}
                    aria-label={say('signin.demonstration-as', { name })}
                    onPress={() => enter.mutate(person.id)}
                  >
                    {say('signin.submit')}
                  </Button>
                </span>
              </div>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
