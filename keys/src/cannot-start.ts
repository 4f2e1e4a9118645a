/** Why the broker will not start, in one line for the person who runs it. Names paths and settings, never a key. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}

/** The keys that are asked for are not there: the program ends with this code, and nothing was made in their place. */
export const otherKeysExit = 3

export class OtherKeys extends CannotStart {
  override readonly name = 'CannotStart'
}
