import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { openLibrary } from './library.ts'
import { keepText, officialFolder, officialTexts, UnreadableText } from './official.ts'

const data = mkdtempSync(join(tmpdir(), 'himaya-library-'))
afterAll(() => rmSync(data, { recursive: true, force: true }))

test('a text that cannot be read takes nothing from the others, and is named to whoever runs the house', () => {
  keepText(data, {
    work: 'ma/act/2018/103-13',
    language: 'ar',
    hash: '',
    file: 'text',
    imported: '2026-01-01',
    consolidated: '2018-03-12',
    articles: [{ number: '1', text: 'زقزقة', turned: 0 }],
    leftAlone: [],
    turned: 0,
  })
  const broken = join(officialFolder(data), 'ma_act_2016_27-14.json')
  writeFileSync(broken, '{"work": "ma/act/2016/27-14", "art')
  writeFileSync(join(officialFolder(data), 'ar.index'), '{')
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
  const library = openLibrary(data)
  expect(library.texts().map(({ work }) => work)).toEqual(['ma/act/2018/103-13'])
  expect(library.search('ar').find('زقزقة')[0]?.ref).toBe('ma/act/2018/103-13#art_1')
  expect(warned).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(broken))
  warned.mockRestore()
  // At the command line it is a mistake.
  expect(() => officialTexts(data)).toThrow(UnreadableText)
  expect(() => officialTexts(data)).toThrow(broken)
})
