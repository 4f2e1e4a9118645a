import { me, type Read } from '@himaya/contract'
import { createContext, use } from 'react'
import type { z } from 'zod'

type ReplyOf<R> = R extends Read<z.ZodObject, z.ZodObject, infer Reply> ? z.output<Reply> : never

/** Whoever is signed in, and the posts held today. */
export type Myself = ReplyOf<typeof me>

export const MeContext = createContext<Myself | undefined>(undefined)

/** Whoever is signed in. @throws Error outside the signed-in part of the house */
export function useMe(): Myself {
  const myself = use(MeContext)
  if (myself === undefined) throw new Error('nobody is signed in here')
  return myself
}
