import { addDays, type LocalDate } from '@himaya/algorithms'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { charges, natureOf, type Charge } from '../cases/charges.ts'
import { competence, links } from '../cases/competence.ts'
import { isOf, levelsOf, posts, type CourtLevel, type Post } from '../officers/posts.ts'
import { accusedSide } from '../people/people.ts'
import { dropGrounds, mayBring, mayDrop } from './bring.ts'
import { seatsOf, type Standing } from './seats.ts'

const charge = fc.constantFrom(...charges)
const seated = fc.constantFrom(
  ...posts.flatMap((post) => levelsOf(post).map((level) => ({ post, level }) as const)),
)
const day = fc.integer({ min: -300, max: 4000 }).map((n) => addDays('2016-09-19' as LocalDate, n))
const bringing = fc
  .record({
    seat: seated,
    charge,
    party: fc.constantFrom(...accusedSide),
    link: fc.constantFrom(...links),
    standing: fc.uniqueArray(charge),
    submitted: fc.boolean(),
    on: day,
  })
  .map(({ seat, ...rest }) => ({ ...seat, ...rest }))

type Bringing = Parameters<typeof mayBring>[0]
const sound: Bringing = {
  post: 'general_prosecutor',
  level: 'court_of_appeal',
  charge: '448-4',
  party: 'suspect',
  link: 'none',
  standing: [],
  submitted: false,
  on: '2026-11-26' as LocalDate,
}
const brings = (facts: Bringing) => mayBring(facts).outcome === 'may'
const why = (facts: Bringing) => {
  const said = mayBring(facts)
  return said.outcome === 'may' ? [] : said.refusals.map(({ reason, article }) => [reason, article.slice(18)])
}

describe('bringing', () => {
  test('CPP 3: nobody but the prosecution and the investigating judge ever charges', () => {
    fc.assert(
      fc.property(bringing, (f) => {
        if (brings(f)) expect(isOf(f.post, 'prosecution', 'investigation')).toBe(true)
      }),
    )
    for (const post of posts.filter((p) => !isOf(p, 'prosecution', 'investigation')))
      expect(why({ ...sound, post })).toEqual([['not_the_prosecution_nor_investigation', 'art_3']])
  })

  test('CPP 49, 217: nobody of a tribunal ever brings a felony', () => {
    fc.assert(
      fc.property(bringing, (f) => {
        if (brings(f) && f.level === 'first_instance') expect(natureOf(f.charge)).toBe('misdemeanour')
      }),
    )
  })

  test('CPP 40, 416: a general prosecutor brings no misdemeanour but beside a felony it hangs with', () => {
    fc.assert(
      fc.property(bringing, (f) => {
        if (!brings(f) || natureOf(f.charge) === 'felony' || !f.post.startsWith('general_')) return
        expect(f.link).not.toBe('none')
        expect(f.standing.map(natureOf)).toContain('felony')
      }),
    )
  })

  test('CPP 84: the investigating judge never charges without the prosecution’s submission, which changes nothing for it', () => {
    fc.assert(
      fc.property(bringing, (f) => {
        const without = { ...f, submitted: false }
        if (isOf(f.post, 'investigation')) expect(brings(without)).toBe(false)
        else expect(brings(without)).toBe(brings({ ...f, submitted: true }))
      }),
    )
  })

  test('PC 448-6: a natural person never answers for what a legal person is charged with', () => {
    fc.assert(
      fc.property(bringing, (f) => {
        if (brings(f) && f.charge === '448-6') expect(f.party).toBe('legal_person')
        // And of all that is asked of the accused there is nothing else.
        if (brings({ ...f, party: 'suspect' })) expect(brings({ ...f, party: 'legal_person' })).toBe(true)
      }),
    )
  })

  test('nobody is charged before the Penal Code knew the offence', () => {
    fc.assert(
      fc.property(bringing, (f) => {
        if (brings(f)) expect(f.on >= '2016-09-19').toBe(true)
      }),
    )
  })

  test.each<[string, Partial<Bringing>, readonly (readonly [string, string])[]]>([
    ['a felony by the general prosecutor', {}, []],
    [
      'a felony by a king’s prosecutor',
      { post: 'kings_prosecutor_deputy', level: 'first_instance' },
      [['felony_for_general_prosecutor', 'art_49']],
    ],
    [
      'a felony by a tribunal’s judge, even asked to',
      { post: 'investigating_judge', level: 'first_instance', submitted: true },
      [['not_competent', 'art_217']],
    ],
    ['a felony by a judge nobody asked', { post: 'investigating_judge' }, [['no_submission', 'art_84']]],
    ['a felony by a judge who was asked', { post: 'investigating_judge', submitted: true }, []],
    [
      'a misdemeanour by the general prosecutor',
      { charge: '448-8', link: 'connected' },
      [['misdemeanour_for_kings_prosecutor', 'art_40']],
    ],
    [
      'the same beside a felony it has no link with',
      { charge: '448-8', standing: ['448-2'] },
      [['misdemeanour_for_kings_prosecutor', 'art_40']],
    ],
    ['the same connected with it', { charge: '448-8', link: 'connected', standing: ['448-2'] }, []],
    [
      'a misdemeanour by the king’s prosecutor',
      { charge: '448-10', post: 'kings_prosecutor', level: 'first_instance' },
      [],
    ],
    ['448-6 against a company', { charge: '448-6', party: 'legal_person' }, []],
    ['448-2 against a company', { charge: '448-2', party: 'legal_person' }, []],
  ])('%s', (_, part, refusals) => {
    expect(why({ ...sound, ...part })).toEqual(refusals)
  })
})

describe('dropping', () => {
  const dropping = fc
    .record({ seat: seated, charge, why: fc.constantFrom(...dropGrounds) })
    .map(({ seat, ...rest }) => ({ ...seat, ...rest }))
  const at = (post: Post, level: CourtLevel, part: object = {}) =>
    mayDrop({ post, level, charge: '448-2', why: 'mistake', ...part })

  test('whoever may not bring a charge may not drop it', () => {
    fc.assert(
      fc.property(dropping, (f) => {
        if (mayDrop(f).outcome === 'refused') return
        expect(isOf(f.post, 'prosecution', 'investigation')).toBe(true)
        if (natureOf(f.charge) === 'felony') expect(f.level).toBe('court_of_appeal')
        expect(f.why === 'dismissed' && isOf(f.post, 'prosecution')).toBe(false)
        expect(f.why === 'not_pursued' && isOf(f.post, 'investigation')).toBe(false)
      }),
    )
  })

  test.each([
    ['investigating_judge', 'court_of_appeal', 'dismissed', []],
    ['general_prosecutor', 'court_of_appeal', 'dismissed', ['only_the_judge_dismisses']],
    ['investigating_judge', 'court_of_appeal', 'not_pursued', ['not_the_prosecution']],
    ['general_prosecutor', 'court_of_appeal', 'not_pursued', []],
    ['kings_prosecutor', 'first_instance', 'requalified', ['felony_for_general_prosecutor']],
    ['trial_counsellor', 'court_of_appeal', 'mistake', ['not_the_prosecution_nor_investigation']],
  ] as const)('%s at a %s, %s: %o', (post, level, why, reasons) => {
    const said = at(post, level, { why })
    expect(said.outcome === 'may' ? [] : said.refusals.map(({ reason }) => reason)).toEqual(reasons)
  })
})

describe('where it belongs', () => {
  const standing = fc.record({ charge, link: fc.constantFrom(...links) })
  const all = fc.array(standing, { maxLength: 8 })
  const accused = fc.constantFrom('adult' as const, 'child' as const)

  test('no charge is lost, none is tried twice, and no felony stays at a tribunal', () => {
    fc.assert(
      fc.property(all, fc.boolean(), accused, (own, felonyBeside, accused) => {
        const seats = seatsOf(own, { felonyBeside, accused })
        for (const { charge } of own) expect(seats.some(({ charges }) => charges.includes(charge))).toBe(true)
        for (const { level, charges } of seats) {
          expect(new Set(charges).size).toBe(charges.length)
          if (level === 'first_instance') expect(charges.map(natureOf)).not.toContain('felony')
        }
      }),
    )
  })

  test('where all hang alike and nobody else is charged, it is as the charges alone say', () => {
    const some = fc.uniqueArray(charge, { minLength: 1 })
    fc.assert(
      fc.property(some, fc.constantFrom(...links), accused, (list, link, accused) => {
        const [first, ...rest] = list as [Charge, ...Charge[]]
        const said = seatsOf(
          list.map((charge) => ({ charge, link })),
          { felonyBeside: false, accused },
        )
        const alone = competence([first, ...rest], link, accused)
        const shape = (seats: typeof alone | typeof said) =>
          seats.map(({ charges, ...seat }) => ({ ...seat, charges: [...charges].sort() }))
        expect(shape(said)).toEqual(shape(alone))
      }),
    )
  })

  test.each<
    [string, readonly Standing[], boolean, readonly (readonly [string, string, readonly string[]])[]]
  >([
    ['nothing stands', [], true, []],
    [
      'one hangs with the felony, one does not',
      [
        { charge: '448-3', link: 'none' },
        { charge: '448-8', link: 'indivisible' },
        { charge: '448-10', link: 'none' },
      ],
      false,
      [
        ['court_of_appeal', 'by_law', ['448-3', '448-8']],
        ['first_instance', 'no', ['448-10']],
      ],
    ],
    [
      'whoever threatened the witnesses of another’s felony',
      [{ charge: '448-8', link: 'connected' }],
      true,
      [['court_of_appeal', 'by_choice', ['448-8']]],
    ],
    [
      'the same when nobody is charged with a felony',
      [{ charge: '448-8', link: 'connected' }],
      false,
      [['first_instance', 'no', ['448-8']]],
    ],
  ])('%s', (_, own, felonyBeside, expected) => {
    expect(
      seatsOf(own, { felonyBeside, accused: 'adult' }).map((s) => [s.level, s.joined, s.charges]),
    ).toEqual(expected)
  })
})
