import { routes } from '@himaya/contract'
import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import type { House } from './house.ts'
import { readBodies } from './http/body.ts'
import { guard } from './http/guard.ts'
import { answerProblem } from './http/mount.ts'
import { openApi } from './http/open-api.ts'
import { Problem } from './http/problem.ts'
import { serveWeb } from './http/web.ts'
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
import { keys as keysModule } from './modules/keys/index.ts'
import { law } from './modules/law/index.ts'
import { elements } from './modules/elements/index.ts'
import { entitlements } from './modules/entitlements/index.ts'
import { officers } from './modules/officers/index.ts'
import { parties } from './modules/parties/index.ts'
import { papers } from './modules/papers/index.ts'
import { people } from './modules/people/index.ts'
import { path } from './modules/path/index.ts'
import { qualification } from './modules/qualification/index.ts'
import { protection } from './modules/protection/index.ts'
import { reception } from './modules/reception/index.ts'
import { recordRead } from './modules/record/routes.ts'
import { referral } from './modules/referral/index.ts'
import { searching } from './modules/search/index.ts'
import { todayOf } from './modules/today/index.ts'
import { reflection } from './modules/reflection/index.ts'
import { reports } from './modules/reports/index.ts'
import { screening } from './modules/screening/index.ts'
import { transfer } from './modules/transfer/index.ts'

/** The whole server, without a socket: tests call it with `app.inject`. */
export async function buildApp(house: House, log?: FastifyBaseLogger): Promise<FastifyInstance> {
  const app = Fastify({
    ...(log === undefined
      ? { logger: false }
      : { loggerInstance: log, logController: new LogController({ disableRequestLogging: true }) }),
    bodyLimit: 256 * 1024,
    requestTimeout: 15_000,
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
  app.get('/api/health', async (_, reply) => {
    const [database, keys] = await Promise.all([
      house.door.answers(),
      house.keys.health().catch(() => undefined),
    ])
    const well = database && keys?.status === 'ready'
    return reply.status(well ? 200 : 503).send({
      status: well ? 'ready' : 'waiting',
      version: house.version,
      database,
      keys: keys?.status === 'ready',
      sealed: keys?.sealed?.why ?? null,
      demo: house.demo,
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
  await app.register(people, house)
  await app.register(parties, house)
  await app.register(path, house)
  await app.register(reports, house)
  await app.register(help, house)
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
  await app.register(nonPunishment, house)
  await app.register(clocks, house)
  await app.register(qualification, house)
  await app.register(reception, house)
  await app.register(referral, house)
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
  await serveWeb(app)
  return app
}
