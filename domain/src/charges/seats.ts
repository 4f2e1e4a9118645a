import { natureOf, type Charge } from '../cases/charges.ts'
import { seat, type AccusedAge, type Competence, type Link } from '../cases/competence.ts'

/** A charge that stands, and how it hangs with a felony of the case; a felony hangs with nothing. */
export interface Standing {
  readonly charge: Charge
  readonly link: Link
}

/**
 * Where what stands against one accused belongs, misdemeanour by misdemeanour: one may be indivisible from a felony and
 * another have nothing to do with it. The felony may be another accused's: offences of several people are connected too
 * (CPP 255, 257, 416).
 *
 * @param own what stands against the accused
 * @param facts.felonyBeside whether another accused of the case stands charged with a felony
 * @returns nothing when nothing stands; otherwise one place or two
 */
export function seatsOf(
  own: readonly Standing[],
  { felonyBeside, accused }: { readonly felonyBeside: boolean; readonly accused: AccusedAge },
): readonly Competence[] {
  const isFelony = ({ charge }: Standing) => natureOf(charge) === 'felony'
  const drawn = felonyBeside || own.some(isFelony)
  const goesUp = (one: Standing) => isFelony(one) || (drawn && one.link !== 'none')
  const up = own.filter(goesUp)
  const joined = up.filter((one) => !isFelony(one))
  return [
    ...place(
      'felony',
      up,
      accused,
      joined.length === 0 ? 'no' : joined.some(({ link }) => link === 'indivisible') ? 'by_law' : 'by_choice',
    ),
    ...place(
      'misdemeanour',
      own.filter((one) => !goesUp(one)),
      accused,
      'no',
    ),
  ]
}

function place(
  nature: 'felony' | 'misdemeanour',
  of: readonly Standing[],
  accused: AccusedAge,
  joined: Competence['joined'],
): readonly Competence[] {
  const [first, ...rest] = new Set(of.map(({ charge }) => charge))
  return first === undefined ? [] : [seat(nature, [first, ...rest], accused, joined)]
}
