/** What the unit writes down: short, in the words of whoever receives. */
import type { Need, ReportSource, Sex } from '@himaya/domain'
import type { Said } from '../stories/story.ts'

/** Whom a sentence is about. */
export interface About {
  readonly sex: Sex | null
  readonly child: boolean
}
const g = ({ sex }: About, female: string, male: string) => (sex === 'male' ? male : female)
export const who = (about: About): Said =>
  about.child
    ? { ar: g(about, 'القاصرة', 'القاصر'), fr: g(about, 'la mineure', 'le mineur') }
    : { ar: g(about, 'المعنية بالأمر', 'المعني بالأمر'), fr: g(about, 'l’intéressée', 'l’intéressé') }

/** How a statement begins, by who told. */
export function openingOf(source: ReportSource, about: About): Said {
  switch (source) {
    case 'hotline':
      return { ar: 'ورد على الرقم الأخضر اتصال جاء فيه: ', fr: 'Appel reçu au numéro vert : ' }
    case 'police':
      return { ar: 'إشعار من مصلحة الشرطة القضائية: ', fr: 'Avis de la police judiciaire : ' }
    case 'ngo':
      return { ar: 'إشعار من جمعية شريكة: ', fr: 'Signalement d’une association partenaire : ' }
    case 'hospital':
      return { ar: 'إشعار من خلية التكفل بالمستشفى: ', fr: 'Avis de la cellule de l’hôpital : ' }
    case 'labour_inspector':
      return { ar: 'إشعار من مفتش الشغل: ', fr: 'Avis de l’inspecteur du travail : ' }
    case 'consulate':
      return { ar: 'مراسلة قنصلية: ', fr: 'Correspondance consulaire : ' }
    case 'self':
      return {
        ar: g(
          about,
          'حضرت المعنية بالأمر إلى مكتب المساعدة الاجتماعية وصرحت بما يلي: ',
          'حضر المعني بالأمر إلى مكتب المساعدة الاجتماعية وصرح بما يلي: ',
        ),
        fr: g(
          about,
          'L’intéressée s’est présentée au bureau d’assistance sociale et déclare : ',
          'L’intéressé s’est présenté au bureau d’assistance sociale et déclare : ',
        ),
      }
    case 'court':
      return { ar: 'أثير الأمر أثناء جلسة: ', fr: 'Fait relevé à l’audience : ' }
    case 'other':
      return { ar: 'أفاد أحد الجيران: ', fr: 'Un voisin rapporte : ' }
  }
}

/** Whom a story is about, where its own words begin with what happened and somebody else tells it. */
export const subjectOf = (about: About): Said => ({
  ar: g(about, 'سيدة ', 'رجل '),
  fr: g(about, 'il s’agit d’une femme. ', 'il s’agit d’un homme. '),
})

export const urgentClosing: readonly Said[] = [
  { ar: ' الوضع مستعجل: الخطر قائم إلى الآن.', fr: ' Situation urgente : le danger est actuel.' },
  { ar: ' يطلب التدخل قبل الليل.', fr: ' Une intervention est demandée avant la nuit.' },
]

export const receptionNotes: readonly ((about: About) => Said)[] = [
  (a) => ({
    ar: `استُقبلت ${who(a).ar} في القاعة المخصصة، بعد راحة قصيرة. ${g(a, 'هادئة وتتكلم ببطء', 'هادئ ويتكلم ببطء')}.`,
    fr: `Réception dans la salle dédiée, après un moment de repos. Parle lentement, calme.`,
  }),
  (a) => ({
    ar: g(a, 'طلبت ألا يتصل أحد بأسرتها في الوقت الحاضر.', 'طلب ألا يتصل أحد بأسرته في الوقت الحاضر.'),
    fr: 'Demande que sa famille ne soit pas contactée pour le moment.',
  }),
  (a) => ({
    ar: g(a, 'لم تأكل منذ الأمس؛ قُدمت لها وجبة قبل كل شيء.', 'لم يأكل منذ الأمس؛ قُدمت له وجبة قبل كل شيء.'),
    fr: 'N’avait pas mangé depuis la veille ; un repas a été servi avant toute question.',
  }),
  (a) => ({
    ar: g(a, 'تشكو من ألم في الظهر ومن قلة النوم.', 'يشكو من ألم في الظهر ومن قلة النوم.'),
    fr: 'Se plaint du dos et de manque de sommeil.',
  }),
  () => ({
    ar: 'شُرحت حدود السرية مرتين، وأعيدت صياغتها بعبارات أبسط.',
    fr: 'Les limites du secret ont été expliquées deux fois, en mots plus simples.',
  }),
]

export const screeningNotes: readonly Said[] = [
  {
    ar: 'توقف الاستماع مرتين للراحة. بقيت أسئلة ستُستكمل في لقاء لاحق.',
    fr: 'Entretien interrompu deux fois pour se reposer ; des questions seront reprises.',
  },
  { ar: 'الأجوبة متماسكة مع ما ورد في التبليغ.', fr: 'Réponses cohérentes avec le signalement.' },
]

export const screenedByInterpreter: Said = {
  ar: 'تم بحضور ترجمان، مع التحقق من فهم كل سؤال.',
  fr: 'Entretien avec interprète, la compréhension de chaque question ayant été vérifiée.',
}

export const contactWhen: readonly Said[] = [
  { ar: 'بين العاشرة والثانية عشرة صباحا', fr: 'Entre dix heures et midi' },
  { ar: 'بعد العصر، ما عدا الجمعة', fr: 'Après l’asr, sauf le vendredi' },
  { ar: 'أيام العمل فقط', fr: 'Jours ouvrables seulement' },
]
export const contactByWhom: readonly Said[] = [
  { ar: 'امرأة فقط', fr: 'Une femme seulement' },
  { ar: 'المساعدة الاجتماعية وحدها', fr: 'L’assistante sociale seule' },
]
export const ifOtherAnswers: readonly Said[] = [
  { ar: 'قل إنك تتصل من صيدلية بشأن وصفة', fr: 'Dire que l’on appelle d’une pharmacie pour une ordonnance' },
  { ar: 'أغلق الخط دون كلام', fr: 'Raccrocher sans parler' },
  { ar: 'اسأل عن دروس محو الأمية', fr: 'Demander les cours d’alphabétisation' },
  {
    ar: 'لا تذكر المحكمة، واعتذر عن الخطأ في الرقم',
    fr: 'Ne pas parler du tribunal, s’excuser d’une erreur de numéro',
  },
]

/** What a service is told of a need: never the offence, an accused, a court or a number. */
export function needWords(need: Need, about: About): Said {
  switch (need) {
    case 'shelter':
      return {
        ar: about.child
          ? 'إيواء لقاصر بمفرده، مع مرافقة يومية. لا زيارات دون اتفاق.'
          : g(
              about,
              'إيواء لسيدة بمفردها، تحتاج إلى مكان هادئ. لا زيارات.',
              'إيواء مؤقت لرجل راشد، ليالي معدودة.',
            ),
        fr: about.child
          ? 'Hébergement d’un enfant seul, avec accompagnement quotidien. Pas de visite sans accord.'
          : g(
              about,
              'Hébergement d’une femme seule, au calme. Pas de visite.',
              'Hébergement provisoire d’un homme adulte, quelques nuits.',
            ),
      }
    case 'health':
      return {
        ar: 'فحص طبي شامل ومتابعة العلاج، مع مراعاة الخصوصية.',
        fr: 'Examen médical complet et suivi des soins, en toute discrétion.',
      }
    case 'psychology':
      return {
        ar: 'دعم نفسي: اضطراب في النوم وقلق. لقاء أول خلال الأسبوع.',
        fr: 'Soutien psychologique : sommeil troublé, anxiété. Premier entretien dans la semaine.',
      }
    case 'lawyer':
      return {
        ar: 'مساعدة قانونية: شرح الحقوق وتتبع الطلبات.',
        fr: 'Assistance juridique : explication des droits et suivi des demandes.',
      }
    case 'interpreter':
      return {
        ar: 'ترجمة لقاءين أو ثلاثة، مع التزام السرية.',
        fr: 'Interprétariat pour deux ou trois entretiens, sous le secret.',
      }
    case 'social':
      return {
        ar: 'مواكبة اجتماعية: وثائق، سكن، عودة إلى العمل أو الدراسة.',
        fr: 'Accompagnement social : papiers, logement, retour au travail ou à l’école.',
      }
    case 'return':
      return {
        ar: 'رغبة في العودة الطوعية، بعد توضيح الشروط ومدة الانتظار.',
        fr: 'Souhaite un retour volontaire, une fois les conditions et les délais expliqués.',
      }
    case 'other':
      return { ar: 'ملابس ومستلزمات أولية.', fr: 'Vêtements et premières nécessités.' }
  }
}

/** Who is named to speak for a child: somebody by what they are, and nobody's name. */
export const representatives: readonly Said[] = [
  {
    ar: 'ممثل جمعية لحماية الطفولة (تجريبية)',
    fr: 'Représentante d’une association de protection de l’enfance (démonstration)',
  },
  { ar: 'خالة القاصر، بعد بحث اجتماعي', fr: 'Une tante, après enquête sociale' },
  { ar: 'مساعدة اجتماعية بمؤسسة للرعاية', fr: 'Une assistante sociale d’un établissement d’accueil' },
]

export const declined: readonly Said[] = [
  { ar: 'لا مكان شاغر إلى غاية نهاية الشهر.', fr: 'Aucune place avant la fin du mois.' },
  { ar: 'لا نستقبل هذه الفئة العمرية.', fr: 'Nous ne recevons pas cette tranche d’âge.' },
  {
    ar: 'المعني بهذه اللغة في عطلة؛ نقترح جهة أخرى.',
    fr: 'La personne qui parle cette langue est en congé ; une autre structure est proposée.',
  },
]
export const serviceEnded: readonly Said[] = [
  { ar: 'انتهت المواكبة باتفاق مع المستفيد.', fr: 'Accompagnement terminé d’un commun accord.' },
  { ar: 'غادر المركز إلى سكن مستقل.', fr: 'Sortie vers un logement autonome.' },
]

/** Why a witness is written down as a victim too. */
export const witnessFound: readonly ((about: About) => Said)[] = [
  (a) => ({
    ar: g(
      a,
      'صرحت عند الاستماع إليها بأنها تعرضت هي أيضا لما عاينته، قبل أن تغادر المكان.',
      'صرح عند الاستماع إليه بأنه تعرض هو أيضا لما عاينه، قبل أن يغادر المكان.',
    ),
    fr: 'Dit à l’audition avoir subi les mêmes faits avant de pouvoir quitter les lieux.',
  }),
  (a) => ({
    ar: g(
      a,
      'تبين من اللقاء الثاني أن أجرها ووثائقها كانت محتجزة لدى الشخص نفسه.',
      'تبين من اللقاء الثاني أن أجره ووثائقه كانت محتجزة لدى الشخص نفسه.',
    ),
    fr: 'Au deuxième entretien : son salaire et ses papiers étaient retenus par la même personne.',
  }),
]

/** What is asked for by whoever complains of nobody. */
export const helpNeeds: readonly ((about: About) => Said)[] = [
  (a) => ({
    ar: g(
      a,
      'تطلب المساعدة ولا ترغب في أي مسطرة. تحتاج إلى مكان تنام فيه وإلى من يستمع إليها.',
      'يطلب المساعدة ولا يرغب في أي مسطرة. يحتاج إلى طبيب وإلى مكان يبيت فيه.',
    ),
    fr: 'Demande de l’aide sans vouloir de procédure : un lieu où dormir et quelqu’un qui écoute.',
  }),
  (a) => ({
    ar: g(
      a,
      'تسأل عن حقوقها قبل أن تقرر. تخاف على أسرتها إن اشتكت.',
      'يسأل عن حقوقه قبل أن يقرر. يخاف على أسرته إن اشتكى.',
    ),
    fr: 'Veut connaître ses droits avant de décider ; craint pour sa famille en cas de plainte.',
  }),
  () => ({
    ar: 'وجهته جمعية إلى المحكمة للاستفادة من مواكبة صحية ونفسية فقط.',
    fr: 'Orientation par une association, pour un suivi médical et psychologique seulement.',
  }),
]
