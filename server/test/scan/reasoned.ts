/** What the scanners find and is no weakness, each with why. One that is found no more is taken out. */
import type { Reasoned } from './findings.ts'

/** The schema of JSON says what is well formed; what the file, the law or another word of the body forbids, it cannot say. */
const cannotBeSaid = (what: string, why: string): Reasoned => ({
  tool: 'schemathesis',
  what: `positive_data_acceptance: ${what}`,
  why,
})

export const reasoned: readonly Reasoned[] = [
  {
    tool: 'ffuf',
    what: '/api/health is there',
    why: 'Whoever keeps the house asks whether it is well; it says nothing of a case.',
  },
  {
    tool: 'ffuf',
    what: '/api/openapi.json is there',
    why: 'The contract is published with the program, and holds no data.',
  },
  {
    tool: 'sqlmap',
    what: 'injection at /api/law/search, URI #1*',
    why: 'The law is searched in memory and not in the database (server/src/law): words that are added to a search find other articles, which looks like a statement that became true or false.',
  },
  {
    tool: 'wapiti',
    what: 'HTTP Secure Headers: X-XSS-Protection is not set at /',
    why: 'No browser of today reads it, and in those that did it opened holes of its own; the policy forbids what it looked for.',
  },
  {
    tool: 'wapiti',
    what: 'HTTP Secure Headers: Strict-Transport-Security is not set at /',
    why: 'It is asked on loopback without https, where browsers ignore it; with HIMAYA_ORIGIN it is there (outside.operate.ts).',
  },
  {
    tool: 'wapiti',
    what: 'Backup file: Backup file /cases~ found for /cases at /cases~',
    why: 'Every address that is no file is answered with the one page of the interface, which holds no data.',
  },
  {
    tool: 'wapiti',
    what: 'Backup file: Backup file /sign-in~ found for /sign-in at /sign-in~',
    why: 'The same page again.',
  },
  cannotBeSaid(
    'refused_by_law at …',
    'The body is as it should be, and the law does not allow it in this file: the answer gives the article.',
  ),
  cannotBeSaid(
    'malformed cursor after at …',
    'Where a page begins is sealed by this house: nothing made up is a seal.',
  ),
  cannotBeSaid(
    'malformed not_yet …',
    'What was done was done on a day that has come; the document knows no today.',
  ),
  cannotBeSaid('malformed not_hers …', 'Which rights a person has hangs on who they are in this file.'),
  cannotBeSaid('malformed contradicts_the_file …', 'The file knows it otherwise.'),
  cannotBeSaid(
    'malformed hour /at at …',
    'Some events have an hour and some a day: which, the corpus of law says.',
  ),
  cannotBeSaid(
    'malformed invalid_union /at at …',
    'An hour of a day that its month does not have: of an hour the document says the form, and no format knows it.',
  ),
  cannotBeSaid(
    'malformed custom /address at POST /api/services/{serviceId}/shelter',
    'What is sealed is counted in bytes, and base64 in groups of four letters, of which the last may be shorter.',
  ),
  cannotBeSaid('malformed custom /identity at POST /api/measures/{measureId}/identity', 'The same.'),
  cannotBeSaid(
    'malformed custom /shares at POST /api/measures/{measureId}/identity',
    'Nobody holds two shares.',
  ),
  cannotBeSaid('checkpoint_refused at …', 'Whether a signature is one is no shape.'),
  cannotBeSaid(
    'malformed custom / at POST /api/approvals',
    'Which purposes an act has, the domain says (isPurposeOf); here any purpose stands beside any act.',
  ),
  cannotBeSaid(
    'malformed custom /identity at POST /api/approvals/{requestId}/dealing',
    'What is sealed is counted in bytes, and base64 in groups of four letters, of which the last may be shorter.',
  ),
  cannotBeSaid(
    'malformed custom /shares at POST /api/approvals/{requestId}/dealing',
    'Nobody holds two shares, and no share is dealt twice.',
  ),
]
