export type { Brand } from './brand.ts'
export * from './calendar.ts'
export * from './canonical.ts'
