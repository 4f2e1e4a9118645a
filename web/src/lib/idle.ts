/** What a screen does when nobody touches it, in milliseconds since it was last touched. */
export const patience = { discreet: 120_000, warned: 540_000, locked: 600_000 } as const

/** `discreet`: personal fields are blurred. `warned`: they are, and the lock is near. `locked`: nothing is shown. */
export type Screen = 'open' | 'discreet' | 'warned' | 'locked'

/** A screen as it stands, and how many seconds it has left: whole tens, so that it is not said every second. */
export interface Standing {
  readonly screen: Screen
  readonly secondsLeft: number
}

/**
 * How a screen stands that was touched at `touched`.
 *
 * @param touched milliseconds since 1970
 * @param now the same; a clock that was set back, so that `now` is before `touched`, counts as a touch
 */
export function standingAt(touched: number, now: number): Standing {
  const idle = Math.max(0, now - touched)
  const left = Math.max(0, patience.locked - idle)
  const screen =
    idle >= patience.locked
      ? 'locked'
      : idle >= patience.warned
        ? 'warned'
        : idle >= patience.discreet
          ? 'discreet'
          : 'open'
  return { screen, secondsLeft: Math.ceil(left / 10_000) * 10 }
}

/**
 * Whether the server should hear that somebody is still here. It ends a session that asked nothing for ten
 * minutes, and an officer may write for longer than that.
 *
 * @param asked when it last heard, and `touched` when the screen was last touched; milliseconds since 1970
 */
export function shouldTell(asked: number, touched: number, now: number): boolean {
  return touched > asked && now - asked >= 120_000
}
