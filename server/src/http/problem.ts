import { problems, type ProblemCode } from '@himaya/contract'
import { identityIsSealed } from '@himaya/domain'
import { KeysRefused, KeysUnavailable, type RefusalCode } from '@himaya/keys'
import type { Socket } from 'node:net'

/**
 * A failure the caller should hear about, as `application/problem+json` (RFC 9457).
 * Anything else that is thrown reaches them as `internal`, without its message.
 */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly details: Readonly<Record<string, unknown>>
  /**
   * Whether what was brought cannot have come from this house as it was: it is recorded, and the person is given a number
   * to quote. It says no more than the same refusal without it.
   */
  readonly forged: boolean
  /** Whether the person is given a number to quote: of what was forged, and of what must not be told from it. */
  readonly quoted: boolean

  constructor(
    code: ProblemCode,
    details: Readonly<Record<string, unknown>> = {},
    { forged = false, quoted = forged }: { readonly forged?: boolean; readonly quoted?: boolean } = {},
  ) {
    super(code)
    this.code = code
    this.details = details
    this.forged = forged
    this.quoted = quoted
  }

  toJSON() {
    return {
      ...this.details,
      type: `urn:himaya:problem:${this.code}`,
      code: this.code,
      status: problems[this.code],
    }
  }
}

interface Caught {
  readonly code?: unknown
  readonly constraint?: unknown
  readonly statusCode?: unknown
  readonly validation?: readonly { instancePath?: string; keyword?: string }[]
}

/** What the caller is told of anything that was thrown. Values and messages never leave. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  const { code, constraint, statusCode, validation } = error as Caught
  if (validation !== undefined) {
    // The path and the rule that failed, never the value.
    const fields = validation.map((v) => ({
      path: v.instancePath ?? '',
      rule: v.keyword ?? '',
    }))
    return new Problem('malformed', { fields })
  }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Problem('too_large')
  // 42501: the database refused; 23503: a thing of another case. Neither says what exists.
  if (code === '42501' || code === '23503') return new Problem('not_found')
  // Who a concealed person is is not written into the file again, whatever the act.
  if (code === '23514' && sealedAway.has(constraint))
    return new Problem('refused_by_law', { refusals: [identityIsSealed] })
  if (error instanceof KeysUnavailable) return new Problem('keys_unavailable')
  // A house whose keys were not brought has nothing to sign tickets with (db/access/97_tickets.sql).
  if (error instanceof Error && 'code' in error && error.code === 'KE001')
    return new Problem('keys_unavailable')
  if (error instanceof KeysRefused) return new Problem(ofKeys[error.code] ?? 'internal')
  if (isConnection(code)) return new Problem('database_unavailable')
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) return new Problem('malformed')
  return new Problem('internal')
}

/** The constraints that keep who somebody is out of the file (db/access/77_names_taken_out.sql). */
const sealedAway = new Set<unknown>(['stays_concealed', 'concealed_has_no_name', 'concealed_says_no_more'])

/** What a refusal of the key broker is to the caller; another is a fault of ours. */
const ofKeys: Readonly<Partial<Record<RefusalCode, ProblemCode>>> = {
  budget_spent: 'too_many',
  sealed: 'keys_sealed',
  unrecorded: 'keys_unrecorded',
  // The broker was shown no two passkeys of its own list for this.
  unproved: 'wrong_credentials',
  // Signed or wrapped under an epoch that was not brought here yet, or a minute late: it may work again shortly.
  epoch_unknown: 'keys_unavailable',
  ticket_expired: 'keys_unavailable',
  ticket_replayed: 'keys_unavailable',
}

function isConnection(code: unknown): boolean {
  return (
    typeof code === 'string' &&
    (code.startsWith('08') ||
      code.startsWith('57P') ||
      ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', '53100', '53300'].includes(code))
  )
}

/** What is no request, or came too slowly to be one, is answered in one line that tells of no program. */
export function refuseUnread(error: { readonly code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const late = error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
  const status = late
    ? '408 Request Timeout'
    : error.code === 'HPE_HEADER_OVERFLOW'
      ? '431 Request Header Fields Too Large'
      : '400 Bad Request'
  socket.end(
    `HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\ncache-control: no-store\r\n\r\n`,
  )
}
