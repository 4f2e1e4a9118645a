// Generated from law/corpus by law/generate.ts. Do not edit.
import type { LawLanguage, Words } from '../shape.ts'
export const synonyms: Readonly<Record<LawLanguage, readonly (readonly string[])[]>> = {
  "ar": [
    [
      "ضحية",
      "ضحايا",
      "مجني"
    ],
    [
      "طفل",
      "أطفال"
    ],
    [
      "حدث",
      "أحداث"
    ],
    [
      "قاصر",
      "قاصرون",
      "قصر"
    ],
    [
      "شاهد",
      "شهود"
    ],
    [
      "خبير",
      "خبراء"
    ],
    [
      "جريمة",
      "جرائم"
    ],
    [
      "جناية",
      "جنايات"
    ],
    [
      "جنحة",
      "جنح"
    ],
    [
      "تدبير",
      "تدابير"
    ],
    [
      "محكمة",
      "محاكم"
    ],
    [
      "حكم",
      "أحكام"
    ],
    [
      "أجل",
      "آجال",
      "مهلة",
      "مهل"
    ],
    [
      "حق",
      "حقوق"
    ],
    [
      "رسم",
      "رسوم"
    ],
    [
      "قاض",
      "قضاة",
      "القاضي"
    ],
    [
      "وكيل",
      "وكلاء"
    ],
    [
      "محام",
      "محامون",
      "المحامي"
    ],
    [
      "طرف",
      "أطراف"
    ],
    [
      "شخص",
      "أشخاص"
    ],
    [
      "أجنبي",
      "أجانب"
    ],
    [
      "امرأة",
      "نساء",
      "المرأة"
    ],
    [
      "سلاح",
      "أسلحة"
    ],
    [
      "مال",
      "أموال"
    ],
    [
      "عضو",
      "أعضاء"
    ],
    [
      "لجنة",
      "لجان"
    ],
    [
      "خلية",
      "خلايا"
    ],
    [
      "ظرف",
      "ظروف"
    ],
    [
      "إيواء",
      "مأوى"
    ],
    [
      "سري",
      "سرية"
    ],
    [
      "فصل",
      "مادة",
      "مواد",
      "فصول"
    ],
    [
      "طرد",
      "إبعاد"
    ],
    [
      "تعويض",
      "تعويضات",
      "جبر"
    ],
    [
      "استرقاق",
      "عبودية",
      "رق"
    ],
    [
      "دعارة",
      "بغاء"
    ],
    [
      "مدة",
      "مدد"
    ],
    [
      "إعفاء",
      "معفى",
      "يعفى"
    ],
    [
      "عقوبة",
      "عقاب",
      "معاقبة",
      "يعاقب"
    ],
    [
      "مسؤولية",
      "مسؤول",
      "يسأل"
    ],
    [
      "سجن",
      "سجون",
      "حبس"
    ],
    [
      "ترجمان",
      "مترجم"
    ],
    [
      "تهريب",
      "مهرب"
    ],
    [
      "طبيب",
      "أطباء"
    ],
    [
      "زوج",
      "أزواج"
    ],
    [
      "مكتب",
      "مكاتب"
    ],
    [
      "دليل",
      "أدلة"
    ],
    [
      "حد",
      "حدود"
    ],
    [
      "دفع",
      "دفوع"
    ],
    [
      "أمر",
      "أوامر"
    ],
    [
      "شهر",
      "أشهر",
      "شهور"
    ],
    [
      "يوم",
      "أيام"
    ],
    [
      "دولة",
      "دول"
    ],
    [
      "منزل",
      "منازل"
    ],
    [
      "مركز",
      "مراكز"
    ],
    [
      "وسيلة",
      "وسائل"
    ],
    [
      "نص",
      "نصوص"
    ],
    [
      "مرض",
      "أمراض"
    ]
  ],
  "fr": [
    [
      "victime",
      "victimes"
    ],
    [
      "mineur",
      "enfant"
    ],
    [
      "délai",
      "terme"
    ],
    [
      "expulsion",
      "éloignement",
      "expulser"
    ],
    [
      "hébergement",
      "refuge"
    ],
    [
      "réparation",
      "indemnisation",
      "dédommagement",
      "dommages"
    ],
    [
      "dispense",
      "exemption",
      "exonération",
      "exempté"
    ],
    [
      "frais",
      "taxe"
    ],
    [
      "avocat",
      "conseil"
    ],
    [
      "huis",
      "huis-clos"
    ],
    [
      "prostitution",
      "proxénétisme"
    ],
    [
      "peine",
      "sanction"
    ],
    [
      "esclavage",
      "servitude"
    ],
    [
      "séquestration",
      "enlèvement"
    ],
    [
      "tribunal",
      "juridiction"
    ],
    [
      "confiscation",
      "confisqué"
    ],
    [
      "prescription",
      "prescrit"
    ],
    [
      "appel",
      "appeler"
    ]
  ],
  "en": [
    [
      "victim",
      "victims"
    ],
    [
      "child",
      "minor",
      "children"
    ],
    [
      "shelter",
      "housing"
    ],
    [
      "compensation",
      "damages"
    ],
    [
      "lawyer",
      "counsel"
    ],
    [
      "deportation",
      "expulsion",
      "removal"
    ],
    [
      "fee",
      "cost"
    ],
    [
      "smuggling",
      "smuggler"
    ],
    [
      "period",
      "term"
    ]
  ]
}
export const names: Readonly<Record<string, Words>> = {
  "ma/act/2016/27-14#art_448-1": {
    "ar": "الاتجار بالبشر (تعريفه)",
    "fr": "traite des êtres humains (définition)",
    "en": "human trafficking, trafficking in persons (definition)"
  },
  "ma/act/2016/27-14#art_448-14": {
    "ar": "عدم معاقبة الضحايا",
    "fr": "non-sanction non-punition des victimes",
    "en": "non-punishment of victims"
  },
  "ma/act/2016/27-14#art_5": {
    "ar": "المساعدة القضائية لفائدة ضحايا الاتجار",
    "fr": "aide juridictionnelle gratuité de la procédure",
    "en": "legal aid court fees"
  },
  "ma/act/2003/02-03#art_52": {
    "ar": "تهريب المهاجرين",
    "fr": "trafic de migrants",
    "en": "smuggling of migrants"
  },
  "ma/act/2003/02-03#art_51": {
    "ar": "تهريب المهاجرين موظف أو ناقل",
    "fr": "trafic de migrants par un agent ou un transporteur",
    "en": "smuggling of migrants by an official or a carrier"
  },
  "ma/act/2003/02-03#art_50": {
    "ar": "الهجرة السرية إلى جانب تهريب المهاجرين",
    "fr": "migration clandestine, à côté du trafic de migrants",
    "en": "clandestine migration, beside the smuggling of migrants"
  },
  "ma/act/1962/1-59-413#art_503-2-1": {
    "ar": "الزواج القسري زواج بالإكراه",
    "fr": "mariage forcé",
    "en": "forced marriage"
  },
  "ma/act/2002/22-01#art_5": {
    "ar": "التقادم تقادم الدعوى العمومية",
    "fr": "prescription de l’action publique",
    "en": "prescription limitation period of prosecution"
  },
  "ma/act/2002/22-01#art_649": {
    "ar": "التقادم تقادم العقوبة",
    "fr": "prescription de la peine",
    "en": "prescription of the penalty"
  }
}
