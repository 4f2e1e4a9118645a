import { seeKeys } from '@himaya/contract'
import type { Post } from '@himaya/domain'
import { useQuery } from '@tanstack/react-query'
import { ask } from '../lib/ask.ts'
import { LinkButton } from '../lib/link.tsx'
import { useWords } from '../lib/words.tsx'
import { Note } from '../ui/parts.tsx'

/** Whether this post is told at once that the keys sealed themselves: those who may open them again. */
export const hearsAlarm = (post: Post): boolean => ['administrator', 'central_unit', 'auditor'].includes(post)

/** Says on every page that the keys sealed themselves, until they are open. It is asked when the standing of its reader changes. */
export function Alarm() {
  const { say } = useWords()
  const found = useQuery({ queryKey: ['keys'], queryFn: () => ask(seeKeys) })
  if (found.data?.sealed == null) return null
  return (
    <Note tone="danger">
      <p>
        <strong>{say('nav.keys-sealed')}</strong>
      </p>
      <LinkButton to="/approvals" icon="lock">
        {say('nav.keys-open')}
      </LinkButton>
    </Note>
  )
}
