/** The languages every screen can be read in, in the order the choice offers them. */
export const languages = ['ar', 'fr', 'en', 'zgh'] as const
export type Language = (typeof languages)[number]

/** Who reads. Tamazight does not cover every screen, so its reader names the language to fall back to. */
export type Reader =
  { readonly language: 'ar' | 'fr' | 'en' } | { readonly language: 'zgh'; readonly second: 'ar' | 'fr' }

/** Each language's own name: what a person looks for who can read no other. Never translated. */
export const endonyms: Readonly<Record<Language, string>> = {
  ar: 'العربية',
  fr: 'Français',
  en: 'English',
  zgh: 'ⵜⴰⵎⴰⵣⵉⵖⵜ',
}

/** Languages whose words no reader of that language has reviewed; screens in them say so. */
export const notYetReviewed: readonly Language[] = ['zgh']

/** Languages in which a word is looked for, first choice first. */
export function chainOf(reader: Reader): readonly [Language, ...Language[]] {
  return reader.language === 'zgh' ? ['zgh', reader.second] : [reader.language]
}

/** For `dir`. Tifinagh is written from left to right. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr'
}

/**
 * The locale to hand to `Intl`: Moroccan month names in Arabic, Latin digits everywhere.
 * Chromium knows no `zgh` and would fall silently to English, so Tamazight counts as French does.
 */
export function localeOf(language: Language): 'ar-MA' | 'fr-MA' | 'en-GB' {
  return language === 'ar' ? 'ar-MA' : language === 'en' ? 'en-GB' : 'fr-MA'
}
