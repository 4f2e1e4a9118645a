import type { CourtId, OfficerId, Post } from '@himaya/domain'
import { Pool } from 'pg'
import type { Address } from './embedded.ts'
import { feedsOf } from './feed.ts'
import { papersOf } from './papers.ts'
import { attemptsOf } from './sign-in/attempts.ts'
import { enrolmentsOf } from './sign-in/enrolments.ts'
import { proofsOf } from './sign-in/proofs.ts'
import { sessionsOf } from './sign-in/sessions.ts'
import { stepUpsOf } from './sign-in/step-ups.ts'

/** A demonstration person, as the sign-in page offers them: name and posts, nothing else. */
export interface DemoOfficer {
  readonly id: OfficerId
  readonly nameAr: string
  readonly nameLa: string
  readonly posts: {
    readonly post: Post
    readonly court: CourtId | null
    readonly place: { readonly ar: string; readonly fr: string } | null
  }[]
}

/**
 * The connection of those who are not signed in: checks proofs, makes and ends sessions, tells a calendar when its
 * officer is called and a stranger whether a paper is one of ours, and can read no file.
 *
 * @param address connects as `himaya_door`
 */
export function openDoor(address: Address) {
  const pool = new Pool({ ...address, max: 3, connectionTimeoutMillis: 5000 })
  pool.on('error', () => undefined)
  return {
    /** Whether the database answers at all. */
    async answers(): Promise<boolean> {
      return pool.query('select 1').then(
        () => true,
        () => false,
      )
    },
    /**
     * The invented people who are offered, in the order they were made; none when there is none. Those of the other
     * courts did what the record says, and nobody signs in as them.
     */
    async demoOfficers(): Promise<DemoOfficer[]> {
      const { rows } = await pool.query<DemoOfficer>(`
        select o.id, o.name_ar as "nameAr", o.name_la as "nameLa",
          (select jsonb_agg(jsonb_build_object('post', p.post, 'court', p.court_id, 'place',
            case when coalesce(c.name_ar, s.name_ar) is not null then jsonb_build_object(
              'ar', coalesce(c.name_ar, s.name_ar), 'fr', coalesce(c.name_fr, s.name_fr)) end) order by p.post)
           from office.post p left join office.court c on c.id = p.court_id
             left join office.service s on s.id = p.service_id where p.officer_id = o.id and (p.ends is null or p.ends >= current_date)) as posts
        from office.officer o where o.demo and o.handle ~ '^demo\\.' order by o.id limit 500`)
      return rows.filter((row) => row.posts as unknown)
    },
    ...sessionsOf(pool),
    ...attemptsOf(pool),
    ...proofsOf(pool),
    ...enrolmentsOf(pool),
    ...stepUpsOf(pool),
    ...feedsOf(pool),
    ...papersOf(pool),
    close: () => pool.end(),
  }
}

export type Door = ReturnType<typeof openDoor>
