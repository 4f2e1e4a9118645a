// Generated from law/corpus by law/generate.ts. Do not edit.
import type { Court } from '../shape.ts'
export const courtMap = {
  "act": "ma/decree/2023/2-23-665",
  "asOf": "2024-07-22",
  "basis": "ma/decree/2023/2-23-665#art_6",
  "verified": false,
  "note": {
    "ar": "الأسماء بالعربية من جدول المرسوم، والكتابة بالفرنسية لنا. عدم افتتاح المحاكم المؤجلة لم يتأكد إلا إلى تاريخ الصيغة المعتمدة.",
    "fr": "Noms arabes du tableau du décret ; graphies françaises à nous. L’ouverture des juridictions différées n’est connue qu’à la date de la version suivie.",
    "en": "Arabic names follow the decree’s table; French spellings are ours. Whether the deferred courts have opened since the version followed is not known."
  }
} as const
export const courts: readonly Court[] = [
  {
    "id": "CA-RABAT",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بالرباط",
    "fr": "Cour d’appel de Rabat",
    "seat": {
      "ar": "الرباط",
      "fr": "Rabat"
    }
  },
  {
    "id": "TPI-RABAT",
    "kind": "first_instance",
    "appeal": "CA-RABAT",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بالرباط",
    "fr": "Tribunal de première instance de Rabat",
    "seat": {
      "ar": "الرباط",
      "fr": "Rabat"
    }
  },
  {
    "id": "TPI-TEMARA",
    "kind": "first_instance",
    "appeal": "CA-RABAT",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بتمارة",
    "fr": "Tribunal de première instance de Témara",
    "seat": {
      "ar": "تمارة",
      "fr": "Témara"
    }
  },
  {
    "id": "TPI-SALE",
    "kind": "first_instance",
    "appeal": "CA-RABAT",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بسلا",
    "fr": "Tribunal de première instance de Salé",
    "seat": {
      "ar": "سلا",
      "fr": "Salé"
    }
  },
  {
    "id": "TPI-KHEMISSET",
    "kind": "first_instance",
    "appeal": "CA-RABAT",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بالخميسات",
    "fr": "Tribunal de première instance de Khémisset",
    "seat": {
      "ar": "الخميسات",
      "fr": "Khémisset"
    }
  },
  {
    "id": "TPI-TIFLET",
    "kind": "first_instance",
    "appeal": "CA-RABAT",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بتيفلت",
    "fr": "Tribunal de première instance de Tiflet",
    "seat": {
      "ar": "تيفلت",
      "fr": "Tiflet"
    }
  },
  {
    "id": "TPI-ROMMANI",
    "kind": "first_instance",
    "appeal": "CA-RABAT",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بالرماني",
    "fr": "Tribunal de première instance de Rommani",
    "seat": {
      "ar": "الرماني",
      "fr": "Rommani"
    }
  },
  {
    "id": "CA-KENITRA",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بالقنيطرة",
    "fr": "Cour d’appel de Kénitra",
    "seat": {
      "ar": "القنيطرة",
      "fr": "Kénitra"
    }
  },
  {
    "id": "TPI-KENITRA",
    "kind": "first_instance",
    "appeal": "CA-KENITRA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بالقنيطرة",
    "fr": "Tribunal de première instance de Kénitra",
    "seat": {
      "ar": "القنيطرة",
      "fr": "Kénitra"
    }
  },
  {
    "id": "TPI-SIDIKACEM",
    "kind": "first_instance",
    "appeal": "CA-KENITRA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بسيدي قاسم",
    "fr": "Tribunal de première instance de Sidi Kacem",
    "seat": {
      "ar": "سيدي قاسم",
      "fr": "Sidi Kacem"
    }
  },
  {
    "id": "TPI-SIDISLIMANE",
    "kind": "first_instance",
    "appeal": "CA-KENITRA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بسيدي سليمان",
    "fr": "Tribunal de première instance de Sidi Slimane",
    "seat": {
      "ar": "سيدي سليمان",
      "fr": "Sidi Slimane"
    }
  },
  {
    "id": "TPI-MECHRABELKSIRI",
    "kind": "first_instance",
    "appeal": "CA-KENITRA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بمشرع بلقصيري",
    "fr": "Tribunal de première instance de Mechra Bel Ksiri",
    "seat": {
      "ar": "مشرع بلقصيري",
      "fr": "Mechra Bel Ksiri"
    }
  },
  {
    "id": "TPI-SOUKELARBAADUGHARB",
    "kind": "first_instance",
    "appeal": "CA-KENITRA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بسوق أربعاء الغرب",
    "fr": "Tribunal de première instance de Souk El Arbaa du Gharb",
    "seat": {
      "ar": "سوق أربعاء الغرب",
      "fr": "Souk El Arbaa du Gharb"
    }
  },
  {
    "id": "CA-CASABLANCA",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بالدار البيضاء",
    "fr": "Cour d’appel de Casablanca",
    "seat": {
      "ar": "الدار البيضاء",
      "fr": "Casablanca"
    }
  },
  {
    "id": "TPI-CASABLANCA-CIVIL",
    "kind": "first_instance",
    "appeal": "CA-CASABLANCA",
    "standIn": null,
    "hears": "civil",
    "inService": true,
    "ar": "المحكمة الابتدائية المدنية بالدار البيضاء",
    "fr": "Tribunal de première instance civil de Casablanca",
    "seat": {
      "ar": "الدار البيضاء",
      "fr": "Casablanca"
    }
  },
  {
    "id": "TPI-CASABLANCA-SOCIAL",
    "kind": "first_instance",
    "appeal": "CA-CASABLANCA",
    "standIn": null,
    "hears": "social",
    "inService": true,
    "ar": "المحكمة الابتدائية الاجتماعية بالدار البيضاء",
    "fr": "Tribunal de première instance social de Casablanca",
    "seat": {
      "ar": "الدار البيضاء",
      "fr": "Casablanca"
    }
  },
  {
    "id": "TPI-CASABLANCA-PENAL",
    "kind": "first_instance",
    "appeal": "CA-CASABLANCA",
    "standIn": null,
    "hears": "penal",
    "inService": true,
    "ar": "المحكمة الابتدائية الزجرية بالدار البيضاء",
    "fr": "Tribunal de première instance pénal de Casablanca",
    "seat": {
      "ar": "الدار البيضاء",
      "fr": "Casablanca"
    }
  },
  {
    "id": "TPI-MOHAMMEDIA",
    "kind": "first_instance",
    "appeal": "CA-CASABLANCA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بالمحمدية",
    "fr": "Tribunal de première instance de Mohammédia",
    "seat": {
      "ar": "المحمدية",
      "fr": "Mohammédia"
    }
  },
  {
    "id": "TPI-BENSLIMANE",
    "kind": "first_instance",
    "appeal": "CA-CASABLANCA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية ببنسليمان",
    "fr": "Tribunal de première instance de Benslimane",
    "seat": {
      "ar": "بنسليمان",
      "fr": "Benslimane"
    }
  },
  {
    "id": "TPI-BOUZNIKA",
    "kind": "first_instance",
    "appeal": "CA-CASABLANCA",
    "standIn": null,
    "hears": "general",
    "inService": false,
    "ar": "المحكمة الابتدائية ببوزنيقة",
    "fr": "Tribunal de première instance de Bouznika",
    "seat": {
      "ar": "بوزنيقة",
      "fr": "Bouznika"
    }
  },
  {
    "id": "CA-ELJADIDA",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بالجديدة",
    "fr": "Cour d’appel d’El Jadida",
    "seat": {
      "ar": "الجديدة",
      "fr": "El Jadida"
    }
  },
  {
    "id": "TPI-ELJADIDA",
    "kind": "first_instance",
    "appeal": "CA-ELJADIDA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بالجديدة",
    "fr": "Tribunal de première instance d’El Jadida",
    "seat": {
      "ar": "الجديدة",
      "fr": "El Jadida"
    }
  },
  {
    "id": "TPI-SIDIBENNOUR",
    "kind": "first_instance",
    "appeal": "CA-ELJADIDA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بسيدي بنور",
    "fr": "Tribunal de première instance de Sidi Bennour",
    "seat": {
      "ar": "سيدي بنور",
      "fr": "Sidi Bennour"
    }
  },
  {
    "id": "CA-FES",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بفاس",
    "fr": "Cour d’appel de Fès",
    "seat": {
      "ar": "فاس",
      "fr": "Fès"
    }
  },
  {
    "id": "TPI-FES",
    "kind": "first_instance",
    "appeal": "CA-FES",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بفاس",
    "fr": "Tribunal de première instance de Fès",
    "seat": {
      "ar": "فاس",
      "fr": "Fès"
    }
  },
  {
    "id": "TPI-TAOUNATE",
    "kind": "first_instance",
    "appeal": "CA-FES",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بتاونات",
    "fr": "Tribunal de première instance de Taounate",
    "seat": {
      "ar": "تاونات",
      "fr": "Taounate"
    }
  },
  {
    "id": "TPI-SEFROU",
    "kind": "first_instance",
    "appeal": "CA-FES",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بصفرو",
    "fr": "Tribunal de première instance de Sefrou",
    "seat": {
      "ar": "صفرو",
      "fr": "Sefrou"
    }
  },
  {
    "id": "TPI-BOULEMANE",
    "kind": "first_instance",
    "appeal": "CA-FES",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية ببولمان",
    "fr": "Tribunal de première instance de Boulemane",
    "seat": {
      "ar": "بولمان",
      "fr": "Boulemane"
    }
  },
  {
    "id": "CA-TAZA",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بتازة",
    "fr": "Cour d’appel de Taza",
    "seat": {
      "ar": "تازة",
      "fr": "Taza"
    }
  },
  {
    "id": "TPI-TAZA",
    "kind": "first_instance",
    "appeal": "CA-TAZA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بتازة",
    "fr": "Tribunal de première instance de Taza",
    "seat": {
      "ar": "تازة",
      "fr": "Taza"
    }
  },
  {
    "id": "TPI-GUERCIF",
    "kind": "first_instance",
    "appeal": "CA-TAZA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بجرسيف",
    "fr": "Tribunal de première instance de Guercif",
    "seat": {
      "ar": "جرسيف",
      "fr": "Guercif"
    }
  },
  {
    "id": "CA-MARRAKECH",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بمراكش",
    "fr": "Cour d’appel de Marrakech",
    "seat": {
      "ar": "مراكش",
      "fr": "Marrakech"
    }
  },
  {
    "id": "TPI-MARRAKECH",
    "kind": "first_instance",
    "appeal": "CA-MARRAKECH",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بمراكش",
    "fr": "Tribunal de première instance de Marrakech",
    "seat": {
      "ar": "مراكش",
      "fr": "Marrakech"
    }
  },
  {
    "id": "TPI-TAHANNAOUT",
    "kind": "first_instance",
    "appeal": "CA-MARRAKECH",
    "standIn": null,
    "hears": "general",
    "inService": false,
    "ar": "المحكمة الابتدائية بتحناوت",
    "fr": "Tribunal de première instance de Tahannaout",
    "seat": {
      "ar": "تحناوت",
      "fr": "Tahannaout"
    }
  },
  {
    "id": "TPI-CHICHAOUA",
    "kind": "first_instance",
    "appeal": "CA-MARRAKECH",
    "standIn": null,
    "hears": "general",
    "inService": false,
    "ar": "المحكمة الابتدائية بشيشاوة",
    "fr": "Tribunal de première instance de Chichaoua",
    "seat": {
      "ar": "شيشاوة",
      "fr": "Chichaoua"
    }
  },
  {
    "id": "TPI-IMINTANOUTE",
    "kind": "first_instance",
    "appeal": "CA-MARRAKECH",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بإمنتانوت",
    "fr": "Tribunal de première instance d’Imintanoute",
    "seat": {
      "ar": "إمنتانوت",
      "fr": "Imintanoute"
    }
  },
  {
    "id": "TPI-ELKELAADESSRAGHNA",
    "kind": "first_instance",
    "appeal": "CA-MARRAKECH",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بقلعة السراغنة",
    "fr": "Tribunal de première instance d’El Kelâa des Sraghna",
    "seat": {
      "ar": "قلعة السراغنة",
      "fr": "El Kelâa des Sraghna"
    }
  },
  {
    "id": "TPI-BENGUERIR",
    "kind": "first_instance",
    "appeal": "CA-MARRAKECH",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بابن جرير",
    "fr": "Tribunal de première instance de Ben Guerir",
    "seat": {
      "ar": "ابن جرير",
      "fr": "Ben Guerir"
    }
  },
  {
    "id": "CA-OUARZAZATE",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بورزازات",
    "fr": "Cour d’appel d’Ouarzazate",
    "seat": {
      "ar": "ورزازات",
      "fr": "Ouarzazate"
    }
  },
  {
    "id": "TPI-OUARZAZATE",
    "kind": "first_instance",
    "appeal": "CA-OUARZAZATE",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بورزازات",
    "fr": "Tribunal de première instance d’Ouarzazate",
    "seat": {
      "ar": "ورزازات",
      "fr": "Ouarzazate"
    }
  },
  {
    "id": "TPI-ZAGORA",
    "kind": "first_instance",
    "appeal": "CA-OUARZAZATE",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بزاكورة",
    "fr": "Tribunal de première instance de Zagora",
    "seat": {
      "ar": "زاكورة",
      "fr": "Zagora"
    }
  },
  {
    "id": "TPI-TINGHIR",
    "kind": "first_instance",
    "appeal": "CA-OUARZAZATE",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بتنغير",
    "fr": "Tribunal de première instance de Tinghir",
    "seat": {
      "ar": "تنغير",
      "fr": "Tinghir"
    }
  },
  {
    "id": "CA-SAFI",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بآسفي",
    "fr": "Cour d’appel de Safi",
    "seat": {
      "ar": "آسفي",
      "fr": "Safi"
    }
  },
  {
    "id": "TPI-SAFI",
    "kind": "first_instance",
    "appeal": "CA-SAFI",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بآسفي",
    "fr": "Tribunal de première instance de Safi",
    "seat": {
      "ar": "آسفي",
      "fr": "Safi"
    }
  },
  {
    "id": "TPI-YOUSSOUFIA",
    "kind": "first_instance",
    "appeal": "CA-SAFI",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية باليوسفية",
    "fr": "Tribunal de première instance de Youssoufia",
    "seat": {
      "ar": "اليوسفية",
      "fr": "Youssoufia"
    }
  },
  {
    "id": "TPI-ESSAOUIRA",
    "kind": "first_instance",
    "appeal": "CA-SAFI",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بالصويرة",
    "fr": "Tribunal de première instance d’Essaouira",
    "seat": {
      "ar": "الصويرة",
      "fr": "Essaouira"
    }
  },
  {
    "id": "CA-MEKNES",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بمكناس",
    "fr": "Cour d’appel de Meknès",
    "seat": {
      "ar": "مكناس",
      "fr": "Meknès"
    }
  },
  {
    "id": "TPI-MEKNES",
    "kind": "first_instance",
    "appeal": "CA-MEKNES",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بمكناس",
    "fr": "Tribunal de première instance de Meknès",
    "seat": {
      "ar": "مكناس",
      "fr": "Meknès"
    }
  },
  {
    "id": "TPI-AZROU",
    "kind": "first_instance",
    "appeal": "CA-MEKNES",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بأزرو",
    "fr": "Tribunal de première instance d’Azrou",
    "seat": {
      "ar": "أزرو",
      "fr": "Azrou"
    }
  },
  {
    "id": "TPI-ELHAJEB",
    "kind": "first_instance",
    "appeal": "CA-MEKNES",
    "standIn": null,
    "hears": "general",
    "inService": false,
    "ar": "المحكمة الابتدائية بالحاجب",
    "fr": "Tribunal de première instance d’El Hajeb",
    "seat": {
      "ar": "الحاجب",
      "fr": "El Hajeb"
    }
  },
  {
    "id": "CA-ERRACHIDIA",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بالرشيدية",
    "fr": "Cour d’appel d’Errachidia",
    "seat": {
      "ar": "الرشيدية",
      "fr": "Errachidia"
    }
  },
  {
    "id": "TPI-ERRACHIDIA",
    "kind": "first_instance",
    "appeal": "CA-ERRACHIDIA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بالرشيدية",
    "fr": "Tribunal de première instance d’Errachidia",
    "seat": {
      "ar": "الرشيدية",
      "fr": "Errachidia"
    }
  },
  {
    "id": "TPI-ARFOUD",
    "kind": "first_instance",
    "appeal": "CA-ERRACHIDIA",
    "standIn": null,
    "hears": "general",
    "inService": false,
    "ar": "المحكمة الابتدائية بأرفود",
    "fr": "Tribunal de première instance d’Arfoud",
    "seat": {
      "ar": "أرفود",
      "fr": "Arfoud"
    }
  },
  {
    "id": "TPI-MIDELT",
    "kind": "first_instance",
    "appeal": "CA-ERRACHIDIA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بميدلت",
    "fr": "Tribunal de première instance de Midelt",
    "seat": {
      "ar": "ميدلت",
      "fr": "Midelt"
    }
  },
  {
    "id": "TPI-RICH",
    "kind": "first_instance",
    "appeal": "CA-ERRACHIDIA",
    "standIn": null,
    "hears": "general",
    "inService": false,
    "ar": "المحكمة الابتدائية بالريش",
    "fr": "Tribunal de première instance de Rich",
    "seat": {
      "ar": "الريش",
      "fr": "Rich"
    }
  },
  {
    "id": "CA-AGADIR",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بأكادير",
    "fr": "Cour d’appel d’Agadir",
    "seat": {
      "ar": "أكادير",
      "fr": "Agadir"
    }
  },
  {
    "id": "TPI-AGADIR",
    "kind": "first_instance",
    "appeal": "CA-AGADIR",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بأكادير",
    "fr": "Tribunal de première instance d’Agadir",
    "seat": {
      "ar": "أكادير",
      "fr": "Agadir"
    }
  },
  {
    "id": "TPI-INEZGANE",
    "kind": "first_instance",
    "appeal": "CA-AGADIR",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بإنزكان",
    "fr": "Tribunal de première instance d’Inezgane",
    "seat": {
      "ar": "إنزكان",
      "fr": "Inezgane"
    }
  },
  {
    "id": "TPI-BIOUGRA",
    "kind": "first_instance",
    "appeal": "CA-AGADIR",
    "standIn": null,
    "hears": "general",
    "inService": false,
    "ar": "المحكمة الابتدائية ببيوكرى",
    "fr": "Tribunal de première instance de Biougra",
    "seat": {
      "ar": "بيوكرى",
      "fr": "Biougra"
    }
  },
  {
    "id": "TPI-TAROUDANT",
    "kind": "first_instance",
    "appeal": "CA-AGADIR",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بتارودانت",
    "fr": "Tribunal de première instance de Taroudant",
    "seat": {
      "ar": "تارودانت",
      "fr": "Taroudant"
    }
  },
  {
    "id": "TPI-OULADTEIMA",
    "kind": "first_instance",
    "appeal": "CA-AGADIR",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بأولاد تايمة",
    "fr": "Tribunal de première instance d’Oulad Teima",
    "seat": {
      "ar": "أولاد تايمة",
      "fr": "Oulad Teima"
    }
  },
  {
    "id": "TPI-TIZNIT",
    "kind": "first_instance",
    "appeal": "CA-AGADIR",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بتيزنيت",
    "fr": "Tribunal de première instance de Tiznit",
    "seat": {
      "ar": "تيزنيت",
      "fr": "Tiznit"
    }
  },
  {
    "id": "TPI-TATA",
    "kind": "first_instance",
    "appeal": "CA-AGADIR",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بطاطا",
    "fr": "Tribunal de première instance de Tata",
    "seat": {
      "ar": "طاطا",
      "fr": "Tata"
    }
  },
  {
    "id": "CA-GUELMIM",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بكلميم",
    "fr": "Cour d’appel de Guelmim",
    "seat": {
      "ar": "كلميم",
      "fr": "Guelmim"
    }
  },
  {
    "id": "TPI-GUELMIM",
    "kind": "first_instance",
    "appeal": "CA-GUELMIM",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بكلميم",
    "fr": "Tribunal de première instance de Guelmim",
    "seat": {
      "ar": "كلميم",
      "fr": "Guelmim"
    }
  },
  {
    "id": "TPI-TANTAN",
    "kind": "first_instance",
    "appeal": "CA-GUELMIM",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بطانطان",
    "fr": "Tribunal de première instance de Tan-Tan",
    "seat": {
      "ar": "طانطان",
      "fr": "Tan-Tan"
    }
  },
  {
    "id": "TPI-ASSAZAG",
    "kind": "first_instance",
    "appeal": "CA-GUELMIM",
    "standIn": null,
    "hears": "general",
    "inService": false,
    "ar": "المحكمة الابتدائية بأسا الزاك",
    "fr": "Tribunal de première instance d’Assa-Zag",
    "seat": {
      "ar": "أسا الزاك",
      "fr": "Assa-Zag"
    }
  },
  {
    "id": "TPI-SIDIIFNI",
    "kind": "first_instance",
    "appeal": "CA-GUELMIM",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بسيدي إفني",
    "fr": "Tribunal de première instance de Sidi Ifni",
    "seat": {
      "ar": "سيدي إفني",
      "fr": "Sidi Ifni"
    }
  },
  {
    "id": "CA-LAAYOUNE",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بالعيون",
    "fr": "Cour d’appel de Laâyoune",
    "seat": {
      "ar": "العيون",
      "fr": "Laâyoune"
    }
  },
  {
    "id": "TPI-LAAYOUNE",
    "kind": "first_instance",
    "appeal": "CA-LAAYOUNE",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بالعيون",
    "fr": "Tribunal de première instance de Laâyoune",
    "seat": {
      "ar": "العيون",
      "fr": "Laâyoune"
    }
  },
  {
    "id": "TPI-BOUJDOUR",
    "kind": "first_instance",
    "appeal": "CA-LAAYOUNE",
    "standIn": null,
    "hears": "general",
    "inService": false,
    "ar": "المحكمة الابتدائية ببوجدور",
    "fr": "Tribunal de première instance de Boujdour",
    "seat": {
      "ar": "بوجدور",
      "fr": "Boujdour"
    }
  },
  {
    "id": "TPI-ESSEMARA",
    "kind": "first_instance",
    "appeal": "CA-LAAYOUNE",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بالسمارة",
    "fr": "Tribunal de première instance d’Es-Semara",
    "seat": {
      "ar": "السمارة",
      "fr": "Es-Semara"
    }
  },
  {
    "id": "CA-DAKHLA",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": "CA-LAAYOUNE",
    "hears": "general",
    "inService": false,
    "ar": "محكمة الاستئناف بالداخلة",
    "fr": "Cour d’appel de Dakhla",
    "seat": {
      "ar": "الداخلة",
      "fr": "Dakhla"
    }
  },
  {
    "id": "TPI-DAKHLA",
    "kind": "first_instance",
    "appeal": "CA-DAKHLA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بالداخلة",
    "fr": "Tribunal de première instance de Dakhla",
    "seat": {
      "ar": "الداخلة",
      "fr": "Dakhla"
    }
  },
  {
    "id": "CA-TANGER",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بطنجة",
    "fr": "Cour d’appel de Tanger",
    "seat": {
      "ar": "طنجة",
      "fr": "Tanger"
    }
  },
  {
    "id": "TPI-TANGER",
    "kind": "first_instance",
    "appeal": "CA-TANGER",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بطنجة",
    "fr": "Tribunal de première instance de Tanger",
    "seat": {
      "ar": "طنجة",
      "fr": "Tanger"
    }
  },
  {
    "id": "TPI-ASSILAH",
    "kind": "first_instance",
    "appeal": "CA-TANGER",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بأصيلة",
    "fr": "Tribunal de première instance d’Assilah",
    "seat": {
      "ar": "أصيلة",
      "fr": "Assilah"
    }
  },
  {
    "id": "TPI-LARACHE",
    "kind": "first_instance",
    "appeal": "CA-TANGER",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بالعرائش",
    "fr": "Tribunal de première instance de Larache",
    "seat": {
      "ar": "العرائش",
      "fr": "Larache"
    }
  },
  {
    "id": "TPI-KSARELKEBIR",
    "kind": "first_instance",
    "appeal": "CA-TANGER",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بالقصر الكبير",
    "fr": "Tribunal de première instance de Ksar El Kébir",
    "seat": {
      "ar": "القصر الكبير",
      "fr": "Ksar El Kébir"
    }
  },
  {
    "id": "CA-TETOUAN",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بتطوان",
    "fr": "Cour d’appel de Tétouan",
    "seat": {
      "ar": "تطوان",
      "fr": "Tétouan"
    }
  },
  {
    "id": "TPI-TETOUAN",
    "kind": "first_instance",
    "appeal": "CA-TETOUAN",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بتطوان",
    "fr": "Tribunal de première instance de Tétouan",
    "seat": {
      "ar": "تطوان",
      "fr": "Tétouan"
    }
  },
  {
    "id": "TPI-MDIQ",
    "kind": "first_instance",
    "appeal": "CA-TETOUAN",
    "standIn": null,
    "hears": "general",
    "inService": false,
    "ar": "المحكمة الابتدائية بالمضيق",
    "fr": "Tribunal de première instance de M’diq",
    "seat": {
      "ar": "المضيق",
      "fr": "M’diq"
    }
  },
  {
    "id": "TPI-CHEFCHAOUEN",
    "kind": "first_instance",
    "appeal": "CA-TETOUAN",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بشفشاون",
    "fr": "Tribunal de première instance de Chefchaouen",
    "seat": {
      "ar": "شفشاون",
      "fr": "Chefchaouen"
    }
  },
  {
    "id": "TPI-OUEZZANE",
    "kind": "first_instance",
    "appeal": "CA-TETOUAN",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بوزان",
    "fr": "Tribunal de première instance d’Ouezzane",
    "seat": {
      "ar": "وزان",
      "fr": "Ouezzane"
    }
  },
  {
    "id": "CA-SETTAT",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بسطات",
    "fr": "Cour d’appel de Settat",
    "seat": {
      "ar": "سطات",
      "fr": "Settat"
    }
  },
  {
    "id": "TPI-SETTAT",
    "kind": "first_instance",
    "appeal": "CA-SETTAT",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بسطات",
    "fr": "Tribunal de première instance de Settat",
    "seat": {
      "ar": "سطات",
      "fr": "Settat"
    }
  },
  {
    "id": "TPI-BENAHMED",
    "kind": "first_instance",
    "appeal": "CA-SETTAT",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية ببن أحمد",
    "fr": "Tribunal de première instance de Ben Ahmed",
    "seat": {
      "ar": "بن أحمد",
      "fr": "Ben Ahmed"
    }
  },
  {
    "id": "TPI-BERRECHID",
    "kind": "first_instance",
    "appeal": "CA-SETTAT",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية ببرشيد",
    "fr": "Tribunal de première instance de Berrechid",
    "seat": {
      "ar": "برشيد",
      "fr": "Berrechid"
    }
  },
  {
    "id": "CA-BENIMELLAL",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف ببني ملال",
    "fr": "Cour d’appel de Béni Mellal",
    "seat": {
      "ar": "بني ملال",
      "fr": "Béni Mellal"
    }
  },
  {
    "id": "TPI-BENIMELLAL",
    "kind": "first_instance",
    "appeal": "CA-BENIMELLAL",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية ببني ملال",
    "fr": "Tribunal de première instance de Béni Mellal",
    "seat": {
      "ar": "بني ملال",
      "fr": "Béni Mellal"
    }
  },
  {
    "id": "TPI-KASBATADLA",
    "kind": "first_instance",
    "appeal": "CA-BENIMELLAL",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بقصبة تادلة",
    "fr": "Tribunal de première instance de Kasba Tadla",
    "seat": {
      "ar": "قصبة تادلة",
      "fr": "Kasba Tadla"
    }
  },
  {
    "id": "TPI-FQUIHBENSALAH",
    "kind": "first_instance",
    "appeal": "CA-BENIMELLAL",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بالفقيه بن صالح",
    "fr": "Tribunal de première instance de Fquih Ben Salah",
    "seat": {
      "ar": "الفقيه بن صالح",
      "fr": "Fquih Ben Salah"
    }
  },
  {
    "id": "TPI-SOUKSEBTOULEDNEMMA",
    "kind": "first_instance",
    "appeal": "CA-BENIMELLAL",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بسوق السبت أولاد النمة",
    "fr": "Tribunal de première instance de Souk Sebt Ouled Nemma",
    "seat": {
      "ar": "سوق السبت أولاد النمة",
      "fr": "Souk Sebt Ouled Nemma"
    }
  },
  {
    "id": "TPI-AZILAL",
    "kind": "first_instance",
    "appeal": "CA-BENIMELLAL",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بأزيلال",
    "fr": "Tribunal de première instance d’Azilal",
    "seat": {
      "ar": "أزيلال",
      "fr": "Azilal"
    }
  },
  {
    "id": "TPI-DEMNATE",
    "kind": "first_instance",
    "appeal": "CA-BENIMELLAL",
    "standIn": null,
    "hears": "general",
    "inService": false,
    "ar": "المحكمة الابتدائية بدمنات",
    "fr": "Tribunal de première instance de Demnate",
    "seat": {
      "ar": "دمنات",
      "fr": "Demnate"
    }
  },
  {
    "id": "TPI-KHENIFRA",
    "kind": "first_instance",
    "appeal": "CA-BENIMELLAL",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بخنيفرة",
    "fr": "Tribunal de première instance de Khénifra",
    "seat": {
      "ar": "خنيفرة",
      "fr": "Khénifra"
    }
  },
  {
    "id": "CA-KHOURIBGA",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بخريبكة",
    "fr": "Cour d’appel de Khouribga",
    "seat": {
      "ar": "خريبكة",
      "fr": "Khouribga"
    }
  },
  {
    "id": "TPI-KHOURIBGA",
    "kind": "first_instance",
    "appeal": "CA-KHOURIBGA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بخريبكة",
    "fr": "Tribunal de première instance de Khouribga",
    "seat": {
      "ar": "خريبكة",
      "fr": "Khouribga"
    }
  },
  {
    "id": "TPI-OUEDZEM",
    "kind": "first_instance",
    "appeal": "CA-KHOURIBGA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بوادي زم",
    "fr": "Tribunal de première instance d’Oued Zem",
    "seat": {
      "ar": "وادي زم",
      "fr": "Oued Zem"
    }
  },
  {
    "id": "TPI-BOUJAD",
    "kind": "first_instance",
    "appeal": "CA-KHOURIBGA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بأبي الجعد",
    "fr": "Tribunal de première instance de Boujad",
    "seat": {
      "ar": "أبي الجعد",
      "fr": "Boujad"
    }
  },
  {
    "id": "CA-OUJDA",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بوجدة",
    "fr": "Cour d’appel d’Oujda",
    "seat": {
      "ar": "وجدة",
      "fr": "Oujda"
    }
  },
  {
    "id": "TPI-OUJDA",
    "kind": "first_instance",
    "appeal": "CA-OUJDA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بوجدة",
    "fr": "Tribunal de première instance d’Oujda",
    "seat": {
      "ar": "وجدة",
      "fr": "Oujda"
    }
  },
  {
    "id": "TPI-BERKANE",
    "kind": "first_instance",
    "appeal": "CA-OUJDA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية ببركان",
    "fr": "Tribunal de première instance de Berkane",
    "seat": {
      "ar": "بركان",
      "fr": "Berkane"
    }
  },
  {
    "id": "TPI-TAOURIRT",
    "kind": "first_instance",
    "appeal": "CA-OUJDA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بتاوريرت",
    "fr": "Tribunal de première instance de Taourirt",
    "seat": {
      "ar": "تاوريرت",
      "fr": "Taourirt"
    }
  },
  {
    "id": "TPI-JERADA",
    "kind": "first_instance",
    "appeal": "CA-OUJDA",
    "standIn": null,
    "hears": "general",
    "inService": false,
    "ar": "المحكمة الابتدائية بجرادة",
    "fr": "Tribunal de première instance de Jerada",
    "seat": {
      "ar": "جرادة",
      "fr": "Jerada"
    }
  },
  {
    "id": "TPI-FIGUIG",
    "kind": "first_instance",
    "appeal": "CA-OUJDA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بفجيج",
    "fr": "Tribunal de première instance de Figuig",
    "seat": {
      "ar": "فجيج",
      "fr": "Figuig"
    }
  },
  {
    "id": "CA-NADOR",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بالناظور",
    "fr": "Cour d’appel de Nador",
    "seat": {
      "ar": "الناظور",
      "fr": "Nador"
    }
  },
  {
    "id": "TPI-NADOR",
    "kind": "first_instance",
    "appeal": "CA-NADOR",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بالناظور",
    "fr": "Tribunal de première instance de Nador",
    "seat": {
      "ar": "الناظور",
      "fr": "Nador"
    }
  },
  {
    "id": "TPI-DRIOUCH",
    "kind": "first_instance",
    "appeal": "CA-NADOR",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بالدريوش",
    "fr": "Tribunal de première instance de Driouch",
    "seat": {
      "ar": "الدريوش",
      "fr": "Driouch"
    }
  },
  {
    "id": "CA-ALHOCEIMA",
    "kind": "court_of_appeal",
    "appeal": null,
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "محكمة الاستئناف بالحسيمة",
    "fr": "Cour d’appel d’Al Hoceima",
    "seat": {
      "ar": "الحسيمة",
      "fr": "Al Hoceima"
    }
  },
  {
    "id": "TPI-ALHOCEIMA",
    "kind": "first_instance",
    "appeal": "CA-ALHOCEIMA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بالحسيمة",
    "fr": "Tribunal de première instance d’Al Hoceima",
    "seat": {
      "ar": "الحسيمة",
      "fr": "Al Hoceima"
    }
  },
  {
    "id": "TPI-TARGUIST",
    "kind": "first_instance",
    "appeal": "CA-ALHOCEIMA",
    "standIn": null,
    "hears": "general",
    "inService": true,
    "ar": "المحكمة الابتدائية بتارجيست",
    "fr": "Tribunal de première instance de Targuist",
    "seat": {
      "ar": "تارجيست",
      "fr": "Targuist"
    }
  }
]
