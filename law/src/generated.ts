// Generated from law/corpus by law/generate.ts. Do not edit.
import type { Act } from './shape.ts'
export const articles = [
  "ma/act/1962/1-59-413#art_6",
  "ma/act/1962/1-59-413#art_16",
  "ma/act/1962/1-59-413#art_17",
  "ma/act/1962/1-59-413#art_35-3",
  "ma/act/1962/1-59-413#art_62",
  "ma/act/1962/1-59-413#art_88-1",
  "ma/act/1962/1-59-413#art_88-2",
  "ma/act/1962/1-59-413#art_88-3",
  "ma/act/1962/1-59-413#art_114",
  "ma/act/1962/1-59-413#art_115",
  "ma/act/1962/1-59-413#art_116",
  "ma/act/1962/1-59-413#art_117",
  "ma/act/1962/1-59-413#art_118",
  "ma/act/1962/1-59-413#art_128",
  "ma/act/1962/1-59-413#art_129",
  "ma/act/1962/1-59-413#art_130",
  "ma/act/1962/1-59-413#art_139",
  "ma/act/1962/1-59-413#art_140",
  "ma/act/1962/1-59-413#art_146",
  "ma/act/1962/1-59-413#art_147",
  "ma/act/1962/1-59-413#art_154",
  "ma/act/1962/1-59-413#art_155",
  "ma/act/1962/1-59-413#art_156",
  "ma/act/1962/1-59-413#art_157",
  "ma/act/1962/1-59-413#art_299",
  "ma/act/1962/1-59-413#art_323-1",
  "ma/act/1962/1-59-413#art_373",
  "ma/act/1962/1-59-413#art_436",
  "ma/act/1962/1-59-413#art_436-para-1",
  "ma/act/1962/1-59-413#art_436-para-2",
  "ma/act/1962/1-59-413#art_436-para-3",
  "ma/act/1962/1-59-413#art_436-1",
  "ma/act/1962/1-59-413#art_436-1-para-1",
  "ma/act/1962/1-59-413#art_436-1-para-2",
  "ma/act/1962/1-59-413#art_446",
  "ma/act/1962/1-59-413#art_467-2",
  "ma/act/1962/1-59-413#art_497",
  "ma/act/1962/1-59-413#art_498",
  "ma/act/1962/1-59-413#art_499",
  "ma/act/1962/1-59-413#art_501",
  "ma/act/1962/1-59-413#art_501-1",
  "ma/act/1962/1-59-413#art_503-2-1",
  "ma/act/1962/1-59-413#art_574-2",
  "ma/act/2002/22-01#art_3",
  "ma/act/2002/22-01#art_4",
  "ma/act/2002/22-01#art_5",
  "ma/act/2002/22-01#art_6",
  "ma/act/2002/22-01#art_15",
  "ma/act/2002/22-01#art_40",
  "ma/act/2002/22-01#art_40-1",
  "ma/act/2002/22-01#art_42",
  "ma/act/2002/22-01#art_43",
  "ma/act/2002/22-01#art_44",
  "ma/act/2002/22-01#art_49",
  "ma/act/2002/22-01#art_49-1",
  "ma/act/2002/22-01#art_51-1",
  "ma/act/2002/22-01#art_51-2",
  "ma/act/2002/22-01#art_57",
  "ma/act/2002/22-01#art_64-1",
  "ma/act/2002/22-01#art_66",
  "ma/act/2002/22-01#art_66-1",
  "ma/act/2002/22-01#art_66-2",
  "ma/act/2002/22-01#art_66-3",
  "ma/act/2002/22-01#art_66-5",
  "ma/act/2002/22-01#art_73",
  "ma/act/2002/22-01#art_73-1",
  "ma/act/2002/22-01#art_73-2",
  "ma/act/2002/22-01#art_78",
  "ma/act/2002/22-01#art_80",
  "ma/act/2002/22-01#art_82-3-1",
  "ma/act/2002/22-01#art_82-3-2",
  "ma/act/2002/22-01#art_82-3-3",
  "ma/act/2002/22-01#art_82-3-4",
  "ma/act/2002/22-01#art_82-3-5",
  "ma/act/2002/22-01#art_82-3-9",
  "ma/act/2002/22-01#art_82-4",
  "ma/act/2002/22-01#art_82-5",
  "ma/act/2002/22-01#art_82-5-para-1",
  "ma/act/2002/22-01#art_82-5-para-2",
  "ma/act/2002/22-01#art_82-5-para-3",
  "ma/act/2002/22-01#art_82-5-para-4",
  "ma/act/2002/22-01#art_82-5-1",
  "ma/act/2002/22-01#art_82-5-1-para-1",
  "ma/act/2002/22-01#art_82-5-1-para-2",
  "ma/act/2002/22-01#art_82-5-1-para-3",
  "ma/act/2002/22-01#art_82-5-1-para-4",
  "ma/act/2002/22-01#art_82-5-1-para-5",
  "ma/act/2002/22-01#art_82-5-1-para-6",
  "ma/act/2002/22-01#art_82-5-2",
  "ma/act/2002/22-01#art_82-5-3",
  "ma/act/2002/22-01#art_82-6",
  "ma/act/2002/22-01#art_82-7",
  "ma/act/2002/22-01#art_82-8",
  "ma/act/2002/22-01#art_82-9",
  "ma/act/2002/22-01#art_82-10",
  "ma/act/2002/22-01#art_83",
  "ma/act/2002/22-01#art_84",
  "ma/act/2002/22-01#art_87",
  "ma/act/2002/22-01#art_92",
  "ma/act/2002/22-01#art_93",
  "ma/act/2002/22-01#art_94",
  "ma/act/2002/22-01#art_95",
  "ma/act/2002/22-01#art_108",
  "ma/act/2002/22-01#art_109",
  "ma/act/2002/22-01#art_116-1",
  "ma/act/2002/22-01#art_116-2",
  "ma/act/2002/22-01#art_116-3",
  "ma/act/2002/22-01#art_116-4",
  "ma/act/2002/22-01#art_123",
  "ma/act/2002/22-01#art_136",
  "ma/act/2002/22-01#art_139",
  "ma/act/2002/22-01#art_160",
  "ma/act/2002/22-01#art_161",
  "ma/act/2002/22-01#art_176",
  "ma/act/2002/22-01#art_177",
  "ma/act/2002/22-01#art_214",
  "ma/act/2002/22-01#art_216",
  "ma/act/2002/22-01#art_217",
  "ma/act/2002/22-01#art_218",
  "ma/act/2002/22-01#art_220",
  "ma/act/2002/22-01#art_222",
  "ma/act/2002/22-01#art_223",
  "ma/act/2002/22-01#art_224",
  "ma/act/2002/22-01#art_254",
  "ma/act/2002/22-01#art_255",
  "ma/act/2002/22-01#art_256",
  "ma/act/2002/22-01#art_257",
  "ma/act/2002/22-01#art_258",
  "ma/act/2002/22-01#art_259",
  "ma/act/2002/22-01#art_260",
  "ma/act/2002/22-01#art_287",
  "ma/act/2002/22-01#art_302",
  "ma/act/2002/22-01#art_302-para-1",
  "ma/act/2002/22-01#art_302-para-2",
  "ma/act/2002/22-01#art_303",
  "ma/act/2002/22-01#art_308",
  "ma/act/2002/22-01#art_309",
  "ma/act/2002/22-01#art_316",
  "ma/act/2002/22-01#art_317-1",
  "ma/act/2002/22-01#art_318",
  "ma/act/2002/22-01#art_337",
  "ma/act/2002/22-01#art_347-1",
  "ma/act/2002/22-01#art_347-2",
  "ma/act/2002/22-01#art_349",
  "ma/act/2002/22-01#art_350",
  "ma/act/2002/22-01#art_374",
  "ma/act/2002/22-01#art_399",
  "ma/act/2002/22-01#art_400",
  "ma/act/2002/22-01#art_402",
  "ma/act/2002/22-01#art_416",
  "ma/act/2002/22-01#art_417",
  "ma/act/2002/22-01#art_418",
  "ma/act/2002/22-01#art_419",
  "ma/act/2002/22-01#art_420",
  "ma/act/2002/22-01#art_421",
  "ma/act/2002/22-01#art_421-1",
  "ma/act/2002/22-01#art_429-1",
  "ma/act/2002/22-01#art_440",
  "ma/act/2002/22-01#art_457",
  "ma/act/2002/22-01#art_458",
  "ma/act/2002/22-01#art_460",
  "ma/act/2002/22-01#art_461",
  "ma/act/2002/22-01#art_462",
  "ma/act/2002/22-01#art_462-1",
  "ma/act/2002/22-01#art_466",
  "ma/act/2002/22-01#art_482",
  "ma/act/2002/22-01#art_490",
  "ma/act/2002/22-01#art_493",
  "ma/act/2002/22-01#art_494",
  "ma/act/2002/22-01#art_510",
  "ma/act/2002/22-01#art_511",
  "ma/act/2002/22-01#art_527",
  "ma/act/2002/22-01#art_528",
  "ma/act/2002/22-01#art_597",
  "ma/act/2002/22-01#art_598",
  "ma/act/2002/22-01#art_649",
  "ma/act/2002/22-01#art_650",
  "ma/act/2002/22-01#art_707",
  "ma/act/2002/22-01#art_708",
  "ma/act/2002/22-01#art_709",
  "ma/act/2002/22-01#art_710",
  "ma/act/2002/22-01#art_711",
  "ma/act/2002/22-01#art_712",
  "ma/act/2002/22-01#art_713",
  "ma/act/2002/22-01#art_750",
  "ma/act/2002/22-01#art_754",
  "ma/act/2002/22-01#art_755",
  "ma/act/2003/02-03#art_26",
  "ma/act/2003/02-03#art_29",
  "ma/act/2003/02-03#art_50",
  "ma/act/2003/02-03#art_51",
  "ma/act/2003/02-03#art_52",
  "ma/act/2003/02-03#art_52-para-1",
  "ma/act/2003/02-03#art_52-para-2",
  "ma/act/2009/09-08#art_3",
  "ma/act/2009/09-08#art_12",
  "ma/act/2009/09-08#art_21",
  "ma/act/2009/09-08#art_23",
  "ma/act/2009/09-08#art_26",
  "ma/act/2009/09-08#art_43",
  "ma/act/2009/09-08#art_49",
  "ma/act/2009/09-08#art_50",
  "ma/act/2016/27-14#art_448-1",
  "ma/act/2016/27-14#art_448-1-para-1",
  "ma/act/2016/27-14#art_448-1-para-2",
  "ma/act/2016/27-14#art_448-1-para-3",
  "ma/act/2016/27-14#art_448-1-para-4",
  "ma/act/2016/27-14#art_448-1-para-5",
  "ma/act/2016/27-14#art_448-2",
  "ma/act/2016/27-14#art_448-3",
  "ma/act/2016/27-14#art_448-4",
  "ma/act/2016/27-14#art_448-5",
  "ma/act/2016/27-14#art_448-5-para-1",
  "ma/act/2016/27-14#art_448-5-para-2",
  "ma/act/2016/27-14#art_448-6",
  "ma/act/2016/27-14#art_448-7",
  "ma/act/2016/27-14#art_448-8",
  "ma/act/2016/27-14#art_448-9",
  "ma/act/2016/27-14#art_448-9-para-1",
  "ma/act/2016/27-14#art_448-9-para-2",
  "ma/act/2016/27-14#art_448-10",
  "ma/act/2016/27-14#art_448-11",
  "ma/act/2016/27-14#art_448-12",
  "ma/act/2016/27-14#art_448-13",
  "ma/act/2016/27-14#art_448-14",
  "ma/act/2016/27-14#art_4",
  "ma/act/2016/27-14#art_5",
  "ma/act/2016/27-14#art_6",
  "ma/act/2016/27-14#art_7",
  "ma/act/2018/103-13#art_10",
  "ma/act/2018/103-13#art_11",
  "ma/act/2018/103-13#art_12",
  "ma/act/2018/103-13#art_13",
  "ma/act/2018/103-13#art_14",
  "ma/act/2018/103-13#art_15",
  "ma/act/2018/103-13#art_16",
  "ma/act/2022/38-15#art_48",
  "ma/act/2022/38-15#art_50",
  "ma/decree/2018/2-17-740#art_7",
  "ma/decree/2023/2-23-665#art_6",
  "un/convention/2000/untoc#art_18",
  "un/convention/2000/untoc#art_19",
  "un/protocol/2000/palermo#art_3",
  "un/protocol/2000/palermo#art_6",
  "un/protocol/2000/palermo#art_7",
  "un/protocol/2000/palermo#art_8"
] as const
export const acts: Readonly<Record<string, Act>> = {
  "ma/act/1962/1-59-413": {
    "title": {
      "ar": "مجموعة القانون الجنائي",
      "fr": "Code pénal",
      "en": "Penal Code"
    },
    "authentic": "ar",
    "cite": {
      "ar": {
        "article": "الفصل",
        "of": "من مجموعة القانون الجنائي"
      },
      "fr": {
        "article": "article",
        "of": "du Code pénal"
      },
      "en": {
        "article": "article",
        "of": "of the Penal Code"
      }
    },
    "codified": null,
    "source": {
      "gazette": {
        "number": 2640,
        "published": "1963-06-05",
        "page": 1253
      },
      "consolidated": "2024-08-22",
      "note": {
        "ar": "الظهير الشريف رقم 1.59.413 بتاريخ 26 نونبر 1962، في الجريدة الرسمية عدد 2640 مكرر. قرئ النص الرسمي المحين، وعنه رقم الجريدة ويومها وصفحتها.",
        "fr": "Dahir n° 1-59-413 du 26 novembre 1962, bulletin 2640 bis. Le texte officiel consolidé a été lu ; il donne le numéro, le jour et la page du bulletin.",
        "en": "Dahir 1-59-413 of 26 November 1962, gazette 2640 bis. The consolidated official text was read; it gives the number, day and page of the gazette."
      }
    }
  },
  "ma/act/2002/22-01": {
    "title": {
      "ar": "القانون رقم 22.01 المتعلق بالمسطرة الجنائية",
      "fr": "Loi n° 22-01 relative à la procédure pénale",
      "en": "Law 22-01, Code of Criminal Procedure"
    },
    "authentic": "ar",
    "cite": {
      "ar": {
        "article": "المادة",
        "of": "من قانون المسطرة الجنائية"
      },
      "fr": {
        "article": "article",
        "of": "du Code de procédure pénale"
      },
      "en": {
        "article": "article",
        "of": "of the Code of Criminal Procedure"
      }
    },
    "codified": null,
    "source": {
      "gazette": {
        "number": 5078,
        "published": "2003-01-30",
        "page": 315
      },
      "consolidated": "2025-09-08",
      "note": {
        "ar": "الظهير الشريف رقم 1.02.255 بتاريخ 3 أكتوبر 2002. ونشر القانون رقم 03.23 (الظهير الشريف رقم 1.25.55 بتاريخ 13 غشت 2025) في الجريدة الرسمية عدد 7437 بتاريخ 8 شتنبر 2025، الصفحة 6962.",
        "fr": "Dahir n° 1-02-255 du 3 octobre 2002. La loi n° 03-23 (dahir n° 1-25-55 du 13 août 2025) est au bulletin 7437 du 8 septembre 2025, page 6962.",
        "en": "Dahir 1-02-255 of 3 October 2002. Law 03-23 (Dahir 1-25-55 of 13 August 2025) is in gazette 7437 of 8 September 2025, page 6962."
      }
    }
  },
  "ma/act/2003/02-03": {
    "title": {
      "ar": "القانون رقم 02.03 المتعلق بدخول وإقامة الأجانب بالمملكة المغربية وبالهجرة غير المشروعة",
      "fr": "Loi n° 02-03 relative à l’entrée et au séjour des étrangers au Maroc, à l’émigration et l’immigration irrégulières",
      "en": "Law 02-03 on the entry and stay of foreigners and on irregular migration"
    },
    "authentic": "ar",
    "cite": {
      "ar": {
        "article": "المادة",
        "of": "من القانون رقم 02.03"
      },
      "fr": {
        "article": "article",
        "of": "de la loi n° 02-03"
      },
      "en": {
        "article": "article",
        "of": "of Law 02-03"
      }
    },
    "codified": null,
    "source": {
      "gazette": {
        "number": 5160,
        "published": "2003-11-13",
        "page": 3817
      },
      "consolidated": null,
      "note": {
        "ar": "الظهير الشريف رقم 1.03.196 بتاريخ 11 نونبر 2003.",
        "fr": "Dahir n° 1-03-196 du 11 novembre 2003.",
        "en": "Dahir 1-03-196 of 11 November 2003."
      }
    }
  },
  "ma/act/2009/09-08": {
    "title": {
      "ar": "القانون رقم 09.08 المتعلق بحماية الأشخاص الذاتيين تجاه معالجة المعطيات ذات الطابع الشخصي",
      "fr": "Loi n° 09-08 relative à la protection des personnes physiques à l’égard du traitement des données à caractère personnel",
      "en": "Law 09-08 on the protection of individuals with regard to the processing of personal data"
    },
    "authentic": "ar",
    "cite": {
      "ar": {
        "article": "المادة",
        "of": "من القانون رقم 09.08"
      },
      "fr": {
        "article": "article",
        "of": "de la loi n° 09-08"
      },
      "en": {
        "article": "article",
        "of": "of Law 09-08"
      }
    },
    "codified": null,
    "source": {
      "gazette": {
        "number": 5714,
        "published": "2009-03-05",
        "page": null
      },
      "consolidated": null,
      "note": {
        "ar": "قرئت النشرة الفرنسية للجريدة الرسمية؛ ولم يقرأ النص العربي، وهو المعتمد.",
        "fr": "L’édition française du bulletin a été lue ; le texte arabe, qui fait foi, ne l’a pas été.",
        "en": "The French edition of the gazette was read; the Arabic text, which prevails, was not."
      }
    }
  },
  "ma/act/2016/27-14": {
    "title": {
      "ar": "القانون رقم 27.14 المتعلق بمكافحة الاتجار بالبشر",
      "fr": "Loi n° 27-14 relative à la lutte contre la traite des êtres humains",
      "en": "Law 27-14 against trafficking in human beings"
    },
    "authentic": "ar",
    "cite": {
      "ar": {
        "article": "المادة",
        "of": "من القانون رقم 27.14 المتعلق بمكافحة الاتجار بالبشر"
      },
      "fr": {
        "article": "article",
        "of": "de la loi n° 27-14 relative à la lutte contre la traite des êtres humains"
      },
      "en": {
        "article": "article",
        "of": "of Law 27-14 against trafficking in human beings"
      }
    },
    "codified": {
      "work": "ma/act/1962/1-59-413",
      "articles": "art_448-"
    },
    "source": {
      "gazette": {
        "number": 6501,
        "published": "2016-09-19",
        "page": 6644
      },
      "consolidated": null,
      "note": {
        "ar": "الظهير الشريف رقم 1.16.127 بتاريخ 25 غشت 2016. ولم يحدد القانون يوما لاحقا، فاعتبر نافذا من تاريخ نشره.",
        "fr": "Dahir n° 1-16-127 du 25 août 2016. La loi ne fixe pas de jour plus tardif : elle est tenue pour en vigueur dès sa publication.",
        "en": "Dahir 1-16-127 of 25 August 2016. The law sets no later day, so it is taken to hold from its publication."
      }
    }
  },
  "ma/act/2018/103-13": {
    "title": {
      "ar": "القانون رقم 103.13 المتعلق بمحاربة العنف ضد النساء",
      "fr": "Loi n° 103-13 relative à la lutte contre les violences faites aux femmes",
      "en": "Law 103-13 against violence against women"
    },
    "authentic": "ar",
    "cite": {
      "ar": {
        "article": "المادة",
        "of": "من القانون رقم 103.13 المتعلق بمحاربة العنف ضد النساء"
      },
      "fr": {
        "article": "article",
        "of": "de la loi n° 103-13 relative à la lutte contre les violences faites aux femmes"
      },
      "en": {
        "article": "article",
        "of": "of Law 103-13 against violence against women"
      }
    },
    "codified": null,
    "source": {
      "gazette": {
        "number": 6655,
        "published": "2018-03-12",
        "page": 1449
      },
      "consolidated": null,
      "note": {
        "ar": "الظهير الشريف رقم 1.18.19 بتاريخ 22 فبراير 2018. ودخل حيز التنفيذ بعد ستة أشهر من نشره.",
        "fr": "Dahir n° 1-18-19 du 22 février 2018. En vigueur six mois après sa publication.",
        "en": "Dahir 1-18-19 of 22 February 2018. In force six months after its publication."
      }
    }
  },
  "ma/act/2022/38-15": {
    "title": {
      "ar": "القانون رقم 38.15 المتعلق بالتنظيم القضائي",
      "fr": "Loi n° 38-15 relative à l’organisation judiciaire",
      "en": "Law 38-15 on the organisation of the courts"
    },
    "authentic": "ar",
    "cite": {
      "ar": {
        "article": "المادة",
        "of": "من القانون رقم 38.15 المتعلق بالتنظيم القضائي"
      },
      "fr": {
        "article": "article",
        "of": "de la loi n° 38-15 relative à l'organisation judiciaire"
      },
      "en": {
        "article": "article",
        "of": "of Law 38-15 on the organisation of the courts"
      }
    },
    "codified": null,
    "source": {
      "gazette": {
        "number": 7108,
        "published": "2022-07-14",
        "page": 4568
      },
      "consolidated": "2025-03-03",
      "note": {
        "ar": "الظهير الشريف رقم 1.22.38 بتاريخ 30 يونيو 2022. يدخل حيز التنفيذ بعد مرور ستة أشهر على نشره (المادة 109)، أي في 15 يناير 2023 حسب قراءتنا.",
        "fr": "Dahir n° 1-22-38 du 30 juin 2022. En vigueur six mois après sa publication (article 109), soit le 15 janvier 2023 selon notre lecture.",
        "en": "Dahir 1-22-38 of 30 June 2022. In force six months after its publication (art. 109), which we read as 15 January 2023."
      }
    }
  },
  "ma/decree/2018/2-17-740": {
    "title": {
      "ar": "المرسوم رقم 2.17.740 بتحديد تأليف اللجنة الوطنية لتنسيق إجراءات مكافحة الاتجار بالبشر والوقاية منه وكيفية سيرها",
      "fr": "Décret n° 2-17-740 fixant la composition et le fonctionnement de la Commission nationale de lutte contre la traite",
      "en": "Decree 2-17-740 on the composition and working of the National Anti-Trafficking Commission"
    },
    "authentic": "ar",
    "cite": {
      "ar": {
        "article": "المادة",
        "of": "من المرسوم رقم 2.17.740"
      },
      "fr": {
        "article": "article",
        "of": "du décret n° 2-17-740"
      },
      "en": {
        "article": "article",
        "of": "of Decree 2-17-740"
      }
    },
    "codified": null,
    "source": {
      "gazette": {
        "number": 6692,
        "published": "2018-07-19",
        "page": 4759
      },
      "consolidated": null,
      "note": {
        "ar": "مرسوم 6 يوليوز 2018. ويدخل حيز التنفيذ من تعيين أعضاء اللجنة (المادة 8)، ويوم ذلك لم يثبت؛ فاعتمد يوم النشر.",
        "fr": "Décret du 6 juillet 2018. En vigueur à la nomination des membres de la Commission (art. 8), dont le jour n’est pas établi ; celui de la publication est retenu.",
        "en": "Decree of 6 July 2018. In force from the appointment of the Commission's members (art. 8), whose day is not established; the day of publication is used."
      }
    }
  },
  "ma/decree/2023/2-23-665": {
    "title": {
      "ar": "المرسوم رقم 2.23.665 بتحديد الخريطة القضائية للمملكة",
      "fr": "Décret n° 2-23-665 fixant la carte judiciaire du Royaume",
      "en": "Decree 2-23-665 setting the judicial map"
    },
    "authentic": "ar",
    "cite": {
      "ar": {
        "article": "المادة",
        "of": "من المرسوم رقم 2.23.665"
      },
      "fr": {
        "article": "article",
        "of": "du décret n° 2-23-665"
      },
      "en": {
        "article": "article",
        "of": "of Decree 2-23-665"
      }
    },
    "codified": null,
    "source": {
      "gazette": {
        "number": 7260,
        "published": "2023-12-28",
        "page": 11493
      },
      "consolidated": "2024-07-22",
      "note": {
        "ar": "مرسوم 10 نونبر 2023، كما غير بالمرسوم رقم 2.24.401 بتاريخ 12 يوليوز 2024.",
        "fr": "Décret du 10 novembre 2023, modifié par le décret n° 2-24-401 du 12 juillet 2024.",
        "en": "Decree of 10 November 2023, changed by Decree 2-24-401 of 12 July 2024."
      }
    }
  },
  "un/convention/2000/untoc": {
    "title": {
      "ar": "اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية",
      "fr": "Convention des Nations unies contre la criminalité transnationale organisée",
      "en": "United Nations Convention against Transnational Organized Crime"
    },
    "authentic": "ar, zh, en, fr, ru, es",
    "cite": {
      "ar": {
        "article": "المادة",
        "of": "من اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية"
      },
      "fr": {
        "article": "article",
        "of": "de la Convention contre la criminalité transnationale organisée"
      },
      "en": {
        "article": "article",
        "of": "of the Convention against Transnational Organized Crime"
      }
    },
    "codified": null,
    "source": {
      "gazette": {
        "number": null,
        "published": null,
        "page": null
      },
      "consolidated": null,
      "note": {
        "ar": "صودق عليها في 20 شتنبر 2002 ونشرت بالمغرب بالظهير الشريف رقم 1.02.132 بتاريخ 4 دجنبر 2003. ولم تقرأ الجريدة الرسمية.",
        "fr": "Ratifiée le 20 septembre 2002, publiée au Maroc par le dahir n° 1-02-132 du 4 décembre 2003. Le bulletin n’a pas été lu.",
        "en": "Ratified on 20 September 2002, published in Morocco by Dahir 1-02-132 of 4 December 2003. The gazette was not read."
      }
    }
  },
  "un/protocol/2000/palermo": {
    "title": {
      "ar": "بروتوكول منع وقمع ومعاقبة الاتجار بالأشخاص، وبخاصة النساء والأطفال",
      "fr": "Protocole visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants",
      "en": "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children"
    },
    "authentic": "ar, zh, en, fr, ru, es",
    "cite": {
      "ar": {
        "article": "المادة",
        "of": "من بروتوكول باليرمو"
      },
      "fr": {
        "article": "article",
        "of": "du Protocole de Palerme"
      },
      "en": {
        "article": "article",
        "of": "of the Palermo Protocol"
      }
    },
    "codified": null,
    "source": {
      "gazette": {
        "number": null,
        "published": null,
        "page": null
      },
      "consolidated": null,
      "note": {
        "ar": "نشر بالمغرب بالظهير الشريف رقم 1.09.112 بتاريخ 2 غشت 2011؛ وأودعت وثيقة الانضمام في 26 أبريل 2011. ولم تقرأ الجريدة الرسمية.",
        "fr": "Publié au Maroc par le dahir n° 1-09-112 du 2 août 2011 ; l’adhésion a été déposée le 26 avril 2011. Le bulletin n’a pas été lu.",
        "en": "Published in Morocco by Dahir 1-09-112 of 2 August 2011; the accession was deposited on 26 April 2011. The gazette was not read."
      }
    }
  }
}
export const parameters = {
  "reflection_cap": {
    "unit": "days",
    "basis": "ma/act/2002/22-01#art_82-5-1-para-4",
    "values": [
      {
        "from": "2025-12-08",
        "value": 30,
        "source": "CPP art. 82-5-1 §4 as changed by Law 03-23",
        "verified": false,
        "confidence": "text"
      }
    ]
  },
  "kings_prosecutor_notice": {
    "unit": "days",
    "basis": "ma/act/2002/22-01#art_40",
    "values": [
      {
        "from": "2003-10-01",
        "value": 15,
        "source": "CPP art. 40, shelving; the wording before Law 03-23 was not read",
        "confidence": "memory",
        "verified": false
      },
      {
        "from": "2025-12-08",
        "value": 15,
        "source": "CPP art. 40 as changed by Law 03-23, from the day the decision is taken",
        "verified": false,
        "confidence": "text"
      }
    ]
  },
  "general_prosecutor_notice": {
    "unit": "days",
    "basis": "ma/act/2002/22-01#art_49",
    "values": [
      {
        "from": "2003-10-01",
        "value": 15,
        "source": "CPP art. 49, shelving; the wording before Law 03-23 was not read",
        "confidence": "memory",
        "verified": false
      },
      {
        "from": "2025-12-08",
        "value": 15,
        "source": "CPP art. 49 as changed by Law 03-23, from the day the decision is taken",
        "verified": false,
        "confidence": "text"
      }
    ]
  },
  "majority": {
    "unit": "years",
    "basis": "ma/act/2002/22-01#art_458",
    "values": [
      {
        "from": "2003-10-01",
        "value": 18,
        "source": "CPP art. 458",
        "verified": false,
        "confidence": "text"
      }
    ]
  },
  "criminal_chamber": {
    "unit": "judges",
    "basis": "ma/act/2002/22-01#art_417",
    "values": [
      {
        "from": "2003-10-01",
        "value": 3,
        "source": "CPP art. 417",
        "verified": false,
        "confidence": "text"
      }
    ]
  },
  "criminal_chamber_of_appeal": {
    "unit": "judges",
    "basis": "ma/act/2002/22-01#art_457",
    "values": [
      {
        "from": "2003-10-01",
        "value": 5,
        "source": "CPP art. 457",
        "verified": false,
        "confidence": "text"
      }
    ]
  },
  "commission_answer": {
    "unit": "days",
    "basis": "ma/decree/2018/2-17-740#art_7",
    "values": [
      {
        "from": "2018-07-19",
        "value": 15,
        "source": "Decree 2-17-740 art. 7",
        "verified": false,
        "confidence": "text"
      }
    ]
  }
} as const
