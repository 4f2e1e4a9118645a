/** Which entries of the record showed who somebody is, and who: in SQL, for the record is read as it lies there. */
import { askedElsewhere, saysWho } from '@himaya/domain/watching'
import { sql, type RawBuilder } from 'kysely'

const saysNobody = Object.entries(saysWho).flatMap(([word, says]) => (says ? [] : [word]))

/** Whether the entry `e` showed who somebody is: by a word of its own that is not known to say nobody. */
export const showedWho: RawBuilder<boolean> = sql`(e.outcome = 'shown' and not e.fields <@ ${saysNobody}::text[]
  and e.act <> all (${[...askedElsewhere]}::text[]))`

/**
 * Who they are, as an array of ids without an order: everybody among what the entry `e` concerns, and for a caller, who
 * has no id, the report. Where nobody is among it, as with papers, the case stands for them: three papers of one case are
 * one, however many they are.
 */
export const whoIn: RawBuilder<readonly string[]> = sql`coalesce(
  nullif(array(select s.id::text from unnest(e.subjects) s (id)
      where exists (select from assistance.person p where p.id = s.id) or exists (select from penal.party p where p.id = s.id))
    || case when 'caller' = any (e.fields) then array[e.subjects[1]::text] else '{}' end, '{}'),
  array[coalesce(e.case_id::uuid, e.subjects[1])::text])`
