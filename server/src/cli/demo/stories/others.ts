import type { Story } from './story.ts'

const fourth = ['will_taken_away', 'freedom_to_change_taken_away', 'dignity_violated'] as const

/** A network; what hangs around trafficking and stays with the tribunal; and what turns out to be something else. */
export const otherStories: readonly Story[] = [
  {
    id: 'network_of_five',
    course: 'group',
    set: 'adult_sexual',
    sources: [
      ['police', 5],
      ['court', 1],
    ],
    people: [
      { capacity: 'victim', sex: 'female', age: [19, 30], from: ['CI', 'CM'], complains: 0.6 },
      { capacity: 'victim', sex: 'female', age: [18, 27], from: ['NG', 'CM'], complains: 0.4 },
      { capacity: 'victim_witness', sex: 'female', age: [22, 35], from: ['CI', 'GN'], complains: 0.9 },
      { capacity: 'victim', sex: 'female', age: [20, 29], from: 'here', complains: 0.5 },
      { capacity: 'victim', sex: 'female', age: [19, 26], from: ['CD', 'CM'], complains: 0.2 },
      { capacity: 'witness', sex: 'male', age: [30, 55], from: 'here' },
    ],
    accused: [
      { capacity: 'accused', sex: 'male', from: ['NG', 'CM'], charges: ['448-2', '448-3', '448-5'] },
      { capacity: 'accused', sex: 'male', from: 'here', charges: ['448-3', '448-5'] },
      { capacity: 'suspect', sex: 'female', from: ['CI', 'CM'], coerced: true, charges: ['448-5', '448-10'] },
    ],
    ar: ({ town, n }) =>
      `شبكة كشف عنها بحث للشرطة القضائية بمدينة ${town.ar}: ${n(3, 4)} أشخاص يستقدمون شابات بوعود بالعمل أو بمواصلة السفر، ويوزعونهن على شقق مكتراة بأسماء مستعارة. ` +
      `وُجدت خمس ضحايا، ووُضعت كل واحدة منهن في مكان منفصل. قبلت إحداهن الإدلاء بشهادتها شرط ألا تُذكر هويتها. حُجزت دفاتر للحسابات وهواتف.`,
    fr: ({ town, n }) =>
      `Réseau mis au jour par une enquête de police à ${town.fr} : ${n(3, 4)} personnes font venir de jeunes femmes par des promesses d’emploi ou de voyage et les répartissent dans des appartements loués sous de faux noms. ` +
      `Cinq victimes ont été trouvées et mises à l’abri séparément. L’une accepte de témoigner si son identité n’apparaît pas. Des carnets de comptes et des téléphones ont été saisis.`,
    yes: [
      'deceived_on_travel',
      'low_or_no_pay',
      'bad_living_conditions',
      'wage_manipulation',
      'deceived_on_job',
      'recruited_by_debt',
      'abused_illegal_status',
      'forced_tasks_or_clients',
      'wages_withheld',
      'papers_kept',
      'held_by_debt',
      'locked_or_watched',
      'threat_violence_there',
      'status_there',
    ],
    signs: ['visible_fear', 'known_place', 'never_alone'],
    circumstances: ['criminal_gang'],
    elements: {
      act: ['recruit', 'transport', 'harbour', 'receive'],
      means: ['deception', 'threat_of_force', 'abuse_of_precariousness'],
      purpose: ['prostitution_of_others'],
      fourth,
    },
    proofs: [
      ['record', { ar: 'محضر البحث التمهيدي', fr: 'Procès-verbal d’enquête préliminaire' }],
      ['document', { ar: 'دفاتر حسابات', fr: 'Carnets de comptes' }],
      ['digital', { ar: 'خبرة على الهواتف', fr: 'Expertise des téléphones' }],
      ['financial', { ar: 'تحويلات مالية', fr: 'Transferts d’argent' }],
      ['statement', { ar: 'تصريح شاهد بهوية مخفية', fr: 'Déclaration d’un témoin sous identité cachée' }],
    ],
    needs: ['shelter', 'interpreter', 'health', 'psychology', 'lawyer', 'return'],
    measures: [
      'no_contact',
      'shelter',
      'stay_authorisation',
      'identity_concealed',
      'witness_physical_protection',
      'safety_measure',
    ],
    violence: true,
  },
  {
    id: 'silence_kept',
    course: 'misdemeanour',
    set: 'adult_labour',
    sources: [
      ['police', 4],
      ['court', 2],
    ],
    people: [{ capacity: 'victim', sex: 'male', age: [20, 44], from: 'here', complains: 0.5 }],
    accused: [{ capacity: 'suspect', sex: 'male', from: 'here', charges: ['448-7'] }],
    ar: ({ town }) =>
      `تبين من بحث سابق أن مسير مستودع بضواحي ${town.ar} كان على علم بحجز عامل واستغلاله ولم يبلغ عنه، رغم أن المعني بالأمر طلب منه المساعدة. الفاعل الأصلي متابع أمام محكمة أخرى.`,
    fr: ({ town }) =>
      `Il ressort d’une enquête antérieure que le gérant d’un dépôt près de ${town.fr} savait qu’un ouvrier y était retenu et exploité et ne l’a pas signalé, alors que l’intéressé lui avait demandé de l’aide. L’auteur principal est poursuivi devant une autre juridiction.`,
    yes: [
      'deceived_on_housing',
      'low_or_no_pay',
      'papers_kept',
      'locked_or_watched',
      'deceived_on_pay',
      'excessive_hours',
      'deceived_on_conditions',
    ],
    signs: [],
    elements: {
      act: ['harbour'],
      means: ['other_coercion'],
      purpose: ['forced_labour'],
      fourth: ['freedom_to_change_taken_away'],
    },
    proofs: [
      ['record', { ar: 'نسخة من محضر سابق', fr: 'Copie d’un procès-verbal antérieur' }],
      ['statement', { ar: 'تصريح المعني بالأمر', fr: 'Déclaration de l’intéressé' }],
    ],
    needs: ['lawyer', 'social'],
    measures: ['no_contact', 'dedicated_number', 'other_for_victim'],
    violence: false,
  },
  {
    id: 'pressed_to_withdraw',
    course: 'misdemeanour',
    set: 'adult_sexual',
    sources: [
      ['self', 5],
      ['police', 2],
      ['ngo', 1],
    ],
    people: [
      { capacity: 'victim_witness', sex: 'female', age: [20, 38], from: 'here', complains: 0.9 },
      { capacity: 'witness', sex: 'female', age: [25, 60], from: 'here' },
    ],
    accused: [{ capacity: 'suspect', sex: 'male', from: 'here', charges: ['448-8'] }],
    ar: ({ pick, n, town }) =>
      `ضحية في ملف سابق، عُرض عليها مبلغ ${n(10, 40) * 1000} درهم مقابل التراجع عن تصريحاتها، ولما رفضت ${pick(['انتظرها شخص قرب عملها', 'توصلت برسائل تهديد', 'هُددت أختها في الطريق'])} بمدينة ${town.ar}. تطلب أن يكف عن الاتصال بها.`,
    fr: ({ n, town }) =>
      `Victime dans un dossier antérieur, elle s’est vu proposer ${n(10, 40) * 1000} dirhams pour revenir sur ses déclarations ; après son refus, des menaces lui ont été adressées à ${town.fr}. Elle demande qu’il ne l’approche plus.`,
    yes: [
      'wage_manipulation',
      'bad_living_conditions',
      'forced_tasks_or_clients',
      'low_or_no_pay',
      'deceived_on_job',
      'deceived_on_pay',
      'threat_violence_there',
      'papers_kept',
    ],
    signs: ['visible_fear'],
    elements: {
      act: ['harbour'],
      means: ['threat_of_force'],
      purpose: ['sexual_exploitation'],
      fourth: ['will_taken_away'],
    },
    proofs: [
      ['digital', { ar: 'نسخة من رسائل التهديد', fr: 'Copie des messages de menace' }],
      ['statement', { ar: 'تصريح شاهدة', fr: 'Déclaration d’un témoin' }],
    ],
    needs: ['psychology', 'lawyer'],
    measures: [
      'no_contact',
      'witness_number',
      'dedicated_number',
      'phones_monitored',
      'identity_not_disclosed',
    ],
    violence: true,
  },
  {
    id: 'place_revealed',
    course: 'misdemeanour',
    set: 'adult_sexual',
    sources: [
      ['ngo', 4],
      ['self', 3],
    ],
    people: [{ capacity: 'victim', sex: 'female', age: [19, 36], from: 'here', complains: 0.8 }],
    accused: [{ capacity: 'suspect', sex: 'female', from: 'here', charges: ['448-9'] }],
    ar: ({ pick, town }) =>
      `نُشر على ${pick(['مجموعة للتراسل', 'صفحة على الأنترنت'])} اسم ضحية ومكان إقامتها المؤقت بمدينة ${town.ar}، من طرف قريبة للمتهم في ملف آخر. اضطرت إلى تغيير مكان إقامتها في الليلة نفسها.`,
    fr: ({ town }) =>
      `Le nom d’une victime et son lieu de résidence provisoire à ${town.fr} ont été publiés en ligne par une parente de l’accusé d’un autre dossier. Elle a dû changer de lieu la nuit même.`,
    yes: [
      'wage_manipulation',
      'bad_living_conditions',
      'forced_tasks_or_clients',
      'low_or_no_pay',
      'deceived_on_job',
      'deceived_on_pay',
      'locked_or_watched',
      'threat_to_tell_there',
    ],
    signs: ['visible_fear'],
    elements: {
      act: ['harbour'],
      means: ['deception'],
      purpose: ['sexual_exploitation'],
      fourth: ['dignity_violated'],
    },
    proofs: [['digital', { ar: 'معاينة المنشور', fr: 'Constat de la publication' }]],
    needs: ['shelter', 'psychology', 'lawyer'],
    measures: ['change_of_residence', 'identity_not_disclosed', 'no_contact', 'safety_measure'],
    violence: false,
  },
  {
    id: 'who_profited',
    course: 'misdemeanour',
    set: 'adult_labour',
    sources: [
      ['labour_inspector', 4],
      ['police', 2],
    ],
    people: [
      { capacity: 'victim', sex: 'male', age: [19, 40], from: ['ML', 'SN', 'GN', 'SD'], complains: 0.4 },
    ],
    accused: [{ capacity: 'suspect', sex: 'male', from: 'here', charges: ['448-10'] }],
    ar: ({ n, town, country }) =>
      `صاحب مخزن بمدينة ${town.ar} كان يستعمل عمالا يأتي بهم غيره ويعلم أنهم لا يتقاضون أجرا، ومن بينهم عامل قدم من ${country.ar}، لمدة ${n(2, 5)} أشهر. لم يثبت أنه من استقدمهم.`,
    fr: ({ n, town, country }) =>
      `Le propriétaire d’un entrepôt de ${town.fr} a utilisé pendant ${n(2, 5)} mois des ouvriers amenés par un tiers, dont un venu de l’étranger (${country.fr}), en sachant qu’ils n’étaient pas payés. Rien n’indique qu’il les ait fait venir.`,
    yes: [
      'deceived_on_conditions',
      'low_or_no_pay',
      'wages_withheld',
      'papers_kept',
      'abused_illegal_status',
      'deceived_on_pay',
      'excessive_hours',
      'deceived_on_papers',
    ],
    signs: ['lives_where_works'],
    elements: {
      act: ['receive'],
      means: ['abuse_of_precariousness'],
      purpose: ['forced_labour'],
      fourth: ['freedom_to_change_taken_away'],
    },
    proofs: [
      ['record', { ar: 'محضر مفتشية الشغل', fr: 'Procès-verbal de l’inspection du travail' }],
      ['document', { ar: 'ورقة حضور غير موقعة', fr: 'Feuille de présence non signée' }],
    ],
    needs: ['interpreter', 'lawyer', 'health'],
    measures: ['no_contact', 'stay_authorisation', 'medical_help'],
    violence: false,
  },
  {
    id: 'unpaid_wages',
    course: 'unfounded',
    set: 'adult_labour',
    sources: [
      ['self', 4],
      ['hotline', 3],
      ['labour_inspector', 1],
    ],
    people: [{ capacity: 'victim', sex: 'male', age: [20, 50], from: 'here', complains: 0.8 }],
    accused: [{ capacity: 'suspect', sex: 'male', from: 'here', charges: [] }],
    beginsWithVerb: true,
    ar: ({ pick, n, town }) =>
      `يطالب بأجرة ${n(2, 4)} أشهر عن عمله ${pick(['حارسا', 'نادلا', 'سائقا'])} بمدينة ${town.ar}. يسكن في بيته، ويتصرف في وثائقه، وغادر العمل بإرادته. يظهر أن الأمر يتعلق بنزاع شغل.`,
    fr: ({ pick, n, town }) =>
      `Il réclame ${n(2, 4)} mois de salaire comme ${pick(['gardien', 'serveur', 'chauffeur'])} à ${town.fr}. Il vit chez lui, dispose de ses papiers et a quitté son emploi de lui-même : il semble s’agir d’un différend du travail.`,
    yes: ['labour_law_ignored'],
    signs: [],
    elements: { act: [], means: [], purpose: [], fourth: [] },
    proofs: [],
    needs: ['lawyer'],
    measures: ['other_for_victim'],
    violence: false,
  },
  {
    id: 'paid_passage',
    course: 'unfounded',
    set: 'adult_labour',
    sources: [
      ['police', 5],
      ['ngo', 1],
    ],
    people: [
      {
        capacity: 'victim',
        sex: 'male',
        age: [18, 35],
        from: ['SN', 'ML', 'GN', 'SD', 'CI'],
        complains: 0.2,
      },
    ],
    accused: [{ capacity: 'suspect', sex: 'male', from: ['SN', 'ML'], named: false, charges: [] }],
    beginsWithVerb: true,
    ar: ({ n, town, country }) =>
      `قدم من ${country.ar} وأدى ${n(15, 35) * 1000} درهم مقابل العبور. أوقف قرب ${town.ar} مع آخرين. لم يشتغل لحساب أحد ولم يمنع من المغادرة. يظهر أن الأمر يتعلق بتهريب المهاجرين لا بالاتجار.`,
    fr: ({ n, town, country }) =>
      `Venu de l’étranger (${country.fr}), il a payé ${n(15, 35) * 1000} dirhams pour un passage et a été interpellé près de ${town.fr}. Il n’a travaillé pour personne et n’a pas été retenu : il semble s’agir de trafic de migrants, non de traite.`,
    yes: ['abused_illegal_status'],
    signs: [],
    elements: { act: [], means: [], purpose: [], fourth: [] },
    proofs: [],
    needs: ['interpreter', 'health'],
    measures: ['other_for_victim'],
    violence: false,
  },
  {
    id: 'heard_through_a_wall',
    course: 'nobody',
    set: 'adult_sexual',
    sources: [
      ['hotline', 5],
      ['other', 3],
    ],
    people: [],
    accused: [],
    ar: ({ pick, town }) =>
      `متصل لم يذكر اسمه يقول إن ${pick(['شقة', 'بيتا'])} بأحد أحياء ${town.ar} تدخله شابات ولا يراهن يخرجن، وإنه يسمع أصواتا ليلا. لم يستطع أن يحدد العنوان بدقة.`,
    fr: ({ town }) =>
      `Un appelant qui n’a pas donné son nom dit que de jeunes femmes entrent dans un logement d’un quartier de ${town.fr} et qu’il ne les voit pas ressortir. Il n’a pu préciser l’adresse.`,
    yes: [],
    signs: [],
    elements: { act: [], means: [], purpose: [], fourth: [] },
    proofs: [],
    needs: [],
    measures: [],
    violence: false,
  },
]
