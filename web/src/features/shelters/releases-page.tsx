import { lendShelter, listReleases, openRelease, openShelter, withdrawAct } from '@himaya/contract'
import { fingerprint, lendShelter as lend, openReleased } from '@himaya/vault'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { z } from 'zod'
import { ask, inquire, perform } from '../../lib/ask.ts'
import { Confirm } from '../../lib/confirm.tsx'
import { useMe } from '../../lib/me.tsx'
import { bytesOf, textOf, Unlock, type Private } from '../../lib/personal-key.tsx'
import { Problem } from '../../lib/problem.tsx'
import { useWords } from '../../lib/words.tsx'
import { Button, Card, Chip, Empty, Note, Ref } from '../../ui/parts.tsx'
import { useBriefly } from '../../ui/sensitive.tsx'

type Listed = z.output<typeof listReleases.reply>
type Mine = Listed['mine'][number]
type ToSeal = Listed['toSeal'][number]

/** Seconds that an address stays on the screen. */
const seconds = 60

const tone = {
  waiting: 'saffron',
  agreed: 'cedar',
  refused: 'clay',
  withdrawn: undefined,
  used: undefined,
  expired: undefined,
} as const

/** Addresses of shelters that I asked to be told once, and those that I may seal to whoever asked. */
export function ReleasesPage() {
  const { say } = useWords()
  const { posts } = useMe()
  const queries = useQueryClient()
  const found = useQuery({ queryKey: ['releases'], queryFn: () => ask(listReleases), gcTime: 0 })
  const refresh = () => queries.invalidateQueries({ queryKey: ['releases'] })
  const [shown, setShown] = useBriefly<string>(seconds)
  const isService = posts.some(({ post }) => post === 'service_provider')
  const { mine = [], toSeal = [] } = found.data ?? {}
  return (
    <>
      <h1>{say('shelters.releases')}</h1>
      <p className="soft">{say('shelters.releases-lead')}</p>
      <Problem of={found.error} />
      {found.isPending ? <p className="soft">{say('common.loading')}</p> : null}
      {shown === undefined ? null : (
        <Card title={say('shelters.address')} icon="lock">
          <p className="said personal" dir="auto">
            {shown}
          </p>
          <p className="soft">{say('shelters.goes-in', { seconds: String(seconds) })}</p>
          <div className="chips">
            <Button icon="eye-off" onPress={() => setShown(undefined)}>
              {say('shelters.hide')}
            </Button>
          </div>
        </Card>
      )}
      {toSeal.length === 0 ? null : (
        <Card title={say('shelters.to-seal')} icon="check" tone="calls">
          <ul className="rows">
            {toSeal.map((one) => (
              <li key={one.id}>
                <OneToSeal of={one} onChange={refresh} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {found.isSuccess && mine.length === 0 && toSeal.length === 0 ? (
        <Card title={say(isService ? 'shelters.to-seal' : 'shelters.releases-mine')} icon="timeline">
          <Empty icon="lock" title={say('shelters.releases-none')}>
            <p>{say(isService ? 'shelters.releases-none-service' : 'shelters.releases-none-hint')}</p>
          </Empty>
        </Card>
      ) : null}
      {mine.length === 0 ? null : (
        <Card title={say('shelters.releases-mine')} icon="timeline">
          <ul className="rows">
            {mine.map((one) => (
              <li key={one.id}>
                <OneOfMine of={one} onShown={setShown} onChange={refresh} />
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}

/** What for, when it was asked, how long it waits and for how long it may be used. */
function Told({ of }: { of: Mine | ToSeal }) {
  const { say, formats } = useWords()
  const at = (moment: string) => formats.moment(Date.parse(moment))
  return (
    <>
      <p>
        {say('approvals.for', { purpose: say(`approvals.purpose.${of.purpose}`) })}
        {of.minutes === null ? null : <> · {say('approvals.for-minutes', { count: of.minutes })}</>}
      </p>
      <p className="soft">
        {say('shelters.release-asked-at', { at: at(of.at) })}{' '}
        {of.standing === 'waiting' ? say('approvals.waits-until', { at: at(of.waitsUntil) }) : null}
      </p>
    </>
  )
}

function OneToSeal({ of, onChange }: { of: ToSeal; onChange: () => Promise<unknown> }) {
  const { say, language } = useWords()
  const { posts } = useMe()
  const [doing, setDoing] = useState(false)
  const [without, setWithout] = useState(false)
  const publicKey = of.key?.publicKey
  const print = useQuery({
    queryKey: ['fingerprint', publicKey],
    enabled: publicKey !== undefined,
    queryFn: () => fingerprint(bytesOf(publicKey ?? '')),
  })
  const isService = posts.some(({ post }) => post === 'service_provider')
  async function seal(mine: Private) {
    if (of.key === null) return
    setWithout(false)
    const own = await inquire(openShelter, {
      of: isService ? { service: of.service } : { referral: of.referral },
      purpose: 'release',
    })
    if (own.key === null) {
      setWithout(true)
      return
    }
    const writing = { service: own.service, version: own.version }
    const wrapped = await lend(
      mine,
      writing,
      { officer: own.officer, sealed: bytesOf(own.key.wrapped) },
      { request: of.id, officer: of.by.id, publicKey: bytesOf(of.key.publicKey) },
    )
    await perform(lendShelter, {
      params: { requestId: of.id },
      body: { ...writing, key: of.key.id, wrapped: textOf(wrapped) },
    })
    setDoing(false)
    await onChange()
  }
  return (
    <>
      <div className="line">
        <span className="lead">{language === 'ar' ? of.by.nameAr : of.by.nameLa}</span>
        <span className="chips end">
          <Chip tone={tone[of.standing]}>{say(`approvals.standing.${of.standing}`)}</Chip>
          {of.sealed ? <Chip tone="cedar">{say('shelters.release-sealed')}</Chip> : null}
        </span>
      </div>
      <Told of={of} />
      {print.data === undefined ? null : (
        <p className="soft">
          <Ref>{print.data}</Ref>
        </p>
      )}
      {without ? (
        <div role="alert">
          <Note tone="saffron">{say('shelters.not-given')}</Note>
        </div>
      ) : null}
      {of.sealed || of.standing !== 'agreed' ? null : of.key === null ? (
        <Note tone="saffron">{say('shelters.release-no-key')}</Note>
      ) : doing ? (
        <>
          <Note>{say('shelters.release-seal-means')}</Note>
          <Unlock onUnlocked={seal} />
          <Button onPress={() => setDoing(false)}>{say('common.cancel')}</Button>
        </>
      ) : (
        <div className="chips">
          <Button kind="primary" icon="lock" onPress={() => setDoing(true)}>
            {say('shelters.release-seal')}
          </Button>
        </div>
      )}
    </>
  )
}

function OneOfMine({
  of,
  onShown,
  onChange,
}: {
  of: Mine
  onShown: (address: string) => void
  onChange: () => Promise<unknown>
}) {
  const { say } = useWords()
  const withdraw = useMutation({
    mutationFn: () => perform(withdrawAct, { params: { requestId: of.id }, body: {} }),
    onSuccess: onChange,
  })
  return (
    <>
      <div className="line">
        <span className="lead">
          {of.register === null
            ? say('approvals.act.shelter.release')
            : say('shelters.release-of', {
                reference: { ltr: `${String(of.register.number)}/${String(of.register.year)}` },
              })}
        </span>
        <span className="chips end">
          <Chip tone={tone[of.standing]}>{say(`approvals.standing.${of.standing}`)}</Chip>
        </span>
      </div>
      <Told of={of} />
      {of.standing === 'agreed' && !of.sealed ? (
        <Note tone="saffron">{say('shelters.release-not-sealed')}</Note>
      ) : null}
      {of.standing === 'agreed' && of.sealed ? (
        <OpenOnce of={of} onShown={onShown} onChange={onChange} />
      ) : null}
      <Problem of={withdraw.error} />
      {of.standing === 'waiting' || of.standing === 'agreed' ? (
        <div className="chips">
          <Button isDisabled={withdraw.isPending} onPress={() => withdraw.mutate()}>
            {say('approvals.withdraw')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

/** Opens it, one time: my key first, so that nothing is used up in vain. */
function OpenOnce({
  of,
  onShown,
  onChange,
}: {
  of: Mine
  onShown: (address: string) => void
  onChange: () => Promise<unknown>
}) {
  const { say } = useWords()
  const [asking, setAsking] = useState(false)
  const [mine, setMine] = useState<Private>()
  const show = useMutation({
    mutationFn: async ({ given, key }: { given: z.output<typeof openRelease.reply>; key: Private }) =>
      openReleased(key, {
        service: given.service,
        version: given.version,
        request: of.id,
        officer: given.officer,
        lent: bytesOf(given.lent),
        address: bytesOf(given.address),
      }),
    onSuccess: (address) => {
      onShown(address)
      return onChange()
    },
  })
  const close = () => {
    setAsking(false)
    setMine(undefined)
  }
  return (
    <>
      <Problem of={show.error} />
      {asking ? (
        <>
          <Unlock
            onUnlocked={async (key) => {
              setMine(key)
            }}
          />
          <Button onPress={close}>{say('common.cancel')}</Button>
        </>
      ) : (
        <div className="chips">
          <Button kind="primary" icon="eye" onPress={() => setAsking(true)}>
            {say('shelters.release-open')}
          </Button>
        </div>
      )}
      {mine === undefined ? null : (
        <Confirm
          title={say('approvals.act.shelter.release')}
          send={() => inquire(openRelease, { request: of.id })}
          onDone={(given) => {
            close()
            show.mutate({ given, key: mine })
          }}
          onClose={close}
        >
          <Note>{say('shelters.release-open-means')}</Note>
        </Confirm>
      )}
    </>
  )
}
