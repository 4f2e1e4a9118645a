/** Hearings: fixed by the registry in a formation competent for what was charged, held, postponed, closed, judged. */
import { addDays, daysBetween, type LocalDate } from '@himaya/algorithms'
import {
  competence,
  formation,
  formationsFor,
  judgesOf,
  mayClose,
  type AccusedAge,
  type Charge,
  type Competence,
  type FormationId,
  type HearingId,
  type PersonId,
} from '@himaya/domain'
import {
  assign,
  at,
  did,
  head,
  isAppeal,
  isChild,
  newId,
  onCase,
  onto,
  until,
  victims,
  wait,
  type Chapter,
  type Course,
} from '../course.ts'
import { actsOf, type Called, type Fixed, type Staff } from '../facts.ts'
import { workingDay } from '../time.ts'
import { confirmed } from './reception.ts'

/** Languages in which a hearing needs nobody between. */
const ofTheCourt = ['ary', 'arb', 'mey']

/** Where what was charged is tried; misdemeanours that hang with a felony go with it. */
function seatOf(c: Course): Competence | undefined {
  const age: AccusedAge = c.parties.some((party) => party.age === 'child') ? 'child' : 'adult'
  const [first, ...rest]: Charge[] = actsOf(c, 'charges.bring').map(({ charge }) => charge)
  return first === undefined ? undefined : competence([first, ...rest], 'connected', age)[0]
}

/** The bench, put on the case by the registry: a president and as many members as the law asks for. */
function bench(c: Course, clerk: Staff, id: FormationId, day: LocalDate): readonly Staff[] {
  const { president, member, degree } = formation(id)
  const count = judgesOf(id, day) ?? 3
  // Whoever judged in first degree does not sit in appeal.
  const first = degree === 'appeal' ? 3 : 0
  const members = Array.from({ length: count - 1 }, (_, n) =>
    at(c, member, first + n + (president === member ? 1 : 0)),
  )
  return [at(c, president, first), ...members].map((officer) => assign(c, clerk, officer))
}

function called(
  c: Course,
  clerk: Staff,
  judges: readonly Staff[],
  interpreter: string | null,
): readonly Called[] {
  const [president, ...members] = judges
  const prosecution =
    onCase(c, isAppeal(c) ? 'general_prosecutor_deputy' : 'kings_prosecutor_deputy') ?? head(c)
  const officer = (part: Called['part'], one: Staff | undefined): readonly Called[] =>
    one === undefined ? [] : [{ part, officer: one, person: null }]
  const nobody = (part: Called['part']): Called => ({ part, officer: null, person: null })
  return [
    ...officer('president', president),
    ...members.flatMap((one) => officer('member', one)),
    ...officer('prosecution', prosecution),
    ...officer('clerk', clerk),
    ...officer('social_assistant', c.assistant),
    ...c.people.flatMap(({ id, capacity }): Called[] =>
      capacity === 'victim' || capacity === 'victim_witness'
        ? [{ part: 'victim', officer: null, person: id }]
        : capacity === 'witness' || capacity === 'reporter'
          ? [{ part: 'witness', officer: null, person: id }]
          : [],
    ),
    nobody('lawyer'),
    ...(interpreter === null ? [] : [nobody('interpreter')]),
  ]
}

/** A hearing on that day, with its bench put on the case and everybody called. */
function fixed(
  c: Course,
  clerk: Staff,
  { day, formation: id }: { day: LocalDate; formation: FormationId },
): Fixed {
  const judges = bench(c, clerk, id, day)
  const language =
    victims(c)
      .map((one) => one.language)
      .find((one) => one !== null && !ofTheCourt.includes(one)) ?? null
  return {
    id: newId<HearingId>(c),
    court: c.seized ?? c.court,
    formation: id,
    day,
    minute: c.draws.pick([9 * 60, 9 * 60 + 30, 10 * 60, 11 * 60, 13 * 60 + 30, 14 * 60]),
    room: c.draws.pick(['1', '2', '4']),
    interpreter: language,
    called: called(c, clerk, judges, language),
  }
}

/** Which formation hears it: of several, the one that the case calls for. */
function formationFor(c: Course, degree: 'first' | 'appeal'): FormationId | undefined {
  const seat = seatOf(c)
  if (seat === undefined) return undefined
  const may = formationsFor(seat, degree).filter(
    (id) => formation(id).level === (isAppeal(c) ? 'court_of_appeal' : 'first_instance'),
  )
  return may.length === 0 ? undefined : c.draws.pick(may)
}

/** On which day, counted from today: behind it or ahead of it, on a day on which courts sit; today is today. */
const dayIn = (c: Course, days: number): LocalDate => {
  const day = addDays(c.world.today, days)
  return days === 0 ? day : workingDay(day)
}

const clerkOf = (c: Course) => onCase(c, 'registry_clerk') ?? assign(c, head(c), at(c, 'registry_clerk'))

/** A hearing ahead of today, or today itself, perhaps after some that were postponed or one that was cancelled. */
export const awaited =
  (inDays: readonly [number, number], { postponed = 0, closed = false, cancelled = false } = {}): Chapter =>
  (c) => {
    const id = formationFor(c, 'first')
    if (id === undefined) return
    wait(c, [2, 8])
    // A hearing is fixed some weeks ahead, and each that is postponed puts the next off by as much.
    until(c, [45 * postponed + 30, 30 * postponed + 8])
    const clerk = clerkOf(c)
    if (cancelled) {
      const { id: hearing } = begin(c, clerk, id, workingDay(addDays(c.day, c.draws.int(12, 20))))
      wait(c, [1, 3])
      did(c, clerk, { kind: 'hearings.cancel', hearing })
    }
    const last = dayIn(c, c.draws.int(...inDays))
    const on = (n: number) => (n === 0 ? last : workingDay(addDays(c.day, c.draws.int(8, 20))))
    let hearing = begin(c, clerk, id, on(postponed))
    for (let n = postponed - 1; n >= 0; n--) {
      attend(c, hearing)
      hearing = postpone(c, clerk, hearing, on(n))
    }
    if (closed) close(c, hearing)
  }

function begin(c: Course, clerk: Staff, id: FormationId, day: LocalDate): Fixed {
  const hearing = fixed(c, clerk, { day, formation: id })
  did(c, clerk, { kind: 'hearings.fix', ...hearing })
  return hearing
}

function postpone(c: Course, clerk: Staff, hearing: Fixed, day: LocalDate): Fixed {
  const next = fixed(c, clerk, { day, formation: hearing.formation })
  did(c, clerk, { kind: 'hearings.postpone', hearing: hearing.id, next })
  return next
}

/** Lets time pass until the hearing is over. */
const attend = (c: Course, { day, minute }: Fixed): void => onto(c, day, minute + c.draws.int(20, 150))

/** A session closed by the court: at the victim's request where it may be, else for safety (CPP 302). */
function close(c: Course, { id: hearing, formation: id, called: all }: Fixed): void {
  const president = all[0]?.officer
  if (president == null || formation(id).alwaysClosed) return
  const asks = victims(c).find((one) => isChild(c, one) || one.sex === 'female')
  const rule = (basis: '302_1' | '302_2', victim: typeof asks) =>
    mayClose({
      post: president.post,
      basis,
      dangerToSafetyOrMorals: true,
      askedByVictim: basis === '302_2',
      victim: { sex: victim?.sex ?? null, isChild: victim !== undefined && isChild(c, victim) },
      violenceOrSexualAssault: c.story.violence,
    }).outcome === 'may'
  const person: PersonId | null = asks !== undefined && rule('302_2', asks) ? asks.id : null
  if (person === null && !rule('302_1', undefined)) return
  did(c, president, { kind: 'hearings.close', hearing, basis: person === null ? '302_1' : '302_2', person })
}

/** A hearing that was held, and the decision that confirms the victims, noted by the clerk. */
export const judged =
  ({ appealed = false, closed = false, postponed = 0 } = {}): Chapter =>
  (c) => {
    const id = formationFor(c, 'first')
    if (id === undefined) return
    wait(c, [5, 20])
    const clerk = clerkOf(c)
    const on = () => workingDay(addDays(c.day, c.draws.int(10, 25)))
    // What would not be over by now has not begun.
    if (daysBetween(c.day, c.world.today) < 35 * (postponed + 1)) return
    let hearing = begin(c, clerk, id, on())
    for (let n = postponed; n > 0; n--) {
      attend(c, hearing)
      hearing = postpone(c, clerk, hearing, on())
    }
    if (closed) close(c, hearing)
    attend(c, hearing)
    did(c, clerk, { kind: 'hearings.hold', hearing: hearing.id })
    const number = c.draws.int(12, 980)
    const year = c.day.slice(0, 4)
    confirmed(() => (isAppeal(c) ? `قرار غرفة الجنايات رقم ${number}/${year}` : `حكم رقم ${number}/${year}`))(
      c,
    )
    if (appealed) appeal(c, clerk)
  }

/** The appeal, before five counsellors of the same court who have not known the case. */
function appeal(c: Course, clerk: Staff): void {
  const id = formationFor(c, 'appeal')
  if (id === undefined) return
  wait(c, [8, 20])
  until(c, [30, 8])
  begin(c, clerk, id, dayIn(c, c.draws.int(4, 30)))
}
