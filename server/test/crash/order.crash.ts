/** Of approvals, assignments and emergencies: whatever is asked at the same time, under kills, happened in some order. */
import { linearity, type Sequential } from '@himaya/algorithms'
import { afterAll, describe, expect, test } from 'vitest'
import { endHouses, superuserOf } from '../operate/house.ts'
import { emergencies, onCase, request } from './models.ts'
import { judge, newScene, work, type Scene } from './order.ts'

/** Every kind of blow once in `npm run test:crash`, more often in `npm run test:deep`. */
const rounds = Math.ceil(Number(process.env['HIMAYA_TEST_ROUNDS'] ?? '18') / 3)

describe('what would be, if nobody spoke at the same time', () => {
  const of = <State, Asked>(model: Sequential<State, Asked, string>, ...all: [Asked, string | null][]) =>
    linearity(
      all.map(([asked, answer], n) => ({
        asked,
        called: 2 * n,
        answered: answer === null ? null : { at: 2 * n + 1, answer },
      })),
      model,
    ).is
  const two = request({ a: 'one', b: 'two', c: 'two' })
  const says = (who: string, place: string, what: 'approve' | 'refuse' = 'approve') => ({
    do: what,
    who,
    place,
  })
  test('of a request', () => {
    expect(
      of(two, [says('a', 'one'), 'done'], [says('b', 'two'), 'done'], [{ do: 'read standing' }, 'agreed']),
    ).toBe('linear')
    expect(
      of(two, [says('b', 'two'), 'done'], [says('c', 'two'), 'refused'], [says('a', 'one'), 'done']),
    ).toBe('linear')
    expect(of(two, [says('b', 'two'), 'done'], [says('c', 'two'), 'done'])).toBe('not_linear')
    expect(of(two, [says('a', 'one'), 'done'], [says('a', 'one'), 'done'])).toBe('not_linear')
    expect(of(two, [{ do: 'withdraw' }, 'done'], [says('a', 'one'), 'done'])).toBe('not_linear')
    expect(
      of(
        two,
        [says('a', 'one', 'refuse'), null],
        [{ do: 'read who spoke' }, ''],
        [{ do: 'read standing' }, 'refused'],
      ),
    ).toBe('linear')
  })
  test('of somebody on a case', () => {
    expect(
      of(onCase, [{ do: 'assign' }, 'x'], [{ do: 'assign' }, 'refused'], [{ do: 'end', id: 'x' }, 'done']),
    ).toBe('linear')
    expect(of(onCase, [{ do: 'assign' }, 'x'], [{ do: 'assign' }, 'y'])).toBe('not_linear')
    expect(of(onCase, [{ do: 'assign' }, null], [{ do: 'read' }, 'x'], [{ do: 'read' }, 'y'])).toBe(
      'not_linear',
    )
    expect(of(onCase, [{ do: 'end', id: 'x' }, 'done'])).toBe('not_linear')
  })
  test('of emergencies', () => {
    const open = (caseId: string) => ({ do: 'open', caseId }) as const
    expect(of(emergencies, [open('a'), 'x'], [open('b'), 'y'], [open('c'), 'too_many'])).toBe('linear')
    expect(
      of(emergencies, [open('a'), 'x'], [open('b'), null], [open('c'), 'z'], [{ do: 'read' }, 'a=x,c=z']),
    ).toBe('linear')
    expect(of(emergencies, [open('a'), 'x'], [open('b'), 'y'], [open('c'), 'z'])).toBe('not_linear')
    expect(of(emergencies, [open('a'), 'x'], [open('a'), 'y'])).toBe('not_linear')
    expect(
      of(
        emergencies,
        [open('a'), 'x'],
        [{ do: 'close', caseId: 'a', id: 'x' }, 'done'],
        [{ do: 'read' }, 'a=x'],
      ),
    ).toBe('not_linear')
  })
})

describe('asked at the same time', () => {
  let scene: Scene
  afterAll(endHouses)

  test('and under kills, everything happened in some order', async () => {
    scene = await newScene()
    try {
      await work(scene, rounds, 'under kills', [
        'server',
        'database',
        'keys',
        'session of the database',
        'parent',
      ])
      const { verdicts: _, ...found } = judge(scene)
      console.log(
        `  ${String(rounds)} blows, ${String(found.operations)} operations on ${String(scene.requests.length)} requests, ${String(scene.deputies.length)} assignments and ${String(scene.openings.length)} officers in haste, of ${String(found.unheard)} nobody heard how they ended: ${JSON.stringify(found.wrong)} not in order`,
      )
      expect(found.operations).toBeGreaterThan(20 * rounds)
      expect(found).toMatchObject({ wrong: { approvals: 0, assignments: 0, emergencies: 0 }, undecided: 0 })
    } finally {
      await scene.tried.end()
    }
  })

  test('where one of three locks is taken away, what it kept in order is seen not to be', async () => {
    scene = await newScene()
    try {
      const all = await superuserOf(scene.tried.house().data)
      const changed = async (name: string, change: (text: string) => string) => {
        const { rows } = await all.query<{ text: string }>('select pg_get_functiondef($1::regproc) as text', [
          name,
        ])
        const before = rows[0]?.text ?? ''
        expect(change(before)).not.toBe(before)
        await all.query(change(before))
      }
      // Each waits a little after it has looked: what a busy machine does by itself now and then.
      await changed('office.approval_is_counted', (text) =>
        text.replace(' for update', '').replace('return new', 'perform pg_sleep(0.15); return new'),
      )
      await changed('court.open_emergency', (text) =>
        text
          .replace(/perform pg_advisory_xact_lock\([^;]*;/, '')
          .replace('insert into court.emergency', 'perform pg_sleep(0.15); insert into court.emergency'),
      )
      const { rows } = await all.query<{ index: string }>(
        "select indexrelid::regclass::text as index from pg_index where indrelid = 'court.assignment'::regclass and indisunique and indpred is not null",
      )
      expect(rows).toHaveLength(1)
      await all.query(`drop index ${rows[0]?.index ?? ''}`)
      await all.end()
      let wrong: Record<string, number> = {}
      for (let more = 0; more < 5; more++) {
        await work(scene, 2, `without locks ${String(more)}`)
        wrong = judge(scene).wrong
        if (Object.values(wrong).every((n) => n > 0)) break
      }
      console.log(`  without their locks: ${JSON.stringify(wrong)} not in order`)
      for (const name of ['approvals', 'assignments', 'emergencies'])
        expect(wrong[name], name).toBeGreaterThan(0)
    } finally {
      await scene.tried.end()
    }
  })
})
