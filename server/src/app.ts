import { routes } from '@himaya/contract'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { House } from './house.ts'
import { readBodies } from './http/body.ts'
import { faceOf, guard } from './http/guard.ts'
import { refuseOtherMethods } from './http/methods.ts'
import { answerProblem } from './http/mount.ts'
import { keepPace } from './http/pace.ts'
import { openApi } from './http/open-api.ts'
import { Problem, refuseUnread } from './http/problem.ts'
import { serveWeb } from './http/web.ts'
import { attachments } from './modules/attachments/index.ts'
import { absence } from './modules/absence/index.ts'
import { approvals } from './modules/approvals/index.ts'
import { calendar } from './modules/calendar/index.ts'
import { cases } from './modules/cases/index.ts'
import { charges } from './modules/charges/index.ts'
import { claims } from './modules/claims/index.ts'
import { conditions } from './modules/conditions/index.ts'
import { nonPunishment } from './modules/non-punishment/index.ts'
import { clocks } from './modules/clocks/index.ts'
import { documents } from './modules/documents/index.ts'
import { drafts } from './modules/drafts/index.ts'
import { exchange } from './modules/exchange/index.ts'
import { help } from './modules/help/index.ts'
import { hearings } from './modules/hearings/index.ts'
import { keepingOf } from './modules/keeping/index.ts'
import { keys as keysModule } from './modules/keys/index.ts'
import { law } from './modules/law/index.ts'
import { elements } from './modules/elements/index.ts'
import { emergency } from './modules/emergency/index.ts'
import { watching } from './modules/watching/index.ts'
import { entitlements } from './modules/entitlements/index.ts'
import { officers } from './modules/officers/index.ts'
import { parties } from './modules/parties/index.ts'
import { papers } from './modules/papers/index.ts'
import { people } from './modules/people/index.ts'
import { path } from './modules/path/index.ts'
import { qualification } from './modules/qualification/index.ts'
import { protection } from './modules/protection/index.ts'
import { recusal } from './modules/recusal/index.ts'
import { reception } from './modules/reception/index.ts'
import { recordRead } from './modules/record/routes.ts'
import { referral } from './modules/referral/index.ts'
import { personalKeys } from './modules/personal-keys/index.ts'
import { shelters } from './modules/shelters/index.ts'
import { identities } from './modules/identities/index.ts'
import { searching } from './modules/search/index.ts'
import { todayOf } from './modules/today/index.ts'
import { reflection } from './modules/reflection/index.ts'
import { reports } from './modules/reports/index.ts'
import { screening } from './modules/screening/index.ts'
import { transfer } from './modules/transfer/index.ts'

/** Open connections at once: every officer of a country's courts, several times. */
const mostLines = 5000

/**
 * The whole server, without a socket: tests call it with `app.inject`.
 * @param outside the log of a house that has one, and the folder of the interface it serves
 */
export async function buildApp(
  house: House,
  { log, web }: { readonly log?: FastifyBaseLogger; readonly web?: string } = {},
): Promise<FastifyInstance> {
  const app = Fastify({
    ...(log === undefined
      ? { logger: false }
      : { loggerInstance: log, logController: new LogController({ disableRequestLogging: true }) }),
    bodyLimit: 256 * 1024,
    // A part of a file may come over a slow line; its head may not, and nobody holds a line in silence.
    requestTimeout: 60_000,
    connectionTimeout: 30_000,
    keepAliveTimeout: 10_000,
    http: { maxHeaderSize: 16 * 1024, headersTimeout: 10_000, connectionsCheckingInterval: 1000 },
    // What cannot be read as an address comes to no hook.
    frameworkErrors: (error, request, reply) =>
      void answerProblem(error, request, reply.headers(faceOf(house.origin))),
    clientErrorHandler: refuseUnread,
    routerOptions: { maxParamLength: 100 },
    forceCloseConnections: 'idle',
    // Behind https stands a proxy of this machine, and only its word on where a request comes from is taken.
    trustProxy: house.origin.secure ? 'loopback' : false,
    // Ajv's habit of dropping what it does not know would hide a word the contract has never heard of.
    ajv: { customOptions: { removeAdditional: false } },
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerProblem)
  readBodies(app)
  guard(app, house.origin)
  keepPace(app, house)
  const refuseOthers = refuseOtherMethods(app)
  app.server.maxConnections = mostLines
  app.server.maxHeadersCount = 100
  app.get('/api/health', async (_, reply) => {
    const [database, keys, record] = await Promise.all([
      house.door.answers(),
      house.keys.health().catch(() => undefined),
      house.door.recordState().catch(() => undefined),
    ])
    const well = database && keys?.status === 'ready'
    return reply.status(well ? 200 : 503).send({
      status: well ? 'ready' : 'waiting',
      version: house.version,
      database,
      keys: keys?.status === 'ready',
      sealed: keys?.sealed?.why ?? null,
      demo: house.demo,
      record:
        record === undefined
          ? null
          : {
              sequenced: !record.waiting,
              signed: !record.unsigned,
              witnesses: record.witnesses,
              lacking: record.lacking,
            },
      // Whoever is the same user may read the broker's memory, and its files.
      separation: keys === undefined || keys.uid === process.getuid?.() ? 'none' : 'user',
    })
  })
  const document = openApi(routes, house.version)
  app.get('/api/openapi.json', async () => document)
  app.all('/api/*', async () => {
    throw new Problem('not_found')
  })
  await app.register(officers, house)
  await app.register(cases, house)
  await app.register(recusal, house)
  await app.register(emergency, house)
  await app.register(watching, house)
  await app.register(absence, house)
  await app.register(people, house)
  await app.register(parties, house)
  await app.register(path, house)
  await app.register(reports, house)
  await app.register(help, house)
  await app.register(attachments, house)
  await app.register(protection, house)
  await app.register(papers, house)
  await app.register(documents, house)
  await app.register(screening, house)
  await app.register(reflection, house)
  await app.register(elements, house)
  await app.register(entitlements, house)
  await app.register(charges, house)
  await app.register(claims, house)
  await app.register(conditions, house)
  await app.register(keepingOf, house)
  await app.register(nonPunishment, house)
  await app.register(clocks, house)
  await app.register(qualification, house)
  await app.register(reception, house)
  await app.register(referral, house)
  await app.register(personalKeys, house)
  await app.register(shelters, house)
  await app.register(identities, house)
  await app.register(hearings, house)
  await app.register(calendar, house)
  await app.register(law, house)
  await app.register(transfer, house)
  await app.register(searching, house)
  await app.register(drafts, house)
  await app.register(approvals, house)
  await app.register(exchange, house)
  await app.register(keysModule, house)
  await app.register(todayOf, house)
  await app.register(recordRead, house)
  refuseOthers()
  if (web !== undefined) await serveWeb(app, web)
  return app
}
