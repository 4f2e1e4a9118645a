import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { addDays, type LocalDate } from '@himaya/algorithms'
import { describe, expect, test } from 'vitest'
import { generated } from '../generate.ts'
import { endsOf, readActs } from '../make/acts.ts'
import {
  articles,
  citation,
  courts,
  heldOn,
  indicatorDimensions,
  indicatorRule,
  indicators,
  indicatorSetIds,
  isInForce,
  isVerified,
  lawLanguages,
  offenceWords,
  parameterAt,
  provision,
  provisionOn,
} from './index.ts'
import { acts } from './generated.ts'
import { places } from './provisions/generated.ts'

const day = (text: string) => text as LocalDate

test('what is committed is what the corpus says', () => {
  for (const [file, text] of Object.entries(generated()))
    expect(readFileSync(new URL(file, import.meta.url), 'utf8'), file).toBe(
      `// Generated from law/corpus by law/generate.ts. Do not edit.\n${text}`,
    )
})

test('French never breaks a line before a sign, nor inside a number', () => {
  const french = Object.values(generated()).flatMap((text) =>
    [...text.matchAll(/"?fr"?: "((?:[^"\\]|\\.)*)"/gu)].map(([, words]) => words ?? ''),
  )
  expect(french.length).toBeGreaterThan(400)
  expect(french.filter((words) => / [;?!:»]|« |\d \d{3}(?!\d)/u.test(words))).toEqual([])
})

describe('articles', () => {
  test('every article says something in every language, and says that no jurist has checked it yet', () => {
    for (const ref of articles) {
      const { statement, verified } = provision(ref)
      for (const language of lawLanguages) expect(statement[language].length, ref).toBeGreaterThan(20)
      expect(statement.ar, ref).toMatch(/\p{Script=Arabic}/u)
      expect(`${statement.fr} ${statement.en}`, ref).not.toMatch(/[<>{}]|undefined/)
      expect(verified, ref).toBe(false)
      // The list that a page of the browser asks, without the text of the law.
      expect(isVerified(ref), ref).toBe(verified)
    }
  })

  test('no two articles are cited alike', () => {
    for (const language of lawLanguages) {
      expect(new Set(articles.map((ref) => citation(ref, language))).size).toBe(articles.length)
    }
  })

  test.each([
    ['PC 448-1 to 448-14', 'ma/act/2016/27-14#art_448-', Array.from({ length: 14 }, (_, i) => String(i + 1))],
    [
      'PC',
      'ma/act/1962/1-59-413#art_',
      '6 16 17 35-3 62 88-1 88-2 88-3 114 115 116 117 118 128 129 130 139 140 146 147 154 155 156 157 299 323-1 373 436 436-1 446 467-2 497 498 499 501 501-1 503-2-1 574-2'.split(
        ' ',
      ),
    ],
    [
      'CPP',
      'ma/act/2002/22-01#art_',
      '5 6 15 40 40-1 42 43 44 49 49-1 51-1 51-2 57 64-1 66 66-1 66-2 66-3 66-5 73 73-1 73-2 78 80 82-3-1 82-3-2 82-3-3 82-3-4 82-3-5 82-3-9 82-4 82-5 82-5-1 82-5-2 82-5-3 82-6 82-7 82-8 82-9 82-10 83 87 92 93 94 95 108 109 116-1 116-2 116-3 116-4 123 136 139 160 161 176 177 214 216 218 220 222 223 224 254 255 256 257 258 259 260 287 302 303 308 309 316 317-1 318 337 347-1 347-2 349 350 374 400 402 416 417 418 419 420 421 421-1 429-1 440 457 458 460 461 462 462-1 466 482 490 493 494 510 511 527 528 597 598 649 650 707 708 709 710 711 712 713 750 754 755'.split(
        ' ',
      ),
    ],
    ['Law 27-14', 'ma/act/2016/27-14#art_', ['4', '5', '6', '7']],
    ['Law 103-13', 'ma/act/2018/103-13#art_', ['10', '11', '12', '13', '14', '15', '16']],
    ['Law 38-15', 'ma/act/2022/38-15#art_', ['48', '50']],
    ['Law 02-03', 'ma/act/2003/02-03#art_', ['26', '29', '50', '51', '52']],
    ['Law 09-08', 'ma/act/2009/09-08#art_', ['3', '12', '21', '23', '26', '43', '49', '50']],
    ['Palermo', 'un/protocol/2000/palermo#art_', ['3', '6', '7', '8']],
    ['UNTOC', 'un/convention/2000/untoc#art_', ['18', '19']],
  ])('%s: every article the house cites is here', (_, act, numbers) => {
    for (const number of numbers) expect(articles).toContain(`${act}${number}`)
  })

  test.each([
    ['ma/act/2002/22-01#art_82-5-1', 'ar', 'المادة 82-5-1 من قانون المسطرة الجنائية'],
    ['ma/act/2016/27-14#art_448-1', 'ar', 'الفصل 448-1 من مجموعة القانون الجنائي'],
    ['ma/act/2016/27-14#art_448-1', 'fr', 'article 448-1 du Code pénal'],
    ['ma/act/1962/1-59-413#art_446', 'ar', 'الفصل 446 من مجموعة القانون الجنائي'],
    ['ma/act/2016/27-14#art_5', 'ar', 'المادة 5 من القانون رقم 27.14 المتعلق بمكافحة الاتجار بالبشر'],
    ['ma/act/2002/22-01#art_302-para-2', 'ar', 'الفقرة الثانية من المادة 302 من قانون المسطرة الجنائية'],
    ['ma/act/2002/22-01#art_302-para-1', 'fr', 'article 302, alinéa 1er, du Code de procédure pénale'],
    ['un/protocol/2000/palermo#art_3', 'en', 'article 3 of the Palermo Protocol'],
  ] as const)('%s in %s is «%s»', (ref, language, words) => {
    expect(citation(ref, language)).toBe(words)
  })

  test('articles of Law 27-14 in the Penal Code carry the Code’s title and the law’s gazette', () => {
    const article = provision('ma/act/2016/27-14#art_448-2')
    expect(article.title.fr).toBe('Code pénal')
    expect(article.source.gazette).toEqual({ number: 6501, published: '2016-09-19', page: 6644 })
  })

  test('what Law 03-23 changed holds from 8 December 2025, and the version before is closed that day', () => {
    for (const number of [
      '15',
      '40',
      '43',
      '49',
      '82-5-1',
      '123',
      '318',
      '350',
      '457',
      '462',
      '466',
      '510',
    ] as const) {
      const { versions } = places[`ma/act/2002/22-01#art_${number}`]
      expect(
        versions.map((v) => v.until),
        number,
      ).toEqual(['2025-12-08', null])
      if (number !== '82-5-1') expect(versions[0].statement, number).toBeNull()
    }
  })

  test('a provision is shown as it stood on a day, with the act that brought it', () => {
    const identification = 'ma/act/2002/22-01#art_82-5-1'
    expect(provisionOn(identification, day('2016-09-18'))).toBeUndefined()
    expect(provisionOn(identification, day('2025-12-07'))).toMatchObject({
      inForce: '2016-09-19',
      until: '2025-12-08',
      by: { title: { fr: 'Loi n° 27-14' }, gazette: { number: 6501 } },
      supersededBy: 'ma/act/2025/03-23',
    })
    const now = provisionOn(identification, day('2025-12-08'))
    expect(now).toMatchObject({
      until: null,
      by: { gazette: { number: 7437, page: 6962 } },
      supersededBy: null,
    })
    expect(now?.statement).toEqual(provision(identification).statement)
  })

  test('Law 38-15 holds six months after it was published, not before', () => {
    for (const ref of ['ma/act/2022/38-15#art_48', 'ma/act/2022/38-15#art_50'] as const) {
      expect([isInForce(ref, day('2023-01-14')), isInForce(ref, day('2023-01-15'))]).toEqual([false, true])
      expect(provision(ref).source.gazette.published).toBe('2022-07-14')
    }
  })

  test('a provision that is repealed has an end: from that day it is not in force, and punishes no more', () => {
    const folder = mkdtempSync(join(tmpdir(), 'himaya-corpus-'))
    const file = join(folder, 'act-2030-1.yaml')
    const words = '{ ar: كلام, fr: Mots, en: Words }'
    const act = (more: string) =>
      writeFileSync(
        file,
        `work: ma/act/2030/1
title: ${words}
authentic: ar
cite: {}
source: { gazette: { number: 1, published: 2030-01-01, page: 1 }, consolidated: null, note: ${words} }
articles:
  art_1:
    - in_force: 2030-01-01
      ${more}
      verified: false
      confidence: text
      states: ${words}
      penalty: { nature: misdemeanour, prison: null, fine: { from: 1, to: 2 } }
      paragraphs: { 1: ${words} }
`,
      )
    const made = () => readActs([pathToFileURL(file).href])
    try {
      act('repealed: 2031-06-01')
      const { places: repealed, penalties } = made()
      const until = '2031-06-01'
      expect(endsOf(repealed)).toEqual({ 'ma/act/2030/1#art_1': until, 'ma/act/2030/1#art_1-para-1': until })
      const [penalty] = penalties['ma/act/2030/1#art_1'] as [{ from: string; until: string }]
      for (const held of [repealed['ma/act/2030/1#art_1']!.versions[0], penalty]) {
        expect(heldOn([held], day('2029-12-31'))).toBeUndefined()
        expect(heldOn([held], day('2031-05-31'))).toBe(held)
        expect(heldOn([held], day('2031-06-01'))).toBeUndefined()
      }
      act('by: ma/act/2025/03-23')
      expect(endsOf(made().places)).toEqual({})
      act('repealed: 2029-01-01')
      expect(made).toThrow(/repealed after it began/)
      act('repealed: 2031-06-01\n      repealed_by: ma/act/1900/1')
      expect(made).toThrow(/ma\/act\/1900\/1 is unknown/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  test('what is in force is what has begun and has not ended, and so says every version', () => {
    for (const ref of articles) {
      const { versions } = places[ref]
      const ended = versions.at(-1)?.until ?? null
      expect(isInForce(ref, day('2026-11-27')), ref).toBe(ended === null || ended > '2026-11-27')
      expect(isInForce(ref, addDays(versions[0].from as LocalDate, -1)), ref).toBe(false)
      expect(isInForce(ref, day(versions[0].from)), ref).toBe(true)
    }
  })

  test('what was not read is marked as remembered', () => {
    expect(provisionOn('ma/act/2002/22-01#art_177', day('2025-12-07'))?.confidence).toBe('memory')
    expect(provisionOn('ma/act/2002/22-01#art_73', day('2025-12-07'))?.statement).toBeNull()
  })

  test('every version says who brought it when it is not the first', () => {
    for (const ref of articles) {
      const [first, ...later] = places[ref].versions
      for (const version of later) expect(version.by, ref).not.toBeNull()
      expect(first.from < (later[0]?.from ?? '9999')).toBe(true)
    }
  })
})

test('people are smuggled for money or for nothing (Law 02-03 art. 52)', () => {
  const { ar, fr, en } = offenceWords.neighbours.smuggling
  expect(ar).toContain('مجانا أو بعوض')
  expect(`${fr} ${en}`).toMatch(/gratuit ou payé.*free or paid for/)
})

describe('parameters', () => {
  test.each([
    ['reflection_cap', '2025-12-08', 30],
    ['kings_prosecutor_notice', '2026-01-01', 15],
    ['general_prosecutor_notice', '2026-01-01', 15],
    ['majority', '2026-01-01', 18],
    ['criminal_chamber', '2026-01-01', 3],
    ['criminal_chamber_of_appeal', '2026-01-01', 5],
  ] as const)('%s on %s is %i', (name, on, value) => {
    expect(parameterAt(name, day(on)).value).toBe(value)
  })

  test('there was no reflection period on 7 December 2025', () => {
    expect(() => parameterAt('reflection_cap', day('2025-12-07'))).toThrow(/first took one on 2025-12-08/)
  })
})

describe('courts', () => {
  test('23 courts of appeal, 89 tribunals; Dakhla and twelve tribunals open later', () => {
    expect(courts.filter((c) => c.kind === 'court_of_appeal')).toHaveLength(23)
    expect(courts.filter((c) => c.kind === 'first_instance')).toHaveLength(89)
    const later = courts.filter((c) => !c.inService).map((c) => c.id)
    expect(later).toHaveLength(13)
    expect(later).toContain('CA-DAKHLA')
    expect(later).not.toContain('TPI-DAKHLA')
  })

  test('of the three tribunals of Casablanca one is penal', () => {
    const special = courts.filter((c) => c.hears !== 'general')
    expect(special.map((c) => [c.id, c.hears])).toEqual([
      ['TPI-CASABLANCA-CIVIL', 'civil'],
      ['TPI-CASABLANCA-SOCIAL', 'social'],
      ['TPI-CASABLANCA-PENAL', 'penal'],
    ])
  })

  test('names are as the court writes them', () => {
    for (const court of courts) {
      expect(court.ar).toMatch(
        court.kind === 'court_of_appeal' ? /^محكمة الاستئناف ب/ : /^المحكمة الابتدائية/,
      )
      expect(court.fr).not.toMatch(/ de [AEIOUÉ]/)
    }
  })
})

describe('indicators', () => {
  test('the set for adults in labour has 10, 10, 16, 9, 15 and 7 items', () => {
    const counts = Object.keys(indicatorDimensions).map(
      (d) => indicators.filter((i) => i.dimension === d).length,
    )
    expect(counts).toEqual([10, 10, 16, 9, 15, 7])
  })

  test('its grades are those of the reference', () => {
    const count = (dimension: string) =>
      (['strong', 'medium', 'weak'] as const).map(
        (g) => indicators.filter((i) => i.dimension === dimension && i.grades.adult_labour === g).length,
      )
    expect(count('deceptive_recruitment')).toEqual([1, 8, 1])
    expect(count('coercive_recruitment')).toEqual([1, 8, 1])
    expect(count('recruitment_by_vulnerability')).toEqual([0, 12, 4])
    expect(count('exploitation')).toEqual([1, 7, 1])
    expect(count('coercion_at_destination')).toEqual([4, 10, 1])
    expect(count('vulnerability_at_destination')).toEqual([0, 5, 2])
  })

  test('a question can be spoken: one sentence, at most twenty words', () => {
    for (const { id, question } of indicators) {
      for (const language of lawLanguages)
        expect(question[language].split(/\s+/).length, id).toBeLessThanOrEqual(20)
      expect(question.ar, id).toMatch(/^هل .*؟$/)
      expect(question.fr, id).toMatch(/\u202f\?$/)
      expect(question.en, id).toMatch(/\?$/)
    }
  })

  test('every set has items in every dimension, and nothing here claims to be verified', () => {
    for (const set of indicatorSetIds) {
      const asked = new Set(indicators.filter((i) => i.grades[set] !== null).map((i) => i.dimension))
      expect(asked.size).toBe(6)
    }
    expect(indicatorRule.verified).toBe(false)
  })
})

test('an article is cited by its name alone as it stands in the corpus', () => {
  for (const ref of articles) {
    const { citedIn, number } = places[ref]
    const of = acts[citedIn]?.cite.fr.of ?? 'nowhere'
    expect(citation(ref, 'fr')).toContain(of)
    expect(citation(ref, 'fr')).toContain(` ${number}`)
  }
})
