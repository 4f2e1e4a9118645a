import type { Pace } from '@himaya/db'

/** How fast one officer and one address may ask. */
export interface Paces {
  readonly officer: Pace
  readonly address: Pace
}

/**
 * A page asks some ten questions, and nobody opens ten pages a second. Behind one address may sit a whole court.
 *
 * @param perSecond requests of one officer each second, over minutes
 */
export const pacesFor = (perSecond: number): Paces => ({
  officer: { burst: perSecond * 20, perSecond },
  address: { burst: perSecond * 100, perSecond: perSecond * 5 },
})
