import { groupedCode } from '@himaya/algorithms'
import {
  measureKinds,
  opensTo,
  serviceStillReads,
  type ArrivalRisk,
  type Capacity,
  type CourtId,
  type MeasureKind,
} from '@himaya/domain'
import { articleOfMeasure } from '@himaya/domain'
import { dayAt } from '../../http/clock.ts'
import { openFile } from '../../sealed.ts'
import { isChildOn } from '../cases/index.ts'
import {
  bornOf,
  caseKey,
  countryIn,
  courtForm,
  fileKey,
  languageIn,
  nameLacking,
  nameOf,
  onPaper,
  openText,
  signerOf,
  unlessThere,
  type Here,
  type Subject,
} from './here.ts'
import { courtsOf, measuresIn, referralsIn, reflectionsIn, type PersonRow } from './store.ts'

type Placement = Extract<MeasureKind, `placement_${string}`>
const isPlacement = (kind: MeasureKind): kind is Placement => kind.startsWith('placement_')

const personIn = ({ people }: Here, id: string): PersonRow | undefined => people.find((one) => one.id === id)

/** A time to recover and think, as it was granted. */
export async function ofReflections(here: Here): Promise<readonly Subject[]> {
  const found = await reflectionsIn(here.tx, here.file.file)
  const all = await Promise.all(
    found.map(async (row): Promise<Subject | undefined> => {
      const person = personIn(here, row.person_id)
      if (person === undefined) return undefined
      const on = dayAt(row.at.getTime())
      const court = await courtOfDecider(here, row, on)
      return {
        kind: 'reflection_decision',
        id: row.id,
        person: person.id,
        about: { reflection_id: row.id },
        ...(court === undefined ? {} : { court }),
        lacking: [
          ...nameLacking(here, person),
          ...unlessThere(court !== undefined, 'no_court_of_the_decider'),
        ],
        write: async ({ form, number }) => {
          const key = await fileKey(here)
          return {
            kind: 'reflection_decision',
            form: courtForm(form),
            number: groupedCode(number),
            on,
            court: onPaper(court ?? here.unitCourt),
            signer: signerOf(row.post, row),
            person: here.concealed.has(person.id) ? null : nameOf(key, person),
            starts: row.starts,
            ends: row.ends,
            reasons: openText(key, 'assistance.reflection', 'reasons', row.id, row.reasons_sealed),
          }
        },
      }
    }),
  )
  return all.flatMap((one) => one ?? [])
}

/** Where the decider sat that day: where there are several courts, the one that is seized or the unit's. */
async function courtOfDecider(
  here: Here,
  row: { decided_by: Parameters<typeof courtsOf>[1]; post: Parameters<typeof courtsOf>[2] },
  on: Parameters<typeof courtsOf>[3],
): Promise<CourtId | undefined> {
  const courts = await courtsOf(here.tx, row.decided_by, row.post, on)
  return courts.find((court) => court === here.file.seized || court === here.unitCourt) ?? courts[0]
}

/** Placements of children that are asked for, and leaves to stay that were granted. */
export async function ofMeasures(here: Here): Promise<readonly Subject[]> {
  const kinds = measureKinds.filter((kind) => isPlacement(kind) || kind === 'stay_authorisation')
  const found = await measuresIn(here.tx, here.caseId, kinds)
  return found.flatMap((row) => {
    const person = personIn(here, row.person_id)
    if (person === undefined) return []
    return isPlacement(row.kind)
      ? [placement(here, person, { ...row, kind: row.kind })]
      : [stay(here, person, row)]
  })
}

type Measure = Awaited<ReturnType<typeof measuresIn>>[number]

const placement = (here: Here, person: PersonRow, row: Measure & { kind: Placement }): Subject => {
  const seat = onPaper(here.file.seized ?? here.unitCourt)
  return {
    kind: 'placement_request',
    id: row.id,
    person: person.id,
    about: { measure_id: row.id },
    lacking: [
      ...nameLacking(here, person),
      ...unlessThere(person.born_sealed !== null, 'no_age_recorded'),
      ...unlessThere(isChildOn(here.today, person.turns_18_in) ?? row.is_child, 'person_of_age'),
      ...unlessThere(row.outcome === null, 'request_already_decided'),
    ],
    write: async ({ form, number, signer, court }) => {
      const [key, ofCase] = await Promise.all([fileKey(here), caseKey(here)])
      const tongue = courtForm(form)
      const asked = JSON.parse(openText(ofCase, 'court.measure', 'request', row.id, row.request_sealed)) as {
        words: string
      }
      return {
        kind: 'placement_request',
        form: tongue,
        number: groupedCode(number),
        on: here.today,
        court: onPaper(court),
        signer,
        to: { post: seat.kind === 'CA' ? 'juvenile_counsellor' : 'juvenile_judge', court: seat },
        file: here.file.reference,
        person: nameOf(key, person),
        born: bornOf(key, person) ?? here.today,
        nationality: countryIn(tongue, person.nationality),
        language: languageIn(tongue, person.language),
        placement: row.kind,
        words: asked.words,
        guardianKeptAway: person.guardian_kept_away,
      }
    },
  }
}

const stay = (here: Here, person: PersonRow, row: Measure): Subject => {
  const { court_id: court, decided_on: on, starts, post } = row
  const granted =
    row.outcome === 'granted' && court !== null && on !== null && starts !== null && post !== null
  const runs = !row.lifted && (row.ends === null || row.ends >= here.today)
  return {
    kind: 'stay_authorisation',
    id: row.id,
    person: person.id,
    about: { measure_id: row.id },
    ...(court === null ? {} : { court }),
    lacking: [
      ...nameLacking(here, person),
      ...unlessThere(person.nationality !== null, 'no_nationality_recorded'),
      ...unlessThere(granted, 'measure_not_granted'),
      ...unlessThere(row.signed === true, 'decision_not_signed'),
      ...unlessThere(runs, 'no_longer_in_force'),
    ],
    write: async ({ form, number }) => {
      if (!granted) throw new Error('a leave that was not granted is not written')
      const key = await fileKey(here)
      const tongue = courtForm(form)
      return {
        kind: 'stay_authorisation',
        form: tongue,
        number: groupedCode(number),
        on,
        court: onPaper(court),
        signer: signerOf(post, row),
        person: nameOf(key, person),
        born: bornOf(key, person),
        nationality: countryIn(tongue, person.nationality) ?? '',
        decision: `${court}/${String(row.year)}/${String(row.number)}`,
        basis: opensTo('stay_authorisation', row.capacity as Capacity) ?? [
          articleOfMeasure('stay_authorisation'),
        ],
        starts,
        until: row.lasts === 'day' && row.ends !== null ? row.ends : 'trial_end',
      }
    },
  }
}

/** What was sent to services, to be handed to the person. */
export async function ofReferrals(here: Here): Promise<readonly Subject[]> {
  // A service sees its own referrals too, and prints nothing of them.
  if (!here.posts.includes('social_assistant')) return []
  const found = await referralsIn(here.tx, here.file.file)
  return found.map((row): Subject => ({
    kind: 'referral_letter',
    id: row.id,
    person: row.person_id,
    about: { referral_id: row.id },
    court: here.unitCourt,
    lacking: [
      ...unlessThere(row.language !== null, 'no_language_recorded'),
      ...unlessThere(serviceStillReads(row.state), 'consent_no_longer_stands'),
    ],
    write: async ({ form, number }) => {
      const tongue = courtForm(form)
      const key = await openFile(
        here,
        { kind: 'referral', fileId: row.id, wrapped: row.wrapped_key },
        'print_paper',
      )
      return {
        kind: 'referral_letter',
        form: tongue,
        number: groupedCode(number),
        on: dayAt(row.sent_at.getTime()),
        service: { ar: row.name_ar, fr: row.name_fr },
        need: row.need,
        urgent: row.urgent,
        sex: row.sex,
        ageBand: row.age_band,
        language: languageIn(tongue, row.language) ?? '',
        risks: row.risks as ArrivalRisk[],
        words: openText(key, 'assistance.referral', 'need', row.id, row.need_sealed),
      }
    },
  }))
}
