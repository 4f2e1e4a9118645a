import { today } from '@himaya/contract'
import type { CourtId } from '@himaya/domain'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newHouse } from '../../../test/house.ts'

const nador = 'TPI-NADOR' as CourtId

let h: Awaited<ReturnType<typeof newHouse>>
beforeAll(async () => {
  h = await newHouse()
})
afterAll(async () => {
  await h.close()
})

const told = {
  unit: 'UNIT-TPI-NADOR',
  source: 'police',
  anonymous: false,
  urgent: true,
  receivedAt: '2026-03-01T09:30:00.000Z',
  statement: 'ZZ said',
  people: [{ capacity: 'victim', name: 'ZZ Somebody' }],
}

test('each post has its own day, and nobody else’s', async () => {
  const assistant = await h.officer({ post: 'social_assistant', court: nador })
  const prosecutor = await h.officer({ post: 'kings_prosecutor', court: nador })
  const others = [
    await h.officer({ post: 'social_assistant', court: 'TPI-OUJDA' as CourtId }),
    await h.officer({ post: 'trial_judge', court: nador }),
    await h.officer({ post: 'kings_prosecutor_deputy', court: nador }),
    await h.officer({ post: 'auditor' }),
    await h.officer({ post: 'administrator' }),
  ]
  const { id } = (await h.post(assistant.token, '/reports', told)).json<{ id: string }>()
  const dayOf = async (who: { token: typeof assistant.token }) => {
    const answer = await h.get(who.token, '/today')
    expect(answer.body).not.toMatch(/ZZ/)
    return today.reply.parse(answer.json()).waiting
  }
  expect(await dayOf(assistant)).toMatchObject([
    { kind: 'reception_to_do', urgent: true, opens: { page: 'case' } },
  ])
  expect(await dayOf(prosecutor)).toMatchObject([
    { kind: 'report_to_decide', due: '2026-03-01', urgent: true, opens: { page: 'report', id } },
  ])
  for (const other of others) expect(await dayOf(other)).toEqual([])
  expect((await h.get(undefined, '/today')).json()).toMatchObject({ code: 'not_signed_in' })
})
