/** Something the person at the command line can mend: one clear line, no stack. */
export class Complaint extends Error {
  override readonly name = 'Complaint'
}
