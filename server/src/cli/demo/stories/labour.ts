import type { Story } from './story.ts'

const allFourth = ['will_taken_away', 'freedom_to_change_taken_away', 'dignity_violated'] as const

/** Work that cannot be left: on farms, on sites, in houses, at sea. */
export const labourStories: readonly Story[] = [
  {
    id: 'farm',
    course: 'adult',
    set: 'adult_labour',
    sources: [
      ['labour_inspector', 4],
      ['police', 3],
      ['self', 3],
      ['ngo', 2],
    ],
    people: [{ capacity: 'victim', sex: 'male', age: [21, 52], from: 'here', complains: 0.7 }],
    accused: [{ capacity: 'suspect', sex: 'male', from: 'here', charges: ['448-2'] }],
    beginsWithVerb: true,
    ar: ({ pick, n, town }) =>
      `اشتغل في ضيعة ${pick(['لإنتاج الطماطم', 'للحوامض', 'لتربية الأبقار', 'للفواكه الحمراء'])} بضواحي ${town.ar} منذ ${n(5, 14)} أشهر. ` +
      `لم يتسلم أجره إلا مرتين، ويقال له إن الباقي اقتُطع عن الأكل والمبيت والمبيدات. ` +
      `بطاقته عند رئيس العمال، ويبيت في ${pick(['مستودع داخل الضيعة', 'غرفة بلا ماء'])} يغلق بابها الخارجي ليلا. ` +
      pick([
        'طلب المغادرة مرتين فهُدد بالشكاية ضده بالسرقة.',
        'أصيب في يده ولم يعرض على طبيب.',
        'غادر سيرا على الأقدام إلى أقرب طريق.',
      ]),
    fr: ({ pick, n, town }) =>
      `Il travaille depuis ${n(5, 14)} mois dans une exploitation ${pick(['de tomates', 'd’agrumes', 'd’élevage'])} près de ${town.fr}. ` +
      `Il n’a été payé que deux fois ; le reste serait retenu pour la nourriture, le logement et les produits. ` +
      `Sa carte est gardée par le chef d’équipe ; il dort dans un dépôt dont la porte extérieure est fermée la nuit. ` +
      pick([
        'Quand il a voulu partir, on l’a menacé d’une plainte pour vol.',
        'Blessé à la main, il n’a pas vu de médecin.',
      ]),
    yes: [
      'deceived_on_pay',
      'deceived_on_conditions',
      'deceived_on_housing',
      'abused_poverty',
      'excessive_hours',
      'low_or_no_pay',
      'wage_manipulation',
      'bad_living_conditions',
      'papers_kept',
      'wages_withheld',
      'locked_or_watched',
      'threat_authorities_there',
      'dependent_on_exploiters',
    ],
    signs: ['lives_where_works', 'injuries', 'address_unknown'],
    elements: {
      act: ['recruit', 'harbour'],
      means: ['abuse_of_need', 'deception', 'other_coercion'],
      purpose: ['forced_labour'],
      fourth: allFourth,
    },
    proofs: [
      ['record', { ar: 'محضر مفتشية الشغل', fr: 'Procès-verbal de l’inspection du travail' }],
      ['object', { ar: 'دفتر ديون محجوز', fr: 'Carnet de dettes saisi' }],
      ['statement', { ar: 'تصريح عامل بالضيعة', fr: 'Déclaration d’un ouvrier de l’exploitation' }],
      ['medical', { ar: 'شهادة طبية', fr: 'Certificat médical' }],
    ],
    needs: ['health', 'social', 'lawyer'],
    measures: ['no_contact', 'medical_help', 'dedicated_number', 'change_of_residence', 'other_for_victim'],
    violence: false,
  },
  {
    id: 'building_site',
    course: 'group',
    set: 'adult_labour',
    sources: [
      ['labour_inspector', 4],
      ['ngo', 4],
      ['police', 2],
      ['hotline', 1],
    ],
    people: [
      {
        capacity: 'victim',
        sex: 'male',
        age: [19, 38],
        from: ['ML', 'SN', 'GN', 'SD', 'BF'],
        complains: 0.5,
      },
      { capacity: 'victim', sex: 'male', age: [20, 36], from: ['ML', 'GN', 'SD'], complains: 0.4 },
      { capacity: 'victim', sex: 'male', age: [18, 41], from: ['SN', 'ML', 'BF'], complains: 0.3 },
    ],
    accused: [
      { capacity: 'suspect', sex: 'male', from: 'here', charges: ['448-2', '448-3'] },
      {
        capacity: 'legal_person',
        sex: null,
        from: 'here',
        named: { ar: 'مقاولة مثال للبناء (تجريبية)', fr: 'Exemple Bâtiment SARL (démonstration)' },
        charges: ['448-6'],
      },
    ],
    ar: ({ pick, n, town, country }) =>
      `${pick(['ثلاثة', 'عدد من'])} العمال قدموا من ${country.ar} وبلدان أخرى، يشتغلون في ورش بناء بضواحي ${town.ar} ${n(11, 14)} ساعة في اليوم. ` +
      `وُعدوا بوثائق الإقامة، وسُلمت جوازاتهم لوسيط لم يعدها. يبيتون في الورش، وأُديت لهم أجرة شهر واحد من ${n(4, 7)}. ` +
      `كل من طالب بأجره هُدد بإخبار السلطات بوضعيته.`,
    fr: ({ n, town, country }) =>
      `Plusieurs ouvriers (pays d’origine : ${country.fr} et autres) travaillent ${n(11, 14)} heures par jour sur un chantier près de ${town.fr}. ` +
      `On leur avait promis des titres de séjour ; leurs passeports ont été remis à un intermédiaire qui ne les a pas rendus. Ils dorment sur le chantier et n’ont reçu qu’un mois de salaire. ` +
      `Ceux qui réclament sont menacés d’être signalés aux autorités.`,
    yes: [
      'deceived_on_job',
      'deceived_on_papers',
      'deceived_on_pay',
      'abused_illegal_status',
      'excessive_hours',
      'hazardous_work',
      'low_or_no_pay',
      'bad_living_conditions',
      'papers_kept',
      'threat_authorities_there',
      'wages_withheld',
      'status_there',
      'no_money_to_leave',
    ],
    signs: ['lives_where_works', 'visible_fear'],
    elements: {
      act: ['recruit', 'receive', 'harbour'],
      means: ['abuse_of_precariousness', 'fraud'],
      purpose: ['forced_labour'],
      fourth: ['freedom_to_change_taken_away', 'dignity_violated'],
    },
    proofs: [
      ['record', { ar: 'محضر معاينة الورش', fr: 'Constat du chantier' }],
      ['document', { ar: 'لائحة العمال بخط اليد', fr: 'Liste manuscrite des ouvriers' }],
      ['financial', { ar: 'كشوف أداء المقاولة', fr: 'Relevés de paiement de l’entreprise' }],
    ],
    needs: ['interpreter', 'health', 'lawyer', 'social', 'return'],
    measures: ['no_contact', 'stay_authorisation', 'medical_help', 'information_on_rights'],
    violence: false,
  },
  {
    id: 'domestic_from_abroad',
    course: 'adult',
    set: 'adult_labour',
    sources: [
      ['consulate', 4],
      ['ngo', 3],
      ['hotline', 3],
      ['self', 2],
    ],
    people: [
      {
        capacity: 'victim',
        sex: 'female',
        age: [24, 46],
        from: ['PH', 'PH', 'ID', 'CI', 'SN'],
        complains: 0.6,
      },
    ],
    accused: [{ capacity: 'suspect', sex: 'female', from: 'here', charges: ['448-2'] }],
    ar: ({ pick, n, town, country }) =>
      `عاملة منزلية قدمت من ${country.ar} عن طريق وكالة، تشتغل في بيت بمدينة ${town.ar} منذ ${n(8, 26)} شهرا. ` +
      `جواز سفرها وهاتفها في حوزة ربة البيت، ولا تخرج إلا معها. تبدأ العمل قبل الفجر وتنهيه بعد العشاء، وأُديت لها أجرة ${n(2, 4)} أشهر فقط. ` +
      pick([
        'ناولت حارس العمارة ورقة صغيرة طلبت فيها المساعدة.',
        'اتصلت بقنصلية بلدها من هاتف إحدى الجارات.',
        'أخبرت طبيبا كشف عنها بحضور مشغلتها.',
      ]),
    fr: ({ pick, n, town, country }) =>
      `Employée de maison venue par une agence (pays d’origine : ${country.fr}), elle travaille depuis ${n(8, 26)} mois dans une maison de ${town.fr}. ` +
      `Son passeport et son téléphone sont gardés par l’employeuse et elle ne sort qu’avec elle. Les journées vont d’avant l’aube à la nuit ; ${n(2, 4)} mois seulement ont été payés. ` +
      pick([
        'Elle a remis au gardien un papier demandant de l’aide.',
        'Elle a joint son consulat depuis le téléphone d’une voisine.',
      ]),
    yes: [
      'deceived_on_conditions',
      'deceived_on_contract',
      'deceived_on_pay',
      'abused_illegal_status',
      'excessive_hours',
      'low_or_no_pay',
      'labour_law_ignored',
      'papers_kept',
      'locked_or_watched',
      'wages_withheld',
      'dependent_on_exploiters',
      'no_money_to_leave',
    ],
    signs: ['never_alone', 'speaks_through_another', 'lives_where_works'],
    elements: {
      act: ['recruit', 'receive', 'harbour'],
      means: ['abuse_of_authority', 'abuse_of_weakness', 'deception'],
      purpose: ['forced_service'],
      fourth: allFourth,
    },
    proofs: [
      ['statement', { ar: 'محضر الاستماع بحضور ترجمان', fr: 'Procès-verbal d’audition avec interprète' }],
      ['object', { ar: 'جواز سفر عُثر عليه لدى المشغلة', fr: 'Passeport trouvé chez l’employeuse' }],
      ['document', { ar: 'عقد الوكالة', fr: 'Contrat de l’agence' }],
    ],
    needs: ['shelter', 'interpreter', 'lawyer', 'return', 'psychology'],
    measures: ['no_contact', 'shelter', 'stay_authorisation', 'identity_not_disclosed', 'social_care'],
    violence: false,
  },
  {
    id: 'clandestine_workshop',
    course: 'group',
    set: 'adult_labour',
    sources: [
      ['labour_inspector', 5],
      ['hotline', 2],
      ['self', 2],
    ],
    people: [
      { capacity: 'victim', sex: 'female', age: [19, 44], from: 'here', complains: 0.6 },
      { capacity: 'victim', sex: 'female', age: [22, 50], from: 'here', complains: 0.4 },
      { capacity: 'reporter', sex: 'female', age: [25, 48], from: 'here' },
    ],
    accused: [{ capacity: 'accused', sex: 'male', from: 'here', charges: ['448-2', '448-3'] }],
    ar: ({ pick, n, town }) =>
      `ورشة خياطة غير مصرح بها في قبو بمدينة ${town.ar}، تشتغل فيها نساء ${n(12, 14)} ساعة والباب مغلق من الخارج. ` +
      `تُخصم من الأجور مبالغ عن كل قطعة معيبة حتى تصبح العاملة مدينة، ومن تغيبت هُددت بالمطالبة بسند وقعته على بياض. ` +
      pick(['نبهت إلى الأمر عاملة تركت الورشة.', 'بلغت جارة عن أصوات ليلا.']),
    fr: ({ n, town }) =>
      `Un atelier de couture non déclaré, dans un sous-sol de ${town.fr}, où des femmes travaillent ${n(12, 14)} heures, porte fermée de l’extérieur. ` +
      `Des retenues par pièce rendent chaque ouvrière débitrice ; celles qui s’absentent sont menacées au moyen d’une reconnaissance de dette signée en blanc. Une ancienne ouvrière a donné l’alerte.`,
    yes: [
      'deceived_on_contract',
      'deceived_on_pay',
      'deceived_on_conditions',
      'abused_poverty',
      'excessive_hours',
      'very_bad_working_conditions',
      'wage_manipulation',
      'held_by_debt',
      'locked_or_watched',
      'threat_worse_conditions',
    ],
    signs: ['visible_fear'],
    elements: {
      act: ['recruit', 'receive'],
      means: ['fraud', 'abuse_of_need'],
      purpose: ['forced_labour'],
      fourth: ['freedom_to_change_taken_away', 'dignity_violated'],
    },
    proofs: [
      ['record', { ar: 'محضر مفتشية الشغل', fr: 'Procès-verbal de l’inspection du travail' }],
      ['document', { ar: 'سندات موقعة على بياض', fr: 'Reconnaissances signées en blanc' }],
      ['statement', { ar: 'تصريحات عاملات', fr: 'Déclarations d’ouvrières' }],
    ],
    needs: ['lawyer', 'social', 'health'],
    measures: ['no_contact', 'dedicated_number', 'witness_number', 'address_omitted', 'other_for_victim'],
    violence: false,
  },
  {
    id: 'at_sea',
    course: 'adult',
    set: 'adult_labour',
    sources: [
      ['police', 4],
      ['self', 3],
      ['other', 2],
    ],
    people: [{ capacity: 'victim', sex: 'male', age: [18, 45], from: 'here', complains: 0.6 }],
    accused: [{ capacity: 'suspect', sex: 'male', from: 'here', charges: ['448-2'] }],
    ar: ({ pick, n, town }) =>
      `بحار على مركب صيد يرسو بميناء ${pick(['قريب من', 'تابع لمنطقة'])} ${town.ar}. بقي في البحر ${n(4, 9)} أسابيع متتالية دون أجر، ودفتره البحري محجوز عند الربان. ` +
      `سُجل عليه دين عن العتاد لا يعرف قدره، ومنع من النزول كلما رسا المركب. ` +
      pick(['نزل ليلا وسلم نفسه لدورية.', 'ضمدت له إصابة في الظهر بعد أسبوع من وقوعها.']),
    fr: ({ n, town }) =>
      `Marin sur un bateau de pêche de la zone de ${town.fr}, il est resté ${n(4, 9)} semaines en mer sans salaire, son livret retenu par le patron. ` +
      `Une dette de matériel, dont il ignore le montant, lui est opposée ; il n’a pas été autorisé à descendre à quai.`,
    yes: [
      'deceived_on_job',
      'deceived_on_pay',
      'deceived_on_conditions',
      'abused_poverty',
      'excessive_hours',
      'hazardous_work',
      'low_or_no_pay',
      'papers_kept',
      'held_by_debt',
      'locked_or_watched',
    ],
    signs: ['injuries', 'lives_where_works'],
    elements: {
      act: ['recruit', 'transport'],
      means: ['abuse_of_need', 'other_coercion'],
      purpose: ['forced_labour'],
      fourth: allFourth,
    },
    proofs: [
      ['record', { ar: 'محضر الدرك البحري', fr: 'Procès-verbal de la gendarmerie maritime' }],
      ['object', { ar: 'دفتر بحري محجوز', fr: 'Livret maritime retenu' }],
      ['medical', { ar: 'شهادة طبية', fr: 'Certificat médical' }],
    ],
    needs: ['health', 'lawyer', 'social'],
    measures: ['no_contact', 'medical_help', 'other_for_victim', 'dedicated_number'],
    violence: false,
  },
  {
    id: 'workers_from_asia',
    course: 'group',
    set: 'adult_labour',
    sources: [
      ['labour_inspector', 3],
      ['police', 3],
      ['ngo', 2],
      ['court', 1],
    ],
    people: [
      { capacity: 'victim', sex: 'male', age: [22, 43], from: ['BD'], complains: 0.5 },
      { capacity: 'victim', sex: 'male', age: [22, 43], from: ['BD'], complains: 0.4 },
    ],
    accused: [{ capacity: 'suspect', sex: 'male', from: ['BD'], named: false, charges: ['448-2', '448-5'] }],
    ar: ({ n, town, country }) =>
      `عمال قدموا من ${country.ar} بعقود شغل صورية، أدى كل واحد منهم ما يعادل ${n(30, 60) * 1000} درهم لوسيط. ` +
      `وُزعوا على ورشات بمدينة ${town.ar} بأجر أقل من الثلث المتفق عليه، وتُسدد به ديونهم. جوازاتهم عند الوسيط، ويقيمون في مسكن واحد لا يغادرونه بعد العمل.`,
    fr: ({ n, town, country }) =>
      `Des ouvriers (pays d’origine : ${country.fr}) venus avec des contrats fictifs ont payé chacun l’équivalent de ${n(30, 60) * 1000} dirhams à un intermédiaire. ` +
      `Répartis dans des ateliers de ${town.fr}, ils touchent moins du tiers du salaire convenu, imputé sur leur dette. Leurs passeports sont retenus et ils logent ensemble sans pouvoir sortir.`,
    yes: [
      'deceived_on_job',
      'recruited_by_debt',
      'deceived_on_contract',
      'deceived_on_pay',
      'abused_travel_difficulty',
      'excessive_hours',
      'low_or_no_pay',
      'wage_manipulation',
      'papers_kept',
      'held_by_debt',
      'status_there',
    ],
    signs: ['lives_where_works', 'address_unknown', 'speaks_through_another'],
    circumstances: ['transnational'],
    elements: {
      act: ['recruit', 'transport', 'receive'],
      means: ['fraud', 'abuse_of_precariousness'],
      purpose: ['forced_labour'],
      fourth: ['freedom_to_change_taken_away', 'dignity_violated'],
    },
    proofs: [
      ['document', { ar: 'عقود شغل صورية', fr: 'Contrats de travail fictifs' }],
      ['financial', { ar: 'تحويلات إلى الخارج', fr: 'Transferts à l’étranger' }],
      ['statement', { ar: 'محضر الاستماع بحضور ترجمان', fr: 'Procès-verbal d’audition avec interprète' }],
    ],
    needs: ['interpreter', 'lawyer', 'return', 'health'],
    measures: ['no_contact', 'stay_authorisation', 'information_on_rights'],
    violence: false,
  },
]
