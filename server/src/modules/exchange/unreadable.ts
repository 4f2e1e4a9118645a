/** A file that cannot be taken in at all: one sentence that says what to mend, and nothing of what the file holds. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile'
}
