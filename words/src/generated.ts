// Written by words/generate.ts from words/catalogue; run it after a change of words.
import type { Text } from './bidi.ts'

/** What each word asks for. */
export interface Words {
  readonly 'absence.back': object
  readonly 'absence.days-missing': object
  readonly 'absence.end': object
  readonly 'absence.first-day': object
  readonly 'absence.from-to': { readonly from: Text; readonly to: Text }
  readonly 'absence.last-day': object
  readonly 'absence.means': object
  readonly 'absence.mine': object
  readonly 'absence.myself': object
  readonly 'absence.none': object
  readonly 'absence.now': object
  readonly 'absence.others': object
  readonly 'absence.say': object
  readonly 'absence.title': object
  readonly 'absence.who': object
  readonly 'approvals.act.exchange.export': object
  readonly 'approvals.act.identity.deal': object
  readonly 'approvals.act.identity.unseal': object
  readonly 'approvals.act.keys.open': object
  readonly 'approvals.act.officers.grant': object
  readonly 'approvals.act.person.erase': object
  readonly 'approvals.act.shelter.release': object
  readonly 'approvals.add-passkey': object
  readonly 'approvals.approve': object
  readonly 'approvals.approve-means': object
  readonly 'approvals.approve-title': object
  readonly 'approvals.ask': object
  readonly 'approvals.ask-means': object
  readonly 'approvals.ask-title': object
  readonly 'approvals.asked-by': { readonly name: Text }
  readonly 'approvals.by': { readonly at: Text; readonly name: Text }
  readonly 'approvals.confirm': object
  readonly 'approvals.confirm-unproved': object
  readonly 'approvals.demonstration': object
  readonly 'approvals.erase': object
  readonly 'approvals.erase-means': object
  readonly 'approvals.export-lead': object
  readonly 'approvals.export-title': object
  readonly 'approvals.for': { readonly purpose: Text }
  readonly 'approvals.for-minutes': { readonly count: number }
  readonly 'approvals.keys-ask': object
  readonly 'approvals.keys-means': object
  readonly 'approvals.keys-open': object
  readonly 'approvals.keys-sealed': { readonly at: Text; readonly why: Text }
  readonly 'approvals.keys-title': object
  readonly 'approvals.keys-why.forged_tickets': object
  readonly 'approvals.keys-why.pressed': object
  readonly 'approvals.keys-why.total_spent': object
  readonly 'approvals.lead': object
  readonly 'approvals.needs': { readonly count: number }
  readonly 'approvals.no-passkey': object
  readonly 'approvals.note': object
  readonly 'approvals.note-hidden': object
  readonly 'approvals.note-hint': object
  readonly 'approvals.nothing-waits': object
  readonly 'approvals.others': object
  readonly 'approvals.purpose-asked': object
  readonly 'approvals.purpose-missing': object
  readonly 'approvals.purpose.after_alarm': object
  readonly 'approvals.purpose.after_restart': object
  readonly 'approvals.purpose.danger_to_her': object
  readonly 'approvals.purpose.hearing': object
  readonly 'approvals.purpose.her_request': object
  readonly 'approvals.purpose.lost_key': object
  readonly 'approvals.purpose.medical_care': object
  readonly 'approvals.purpose.national_figures': object
  readonly 'approvals.purpose.new_formation': object
  readonly 'approvals.purpose.new_post': object
  readonly 'approvals.purpose.order_of_authority': object
  readonly 'approvals.purpose.partner_system': object
  readonly 'approvals.purpose.register_check': object
  readonly 'approvals.purpose.replacement': object
  readonly 'approvals.purpose.rights_of_defence': object
  readonly 'approvals.purpose.transport': object
  readonly 'approvals.refuse': object
  readonly 'approvals.refuse-title': object
  readonly 'approvals.said-no': { readonly at: Text; readonly name: Text; readonly why: Text }
  readonly 'approvals.said-yes': { readonly at: Text; readonly name: Text }
  readonly 'approvals.show-note': object
  readonly 'approvals.standing.agreed': object
  readonly 'approvals.standing.expired': object
  readonly 'approvals.standing.refused': object
  readonly 'approvals.standing.used': object
  readonly 'approvals.standing.waiting': object
  readonly 'approvals.standing.withdrawn': object
  readonly 'approvals.take-means': object
  readonly 'approvals.take-note': object
  readonly 'approvals.take-title': object
  readonly 'approvals.take.csv': object
  readonly 'approvals.take.xlsx': object
  readonly 'approvals.title': object
  readonly 'approvals.to-identities': object
  readonly 'approvals.to-releases': object
  readonly 'approvals.unit': object
  readonly 'approvals.waiting': object
  readonly 'approvals.waits-until': { readonly at: Text }
  readonly 'approvals.why-asked': object
  readonly 'approvals.why.not_explained': object
  readonly 'approvals.why.not_lawful': object
  readonly 'approvals.why.not_needed': object
  readonly 'approvals.why.too_wide': object
  readonly 'approvals.withdraw': object
  readonly 'attachments.cancel': object
  readonly 'attachments.fault.acts': object
  readonly 'attachments.fault.damaged': object
  readonly 'attachments.fault.locked': object
  readonly 'attachments.fault.not_a_scan': { readonly kinds: Text }
  readonly 'attachments.fault.too_many_pixels': object
  readonly 'attachments.fault.unreadable': object
  readonly 'attachments.file': object
  readonly 'attachments.kinds': {
    readonly file: Text
    readonly inCase: Text
    readonly kinds: Text
    readonly today: Text
  }
  readonly 'attachments.new': object
  readonly 'attachments.none': object
  readonly 'attachments.original': object
  readonly 'attachments.original-get': object
  readonly 'attachments.original-why': object
  readonly 'attachments.picture': object
  readonly 'attachments.picture-hidden': object
  readonly 'attachments.picture-show': object
  readonly 'attachments.purpose': object
  readonly 'attachments.purpose.expertise': object
  readonly 'attachments.purpose.hearing': object
  readonly 'attachments.purpose.other_authority': object
  readonly 'attachments.purpose.service': object
  readonly 'attachments.purpose.verification': object
  readonly 'attachments.retry': object
  readonly 'attachments.send': object
  readonly 'attachments.sending': { readonly percent: Text }
  readonly 'attachments.state.clean': object
  readonly 'attachments.state.infected': object
  readonly 'attachments.state.unexamined': object
  readonly 'attachments.state.waiting': object
  readonly 'attachments.sum': { readonly sum: Text }
  readonly 'attachments.too-large': object
  readonly 'attachments.warn': object
  readonly 'calendar.address': object
  readonly 'calendar.asked': { readonly count: number }
  readonly 'calendar.asked-last': { readonly at: Text }
  readonly 'calendar.close': object
  readonly 'calendar.close-sure': object
  readonly 'calendar.copied': object
  readonly 'calendar.copy': object
  readonly 'calendar.holds': object
  readonly 'calendar.made': { readonly at: Text }
  readonly 'calendar.once': object
  readonly 'calendar.open': object
  readonly 'calendar.open-again': object
  readonly 'calendar.replaces': object
  readonly 'calendar.title': object
  readonly 'cases.act.cases.assign': object
  readonly 'cases.act.cases.delegate': object
  readonly 'cases.act.cases.end_assignment': object
  readonly 'cases.act.cases.number': object
  readonly 'cases.act.charges.bring': object
  readonly 'cases.act.charges.drop': object
  readonly 'cases.act.claims.bring': object
  readonly 'cases.act.claims.end': object
  readonly 'cases.act.conditions.say': object
  readonly 'cases.act.elements.add_proof': object
  readonly 'cases.act.elements.attach_proof': object
  readonly 'cases.act.elements.date_facts': object
  readonly 'cases.act.elements.link': object
  readonly 'cases.act.elements.note': object
  readonly 'cases.act.elements.note_circumstance': object
  readonly 'cases.act.elements.unlink': object
  readonly 'cases.act.elements.withdraw': object
  readonly 'cases.act.emergency.close': object
  readonly 'cases.act.emergency.open': object
  readonly 'cases.act.emergency.review': object
  readonly 'cases.act.entitlements.note': object
  readonly 'cases.act.events.note': object
  readonly 'cases.act.events.note_done': object
  readonly 'cases.act.events.note_interruption': object
  readonly 'cases.act.events.note_pause': object
  readonly 'cases.act.events.withdraw': object
  readonly 'cases.act.events.withdraw_done': object
  readonly 'cases.act.hearings.call': object
  readonly 'cases.act.hearings.cancel': object
  readonly 'cases.act.hearings.close': object
  readonly 'cases.act.hearings.fix': object
  readonly 'cases.act.hearings.hold': object
  readonly 'cases.act.hearings.postpone': object
  readonly 'cases.act.help.bring': object
  readonly 'cases.act.help.request': object
  readonly 'cases.act.identities.lend': object
  readonly 'cases.act.identities.seal': object
  readonly 'cases.act.identity.deal': object
  readonly 'cases.act.keeping.hold': object
  readonly 'cases.act.keeping.release': object
  readonly 'cases.act.non_punishment.agree': object
  readonly 'cases.act.non_punishment.reopen': object
  readonly 'cases.act.non_punishment.resolve': object
  readonly 'cases.act.non_punishment.tell': object
  readonly 'cases.act.parties.add': object
  readonly 'cases.act.parties.correct': object
  readonly 'cases.act.parties.hand_over': object
  readonly 'cases.act.parties.say_victim': object
  readonly 'cases.act.people.add': object
  readonly 'cases.act.people.change_capacity': object
  readonly 'cases.act.people.correct': object
  readonly 'cases.act.people.hand_over': object
  readonly 'cases.act.people.name_wards': object
  readonly 'cases.act.person.erase': object
  readonly 'cases.act.protection.attach_scan': object
  readonly 'cases.act.protection.decide': object
  readonly 'cases.act.protection.lift': object
  readonly 'cases.act.protection.request': object
  readonly 'cases.act.protection.review': object
  readonly 'cases.act.protection.serve': object
  readonly 'cases.act.reception.note_contact': object
  readonly 'cases.act.reception.receive': object
  readonly 'cases.act.recusal.bar': object
  readonly 'cases.act.recusal.lift': object
  readonly 'cases.act.recusal.recuse': object
  readonly 'cases.act.referral.ask_representative': object
  readonly 'cases.act.referral.name_representative': object
  readonly 'cases.act.referral.send': object
  readonly 'cases.act.referral.take_consent': object
  readonly 'cases.act.referral.withdraw_consent': object
  readonly 'cases.act.reflection.end': object
  readonly 'cases.act.reflection.grant': object
  readonly 'cases.act.reports.check': object
  readonly 'cases.act.reports.decide': object
  readonly 'cases.act.reports.mark': object
  readonly 'cases.act.reports.notify': object
  readonly 'cases.act.reports.record': object
  readonly 'cases.act.reports.record_in_file': object
  readonly 'cases.act.rights.give': object
  readonly 'cases.act.screening.identify': object
  readonly 'cases.act.screening.record': object
  readonly 'cases.act.transfer.accept': object
  readonly 'cases.act.transfer.receive': object
  readonly 'cases.act.transfer.return': object
  readonly 'cases.act.transfer.send': object
  readonly 'cases.ask-shelter': object
  readonly 'cases.assign': object
  readonly 'cases.assign-nobody': object
  readonly 'cases.assign-officer': object
  readonly 'cases.assign-officer-missing': object
  readonly 'cases.assign-opens': object
  readonly 'cases.assign-order': object
  readonly 'cases.assign-post': object
  readonly 'cases.assigned-title': object
  readonly 'cases.away-until': { readonly day: Text }
  readonly 'cases.born': object
  readonly 'cases.born-future': object
  readonly 'cases.born-wrong': object
  readonly 'cases.case': object
  readonly 'cases.changed-meanwhile': { readonly name: Text; readonly when: Text }
  readonly 'cases.children': { readonly count: number }
  readonly 'cases.correct': object
  readonly 'cases.court-code': object
  readonly 'cases.court-code-wrong': object
  readonly 'cases.court-number': object
  readonly 'cases.court-number-wrong': object
  readonly 'cases.court-reference': object
  readonly 'cases.court-year': object
  readonly 'cases.court-year-wrong': { readonly from: Text; readonly to: Text }
  readonly 'cases.delegate': object
  readonly 'cases.delegate-hint': object
  readonly 'cases.delegate-nobody': object
  readonly 'cases.delegate-to': object
  readonly 'cases.delegate-to-missing': object
  readonly 'cases.delegate-until': object
  readonly 'cases.delegate-until-missing': object
  readonly 'cases.document': object
  readonly 'cases.document-hint': object
  readonly 'cases.earlier-title': object
  readonly 'cases.emergency': { readonly time: Text }
  readonly 'cases.emergency-close': object
  readonly 'cases.end-assignment': object
  readonly 'cases.end-at-once': { readonly name: Text }
  readonly 'cases.end-why': object
  readonly 'cases.end-why-missing': object
  readonly 'cases.end-why.conflict': object
  readonly 'cases.end-why.leave': object
  readonly 'cases.end-why.left_post': object
  readonly 'cases.end-why.replaced': object
  readonly 'cases.end-why.returned': object
  readonly 'cases.from-to': { readonly from: Text; readonly to: Text }
  readonly 'cases.identity': object
  readonly 'cases.identity-hidden': object
  readonly 'cases.language': object
  readonly 'cases.list-title': object
  readonly 'cases.match.document': object
  readonly 'cases.match.email': object
  readonly 'cases.match.name': object
  readonly 'cases.match.part_of_name': object
  readonly 'cases.match.phone': object
  readonly 'cases.match.reference': object
  readonly 'cases.nationality': object
  readonly 'cases.no-people': object
  readonly 'cases.no-reference': object
  readonly 'cases.nobody-assigned': object
  readonly 'cases.none': object
  readonly 'cases.none-hint': object
  readonly 'cases.open-cases': { readonly count: number }
  readonly 'cases.opened': object
  readonly 'cases.owner': { readonly name: Text }
  readonly 'cases.people': { readonly count: number }
  readonly 'cases.people-title': object
  readonly 'cases.person-child': object
  readonly 'cases.person-title': object
  readonly 'cases.place': object
  readonly 'cases.place.as-charged': object
  readonly 'cases.place.child-apart': object
  readonly 'cases.place.felony': { readonly from: Text; readonly to: Text }
  readonly 'cases.place.formation.criminal_chamber': object
  readonly 'cases.place.formation.juvenile_chamber': object
  readonly 'cases.place.formation.juvenile_criminal_chamber': object
  readonly 'cases.place.formation.tribunal': object
  readonly 'cases.place.joined': object
  readonly 'cases.place.misdemeanour': { readonly from: Text; readonly to: Text }
  readonly 'cases.place.no-seized': object
  readonly 'cases.place.received': object
  readonly 'cases.place.seized': object
  readonly 'cases.place.small-felony': object
  readonly 'cases.place.territory': object
  readonly 'cases.place.unit-of': { readonly court: Text }
  readonly 'cases.place.unknown': object
  readonly 'cases.place.wrong-level': object
  readonly 'cases.reception': object
  readonly 'cases.reference-changed': { readonly reference: Text }
  readonly 'cases.reference-correct': object
  readonly 'cases.reference-write': object
  readonly 'cases.references': object
  readonly 'cases.register': object
  readonly 'cases.room.care': object
  readonly 'cases.room.clocks': object
  readonly 'cases.room.hearings': object
  readonly 'cases.room.opened': object
  readonly 'cases.room.overview': object
  readonly 'cases.room.prosecution': object
  readonly 'cases.room.protection': object
  readonly 'cases.room.qualification': object
  readonly 'cases.room.timeline': object
  readonly 'cases.rooms': object
  readonly 'cases.save-anyway': object
  readonly 'cases.search-hint': object
  readonly 'cases.search-label': object
  readonly 'cases.search-more': object
  readonly 'cases.search-none': object
  readonly 'cases.search-none-hint': { readonly example: Text }
  readonly 'cases.search-title': object
  readonly 'cases.see-report': object
  readonly 'cases.since': { readonly day: Text }
  readonly 'cases.stands-in': { readonly day: Text; readonly name: Text }
  readonly 'cases.take-theirs': object
  readonly 'cases.timeline-all': object
  readonly 'cases.timeline-title': object
  readonly 'charges.already': object
  readonly 'charges.bring': object
  readonly 'charges.brought': { readonly day: Text; readonly name: Text }
  readonly 'charges.changed': object
  readonly 'charges.charge': object
  readonly 'charges.charge-missing': object
  readonly 'charges.competent': object
  readonly 'charges.drop': object
  readonly 'charges.dropped-on': object
  readonly 'charges.dropped-wrong': object
  readonly 'charges.ended': object
  readonly 'charges.ended-by': { readonly day: Text; readonly name: Text; readonly why: Text }
  readonly 'charges.formation.criminal_chamber': object
  readonly 'charges.formation.juvenile_chamber': object
  readonly 'charges.formation.juvenile_criminal_chamber': object
  readonly 'charges.formation.tribunal': object
  readonly 'charges.from-articles': object
  readonly 'charges.if-minor': object
  readonly 'charges.joined.by_choice': object
  readonly 'charges.joined.by_law': object
  readonly 'charges.legal-person': object
  readonly 'charges.link': object
  readonly 'charges.link-hint': object
  readonly 'charges.link.connected': object
  readonly 'charges.link.indivisible': object
  readonly 'charges.link.none': object
  readonly 'charges.nature.felony': object
  readonly 'charges.nature.misdemeanour': object
  readonly 'charges.no-file': object
  readonly 'charges.no-file-hint': object
  readonly 'charges.no-party': object
  readonly 'charges.none': object
  readonly 'charges.none-standing': object
  readonly 'charges.not-victims': object
  readonly 'charges.of.448-10': object
  readonly 'charges.of.448-2': object
  readonly 'charges.of.448-3': object
  readonly 'charges.of.448-4': object
  readonly 'charges.of.448-5': object
  readonly 'charges.of.448-6': object
  readonly 'charges.of.448-7': object
  readonly 'charges.of.448-8': object
  readonly 'charges.of.448-9': object
  readonly 'charges.on': object
  readonly 'charges.on-wrong': object
  readonly 'charges.option': { readonly article: Text; readonly what: Text }
  readonly 'charges.party': object
  readonly 'charges.party-missing': object
  readonly 'charges.party-number': { readonly capacity: Text; readonly number: Text }
  readonly 'charges.record': object
  readonly 'charges.record-end': object
  readonly 'charges.submitted': { readonly day: Text }
  readonly 'charges.submitted-missing': object
  readonly 'charges.submitted-on': object
  readonly 'charges.title': object
  readonly 'charges.to-appeal': object
  readonly 'charges.to-tribunal': object
  readonly 'charges.why': object
  readonly 'charges.why-missing': object
  readonly 'charges.why.dismissed': object
  readonly 'charges.why.extinguished': object
  readonly 'charges.why.mistake': object
  readonly 'charges.why.not_pursued': object
  readonly 'charges.why.requalified': object
  readonly 'claims.about': object
  readonly 'claims.against': object
  readonly 'claims.against-missing': object
  readonly 'claims.against-told': { readonly whom: Text }
  readonly 'claims.bring': object
  readonly 'claims.brought': { readonly day: Text; readonly name: Text }
  readonly 'claims.by': object
  readonly 'claims.by-missing': object
  readonly 'claims.by-other': object
  readonly 'claims.changed': object
  readonly 'claims.end': object
  readonly 'claims.ended': object
  readonly 'claims.ended-by': { readonly day: Text; readonly name: Text; readonly why: Text }
  readonly 'claims.ended-on': object
  readonly 'claims.ended-wrong': object
  readonly 'claims.none': object
  readonly 'claims.on': object
  readonly 'claims.on-wrong': object
  readonly 'claims.record': object
  readonly 'claims.record-end': object
  readonly 'claims.title': object
  readonly 'claims.way': object
  readonly 'claims.way-missing': object
  readonly 'claims.way.brief': object
  readonly 'claims.way.complaint': object
  readonly 'claims.way.in_investigation': object
  readonly 'claims.way.spoken': object
  readonly 'claims.why': object
  readonly 'claims.why-missing': object
  readonly 'claims.why.given_up': object
  readonly 'claims.why.mistake': object
  readonly 'claims.why.not_admitted': object
  readonly 'clocks.acts': object
  readonly 'clocks.acts-none': object
  readonly 'clocks.add-interruption': object
  readonly 'clocks.add-pause': object
  readonly 'clocks.all': object
  readonly 'clocks.all-needed': object
  readonly 'clocks.already': object
  readonly 'clocks.at': { readonly day: Text; readonly hour: Text }
  readonly 'clocks.at-most': { readonly due: Text }
  readonly 'clocks.at-wrong': object
  readonly 'clocks.between': { readonly from: Text; readonly to: Text }
  readonly 'clocks.calculator': object
  readonly 'clocks.clear': object
  readonly 'clocks.confirm': object
  readonly 'clocks.confirm-record': object
  readonly 'clocks.confirmed': object
  readonly 'clocks.confirmed-on': { readonly day: Text; readonly reckoned: Text }
  readonly 'clocks.correct': object
  readonly 'clocks.day': object
  readonly 'clocks.days-long': { readonly count: number }
  readonly 'clocks.done': object
  readonly 'clocks.done-already': object
  readonly 'clocks.done-by': { readonly day: Text; readonly name: Text; readonly post: Text }
  readonly 'clocks.done-in-time': object
  readonly 'clocks.done-late.days': { readonly amount: number }
  readonly 'clocks.done-late.hours': { readonly amount: number }
  readonly 'clocks.done-list': { readonly count: number }
  readonly 'clocks.done-on': { readonly at: Text }
  readonly 'clocks.done-shown': object
  readonly 'clocks.done-wrong': object
  readonly 'clocks.earlier': { readonly count: number }
  readonly 'clocks.effect.cap': object
  readonly 'clocks.effect.duty': object
  readonly 'clocks.effect.extinction': object
  readonly 'clocks.effect.liberty': object
  readonly 'clocks.effect.power': object
  readonly 'clocks.effect.remedy': object
  readonly 'clocks.effect.right': object
  readonly 'clocks.ended': object
  readonly 'clocks.ended-on': { readonly at: Text }
  readonly 'clocks.event': object
  readonly 'clocks.event-missing': object
  readonly 'clocks.fact.another_appealed': object
  readonly 'clocks.fact.art108': object
  readonly 'clocks.fact.court': object
  readonly 'clocks.fact.lawyer_delayed': object
  readonly 'clocks.fact.nature': object
  readonly 'clocks.fact.party': object
  readonly 'clocks.fact.prosecution': object
  readonly 'clocks.fact.referral': object
  readonly 'clocks.fact.residence': object
  readonly 'clocks.first-day': object
  readonly 'clocks.fixed': { readonly day: Text }
  readonly 'clocks.holiday-already': object
  readonly 'clocks.holiday-wrong': object
  readonly 'clocks.holidays': object
  readonly 'clocks.holidays-hint': object
  readonly 'clocks.holidays-list': object
  readonly 'clocks.hour': object
  readonly 'clocks.hours': { readonly hours: number }
  readonly 'clocks.hours-and-minutes': { readonly hours: Text; readonly minutes: Text }
  readonly 'clocks.if-renewed': { readonly time: number }
  readonly 'clocks.interruption': object
  readonly 'clocks.interruption-hint': object
  readonly 'clocks.interruption-record': object
  readonly 'clocks.interruption.investigation': object
  readonly 'clocks.interruption.prosecution': object
  readonly 'clocks.interruption.trial': object
  readonly 'clocks.keeps-nothing': object
  readonly 'clocks.last-free-day': { readonly due: Text; readonly other: Text }
  readonly 'clocks.length-only': { readonly minutes: number }
  readonly 'clocks.may-move': object
  readonly 'clocks.minutes': { readonly minutes: number }
  readonly 'clocks.moved': object
  readonly 'clocks.moved-from': { readonly day: Text; readonly from: Text; readonly to: Text }
  readonly 'clocks.no-date': object
  readonly 'clocks.no-such-time': object
  readonly 'clocks.no-term': object
  readonly 'clocks.none': object
  readonly 'clocks.none-hint': object
  readonly 'clocks.not-confirmed': object
  readonly 'clocks.not-known': object
  readonly 'clocks.not-told': { readonly value: Text }
  readonly 'clocks.note': object
  readonly 'clocks.note.earlier_wording_not_read': object
  readonly 'clocks.note.end_not_noted': object
  readonly 'clocks.note.holidays_not_reckoned': object
  readonly 'clocks.note.holidays_remembered': object
  readonly 'clocks.note.interrupted_by_acts_of_the_case': object
  readonly 'clocks.note.majority_by_its_month': object
  readonly 'clocks.note.value_remembered': object
  readonly 'clocks.note.version_not_read': object
  readonly 'clocks.noted-by': { readonly name: Text }
  readonly 'clocks.other-reading': { readonly other: Text }
  readonly 'clocks.over': object
  readonly 'clocks.party': object
  readonly 'clocks.party-none': object
  readonly 'clocks.passed': { readonly count: number }
  readonly 'clocks.pause': object
  readonly 'clocks.pause-from': object
  readonly 'clocks.pause-record': object
  readonly 'clocks.pause-to': object
  readonly 'clocks.pause.medical_care': object
  readonly 'clocks.pause.transfer': object
  readonly 'clocks.provisional': { readonly day: Text }
  readonly 'clocks.record': object
  readonly 'clocks.say-done': object
  readonly 'clocks.say-done-hint': object
  readonly 'clocks.say-done-record': object
  readonly 'clocks.say-done-when': object
  readonly 'clocks.say-ended': object
  readonly 'clocks.say-ended-when': object
  readonly 'clocks.source': object
  readonly 'clocks.source-hint': object
  readonly 'clocks.step.clocks_back': { readonly at: Text; readonly minutes: number }
  readonly 'clocks.step.clocks_forward': { readonly at: Text; readonly minutes: number }
  readonly 'clocks.step.counted.days': { readonly amount: number; readonly from: Text; readonly to: Text }
  readonly 'clocks.step.counted.months': { readonly amount: number; readonly from: Text; readonly to: Text }
  readonly 'clocks.step.counted.years': { readonly amount: number; readonly from: Text; readonly to: Text }
  readonly 'clocks.step.day_named_by_the_text': { readonly on: Text }
  readonly 'clocks.step.due': { readonly on: Text }
  readonly 'clocks.step.first_day_counted': { readonly on: Text }
  readonly 'clocks.step.first_day_not_counted': { readonly on: Text }
  readonly 'clocks.step.interrupted': { readonly on: Text }
  readonly 'clocks.step.interrupted_too_late': { readonly on: Text }
  readonly 'clocks.step.last_day_not_counted': { readonly on: Text }
  readonly 'clocks.step.month_too_short': { readonly on: Text }
  readonly 'clocks.step.moved_back': object
  readonly 'clocks.step.moved_on': object
  readonly 'clocks.step.renewed': { readonly due: Text; readonly time: number }
  readonly 'clocks.step.restarts_at_majority': { readonly on: Text }
  readonly 'clocks.step.runs': { readonly from: Text; readonly length: Text; readonly to: Text }
  readonly 'clocks.step.stands_still': { readonly from: Text; readonly length: Text; readonly to: Text }
  readonly 'clocks.step.starts': { readonly at: Text }
  readonly 'clocks.strict': { readonly due: Text; readonly other: Text }
  readonly 'clocks.taken': object
  readonly 'clocks.title': object
  readonly 'clocks.today': object
  readonly 'clocks.told.born': object
  readonly 'clocks.told.from': object
  readonly 'clocks.told.interrupted': object
  readonly 'clocks.told.opened': object
  readonly 'clocks.told.to': object
  readonly 'clocks.too-early': object
  readonly 'clocks.undo-done': object
  readonly 'clocks.value-since': { readonly day: Text }
  readonly 'clocks.value.another_appealed.no': object
  readonly 'clocks.value.another_appealed.yes': object
  readonly 'clocks.value.art108.no': object
  readonly 'clocks.value.art108.yes': object
  readonly 'clocks.value.court.court_of_appeal': object
  readonly 'clocks.value.court.first_instance': object
  readonly 'clocks.value.lawyer_delayed.no': object
  readonly 'clocks.value.lawyer_delayed.yes': object
  readonly 'clocks.value.nature.felony': object
  readonly 'clocks.value.nature.misdemeanour': object
  readonly 'clocks.value.party.accused': object
  readonly 'clocks.value.party.civil_party': object
  readonly 'clocks.value.party.prosecution': object
  readonly 'clocks.value.prosecution.general_prosecutor': object
  readonly 'clocks.value.prosecution.kings_prosecutor': object
  readonly 'clocks.value.referral.general_prosecutor': object
  readonly 'clocks.value.referral.other': object
  readonly 'clocks.value.residence.elsewhere': object
  readonly 'clocks.value.residence.maghreb_or_europe': object
  readonly 'clocks.value.residence.morocco': object
  readonly 'clocks.weekly-rest': object
  readonly 'clocks.what-happened': object
  readonly 'clocks.why': object
  readonly 'clocks.why-hint': object
  readonly 'clocks.why.annulled': object
  readonly 'clocks.why.mistake': object
  readonly 'clocks.why.noted_anew': object
  readonly 'clocks.withdraw': object
  readonly 'clocks.withdraw-record': object
  readonly 'clocks.withdrawn-by': { readonly day: Text; readonly name: Text }
  readonly 'clocks.would-move': { readonly count: number }
  readonly 'clocks.yours': object
  readonly 'common.add': object
  readonly 'common.all': object
  readonly 'common.articles-not-verified': object
  readonly 'common.back': object
  readonly 'common.borrowed': object
  readonly 'common.cancel': object
  readonly 'common.casablanca-time': object
  readonly 'common.choose': object
  readonly 'common.close': object
  readonly 'common.confirm': object
  readonly 'common.continue': object
  readonly 'common.date': object
  readonly 'common.days-late': { readonly count: number }
  readonly 'common.days-left': { readonly count: number }
  readonly 'common.demonstration': object
  readonly 'common.details': object
  readonly 'common.draft-found': { readonly when: Text }
  readonly 'common.draft-go-on': object
  readonly 'common.draft-kept': object
  readonly 'common.draft-not-kept': object
  readonly 'common.draft-throw-away': object
  readonly 'common.edit': object
  readonly 'common.error-summary': { readonly count: number }
  readonly 'common.fewer-than': { readonly count: number }
  readonly 'common.hide': object
  readonly 'common.in-language': { readonly language: Text }
  readonly 'common.loading': object
  readonly 'common.next': object
  readonly 'common.no': object
  readonly 'common.none': object
  readonly 'common.not-answered': { readonly question: Text }
  readonly 'common.not-recorded': object
  readonly 'common.not-reviewed': object
  readonly 'common.not-verified': object
  readonly 'common.optional': object
  readonly 'common.other': object
  readonly 'common.print': object
  readonly 'common.reason': object
  readonly 'common.remove': object
  readonly 'common.required': object
  readonly 'common.results': { readonly count: number }
  readonly 'common.retry': object
  readonly 'common.retry-in': { readonly seconds: number }
  readonly 'common.save': object
  readonly 'common.saved': object
  readonly 'common.search': object
  readonly 'common.send': object
  readonly 'common.show-briefly': object
  readonly 'common.showing-recorded': object
  readonly 'common.time': object
  readonly 'common.too-long': { readonly max: number; readonly over: number }
  readonly 'common.unknown': object
  readonly 'common.yes': object
  readonly 'conditions.about': object
  readonly 'conditions.answer': object
  readonly 'conditions.answer-missing': object
  readonly 'conditions.answer.no': object
  readonly 'conditions.answer.not_said': object
  readonly 'conditions.answer.yes': object
  readonly 'conditions.ask.disability': object
  readonly 'conditions.ask.pregnancy': object
  readonly 'conditions.because': { readonly what: Text }
  readonly 'conditions.from': object
  readonly 'conditions.from-hint': object
  readonly 'conditions.from-wrong': object
  readonly 'conditions.no-more': object
  readonly 'conditions.not-asked': object
  readonly 'conditions.said': { readonly day: Text; readonly name: Text }
  readonly 'conditions.say': object
  readonly 'conditions.say-of': { readonly what: Text }
  readonly 'conditions.title': object
  readonly 'documents.acknowledgement.by': { readonly name: Text }
  readonly 'documents.acknowledgement.hers': object
  readonly 'documents.acknowledgement.interpreter': object
  readonly 'documents.acknowledgement.says': { readonly person: Text }
  readonly 'documents.acknowledgement.signatures': object
  readonly 'documents.addressee': object
  readonly 'documents.addressee.health_service': object
  readonly 'documents.addressee.police': object
  readonly 'documents.addressee.protected_person': object
  readonly 'documents.addressee.registry': object
  readonly 'documents.addressee.shelter_service': object
  readonly 'documents.asked': object
  readonly 'documents.at.appeal': { readonly court: Text }
  readonly 'documents.at.first': { readonly court: Text }
  readonly 'documents.basis': object
  readonly 'documents.born': object
  readonly 'documents.capacity.expert': object
  readonly 'documents.capacity.reporter': object
  readonly 'documents.capacity.victim': object
  readonly 'documents.capacity.victim_witness': object
  readonly 'documents.capacity.witness': object
  readonly 'documents.card.bearer': object
  readonly 'documents.card.date': object
  readonly 'documents.card.given': object
  readonly 'documents.card.given.by': object
  readonly 'documents.card.given.receiver': object
  readonly 'documents.card.given.to': object
  readonly 'documents.card.language': object
  readonly 'documents.card.need': object
  readonly 'documents.card.need.change_of_residence': object
  readonly 'documents.card.need.child_expertise': object
  readonly 'documents.card.need.child_placement': object
  readonly 'documents.card.need.medical_care': object
  readonly 'documents.card.need.psychological_care': object
  readonly 'documents.card.need.shelter': object
  readonly 'documents.card.need.social_care': object
  readonly 'documents.card.number': object
  readonly 'documents.card.period': { readonly end: Text; readonly start: Text }
  readonly 'documents.card.period.open': { readonly start: Text }
  readonly 'documents.card.subject': object
  readonly 'documents.card.title': object
  readonly 'documents.caution.law': { readonly article: Text }
  readonly 'documents.caution.service': object
  readonly 'documents.child': object
  readonly 'documents.date': object
  readonly 'documents.demonstration': object
  readonly 'documents.draft': object
  readonly 'documents.fees.aid': { readonly law: Text }
  readonly 'documents.fees.deposit': { readonly article: Text }
  readonly 'documents.fees.exempt': { readonly law: Text; readonly person: Text }
  readonly 'documents.fees.receipt': { readonly one: Text; readonly other: Text }
  readonly 'documents.fees.subject': object
  readonly 'documents.greeting': object
  readonly 'documents.judiciary': object
  readonly 'documents.kingdom': object
  readonly 'documents.made': { readonly date: Text; readonly place: Text }
  readonly 'documents.nationality': object
  readonly 'documents.number': object
  readonly 'documents.of.appeal': { readonly court: Text }
  readonly 'documents.of.first': { readonly court: Text }
  readonly 'documents.opening': { readonly at: Text; readonly name: Text; readonly post: Text }
  readonly 'documents.page': { readonly page: Text; readonly pages: Text }
  readonly 'documents.papers-none': object
  readonly 'documents.period': { readonly end: Text; readonly start: Text }
  readonly 'documents.period.final_judgment': { readonly start: Text }
  readonly 'documents.period.lifted': { readonly start: Text }
  readonly 'documents.period.trial_end': { readonly start: Text }
  readonly 'documents.person': object
  readonly 'documents.person.concealed': { readonly article: Text }
  readonly 'documents.place-to-guard': object
  readonly 'documents.place-to-guard.by-hand': { readonly blank: Text }
  readonly 'documents.placement.asks': object
  readonly 'documents.placement.guardian': object
  readonly 'documents.printed': object
  readonly 'documents.reasons': object
  readonly 'documents.reasons-of-request': object
  readonly 'documents.reasons.in-arabic': object
  readonly 'documents.reasons.kept': object
  readonly 'documents.reasons.see-arabic': object
  readonly 'documents.reference': object
  readonly 'documents.referral.asks': object
  readonly 'documents.referral.caution': object
  readonly 'documents.referral.given': object
  readonly 'documents.referral.on': object
  readonly 'documents.referral.urgent': object
  readonly 'documents.referral.when': object
  readonly 'documents.referral.words': object
  readonly 'documents.reflection.protects': { readonly article: Text }
  readonly 'documents.reflection.ruling': {
    readonly days: Text
    readonly end: Text
    readonly person: Text
    readonly start: Text
  }
  readonly 'documents.reflection.stops-nothing': object
  readonly 'documents.register': object
  readonly 'documents.ruling': object
  readonly 'documents.ruling.granted': { readonly capacity: Text; readonly person: Text }
  readonly 'documents.ruling.no-contact': {
    readonly name: Text
    readonly protected: Text
    readonly standing: Text
  }
  readonly 'documents.ruling.refused': { readonly capacity: Text; readonly person: Text }
  readonly 'documents.serial': object
  readonly 'documents.served': object
  readonly 'documents.served.clerk': object
  readonly 'documents.served.date': object
  readonly 'documents.served.hour': object
  readonly 'documents.served.receiver': object
  readonly 'documents.served.to': object
  readonly 'documents.signature': object
  readonly 'documents.standing': object
  readonly 'documents.standing.accused': object
  readonly 'documents.standing.confirmed': object
  readonly 'documents.standing.presumed': object
  readonly 'documents.standing.suspect': object
  readonly 'documents.stay.says': { readonly person: Text }
  readonly 'documents.stay.title': object
  readonly 'documents.stay.to': object
  readonly 'documents.stay.until': { readonly end: Text; readonly start: Text }
  readonly 'documents.stay.until-trial-ends': { readonly start: Text }
  readonly 'documents.subject.granted': object
  readonly 'documents.subject.no-contact': object
  readonly 'documents.subject.refused': object
  readonly 'documents.summons.address': { readonly court: Text; readonly seat: Text }
  readonly 'documents.summons.by-hand': object
  readonly 'documents.summons.come': { readonly day: Text; readonly hour: Text }
  readonly 'documents.summons.day': object
  readonly 'documents.summons.means': { readonly article: Text }
  readonly 'documents.summons.sealed': object
  readonly 'documents.summons.served': object
  readonly 'documents.summons.served.mark': object
  readonly 'documents.summons.served.to': object
  readonly 'documents.summons.subject': object
  readonly 'documents.summons.to': { readonly code: Text }
  readonly 'documents.to.general_prosecutor': { readonly at: Text }
  readonly 'documents.to.juvenile_counsellor': { readonly at: Text }
  readonly 'documents.to.juvenile_judge': { readonly at: Text }
  readonly 'documents.to.registry': { readonly of: Text }
  readonly 'documents.told-on': object
  readonly 'documents.transmission.says': object
  readonly 'documents.transmission.sent': object
  readonly 'documents.transmission.subject': object
  readonly 'documents.transmission.why': object
  readonly 'documents.transmission.yours': object
  readonly 'documents.unverified': { readonly articles: Text }
  readonly 'documents.unverified.memory': object
  readonly 'documents.unverified.reading': object
  readonly 'documents.verify': { readonly address: Text; readonly number: Text }
  readonly 'documents.version': object
  readonly 'elements.absent': object
  readonly 'elements.absent-about': object
  readonly 'elements.age.adult': object
  readonly 'elements.age.child': object
  readonly 'elements.age.unknown': object
  readonly 'elements.all-noted': object
  readonly 'elements.already': { readonly name: Text; readonly when: Text }
  readonly 'elements.bare': { readonly count: number }
  readonly 'elements.began': object
  readonly 'elements.began-change': object
  readonly 'elements.began-hint': object
  readonly 'elements.began-none': object
  readonly 'elements.began-note': object
  readonly 'elements.began-wrong': object
  readonly 'elements.changed': object
  readonly 'elements.child-fourth': object
  readonly 'elements.choose': { readonly element: Text }
  readonly 'elements.circumstance-choose': object
  readonly 'elements.circumstance-in': { readonly whose: Text }
  readonly 'elements.circumstance.accomplice': object
  readonly 'elements.circumstance.armed': object
  readonly 'elements.circumstance.ascendant': object
  readonly 'elements.circumstance.attempt': object
  readonly 'elements.circumstance.authority': object
  readonly 'elements.circumstance.barbarity': object
  readonly 'elements.circumstance.carer': object
  readonly 'elements.circumstance.coauthor': object
  readonly 'elements.circumstance.completed': object
  readonly 'elements.circumstance.criminal_gang': object
  readonly 'elements.circumstance.death': object
  readonly 'elements.circumstance.defamation': object
  readonly 'elements.circumstance.descendant': object
  readonly 'elements.circumstance.disability': object
  readonly 'elements.circumstance.guardian': object
  readonly 'elements.circumstance.habitual': object
  readonly 'elements.circumstance.illness': object
  readonly 'elements.circumstance.incurable_illness': object
  readonly 'elements.circumstance.kafil': object
  readonly 'elements.circumstance.no_lasting_harm': object
  readonly 'elements.circumstance.official_using_function': object
  readonly 'elements.circumstance.old_age': object
  readonly 'elements.circumstance.permanent_infirmity': object
  readonly 'elements.circumstance.physical_deficiency': object
  readonly 'elements.circumstance.pregnant': object
  readonly 'elements.circumstance.principal': object
  readonly 'elements.circumstance.psychological_deficiency': object
  readonly 'elements.circumstance.report_enabled_arrests': object
  readonly 'elements.circumstance.report_prevented_completion': object
  readonly 'elements.circumstance.reported_before_execution': object
  readonly 'elements.circumstance.representative': object
  readonly 'elements.circumstance.sequestration': object
  readonly 'elements.circumstance.spouse': object
  readonly 'elements.circumstance.threat_of_death': object
  readonly 'elements.circumstance.threat_of_harm': object
  readonly 'elements.circumstance.torture': object
  readonly 'elements.circumstance.transnational': object
  readonly 'elements.circumstances': object
  readonly 'elements.circumstances-told': object
  readonly 'elements.circumstances-withdrawn': { readonly count: number }
  readonly 'elements.documents': { readonly count: number }
  readonly 'elements.element.act': object
  readonly 'elements.element.fourth': object
  readonly 'elements.element.means': object
  readonly 'elements.element.purpose': object
  readonly 'elements.ended': object
  readonly 'elements.ended-hint': object
  readonly 'elements.ended-none': object
  readonly 'elements.ended-wrong': object
  readonly 'elements.grid': object
  readonly 'elements.grid-corner': object
  readonly 'elements.grid-linked': { readonly document: Text; readonly element: Text }
  readonly 'elements.grid-unlinked': { readonly document: Text; readonly element: Text }
  readonly 'elements.is-absent': { readonly what: Text }
  readonly 'elements.kind.digital': object
  readonly 'elements.kind.document': object
  readonly 'elements.kind.expert': object
  readonly 'elements.kind.financial': object
  readonly 'elements.kind.medical': object
  readonly 'elements.kind.object': object
  readonly 'elements.kind.other': object
  readonly 'elements.kind.record': object
  readonly 'elements.kind.statement': object
  readonly 'elements.lacking': { readonly count: number }
  readonly 'elements.none': object
  readonly 'elements.none-hint': object
  readonly 'elements.none-of-these': object
  readonly 'elements.not-a-verdict': object
  readonly 'elements.not-noted': object
  readonly 'elements.note': object
  readonly 'elements.note-in': { readonly element: Text }
  readonly 'elements.noted-by': { readonly name: Text; readonly when: Text }
  readonly 'elements.nothing-yet': object
  readonly 'elements.noting': object
  readonly 'elements.noting.absent': object
  readonly 'elements.noting.there': object
  readonly 'elements.of-facts': object
  readonly 'elements.proof-dated': object
  readonly 'elements.proof-kind': object
  readonly 'elements.proof-kind-missing': object
  readonly 'elements.proof-link': object
  readonly 'elements.proof-new': object
  readonly 'elements.proof-others': object
  readonly 'elements.proof-save': object
  readonly 'elements.proof-title': object
  readonly 'elements.proof-title-hint': object
  readonly 'elements.proof-title-long': { readonly most: number }
  readonly 'elements.proof-title-missing': object
  readonly 'elements.proof-undated': object
  readonly 'elements.proof-unlink': object
  readonly 'elements.proofs': object
  readonly 'elements.proofs-none': object
  readonly 'elements.relation-to': { readonly person: Text; readonly relation: Text }
  readonly 'elements.secret': object
  readonly 'elements.support.not_noted': object
  readonly 'elements.support.not_required': object
  readonly 'elements.support.noted_without_proof': object
  readonly 'elements.support.supported': { readonly proofs: number }
  readonly 'elements.title': object
  readonly 'elements.title-hidden': object
  readonly 'elements.title-show': object
  readonly 'elements.together': object
  readonly 'elements.value.abduction': object
  readonly 'elements.value.abuse_of_authority': object
  readonly 'elements.value.abuse_of_function': object
  readonly 'elements.value.abuse_of_influence': object
  readonly 'elements.value.abuse_of_need': object
  readonly 'elements.value.abuse_of_precariousness': object
  readonly 'elements.value.abuse_of_weakness': object
  readonly 'elements.value.armed_conflict': object
  readonly 'elements.value.begging': object
  readonly 'elements.value.criminal_acts': object
  readonly 'elements.value.deception': object
  readonly 'elements.value.dignity_violated': object
  readonly 'elements.value.forced_labour': object
  readonly 'elements.value.forced_service': object
  readonly 'elements.value.fraud': object
  readonly 'elements.value.freedom_to_change_taken_away': object
  readonly 'elements.value.harbour': object
  readonly 'elements.value.intermediary': object
  readonly 'elements.value.lure': object
  readonly 'elements.value.medical_experiments': object
  readonly 'elements.value.other_coercion': object
  readonly 'elements.value.payment_for_consent': object
  readonly 'elements.value.pornography': object
  readonly 'elements.value.practices_like_slavery': object
  readonly 'elements.value.prostitution_of_others': object
  readonly 'elements.value.receive': object
  readonly 'elements.value.recruit': object
  readonly 'elements.value.removal_of_organs': object
  readonly 'elements.value.removal_of_tissues': object
  readonly 'elements.value.sexual_exploitation': object
  readonly 'elements.value.slavery': object
  readonly 'elements.value.threat_of_force': object
  readonly 'elements.value.transfer': object
  readonly 'elements.value.transport': object
  readonly 'elements.value.use_of_force': object
  readonly 'elements.value.will_taken_away': object
  readonly 'elements.whose': object
  readonly 'elements.withdraw': object
  readonly 'elements.withdraw-sure': object
  readonly 'elements.withdrawn': { readonly count: number }
  readonly 'elements.withdrawn-by': { readonly name: Text; readonly when: Text }
  readonly 'emergency.by-officer': object
  readonly 'emergency.category': object
  readonly 'emergency.category-missing': object
  readonly 'emergency.category.colleague_out_of_reach': object
  readonly 'emergency.category.custody_ends': object
  readonly 'emergency.category.danger_now': object
  readonly 'emergency.category.hearing_today': object
  readonly 'emergency.category.other': object
  readonly 'emergency.close': object
  readonly 'emergency.code': object
  readonly 'emergency.code-hint': object
  readonly 'emergency.count-by-head': { readonly count: number }
  readonly 'emergency.count-opened': { readonly count: number }
  readonly 'emergency.count-overdue': { readonly count: number }
  readonly 'emergency.counts-none': object
  readonly 'emergency.counts-title': object
  readonly 'emergency.is-open': object
  readonly 'emergency.list-title': object
  readonly 'emergency.means': object
  readonly 'emergency.none': object
  readonly 'emergency.none-hint': object
  readonly 'emergency.notice': object
  readonly 'emergency.number': object
  readonly 'emergency.number-missing': object
  readonly 'emergency.open': object
  readonly 'emergency.open-title': object
  readonly 'emergency.opened': { readonly from: Text; readonly to: Text }
  readonly 'emergency.overdue': object
  readonly 'emergency.post': object
  readonly 'emergency.post-missing': object
  readonly 'emergency.proper': object
  readonly 'emergency.proper-missing': object
  readonly 'emergency.proper.no': object
  readonly 'emergency.proper.yes': object
  readonly 'emergency.reason': object
  readonly 'emergency.reason-hidden': object
  readonly 'emergency.reason-hint': object
  readonly 'emergency.reason-missing': object
  readonly 'emergency.review': object
  readonly 'emergency.review-by': { readonly day: Text }
  readonly 'emergency.review-reason': object
  readonly 'emergency.reviewed': { readonly day: Text; readonly name: Text }
  readonly 'emergency.reviewed-because': object
  readonly 'emergency.show-reason': object
  readonly 'emergency.title': object
  readonly 'emergency.to-case': object
  readonly 'emergency.year': object
  readonly 'entitlements.about': object
  readonly 'entitlements.by-circuit': object
  readonly 'entitlements.by-circuit-about': object
  readonly 'entitlements.by-court': object
  readonly 'entitlements.choose-one': object
  readonly 'entitlements.counted': { readonly moment: Text; readonly next: Text }
  readonly 'entitlements.country': object
  readonly 'entitlements.coverage': object
  readonly 'entitlements.coverage-about': object
  readonly 'entitlements.coverage-more': object
  readonly 'entitlements.coverage-none': object
  readonly 'entitlements.coverage-none-hint': object
  readonly 'entitlements.coverage-people': { readonly count: number }
  readonly 'entitlements.days': object
  readonly 'entitlements.days-count': { readonly count: number }
  readonly 'entitlements.decided': object
  readonly 'entitlements.entitlement': object
  readonly 'entitlements.few-all': object
  readonly 'entitlements.few-courts': { readonly count: number }
  readonly 'entitlements.few-others': object
  readonly 'entitlements.fewer-than-five': object
  readonly 'entitlements.figures-about': object
  readonly 'entitlements.giving.may_be_granted': object
  readonly 'entitlements.giving.of_right': object
  readonly 'entitlements.giving.within_available_means': object
  readonly 'entitlements.half-within': object
  readonly 'entitlements.how': object
  readonly 'entitlements.how.enough': object
  readonly 'entitlements.how.few': object
  readonly 'entitlements.how.rounded': object
  readonly 'entitlements.how.same': object
  readonly 'entitlements.how.use': object
  readonly 'entitlements.how.weekly': object
  readonly 'entitlements.how.whole': object
  readonly 'entitlements.missing': { readonly count: number }
  readonly 'entitlements.missing-title': object
  readonly 'entitlements.name.answer_after_testimony': object
  readonly 'entitlements.name.challenge_of_shelving': object
  readonly 'entitlements.name.civil_party': object
  readonly 'entitlements.name.closed_session': object
  readonly 'entitlements.name.closed_session_on_request': object
  readonly 'entitlements.name.enforcement_of_damages': object
  readonly 'entitlements.name.exemption_from_court_fees': object
  readonly 'entitlements.name.first_reception': object
  readonly 'entitlements.name.heard_without_oath': object
  readonly 'entitlements.name.identification_at_once': object
  readonly 'entitlements.name.identity_hidden_at_hearing': object
  readonly 'entitlements.name.information_on_rights': object
  readonly 'entitlements.name.interpreter': object
  readonly 'entitlements.name.lawyer_appointed': object
  readonly 'entitlements.name.legal_aid': object
  readonly 'entitlements.name.measures_for_child_after_judgment': object
  readonly 'entitlements.name.medical_help': object
  readonly 'entitlements.name.no_contact': object
  readonly 'entitlements.name.no_contact_after_conviction': object
  readonly 'entitlements.name.no_contact_during_prosecution': object
  readonly 'entitlements.name.no_expulsion_during_reflection': object
  readonly 'entitlements.name.no_publication_at_all': object
  readonly 'entitlements.name.no_publication_without_consent': object
  readonly 'entitlements.name.no_removal_of_child_or_pregnant_woman': object
  readonly 'entitlements.name.not_liable_for_acts_under_threat': object
  readonly 'entitlements.name.personal_data_protected': object
  readonly 'entitlements.name.placement_of_child': object
  readonly 'entitlements.name.protection_of_reporter': object
  readonly 'entitlements.name.protection_of_witness': object
  readonly 'entitlements.name.psychological_help': object
  readonly 'entitlements.name.reflection': object
  readonly 'entitlements.name.safety': object
  readonly 'entitlements.name.shelter': object
  readonly 'entitlements.name.social_integration': object
  readonly 'entitlements.name.state_health_care': object
  readonly 'entitlements.name.state_legal_help': object
  readonly 'entitlements.name.state_psychological_and_social_support': object
  readonly 'entitlements.name.state_temporary_shelter': object
  readonly 'entitlements.name.stay_until_trial_ends': object
  readonly 'entitlements.name.told_of_measures': object
  readonly 'entitlements.name.told_the_outcome': object
  readonly 'entitlements.name.voluntary_return': object
  readonly 'entitlements.never-counted': object
  readonly 'entitlements.note': object
  readonly 'entitlements.note-of': { readonly what: Text }
  readonly 'entitlements.nothing': object
  readonly 'entitlements.of-entitled': object
  readonly 'entitlements.on': object
  readonly 'entitlements.on-wrong': object
  readonly 'entitlements.other-title': object
  readonly 'entitlements.place': object
  readonly 'entitlements.place-year': { readonly place: Text; readonly year: Text }
  readonly 'entitlements.refused': object
  readonly 'entitlements.share': { readonly all: Text; readonly part: Text }
  readonly 'entitlements.small-courts': { readonly count: number }
  readonly 'entitlements.stage': { readonly stage: Text }
  readonly 'entitlements.stage.appeal': object
  readonly 'entitlements.stage.cassation': object
  readonly 'entitlements.stage.final': object
  readonly 'entitlements.stage.inquiry': object
  readonly 'entitlements.stage.investigation': object
  readonly 'entitlements.stage.judged': object
  readonly 'entitlements.stage.reception': object
  readonly 'entitlements.stage.trial': object
  readonly 'entitlements.state': object
  readonly 'entitlements.state-missing': object
  readonly 'entitlements.state.decided': object
  readonly 'entitlements.state.denied': object
  readonly 'entitlements.state.ended': object
  readonly 'entitlements.state.offered': object
  readonly 'entitlements.state.open': object
  readonly 'entitlements.state.refused': object
  readonly 'entitlements.state.running': object
  readonly 'entitlements.title': object
  readonly 'entitlements.too-few': object
  readonly 'entitlements.under': { readonly share: Text }
  readonly 'entitlements.year': object
  readonly 'hearings.accused': object
  readonly 'hearings.accused-hint': object
  readonly 'hearings.accused-missing': object
  readonly 'hearings.accused.adult': object
  readonly 'hearings.accused.child': object
  readonly 'hearings.all': object
  readonly 'hearings.appointed': object
  readonly 'hearings.at': object
  readonly 'hearings.at-casablanca': object
  readonly 'hearings.at-missing': object
  readonly 'hearings.at-wrong': object
  readonly 'hearings.attends': object
  readonly 'hearings.attends-hint': object
  readonly 'hearings.attends-none': object
  readonly 'hearings.call': object
  readonly 'hearings.cancel': object
  readonly 'hearings.cancel-sure': object
  readonly 'hearings.clash-officer': { readonly name: Text }
  readonly 'hearings.clash-room': object
  readonly 'hearings.clash-title': object
  readonly 'hearings.close': object
  readonly 'hearings.close-asked': object
  readonly 'hearings.close-basis': object
  readonly 'hearings.close-basis-missing': object
  readonly 'hearings.close-basis.302_1': object
  readonly 'hearings.close-basis.302_2': object
  readonly 'hearings.close-danger': object
  readonly 'hearings.close-decides': object
  readonly 'hearings.close-record': object
  readonly 'hearings.close-violence': object
  readonly 'hearings.closed': object
  readonly 'hearings.closed-by-court': object
  readonly 'hearings.closed-by-law': object
  readonly 'hearings.court': object
  readonly 'hearings.day-none': object
  readonly 'hearings.fix': object
  readonly 'hearings.fix-anyway': object
  readonly 'hearings.fix-record': object
  readonly 'hearings.formation': object
  readonly 'hearings.formation-missing': object
  readonly 'hearings.formation-only': object
  readonly 'hearings.formation.criminal_chamber': object
  readonly 'hearings.formation.criminal_chamber_of_appeal': object
  readonly 'hearings.formation.juvenile_chamber': object
  readonly 'hearings.formation.juvenile_criminal_chamber': object
  readonly 'hearings.formation.juvenile_criminal_chamber_of_appeal': object
  readonly 'hearings.formation.tribunal_single': object
  readonly 'hearings.formation.tribunal_three': object
  readonly 'hearings.hold': object
  readonly 'hearings.hold-knew': object
  readonly 'hearings.hold-lawyer': object
  readonly 'hearings.hold-present': object
  readonly 'hearings.hold-record': object
  readonly 'hearings.interpreter': object
  readonly 'hearings.interpreter-hint': object
  readonly 'hearings.interpreter-needed': object
  readonly 'hearings.mine': { readonly part: Text }
  readonly 'hearings.more': object
  readonly 'hearings.next': object
  readonly 'hearings.none': object
  readonly 'hearings.none-hint': object
  readonly 'hearings.not-appointed': object
  readonly 'hearings.not-called': object
  readonly 'hearings.nothing-open': object
  readonly 'hearings.on': object
  readonly 'hearings.on-missing': object
  readonly 'hearings.part.clerk': object
  readonly 'hearings.part.expert': object
  readonly 'hearings.part.interpreter': object
  readonly 'hearings.part.lawyer': object
  readonly 'hearings.part.member': object
  readonly 'hearings.part.president': object
  readonly 'hearings.part.prosecution': object
  readonly 'hearings.part.social_assistant': object
  readonly 'hearings.part.victim': object
  readonly 'hearings.part.witness': object
  readonly 'hearings.postpone': object
  readonly 'hearings.postpone-hint': object
  readonly 'hearings.postpone-record': object
  readonly 'hearings.postponed-to': object
  readonly 'hearings.room': object
  readonly 'hearings.room-named': { readonly room: Text }
  readonly 'hearings.room-optional': object
  readonly 'hearings.this-week': object
  readonly 'hearings.title': object
  readonly 'hearings.victim': object
  readonly 'hearings.victim-missing': object
  readonly 'hearings.week-after': object
  readonly 'hearings.week-before': object
  readonly 'hearings.week-none': object
  readonly 'hearings.week-none-hint': object
  readonly 'hearings.week-of': { readonly day: Text }
  readonly 'hearings.when': object
  readonly 'help.bring': object
  readonly 'help.bring-confirm': object
  readonly 'help.bring-note': object
  readonly 'help.brought': object
  readonly 'help.by': { readonly name: Text; readonly when: Text }
  readonly 'help.came-by': object
  readonly 'help.came-by-missing': object
  readonly 'help.complained': object
  readonly 'help.file-title': object
  readonly 'help.is-alone': object
  readonly 'help.later': object
  readonly 'help.law-title': object
  readonly 'help.means-title': object
  readonly 'help.means.a_felony_must_be_told': object
  readonly 'help.means.a_measure_goes_to_an_authority': object
  readonly 'help.means.help_needs_no_complaint': object
  readonly 'help.means.keeping_silent_is_punished': object
  readonly 'help.means.said_in_confidence': object
  readonly 'help.need': object
  readonly 'help.need-hidden': object
  readonly 'help.need-hint': object
  readonly 'help.need-show': object
  readonly 'help.new': object
  readonly 'help.no-penal-file': object
  readonly 'help.nobody-there': object
  readonly 'help.not-settled': object
  readonly 'help.nothing-sent': object
  readonly 'help.open': object
  readonly 'help.people-hint': object
  readonly 'help.received': object
  readonly 'help.report': object
  readonly 'help.say-first': object
  readonly 'help.see-report': object
  readonly 'help.stands': object
  readonly 'help.stands-brought': object
  readonly 'help.title': object
  readonly 'help.wish': object
  readonly 'help.wish-hint': object
  readonly 'help.wish-missing': object
  readonly 'help.wish.no_court': object
  readonly 'help.wish.undecided': object
  readonly 'identities.again-in-file': object
  readonly 'identities.agree': object
  readonly 'identities.ask': object
  readonly 'identities.ask-deal': object
  readonly 'identities.ask-means': object
  readonly 'identities.ask-now': object
  readonly 'identities.caller-is': object
  readonly 'identities.cannot': object
  readonly 'identities.cannot-none': object
  readonly 'identities.cannot-what': object
  readonly 'identities.changed': object
  readonly 'identities.changed-since': object
  readonly 'identities.deal': object
  readonly 'identities.deal-means': object
  readonly 'identities.dealt': { readonly when: Text }
  readonly 'identities.field.born': object
  readonly 'identities.field.by-whom': object
  readonly 'identities.field.caller': object
  readonly 'identities.field.document': object
  readonly 'identities.field.if-other': object
  readonly 'identities.field.name': object
  readonly 'identities.field.nationality': object
  readonly 'identities.field.number': object
  readonly 'identities.field.sex': object
  readonly 'identities.field.when': object
  readonly 'identities.goes': object
  readonly 'identities.goes-in': { readonly seconds: Text }
  readonly 'identities.goes.contacts': { readonly count: number }
  readonly 'identities.goes.kept': { readonly count: number }
  readonly 'identities.goes.nothing': object
  readonly 'identities.goes.search': object
  readonly 'identities.hide': object
  readonly 'identities.identity': object
  readonly 'identities.lead': { readonly decided: Text; readonly kept: Text }
  readonly 'identities.lend': object
  readonly 'identities.lend-means': object
  readonly 'identities.live': { readonly count: number }
  readonly 'identities.lost': object
  readonly 'identities.member.has-it': object
  readonly 'identities.member.left': object
  readonly 'identities.member.lost': object
  readonly 'identities.member.no-key': object
  readonly 'identities.member.without': object
  readonly 'identities.missing': object
  readonly 'identities.none': object
  readonly 'identities.none-hint': object
  readonly 'identities.not-lent': object
  readonly 'identities.open': object
  readonly 'identities.open-means': object
  readonly 'identities.paper-of-person': object
  readonly 'identities.papers': { readonly count: number }
  readonly 'identities.place.attachments': object
  readonly 'identities.place.decisions': object
  readonly 'identities.place.family': object
  readonly 'identities.place.measures': object
  readonly 'identities.place.notes': object
  readonly 'identities.place.party': object
  readonly 'identities.place.proofs': object
  readonly 'identities.place.referrals': object
  readonly 'identities.place.statement': object
  readonly 'identities.prepare': object
  readonly 'identities.prepare-means': object
  readonly 'identities.purpose': object
  readonly 'identities.purpose-missing': object
  readonly 'identities.read-again': object
  readonly 'identities.sealed': object
  readonly 'identities.sex.female': object
  readonly 'identities.sex.male': object
  readonly 'identities.stays': object
  readonly 'identities.stays-what': object
  readonly 'identities.subject': { readonly capacity: Text; readonly reference: Text }
  readonly 'identities.sure': object
  readonly 'identities.sure-check': object
  readonly 'identities.sure-means': object
  readonly 'identities.title': object
  readonly 'identities.to-seal': { readonly measure: Text }
  readonly 'identities.too-few-keys': object
  readonly 'identities.too-long': { readonly most: Text }
  readonly 'identities.two-left': object
  readonly 'identities.write-hint': object
  readonly 'keeping.count-due': { readonly count: number }
  readonly 'keeping.count-kept': { readonly count: number }
  readonly 'keeping.due-files': object
  readonly 'keeping.due-lead': object
  readonly 'keeping.due-none': object
  readonly 'keeping.due-none-hint': object
  readonly 'keeping.due-since': { readonly day: Text }
  readonly 'keeping.due-title': object
  readonly 'keeping.due-units': object
  readonly 'keeping.erase': object
  readonly 'keeping.erase-asked': object
  readonly 'keeping.erase-means': object
  readonly 'keeping.erase-whom': object
  readonly 'keeping.erase-whom-missing': object
  readonly 'keeping.erase-why': object
  readonly 'keeping.erase-why-missing': object
  readonly 'keeping.held-by': { readonly at: Text; readonly name: Text }
  readonly 'keeping.hold': object
  readonly 'keeping.hold-means': object
  readonly 'keeping.hold-reference': object
  readonly 'keeping.hold-reference-hint': object
  readonly 'keeping.hold-why': object
  readonly 'keeping.hold-why-missing': object
  readonly 'keeping.hold.appeal': object
  readonly 'keeping.hold.archives': object
  readonly 'keeping.hold.authority': object
  readonly 'keeping.hold.claim': object
  readonly 'keeping.hold.complaint_of_her': object
  readonly 'keeping.hold.other_proceedings': object
  readonly 'keeping.hold.reopening': object
  readonly 'keeping.opened': { readonly day: Text }
  readonly 'keeping.release': object
  readonly 'keeping.released-by': { readonly at: Text; readonly name: Text }
  readonly 'keeping.rule.case_child': object
  readonly 'keeping.rule.case_help': object
  readonly 'keeping.rule.case_judged': object
  readonly 'keeping.rule.case_shelved': object
  readonly 'keeping.title': object
  readonly 'keeping.unconfirmed': object
  readonly 'keeping.until': { readonly day: Text }
  readonly 'keeping.whole-file': object
  readonly 'keeping.why.held': object
  readonly 'keeping.why.open': object
  readonly 'keeping.why.pending': object
  readonly 'keeping.why.protects': object
  readonly 'languages.aka': object
  readonly 'languages.amh': object
  readonly 'languages.arb': object
  readonly 'languages.ary': object
  readonly 'languages.bam': object
  readonly 'languages.ben': object
  readonly 'languages.bin': object
  readonly 'languages.dyu': object
  readonly 'languages.eng': object
  readonly 'languages.ewe': object
  readonly 'languages.fra': object
  readonly 'languages.ful': object
  readonly 'languages.hau': object
  readonly 'languages.ibo': object
  readonly 'languages.ind': object
  readonly 'languages.lin': object
  readonly 'languages.man': object
  readonly 'languages.mey': object
  readonly 'languages.pcm': object
  readonly 'languages.por': object
  readonly 'languages.rif': object
  readonly 'languages.shi': object
  readonly 'languages.snk': object
  readonly 'languages.som': object
  readonly 'languages.spa': object
  readonly 'languages.swa': object
  readonly 'languages.tgl': object
  readonly 'languages.tir': object
  readonly 'languages.tur': object
  readonly 'languages.tzm': object
  readonly 'languages.urd': object
  readonly 'languages.wol': object
  readonly 'languages.xms': object
  readonly 'languages.yor': object
  readonly 'languages.zho': object
  readonly 'law.amount.days': { readonly count: number }
  readonly 'law.amount.hours': { readonly count: number }
  readonly 'law.amount.minutes': { readonly count: number }
  readonly 'law.amount.months': { readonly count: number }
  readonly 'law.amount.years': { readonly count: number }
  readonly 'law.articles': { readonly count: number }
  readonly 'law.brought-by': { readonly act: Text }
  readonly 'law.clocks-judge': object
  readonly 'law.confidence.memory': object
  readonly 'law.confidence.reading': object
  readonly 'law.confidence.text': object
  readonly 'law.consolidated': { readonly day: Text }
  readonly 'law.contents': object
  readonly 'law.counting.back_days': object
  readonly 'law.counting.back_months': object
  readonly 'law.counting.days': object
  readonly 'law.counting.hours': object
  readonly 'law.counting.length': object
  readonly 'law.counting.months': object
  readonly 'law.counting.named_day': object
  readonly 'law.counting.plain_days': object
  readonly 'law.counting.plain_years': object
  readonly 'law.counting.years': object
  readonly 'law.either': object
  readonly 'law.file': object
  readonly 'law.fine': { readonly max: number; readonly min: number }
  readonly 'law.fine-none': object
  readonly 'law.former': object
  readonly 'law.found': object
  readonly 'law.found-none': object
  readonly 'law.found-none-hint': object
  readonly 'law.from': { readonly day: Text }
  readonly 'law.from-until': { readonly from: Text; readonly until: Text }
  readonly 'law.gazette': { readonly number: Text }
  readonly 'law.gazette-page': { readonly page: Text }
  readonly 'law.gazette-unknown': object
  readonly 'law.hash': object
  readonly 'law.imported': object
  readonly 'law.imported-chip': object
  readonly 'law.in-force': object
  readonly 'law.in-force-on': { readonly day: Text }
  readonly 'law.later': object
  readonly 'law.life': object
  readonly 'law.not-in-force-on': { readonly day: Text }
  readonly 'law.not-recorded': object
  readonly 'law.official': object
  readonly 'law.official-about': object
  readonly 'law.official-consolidated': object
  readonly 'law.official-missing.not_imported': object
  readonly 'law.official-missing.not_in_the_text': object
  readonly 'law.official-missing.other_version': object
  readonly 'law.official-on': { readonly day: Text }
  readonly 'law.official-only': object
  readonly 'law.on-day': object
  readonly 'law.ours': object
  readonly 'law.ours-hint': object
  readonly 'law.ours-none': object
  readonly 'law.paragraph': { readonly number: Text }
  readonly 'law.penalty': object
  readonly 'law.prison.felony': { readonly from: Text; readonly to: Text }
  readonly 'law.prison.misdemeanour': { readonly from: Text; readonly to: Text }
  readonly 'law.range': object
  readonly 'law.range-months': { readonly count: number }
  readonly 'law.range-years': { readonly count: number }
  readonly 'law.renewed': { readonly count: number; readonly day: Text }
  readonly 'law.seek': object
  readonly 'law.seek-hint': object
  readonly 'law.source': object
  readonly 'law.strict': object
  readonly 'law.superseded-by': { readonly act: Text }
  readonly 'law.term-starts': { readonly event: Text }
  readonly 'law.terms': object
  readonly 'law.title': object
  readonly 'law.turned': { readonly count: number }
  readonly 'law.value': { readonly amount: Text; readonly day: Text }
  readonly 'law.verified': object
  readonly 'law.versions': object
  readonly 'nav.absences': object
  readonly 'nav.account': object
  readonly 'nav.approvals': object
  readonly 'nav.calculator': object
  readonly 'nav.cases': object
  readonly 'nav.clocks': object
  readonly 'nav.conflicts': object
  readonly 'nav.crumbs': object
  readonly 'nav.discreet-off': object
  readonly 'nav.discreet-on': object
  readonly 'nav.documents': object
  readonly 'nav.emergencies': object
  readonly 'nav.figures': object
  readonly 'nav.hearings': object
  readonly 'nav.help': object
  readonly 'nav.holidays': object
  readonly 'nav.identities': object
  readonly 'nav.keeping': object
  readonly 'nav.keys-open': object
  readonly 'nav.keys-sealed': object
  readonly 'nav.language': object
  readonly 'nav.law': object
  readonly 'nav.leave-now': object
  readonly 'nav.lock': object
  readonly 'nav.looks-recorded': object
  readonly 'nav.main': object
  readonly 'nav.menu': object
  readonly 'nav.officers': object
  readonly 'nav.product': object
  readonly 'nav.record': object
  readonly 'nav.referrals': object
  readonly 'nav.releases': object
  readonly 'nav.reports': object
  readonly 'nav.seek': object
  readonly 'nav.sign-out': object
  readonly 'nav.skip': object
  readonly 'nav.today': object
  readonly 'nav.transfers': object
  readonly 'nav.waiting': { readonly count: number }
  readonly 'nav.watching': object
  readonly 'non-punishment.a-victim': object
  readonly 'non-punishment.agree': object
  readonly 'non-punishment.both-agreed': object
  readonly 'non-punishment.call': { readonly unit: Text }
  readonly 'non-punishment.changed': object
  readonly 'non-punishment.contact-only': object
  readonly 'non-punishment.contacts': object
  readonly 'non-punishment.contacts-hint': object
  readonly 'non-punishment.court': object
  readonly 'non-punishment.court-missing': object
  readonly 'non-punishment.decide': object
  readonly 'non-punishment.decide.liable': object
  readonly 'non-punishment.decide.not_liable': object
  readonly 'non-punishment.decided-by': { readonly day: Text; readonly name: Text }
  readonly 'non-punishment.decided.liable': object
  readonly 'non-punishment.decided.not_liable': object
  readonly 'non-punishment.ground.charge': object
  readonly 'non-punishment.ground.evidence': object
  readonly 'non-punishment.ground.status': object
  readonly 'non-punishment.nature': object
  readonly 'non-punishment.nature-hint': object
  readonly 'non-punishment.nature-missing': object
  readonly 'non-punishment.new-fact': object
  readonly 'non-punishment.new-fact-missing': object
  readonly 'non-punishment.none': object
  readonly 'non-punishment.none-hint': object
  readonly 'non-punishment.person': object
  readonly 'non-punishment.person-missing': object
  readonly 'non-punishment.question-missing': object
  readonly 'non-punishment.question.directly_linked': object
  readonly 'non-punishment.question.of_free_will': object
  readonly 'non-punishment.question.under_threat': object
  readonly 'non-punishment.raised': { readonly day: Text; readonly name: Text }
  readonly 'non-punishment.reasons': object
  readonly 'non-punishment.reasons-hidden': object
  readonly 'non-punishment.reasons-hint': object
  readonly 'non-punishment.reasons-missing': object
  readonly 'non-punishment.reference': object
  readonly 'non-punishment.reference-hint': object
  readonly 'non-punishment.reference-wrong': { readonly example: Text }
  readonly 'non-punishment.reopen': object
  readonly 'non-punishment.resolve': object
  readonly 'non-punishment.show-reasons': object
  readonly 'non-punishment.state.open': object
  readonly 'non-punishment.state.reopened': object
  readonly 'non-punishment.state.resolved': object
  readonly 'non-punishment.tell': object
  readonly 'non-punishment.tell-means': object
  readonly 'non-punishment.text-says.liable': object
  readonly 'non-punishment.text-says.not_liable': object
  readonly 'non-punishment.title': object
  readonly 'non-punishment.waiting': object
  readonly 'non-punishment.waits-other': object
  readonly 'non-punishment.waits-there': object
  readonly 'non-punishment.what': object
  readonly 'non-punishment.what-missing': object
  readonly 'non-punishment.what.charge': object
  readonly 'non-punishment.what.civil_claim': object
  readonly 'non-punishment.what.suspicion': object
  readonly 'non-punishment.you-decide': object
  readonly 'officers.add-passkey': object
  readonly 'officers.add-password': object
  readonly 'officers.adding-ends-others': object
  readonly 'officers.demonstration-ways': object
  readonly 'officers.fingerprint': object
  readonly 'officers.how.command_line': object
  readonly 'officers.how.demonstration': object
  readonly 'officers.how.passkey': object
  readonly 'officers.how.password': object
  readonly 'officers.last-factor': object
  readonly 'officers.link-over': object
  readonly 'officers.never-used': object
  readonly 'officers.one-device': object
  readonly 'officers.proof-asked': object
  readonly 'officers.remove': { readonly name: Text }
  readonly 'officers.remove-means': object
  readonly 'officers.secret-once': object
  readonly 'officers.session-since': { readonly at: Text }
  readonly 'officers.sessions-open': { readonly count: number }
  readonly 'officers.sessions-title': object
  readonly 'officers.synced': object
  readonly 'officers.this-session': object
  readonly 'officers.used': { readonly at: Text }
  readonly 'officers.ways-title': object
  readonly 'officers.weak.holds_name': object
  readonly 'officers.weak.too_common': object
  readonly 'officers.weak.too_short': object
  readonly 'papers.fill-in': object
  readonly 'papers.hint': object
  readonly 'papers.kind.case_transmission': object
  readonly 'papers.kind.decision': object
  readonly 'papers.kind.fee_exemption': object
  readonly 'papers.kind.placement_request': object
  readonly 'papers.kind.referral_letter': object
  readonly 'papers.kind.reflection_decision': object
  readonly 'papers.kind.rights_acknowledgement': object
  readonly 'papers.kind.rights_notice': object
  readonly 'papers.kind.secrecy_notice': object
  readonly 'papers.kind.stay_authorisation': object
  readonly 'papers.kind.witness_summons': object
  readonly 'papers.lacking': object
  readonly 'papers.printed-by': { readonly day: Text; readonly name: Text }
  readonly 'papers.title': object
  readonly 'papers.verify-ask': object
  readonly 'papers.verify-file': object
  readonly 'papers.verify-file-hint': object
  readonly 'papers.verify-found': { readonly court: Text; readonly day: Text }
  readonly 'papers.verify-kind': { readonly kind: Text }
  readonly 'papers.verify-lead': object
  readonly 'papers.verify-none': object
  readonly 'papers.verify-none-why': object
  readonly 'papers.verify-number': object
  readonly 'papers.verify-number-hint': { readonly example: Text }
  readonly 'papers.verify-number-wrong': object
  readonly 'papers.verify-of-court': object
  readonly 'papers.verify-other': object
  readonly 'papers.verify-same': object
  readonly 'papers.verify-title': object
  readonly 'papers.verify-without': object
  readonly 'path.ends': { readonly day: Text }
  readonly 'path.final': { readonly day: Text }
  readonly 'path.hearing': { readonly day: Text }
  readonly 'path.on': { readonly day: Text }
  readonly 'path.stage.assessed': object
  readonly 'path.stage.procedure': object
  readonly 'path.stage.protected': object
  readonly 'path.stage.received': object
  readonly 'path.stage.recovery': object
  readonly 'path.stage.told': object
  readonly 'path.state.done': object
  readonly 'path.state.now': object
  readonly 'path.state.to_come': object
  readonly 'path.title': object
  readonly 'people.add': object
  readonly 'people.add-hint': object
  readonly 'people.add-party': object
  readonly 'people.add-title': object
  readonly 'people.answers-for': object
  readonly 'people.answers-for-who': { readonly who: Text }
  readonly 'people.answers-hint': object
  readonly 'people.answers-nobody': object
  readonly 'people.capacity-change': object
  readonly 'people.capacity-changed': { readonly becomes: Text; readonly was: Text }
  readonly 'people.capacity-from-authority': object
  readonly 'people.capacity-missing': object
  readonly 'people.capacity-now': { readonly capacity: Text }
  readonly 'people.capacity-why': object
  readonly 'people.capacity-write': object
  readonly 'people.capacity.accused': object
  readonly 'people.capacity.expert': object
  readonly 'people.capacity.guardian': object
  readonly 'people.capacity.legal_person': object
  readonly 'people.capacity.other': object
  readonly 'people.capacity.reporter': object
  readonly 'people.capacity.representative': object
  readonly 'people.capacity.suspect': object
  readonly 'people.capacity.victim': object
  readonly 'people.capacity.victim_witness': object
  readonly 'people.capacity.witness': object
  readonly 'people.changed-meanwhile': object
  readonly 'people.child': object
  readonly 'people.concealed': object
  readonly 'people.concealed-fields': object
  readonly 'people.concealed-why': { readonly kept: Text }
  readonly 'people.hand-over': object
  readonly 'people.hand-over-missing': object
  readonly 'people.hand-over-nobody': object
  readonly 'people.hand-over-to': object
  readonly 'people.handed-over': { readonly becomes: Text; readonly was: Text }
  readonly 'people.history': object
  readonly 'people.known-as': { readonly who: Text }
  readonly 'people.known-as-nobody': object
  readonly 'people.left-out-count': { readonly count: number }
  readonly 'people.left-out.no_owner': object
  readonly 'people.left-out.not_received': object
  readonly 'people.left-out.to_assess': object
  readonly 'people.may-be-victim': object
  readonly 'people.may-be-victim-as': { readonly who: Text }
  readonly 'people.may-be-victim-crosses': object
  readonly 'people.may-be-victim-decides-nothing': object
  readonly 'people.may-be-victim-say': object
  readonly 'people.may-be-victim-who': object
  readonly 'people.number-as': { readonly capacity: Text; readonly number: number }
  readonly 'people.numbered': { readonly capacity: Text; readonly number: Text }
  readonly 'people.parties': object
  readonly 'people.parties-none': object
  readonly 'people.parties-wall': object
  readonly 'people.party': { readonly number: number }
  readonly 'people.party-add-title': object
  readonly 'people.party-name': object
  readonly 'people.party-title': object
  readonly 'people.save-wards': object
  readonly 'people.was-followed-by': { readonly name: Text }
  readonly 'personal-keys.add-way': object
  readonly 'personal-keys.demonstration': object
  readonly 'personal-keys.fingerprint': object
  readonly 'personal-keys.fingerprint-hint': object
  readonly 'personal-keys.how.passkey': object
  readonly 'personal-keys.how.passphrase': object
  readonly 'personal-keys.in-use': object
  readonly 'personal-keys.lock-passkey': object
  readonly 'personal-keys.lock-passkey-hint': object
  readonly 'personal-keys.lock-passphrase': object
  readonly 'personal-keys.make': object
  readonly 'personal-keys.make-one': object
  readonly 'personal-keys.new-passphrase': object
  readonly 'personal-keys.no-way-back': object
  readonly 'personal-keys.none-yet': object
  readonly 'personal-keys.not-the-same': object
  readonly 'personal-keys.passkey.cancelled': object
  readonly 'personal-keys.passkey.cannot': object
  readonly 'personal-keys.passphrase': object
  readonly 'personal-keys.passphrase-again': object
  readonly 'personal-keys.passphrase-hint': { readonly least: Text }
  readonly 'personal-keys.replace': object
  readonly 'personal-keys.replace-warning': object
  readonly 'personal-keys.sign-in-again': object
  readonly 'personal-keys.title': object
  readonly 'personal-keys.too-short': { readonly least: Text }
  readonly 'personal-keys.unlock-first': object
  readonly 'personal-keys.unlock-passkey': object
  readonly 'personal-keys.unlock-passphrase': object
  readonly 'personal-keys.what': object
  readonly 'personal-keys.working': { readonly percent: Text }
  readonly 'personal-keys.wrong': object
  readonly 'posts.administrator': object
  readonly 'posts.auditor': object
  readonly 'posts.central_unit': object
  readonly 'posts.court_president': object
  readonly 'posts.general_prosecutor': object
  readonly 'posts.general_prosecutor_deputy': object
  readonly 'posts.investigating_judge': object
  readonly 'posts.juvenile_counsellor': object
  readonly 'posts.juvenile_judge': object
  readonly 'posts.kings_prosecutor': object
  readonly 'posts.kings_prosecutor_deputy': object
  readonly 'posts.national_desk': object
  readonly 'posts.prosecution_clerk': object
  readonly 'posts.registry_clerk': object
  readonly 'posts.service_provider': object
  readonly 'posts.social_assistant': object
  readonly 'posts.trial_counsellor': object
  readonly 'posts.trial_judge': object
  readonly 'posts.unit_coordinator': object
  readonly 'problems.checkpoint_refused.do': object
  readonly 'problems.checkpoint_refused.what': object
  readonly 'problems.checkpoint_refused.why': object
  readonly 'problems.conflict.do': object
  readonly 'problems.conflict.what': object
  readonly 'problems.conflict.why': object
  readonly 'problems.database_unavailable.do': object
  readonly 'problems.database_unavailable.what': object
  readonly 'problems.database_unavailable.why': object
  readonly 'problems.file_withheld.do': object
  readonly 'problems.file_withheld.what': object
  readonly 'problems.file_withheld.why': object
  readonly 'problems.files_unavailable.do': object
  readonly 'problems.files_unavailable.what': object
  readonly 'problems.files_unavailable.why': object
  readonly 'problems.forbidden_host.do': object
  readonly 'problems.forbidden_host.what': object
  readonly 'problems.forbidden_host.why': object
  readonly 'problems.internal.do': object
  readonly 'problems.internal.what': object
  readonly 'problems.internal.why': object
  readonly 'problems.keys_sealed.do': object
  readonly 'problems.keys_sealed.what': object
  readonly 'problems.keys_sealed.why': object
  readonly 'problems.keys_unavailable.do': object
  readonly 'problems.keys_unavailable.what': object
  readonly 'problems.keys_unavailable.why': object
  readonly 'problems.keys_unrecorded.do': object
  readonly 'problems.keys_unrecorded.what': object
  readonly 'problems.keys_unrecorded.why': object
  readonly 'problems.locked.do': object
  readonly 'problems.locked.what': object
  readonly 'problems.locked.why': object
  readonly 'problems.malformed.do': object
  readonly 'problems.malformed.what': object
  readonly 'problems.malformed.why': object
  readonly 'problems.no_room.do': object
  readonly 'problems.no_room.what': object
  readonly 'problems.no_room.why': object
  readonly 'problems.nobody_hears.do': object
  readonly 'problems.nobody_hears.what': object
  readonly 'problems.nobody_hears.why': object
  readonly 'problems.not_found.do': object
  readonly 'problems.not_found.what': object
  readonly 'problems.not_found.why': object
  readonly 'problems.not_signed_in.do': object
  readonly 'problems.not_signed_in.what': object
  readonly 'problems.not_signed_in.why': object
  readonly 'problems.refused_by_law.do': object
  readonly 'problems.refused_by_law.what': object
  readonly 'problems.refused_by_law.why': object
  readonly 'problems.repeated_differently.do': object
  readonly 'problems.repeated_differently.what': object
  readonly 'problems.repeated_differently.why': object
  readonly 'problems.stale_draft.do': object
  readonly 'problems.stale_draft.what': object
  readonly 'problems.stale_draft.why': object
  readonly 'problems.step_up_needed.do': object
  readonly 'problems.step_up_needed.what': object
  readonly 'problems.step_up_needed.why': object
  readonly 'problems.to_oneself.do': object
  readonly 'problems.to_oneself.what': object
  readonly 'problems.to_oneself.why': object
  readonly 'problems.too_large.do': object
  readonly 'problems.too_large.what': object
  readonly 'problems.too_large.why': object
  readonly 'problems.too_many.do': object
  readonly 'problems.too_many.what': object
  readonly 'problems.too_many.why': object
  readonly 'problems.wrong_credentials.do': object
  readonly 'problems.wrong_credentials.what': object
  readonly 'problems.wrong_credentials.why': object
  readonly 'problems.wrong_method.do': object
  readonly 'problems.wrong_method.what': object
  readonly 'problems.wrong_method.why': object
  readonly 'protection.addressee.health_service': object
  readonly 'protection.addressee.police': object
  readonly 'protection.addressee.protected_person': object
  readonly 'protection.addressee.registry': object
  readonly 'protection.addressee.shelter_service': object
  readonly 'protection.addressee.suspect': object
  readonly 'protection.against': object
  readonly 'protection.against-described': object
  readonly 'protection.against-hint': object
  readonly 'protection.against-missing': object
  readonly 'protection.against-who': object
  readonly 'protection.asked': { readonly day: Text; readonly name: Text }
  readonly 'protection.attach': object
  readonly 'protection.attach-copies': object
  readonly 'protection.basis': object
  readonly 'protection.by-child': object
  readonly 'protection.by-complaint': object
  readonly 'protection.by-no-complaint': object
  readonly 'protection.by-witness': object
  readonly 'protection.child': object
  readonly 'protection.child-hint': object
  readonly 'protection.child-missing': object
  readonly 'protection.complained': object
  readonly 'protection.complained-hint': object
  readonly 'protection.complained-missing': object
  readonly 'protection.complained-no': { readonly article: Text }
  readonly 'protection.decide': object
  readonly 'protection.decided': { readonly day: Text; readonly name: Text; readonly post: Text }
  readonly 'protection.described-as': { readonly words: Text }
  readonly 'protection.elapsed': object
  readonly 'protection.ends-soon': object
  readonly 'protection.from': { readonly day: Text }
  readonly 'protection.kind-missing': object
  readonly 'protection.kind.address_of_police_or_court': object
  readonly 'protection.kind.address_omitted': object
  readonly 'protection.kind.change_of_residence': object
  readonly 'protection.kind.dedicated_number': object
  readonly 'protection.kind.expertise_on_child': object
  readonly 'protection.kind.heard_in_person': object
  readonly 'protection.kind.identity_assumed': object
  readonly 'protection.kind.identity_concealed': object
  readonly 'protection.kind.identity_not_disclosed': object
  readonly 'protection.kind.information_on_rights': object
  readonly 'protection.kind.medical_help': object
  readonly 'protection.kind.no_contact': object
  readonly 'protection.kind.other_for_victim': object
  readonly 'protection.kind.other_for_witness': object
  readonly 'protection.kind.phones_monitored': object
  readonly 'protection.kind.physical_protection': object
  readonly 'protection.kind.placement_in_host_family': object
  readonly 'protection.kind.placement_in_private_institution': object
  readonly 'protection.kind.placement_with_association': object
  readonly 'protection.kind.placement_with_public_service': object
  readonly 'protection.kind.placement_with_relative': object
  readonly 'protection.kind.psychological_help': object
  readonly 'protection.kind.safety_measure': object
  readonly 'protection.kind.shelter': object
  readonly 'protection.kind.social_care': object
  readonly 'protection.kind.specialist_doctor': object
  readonly 'protection.kind.stay_authorisation': object
  readonly 'protection.kind.witness_number': object
  readonly 'protection.kind.witness_physical_protection': object
  readonly 'protection.last-day': object
  readonly 'protection.last-day-missing': object
  readonly 'protection.length': object
  readonly 'protection.length-hint': object
  readonly 'protection.length-hint-placement': object
  readonly 'protection.length-hint-stay': object
  readonly 'protection.length-missing': object
  readonly 'protection.length.day': object
  readonly 'protection.length.final_judgment': object
  readonly 'protection.length.lifted': object
  readonly 'protection.length.trial_end': object
  readonly 'protection.lift': object
  readonly 'protection.lift-note': object
  readonly 'protection.measure': object
  readonly 'protection.new': object
  readonly 'protection.none': object
  readonly 'protection.not-signed': object
  readonly 'protection.nothing-open': object
  readonly 'protection.opens': object
  readonly 'protection.opinion-taken': object
  readonly 'protection.outcome': object
  readonly 'protection.outcome-missing': object
  readonly 'protection.outcome.granted': object
  readonly 'protection.outcome.refused': object
  readonly 'protection.paper-ar': object
  readonly 'protection.paper-card': object
  readonly 'protection.paper-fr': object
  readonly 'protection.papers': object
  readonly 'protection.person': object
  readonly 'protection.person-missing': object
  readonly 'protection.person-told': object
  readonly 'protection.person-told-missing': object
  readonly 'protection.powers.judicial_authority': object
  readonly 'protection.powers.juvenile': object
  readonly 'protection.powers.prosecution_or_investigation': object
  readonly 'protection.powers.prosecution_or_juvenile': object
  readonly 'protection.reasons': object
  readonly 'protection.reasons-fr': object
  readonly 'protection.reasons-hint': object
  readonly 'protection.reasons-missing': object
  readonly 'protection.reasons-suspect': object
  readonly 'protection.reasons-suspect-fr': object
  readonly 'protection.reasons-suspect-missing': object
  readonly 'protection.reasons-suspect-warning': object
  readonly 'protection.request': object
  readonly 'protection.review': object
  readonly 'protection.review-note': object
  readonly 'protection.review-title': object
  readonly 'protection.scan': object
  readonly 'protection.send': object
  readonly 'protection.serial': { readonly serial: Text }
  readonly 'protection.serve': object
  readonly 'protection.serve-day': object
  readonly 'protection.serve-to': object
  readonly 'protection.served-on': { readonly addressee: Text; readonly day: Text }
  readonly 'protection.signed': object
  readonly 'protection.starts': object
  readonly 'protection.take': object
  readonly 'protection.title': object
  readonly 'protection.who-decides': { readonly who: Text }
  readonly 'protection.who-protected': object
  readonly 'protection.words': object
  readonly 'protection.words-hint': object
  readonly 'protection.words-missing': object
  readonly 'protection.written-consent': object
  readonly 'protection.yours': object
  readonly 'qualification.accused-number': { readonly number: number }
  readonly 'qualification.accused-title': object
  readonly 'qualification.accused.not_made_out': object
  readonly 'qualification.accused.only_victim': object
  readonly 'qualification.accused.part_not_noted': object
  readonly 'qualification.add-accused': object
  readonly 'qualification.add-victim': object
  readonly 'qualification.age': object
  readonly 'qualification.age-hint': object
  readonly 'qualification.answer.no': object
  readonly 'qualification.answer.unknown': object
  readonly 'qualification.answer.yes': object
  readonly 'qualification.attempt': object
  readonly 'qualification.bare': object
  readonly 'qualification.before': object
  readonly 'qualification.calculator': object
  readonly 'qualification.calculator-day-first': object
  readonly 'qualification.calculator-empty': object
  readonly 'qualification.calculator-keeps-nothing': object
  readonly 'qualification.calculator-mend': object
  readonly 'qualification.changes.adds_ground': object
  readonly 'qualification.changes.changes_no_range': object
  readonly 'qualification.changes.makes_out': object
  readonly 'qualification.changes.needed_with_others': object
  readonly 'qualification.changes.raises': object
  readonly 'qualification.consequences': object
  readonly 'qualification.element-state': { readonly element: Text; readonly state: Text }
  readonly 'qualification.exemption.excluded': object
  readonly 'qualification.exemption.mandatory': object
  readonly 'qualification.exemption.optional': object
  readonly 'qualification.facts': object
  readonly 'qualification.fault.accused_is_the_only_victim': object
  readonly 'qualification.fault.appears_twice': object
  readonly 'qualification.fault.ends_before_it_starts': object
  readonly 'qualification.fault.in_the_future': object
  readonly 'qualification.fault.not_a_day': object
  readonly 'qualification.fault.not_an_age': object
  readonly 'qualification.fault.older_than_130': object
  readonly 'qualification.fault.other': object
  readonly 'qualification.fine': { readonly max: number; readonly min: number }
  readonly 'qualification.governs': { readonly day: Text }
  readonly 'qualification.harm': object
  readonly 'qualification.if-shown': object
  readonly 'qualification.judge-decides': object
  readonly 'qualification.kind': object
  readonly 'qualification.kind.legal': object
  readonly 'qualification.kind.natural': object
  readonly 'qualification.life': object
  readonly 'qualification.made-out': object
  readonly 'qualification.may-be-victim': object
  readonly 'qualification.methods': object
  readonly 'qualification.missing-title': object
  readonly 'qualification.missing.missing': object
  readonly 'qualification.missing.unassessed': object
  readonly 'qualification.neighbour.aggravated_procuring': object
  readonly 'qualification.neighbour.detention': object
  readonly 'qualification.neighbour.forced_labour_of_a_child': object
  readonly 'qualification.neighbour.forced_marriage': object
  readonly 'qualification.neighbour.incitement_of_minors': object
  readonly 'qualification.neighbour.money_laundering': object
  readonly 'qualification.neighbour.premises': object
  readonly 'qualification.neighbour.procuring': object
  readonly 'qualification.neighbour.smuggling': object
  readonly 'qualification.neighbours-title': object
  readonly 'qualification.no-accused': object
  readonly 'qualification.no-ground': object
  readonly 'qualification.no-neighbour': object
  readonly 'qualification.no-relation': object
  readonly 'qualification.nobody': object
  readonly 'qualification.not-in-force': { readonly day: Text }
  readonly 'qualification.not-made-out': object
  readonly 'qualification.nothing-missing': object
  readonly 'qualification.one-day': object
  readonly 'qualification.prison': { readonly max: number; readonly min: number }
  readonly 'qualification.raises-nothing': object
  readonly 'qualification.range': object
  readonly 'qualification.relation': { readonly number: number }
  readonly 'qualification.remove': object
  readonly 'qualification.reported': object
  readonly 'qualification.reported.none': object
  readonly 'qualification.same': object
  readonly 'qualification.second-reading': object
  readonly 'qualification.stage': object
  readonly 'qualification.state.met': object
  readonly 'qualification.state.missing': object
  readonly 'qualification.state.not_required': object
  readonly 'qualification.state.unassessed': object
  readonly 'qualification.title': object
  readonly 'qualification.turns-eighteen': { readonly day: Text }
  readonly 'qualification.unassessed': object
  readonly 'qualification.unassessed.began': object
  readonly 'qualification.unassessed.ended': object
  readonly 'qualification.unassessed.harm': object
  readonly 'qualification.unassessed.part': object
  readonly 'qualification.unassessed.stage': object
  readonly 'qualification.unnoted': object
  readonly 'qualification.victim': { readonly number: number }
  readonly 'qualification.victims-title': object
  readonly 'qualification.vulnerabilities': object
  readonly 'reception.again': object
  readonly 'reception.done': { readonly name: Text; readonly when: Text }
  readonly 'reception.duties-title': object
  readonly 'reception.duty.bring_to_doctor': object
  readonly 'reception.duty.call_interpreter': object
  readonly 'reception.duty.find_safe_place': object
  readonly 'reception.duty.make_safe': object
  readonly 'reception.duty.tell_juvenile_authority': object
  readonly 'reception.language-missing': object
  readonly 'reception.limit.a_professional_may_tell_about_a_child_or_a_woman': object
  readonly 'reception.limit.an_offence_must_be_told_to_the_prosecution': object
  readonly 'reception.limit.endangering_you_is_punished': object
  readonly 'reception.limit.help_does_not_need_a_complaint': object
  readonly 'reception.limit.keeping_silent_about_trafficking_is_punished': object
  readonly 'reception.limit.what_you_say_is_kept': object
  readonly 'reception.limits-missing': object
  readonly 'reception.limits-more': object
  readonly 'reception.limits-said': object
  readonly 'reception.limits-said-in': object
  readonly 'reception.limits-title': object
  readonly 'reception.none': object
  readonly 'reception.note': object
  readonly 'reception.note-hint': object
  readonly 'reception.notice-passed-on': object
  readonly 'reception.notice-stays': object
  readonly 'reception.question.child_alone': object
  readonly 'reception.question.danger_now': object
  readonly 'reception.question.interpreter': object
  readonly 'reception.question.language': object
  readonly 'reception.question.needs_doctor': object
  readonly 'reception.question.safe_to_speak': object
  readonly 'reception.save': object
  readonly 'reception.title': object
  readonly 'reception.to-case': object
  readonly 'record.act.absence.end': object
  readonly 'record.act.absence.list': object
  readonly 'record.act.absence.say': object
  readonly 'record.act.approvals.approve': object
  readonly 'record.act.approvals.list': object
  readonly 'record.act.approvals.refuse': object
  readonly 'record.act.approvals.request': object
  readonly 'record.act.approvals.see_note': object
  readonly 'record.act.approvals.withdraw': object
  readonly 'record.act.attachments.begin': object
  readonly 'record.act.attachments.examine': object
  readonly 'record.act.attachments.see_room': object
  readonly 'record.act.attachments.send_part': object
  readonly 'record.act.calendar.close': object
  readonly 'record.act.calendar.open': object
  readonly 'record.act.calendar.read': object
  readonly 'record.act.calendar.see': object
  readonly 'record.act.cases.courts': object
  readonly 'record.act.cases.list': object
  readonly 'record.act.cases.list_colleagues': object
  readonly 'record.act.cases.list_stand_ins': object
  readonly 'record.act.cases.search': object
  readonly 'record.act.cases.see': object
  readonly 'record.act.cases.see_path': object
  readonly 'record.act.cases.see_timeline': object
  readonly 'record.act.charges.list': object
  readonly 'record.act.claims.list': object
  readonly 'record.act.clocks.see': object
  readonly 'record.act.conditions.see': object
  readonly 'record.act.documents.print': object
  readonly 'record.act.documents.see': object
  readonly 'record.act.drafts.drop': object
  readonly 'record.act.drafts.list': object
  readonly 'record.act.drafts.open': object
  readonly 'record.act.drafts.save': object
  readonly 'record.act.elements.see': object
  readonly 'record.act.elements.see_circumstances': object
  readonly 'record.act.elements.see_proof': object
  readonly 'record.act.elements.see_proof_file': object
  readonly 'record.act.elements.see_proof_picture': object
  readonly 'record.act.emergency.count': object
  readonly 'record.act.emergency.list': object
  readonly 'record.act.emergency.see_reason': object
  readonly 'record.act.entitlements.compare_circuits': object
  readonly 'record.act.entitlements.compare_courts': object
  readonly 'record.act.entitlements.coverage': object
  readonly 'record.act.entitlements.coverage_of_country': object
  readonly 'record.act.entitlements.coverage_of_court': object
  readonly 'record.act.entitlements.see': object
  readonly 'record.act.exchange.export': object
  readonly 'record.act.hearings.list': object
  readonly 'record.act.hearings.see_all': object
  readonly 'record.act.hearings.see_open': object
  readonly 'record.act.help.see': object
  readonly 'record.act.help.see_need': object
  readonly 'record.act.holidays.confirm': object
  readonly 'record.act.holidays.list': object
  readonly 'record.act.holidays.weigh': object
  readonly 'record.act.identities.lend': object
  readonly 'record.act.identities.list': object
  readonly 'record.act.identities.seal': object
  readonly 'record.act.identities.see_in_file': object
  readonly 'record.act.identities.take': object
  readonly 'record.act.identities.take_share': object
  readonly 'record.act.identity.deal': object
  readonly 'record.act.identity.unseal': object
  readonly 'record.act.keeping.list_due': object
  readonly 'record.act.keeping.see': object
  readonly 'record.act.keys.destroy': object
  readonly 'record.act.keys.list_openers': object
  readonly 'record.act.keys.open': object
  readonly 'record.act.keys.rotate': object
  readonly 'record.act.keys.seal': object
  readonly 'record.act.keys.see': object
  readonly 'record.act.law.list': object
  readonly 'record.act.law.search': object
  readonly 'record.act.law.see': object
  readonly 'record.act.non_punishment.contacts': object
  readonly 'record.act.non_punishment.list': object
  readonly 'record.act.non_punishment.see': object
  readonly 'record.act.non_punishment.see_all': object
  readonly 'record.act.non_punishment.see_reasons': object
  readonly 'record.act.officers.add': object
  readonly 'record.act.officers.add_factor': object
  readonly 'record.act.officers.choose_language': object
  readonly 'record.act.officers.enrol': object
  readonly 'record.act.officers.haste': object
  readonly 'record.act.officers.leave': object
  readonly 'record.act.officers.list_factors': object
  readonly 'record.act.officers.list_sessions': object
  readonly 'record.act.officers.lock': object
  readonly 'record.act.officers.lose_factor': object
  readonly 'record.act.officers.no_session': object
  readonly 'record.act.officers.revoke_factor': object
  readonly 'record.act.officers.see_self': object
  readonly 'record.act.officers.sign_in': object
  readonly 'record.act.officers.sign_out': object
  readonly 'record.act.officers.step_up': object
  readonly 'record.act.parties.see_details': object
  readonly 'record.act.parties.see_identity': object
  readonly 'record.act.people.see_details': object
  readonly 'record.act.people.see_identity': object
  readonly 'record.act.personal_keys.lock': object
  readonly 'record.act.personal_keys.make': object
  readonly 'record.act.personal_keys.see': object
  readonly 'record.act.protection.print': object
  readonly 'record.act.protection.see': object
  readonly 'record.act.protection.see_all': object
  readonly 'record.act.protection.see_open': object
  readonly 'record.act.protection.see_scan': object
  readonly 'record.act.protection.see_scan_picture': object
  readonly 'record.act.qualification.see': object
  readonly 'record.act.reception.see': object
  readonly 'record.act.reception.see_contact': object
  readonly 'record.act.record.erase': object
  readonly 'record.act.record.list': object
  readonly 'record.act.record.list_checkpoints': object
  readonly 'record.act.record.see_opened': object
  readonly 'record.act.record.witness': object
  readonly 'record.act.recusal.see': object
  readonly 'record.act.referral.answer': object
  readonly 'record.act.referral.list': object
  readonly 'record.act.referral.list_services': object
  readonly 'record.act.referral.see': object
  readonly 'record.act.referral.see_of_case': object
  readonly 'record.act.referral.see_representations': object
  readonly 'record.act.referral.see_representative': object
  readonly 'record.act.reflection.list': object
  readonly 'record.act.reflection.see': object
  readonly 'record.act.reports.list': object
  readonly 'record.act.reports.see': object
  readonly 'record.act.reports.see_check': object
  readonly 'record.act.reports.see_decision': object
  readonly 'record.act.reports.see_outcome': object
  readonly 'record.act.screening.list': object
  readonly 'record.act.screening.list_identifications': object
  readonly 'record.act.screening.see': object
  readonly 'record.act.screening.see_identification': object
  readonly 'record.act.shelter.release': object
  readonly 'record.act.shelters.give': object
  readonly 'record.act.shelters.lend': object
  readonly 'record.act.shelters.list': object
  readonly 'record.act.shelters.list_releases': object
  readonly 'record.act.shelters.open': object
  readonly 'record.act.shelters.see': object
  readonly 'record.act.shelters.write': object
  readonly 'record.act.today.see': object
  readonly 'record.act.transfer.list': object
  readonly 'record.act.transfer.see': object
  readonly 'record.act.transfer.see_all': object
  readonly 'record.act.transfer.see_reasons': object
  readonly 'record.act.watching.answer': object
  readonly 'record.act.watching.count': object
  readonly 'record.act.watching.draw': object
  readonly 'record.act.watching.list': object
  readonly 'record.act.watching.say': object
  readonly 'record.act.watching.see_words': object
  readonly 'record.all-again': object
  readonly 'record.checkpoints.behind': { readonly count: number }
  readonly 'record.checkpoints.has-last': object
  readonly 'record.checkpoints.hint': object
  readonly 'record.checkpoints.never': object
  readonly 'record.checkpoints.no-witness': { readonly setting: Text }
  readonly 'record.checkpoints.none': object
  readonly 'record.checkpoints.none-hint': object
  readonly 'record.checkpoints.since': { readonly moment: Text }
  readonly 'record.checkpoints.size': { readonly count: number }
  readonly 'record.checkpoints.title': object
  readonly 'record.checkpoints.witnesses': object
  readonly 'record.every': object
  readonly 'record.field.answers': object
  readonly 'record.field.began_on': object
  readonly 'record.field.body': object
  readonly 'record.field.born': object
  readonly 'record.field.by_whom': object
  readonly 'record.field.caller': object
  readonly 'record.field.capacity': object
  readonly 'record.field.contact': object
  readonly 'record.field.disability': object
  readonly 'record.field.document': object
  readonly 'record.field.elements': object
  readonly 'record.field.found': object
  readonly 'record.field.how': object
  readonly 'record.field.if_other_answers': object
  readonly 'record.field.kept': object
  readonly 'record.field.language': object
  readonly 'record.field.name': object
  readonly 'record.field.nationality': object
  readonly 'record.field.need': object
  readonly 'record.field.note': object
  readonly 'record.field.number': object
  readonly 'record.field.original': object
  readonly 'record.field.phone': object
  readonly 'record.field.picture': object
  readonly 'record.field.pregnancy': object
  readonly 'record.field.reasons': object
  readonly 'record.field.reception': object
  readonly 'record.field.reference': object
  readonly 'record.field.request': object
  readonly 'record.field.scan': object
  readonly 'record.field.sex': object
  readonly 'record.field.statement': object
  readonly 'record.field.status': object
  readonly 'record.field.title': object
  readonly 'record.field.when': object
  readonly 'record.field.who': object
  readonly 'record.fields': { readonly fields: Text }
  readonly 'record.hint': object
  readonly 'record.none': object
  readonly 'record.none-hint': object
  readonly 'record.of-case': object
  readonly 'record.of-officer': { readonly name: Text }
  readonly 'record.only-case': object
  readonly 'record.only-officer': object
  readonly 'record.opened.hint': object
  readonly 'record.opened.none': object
  readonly 'record.opened.purpose': { readonly purpose: Text }
  readonly 'record.opened.title': object
  readonly 'record.outcome': object
  readonly 'record.outcome.done': object
  readonly 'record.outcome.refused': object
  readonly 'record.outcome.shown': object
  readonly 'record.own': object
  readonly 'record.purpose.forged': object
  readonly 'record.purpose.print_case_transmission': object
  readonly 'record.purpose.print_decision': object
  readonly 'record.purpose.print_fee_exemption': object
  readonly 'record.purpose.print_for_health_service': object
  readonly 'record.purpose.print_for_police': object
  readonly 'record.purpose.print_for_protected_person': object
  readonly 'record.purpose.print_for_registry': object
  readonly 'record.purpose.print_for_shelter_service': object
  readonly 'record.purpose.print_placement_request': object
  readonly 'record.purpose.print_referral_letter': object
  readonly 'record.purpose.print_reflection_decision': object
  readonly 'record.purpose.print_rights_acknowledgement': object
  readonly 'record.purpose.print_rights_notice': object
  readonly 'record.purpose.print_secrecy_notice': object
  readonly 'record.purpose.print_stay_authorisation': object
  readonly 'record.purpose.print_witness_summons': object
  readonly 'record.sheet.check': object
  readonly 'record.sheet.hint': object
  readonly 'record.sheet.kept-by': object
  readonly 'record.sheet.of': { readonly count: number; readonly moment: Text }
  readonly 'record.sheet.picture': object
  readonly 'record.sheet.title': object
  readonly 'record.subjects': { readonly count: number }
  readonly 'record.system': object
  readonly 'record.title': object
  readonly 'record.trouble.away': object
  readonly 'record.trouble.forked': object
  readonly 'record.trouble.refused': object
  readonly 'recusal.bar': object
  readonly 'recusal.bar-means': object
  readonly 'recusal.lift': object
  readonly 'recusal.missing': object
  readonly 'recusal.none': object
  readonly 'recusal.officer': object
  readonly 'recusal.recuse': object
  readonly 'recusal.recuse-means': object
  readonly 'recusal.said': { readonly day: Text; readonly name: Text }
  readonly 'recusal.service': object
  readonly 'recusal.title': object
  readonly 'recusal.whom': object
  readonly 'recusal.whom.officer': object
  readonly 'recusal.whom.service': object
  readonly 'recusal.why': object
  readonly 'recusal.why-missing': object
  readonly 'recusal.why.acted_before': object
  readonly 'recusal.why.linked_service': object
  readonly 'recusal.why.other': object
  readonly 'recusal.why.related': object
  readonly 'recusal.words-only': object
  readonly 'referral.accept': object
  readonly 'referral.age': object
  readonly 'referral.age.13_17': object
  readonly 'referral.age.18_24': object
  readonly 'referral.age.25_59': object
  readonly 'referral.age.60_and_over': object
  readonly 'referral.age.under_13': object
  readonly 'referral.agreed-missing': object
  readonly 'referral.agreed-question': object
  readonly 'referral.agrees': object
  readonly 'referral.answer': object
  readonly 'referral.child': object
  readonly 'referral.child-missing': object
  readonly 'referral.consent': object
  readonly 'referral.consent-first': object
  readonly 'referral.consent-stands': object
  readonly 'referral.decline': object
  readonly 'referral.end': object
  readonly 'referral.given-by.representative': object
  readonly 'referral.given-by.self': object
  readonly 'referral.given-by.self_and_guardian': object
  readonly 'referral.guardian': object
  readonly 'referral.guardian-kept-away': object
  readonly 'referral.guardian-missing': object
  readonly 'referral.guardian.contested': object
  readonly 'referral.guardian.none': object
  readonly 'referral.guardian.related_to_accused': object
  readonly 'referral.guardian.suspected': object
  readonly 'referral.guardian.trusted': object
  readonly 'referral.language': object
  readonly 'referral.list-title': object
  readonly 'referral.need': object
  readonly 'referral.need.health': object
  readonly 'referral.need.interpreter': object
  readonly 'referral.need.lawyer': object
  readonly 'referral.need.other': object
  readonly 'referral.need.psychology': object
  readonly 'referral.need.return': object
  readonly 'referral.need.shelter': object
  readonly 'referral.need.social': object
  readonly 'referral.new': object
  readonly 'referral.no-service': object
  readonly 'referral.none': object
  readonly 'referral.none-hint': object
  readonly 'referral.note-consent': object
  readonly 'referral.person': object
  readonly 'referral.read-no-more': object
  readonly 'referral.reason': object
  readonly 'referral.reason-missing': object
  readonly 'referral.referral': object
  readonly 'referral.refuses': object
  readonly 'referral.representation': object
  readonly 'referral.representation-ask': object
  readonly 'referral.representation-asked': { readonly when: Text }
  readonly 'referral.representation-name': object
  readonly 'referral.representation-named': { readonly day: Text; readonly name: Text }
  readonly 'referral.representation-not-fixed': object
  readonly 'referral.representative-hidden': object
  readonly 'referral.representative-show': object
  readonly 'referral.representative-who': object
  readonly 'referral.representative-who-missing': object
  readonly 'referral.risk.frightened_of_men': object
  readonly 'referral.risk.may_be_followed': object
  readonly 'referral.risk.may_harm_self': object
  readonly 'referral.risk.needs_care_at_once': object
  readonly 'referral.risk.with_a_child': object
  readonly 'referral.risks': object
  readonly 'referral.send': object
  readonly 'referral.service': object
  readonly 'referral.service-missing': object
  readonly 'referral.taken-back': object
  readonly 'referral.title': object
  readonly 'referral.withdraw': object
  readonly 'referral.withdraw-sure': object
  readonly 'referral.withdrawn': object
  readonly 'referral.words': object
  readonly 'referral.words-hint': object
  readonly 'referral.words-missing': object
  readonly 'reflection.days': { readonly count: number }
  readonly 'reflection.end-early': object
  readonly 'reflection.ended-on': { readonly day: Text }
  readonly 'reflection.ends': object
  readonly 'reflection.ends-missing': object
  readonly 'reflection.grant': object
  readonly 'reflection.latest': { readonly day: Text }
  readonly 'reflection.never-again': object
  readonly 'reflection.none': object
  readonly 'reflection.not-fixed': object
  readonly 'reflection.not-fixed.in_what_form': object
  readonly 'reflection.not-fixed.when_it_starts': object
  readonly 'reflection.not-fixed.who_grants_it': object
  readonly 'reflection.on': object
  readonly 'reflection.on-missing': object
  readonly 'reflection.period': { readonly ends: Text; readonly starts: Text }
  readonly 'reflection.reasons': object
  readonly 'reflection.reasons-hidden': object
  readonly 'reflection.reasons-missing': object
  readonly 'reflection.record': object
  readonly 'reflection.record-end': object
  readonly 'reflection.rule': object
  readonly 'reflection.serious-grounds': object
  readonly 'reflection.show-reasons': object
  readonly 'reflection.starts': object
  readonly 'reflection.starts-missing': object
  readonly 'reflection.state.ended': object
  readonly 'reflection.state.over': object
  readonly 'reflection.state.to_come': object
  readonly 'reflection.stops-nothing': object
  readonly 'reflection.title': object
  readonly 'reflection.why': object
  readonly 'reflection.why-missing': object
  readonly 'reflection.why.claim_false': object
  readonly 'reflection.why.her_wish': object
  readonly 'reflection.why.public_order': object
  readonly 'reflection.wished': object
  readonly 'refusals.a_company_has_no_body': object
  readonly 'refusals.a_judge_has_known_the_case': object
  readonly 'refusals.absence_changes_nothing': object
  readonly 'refusals.accused_without_lawyer': object
  readonly 'refusals.already_asked': object
  readonly 'refusals.already_decided': object
  readonly 'refusals.already_had': object
  readonly 'refusals.already_named': object
  readonly 'refusals.already_reported': object
  readonly 'refusals.already_under_way': object
  readonly 'refusals.answers_contradict': object
  readonly 'refusals.answers_do_not_bear_it': object
  readonly 'refusals.authority_decides': object
  readonly 'refusals.before_another_prosecution': object
  readonly 'refusals.bring_to_doctor': object
  readonly 'refusals.brought_already': object
  readonly 'refusals.call_interpreter': object
  readonly 'refusals.case_is_held': object
  readonly 'refusals.case_not_over': object
  readonly 'refusals.case_on_its_way': object
  readonly 'refusals.case_still_protects': object
  readonly 'refusals.complainant_unknown': object
  readonly 'refusals.consent_by_representative': object
  readonly 'refusals.consent_by_self': object
  readonly 'refusals.consent_by_self_and_guardian': object
  readonly 'refusals.consent_for_another_need': object
  readonly 'refusals.consent_is_her_own': object
  readonly 'refusals.consent_no_longer_stands': object
  readonly 'refusals.consent_refused': object
  readonly 'refusals.consent_withdrawn': object
  readonly 'refusals.court_hears_no_penal_case': object
  readonly 'refusals.court_not_open': object
  readonly 'refusals.decision_not_signed': object
  readonly 'refusals.does_not_follow': object
  readonly 'refusals.end_not_in_the_text': object
  readonly 'refusals.ends_before_start': object
  readonly 'refusals.felony_for_general_prosecutor': object
  readonly 'refusals.find_safe_place': object
  readonly 'refusals.guardian_is_trusted': object
  readonly 'refusals.guardian_must_consent_too': object
  readonly 'refusals.has_its_own_act': object
  readonly 'refusals.hearing_not_to_come': object
  readonly 'refusals.identity_is_sealed': object
  readonly 'refusals.letters_not_printable': object
  readonly 'refusals.limits_not_said': object
  readonly 'refusals.make_safe': object
  readonly 'refusals.may_not_receive': object
  readonly 'refusals.may_not_send': object
  readonly 'refusals.measure_not_granted': object
  readonly 'refusals.misdemeanour_for_kings_prosecutor': object
  readonly 'refusals.name_is_concealed': object
  readonly 'refusals.no_act_of_the_court': object
  readonly 'refusals.no_age_recorded': object
  readonly 'refusals.no_clerk': object
  readonly 'refusals.no_complaint': object
  readonly 'refusals.no_consent': object
  readonly 'refusals.no_court_of_the_decider': object
  readonly 'refusals.no_court_reference': object
  readonly 'refusals.no_court_seized': object
  readonly 'refusals.no_danger_found': object
  readonly 'refusals.no_interpreter': object
  readonly 'refusals.no_investigation_open': object
  readonly 'refusals.no_judgment_noted': object
  readonly 'refusals.no_language_recorded': object
  readonly 'refusals.no_longer_in_force': object
  readonly 'refusals.no_name_recorded': object
  readonly 'refusals.no_nationality_recorded': object
  readonly 'refusals.no_one_named': object
  readonly 'refusals.no_one_to_tell': object
  readonly 'refusals.no_opinion_of_prosecution': object
  readonly 'refusals.no_president': object
  readonly 'refusals.no_prosecution': object
  readonly 'refusals.no_reason_given': object
  readonly 'refusals.no_reasons': object
  readonly 'refusals.no_representative_named': object
  readonly 'refusals.no_serious_grounds': object
  readonly 'refusals.no_submission': object
  readonly 'refusals.no_written_consent': object
  readonly 'refusals.nobody_charged': object
  readonly 'refusals.not_a_child': object
  readonly 'refusals.not_a_child_victim': object
  readonly 'refusals.not_a_decider': object
  readonly 'refusals.not_a_foreigner': object
  readonly 'refusals.not_a_judicial_authority': object
  readonly 'refusals.not_a_natural_person': object
  readonly 'refusals.not_a_person_helped': object
  readonly 'refusals.not_a_requester': object
  readonly 'refusals.not_a_victim': object
  readonly 'refusals.not_a_woman_or_minor': object
  readonly 'refusals.not_an_addressee': object
  readonly 'refusals.not_anonymous': object
  readonly 'refusals.not_asked_by_victim': object
  readonly 'refusals.not_before_the_court': object
  readonly 'refusals.not_before_whom_it_is_brought': object
  readonly 'refusals.not_competent': object
  readonly 'refusals.not_concealed': object
  readonly 'refusals.not_entitled': object
  readonly 'refusals.not_found_serious': object
  readonly 'refusals.not_from_a_tribunal': object
  readonly 'refusals.not_granted': object
  readonly 'refusals.not_in_charge_of_the_charge': object
  readonly 'refusals.not_in_force': object
  readonly 'refusals.not_in_the_case': object
  readonly 'refusals.not_its_court_of_appeal': object
  readonly 'refusals.not_of_a_legal_person': object
  readonly 'refusals.not_of_the_court': object
  readonly 'refusals.not_of_the_receiving_court': object
  readonly 'refusals.not_of_the_sending_court': object
  readonly 'refusals.not_of_the_unit': object
  readonly 'refusals.not_of_this_post': object
  readonly 'refusals.not_open_to_capacity': object
  readonly 'refusals.not_signed': object
  readonly 'refusals.not_the_court': object
  readonly 'refusals.not_the_general_prosecutor': object
  readonly 'refusals.not_the_juvenile_judge': object
  readonly 'refusals.not_the_prosecution': object
  readonly 'refusals.not_the_prosecution_nor_investigation': object
  readonly 'refusals.not_the_prosecution_nor_its_clerk': object
  readonly 'refusals.not_the_sender': object
  readonly 'refusals.not_the_service': object
  readonly 'refusals.not_the_unit': object
  readonly 'refusals.not_the_unit_nor_the_prosecution': object
  readonly 'refusals.not_to_be_told': object
  readonly 'refusals.not_violence_or_sexual_assault': object
  readonly 'refusals.not_whose_act_it_is': object
  readonly 'refusals.not_wished': object
  readonly 'refusals.not_yet_in_force': object
  readonly 'refusals.not_yet_presumed': object
  readonly 'refusals.not_yours_to_print': object
  readonly 'refusals.nothing_hangs_on_it': object
  readonly 'refusals.nothing_is_interrupted': object
  readonly 'refusals.nothing_stands_still': object
  readonly 'refusals.nothing_to_be_done': object
  readonly 'refusals.only_for_a_legal_person': object
  readonly 'refusals.only_the_judge_dismisses': object
  readonly 'refusals.only_the_prosecution_shelves': object
  readonly 'refusals.outcome_not_told': object
  readonly 'refusals.outside_the_period': object
  readonly 'refusals.over_the_cap': object
  readonly 'refusals.part_does_not_fit': object
  readonly 'refusals.person_not_told': object
  readonly 'refusals.person_of_age': object
  readonly 'refusals.questions_not_answered': object
  readonly 'refusals.reception_not_done': object
  readonly 'refusals.representative_must_consent': object
  readonly 'refusals.request_already_decided': object
  readonly 'refusals.rights_not_given': object
  readonly 'refusals.rights_not_understood': object
  readonly 'refusals.said_already': object
  readonly 'refusals.same_capacity': object
  readonly 'refusals.same_file': object
  readonly 'refusals.seriousness_not_checked': object
  readonly 'refusals.somebody_is_confirmed_by_it': object
  readonly 'refusals.tell_juvenile_authority': object
  readonly 'refusals.title': object
  readonly 'refusals.told_already': object
  readonly 'refusals.tribunal_is_competent': object
  readonly 'refusals.two_presidents': object
  readonly 'refusals.was_returned': object
  readonly 'refusals.wrong_level': object
  readonly 'refusals.wrong_number_of_judges': object
  readonly 'reports.accused-elsewhere': object
  readonly 'reports.add-person': object
  readonly 'reports.anonymous': object
  readonly 'reports.anonymous-note': object
  readonly 'reports.before': object
  readonly 'reports.caller-name': object
  readonly 'reports.caller-phone': object
  readonly 'reports.capacity': object
  readonly 'reports.check-add': object
  readonly 'reports.check-came-to': object
  readonly 'reports.check-came-to-missing': object
  readonly 'reports.check-found': object
  readonly 'reports.check-found-hint': object
  readonly 'reports.check-found-missing': object
  readonly 'reports.check-hidden': object
  readonly 'reports.check-line': { readonly day: Text; readonly name: Text }
  readonly 'reports.check-none': object
  readonly 'reports.check-not-serious': object
  readonly 'reports.check-on': object
  readonly 'reports.check-serious': object
  readonly 'reports.check-show': object
  readonly 'reports.check-title': object
  readonly 'reports.check-why': object
  readonly 'reports.day-missing': object
  readonly 'reports.day-not-yet': object
  readonly 'reports.day-too-early': { readonly day: Text }
  readonly 'reports.decide': object
  readonly 'reports.decide-again': object
  readonly 'reports.decide-kind': object
  readonly 'reports.decide-kind-missing': object
  readonly 'reports.decide-record': object
  readonly 'reports.decide-recorded-as': object
  readonly 'reports.decision-in-force': object
  readonly 'reports.decision.inquiry': object
  readonly 'reports.decision.investigation': object
  readonly 'reports.decision.prosecution': object
  readonly 'reports.decision.shelved': object
  readonly 'reports.decisions-none': object
  readonly 'reports.decisions-not-shown': object
  readonly 'reports.decisions-title': object
  readonly 'reports.details': object
  readonly 'reports.has-it': object
  readonly 'reports.how.email': object
  readonly 'reports.how.in_person': object
  readonly 'reports.how.letter': object
  readonly 'reports.how.phone': object
  readonly 'reports.in-file': object
  readonly 'reports.in-file-more': object
  readonly 'reports.in-file-note': object
  readonly 'reports.in-file-people': { readonly count: number }
  readonly 'reports.list-title': object
  readonly 'reports.mark-add': object
  readonly 'reports.mark-by': { readonly name: Text; readonly when: Text }
  readonly 'reports.mark-ends-nothing': object
  readonly 'reports.mark-missing': object
  readonly 'reports.mark-none': object
  readonly 'reports.mark-title': object
  readonly 'reports.mark-withdraw': object
  readonly 'reports.mark.duplicate': object
  readonly 'reports.mark.no_person_found': object
  readonly 'reports.may-challenge': object
  readonly 'reports.more': object
  readonly 'reports.name': object
  readonly 'reports.nature': object
  readonly 'reports.nature-charged': { readonly nature: Text }
  readonly 'reports.nature-hint': object
  readonly 'reports.nature.felony': object
  readonly 'reports.nature.misdemeanour': object
  readonly 'reports.nature.unknown': object
  readonly 'reports.new': object
  readonly 'reports.nobody-has-it': object
  readonly 'reports.nobody-named': object
  readonly 'reports.none': object
  readonly 'reports.none-hint': object
  readonly 'reports.notice-add': object
  readonly 'reports.notice-by': { readonly day: Text }
  readonly 'reports.notice-due': { readonly day: Text }
  readonly 'reports.notice-how': object
  readonly 'reports.notice-how-missing': object
  readonly 'reports.notice-late': { readonly count: number }
  readonly 'reports.notice-left': { readonly whom: Text }
  readonly 'reports.notice-on': object
  readonly 'reports.notice-told': {
    readonly day: Text
    readonly how: Text
    readonly name: Text
    readonly whom: Text
  }
  readonly 'reports.notice-whom': object
  readonly 'reports.notice-whom-missing': object
  readonly 'reports.notice-within': object
  readonly 'reports.open-case': object
  readonly 'reports.people-hint': object
  readonly 'reports.people-title': object
  readonly 'reports.person': { readonly number: number }
  readonly 'reports.reasons': object
  readonly 'reports.reasons-hidden': object
  readonly 'reports.reasons-hint': object
  readonly 'reports.reasons-missing': object
  readonly 'reports.reasons-none': object
  readonly 'reports.reasons-show': object
  readonly 'reports.received': object
  readonly 'reports.received-missing': object
  readonly 'reports.received-not-yet': object
  readonly 'reports.report': object
  readonly 'reports.same': object
  readonly 'reports.same-as': { readonly reference: Text }
  readonly 'reports.same-hint': { readonly example: Text }
  readonly 'reports.same-missing': object
  readonly 'reports.same-unknown': object
  readonly 'reports.self-add': object
  readonly 'reports.send': object
  readonly 'reports.sent-at': object
  readonly 'reports.sent-at-once': object
  readonly 'reports.sex': object
  readonly 'reports.sex.female': object
  readonly 'reports.sex.male': object
  readonly 'reports.source': object
  readonly 'reports.source-missing': object
  readonly 'reports.source.consulate': object
  readonly 'reports.source.court': object
  readonly 'reports.source.hospital': object
  readonly 'reports.source.hotline': object
  readonly 'reports.source.labour_inspector': object
  readonly 'reports.source.ngo': object
  readonly 'reports.source.other': object
  readonly 'reports.source.police': object
  readonly 'reports.source.self': object
  readonly 'reports.standing': object
  readonly 'reports.state.checking': object
  readonly 'reports.state.followed': object
  readonly 'reports.state.sent': object
  readonly 'reports.state.shelved': object
  readonly 'reports.statement': object
  readonly 'reports.statement-hint': object
  readonly 'reports.statement-missing': object
  readonly 'reports.taken': { readonly day: Text; readonly name: Text; readonly post: Text }
  readonly 'reports.taken-on': object
  readonly 'reports.tell': object
  readonly 'reports.tell-complaints': object
  readonly 'reports.tell-count': object
  readonly 'reports.tell-due': { readonly day: Text }
  readonly 'reports.tell-hint': object
  readonly 'reports.tell-nobody': object
  readonly 'reports.tell-safely': object
  readonly 'reports.told-title': object
  readonly 'reports.urgent': object
  readonly 'reports.urgent-now': object
  readonly 'reports.waits': { readonly count: number }
  readonly 'reports.where-from': object
  readonly 'reports.whom.complainant': object
  readonly 'reports.whom.lawyer': object
  readonly 'reports.whom.victim': object
  readonly 'reports.would-refuse': object
  readonly 'rights.about.abroad': object
  readonly 'rights.about.child': object
  readonly 'rights.about.help': object
  readonly 'rights.about.justice': object
  readonly 'rights.about.privacy': object
  readonly 'rights.about.safety': object
  readonly 'rights.aloud': object
  readonly 'rights.aloud-interpreter': object
  readonly 'rights.aloud-language': object
  readonly 'rights.articles': object
  readonly 'rights.give': object
  readonly 'rights.given': { readonly name: Text; readonly when: Text }
  readonly 'rights.how': object
  readonly 'rights.how-missing': object
  readonly 'rights.how.interpreter': object
  readonly 'rights.how.paper': object
  readonly 'rights.how.read_aloud': object
  readonly 'rights.language': object
  readonly 'rights.language-missing': object
  readonly 'rights.missing': { readonly count: number }
  readonly 'rights.none': object
  readonly 'rights.none-missing': object
  readonly 'rights.not-translated': object
  readonly 'rights.not-translated-paper': object
  readonly 'rights.not-understood': object
  readonly 'rights.notice-note': object
  readonly 'rights.right.ask_for_closed_session': object
  readonly 'rights.right.be_civil_party': object
  readonly 'rights.right.be_heard_without_oath': object
  readonly 'rights.right.be_told_in_a_language_understood': object
  readonly 'rights.right.be_told_the_outcome': object
  readonly 'rights.right.challenge_shelving': object
  readonly 'rights.right.claim_compensation': object
  readonly 'rights.right.interpreter_at_hearing': object
  readonly 'rights.right.lawyer_appointed_if_child_or_disabled': object
  readonly 'rights.right.medical_and_psychological_help': object
  readonly 'rights.right.no_contact': object
  readonly 'rights.right.no_court_fees_and_legal_aid': object
  readonly 'rights.right.no_expulsion_during_reflection': object
  readonly 'rights.right.no_publication_at_all': object
  readonly 'rights.right.no_publication_without_consent': object
  readonly 'rights.right.no_removal_of_child_or_pregnant_woman': object
  readonly 'rights.right.no_removal_to_danger': object
  readonly 'rights.right.not_liable_for_acts_under_threat': object
  readonly 'rights.right.personal_data_protected': object
  readonly 'rights.right.placement_of_child': object
  readonly 'rights.right.protection_of_reporter': object
  readonly 'rights.right.protection_of_witness': object
  readonly 'rights.right.reflection': { readonly days: number }
  readonly 'rights.right.safety': object
  readonly 'rights.right.shelter': object
  readonly 'rights.right.state_assistance': object
  readonly 'rights.right.stay_until_trial_ends': object
  readonly 'rights.right.voluntary_return': object
  readonly 'rights.save': object
  readonly 'rights.title': object
  readonly 'rights.understood': object
  readonly 'rights.understood-missing': object
  readonly 'rights.understood-question': object
  readonly 'rights.unverified': object
  readonly 'safety.by-whom': object
  readonly 'safety.change': object
  readonly 'safety.how': object
  readonly 'safety.how-missing': object
  readonly 'safety.if-other-answers': object
  readonly 'safety.if-other-answers-hint': object
  readonly 'safety.instruction-missing': object
  readonly 'safety.none': object
  readonly 'safety.number': object
  readonly 'safety.number-missing': object
  readonly 'safety.said': { readonly name: Text; readonly when: Text }
  readonly 'safety.save': object
  readonly 'safety.show': object
  readonly 'safety.title': object
  readonly 'safety.way.at_the_unit': object
  readonly 'safety.way.message': object
  readonly 'safety.way.never': object
  readonly 'safety.way.phone': object
  readonly 'safety.way.through_someone': object
  readonly 'safety.when': object
  readonly 'safety.when-hint': object
  readonly 'screening.answer.no': object
  readonly 'screening.answer.unknown': object
  readonly 'screening.answer.yes': object
  readonly 'screening.at-once': object
  readonly 'screening.bar': {
    readonly medium: number
    readonly missing: number
    readonly strong: number
    readonly weak: number
  }
  readonly 'screening.before': object
  readonly 'screening.cell.medium': object
  readonly 'screening.cell.none': object
  readonly 'screening.cell.open': object
  readonly 'screening.cell.strong': object
  readonly 'screening.cell.weak': object
  readonly 'screening.choose-set': object
  readonly 'screening.court-act': object
  readonly 'screening.court-act-hint': object
  readonly 'screening.court-act-missing': object
  readonly 'screening.court-confirms': object
  readonly 'screening.day-wrong': object
  readonly 'screening.decide': object
  readonly 'screening.decided-on': object
  readonly 'screening.decides-nothing': object
  readonly 'screening.decision': object
  readonly 'screening.decision-missing': object
  readonly 'screening.decision.confirmed': object
  readonly 'screening.decision.not_a_victim': object
  readonly 'screening.decision.presumed': object
  readonly 'screening.decision.reopened': object
  readonly 'screening.dimensions': object
  readonly 'screening.end': object
  readonly 'screening.group-not-reached': { readonly group: Text }
  readonly 'screening.group-reached': { readonly group: Text }
  readonly 'screening.group.exploitation': object
  readonly 'screening.group.hold': object
  readonly 'screening.group.recruitment': object
  readonly 'screening.identification': object
  readonly 'screening.in-the-name': object
  readonly 'screening.keys': object
  readonly 'screening.met': object
  readonly 'screening.met.bring_to_doctor': object
  readonly 'screening.met.call_interpreter': object
  readonly 'screening.met.find_safe_place': object
  readonly 'screening.met.make_safe': object
  readonly 'screening.met.tell_juvenile_authority': object
  readonly 'screening.missing': object
  readonly 'screening.needs': object
  readonly 'screening.new': object
  readonly 'screening.none': object
  readonly 'screening.none-hint': object
  readonly 'screening.not-a-decision': object
  readonly 'screening.not-yet': object
  readonly 'screening.note': object
  readonly 'screening.note-hint': object
  readonly 'screening.outcome.not_shown': object
  readonly 'screening.outcome.open': object
  readonly 'screening.outcome.positive': object
  readonly 'screening.previous': object
  readonly 'screening.proposes': object
  readonly 'screening.proposes-hint': object
  readonly 'screening.proposes-missing': object
  readonly 'screening.proposes.not_a_victim': object
  readonly 'screening.proposes.presumed': object
  readonly 'screening.proposes.undetermined': object
  readonly 'screening.reads.not_a_victim': object
  readonly 'screening.reads.presumed': object
  readonly 'screening.reads.undetermined': object
  readonly 'screening.reasons': object
  readonly 'screening.reasons-hidden': object
  readonly 'screening.reasons-hint': object
  readonly 'screening.reasons-missing': object
  readonly 'screening.record': object
  readonly 'screening.record-decision': object
  readonly 'screening.running': object
  readonly 'screening.see': object
  readonly 'screening.set.adult_labour': object
  readonly 'screening.set.adult_sexual': object
  readonly 'screening.set.child_labour': object
  readonly 'screening.set.child_sexual': object
  readonly 'screening.show-reasons': object
  readonly 'screening.signs': object
  readonly 'screening.signs-hint': object
  readonly 'screening.title': object
  readonly 'screening.to-all': object
  readonly 'screening.to-case': object
  readonly 'screening.weighs': object
  readonly 'screening.what': object
  readonly 'screening.what-missing': object
  readonly 'screening.what.labour': object
  readonly 'screening.what.sexual': object
  readonly 'screening.who': object
  readonly 'screening.who-hint': object
  readonly 'screening.who-missing': object
  readonly 'screening.who.adult': object
  readonly 'screening.who.child': object
  readonly 'shelters.address': object
  readonly 'shelters.address-hint': object
  readonly 'shelters.address-missing': object
  readonly 'shelters.address-too-long': { readonly most: Text }
  readonly 'shelters.ask': object
  readonly 'shelters.ask-lead': object
  readonly 'shelters.ask-minutes': object
  readonly 'shelters.asked': object
  readonly 'shelters.give': { readonly count: number }
  readonly 'shelters.goes-in': { readonly seconds: Text }
  readonly 'shelters.has-it': object
  readonly 'shelters.hide': object
  readonly 'shelters.no-key': object
  readonly 'shelters.nobody-has-a-key': object
  readonly 'shelters.none': object
  readonly 'shelters.none-hint': object
  readonly 'shelters.not-given': object
  readonly 'shelters.not-yours': object
  readonly 'shelters.people': object
  readonly 'shelters.people-hint': object
  readonly 'shelters.purpose': object
  readonly 'shelters.purpose-missing': object
  readonly 'shelters.purpose.danger': object
  readonly 'shelters.purpose.delivery': object
  readonly 'shelters.purpose.own_work': object
  readonly 'shelters.purpose.release': object
  readonly 'shelters.purpose.transport': object
  readonly 'shelters.purpose.visit': object
  readonly 'shelters.release-asked-at': { readonly at: Text }
  readonly 'shelters.release-no-key': object
  readonly 'shelters.release-not-sealed': object
  readonly 'shelters.release-of': { readonly reference: Text }
  readonly 'shelters.release-open': object
  readonly 'shelters.release-open-means': object
  readonly 'shelters.release-seal': object
  readonly 'shelters.release-seal-means': object
  readonly 'shelters.release-sealed': object
  readonly 'shelters.releases': object
  readonly 'shelters.releases-lead': object
  readonly 'shelters.releases-mine': object
  readonly 'shelters.releases-none': object
  readonly 'shelters.releases-none-hint': object
  readonly 'shelters.releases-none-service': object
  readonly 'shelters.rewrite': object
  readonly 'shelters.seal': object
  readonly 'shelters.show': object
  readonly 'shelters.title': object
  readonly 'shelters.to-seal': object
  readonly 'shelters.unwritten': object
  readonly 'shelters.waits': object
  readonly 'shelters.why.follows': object
  readonly 'shelters.why.service': object
  readonly 'shelters.write': object
  readonly 'shelters.write-hint': object
  readonly 'shelters.written': { readonly name: Text; readonly when: Text }
  readonly 'signin.all-courts': object
  readonly 'signin.all-posts': object
  readonly 'signin.another': object
  readonly 'signin.centre': object
  readonly 'signin.code': object
  readonly 'signin.code-hint': object
  readonly 'signin.code-missing': object
  readonly 'signin.court': object
  readonly 'signin.demonstration-as': { readonly name: Text }
  readonly 'signin.demonstration-note': object
  readonly 'signin.demonstration-title': object
  readonly 'signin.enrol-choose': object
  readonly 'signin.enrol-for': { readonly handle: Text; readonly name: Text }
  readonly 'signin.enrol-note': object
  readonly 'signin.enrol-title': object
  readonly 'signin.everywhere': object
  readonly 'signin.everywhere-note': object
  readonly 'signin.fault.cancelled': object
  readonly 'signin.fault.known': object
  readonly 'signin.fault.unavailable': object
  readonly 'signin.keep': object
  readonly 'signin.label': object
  readonly 'signin.label-hint': object
  readonly 'signin.label-missing': object
  readonly 'signin.locked-kept': object
  readonly 'signin.locked-note': object
  readonly 'signin.locked-soon': { readonly seconds: number }
  readonly 'signin.locked-title': object
  readonly 'signin.make-passkey': object
  readonly 'signin.name': object
  readonly 'signin.name-missing': object
  readonly 'signin.new-password-hint': object
  readonly 'signin.nobody': object
  readonly 'signin.or': object
  readonly 'signin.passkey': object
  readonly 'signin.passkey-hint': object
  readonly 'signin.password': object
  readonly 'signin.password-instead': object
  readonly 'signin.password-missing': object
  readonly 'signin.post': object
  readonly 'signin.qr': object
  readonly 'signin.refused': object
  readonly 'signin.secret': object
  readonly 'signin.services': object
  readonly 'signin.signed-out': object
  readonly 'signin.step-up-note': object
  readonly 'signin.step-up-title': object
  readonly 'signin.submit': object
  readonly 'signin.title': object
  readonly 'signin.unlock': object
  readonly 'status.hearing.cancelled': object
  readonly 'status.hearing.fixed': object
  readonly 'status.hearing.held': object
  readonly 'status.hearing.postponed': object
  readonly 'status.measure.changed': object
  readonly 'status.measure.ended': object
  readonly 'status.measure.ending': object
  readonly 'status.measure.granted': object
  readonly 'status.measure.in_force': object
  readonly 'status.measure.lifted': object
  readonly 'status.measure.refused': object
  readonly 'status.measure.requested': object
  readonly 'status.measure.served': object
  readonly 'status.referral.accepted': object
  readonly 'status.referral.awaiting_consent': object
  readonly 'status.referral.declined': object
  readonly 'status.referral.ended': object
  readonly 'status.referral.sent': object
  readonly 'status.referral.withdrawn': object
  readonly 'status.transfer.accepted': object
  readonly 'status.transfer.received': object
  readonly 'status.transfer.returned': object
  readonly 'status.transfer.sent': object
  readonly 'status.victim.confirmed': object
  readonly 'status.victim.not_a_victim': object
  readonly 'status.victim.presumed': object
  readonly 'status.victim.to_assess': object
  readonly 'today.dates': object
  readonly 'today.figures': object
  readonly 'today.kind.access_to_answer': object
  readonly 'today.kind.access_to_explain': object
  readonly 'today.kind.approval_given': object
  readonly 'today.kind.approval_to_give': object
  readonly 'today.kind.case_uncovered': object
  readonly 'today.kind.clock': object
  readonly 'today.kind.conflict_to_resolve': object
  readonly 'today.kind.emergency_open': object
  readonly 'today.kind.emergency_to_review': object
  readonly 'today.kind.hearing': object
  readonly 'today.kind.measure_ending': object
  readonly 'today.kind.measure_to_decide': object
  readonly 'today.kind.measure_to_serve': object
  readonly 'today.kind.measure_to_sign': object
  readonly 'today.kind.nobody_follows': object
  readonly 'today.kind.notice_due': object
  readonly 'today.kind.person_to_assess': object
  readonly 'today.kind.protection_to_consider': object
  readonly 'today.kind.reception_to_do': object
  readonly 'today.kind.referral_declined': object
  readonly 'today.kind.referral_to_answer': object
  readonly 'today.kind.referral_waiting': object
  readonly 'today.kind.reflection_ending': object
  readonly 'today.kind.report_to_decide': object
  readonly 'today.kind.representative_to_name': object
  readonly 'today.kind.standing_in': object
  readonly 'today.kind.transfer_returned': object
  readonly 'today.kind.transfer_to_move': object
  readonly 'today.kind.unit_to_call': object
  readonly 'today.late': object
  readonly 'today.needed': object
  readonly 'today.no-cases': object
  readonly 'today.nothing': object
  readonly 'today.nothing-hint': object
  readonly 'today.waiting': object
  readonly 'transfer.accept': object
  readonly 'transfer.accept-means': object
  readonly 'transfer.from-to': { readonly from: Text; readonly to: Text }
  readonly 'transfer.list-title': object
  readonly 'transfer.moved': { readonly day: Text }
  readonly 'transfer.none': object
  readonly 'transfer.none-hint': object
  readonly 'transfer.reasons': object
  readonly 'transfer.reasons-hidden': object
  readonly 'transfer.reasons-hint': object
  readonly 'transfer.reasons-missing': object
  readonly 'transfer.receive': object
  readonly 'transfer.return': object
  readonly 'transfer.return-reasons': object
  readonly 'transfer.return-reasons-missing': object
  readonly 'transfer.returned-because': object
  readonly 'transfer.send': object
  readonly 'transfer.send-to': { readonly court: Text }
  readonly 'transfer.send-why': object
  readonly 'transfer.sent': { readonly day: Text }
  readonly 'transfer.show-reasons': object
  readonly 'transfer.title': object
  readonly 'transfer.unnamed': object
  readonly 'transfer.yours': object
  readonly 'watching.about-you': object
  readonly 'watching.answer': object
  readonly 'watching.answered': { readonly day: Text; readonly name: Text }
  readonly 'watching.between': { readonly from: Text; readonly to: Text }
  readonly 'watching.count-asked': { readonly count: number }
  readonly 'watching.count-explained': { readonly count: number }
  readonly 'watching.count-look-into': { readonly count: number }
  readonly 'watching.count-overdue': { readonly count: number }
  readonly 'watching.count-unheard': { readonly count: number }
  readonly 'watching.counts-none': object
  readonly 'watching.counts-title': object
  readonly 'watching.due': { readonly day: Text }
  readonly 'watching.finding': object
  readonly 'watching.finding-missing': object
  readonly 'watching.finding.explained': object
  readonly 'watching.finding.look_into': object
  readonly 'watching.found.drawn': object
  readonly 'watching.found.many_identities': { readonly bound: number; readonly found: number }
  readonly 'watching.found.probing': { readonly found: number }
  readonly 'watching.found.refusals': { readonly found: number }
  readonly 'watching.found.without_task': { readonly found: number }
  readonly 'watching.kind.drawn': object
  readonly 'watching.kind.many_identities': object
  readonly 'watching.kind.probing': object
  readonly 'watching.kind.refusals': object
  readonly 'watching.kind.without_task': object
  readonly 'watching.list-title': object
  readonly 'watching.look': { readonly act: Text }
  readonly 'watching.means': object
  readonly 'watching.no-court': object
  readonly 'watching.none': object
  readonly 'watching.none-hint': object
  readonly 'watching.overdue': object
  readonly 'watching.purpose': { readonly purpose: Text }
  readonly 'watching.said': object
  readonly 'watching.said-by-head': object
  readonly 'watching.said-by-looker': object
  readonly 'watching.say-why': object
  readonly 'watching.show-words': object
  readonly 'watching.title': object
  readonly 'watching.waiting': object
  readonly 'watching.why': object
  readonly 'watching.words': object
  readonly 'watching.words-hidden': object
  readonly 'watching.words-hint': object
  readonly 'watching.words-missing': object
}

export type WordId = keyof Words
