import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addressOf } from '../src/index.ts'
import { missingOfRoles } from '../src/roles.ts'
import { derivedPasswords, scramVerifier } from '../src/scram.ts'
import { connectTo, newCourt } from './court.ts'

let t: Awaited<ReturnType<typeof newCourt>>
beforeAll(async () => {
  t = await newCourt()
})
afterAll(async () => {
  await t.close()
})

test('RFC 7677: the example’s password gives the example’s keys', () => {
  // The server signature of the example follows from these; PostgreSQL itself is asked in the next test.
  expect(scramVerifier('pencil', Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64'))).toBe(
    'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
  )
})

test('a role made with what PostgreSQL keeps of a password signs in with that password and no other', async () => {
  const role = `scram_${randomBytes(4).toString('hex')}`
  await t.all.query(`create role ${role} login password '${scramVerifier('right')}'`)
  const address = { ...t.as('himaya_app'), user: role }
  const client = await connectTo({ ...address, password: 'right' })
  await client.end()
  await expect(connectTo({ ...address, password: 'wrong' })).rejects.toThrow(/password authentication failed/)
  await t.all.query(`drop role ${role}`)
})

test('nothing is missing once the roles are made, and no statement holds a password', async () => {
  expect(await missingOfRoles(t.owner, t.as)).toEqual([])
  const others = await missingOfRoles(t.owner, (role) => ({ ...t.as(role), password: `other ${role}` }))
  expect(others).toHaveLength(9)
  for (const statement of others) {
    expect(statement).toMatch(/^alter role himaya_\w+ password 'SCRAM-SHA-256\$/)
    expect(statement).not.toContain('other')
  }
})

test('a house that is given the same owner’s password knows the same passwords, and another owner’s none of them', () => {
  const [one, same, other] = [derivedPasswords('a'), derivedPasswords('a'), derivedPasswords('b')]
  expect(one('himaya_app')).toBe(same('himaya_app'))
  expect(one('himaya_app')).not.toBe(one('himaya_door'))
  expect(one('himaya_app')).not.toBe(other('himaya_app'))
})

test('an address is read whole, and one that cannot be read is not repeated', () => {
  expect(addressOf('postgres://h:p%25@db.example/himaya')).toMatchObject({
    host: 'db.example',
    port: 5432,
    user: 'h',
    password: 'p%',
    database: 'himaya',
  })
  expect(addressOf('postgresql://h@/himaya?host=/run/postgresql')).toMatchObject({ host: '/run/postgresql' })
  for (const url of [
    'mysql://h:ZZSECRET@db/x',
    'postgres://:ZZSECRET@db/x',
    'postgres://h:ZZSECRET@db',
    'postgres://h:ZZSECRET@db:port/x',
    'ZZSECRET',
  ]) {
    const said = (() => {
      try {
        return JSON.stringify(addressOf(url))
      } catch (error) {
        return (error as Error).message
      }
    })()
    expect(said).toMatch(/DATABASE_URL/)
    expect(said).not.toContain('ZZSECRET')
  }
})
