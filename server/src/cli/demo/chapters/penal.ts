/** The penal side: sending to the Court of Appeal, investigation, charges, elements with their proofs. */
import { addDays } from '@himaya/algorithms'
import {
  appealCourtOf,
  natureOf as natureOfCharge,
  type ChargeId,
  type CircumstanceCode,
  type ElementCode,
  type ElementId,
  type ElementKind,
  type PartyId,
  type ProofId,
  type TransferId,
} from '@himaya/domain'
import {
  assign,
  at,
  did,
  head,
  isAppeal,
  isChild,
  join,
  newId,
  now,
  onCase,
  prosecutor,
  say,
  victims,
  wait,
  type Chapter,
  type Course,
} from '../course.ts'
import { dayAt } from '../../../http/clock.ts'
import type { Assignment, Staff } from '../facts.ts'
import { returnReasons, transferReasons } from '../phrases/magistrates.ts'

/** The tribunal's prosecution sends what may be a felony to the Court of Appeal above it (CPP 42, 49, 416). */
export const transferred =
  (to: 'sent' | 'received' | 'accepted' | 'returned'): Chapter =>
  (c) => {
    if (isAppeal(c) || c.seized === null) return
    wait(c, [2, 9])
    const [from, appeal] = [c.seized, appealCourtOf(c.seized)]
    const id = newId<TransferId>(c)
    const general = c.world.payroll.at(appeal, 'general_prosecutor')
    did(c, prosecutor(c), {
      kind: 'transfer.send',
      id,
      from,
      to: appeal,
      reasons: say(c, c.draws.pick(transferReasons)),
    })
    join(c, general)
    if (to === 'sent') return
    wait(c, [1, 4])
    did(c, c.world.payroll.at(appeal, 'prosecution_clerk'), { kind: 'transfer.receive', transfer: id })
    if (to === 'received') return
    wait(c, [1, 6])
    if (to === 'returned') {
      const returned = { by: general, at: now(c) }
      did(c, general, { kind: 'transfer.return', transfer: id, reasons: say(c, c.draws.pick(returnReasons)) })
      // Whoever was put on the case there is taken off it at once.
      leave(c, general, returned)
      return
    }
    did(c, general, { kind: 'transfer.accept', transfer: id })
    c.seized = appeal
    c.reference = null
    join(c, c.world.payroll.at(appeal, 'prosecution_clerk'))
  }

function leave(c: Course, officer: Staff, returned: Assignment['returned']): void {
  const n = c.assigned.findIndex((one) => one.officer.id === officer.id && one.ends === null)
  const there = c.assigned[n]
  if (there !== undefined) c.assigned[n] = { ...there, ends: dayAt(returned?.at ?? now(c)), returned }
}

/** The general prosecutor puts an investigating judge on the case, and those who work for him. */
export const investigated: Chapter = (c) => {
  if (!isAppeal(c)) return
  wait(c, [1, 5])
  const by = head(c)
  assign(c, by, at(c, 'general_prosecutor_deputy'))
  assign(c, by, at(c, 'investigating_judge'))
  assign(c, by, at(c, 'registry_clerk'))
}

/** The registry's number for the file, by its kind. Which code a kind has is each court's, and these are made up. */
export const numbered: Chapter = (c) => {
  const clerk = onCase(c, 'registry_clerk') ?? assign(c, head(c), at(c, 'registry_clerk'))
  wait(c, [0, 3])
  const code = isAppeal(c) ? (onCase(c, 'investigating_judge') === undefined ? '2610' : '2501') : '2105'
  // The number itself follows from the order in which the court's files were numbered.
  const reference = { number: 1, code, year: Number(c.day.slice(0, 4)) }
  c.reference = reference
  did(c, clerk, { kind: 'cases.number', reference })
}

/** Everyone accused is charged with what the story calls for, as far as this court may hear it. */
export const charged: Chapter = (c) => {
  wait(c, [1, 6])
  const by = prosecutor(c)
  for (const [n, party] of c.parties.entries()) {
    const charges = c.story.accused[n]?.charges ?? []
    for (const charge of charges) {
      const felony = natureOfCharge(charge) === 'felony'
      const withFelony = !felony && charges.some((other) => natureOfCharge(other) === 'felony')
      // Each court hears its own; a misdemeanour goes up only with a felony.
      if (felony || withFelony ? !isAppeal(c) : isAppeal(c)) continue
      did(c, by, {
        kind: 'charges.bring',
        id: newId<ChargeId>(c),
        party: party.id,
        charge,
        link: withFelony ? 'connected' : 'none',
        on: c.day,
      })
    }
  }
}

/** What is noted for each victim, each with its proofs; some still without. */
export const noted =
  ({ whole = true }: { whole?: boolean } = {}): Chapter =>
  (c) => {
    wait(c, [2, 8])
    const by = (isAppeal(c) ? onCase(c, 'investigating_judge') : undefined) ?? prosecutor(c)
    const proofs = c.story.proofs.map(([proof, title]) => {
      const id = newId<ProofId>(c)
      did(c, by, {
        kind: 'elements.add_proof',
        id,
        proof,
        title: say(c, title),
        dated: addDays(c.day, -c.draws.int(1, 12)),
      })
      return id
    })
    for (const person of victims(c).slice(0, whole ? 2 : 1)) {
      did(c, by, {
        kind: 'elements.date_facts',
        id: newId(c),
        person: person.id,
        beganOn: addDays(c.day, -c.draws.int(60, 300)),
      })
      for (const kind of ['act', 'means', 'purpose', 'fourth'] as const) {
        if (kind === 'means' && isChild(c, person) && c.draws.chance(0.6)) continue
        const values: readonly ElementCode[] = c.story.elements[kind]
        for (const value of values.slice(0, whole ? 2 : 1))
          note(c, by, { person: person.id, kind, value }, proofs)
      }
    }
    circumstances(c, by, proofs)
  }

/** The part of everyone whom a felony is charged to, and what the story says of the facts as a whole. */
function circumstances(c: Course, by: Staff, proofs: readonly ProofId[]): void {
  const accused = c.parties.filter((_, n) =>
    c.story.accused[n]?.charges.some((charge) => natureOfCharge(charge) === 'felony'),
  )
  const said: readonly { readonly code: CircumstanceCode; readonly party: PartyId | null }[] = [
    ...['completed' as const, ...(c.story.circumstances ?? [])].map((code) => ({ code, party: null })),
    ...accused.map(({ id }, n) => ({
      code: n === 0 ? ('principal' as const) : ('coauthor' as const),
      party: id,
    })),
  ]
  for (const one of said) {
    const id = newId<ElementId>(c)
    did(c, by, { kind: 'elements.note_circumstance', id, absent: false, ...one })
    const [proof] = proofs
    if (proof !== undefined) did(c, by, { kind: 'elements.link', id: newId(c), element: id, proof })
  }
}

function note(
  c: Course,
  by: Staff,
  { person, kind, value }: { person: (typeof c.people)[number]['id']; kind: ElementKind; value: ElementCode },
  proofs: readonly ProofId[],
): void {
  const element = newId<ElementId>(c)
  did(c, by, { kind: 'elements.note', id: element, person, element: kind, value })
  const own = c.draws.shuffle(proofs).slice(
    0,
    c.draws.weighted([
      [0, 1],
      [1, 4],
      [2, 3],
    ] as const),
  )
  for (const proof of own) did(c, by, { kind: 'elements.link', id: newId(c), element, proof })
}
