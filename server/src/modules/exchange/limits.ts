/** What a file may hold; anything larger is refused before a row of it is written. */
export const limits = {
  fileBytes: 20 * 1024 * 1024,
  rows: 50_000,
  columns: 300,
  /** The longest text that fits a cell of a spreadsheet program. */
  cellCharacters: 32_767,
  /** One part of a workbook once unpacked: a small file may unpack to a very large one. */
  partBytes: 512 * 1024 * 1024,
  sharedTextBytes: 64 * 1024 * 1024,
} as const
