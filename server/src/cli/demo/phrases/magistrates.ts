/** What magistrates write: reasons, briefly. Each decision cites its article elsewhere; here is why. */
import type { MeasureKind, ReflectionEnd } from '@himaya/domain'
import type { Said } from '../stories/story.ts'
import { who, type About } from './unit.ts'

type Of = (about: About) => Said

export const inquiryReasons: readonly Said[] = [
  {
    ar: 'يعهد إلى الشرطة القضائية بإجراء بحث والاستماع إلى كل شخص ورد اسمه.',
    fr: 'Enquête confiée à la police judiciaire ; entendre toute personne nommée.',
  },
  {
    ar: 'الوقائع المبلغ عنها جدية وتستدعي بحثا تمهيديا.',
    fr: 'Faits sérieux appelant une enquête préliminaire.',
  },
]
export const prosecutionReasons: readonly Said[] = [
  {
    ar: 'تحريك المتابعة وإحالة الملف على أول جلسة مناسبة.',
    fr: 'Poursuites engagées, renvoi à la première audience utile.',
  },
]
export const investigationReasons: readonly Said[] = [
  {
    ar: 'التماس إجراء تحقيق نظرا لتعدد الأطراف وتشعب الوقائع.',
    fr: 'Réquisitoire introductif, au vu du nombre de personnes et de la complexité des faits.',
  },
  {
    ar: 'إحالة على قاضي التحقيق لاستكمال الخبرات والإنابات.',
    fr: 'Saisine du juge d’instruction pour expertises et commissions.',
  },
]
export const shelvingReasons: readonly Said[] = [
  {
    ar: 'حفظ لانعدام العنصر الجرمي بعد البحث، مع إمكان العدول عنه عند ظهور ما يبرر ذلك.',
    fr: 'Classement : l’enquête n’a pas relevé d’infraction ; il peut être repris en cas d’élément nouveau.',
  },
  {
    ar: 'حفظ لعدم كفاية الأدلة. للمعني بالأمر أن يتظلم أمام الوكيل العام للملك.',
    fr: 'Classement pour insuffisance de preuves ; recours ouvert devant le procureur général.',
  },
  {
    ar: 'حفظ: نزاع شغل يدخل في اختصاص القضاء الاجتماعي.',
    fr: 'Classement : différend du travail relevant du juge social.',
  },
]
export const duplicateReasons: Said = {
  ar: 'حفظ: الوقائع نفسها موضوع ملف سابق مفتوح لدى الخلية، وإليه يضم التبليغ.',
  fr: 'Classement : mêmes faits qu’un dossier déjà ouvert, auquel le signalement est joint.',
}
export const checkFindings = {
  serious: [
    {
      ar: 'أكدت التحريات الأولية وجود العنوان وتردد أشخاص عليه. التبليغ جدي.',
      fr: 'Premières vérifications : l’adresse existe et est fréquentée. Signalement sérieux.',
    },
    {
      ar: 'تطابقت المعطيات مع معلومات متوفرة لدى الشرطة. التبليغ جدي.',
      fr: 'Éléments concordants avec ceux de la police. Signalement sérieux.',
    },
  ],
  idle: [
    { ar: 'لم تسفر التحريات عن أي معطى يؤكد مضمون التبليغ.', fr: 'Les vérifications n’ont rien confirmé.' },
    {
      ar: 'العنوان غير موجود ولا معلومات إضافية لدى المبلغ.',
      fr: 'Adresse inexistante, aucun autre élément.',
    },
  ],
} as const satisfies Record<string, readonly Said[]>

export const presumedReasons: readonly Of[] = [
  (a) => ({
    ar: `حيث إن المؤشرات المدونة متضافرة، ومنها ما يتعلق بالاستقدام وبظروف الاستغلال، ${ar(a, 'فإنها تعد ضحية مفترضة', 'فإنه يعد ضحية مفترضة')} إلى أن يثبت خلاف ذلك.`,
    fr: 'Les indicateurs relevés concordent, tant sur le recrutement que sur l’exploitation : victime présumée jusqu’à preuve contraire.',
  }),
  (a) => ({
    ar: `حيث إن تصريحات ${who(a).ar} معززة بمحضر المعاينة، وإن الحماية لا تنتظر نهاية البحث.`,
    fr: 'Déclarations corroborées par le constat ; la protection n’attend pas la fin de l’enquête.',
  }),
]
export const childPresumedReasons: Said = {
  ar: 'حيث إن الأمر يتعلق بقاصر، فلا تشترط وسيلة متى كان القصد هو الاستغلال (الفصل 448-1)، والمؤشرات قائمة.',
  fr: 'S’agissant d’un enfant, aucun moyen n’est requis dès lors que le but est l’exploitation (art. 448-1) ; les indicateurs sont réunis.',
}
export const notVictimReasons: readonly Of[] = [
  (a) => ({
    ar: `حيث لم يظهر من البحث ما يدل على استقدام أو حجز أو استغلال، ${ar(a, 'وصرحت أنها غادرت', 'وصرح أنه غادر')} العمل بمحض الإرادة.`,
    fr: 'L’enquête n’a relevé ni recrutement, ni retenue, ni exploitation ; départ volontaire.',
  }),
]
export const reopenedReasons: readonly Said[] = [
  {
    ar: 'ظهر شاهد جديد وعناصر لم تكن معروفة عند القرار السابق، فوجب إعادة النظر.',
    fr: 'Témoin nouveau et éléments inconnus lors de la décision précédente : réexamen.',
  },
  {
    ar: 'أفضت الخبرة على الهاتف إلى معطيات تخالف ما بني عليه القرار.',
    fr: 'L’expertise du téléphone contredit ce sur quoi la décision reposait.',
  },
]
export const confirmedReasons: readonly Said[] = [
  {
    ar: 'تنفيذا لما قضت به المحكمة من ثبوت الضرر المباشر للضحية.',
    fr: 'En exécution de la décision de la juridiction retenant un dommage direct pour la victime.',
  },
]
/** Why somebody who stole for another does not answer for it. */
export const notPunishedReasons: Said = {
  ar: 'ثبت من البحث أن الأفعال المنسوبة ارتكبت تحت التهديد وارتبطت مباشرة بكون المعني بالأمر ضحية.',
  fr: 'Il résulte de l’enquête que les faits ont été commis sous la menace et tiennent directement à la qualité de victime.',
}
export const reflectionReasons: readonly Of[] = [
  (a) => ({
    ar: `حيث توجد أسباب جدية للاعتقاد أن ${who(a).ar} ضحية، ${ar(a, 'وعبرت عن رغبتها', 'وعبر عن رغبته')} في مهلة للتعافي والتفكير.`,
    fr: 'Motifs sérieux de croire qu’il s’agit d’une victime, qui souhaite un délai de rétablissement et de réflexion.',
  }),
]
export const reflectionEndReasons: Readonly<Record<Exclude<ReflectionEnd, 'her_wish'>, Said>> = {
  claim_false: {
    ar: 'تبين من البحث أن ما ادعي لا أساس له، بعد مواجهة المعني بالأمر بالوثائق.',
    fr: 'L’enquête a montré que l’allégation était sans fondement, documents à l’appui.',
  },
  public_order: {
    ar: 'إخلال متكرر بالنظام العام داخل مكان الإيواء، مثبت بمحضر.',
    fr: 'Troubles répétés à l’ordre public, constatés par procès-verbal.',
  },
}

/** Why a measure is asked for. */
export function requestWords(kind: MeasureKind, about: About): Said {
  const a = who(about).ar
  if (kind === 'no_contact')
    return {
      ar: `تتلقى ${a} اتصالات من المشتبه فيه، ويُخشى أن يصل إلى مكان الإقامة.`.replace(
        'تتلقى',
        ar(about, 'تتلقى', 'يتلقى'),
      ),
      fr: 'Le suspect multiplie les contacts ; il est à craindre qu’il n’atteigne le lieu de séjour.',
    }
  if (kind.startsWith('placement_'))
    return {
      ar: 'لا يمكن أن يعود القاصر إلى حيث كان، ولا بد من مكان آمن إلى أن يبت في القضية.',
      fr: 'L’enfant ne peut retourner là où il était ; un lieu sûr est nécessaire jusqu’au jugement.',
    }
  if (kind === 'expertise_on_child')
    return {
      ar: 'خبرة طبية ونفسية لتقدير الضرر ومداه.',
      fr: 'Expertise médicale et psychologique, pour évaluer l’atteinte.',
    }
  if (kind === 'stay_authorisation')
    return {
      ar: `لا تتوفر ${a} على سند إقامة، والحضور ضروري إلى نهاية المحاكمة.`.replace(
        'تتوفر',
        ar(about, 'تتوفر', 'يتوفر'),
      ),
      fr: 'Sans titre de séjour, présence nécessaire jusqu’à la fin du procès.',
    }
  if (
    ['identity_concealed', 'identity_assumed', 'address_omitted', 'address_of_police_or_court'].includes(kind)
  )
    return {
      ar: 'قبول الإدلاء بالشهادة شرط ألا تظهر الهوية أو العنوان في المحاضر.',
      fr: 'Accepte de témoigner si ni l’identité ni l’adresse n’apparaissent.',
    }
  if (
    [
      'witness_number',
      'phones_monitored',
      'witness_physical_protection',
      'dedicated_number',
      'physical_protection',
    ].includes(kind)
  )
    return {
      ar: 'تهديدات مباشرة بعد الاستماع، موثقة في محضر.',
      fr: 'Menaces directes après l’audition, consignées au procès-verbal.',
    }
  return {
    ar: `حاجة ${a} إلى هذا التدبير قائمة ومستعجلة، كما ورد في تقرير المساعدة الاجتماعية.`,
    fr: 'Besoin actuel et pressant, exposé dans le rapport de l’assistante sociale.',
  }
}

export const againstDescribed: Said = {
  ar: 'شخص تعرفه الضحية بلقبه فقط، في الأربعين من العمر تقريبا',
  fr: 'Un homme d’une quarantaine d’années que la victime ne connaît que par son surnom',
}

export const grantedReasons: readonly Said[] = [
  {
    ar: 'حيث إن الطلب مؤسس على وقائع ثابتة بالمحضر، وإن الخطر على المعني(ة) بالأمر قائم.\nوحيث إن التدبير المطلوب هو الأقل مساسا بحقوق الغير والكافي لتحقيق الحماية.',
    fr: 'La demande repose sur des faits constatés et le danger est actuel.\nLa mesure demandée suffit à la protection et porte le moins atteinte aux droits d’autrui.',
  },
  {
    ar: 'حيث إن تقرير المساعدة الاجتماعية والتصريحات المدونة تبرر الاستجابة للطلب دون انتظار مآل البحث.',
    fr: 'Le rapport social et les déclarations recueillies justifient qu’il y soit fait droit sans attendre l’issue de l’enquête.',
  },
]
export const refusedReasons: readonly Said[] = [
  {
    ar: 'حيث لا يوجد في الملف، إلى حد الآن، ما يفيد خطرا قائما يستلزم هذا التدبير، ويبقى للطالب أن يجدد طلبه.',
    fr: 'Aucun élément n’établit à ce jour un danger appelant cette mesure ; la demande peut être renouvelée.',
  },
]
/** What the copy for the suspect may say: that she is to be left alone, and nothing of where or why she is. */
export const forSuspectReasons: Said = {
  ar: 'حيث إن حماية الشخص المعني بالأمر تقتضي منعكم من الاتصال به أو الاقتراب منه بأي وسيلة.',
  fr: 'La protection de la personne concernée impose qu’il vous soit interdit de la contacter ou de l’approcher, par quelque moyen que ce soit.',
}
export const reviewReasons: Said = {
  ar: 'استمرار الأسباب التي بني عليها التدبير، بعد الاستماع إلى المعني بالأمر.',
  fr: 'Les motifs subsistent, l’intéressé(e) entendu(e).',
}
export const liftReasons: Said = {
  ar: 'زوال الخطر بعد إيداع المشتبه فيه السجن وانتقال المعني بالأمر إلى مدينة أخرى.',
  fr: 'Le danger a disparu : suspect détenu, départ dans une autre ville.',
}

export const transferReasons: readonly Said[] = [
  {
    ar: 'الوقائع قد تشكل جناية الاتجار بالبشر، والاختصاص للوكيل العام للملك وغرفة الجنايات.',
    fr: 'Faits pouvant constituer le crime de traite : compétence du procureur général et de la chambre criminelle.',
  },
  {
    ar: 'تعدد الضحايا والفاعلين يرجح وصف الجناية؛ يحال الملف للاختصاص.',
    fr: 'La pluralité de victimes et d’auteurs oriente vers le crime ; transmis pour compétence.',
  },
]
export const returnReasons: readonly Said[] = [
  {
    ar: 'يعاد لاستكمال البحث: لم يستمع بعد إلى الضحية الثانية ولا تاريخ للوقائع.',
    fr: 'Retour pour complément : la seconde victime n’a pas été entendue et les faits ne sont pas datés.',
  },
  {
    ar: 'يعاد: الوصف الظاهر من الوثائق جنحة من اختصاص المحكمة الابتدائية.',
    fr: 'Retour : les pièces font apparaître un délit de la compétence du tribunal.',
  },
]

const ar = ({ sex }: About, female: string, male: string) => (sex === 'male' ? male : female)
