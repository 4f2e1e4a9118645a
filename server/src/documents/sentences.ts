import type { LocalDate } from '@himaya/algorithms'
import ar from '../../../words/catalogue/documents/ar.json' with { type: 'json' }
import arPapers from '../../../words/catalogue/papers/ar.json' with { type: 'json' }
import en from '../../../words/catalogue/documents/en.json' with { type: 'json' }
import enPapers from '../../../words/catalogue/papers/en.json' with { type: 'json' }
import fr from '../../../words/catalogue/documents/fr.json' with { type: 'json' }
import frPapers from '../../../words/catalogue/papers/fr.json' with { type: 'json' }

const catalogues = { ar: { ...ar, ...arPapers }, fr: { ...fr, ...frPapers }, en: { ...en, ...enPapers } }

/** A court writes in these; Arabic is the one that is signed. */
export type Tongue = 'ar' | 'fr'
export type SentenceId = keyof (typeof catalogues)['ar' | 'fr']

/**
 * A fixed sentence of a decision, with its values put in as they are given.
 *
 * @throws RangeError when the sentence asks for a value that is not given
 */
export function sentence(
  tongue: Tongue | 'en',
  id: SentenceId,
  values: Readonly<Record<string, string>> = {},
): string {
  return catalogues[tongue][id].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new RangeError(`${id} asks for ${name}`)
    return value
  })
}

const months = {
  ar: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
} as const

/** `24 نونبر 2026` or `24 novembre 2026`, held together on one line; the first of a month is `1er` in French. */
export function dayIn(tongue: Tongue, date: LocalDate): string {
  const day = Number(date.slice(8, 10))
  const month = months[tongue][Number(date.slice(5, 7)) - 1] ?? ''
  return `${tongue === 'fr' && day === 1 ? '1er' : day}\u00a0${month}\u00a0${Number(date.slice(0, 4))}`
}
