import {
  addFactor,
  chooseLanguage,
  listFactors,
  listSessions,
  revokeFactor,
  signOut,
  type Read,
} from '@himaya/contract'
import { endonyms, languages } from '@himaya/words'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { z } from 'zod'
import { ask, perform, Refused } from '../../lib/ask.ts'
import { Confirm } from '../../lib/confirm.tsx'
import { startClean } from '../../lib/lock.ts'
import { useMe } from '../../lib/me.tsx'
import { Problem } from '../../lib/problem.tsx'
import { hashOf, newSecret } from '../../lib/secret.ts'
import { useWords } from '../../lib/words.tsx'
import { Choices } from '../../ui/fields.tsx'
import { Button, Card, Chip, Note, Ref } from '../../ui/parts.tsx'
import { SetUpPasskey, SetUpPassword } from './set-up.tsx'
import { WaysIn } from './ways-in.tsx'

type ReplyOf<R> = R extends Read<z.ZodObject, z.ZodObject, infer Reply> ? z.output<Reply> : never
type Factor = ReplyOf<typeof listFactors>['factors'][number]

/**
 * My account: who I am here, my language, what I sign in with, and where I am signed in.
 *
 * @param children cards of other nouns
 */
export function AccountPage({ children }: { children: ReactNode }) {
  const { say, language, choose } = useWords()
  const myself = useMe()
  const remember = useMutation({
    mutationFn: (next: typeof language) => perform(chooseLanguage, { body: { language: next } }),
  })
  return (
    <>
      <h1>{say('nav.account')}</h1>
      <div className="columns">
        <div className="column">
          <Ways />
          {children}
        </div>
        <div className="column">
          <Card title={language === 'ar' ? myself.nameAr : myself.nameLa} icon="person">
            <ul className="rows">
              {myself.posts.map(({ post, place }, index) => (
                <li key={`${post} ${String(index)}`}>
                  <div className="line">
                    <span className="lead">{say(`posts.${post}`)}</span>
                    {place === null ? null : (
                      <span className="soft">{language === 'ar' ? place.ar : place.fr}</span>
                    )}
                  </div>
                </li>
              ))}
            </ul>
            <Choices
              id="language"
              label={say('nav.language')}
              value={language}
              onChange={(next) => {
                choose(next)
                remember.mutate(next)
              }}
              options={languages.map((value) => ({ value, says: endonyms[value] }))}
            />
            <Problem of={remember.error} />
          </Card>
          <Sessions />
        </div>
      </div>
    </>
  )
}

function Ways() {
  const { say } = useWords()
  const { how } = useMe()
  const found = useQuery({ queryKey: ['factors'], queryFn: () => ask(listFactors) })
  const factors = found.data?.factors ?? []
  return (
    <Card title={say('officers.ways-title')} icon="passkey">
      <Problem of={found.error} />
      {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      {how === 'demonstration' ? (
        <Note tone="saffron">{say('officers.demonstration-ways')}</Note>
      ) : (
        <>
          <ul className="rows">
            {factors.map((factor) => (
              <Way key={factor.id} factor={factor} last={factors.length === 1} />
            ))}
          </ul>
          <AddWay signs={factors.some(({ kind }) => kind === 'passkey')} />
        </>
      )}
    </Card>
  )
}

function Way({ factor, last }: { factor: Factor; last: boolean }) {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const [removing, setRemoving] = useState(false)
  const name = factor.label ?? say('officers.how.password')
  return (
    <li>
      <div className="line">
        <span className="lead" dir="auto">
          {name}
        </span>
        {factor.synced === null ? null : (
          <Chip icon="device">{say(factor.synced ? 'officers.synced' : 'officers.one-device')}</Chip>
        )}
        <span className="soft">
          {factor.usedAt === null
            ? say('officers.never-used')
            : say('officers.used', { at: formats.moment(Date.parse(factor.usedAt)) })}
        </span>
        {factor.fingerprint === null ? null : (
          <span className="soft">
            {say('officers.fingerprint')} <Ref>{factor.fingerprint}</Ref>
          </span>
        )}
        <span className="chips end">
          {last ? (
            <span className="soft">{say('officers.last-factor')}</span>
          ) : (
            <Button aria-label={say('officers.remove', { name })} onPress={() => setRemoving(true)}>
              {say('common.remove')}
            </Button>
          )}
        </span>
      </div>
      {removing ? (
        <Confirm
          title={say('officers.remove', { name })}
          send={() => perform(revokeFactor, { params: { factorId: factor.id }, body: {} })}
          onDone={() => {
            setRemoving(false)
            void Promise.all(
              ['factors', 'sessions'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
            )
          }}
          onClose={() => setRemoving(false)}
        >
          <p>{say('officers.remove-means')}</p>
        </Confirm>
      ) : null}
    </li>
  )
}

/**
 * One more way in. The link is made in this page and never leaves it: the server is told its hash alone.
 *
 * @param signs whether I have a passkey, which then signs this very link
 */
function AddWay({ signs }: { signs: boolean }) {
  const { say } = useWords()
  const { id, nameAr, nameLa } = useMe()
  const queries = useQueryClient()
  const [way, setWay] = useState<'passkey' | 'password'>()
  const [signing, setSigning] = useState<string>()
  const [allowed, setAllowed] = useState<string>()
  const send = async (token: string) => {
    await perform(addFactor, { body: { tokenHash: await hashOf(token) } })
    return token
  }
  const allow = useMutation({ mutationFn: () => send(newSecret()), onSuccess: setAllowed })
  const done = () => {
    setWay(undefined)
    setAllowed(undefined)
    void Promise.all(
      ['factors', 'sessions', 'me'].map((key) => queries.invalidateQueries({ queryKey: [key] })),
    )
  }
  const begin = (next: 'passkey' | 'password') => {
    setWay(next)
    setAllowed(undefined)
    if (signs) setSigning(newSecret())
    else allow.mutate()
  }
  const proofAsked = allow.error instanceof Refused && allow.error.code === 'step_up_needed'
  return (
    <>
      <div className="chips">
        <Button icon="passkey" isDisabled={allow.isPending} onPress={() => begin('passkey')}>
          {say('officers.add-passkey')}
        </Button>
        <Button icon="lock" isDisabled={allow.isPending} onPress={() => begin('password')}>
          {say('officers.add-password')}
        </Button>
      </div>
      {proofAsked ? (
        <>
          <h3>{say('signin.step-up-title')}</h3>
          <p>{say('officers.proof-asked')}</p>
          <WaysIn
            onEntered={(officer) => {
              if (officer === id) allow.mutate()
              else startClean()
            }}
          />
        </>
      ) : (
        <Problem of={allow.error} />
      )}
      {signing === undefined || way === undefined ? null : (
        <Confirm
          title={say(`officers.add-${way}`)}
          send={() => send(signing)}
          onDone={(token) => {
            setSigning(undefined)
            setAllowed(token)
          }}
          onClose={() => setSigning(undefined)}
        >
          <p>{say('officers.adding-ends-others')}</p>
        </Confirm>
      )}
      {allowed === undefined || way === undefined ? null : (
        <>
          <Note>{say('officers.adding-ends-others')}</Note>
          {way === 'passkey' ? (
            <SetUpPasskey token={allowed} onDone={done} />
          ) : (
            <SetUpPassword token={allowed} names={[nameAr, nameLa]} onDone={done} />
          )}
        </>
      )}
    </>
  )
}

function Sessions() {
  const { say, formats } = useWords()
  const found = useQuery({ queryKey: ['sessions'], queryFn: () => ask(listSessions) })
  const leave = useMutation({
    mutationFn: (everywhere: boolean) => perform(signOut, { body: { everywhere } }),
    onSuccess: startClean,
  })
  const sessions = found.data?.sessions ?? []
  return (
    <Card title={say('officers.sessions-title')} icon="device">
      <Problem of={found.error ?? leave.error} />
      {found.isSuccess ? <p>{say('officers.sessions-open', { count: sessions.length })}</p> : null}
      <ul className="rows">
        {sessions.map((session) => (
          <li key={session.id}>
            <div className="line">
              <span className="lead">{say(`officers.how.${session.how}`)}</span>
              <span className="soft">
                {say('officers.session-since', { at: formats.moment(Date.parse(session.madeAt)) })}
              </span>
              {session.current ? <Chip tone="cedar">{say('officers.this-session')}</Chip> : null}
            </div>
          </li>
        ))}
      </ul>
      <div className="chips">
        <Button icon="leave" isDisabled={leave.isPending} onPress={() => leave.mutate(false)}>
          {say('nav.sign-out')}
        </Button>
        <Button kind="danger" isDisabled={leave.isPending} onPress={() => leave.mutate(true)}>
          {say('signin.everywhere')}
        </Button>
      </div>
      <p className="soft">{say('signin.everywhere-note')}</p>
    </Card>
  )
}
