import { expect, test } from 'vitest'
import { readWordFiles, type WordFile } from './node.ts'
import { faultsOf } from './rules.ts'

type Texts = Readonly<Record<string, string>>
interface Noun {
  readonly noun?: string
  readonly ar: Texts
  readonly fr: Texts
  readonly en: Texts
  readonly zgh?: Texts
}

function filesOf({ noun = 'x', ...texts }: Noun): readonly WordFile[] {
  return Object.entries(texts).map(([language, content]) => ({
    noun,
    language,
    json: JSON.stringify(content, null, 2),
  }))
}

const good: Noun = {
  ar: { 'x.one': 'المادة {article}' },
  fr: { 'x.one': 'Article {article}' },
  en: { 'x.one': 'Article {article}' },
  zgh: { 'x.one': 'ⴰⵎⴰⴳⵔⴰⴷ {article}' },
}
const faults = (changes: Partial<Noun>) => faultsOf(filesOf({ ...good, ...changes })).join('\n')
/** The four languages with one text changed, so that nothing else can be the fault. */
const saying = (language: 'ar' | 'fr' | 'en' | 'zgh', text: string) =>
  faults({ [language]: { 'x.one': text } })

test('the words of the house have no fault', () => {
  expect(faultsOf(readWordFiles())).toEqual([])
})

test('good words have no fault, with or without Tamazight', () => {
  expect(faults({})).toBe('')
  expect(faultsOf(filesOf({ ar: good.ar, fr: good.fr, en: good.en }))).toEqual([])
})

test.each(['ar', 'fr', 'en'] as const)('a word missing in %s is a fault', (language) => {
  expect(faults({ [language]: {} })).toContain(`${language} x.one: missing`)
})

test('a word that only Arabic or only Tamazight has is missing elsewhere', () => {
  expect(faults({ ar: { ...good.ar, 'x.more': 'زيادة' } })).toContain('fr x.more: missing')
  expect(faults({ zgh: { 'x.more': 'ⵓⴳⴳⴰⵔ' } })).toContain('ar x.more: missing')
})

test.each(['signin', 'nav', 'rights', 'reception', 'safety'])('%s must be in Tamazight', (noun) => {
  const texts = { ar: { [`${noun}.a`]: 'نعم' }, fr: { [`${noun}.a`]: 'Oui' }, en: { [`${noun}.a`]: 'Yes' } }
  expect(faultsOf(filesOf({ noun, ...texts }))).toEqual([`zgh ${noun}.a: missing`])
})

test('an id begins with its noun', () => {
  expect(faults({ fr: { 'y.one': 'Article {article}' } })).toContain('x/fr.json: y.one should be x.…')
  expect(faults({ fr: { 'x.One': 'Article {article}' } })).toContain('x.One should be x.…')
})

test('an id stands once in its file', () => {
  const json = '{\n  "x.one": "Article {article}",\n  "x.one": "Art. {article}"\n}'
  const files = filesOf(good).map((file) => (file.language === 'fr' ? { ...file, json } : file))
  expect(faultsOf(files)).toEqual(['x/fr.json: one id a line, and once'])
})

test('a file is JSON of texts, in one of our languages', () => {
  expect(faultsOf([{ noun: 'x', language: 'fr', json: '{' }])).toEqual(['x/fr.json: not JSON'])
  expect(faultsOf([{ noun: 'x', language: 'de', json: '{}' }])).toEqual(['x/de.json: not a language of ours'])
  expect(faultsOf([{ noun: 'x', language: 'fr', json: '{\n  "x.one": 1\n}' }]).join()).toContain(
    'not a plain text',
  )
  expect(saying('fr', 'Article {article} ')).toContain('not a plain text')
})

const plural = {
  ar: '{n, plural, zero {لا أحد} one {واحد} two {اثنان} few {# أشخاص} many {# شخصا} other {# شخص}}',
  fr: '{n, plural, one {# personne} other {# personnes}}',
  en: '{n, plural, one {# person} other {# people}}',
  zgh: '{n, plural, =0 {ⵡⴰⵍⵓ} =1 {ⵢⴰⵏ} other {# ⵎⵉⴷⴷⵏ}}',
}
const counted = (changes: Partial<typeof plural>) => {
  const texts = { ...plural, ...changes }
  return faults({
    ar: { 'x.one': texts.ar },
    fr: { 'x.one': texts.fr },
    en: { 'x.one': texts.en },
    zgh: { 'x.one': texts.zgh },
  })
}

test('plurals with all their forms have no fault', () => {
  expect(counted({})).toBe('')
})

test.each(['zero {لا أحد}', 'one {واحد}', 'two {اثنان}', 'few {# أشخاص}', 'many {# شخصا}'])(
  'an Arabic plural without %s is a fault',
  (arm) => {
    expect(counted({ ar: plural.ar.replace(arm, '') })).toContain(
      `ar x.one: plural without ${arm.split(' ')[0] ?? ''}`,
    )
  },
)

test.each(['ar', 'fr', 'en', 'zgh'] as const)('a plural in %s without other is a fault', (language) => {
  const broken = plural[language].replace(/ other \{[^}]*\}/u, '')
  expect(counted({ [language]: broken })).toContain(`${language} x.one:`)
})

test('a plural inside a choice is looked into', () => {
  const inside = plural.ar.replace('two {اثنان}', '')
  expect(
    counted({ ar: `{n, plural, zero {أ} one {أ} two {أ} few {أ} many {أ} other {${inside}}}` }),
  ).toContain('two')
})

test('Tamazight leans on no plural rule, for browsers have none for it', () => {
  expect(counted({ zgh: '{n, plural, one {ⵢⴰⵏ} other {# ⵎⵉⴷⴷⵏ}}' })).toContain('only =0, =1 and other')
})

test('ordinals are not used', () => {
  expect(counted({ fr: '{n, selectordinal, one {#er} other {#e}}' })).toContain('ordinal')
})

test('every language asks for the same', () => {
  expect(saying('ar', 'المادة')).toContain('ar x.one: asks for nothing, French for article (text)')
  expect(saying('en', 'Article {artcle}')).toContain('en x.one: asks for artcle (text)')
  expect(saying('en', 'Article {article, number}')).toContain('article (number)')
  expect(saying('en', '<b>Article</b> {article}')).toContain('b (tag)')
})

test('one name is asked for in one way, and never as a date', () => {
  expect(saying('fr', 'Article {article} {article, number}')).toContain('as text and as number')
  expect(saying('fr', 'Article {article, date}')).toContain('is a date')
})

test('a number sign inside a choice would be printed as it stands, so it is a fault', () => {
  expect(counted({ fr: '{n, plural, one {# x} other {{sex, select, female {#} other {y}}}}' })).toContain(
    'a bare #',
  )
  expect(
    counted({ fr: '{n, plural, one {# x} other {{sex, select, female {<b>#</b>} other {y}}}}' }),
  ).toContain('a bare #')
})

test.each(['ar', 'zgh'] as const)('%s left in French is a fault', (language) => {
  const found = saying(language, 'Article {article}')
  expect(found).toContain(`${language} x.one: the same as in French`)
  expect(found).toContain('not in the script of its language')
})

test('a sign without letters may be the same everywhere', () => {
  const sign = { 'x.one': '{article} · {article}' }
  expect(faults({ ar: sign, fr: sign, en: sign, zgh: sign })).toBe('')
})

test('a straight apostrophe is a fault: before a brace it would silence the value', () => {
  expect(saying('fr', "L'{article}")).toContain('straight apostrophe')
  expect(saying('fr', "L'article {article}")).toContain('straight apostrophe')
  expect(saying('fr', 'L’{article}')).toBe('')
})

test('a message that is not ICU is a fault', () => {
  expect(saying('fr', 'Article {article')).toContain('fr x.one:')
  expect(saying('fr', 'Article {article} <b>')).toContain('fr x.one:')
})

test.each(['448-1', '82-5-1', '2026/114', '27.14', '0800 00 47 47', '2026-11-24', '+212', 'a@b.ma', '10:30'])(
  'a bare %s in Arabic would be shown out of order, so it is a fault',
  (reference) => {
    expect(saying('ar', `المادة {article} ${reference}`)).toContain('bare reference')
    expect(saying('fr', `Article {article} ${reference.replace(':', 'h')}`)).toBe('')
  },
)

test('a number alone in Arabic is no reference', () => {
  expect(saying('ar', 'المادة {article} خلال 30 يوما')).toBe('')
})

test('Arabic has its own signs and Latin digits', () => {
  expect(saying('ar', 'المادة {article}, ثم')).toContain('Latin comma')
  expect(saying('ar', 'المادة {article}?')).toContain('Latin comma')
  for (const digit of '٠١٢٣٤٥٦٧٨٩')
    expect(saying('ar', `المادة {article} ${digit}`)).toContain('digits are Latin')
  expect(saying('ar', 'المادة {article} Article')).toContain('Latin words')
})

test.each([' :', ' ;', ' ?', ' !', ' »'])('French has no ordinary space before %s', (mark) => {
  expect(saying('fr', `Article {article}${mark}`)).toContain('does not break')
  expect(saying('fr', `Article {article}${mark.replace(' ', '\u00a0')}`)).toBe('')
})

test.each(['\u200f', '\u202b', '\u2067', '\u200b'])('an invisible character is a fault', (character) => {
  expect(saying('ar', `المادة ${character}{article}`)).toContain('invisible')
})
