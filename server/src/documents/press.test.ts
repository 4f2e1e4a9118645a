import { afterAll, expect, test } from 'vitest'
import { suspectCopy } from '../../test/decisions.ts'
import { newPress, type Press } from './press.ts'
import { sheetOf } from './sheet.ts'

const presses: Press[] = []
const pressOf = (...given: Parameters<typeof newPress>) => {
  const press = newPress(...given)
  presses.push(press)
  return press
}
afterAll(() => Promise.all(presses.map((press) => press.stop())))

/** A worker that answers, hangs or dies as it is told. */
const obedient = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads'
    parentPort.on('message', (told) => {
      if (told === 'die') process.exit(3)
      if (told === 'throw') throw new Error('by order')
      if (told === 'hang') for (;;);
      parentPort.postMessage({ pdf: new TextEncoder().encode(told + threadId) })
    })`)}`,
)

const sheet = JSON.stringify(sheetOf({ ...suspectCopy, form: 'ar' }, { draft: true }))

test('the same sheet gives the same bytes, from one worker kept warm', async () => {
  const press = pressOf()
  const [first, second] = await Promise.all([press.print(sheet), press.print(sheet)])
  expect(first.subarray(0, 5).toString()).toBe('%PDF-')
  expect(first.equals(second)).toBe(true)
})

test('what the template cannot print is refused without a word of it', async () => {
  const press = pressOf()
  const secret = 'زنقة الأرز'
  await expect(press.print(JSON.stringify({ documentTitle: secret }))).rejects.toMatchObject({
    fault: 'refused',
    message: expect.not.stringContaining(secret),
  })
  expect((await press.print(sheet)).length).toBeGreaterThan(1000)
})

test.each(['die', 'throw'])(
  'a worker told to %s is replaced, and the others in the queue are printed',
  async (told) => {
    const press = pressOf({ worker: obedient })
    const [before, dead, after] = await Promise.allSettled([
      press.print('a'),
      press.print(told),
      press.print('b'),
    ])
    expect(dead).toMatchObject({ status: 'rejected', reason: { fault: 'died' } })
    expect([before.status, after.status]).toEqual(['fulfilled', 'fulfilled'])
    expect(String(after.status === 'fulfilled' && after.value)).not.toBe(
      String(before.status === 'fulfilled' && before.value).replace('a', 'b'),
    )
  },
)

test('a late document is given up, and the next is printed by another worker', async () => {
  const press = pressOf({ worker: obedient, limit: 1500 })
  const [late, next] = await Promise.allSettled([press.print('hang'), press.print('b')])
  expect(late).toMatchObject({ status: 'rejected', reason: { fault: 'too_slow' } })
  expect(next.status).toBe('fulfilled')
})

test('the event loop turns while a long document is printed', async () => {
  const press = pressOf()
  await press.print(sheet)
  const long = sheetOf(
    { ...suspectCopy, form: 'ar', reasonsForSuspect: { ar: 'كلمة بعد كلمة. '.repeat(20_000) } },
    { draft: true },
  )
  let turns = 0
  const clock = setInterval(() => turns++, 5)
  await press.print(JSON.stringify(long))
  clearInterval(clock)
  expect(turns).toBeGreaterThan(5)
})

test('more than the longest is refused at once', async () => {
  const press = pressOf({ worker: obedient, longest: 3 })
  await expect(press.print('four')).rejects.toMatchObject({ fault: 'too_long' })
})
