import { expect, expectTypeOf, test } from 'vitest'
import { generated, isCurrent } from './generate.ts'
import { loadCatalogues } from './node.ts'
import { createSay, endonyms, type Given, type PlainWordId } from './src/index.ts'

const none = { ar: {}, fr: {}, en: {}, zgh: {} }

test('what is committed is what the catalogues say', () => {
  expect(isCurrent()).toBe(true)
})

test('ids are sorted, and each carries what any language asks for', () => {
  const written = generated({
    ...none,
    ar: { 'b.x': '{sex, select, female {أ} other {ب}} {name}', 'a.x': 'أ' },
    fr: { 'b.x': '{sex, select, male {a} other {b}} {name}', 'a.x': '<b>{n, plural, other {#}}</b>' },
  })
  expect(written.split('\n').filter((line) => line.startsWith('  '))).toEqual([
    "  readonly 'a.x': { readonly n: number }",
    "  readonly 'b.x': { readonly name: Text; readonly sex: 'female' | 'male' | 'other' }",
  ])
})

test('a long line is broken as the formatter breaks it', () => {
  const asks = ['first', 'second', 'third', 'fourth', 'fifth'].map((name) => `{${name}_value}`).join(' ')
  expect(generated({ ...none, fr: { 'a.x': asks } })).toContain("'a.x': {\n    readonly fifth_value: Text\n")
})

test('the types ask for values exactly where the words do', () => {
  expectTypeOf<Given<'common.save'>>().toEqualTypeOf<[]>()
  expectTypeOf<Given<'common.days-left'>>().toEqualTypeOf<[values: { readonly count: number }]>()
  expectTypeOf<Given<'posts.auditor' | 'posts.administrator'>>().toEqualTypeOf<[]>()
  expectTypeOf<'common.days-left'>().not.toExtend<PlainWordId>()
  expectTypeOf<'common.save'>().toExtend<PlainWordId>()
})

test('the server reads every language and speaks it', () => {
  const catalogues = loadCatalogues()
  const save = (speech: ReturnType<typeof createSay>) => speech.say('common.save')
  expect(save(createSay({ language: 'ar' }, catalogues))).toBe('حفظ')
  expect(save(createSay({ language: 'fr' }, catalogues))).toBe('Enregistrer')
  expect(save(createSay({ language: 'en' }, catalogues))).toBe('Save')
  expect(save(createSay({ language: 'zgh', second: 'ar' }, catalogues))).toBe('ⵃⴹⵓ')
  expect(Object.keys(endonyms).toSorted()).toEqual(Object.keys(catalogues).toSorted())
})

test('the words of the house count in Arabic', () => {
  const { say } = createSay({ language: 'ar' }, loadCatalogues())
  expect([0, 1, 2, 3, 11, 100].map((count) => say('common.days-left', { count }))).toEqual([
    'ينتهي اليوم',
    'بقي يوم واحد',
    'بقي يومان',
    'بقيت 3 أيام',
    'بقي 11 يوما',
    'بقي 100 يوم',
  ])
})

test('a reader of Tamazight sees a post in the second language, and its lang', () => {
  const { sayIn } = createSay({ language: 'zgh', second: 'fr' }, loadCatalogues())
  expect(sayIn('posts.investigating_judge')).toEqual({ text: 'Juge d’instruction', language: 'fr' })
})
