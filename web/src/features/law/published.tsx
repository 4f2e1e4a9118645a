import { useWords } from '../../lib/words.tsx'

/** Where an act was published, as far as it is established. */
export function Published({
  gazette: { number, published, page },
}: {
  gazette: { number: number | null; published: string | null; page: number | null }
}) {
  const { say, formats } = useWords()
  const known = [
    ...(number === null ? [] : [say('law.gazette', { number: String(number) })]),
    ...(published === null ? [] : [formats.day(published)]),
    ...(page === null ? [] : [say('law.gazette-page', { page: String(page) })]),
  ]
  return <>{known.length === 0 ? say('law.gazette-unknown') : known.join(' · ')}</>
}
