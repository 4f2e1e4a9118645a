import type { ElementCode } from '../elements/elements.ts'
import type { FactWord } from './facts.ts'

/**
 * The word of a fact pattern for each element that is noted on a case, so that what the prosecution noted can be
 * qualified. An element without its word, or a word that is not one, does not compile.
 */
export const factOfElement = {
  recruit: 'recruit',
  lure: 'lure',
  transport: 'transport',
  transfer: 'transfer',
  harbour: 'harbour',
  receive: 'receive',
  intermediary: 'intermediate',
  threat_of_force: 'threat_of_force',
  use_of_force: 'use_of_force',
  other_coercion: 'other_coercion',
  abduction: 'abduction',
  fraud: 'fraud',
  deception: 'deception',
  abuse_of_authority: 'abuse_of_authority',
  abuse_of_function: 'abuse_of_function',
  abuse_of_influence: 'abuse_of_influence',
  abuse_of_weakness: 'abuse_of_vulnerability',
  abuse_of_need: 'abuse_of_need',
  abuse_of_precariousness: 'abuse_of_precariousness',
  payment_for_consent: 'payment_for_consent',
  sexual_exploitation: 'sexual_exploitation',
  prostitution_of_others: 'prostitution_of_others',
  pornography: 'pornography',
  forced_labour: 'forced_labour',
  forced_service: 'servitude',
  begging: 'begging',
  slavery: 'slavery',
  practices_like_slavery: 'slavery_like',
  removal_of_organs: 'organ_removal',
  removal_of_tissues: 'tissue_removal',
  medical_experiments: 'medical_experiments',
  criminal_acts: 'criminal_acts',
  armed_conflict: 'armed_conflict',
  will_taken_away: 'willDeprived',
  freedom_to_change_taken_away: 'freedomDeprived',
  dignity_violated: 'dignityViolated',
} as const satisfies Readonly<
  Record<ElementCode, FactWord<'acts'> | FactWord<'means'> | FactWord<'purposes'> | FactWord<'domination'>>
>
