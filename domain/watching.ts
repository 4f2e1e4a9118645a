/** A door of its own for the parent of a house, which carries these rules and not the law. */
export * from './src/watching/watching.ts'
