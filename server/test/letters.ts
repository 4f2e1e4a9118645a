/** Letters about invented people, one of each kind. */
import type { LocalDate } from '@himaya/algorithms'
import { rights, secrecyDetailsFor, secrecySentence } from '@himaya/domain'
import type { LetterData } from '../src/documents/index.ts'

const day = (text: string) => text as LocalDate

const appeal = {
  kind: 'CA',
  name: { ar: 'محكمة الاستئناف بالناظور', fr: 'Cour d’appel de Nador' },
  seat: { ar: 'الناظور', fr: 'Nador' },
} as const
const tribunal = {
  kind: 'TPI',
  name: { ar: 'المحكمة الابتدائية بالناظور', fr: 'Tribunal de première instance de Nador' },
  seat: { ar: 'الناظور', fr: 'Nador' },
} as const
const prosecutor = {
  post: { ar: 'وكيل الملك', fr: 'Procureur du Roi' },
  nameAr: 'يوسف الإدريسي',
  nameLa: 'Youssef El Idrissi',
}
const assistant = {
  post: { ar: 'المساعد(ة) الاجتماعي(ة)', fr: 'Assistant(e) social(e)' },
  nameAr: 'سناء بوعزة',
  nameLa: 'Sanae Bouazza',
}
const clerk = {
  post: { ar: 'كاتب الضبط', fr: 'Greffier' },
  nameAr: 'حسن المرابط',
  nameLa: 'Hassan El Mrabet',
}
const number = '7K2M-9QXT-4B8R-HN34'
const on = day('2026-11-24')
const file = {
  court: { number: 1147, code: '2610', year: 2026 },
  register: { number: 38, year: 2026 },
}
const reasons = [
  'حيث يستفاد من تصريحات المعنية بالأمر ومن تقرير المساعدة الاجتماعية وجود قرائن جدية على أنها ضحية اتجار بالبشر.',
  'وحيث إنها عبرت عن رغبتها في الاستفادة من مهلة للتعافي والتفكير.',
].join('\n')

/** Printed in Arabic; a test that wants French says so. */
export const letters = {
  rights_notice: { kind: 'rights_notice', form: 'ar', number, rights, reflectionDays: 30, translated: true },
  secrecy_notice: {
    kind: 'secrecy_notice',
    form: 'ar',
    number,
    translated: true,
    limits: [...secrecySentence, ...secrecyDetailsFor({ isChild: null, sex: null })].map(({ says }) => says),
  },
  rights_acknowledgement: {
    kind: 'rights_acknowledgement',
    form: 'ar',
    number,
    on,
    court: tribunal,
    person: 'نجمة الراجي',
    rights: rights.filter((right) => !/child|witness|reporter|publication_at_all/.test(right)),
    reflectionDays: 30,
    language: 'الدارجة المغربية',
    how: 'interpreter',
    toldBy: { nameAr: assistant.nameAr, nameLa: assistant.nameLa },
  },
  reflection_decision: {
    kind: 'reflection_decision',
    form: 'ar',
    number,
    on,
    court: tribunal,
    signer: prosecutor,
    person: 'نجمة الراجي',
    starts: day('2026-11-25'),
    ends: day('2026-12-24'),
    reasons,
  },
  placement_request: {
    kind: 'placement_request',
    form: 'ar',
    number,
    on,
    court: tribunal,
    signer: assistant,
    to: { post: 'juvenile_judge', court: tribunal },
    file,
    person: 'سارة المثالية',
    born: day('2012-03-09'),
    nationality: 'ساحل العاج',
    language: 'الديولا',
    placement: 'placement_with_association',
    words: 'وجدت القاصر وحيدة بمحطة المسافرين، ولا يعرف لها بالمغرب قريب جدير بالثقة.',
    guardianKeptAway: true,
  },
  fee_exemption: {
    kind: 'fee_exemption',
    form: 'ar',
    number,
    on,
    court: tribunal,
    signer: clerk,
    to: appeal,
    file,
    person: 'نجمة الراجي',
    standing: 'presumed',
  },
  referral_letter: {
    kind: 'referral_letter',
    form: 'ar',
    number,
    on,
    service: { ar: 'دار الأمل', fr: 'Maison de l’Espoir' },
    need: 'shelter',
    urgent: true,
    sex: 'female',
    ageBand: '18_24',
    language: 'الدارجة المغربية',
    risks: ['may_be_followed', 'with_a_child'],
    words: 'تحتاج إلى غرفة لها ولطفلتها. الرقم للاتصال: 0612 34 56 78.',
  },
  witness_summons: {
    kind: 'witness_summons',
    form: 'ar',
    number,
    on,
    court: appeal,
    signer: clerk,
    code: 'T-9F3A61C0',
    file,
    hearing: { on: day('2026-12-15'), at: '09:30', room: '3', formation: 'criminal_chamber' },
    interpreter: 'الإنجليزية',
  },
  stay_authorisation: {
    kind: 'stay_authorisation',
    form: 'ar',
    number,
    on,
    court: appeal,
    signer: { ...prosecutor, post: { ar: 'الوكيل العام للملك', fr: 'Procureur général du Roi' } },
    person: 'Aminata Koné',
    born: day('1999-07-02'),
    nationality: 'ساحل العاج',
    decision: 'CA-NADOR/2026/14',
    basis: ['ma/act/2002/22-01#art_82-5-1-para-5'],
    starts: on,
    until: 'trial_end',
  },
  case_transmission: {
    kind: 'case_transmission',
    form: 'ar',
    number,
    on,
    court: tribunal,
    signer: prosecutor,
    to: appeal,
    file: { ...file, court: null },
    reasons:
      'حيث إن الأفعال موضوع المحضر عدد 312/2026 قد تقع تحت طائلة الفصل 448-4 من مجموعة القانون الجنائي.',
  },
} as const satisfies { readonly [Kind in LetterData['kind']]: Extract<LetterData, { kind: Kind }> }
