import type { Story } from './story.ts'

const fourth = ['will_taken_away', 'freedom_to_change_taken_away', 'dignity_violated'] as const

/** Children: no means is needed (448-1 §2), and a guardian may be the one who exploits. */
export const childStories: readonly Story[] = [
  {
    id: 'begging_boy',
    course: 'child',
    set: 'child_labour',
    sources: [
      ['police', 4],
      ['ngo', 4],
      ['hotline', 2],
      ['other', 2],
    ],
    people: [
      { capacity: 'victim', sex: 'male', age: [8, 14], from: 'here', guardian: 'suspected' },
      { capacity: 'guardian', sex: 'female', age: [30, 46], from: 'here' },
    ],
    accused: [{ capacity: 'suspect', sex: 'male', from: 'here', charges: ['448-4'] }],
    ar: ({ pick, n, town }) =>
      `طفل يوجد كل يوم قرب ${pick(['محطة الحافلات', 'إشارة ضوئية', 'باب مسجد', 'سوق أسبوعي'])} بمدينة ${town.ar} يطلب الصدقة، ويراقبه رجل يجمع منه المال. ` +
      `يقول إن عليه أن يعود بـ${n(8, 20) * 10} درهما كل يوم وإلا حُرم من العشاء. منقطع عن الدراسة منذ ${n(1, 3)} سنوات. ` +
      pick([
        'الرجل زوج أمه، والأم تقول إنها لم تكن تعلم.',
        'يقول إن الرجل قريب للأسرة تكفل به بعد وفاة الأب.',
        'لم يعرف كيف يصل إلى بيت أسرته.',
      ]),
    fr: ({ pick, n, town }) =>
      `Un enfant se tient chaque jour près ${pick(['de la gare routière', 'd’un feu', 'd’une mosquée'])} à ${town.fr} et demande l’aumône, sous la surveillance d’un homme qui prend l’argent. ` +
      `Il dit devoir rapporter ${n(8, 20) * 10} dirhams par jour, sans quoi il ne dîne pas. Il n’est plus à l’école. L’homme serait le mari de sa mère.`,
    yes: [
      'abused_family_situation',
      'abused_poverty',
      'forced_tasks_or_clients',
      'low_or_no_pay',
      'no_access_to_education',
      'bad_living_conditions',
      'locked_or_watched',
      'strong_influence',
    ],
    signs: ['out_of_school', 'begging_group', 'unrelated_adult', 'work_not_for_age'],
    elements: { act: ['receive', 'harbour'], means: [], purpose: ['begging'], fourth },
    proofs: [
      ['record', { ar: 'محضر معاينة بالشارع العام', fr: 'Constat sur la voie publique' }],
      [
        'statement',
        {
          ar: 'الاستماع إلى الطفل بحضور المساعدة الاجتماعية',
          fr: 'Audition de l’enfant avec l’assistante sociale',
        },
      ],
      ['document', { ar: 'شهادة مدرسية بالانقطاع', fr: 'Attestation scolaire d’abandon' }],
    ],
    needs: ['shelter', 'psychology', 'health', 'social', 'lawyer'],
    measures: [
      'placement_with_association',
      'placement_with_public_service',
      'no_contact',
      'expertise_on_child',
    ],
    violence: false,
  },
  {
    id: 'girl_in_service',
    course: 'child',
    set: 'child_labour',
    sources: [
      ['hotline', 4],
      ['hospital', 3],
      ['ngo', 3],
      ['other', 2],
    ],
    people: [
      { capacity: 'victim', sex: 'female', age: [11, 15], from: 'here', guardian: 'trusted' },
      { capacity: 'guardian', sex: 'male', age: [36, 58], from: 'here' },
      { capacity: 'witness', sex: 'female', age: [28, 60], from: 'here' },
    ],
    accused: [
      { capacity: 'suspect', sex: 'female', from: 'here', charges: ['448-4'] },
      { capacity: 'suspect', sex: 'male', from: 'here', named: false, charges: ['448-2', '448-4'] },
    ],
    ar: ({ pick, n, town }) =>
      `طفلة من ${pick(['دوار جبلي', 'قرية نائية'])} أُرسلت للخدمة في بيت بمدينة ${town.ar} بواسطة وسيط، مقابل ${n(5, 9) * 100} درهم تُرسل إلى أسرتها. ` +
      `تقوم بالتنظيف ورعاية ${pick(['رضيع', 'طفلين'])}، وتنام في المطبخ، ولم تزر أسرتها منذ ${n(6, 14)} شهرا. ` +
      pick(['لاحظت جارة أنها لا تغادر البيت.', 'عرضت على الطبيب بحرق في يدها.']) +
      ' والدها يقول إنه سلمها على أن تتابع دراستها.',
    fr: ({ n, town }) =>
      `Une enfant d’un village de montagne, placée par un intermédiaire dans une maison de ${town.fr} contre ${n(5, 9) * 100} dirhams envoyés à sa famille, fait le ménage, garde des enfants et dort dans la cuisine. ` +
      `Elle n’a pas revu les siens depuis ${n(6, 14)} mois. Le père dit l’avoir confiée pour qu’elle poursuive l’école.`,
    yes: [
      'deceived_on_conditions',
      'abused_family_situation',
      'abused_lack_of_schooling',
      'excessive_hours',
      'low_or_no_pay',
      'no_access_to_education',
      'bad_living_conditions',
      'locked_or_watched',
      'dependent_on_exploiters',
    ],
    signs: ['out_of_school', 'no_family_near', 'work_not_for_age', 'lives_where_works'],
    elements: { act: ['recruit', 'intermediary', 'receive'], means: [], purpose: ['forced_service'], fourth },
    proofs: [
      ['medical', { ar: 'شهادة طبية', fr: 'Certificat médical' }],
      ['statement', { ar: 'تصريح الأب', fr: 'Déclaration du père' }],
      ['expert', { ar: 'خبرة نفسية', fr: 'Expertise psychologique' }],
      ['record', { ar: 'بحث اجتماعي', fr: 'Enquête sociale' }],
    ],
    needs: ['health', 'psychology', 'social', 'lawyer', 'shelter'],
    measures: ['placement_with_relative', 'expertise_on_child', 'no_contact', 'placement_with_association'],
    violence: false,
  },
  {
    id: 'pictures_of_a_child',
    course: 'child',
    set: 'child_sexual',
    sources: [
      ['police', 5],
      ['hotline', 2],
      ['self', 1],
      ['ngo', 1],
    ],
    people: [
      { capacity: 'victim', sex: 'female', age: [13, 17], from: 'here', guardian: 'trusted' },
      { capacity: 'guardian', sex: 'female', age: [34, 52], from: 'here' },
    ],
    accused: [{ capacity: 'suspect', sex: 'male', from: 'here', charges: ['448-4'] }],
    ar: ({ pick, town }) =>
      `تعرفت قاصر بمدينة ${town.ar} على شخص عبر ${pick(['تطبيق للمراسلة', 'لعبة على الأنترنت', 'موقع للتواصل'])} ادعى أنه يبحث عن عارضات. ` +
      `تحصل منها على صور ثم صار يهددها بنشرها إن لم تستجب لطلباته، ويبيعها لغيره. أخبرت والدتها، وسُلم الهاتف إلى الشرطة.`,
    fr: ({ town }) =>
      `Une mineure de ${town.fr} a été approchée en ligne par un homme se disant recruteur de mannequins. Il a obtenu des images, a menacé de les diffuser et les a cédées à des tiers. Elle s’est confiée à sa mère et le téléphone a été remis à la police.`,
    yes: [
      'deceived_on_job',
      'abused_attachment',
      'forced_tasks_or_clients',
      'threat_to_tell_there',
      'strong_influence',
      'recruited_threat_to_tell',
    ],
    signs: ['visible_fear'],
    elements: {
      act: ['lure'],
      means: ['threat_of_force', 'deception'],
      purpose: ['pornography'],
      fourth: ['will_taken_away', 'dignity_violated'],
    },
    proofs: [
      ['digital', { ar: 'تقرير الخبرة على الهاتف', fr: 'Rapport d’expertise du téléphone' }],
      ['financial', { ar: 'أداءات إلكترونية', fr: 'Paiements électroniques' }],
      ['statement', { ar: 'الاستماع إلى القاصر بحضور والدتها', fr: 'Audition de la mineure avec sa mère' }],
    ],
    needs: ['psychology', 'lawyer', 'social'],
    measures: ['no_contact', 'expertise_on_child', 'psychological_help', 'identity_not_disclosed'],
    violence: true,
  },
  {
    id: 'sent_to_steal',
    course: 'child',
    set: 'child_labour',
    sources: [
      ['police', 5],
      ['court', 3],
      ['ngo', 2],
    ],
    people: [{ capacity: 'victim', sex: 'male', age: [12, 16], from: 'here', guardian: 'contested' }],
    accused: [
      { capacity: 'suspect', sex: 'male', from: 'here', charges: ['448-4'] },
      { capacity: 'suspect', sex: 'male', from: 'here', named: false, charges: ['448-4'] },
    ],
    ar: ({ pick, n, town }) =>
      `ضُبط قاصر بمدينة ${town.ar} في حالة تلبس بسرقة ${pick(['من محل', 'داخل حافلة', 'من سيارة'])}. أثناء الاستماع إليه صرح أن شخصا يؤويه مع ${n(2, 4)} أطفال آخرين ويرسلهم كل صباح، وأن من عاد دون شيء يُضرب. ` +
      `لم يكن يحتفظ بشيء مما يسرق. الوالدان منفصلان ويتنازعان على حضانته.`,
    fr: ({ n, town }) =>
      `Un mineur a été interpellé à ${town.fr} pour vol. Entendu, il a déclaré être hébergé avec ${n(2, 4)} autres enfants par un homme qui les envoie chaque matin et frappe celui qui rentre sans rien. Ses parents, séparés, se disputent sa garde.`,
    yes: [
      'bad_living_conditions',
      'abused_family_situation',
      'abused_control',
      'forced_into_crime',
      'forced_tasks_or_clients',
      'low_or_no_pay',
      'no_access_to_education',
      'violence_there',
      'locked_or_watched',
    ],
    signs: ['out_of_school', 'unrelated_adult', 'injuries'],
    elements: { act: ['harbour', 'receive'], means: ['use_of_force'], purpose: ['criminal_acts'], fourth },
    proofs: [
      ['record', { ar: 'محضر التلبس', fr: 'Procès-verbal de flagrance' }],
      [
        'statement',
        {
          ar: 'الاستماع إلى القاصر بحضور المساعدة الاجتماعية',
          fr: 'Audition du mineur avec l’assistante sociale',
        },
      ],
      ['medical', { ar: 'شهادة طبية', fr: 'Certificat médical' }],
    ],
    needs: ['shelter', 'psychology', 'lawyer', 'health'],
    measures: [
      'placement_with_public_service',
      'placement_in_private_institution',
      'no_contact',
      'expertise_on_child',
    ],
    violence: true,
  },
  {
    id: 'alone_on_the_road',
    course: 'child',
    set: 'child_sexual',
    sources: [
      ['ngo', 5],
      ['hospital', 3],
      ['police', 2],
    ],
    people: [
      { capacity: 'victim', sex: 'female', age: [14, 17], from: ['CI', 'GN', 'CM', 'NG'], guardian: 'none' },
    ],
    accused: [
      {
        capacity: 'suspect',
        sex: 'male',
        from: ['CI', 'GN', 'NG'],
        named: false,
        charges: ['448-4', '448-5'],
      },
    ],
    ar: ({ pick, town, country }) =>
      `قاصر غير مصحوبة قدمت من ${country.ar}، توجد بمدينة ${town.ar} رفقة شخص يقول إنه عمها ولا وثيقة تثبت ذلك. ` +
      `كان يتحدث مكانها، ولما كُلمت على انفراد بحضور ترجمان قالت إنه يستضيفها مقابل ${pick(['ما تكسبه', 'طاعته'])}، وإنها تريد الابتعاد عنه. لا أحد من أسرتها بالمغرب.`,
    fr: ({ town, country }) =>
      `Mineure non accompagnée (pays d’origine : ${country.fr}), présente à ${town.fr} avec un homme qui se dit son oncle, sans document. Il parlait à sa place ; entendue seule avec un interprète, elle a dit vouloir s’éloigner de lui et remettre tout ce qu’elle gagne. Elle n’a aucune famille au Maroc.`,
    yes: [
      'bad_living_conditions',
      'low_or_no_pay',
      'wage_manipulation',
      'abused_illegal_status',
      'abused_travel_difficulty',
      'recruited_isolated',
      'forced_tasks_or_clients',
      'locked_or_watched',
      'papers_kept',
      'dependent_on_exploiters',
      'status_there',
    ],
    signs: ['no_family_near', 'unrelated_adult', 'speaks_through_another', 'visible_fear'],
    circumstances: ['transnational'],
    elements: {
      act: ['transport', 'harbour'],
      means: ['abuse_of_precariousness'],
      purpose: ['sexual_exploitation'],
      fourth,
    },
    proofs: [
      ['statement', { ar: 'الاستماع إلى القاصر بحضور ترجمان', fr: 'Audition de la mineure avec interprète' }],
      ['expert', { ar: 'خبرة تقدير السن', fr: 'Expertise d’âge' }],
      ['digital', { ar: 'سجل مكالمات', fr: 'Relevé d’appels' }],
    ],
    needs: ['interpreter', 'shelter', 'health', 'psychology', 'lawyer'],
    measures: ['placement_with_association', 'no_contact', 'stay_authorisation', 'expertise_on_child'],
    violence: true,
  },
  {
    id: 'brickworks_family',
    course: 'child',
    set: 'child_labour',
    sources: [
      ['labour_inspector', 4],
      ['ngo', 2],
      ['police', 2],
    ],
    people: [
      { capacity: 'victim', sex: 'male', age: [10, 15], from: 'here', guardian: 'trusted' },
      { capacity: 'victim', sex: 'female', age: [12, 16], from: 'here', guardian: 'trusted' },
      { capacity: 'victim', sex: 'male', age: [33, 47], from: 'here', complains: 0.6 },
      { capacity: 'victim', sex: 'female', age: [30, 44], from: 'here', complains: 0.5 },
    ],
    accused: [{ capacity: 'suspect', sex: 'male', from: 'here', charges: ['448-3', '448-4'] }],
    ar: ({ n, town }) =>
      `أسرة تشتغل كلها، بما في ذلك الطفلان، في معمل للآجور بضواحي ${town.ar} سدادا لدين قدره ${n(15, 35) * 1000} درهم يزداد كل شهر. ` +
      `تسكن داخل المعمل، ولا يغادره إلا الأب لاقتناء الحاجيات. الطفلان لا يدرسان، ويشتغلان من الصباح إلى المساء.`,
    fr: ({ n, town }) =>
      `Une famille entière, enfants compris, travaille dans une briqueterie près de ${town.fr} pour rembourser une dette de ${n(15, 35) * 1000} dirhams qui augmente chaque mois. Elle loge sur place et seul le père en sort pour les achats. Les deux enfants ne vont pas à l’école.`,
    yes: [
      'recruited_by_debt',
      'abused_poverty',
      'abused_family_situation',
      'excessive_hours',
      'hazardous_work',
      'low_or_no_pay',
      'no_access_to_education',
      'held_by_debt',
      'bad_living_conditions',
      'no_money_to_leave',
    ],
    signs: ['work_not_for_age', 'out_of_school', 'lives_where_works'],
    elements: {
      act: ['recruit', 'harbour'],
      means: ['abuse_of_need'],
      purpose: ['forced_labour', 'practices_like_slavery'],
      fourth,
    },
    proofs: [
      ['record', { ar: 'محضر مفتشية الشغل', fr: 'Procès-verbal de l’inspection du travail' }],
      ['document', { ar: 'دفتر الدين', fr: 'Registre de la dette' }],
      ['statement', { ar: 'تصريح الأب', fr: 'Déclaration du père' }],
    ],
    needs: ['shelter', 'health', 'social', 'lawyer'],
    measures: ['placement_with_relative', 'no_contact', 'shelter', 'expertise_on_child', 'social_care'],
    violence: false,
  },
  {
    id: 'older_boy_accused',
    course: 'young_accused',
    set: 'child_labour',
    sources: [
      ['police', 4],
      ['ngo', 2],
    ],
    people: [{ capacity: 'victim', sex: 'male', age: [9, 13], from: 'here', guardian: 'trusted' }],
    accused: [
      { capacity: 'accused', sex: 'male', age: [15, 16], from: 'here', coerced: true, charges: ['448-4'] },
    ],
    ar: ({ n, town }) =>
      `قاصر يبلغ السادسة عشرة يستولي على ما يجمعه أطفال أصغر منه من بيع المناديل بمدينة ${town.ar}، بأمر من راشد لم يحدد بعد. يبيتون في بناية مهجورة، ومن لم يأت بـ${n(4, 9) * 10} درهما منع من الأكل.`,
    fr: ({ n, town }) =>
      `Un mineur de seize ans prend à des enfants plus jeunes ce qu’ils gagnent en vendant des mouchoirs à ${town.fr}, sur l’ordre d’un adulte non encore identifié. Ils dorment dans un bâtiment abandonné ; celui qui ne rapporte pas ${n(4, 9) * 10} dirhams ne mange pas.`,
    yes: [
      'abused_family_situation',
      'forced_tasks_or_clients',
      'low_or_no_pay',
      'no_access_to_education',
      'bad_living_conditions',
      'violence_there',
    ],
    signs: ['out_of_school', 'begging_group'],
    elements: {
      act: ['harbour', 'receive'],
      means: [],
      purpose: ['begging'],
      fourth: ['freedom_to_change_taken_away', 'dignity_violated'],
    },
    proofs: [
      ['record', { ar: 'محضر معاينة', fr: 'Procès-verbal de constat' }],
      ['statement', { ar: 'الاستماع إلى الأطفال', fr: 'Audition des enfants' }],
    ],
    needs: ['shelter', 'social', 'psychology'],
    measures: ['placement_with_association', 'no_contact', 'expertise_on_child'],
    violence: true,
  },
]
