import { giveShelter, listShelters, seeShelter, writeShelter, type Read } from '@himaya/contract'
import type { ServiceId } from '@himaya/domain'
import { drawSecret, fingerprint, longestText, sealText, sealTo } from '@himaya/vault'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type SyntheticEvent } from 'react'
import type { z } from 'zod'
import { ask, perform } from '../../lib/ask.ts'
import { bytesOf, textOf, Unlock, usePersonalKey } from '../../lib/personal-key.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { TextBox } from '../../ui/fields.tsx'
import { Button, Card, Chip, Empty, Note, Ref } from '../../ui/parts.tsx'
import { useBriefly } from '../../ui/sensitive.tsx'
import { opened } from './address.tsx'

type ReplyOf<R> = R extends Read<z.ZodObject, z.ZodObject, infer Reply> ? z.output<Reply> : never
type Shelter = ReplyOf<typeof seeShelter>
type Person = Shelter['people'][number]
type Keyed = Person & { key: NonNullable<Person['key']> }

/** The shelters that my services run: each with its address, which only those below can open. */
export function ShelterPage() {
  const { say, language } = useWords()
  const found = useQuery({ queryKey: ['shelters'], queryFn: () => ask(listShelters) })
  const shelters = found.data?.shelters ?? []
  return (
    <>
      <h1>{say('shelters.title')}</h1>
      <Problem of={found.error} />
      {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      {found.isSuccess && shelters.length === 0 ? (
        <Empty icon="lock" title={say('shelters.none')}>
          <p>{say('shelters.none-hint')}</p>
        </Empty>
      ) : null}
      {shelters.map((one) => (
        <One key={one.id} service={one.id} name={language === 'ar' ? one.ar : one.fr} />
      ))}
    </>
  )
}

function One({ service, name }: { service: ServiceId; name: string }) {
  const { say, formats, language } = useWords()
  const queries = useQueryClient()
  const [doing, setDoing] = useState<'write' | 'give' | 'show'>()
  const [address, setAddress] = useBriefly<string>(60)
  const params = { serviceId: service }
  const found = useQuery({
    queryKey: ['shelter', service],
    queryFn: () => ask(seeShelter, { params }),
    gcTime: 0,
  })
  const done = () => {
    setDoing(undefined)
    return queries.invalidateQueries({ queryKey: ['shelter', service] })
  }
  if (found.isPending) return <p className="soft">{say('common.loading')}</p>
  if (found.isError) return <Problem whole of={found.error} />
  const { written, people } = found.data
  const waiting = people.filter((one) => !one.given)
  const givable = waiting.filter((one): one is Keyed => one.key !== null)
  return (
    <div className="columns">
      <Card title={name} icon="lock">
        {written === null ? (
          <p>{say('shelters.unwritten')}</p>
        ) : (
          <p className="soft">
            {say('shelters.written', {
              when: formats.moment(Date.parse(written.at)),
              name: language === 'ar' ? written.by.nameAr : written.by.nameLa,
            })}
          </p>
        )}
        {address === undefined ? null : (
          <p className="said personal" dir="auto">
            {address}
          </p>
        )}
        {doing === 'write' ? (
          <Write service={service} shelter={found.data} onDone={done} onCancel={() => setDoing(undefined)} />
        ) : doing === 'show' ? (
          <>
            <Unlock
              onUnlocked={async (key) => {
                const look = await opened({ service }, 'own_work', key)
                setDoing(undefined)
                setAddress(look.address)
              }}
            />
            <Button onPress={() => setDoing(undefined)}>{say('common.cancel')}</Button>
          </>
        ) : (
          <div className="chips">
            {written === null ? null : address === undefined ? (
              <Button icon="eye" onPress={() => setDoing('show')}>
                {say('shelters.show')}
              </Button>
            ) : (
              <Button icon="eye-off" onPress={() => setAddress(undefined)}>
                {say('shelters.hide')}
              </Button>
            )}
            <Button
              {...(written === null ? { kind: 'primary' } : {})}
              icon="edit"
              onPress={() => setDoing('write')}
            >
              {say(written === null ? 'shelters.write' : 'shelters.rewrite')}
            </Button>
          </div>
        )}
      </Card>
      <Card title={say('shelters.people')} icon="people">
        <p className="soft">{say('shelters.people-hint')}</p>
        <ul className="rows">
          {people.map((one) => (
            <PersonRow key={one.officer.id} person={one} />
          ))}
        </ul>
        {written === null || waiting.length === 0 ? null : doing === 'give' ? (
          <>
            <Unlock
              onUnlocked={async (key) => {
                const look = await opened({ service }, 'own_work', key)
                const given = await sealedTo(service, look.version, look.secret, givable)
                await perform(giveShelter, { params, body: { version: look.version, given } })
                await done()
              }}
            />
            <Button onPress={() => setDoing(undefined)}>{say('common.cancel')}</Button>
          </>
        ) : givable.length > 0 ? (
          <Button kind="primary" icon="lock" onPress={() => setDoing('give')}>
            {say('shelters.give', { count: givable.length })}
          </Button>
        ) : (
          <Note>{say('shelters.nobody-has-a-key')}</Note>
        )}
      </Card>
    </div>
  )
}

function PersonRow({ person }: { person: Person }) {
  const { say, language } = useWords()
  const publicKey = person.key?.publicKey
  const print = useQuery({
    queryKey: ['fingerprint', publicKey],
    enabled: publicKey !== undefined,
    queryFn: () => fingerprint(bytesOf(publicKey ?? '')),
  })
  return (
    <li>
      <div className="line">
        <span className="lead">{language === 'ar' ? person.officer.nameAr : person.officer.nameLa}</span>
        <span className="soft">{say(`shelters.why.${person.why}`)}</span>
        <span className="chips end">
          <Chip tone={person.given ? 'cedar' : 'saffron'}>
            {say(
              person.given ? 'shelters.has-it' : person.key === null ? 'shelters.no-key' : 'shelters.waits',
            )}
          </Chip>
        </span>
      </div>
      {print.data === undefined ? null : (
        <p className="soft">
          <Ref>{print.data}</Ref>
        </p>
      )}
    </li>
  )
}

async function sealedTo(service: ServiceId, version: number, secret: Uint8Array, people: readonly Keyed[]) {
  return Promise.all(
    people.map(async ({ officer, key }) => ({
      officer: officer.id,
      key: key.id,
      wrapped: textOf(
        await sealTo(bytesOf(key.publicKey), secret, ['shelter_key', service, String(version), officer.id]),
      ),
    })),
  )
}

function Write({
  service,
  shelter,
  onDone,
  onCancel,
}: {
  service: ServiceId
  shelter: Shelter
  onDone: () => Promise<unknown>
  onCancel: () => void
}) {
  const { say } = useWords()
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const mine = usePersonalKey().data?.key ?? null
  const version = (shelter.written?.version ?? 0) + 1
  const wrong =
    text.trim() === ''
      ? say('shelters.address-missing')
      : text.length > longestText
        ? say('shelters.address-too-long', { most: String(longestText) })
        : undefined
  const write = useMutation({
    mutationFn: async () => {
      const secret = drawSecret()
      const keyed = shelter.people.filter((one): one is Keyed => one.key !== null)
      const address = await sealText(secret, text.trim(), ['shelter', service, String(version)])
      const given = await sealedTo(service, version, secret, keyed)
      await perform(writeShelter, {
        params: { serviceId: service },
        body: { version, address: textOf(address), given },
      })
    },
    onSuccess: onDone,
  })
  function submit(event: SyntheticEvent) {
    event.preventDefault()
    setTried(true)
    if (wrong === undefined) write.mutate()
    else document.getElementById('address')?.focus()
  }
  if (mine === null)
    return (
      <>
        <Unlock onUnlocked={async () => undefined} />
        <Button onPress={onCancel}>{say('common.cancel')}</Button>
      </>
    )
  return (
    <form className="form" onSubmit={submit} noValidate aria-busy={write.isPending}>
      <Problem of={write.error} />
      <TextBox
        id="address"
        label={say('shelters.address')}
        hint={say('shelters.write-hint')}
        value={text}
        onChange={setText}
        wrong={tried ? wrong : undefined}
        lines={3}
      />
      <div className="chips">
        <Button kind="primary" type="submit" icon="lock" isDisabled={write.isPending}>
          {say('shelters.seal')}
        </Button>
        <Button isDisabled={write.isPending} onPress={onCancel}>
          {say('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
