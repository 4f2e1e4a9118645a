import { openRegistrar, prepare, type NewOfficer } from '@himaya/db'
import { languages, posts, type CourtId, type Language, type Post, type ServiceId } from '@himaya/domain'
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import { Complaint } from './complaint.ts'
import { databaseOf } from './data-folder.ts'
import type { Settings } from './settings.ts'

/** How `./himaya officer` is used. */
const usage =
  './himaya officer add --handle H --name-ar … --name-fr … --post P [--court C | --service S] [--language ar]'
const usageOut = './himaya officer sign-out --handle H, or leave --handle H'

/** `officer add`, `officer sign-out` and `officer leave`. */
export async function officer(settings: Settings, args: readonly string[]): Promise<number> {
  const [verb, ...rest] = args
  if (verb === 'add') return add(settings, readOfficer(rest))
  if (verb === 'sign-out' || verb === 'leave')
    return signOut(settings, readHandle(readOptions(rest, { handle: options.handle }, usageOut).handle), verb)
  throw new Complaint(`usage: ${usage}; ${usageOut}`)
}

/**
 * Adds an officer, or one more post to a handle that exists, and prints the enrolment link: the only line on
 * standard output. Whoever holds the link can become this officer, once, within 72 hours.
 */
function add(settings: Settings, told: NewOfficer): Promise<number> {
  return withRegistrar(settings, async (registrar) => {
    const made = await registrar.addOfficer(told)
    if ('refused' in made) throw new Complaint(words[made.refused](told))
    const origin = settings.origin ?? `http://localhost:${settings.port}`
    // After the #, where browsers keep it: no server, proxy or log is ever told.
    process.stdout.write(`${origin}/enrol#${made.token}\n`)
    process.stderr.write(`himaya: give this link to ${told.handle} by hand; it works once, within 72 hours\n`)
    return 0
  })
}

/** Ends what somebody has open, and with `leave` all that they may do here: at their next question. */
function signOut(settings: Settings, handle: string, verb: 'sign-out' | 'leave'): Promise<number> {
  return withRegistrar(settings, async (registrar) => {
    const ended = await registrar.signOut(handle, { leaves: verb === 'leave' })
    if (ended === undefined) throw new Complaint(`nobody who works here has the handle ${handle}`)
    process.stdout.write(`${JSON.stringify({ handle, left: verb === 'leave', sessions: ended })}\n`)
    return 0
  })
}

async function withRegistrar(
  settings: Settings,
  work: (registrar: ReturnType<typeof openRegistrar>) => Promise<number>,
): Promise<number> {
  const database = await databaseOf(settings)
  try {
    await prepare(database)
    const registrar = openRegistrar(database.as('himaya_registrar'))
    try {
      return await work(registrar)
    } finally {
      await registrar.close()
    }
  } finally {
    if (database.ours) await database.stop()
  }
}

const words = {
  no_such_court: ({ court }: NewOfficer) => `there is no court ${court ?? ''}`,
  no_such_service: ({ service }: NewOfficer) => `there is no service ${service ?? ''}`,
  name_missing: ({ handle }: NewOfficer) =>
    `${handle} is new here: say --name-ar and --name-fr as they are written on the appointment`,
  handle_of_another: ({ handle }: NewOfficer) =>
    `${handle} is already somebody of another name: choose another handle, or leave the names out`,
  officer_inactive: ({ handle }: NewOfficer) => `${handle} no longer works here`,
}

const options = {
  handle: { type: 'string' },
  'name-ar': { type: 'string' },
  'name-fr': { type: 'string' },
  post: { type: 'string' },
  court: { type: 'string' },
  service: { type: 'string' },
  language: { type: 'string', default: 'ar' },
} as const

/** Posts held at no court and in no service. */
const ofTheCentre: readonly Post[] = ['national_desk', 'central_unit', 'auditor', 'administrator']

/** @throws Complaint naming the option and what it should be */
function readOfficer(args: readonly string[]): NewOfficer {
  const values = readOptions(args, options, usage)
  const { court, service, language } = values
  if (values.handle === undefined || values.post === undefined) throw new Complaint(`usage: ${usage}`)
  const handle = readHandle(values.handle)
  const post = oneOf('--post', posts, values.post)
  checkPlace(post, court, service)
  return {
    handle,
    nameAr: readName('--name-ar', values['name-ar']),
    nameLa: readName('--name-fr', values['name-fr']),
    language: oneOf<Language>('--language', languages, language),
    post,
    court: (court ?? null) as CourtId | null,
    service: (service ?? null) as ServiceId | null,
  }
}

function readHandle(handle: string | undefined): string {
  if (handle === undefined || !/^[a-z0-9][a-z0-9._-]{1,63}$/.test(handle))
    throw new Complaint('--handle should be 2 to 64 of a to z, 0 to 9, dot, dash and underscore')
  return handle
}

function readOptions<const Asked extends ParseArgsOptionsConfig>(
  args: readonly string[],
  asked: Asked,
  usage: string,
) {
  try {
    return parseArgs({ args: [...args], options: asked, strict: true }).values
  } catch (error) {
    // Node's own words run over several lines.
    const [first = ''] = (error as Error).message.split(/\n|\. /)
    throw new Complaint(`${first}; usage: ${usage}`)
  }
}

function checkPlace(post: Post, court: string | undefined, service: string | undefined): void {
  const wanted = post === 'service_provider' ? 'service' : ofTheCentre.includes(post) ? 'nowhere' : 'court'
  if ((wanted === 'court') !== (court !== undefined))
    throw new Complaint(
      wanted === 'court' ? `--post ${post} needs --court` : `--post ${post} takes no --court`,
    )
  if ((wanted === 'service') !== (service !== undefined))
    throw new Complaint(
      wanted === 'service' ? `--post ${post} needs --service` : `--post ${post} takes no --service`,
    )
  if (service !== undefined && !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(service))
    throw new Complaint('--service should be the id of a service')
}

function readName(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const name = text.trim().normalize('NFC')
  if (name === '' || name.length > 120 || /\p{Cc}/u.test(name))
    throw new Complaint(`${option} should be a name of 1 to 120 characters on one line`)
  return name
}

function oneOf<T extends string>(option: string, list: readonly T[], text: string): T {
  const found = list.find((one) => one === text)
  if (found === undefined) throw new Complaint(`${option} should be one of ${list.join(', ')}`)
  return found
}
