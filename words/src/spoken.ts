import type { Language } from './languages.ts'

/** The languages victims have been met in, by ISO 639-3 code; each has its word in `catalogue/languages`. */
export const spokenLanguages = [
  'aka',
  'amh',
  'arb',
  'ary',
  'bam',
  'ben',
  'bin',
  'dyu',
  'eng',
  'ewe',
  'fra',
  'ful',
  'hau',
  'ibo',
  'ind',
  'lin',
  'man',
  'mey',
  'pcm',
  'por',
  'rif',
  'shi',
  'snk',
  'som',
  'spa',
  'swa',
  'tgl',
  'tir',
  'tur',
  'tzm',
  'urd',
  'wol',
  'xms',
  'yor',
  'zho',
] as const

type Spoken = (typeof spokenLanguages)[number]

/**
 * In which of our languages what is read aloud, the rights and what stays secret, is understood by whoever speaks this
 * one; `null` while it is not translated yet, which the screen and the paper then say. A text that comes is put into
 * `catalogue/rights` and `catalogue/reception` in a language of its own, and named here.
 */
export const readAloudIn: Readonly<Record<Spoken, Language | null>> = {
  aka: null,
  amh: null,
  arb: 'ar',
  ary: 'ar',
  bam: null,
  ben: null,
  bin: null,
  dyu: null,
  eng: 'en',
  ewe: null,
  fra: 'fr',
  ful: null,
  hau: null,
  ibo: null,
  ind: null,
  lin: null,
  man: null,
  mey: 'ar',
  pcm: null,
  por: null,
  rif: 'zgh',
  shi: 'zgh',
  snk: null,
  som: null,
  spa: null,
  swa: null,
  tgl: null,
  tir: null,
  tur: null,
  tzm: 'zgh',
  urd: null,
  wol: null,
  xms: null,
  yor: null,
  zho: null,
}

/** The language in which somebody is read to; `null` where nothing is translated into theirs, or it is not one of these. */
export const aloudFor = (spoken: string): Language | null =>
  spokenLanguages.some((one) => one === spoken) ? readAloudIn[spoken as Spoken] : null
