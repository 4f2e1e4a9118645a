import type { LocalDate } from '@himaya/algorithms'
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  healthCopy,
  personCopy,
  policeCopy,
  refusal,
  shelterCopy,
  suspectCopy,
} from '../../test/decisions.ts'
import { renderDecision, unprintableIn, type DecisionData, type SuspectCopy } from './index.ts'
import { sheetOf } from './sheet.ts'

const copies = { suspectCopy, shelterCopy, healthCopy, policeCopy, personCopy, refusal }
const forms = ['ar', 'fr', 'ar_fr'] as const
const signed = { draft: false }

const poppler = (tool: 'pdftotext' | 'pdffonts', how: readonly string[], input?: Buffer) =>
  spawnSync(tool, [...how], { input, encoding: 'utf8' })
const installed = poppler('pdftotext', ['-v']).error === undefined
const withPoppler = test.skipIf(!installed)
if (!installed) console.warn('SKIPPED: poppler (pdftotext) is not installed, so no page is read back as text')

/** The text of a PDF in reading order, without the marks of direction. */
function read(pdf: Buffer, ...how: readonly string[]): string {
  const { stdout } = poppler('pdftotext', [...how, '-', '-'], pdf)
  return stdout.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
}
const flat = (text: string) => text.replace(/\s+/g, ' ')
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0

describe('the suspect’s copy', () => {
  const canary = (name: string) => `CANARY-${name}-زنقة`
  const crowded = {
    ...shelterCopy,
    ...healthCopy,
    ...policeCopy,
    ...personCopy,
    ...suspectCopy,
    capacity: 'reporter',
    person: canary('person'),
    basis: ['ma/act/2002/22-01#art_82-7', 'ma/act/2016/27-14#art_448-4'],
    reasons: { ar: canary('reasons'), fr: canary('reasons') },
    measure: { kind: 'shelter', words: { ar: canary('place'), fr: canary('place') } },
    service: canary('service'),
    doctor: canary('doctor'),
    need: canary('need'),
    addressee: { ...suspectCopy.addressee, address: canary('address'), kind: 'suspect' },
  } as unknown as DecisionData

  test.each(forms)('holds nothing that came along with it (%s)', async (form) => {
    const data = { ...crowded, form } as DecisionData
    const sheet = JSON.stringify(sheetOf(data, signed))
    expect(sheet).not.toMatch(/CANARY|زنقة|مبلّغ|dénonciateur|448|82-7|ضحية|victime/)
    expect(sheet).toBe(JSON.stringify(sheetOf({ ...suspectCopy, form }, signed)))
    expect(
      (await renderDecision(data, signed)).equals(await renderDecision({ ...suspectCopy, form }, signed)),
    ).toBe(true)
  })

  test('the same words are printed for the one they are meant for, so the test above can fail', () => {
    const hers = {
      ...personCopy,
      reasons: { ar: canary('reasons') },
      measure: { kind: 'shelter', words: { ar: canary('place'), fr: '' } },
    } as const
    expect(JSON.stringify(sheetOf(hers, signed))).toMatch(/CANARY-reasons.*CANARY-place/)
  })

  withPoppler('says whom he may not contact, and until when', async () => {
    const text = flat(
      read(await renderDecision({ ...suspectCopy, form: 'fr', contactWith: 'Najma R.' }, signed)),
    )
    expect(text).toContain('d’entrer en contact avec Najma R. ou de s’en approcher.')
    expect(text).toContain('prend effet le 24 novembre 2026 et cesse ses effets à la fin du 28 février 2027.')
  })

  test('has no word for anything else', () => {
    // @ts-expect-error a suspect is told of no measure but the no-contact
    const measure: SuspectCopy = { ...suspectCopy, measure: shelterCopy.measure }
    // @ts-expect-error nor in which capacity she is protected
    const capacity: SuspectCopy = { ...suspectCopy, capacity: 'reporter' }
    // @ts-expect-error nor the reasons of the file
    const reasons: SuspectCopy = { ...suspectCopy, reasons: policeCopy.reasons }
    // @ts-expect-error nor any article but the one of the no-contact
    const basis: SuspectCopy = { ...suspectCopy, basis: policeCopy.basis }
    // @ts-expect-error nor a service, a place, a doctor or a need
    const place: SuspectCopy = { ...suspectCopy, place: 'Nador' }
    // @ts-expect-error nor that a measure was refused
    const outcome: SuspectCopy = { ...suspectCopy, outcome: 'refused' }
    // @ts-expect-error and a copy of another kind is no copy of his, whatever its addressee says
    const disguised: DecisionData = { ...shelterCopy, addressee: suspectCopy.addressee }
    expect([measure, capacity, reasons, basis, place, outcome, disguised]).toHaveLength(7)
  })
})

describe('the card of a service', () => {
  const { court, decider, serial, person, reasons, basis, reference, capacity } = policeCopy

  test.each([shelterCopy, healthCopy])(
    'holds the need, and nothing of a court, a decider, a person, an article, a reason or a file',
    async (copy) => {
      const crowded = {
        ...copy,
        ...{ court, decider, serial, person, reasons, basis, reference, capacity },
      } as unknown as DecisionData
      for (const form of forms) {
        const told = JSON.stringify(sheetOf({ ...crowded, form }, signed))
        expect(told).toBe(JSON.stringify(sheetOf({ ...copy, form }, signed)))
        expect(told).not.toMatch(
          /448|82-5|1147|0147|ضحية|victime|محكمة|cour\b|tribunal|قرار|decision|décision|القضائية|judiciaire|الملك|Roi|نجمة|الناظور|Nador/i,
        )
      }
      expect((await renderDecision(crowded, signed)).equals(await renderDecision(copy, signed))).toBe(true)
    },
  )

  test('tells no judgment by the day on which it ends', () => {
    for (const end of ['final_judgment', 'trial_end', 'lifted'] as const)
      for (const part of sheetOf({ ...shelterCopy, end }, signed).parts)
        expect(part.closing.join()).toMatch(/دون تاريخ محدد|sans date de fin/)
  })

  test('says in which language the person is spoken to, where it is known', () => {
    const told = (language: typeof shelterCopy.language) =>
      JSON.stringify(sheetOf({ ...shelterCopy, language }, signed).parts)
    expect(told(shelterCopy.language)).toMatch(/الدارجة المغربية.*arabe marocain/)
    expect(told(null)).not.toMatch(/لغة الشخص/)
  })

  test('is about what that service does', () => {
    // @ts-expect-error a shelter is not told of the doctor
    const shelter: DecisionData = { ...shelterCopy, measure: healthCopy.measure }
    // @ts-expect-error nor a hospital of the shelter
    const hospital: DecisionData = { ...healthCopy, measure: shelterCopy.measure }
    // @ts-expect-error and neither of who is helped
    const named: DecisionData = { ...shelterCopy, person }
    // @ts-expect-error of the court
    const court_: DecisionData = { ...shelterCopy, court }
    // @ts-expect-error or of the number of a decision
    const numbered: DecisionData = { ...shelterCopy, serial }
    expect([shelter, hospital, named, court_, numbered]).toHaveLength(5)
  })
})

describe('a no-contact', () => {
  const barred = { name: 'كريم الوهابي', standing: 'accused' } as const
  test('names whom the police and the person are to keep away, and a refusal names nobody', () => {
    for (const copy of [policeCopy, personCopy]) {
      const [ar, fr] = sheetOf({ ...copy, form: 'ar_fr', barred }, signed).parts
      expect(ar?.ruling?.sentence).toMatch(/كريم الوهابي.*متهم.*نجمة الراجي/)
      expect(fr?.ruling?.sentence).toMatch(/كريم الوهابي.*personne poursuivie.*نجمة الراجي/)
      expect(ar?.ruling?.measure).toBeNull()
    }
    expect(JSON.stringify(sheetOf({ ...refusal, barred }, signed))).not.toContain(barred.name)
  })

  test('a name that is concealed is on no copy: it is in the file that only the bench opens', () => {
    for (const copy of [policeCopy, personCopy, refusal]) {
      const told = JSON.stringify(sheetOf({ ...copy, person: null, barred }, signed))
      expect(told).not.toContain('نجمة')
      expect(told).toMatch(/الملف الخاص.*82-8/)
    }
  })
})

test.each([
  ['lifted', /إلى حين رفع التدبير/, /levée ou modifiée/],
  ['final_judgment', /حكم نهائي/, /jugement définitif/],
  ['trial_end', /انتهاء إجراءات المحاكمة/, /fin du procès/],
] as const)('a measure until %s says so', (end, ar, fr) => {
  const said = sheetOf({ ...personCopy, outcome: 'granted', end, start: policeCopy.start }, signed)
  expect(said.parts[0]?.closing.join()).toMatch(ar)
  expect(said.parts[1]?.closing.join()).toMatch(fr)
})

test('a place to guard is written in by hand', () => {
  const facts = (guards: boolean) =>
    JSON.stringify(sheetOf({ ...policeCopy, guards }, signed).parts.map((part) => part.facts))
  expect(facts(true)).toMatch(/مكان الحماية.*\.{20}/)
  expect(facts(false)).not.toContain('مكان الحماية')
})

describe('every copy in every form', () => {
  const all = Object.entries(copies).flatMap(([name, copy]) =>
    forms.map((form) => ({ name, form, copy: { ...copy, form } })),
  )

  test.each(all)(
    '$name in $form is PDF/UA-1, with a title, a language and our fonts alone',
    async ({ form, copy }) => {
      const pdf = (await renderDecision(copy, { draft: true })).toString('latin1')
      expect(pdf).toMatch(/^%PDF-1\.7/)
      expect(pdf).toContain('<pdfuaid:part>1<')
      expect(pdf).toContain('/DisplayDocTitle true')
      expect(pdf).toMatch(
        form === 'fr' ? /\/Catalog[^]*?\/Lang ?\(fr-MA\)/ : /\/Catalog[^]*?\/Lang ?\(ar-MA\)/,
      )
      for (const language of form === 'ar_fr' ? ['ar-MA', 'fr-MA'] : [])
        expect(pdf).toContain(`(${language})`)
      const fonts = [...pdf.matchAll(/\/BaseFont \/[A-Z]{6}\+([A-Za-z0-9]+)/g)].map(([, name]) => name)
      expect(fonts.length).toBeGreaterThan(1)
      expect(
        fonts.filter((name) => !/^(IBMPlexSansArabic|SourceSerif4|NotoNaskhArabic)$/.test(name ?? '')),
      ).toEqual([])
      expect(pdf.match(/\/FontFile[23]/g)?.length).toBe(pdf.match(/\/Type \/FontDescriptor/g)?.length)
    },
  )

  withPoppler('poppler counts the same fonts, all within the file', async () => {
    const pdf = await renderDecision(policeCopy, signed)
    const rows = poppler('pdffonts', ['-'], pdf).stdout.trim().split('\n').slice(2)
    expect(rows.length).toBeGreaterThan(3)
    for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+(IBMPlex|SourceSerif|NotoNaskh).* yes yes yes /)
  })
})

withPoppler('Arabic can be read back in order, with the months of Morocco', async () => {
  const text = flat(read(await renderDecision({ ...policeCopy, form: 'ar' }, signed)))
  // Poppler turns the lam-alef about, so words without it.
  for (const words of [
    'المملكة المغربية',
    'قرار معلل',
    'التعليل',
    'منطوق القرار',
    'رقم القرار',
    'سلطة القضائية',
  ]) {
    expect(text).toContain(words)
  }
  for (const number of ['D-2026/0147-2', '1147/2610/2026', '82-5-1', '448-4', '312/2026', '0612 34 56 78']) {
    expect(text).toContain(number)
  }
  expect(text).toMatch(/صفحة ?1 ?من ?\d/)
})

test.each([
  ['2026-05-02', '2\u00a0ماي\u00a02026', '2\u00a0mai\u00a02026'],
  ['2026-08-01', '1\u00a0غشت\u00a02026', '1er\u00a0août\u00a02026'],
  ['2026-12-31', '31\u00a0دجنبر\u00a02026', '31\u00a0décembre\u00a02026'],
])('%s is written as in Morocco', (date, ar, fr) => {
  const sheet = sheetOf({ ...suspectCopy, decidedOn: date as LocalDate }, signed)
  expect(sheet.parts.map((part) => part.made)).toEqual([
    expect.stringContaining(ar),
    expect.stringContaining(fr),
  ])
})

describe('what a magistrate writes', () => {
  const hostile =
    '#panic("x") $ \\ *gras* _i_ <a> @b // c /* d */ `e` #read("/etc/passwd") = titre -- "f" https://a.b'

  withPoppler('is text, whatever it holds', async () => {
    const data = { ...policeCopy, form: 'fr', person: hostile, reasons: { ar: 'نص', fr: hostile } } as const
    const text = flat(read(await renderDecision(data, signed)))
    expect(text.split(hostile)).toHaveLength(3)
  })

  test('prints, whenever its letters are in our fonts', async () => {
    const unit = fc.constantFrom(
      ...Array.from(
        'ابتثلآإ ضَّ ًٌٍـ،؛؟٪٠٣aeéœẞ\u0301\u0323\u200c\u200d\u00a0\u202f\u2009…’“€№Жβ\u2060\ufeff\u00ad\u202e',
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 60 }), async (text) => {
        fc.pre(unprintableIn(text).length === 0)
        const data = { ...policeCopy, person: text, reasons: { ar: text, fr: text } }
        expect((await renderDecision(data, signed)).length).toBeGreaterThan(1000)
      }),
      { numRuns: 60 },
    )
  })

  test('is refused before it is printed when a letter is in none of our fonts, and the letter is told', async () => {
    expect(unprintableIn('السيد 王 и Ангелина 😀😀 ⵣ')).toEqual(['王', '😀'])
    await expect(renderDecision({ ...suspectCopy, contactWith: '王' }, signed)).rejects.toMatchObject({
      fault: 'unprintable',
    })
  })

  withPoppler('flows over as many pages as it needs, each with its number', async () => {
    const ar = Array.from({ length: 80 }, (_, n) =>
      `${n + 1}. وحيث إن المعنية بالأمر صرحت بما يلي. `.repeat(4),
    ).join('\n')
    const pdf = await renderDecision({ ...policeCopy, form: 'ar', reasons: { ar } }, signed)
    const pages = pagesOf(pdf)
    expect(pages).toBeGreaterThan(5)
    const sheets = read(pdf).split('\f').slice(0, pages)
    expect(sheets).toHaveLength(pages)
    for (const sheet of sheets) expect(sheet).toContain('D-2026/0147-2')
    expect(flat(sheets.at(-1) ?? '')).toMatch(new RegExp(`صفحة ?${pages} ?من ?${pages}`))
  })

  test('in Arabic alone is printed in the French form, and not twice in both', () => {
    const reasons = { ar: 'سبب وحيد' }
    const told = (form: (typeof forms)[number]) =>
      JSON.stringify(sheetOf({ ...policeCopy, form, reasons }, signed)).split('سبب وحيد').length - 1
    expect(forms.map(told)).toEqual([1, 1, 1])
  })
})

describe('the marks across the page', () => {
  // Letters that stand aslant are dropped by -nodiag.
  const aslant = (pdf: Buffer) => read(pdf, '-raw').replace(/\s/g, '').includes('PROJET')

  withPoppler('a draft says so on every page, and a signed decision does not', async () => {
    for (const form of forms) {
      const draft = await renderDecision({ ...personCopy, form }, { draft: true })
      const pages = read(draft, '-raw').split('\f').slice(0, pagesOf(draft))
      for (const page of pages) expect(page.replace(/\s/g, '')).toContain('PROJET')
      expect(aslant(await renderDecision({ ...personCopy, form }, signed))).toBe(false)
    }
  })

  test('each mark is there when it is asked for', () => {
    const marks = (draft: boolean, demonstration: boolean) =>
      sheetOf(personCopy, { draft, demonstration }).marks.map(({ ar, fr }) => `${ar} ${fr}`)
    expect(marks(false, false)).toEqual([])
    expect(marks(true, false)).toEqual(['مشروع Projet'])
    expect(marks(true, true)).toEqual(['مشروع Projet', 'عرض تجريبي Démonstration'])
  })
})

test('a decision is called one, in every form, and never an order; a card is nobody’s decision', () => {
  for (const [name, copy] of Object.entries(copies)) {
    const { parts } = sheetOf({ ...copy, form: 'ar_fr' }, signed)
    expect(parts.map((part) => part.title)).toEqual(
      /shelter|health/.test(name) ? ['بطاقة خدمة', 'Fiche de service'] : ['قرار معلل', 'Décision motivée'],
    )
    expect(JSON.stringify(parts)).not.toMatch(/أمر ب|نأمر|[Oo]rdonn/)
  }
})

test('only the text that is signed has a place for signature and for service', () => {
  const [arabic, french] = sheetOf({ ...policeCopy, form: 'ar_fr' }, signed).parts
  expect([arabic?.signature, arabic?.served]).not.toContain(null)
  expect([french?.signature, french?.served]).toEqual([null, null])
  expect(sheetOf(refusal, signed).parts[0]?.served).toBeNull()
})

test.each(['', '-1', 'A B', 'دج/1', 'x'.repeat(41), 'A\u202e1', '../1'])(
  '%j is no serial number',
  (serial) => {
    expect(() => sheetOf({ ...suspectCopy, serial }, signed)).toThrow(RangeError)
  },
)

test('a reference is of numbers', () => {
  const wrong = { ...suspectCopy, reference: { number: 1.5, code: '2610', year: 2026 } }
  expect(() => sheetOf(wrong, signed)).toThrow(RangeError)
})

test('the templates hold no words, read nothing and fetch nothing', () => {
  const folder = join(import.meta.dirname, 'templates')
  for (const name of readdirSync(folder)) {
    const source = readFileSync(join(folder, name), 'utf8').replace(/^\s*\/\/.*$/gm, '')
    expect(source).not.toMatch(/@preview|@local|\b(read|eval|plugin|include)\b|\p{Script=Arabic}|[À-ÿ]/u)
    expect([...source.matchAll(/#?import "([^"]*)"/g)].map(([, path]) => path)).toEqual(
      name === 'paper.typ' ? ['marks.typ'] : [],
    )
  }
})
