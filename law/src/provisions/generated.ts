// Generated from law/corpus by law/generate.ts. Do not edit.
import type { articles } from '../generated.ts'
import type { Change, Place } from '../shape.ts'
export const places: Readonly<Record<(typeof articles)[number], Place>> = {
  "ma/act/1962/1-59-413#art_6": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "6",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "إذا تعاقبت عدة قوانين بين ارتكاب الجريمة والحكم النهائي فيها طبق أصلحها للمتهم.",
          "fr": "Quand plusieurs lois se sont succédé entre l’infraction et le jugement définitif, la plus favorable à l’accusé s’applique.",
          "en": "Where several laws were in force between the offence and the final judgment, the one most favourable to the accused applies."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_16": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "16",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "العقوبات الجنائية الأصلية: الإعدام، والسجن المؤبد، والسجن المؤقت من خمس سنوات إلى ثلاثين سنة، والإقامة الإجبارية، والتجريد من الحقوق الوطنية.",
          "fr": "Les peines criminelles principales : la mort, la réclusion perpétuelle, la réclusion de cinq à trente ans, la résidence forcée, la dégradation civique.",
          "en": "The main penalties of a felony: death, life imprisonment, imprisonment (السجن) of five to thirty years, compulsory residence, loss of civic rights."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_17": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "17",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": "1982-07-07",
        "by": null,
        "supersededBy": "ma/act/1982/3-80",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "1982-07-07",
        "until": null,
        "by": "ma/act/1982/3-80",
        "supersededBy": null,
        "statement": {
          "ar": "العقوبات الجنحية الأصلية: الحبس من شهر إلى خمس سنوات، ما لم يحدد القانون مددا أخرى، والغرامة التي تتجاوز 1.200 درهم.",
          "fr": "Les peines délictuelles principales : l’emprisonnement d’un mois à cinq ans, sauf autres durées fixées par la loi, et l’amende de plus de 1 200 dirhams.",
          "en": "The main penalties of a misdemeanour: imprisonment (الحبس) of one month to five years, unless the law sets another length, and a fine above 1,200 dirhams."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "عدلت الفقرة غير ما مرة؛ ولم نقف على تاريخ كل صيغة.",
          "fr": "L’alinéa a été modifié plusieurs fois ; la date de chaque version n’a pas été établie.",
          "en": "The paragraph was changed several times; the day of each version is not established."
        }
      }
    ]
  },
  "ma/act/1962/1-59-413#art_35-3": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "35-3",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-08-22",
        "until": null,
        "by": "ma/act/2024/43-22",
        "supersededBy": null,
        "statement": {
          "ar": "لا يحكم بالعقوبات البديلة في جنح تتعلق بجرائم منها غسل الأموال والاتجار في الأعضاء البشرية والاستغلال الجنسي للقاصرين أو الأشخاص في وضعية إعاقة.",
          "fr": "Pas de peine alternative pour des délits liés, entre autres, au blanchiment, au trafic d’organes humains et à l’exploitation sexuelle de mineurs ou de personnes handicapées.",
          "en": "No alternative penalty for misdemeanours linked, among others, to money laundering, trafficking in human organs and sexual exploitation of minors or disabled persons."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "يدخل القانون رقم 43.22 حيز التنفيذ بصدور نصوصه التنظيمية داخل أجل أقصاه سنة؛ ويوم التنفيذ يبقى للتحقق.",
          "fr": "La loi n° 43-22 entre en vigueur avec ses textes d’application, au plus tard un an après sa publication ; le jour exact reste à vérifier.",
          "en": "Law 43-22 takes effect with its regulations, within a year of publication at most; the exact day is still to be verified."
        }
      }
    ]
  },
  "ma/act/1962/1-59-413#art_62": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "62",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "التدابير الوقائية العينية: مصادرة الأشياء المتعلقة بالجريمة أو الضارة أو الخطيرة أو المحظورة، وإغلاق المحل أو المؤسسة التي استغلت في ارتكابها.",
          "fr": "Les mesures de sûreté réelles : la confiscation des objets liés à l’infraction, nuisibles, dangereux ou interdits, et la fermeture du local ou de l’établissement qui y a servi.",
          "en": "The real security measures: confiscation of things linked to the offence, harmful, dangerous or forbidden, and closure of the premises or establishment used for it."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_88-1": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "88-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": "ma/act/2018/103-13",
        "supersededBy": null,
        "statement": {
          "ar": "عند الإدانة من أجل الاستغلال الجنسي أو سوء المعاملة أو العنف ضد المرأة أو القاصرين، يمكن منع المحكوم عليه من الاتصال بالضحية أو الاقتراب منها لمدة لا تتجاوز خمس سنوات، أو بصفة نهائية بقرار معلل، وإخضاعه لعلاج نفسي.",
          "fr": "En cas de condamnation pour exploitation sexuelle, mauvais traitements ou violence contre une femme ou un mineur, le condamné peut être privé de tout contact avec la victime cinq ans au plus, ou définitivement par décision motivée, et soumis à un suivi psychologique.",
          "en": "On conviction for sexual exploitation, ill-treatment or violence against a woman or a minor, the convict may be barred from contacting or approaching the victim for at most five years, or for good by a reasoned decision, and be given psychological treatment."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_88-2": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "88-2",
    "paragraph": null,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": "ma/act/2018/103-13",
        "supersededBy": null,
        "statement": {
          "ar": "يرفع الطبيب المعالج تقريرا كل ثلاثة أشهر على الأقل إلى قاضي تطبيق العقوبات، وتشعر الضحية بنتيجته وبقرار القاضي.",
          "fr": "Le médecin traitant rend compte au moins tous les trois mois au juge de l’application des peines ; la victime est informée du résultat et de la décision.",
          "en": "The treating doctor reports at least every three months to the sentence judge; the victim is told the result and the decision."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
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
        "supersededBy": null,
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
  "ma/act/1962/1-59-413#art_114": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "114",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "محاولة الجناية إذا بدت بالشروع في التنفيذ أو بأعمال لا لبس فيها ولم توقف إلا لظروف خارجة عن إرادة الفاعل تعاقب كالجناية التامة.",
          "fr": "La tentative de crime, manifestée par un commencement d’exécution ou des actes sans équivoque et suspendue malgré son auteur, est punie comme le crime consommé.",
          "en": "An attempt at a felony, shown by a beginning of execution or unequivocal acts and stopped only by circumstances beyond the doer’s will, is punished as the completed felony."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_115": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "115",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "لا يعاقب على محاولة الجنحة إلا بنص خاص.",
          "fr": "La tentative de délit n’est punie que si un texte le prévoit.",
          "en": "An attempt at a misdemeanour is punished only where a text says so."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_116": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "116",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "محاولة المخالفة لا يعاقب عليها مطلقا.",
          "fr": "La tentative de contravention n’est jamais punie.",
          "en": "An attempt at a petty offence is never punished."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_117": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "117",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "يعاقب على المحاولة ولو كان بلوغ الغرض غير ممكن بسبب ظروف واقعية يجهلها الفاعل.",
          "fr": "La tentative est punie même si le but était impossible à atteindre pour une raison de fait que l’auteur ignorait.",
          "en": "An attempt is punished even where the aim could not be reached because of facts the doer did not know."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_118": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "118",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "الفعل الواحد الذي يحتمل عدة أوصاف يوصف بأشدها.",
          "fr": "Un même fait qui admet plusieurs qualifications reçoit la plus grave.",
          "en": "One act that bears several descriptions is described by the gravest."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_128": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "128",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "المساهم من ارتكب شخصيا عملا من أعمال التنفيذ المادي للجريمة.",
          "fr": "Est coauteur qui a personnellement accompli un acte d’exécution matérielle de l’infraction.",
          "en": "A co-author is one who personally did an act of material execution of the offence."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_129": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "129",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "المشارك من لم ينفذ مباشرة لكنه أمر أو حرض بوسيلة من الوسائل المحددة، أو قدم الوسائل، أو أعان عن علم، أو اعتاد إيواء الأشرار؛ ولا مشاركة في المخالفات.",
          "fr": "Est complice qui n’exécute pas mais ordonne ou provoque par l’un des moyens énumérés, fournit les moyens, aide sciemment, ou loge habituellement des malfaiteurs ; pas de complicité en contravention.",
          "en": "An accomplice does not carry out the act but orders or incites it by one of the listed ways, supplies the means, knowingly helps, or habitually shelters offenders; there is none in petty offences."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_130": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "130",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "يعاقب المشارك بعقوبة الجناية أو الجنحة نفسها؛ والظروف الشخصية لا تؤثر إلا فيمن تتوفر فيه، والظروف العينية تسري على جميع المساهمين والمشاركين ولو جهلوها.",
          "fr": "Le complice encourt la peine du crime ou du délit ; les circonstances personnelles n’atteignent que celui qui les porte, les circonstances réelles tous les participants, même s’ils les ignoraient.",
          "en": "An accomplice bears the penalty of the felony or misdemeanour; personal circumstances touch only their bearer, real ones all who took part, even unaware of them."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_139": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "139",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": "2004-01-05",
        "by": null,
        "supersededBy": "ma/act/2003/24-03",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2004-01-05",
        "until": null,
        "by": "ma/act/2003/24-03",
        "supersededBy": null,
        "statement": {
          "ar": "من أتم اثنتي عشرة سنة ولم يبلغ الثامنة عشرة مسؤول مسؤولية ناقصة ويتمتع بعذر صغر السن، ولا يحكم عليه إلا وفق قواعد الأحداث في قانون المسطرة الجنائية.",
          "fr": "De douze ans révolus à moins de dix-huit ans, la responsabilité est réduite et l’excuse de minorité acquise ; seules les règles du Code de procédure pénale sur les mineurs s’appliquent.",
          "en": "From twelve full years to under eighteen, liability is reduced and the excuse of minority holds; sentence follows only the rules of the Code of Criminal Procedure on minors."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_140": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "140",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": "2004-01-05",
        "by": null,
        "supersededBy": "ma/act/2003/24-03",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2004-01-05",
        "until": null,
        "by": "ma/act/2003/24-03",
        "supersededBy": null,
        "statement": {
          "ar": "من أتم ثمان عشرة سنة ميلادية كاملة مسؤول جنائيا مسؤولية كاملة.",
          "fr": "Qui a dix-huit ans révolus est pleinement responsable pénalement.",
          "en": "Whoever has completed eighteen years is fully liable in criminal law."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_146": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "146",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "للمحكمة أن تمنح ظروف التخفيف إذا رأت الجزاء قاسيا، ما لم يمنعها نص، مع تعليل خاص؛ وأثرها شخصي.",
          "fr": "La juridiction peut, sauf texte contraire, accorder les circonstances atténuantes si la peine lui paraît trop sévère, par une motivation spéciale ; leur effet est personnel.",
          "en": "The court may grant extenuating circumstances where the penalty seems too harsh, unless a text forbids it, with special reasons; their effect is personal."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_147": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "147",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "حدود النزول بظروف التخفيف في الجنايات: عن المؤبد إلى السجن من عشر إلى ثلاثين سنة؛ وعن حد أدنى قدره عشر سنوات إلى السجن من خمس إلى عشر أو الحبس من سنتين إلى خمس؛ وعن حد أدنى قدره خمس سنوات إلى الحبس من سنة إلى خمس؛ ويجوز خفض الغرامة إلى 120 درهما أو حذفها.",
          "fr": "Jusqu’où descendent les circonstances atténuantes en matière criminelle : de la perpétuité à dix à trente ans de réclusion ; d’un minimum de dix ans à cinq à dix ans de réclusion ou deux à cinq ans d’emprisonnement ; d’un minimum de cinq ans à un à cinq ans d’emprisonnement ; l’amende peut descendre à 120 dirhams ou tomber.",
          "en": "How far extenuating circumstances go down in felonies: from life to ten to thirty years; from a minimum of ten years to five to ten years (felony) or two to five years (misdemeanour); from a minimum of five years to one to five years; the fine may fall to 120 dirhams or away."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_154": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "154",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "العائد من ارتكب جريمة بعد حكم حائز لقوة الشيء المقضي به من أجل جريمة سابقة.",
          "fr": "Est récidiviste qui commet une infraction après une condamnation devenue irrévocable pour une infraction antérieure.",
          "en": "A recidivist commits an offence after a final conviction for an earlier one."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_155": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "155",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "العود من جناية إلى جناية: السجن من خمس إلى عشر يصير من عشر إلى عشرين؛ وحد أقصى قدره عشرون سنة يصير السجن من عشرين إلى ثلاثين؛ وحد أقصى قدره ثلاثون سنة يصير السجن المؤبد.",
          "fr": "Récidive de crime à crime : cinq à dix ans deviennent dix à vingt ; un maximum de vingt ans devient vingt à trente ans ; un maximum de trente ans devient la perpétuité.",
          "en": "Felony after felony: five to ten years becomes ten to twenty; a maximum of twenty years becomes twenty to thirty; a maximum of thirty years becomes life."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_156": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "156",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "من سبق الحكم عليه من أجل جناية بأكثر من سنة حبسا ثم ارتكب قبل مضي خمس سنوات جناية أو جنحة معاقبا عليها بالحبس يحكم عليه بالحد الأقصى، ويجوز أن يبلغ ضعفه.",
          "fr": "Après une condamnation pour crime à plus d’un an d’emprisonnement, un nouveau crime ou délit puni d’emprisonnement dans les cinq ans appelle le maximum, qui peut être doublé.",
          "en": "After a conviction for felony to more than a year, a felony or misdemeanour punished by imprisonment within five years calls for the maximum, which may be doubled."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_157": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "157",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "من سبق الحكم عليه بالحبس من أجل جنحة ثم ارتكب جنحة مماثلة قبل مضي خمس سنوات يحكم عليه بالحبس بما لا يتجاوز ضعف الحد الأقصى.",
          "fr": "Après une condamnation à l’emprisonnement, un délit semblable dans les cinq ans est puni jusqu’au double du maximum.",
          "en": "After imprisonment for a misdemeanour, a like misdemeanour within five years is punished up to twice the maximum."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_299": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "299",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": "2004-01-05",
        "by": null,
        "supersededBy": "ma/act/2003/24-03",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2004-01-05",
        "until": null,
        "by": "ma/act/2003/24-03",
        "supersededBy": null,
        "statement": {
          "ar": "من علم بوقوع جناية أو شروع فيها ولم يشعر السلطات فورا: الحبس من شهر إلى سنتين وغرامة من 200 إلى 1.000 درهم أو إحداهما، وتضاعف العقوبة إذا كانت الضحية طفلا دون الثامنة عشرة.",
          "fr": "Qui connaît un crime ou sa tentative et n’avise pas aussitôt les autorités : un mois à deux ans d’emprisonnement et 200 à 1 000 dirhams, ou l’une de ces peines, doublés si la victime a moins de dix-huit ans.",
          "en": "Whoever knows of a felony or an attempt and does not tell the authorities at once: one month to two years and a fine of 200 to 1,000 dirhams, or one of the two, doubled where the victim is under eighteen."
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
        "supersededBy": null,
        "statement": {
          "ar": "خرق منع الاتصال بالضحية أو الاقتراب منها المأمور به طبقا للفصلين 88-1 و88-3 يعاقب عليه بالحبس من ستة أشهر إلى سنتين وبغرامة من 2.000 إلى 20.000 درهم، أو بإحداهما.",
          "fr": "La violation de l’interdiction de contact prise en vertu des articles 88-1 et 88-3 est punie de six mois à deux ans d’emprisonnement et de 2 000 à 20 000 dirhams d’amende, ou de l’une de ces peines.",
          "en": "Breaching a no-contact ban ordered under articles 88-1 and 88-3 carries six months to two years and a fine of 2,000 to 20,000 dirhams, or one of the two."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "يحيل الفصل على المنع المأمور به طبقا للفصلين 88-1 و88-3؛ أما خرق المنع المأمور به طبقا للمادة 82-5-1 فلم نقف على عقوبة خاصة به.",
          "fr": "L’article vise l’interdiction prise en vertu des articles 88-1 et 88-3 ; nous n’avons trouvé aucune peine propre à la violation de celle de l’article 82-5-1.",
          "en": "The article is about the ban ordered under articles 88-1 and 88-3; we found no penalty of its own for breaching one ordered under article 82-5-1."
        }
      }
    ]
  },
  "ma/act/1962/1-59-413#art_373": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "373",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "من حمل الغير بوعد أو هدية أو ضغط أو تهديد أو عنف أو حيلة على شهادة أو تصريحات كاذبة: الحبس من شهر إلى ثلاث سنوات وغرامة من 200 إلى 2.000 درهم أو إحداهما، ما لم يكن فعله أشد.",
          "fr": "Qui obtient par promesse, don, pression, menace, violence ou manœuvre un faux témoignage : un mois à trois ans d’emprisonnement et 200 à 2 000 dirhams, ou l’une de ces peines, sauf infraction plus grave.",
          "en": "Whoever by promise, gift, pressure, threat, violence or trick gets false testimony: one month to three years and a fine of 200 to 2,000 dirhams, or one of the two, unless the act is a graver offence."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "لم نقف على تاريخ آخر تعديل لهذا الفصل.",
          "fr": "La date de la dernière modification de cet article n’a pas été établie.",
          "en": "The day of the last change of this article is not established."
        }
      }
    ]
  },
  "ma/act/1962/1-59-413#art_436": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "436",
    "paragraph": null,
    "versions": [
      {
        "from": "1974-06-05",
        "until": "2004-01-05",
        "by": "ma/act/1974/1-74-232",
        "supersededBy": "ma/act/2003/24-03",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2004-01-05",
        "until": null,
        "by": "ma/act/2003/24-03",
        "supersededBy": null,
        "statement": {
          "ar": "اختطاف شخص أو القبض عليه أو حبسه أو حجزه خارج القانون: من خمس إلى عشر سنوات؛ وإذا استغرق 30 يوما أو أكثر فمن عشر إلى عشرين سنة؛ ومن عشرين إلى ثلاثين سنة في حالات منها انتحال الصفة أو وسيلة نقل أو التهديد.",
          "fr": "Enlever, arrêter, détenir ou séquestrer une personne hors la loi : cinq à dix ans ; dix à vingt ans à partir de 30 jours ; vingt à trente ans notamment avec usurpation, véhicule à moteur ou menace.",
          "en": "Abducting, arresting, detaining or sequestering a person unlawfully: five to ten years; ten to twenty years from 30 days on; twenty to thirty years, among others, with a false quality, a motor vehicle or a threat."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "يسمي النص عقوبة الفقرة الأولى حبسا وهي من خمس إلى عشر سنوات.",
          "fr": "Le texte nomme « الحبس » la peine de cinq à dix ans du premier alinéa.",
          "en": "The text calls the five to ten years of its first paragraph حبس."
        }
      }
    ]
  },
  "ma/act/1962/1-59-413#art_436-para-1": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "436",
    "paragraph": 1,
    "versions": [
      {
        "from": "2004-01-05",
        "until": null,
        "by": "ma/act/2003/24-03",
        "supersededBy": null,
        "statement": {
          "ar": "الحجز غير القانوني في صورته الأصلية: من خمس إلى عشر سنوات.",
          "fr": "La séquestration simple : cinq à dix ans.",
          "en": "Unlawful detention in its simple form: five to ten years."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "يسمي النص عقوبة الفقرة الأولى حبسا وهي من خمس إلى عشر سنوات.",
          "fr": "Le texte nomme « الحبس » la peine de cinq à dix ans du premier alinéa.",
          "en": "The text calls the five to ten years of its first paragraph حبس."
        }
      }
    ]
  },
  "ma/act/1962/1-59-413#art_436-para-2": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "436",
    "paragraph": 2,
    "versions": [
      {
        "from": "2004-01-05",
        "until": null,
        "by": "ma/act/2003/24-03",
        "supersededBy": null,
        "statement": {
          "ar": "إذا استغرق الحجز 30 يوما أو أكثر: السجن من عشر إلى عشرين سنة.",
          "fr": "Si elle dure 30 jours ou plus : dix à vingt ans de réclusion.",
          "en": "Where it lasts 30 days or more: ten to twenty years."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "يسمي النص عقوبة الفقرة الأولى حبسا وهي من خمس إلى عشر سنوات.",
          "fr": "Le texte nomme « الحبس » la peine de cinq à dix ans du premier alinéa.",
          "en": "The text calls the five to ten years of its first paragraph حبس."
        }
      }
    ]
  },
  "ma/act/1962/1-59-413#art_436-para-3": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "436",
    "paragraph": 3,
    "versions": [
      {
        "from": "2004-01-05",
        "until": null,
        "by": "ma/act/2003/24-03",
        "supersededBy": null,
        "statement": {
          "ar": "بانتحال صفة أو بوسيلة نقل ذات محرك أو بالتهديد: السجن من عشرين إلى ثلاثين سنة.",
          "fr": "Avec usurpation, véhicule à moteur ou menace : vingt à trente ans de réclusion.",
          "en": "With a false quality, a motor vehicle or a threat: twenty to thirty years."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "يسمي النص عقوبة الفقرة الأولى حبسا وهي من خمس إلى عشر سنوات.",
          "fr": "Le texte nomme « الحبس » la peine de cinq à dix ans du premier alinéa.",
          "en": "The text calls the five to ten years of its first paragraph حبس."
        }
      }
    ]
  },
  "ma/act/1962/1-59-413#art_436-1": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "436-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": "ma/act/2018/103-13",
        "supersededBy": null,
        "statement": {
          "ar": "إذا ارتكب الاختطاف أو الاحتجاز زوج أو أصل أو فرع أو أخ أو كافل أو ذو سلطة أو مكلف بالرعاية: السجن من عشر إلى عشرين سنة، ومن عشرين إلى ثلاثين سنة إذا استغرق 30 يوما أو أكثر.",
          "fr": "Enlèvement ou séquestration par un conjoint, ascendant, descendant, frère, kafil, une personne ayant autorité ou la garde : dix à vingt ans de réclusion, vingt à trente à partir de 30 jours.",
          "en": "Abduction or detention by a spouse, ascendant, descendant, sibling, kafil, carer or person with authority: ten to twenty years, twenty to thirty from 30 days on."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_436-1-para-1": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "436-1",
    "paragraph": 1,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": "ma/act/2018/103-13",
        "supersededBy": null,
        "statement": {
          "ar": "في صورته الأصلية: السجن من عشر إلى عشرين سنة.",
          "fr": "Dans sa forme simple : dix à vingt ans de réclusion.",
          "en": "In its simple form: ten to twenty years."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_436-1-para-2": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "436-1",
    "paragraph": 2,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": "ma/act/2018/103-13",
        "supersededBy": null,
        "statement": {
          "ar": "إذا استغرق 30 يوما أو أكثر: السجن من عشرين إلى ثلاثين سنة.",
          "fr": "À partir de 30 jours : vingt à trente ans de réclusion.",
          "en": "From 30 days on: twenty to thirty years."
        },
        "verified": false,
        "confidence": "text",
        "note": null
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
        "supersededBy": null,
        "statement": {
          "ar": "إفشاء السر المهني يعاقب عليه بالحبس من شهر إلى ستة أشهر وغرامة من 1.200 إلى 20.000 درهم، غير أنه لا عقاب على من بلّغ السلطات القضائية أو الإدارية المختصة عن أفعال إجرامية أو سوء معاملة في حق طفل دون الثامنة عشرة أو امرأة علم بها بمناسبة مهنته.",
          "fr": "La violation du secret professionnel est punie d’un à six mois d’emprisonnement et de 1 200 à 20 000 dirhams ; ne l’est pas celui qui signale aux autorités judiciaires ou administratives compétentes des faits criminels ou de mauvais traitements contre un enfant de moins de dix-huit ans ou une femme, appris dans l’exercice de sa profession.",
          "en": "Breaching professional secrecy carries one to six months and a fine of 1,200 to 20,000 dirhams, but not when crimes or ill-treatment against a child under eighteen or a woman, learnt of at work, are reported to the competent judicial or administrative authorities."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_467-2": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "467-2",
    "paragraph": null,
    "versions": [
      {
        "from": "2004-01-05",
        "until": null,
        "by": "ma/act/2003/24-03",
        "supersededBy": null,
        "statement": {
          "ar": "استغلال طفل دون الخامسة عشرة في عمل قسري أو التوسط فيه أو التحريض عليه: الحبس من سنة إلى ثلاث سنوات وغرامة من 5.000 إلى 20.000 درهم، ما لم يكن الفعل أشد.",
          "fr": "Exploiter un enfant de moins de quinze ans dans un travail forcé, s’y entremettre ou y pousser : un à trois ans d’emprisonnement et 5 000 à 20 000 dirhams, sauf infraction plus grave.",
          "en": "Exploiting a child under fifteen in forced labour, acting as intermediary or inciting to it: one to three years and a fine of 5,000 to 20,000 dirhams, unless the act is a graver offence."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_497": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "497",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": "2004-01-05",
        "by": null,
        "supersededBy": "ma/act/2003/24-03",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2004-01-05",
        "until": null,
        "by": "ma/act/2003/24-03",
        "supersededBy": null,
        "statement": {
          "ar": "تحريض القاصرين دون الثامنة عشرة على الدعارة أو البغاء أو تشجيعهم عليها أو تسهيلها لهم: الحبس من سنتين إلى عشر سنوات وغرامة من 20.000 إلى 200.000 درهم.",
          "fr": "Inciter des mineurs de dix-huit ans à la débauche ou à la prostitution, les y encourager ou la leur faciliter : deux à dix ans d’emprisonnement et 20 000 à 200 000 dirhams.",
          "en": "Inciting minors under eighteen to debauchery or prostitution, encouraging or easing it: two to ten years and a fine of 20,000 to 200,000 dirhams."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_498": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "498",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": "2004-01-05",
        "by": null,
        "supersededBy": "ma/act/2003/24-03",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2004-01-05",
        "until": null,
        "by": "ma/act/2003/24-03",
        "supersededBy": null,
        "statement": {
          "ar": "القوادة: إعانة البغاء أو حمايته أو اقتسام متحصلاته أو الاستخدام أو الوساطة فيه: الحبس من سنة إلى خمس سنوات وغرامة من 5.000 إلى 1.000.000 درهم، ما لم يكن الفعل أشد.",
          "fr": "Proxénétisme : aider, protéger, partager les gains, embaucher ou s’entremettre : un à cinq ans d’emprisonnement et 5 000 à 1 000 000 de dirhams, sauf infraction plus grave.",
          "en": "Procuring: helping, protecting, sharing the gains, hiring or acting as go-between: one to five years and a fine of 5,000 to 1,000,000 dirhams, unless the act is a graver offence."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_499": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "499",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": "2004-01-05",
        "by": null,
        "supersededBy": "ma/act/2003/24-03",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2004-01-05",
        "until": null,
        "by": "ma/act/2003/24-03",
        "supersededBy": null,
        "statement": {
          "ar": "القوادة المشددة، منها ضد قاصر أو شخص في وضعية صعبة أو عدة أشخاص أو باستعمال إكراه أو سلاح: الحبس من سنتين إلى عشر سنوات وغرامة من 10.000 إلى 2.000.000 درهم.",
          "fr": "Proxénétisme aggravé, notamment contre un mineur, une personne en situation difficile, plusieurs personnes, par contrainte ou avec une arme : deux à dix ans d’emprisonnement et 10 000 à 2 000 000 de dirhams.",
          "en": "Aggravated procuring, among others against a minor, a person in a difficult situation, several persons, by constraint or armed: two to ten years and a fine of 10,000 to 2,000,000 dirhams."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_501": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "501",
    "paragraph": null,
    "versions": [
      {
        "from": "1963-06-17",
        "until": "2004-01-05",
        "by": null,
        "supersededBy": "ma/act/2003/24-03",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2004-01-05",
        "until": null,
        "by": "ma/act/2003/24-03",
        "supersededBy": null,
        "statement": {
          "ar": "حيازة أو تسيير أو تمويل محل يستعمل للدعارة أو البغاء، أو وضعه رهن الإشارة: الحبس من أربع إلى عشر سنوات وغرامة من 5.000 إلى 2.000.000 درهم.",
          "fr": "Tenir, gérer, financer ou mettre à disposition un lieu de prostitution : quatre à dix ans d’emprisonnement et 5 000 à 2 000 000 de dirhams.",
          "en": "Holding, running, funding or lending premises for prostitution: four to ten years and a fine of 5,000 to 2,000,000 dirhams."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_501-1": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "501-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2004-01-05",
        "until": null,
        "by": "ma/act/2003/24-03",
        "supersededBy": null,
        "statement": {
          "ar": "إذا ارتكب شخص معنوي جرائم الفصول 497 إلى 503: غرامة من 10.000 إلى 3.000.000 درهم، مع العقوبات الإضافية والتدابير الوقائية.",
          "fr": "Personne morale auteur des infractions des articles 497 à 503 : 10 000 à 3 000 000 de dirhams, avec les peines accessoires et mesures de sûreté.",
          "en": "A legal person guilty of the offences of articles 497 to 503: a fine of 10,000 to 3,000,000 dirhams, with additional penalties and security measures."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_503-2-1": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "503-2-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": "ma/act/2018/103-13",
        "supersededBy": null,
        "statement": {
          "ar": "إكراه شخص على الزواج بالعنف أو التهديد: الحبس من ستة أشهر إلى سنة وغرامة من 10.000 إلى 30.000 درهم أو إحداهما؛ وتضاعف العقوبة في حق القاصر وفي حالات أخرى؛ والمتابعة بشكاية.",
          "fr": "Contraindre au mariage par violence ou menace : six mois à un an d’emprisonnement et 10 000 à 30 000 dirhams, ou l’une de ces peines, doublés notamment pour un mineur ; poursuite sur plainte.",
          "en": "Forcing someone into marriage by violence or threat: six months to one year and a fine of 10,000 to 30,000 dirhams, or one of the two, doubled for a minor among others; prosecuted on complaint."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/1962/1-59-413#art_574-2": {
    "act": "ma/act/1962/1-59-413",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "574-2",
    "paragraph": null,
    "versions": [
      {
        "from": "2007-05-03",
        "until": "2021-06-14",
        "by": "ma/act/2007/43-05",
        "supersededBy": "ma/act/2021/12-18",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2021-06-14",
        "until": null,
        "by": "ma/act/2021/12-18",
        "supersededBy": null,
        "statement": {
          "ar": "الاتجار بالبشر وتهريب المهاجرين والاستغلال الجنسي من الجرائم التي تعد عائداتها موضوع غسل الأموال، ولو ارتكبت خارج المغرب.",
          "fr": "La traite, le trafic de migrants et l’exploitation sexuelle sont parmi les infractions dont le produit peut être blanchi, même commises hors du Maroc.",
          "en": "Trafficking in persons, smuggling of migrants and sexual exploitation are among the offences whose proceeds money laundering is about, even committed outside Morocco."
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "تقام الدعوى العمومية على الفاعل الأصلي والمساهم والمشارك، شخصا ذاتيا كان أو اعتباريا؛ ويقيمها ويمارسها قضاة النيابة العامة.",
          "fr": "L’action publique vise l’auteur principal, le coauteur et le complice, personne physique ou morale ; les magistrats du ministère public la mettent en mouvement et l’exercent.",
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
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
  "ma/act/2002/22-01#art_5": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "5",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2011-10-27",
        "by": null,
        "supersededBy": "ma/act/2011/35-11",
        "statement": {
          "ar": "قبل سنة 2011: عشرون سنة في الجنايات وخمس سنوات في الجنح.",
          "fr": "Avant 2011 : vingt ans en matière de crime, cinq en matière de délit.",
          "en": "Before 2011: twenty years for a felony, five for a misdemeanour."
        },
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2011-10-27",
        "until": "2025-12-08",
        "by": "ma/act/2011/35-11",
        "supersededBy": "ma/act/2025/03-23",
        "statement": {
          "ar": "خمس عشرة سنة في الجنايات وأربع سنوات في الجنح؛ وصيغة الفقرة الثانية قبل 8 دجنبر 2025 لم تقرأ.",
          "fr": "Quinze ans en matière de crime, quatre en matière de délit ; la rédaction du deuxième alinéa avant le 8 décembre 2025 n’a pas été lue.",
          "en": "Fifteen years for a felony, four for a misdemeanour; the wording of the second paragraph before 8 December 2025 was not read."
        },
        "verified": false,
        "confidence": "reading",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "تتقادم الدعوى العمومية في الجنايات بخمس عشرة سنة وفي الجنح بأربع سنوات من يوم ارتكابها؛ وإذا كانت الضحية قاصرا واعتدى عليها أصل أو ذو رعاية أو كفالة أو سلطة بدأ الأمد من جديد من بلوغها سن الرشد.",
          "fr": "L’action publique se prescrit par quinze ans en matière de crime et quatre ans en matière de délit, du jour des faits ; si la victime est mineure et l’auteur un ascendant ou qui en a la garde, la kafala ou l’autorité, le délai recommence pour la même durée à sa majorité.",
          "en": "Prosecution lapses after fifteen years for a felony and four for a misdemeanour, from the day of the act; where the victim is a minor and the offender an ascendant, carer, kafil or person with authority, the period starts anew, for the same length, at majority."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_6": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "6",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2011-10-27",
        "by": null,
        "supersededBy": "ma/act/2011/35-11",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2011-10-27",
        "until": "2025-12-08",
        "by": "ma/act/2011/35-11",
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "لا يقطع التقادم إلا إجراء متابعة أو تحقيق أو محاكمة، لا إجراء بحث؛ ويشمل القطع من لم يشمله الإجراء، ويسري أجل جديد مساو من آخر إجراء؛ ويتوقف الأمد إذا حال القانون نفسه دون إقامة الدعوى.",
          "fr": "Seul un acte de poursuite, d’instruction ou de jugement interrompt la prescription, non un acte d’enquête ; l’effet s’étend à ceux que l’acte ne vise pas, et un délai égal repart du dernier acte ; il est suspendu quand la loi elle-même empêche d’agir.",
          "en": "Only an act of prosecution, investigation or trial interrupts the period, never one of inquiry; it reaches those the act did not name, and an equal period runs from the last act; it is suspended while the law itself forbids action."
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "مسطرة البحث والتحقيق سرية، وكل من يساهم فيها ملزم بكتمان سرها، مع احترام قرينة البراءة وحماية المعطيات الشخصية.",
          "fr": "L’enquête et l’instruction sont secrètes ; quiconque y concourt est tenu au secret, dans le respect de la présomption d’innocence et des données personnelles.",
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "يتلقى وكيل الملك المحاضر والشكايات والوشايات؛ ولا يأذن بالبحث في وشاية مجهولة المصدر إلا بعد التأكد من جديتها؛ ويحفظ بقرار يمكن التراجع عنه ويخبر به داخل خمسة عشر يوما من اتخاذه، ويتظلم منه أمام الوكيل العام للملك.",
          "fr": "Le procureur du Roi reçoit procès-verbaux, plaintes et dénonciations ; une dénonciation anonyme ne donne lieu à enquête qu’après vérification de son sérieux ; il classe par décision révocable, notifiée dans les quinze jours où elle est prise et contestable devant le procureur général.",
          "en": "The king’s prosecutor receives records, complaints and denunciations; an anonymous one is inquired into only after a check of its seriousness; he shelves by a decision he can always go back on, told within fifteen days of being taken and open to challenge before the general prosecutor."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_40-1": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "40-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "لوكيل الملك حجز المتحصلات المشتبه فيها، ويبت في طلب رفع الحجز داخل عشرة أيام من تقديمه؛ وله سحب جواز السفر وإغلاق الحدود لمدة لا تتجاوز شهرا، تمدد مرتين لشهر في جرائم المادة 108.",
          "fr": "Le procureur du Roi peut saisir les produits suspects et statue sur la demande de mainlevée dans les dix jours de son dépôt ; il peut retirer le passeport et fermer les frontières un mois au plus, prolongé deux fois d’un mois pour les infractions de l’article 108.",
          "en": "The king’s prosecutor may seize suspected proceeds and rules on a request to lift within ten days of its filing; may withdraw the passport and close the borders for at most one month, extended twice by a month for the offences of article 108."
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
        "supersededBy": null,
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "من شاهد جريمة تمس الأمن العام أو حياة شخص أو ماله أو علم بها يبلغها إلى النيابة العامة أو الشرطة القضائية؛ وإذا كانت الضحية امرأة أو قاصرا أو شخصا مسنا أو في وضعية إعاقة، فإلى أي سلطة قضائية أو إدارية مختصة.",
          "fr": "Qui assiste à une infraction contre la sûreté publique, la vie ou les biens d’une personne, ou en a connaissance, la signale au parquet ou à la police judiciaire ; si la victime est une femme, un mineur, une personne âgée ou handicapée, à toute autorité judiciaire ou administrative compétente.",
          "en": "Whoever witnesses or learns of an offence against public safety or a person’s life or property reports it to the prosecution or the judicial police; where the victim is a woman, a minor, elderly or disabled, to any competent judicial or administrative authority."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_44": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "44",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "الاختصاص المحلي لوكيل الملك: مكان ارتكاب الجريمة، أو إقامة أحد المشتبه فيهم، أو مكان إلقاء القبض، أو المؤسسة السجنية؛ وللشخص الاعتباري مكان الجريمة أو مقره.",
          "fr": "Compétence territoriale du procureur du Roi : lieu de l’infraction, de résidence d’un suspect, d’arrestation ou de détention ; pour une personne morale, le lieu de l’infraction ou le siège.",
          "en": "Territory of the king’s prosecutor: place of the offence, residence of a suspect, arrest, or prison; for a legal person, place of the offence or seat."
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "يتولى الوكيل العام للملك البحث في الجنايات والمتابعة عنها في دائرة محكمة الاستئناف؛ ويتحقق من جدية الوشاية المجهولة قبل الإذن بالبحث؛ ويشعر بالمآل وبقرار الحفظ داخل خمسة عشر يوما من اتخاذ القرار، ويتظلم من الحفظ أمام رئيس النيابة العامة. واستثناء من الاختصاص النوعي، له أن يحيل جناية ضررها محدود أو قيمة الحق فيها بسيطة إلى وكيل الملك ليتابع عنها باعتبارها جنحة، وتتحقق المحكمة من الشرطين وتتقيد بذلك الوصف.",
          "fr": "Le procureur général du Roi fait rechercher et poursuivre les crimes dans le ressort de la cour d’appel ; il vérifie le sérieux d’une dénonciation anonyme avant toute enquête ; il informe des suites, classement compris, dans les quinze jours de la décision, contestable devant le président du ministère public. Par exception à la compétence matérielle, il peut renvoyer au procureur du Roi, pour qu’il le poursuive comme délit, un crime dont le dommage est limité ou dont le droit lésé est de faible valeur ; la juridiction vérifie ces deux conditions et s’en tient à cette qualification.",
          "en": "The general prosecutor has felonies inquired into and prosecuted in the circuit of the court of appeal; he checks an anonymous denunciation before allowing an inquiry; he tells the outcome, shelving included, within fifteen days of the decision, which can be challenged before the head of the public prosecution. By exception to competence by nature, he may send to the king’s prosecutor, to be prosecuted as a misdemeanour, a felony of limited harm or where the value of the right harmed is small; the court checks both conditions and keeps to that qualification."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_49-1": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "49-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "للوكيل العام للملك حجز المتحصلات المشتبه فيها، ويبت في طلب رفع الحجز داخل عشرة أيام من تقديمه؛ وله سحب جواز السفر وإغلاق الحدود لمدة لا تتجاوز شهرا، تمدد مرتين لشهر في جرائم المادة 108.",
          "fr": "Le procureur général peut saisir les produits suspects et statue sur la demande de mainlevée dans les dix jours de son dépôt ; il peut retirer le passeport et fermer les frontières un mois au plus, prolongé deux fois d’un mois pour les infractions de l’article 108.",
          "en": "The general prosecutor may seize suspected proceeds and rules on a request to lift within ten days of its filing; may withdraw the passport and close the borders for at most one month, extended twice by a month for the offences of article 108."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_51-1": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "51-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "يشرف رئيس النيابة العامة على تنفيذ السياسة الجنائية ويبلغها إلى الوكلاء العامين للملك، ويضمن ذلك في تقريره.",
          "fr": "Le président du ministère public veille à l’exécution de la politique pénale, la communique aux procureurs généraux et en rend compte dans son rapport.",
          "en": "The head of the public prosecution sees to the carrying out of criminal policy, passes it to the general prosecutors and reports on it."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_51-2": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "51-2",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "الوكيل العام للملك لدى محكمة النقض رئيس النيابة العامة، وهو من يوجه التعليمات الكتابية القانونية إلى الوكلاء العامين ووكلاء الملك.",
          "fr": "Le procureur général près la Cour de cassation préside le ministère public ; c’est lui qui adresse aux procureurs des instructions écrites et légales.",
          "en": "The general prosecutor at the Court of Cassation heads the public prosecution; it is from there that lawful written instructions to prosecutors come."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_57": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "57",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2011-10-27",
        "by": null,
        "supersededBy": "ma/act/2011/35-11",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2011-10-27",
        "until": "2025-12-08",
        "by": "ma/act/2011/35-11",
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "ينجز ضابط الشرطة القضائية في التلبس المعاينات وحجز الأدوات، وبحثا ماليا موازيا بعد إشعار النيابة العامة.",
          "fr": "En flagrance, l’officier de police judiciaire constate, saisit et mène, après avis au parquet, une enquête financière parallèle.",
          "en": "In flagrancy the police officer records, seizes, and after telling the prosecution carries out a parallel financial inquiry."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_64-1": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "64-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "بإذن كتابي من النيابة العامة تطلب المعطيات ممن يحوزها، وتسلم داخل أجل أقصاه أسبوع من التوصل بالانتداب؛ والرفض غير المبرر غرامته من 10.000 إلى 50.000 درهم.",
          "fr": "Sur autorisation écrite du parquet, les données sont requises de qui les détient et remises dans la semaine de la réquisition ; le refus sans excuse coûte 10 000 à 50 000 dirhams.",
          "en": "With written leave of the prosecution, data are required from whoever holds them and given within a week of the requisition; refusal without excuse costs 10,000 to 50,000 dirhams."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_66": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "66",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": {
          "ar": "ثمان وأربعون ساعة قابلة للتمديد أربعا وعشرين ساعة بإذن كتابي من النيابة العامة.",
          "fr": "Quarante-huit heures, prolongeables de vingt-quatre sur autorisation écrite du parquet.",
          "en": "Forty-eight hours, extendable by twenty-four with the prosecution’s written leave."
        },
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "الحراسة النظرية لا تتجاوز ثمان وأربعين ساعة من ساعة الإيقاف؛ ولا يحتسب فيها النقل من خارج الدائرة القضائية ولا وقت العلاج.",
          "fr": "La garde à vue ne dépasse pas quarante-huit heures à compter de l’heure d’arrestation ; le transfert depuis un autre ressort et le temps des soins n’y comptent pas.",
          "en": "Custody lasts at most forty-eight hours from the hour of arrest; transfer from another district and time in medical care do not count."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_66-1": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "66-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "الحراسة النظرية تدبير استثنائي لا يلجأ إليه إلا لأسباب محددة، منها الحفاظ على الأدلة ومنع الضغط على الضحايا والشهود.",
          "fr": "La garde à vue est une mesure exceptionnelle, pour l’une des raisons énumérées, dont préserver les preuves et empêcher les pressions sur victimes et témoins.",
          "en": "Custody is exceptional, for one of the listed reasons, among them keeping evidence and preventing pressure on victims and witnesses."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_66-2": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "66-2",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "تمدد الحراسة النظرية أربعا وعشرين ساعة مرة واحدة بإذن كتابي معلل؛ والاتصال بالمحامي من الساعة الأولى لمدة لا تتجاوز ثلاثين دقيقة؛ وفي جرائم المادة 108 يجوز تأخيره بما لا يتجاوز نصف المدة الأصلية.",
          "fr": "Prolongation une seule fois de vingt-quatre heures, sur autorisation écrite et motivée ; l’avocat dès la première heure, trente minutes au plus ; pour les infractions de l’article 108 ce contact peut être retardé de la moitié de la durée initiale au plus.",
          "en": "Extended once by twenty-four hours, with written reasoned leave; the lawyer from the first hour, for at most thirty minutes; for the offences of article 108 that contact may be delayed by at most half the initial period."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_66-3": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "66-3",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "تسجيل سمعي بصري لقراءة المحضر وتوقيعه في الجرائم المعاقب عليها بخمس سنوات فأكثر؛ ويدخل حيز التنفيذ بعد خمس سنوات من صدور نصه التنظيمي (المادة 755).",
          "fr": "Enregistrement audiovisuel de la lecture et de la signature du procès-verbal pour les infractions punies de cinq ans et plus ; applicable cinq ans après son texte réglementaire (article 755).",
          "en": "Audiovisual recording of the reading and signing of the record for offences of five years and more; applicable five years after its regulation (article 755)."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_66-5": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "66-5",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "سجل الحراسة النظرية يتضمن ساعة بدايتها ونهايتها والحالة الصحية، وتنقل محتوياته فورا إلى سجل إلكتروني وطني.",
          "fr": "Le registre de garde à vue porte les heures de début et de fin et l’état de santé ; son contenu est copié aussitôt dans un registre électronique national.",
          "en": "The custody register carries the hours of beginning and end and the state of health; its content is copied at once to a national electronic register."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_73": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "73",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "إذا كانت الجناية المتلبس بها جاهزة للحكم، وضع الوكيل العام للملك المتهم رهن الاعتقال وأحاله على غرفة الجنايات داخل خمسة عشر يوما على الأكثر.",
          "fr": "Si l’affaire de crime flagrant est en état, le procureur général met l’accusé en détention et le renvoie devant la chambre criminelle dans les quinze jours au plus.",
          "en": "Where a red-handed felony is ready for trial, the general prosecutor detains the accused and refers him to the criminal chamber within fifteen days at most."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_73-1": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "73-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "يجوز للوكيل العام للملك الإيداع بالسجن بمسطرة المادة 73 في غير التلبس إذا لم تكف المراقبة القضائية.",
          "fr": "Hors flagrance aussi, le procureur général peut placer en détention selon l’article 73 si le contrôle judiciaire ne suffit pas.",
          "en": "Outside flagrancy too, the general prosecutor may detain under article 73 where judicial supervision is not enough."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_73-2": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "73-2",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "يطعن في أمر الإيداع إلى نهاية اليوم الموالي لصدوره، ويبت فيه داخل يوم واحد من الإحالة؛ ويمدد الأجلان إلى أول يوم عمل؛ ويستأنف قرار رفع الاعتقال داخل 24 ساعة ويبت فيه داخل 48 ساعة.",
          "fr": "L’ordre de placement se conteste jusqu’à la fin du lendemain et se juge en un jour ; les deux délais passent au premier jour ouvrable ; la levée s’appelle en 24 heures et se juge en 48.",
          "en": "The order to detain is challenged until the end of the next day and ruled on in one day, both moved to the first working day; a release is appealed within 24 hours and ruled on within 48."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_78": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "78",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "البحث التمهيدي بتعليمات النيابة العامة أو تلقائيا وتحت تسييرها؛ وينجز ضابط الشرطة القضائية بعد إشعارها بحثا ماليا موازيا، ويحجز بإذنها الكتابي ما قامت قرائن كافية على أنه من عائدات الجريمة، مع حقوق الغير حسن النية؛ ولا حجز على ما لا علاقة له بالجريمة.",
          "fr": "L’enquête préliminaire se fait sur instruction du parquet ou d’office, sous sa direction ; après l’en avoir avisé, l’officier de police judiciaire mène une enquête financière parallèle et saisit, sur autorisation écrite, ce que des indices suffisants désignent comme produit de l’infraction, les droits des tiers de bonne foi réservés ; rien d’étranger à l’infraction n’est saisi.",
          "en": "A preliminary inquiry is made on the prosecution’s instructions or of own motion, under its direction; after telling it, the police officer carries out a parallel financial inquiry and seizes, with written leave, what sufficient signs show to be proceeds of the offence, saving third parties in good faith; nothing foreign to the offence is seized."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_80": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "80",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "في البحث التمهيدي: حراسة نظرية لا تتجاوز ثمان وأربعين ساعة بإذن النيابة العامة، وتمدد وفق المادة 66-2.",
          "fr": "En enquête préliminaire : garde à vue de quarante-huit heures au plus, autorisée par le parquet, prolongée selon l’article 66-2.",
          "en": "In a preliminary inquiry: custody of at most forty-eight hours with the prosecution’s leave, extended under article 66-2."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-3-1": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-3-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "للنيابة العامة أن تأذن باختراق في جرائم المادة 108، تحت مراقبتها.",
          "fr": "Le parquet peut autoriser, sous son contrôle, une infiltration pour les infractions de l’article 108.",
          "en": "The prosecution may allow, under its control, an infiltration for the offences of article 108."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-3-2": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-3-2",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "للمأذون لهم بالاختراق داخل التراب الوطني أن يقتنوا أو يحوزوا أو ينقلوا أو يسلموا أو يتسلموا أشياء ذات صلة بالجريمة، وأن يضعوا وسائل رهن إشارة المتورطين، وأن يستعملوا هوية مستعارة ولو عبر الوسائل الإلكترونية؛ ولا يجوز التحريض على الجريمة تحت طائلة البطلان؛ والملف سري لدى النيابة العامة.",
          "fr": "Sur le territoire, les agents autorisés peuvent acquérir, détenir, transporter, livrer ou recevoir des choses liées à l’infraction, mettre des moyens à disposition des personnes impliquées et user d’une identité d’emprunt, même en ligne ; toute incitation à l’infraction est interdite à peine de nullité ; le dossier reste secret au parquet.",
          "en": "Within the territory the officers allowed may acquire, hold, carry, deliver or receive things linked to the offence, put means at the disposal of those involved and use an assumed identity, online too; any incitement to the offence is barred on pain of nullity; the file stays secret with the prosecution."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-3-3": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-3-3",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "إذن الاختراق كتابي معلل ولمدة لا تتجاوز أربعة أشهر قابلة للتمديد مرة واحدة.",
          "fr": "L’autorisation d’infiltration est écrite et motivée, de quatre mois au plus, prolongeable une fois.",
          "en": "Leave to infiltrate is written and reasoned, for at most four months, extendable once."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-3-4": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-3-4",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "لا مسؤولية جنائية على المأذون لهم بالاختراق عما تبيحه المادة 82-3-2، ولا على من استعانوا به عن الأفعال المرتبطة مباشرة بالعملية إذا عينوه سلفا وأشعرت بذلك النيابة العامة.",
          "fr": "Les agents autorisés à infiltrer ne répondent pas pénalement de ce que permet l’article 82-3-2, ni ceux qui les aident, pour les actes directement liés à l’opération, s’ils ont été désignés d’avance et le parquet avisé.",
          "en": "The officers allowed to infiltrate are not criminally liable for what article 82-3-2 allows, nor are those who help them, for acts directly linked to the operation, where they were designated beforehand and the prosecution was told."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-3-5": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-3-5",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "بعد نهاية الإذن يمكن الاستمرار أربعة أشهر على الأكثر لتأمين الخروج، تمدد أربعة أشهر إضافية.",
          "fr": "Après l’autorisation, l’infiltré peut poursuivre quatre mois au plus pour sortir en sûreté, prolongés de quatre mois.",
          "en": "After the leave ends the infiltrator may go on for at most four months to leave safely, extended by four more."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_82-3-9": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-3-9",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "التحقق من الهوية لا يتجاوز أربع ساعات من لحظة الإيقاف، تمدد أربع ساعات بإذن وكيل الملك.",
          "fr": "La vérification d’identité dure quatre heures au plus dès l’arrestation, prolongées de quatre sur autorisation du procureur du Roi.",
          "en": "An identity check lasts at most four hours from the stop, extended by four with leave of the king’s prosecutor."
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
        "supersededBy": null,
        "statement": {
          "ar": "تشعر الضحية بحقها في الانتصاب مطالبة بالحق المدني وبالحقوق التي يخولها لها القانون، ويشار إلى الإشعار في محضر الشرطة القضائية أو النيابة العامة.",
          "fr": "La victime est informée de son droit de se constituer partie civile et des droits que la loi lui donne ; mention en est faite au procès-verbal de la police judiciaire ou du parquet.",
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
        "supersededBy": null,
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
        "supersededBy": null,
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
        "supersededBy": null,
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
        "supersededBy": null,
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
        "supersededBy": null,
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
        "by": "ma/act/2016/27-14",
        "supersededBy": "ma/act/2025/03-23",
        "statement": {
          "ar": "في جريمة الاتجار بالبشر: التعرف الفوري على الضحية وهويتها وجنسيتها وسنها، وإمكان منع الاتصال بها، والترخيص للأجنبي بالبقاء إلى نهاية المحاكمة، ولم تكن فيها مهلة للتعافي والتفكير.",
          "fr": "En matière de traite : identification immédiate de la victime, de son identité, de sa nationalité et de son âge, interdiction de contact possible, séjour de l’étranger jusqu’à la fin du procès ; aucun délai de réflexion.",
          "en": "In trafficking: immediate identification of the victim, identity, nationality and age, a possible no-contact ban, leave for a foreigner to stay until the trial ends; no reflection period."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "في جريمة الاتجار بالبشر: التعرف الفوري على الضحية، ومنع الاتصال بها أو الاقتراب منها، وحمايتها وتقديم الخدمات لها، ومهلة للتعافي والتفكير، والترخيص للأجنبي بالبقاء.",
          "fr": "En matière de traite : identification immédiate de la victime, interdiction de contact, protection et services, délai de rétablissement et de réflexion, autorisation de séjour de l’étranger.",
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
        "supersededBy": null,
        "statement": {
          "ar": "في جميع المراحل يعمل فورا على التعرف على الضحية وهويتها وجنسيتها وسنها مع حماية معطياتها، ويمكن الاستعانة بمكتب المساعدة الاجتماعية.",
          "fr": "À tous les stades on identifie aussitôt la victime, son identité, sa nationalité et son âge, en protégeant ses données ; le bureau d’assistance sociale peut y aider.",
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
        "supersededBy": null,
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
        "supersededBy": null,
        "statement": {
          "ar": "تأمر السلطات القضائية المختصة بتدابير السلامة وبالخدمات: العلاج والدعم النفسي والإيواء والتعريف بالحقوق بلغة مفهومة وبحق طلب التعويض.",
          "fr": "Les autorités judiciaires compétentes ordonnent les mesures de sécurité et les services : soins, soutien psychologique, hébergement, information sur les droits dans une langue comprise et sur le droit à réparation.",
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
        "supersededBy": null,
        "statement": {
          "ar": "يمكن للضحية الاستفادة من مهلة للتعافي والتفكير لا تتجاوز في جميع الأحوال ثلاثين يوما إذا توفرت أسباب جدية؛ لا طرد خلالها، مع الاستفادة من الخدمات، ما لم يثبت عدم صحة الادعاء أو الإخلال بالأمن أو النظام العام؛ ولا توقف سير الإجراءات.",
          "fr": "La victime peut bénéficier d’un délai de rétablissement et de réflexion d’au plus trente jours en tout, s’il existe des raisons sérieuses ; ni expulsion ni perte des services pendant ce temps, sauf si l’allégation est reconnue fausse, ou en cas de trouble à la sécurité ou à l’ordre public ; la procédure suit son cours.",
          "en": "The victim may have a recovery and reflection period of at most thirty days in all cases, where there are serious grounds; no expulsion, and the services, meanwhile, unless the claim proves false or presence breaches security or public order; proceedings go on."
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
        "supersededBy": null,
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
        "supersededBy": null,
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
  "ma/act/2002/22-01#art_82-5-2": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "82-5-2",
    "paragraph": null,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": "ma/act/2018/103-13",
        "supersededBy": null,
        "statement": {
          "ar": "في قضايا العنف ضد النساء: إرجاع المحضون مع حاضنته، وإنذار المعتدي، وإشعاره بعدم التصرف في الأموال المشتركة، وإحالة الضحية على الاستشفاء أو الإيواء.",
          "fr": "En matière de violence contre les femmes : retour de l’enfant gardé avec sa gardienne, avertissement, défense de disposer des biens communs, renvoi à l’hôpital ou à l’hébergement.",
          "en": "In violence against women: the child goes back with the custodian, warning to the aggressor, notice on common assets, referral to hospital or shelter."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "تخص العنف ضد النساء لا الاتجار بالبشر في ذاته؛ وأثر القانون رقم 03.23 عليها يبقى للتحقق.",
          "fr": "Vise la violence contre les femmes et non la traite comme telle ; ce que la loi n° 03-23 y a changé reste à vérifier.",
          "en": "About violence against women, not trafficking as such; what Law 03-23 changed here is still to be verified."
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
        "supersededBy": null,
        "statement": {
          "ar": "تشعر الجهات القضائية الضحايا بالحماية المكفولة لهم؛ ويتولى مكتب المساعدة الاجتماعية الاستقبال الأولي للنساء والأطفال في مكتب خاص مجهز والدعم والاستماع والمواكبة، مع مراعاة دور الخلايا؛ والمساعدون الاجتماعيون ملزمون بالسرية.",
          "fr": "Les autorités judiciaires informent les victimes de la protection due ; sous réserve du rôle des cellules, le bureau d’assistance sociale assure, dans un local dédié, le premier accueil des femmes et enfants victimes, les soutient, les écoute et les accompagne ; les assistants sociaux sont tenus à la confidentialité.",
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
        "supersededBy": null,
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
        "supersededBy": "ma/act/2016/27-14",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2016-09-19",
        "until": null,
        "by": "ma/act/2016/27-14",
        "supersededBy": null,
        "statement": {
          "ar": "بقرار معلل من وكيل الملك أو الوكيل العام للملك أو قاضي التحقيق، تلقائيا أو بطلب: ثمانية تدابير لحماية الشاهد أو الخبير، منها إخفاء الهوية، والهوية المستعارة، وإغفال العنوان، والرقم الخاص، ومراقبة الهاتف بموافقة كتابية، والحماية الجسدية؛ وأي تدبير آخر فعال إذا لم تكف.",
          "fr": "Par décision motivée du procureur du Roi, du procureur général ou du juge d’instruction, d’office ou sur demande : huit mesures pour le témoin ou l’expert, dont l’identité dissimulée ou d’emprunt, l’adresse omise, le numéro dédié, la surveillance du téléphone avec accord écrit, la protection physique ; et toute autre mesure efficace si elles ne suffisent pas.",
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
        "supersededBy": null,
        "statement": {
          "ar": "تحفظ الهوية الحقيقية للشاهد أو الخبير في ملف خاص تطلع عليه هيئة المحكمة وحدها؛ ولا تكشف إلا بشروط، منها موافقته؛ والشهادة دون كشف الهوية مجرد معلومات لا تقوم بها حجة بمفردها.",
          "fr": "L’identité réelle du témoin ou de l’expert est gardée dans un dossier spécial que seule la formation de jugement consulte ; elle n’est révélée que sous conditions, dont son accord ; un témoignage anonyme n’est qu’un renseignement.",
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
        "supersededBy": null,
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
        "supersededBy": null,
        "statement": {
          "ar": "يمكن لوكيل الملك أو الوكيل العام للملك أو قاضي التحقيق، كل فيما يخصه، تغيير التدابير أو الإضافة إليها أو إلغاؤها؛ وتستمر بعد الحكم عند الضرورة؛ ويخبر المعني بالأمر بالتدبير المتخذ.",
          "fr": "Le procureur du Roi, le procureur général ou le juge d’instruction, chacun en ce qui le concerne, modifie, complète ou lève les mesures ; elles durent après le jugement si nécessaire ; l’intéressé en est informé.",
          "en": "The king’s prosecutor, the general prosecutor or the investigating judge, each in his part, changes, adds to or lifts measures; they last after judgment where needed; the person concerned is told."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_83": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "83",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": {
          "ar": "كان التحقيق إلزاميا في أخطر الجنايات.",
          "fr": "L’instruction était obligatoire pour les crimes les plus graves.",
          "en": "Investigation was mandatory for the gravest felonies."
        },
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "التحقيق في الجنايات اختياري.",
          "fr": "L’instruction est facultative en matière de crime.",
          "en": "Investigation by a judge is optional in felonies."
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "يجري التحقيق بناء على ملتمس من النيابة العامة، ولا يوجه قاضي التحقيق التهمة إلى أي شخص إلا بناء على ملتمسها.",
          "fr": "L’instruction s’ouvre sur réquisitoire du ministère public ; le juge d’instruction n’inculpe personne que sur ce réquisitoire.",
          "en": "An investigation opens on the prosecution’s submission; the investigating judge charges nobody but on such a submission."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_87": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "87",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "بحث شخصية المتهم إلزامي في الجنايات، ويمكن أن يعهد به إلى مكتب المساعدة الاجتماعية؛ وبحث مالي مواز في الجرائم التي تدر عائدات.",
          "fr": "L’enquête de personnalité est obligatoire en matière de crime et peut être confiée au bureau d’assistance sociale ; enquête financière parallèle si l’infraction rapporte.",
          "en": "The inquiry into the accused’s person is mandatory in felonies and may be given to the social assistance office; a parallel financial inquiry where the offence yields gain."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_92": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "92",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "للمتضرر من جناية أو جنحة قابلة للتحقيق أن ينتصب طرفا مدنيا بشكاية أمام قاضي التحقيق، ببيانات تحت طائلة عدم القبول.",
          "fr": "Qui se dit lésé par un crime ou un délit sujet à instruction peut se constituer partie civile par plainte au juge d’instruction, avec des mentions exigées à peine d’irrecevabilité.",
          "en": "Whoever claims harm from a felony or a misdemeanour open to investigation may become civil party by complaint to the investigating judge, with particulars required for it to be admissible."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_93": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "93",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "تبلغ الشكاية إلى النيابة العامة لتقديم ملتمساتها؛ ويعلل القاضي مخالفته لها.",
          "fr": "La plainte est communiquée au parquet pour réquisitions ; le juge motive s’il s’en écarte.",
          "en": "The complaint goes to the prosecution for its submissions; the judge gives reasons when departing from them."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_94": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "94",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "للطرف المدني أن يتقدم بطلباته في أي مرحلة من التحقيق؛ ويبت القاضي بأمر قضائي.",
          "fr": "La partie civile peut se constituer à tout stade de l’instruction ; le juge statue par ordonnance.",
          "en": "The civil party may come in at any stage of the investigation; the judge rules by order."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_95": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "95",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "يحدد القاضي أجلا لإيداع مبلغ المصاريف مع مراعاة إمكانيات المشتكي، ما لم يكن مستفيدا من المساعدة القضائية.",
          "fr": "Le juge fixe un délai pour consigner les frais selon les moyens du plaignant, sauf s’il a l’assistance judiciaire.",
          "en": "The judge sets a time to deposit the costs, with regard to the complainant’s means, unless he has legal aid."
        },
        "verified": false,
        "confidence": "text",
        "note": {
          "ar": "ضحية الاتجار بالبشر أو ذوو حقوقها مستفيدون من المساعدة القضائية بحكم القانون: المادة 5 من القانون رقم 27.14.",
          "fr": "La victime de traite ou ses ayants droit ont l’assistance judiciaire de plein droit : article 5 de la loi n° 27-14.",
          "en": "A victim of trafficking or heirs have legal aid by operation of law: article 5 of Law 27-14."
        }
      }
    ]
  },
  "ma/act/2002/22-01#art_108": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "108",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "التقاط الاتصالات بأمر قاضي التحقيق أو الرئيس الأول، في جرائم منها الاتجار بالبشر والهجرة غير المشروعة والاستغلال الجنسي والجرائم ضد الأطفال؛ وعند الاستعجال يأمر الوكيل العام للملك ويبت الرئيس الأول داخل أربع وعشرين ساعة.",
          "fr": "Interception sur ordre du juge d’instruction ou du premier président, pour des infractions dont la traite, la migration illicite, l’exploitation sexuelle et les infractions contre les enfants ; en urgence le procureur général l’ordonne et le premier président statue dans les vingt-quatre heures.",
          "en": "Interception by order of the investigating judge or the first president, for offences that include trafficking, irregular migration, sexual exploitation and offences against children; in urgency the general prosecutor orders it and the first president rules within twenty-four hours."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_109": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "109",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "مدة الالتقاط لا تتجاوز أربعة أشهر قابلة للتجديد مرتين.",
          "fr": "L’interception ne dépasse pas quatre mois, renouvelables deux fois.",
          "en": "Interception lasts at most four months, renewable twice."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_116-1": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "116-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "تحديد المواقع والتقاط الأصوات والصور والولوج إلى المعطيات بمقرر كتابي معلل.",
          "fr": "Géolocalisation, sonorisation, captation d’images et accès aux données, par décision écrite et motivée.",
          "en": "Geolocation, recording of sound and images and access to data, by written reasoned decision."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_116-2": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "116-2",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "مدة هذه العمليات لا تتجاوز ثلاثة أشهر قابلة للتجديد مرة واحدة.",
          "fr": "Ces opérations ne dépassent pas trois mois, renouvelables une fois.",
          "en": "These operations last at most three months, renewable once."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_116-3": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "116-3",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "للنيابة العامة أو قاضي التحقيق الإذن بدخول وسيلة نقل أو مكان خاص لوضع هذه الوسائل، ولو خارج ساعات المادة 62 ودون علم صاحبه أو رضاه؛ وفي الأماكن المهنية لمن يلزمه القانون بكتمان السر المهني تتخذ التدابير الضامنة لاحترامه.",
          "fr": "Le parquet ou le juge d’instruction peut autoriser l’entrée dans un véhicule ou un lieu privé pour y placer ces moyens, même hors des heures de l’article 62, à l’insu et sans l’accord de qui y a droit ; dans les locaux professionnels de qui est tenu au secret, tout est fait pour le respecter.",
          "en": "The prosecution or the investigating judge may allow a vehicle or a private place to be entered to set these means, even outside the hours of article 62, without the knowledge or consent of whoever has a right to it; in the professional premises of someone bound to secrecy, everything is done to respect it."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_116-4": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "116-4",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "يمنع وضع هذه الوسائل في الأماكن المعدة للسكنى.",
          "fr": "Ces moyens ne sont pas placés dans les lieux d’habitation.",
          "en": "These means are not placed in homes."
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
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
  "ma/act/2002/22-01#art_136": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "136",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "لقاضي التحقيق منع المتهم من الاتصال بالغير عشرة أيام قابلة للتجديد مرة واحدة، ولا يشمل المنع محاميه.",
          "fr": "Le juge d’instruction peut interdire à l’inculpé de communiquer dix jours, renouvelables une fois ; jamais avec son avocat.",
          "en": "The investigating judge may bar the accused from communicating for ten days, renewable once; never with the lawyer."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_139": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "139",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": {
          "ar": "كان الأجل يومين على الأقل.",
          "fr": "Le délai était de deux jours au moins.",
          "en": "The notice was two days at least."
        },
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "يستدعى محامي المتهم ومحامي الطرف المدني عشرة أيام على الأقل قبل كل استنطاق، ويوضع الملف رهن إشارتهما.",
          "fr": "Les avocats de l’inculpé et de la partie civile sont convoqués dix jours au moins avant chaque interrogatoire et disposent du dossier.",
          "en": "The lawyers of the accused and the civil party are called at least ten days before each questioning and have the file."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_160": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "160",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "المراقبة القضائية شهران قابلان للتجديد ثلاث مرات في الجنايات، وخمس مرات في جنايات المادة 108؛ وشهر قابل للتجديد مرتين في الجنح؛ ويستأنف أمرها خلال اليوم الموالي.",
          "fr": "Contrôle judiciaire de deux mois, renouvelable trois fois en matière de crime, cinq pour ceux de l’article 108 ; d’un mois, renouvelable deux fois, pour un délit ; l’ordonnance s’appelle le lendemain.",
          "en": "Judicial supervision of two months, renewable three times in felonies, five for those of article 108; one month, renewable twice, in misdemeanours; its order is appealed within the next day."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_161": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "161",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "تدابير المراقبة القضائية، ومنها منع الاتصال بأشخاص معينين وضمانات حقوق الضحية.",
          "fr": "Les obligations du contrôle judiciaire, dont l’interdiction de contact et des sûretés pour les droits de la victime.",
          "en": "What judicial supervision may require, among others no contact with named persons and securities for the victim’s rights."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_176": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "176",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": {
          "ar": "شهر واحد قابل للتمديد مرتين.",
          "fr": "Un mois, prolongeable deux fois.",
          "en": "One month, extendable twice."
        },
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "الاعتقال الاحتياطي في الجنح شهر واحد، يمدد مرة واحدة للمدة نفسها.",
          "fr": "Détention préventive en matière de délit : un mois, prolongé une fois d’autant.",
          "en": "Pre-trial detention in misdemeanours: one month, extended once by the same."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_177": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "177",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": {
          "ar": "شهران قابلان للتمديد خمس مرات، أي اثنا عشر شهرا في المجموع.",
          "fr": "Deux mois, prolongeables cinq fois : douze mois en tout.",
          "en": "Two months, extendable five times: twelve months in all."
        },
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "الاعتقال الاحتياطي في الجنايات شهران، يمدد مرتين للمدة نفسها؛ وخمس مرات في أمن الدولة والإرهاب وحدهما؛ ثم يفرج بقوة القانون إذا لم ينته التحقيق.",
          "fr": "Détention préventive en matière de crime : deux mois, prolongés deux fois d’autant ; cinq fois pour la sûreté de l’État et le terrorisme seulement ; puis libération de plein droit si l’instruction n’est pas close.",
          "en": "Pre-trial detention in felonies: two months, extended twice by the same; five times for State security and terrorism only; then release by operation of law if the investigation is not closed."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_214": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "214",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "تقدم النيابة العامة ملتمساتها خلال ثمانية أيام على الأكثر من توصلها بالملف.",
          "fr": "Le parquet rend ses réquisitions dans les huit jours au plus de la réception du dossier.",
          "en": "The prosecution gives its submissions within eight days at most of receiving the file."
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "يحيل قاضي التحقيق بالمحكمة الابتدائية الجنحة على المحكمة المختصة؛ وإذا تعلق الأمر بجناية صرح بعدم اختصاصه وأحال الملف على النيابة العامة.",
          "fr": "Le juge d’instruction du tribunal renvoie le délit à la juridiction compétente ; si c’est un crime, il se déclare incompétent et remet le dossier au ministère public.",
          "en": "The investigating judge of a tribunal refers a misdemeanour to the competent court; if it is a felony he declares himself without competence and hands the file to the prosecution."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_218": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "218",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "إذا كانت الأفعال جناية أحال قاضي التحقيق المتهم على غرفة الجنايات ببيان الأفعال والظروف والوصف والنصوص.",
          "fr": "Si les faits sont un crime, le juge d’instruction renvoie devant la chambre criminelle, en énonçant faits, circonstances, qualification et textes.",
          "en": "Where the acts are a felony, the investigating judge refers to the criminal chamber, stating acts, circumstances, description and texts."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_220": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "220",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "تشعر الأوامر للمحامين والأطراف خلال أربع وعشرين ساعة من صدورها، وتشعر النيابة العامة في اليوم نفسه.",
          "fr": "Les ordonnances sont notifiées aux avocats et parties dans les vingt-quatre heures, au parquet le jour même.",
          "en": "Orders are notified to lawyers and parties within twenty-four hours, to the prosecution the same day."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_222": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "222",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "تستأنف النيابة العامة أوامر قاضي التحقيق في اليوم الموالي لإشعارها.",
          "fr": "Le parquet appelle des ordonnances le lendemain de l’avis qui lui en est donné.",
          "en": "The prosecution appeals orders on the day after it is told of them."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_223": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "223",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "للمتهم استئناف أوامر محددة خلال الثلاثة أيام الموالية ليوم تبليغها.",
          "fr": "L’inculpé appelle de certaines ordonnances dans les trois jours qui suivent celui de la notification.",
          "en": "The accused appeals certain orders within the three days after the day of notification."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_224": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "224",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "للطرف المدني استئناف أوامر عدم التحقيق وعدم المتابعة وما يمس مصالحه خلال الثلاثة أيام الموالية للتبليغ.",
          "fr": "La partie civile appelle du refus d’informer, du non-lieu et de ce qui touche ses intérêts dans les trois jours de la notification.",
          "en": "The civil party appeals a refusal to investigate, an order of no case and what touches its interests within the three days after notification."
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
        "supersededBy": null,
        "statement": {
          "ar": "تنظر غرفة الجنايات بمحكمة الاستئناف في الجرائم المحددة في المادة 416، وغرفة الجنايات الاستئنافية وفقا للمادة 457.",
          "fr": "La chambre criminelle de la cour d’appel connaît des infractions de l’article 416 ; la chambre criminelle d’appel, selon l’article 457.",
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
        "supersededBy": null,
        "statement": {
          "ar": "إذا تعددت الجرائم غير القابلة للتجزئة فالاختصاص للمحكمة المختصة بالجريمة الأشد؛ وتطبق القاعدة نفسها اختياريا عند الارتباط.",
          "fr": "Les infractions indivisibles vont à la juridiction de la plus grave ; la même règle est facultative en cas de connexité.",
          "en": "Offences that cannot be divided go to the court of the gravest; where they are only connected the same rule is optional."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_256": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "256",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "لا تتجزأ الجرائم إذا اتصلت حتى لا يتصور بعضها دون بعض، أو نشأت عن سبب ودافع واحد في الزمان والمكان نفسيهما.",
          "fr": "Sont indivisibles les infractions dont l’une ne se conçoit pas sans l’autre, ou nées d’une même cause et d’un même mobile, aux mêmes temps et lieu.",
          "en": "Offences are indivisible where one cannot be thought of without the other, or they come from one cause and motive at one time and place."
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
        "supersededBy": null,
        "statement": {
          "ar": "حالات ارتباط الجرائم: وحدة الوقت والفاعلين، أو اتفاق سابق، أو جريمة وسيلة لأخرى أو للإفلات من عقابها.",
          "fr": "Les cas de connexité : mêmes temps et auteurs réunis, concert préalable, infraction servant à une autre ou à son impunité.",
          "en": "When offences are connected: same time by people together, an agreement before, or one serving another or its impunity."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_258": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "258",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "المحكمة المحال عليها الدعوى العمومية تبت في كل دفع يثيره المتهم للدفاع عن نفسه، ما لم يقرر القانون خلاف ذلك.",
          "fr": "La juridiction saisie statue sur toute exception que l’accusé soulève pour sa défense, sauf disposition contraire.",
          "en": "The court seized rules on every plea the accused raises in defence, unless the law says otherwise."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_259": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "259",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "الاختصاص المحلي للمحكمة: محل الجريمة، أو إقامة المتهم أو أحد المساهمين أو المشاركين، أو إلقاء القبض، أو المؤسسة السجنية.",
          "fr": "Compétence territoriale de la juridiction : lieu de l’infraction, de résidence de l’accusé ou d’un coauteur ou complice, d’arrestation, ou de détention.",
          "en": "Territory of the court: place of the offence, residence of the accused or of one who took part, arrest, or prison."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_260": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "260",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "لا تطبق قواعد الاختصاص العادية على الأحداث دون الثامنة عشرة إلا مع مراعاة الكتاب الثالث.",
          "fr": "Les règles ordinaires de compétence ne valent pour les mineurs de dix-huit ans que sous réserve du Livre III.",
          "en": "The ordinary rules of competence hold for minors under eighteen only subject to Book III."
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
        "supersededBy": null,
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
        "supersededBy": "ma/act/2018/103-13",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2018-09-12",
        "until": null,
        "by": "ma/act/2018/103-13",
        "supersededBy": null,
        "statement": {
          "ar": "الجلسة السرية: إذا كان في العلنية خطر على الأمن أو الأخلاق، أو بطلب من الضحية في قضايا العنف أو الاعتداء الجنسي ضد المرأة أو القاصر.",
          "fr": "Huis clos : si la publicité menace la sécurité ou les mœurs, ou à la demande de la victime pour violence ou agression sexuelle contre une femme ou un mineur.",
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
        "supersededBy": null,
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
        "supersededBy": null,
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
        "supersededBy": null,
        "statement": {
          "ar": "يعاقب من نشر تحقيقا أو تعليقا يتعلق بمتهم أو ضحية دون موافقته ولو عُرف بإشارات فقط، بغرامة من 5.000 إلى 50.000 درهم، بناء على شكايته.",
          "fr": "Est puni de 5 000 à 50 000 dirhams d’amende, sur plainte, qui publie sans son accord une enquête ou un commentaire sur un accusé ou une victime, même reconnaissable à de simples indices.",
          "en": "Publishing, without consent, an inquiry or comment about an accused or a victim, even one recognisable by hints, carries a fine of 5,000 to 50,000 dirhams, on complaint."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_308": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "308",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "يسلم الاستدعاء للمتهم والضحية والمسؤول المدني والطرف المدني، ببيانات تحت طائلة البطلان.",
          "fr": "La convocation est remise à l’accusé, à la victime, au civilement responsable et à la partie civile, avec des mentions exigées à peine de nullité.",
          "en": "The summons goes to the accused, the victim, the person civilly liable and the civil party, with particulars required on pain of nullity."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_309": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "309",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "بين تبليغ الاستدعاء والجلسة ثمانية أيام على الأقل؛ وشهران لمن يقيم بدول المغرب العربي أو أوربا، وثلاثة أشهر لغيرها.",
          "fr": "Huit jours au moins entre la remise de la convocation et l’audience ; deux mois pour qui réside au Maghreb ou en Europe, trois ailleurs.",
          "en": "At least eight days between service of the summons and the hearing; two months for one who lives in the Maghreb or Europe, three elsewhere."
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
        "supersededBy": null,
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
        "supersededBy": null,
        "statement": {
          "ar": "تعين المحكمة محاميا في إطار المساعدة القضائية للضحية الحدث أو في وضعية إعاقة التي تقدم مطالب مدنية، وتستفيد من المساعدة الاجتماعية في كل المراحل.",
          "fr": "La juridiction désigne, au titre de l’assistance judiciaire, un avocat à la victime mineure ou handicapée qui demande réparation ; l’assistance sociale l’accompagne à tous les stades.",
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
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
  "ma/act/2002/22-01#art_337": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "337",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "بعد كل شهادة يسأل الرئيس المتهم والضحية عما لديهما من رد.",
          "fr": "Après chaque témoignage le président demande à l’accusé et à la victime s’ils ont à répondre.",
          "en": "After each testimony the president asks the accused and the victim whether they have an answer."
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
        "supersededBy": null,
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
        "supersededBy": null,
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
        "supersededBy": null,
        "statement": {
          "ar": "يقدم الطرف المدني طلب التعويض بمذكرة قبل الجلسة أو أثناءها، مرفقة بوصل أداء الرسم الجزافي.",
          "fr": "La partie civile dépose sa demande par mémoire avant ou pendant l’audience, avec le reçu de la taxe forfaitaire.",
          "en": "The civil party files the claim by brief before or at the hearing, with the receipt of the lump-sum fee."
        },
        "verified": false,
        "confidence": "text",
        "note": {
          "ar": "ضحية الاتجار بالبشر معفاة من هذا الرسم: المادة 5 من القانون رقم 27.14.",
          "fr": "La victime de traite en est dispensée : article 5 de la loi n° 27-14.",
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "للمتضرر أن ينتصب طرفا مدنيا أمام هيئة الحكم بمذكرة أو بتصريح شفهي بالجلسة.",
          "fr": "La personne lésée peut se constituer partie civile devant la juridiction de jugement par mémoire ou par déclaration orale à l’audience.",
          "en": "The person harmed may become civil party before the trial court by brief or by a spoken declaration at the hearing."
        },
        "verified": false,
        "confidence": "text",
        "note": {
          "ar": "ضحية الاتجار بالبشر معفاة من الرسم: المادة 5 من القانون رقم 27.14.",
          "fr": "La victime de traite est dispensée de la taxe : article 5 de la loi n° 27-14.",
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
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
  "ma/act/2002/22-01#art_399": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "399",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "يقدم الاستئناف بتصريح إلى كتابة ضبط المحكمة التي أصدرت الحكم أو كتابة ضبط محكمة الاستئناف؛ ويصرح به المحكوم عليه المعتقل لكتابة الضبط بالمؤسسة السجنية، التي تبعث نسخة منه داخل أربع وعشرين ساعة. ويسري ذلك على قرارات غرف الجنايات (المادة 457).",
          "fr": "L’appel est déclaré au greffe de la juridiction qui a rendu le jugement ou à celui de la cour d’appel ; le détenu le déclare au greffe de la prison, qui en envoie copie dans les vingt-quatre heures. Il en va de même des arrêts des chambres criminelles (article 457).",
          "en": "An appeal is declared at the registry of the court that judged or at that of the court of appeal; whoever is detained declares it at the registry of the prison, which sends a copy within twenty-four hours. The same holds for the rulings of the criminal chambers (article 457)."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_400": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "400",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "أجل الاستئناف عشرة أيام من النطق بالحكم الحضوري، أو من التبليغ في الحالات الأخرى؛ وإذا استأنف طرف فلغيره أجل إضافي من خمسة أيام، باستثناء الوكيل العام للملك.",
          "fr": "L’appel se forme dans les dix jours du prononcé contradictoire, ou de la notification dans les autres cas ; si une partie appelle, les autres, sauf le procureur général, ont cinq jours de plus.",
          "en": "Appeal within ten days of pronouncement with the parties, or of notification in the other cases; when one party appeals the others, but for the general prosecutor, have five days more."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_402": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "402",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "للوكيل العام للملك أن يستأنف خلال ستين يوما من النطق بالحكم.",
          "fr": "Le procureur général peut appeler dans les soixante jours du prononcé.",
          "en": "The general prosecutor may appeal within sixty days of pronouncement."
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
        "supersededBy": null,
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
        "supersededBy": null,
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
  "ma/act/2002/22-01#art_418": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "418",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "تبت غرفة الجنايات ابتدائيا ولا تصرح بعدم الاختصاص إلا لفائدة محكمة متخصصة.",
          "fr": "La chambre criminelle statue en premier ressort et ne se déclare incompétente qu’au profit d’une juridiction spécialisée.",
          "en": "The criminal chamber rules at first degree and declines only in favour of a specialised court."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_419": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "419",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "تحال القضية على غرفة الجنايات بقرار قاضي التحقيق، أو من الوكيل العام للملك طبقا للمادتين 73 و73-1، أو من الغرفة الجنحية.",
          "fr": "La chambre criminelle est saisie par le juge d’instruction, par le procureur général selon les articles 73 et 73-1, ou par la chambre correctionnelle.",
          "en": "The criminal chamber is seized by the investigating judge, by the general prosecutor under articles 73 and 73-1, or by the misdemeanour chamber."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_420": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "420",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "يستدعى الأطراف وفق المادتين 308 و309، ويخفض الأجل إلى خمسة أيام عند الإحالة من الوكيل العام للملك.",
          "fr": "Les parties sont convoquées selon les articles 308 et 309 ; le délai descend à cinq jours si le procureur général a renvoyé l’affaire.",
          "en": "The parties are summoned under articles 308 and 309; the term falls to five days where the general prosecutor referred the case."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_421": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "421",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "للمحامين الاطلاع على الملف وأخذ نسخ منه، وللطرف المدني كذلك.",
          "fr": "Les avocats consultent le dossier et en prennent copie ; la partie civile aussi.",
          "en": "Lawyers consult the file and take copies; so does the civil party."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_421-1": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "421-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "يعين مستشار لتجهيز القضية، وتبت الغرفة في الدفوع والطلبات داخل عشرة أيام.",
          "fr": "Un conseiller met l’affaire en état ; la chambre statue sur exceptions et demandes dans les dix jours.",
          "en": "A counsellor readies the case; the chamber rules on pleas and requests within ten days."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_429-1": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "429-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "المداولة لا تتجاوز خمسة عشر يوما، ويكون القرار محررا عند النطق به.",
          "fr": "Le délibéré ne dépasse pas quinze jours ; l’arrêt est rédigé quand il est prononcé.",
          "en": "Deliberation lasts at most fifteen days; the judgment is written when pronounced."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_440": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "440",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "يشعر الرئيس المتهم بأن له عشرة أيام كاملة من صدور القرار للطعن بالاستئناف.",
          "fr": "Le président avise l’accusé qu’il a dix jours francs dès le prononcé pour faire appel.",
          "en": "The president tells the accused that there are ten clear days from the ruling to appeal."
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "تستأنف قرارات غرفة الجنايات أمام غرفة الجنايات الاستئنافية بالمحكمة نفسها، المؤلفة من رئيس وأربعة مستشارين لم يشاركوا في القضية.",
          "fr": "Les arrêts de la chambre criminelle sont portés devant la chambre criminelle d’appel de la même cour : un président et quatre conseillers qui n’ont pas connu de l’affaire.",
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
        "supersededBy": null,
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
  "ma/act/2002/22-01#art_460": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "460",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2019-03-18",
        "by": null,
        "supersededBy": "ma/act/2019/89-18",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2019-03-18",
        "until": "2025-12-08",
        "by": "ma/act/2019/89-18",
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "الاحتفاظ بالحدث لا يتجاوز المدة الأصلية للحراسة النظرية، ولا يمدد إلا في جرائم المادة 108؛ والحراسة المؤقتة في البحث لا تتجاوز خمسة عشر يوما.",
          "fr": "La rétention du mineur ne dépasse pas la durée initiale de la garde à vue, prolongée seulement pour les infractions de l’article 108 ; la garde provisoire pendant l’enquête, quinze jours au plus.",
          "en": "A minor is retained for at most the initial period of custody, extended only for the offences of article 108; temporary guard during the inquiry, fifteen days at most."
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "تحال قضية الحدث على قاضي الأحداث أو المستشار المكلف بالأحداث، وتفصل قضيته وجوبا عن قضية الرشداء المساهمين أو المشاركين.",
          "fr": "Le mineur est déféré au juge ou conseiller des mineurs ; sa cause est obligatoirement séparée de celle des adultes coauteurs ou complices.",
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "الهيئات المكلفة بالأحداث بالمحكمة الابتدائية وبمحكمة الاستئناف، ومنها غرفة الجنايات للأحداث، ويرأسها قاض أو مستشار للأحداث.",
          "fr": "Les formations pour mineurs du tribunal et de la cour d’appel, dont la chambre criminelle des mineurs ; un juge ou conseiller des mineurs les préside.",
          "en": "The juvenile formations of the tribunal and the court of appeal, the juvenile criminal chamber among them; a juvenile judge or counsellor presides."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_462-1": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "462-1",
    "paragraph": null,
    "versions": [
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "محاكمة الأحداث لا تكتسي طبيعة عقابية، ومصلحة الحدث الفضلى معتبرة؛ وتمديد اعتقاله احتياطيا مرة واحدة لشهر في الجنح ومرتين لشهرين في الجنايات.",
          "fr": "Le procès d’un mineur n’a pas de caractère punitif et suit son intérêt supérieur ; sa détention préventive se prolonge une fois d’un mois en délit, deux fois de deux mois en crime.",
          "en": "The trial of a minor is not punitive and follows the best interests of the child; pre-trial detention is extended once by a month in misdemeanours, twice by two months in felonies."
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "يمنع نشر أي شيء عن جلسات الأحداث أو أي نص أو رسم أو صورة تتعلق بحدث، ولو كان ضحية؛ والغرامة من 10.000 إلى 50.000 درهم.",
          "fr": "Il est interdit de publier quoi que ce soit des audiences de mineurs, et tout texte, dessin ou image d’un mineur, même victime ; amende de 10 000 à 50 000 dirhams.",
          "en": "Nothing may be published of juvenile hearings, nor any text, drawing or picture about a minor, victims included; the fine is 10,000 to 50,000 dirhams."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_482": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "482",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2011-09-05",
        "by": null,
        "supersededBy": "ma/act/2011/36-10",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2011-09-05",
        "until": "2025-12-08",
        "by": "ma/act/2011/36-10",
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "لغرفة الأحداث، استثناء وبتعليل خاص، أن تعوض تدابير المادة 481 أو تكملها بعقوبة سالبة للحرية أو مالية في حق حدث تجاوز 14 سنة في الجنايات و16 سنة في الجنح؛ ويخفض عندئذ الحدان الأقصى والأدنى إلى النصف.",
          "fr": "La chambre des mineurs peut, à titre exceptionnel et par décision spécialement motivée, remplacer ou compléter les mesures de l’article 481 par une peine privative de liberté ou une amende pour un mineur de plus de quatorze ans en matière de crime, de seize ans en matière de délit ; le maximum et le minimum sont alors réduits de moitié.",
          "en": "The juvenile chamber may, by way of exception and with special reasons, replace or complete the measures of article 481 with a custodial penalty or a fine for a minor over fourteen in felonies, over sixteen in misdemeanours; the maximum and the minimum are then halved."
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
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
  "ma/act/2002/22-01#art_493": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "493",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "لغرفة الجنايات للأحداث أن تتخذ تدبيرا من تدابير الحماية أو التهذيب، ولها استثناء في حق حدث تجاوز 14 سنة أن تعوضه بعقوبة المادة 482؛ وإذا كانت العقوبة الأصلية المقررة ثلاثين سنة سجنا أو أشد استبدلتها بالسجن من عشر إلى خمس عشرة سنة، مع التعليل.",
          "fr": "La chambre criminelle des mineurs prononce des mesures de protection ou d’éducation ; par exception, pour un mineur de plus de quatorze ans, elle peut les remplacer par une peine de l’article 482. Si la peine principale prévue est de trente ans de réclusion ou plus lourde, elle la remplace par dix à quinze ans de réclusion, en motivant.",
          "en": "The juvenile criminal chamber orders measures of protection or education; by way of exception, for a minor over fourteen, it may replace them with a penalty of article 482. Where the main penalty set is thirty years or heavier, it replaces it with ten to fifteen years, with reasons."
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "تستأنف قرارات غرفة الجنايات للأحداث أمام غرفة الجنايات الاستئنافية للأحداث: مستشار للأحداث رئيسا وأربعة مستشارين، في جلسة سرية.",
          "fr": "Appel devant la chambre criminelle d’appel des mineurs : un conseiller des mineurs, président, et quatre conseillers, à huis clos.",
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
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "إذا كانت ضحية جناية أو جنحة حدثا لا يتجاوز ثماني عشرة سنة، لقاضي الأحداث أو المستشار المكلف بالأحداث، بعد أخذ رأي النيابة العامة، أن يأمر بإيداعه لدى شخص من عائلته جدير بالثقة، أو أسرة مستقبلة، أو مؤسسة خصوصية أو جمعية ذات منفعة عامة مؤهلة لذلك، أو بتسليمه لجهة عمومية مكلفة برعاية الطفولة، إلى أن يصدر حكم نهائي.",
          "fr": "Si la victime d’un crime ou délit est un mineur n’ayant pas plus de dix-huit ans, le juge ou conseiller des mineurs peut, après avis du parquet, ordonner son placement chez un parent digne de confiance, dans une famille d’accueil, un établissement privé ou une association d’utilité publique habilités, ou sa remise à un service public de l’enfance, jusqu’au jugement définitif.",
          "en": "Where the victim of a felony or misdemeanour is a minor not over eighteen, the juvenile judge or counsellor may, after the prosecution’s opinion, order placement with a trustworthy relative, a host family, a qualified private institution or association of public utility, or a public service for children, until final judgment."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "«لا يتجاوز عمره 18 سنة»: يبقى للقاضي أن يحدد هل يشمل يوم إتمامها.",
          "fr": "« N’ayant pas plus de 18 ans » : au juge de dire si le jour anniversaire est compris.",
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
        "supersededBy": null,
        "statement": {
          "ar": "بعد الحكم في جناية أو جنحة ضد حدث، للنيابة العامة أن تحيل القضية على قاضي الأحداث أو المستشار المكلف بالأحداث لاتخاذ تدابير الحماية لمصلحة الحدث، وله الأمر بالتنفيذ المعجل؛ وللنيابة العامة وللحدث أو من يرعاه استئناف قراره خلال عشرة أيام من صدوره أمام الغرفة الجنحية للأحداث بمحكمة الاستئناف.",
          "fr": "Après jugement pour un crime ou délit contre un mineur, le parquet peut saisir le juge ou conseiller des mineurs, qui prend les mesures de protection que son intérêt appelle et peut en ordonner l’exécution provisoire ; le parquet, le mineur ou qui en a la charge en appelle dans les dix jours de la décision devant la chambre correctionnelle des mineurs de la cour d’appel.",
          "en": "After judgment for a felony or misdemeanour against a minor, the prosecution may bring the matter to the juvenile judge or counsellor, who takes the protective measures the child’s interest calls for and may order their provisional enforcement; the prosecution, the minor or whoever has charge of them appeals within ten days of the decision before the juvenile misdemeanour chamber of the court of appeal."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_527": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "527",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "أجل طلب النقض عشرة أيام من صدور المقرر، أو من تبليغه في الحالات المحددة.",
          "fr": "Le pourvoi se forme dans les dix jours de la décision, ou de sa notification dans les cas prévus.",
          "en": "Cassation is asked for within ten days of the decision, or of its notification in the listed cases."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_528": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "528",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2005-12-01",
        "by": null,
        "supersededBy": "ma/act/2005/23-05",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2005-12-01",
        "until": "2025-12-08",
        "by": "ma/act/2005/23-05",
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "تسلم نسخة المقرر خلال ثلاثين يوما من التصريح، وتوضع المذكرة خلال الستين يوما الموالية له وهي اختيارية في الجنايات، ويوجه الملف داخل تسعين يوما على الأكثر.",
          "fr": "La copie est remise dans les trente jours de la déclaration, le mémoire déposé dans les soixante, facultatif en matière de crime, le dossier transmis dans les quatre-vingt-dix au plus.",
          "en": "The copy is handed over within thirty days of the declaration, the brief filed within sixty, optional in felonies, the file sent within ninety at most."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_597": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "597",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "تنفذ النيابة العامة والطرف المدني المقرر، كل فيما يخصه، إذا لم يعد قابلا لأي طعن عادي.",
          "fr": "Le parquet et la partie civile font exécuter la décision, chacun en ce qui le concerne, quand aucun recours ordinaire n’est plus ouvert.",
          "en": "The prosecution and the civil party have the decision carried out, each in its part, once no ordinary remedy is open."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_598": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "598",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "تنفذ التعويضات المدنية بقواعد المسطرة المدنية متى صارت نهائية؛ ولا إكراه بدني إلا بعد قوة الشيء المقضي به.",
          "fr": "Les réparations civiles s’exécutent selon la procédure civile une fois définitives ; pas de contrainte par corps avant la force de chose jugée.",
          "en": "Civil damages are enforced under civil procedure once final; no physical constraint before the decision is res judicata."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_649": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "649",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2011-10-27",
        "by": null,
        "supersededBy": "ma/act/2011/35-11",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2011-10-27",
        "until": null,
        "by": "ma/act/2011/35-11",
        "supersededBy": null,
        "statement": {
          "ar": "تتقادم العقوبة الجنائية بخمس عشرة سنة من صيرورة الحكم مكتسبا لقوة الشيء المقضي به؛ ثم يمنع المحكوم عليه من الإقامة حيث تستقر الضحية.",
          "fr": "La peine criminelle se prescrit par quinze ans depuis que le jugement est irrévocable ; le condamné reste interdit de séjour là où vit la victime.",
          "en": "The penalty of a felony lapses fifteen years after the judgment became res judicata; the convict stays barred from where the victim lives."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_650": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "650",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2011-10-27",
        "by": null,
        "supersededBy": "ma/act/2011/35-11",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2011-10-27",
        "until": null,
        "by": "ma/act/2011/35-11",
        "supersededBy": null,
        "statement": {
          "ar": "تتقادم العقوبة الجنحية بأربع سنوات من صيرورة الحكم مكتسبا لقوة الشيء المقضي به؛ وإذا تجاوز الحبس خمس سنوات فبقدر مدته.",
          "fr": "La peine délictuelle se prescrit par quatre ans depuis que le jugement est irrévocable ; au-delà de cinq ans d’emprisonnement, par une durée égale.",
          "en": "The penalty of a misdemeanour lapses four years after the judgment became res judicata; above five years of imprisonment, after as long as that."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_707": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "707",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "كل جناية ارتكبها مغربي خارج المملكة يمكن الحكم فيها بالمغرب إذا عاد ولم يحكم عليه نهائيا في الخارج.",
          "fr": "Tout crime commis par un Marocain hors du Royaume peut être jugé au Maroc s’il y est revenu et n’a pas été jugé définitivement à l’étranger.",
          "en": "Any felony by a Moroccan abroad may be tried in Morocco once he has come back and has not been finally judged abroad."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_708": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "708",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "جنحة المغربي خارج المملكة يمكن الحكم فيها بالمغرب بشروط، منها الشكاية أو الإبلاغ إذا وقعت ضد شخص.",
          "fr": "Le délit d’un Marocain à l’étranger peut être jugé au Maroc sous conditions, dont une plainte ou une dénonciation s’il vise une personne.",
          "en": "A misdemeanour by a Moroccan abroad may be tried in Morocco on conditions, among them a complaint or notice where it is against a person."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_709": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "709",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "تصح المتابعة ولو اكتسب المتهم الجنسية المغربية بعد الفعل.",
          "fr": "La poursuite vaut même si l’accusé n’est devenu marocain qu’après les faits.",
          "en": "Prosecution stands even if the accused became Moroccan only after the act."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_710": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "710",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "جناية أو جنحة الأجنبي خارج المملكة يمكن الحكم فيها بالمغرب إذا كانت الضحية مغربية.",
          "fr": "Le crime ou le délit d’un étranger à l’étranger peut être jugé au Maroc si la victime est marocaine.",
          "en": "A felony or misdemeanour by a foreigner abroad may be tried in Morocco where the victim is Moroccan."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_711": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "711",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "جرائم الأجنبي بالخارج ضد أمن الدولة أو أختامها أو نقودها أو بعثاتها تحاكم بالمغرب.",
          "fr": "Les infractions d’un étranger à l’étranger contre la sûreté de l’État, ses sceaux, sa monnaie ou ses missions se jugent au Maroc.",
          "en": "Offences by a foreigner abroad against State security, its seals, money or missions are tried in Morocco."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_712": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "712",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "في الجرائم المرتكبة بالخارج: محكمة إقامة المشتبه فيه، أو ضبطه، أو إقامة الضحية؛ وإلا فمحاكم الرباط.",
          "fr": "Pour les infractions commises à l’étranger : la juridiction de résidence ou d’arrestation du suspect, ou de résidence de la victime ; à défaut, celles de Rabat.",
          "en": "For offences abroad: the court of the suspect’s residence or arrest, or of the victim’s residence; failing those, the courts of Rabat."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_713": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "713",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "للاتفاقيات الدولية الأولوية على القانون الوطني في التعاون القضائي.",
          "fr": "Les conventions internationales priment sur la loi nationale en matière de coopération judiciaire.",
          "en": "International conventions prevail over national law in judicial co-operation."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_750": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "750",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "آجال هذا القانون كاملة لا يحسب فيها اليوم الأول ولا الأخير، إلا الآجال المحددة بالساعات؛ وإذا كان اليوم الأخير يوم عطلة امتد الأجل إلى أول يوم عمل بعده.",
          "fr": "Les délais de ce code sont francs : ni le premier jour ni le dernier ne comptent, sauf délais en heures ; si le dernier jour est férié, le délai va au premier jour ouvrable.",
          "en": "The terms of this code are clear: neither the first nor the last day counts, but for terms in hours; where the last day is a holiday the term runs to the first working day after it."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2002/22-01#art_754": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "754",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "ما أنجز من إجراءات المسطرة قبل تطبيق هذا القانون يبقى صحيحا ولا يعاد.",
          "fr": "Les actes de procédure accomplis avant l’application de ce code restent valables et ne sont pas refaits.",
          "en": "Acts of procedure done before this code applied stay valid and are not done again."
        },
        "verified": false,
        "confidence": "text",
        "note": {
          "ar": "يتحدث النص عن تاريخ تطبيق قانون المسطرة الجنائية (2003)؛ أما سريانه على ما تم قبل القانون رقم 03.23 فلم يتم التحقق منه.",
          "fr": "Le texte vise l’entrée en application du code (2003) ; qu’il vaille aussi pour les actes antérieurs à la loi n° 03-23 n’a pas été vérifié.",
          "en": "The text speaks of the day the code came to apply (2003); whether it holds for acts before Law 03-23 too was not verified."
        }
      }
    ]
  },
  "ma/act/2002/22-01#art_755": {
    "act": "ma/act/2002/22-01",
    "citedIn": "ma/act/2002/22-01",
    "number": "755",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-10-01",
        "until": "2025-12-08",
        "by": null,
        "supersededBy": "ma/act/2025/03-23",
        "statement": null,
        "verified": false,
        "confidence": "memory",
        "note": null
      },
      {
        "from": "2025-12-08",
        "until": null,
        "by": "ma/act/2025/03-23",
        "supersededBy": null,
        "statement": {
          "ar": "يعمل بهذا القانون من فاتح أكتوبر 2003؛ ولا تدخل المادة 66-3 حيز التنفيذ إلا بعد خمس سنوات من صدور نصها التنظيمي.",
          "fr": "Ce code s’applique depuis le 1er octobre 2003 ; l’article 66-3, cinq ans seulement après son texte réglementaire.",
          "en": "This code applies since 1 October 2003; article 66-3 only five years after its regulation."
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
        "supersededBy": null,
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
        "supersededBy": null,
        "statement": {
          "ar": "لا تبعد المرأة الأجنبية الحامل ولا الأجنبي القاصر، ولا يبعد أي أجنبي إلى بلد يثبت أن حياته أو حريته مهددة فيه أو أنه معرض فيه لمعاملة لاإنسانية أو قاسية أو مهينة.",
          "fr": "La femme étrangère enceinte et l’étranger mineur ne sont pas éloignés ; nul n’est éloigné vers un pays où il établit que sa vie ou sa liberté est menacée, ou qu’il y risque un traitement inhumain, cruel ou dégradant.",
          "en": "A pregnant foreign woman and a foreign minor are not removed; nobody is removed to a country where they show a threat to life or liberty, or inhuman, cruel or degrading treatment."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2003/02-03#art_50": {
    "act": "ma/act/2003/02-03",
    "citedIn": "ma/act/2003/02-03",
    "number": "50",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-11-13",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "مغادرة التراب المغربي أو دخوله بصفة سرية: غرامة من 3.000 إلى 10.000 درهم وحبس من شهر إلى ستة أشهر أو إحداهما.",
          "fr": "Quitter le territoire ou y pénétrer clandestinement : 3 000 à 10 000 dirhams et un à six mois d’emprisonnement, ou l’une de ces peines.",
          "en": "Leaving or entering the territory clandestinely: a fine of 3,000 to 10,000 dirhams and one to six months, or one of the two."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2003/02-03#art_51": {
    "act": "ma/act/2003/02-03",
    "citedIn": "ma/act/2003/02-03",
    "number": "51",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-11-13",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "مساعدة تهريب الأشخاص من مكلف بقوة عمومية أو مراقبة أو عامل في النقل: الحبس من سنتين إلى خمس سنوات وغرامة من 50.000 إلى 500.000 درهم.",
          "fr": "Aide au passage clandestin par un agent de la force publique, du contrôle ou du transport : deux à cinq ans d’emprisonnement et 50 000 à 500 000 dirhams.",
          "en": "Help to clandestine passage by someone of the public force, of control or of transport: two to five years and a fine of 50,000 to 500,000 dirhams."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2003/02-03#art_52": {
    "act": "ma/act/2003/02-03",
    "citedIn": "ma/act/2003/02-03",
    "number": "52",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-11-13",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "تنظيم أو تسهيل دخول أشخاص أو خروجهم سرا: الحبس من ستة أشهر إلى ثلاث سنوات وغرامة من 50.000 إلى 500.000 درهم؛ وبصفة اعتيادية أو في عصابة: السجن من عشر إلى خمس عشرة سنة وغرامة من 500.000 إلى 1.000.000 درهم؛ وإذا نتج عجز دائم: من خمس عشرة إلى عشرين سنة؛ وإذا نتجت وفاة: السجن المؤبد.",
          "fr": "Organiser ou faciliter l’entrée ou la sortie clandestine : six mois à trois ans d’emprisonnement et 50 000 à 500 000 dirhams ; par habitude ou en bande, dix à quinze ans de réclusion et 500 000 à 1 000 000 ; quinze à vingt ans en cas d’incapacité permanente ; la perpétuité en cas de mort.",
          "en": "Organising or easing clandestine entry or exit: six months to three years and a fine of 50,000 to 500,000 dirhams; by habit or in a gang, ten to fifteen years and 500,000 to 1,000,000; fifteen to twenty years where permanent disability results; life where death results."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2003/02-03#art_52-para-1": {
    "act": "ma/act/2003/02-03",
    "citedIn": "ma/act/2003/02-03",
    "number": "52",
    "paragraph": 1,
    "versions": [
      {
        "from": "2003-11-13",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "تنظيم أو تسهيل الدخول أو الخروج السري: الحبس من ستة أشهر إلى ثلاث سنوات وغرامة من 50.000 إلى 500.000 درهم.",
          "fr": "Organiser ou faciliter l’entrée ou la sortie clandestine : six mois à trois ans et 50 000 à 500 000 dirhams.",
          "en": "Organising or easing clandestine entry or exit: six months to three years and 50,000 to 500,000 dirhams."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2003/02-03#art_52-para-2": {
    "act": "ma/act/2003/02-03",
    "citedIn": "ma/act/2003/02-03",
    "number": "52",
    "paragraph": 2,
    "versions": [
      {
        "from": "2003-11-13",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "بصفة اعتيادية: السجن من عشر إلى خمس عشرة سنة وغرامة من 500.000 إلى 1.000.000 درهم.",
          "fr": "Par habitude : dix à quinze ans de réclusion et 500 000 à 1 000 000 de dirhams.",
          "en": "By habit: ten to fifteen years and 500,000 to 1,000,000 dirhams."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2009/09-08#art_3": {
    "act": "ma/act/2009/09-08",
    "citedIn": "ma/act/2009/09-08",
    "number": "3",
    "paragraph": null,
    "versions": [
      {
        "from": "2009-03-05",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "تعالج المعطيات بنزاهة ولغايات محددة ومشروعة، وبقدر الحاجة، وبدقة، ولمدة لا تتجاوز الضروري.",
          "fr": "Les données sont traitées loyalement, pour des fins déterminées et légitimes, sans excès, exactes, et gardées le temps nécessaire.",
          "en": "Data are handled fairly, for stated and lawful ends, without excess, exactly, and kept no longer than needed."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "قرئت الصيغة الفرنسية المنشورة، لا النص العربي الذي يُعتد به.",
          "fr": "La version française a été lue, non le texte arabe qui fait foi.",
          "en": "The French version was read, not the Arabic text, which prevails."
        }
      }
    ]
  },
  "ma/act/2009/09-08#art_12": {
    "act": "ma/act/2009/09-08",
    "citedIn": "ma/act/2009/09-08",
    "number": "12",
    "paragraph": null,
    "versions": [
      {
        "from": "2009-03-05",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "تخضع لإذن مسبق معالجة المعطيات الحساسة والجرائم والإدانات ورقم البطاقة الوطنية والربط بين ملفات غاياتها مختلفة.",
          "fr": "Autorisation préalable pour les données sensibles, les infractions et condamnations, le numéro de carte nationale et l’interconnexion de fichiers de finalités différentes.",
          "en": "Prior authorisation for sensitive data, offences and convictions, the national card number, and joining files of different ends."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "قرئت الصيغة الفرنسية المنشورة، لا النص العربي الذي يُعتد به.",
          "fr": "La version française a été lue, non le texte arabe qui fait foi.",
          "en": "The French version was read, not the Arabic text, which prevails."
        }
      }
    ]
  },
  "ma/act/2009/09-08#art_21": {
    "act": "ma/act/2009/09-08",
    "citedIn": "ma/act/2009/09-08",
    "number": "21",
    "paragraph": null,
    "versions": [
      {
        "from": "2009-03-05",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "لا تعالج المعطيات الحساسة إلا بإذن القانون، وإلا فبإذن اللجنة الوطنية.",
          "fr": "Les données sensibles ne se traitent que si la loi l’autorise, à défaut la Commission nationale.",
          "en": "Sensitive data are handled only where the law allows it, failing that the National Commission."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "قرئت الصيغة الفرنسية المنشورة، لا النص العربي الذي يُعتد به.",
          "fr": "La version française a été lue, non le texte arabe qui fait foi.",
          "en": "The French version was read, not the Arabic text, which prevails."
        }
      }
    ]
  },
  "ma/act/2009/09-08#art_23": {
    "act": "ma/act/2009/09-08",
    "citedIn": "ma/act/2009/09-08",
    "number": "23",
    "paragraph": null,
    "versions": [
      {
        "from": "2009-03-05",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "يتخذ المسؤول عن المعالجة التدابير التقنية والتنظيمية لحماية المعطيات من الضياع والإفشاء والولوج غير المأذون.",
          "fr": "Le responsable protège les données, par la technique et l’organisation, de la perte, de la diffusion et de l’accès non autorisé.",
          "en": "The controller protects data, by technique and organisation, against loss, disclosure and access without leave."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "قرئت الصيغة الفرنسية المنشورة، لا النص العربي الذي يُعتد به.",
          "fr": "La version française a été lue, non le texte arabe qui fait foi.",
          "en": "The French version was read, not the Arabic text, which prevails."
        }
      }
    ]
  },
  "ma/act/2009/09-08#art_26": {
    "act": "ma/act/2009/09-08",
    "citedIn": "ma/act/2009/09-08",
    "number": "26",
    "paragraph": null,
    "versions": [
      {
        "from": "2009-03-05",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "من اطلع على معطيات بحكم وظيفته ملزم بالسر المهني ولو بعد انتهائها.",
          "fr": "Qui connaît des données par sa fonction est tenu au secret professionnel, même après l’avoir quittée.",
          "en": "Whoever knows data through office keeps professional secrecy, even after leaving it."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "قرئت الصيغة الفرنسية المنشورة، لا النص العربي الذي يُعتد به.",
          "fr": "La version française a été lue, non le texte arabe qui fait foi.",
          "en": "The French version was read, not the Arabic text, which prevails."
        }
      }
    ]
  },
  "ma/act/2009/09-08#art_43": {
    "act": "ma/act/2009/09-08",
    "citedIn": "ma/act/2009/09-08",
    "number": "43",
    "paragraph": null,
    "versions": [
      {
        "from": "2009-03-05",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "لا تنقل المعطيات إلى دولة أجنبية إلا إذا كفلت حماية كافية، مع الاستثناءات المقررة.",
          "fr": "Pas de transfert vers un État étranger qui n’assure pas une protection suffisante, sauf exceptions prévues.",
          "en": "No transfer to a foreign State that does not ensure enough protection, save the exceptions set."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "قرئت الصيغة الفرنسية المنشورة، لا النص العربي الذي يُعتد به.",
          "fr": "La version française a été lue, non le texte arabe qui fait foi.",
          "en": "The French version was read, not the Arabic text, which prevails."
        }
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
        "supersededBy": null,
        "statement": {
          "ar": "معطيات الجرائم والإدانات والتدابير الوقائية لا تعالجها إلا المحاكم والسلطات العمومية والأشخاص المسيرون لمرفق عام في حدود اختصاصهم، ومساعدو القضاء للحاجة الدقيقة لمهامهم.",
          "fr": "Les données sur les infractions, condamnations et mesures de sûreté ne sont traitées que par les juridictions, les autorités publiques et les gestionnaires d’un service public dans leurs attributions, et par les auxiliaires de justice pour les stricts besoins de leur mission.",
          "en": "Data about offences, convictions and security measures may be processed only by courts, public authorities and bodies running a public service within their powers, and by auxiliaries of justice for the strict needs of their task."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "قرئ النص الفرنسي وحده؛ والنص العربي هو المعتمد.",
          "fr": "Seul le texte français a été lu ; le texte arabe prévaut.",
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
        "supersededBy": null,
        "statement": {
          "ar": "السجلات المركزية للأشخاص المشتبه فيهم من اختصاص المصالح العمومية المخول لها ذلك صراحة بالقانون وحدها، بعد رأي اللجنة الوطنية لمراقبة حماية المعطيات.",
          "fr": "Les registres centraux de personnes soupçonnées relèvent des seuls services publics expressément compétents en vertu de la loi, après avis de la commission nationale de contrôle des données.",
          "en": "Central registers of suspected persons belong only to public services with express competence by law, after the opinion of the data-protection commission."
        },
        "verified": false,
        "confidence": "reading",
        "note": {
          "ar": "قرئ النص الفرنسي وحده؛ والنص العربي هو المعتمد.",
          "fr": "Seul le texte français a été lu ; le texte arabe prévaut.",
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
        "supersededBy": null,
        "statement": {
          "ar": "الاتجار بالبشر فعل من أفعال محددة (تجنيد، استدراج، نقل، تنقيل، إيواء، استقبال، وساطة) بوسيلة من وسائل محددة لغرض الاستغلال؛ ولا تشترط الوسيلة في حق من هو دون الثامنة عشرة.",
          "fr": "La traite réunit un acte de la liste (recruter, entraîner, transporter, transférer, héberger, accueillir, servir d’intermédiaire), un moyen de la liste et un but d’exploitation ; aucun moyen n’est exigé pour un enfant de moins de dix-huit ans.",
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
        "supersededBy": null,
        "statement": {
          "ar": "الفعل والوسيلة والغرض: تعريف الاتجار بالبشر.",
          "fr": "L’acte, le moyen et le but : la définition de la traite.",
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
        "supersededBy": null,
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
        "supersededBy": null,
        "statement": {
          "ar": "صور الاستغلال: الجنسي، والعمل القسري، والسخرة، والتسول، والاسترقاق وما يشبهه، ونزع الأعضاء أو الأنسجة، والتجارب الطبية، والأعمال الإجرامية، والنزاعات المسلحة.",
          "fr": "Les formes d’exploitation : sexuelle, travail forcé, servitude, mendicité, esclavage et pratiques analogues, prélèvement d’organes ou de tissus, expériences médicales, actes criminels, conflits armés.",
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
        "supersededBy": null,
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
        "supersededBy": null,
        "statement": {
          "ar": "السخرة عمل أو خدمة تفرض تحت التهديد على من لم يتطوع لها؛ ولا يدخل فيها الخدمة العسكرية الإلزامية والعمل الناتج عن إدانة والعمل المفروض في حالة الطوارئ.",
          "fr": "La servitude (سخرة) est un travail ou service imposé sous la menace à qui ne s’est pas offert ; en sont exclus le service militaire obligatoire, le travail issu d’une condamnation et celui imposé en cas d’urgence.",
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
        "supersededBy": null,
        "statement": {
          "ar": "الاتجار بالبشر: السجن من خمس إلى عشر سنوات وغرامة من 10.000 إلى 500.000 درهم.",
          "fr": "Traite : cinq à dix ans de réclusion et 10 000 à 500 000 dirhams d’amende.",
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
        "supersededBy": null,
        "statement": {
          "ar": "ترفع العقوبة إلى السجن من عشر إلى عشرين سنة وغرامة من 100.000 إلى 1.000.000 درهم، في حالات منها السلاح، والموظف العمومي، والعاهة أو المرض العضال، وتعدد الجناة أو الضحايا، والاعتياد.",
          "fr": "La peine passe à dix à vingt ans de réclusion et 100 000 à 1 000 000 de dirhams, notamment en cas d’arme, d’agent public, d’infirmité ou de maladie incurable, de pluralité d’auteurs ou de victimes, ou d’habitude.",
          "en": "Ten to twenty years and a fine of 100,000 to 1,000,000 dirhams, in cases such as a weapon, a public official, lasting infirmity or incurable illness, several offenders or victims, or habit."
        },
        "verified": false,
        "confidence": "text",
        "note": {
          "ar": "يمكن أن تقرأ كلمة «التهديد» في البند 1 على أنها تشمل كل ما بعدها؛ والأمر متروك للقاضي.",
          "fr": "Au point 1, le mot « menace » peut se lire comme gouvernant toute la liste ; c’est au juge d’en décider.",
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
        "supersededBy": null,
        "statement": {
          "ar": "السجن من عشرين إلى ثلاثين سنة وغرامة من 200.000 إلى 2.000.000 درهم إذا كانت الضحية قاصرا، أو في وضعية صعبة، أو امرأة حاملا، أو كان الفاعل زوجا أو أصلا أو فرعا أو وصيا أو كافلا أو مكلفا بالرعاية أو ذا سلطة عليها.",
          "fr": "Vingt à trente ans de réclusion et 200 000 à 2 000 000 de dirhams si la victime est mineure, en situation difficile ou enceinte, ou si l’auteur est conjoint, ascendant, descendant, tuteur, kafil, chargé de sa garde ou a autorité sur elle.",
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
        "supersededBy": null,
        "statement": {
          "ar": "السجن من عشرين إلى ثلاثين سنة وغرامة من 1.000.000 إلى 6.000.000 درهم في حالة العصابة الإجرامية أو العبور للحدود أو وفاة الضحية؛ والمؤبد إذا ارتكبت الجريمة بالتعذيب أو أعمال وحشية.",
          "fr": "Vingt à trente ans de réclusion et 1 000 000 à 6 000 000 de dirhams en cas de bande criminelle, de caractère transnational ou de mort de la victime ; perpétuité en cas de torture ou d’actes de barbarie.",
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
  "ma/act/2016/27-14#art_448-5-para-1": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-5",
    "paragraph": 1,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "عصابة إجرامية، أو طابع عابر للحدود، أو وفاة الضحية: السجن من عشرين إلى ثلاثين سنة وغرامة من 1.000.000 إلى 6.000.000 درهم.",
          "fr": "Bande criminelle, caractère transnational ou mort de la victime : vingt à trente ans de réclusion et 1 000 000 à 6 000 000 de dirhams.",
          "en": "A criminal gang, a transnational setting or the victim’s death: twenty to thirty years and 1,000,000 to 6,000,000 dirhams."
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
  "ma/act/2016/27-14#art_448-5-para-2": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/1962/1-59-413",
    "number": "448-5",
    "paragraph": 2,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "ترفع عقوبة الفقرة الأولى إلى السجن المؤبد إذا ارتكبت الجريمة بالتعذيب أو أعمال وحشية؛ ولم يذكر النص غرامة معها.",
          "fr": "La peine du premier alinéa devient la perpétuité si l’infraction est commise par torture ou actes de barbarie ; le texte n’y joint pas d’amende.",
          "en": "The penalty of the first paragraph is raised to life where the offence is committed by torture or acts of barbarity; the text states no fine with it."
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
        "supersededBy": null,
        "statement": {
          "ar": "الشخص الاعتباري يعاقب بغرامة من 1.000.000 إلى 10.000.000 درهم، مع وجوب الحكم بحله وبالتدبيرين الوقائيين للفصل 62، دون الإخلال بعقوبة ممثله.",
          "fr": "La personne morale encourt 1 000 000 à 10 000 000 de dirhams d’amende ; la dissolution et les deux mesures de sûreté de l’article 62 sont obligatoires, sans préjudice de la peine de son représentant.",
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
        "supersededBy": null,
        "statement": {
          "ar": "من علم بالاتجار بالبشر أو بالشروع فيه ولم يبلغ السلطات المختصة يعاقب بالحبس من سنة إلى خمس سنوات وبغرامة من 5.000 إلى 50.000 درهم؛ ويجوز إعفاء زوج الفاعل وأصوله وفروعه.",
          "fr": "Ne pas signaler aux autorités compétentes une traite ou sa tentative dont on a connaissance expose à un à cinq ans d’emprisonnement et 5 000 à 50 000 dirhams ; le conjoint, l’ascendant ou le descendant de l’auteur peut être exempté.",
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
        "supersededBy": null,
        "statement": {
          "ar": "استعمال العنف أو التهديد أو الوعد بمنفعة لمنع الشهادة أو الأدلة أو للحمل على الزور يعاقب عليه بالحبس من سنة إلى خمس سنوات وبغرامة من 5.000 إلى 50.000 درهم.",
          "fr": "User de violence, de menace ou de promesse pour empêcher un témoignage ou une preuve, ou pour en obtenir de faux, expose à un à cinq ans d’emprisonnement et 5 000 à 50 000 dirhams.",
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
        "supersededBy": null,
        "statement": {
          "ar": "تعريض ضحية أو شاهد للخطر عمدا بكشف الهوية أو مكان الإقامة أو بعرقلة إجراءات الحماية يعاقب عليه بالحبس من سنة إلى خمس سنوات وبغرامة من 5.000 إلى 50.000 درهم.",
          "fr": "Mettre sciemment en danger une victime ou un témoin en révélant son identité ou son lieu de résidence, ou en entravant sa protection, expose à un à cinq ans d’emprisonnement et 5 000 à 50 000 dirhams.",
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
        "supersededBy": null,
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
        "supersededBy": null,
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
        "supersededBy": null,
        "statement": {
          "ar": "من استفاد وهو يعلم من خدمة أو منفعة أو عمل تقدمه ضحية الاتجار يعاقب بالحبس من سنة إلى خمس سنوات وبغرامة من 5.000 إلى 50.000 درهم، وتضاعف العقوبة إذا كانت الضحية دون الثامنة عشرة.",
          "fr": "Tirer sciemment profit d’un service, d’un avantage ou d’un travail fourni par une victime expose à un à cinq ans d’emprisonnement et 5 000 à 50 000 dirhams, doublés si elle a moins de dix-huit ans.",
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
        "supersededBy": null,
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
        "supersededBy": null,
        "statement": {
          "ar": "يعفى من العقوبة من بادر من الجناة إلى الإبلاغ قبل التنفيذ أو الشروع أو مكّن من منع الإتمام؛ ويجوز الإعفاء أو التخفيف لمن أبلغ بعد ذلك ومكّن من القبض على الباقين، إلا إذا نتجت وفاة أو عاهة دائمة أو مرض عضال.",
          "fr": "Est exempté l’auteur qui dénonce avant l’exécution ou la tentative, ou permet d’empêcher l’achèvement ; il peut l’être, ou voir sa peine réduite, s’il dénonce ensuite et permet d’arrêter les autres, sauf mort, infirmité permanente ou maladie incurable.",
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
        "supersededBy": null,
        "statement": {
          "ar": "تصادر لفائدة الخزينة العامة الأموال والأدوات المستعملة أو المعدة أو المتحصلة، مع مراعاة حقوق الغير حسن النية؛ ويجب الحكم بنشر قرار الإدانة أو تعليقه أو بثه.",
          "fr": "Les fonds et outils utilisés, destinés ou obtenus sont confisqués au profit du Trésor, sous réserve des tiers de bonne foi ; la publication, l’affichage ou la diffusion de la condamnation doit être ordonnée.",
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
        "supersededBy": null,
        "statement": {
          "ar": "لا تسأل الضحية جنائيا ولا مدنيا عن فعل قامت به تحت التهديد متى ارتبط مباشرة بكونها ضحية اتجار بالبشر، إلا فعلا مجرما أتته بمحض إرادتها دون تهديد.",
          "fr": "La victime n’est responsable ni pénalement ni civilement d’un acte accompli sous la menace et directement lié à sa condition de victime, sauf acte incriminé commis de son plein gré sans aucune menace.",
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
        "supersededBy": null,
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
        "supersededBy": null,
        "statement": {
          "ar": "تعفى الضحية من الرسوم القضائية لدعوى التعويض المدنية، وتستفيد هي أو ذوو حقوقها من المساعدة القضائية بحكم القانون في كل دعوى، بما فيها الاستئناف وإجراءات التنفيذ.",
          "fr": "La victime est dispensée des taxes judiciaires pour son action civile en réparation ; elle ou ses ayants droit bénéficient de plein droit de l’assistance judiciaire en toute instance, appel et exécution compris.",
          "en": "A victim is exempt from court fees on the civil claim for compensation, and the victim or heirs have legal aid by operation of law in every action, appeal and enforcement included."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2016/27-14#art_6": {
    "act": "ma/act/2016/27-14",
    "citedIn": "ma/act/2016/27-14",
    "number": "6",
    "paragraph": null,
    "versions": [
      {
        "from": "2016-09-19",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "تحدث لدى رئيس الحكومة لجنة وطنية لتنسيق إجراءات مكافحة الاتجار بالبشر والوقاية منه.",
          "fr": "Une Commission nationale coordonne, auprès du Chef du gouvernement, la lutte contre la traite et sa prévention.",
          "en": "A National Commission with the Head of Government co-ordinates the fight against trafficking and its prevention."
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
        "supersededBy": null,
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
        "supersededBy": null,
        "statement": {
          "ar": "تحدث خلايا التكفل بالنساء ضحايا العنف بالمحاكم الابتدائية ومحاكم الاستئناف، وتتولى الاستقبال والاستماع والدعم والتوجيه والمرافقة، وتضم نائب وكيل الملك وقاضي الأحداث والمساعد أو المساعدة الاجتماعية وممثلي الإدارة.",
          "fr": "Des cellules de prise en charge des femmes victimes de violence sont créées dans les tribunaux et cours d’appel ; elles accueillent, écoutent, soutiennent, orientent et accompagnent, et réunissent le substitut, le juge des mineurs, l’assistante ou assistant social et des représentants de l’administration.",
          "en": "Units for women victims of violence are set up in tribunals and courts of appeal to receive, listen, support, guide and accompany; they join the deputy prosecutor, the juvenile judge, the social assistant and representatives of the administration."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2018/103-13#art_11": {
    "act": "ma/act/2018/103-13",
    "citedIn": "ma/act/2018/103-13",
    "number": "11",
    "paragraph": null,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "لجنة وطنية للتكفل بالنساء ضحايا العنف، تجتمع مرة في السنة على الأقل.",
          "fr": "Une commission nationale de prise en charge des femmes victimes de violence se réunit une fois par an au moins.",
          "en": "A national committee for women victims of violence meets at least once a year."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2018/103-13#art_12": {
    "act": "ma/act/2018/103-13",
    "citedIn": "ma/act/2018/103-13",
    "number": "12",
    "paragraph": null,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "تنسق اللجنة الوطنية وطنيا وتبدي الرأي في المخططات وتتلقى تقارير اللجان الجهوية والمحلية وتصدر تقريرا سنويا.",
          "fr": "La commission nationale coordonne, donne son avis sur les plans, reçoit les rapports régionaux et locaux et publie un rapport annuel.",
          "en": "The national committee co-ordinates, gives its opinion on plans, receives regional and local reports and issues a yearly report."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2018/103-13#art_13": {
    "act": "ma/act/2018/103-13",
    "citedIn": "ma/act/2018/103-13",
    "number": "13",
    "paragraph": null,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "لجنة جهوية لدى كل محكمة استئناف يرأسها الوكيل العام للملك أو نائبه.",
          "fr": "Une commission régionale par cour d’appel, présidée par le procureur général du Roi ou son substitut.",
          "en": "A regional committee at each court of appeal, chaired by the general prosecutor or a deputy."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2018/103-13#art_14": {
    "act": "ma/act/2018/103-13",
    "citedIn": "ma/act/2018/103-13",
    "number": "14",
    "paragraph": null,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "تعد اللجان الجهوية خططها وتنسق بين القضاء والقطاعات والجمعيات وتوحد عمل الخلايا.",
          "fr": "Les commissions régionales dressent leur plan, coordonnent justice, départements et associations et harmonisent les cellules.",
          "en": "Regional committees draw up their plan, co-ordinate the judiciary, departments and associations, and align the units."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2018/103-13#art_15": {
    "act": "ma/act/2018/103-13",
    "citedIn": "ma/act/2018/103-13",
    "number": "15",
    "paragraph": null,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "لجنة محلية لدى كل محكمة ابتدائية يرأسها وكيل الملك أو نائبه، ومن أعضائها المساعد أو المساعدة الاجتماعية ومحام.",
          "fr": "Une commission locale par tribunal, présidée par le procureur du Roi ou son substitut, avec l’assistante ou assistant social et un avocat.",
          "en": "A local committee at each tribunal, chaired by the king’s prosecutor or a deputy, with the social assistant and a lawyer."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "ma/act/2018/103-13#art_16": {
    "act": "ma/act/2018/103-13",
    "citedIn": "ma/act/2018/103-13",
    "number": "16",
    "paragraph": null,
    "versions": [
      {
        "from": "2018-09-12",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "تعد اللجان المحلية خططها وترصد الإكراهات وتقترح حلولها وترفع تقاريرها.",
          "fr": "Les commissions locales dressent leur plan, relèvent les obstacles, proposent des solutions et rendent compte.",
          "en": "Local committees draw up their plan, note obstacles, propose solutions and report."
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
        "from": "2023-01-15",
        "until": null,
        "by": null,
        "supersededBy": null,
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
        "from": "2023-01-15",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "يتولى مكتب المساعدة الاجتماعية بكل محكمة، بتكليف من الجهات القضائية المختصة، الاستقبال والاستماع والتوجيه والمواكبة والأبحاث الاجتماعية وتتبع ضحايا الجرائم والنساء ضحايا العنف، ويرفع تقارير إلى مسؤولي المحكمة وتقارير إدارية إلى وزارة العدل.",
          "fr": "Dans chaque juridiction, le bureau d’assistance sociale, chargé par les autorités judiciaires compétentes, accueille, écoute, oriente, accompagne, mène les enquêtes sociales et suit les victimes ; il fait rapport aux responsables de la juridiction et, administrativement, au ministère de la justice.",
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
        "supersededBy": null,
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
        "supersededBy": null,
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
  "un/convention/2000/untoc#art_18": {
    "act": "un/convention/2000/untoc",
    "citedIn": "un/convention/2000/untoc",
    "number": "18",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-12-04",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "طلب المساعدة القضائية المتبادلة يكون كتابة ويبين السلطة الطالبة وموضوع القضية وملخص الوقائع والمساعدة المطلوبة وهوية الأشخاص والغرض؛ ولا يستعمل جوابه في غيره دون موافقة.",
          "fr": "La demande d’entraide est écrite et indique l’autorité, l’objet de l’affaire, les faits, l’aide voulue, les personnes et le but ; la réponse ne sert à rien d’autre sans accord.",
          "en": "A request for mutual legal assistance is in writing and states the authority, the subject, the facts, the help sought, the persons and the purpose; the answer serves nothing else without consent."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "un/convention/2000/untoc#art_19": {
    "act": "un/convention/2000/untoc",
    "citedIn": "un/convention/2000/untoc",
    "number": "19",
    "paragraph": null,
    "versions": [
      {
        "from": "2003-12-04",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "إمكان إنشاء هيئات تحقيق مشتركة بين الدول.",
          "fr": "Des enquêtes communes entre États sont possibles.",
          "en": "States may set up joint investigations."
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
        "supersededBy": null,
        "statement": {
          "ar": "تعريف الاتجار بالأشخاص بالفعل والوسيلة والغرض؛ ولا عبرة برضا الضحية إذا استعملت وسيلة، ولا تشترط الوسيلة في حق من هو دون الثامنة عشرة.",
          "fr": "La traite se définit par l’acte, le moyen et le but ; le consentement est indifférent dès qu’un moyen a été employé, et aucun moyen n’est exigé pour un enfant de moins de dix-huit ans.",
          "en": "Trafficking is defined by act, means and purpose; consent is irrelevant where a means was used, and no means is needed for a child under eighteen."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "un/protocol/2000/palermo#art_6": {
    "act": "un/protocol/2000/palermo",
    "citedIn": "un/protocol/2000/palermo",
    "number": "6",
    "paragraph": null,
    "versions": [
      {
        "from": "2011-08-02",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "حماية خصوصية الضحايا وهويتهم، وإعلامهم بالإجراءات، وتيسير التعافي والسلامة، وإتاحة إمكانية الحصول على تعويض.",
          "fr": "Protéger la vie privée et l’identité des victimes, les informer de la procédure, aider leur rétablissement et leur sûreté, leur ouvrir la possibilité d’une réparation.",
          "en": "Protect victims’ privacy and identity, inform them of proceedings, help recovery and safety, open the possibility of compensation."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "un/protocol/2000/palermo#art_7": {
    "act": "un/protocol/2000/palermo",
    "citedIn": "un/protocol/2000/palermo",
    "number": "7",
    "paragraph": null,
    "versions": [
      {
        "from": "2011-08-02",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "النظر في تدابير تتيح للضحايا البقاء مؤقتا أو دائما في الحالات المناسبة.",
          "fr": "Envisager des mesures qui laissent les victimes demeurer à titre temporaire ou permanent, le cas échéant.",
          "en": "Consider measures that let victims stay, for a time or for good, in fitting cases."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  },
  "un/protocol/2000/palermo#art_8": {
    "act": "un/protocol/2000/palermo",
    "citedIn": "un/protocol/2000/palermo",
    "number": "8",
    "paragraph": null,
    "versions": [
      {
        "from": "2011-08-02",
        "until": null,
        "by": null,
        "supersededBy": null,
        "statement": {
          "ar": "عودة الضحية طوعية قدر الإمكان، مع مراعاة سلامتها والإجراءات الجارية، ودون تأخير لا مبرر له من دولتها.",
          "fr": "Retour de préférence volontaire, dans le respect de la sûreté de la victime et des procédures en cours, sans retard injustifié de son État.",
          "en": "Return preferably voluntary, with regard to the victim’s safety and to proceedings, and without undue delay by their own State."
        },
        "verified": false,
        "confidence": "text",
        "note": null
      }
    ]
  }
}
export const changes: Readonly<Record<string, Change>> = {
  "ma/act/1974/1-74-232": {
    "title": {
      "ar": "الظهير الشريف بمثابة قانون رقم 1.74.232 بتاريخ 21 ماي 1974",
      "fr": "Dahir portant loi n° 1-74-232 du 21 mai 1974",
      "en": "Dahir having the force of law 1-74-232 of 21 May 1974"
    },
    "number": 3214,
    "published": "1974-06-05",
    "page": 1524
  },
  "ma/act/1982/3-80": {
    "title": {
      "ar": "القانون رقم 3.80",
      "fr": "Loi n° 3-80",
      "en": "Law 3-80"
    },
    "number": 3636,
    "published": "1982-07-07",
    "page": 835
  },
  "ma/act/2003/24-03": {
    "title": {
      "ar": "القانون رقم 24.03",
      "fr": "Loi n° 24-03",
      "en": "Law 24-03"
    },
    "number": 5175,
    "published": "2004-01-05",
    "page": 121
  },
  "ma/act/2005/23-05": {
    "title": {
      "ar": "القانون رقم 23.05",
      "fr": "Loi n° 23-05",
      "en": "Law 23-05"
    },
    "number": 5374,
    "published": "2005-12-01",
    "page": 3140
  },
  "ma/act/2007/43-05": {
    "title": {
      "ar": "القانون رقم 43.05",
      "fr": "Loi n° 43-05",
      "en": "Law 43-05"
    },
    "number": 5522,
    "published": "2007-05-03",
    "page": 1359
  },
  "ma/act/2011/35-11": {
    "title": {
      "ar": "القانون رقم 35.11",
      "fr": "Loi n° 35-11",
      "en": "Law 35-11"
    },
    "number": 5990,
    "published": "2011-10-27",
    "page": 5235
  },
  "ma/act/2011/36-10": {
    "title": {
      "ar": "القانون رقم 36.10",
      "fr": "Loi n° 36-10",
      "en": "Law 36-10"
    },
    "number": 5975,
    "published": "2011-09-05",
    "page": 4390
  },
  "ma/act/2011/37-10": {
    "title": {
      "ar": "القانون رقم 37.10",
      "fr": "Loi n° 37-10",
      "en": "Law 37-10"
    },
    "number": 5988,
    "published": "2011-10-20",
    "page": 5123
  },
  "ma/act/2016/27-14": {
    "title": {
      "ar": "القانون رقم 27.14",
      "fr": "Loi n° 27-14",
      "en": "Law 27-14"
    },
    "number": 6501,
    "published": "2016-09-19",
    "page": 6644
  },
  "ma/act/2018/103-13": {
    "title": {
      "ar": "القانون رقم 103.13",
      "fr": "Loi n° 103-13",
      "en": "Law 103-13"
    },
    "number": 6655,
    "published": "2018-03-12",
    "page": 1449
  },
  "ma/act/2019/89-18": {
    "title": {
      "ar": "القانون رقم 89.18",
      "fr": "Loi n° 89-18",
      "en": "Law 89-18"
    },
    "number": 6763,
    "published": "2019-03-18",
    "page": 1612
  },
  "ma/act/2021/12-18": {
    "title": {
      "ar": "القانون رقم 12.18",
      "fr": "Loi n° 12-18",
      "en": "Law 12-18"
    },
    "number": 6995,
    "published": "2021-06-14",
    "page": 4162
  },
  "ma/act/2024/43-22": {
    "title": {
      "ar": "القانون رقم 43.22",
      "fr": "Loi n° 43-22",
      "en": "Law 43-22"
    },
    "number": 7328,
    "published": "2024-08-22",
    "page": 5327
  },
  "ma/act/2025/03-23": {
    "title": {
      "ar": "القانون رقم 03.23",
      "fr": "Loi n° 03-23",
      "en": "Law 03-23"
    },
    "number": 7437,
    "published": "2025-09-08",
    "page": 6962
  }
}
