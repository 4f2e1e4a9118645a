// Generated from law/corpus by law/generate.ts. Do not edit.
export const offenceWords = {
  "grounds": {
    "448-3(1)": {
      "ar": "القتل أو الإيذاء تهديدا، أو التعذيب أو الاحتجاز أو التشهير",
      "fr": "menace de mort ou de violences",
      "en": "threat of death or of harm, torture, sequestration or defamation"
    },
    "448-3(2)": {
      "ar": "حمل سلاح ظاهر أو مخبأ",
      "fr": "port d’une arme apparente ou cachée",
      "en": "a weapon carried, visible or hidden"
    },
    "448-3(3)": {
      "ar": "موظف عمومي استغل وظيفته",
      "fr": "fonctionnaire public qui a usé de sa fonction",
      "en": "a public official who used the function"
    },
    "448-3(4)": {
      "ar": "عاهة دائمة أو مرض عضال لحق الضحية",
      "fr": "infirmité permanente ou maladie incurable de la victime",
      "en": "permanent infirmity or incurable illness of the victim"
    },
    "448-3(5)": {
      "ar": "شخصان أو أكثر فاعلين أو مساهمين أو مشاركين",
      "fr": "deux personnes ou plus, auteurs, coauteurs ou complices",
      "en": "two or more persons, principals, co-authors or accomplices"
    },
    "448-3(6)": {
      "ar": "الاعتياد",
      "fr": "habitude",
      "en": "habit"
    },
    "448-3(7)": {
      "ar": "عدة ضحايا مجتمعين",
      "fr": "plusieurs victimes ensemble",
      "en": "several victims together"
    },
    "448-4(1)": {
      "ar": "ضحية دون الثامنة عشرة",
      "fr": "victime de moins de dix-huit ans",
      "en": "a victim under eighteen"
    },
    "448-4(2)": {
      "ar": "ضحية في وضعية صعبة أو امرأة حامل",
      "fr": "victime en situation difficile ou femme enceinte",
      "en": "a victim in a difficult situation or a pregnant woman"
    },
    "448-4(3)": {
      "ar": "زوج أو أصل أو فرع أو وصي أو كافل أو مكلف بالرعاية أو ذو سلطة",
      "fr": "conjoint, ascendant, descendant, tuteur, kafil, chargé de la garde ou ayant autorité",
      "en": "spouse, ascendant, descendant, guardian, kafil, carer or with authority"
    },
    "448-5(gang)": {
      "ar": "عصابة إجرامية",
      "fr": "bande criminelle",
      "en": "a criminal gang"
    },
    "448-5(transnational)": {
      "ar": "طابع عابر للحدود",
      "fr": "caractère transnational",
      "en": "a transnational setting"
    },
    "448-5(death)": {
      "ar": "وفاة الضحية",
      "fr": "mort de la victime",
      "en": "the victim’s death"
    },
    "448-5(torture_or_barbarity)": {
      "ar": "التعذيب أو أعمال وحشية",
      "fr": "torture ou actes de barbarie",
      "en": "torture or acts of barbarity"
    }
  },
  "readings": {
    "weapon_is_real": {
      "ar": "السلاح ظرف عيني يسري على الجميع.",
      "fr": "L’arme est une circonstance réelle, qui lie tous les participants.",
      "en": "The weapon is a real circumstance that binds all."
    },
    "more_than_two_victims": {
      "ar": "«عدة أشخاص» تعني أكثر من اثنين.",
      "fr": "« Plusieurs » veut dire plus de deux.",
      "en": "Several means more than two."
    },
    "company_is_a_second_person": {
      "ar": "الشخص الاعتباري إلى جانب ممثله شخص ثان.",
      "fr": "La personne morale, à côté de son représentant, est une seconde personne.",
      "en": "The company beside its representative is a second person."
    },
    "threat_governs_the_list": {
      "ar": "«التهديد» تشمل كل ما بعدها في البند 1، فلا يكفي الفعل نفسه.",
      "fr": "« Menace » gouverne toute la liste du point 1 ; la chose elle-même n’y suffit pas.",
      "en": "\"Threat\" governs the whole list of point 1; the thing itself is not enough."
    },
    "torture_alone": {
      "ar": "يكفي التعذيب أو الأعمال الوحشية وحدها لرفع العقوبة إلى المؤبد.",
      "fr": "La torture ou la barbarie suffit à elle seule pour la perpétuité.",
      "en": "Torture or barbarity alone is enough for life."
    },
    "no_fine_beside_life": {
      "ar": "لا غرامة مع السجن المؤبد.",
      "fr": "Pas d’amende à côté de la perpétuité.",
      "en": "No fine beside life."
    },
    "intent_suffices_for_a_child": {
      "ar": "يكفي قصد الاستغلال في حق الطفل.",
      "fr": "Pour un enfant l’intention d’exploiter suffit.",
      "en": "For a child the intent to exploit suffices."
    }
  },
  "consequences": {
    "confiscation": {
      "ar": "مصادرة الأموال والأدوات لفائدة الخزينة العامة مع مراعاة حقوق الغير حسن النية",
      "fr": "confiscation au profit du Trésor, sous réserve des tiers de bonne foi",
      "en": "confiscation for the Treasury, subject to third parties in good faith"
    },
    "publication": {
      "ar": "نشر قرار الإدانة أو تعليقه أو بثه",
      "fr": "publication, affichage ou diffusion de la condamnation",
      "en": "publication, posting or broadcast of the conviction"
    },
    "dissolution": {
      "ar": "حل الشخص الاعتباري",
      "fr": "dissolution de la personne morale",
      "en": "dissolution of the legal person"
    },
    "confiscation_of_things": {
      "ar": "مصادرة الأشياء المتعلقة بالجريمة",
      "fr": "confiscation des objets liés à l’infraction",
      "en": "confiscation of things linked to the offence"
    },
    "closure": {
      "ar": "إغلاق المحل أو المؤسسة",
      "fr": "fermeture du local ou de l’établissement",
      "en": "closure of the premises or establishment"
    }
  },
  "neighbours": {
    "smuggling": {
      "ar": "التهريب عبور سري للحدود، مجانا أو بعوض، ينتهي بالوصول؛ والاتجار يقوم بالاستغلال، ولو داخل البلد وبوثائق صحيحة. وقد يجتمعان.",
      "fr": "Le trafic de migrants est le passage clandestin d’une frontière, gratuit ou payé, et s’achève à l’arrivée ; la traite tient à l’exploitation, même sans frontière et avec des papiers. Les deux peuvent coexister.",
      "en": "Smuggling is the clandestine crossing of a border, free or paid for, and ends on arrival; trafficking lies in the exploitation, even without a border and with papers. Both may be there."
    },
    "incitement_of_minors": {
      "ar": "التحريض يعاقب ولو دون فعل من أفعال الاتجار ولا سلب للإرادة.",
      "fr": "L’incitation se punit même sans acte de traite ni perte de volonté.",
      "en": "Incitement is punished even without an act of trafficking or loss of will."
    },
    "procuring": {
      "ar": "القوادة تقوم ولو برضا الشخص؛ والاتجار يشترط الوسيلة وسلب الإرادة وحرية تغيير الوضع وإهدار الكرامة.",
      "fr": "Le proxénétisme existe même avec l’accord de la personne ; la traite exige le moyen et la perte de la volonté, de la liberté de changer sa situation et de la dignité.",
      "en": "Procuring stands even with the person’s agreement; trafficking needs the means and the loss of will, of the freedom to change one’s situation and of dignity."
    },
    "aggravated_procuring": {
      "ar": "ظروف القوادة المشددة تكاد تطابق ظروف الاتجار؛ والفارق في الفعل والوسيلة والعنصر الرابع.",
      "fr": "Les circonstances du proxénétisme aggravé recoupent celles de la traite ; l’acte, le moyen et le quatrième élément les séparent.",
      "en": "The circumstances of aggravated procuring overlap those of trafficking; the act, the means and the fourth element tell them apart."
    },
    "premises": {
      "ar": "تسيير محل للدعارة يعاقب بذاته دون إثبات استغلال شخص معين.",
      "fr": "Tenir un lieu de prostitution se punit sans prouver l’exploitation d’une personne donnée.",
      "en": "Running premises for prostitution is punished without showing that a given person was exploited."
    },
    "forced_labour_of_a_child": {
      "ar": "استغلال طفل دون الخامسة عشرة في عمل قسري لا يشترط فعلا من أفعال الاتجار؛ ولا يطبق إذا كان الفعل أشد.",
      "fr": "Le travail forcé d’un enfant de moins de quinze ans n’exige pas d’acte de traite ; il cède à l’infraction plus grave.",
      "en": "Forced labour of a child under fifteen needs no act of trafficking; it gives way to a graver offence."
    },
    "detention": {
      "ar": "الاختطاف والاحتجاز يعاقبان دون غرض الاستغلال.",
      "fr": "L’enlèvement et la séquestration se punissent sans but d’exploitation.",
      "en": "Abduction and detention are punished without a purpose of exploitation."
    },
    "forced_marriage": {
      "ar": "الإكراه على الزواج بالعنف أو التهديد يعاقب دون غرض الاستغلال، ولا يتابع إلا بشكاية المتضرر؛ والاتجار يقوم بالغرض والعنصر الرابع.",
      "fr": "Contraindre au mariage par violence ou menace se punit sans but d’exploitation, sur la seule plainte de la personne lésée ; la traite tient au but et au quatrième élément.",
      "en": "Forcing a marriage by violence or threat is punished without a purpose of exploitation, only on the complaint of the person harmed; trafficking lies in the purpose and the fourth element."
    },
    "money_laundering": {
      "ar": "عائدات الاتجار بالبشر موضوع غسل الأموال، وهي جريمة مستقلة.",
      "fr": "Le produit de la traite peut être blanchi, ce qui est une infraction distincte.",
      "en": "The proceeds of trafficking may be laundered, which is an offence of its own."
    }
  },
  "questions": {
    "under_threat": {
      "ar": "هل وقع الفعل تحت التهديد؟",
      "fr": "L’acte a-t-il été accompli sous la menace ?",
      "en": "Was the act done under threat?"
    },
    "directly_linked": {
      "ar": "هل يرتبط مباشرة بكون الشخص نفسه ضحية اتجار بالبشر؟",
      "fr": "Est-il directement lié à ce que la personne est elle-même victime de traite ?",
      "en": "Is it directly linked to the person being a victim of trafficking?"
    },
    "of_free_will": {
      "ar": "هل هو فعل مجرم ارتكب بمحض الإرادة دون أي تهديد؟",
      "fr": "Est-ce un acte incriminé commis de plein gré, sans aucune menace ?",
      "en": "Is it a crime done of free will, without any threat?"
    }
  }
} as const
