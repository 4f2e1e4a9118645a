/**
 * What opens the personal key of every invented person of the practice country, and is told on the screen there: nothing
 * is at stake. Digits, which every keyboard writes.
 */
export const demonstrationPassphrase = '2024 2025 2026 2027 2028'
