import type { listIdentities } from '@himaya/contract'
import { dealIdentity, fingerprint } from '@himaya/vault'
import { useQuery } from '@tanstack/react-query'
import type { z } from 'zod'
import { bytesOf, textOf } from '../../lib/personal-key.tsx'
import { useWords } from '../../lib/words.tsx'
import { Chip, Ref } from '../../ui/parts.tsx'

type Listed = z.output<typeof listIdentities.reply>
export type ToSeal = Listed['toSeal'][number]
export type Held = Listed['held'][number]
export type IdentityRequest = Held['requests'][number]
type Member = ToSeal['members'][number]
type Keyed = Member & { key: NonNullable<Member['key']> }

/** Those who may be dealt a share: they sit, and have a key. */
export const keyedOf = ({ members }: Pick<ToSeal, 'members'>) =>
  members.filter((one): one is Keyed => one.sits && one.key !== null)

/** As the vault names a member. */
export const holderOf = ({ officer, key }: Keyed) => ({
  officer: officer.id,
  key: key.id,
  publicKey: bytesOf(key.publicKey),
})

type Dealt = Awaited<ReturnType<typeof dealIdentity<ReturnType<typeof holderOf>>>>
/** As it is sent. */
export const sentOf = ({ identity, shares }: Dealt, dealing: number) => ({
  dealing,
  identity: textOf(identity),
  shares: shares.map(({ member, at, sealed }) => ({
    officer: member.officer,
    key: member.key,
    at,
    share: textOf(sealed),
  })),
})

/** Whose identity it is, as the file names them: a capacity and the register of the case. */
export function useSubject() {
  const { say } = useWords()
  return ({ capacity, register }: Pick<ToSeal, 'capacity' | 'register'>) =>
    say('identities.subject', {
      capacity: say(`people.capacity.${capacity}`),
      reference: { ltr: `${String(register.number)}/${String(register.year)}` },
    })
}

/** The members of the formation, with the fingerprint by which each is compared by telephone before anything is dealt. */
export function Members({ of }: { of: readonly Member[] }) {
  return (
    <ul className="rows">
      {of.map((one) => (
        <MemberRow key={one.officer.id} member={one} />
      ))}
    </ul>
  )
}

function MemberRow({ member }: { member: Member }) {
  const { say, language } = useWords()
  const publicKey = member.key?.publicKey
  const print = useQuery({
    queryKey: ['fingerprint', publicKey],
    enabled: publicKey !== undefined,
    queryFn: () => fingerprint(bytesOf(publicKey ?? '')),
  })
  const stands = !member.sits
    ? 'left'
    : member.live === true
      ? 'has-it'
      : member.key === null
        ? 'no-key'
        : member.live === false
          ? 'lost'
          : 'without'
  return (
    <li>
      <div className="line">
        <span className="lead">{language === 'ar' ? member.officer.nameAr : member.officer.nameLa}</span>
        <span className="chips end">
          <Chip tone={stands === 'has-it' ? 'cedar' : stands === 'without' ? undefined : 'saffron'}>
            {say(`identities.member.${stands}`)}
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
