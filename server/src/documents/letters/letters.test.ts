import { aloudForms, formsOfPaper, paperKinds, rightsOf, type PaperForm } from '@himaya/domain'
import type { LocalDate } from '@himaya/algorithms'
import { spawnSync } from 'node:child_process'
import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { letters } from '../../../test/letters.ts'
import { renderLetter, type LetterData } from '../index.ts'
import { letterOf } from './index.ts'

const verify = { number: '7K2M9QXT4B8RHN34', address: 'himaya.example/verify' }
const marks = { draft: false, verify }
const in_ = (kind: keyof typeof letters, form: PaperForm) => ({ ...letters[kind], form }) as LetterData
const all = paperKinds.flatMap((kind) => formsOfPaper(kind).map((form) => ({ kind, form })))

const installed = spawnSync('pdftotext', ['-v']).error === undefined
const withPoppler = test.skipIf(!installed)
if (!installed) console.warn('SKIPPED: poppler (pdftotext) is not installed, so no page is read back as text')
const read = (pdf: Buffer) =>
  spawnSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' })
    .stdout.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length ?? 0

/** Every object of the file in plain letters, the compressed ones opened. */
function insideOf(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  const opened = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: start }) => {
    try {
      return [inflateSync(pdf.subarray(index + start.length)).toString('latin1')]
    } catch {
      return []
    }
  })
  return [text, ...opened].join('\n')
}

describe.each(all)('$kind in $form', ({ kind, form }) => {
  test('is PDF/UA-1 with a title and its language, the same bytes each time, and on its page', async () => {
    const [pdf, again] = await Promise.all([
      renderLetter(in_(kind, form), marks),
      renderLetter(in_(kind, form), marks),
    ])
    expect(pdf.equals(again)).toBe(true)
    const text = pdf.toString('latin1')
    expect(text).toContain('<pdfuaid:part>1<')
    expect(text).toContain('/DisplayDocTitle true')
    const language = form === 'ar' || form === 'fr' ? `${form}-MA` : form
    expect(text).toMatch(new RegExp(`/Catalog[^]*?/Lang ?\\(${language}`))
    expect(pagesOf(pdf)).toBe(1)
  })

  test('holds nothing that is not printed: no file, no script, no form, and of metadata its title alone', async () => {
    const inside = insideOf(await renderLetter(in_(kind, form), marks))
    expect(inside).not.toMatch(
      /\/(?:EmbeddedFiles?|Filespec|JavaScript|Launch|AcroForm|URI|SubmitForm|Author|Subject|Keywords|CreationDate|ModDate)\b/,
    )
    const packet = /<x:xmpmeta[^]*<\/x:xmpmeta>/.exec(inside)?.[0] ?? ''
    const told = [...packet.matchAll(/<(\w+:\w+)[^>]*>([^<]+)</g)].map(([, name]) => name)
    expect(new Set(told)).toEqual(
      new Set([
        ...told.filter((name) =>
          /^(dc:format|dc:language|pdf:|pdfuaid:|xmp:CreatorTool|xmpMM:|xmpTPg:|rdf:li|pdfuaid:part)/.test(
            name ?? '',
          ),
        ),
      ]),
    )
    expect(packet).not.toMatch(/نجمة|سارة|Aminata|xmp:CreateDate|xmp:ModifyDate|dc:creator|dc:description/)
  })
})

test('a number and where it is verified stand at the foot of what names a court, and of nothing else', () => {
  for (const { kind, form } of all) {
    const [part] = letterOf(in_(kind, form), marks).parts
    if (kind === 'referral_letter') expect(part?.verify).toBeNull()
    else expect(part?.verify).toContain('himaya.example/verify')
    expect(letterOf(in_(kind, form), { draft: false }).parts[0]?.verify).toBeNull()
  }
})

describe('the notices', () => {
  test('say every right and every sentence on secrecy in each language, and name no court and nobody', () => {
    for (const form of aloudForms)
      for (const kind of ['rights_notice', 'secrecy_notice'] as const) {
        const sheet = letterOf(in_(kind, form), marks)
        expect(sheet.letterhead).toMatchObject({ court: null, judiciary: null })
        const said = sheet.parts[0]?.sections.flatMap(({ items }) => items) ?? []
        expect(said).toHaveLength(kind === 'rights_notice' ? letters.rights_notice.rights.length : 6)
        expect(new Set(said).size).toBe(said.length)
        expect(JSON.stringify(sheet)).not.toMatch(/82-|448|محكمة الاستئناف|Cour d’appel/)
        expect(sheet.parts[0]).toMatchObject({ facts: [], signature: null, basis: null })
      }
  })

  test('say in each language that they are not translated into the person’s yet, on one page, and name no language', async () => {
    for (const form of aloudForms)
      for (const kind of ['rights_notice', 'secrecy_notice'] as const) {
        const note = (translated: boolean) =>
          letterOf({ ...letters[kind], form, translated }, marks).parts[0]?.note ?? ''
        expect(note(false).length).toBeGreaterThan(note(true).length + 20)
        const pdf = await renderLetter({ ...letters[kind], form, translated: false }, marks)
        expect(pagesOf(pdf)).toBe(1)
      }
    const [part] = letterOf({ ...letters.rights_notice, form: 'en', translated: false }, marks).parts
    expect(part?.note).toBe(
      'This text is not yet translated into the person’s language: an interpreter reads it.',
    )
  })

  withPoppler('are read back in Tamazight, which says that nobody reviewed it', async () => {
    const text = read(await renderLetter(in_('rights_notice', 'zgh'), marks))
    expect(text).toMatch(/[ⴰ-ⵥ]{3}/)
    expect(letterOf(in_('rights_notice', 'zgh'), marks).parts[0]?.note).toMatch(/[ⴰ-ⵥ]/)
    expect(letterOf(in_('rights_notice', 'en'), marks).parts[0]?.note).toBeNull()
  })
})

describe('the letter of referral', () => {
  const { court, signer, file, person } = letters.fee_exemption
  const crowded = {
    ...letters.referral_letter,
    ...{ court, signer, file, person, article: 'ma/act/2016/27-14#art_448-1', accused: 'كريم الوهابي' },
  } as LetterData

  test('holds the need, and nothing of a court, an article, an accused, a name or a file', async () => {
    for (const form of ['ar', 'fr'] as const) {
      const told = JSON.stringify(letterOf({ ...crowded, form }, marks))
      expect(told).toBe(JSON.stringify(letterOf(in_('referral_letter', form), marks)))
      expect(told).not.toMatch(
        /448|82-|27-14|1147|2610|ضحية|victime|محكمة|cour\b|tribunal|قضائي|judiciaire|الملك|Roi|متهم|accus|نجمة|كريم|الناظور|Nador/i,
      )
    }
    expect(
      (await renderLetter(crowded, marks)).equals(await renderLetter(letters.referral_letter, marks)),
    ).toBe(true)
  })

  test('has no word for any of it', () => {
    type Referral = Extract<LetterData, { kind: 'referral_letter' }>
    // @ts-expect-error it has no article
    const article: Referral = { ...letters.referral_letter, article: 'ma/act/2016/27-14#art_448-1' }
    // @ts-expect-error it has no accused
    const accused: Referral = { ...letters.referral_letter, accused: 'x' }
    // @ts-expect-error it has no court
    const court_: Referral = { ...letters.referral_letter, court }
    // @ts-expect-error it has no file number
    const file_: Referral = { ...letters.referral_letter, file }
    // @ts-expect-error it names nobody
    const named: Referral = { ...letters.referral_letter, person }
    expect([article, accused, court_, file_, named]).toHaveLength(5)
  })
})

describe('the summons of a concealed witness', () => {
  test('bears a code and the court’s own address, and has no word for a name or a home', () => {
    type Summons = Extract<LetterData, { kind: 'witness_summons' }>
    // @ts-expect-error it names nobody
    const named: Summons = { ...letters.witness_summons, person: 'x' }
    // @ts-expect-error it has no home
    const home: Summons = { ...letters.witness_summons, address: 'x' }
    const crowded = { ...named, ...home, person: 'CANARY', address: 'CANARY' } as LetterData
    const told = JSON.stringify(letterOf(crowded, marks))
    expect(told).not.toContain('CANARY')
    expect(told).toMatch(/T-9F3A61C0.*العنوان: مقر محكمة الاستئناف بالناظور/)
    expect(told).not.toMatch(/38\/2026/) // the unit’s register would tell that she was received
  })

  withPoppler('says the day, the hour and the room', async () => {
    const text = read(await renderLetter(in_('witness_summons', 'fr'), marks))
    for (const words of [
      '15 décembre 2026',
      '09:30',
      'Chambre criminelle',
      '82-7',
      '82-8',
      '347-1',
      'T-9F3A61C0',
    ])
      expect(text).toContain(words)
  })
})

describe('the other letters', () => {
  withPoppler('the notice of exemption sets article 5 against 349, 350 and 95', async () => {
    const text = read(await renderLetter(in_('fee_exemption', 'fr'), marks))
    for (const words of [
      'alinéa 1er de l’article 5 de la loi n° 27-14',
      'l’article 349',
      'l’article 350',
      'l’article 95',
      'alinéa 2',
      'appel compris',
      'victime présumée',
      'Au greffe de la Cour d’appel de Nador',
      '1147/2610/2026',
    ])
      expect(text).toContain(words)
  })

  test('nobody is said to be established as a victim before a judgment', () => {
    for (const form of ['ar', 'fr'] as const)
      expect(JSON.stringify(letterOf(in_('fee_exemption', form), marks))).toMatch(
        /ضحية مفترضة|victime présumée/,
      )
    for (const { kind, form } of all)
      expect(JSON.stringify(letterOf(in_(kind, form), marks))).not.toMatch(
        /ثبتت|est établi|gratuit|مجان|free of charge/,
      )
  })

  withPoppler(
    'the reflection decision counts its days, both included, and stops no proceedings',
    async () => {
      const text = read(await renderLetter(in_('reflection_decision', 'fr'), marks))
      expect(text).toContain('du 25 novembre 2026 au 24 décembre 2026 inclus (nombre de jours : 30)')
      expect(text).toContain('Ce délai ne suspend pas la procédure.')
      expect(text).not.toMatch(/renouvel/)
      const hidden = { ...letters.reflection_decision, person: null } as LetterData
      expect(JSON.stringify(letterOf(hidden, marks))).toMatch(/الملف الخاص.*82-8/)
    },
  )

  test('a request for placement warns of the guardian only where one stands badly', () => {
    const told = (guardianKeptAway: boolean) =>
      letterOf({ ...letters.placement_request, guardianKeptAway }, marks).parts[0]?.caution
    expect(told(true)).toMatch(/حضانة/)
    expect(told(false)).toBeNull()
    expect(JSON.stringify(letterOf(letters.placement_request, marks))).toMatch(/بعد أخذ رأي النيابة العامة/)
  })

  test('leave to stay says until when, and neither why nor as what', () => {
    const told = JSON.stringify(letterOf(in_('stay_authorisation', 'fr'), marks))
    expect(told).toMatch(/jusqu’à la fin du procès/)
    expect(told).not.toMatch(/victime|traite|témoin|448/)
    const until = {
      ...letters.stay_authorisation,
      form: 'fr',
      until: '2027-01-31' as LocalDate,
    } as LetterData
    expect(JSON.stringify(letterOf(until, marks))).toMatch(/31\u00a0janvier\u00a02027/)
  })

  test('an acknowledgement is one page for whoever has the most rights, with the longest names, in trial too', async () => {
    const told = rightsOf({
      capacity: 'victim_witness',
      isChild: true,
      isForeign: true,
      isPregnant: true,
      sex: 'female',
    })
    expect(told.length).toBeGreaterThan(25)
    for (const form of ['ar', 'fr'] as const) {
      const pdf = await renderLetter(
        {
          ...letters.rights_acknowledgement,
          form,
          rights: told,
          person: 'فاطمة الزهراء بنت عبد الرحمان بن محمد الأمين الشنقيطي أمينتا كوناتي ترواري المدعوة نجمة',
          language: 'الدارجة المغربية والفولانية البولارية لغرب إفريقيا',
          toldBy: {
            nameAr: 'سيدي محمد عبد العالي بنعبد الرحمان العلوي المدغري',
            nameLa: 'Sidi Mohammed Abdelâali Benabderrahmane El Alaoui El Mdaghri',
          },
          court: {
            kind: 'TPI',
            name: {
              ar: 'المحكمة الابتدائية الزجرية بالدار البيضاء',
              fr: 'Tribunal de première instance pénal de Casablanca',
            },
            seat: { ar: 'الدار البيضاء', fr: 'Casablanca' },
          },
        },
        {
          draft: false,
          demonstration: true,
          verify: { ...verify, address: 'himaya.cour-appel-de-casablanca.example.ma/verify' },
        },
      )
      expect(pagesOf(pdf)).toBe(1)
    }
  })

  test('an acknowledgement is signed by the interpreter where there was one', () => {
    const signatures = (how: 'interpreter' | 'read_aloud') =>
      letterOf({ ...letters.rights_acknowledgement, how }, marks).parts[0]?.served?.signatures.length
    expect([signatures('interpreter'), signatures('read_aloud')]).toEqual([3, 2])
  })

  test('a transmission leaves the qualification to whoever receives it', () => {
    expect(JSON.stringify(letterOf(in_('case_transmission', 'fr'), marks))).toMatch(
      /La qualification des faits et la suite à y donner vous appartiennent/,
    )
  })
})
