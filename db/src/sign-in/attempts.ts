import type { Pool, PoolClient } from 'pg'
import { newId } from '../new-id.ts'
import { hashOf, inTransaction } from './transaction.ts'

/** Who tries a password, as keyed hashes of 32 bytes. */
export interface Trier {
  readonly handle: Buffer
  readonly address: Buffer
}

/**
 * How guessing a password and a code is held off, and why by these numbers (ASVS 5.0, 6.1.1 and 6.3.1: it is written down,
 * and keeps nobody out on purpose). A court sits behind one address, so no number of one person's tries closes it to
 * another.
 *
 * - A handle from one address: 5 failures in 15 minutes, 30 in a day. Whoever mistypes waits a quarter of an hour, and
 *   alone.
 * - A handle from all addresses where it is not known: 10 failures in an hour, 30 in a day. Known are the last
 *   2 addresses from which it came in within 60 days: a court and one more. So strangers elsewhere hold up nobody at
 *   their own desk, from however many addresses.
 * - An address: 30 different handles that failed there within an hour and did not come in there since. Whoever tries one
 *   password on everybody is stopped after 30 of them; whoever is known there has two tries an hour left, so that a
 *   colleague who does it keeps no colleague out. It is distinct handles and not tries, and whoever mistypes and then comes
 *   in counts no more: a court in which nobody is known yet, on the day of an upgrade or a restore, signs in.
 * - A passkey cannot be guessed: it is counted by nothing, and none of the above asks for it.
 *
 * With a stolen password, and three codes of a million that count at once, a guess is right once in 333,333: 30 a day from
 * elsewhere come to one chance in 30 within a year, with somebody behind one known address to one in 15, behind both to
 * one in 10. Without the password they come to nothing. Each of these tries is in the record.
 *
 * Whether a handle is anybody's, or known at an address, one answer does not say: where a handle that is known nowhere
 * would be refused unheard, one that is known is heard, and a failure is answered as theirs is (`asTooMany`), no sooner.
 *
 * NIST SP 800-63B, as remembered (its final text was not at hand): at most a hundred failures in a row, and addresses
 * known from a sign-in before as a way not to shut out the owner. A hundred in a row as a lock for good would be a weapon
 * against officers; what is bounded here is how many there are in a day.
 *
 * What is left: somebody behind the same address who types a colleague's handle again and again holds up that colleague's
 * password, and never their passkey, until a quarter of an hour after they stop; an hour after while 30 handles fail
 * there; a day after they did it 30 times. Where a handle is known nowhere (a newcomer, after a restore, after sixty days),
 * strangers hold up its password from elsewhere, an hour or a day. What was heard is counted and what was not is
 * not, so whoever asks for hours from that very address may tell by when it answers otherwise again that a handle is known
 * there; so may a clock, on a machine so busy that a password takes longer than the least time of an answer.
 */
const most = {
  pair: { failures: 5, minutes: 15, aDay: 30 },
  elsewhere: { anHour: 10, aDay: 30 },
  handles: 30,
  /** Of a handle known at an address where that many failed, in an hour. */
  besieged: 2,
  known: { addresses: 2, days: 60 },
  /** Of strangers' questions from one address in fifteen minutes; and of refused passkeys, that the record has each. */
  questions: 30,
}

/** What was tried before, as the rules above count it. */
const counted = `with of_handle as (select * from office.attempt where handle_hash = $1),
  known as (select address_hash from of_handle where succeeded and at > now() - make_interval(days => ${String(most.known.days)})
    group by address_hash order by max(at) desc limit ${String(most.known.addresses)}),
  failed as (select *, address_hash in (select address_hash from known) as is_known from of_handle where not succeeded)
select $2 in (select address_hash from known) as known,
  (select count(*) from failed where address_hash = $2
    and at > now() - make_interval(mins => ${String(most.pair.minutes)}))::int as pair,
  (select count(*) from failed where address_hash = $2 and at > now() - interval '1 hour')::int as "pairHour",
  (select count(*) from failed where address_hash = $2 and at > now() - interval '1 day')::int as "pairDay",
  (select count(*) from failed where not is_known and at > now() - interval '1 hour')::int as hour,
  (select count(*) from failed where not is_known and at > now() - interval '1 day')::int as day,
  (select count(*) from failed where at > now() - interval '1 hour')::int as "everyHour",
  (select count(*) from failed where at > now() - interval '1 day')::int as "everyDay",
  (select count(distinct a.handle_hash) from office.attempt a
    where a.address_hash = $2 and not a.succeeded and a.at > now() - interval '1 hour' and a.handle_hash <> $1
      and not exists (select from office.attempt k where k.handle_hash = a.handle_hash and k.address_hash = $2
        and k.succeeded and k.at >= a.at))::int as handles`

interface Counted {
  readonly known: boolean
  readonly pair: number
  readonly pairHour: number
  readonly pairDay: number
  readonly hour: number
  readonly day: number
  /** From wherever, known or not. */
  readonly everyHour: number
  readonly everyDay: number
  readonly handles: number
}

/** Whether somebody who is not known at this address is refused unheard. */
const strangersWait = ({ hour, day, handles }: Pick<Counted, 'hour' | 'day' | 'handles'>): boolean =>
  hour >= most.elsewhere.anHour || day >= most.elsewhere.aDay || handles >= most.handles

const isTooMany = (counted: Counted): boolean =>
  counted.pair >= most.pair.failures ||
  counted.pairDay >= most.pair.aDay ||
  (counted.known
    ? counted.handles >= most.handles && counted.pairHour >= most.besieged
    : strangersWait(counted))

/** A try that may be made. */
interface Begun {
  readonly id: string
  /** Whether a failure is answered as too many: somebody who is not known there would not have been heard. */
  readonly asTooMany: boolean
}

export function attemptsOf(pool: Pool) {
  /** Writes a try down where `allows` says that it may be made: many at once are no more than many in a row. */
  const begin = (
    { handle, address }: { readonly handle?: Buffer; readonly address: Buffer },
    allows: (client: PoolClient) => Promise<boolean>,
  ): Promise<string | undefined> =>
    inTransaction(pool, async (client) => {
      // Always the handle first: two tries never wait for each other in a circle.
      for (const hash of [handle, address])
        if (hash !== undefined)
          await client.query('select pg_advisory_xact_lock($1)', [hash.readBigInt64BE().toString()])
      if (!(await allows(client))) return undefined
      const id = newId()
      await client.query("delete from office.attempt where at < now() - interval '1 day' and not succeeded")
      await client.query('insert into office.attempt (id, handle_hash, address_hash) values ($1, $2, $3)', [
        id,
        handle ?? null,
        address,
      ])
      return id
    })

  /** Of what has no handle: whether the last quarter of an hour saw fewer than there may be from this address. */
  const isFew = async (client: PoolClient, address: Buffer): Promise<boolean> => {
    const { rows } = await client.query<{ few: boolean }>(
      `select count(*) < $2 as few from office.attempt
       where address_hash = $1 and handle_hash is null and at > now() - interval '15 minutes'`,
      [address, most.questions],
    )
    return rows[0]?.few === true
  }

  return {
    /**
     * Counts a try at a password before it is made.
     *
     * @returns the try, to be told of when it succeeds; `undefined` when there were too many
     */
    async beginTry(trier: Trier): Promise<Begun | undefined> {
      let asTooMany = false
      const id = await begin(trier, async (client) => {
        const { rows } = await client.query<Counted>(counted, [trier.handle, trier.address])
        const [found] = rows
        if (found === undefined || isTooMany(found)) return false
        // As it would be if this handle were known nowhere.
        asTooMany = strangersWait({ ...found, hour: found.everyHour, day: found.everyDay })
        return true
      })
      return id === undefined ? undefined : { id, asTooMany }
    },
    /** A try that succeeded is no longer counted, and its address is known for its handle. */
    async succeedTry(id: string): Promise<void> {
      await inTransaction(pool, async (client) => {
        await client.query(
          `delete from office.attempt o using office.attempt t where t.id = $1 and o.succeeded
             and o.handle_hash = t.handle_hash and o.address_hash = t.address_hash`,
          [id],
        )
        await client.query('update office.attempt set succeeded = true where id = $1', [id])
        return true
      })
    },
    /** Remembers an address from which somebody showed otherwise that the handle is theirs. */
    async knowTrier({ handle, address }: Trier): Promise<void> {
      await pool.query(
        'insert into office.attempt (id, handle_hash, address_hash, succeeded) values ($1, $2, $3, true)',
        [newId(), handle, address],
      )
    },
    /** Counts a stranger's question before it is answered. @returns `undefined` when there were too many from there */
    beginQuestion: (address: Buffer): Promise<string | undefined> =>
      begin({ address }, (client) => isFew(client, address)),
    /** A question that need not be counted after all. */
    async forgiveQuestion(id: string): Promise<void> {
      await pool.query('delete from office.attempt where id = $1', [id])
    },
    /**
     * Counts a passkey that was refused. It keeps nobody from anything.
     *
     * @returns whether the record still has each: more than so many from one address are not written, so that nobody fills
     *   it from outside
     */
    countRefusedPasskey: async (address: Buffer): Promise<boolean> =>
      (await begin({ address }, (client) => isFew(client, address))) !== undefined,
    /** Keeps a challenge for five minutes. How many there are is bounded by how fast an address may ask. */
    async keepChallenge(challenge: string, enrolment?: string): Promise<void> {
      await pool.query('delete from office.challenge where ends_at <= now()')
      await pool.query('insert into office.challenge (hash, purpose, enrolment_id) values ($1, $2, $3)', [
        hashOf(challenge),
        enrolment === undefined ? 'sign_in' : 'enrol',
        enrolment ?? null,
      ])
    },
    /** Takes a challenge back, once; for an enrolment, only with the link it was made for. */
    async takeChallenge(challenge: string, enrolment?: string): Promise<boolean> {
      const { rowCount } = await pool.query(
        `delete from office.challenge where hash = $1 and purpose = $2
           and enrolment_id is not distinct from $3 and ends_at > now()`,
        [hashOf(challenge), enrolment === undefined ? 'sign_in' : 'enrol', enrolment ?? null],
      )
      return rowCount === 1
    },
    /** Writes a refused sign-in into the record, whether or not the handle is anybody's. */
    async recordRefusal(officer: string | undefined): Promise<void> {
      await pool.query(
        "insert into record.entry (outcome, act, subjects) values ('refused', 'officers.sign_in', $1)",
        [officer === undefined ? [] : [officer]],
      )
    },
  }
}
