import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const scratch = mkdtempSync(join(tmpdir(), 'himaya-law-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))
const data = join(scratch, 'data')

const law = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'law.ts'), ...args],
    { encoding: 'utf8', env: { ...process.env, HIMAYA_DATA: data } },
  )
  return { status, stdout, stderr, json: () => JSON.parse(stdout) }
}
const file = (name: string, content: unknown) => {
  const path = join(scratch, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const facts = {
  offenceDate: '2025-03-10',
  stage: 'completed',
  acts: ['harbour'],
  means: ['abuse_of_need'],
  purposes: ['forced_labour'],
  domination: { willDeprived: true, freedomDeprived: true, dignityViolated: true },
  methods: ['sequestration'],
  offenders: [
    { id: 'o1', kind: 'natural', role: 'principal', reported: 'after_enabling_arrests' },
    { id: 'o2', kind: 'legal', role: 'principal' },
  ],
  victims: [{ id: 'v1', age: 30 }],
}

describe('law qualify', () => {
  test('answers with the documented keys and no others', () => {
    const [found] = law('qualify', file('one.json', { id: 'case', facts })).json()
    const keys = ['id', 'elements', 'madeOut', 'offenders', 'missing']
    expect(Object.keys(found)).toEqual(keys)
    const [dated] = law('qualify', '--days', file('one.json', { id: 'case', facts })).json()
    expect(Object.keys(dated)).toEqual([...keys, 'governs', 'changedOn', 'laterLaw', 'turns18'])
    expect(dated).toMatchObject({ governs: '2025-03-10', changedOn: [], laterLaw: null, turns18: [] })
    expect(found.elements).toEqual({ act: 'met', means: 'met', purpose: 'met', domination: 'met' })
    expect(Object.keys(found.offenders[0])).toEqual([
      'id',
      'article',
      'grounds',
      'prison',
      'fine',
      'secondReadings',
      'consequences',
    ])
    expect(found.offenders[0]).toMatchObject({
      article: '448-3',
      grounds: ['448-3(1)'],
      prison: { minYears: 10, maxYears: 20, life: false },
      fine: { min: 100_000, max: 1_000_000 },
      secondReadings: [
        { reading: 'company_is_a_second_person' },
        { reading: 'threat_governs_the_list', article: '448-2' },
      ],
    })
    expect(found.offenders[0].consequences).toContainEqual({
      consequence: 'exemption_optional',
      article: '448-12',
    })
    expect(found.offenders[1]).toMatchObject({ article: '448-6', prison: null })
  })

  test('facts that began before the law or a birthday inside them are told', () => {
    const { offenceDate: _, ...undated } = facts
    const answer = (more: object) =>
      law('qualify', '--days', file('span.json', { facts: { ...undated, ...more } })).json()
    // Recruiting is of a moment: done within these days, the first law over them began inside.
    expect(answer({ acts: ['recruit'], offenceFrom: '2015-06-01', offenceTo: '2017-06-01' })).toMatchObject([
      { madeOut: true, governs: '2016-09-19', changedOn: ['2016-09-19'] },
    ])
    // Harbouring lasts: the law of its last day governs.
    expect(answer({ offenceFrom: '2015-06-01', offenceTo: '2017-06-01' })).toMatchObject([
      { governs: '2017-06-01', changedOn: ['2016-09-19'] },
    ])
    expect(
      answer({
        offenceFrom: '2024-01-01',
        offenceTo: '2024-12-31',
        victims: [{ id: 'v1', birthDate: '2006-05-04' }],
      }),
    ).toMatchObject([{ governs: '2024-12-31', changedOn: [], turns18: [{ victim: 'v1', on: '2024-05-04' }] }])
  })

  test('facts may stand alone', () => {
    expect(law('qualify', file('bare.json', facts)).json()).toMatchObject([{ id: '1', madeOut: true }])
  })

  test('an id is echoed as it is told, and one that can be none is an error of its own', () => {
    const found = law('qualify', file('ids.json', [{ id: 7, facts }, { facts }, { id: ['x'], facts }])).json()
    expect(found.map(({ id }: { id: unknown }) => id)).toEqual([7, '2', '3'])
    expect(found[2]).toEqual({ id: '3', error: 'it should be text or a number', path: 'id' })
  })

  test('a file may begin with the mark of its encoding, and is refused in another than UTF-8', () => {
    expect(law('qualify', file('bom.json', `\uFEFF${JSON.stringify({ id: 'b', facts })}`)).json()[0].id).toBe(
      'b',
    )
    const latin = join(scratch, 'latin.json')
    writeFileSync(latin, Buffer.from(JSON.stringify({ id: 'é', facts }), 'latin1'))
    expect(law('qualify', latin)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('UTF-8'),
    })
  })

  test('before the law it does not apply, and says from when it does', () => {
    const old = law(
      'qualify',
      file('old.json', { id: 'old', facts: { ...facts, offenceDate: '2016-09-18' } }),
    ).json()
    expect(old).toEqual([{ id: 'old', notApplicable: 'article 448-1 is in force from 2016-09-19' }])
  })

  test('in a list a bad pattern answers for itself and the others are answered', () => {
    const bad = { ...facts, means: ['magic'] }
    const found = law(
      'qualify',
      file('list.json', [
        { id: 'a', facts },
        { id: 'b', facts: bad },
        { id: 'c', facts },
      ]),
    ).json()
    expect(found[1]).toEqual({ id: 'b', error: 'the word is not one of the list', path: 'facts.means[0]' })
    expect([found[0].madeOut, found[2].madeOut]).toEqual([true, true])
  })

  test.each([
    ['a single bad pattern', { id: 'b', facts: { ...facts, means: ['magic'] } }, 'facts.means[0]'],
    ['a victim of 131', { facts: { ...facts, victims: [{ id: 'v1', age: 131 }] } }, 'facts.victims[0].age'],
    ['an offence to come', { facts: { ...facts, offenceDate: '2199-01-01' } }, 'facts.offenceDate'],
    ['no JSON', 'no', 'is not read'],
  ])('%s is one clear line on standard error and nothing on standard output', (_, content, words) => {
    const { status, stdout, stderr } = law('qualify', file('bad.json', content))
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain(words)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('law clock', () => {
  test('an arrest before the clocks go back', () => {
    const found = law('clock', 'arrest', '--at', '2026-02-14T10:00').json()
    expect(found[0]).toMatchObject({ term: 'custody', due: '2026-02-16T09:00', offset: '+00:00' })
    expect(found[0].steps.at(-1)).toEqual({ step: 'due', on: '2026-02-16T09:00' })
  })

  test('facts, pauses and the day a file was opened are told one by one', () => {
    const found = law(
      'clock',
      'arrest',
      '--at',
      '2026-04-01T23:30',
      '--fact',
      'pause=2026-04-02T00:00/2026-04-02T06:00',
      '--fact',
      'lawyer_delayed=yes',
      '--fact',
      'opened=2025-01-01',
    ).json()
    expect(found.map((d: { term: string }) => d.term)).toContain('lawyer_delay')
    expect(found[0]).toMatchObject({ due: '2026-04-04T05:30', notes: ['transitional_rule_not_verified'] })
  })

  test('an hour does for what falls due by the day', () => {
    expect(law('clock', 'judgment', '--at', '2026-03-02T16:00').json()[0]).toMatchObject({
      due: '2026-03-13',
    })
  })

  test.each([
    [['sunrise', '--at', '2026-02-14'], 'there is no event sunrise'],
    [['arrest', '--at', '2026-02-14'], 'should be an hour'],
    [['judgment', '--at', 'soon'], 'should be a day'],
    [['judgment'], 'takes EVENT --at'],
    [['judgment', '--at', '2026-03-02', '--fact', 'weather=fine'], 'there is no fact weather'],
    [['judgment', '--at', '2026-03-02', '--fact', 'court=moon'], 'court is one of'],
    [['judgment', '--when', '2026-03-02'], 'there is no option --when'],
    [['offence', '--at', '2026-03-02', '--fact', 'minor_victim_born=2044-01-01'], 'after what happened'],
  ])('%j is refused', (args, words) => {
    const { status, stdout, stderr } = law('clock', ...args)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain(words)
  })
})

describe('law show', () => {
  test('a provision by its number, as it stood on a day', () => {
    expect(law('show', '448-5').json()).toMatchObject({
      ref: 'ma/act/2016/27-14#art_448-5',
      verified: false,
      source: { gazette: { number: 6501, published: '2016-09-19', page: 6644 } },
      paragraphs: [
        { paragraph: 1, penalty: { fine: { max: 6_000_000 } } },
        { paragraph: 2, penalty: { prison: 'life' } },
      ],
      official: null,
      officialMissing: 'not_imported',
    })
    expect(law('show', 'ma/act/2002/22-01#art_177', '--on', '2025-12-07').json()).toMatchObject({
      until: '2025-12-08',
      confidence: 'memory',
      supersededBy: 'ma/act/2025/03-23',
    })
  })

  test.each([
    [['448-99'], 'is neither in the corpus nor in a text'],
    [['6'], 'is one of'],
    [['82-5-3', '--on', '2025-12-07'], 'was not in force'],
  ])('%j is refused', (args, words) => {
    const { status, stderr } = law('show', ...args)
    expect(status).toBe(1)
    expect(stderr).toContain(words)
  })
})

describe('law search and import', () => {
  test('a search opens nothing and leaves nothing behind', () => {
    const found = law('search', 'délai de réflexion', '--lang', 'fr').json()
    expect(Object.keys(found[0])).toEqual(['ref', 'title', 'score'])
    expect(found[0].ref).toBe('ma/act/2002/22-01#art_82-5-1')
    expect(existsSync(data)).toBe(false)
  })

  const reformed = ['--work', 'ma/act/2002/22-01', '--consolidated', '2025-09-08']

  test('official words are kept beside ours, found by a search, and shown', () => {
    const text = file(
      'text.txt',
      [
        'القانون رقم 22.01',
        'المادة 1-82',
        'كلام',
        'المادة 82-5-1',
        'نص تجريبي يذكر الفيروز',
        'المادة 749',
        'ال يمكن شيء فيها',
      ].join('\n'),
    )
    const imported = law('import', text, ...reformed).json()
    expect(imported).toMatchObject({
      articles: 3,
      turned: 1,
      consolidated: '2025-09-08',
      leftAlone: [{ why: 'before_the_first_article', times: 1 }],
    })
    // What the corpus has and the text has not is told.
    expect(imported.notFound).toContain('ma/act/2002/22-01#art_400')
    expect(imported.notFound).not.toContain('ma/act/2002/22-01#art_82-5-1')
    expect(readdirSync(join(data, 'law')).sort()).toEqual(['ar.index', 'ma_act_2002_22-01.json'])
    expect(law('search', 'الفيروز', '--lang', 'ar').json()[0].ref).toBe('ma/act/2002/22-01#art_82-5-1')
    expect(law('search', '749', '--lang', 'ar').json()[0].ref).toBe('ma/act/2002/22-01#art_749')
    expect(law('show', '82-5-1').json()).toMatchObject({
      official: { text: 'نص تجريبي يذكر الفيروز', file: 'text.txt', consolidated: '2025-09-08', turned: 0 },
      officialMissing: null,
    })
  })

  test('the words of the reform are never shown for the day before it, though its text was published by then', () => {
    expect(law('show', '82-5-1', '--on', '2025-12-08').json()).toMatchObject({
      inForce: '2025-12-08',
      official: { text: 'نص تجريبي يذكر الفيروز' },
    })
    expect(law('show', '82-5-1', '--on', '2025-12-07').json()).toMatchObject({
      until: '2025-12-08',
      official: null,
      officialMissing: 'other_version',
    })
    // The act that brought the former version has its words.
    const act = file(
      'act.txt',
      [
        'القانون رقم 27.14',
        'المادة الأولى',
        'الفصل 448-1',
        'نص',
        'المادة الثانية',
        'المادة 82-5-1',
        'نص سنة 2016',
        'المادة الثالثة',
        'نص آخر',
      ].join('\n'),
    )
    expect(law('import', act, '--work', 'ma/act/2016/27-14').json()).toMatchObject({ articles: 5 })
    expect(law('show', '82-5-1', '--on', '2025-12-07').json().official).toMatchObject({
      text: 'نص سنة 2016',
      file: 'act.txt',
      consolidated: '2016-09-19',
    })
    expect(law('show', '82-5-1', '--on', '2025-12-08').json().official.file).toBe('text.txt')
    // It is one page of a search, not two.
    const found = law('search', '82-5-1', '--lang', 'ar').json()
    expect(found.filter(({ ref }: { ref: string }) => ref.endsWith('#art_82-5-1'))).toHaveLength(1)
  })

  test('an article that only the official text has is shown by its name and its number, read as a search reads it', () => {
    for (const text of ['ma/act/2002/22-01#art_749', '749', '٧٤٩', 'المادة 749'])
      expect(law('show', text).json()).toMatchObject({
        ref: 'ma/act/2002/22-01#art_749',
        statement: null,
        official: { text: 'لا يمكن شيء فيها', turned: 1 },
      })
    expect(law('show', '٤٤٨-١').json().ref).toBe('ma/act/2016/27-14#art_448-1')
    expect(law('show', '1-347').json().ref).toBe('ma/act/2002/22-01#art_347-1')
    expect(law('show', 'ma/act/1962/1-59-413#art_448-1').json().ref).toBe('ma/act/2016/27-14#art_448-1')
    const { status, stderr } = law('show', '749', '--on', '2020-01-01')
    expect([status, stderr]).toEqual([1, expect.stringContaining('its text is of 2025-09-08')])
  })

  test('a text or a pattern of words in another encoding is refused, and says so', () => {
    const latin = join(scratch, 'latin.txt')
    writeFileSync(latin, Buffer.from('Loi n° 22.01\nArticle 1\nÉté', 'latin1'))
    expect(law('import', latin, ...reformed)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('latin.txt is not UTF-8'),
    })
  })

  test('an index that cannot be read is made again; a text that cannot be read is named', () => {
    const index = join(data, 'law', 'ar.index')
    for (const content of ['{', '{}', JSON.stringify({ key: 'x', index: 3 })]) {
      writeFileSync(index, content)
      expect(law('search', 'الفيروز').json()[0].ref).toBe('ma/act/2002/22-01#art_82-5-1')
      expect(readFileSync(index, 'utf8').length).toBeGreaterThan(1000)
    }
    // The right key and a broken inside.
    const { key } = JSON.parse(readFileSync(index, 'utf8')) as { key: string }
    writeFileSync(index, JSON.stringify({ key, index: { fieldIds: 3 } }))
    expect(law('search', 'الفيروز').json()[0].ref).toBe('ma/act/2002/22-01#art_82-5-1')
    const broken = join(data, 'law', 'ma_act_2018_103-13.json')
    for (const content of ['{', '{"work":"ma/act/2018/103-13","articles":[]}']) {
      writeFileSync(broken, content)
      for (const args of [
        ['show', '448-1'],
        ['search', 'الفيروز'],
      ])
        expect(law(...args)).toMatchObject({ status: 1, stderr: expect.stringContaining(broken) })
    }
    rmSync(broken)
  })

  test('without a language a query is looked for in that of its letters', () => {
    expect(law('search', 'traite').json().length).toBeGreaterThan(0)
    expect(law('search', 'ضحايا').json().length).toBeGreaterThan(0)
    expect(law('search', '448-1').json()[0].ref).toBe('ma/act/2016/27-14#art_448-1')
  })

  test('whoever stops reading is told nothing', () => {
    const script = join(import.meta.dirname, 'law.ts')
    const run = spawnSync(
      'sh',
      ['-c', `"$0" --disable-warning=ExperimentalWarning "$1" show 448-1 | true`, process.execPath, script],
      { encoding: 'utf8', env: { ...process.env, HIMAYA_DATA: data } },
    )
    expect([run.status, run.stderr]).toEqual([0, ''])
  })

  test('a text that is another work than it is said to be, or says nothing of its changes, is not kept', () => {
    const code = file('code.txt', 'ظهير شريف رقم 1.59.413\nكما تم تعديله بالقانون رقم 27.14\nالفصل 1\nنص')
    for (const [args, words] of [
      [['import', code, '--work', 'ma/act/2016/27-14'], 'names ma/act/1962/1-59-413 first'],
      [['import', code, '--work', 'ma/act/1962/1-59-413'], 'does not say which changes are worked into it'],
      [
        ['import', code, '--work', 'ma/act/1962/1-59-413', '--consolidated', 'today'],
        '--consolidated should be a day',
      ],
      [
        ['import', file('none.txt', 'الفصل 1\nنص'), '--work', 'ma/act/2016/27-14'],
        'does not name ma/act/2016/27-14',
      ],
    ] as const) {
      const { status, stderr } = law(...args)
      expect(status).toBe(1)
      expect(stderr).toContain(words)
    }
    expect(readdirSync(join(data, 'law'))).not.toContain('ma_act_1962_1-59-413.json')
  })

  test.each([
    [['import', 'nowhere.txt', '--work', 'ma/act/2002/22-01'], 'is not read'],
    [['import', 'nowhere.txt', '--work', 'ma/act/1900/1'], 'is no work of the corpus'],
    [['import', 'nowhere.txt'], 'takes FILE --work'],
    [['search', '', '--lang', 'ar'], 'takes "…"'],
    [['search', 'loi', '--lang', 'de'], '--lang is one of'],
    [['hang'], 'there is no command law hang'],
  ])('%j is refused', (args, words) => {
    const { status, stdout, stderr } = law(...args)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain(words)
  })

  test('a text without an article is not kept', () => {
    const { status, stderr } = law(
      'import',
      file('empty.txt', 'القانون رقم 103.13'),
      '--work',
      'ma/act/2018/103-13',
    )
    expect(status).toBe(1)
    expect(stderr).toContain('has no article')
  })
})
