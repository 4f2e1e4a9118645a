import { expect, test } from 'vitest'
import { readWordFiles } from './node.ts'

/** What the house holds of the law without the text saying it: whoever reads it is told that it is our reading. */
const readings = [
  'reflection.never-again',
  'reflection.rule',
  'refusals.already_had',
  'refusals.no_act_of_the_court',
  'reports.tell-complaints',
  'screening.court-confirms',
]
const marks: Readonly<Record<string, string>> = {
  ar: 'قراءة لنا',
  fr: 'notre lecture',
  en: 'our reading',
}

test.each(readings)('%s is said to be a reading, in every language of the law', (id) => {
  const said = readWordFiles()
    .filter(({ language, noun }) => language in marks && id.startsWith(`${noun}.`))
    .map(({ language, json }) => [language, (JSON.parse(json) as Record<string, string>)[id]] as const)
  expect(said).toHaveLength(3)
  for (const [language, text] of said) expect(text, language).toContain(marks[language])
})
