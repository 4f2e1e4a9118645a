/** Every way a request can fail, with its HTTP status. Documented in docs/reference/problems.md. */
export const problems = {
  malformed: 400,
  not_signed_in: 401,
  locked: 401,
  forbidden_host: 403,
  wrong_credentials: 403,
  nobody_hears: 403,
  step_up_needed: 403,
  not_found: 404,
  wrong_method: 405,
  conflict: 409,
  file_withheld: 409,
  too_large: 413,
  repeated_differently: 422,
  refused_by_law: 422,
  no_room: 422,
  checkpoint_refused: 422,
  too_many: 429,
  internal: 500,
  keys_unavailable: 503,
  files_unavailable: 503,
  keys_sealed: 503,
  keys_unrecorded: 503,
  database_unavailable: 503,
} as const

export type ProblemCode = keyof typeof problems
