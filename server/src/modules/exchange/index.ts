/** Exchange: tables of the Human Trafficking Case Data Standard come in as assistance files, and go out again. */
export { exportRows, importTable } from './actions.ts'
export { openTable } from './table.ts'
export { UnreadableFile } from './unreadable.ts'
export { checkPath, writeTable } from './write-table.ts'
