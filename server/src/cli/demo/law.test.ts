/** The country is walked through again, act by act, and every act is put to the rule that the house would ask. */
import { addDays, daysBetween, wallClock, type LocalDate } from '@himaya/algorithms'
import {
  maySayCondition,
  mayBringClaim,
  isChildOn,
  isAsked,
  addresseesOf,
  appealCourtOf,
  conflictsOf,
  dutiesOf,
  entitlementsOf,
  findCourt,
  gravest,
  isJudicialAuthority,
  isOf,
  mayAgree,
  mayAskRepresentative,
  knewTheCase,
  mayBring,
  mayBringForProtection,
  mayCall,
  mayChangeCapacity,
  mayClose,
  mayDecide,
  isVictim,
  mayCheck,
  mayDecideReport,
  mayEndReflection,
  mayFix,
  mayGrantReflection,
  mayHaveWards,
  mayHold,
  mayIdentify,
  mayMark,
  mayMoveHearing,
  mayMoveReferral,
  mayMoveTransfer,
  mayNotify,
  mayNameRepresentative,
  hasHour,
  mayNoteCircumstance,
  mayNoteElement,
  isDoneAtAnHour,
  mayNoteEntitlement,
  mayNoteEvent,
  maySayDone,
  mayRefer,
  mayRequest,
  mayResolve,
  mayReview,
  maySayVictim,
  mayScreen,
  maySend,
  mayTellHeld,
  mayServe,
  mayTakeConsent,
  noticeDue,
  placesOfTrial,
  rightsMissing,
  standing,
  statusAfter,
  turns18In,
  type AccusedAge,
  type Charge,
  type Consenting,
  type CourtId,
  type FormationId,
  type HearingId,
  type Nature,
  type PartyId,
  type PersonId,
  type Protected,
  type ProtectionCase,
  type ReferralState,
  type ReportState,
  type RightHolder,
  type TransferState,
  type Verdict,
  type VictimStatus,
} from '@himaya/domain'
import { describe, expect, test } from 'vitest'
import { dayAt } from '../../http/clock.ts'
import { countryOn } from './country.ts'
import {
  actsOf,
  hearingsOf,
  type Act,
  type ActOf,
  type CaseFacts,
  type Fixed,
  type PartyFacts,
  type PersonFacts,
  type Staff,
} from './facts.ts'

const levelOf = (court: CourtId) => findCourt(court)?.kind ?? 'first_instance'

/** What is known of a case when the next act is done. */
class Walk {
  readonly one: CaseFacts
  readonly refused: string[] = []
  readonly done: Act[] = []
  constructor(one: CaseFacts) {
    this.one = one
  }

  walk(): readonly string[] {
    for (const act of this.one.acts) {
      this.step(act)
      this.done.push(act)
    }
    return this.refused
  }

  before<Kind extends Act['kind']>(kind: Kind) {
    return actsOf({ acts: this.done }, kind)
  }
  of<Kind extends Act['kind']>(kind: Kind, holds: (act: ActOf<Kind>) => boolean): ActOf<Kind> {
    const found = actsOf(this.one, kind).find((act) => holds(act as unknown as ActOf<Kind>))
    if (found === undefined) throw new Error(`no ${kind} in ${this.one.situation}`)
    return found as unknown as ActOf<Kind>
  }
  person(id: PersonId): PersonFacts {
    const found = this.one.people.find((one) => one.id === id)
    if (found === undefined) throw new Error(`nobody of ${this.one.situation} is ${id}`)
    return found
  }
  /** Who follows somebody now. */
  follower(id: PersonId): Staff {
    return (
      this.before('people.hand_over').findLast(({ person }) => person === id)?.to ?? this.person(id).owner
    )
  }
  party(id: PartyId): PartyFacts {
    const found = this.one.parties.find((one) => one.id === id)
    if (found === undefined) throw new Error(`no party of ${this.one.situation} is ${id}`)
    return found
  }
  says(act: Act, verdict: Verdict): void {
    if (verdict.outcome === 'refused')
      this.refused.push(
        `${this.one.situation}/${this.one.story} ${act.kind} by ${act.by.post}: ${verdict.refusals.map(({ reason }) => reason).join(', ')}`,
      )
  }
  must(act: Act, holds: boolean, what: string): void {
    if (!holds)
      this.refused.push(`${this.one.situation}/${this.one.story} ${act.kind} by ${act.by.post}: ${what}`)
  }

  get nature(): Nature | 'unknown' {
    const [first, ...rest]: Charge[] = this.before('charges.bring').map(({ charge }) => charge)
    return first === undefined ? 'unknown' : gravest([first, ...rest])
  }
  get facts(): ProtectionCase {
    const posts = this.before('cases.assign').map(({ officer }) => officer.post)
    const atCourt =
      hearingsOf({ acts: this.done }).length > 0 ||
      posts.some((post) => post === 'trial_judge' || post === 'trial_counsellor')
    return {
      nature: this.nature,
      stage: atCourt ? 'trial' : posts.includes('investigating_judge') ? 'investigation' : 'inquiry',
    }
  }
  get court(): CourtId {
    const accepted = this.before('transfer.accept').at(-1)
    const from = this.one.unit.replace('UNIT-', '') as CourtId
    return accepted === undefined ? from : this.of('transfer.send', ({ id }) => id === accepted.transfer).to
  }
  status(person: PersonId): VictimStatus {
    const last = this.before('screening.identify').findLast((act) => act.person === person)
    return last === undefined ? 'to_assess' : statusAfter(last.decision)
  }
  isChild({ born }: PersonFacts, act: { readonly at: number }): boolean {
    return born !== null && turns18In(born) >= `${dayAt(act.at).slice(0, 7)}-01`
  }
  protected(person: PersonFacts, act: Act): Protected {
    const victim = person.capacity === 'victim' || person.capacity === 'victim_witness'
    return {
      capacity: person.capacity,
      isChild: this.isChild(person, act),
      isForeign: person.nationality !== 'MA',
      status: victim ? this.status(person.id) : null,
      hasComplained: person.complained,
    }
  }
  holder(person: PersonFacts, act: Act): RightHolder {
    return {
      capacity: person.capacity,
      isChild: this.isChild(person, act),
      isForeign: person.nationality !== 'MA',
      isPregnant: person.sex !== 'male',
      sex: person.sex,
    }
  }
  get report(): ReportState {
    const decided = this.before('reports.decide').at(-1)
    if (decided !== undefined) return decided.decision === 'shelved' ? 'shelved' : 'followed'
    return this.before('reports.record')[0]?.anonymous === true ? 'checking' : 'sent'
  }

  step(act: Act): void {
    switch (act.kind) {
      case 'reports.record':
      case 'help.request':
        return this.must(act, act.by.post === 'social_assistant' && this.done.length === 0, 'begins nothing')
      case 'reports.mark':
        return this.says(
          act,
          mayMark({
            post: act.by.post,
            mark: act.mark,
            state: this.report,
            unitAt: levelOf(this.court),
            sameFile: act.same === this.one.id,
          }),
        )
      case 'reports.check':
        return this.says(
          act,
          mayCheck({
            post: act.by.post,
            anonymous: this.before('reports.record')[0]?.anonymous === true,
            before: act.by.court === this.court,
          }),
        )
      case 'reports.decide':
        return this.decided(act)
      case 'reports.notify': {
        const made = this.of('reports.decide', ({ id }) => id === act.decision)
        this.says(
          act,
          mayNotify({
            post: act.by.post,
            level: levelOf(this.court),
            whom: act.whom,
            tell: made.tell,
            told: this.before('reports.notify').flatMap((one) =>
              one.decision === made.id ? [one.whom] : [],
            ),
          }),
        )
        return this.must(act, act.on >= made.takenOn && act.on <= made.notifyBy, 'is told too late')
      }
      case 'help.bring':
        return this.says(
          act,
          mayBringForProtection({
            post: act.by.post,
            reported: this.one.penal !== null,
            brought: this.before('help.bring').length > 0,
          }),
        )
      case 'non_punishment.tell':
        return this.says(
          act,
          mayTellHeld({
            post: act.by.post,
            capacity: this.person(act.person).capacity,
            status: this.status(act.person),
          }),
        )
      case 'non_punishment.agree': {
        const told = this.of('non_punishment.tell', ({ id }) => id === act.conflict)
        this.must(
          act,
          act.by.court === (act.here ? this.court : told.court),
          'agrees for another prosecution',
        )
        const agreed = this.before('non_punishment.agree').some(
          ({ conflict, here }) => conflict === act.conflict && here === act.here,
        )
        return this.says(act, mayAgree({ post: act.by.post, agreed }))
      }
      case 'non_punishment.resolve': {
        const told = this.of('non_punishment.tell', ({ id }) => id === act.conflict)
        const [conflict] = conflictsOf(this.status(told.person), [{ what: 'charge', nature: told.nature }])
        this.must(act, conflict !== undefined, 'resolves no conflict')
        if (conflict === undefined) return
        return this.says(
          act,
          mayResolve({
            conflict,
            post: act.by.post,
            inCharge: act.by.court === told.court,
            state: 'open',
            answers: act.answers,
            decided: act.decided,
            reasoned: act.reasons !== '',
          }),
        )
      }
      case 'people.add':
        return this.must(act, isOf(act.by.post, 'unit', 'prosecution', 'investigation'), 'adds nobody')
      case 'people.name_wards':
        return this.must(
          act,
          act.by.post === 'social_assistant' &&
            mayHaveWards(this.person(act.person).capacity) &&
            act.wards.every((ward) => ward !== act.person && this.isChild(this.person(ward), act)),
          'names no guardian of a child',
        )
      case 'people.hand_over':
        return this.must(
          act,
          isOf(act.by.post, 'unit') &&
            act.from.id === this.follower(act.person).id &&
            act.to.post === 'social_assistant' &&
            `UNIT-${act.to.court ?? ''}` === this.one.unit &&
            act.to.id !== act.from.id,
          'hands nobody over within the unit',
        )
      case 'people.change_capacity':
        this.must(act, act.from === this.person(act.person).capacity, 'was something else')
        return this.says(
          act,
          mayChangeCapacity({
            post: act.by.post,
            from: act.from,
            to: act.to,
            status: this.status(act.person),
          }),
        )
      case 'parties.hand_over':
        return this.must(
          act,
          isOf(act.by.post, 'prosecution', 'investigation') &&
            act.from.id === this.party(act.party).owner.id &&
            isOf(act.to.post, 'prosecution', 'investigation') &&
            this.one.assigned.some(({ officer, ends }) => officer.id === act.to.id && ends === null),
          'hands nobody over to whoever works on the case',
        )
      case 'parties.say_victim':
        this.must(
          act,
          this.before('people.add').some(({ person }) => person === act.person),
          'is nobody of the assistance file',
        )
        return this.says(
          act,
          maySayVictim({
            post: act.by.post,
            capacity: this.party(act.party).capacity,
            said: this.before('parties.say_victim').some(({ party }) => party === act.party),
          }),
        )
      case 'people.correct':
      case 'cases.number':
        return this.must(act, isOf(act.by.post, 'unit', 'registry'), 'is not theirs')
      case 'cases.assign':
        return this.assigned(act)
      case 'reception.receive':
        return this.must(act, act.by.post === 'social_assistant', 'is not the unit')
      case 'rights.give':
        return this.must(act, isOf(act.by.post, 'unit', 'prosecution'), 'may not give rights')
      case 'reception.note_contact':
        return this.must(
          act,
          (act.number === null) === (act.ifOtherAnswers === null),
          'has a number without words',
        )
      case 'screening.record':
        return this.screened(act)
      case 'screening.identify':
        return this.says(
          act,
          mayIdentify({
            post: act.by.post,
            from: this.status(act.person),
            decision: act.decision,
            reasoned: act.reasons !== '',
            courtAct: act.courtAct !== null,
            judged: this.before('events.note').some(
              ({ event, day }) => event === 'judgment' && day <= dayAt(act.at),
            ),
          }),
        )
      case 'reflection.grant':
        return this.says(
          act,
          mayGrantReflection({
            post: act.by.post,
            wished: true,
            seriousGrounds: true,
            status: this.status(act.person),
            reasoned: act.reasons !== '',
            period: act,
            earlier: this.before('reflection.grant').filter(({ person }) => person === act.person),
          }),
        )
      case 'reflection.end':
        return this.says(
          act,
          mayEndReflection({
            post: act.by.post,
            why: act.why,
            reasoned: act.reasons !== null,
            period: this.of('reflection.grant', ({ id }) => id === act.reflection),
            on: act.on,
          }),
        )
      case 'referral.ask_representative':
        return this.says(
          act,
          mayAskRepresentative({
            post: act.by.post,
            person: this.consenting(act),
            asked: this.before('referral.ask_representative').some(({ person }) => person === act.person),
          }),
        )
      case 'referral.name_representative':
        return this.says(act, mayNameRepresentative({ post: act.by.post, named: false }))
      case 'referral.take_consent': {
        const person = this.consenting(act)
        this.must(act, act.guardian === (person.isChild ? person.guardian : null), 'says another guardian')
        return this.says(
          act,
          mayTakeConsent({
            given: act.given,
            givenBy: act.givenBy,
            person,
            representativeNamed: this.before('referral.name_representative').some(
              (named) => named.person === act.person,
            ),
          }),
        )
      }
      case 'referral.withdraw_consent':
        return this.must(
          act,
          this.before('referral.take_consent').some(({ id }) => id === act.consent),
          'withdraws none',
        )
      case 'referral.send':
        return this.sent(act)
      case 'referral.answer':
        return this.says(
          act,
          mayMoveReferral({
            post: act.by.post,
            from: (this.before('referral.answer').findLast(({ referral }) => referral === act.referral)?.to ??
              'sent') satisfies ReferralState,
            to: act.to,
            reasonGiven: act.reason !== null,
          }),
        )
      case 'protection.request':
        return this.requested(act)
      case 'protection.decide':
        return this.measureDecided(act)
      case 'protection.attach_scan':
        return this.must(
          act,
          (isOf(act.by.post, 'registry') || isJudicialAuthority(act.by.post)) &&
            this.before('protection.decide').some(({ measure }) => measure === act.measure),
          'attaches to no decision',
        )
      case 'protection.serve':
        return this.served(act)
      case 'protection.review':
      case 'protection.lift':
        return this.reviewed(act)
      case 'entitlements.note':
        return this.entitled(act)
      case 'events.note':
        return this.happened(act)
      case 'events.note_done':
        return this.kept(act)
      case 'charges.bring':
        return this.charged(act)
      case 'claims.bring':
        this.must(
          act,
          act.against.every((id) => this.one.parties.some((one) => one.id === id)),
          'sues a stranger',
        )
        this.must(act, this.status(act.person) !== 'not_a_victim', 'claims as no victim')
        return this.says(act, mayBringClaim({ post: act.by.post, way: act.way }))
      case 'conditions.say': {
        const { sex, nationality, capacity, born } = this.person(act.person)
        const day = dayAt(act.at)
        const person = {
          capacity,
          status: this.status(act.person),
          isChild: born === null ? null : isChildOn(day, born),
          sex,
          isForeign: nationality === null ? null : nationality !== 'MA',
          isPregnant: null,
          isDisabled: null,
          claims: null,
          stage: 'inquiry' as const,
        }
        const asked = isAsked(act.condition, person, day)
        return this.says(act, maySayCondition({ post: act.by.post, condition: act.condition, asked }))
      }
      case 'elements.date_facts':
      case 'elements.note':
      case 'elements.add_proof':
      case 'elements.link':
        return this.says(act, mayNoteElement(act.by.post))
      case 'elements.note_circumstance': {
        const party = this.one.parties.find(({ id }) => id === act.party)?.capacity ?? null
        return this.says(act, mayNoteCircumstance({ ...act, post: act.by.post, party }))
      }
      case 'hearings.fix':
        return this.fixed(act)
      case 'hearings.close':
        return this.closed(act)
      case 'hearings.hold':
        return this.held(act)
      case 'hearings.postpone':
        this.moved(act)
        return this.fixed({ ...act.next, by: act.by, kind: act.kind })
      case 'hearings.cancel':
        return this.moved(act)
      case 'transfer.send':
        return this.says(
          act,
          maySend({
            post: act.by.post,
            postedAt: act.by.court ?? act.to,
            from: act.from,
            to: act.to,
            nature: this.nature,
            reasoned: act.reasons !== '',
            underWay: false,
          }),
        )
      case 'transfer.receive':
        return this.transferred(act, 'sent', 'received')
      case 'transfer.accept':
        return this.transferred(act, 'received', 'accepted')
      case 'transfer.return':
        return this.transferred(act, 'received', 'returned')
    }
  }

  entitled(act: ActOf<'entitlements.note'>): void {
    const person = this.person(act.person)
    const steps = this.before('entitlements.note').filter(
      (one) => one.person === act.person && one.entitlement === act.entitlement,
    )
    const { stage } = this.facts
    const given = entitlementsOf(
      {
        capacity: person.capacity,
        status: this.status(person.id),
        isChild: this.isChild(person, act),
        sex: person.sex,
        isForeign: person.nationality === null ? null : person.nationality !== 'MA',
        isPregnant: null,
        isDisabled: null,
        claims: null,
        stage: this.one.penal === null ? 'reception' : stage === 'after_judgment' ? 'judged' : stage,
      },
      act.on,
    )
    this.says(
      act,
      mayNoteEntitlement({
        post: act.by.post,
        entitlement: act.entitlement,
        entitled: given.includes(act.entitlement),
        from: standing(steps),
        to: act.state,
      }),
    )
  }

  decided(act: ActOf<'reports.decide'>): void {
    const report = this.before('reports.record')[0]
    const check = this.before('reports.check').at(-1)
    this.says(
      act,
      mayDecideReport({
        post: act.by.post,
        decision: act.decision,
        nature: act.nature,
        before: act.by.court === this.court,
        anonymous: report?.anonymous === true,
        seriousness: check === undefined ? 'unchecked' : check.serious ? 'serious' : 'not_serious',
        reasoned: act.reasons !== '',
        source: report?.source ?? 'other',
        victimKnown: this.one.people.some(({ capacity, name }) => isVictim(capacity) && name !== null),
        callerKnown: report?.caller != null || report?.callerConcealed === true,
        tell: act.tell,
      }),
    )
    this.must(act, act.notifyBy === noticeDue(act.takenOn, levelOf(this.court)).by, 'is due on another day')
  }

  /** The prosecution assigns its own, the judge seized and the clerks; the registry assigns the bench. */
  assigned({ officer, ...act }: ActOf<'cases.assign'>): void {
    const byHead = act.by.post === 'kings_prosecutor' || act.by.post === 'general_prosecutor'
    const byRegistry = act.by.post === 'registry_clerk'
    const may = isOf(officer.post, 'bench')
      ? byRegistry
      : isOf(officer.post, 'juvenile')
        ? byHead || byRegistry
        : byHead && officer.post !== 'kings_prosecutor' && officer.post !== 'general_prosecutor'
    this.must({ ...act, officer }, may && officer.court === act.by.court, `may not assign a ${officer.post}`)
  }

  screened(act: ActOf<'screening.record'>): void {
    const person = this.person(act.person)
    const reception = this.before('reception.receive').findLast((one) => one.person === act.person)
    this.says(
      act,
      mayScreen({
        limitsSaid: reception !== undefined,
        reception: reception?.answers ?? null,
        met: act.met,
        rightsMissing: rightsMissing(
          this.holder(person, act),
          this.before('rights.give').filter((given) => given.person === act.person),
        ),
      }),
    )
    this.must(act, act.set.startsWith('child') === this.isChild(person, act), 'asks another age')
    this.must(
      act,
      reception === undefined || dutiesOf(reception.answers).length === act.met.length,
      'left a duty',
    )
  }

  consenting(
    act: ActOf<'referral.ask_representative' | 'referral.take_consent' | 'referral.send'>,
  ): Consenting {
    const person = this.person(act.person)
    return this.isChild(person, act) ? { isChild: true, guardian: person.guardian } : { isChild: false }
  }

  sent(act: ActOf<'referral.send'>): void {
    const person = this.person(act.person)
    const consent = this.of('referral.take_consent', ({ id }) => id === act.consent)
    this.says(
      act,
      mayRefer({
        post: act.by.post,
        need: act.need,
        capacity: person.capacity,
        status: this.status(person.id),
        person: this.consenting(act),
        consent: consent.given
          ? { state: 'given', by: consent.givenBy, need: consent.need }
          : { state: 'refused' },
      }),
    )
    this.must(
      act,
      act.service.needs.includes(act.need) && act.service.units.includes(this.one.unit),
      'is for another service',
    )
  }

  requested(act: ActOf<'protection.request'>): void {
    this.says(
      act,
      mayRequest({
        post: act.by.post,
        kind: act.measure,
        person: this.protected(this.person(act.person), act),
        namesSomeone: act.against !== null || act.againstDescribed !== null,
      }),
    )
    this.must(act, act.capacity === this.person(act.person).capacity, 'is asked in another capacity')
  }

  measureDecided(act: ActOf<'protection.decide'>): void {
    const asked = this.of('protection.request', ({ id }) => id === act.measure)
    this.says(
      act,
      mayDecide({
        post: act.by.post,
        kind: asked.measure,
        outcome: act.outcome,
        person: this.protected(this.person(asked.person), act),
        case: this.facts,
        reasoned:
          act.reasons.ar !== '' &&
          (asked.measure !== 'no_contact' || act.outcome === 'refused' || act.forSuspect !== null),
        namesSomeone: act.against !== null,
        opinionTaken: act.opinionTaken,
        writtenConsent: act.writtenConsent,
        starts: act.on,
        length: act.length ?? { until: 'lifted' },
      }),
    )
    this.must(act, (act.outcome === 'granted') === (act.length !== null), 'has no length')
    this.must(act, act.by.court === this.court, 'decides elsewhere')
    // Services by order came with the law in force from 8 December 2025.
    const new2025 = [
      'safety_measure',
      'medical_help',
      'psychological_help',
      'shelter',
      'information_on_rights',
    ]
    this.must(act, !new2025.includes(asked.measure) || act.on >= '2025-12-08', 'is not yet in the law')
  }

  served(act: ActOf<'protection.serve'>): void {
    const asked = this.of('protection.request', ({ id }) => id === act.measure)
    const decision = this.before('protection.decide').find(({ measure }) => measure === act.measure)
    this.says(
      act,
      mayServe({
        kind: asked.measure,
        addressee: act.addressee,
        granted: decision?.outcome === 'granted',
        signed: this.before('protection.attach_scan').some(({ measure }) => measure === act.measure),
      }),
    )
    const twice = this.before('protection.serve').some(
      (one) => one.measure === act.measure && one.addressee === act.addressee,
    )
    this.must(
      act,
      isOf(act.by.post, 'registry') && !twice && addresseesOf(asked.measure).length > 0,
      'is served twice',
    )
  }

  reviewed(act: ActOf<'protection.review'> | ActOf<'protection.lift'>): void {
    const asked = this.of('protection.request', ({ id }) => id === act.measure)
    const decision = this.before('protection.decide').find(({ measure }) => measure === act.measure)
    const lifted = this.before('protection.lift').some(({ measure }) => measure === act.measure)
    this.says(
      act,
      mayReview({
        post: act.by.post,
        kind: asked.measure,
        person: this.protected(this.person(asked.person), act),
        case: this.facts,
        inForce:
          !lifted &&
          decision?.outcome === 'granted' &&
          (decision.length?.until !== 'day' || decision.length.day >= act.on),
        reasoned: act.reasons !== '',
        personTold: true,
        length: act.kind === 'protection.review' ? act.length : null,
        on: act.on,
      }),
    )
  }

  happened(act: ActOf<'events.note'>): void {
    const party = this.one.parties.find(({ id }) => id === act.party)
    const { event } = act
    this.says(act, mayNoteEvent({ post: act.by.post, event, party: party?.capacity ?? null }))
    this.must(act, (act.party === null) === (party === undefined), 'nobody of this case')
    this.must(act, hasHour(event) === (act.hour !== null), 'an hour where a day is enough, or none')
    const clock = wallClock(act.at, 'Africa/Casablanca')
    this.must(act, `${act.day}T${act.hour ?? '00:00'}` <= `${clock.day}T${clock.time}`, 'before it happened')
    // Whoever is detained was arrested at most three days before, and was not judged yet.
    const arrest = this.before('events.note').findLast(
      (one) => one.event === 'arrest' && one.party === act.party,
    )
    if (event === 'pretrial_detention' && arrest !== undefined)
      this.must(act, daysBetween(arrest.day, act.day) <= 2, 'custody was over')
  }
  kept(act: ActOf<'events.note_done'>): void {
    const of = this.before('events.note').find(({ id }) => id === act.of)
    if (of === undefined) return this.must(act, false, 'of no act of the case')
    this.says(act, maySayDone({ post: act.by.post, term: act.term, article: 'ma/act/2002/22-01#art_66' }))
    this.must(act, isDoneAtAnHour(act.term) === (act.hour !== null), 'an hour where a day is enough, or none')
    const [began, ended] = [of, act].map(({ day, hour }) => `${day}T${hour ?? '00:00'}`)
    this.must(act, (began ?? '') <= (ended ?? ''), 'before it began')
    if (act.term === 'custody')
      this.must(act, (ended ?? '') <= `${addDays(of.day, 2)}T${of.hour ?? '00:00'}`, 'custody was over')
  }
  charged(act: ActOf<'charges.bring'>): void {
    const party = this.one.parties.find(({ id }) => id === act.party)
    this.says(
      act,
      mayBring({
        post: act.by.post,
        level: levelOf(this.court),
        charge: act.charge,
        party: party?.capacity ?? 'suspect',
        link: act.link,
        standing: this.before('charges.bring').map(({ charge }) => charge),
        submitted: false,
        on: act.on,
      }),
    )
    this.must(
      act,
      (act.charge === '448-6') === (party?.capacity === 'legal_person'),
      'is for a legal person only',
    )
  }

  /** Every place where somebody charged so far may be tried. */
  where() {
    const age: AccusedAge = this.one.parties.some((party) => party.age === 'child') ? 'child' : 'adult'
    const byParty = Map.groupBy(this.before('charges.bring'), ({ party }) => party)
    return placesOfTrial([...byParty.values()], age)
  }
  hearing(id: HearingId) {
    const found = hearingsOf(this.one).find((one) => one.id === id)
    if (found === undefined) throw new Error(`no hearing of ${this.one.situation} is ${id}`)
    return found
  }
  acting = ({ by }: { by: Act['by'] }) => ({ post: by.post, postedAt: by.court ?? this.court })

  fixed(act: Fixed & { readonly by: Act['by']; readonly kind: Act['kind'] }): void {
    const as = { kind: act.kind, by: act.by } as Act
    this.says(
      as,
      mayFix({ ...this.acting(act), court: act.court, where: this.where(), formation: act.formation }),
    )
    const called = act.called.map(({ part, officer, person }) =>
      officer !== null
        ? { part, post: officer.post }
        : person !== null
          ? { part, capacity: this.person(person).capacity }
          : { part },
    )
    this.says(as, mayCall({ formation: act.formation, called }))
    this.must(as, act.court === this.court && act.by.court === act.court, 'is fixed elsewhere')
  }

  moved(act: ActOf<'hearings.postpone'> | ActOf<'hearings.cancel'>): void {
    const { court, formation: id } = this.hearing(act.hearing)
    this.says(act, mayMoveHearing({ ...this.acting(act), court, formation: id, from: 'fixed' }))
  }

  closed(act: ActOf<'hearings.close'>): void {
    const victim = act.person === null ? undefined : this.person(act.person)
    const violent = ['adult_sexual', 'child_sexual'].some((set) =>
      actsOf(this.one, 'screening.record').some((one) => one.set === set),
    )
    this.says(
      act,
      mayClose({
        post: act.by.post,
        basis: act.basis,
        dangerToSafetyOrMorals: true,
        askedByVictim: act.person !== null,
        victim: { sex: victim?.sex ?? null, isChild: victim !== undefined && this.isChild(victim, act) },
        violenceOrSexualAssault: violent || act.basis === '302_2',
      }),
    )
  }

  held(act: ActOf<'hearings.hold'>): void {
    const hearing = this.hearing(act.hearing)
    const part = (name: string) => hearing.called.filter((one) => one.part === name)
    const judges = [...part('president'), ...part('member')].flatMap(({ officer }) => officer ?? [])
    const satIn = (judge: Staff): FormationId[] =>
      this.before('hearings.hold')
        .map(({ hearing: id }) => this.hearing(id))
        .filter(({ called }) => called.some(({ officer }) => officer?.id === judge.id))
        .map((one) => one.formation)
    this.says(
      act,
      mayHold({
        ...this.acting(act),
        court: hearing.court,
        where: this.where(),
        formation: hearing.formation,
        from: 'fixed',
        day: hearing.day,
        president: part('president')[0]?.officer?.post ?? null,
        members: part('member').flatMap(({ officer }) => officer?.post ?? []),
        someJudgeKnewTheCase: judges.some((judge) =>
          knewTheCase({ assignedAs: [judge.post], satIn: satIn(judge) }, hearing.formation),
        ),
        prosecutionPresent: part('prosecution').length === 1,
        clerkPresent: part('clerk').length === 1,
        everyAccusedHasLawyer: part('lawyer').length > 0,
        interpreterNeeded: hearing.interpreter !== null,
        interpreterPresent: part('interpreter').length > 0,
      }),
    )
    this.must(act, new Set(judges.map(({ id }) => id)).size === judges.length, 'has a judge twice')
    this.must(act, dayAt(act.at) === hearing.day, 'is held on another day')
  }

  transferred(
    act: ActOf<'transfer.receive'> | ActOf<'transfer.accept'> | ActOf<'transfer.return'>,
    from: TransferState,
    to: Exclude<TransferState, 'sent'>,
  ): void {
    const sent = this.of('transfer.send', ({ id }) => id === act.transfer)
    this.says(
      act,
      mayMoveTransfer({
        post: act.by.post,
        postedAt: act.by.court ?? sent.from,
        receiving: sent.to,
        from,
        to,
        reasoned: act.kind === 'transfer.return' && act.reasons !== '',
      }),
    )
    this.must(act, sent.to === appealCourtOf(sent.from), 'is not its Court of Appeal')
  }
}

describe.each(['2026-11-27', '2027-02-28', '2029-06-30'] as LocalDate[])('on %s', (today) => {
  const { cases } = countryOn(today)

  test('every act of every case is one that the law and the house allow whoever did it', () => {
    expect(cases.flatMap((one) => new Walk(one).walk())).toEqual([])
  })

  test('nobody acts in a case who is not on it: the unit, a service that was asked, or whoever was assigned by then', () => {
    const outsiders = cases.flatMap((one) =>
      one.acts.flatMap((act) => {
        const ofUnit = act.by.post === 'social_assistant' && `UNIT-${act.by.court ?? ''}` === one.unit
        const day = dayAt(act.at)
        const onCase = one.assigned.some(({ officer, starts }) => officer.id === act.by.id && starts <= day)
        // Whoever receives a sending at the other court is on no case of it yet.
        const ofService = act.by.post === 'service_provider'
        // Nor is the prosecution of the court where something else is held.
        const there = act.kind === 'non_punishment.agree' && !act.here
        return ofUnit || onCase || ofService || there || act.kind === 'transfer.receive'
          ? []
          : [`${one.situation} ${act.kind} ${act.by.handle}`]
      }),
    )
    expect(outsiders).toEqual([])
  })

  test('nobody is confirmed without an act of the court, and no reflection is longer than thirty days', () => {
    const all = cases.flatMap(({ acts }) => acts)
    const confirmed = all.filter((act) => act.kind === 'screening.identify' && act.decision === 'confirmed')
    expect(confirmed.length).toBeGreaterThan(50)
    for (const act of confirmed) expect(act).toMatchObject({ courtAct: expect.stringMatching(/\d+\/\d{4}$/) })
    for (const act of actsOf({ acts: all }, 'reflection.grant'))
      expect(Date.parse(act.ends) - Date.parse(act.starts)).toBeLessThan(30 * 86_400_000)
  })
})
