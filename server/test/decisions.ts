/** Decisions about invented people, one for each kind of addressee. */
import type { LocalDate } from '@himaya/algorithms'
import type { FullCopy, HealthCopy, PoliceCopy, ShelterCopy, SuspectCopy } from '../src/documents/index.ts'

const day = (text: string) => text as LocalDate

const act = {
  form: 'ar_fr',
  serial: 'D-2026/0147-2',
  court: {
    kind: 'CA',
    name: { ar: 'محكمة الاستئناف بالناظور', fr: 'Cour d’appel de Nador' },
    seat: { ar: 'الناظور', fr: 'Nador' },
  },
  decider: { post: { ar: 'الوكيل العام للملك', fr: 'Procureur général du Roi' }, name: 'عبد السلام بناني' },
  decidedOn: day('2026-11-24'),
} as const

const period = { start: day('2026-11-24'), end: day('2027-02-28') } as const

const whole = {
  person: 'نجمة الراجي',
  capacity: 'victim_witness',
  basis: ['ma/act/2002/22-01#art_82-5-1-para-3', 'ma/act/2016/27-14#art_448-4'],
  reasons: {
    ar: [
      'حيث يستفاد من المحضر عدد 312/2026 المنجز بتاريخ 2026-11-20 أن المعنية بالأمر صرحت بأنها تلقت تهديدات متكررة عبر الهاتف رقم 0612 34 56 78 بعد مغادرتها مكان العمل.',
      'وحيث إن استمرار هذه التهديدات من شأنه أن يعرض سلامتها الجسدية والنفسية للخطر، وأن حاجتها إلى مكان آمن ثابتة.',
    ].join('\n'),
    fr: [
      'Il ressort du procès-verbal n° 312/2026 que l’intéressée a déclaré avoir reçu des menaces répétées par téléphone après avoir quitté son lieu de travail.',
      'La persistance de ces menaces expose sa sécurité physique et psychique à un danger, et son besoin d’un lieu sûr est établi.',
    ].join('\n'),
  },
  reference: { number: 1147, code: '2610', year: 2026 },
} as const

export const suspectCopy: SuspectCopy = {
  ...act,
  ...period,
  addressee: { kind: 'suspect', name: 'كريم الوهابي', standing: 'suspect' },
  contactWith: 'نجمة الراجي',
  reasonsForSuspect: {
    ar: 'حيث إن البحث لا يزال جاريا، وإن حسن سيره يقتضي ألا يقع أي اتصال بين المعني بالأمر والشخص المذكور أدناه.',
    fr: 'L’enquête est en cours, et son bon déroulement exige qu’aucun contact n’ait lieu entre l’intéressé et la personne nommée ci-dessous.',
  },
  reference: whole.reference,
}

const card = {
  form: 'ar_fr',
  card: 'F-9B21C04E',
  givenOn: day('2026-11-24'),
  ...period,
  language: { ar: 'الدارجة المغربية', fr: 'arabe marocain' },
} as const

export const shelterCopy: ShelterCopy = {
  ...card,
  addressee: { kind: 'shelter_service' },
  measure: {
    kind: 'shelter',
    words: {
      ar: 'إيواء مستعجل ومؤقت في غرفة فردية.',
      fr: 'Hébergement d’urgence, temporaire, en chambre individuelle.',
    },
  },
}

export const healthCopy: HealthCopy = {
  ...card,
  addressee: { kind: 'health_service' },
  measure: {
    kind: 'medical_care',
    words: {
      ar: 'العرض على طبيب مختص.',
      fr: 'Présentation à un médecin spécialiste.',
    },
  },
}

export const policeCopy: PoliceCopy = {
  ...act,
  ...period,
  ...whole,
  addressee: { kind: 'police', name: 'ولاية أمن الناظور' },
  guards: true,
  measure: {
    kind: 'physical_protection',
    words: {
      ar: 'حماية جسدية من طرف القوة العمومية، ورقم هاتفي خاص: 0536 00 00 00.',
      fr: 'Protection physique par la force publique, et numéro de téléphone dédié : 0536 00 00 00.',
    },
  },
}

export const personCopy: FullCopy = {
  ...act,
  ...whole,
  outcome: 'granted',
  start: period.start,
  end: 'lifted',
  addressee: { kind: 'protected_person' },
  measure: shelterCopy.measure,
}

export const refusal: FullCopy = {
  ...act,
  ...whole,
  outcome: 'refused',
  addressee: { kind: 'registry' },
  measure: shelterCopy.measure,
}
