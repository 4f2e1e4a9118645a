/** Why the broker will not start, in one line for the person who runs it. Names paths and settings, never a key. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}
