/** The invented people of the cases. No name is given twice, and no number or document is one that anybody has. */
import { addDays, type Draws, type LocalDate } from '@himaya/algorithms'
import type { Sex } from '@himaya/domain'
import { abroad, moroccanFirst, moroccanLast, type CountryCode, type Origin, type Region } from './names.ts'

/** Who somebody is, before they are anybody in a case. */
export interface Identity {
  readonly name: string
  readonly sex: Sex
  readonly nationality: string
  readonly language: string
  readonly born: LocalDate
  readonly document: string | null
  readonly phone: string
}

export interface Population {
  /** Somebody new of this origin and of some age of this range on this day. */
  readonly somebody: (
    draws: Draws,
    who: {
      readonly sex: Sex
      readonly from: Origin
      readonly age: readonly [number, number]
      readonly on: LocalDate
      /** Written as this and no other way: for those whom the guide for trying it names. */
      readonly name?: string | undefined
    },
  ) => Identity
  /** A number on which nobody answers. */
  readonly phone: (draws: Draws) => string
}

export const isRegion = (from: Origin): from is Region => from in moroccanLast

/** What is spoken at home in a part of the country, besides Moroccan Arabic. */
const spokenIn: Readonly<Partial<Record<Region, string>>> = { rif: 'rif', souss: 'shi', atlas: 'tzm' }

/** @param reserved names that are given only to whoever is asked for by them */
export function openPopulation(reserved: readonly string[]): Population {
  const taken = new Set<string>(reserved)

  function once(draw: () => string): string {
    for (let tries = 0; tries < 500; tries++) {
      const drawn = draw()
      if (taken.has(drawn)) continue
      taken.add(drawn)
      return drawn
    }
    throw new RangeError('the demonstration has run out of names for people')
  }

  // National numbers of Morocco begin with 05 to 08; 01 is given to nobody.
  const phone = (draws: Draws) =>
    once(() => `0100${String(draws.int(0, 999_999)).padStart(6, '0')}`.replace(/(..)(?=.)/g, '$1 '))
  const document = (draws: Draws) => once(() => `DEMO-${String(draws.int(0, 999_999)).padStart(6, '0')}`)

  return {
    phone,
    somebody(draws, { sex, from, age: [youngest, oldest], on, name: fixed }) {
      const name = fixed ?? once(() => nameOf(draws, sex, from))
      const age = draws.int(youngest, oldest)
      const year = String(Number(on.slice(0, 4)) - age)
      // Of that age on the day: born up to a year before the birthday that would fall on it.
      const born = addDays(`${year}-${on.slice(5, 7)}-01` as LocalDate, -draws.int(0, 330))
      const language = isRegion(from)
        ? draws.chance(0.3)
          ? (spokenIn[from] ?? 'ary')
          : 'ary'
        : draws.pick(abroad[from].speak)
      return {
        name,
        sex,
        nationality: isRegion(from) ? 'MA' : from,
        language,
        born,
        // Children seldom have papers of their own; migrants often have none left.
        document: draws.chance(age < 16 ? 0.1 : isRegion(from) ? 0.8 : 0.4) ? document(draws) : null,
        phone: phone(draws),
      }
    },
  }
}

function nameOf(draws: Draws, sex: Sex, from: Origin): string {
  if (isRegion(from)) {
    const [first, last] = [draws.pick(moroccanFirst[sex]), draws.pick(moroccanLast[from])]
    // Some papers are copied in the script of whoever writes.
    return draws.chance(0.75) ? `${first[0]} ${last[0]}` : `${first[1]} ${last[1]}`
  }
  const country = abroad[from]
  const firsts: readonly (readonly [string, string])[] = country.first[sex]
  const lasts: readonly (readonly [string, string])[] = country.last
  const [first, last] = [draws.pick(firsts), draws.pick(lasts)]
  // Who comes from where few come from shares a name with somebody sooner: a second family name then tells them apart.
  const second = draws.chance(0.35) ? ` ${draws.pick(lasts)[script(from)]}` : ''
  return `${first[script(from)]} ${last[script(from)]}${second === ` ${last[script(from)]}` ? '' : second}`
}

/** Papers from Syria and Sudan are read in Arabic here, all others in Latin letters. */
const script = (from: CountryCode) => (from === 'SY' || from === 'SD' ? 0 : 1)
