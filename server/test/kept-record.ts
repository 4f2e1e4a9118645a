/** Puts something into every table of the record: a tree, what was signed, what was erased, and what others brought. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { keepSequenced } from '../src/modules/record/sequence.ts'
import type { newHouse } from './house.ts'

export async function keepRecord({
  all,
  database,
  keys,
}: Awaited<ReturnType<typeof newHouse>>): Promise<void> {
  const whom = randomUUID()
  await all.query(
    "insert into record.entry (outcome, act, subjects) values ('shown', 'people.see_details', array[$1::uuid])",
    [whom],
  )
  let ending = false
  const sequencing = keepSequenced(database, {
    keys,
    // A folder that nobody has.
    witnesses: [`/nowhere-${whom}`],
    isStopping: () => ending,
    onForked: () => undefined,
  })
  const isThere = async () =>
    (
      await all.query(
        'select 1 from record.leaf l join record.entry e using (seq) where $1 = any (e.subjects)',
        [whom],
      )
    ).rowCount === 1 &&
    (await all.query('select 1 from record.witness where trouble is not null')).rowCount === 1
  for (let tries = 0; tries < 100 && !(await isThere()); tries++) await sleep(100)
  ending = true
  await sequencing
  await all.query("select record.erase(array[$1::uuid], 'test')", [whom])
  await all.query(
    "insert into record.witnessed (origin, size, root, note) values ('himaya/far', 1, sha256('x'), repeat('x', 200))",
  )
  await all.query("insert into record.turned_away values ('unknown', 1, now())")
}
