// Generated from law/corpus by law/generate.ts. Do not edit.
export const weeklyRest = [
  6,
  7
] as const
export const fixedHolidays = [
  {
    "id": "new_year",
    "on": "01-01",
    "since": 1963
  },
  {
    "id": "manifesto",
    "on": "01-11",
    "since": 1963
  },
  {
    "id": "amazigh_new_year",
    "on": "01-14",
    "since": 2024
  },
  {
    "id": "labour",
    "on": "05-01",
    "since": 1963
  },
  {
    "id": "throne",
    "on": "07-30",
    "since": 2000
  },
  {
    "id": "oued_ed_dahab",
    "on": "08-14",
    "since": 1980
  },
  {
    "id": "revolution",
    "on": "08-20",
    "since": 1963
  },
  {
    "id": "youth",
    "on": "08-21",
    "since": 2000
  },
  {
    "id": "unity",
    "on": "10-31",
    "since": 2026
  },
  {
    "id": "green_march",
    "on": "11-06",
    "since": 1976
  },
  {
    "id": "independence",
    "on": "11-18",
    "since": 1963
  }
] as const
export const moonHolidays = [
  {
    "id": "hijra_new_year",
    "days": 1,
    "firstDays": [
      "2016-10-03",
      "2017-09-22",
      "2018-09-12",
      "2019-09-01",
      "2020-08-20",
      "2021-08-10",
      "2022-07-30",
      "2023-07-19",
      "2024-07-08",
      "2025-06-27",
      "2026-06-17",
      "2027-06-06",
      "2028-05-25",
      "2029-05-15",
      "2030-05-04",
      "2031-04-23",
      "2032-04-12",
      "2033-04-01",
      "2034-03-21",
      "2035-03-11"
    ]
  },
  {
    "id": "mawlid",
    "days": 2,
    "firstDays": [
      "2016-12-12",
      "2017-12-01",
      "2018-11-21",
      "2019-11-10",
      "2020-10-29",
      "2021-10-19",
      "2022-10-09",
      "2023-09-28",
      "2024-09-16",
      "2025-09-05",
      "2026-08-26",
      "2027-08-15",
      "2028-08-03",
      "2029-07-24",
      "2030-07-13",
      "2031-07-02",
      "2032-06-21",
      "2033-06-10",
      "2034-05-30",
      "2035-05-20"
    ]
  },
  {
    "id": "eid_al_fitr",
    "days": 2,
    "firstDays": [
      "2016-07-07",
      "2017-06-26",
      "2018-06-15",
      "2019-06-05",
      "2020-05-24",
      "2021-05-13",
      "2022-05-03",
      "2023-04-22",
      "2024-04-10",
      "2025-03-31",
      "2026-03-20",
      "2027-03-10",
      "2028-02-27",
      "2029-02-15",
      "2030-02-05",
      "2031-01-25",
      "2032-01-14",
      "2033-01-03",
      "2033-12-23",
      "2034-12-12",
      "2035-12-02"
    ]
  },
  {
    "id": "eid_al_adha",
    "days": 2,
    "firstDays": [
      "2016-09-13",
      "2017-09-02",
      "2018-08-22",
      "2019-08-12",
      "2020-07-31",
      "2021-07-21",
      "2022-07-10",
      "2023-06-29",
      "2024-06-17",
      "2025-06-07",
      "2026-05-27",
      "2027-05-17",
      "2028-05-05",
      "2029-04-24",
      "2030-04-14",
      "2031-04-03",
      "2032-03-22",
      "2033-03-12",
      "2034-03-01",
      "2035-02-18"
    ]
  }
] as const
export const offsets = [
  {
    "from": "2016-01-01T00:00",
    "minutes": 0
  },
  {
    "from": "2016-03-27T02:00",
    "minutes": 60
  },
  {
    "from": "2016-06-05T02:00",
    "minutes": 0
  },
  {
    "from": "2016-07-10T02:00",
    "minutes": 60
  },
  {
    "from": "2016-10-30T02:00",
    "minutes": 0
  },
  {
    "from": "2017-03-26T02:00",
    "minutes": 60
  },
  {
    "from": "2017-05-21T02:00",
    "minutes": 0
  },
  {
    "from": "2017-07-02T02:00",
    "minutes": 60
  },
  {
    "from": "2017-10-29T02:00",
    "minutes": 0
  },
  {
    "from": "2018-03-25T02:00",
    "minutes": 60
  },
  {
    "from": "2018-05-13T02:00",
    "minutes": 0
  },
  {
    "from": "2018-06-17T02:00",
    "minutes": 60
  },
  {
    "from": "2019-05-05T02:00",
    "minutes": 0
  },
  {
    "from": "2019-06-09T02:00",
    "minutes": 60
  },
  {
    "from": "2020-04-19T02:00",
    "minutes": 0
  },
  {
    "from": "2020-05-31T02:00",
    "minutes": 60
  },
  {
    "from": "2021-04-11T02:00",
    "minutes": 0
  },
  {
    "from": "2021-05-16T02:00",
    "minutes": 60
  },
  {
    "from": "2022-03-27T02:00",
    "minutes": 0
  },
  {
    "from": "2022-05-08T02:00",
    "minutes": 60
  },
  {
    "from": "2023-03-19T02:00",
    "minutes": 0
  },
  {
    "from": "2023-04-23T02:00",
    "minutes": 60
  },
  {
    "from": "2024-03-10T02:00",
    "minutes": 0
  },
  {
    "from": "2024-04-14T02:00",
    "minutes": 60
  },
  {
    "from": "2025-02-23T02:00",
    "minutes": 0
  },
  {
    "from": "2025-04-06T02:00",
    "minutes": 60
  },
  {
    "from": "2026-02-15T02:00",
    "minutes": 0
  },
  {
    "from": "2026-03-22T02:00",
    "minutes": 60
  },
  {
    "from": "2026-09-20T01:00",
    "minutes": 0
  }
] as const
export const holidaysVerified = false as const
export const holidayWords = {
  "note": {
    "ar": "لم يقرأ المرسوم الذي يحدد أيام العطل؛ والقائمة من الذاكرة، وتحتاج إلى تحقق.",
    "fr": "Le décret qui fixe les jours fériés n’a pas été lu ; la liste est de mémoire, à vérifier.",
    "en": "The decree that sets the holidays was not read; the list is from memory, to be verified."
  },
  "names": {
    "new_year": {
      "ar": "رأس السنة الميلادية",
      "fr": "Jour de l’an",
      "en": "New Year’s Day"
    },
    "manifesto": {
      "ar": "ذكرى تقديم وثيقة الاستقلال",
      "fr": "Manifeste de l’indépendance",
      "en": "Independence Manifesto"
    },
    "amazigh_new_year": {
      "ar": "رأس السنة الأمازيغية",
      "fr": "Nouvel an amazigh",
      "en": "Amazigh New Year"
    },
    "labour": {
      "ar": "عيد الشغل",
      "fr": "Fête du travail",
      "en": "Labour Day"
    },
    "throne": {
      "ar": "عيد العرش",
      "fr": "Fête du Trône",
      "en": "Throne Day"
    },
    "oued_ed_dahab": {
      "ar": "ذكرى استرجاع وادي الذهب",
      "fr": "Oued Ed-Dahab",
      "en": "Oued Ed-Dahab Day"
    },
    "revolution": {
      "ar": "ثورة الملك والشعب",
      "fr": "Révolution du Roi et du peuple",
      "en": "Revolution of King and People"
    },
    "youth": {
      "ar": "عيد الشباب",
      "fr": "Fête de la jeunesse",
      "en": "Youth Day"
    },
    "unity": {
      "ar": "عيد الوحدة",
      "fr": "Fête de l’unité",
      "en": "Unity Day"
    },
    "green_march": {
      "ar": "عيد المسيرة الخضراء",
      "fr": "Marche verte",
      "en": "Green March"
    },
    "independence": {
      "ar": "عيد الاستقلال",
      "fr": "Fête de l’indépendance",
      "en": "Independence Day"
    },
    "hijra_new_year": {
      "ar": "فاتح محرم",
      "fr": "1er Moharram",
      "en": "First of Muharram"
    },
    "mawlid": {
      "ar": "عيد المولد النبوي",
      "fr": "Aïd al-Mawlid",
      "en": "Mawlid"
    },
    "eid_al_fitr": {
      "ar": "عيد الفطر",
      "fr": "Aïd al-Fitr",
      "en": "Eid al-Fitr"
    },
    "eid_al_adha": {
      "ar": "عيد الأضحى",
      "fr": "Aïd al-Adha",
      "en": "Eid al-Adha"
    }
  }
} as const
