// Generated from law/corpus by law/generate.ts. Do not edit.
import type { articles } from '../generated.ts'
import type { Place } from '../shape.ts'
export const places: Readonly<Record<(typeof articles)[number], Place>> = {
  "ma/act/1962/1-59-413#art_88-3": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "88-3",
    "paragraph": null,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": "ma/act/2018/103-13",
        "statement": {
          "ar": "أثناء المتابعة من أجل جرائم منها الاستغلال الجنسي أو العنف ضد المرأة أو القاصرين، يجوز منع المتابَع من الاتصال بالضحية أو الاقتراب منها إلى أن تبت المحكمة.",
          "fr": "Pendant les poursuites pour des infractions dont l’exploitation sexuelle ou la violence contre une femme ou un mineur, il peut être interdit à la personne poursuivie de contacter ou d’approcher la victime jusqu’à ce que la juridiction statue.",
          "en": "During a prosecution for offences that include sexual exploitation and violence against a woman or a minor, the person prosecuted may be barred from contacting or approaching the victim until the court rules."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_323-1": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "323-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": "ma/act/2018/103-13",
        "statement": {
          "ar": "خرق منع الاتصال بالضحية أو الاقتراب منها المأمور به طبقا للفصلين 88-1 و88-3 يعاقب عليه بالحبس من ستة أشهر إلى سنتين وبغرامة من 2.000 إلى 20.000 درهم، أو بإحداهما.",
          "fr": "La violation de l’interdiction de contact prise en vertu des articles 88-1 et 88-3 est punie de six mois à deux ans d’emprisonnement et de 2 000 à 20 000 dirhams d’amende, ou de l’une de ces peines.",
          "en": "Breaching a no-contact ban ordered under articles 88-1 and 88-3 carries six months to two years and a fine of 2,000 to 20,000 dirhams, or one of the two."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "يحيل الفصل على المنع المأمور به طبقا للفصلين 88-1 و88-3؛ أما خرق المنع المأمور به طبقا للمادة 82-5-1 فلم نقف على عقوبة خاصة به.",
          "fr": "L’article vise l’interdiction prise en vertu des articles 88-1 et 88-3 ; nous n’avons trouvé aucune peine propre à la violation de celle de l’article 82-5-1.",
          "en": "The article is about the ban ordered under articles 88-1 and 88-3; we found no penalty of its own for breaching one ordered under article 82-5-1."
        }
      }
    ]
  },
  "ma/act/1962/1-59-413#art_446": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "446",
    "paragraph": null,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": "ma/act/2018/103-13",
        "statement": {
          "ar": "إفشاء السر المهني معاقب عليه، غير أنه لا عقاب على من بلّغ السلطات القضائية أو الإدارية المختصة عن أفعال إجرامية أو سوء معاملة في حق طفل دون الثامنة عشرة أو امرأة علم بها بمناسبة مهنته.",
          "fr": "La violation du secret professionnel est punie ; ne l’est pas celui qui signale aux autorités judiciaires ou administratives compétentes des faits criminels ou de mauvais traitements contre un enfant de moins de dix-huit ans ou une femme, appris dans l’exercice de sa profession.",
          "en": "Breaching professional secrecy is punished, but not when crimes or ill-treatment against a child under eighteen or a woman, learnt of at work, are reported to the competent judicial or administrative authorities."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_3": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "3",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "تقام الدعوى العمومية على الفاعل الأصلي والمساهم والمشارك، شخصا ذاتيا كان أو اعتباريا؛ ويقيمها ويمارسها قضاة النيابة العامة.",
          "fr": "L’action publique vise l’auteur principal, le coauteur et le complice, personne physique ou morale ; les magistrats du ministère public la mettent en mouvement et l’exercent.",
          "en": "The public action is against the principal, the co-author and the accomplice, natural or legal person; the magistrates of the prosecution bring and exercise it."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_4": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "4",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "من أسباب سقوط الدعوى العمومية موت المتابع والتقادم والعفو ونسخ النص المجرم ومقرر حاز قوة الشيء المقضي به.",
          "fr": "L’action publique s’éteint notamment par la mort de la personne poursuivie, la prescription, l’amnistie, l’abrogation du texte et la chose jugée.",
          "en": "The public action ends, among other causes, by the death of the person prosecuted, prescription, amnesty, repeal of the text and a final judgment."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_15": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "15",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "مسطرة البحث والتحقيق سرية، وكل من يساهم فيها ملزم بكتمان سرها، مع احترام قرينة البراءة وحماية المعطيات الشخصية.",
          "fr": "L’enquête et l’instruction sont secrètes ; quiconque y concourt est tenu au secret, dans le respect de la présomption d’innocence et des données personnelles.",
          "en": "The inquiry and the investigation are secret; whoever takes part keeps that secret, with the presumption of innocence and personal data respected."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_40": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "40",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "يتلقى وكيل الملك المحاضر والشكايات والوشايات؛ ولا يأذن بالبحث في وشاية مجهولة المصدر إلا بعد التأكد من جديتها؛ ويحفظ بقرار يمكن التراجع عنه ويخبر به داخل خمسة عشر يوما من اتخاذه، ويتظلم منه أمام الوكيل العام للملك.",
          "fr": "Le procureur du Roi reçoit procès-verbaux, plaintes et dénonciations ; une dénonciation anonyme n’est instruite qu’après vérification de son sérieux ; il classe par décision révocable, notifiée dans les quinze jours où elle est prise et contestable devant le procureur général.",
          "en": "The king’s prosecutor receives records, complaints and denunciations; an anonymous one is inquired into only after a check of its seriousness; he shelves by a decision he can always go back on, told within fifteen days of being taken and open to challenge before the general prosecutor."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_42": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "42",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "statement": {
          "ar": "كل سلطة منتصبة وكل موظف علم أثناء مهامه بارتكاب جريمة يخبر فورا وكيل الملك أو الوكيل العام للملك ويوجه إليه ما يتعلق بها.",
          "fr": "Toute autorité constituée et tout fonctionnaire qui apprend une infraction dans l’exercice de ses fonctions en avise aussitôt le procureur du Roi ou le procureur général et lui transmet ce qui s’y rapporte.",
          "en": "Every authority and every official who learns of an offence at work tells the king’s prosecutor or the general prosecutor at once and sends what relates to it."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_43": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "43",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "من شاهد جريمة تمس الأمن العام أو حياة شخص أو ماله أو علم بها يبلغها إلى النيابة العامة أو الشرطة القضائية؛ وإذا كانت الضحية امرأة أو قاصرا أو شخصا مسنا أو في وضعية إعاقة، فإلى أي سلطة قضائية أو إدارية مختصة.",
          "fr": "Qui assiste à une infraction contre la sûreté publique, la vie ou les biens d’une personne, ou en a connaissance, la signale au parquet ou à la police judiciaire ; si la victime est une femme, un mineur, une personne âgée ou handicapée, à toute autorité judiciaire ou administrative compétente.",
          "en": "Whoever witnesses or learns of an offence against public safety or a person’s life or property reports it to the prosecution or the judicial police; where the victim is a woman, a minor, elderly or disabled, to any competent judicial or administrative authority."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_49": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "49",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "يتولى الوكيل العام للملك البحث في الجنايات والمتابعة عنها في دائرة محكمة الاستئناف؛ ويتحقق من جدية الوشاية المجهولة قبل الإذن بالبحث؛ ويشعر بالمآل وبقرار الحفظ داخل خمسة عشر يوما من اتخاذ القرار، ويتظلم من الحفظ أمام رئيس النيابة العامة.",
          "fr": "Le procureur général du Roi fait rechercher et poursuivre les crimes dans le ressort de la cour d’appel ; il vérifie le sérieux d’une dénonciation anonyme avant toute enquête ; il informe des suites, classement compris, dans les quinze jours de la décision, contestable devant le chef du ministère public.",
          "en": "The general prosecutor has felonies inquired into and prosecuted in the circuit of the court of appeal; he checks an anonymous denunciation before allowing an inquiry; he tells the outcome, shelving included, within fifteen days of the decision, which can be challenged before the head of the public prosecution."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-4": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-4",
    "paragraph": null,
    "versions": [
      {
        "from": "2011-10-20",
        "until": null,
        "by": "ma/act/2011/37-10",
        "statement": {
          "ar": "تشعر الضحية بحقها في الانتصاب مطالبة بالحق المدني وبالحقوق التي يخولها لها القانون، ويشار إلى الإشعار في محضر الشرطة القضائية أو النيابة العامة.",
          "fr": "La victime est informée de son droit de se constituer partie civile et des droits que la loi lui donne ; mention en est faite au procès-verbal de la police judiciaire ou du parquet.",
          "en": "The victim is told of the right to be civil party and of the rights the law gives; the telling is noted in the record of the judicial police or the prosecution."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-5": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-5",
    "paragraph": null,
    "versions": [
      {
        "from": "2011-10-20",
        "until": null,
        "by": "ma/act/2011/37-10",
        "statement": {
          "ar": "يتخذ وكيل الملك أو الوكيل العام للملك أو قاضي التحقيق، كل فيما يخصه، تدابير تؤمّن الضحية وأسرتها وممتلكاتها مما قد ينالها بسبب شكايتها.",
          "fr": "Le procureur du Roi, le procureur général ou le juge d’instruction, chacun en ce qui le concerne, prend les mesures qui mettent la victime, ses proches et ses biens à l’abri du dommage que sa plainte pourrait lui valoir.",
          "en": "The king’s prosecutor, the general prosecutor or the investigating judge, each in his part, takes measures that keep the victim, family and property safe from harm that the complaint may bring."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-5-para-1": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-5",
    "paragraph": 1,
    "versions": [
      {
        "from": "2011-10-20",
        "until": null,
        "by": "ma/act/2011/37-10",
        "statement": {
          "ar": "رقم هاتفي خاص، وحماية جسدية، وتغيير مكان الإقامة وعدم إفشاء الهوية، بعد تقديم شكاية.",
          "fr": "Un numéro dédié, une protection physique, un changement de résidence et la non-divulgation de l’identité, à la suite d’une plainte.",
          "en": "A dedicated number, physical protection, a change of residence and non-disclosure of identity, following a complaint."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-5-para-2": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-5",
    "paragraph": 2,
    "versions": [
      {
        "from": "2011-10-20",
        "until": null,
        "by": "ma/act/2011/37-10",
        "statement": {
          "ar": "العرض على طبيب مختص والرعاية الاجتماعية عند الاقتضاء.",
          "fr": "Présentation à un médecin spécialiste et prise en charge sociale au besoin.",
          "en": "A specialist doctor and social care where needed."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-5-para-3": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-5",
    "paragraph": 3,
    "versions": [
      {
        "from": "2011-10-20",
        "until": null,
        "by": "ma/act/2011/37-10",
        "statement": {
          "ar": "أي تدبير آخر فعال، بقرار معلل، إذا لم تكف التدابير السابقة.",
          "fr": "Toute autre mesure efficace, par décision motivée, si les précédentes ne suffisent pas.",
          "en": "Any other effective measure, by reasoned decision, when the ones before are not enough."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-5-para-4": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-5",
    "paragraph": 4,
    "versions": [
      {
        "from": "2011-10-20",
        "until": null,
        "by": "ma/act/2011/37-10",
        "statement": {
          "ar": "الضحية الشاهدة أو المبلغة تستفيد من تدابير المادتين 82-6 و82-7.",
          "fr": "La victime témoin ou dénonciatrice bénéficie des mesures des articles 82-6 et 82-7.",
          "en": "A victim who is witness or reporter has the measures of articles 82-6 and 82-7."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-5-1": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-5-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "في جريمة الاتجار بالبشر: التعرف الفوري على الضحية، ومنع الاتصال بها أو الاقتراب منها، وحمايتها وتقديم الخدمات لها، ومهلة للتعافي والتفكير، والترخيص للأجنبي بالبقاء.",
          "fr": "En matière de traite : identification immédiate de la victime, interdiction de contact, protection et services, délai de rétablissement et de réflexion, autorisation de séjour de l’étranger.",
          "en": "In trafficking: immediate identification of the victim, no-contact, protection and services, a recovery and reflection period, leave for a foreigner to stay."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "لا يحدد النص من يمنح مهلة التعافي والتفكير ولا متى تبدأ.",
          "fr": "Le texte ne dit ni qui accorde le délai de réflexion ni quand il commence.",
          "en": "The text does not say who grants the reflection period nor when it starts."
        }
      }
    ]
  },
  "ma/act/2002/22-01#art_82-5-1-para-1": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-5-1",
    "paragraph": 1,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "في جميع المراحل يعمل فورا على التعرف على الضحية وهويتها وجنسيتها وسنها مع حماية معطياتها، ويمكن الاستعانة بمكتب المساعدة الاجتماعية.",
          "fr": "À tous les stades on identifie aussitôt la victime, son identité, sa nationalité et son âge, en protégeant ses données ; le bureau d’assistance sociale peut y aider.",
          "en": "At every stage the victim, identity, nationality and age are established at once, with personal data protected; the social assistance office may help."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "لا يحدد النص من يمنح مهلة التعافي والتفكير ولا متى تبدأ.",
          "fr": "Le texte ne dit ni qui accorde le délai de réflexion ni quand il commence.",
          "en": "The text does not say who grants the reflection period nor when it starts."
        }
      }
    ]
  },
  "ma/act/2002/22-01#art_82-5-1-para-2": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-5-1",
    "paragraph": 2,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "يمكن للسلطات القضائية المختصة منع المشتبه فيهم أو المتهمين من الاتصال بالضحية أو الاقتراب منها.",
          "fr": "Les autorités judiciaires compétentes peuvent interdire aux suspects ou accusés de contacter ou d’approcher la victime.",
          "en": "The competent judicial authorities may bar suspects or accused from contacting or approaching the victim."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "لا يحدد النص من يمنح مهلة التعافي والتفكير ولا متى تبدأ.",
          "fr": "Le texte ne dit ni qui accorde le délai de réflexion ni quand il commence.",
          "en": "The text does not say who grants the reflection period nor when it starts."
        }
      }
    ]
  },
  "ma/act/2002/22-01#art_82-5-1-para-3": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-5-1",
    "paragraph": 3,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "تأمر السلطات القضائية المختصة بتدابير السلامة وبالخدمات: العلاج والدعم النفسي والإيواء والتعريف بالحقوق بلغة مفهومة وبحق طلب التعويض.",
          "fr": "Les autorités judiciaires compétentes ordonnent les mesures de sécurité et les services : soins, soutien psychologique, hébergement, information sur les droits dans une langue comprise et sur le droit à réparation.",
          "en": "The competent judicial authorities order measures of safety and services: medical and psychological help, shelter, information on rights in a language understood, and on the right to claim compensation."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "لا يحدد النص من يمنح مهلة التعافي والتفكير ولا متى تبدأ.",
          "fr": "Le texte ne dit ni qui accorde le délai de réflexion ni quand il commence.",
          "en": "The text does not say who grants the reflection period nor when it starts."
        }
      }
    ]
  },
  "ma/act/2002/22-01#art_82-5-1-para-4": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-5-1",
    "paragraph": 4,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "مهلة للتعافي والتفكير لا تتجاوز في جميع الأحوال ثلاثين يوما إذا توفرت أسباب جدية؛ لا طرد خلالها، مع الاستفادة من الخدمات، ما لم يثبت عدم صحة الادعاء أو الإخلال بالأمن أو النظام العام؛ ولا توقف سير الإجراءات.",
          "fr": "Un délai de rétablissement et de réflexion d’au plus trente jours en tout, s’il existe des raisons sérieuses ; ni expulsion ni perte des services pendant ce temps, sauf allégation fausse ou trouble à la sécurité ou à l’ordre public ; la procédure suit son cours.",
          "en": "A recovery and reflection period of at most thirty days in all cases, where there are serious grounds; no expulsion, and the services, meanwhile, unless the claim proves false or presence breaches security or public order; proceedings go on."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "لا يحدد النص من يمنح مهلة التعافي والتفكير ولا متى تبدأ.",
          "fr": "Le texte ne dit ni qui accorde le délai de réflexion ni quand il commence.",
          "en": "The text does not say who grants the reflection period nor when it starts."
        }
      }
    ]
  },
  "ma/act/2002/22-01#art_82-5-1-para-5": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-5-1",
    "paragraph": 5,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "يمكن للسلطات القضائية المختصة الترخيص للضحية الأجنبية بالبقاء إلى انتهاء إجراءات المحاكمة.",
          "fr": "Les autorités judiciaires compétentes peuvent autoriser la victime étrangère à rester jusqu’à la fin du procès.",
          "en": "The competent judicial authorities may allow a foreign victim to stay until the trial ends."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "لا يحدد النص من يمنح مهلة التعافي والتفكير ولا متى تبدأ.",
          "fr": "Le texte ne dit ni qui accorde le délai de réflexion ni quand il commence.",
          "en": "The text does not say who grants the reflection period nor when it starts."
        }
      }
    ]
  },
  "ma/act/2002/22-01#art_82-5-1-para-6": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-5-1",
    "paragraph": 6,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "تسري الفقرتان الثانية والخامسة على الشهود والخبراء والمبلغين.",
          "fr": "Les alinéas 2 et 5 valent aussi pour témoins, experts et dénonciateurs.",
          "en": "Paragraphs 2 and 5 hold for witnesses, experts and reporters too."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "لا يحدد النص من يمنح مهلة التعافي والتفكير ولا متى تبدأ.",
          "fr": "Le texte ne dit ni qui accorde le délai de réflexion ni quand il commence.",
          "en": "The text does not say who grants the reflection period nor when it starts."
        }
      }
    ]
  },
  "ma/act/2002/22-01#art_82-5-3": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-5-3",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "تشعر الجهات القضائية الضحايا بالحماية المكفولة لهم؛ ويتولى مكتب المساعدة الاجتماعية الاستقبال الأولي للنساء والأطفال في مكتب خاص مجهز والدعم والاستماع والمواكبة، مع مراعاة دور الخلايا؛ والمساعدون الاجتماعيون ملزمون بالسرية.",
          "fr": "Les autorités judiciaires informent les victimes de la protection due ; sous réserve du rôle des cellules, le bureau d’assistance sociale assure, dans un local dédié, le premier accueil des femmes et enfants victimes, les soutient, les écoute et les accompagne ; les assistants sociaux sont tenus à la confidentialité.",
          "en": "Judicial authorities tell victims of the protection due to them; subject to the role of the units, the social assistance office gives women and child victims their first reception in a dedicated room, supports, listens and accompanies; social assistants are bound by confidentiality."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-6": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-6",
    "paragraph": null,
    "versions": [
      {
        "from": "2011-10-20",
        "until": null,
        "by": "ma/act/2011/37-10",
        "statement": {
          "ar": "للشاهد أو الخبير، عند وجود أسباب جدية تعرضه أو أقاربه للخطر، أن يطلب بعد بيانها أحد الإجراءات 6 و7 و8 من المادة 82-7.",
          "fr": "Le témoin ou l’expert que des raisons sérieuses exposent, lui ou ses proches, peut demander, en les indiquant, une des mesures 6, 7 et 8 de l’article 82-7.",
          "en": "A witness or expert whom serious reasons put at risk, or family, may ask, stating them, for one of measures 6, 7 and 8 of article 82-7."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-7": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-7",
    "paragraph": null,
    "versions": [
      {
        "from": "2011-10-20",
        "until": "2016-09-19",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2016-09-19",
        "until": null,
        "by": "ma/act/2016/27-14",
        "statement": {
          "ar": "بقرار معلل من وكيل الملك أو الوكيل العام للملك أو قاضي التحقيق، تلقائيا أو بطلب: ثمانية تدابير لحماية الشاهد أو الخبير، منها إخفاء الهوية، والهوية المستعارة، وإغفال العنوان، والرقم الخاص، ومراقبة الهاتف بموافقة كتابية، والحماية الجسدية؛ وأي تدبير آخر فعال إذا لم تكف.",
          "fr": "Par décision motivée du procureur du Roi, du procureur général ou du juge d’instruction, d’office ou sur demande : huit mesures pour le témoin ou l’expert, dont l’identité dissimulée ou d’emprunt, l’adresse omise, le numéro dédié, la surveillance du téléphone avec accord écrit, la protection physique ; et toute autre mesure efficace si elles ne suffisent pas.",
          "en": "By reasoned decision of the king’s prosecutor, the general prosecutor or the investigating judge, of own motion or on request: eight measures for a witness or expert, among them concealed or assumed identity, omitted address, a dedicated number, phone monitoring with written consent, physical protection; and any other effective measure when they are not enough."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-8": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-8",
    "paragraph": null,
    "versions": [
      {
        "from": "2011-10-20",
        "until": null,
        "by": "ma/act/2011/37-10",
        "statement": {
          "ar": "تحفظ الهوية الحقيقية للشاهد أو الخبير في ملف خاص تطلع عليه هيئة المحكمة وحدها؛ ولا تكشف إلا بشروط، منها موافقته؛ والشهادة دون كشف الهوية مجرد معلومات لا تقوم بها حجة بمفردها.",
          "fr": "L’identité réelle du témoin ou de l’expert est gardée dans un dossier spécial que seule la formation de jugement consulte ; elle n’est révélée que sous conditions, dont son accord ; un témoignage anonyme n’est qu’un renseignement.",
          "en": "The real identity of a witness or expert is kept in a special file that only the bench consults; it is disclosed only under conditions, consent among them; testimony without identity is mere information, not proof by itself."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-9": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-9",
    "paragraph": null,
    "versions": [
      {
        "from": "2011-10-20",
        "until": null,
        "by": "ma/act/2011/37-10",
        "statement": {
          "ar": "للمبلغ بحسن نية ولأسباب وجيهة أن يطلب تدابير المادة 82-7، ولا يتابع تأديبيا ولا جنائيا بسبب إفشاء السر المهني.",
          "fr": "Le dénonciateur de bonne foi et pour des raisons valables peut demander les mesures de l’article 82-7 et n’est poursuivi ni disciplinairement ni pénalement pour violation du secret professionnel.",
          "en": "A person who reports in good faith and for good reason may ask for the measures of article 82-7, and is not pursued, by discipline or in criminal law, for breaching professional secrecy."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-10": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-10",
    "paragraph": null,
    "versions": [
      {
        "from": "2011-10-20",
        "until": null,
        "by": "ma/act/2011/37-10",
        "statement": {
          "ar": "يمكن لوكيل الملك أو الوكيل العام للملك أو قاضي التحقيق، كل فيما يخصه، تغيير التدابير أو الإضافة إليها أو إلغاؤها؛ وتستمر بعد الحكم عند الضرورة؛ ويخبر المعني بالأمر بالتدبير المتخذ.",
          "fr": "Le procureur du Roi, le procureur général ou le juge d’instruction, chacun en ce qui le concerne, modifie, complète ou lève les mesures ; elles durent après le jugement si nécessaire ; l’intéressé en est informé.",
          "en": "The king’s prosecutor, the general prosecutor or the investigating judge, each in his part, changes, adds to or lifts measures; they last after judgment where needed; the person concerned is told."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_84": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "84",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "يجري التحقيق بناء على ملتمس من النيابة العامة، ولا يوجه قاضي التحقيق التهمة إلى أي شخص إلا بناء على ملتمسها.",
          "fr": "L’instruction s’ouvre sur réquisitoire du ministère public ; le juge d’instruction n’inculpe personne que sur ce réquisitoire.",
          "en": "An investigation opens on the prosecution’s submission; the investigating judge charges nobody but on such a submission."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_123": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "123",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "تسمع الضحية بصفتها هذه أمام قاضي التحقيق دون أداء اليمين.",
          "fr": "La victime est entendue comme telle par le juge d’instruction sans prêter serment.",
          "en": "The investigating judge hears the victim, as victim, without oath."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_216": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "216",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "يصدر قاضي التحقيق أمرا بعدم المتابعة إذا لم يكن الفعل جريمة أو لم تكف الأدلة أو ظل الفاعل مجهولا أو سقطت الدعوى العمومية.",
          "fr": "Le juge d’instruction rend une ordonnance de non-lieu si le fait n’est pas une infraction, si les charges ne suffisent pas, si l’auteur reste inconnu ou si l’action publique est éteinte.",
          "en": "The investigating judge makes a dismissal order where the fact is no offence, the evidence is not enough, the author stays unknown or the public action has ended."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_217": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "217",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "يحيل قاضي التحقيق بالمحكمة الابتدائية الجنحة على المحكمة المختصة؛ وإذا تعلق الأمر بجناية صرح بعدم اختصاصه وأحال الملف على النيابة العامة.",
          "fr": "Le juge d’instruction du tribunal renvoie le délit à la juridiction compétente ; si c’est un crime, il se déclare incompétent et remet le dossier au ministère public.",
          "en": "The investigating judge of a tribunal refers a misdemeanour to the competent court; if it is a felony he declares himself without competence and hands the file to the prosecution."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_254": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "254",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "statement": {
          "ar": "تنظر غرفة الجنايات بمحكمة الاستئناف في الجرائم المحددة في المادة 416، وغرفة الجنايات الاستئنافية وفقا للمادة 457.",
          "fr": "La chambre criminelle de la cour d’appel connaît des infractions de l’article 416 ; la chambre criminelle d’appel, selon l’article 457.",
          "en": "The criminal chamber of the court of appeal hears the offences of article 416; the criminal chamber of appeal, as article 457 says."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_255": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "255",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "statement": {
          "ar": "إذا تعددت الجرائم غير القابلة للتجزئة فالاختصاص للمحكمة المختصة بالجريمة الأشد؛ وتطبق القاعدة نفسها اختياريا عند الارتباط.",
          "fr": "Les infractions indivisibles vont à la juridiction de la plus grave ; la même règle est facultative en cas de connexité.",
          "en": "Offences that cannot be divided go to the court of the gravest; where they are only connected the same rule is optional."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_257": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "257",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "statement": {
          "ar": "حالات ارتباط الجرائم: وحدة الوقت والفاعلين، أو اتفاق سابق، أو جريمة وسيلة لأخرى أو للإفلات من عقابها.",
          "fr": "Les cas de connexité : mêmes temps et auteurs réunis, concert préalable, infraction servant à une autre ou à son impunité.",
          "en": "When offences are connected: same time by people together, an agreement before, or one serving another or its impunity."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_287": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "287",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "statement": {
          "ar": "لا تبني المحكمة قرارها إلا على حجج عرضت في الجلسة ونوقشت شفهيا وحضوريا أمامها.",
          "fr": "La juridiction ne fonde sa décision que sur des preuves présentées et débattues oralement et contradictoirement à l’audience.",
          "en": "The court founds its decision only on evidence shown at the hearing and argued before it, orally and with the parties."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_302": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "302",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2018-09-12",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2018-09-12",
        "until": null,
        "by": "ma/act/2018/103-13",
        "statement": {
          "ar": "الجلسة السرية: إذا كان في العلنية خطر على الأمن أو الأخلاق، أو بطلب من الضحية في قضايا العنف أو الاعتداء الجنسي ضد المرأة أو القاصر.",
          "fr": "Huis clos : si la publicité menace la sécurité ou les mœurs, ou à la demande de la victime pour violence ou agression sexuelle contre une femme ou un mineur.",
          "en": "Closed session: where publicity endangers safety or morals, or at the victim’s request in violence or sexual assault against a woman or a minor."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_302-para-1": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "302",
    "paragraph": 1,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": "ma/act/2018/103-13",
        "statement": {
          "ar": "تجعل المحكمة الجلسة سرية إذا رأت في علنيتها خطرا على الأمن أو الأخلاق.",
          "fr": "La juridiction ordonne le huis clos si la publicité menace la sécurité ou les mœurs.",
          "en": "The court closes the session where it finds that publicity endangers safety or morals."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_302-para-2": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "302",
    "paragraph": 2,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": "ma/act/2018/103-13",
        "statement": {
          "ar": "في قضايا العنف أو الاعتداء الجنسي ضد المرأة أو القاصر يمكن عقد جلسة سرية بطلب من الضحية.",
          "fr": "Pour violence ou agression sexuelle contre une femme ou un mineur, le huis clos peut être tenu à la demande de la victime.",
          "en": "In violence or sexual assault against a woman or a minor the session may be closed at the victim’s request."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_303": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "303",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "statement": {
          "ar": "يعاقب من نشر تحقيقا أو تعليقا يتعلق بمتهم أو ضحية دون موافقته ولو عُرف بإشارات فقط، وذلك بناء على شكايته.",
          "fr": "Est puni, sur plainte, qui publie sans son accord une enquête ou un commentaire sur un accusé ou une victime, même reconnaissable à de simples indices.",
          "en": "Publishing, without consent, an inquiry or comment about an accused or a victim, even one recognisable by hints, is punished on complaint."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_316": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "316",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "statement": {
          "ar": "مؤازرة المحامي إلزامية في الجنايات أمام غرفة الجنايات، وفي الجنح في حالات منها الحدث ومن به عاهة تخل بدفاعه.",
          "fr": "L’assistance d’un avocat est obligatoire devant la chambre criminelle en matière de crime et, en délit, pour un mineur ou une personne dont l’infirmité compromet la défense.",
          "en": "A lawyer is mandatory in felonies before the criminal chamber and, in misdemeanours, for a minor or a person whose infirmity impairs their defence."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_317-1": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "317-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "تعين المحكمة محاميا في إطار المساعدة القضائية للضحية الحدث أو في وضعية إعاقة التي تقدم مطالب مدنية، وتستفيد من المساعدة الاجتماعية في كل المراحل.",
          "fr": "La juridiction désigne, à l’aide judiciaire, un avocat à la victime mineure ou handicapée qui demande réparation ; l’assistance sociale l’accompagne à tous les stades.",
          "en": "The court appoints a legal-aid lawyer for a minor or disabled victim who claims damages; court social assistance stays at every stage."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_318": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "318",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "تعين المحكمة للضحية أو المطالب بالحق المدني الذي يصعب فهم لغته ترجمانا أو من يتولى الترجمة بعد اليمين.",
          "fr": "La juridiction nomme un interprète, ou une personne assermentée, à la victime ou partie civile dont la langue se comprend mal.",
          "en": "The court appoints an interpreter, or a sworn person, for a victim or civil party whose language is hard to understand."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_347-1": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "347-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2011-10-20",
        "until": null,
        "by": "ma/act/2011/37-10",
        "statement": {
          "ar": "عند وجود أسباب جدية تعرض الشاهد أو أقاربه للخطر، للمحكمة بملتمس النيابة العامة أن تأذن بسماعه بعد إخفاء هويته، وبتغيير صوته، أو عن بعد.",
          "fr": "Si des raisons sérieuses exposent le témoin ou ses proches, la juridiction peut, à la demande du parquet, l’entendre identité cachée, voix modifiée, ou à distance.",
          "en": "Where serious reasons put a witness or family at risk, the court may, on the prosecution’s motion, hear the witness with identity hidden, voice altered, or remotely."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_347-2": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "347-2",
    "paragraph": null,
    "versions": [
      {
        "from": "2011-10-20",
        "until": null,
        "by": "ma/act/2011/37-10",
        "statement": {
          "ar": "تطبق أحكام حماية الضحايا والشهود والخبراء والمبلغين أمام هيئة الحكم.",
          "fr": "Les règles de protection des victimes, témoins, experts et dénonciateurs s’appliquent devant la juridiction de jugement.",
          "en": "The protection of victims, witnesses, experts and reporters applies before the trial court."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_349": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "349",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "statement": {
          "ar": "يقدم الطرف المدني طلب التعويض بمذكرة قبل الجلسة أو أثناءها، مرفقة بوصل أداء الرسم الجزافي.",
          "fr": "La partie civile dépose sa demande par mémoire avant ou pendant l’audience, avec le reçu de la taxe forfaitaire.",
          "en": "The civil party files the claim by brief before or at the hearing, with the receipt of the lump-sum fee."
        },
        "verified": false,
        "confidence": "text",
        "note": {
          "ar": "ضحية الاتجار بالبشر معفاة من هذا الرسم: المادة 5 من القانون رقم 27.14.",
          "fr": "La victime de traite en est dispensée : article 5 de la loi n° 27-14.",
          "en": "A victim of trafficking is exempt from this fee: article 5 of Law 27-14."
        }
      }
    ]
  },
  "ma/act/2002/22-01#art_350": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "350",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "للمتضرر أن ينتصب طرفا مدنيا أمام هيئة الحكم بمذكرة أو بتصريح شفهي بالجلسة.",
          "fr": "La personne lésée peut se constituer partie civile devant la juridiction de jugement par mémoire ou par déclaration orale à l’audience.",
          "en": "The person harmed may become civil party before the trial court by brief or by a spoken declaration at the hearing."
        },
        "verified": false,
        "confidence": "text",
        "note": {
          "ar": "ضحية الاتجار بالبشر معفاة من الرسم: المادة 5 من القانون رقم 27.14.",
          "fr": "La victime de traite est dispensée de la taxe : article 5 de la loi n° 27-14.",
          "en": "A victim of trafficking is exempt from the fee: article 5 of Law 27-14."
        }
      }
    ]
  },
  "ma/act/2002/22-01#art_374": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "374",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "تعقد المحكمة الابتدائية جلساتها بقاض منفرد، وبرئيس وقاضيين إذا توبع شخص في حالة اعتقال.",
          "fr": "Le tribunal siège à juge unique, et à un président et deux juges si une personne est poursuivie en détention.",
          "en": "The tribunal sits with a single judge, and with a president and two judges when someone is prosecuted in detention."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_416": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "416",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "statement": {
          "ar": "تختص غرفة الجنايات بمحكمة الاستئناف بالجنايات وبما لا يتجزأ عنها أو يرتبط بها.",
          "fr": "La chambre criminelle de la cour d’appel connaît des crimes et des infractions indivisibles ou connexes.",
          "en": "The criminal chamber of the court of appeal hears felonies and what cannot be divided from them or is connected."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_417": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "417",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "statement": {
          "ar": "تتألف غرفة الجنايات من رئيس ومستشارين اثنين، بحضور النيابة العامة ومساعدة كاتب الضبط.",
          "fr": "La chambre criminelle réunit un président et deux conseillers, en présence du parquet et avec l’assistance du greffier.",
          "en": "The criminal chamber is a president and two counsellors, with the prosecution present and a clerk assisting."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_457": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "457",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "تستأنف قرارات غرفة الجنايات أمام غرفة الجنايات الاستئنافية بالمحكمة نفسها، المؤلفة من رئيس وأربعة مستشارين لم يشاركوا في القضية.",
          "fr": "Les arrêts de la chambre criminelle sont portés devant la chambre criminelle d’appel de la même cour : un président et quatre conseillers qui n’ont pas connu de l’affaire.",
          "en": "Rulings of the criminal chamber go to the criminal chamber of appeal of the same court: a president and four counsellors who took no part in the case."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_458": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "458",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "statement": {
          "ar": "سن الرشد الجنائي ثمان عشرة سنة ميلادية كاملة.",
          "fr": "La majorité pénale est fixée à dix-huit ans révolus.",
          "en": "Majority in criminal law is eighteen full years."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_461": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "461",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "تحال قضية الحدث على قاضي الأحداث أو المستشار المكلف بالأحداث، وتفصل قضيته وجوبا عن قضية الرشداء المساهمين أو المشاركين.",
          "fr": "Le mineur est déféré au juge ou conseiller des mineurs ; sa cause est obligatoirement séparée de celle des adultes coauteurs ou complices.",
          "en": "A minor goes before the juvenile judge or counsellor; the case is always separated from that of adults who took part."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_462": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "462",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "الهيئات المكلفة بالأحداث بالمحكمة الابتدائية وبمحكمة الاستئناف، ومنها غرفة الجنايات للأحداث، ويرأسها قاض أو مستشار للأحداث.",
          "fr": "Les formations pour mineurs du tribunal et de la cour d’appel, dont la chambre criminelle des mineurs ; un juge ou conseiller des mineurs les préside.",
          "en": "The juvenile formations of the tribunal and the court of appeal, the juvenile criminal chamber among them; a juvenile judge or counsellor presides."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_466": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "466",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "يمنع نشر أي شيء عن جلسات الأحداث أو أي نص أو رسم أو صورة تتعلق بحدث، ولو كان ضحية.",
          "fr": "Il est interdit de publier quoi que ce soit des audiences de mineurs, et tout texte, dessin ou image d’un mineur, même victime.",
          "en": "Nothing may be published of juvenile hearings, nor any text, drawing or picture about a minor, victims included."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_490": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "490",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "تنظر غرفة الجنايات للأحداث، برئاسة مستشار للأحداث ومستشارين اثنين، في جلسة سرية، في الجنايات المنسوبة للأحداث وما يرتبط بها.",
          "fr": "La chambre criminelle des mineurs (un conseiller des mineurs, président, et deux conseillers) juge à huis clos les crimes imputés à des mineurs et les délits connexes.",
          "en": "The juvenile criminal chamber, a juvenile counsellor presiding with two counsellors, tries in closed session felonies imputed to minors and connected misdemeanours."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_494": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "494",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "تستأنف قرارات غرفة الجنايات للأحداث أمام غرفة الجنايات الاستئنافية للأحداث: مستشار للأحداث رئيسا وأربعة مستشارين، في جلسة سرية.",
          "fr": "Appel devant la chambre criminelle d’appel des mineurs : un conseiller des mineurs, président, et quatre conseillers, à huis clos.",
          "en": "Appeal goes to the juvenile criminal chamber of appeal: a juvenile counsellor presiding and four counsellors, in closed session."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_510": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "510",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "statement": {
          "ar": "إذا كانت ضحية جناية أو جنحة حدثا لا يتجاوز ثماني عشرة سنة، لقاضي الأحداث أو المستشار المكلف بالأحداث، بعد أخذ رأي النيابة العامة، أن يأمر بإيداعه لدى شخص من عائلته جدير بالثقة، أو أسرة مستقبلة، أو مؤسسة خصوصية أو جمعية ذات منفعة عامة مؤهلة لذلك، أو بتسليمه لجهة عمومية مكلفة برعاية الطفولة، إلى أن يصدر حكم نهائي.",
          "fr": "Si la victime d’un crime ou délit est un mineur n’ayant pas plus de dix-huit ans, le juge ou conseiller des mineurs peut, après avis du parquet, ordonner son placement chez un parent digne de confiance, dans une famille d’accueil, un établissement privé ou une association d’utilité publique habilités, ou sa remise à un service public de l’enfance, jusqu’au jugement définitif.",
          "en": "Where the victim of a felony or misdemeanour is a minor not over eighteen, the juvenile judge or counsellor may, after the prosecution’s opinion, order placement with a trustworthy relative, a host family, a qualified private institution or association of public utility, or a public service for children, until final judgment."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "«لا يتجاوز عمره 18 سنة»: يبقى للقاضي أن يحدد هل يشمل يوم إتمامها.",
          "fr": "« N’ayant pas plus de 18 ans » : au juge de dire si le jour anniversaire est compris.",
          "en": "\"Not over 18\": whether the birthday itself is included is for the judge."
        }
      }
    ]
  },
  "ma/act/2002/22-01#art_511": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "511",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "statement": {
          "ar": "بعد الحكم في جناية أو جنحة ضد حدث، للنيابة العامة أن تحيل القضية على قاضي الأحداث أو المستشار المكلف بالأحداث لاتخاذ تدابير الحماية لمصلحة الحدث.",
          "fr": "Après jugement pour un crime ou délit contre un mineur, le parquet peut saisir le juge ou conseiller des mineurs, qui prend les mesures de protection que son intérêt appelle.",
          "en": "After judgment for a felony or misdemeanour against a minor, the prosecution may bring the matter to the juvenile judge or counsellor, who takes the protective measures the child’s interest calls for."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2003/02-03#art_26": {
    "act": "ma/act/2003/02-03",
    "citedIn": "ma/act/2003/02-03",
    "number": "26",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-11-13",
        "until": null,
        "by": null,
        "statement": {
          "ar": "لا يتخذ قرار الطرد في حق فئات من الأجانب، منها المرأة الحامل والقاصر.",
          "fr": "Aucune décision d’expulsion ne peut viser certaines catégories d’étrangers, dont la femme enceinte et le mineur.",
          "en": "No expulsion may be decided against certain foreigners, among them a pregnant woman and a minor."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2003/02-03#art_29": {
    "act": "ma/act/2003/02-03",
    "citedIn": "ma/act/2003/02-03",
    "number": "29",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-11-13",
        "until": null,
        "by": null,
        "statement": {
          "ar": "لا تبعد المرأة الأجنبية الحامل ولا الأجنبي القاصر، ولا يبعد أي أجنبي إلى بلد يثبت أن حياته أو حريته مهددة فيه أو أنه معرض فيه لمعاملة لاإنسانية أو قاسية أو مهينة.",
          "fr": "La femme étrangère enceinte et l’étranger mineur ne sont pas éloignés ; nul n’est éloigné vers un pays où il établit que sa vie ou sa liberté est menacée, ou qu’il y risque un traitement inhumain, cruel ou dégradant.",
          "en": "A pregnant foreign woman and a foreign minor are not removed; nobody is removed to a country where they show a threat to life or liberty, or inhuman, cruel or degrading treatment."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2009/09-08#art_49": {
    "act": "ma/act/2009/09-08",
    "citedIn": "ma/act/2009/09-08",
    "number": "49",
    "paragraph": null,
    "versions": [
      {
        "from": "2009-03-05",
        "until": null,
        "by": null,
        "statement": {
          "ar": "معطيات الجرائم والإدانات والتدابير الوقائية لا تعالجها إلا المحاكم والسلطات العمومية والأشخاص المسيرون لمرفق عام في حدود اختصاصهم، ومساعدو القضاء للحاجة الدقيقة لمهامهم.",
          "fr": "Les données sur les infractions, condamnations et mesures de sûreté ne sont traitées que par les juridictions, les autorités publiques et les gestionnaires d’un service public dans leurs attributions, et par les auxiliaires de justice pour les stricts besoins de leur mission.",
          "en": "Data about offences, convictions and security measures may be processed only by courts, public authorities and bodies running a public service within their powers, and by auxiliaries of justice for the strict needs of their task."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "قرئ النص الفرنسي وحده؛ والنص العربي هو المعتمد.",
          "fr": "Seul le texte français a été lu ; le texte arabe prévaut.",
          "en": "Only the French text was read; the Arabic text prevails."
        }
      }
    ]
  },
  "ma/act/2009/09-08#art_50": {
    "act": "ma/act/2009/09-08",
    "citedIn": "ma/act/2009/09-08",
    "number": "50",
    "paragraph": null,
    "versions": [
      {
        "from": "2009-03-05",
        "until": null,
        "by": null,
        "statement": {
          "ar": "السجلات المركزية للأشخاص المشتبه فيهم من اختصاص المصالح العمومية المخول لها ذلك صراحة بالقانون وحدها، بعد رأي اللجنة الوطنية لمراقبة حماية المعطيات.",
          "fr": "Les registres centraux de personnes soupçonnées relèvent des seuls services publics expressément compétents en vertu de la loi, après avis de la commission nationale de contrôle des données.",
          "en": "Central registers of suspected persons belong only to public services with express competence by law, after the opinion of the data-protection commission."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "قرئ النص الفرنسي وحده؛ والنص العربي هو المعتمد.",
          "fr": "Seul le texte français a été lu ; le texte arabe prévaut.",
          "en": "Only the French text was read; the Arabic text prevails."
        }
      }
    ]
  },
  "ma/act/2016/27-14#art_448-1": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "الاتجار بالبشر فعل من أفعال محددة (تجنيد، استدراج، نقل، تنقيل، إيواء، استقبال، وساطة) بوسيلة من وسائل محددة لغرض الاستغلال؛ ولا تشترط الوسيلة في حق من هو دون الثامنة عشرة.",
          "fr": "La traite réunit un acte de la liste (recruter, entraîner, transporter, transférer, héberger, accueillir, servir d’intermédiaire), un moyen de la liste et un but d’exploitation ; aucun moyen n’est exigé pour un enfant de moins de dix-huit ans.",
          "en": "Trafficking joins an act of the list (recruiting, luring, transporting, transferring, harbouring, receiving, acting as intermediary), a means of the list and a purpose of exploitation; no means is needed for a child under eighteen."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-1-para-1": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-1",
    "paragraph": 1,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "الفعل والوسيلة والغرض: تعريف الاتجار بالبشر.",
          "fr": "L’acte, le moyen et le but : la définition de la traite.",
          "en": "Act, means and purpose: what trafficking is."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-1-para-2": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-1",
    "paragraph": 2,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "لا تشترط أي وسيلة في حق الطفل دون الثامنة عشرة بمجرد تحقق قصد الاستغلال.",
          "fr": "Pour un enfant de moins de dix-huit ans, aucun moyen n’est exigé dès que le but d’exploitation est constitué.",
          "en": "For a child under eighteen no means is needed once the purpose of exploitation is made out."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-1-para-3": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-1",
    "paragraph": 3,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "صور الاستغلال: الجنسي، والعمل القسري، والسخرة، والتسول، والاسترقاق وما يشبهه، ونزع الأعضاء أو الأنسجة، والتجارب الطبية، والأعمال الإجرامية، والنزاعات المسلحة.",
          "fr": "Les formes d’exploitation : sexuelle, travail forcé, servitude, mendicité, esclavage et pratiques analogues, prélèvement d’organes ou de tissus, expériences médicales, actes criminels, conflits armés.",
          "en": "The forms of exploitation: sexual, forced labour, forced service, begging, slavery and the like, removal of organs or tissues, medical experiments, criminal acts, armed conflict."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-1-para-4": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-1",
    "paragraph": 4,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "لا يتحقق الاستغلال إلا إذا سُلبت إرادة الشخص وحرم من حرية تغيير وضعه وأهدرت كرامته، ولو تقاضى مقابلا.",
          "fr": "L’exploitation n’est constituée que si la personne est privée de sa volonté et de la liberté de changer sa situation et que sa dignité est atteinte, même si elle a été payée.",
          "en": "Exploitation is made out only when the person is deprived of free will and of the freedom to change their situation and their dignity is violated, even if paid."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-1-para-5": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-1",
    "paragraph": 5,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "السخرة عمل أو خدمة تفرض تحت التهديد على من لم يتطوع لها؛ ولا يدخل فيها الخدمة العسكرية الإلزامية والعمل الناتج عن إدانة والعمل المفروض في حالة الطوارئ.",
          "fr": "La servitude (سخرة) est un travail ou service imposé sous la menace à qui ne s’est pas offert ; en sont exclus le service militaire obligatoire, le travail issu d’une condamnation et celui imposé en cas d’urgence.",
          "en": "Forced service (سخرة) is work or service imposed under threat on someone who did not volunteer; compulsory military service, work after a conviction and work in an emergency are outside it."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-2": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-2",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "الاتجار بالبشر: السجن من خمس إلى عشر سنوات وغرامة من 10.000 إلى 500.000 درهم.",
          "fr": "Traite : cinq à dix ans de réclusion et 10 000 à 500 000 dirhams d’amende.",
          "en": "Trafficking: five to ten years (felony) and a fine of 10,000 to 500,000 dirhams."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-3": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-3",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "ترفع العقوبة إلى السجن من عشر إلى عشرين سنة وغرامة من 100.000 إلى 1.000.000 درهم، في حالات منها السلاح، والموظف العمومي، والعاهة أو المرض العضال، وتعدد الجناة أو الضحايا، والاعتياد.",
          "fr": "La peine passe à dix à vingt ans de réclusion et 100 000 à 1 000 000 de dirhams, notamment en cas d’arme, d’agent public, d’infirmité ou de maladie incurable, de pluralité d’auteurs ou de victimes, ou d’habitude.",
          "en": "Ten to twenty years and a fine of 100,000 to 1,000,000 dirhams, in cases such as a weapon, a public official, lasting infirmity or incurable illness, several offenders or victims, or habit."
        },
        "verified": false,
        "confidence": "text",
        "note": {
          "ar": "يمكن أن تقرأ كلمة «التهديد» في البند 1 على أنها تشمل كل ما بعدها؛ والأمر متروك للقاضي.",
          "fr": "Au point 1, le mot « menace » peut se lire comme gouvernant toute la liste ; c’est au juge d’en décider.",
          "en": "In point 1 the word \"threat\" can be read as governing the whole list; that is for the judge."
        }
      }
    ]
  },
  "ma/act/2016/27-14#art_448-4": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-4",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "السجن من عشرين إلى ثلاثين سنة وغرامة من 200.000 إلى 2.000.000 درهم إذا كانت الضحية قاصرا، أو في وضعية صعبة، أو امرأة حاملا، أو كان الفاعل زوجا أو أصلا أو فرعا أو وصيا أو كافلا أو مكلفا بالرعاية أو ذا سلطة عليها.",
          "fr": "Vingt à trente ans de réclusion et 200 000 à 2 000 000 de dirhams si la victime est mineure, en situation difficile ou enceinte, ou si l’auteur est conjoint, ascendant, descendant, tuteur, kafil, chargé de sa garde ou a autorité sur elle.",
          "en": "Twenty to thirty years and a fine of 200,000 to 2,000,000 dirhams where the victim is a minor, in a difficult situation or pregnant, or the offender is spouse, ascendant, descendant, guardian, kafil, carer or has authority over them."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-5": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-5",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "السجن من عشرين إلى ثلاثين سنة وغرامة من 1.000.000 إلى 6.000.000 درهم في حالة العصابة الإجرامية أو العبور للحدود أو وفاة الضحية؛ والمؤبد إذا ارتكبت الجريمة بالتعذيب أو أعمال وحشية.",
          "fr": "Vingt à trente ans de réclusion et 1 000 000 à 6 000 000 de dirhams en cas de bande criminelle, de caractère transnational ou de mort de la victime ; perpétuité en cas de torture ou d’actes de barbarie.",
          "en": "Twenty to thirty years and a fine of 1,000,000 to 6,000,000 dirhams for a criminal gang, a transnational setting or the victim’s death; life where committed by torture or acts of barbarity."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "لا يحسم النص هل يكفي التعذيب وحده لرفع العقوبة إلى المؤبد أم يلزم معه ظرف من الفقرة الأولى.",
          "fr": "Le texte ne tranche pas si la torture suffit à elle seule pour la perpétuité ou s’ajoute à une circonstance du premier alinéa.",
          "en": "The text does not settle whether torture alone is enough for life, or comes on top of a circumstance of the first paragraph."
        }
      }
    ]
  },
  "ma/act/2016/27-14#art_448-6": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-6",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "الشخص الاعتباري يعاقب بغرامة من 1.000.000 إلى 10.000.000 درهم، مع وجوب الحكم بحله وبالتدبيرين الوقائيين للفصل 62، دون الإخلال بعقوبة ممثله.",
          "fr": "La personne morale encourt 1 000 000 à 10 000 000 de dirhams d’amende ; la dissolution et les deux mesures de sûreté de l’article 62 sont obligatoires, sans préjudice de la peine de son représentant.",
          "en": "A legal person is fined 1,000,000 to 10,000,000 dirhams; dissolution and the two security measures of article 62 must be ordered, besides the penalty of its representative."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-7": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-7",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "من علم بالاتجار بالبشر أو بالشروع فيه ولم يبلغ السلطات المختصة يعاقب بالحبس من سنة إلى خمس سنوات وبغرامة من 5.000 إلى 50.000 درهم؛ ويجوز إعفاء زوج الفاعل وأصوله وفروعه.",
          "fr": "Ne pas signaler aux autorités compétentes une traite ou sa tentative dont on a connaissance expose à un à cinq ans d’emprisonnement et 5 000 à 50 000 dirhams ; le conjoint, l’ascendant ou le descendant de l’auteur peut être exempté.",
          "en": "Knowing of trafficking or an attempt and not reporting it carries one to five years and a fine of 5,000 to 50,000 dirhams; the offender’s spouse, ascendant or descendant may be exempted."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-8": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-8",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "استعمال العنف أو التهديد أو الوعد بمنفعة لمنع الشهادة أو الأدلة أو للحمل على الزور يعاقب عليه بالحبس من سنة إلى خمس سنوات وبغرامة من 5.000 إلى 50.000 درهم.",
          "fr": "User de violence, de menace ou de promesse pour empêcher un témoignage ou une preuve, ou pour en obtenir de faux, expose à un à cinq ans d’emprisonnement et 5 000 à 50 000 dirhams.",
          "en": "Violence, threat or promise used to stop testimony or evidence, or to obtain false ones, carries one to five years and a fine of 5,000 to 50,000 dirhams."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-9": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-9",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "تعريض ضحية أو شاهد للخطر عمدا بكشف الهوية أو مكان الإقامة أو بعرقلة إجراءات الحماية يعاقب عليه بالحبس من سنة إلى خمس سنوات وبغرامة من 5.000 إلى 50.000 درهم.",
          "fr": "Mettre sciemment en danger une victime ou un témoin en révélant son identité ou son lieu de résidence, ou en entravant sa protection, expose à un à cinq ans d’emprisonnement et 5 000 à 50 000 dirhams.",
          "en": "Knowingly endangering a victim or witness by revealing identity or place of residence, or by obstructing protection, carries one to five years and a fine of 5,000 to 50,000 dirhams."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-9-para-1": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-9",
    "paragraph": 1,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "لا تكشف هوية الضحية أو الشاهد ولا مكان إقامته، ولا تعرقل حمايته.",
          "fr": "On ne révèle ni l’identité ni le lieu de résidence d’une victime ou d’un témoin, et l’on n’entrave pas sa protection.",
          "en": "A victim’s or witness’s identity and residence are not revealed, and protection is not obstructed."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-9-para-2": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-9",
    "paragraph": 2,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "الضحية كل شخص ذاتي، مغربي أو أجنبي، ثبت تعرضه لضرر مادي أو معنوي ناتج مباشرة عن الاتجار بالبشر.",
          "fr": "Est victime toute personne physique, marocaine ou étrangère, dont il est prouvé qu’elle a subi un dommage matériel ou moral résultant directement de la traite.",
          "en": "A victim is any natural person, Moroccan or foreign, shown to have suffered material or moral damage directly from trafficking."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-10": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-10",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "من استفاد وهو يعلم من خدمة أو منفعة أو عمل تقدمه ضحية الاتجار يعاقب بالحبس من سنة إلى خمس سنوات وبغرامة من 5.000 إلى 50.000 درهم، وتضاعف العقوبة إذا كانت الضحية دون الثامنة عشرة.",
          "fr": "Tirer sciemment profit d’un service, d’un avantage ou d’un travail fourni par une victime expose à un à cinq ans d’emprisonnement et 5 000 à 50 000 dirhams, doublés si elle a moins de dix-huit ans.",
          "en": "Knowingly benefiting from a service, advantage or work supplied by a victim carries one to five years and a fine of 5,000 to 50,000 dirhams, doubled where the victim is under eighteen."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-11": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-11",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "تعاقب المحاولة في جرائم هذا الفرع بعقوبة الجريمة التامة.",
          "fr": "La tentative des infractions de cette section est punie comme l’infraction consommée.",
          "en": "An attempt at any offence of the section is punished as the completed offence."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-12": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-12",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "يعفى من العقوبة من بادر من الجناة إلى الإبلاغ قبل التنفيذ أو الشروع أو مكّن من منع الإتمام؛ ويجوز الإعفاء أو التخفيف لمن أبلغ بعد ذلك ومكّن من القبض على الباقين، إلا إذا نتجت وفاة أو عاهة دائمة أو مرض عضال.",
          "fr": "Est exempté l’auteur qui dénonce avant l’exécution ou la tentative, ou permet d’empêcher l’achèvement ; il peut l’être, ou voir sa peine réduite, s’il dénonce ensuite et permet d’arrêter les autres, sauf mort, infirmité permanente ou maladie incurable.",
          "en": "An offender who reports before execution or attempt, or lets completion be prevented, is exempt; one who reports later and lets the others be arrested may be exempted or have the penalty reduced, except after death, lasting infirmity or incurable illness."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-13": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-13",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "تصادر لفائدة الخزينة العامة الأموال والأدوات المستعملة أو المعدة أو المتحصلة، مع مراعاة حقوق الغير حسن النية؛ ويجب الحكم بنشر قرار الإدانة أو تعليقه أو بثه.",
          "fr": "Les fonds et outils utilisés, destinés ou obtenus sont confisqués au profit du Trésor, sous réserve des tiers de bonne foi ; la publication, l’affichage ou la diffusion de la condamnation doit être ordonnée.",
          "en": "Funds and tools used, intended or obtained are confiscated for the Treasury, subject to third parties in good faith; publication, posting or broadcast of the conviction must be ordered."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_448-14": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-14",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "لا تسأل الضحية جنائيا ولا مدنيا عن فعل قامت به تحت التهديد متى ارتبط مباشرة بكونها ضحية اتجار بالبشر، إلا فعلا مجرما أتته بمحض إرادتها دون تهديد.",
          "fr": "La victime n’est responsable ni pénalement ni civilement d’un acte accompli sous la menace et directement lié à sa condition de victime, sauf acte criminel commis de son plein gré sans menace.",
          "en": "A victim is not liable, criminally or civilly, for an act done under threat and directly linked to being a victim, except a crime committed of free will without any threat."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_4": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/2016/27-14",
    "number": "4",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "توفر الدولة في حدود الوسائل المتاحة الحماية والرعاية الصحية والدعم النفسي والاجتماعي والإيواء المؤقت والمساعدة القانونية، وتيسر الاندماج أو العودة الطوعية.",
          "fr": "L’État assure, dans la limite des moyens disponibles, protection, soins, soutien psychologique et social, hébergement temporaire et aide juridique, et facilite l’insertion ou le retour volontaire.",
          "en": "Within available means the State provides protection, health care, psychological and social support, temporary shelter and legal help, and eases integration or voluntary return."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_5": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/2016/27-14",
    "number": "5",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "تعفى الضحية من الرسوم القضائية لدعوى التعويض المدنية، وتستفيد هي أو ذوو حقوقها من المساعدة القضائية بحكم القانون في كل دعوى، بما فيها الاستئناف وإجراءات التنفيذ.",
          "fr": "La victime est dispensée des taxes judiciaires pour son action civile en réparation ; elle ou ses ayants droit bénéficient de plein droit de l’assistance judiciaire en toute instance, appel et exécution compris.",
          "en": "A victim is exempt from court fees on the civil claim for compensation, and the victim or heirs have legal aid by operation of law in every action, appeal and enforcement included."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_7": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/2016/27-14",
    "number": "7",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "اختصاصات اللجنة الوطنية، ومنها اقتراح السياسات وخطة العمل والتنسيق وقاعدة البيانات والتكوين والدلائل والتقرير السنوي.",
          "fr": "Les attributions de la Commission nationale, dont les propositions de politique et de plan, la coordination, la base de données, la formation, les guides et le rapport annuel.",
          "en": "What the National Commission does, including proposals of policy and plan, co-ordination, the database, training, guides and the annual report."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2018/103-13#art_10": {
    "act": "ma/act/2018/103-13",
    "citedIn": "ma/act/2018/103-13",
    "number": "10",
    "paragraph": null,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": null,
        "statement": {
          "ar": "تحدث خلايا التكفل بالنساء ضحايا العنف بالمحاكم الابتدائية ومحاكم الاستئناف، وتتولى الاستقبال والاستماع والدعم والتوجيه والمرافقة، وتضم نائب وكيل الملك وقاضي الأحداث والمساعد أو المساعدة الاجتماعية وممثلي الإدارة.",
          "fr": "Des cellules de prise en charge des femmes victimes de violence sont créées dans les tribunaux et cours d’appel ; elles accueillent, écoutent, soutiennent, orientent et accompagnent, et réunissent le substitut, le juge des mineurs, l’assistante sociale et des représentants de l’administration.",
          "en": "Units for women victims of violence are set up in tribunals and courts of appeal to receive, listen, support, guide and accompany; they join the deputy prosecutor, the juvenile judge, the social assistant and representatives of the administration."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2022/38-15#art_48": {
    "act": "ma/act/2022/38-15",
    "citedIn": "ma/act/2022/38-15",
    "number": "48",
    "paragraph": null,
    "versions": [
      {
        "from": "2022-07-14",
        "until": null,
        "by": null,
        "statement": {
          "ar": "يمكن تصنيف المحاكم الابتدائية بحسب نوع القضايا إلى مدنية واجتماعية وزجرية.",
          "fr": "Les tribunaux de première instance peuvent être classés, selon la nature des affaires, en civils, sociaux et pénaux.",
          "en": "First-instance tribunals may be classed by kind of case as civil, social and penal."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2022/38-15#art_50": {
    "act": "ma/act/2022/38-15",
    "citedIn": "ma/act/2022/38-15",
    "number": "50",
    "paragraph": null,
    "versions": [
      {
        "from": "2022-07-14",
        "until": null,
        "by": null,
        "statement": {
          "ar": "يتولى مكتب المساعدة الاجتماعية بكل محكمة، بتكليف من الجهات القضائية المختصة، الاستقبال والاستماع والتوجيه والمواكبة والأبحاث الاجتماعية وتتبع ضحايا الجرائم والنساء ضحايا العنف، ويرفع تقارير إلى مسؤولي المحكمة وتقارير إدارية إلى وزارة العدل.",
          "fr": "Dans chaque juridiction, le bureau d’assistance sociale, chargé par les autorités judiciaires compétentes, accueille, écoute, oriente, accompagne, mène les enquêtes sociales et suit les victimes ; il fait rapport aux responsables de la juridiction et, administrativement, au ministère de la justice.",
          "en": "In every court the social assistance office, tasked by the competent judicial authorities, receives, listens, guides, accompanies, carries out social inquiries and follows victims; it reports to the court’s heads and, administratively, to the Ministry of Justice."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/decree/2018/2-17-740#art_7": {
    "act": "ma/decree/2018/2-17-740",
    "citedIn": "ma/decree/2018/2-17-740",
    "number": "7",
    "paragraph": null,
    "versions": [
      {
        "from": "2018-07-19",
        "until": null,
        "by": null,
        "statement": {
          "ar": "تمد إدارات الدولة والمؤسسات العمومية اللجنة بما تطلبه من وثائق ومعطيات متوفرة لديها داخل خمسة عشر يوما من التوصل بالطلب، مع مراعاة التشريع الجاري به العمل.",
          "fr": "Les administrations et établissements publics remettent à la Commission les documents et données demandés dont ils disposent dans les quinze jours de la réception, sous réserve de la législation en vigueur.",
          "en": "State administrations and public bodies supply the documents and data the Commission asks for and they hold within fifteen days of receiving the request, subject to the law in force."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/decree/2023/2-23-665#art_6": {
    "act": "ma/decree/2023/2-23-665",
    "citedIn": "ma/decree/2023/2-23-665",
    "number": "6",
    "paragraph": null,
    "versions": [
      {
        "from": "2023-12-28",
        "until": null,
        "by": null,
        "statement": {
          "ar": "اثنتا عشرة محكمة ابتدائية ومحكمة الاستئناف بالداخلة لا تشتغل إلا بعد تعيين مسؤوليها القضائيين.",
          "fr": "Douze tribunaux de première instance et la cour d’appel de Dakhla n’ouvrent qu’après la nomination de leurs responsables judiciaires.",
          "en": "Twelve first-instance tribunals and the Court of Appeal of Dakhla open only once their judicial heads are appointed."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "un/protocol/2000/palermo#art_3": {
    "act": "un/protocol/2000/palermo",
    "citedIn": "un/protocol/2000/palermo",
    "number": "3",
    "paragraph": null,
    "versions": [
      {
        "from": "2011-08-02",
        "until": null,
        "by": null,
        "statement": {
          "ar": "تعريف الاتجار بالأشخاص بالفعل والوسيلة والغرض؛ ولا عبرة برضا الضحية إذا استعملت وسيلة، ولا تشترط الوسيلة في حق من هو دون الثامنة عشرة.",
          "fr": "La traite se définit par l’acte, le moyen et le but ; le consentement est indifférent dès qu’un moyen a été employé, et aucun moyen n’est exigé pour un enfant de moins de dix-huit ans.",
          "en": "Trafficking is defined by act, means and purpose; consent is irrelevant where a means was used, and no means is needed for a child under eighteen."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  }
}
