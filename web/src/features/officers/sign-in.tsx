import { Link } from '../../lib/link.tsx'
import { useWords } from '../../lib/words.tsx'
import { Note } from '../../ui/parts.tsx'
import { Mark } from '../../ui/shell.tsx'
import { DemoPeople } from './demonstration.tsx'
import { WaysIn } from './ways-in.tsx'

/**
 * The way in; in trial mode it also offers the demonstration people.
 *
 * @param locked whether this browser's session was locked and its page is no longer in memory
 */
export function SignIn({ locked, onEntered }: { locked: boolean; onEntered: (officer: string) => void }) {
  const { say } = useWords()
  return (
    <>
      <section className="card" aria-labelledby="sign-in">
        <h1 className="brand plain" id="sign-in">
          <Mark />
          {say('signin.title')}
        </h1>
        {locked ? <Note>{say('signin.locked-title')}</Note> : null}
        <WaysIn onEntered={onEntered} />
        <p>
          <Link to="/verify">{say('papers.verify-title')}</Link>
        </p>
      </section>
      <DemoPeople onEntered={onEntered} />
    </>
  )
}
