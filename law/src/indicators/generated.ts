// Generated from law/corpus by law/generate.ts. Do not edit.
export const indicatorRule = {
  "positive": [
    {
      "strong": 2,
      "medium": 0,
      "weak": 0
    },
    {
      "strong": 1,
      "medium": 1,
      "weak": 0
    },
    {
      "strong": 1,
      "medium": 0,
      "weak": 1
    },
    {
      "strong": 0,
      "medium": 3,
      "weak": 0
    },
    {
      "strong": 0,
      "medium": 2,
      "weak": 1
    }
  ],
  "together": {
    "adult": [
      "recruitment",
      "exploitation",
      "hold"
    ],
    "child": [
      "exploitation"
    ]
  },
  "verified": false,
  "says": {
    "ar": "قاعدة الجمع بين الأبعاد لم تراجع على نص منظمة العمل الدولية. النتيجة اقتراح للنظر، لا قرار.",
    "fr": "La règle qui combine les dimensions n’a pas été vérifiée sur le document de l’OIT. Le résultat propose un examen, il ne décide rien.",
    "en": "The rule that combines the dimensions has not been checked against the ILO paper. The result proposes a look; it decides nothing."
  }
} as const
export const indicatorSets = {
  "adult_labour": {
    "who": "adult",
    "grades": "recalled",
    "verified": false,
    "says": {
      "ar": "عدد المؤشرات في كل بعد مؤكد (67)؛ أما صياغتها ودرجاتها فمن الذاكرة وتنتظر المراجعة.",
      "fr": "Le nombre d’indicateurs par dimension est établi (67) ; leurs libellés et degrés sont cités de mémoire et attendent relecture.",
      "en": "The number of indicators in each dimension is established (67); their wording and grades are recalled and await review."
    }
  },
  "adult_sexual": {
    "who": "adult",
    "grades": "carried_over",
    "verified": false,
    "says": {
      "ar": "درجات هذه المجموعة غير مؤكدة؛ نُقلت عن مجموعة الراشدين في العمل إلى حين الوقوف على النص.",
      "fr": "Les degrés de cette liste ne sont pas établis ; ils sont repris de la liste « adultes, travail » en attendant le texte.",
      "en": "The grades of this set are not established; they are carried over from the set for adults in labour until the text is seen."
    }
  },
  "child_labour": {
    "who": "child",
    "grades": "carried_over",
    "verified": false,
    "says": {
      "ar": "درجات هذه المجموعة غير مؤكدة؛ نُقلت عن مجموعة الراشدين في العمل إلى حين الوقوف على النص.",
      "fr": "Les degrés de cette liste ne sont pas établis ; ils sont repris de la liste « adultes, travail » en attendant le texte.",
      "en": "The grades of this set are not established; they are carried over from the set for adults in labour until the text is seen."
    }
  },
  "child_sexual": {
    "who": "child",
    "grades": "carried_over",
    "verified": false,
    "says": {
      "ar": "درجات هذه المجموعة غير مؤكدة؛ نُقلت عن مجموعة الراشدين في العمل إلى حين الوقوف على النص.",
      "fr": "Les degrés de cette liste ne sont pas établis ; ils sont repris de la liste « adultes, travail » en attendant le texte.",
      "en": "The grades of this set are not established; they are carried over from the set for adults in labour until the text is seen."
    }
  }
} as const
export const indicatorDimensions = {
  "deceptive_recruitment": {
    "group": "recruitment",
    "name": {
      "ar": "التجنيد بالخداع",
      "fr": "Recrutement par tromperie",
      "en": "Deceptive recruitment"
    }
  },
  "coercive_recruitment": {
    "group": "recruitment",
    "name": {
      "ar": "التجنيد بالقسر",
      "fr": "Recrutement par contrainte",
      "en": "Coercive recruitment"
    }
  },
  "recruitment_by_vulnerability": {
    "group": "recruitment",
    "name": {
      "ar": "التجنيد باستغلال وضعية الضعف",
      "fr": "Recrutement par abus de vulnérabilité",
      "en": "Recruitment by abuse of vulnerability"
    }
  },
  "exploitation": {
    "group": "exploitation",
    "name": {
      "ar": "الاستغلال",
      "fr": "Exploitation",
      "en": "Exploitation"
    }
  },
  "coercion_at_destination": {
    "group": "hold",
    "name": {
      "ar": "القسر في مكان الاستغلال",
      "fr": "Contrainte sur place",
      "en": "Coercion at destination"
    }
  },
  "vulnerability_at_destination": {
    "group": "hold",
    "name": {
      "ar": "استغلال وضعية الضعف في مكان الاستغلال",
      "fr": "Abus de vulnérabilité sur place",
      "en": "Abuse of vulnerability at destination"
    }
  }
} as const
export const indicators = [
  {
    "id": "deceived_on_job",
    "dimension": "deceptive_recruitment",
    "grades": {
      "adult_labour": "strong",
      "adult_sexual": "strong",
      "child_labour": "strong",
      "child_sexual": "strong"
    },
    "question": {
      "ar": "هل وُعدت بعمل أو مكان أو مشغّل، ثم كان غير ذلك؟",
      "fr": "Vous a-t-on promis un travail, un lieu ou un employeur, et c’était autre chose ?",
      "en": "Were you promised a job, a place or an employer, and it turned out different?"
    }
  },
  {
    "id": "deceived_on_conditions",
    "dimension": "deceptive_recruitment",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل كانت ظروف العمل غير التي قيلت لك؟",
      "fr": "Les conditions de travail étaient-elles autres que ce qu’on vous avait dit ?",
      "en": "Were the working conditions not what you had been told?"
    }
  },
  {
    "id": "deceived_on_contract",
    "dimension": "deceptive_recruitment",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": null
    },
    "question": {
      "ar": "هل كُذب عليك في العقد أو في كونه قانونيا؟",
      "fr": "Vous a-t-on menti sur le contrat ou sur sa légalité ?",
      "en": "Were you lied to about the contract, or about it being legal?"
    }
  },
  {
    "id": "deceived_on_family",
    "dimension": "deceptive_recruitment",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل وُعدت بلقاء أسرتك أو بجلبها، ولم يتم ذلك؟",
      "fr": "Vous a-t-on promis de retrouver ou de faire venir votre famille, sans le faire ?",
      "en": "Were you promised to be with your family, and it did not happen?"
    }
  },
  {
    "id": "deceived_on_housing",
    "dimension": "deceptive_recruitment",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل كان المسكن غير الذي وُعدت به؟",
      "fr": "Le logement était-il autre que celui promis ?",
      "en": "Was the place to live not the one promised?"
    }
  },
  {
    "id": "deceived_on_papers",
    "dimension": "deceptive_recruitment",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل وُعدت بأوراق أو بإقامة قانونية لم تكن صحيحة؟",
      "fr": "Vous a-t-on promis des papiers ou un séjour légal qui étaient faux ?",
      "en": "Were you promised papers or legal stay that were not true?"
    }
  },
  {
    "id": "deceived_on_travel",
    "dimension": "deceptive_recruitment",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل كانت الرحلة أو طريقة التشغيل غير ما قيل لك؟",
      "fr": "Le voyage ou l’embauche se sont-ils passés autrement que ce qui était dit ?",
      "en": "Did the journey or the hiring go otherwise than you were told?"
    }
  },
  {
    "id": "deceived_on_pay",
    "dimension": "deceptive_recruitment",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل كان الأجر غير الذي وُعدت به؟",
      "fr": "La paie était-elle autre que celle promise ?",
      "en": "Was the pay not what was promised?"
    }
  },
  {
    "id": "deceived_on_marriage",
    "dimension": "deceptive_recruitment",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل وُعدت بزواج أو بتبنٍّ لم يكن صادقا؟",
      "fr": "Vous a-t-on promis un mariage ou une adoption qui était un mensonge ?",
      "en": "Were you promised a marriage or an adoption that was a lie?"
    }
  },
  {
    "id": "deceived_on_education",
    "dimension": "deceptive_recruitment",
    "grades": {
      "adult_labour": "weak",
      "adult_sexual": "weak",
      "child_labour": "weak",
      "child_sexual": "weak"
    },
    "question": {
      "ar": "هل وُعدت بدراسة أو تكوين لم يتحقق؟",
      "fr": "Vous a-t-on promis des études ou une formation qui n’ont pas eu lieu ?",
      "en": "Were you promised schooling or training that never came?"
    }
  },
  {
    "id": "recruited_by_violence",
    "dimension": "coercive_recruitment",
    "grades": {
      "adult_labour": "strong",
      "adult_sexual": "strong",
      "child_labour": "strong",
      "child_sexual": "strong"
    },
    "question": {
      "ar": "هل ضُربت أو عُنّفت لحملك على الذهاب؟",
      "fr": "Vous a-t-on frappé pour vous faire partir ?",
      "en": "Were you hit or hurt to make you go?"
    }
  },
  {
    "id": "abducted_or_sold",
    "dimension": "coercive_recruitment",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل أُخذت بالقوة، أو زُوّجت رغما عنك، أو تم بيعك؟",
      "fr": "Vous a-t-on enlevé, marié de force ou vendu ?",
      "en": "Were you taken by force, forced to marry, or sold?"
    }
  },
  {
    "id": "recruited_papers_taken",
    "dimension": "coercive_recruitment",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل أُخذت أوراقك قبل الذهاب أو أثناء الطريق؟",
      "fr": "Vous a-t-on pris vos papiers avant de partir ou en route ?",
      "en": "Were your papers taken before leaving or on the way?"
    }
  },
  {
    "id": "recruited_by_debt",
    "dimension": "coercive_recruitment",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل قيل إن عليك دينا يجب أداؤه بالعمل؟",
      "fr": "Vous a-t-on dit que vous aviez une dette à payer en travaillant ?",
      "en": "Were you told you had a debt to work off?"
    }
  },
  {
    "id": "recruited_isolated",
    "dimension": "coercive_recruitment",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل حُبست أو عُزلت أو رُوقبت قبل الوصول؟",
      "fr": "Vous a-t-on enfermé, isolé ou surveillé avant l’arrivée ?",
      "en": "Were you locked up, kept apart or watched before arriving?"
    }
  },
  {
    "id": "recruited_threat_authorities",
    "dimension": "coercive_recruitment",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل هُددت بتسليمك إلى السلطات إن لم تقبل؟",
      "fr": "Vous a-t-on menacé de vous dénoncer aux autorités si vous refusiez ?",
      "en": "Were you threatened with being handed to the authorities if you refused?"
    }
  },
  {
    "id": "recruited_threat_violence",
    "dimension": "coercive_recruitment",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل هُددت بالضرب أو الأذى لتقبل؟",
      "fr": "Vous a-t-on menacé de violence pour que vous acceptiez ?",
      "en": "Were you threatened with violence so that you would accept?"
    }
  },
  {
    "id": "recruited_threat_to_tell",
    "dimension": "coercive_recruitment",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل هُددت بإخبار أسرتك أو الناس بشيء عنك؟",
      "fr": "Vous a-t-on menacé de dire quelque chose de vous à votre famille ou aux gens ?",
      "en": "Were you threatened with telling your family or people something about you?"
    }
  },
  {
    "id": "recruited_violence_on_family",
    "dimension": "coercive_recruitment",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل أُوذي أحد من أسرتك لتقبل؟",
      "fr": "A-t-on fait du mal à votre famille pour que vous acceptiez ?",
      "en": "Was your family hurt so that you would accept?"
    }
  },
  {
    "id": "recruited_money_withheld",
    "dimension": "coercive_recruitment",
    "grades": {
      "adult_labour": "weak",
      "adult_sexual": "weak",
      "child_labour": "weak",
      "child_sexual": "weak"
    },
    "question": {
      "ar": "هل حُجز مالك لتقبل الذهاب؟",
      "fr": "A-t-on gardé votre argent pour que vous partiez ?",
      "en": "Was your money kept so that you would go?"
    }
  },
  {
    "id": "abused_family_difficulty",
    "dimension": "recruitment_by_vulnerability",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل استُغلت مشاكل صعبة في أسرتك لإقناعك؟",
      "fr": "S’est-on servi de graves problèmes dans votre famille pour vous convaincre ?",
      "en": "Were hard problems in your family used to persuade you?"
    }
  },
  {
    "id": "abused_illegal_status",
    "dimension": "recruitment_by_vulnerability",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل استُغل أنك بدون أوراق إقامة؟",
      "fr": "S’est-on servi du fait que vous étiez sans papiers ?",
      "en": "Was it used that you had no legal papers?"
    }
  },
  {
    "id": "abused_lack_of_schooling",
    "dimension": "recruitment_by_vulnerability",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل استُغل أنك لا تقرأ أو لا تفهم اللغة؟",
      "fr": "S’est-on servi du fait que vous ne lisiez pas ou ne compreniez pas la langue ?",
      "en": "Was it used that you could not read or did not know the language?"
    }
  },
  {
    "id": "abused_lack_of_information",
    "dimension": "recruitment_by_vulnerability",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل استُغل أنه لم يكن لك من تسأله ولا من يخبرك؟",
      "fr": "S’est-on servi du fait que vous n’aviez personne à qui demander ?",
      "en": "Was it used that you had no one to ask and did not know?"
    }
  },
  {
    "id": "abused_control",
    "dimension": "recruitment_by_vulnerability",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل كان من استقدمك يتحكم فيك من قبل؟",
      "fr": "La personne qui vous a fait venir vous contrôlait-elle déjà ?",
      "en": "Did whoever brought you already control you?"
    }
  },
  {
    "id": "abused_poverty",
    "dimension": "recruitment_by_vulnerability",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل قبلت لأنه لم يكن لك مال ولا حل آخر؟",
      "fr": "Avez-vous accepté faute d’argent et d’autre solution ?",
      "en": "Did you accept because you had no money and no other way?"
    }
  },
  {
    "id": "abused_false_law",
    "dimension": "recruitment_by_vulnerability",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل كُذب عليك في ما يقوله القانون أو تفعله السلطات؟",
      "fr": "Vous a-t-on menti sur la loi ou sur ce que font les autorités ?",
      "en": "Were you lied to about the law or what the authorities do?"
    }
  },
  {
    "id": "abused_false_success",
    "dimension": "recruitment_by_vulnerability",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل حُكيت لك قصص نجاح كاذبة عن الهجرة؟",
      "fr": "Vous a-t-on raconté de fausses réussites d’émigrés ?",
      "en": "Were you told false stories of success abroad?"
    }
  },
  {
    "id": "abused_family_situation",
    "dimension": "recruitment_by_vulnerability",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل استُغل وضعك العائلي، كأطفال تعولهم أو طلاق أو يتم؟",
      "fr": "S’est-on servi de votre situation de famille : enfants à charge, divorce, deuil ?",
      "en": "Was your family situation used: children to feed, a divorce, a loss?"
    }
  },
  {
    "id": "abused_personal_situation",
    "dimension": "recruitment_by_vulnerability",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل استُغل مرض أو إعاقة أو حمل أو صغر سن؟",
      "fr": "S’est-on servi d’une maladie, d’un handicap, d’une grossesse, du jeune âge ?",
      "en": "Was an illness, a disability, a pregnancy or a young age used?"
    }
  },
  {
    "id": "abused_attachment",
    "dimension": "recruitment_by_vulnerability",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل كانت لك علاقة أو ثقة بالشخص فاستغلها؟",
      "fr": "Aviez-vous un lien ou une confiance dont la personne s’est servie ?",
      "en": "Was there a bond or a trust that the person used?"
    }
  },
  {
    "id": "abused_fear_of_authorities",
    "dimension": "recruitment_by_vulnerability",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل استُغل خوفك من السلطات؟",
      "fr": "S’est-on servi de votre peur des autorités ?",
      "en": "Was your fear of the authorities used?"
    }
  },
  {
    "id": "abused_beliefs",
    "dimension": "recruitment_by_vulnerability",
    "grades": {
      "adult_labour": "weak",
      "adult_sexual": "weak",
      "child_labour": "weak",
      "child_sexual": "weak"
    },
    "question": {
      "ar": "هل استُغلت معتقدات أو تقاليد، كقسم أو سحر؟",
      "fr": "S’est-on servi de croyances ou de coutumes, comme un serment ?",
      "en": "Were beliefs or customs used, such as an oath?"
    }
  },
  {
    "id": "abused_general_context",
    "dimension": "recruitment_by_vulnerability",
    "grades": {
      "adult_labour": "weak",
      "adult_sexual": "weak",
      "child_labour": "weak",
      "child_sexual": "weak"
    },
    "question": {
      "ar": "هل كانت الأوضاع في بلدك أو منطقتك صعبة على الجميع؟",
      "fr": "La situation de votre région était-elle difficile pour tous ?",
      "en": "Was life hard for everybody where you lived?"
    }
  },
  {
    "id": "abused_past",
    "dimension": "recruitment_by_vulnerability",
    "grades": {
      "adult_labour": "weak",
      "adult_sexual": "weak",
      "child_labour": "weak",
      "child_sexual": "weak"
    },
    "question": {
      "ar": "هل مرت عليك من قبل أمور صعبة استُغلت؟",
      "fr": "Avez-vous vécu avant des choses dures dont on s’est servi ?",
      "en": "Had hard things happened to you before, and were they used?"
    }
  },
  {
    "id": "abused_travel_difficulty",
    "dimension": "recruitment_by_vulnerability",
    "grades": {
      "adult_labour": "weak",
      "adult_sexual": "weak",
      "child_labour": "weak",
      "child_sexual": "weak"
    },
    "question": {
      "ar": "هل كان السفر وحدك صعبا فاحتجت إلى من ينظمه؟",
      "fr": "Vous était-il difficile d’organiser le voyage sans aide ?",
      "en": "Was it hard to arrange the journey without them?"
    }
  },
  {
    "id": "excessive_hours",
    "dimension": "exploitation",
    "grades": {
      "adult_labour": "strong",
      "adult_sexual": "strong",
      "child_labour": "strong",
      "child_sexual": "strong"
    },
    "question": {
      "ar": "هل كانت ساعات العمل أو أيامه كثيرة جدا وبلا راحة؟",
      "fr": "Les heures ou les jours étaient-ils excessifs, sans repos ?",
      "en": "Were the hours or days far too long, without rest?"
    }
  },
  {
    "id": "bad_living_conditions",
    "dimension": "exploitation",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل كان مكان العيش أو الأكل سيئا؟",
      "fr": "Le lieu de vie ou la nourriture étaient-ils mauvais ?",
      "en": "Was the place to live or the food bad?"
    }
  },
  {
    "id": "hazardous_work",
    "dimension": "exploitation",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل كان ما يُطلب منك خطيرا على صحتك؟",
      "fr": "Ce qu’on vous demandait était-il dangereux pour votre santé ?",
      "en": "Was what they asked of you dangerous to your health?"
    }
  },
  {
    "id": "low_or_no_pay",
    "dimension": "exploitation",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل كان الأجر ضعيفا جدا أو منعدما؟",
      "fr": "La paie était-elle très faible ou nulle ?",
      "en": "Was the pay very low, or none?"
    }
  },
  {
    "id": "labour_law_ignored",
    "dimension": "exploitation",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": null
    },
    "question": {
      "ar": "هل خولف القانون أو ما اتُّفق عليه في العمل؟",
      "fr": "A-t-on ignoré la loi ou ce qui était convenu ?",
      "en": "Was the law, or what was agreed, ignored?"
    }
  },
  {
    "id": "no_social_protection",
    "dimension": "exploitation",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": null
    },
    "question": {
      "ar": "هل بقيت بلا تأمين ولا علاج عند المرض أو الحادثة؟",
      "fr": "Étiez-vous sans couverture en cas de maladie ou d’accident ?",
      "en": "Were you left without cover when ill or hurt?"
    }
  },
  {
    "id": "very_bad_working_conditions",
    "dimension": "exploitation",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل كانت ظروف العمل سيئة جدا؟",
      "fr": "Les conditions de travail étaient-elles très mauvaises ?",
      "en": "Were the working conditions very bad?"
    }
  },
  {
    "id": "wage_manipulation",
    "dimension": "exploitation",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل كانت تُقتطع من أجرك مبالغ لا تفهمها؟",
      "fr": "Retenait-on sur votre paie des sommes sans raison claire ?",
      "en": "Was money taken from your pay without a clear reason?"
    }
  },
  {
    "id": "no_access_to_education",
    "dimension": "exploitation",
    "grades": {
      "adult_labour": "weak",
      "adult_sexual": "weak",
      "child_labour": "weak",
      "child_sexual": "weak"
    },
    "question": {
      "ar": "هل مُنعت من الدراسة أو التكوين؟",
      "fr": "Vous a-t-on empêché d’étudier ou de vous former ?",
      "en": "Were you kept from school or training?"
    }
  },
  {
    "id": "papers_kept",
    "dimension": "coercion_at_destination",
    "grades": {
      "adult_labour": "strong",
      "adult_sexual": "strong",
      "child_labour": "strong",
      "child_sexual": "strong"
    },
    "question": {
      "ar": "هل كانت أوراقك عند شخص آخر ولا تُعطى لك؟",
      "fr": "Quelqu’un gardait-il vos papiers sans vous les rendre ?",
      "en": "Did someone keep your papers and not give them back?"
    }
  },
  {
    "id": "held_by_debt",
    "dimension": "coercion_at_destination",
    "grades": {
      "adult_labour": "strong",
      "adult_sexual": "strong",
      "child_labour": "strong",
      "child_sexual": "strong"
    },
    "question": {
      "ar": "هل كان عليك دين يمنعك من المغادرة؟",
      "fr": "Une dette vous empêchait-elle de partir ?",
      "en": "Did a debt keep you from leaving?"
    }
  },
  {
    "id": "locked_or_watched",
    "dimension": "coercion_at_destination",
    "grades": {
      "adult_labour": "strong",
      "adult_sexual": "strong",
      "child_labour": "strong",
      "child_sexual": "strong"
    },
    "question": {
      "ar": "هل حُبست أو عُزلت أو رُوقبت هناك؟",
      "fr": "Étiez-vous enfermé, isolé ou surveillé là-bas ?",
      "en": "Were you locked up, kept apart or watched there?"
    }
  },
  {
    "id": "violence_there",
    "dimension": "coercion_at_destination",
    "grades": {
      "adult_labour": "strong",
      "adult_sexual": "strong",
      "child_labour": "strong",
      "child_sexual": "strong"
    },
    "question": {
      "ar": "هل ضُربت أو عُنّفت هناك؟",
      "fr": "Vous a-t-on frappé ou brutalisé là-bas ?",
      "en": "Were you hit or hurt there?"
    }
  },
  {
    "id": "forced_into_crime",
    "dimension": "coercion_at_destination",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل أُجبرت على أفعال ممنوعة؟",
      "fr": "Vous a-t-on forcé à des actes interdits ?",
      "en": "Were you made to do forbidden things?"
    }
  },
  {
    "id": "forced_tasks_or_clients",
    "dimension": "coercion_at_destination",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل أُجبرت على أعمال أو زبناء دون إمكانية الرفض؟",
      "fr": "Vous a-t-on imposé des tâches ou des clients sans pouvoir refuser ?",
      "en": "Were tasks or clients forced on you, with no way to refuse?"
    }
  },
  {
    "id": "forced_against_peers",
    "dimension": "coercion_at_destination",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل أُجبرت على إيذاء من كانوا معك أو مراقبتهم؟",
      "fr": "Vous a-t-on forcé à agir contre ceux qui étaient avec vous ?",
      "en": "Were you made to act against those who were with you?"
    }
  },
  {
    "id": "forced_to_lie",
    "dimension": "coercion_at_destination",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل أُجبرت على الكذب على السلطات أو الأسرة؟",
      "fr": "Vous a-t-on forcé à mentir aux autorités ou à votre famille ?",
      "en": "Were you made to lie to the authorities or your family?"
    }
  },
  {
    "id": "threat_authorities_there",
    "dimension": "coercion_at_destination",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل هُددت هناك بتسليمك إلى السلطات؟",
      "fr": "Vous menaçait-on là-bas de vous dénoncer aux autorités ?",
      "en": "Were you threatened there with being handed to the authorities?"
    }
  },
  {
    "id": "threat_worse_conditions",
    "dimension": "coercion_at_destination",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل هُددت بظروف أسوأ؟",
      "fr": "Vous menaçait-on de conditions pires ?",
      "en": "Were you threatened with worse conditions?"
    }
  },
  {
    "id": "threat_violence_there",
    "dimension": "coercion_at_destination",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل هُددت هناك بالضرب أو الأذى؟",
      "fr": "Vous menaçait-on là-bas de violence ?",
      "en": "Were you threatened there with violence?"
    }
  },
  {
    "id": "strong_influence",
    "dimension": "coercion_at_destination",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل كنت تحت تأثير قوي لشخص أو لمادة؟",
      "fr": "Étiez-vous sous l’emprise d’une personne ou d’une substance ?",
      "en": "Were you under the strong hold of a person or a substance?"
    }
  },
  {
    "id": "violence_on_family_there",
    "dimension": "coercion_at_destination",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل أُوذيت أسرتك وأنت هناك؟",
      "fr": "A-t-on fait du mal à votre famille pendant ce temps ?",
      "en": "Was your family hurt while you were there?"
    }
  },
  {
    "id": "wages_withheld",
    "dimension": "coercion_at_destination",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل حُجز أجرك كي لا تغادر المكان؟",
      "fr": "Gardait-on votre paie pour que vous ne partiez pas ?",
      "en": "Was your pay held so that you would not leave?"
    }
  },
  {
    "id": "threat_to_tell_there",
    "dimension": "coercion_at_destination",
    "grades": {
      "adult_labour": "weak",
      "adult_sexual": "weak",
      "child_labour": "weak",
      "child_sexual": "weak"
    },
    "question": {
      "ar": "هل هُددت هناك بإخبار أسرتك أو الناس؟",
      "fr": "Vous menaçait-on là-bas de tout dire à votre famille ou aux gens ?",
      "en": "Were you threatened there with telling your family or people?"
    }
  },
  {
    "id": "dependent_on_exploiters",
    "dimension": "vulnerability_at_destination",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل كنت بحاجة إليهم في الأكل والسكن وكل شيء؟",
      "fr": "Dépendiez-vous d’eux pour manger, dormir, tout ?",
      "en": "Did you depend on them for food, bed, everything?"
    }
  },
  {
    "id": "unknown_place",
    "dimension": "vulnerability_at_destination",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل كان المكان مجهولا لك ويصعب العيش فيه وحدك؟",
      "fr": "Le lieu vous était-il inconnu, difficile à vivre seul ?",
      "en": "Was the place unknown to you and hard to live in alone?"
    }
  },
  {
    "id": "no_money_to_leave",
    "dimension": "vulnerability_at_destination",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل بقيت لأنه لم يكن لك مال للمغادرة؟",
      "fr": "Êtes-vous resté faute d’argent pour partir ?",
      "en": "Did you stay because you had no money to leave?"
    }
  },
  {
    "id": "family_situation_there",
    "dimension": "vulnerability_at_destination",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل بقيت بسبب أطفالك أو أسرتك؟",
      "fr": "Êtes-vous resté à cause de vos enfants ou de votre famille ?",
      "en": "Did you stay because of your children or family?"
    }
  },
  {
    "id": "status_there",
    "dimension": "vulnerability_at_destination",
    "grades": {
      "adult_labour": "medium",
      "adult_sexual": "medium",
      "child_labour": "medium",
      "child_sexual": "medium"
    },
    "question": {
      "ar": "هل بقيت خوفا من السلطات أو لغياب أوراق الإقامة؟",
      "fr": "Êtes-vous resté par peur des autorités ou faute de papiers ?",
      "en": "Did you stay for fear of the authorities or for lack of papers?"
    }
  },
  {
    "id": "past_there",
    "dimension": "vulnerability_at_destination",
    "grades": {
      "adult_labour": "weak",
      "adult_sexual": "weak",
      "child_labour": "weak",
      "child_sexual": "weak"
    },
    "question": {
      "ar": "هل جعلتك أمور صعبة سابقة لا ترى مخرجا؟",
      "fr": "Des épreuves passées vous empêchaient-elles de voir une issue ?",
      "en": "Did hard things from before keep you from seeing a way out?"
    }
  },
  {
    "id": "personal_there",
    "dimension": "vulnerability_at_destination",
    "grades": {
      "adult_labour": "weak",
      "adult_sexual": "weak",
      "child_labour": "weak",
      "child_sexual": "weak"
    },
    "question": {
      "ar": "هل جعلك مرض أو سن أو إعاقة في حاجة إلى البقاء؟",
      "fr": "Une maladie, l’âge ou un handicap vous obligeaient-ils à rester ?",
      "en": "Did illness, age or a disability make you stay?"
    }
  }
] as const
export const signs = [
  {
    "id": "visible_fear",
    "sets": [
      "adult_labour",
      "adult_sexual",
      "child_labour",
      "child_sexual"
    ],
    "words": {
      "ar": "يظهر على الشخص خوف أو قلق شديد.",
      "fr": "La personne montre peur ou grande inquiétude.",
      "en": "The person shows fear or great anxiety."
    }
  },
  {
    "id": "injuries",
    "sets": [
      "adult_labour",
      "adult_sexual",
      "child_labour",
      "child_sexual"
    ],
    "words": {
      "ar": "تبدو عليه آثار إصابة أو غياب علاج.",
      "fr": "Traces de blessures ou absence de soins.",
      "en": "Signs of injury, or of no medical care."
    }
  },
  {
    "id": "speaks_through_another",
    "sets": [
      "adult_labour",
      "adult_sexual",
      "child_labour",
      "child_sexual"
    ],
    "words": {
      "ar": "يتكلم غيره مكانه، أو يبدو كأنه لُقّن ما يقول.",
      "fr": "Un autre parle à sa place, ou ses mots semblent appris.",
      "en": "Another speaks for the person, or the words seem learnt."
    }
  },
  {
    "id": "address_unknown",
    "sets": [
      "adult_labour",
      "adult_sexual",
      "child_labour",
      "child_sexual"
    ],
    "words": {
      "ar": "لا يعرف عنوان سكنه أو مكان عمله.",
      "fr": "Ne connaît pas l’adresse où il vit ou travaille.",
      "en": "Does not know the address of home or work."
    }
  },
  {
    "id": "never_alone",
    "sets": [
      "adult_labour",
      "adult_sexual",
      "child_labour",
      "child_sexual"
    ],
    "words": {
      "ar": "لا يخرج وحده أو يُرافق دائما.",
      "fr": "La personne ne sort jamais sans être accompagnée.",
      "en": "Never goes out alone, always accompanied."
    }
  },
  {
    "id": "lives_where_works",
    "sets": [
      "adult_labour",
      "adult_sexual",
      "child_labour",
      "child_sexual"
    ],
    "words": {
      "ar": "يعيش في مكان العمل أو مع آخرين في مسكن ضيق تابع له.",
      "fr": "Vit sur le lieu de travail ou à plusieurs dans un logement fourni.",
      "en": "Lives at the workplace or crowded in housing supplied with it."
    }
  },
  {
    "id": "false_documents",
    "sets": [
      "adult_labour",
      "adult_sexual",
      "child_labour",
      "child_sexual"
    ],
    "words": {
      "ar": "يحمل وثائق مزورة أو وثائق غيره.",
      "fr": "Porte des documents faux ou d’autrui.",
      "en": "Holds false documents, or someone else’s."
    }
  },
  {
    "id": "known_place",
    "sets": [
      "adult_labour",
      "adult_sexual",
      "child_labour",
      "child_sexual"
    ],
    "words": {
      "ar": "وُجد في مكان معروف بالاستغلال.",
      "fr": "Trouvé dans un lieu connu d’exploitation.",
      "en": "Found in a place known for exploitation."
    }
  },
  {
    "id": "marks_of_ownership",
    "sets": [
      "adult_sexual",
      "child_sexual"
    ],
    "words": {
      "ar": "عليه وشم أو علامة تدل على تملكه.",
      "fr": "Porte un tatouage ou une marque d’appartenance.",
      "en": "Bears a tattoo or mark of ownership."
    }
  },
  {
    "id": "no_family_near",
    "sets": [
      "child_labour",
      "child_sexual"
    ],
    "words": {
      "ar": "الطفل بلا والدين ولا وصي قريب.",
      "fr": "L’enfant est sans parents ni tuteur proches.",
      "en": "The child has no parent or guardian near."
    }
  },
  {
    "id": "unrelated_adult",
    "sets": [
      "child_labour",
      "child_sexual"
    ],
    "words": {
      "ar": "الطفل رفقة راشد لا قرابة له به.",
      "fr": "L’enfant est avec un adulte sans lien de parenté.",
      "en": "The child is with an unrelated adult."
    }
  },
  {
    "id": "out_of_school",
    "sets": [
      "child_labour",
      "child_sexual"
    ],
    "words": {
      "ar": "الطفل خارج المدرسة وبلا أصدقاء في سنه.",
      "fr": "L’enfant est hors de l’école et sans amis de son âge.",
      "en": "The child is out of school and has no friends of that age."
    }
  },
  {
    "id": "work_not_for_age",
    "sets": [
      "child_labour"
    ],
    "words": {
      "ar": "العمل لا يناسب سن الطفل.",
      "fr": "Le travail ne convient pas à l’âge de l’enfant.",
      "en": "The work does not suit the child’s age."
    }
  },
  {
    "id": "begging_group",
    "sets": [
      "adult_labour",
      "child_labour"
    ],
    "words": {
      "ar": "تسول أو بيع ضمن مجموعة يقودها راشد ويجمع المال.",
      "fr": "Mendicité ou vente en groupe, un adulte prenant l’argent.",
      "en": "Begging or selling in a group, an adult taking the money."
    }
  }
] as const
