// Generated from law/corpus by law/generate.ts. Do not edit.
import type { Penalty, Dated } from '../shape.ts'
export const penalties: Readonly<Record<string, readonly Dated<Penalty>[]>> = {
  "ma/act/1962/1-59-413#art_299": [
    {
      "from": "2004-01-05",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 1,
        "maxMonths": 24
      },
      "fine": {
        "min": 200,
        "max": 1000
      },
      "either": true
    }
  ],
  "ma/act/1962/1-59-413#art_323-1": [
    {
      "from": "2018-09-12",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 6,
        "maxMonths": 24
      },
      "fine": {
        "min": 2000,
        "max": 20000
      },
      "either": true
    }
  ],
  "ma/act/1962/1-59-413#art_373": [
    {
      "from": "1963-06-17",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 1,
        "maxMonths": 36
      },
      "fine": {
        "min": 200,
        "max": 2000
      },
      "either": true
    }
  ],
  "ma/act/1962/1-59-413#art_436-para-1": [
    {
      "from": "2004-01-05",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 60,
        "maxMonths": 120
      },
      "fine": null,
      "either": false
    }
  ],
  "ma/act/1962/1-59-413#art_436-para-2": [
    {
      "from": "2004-01-05",
      "until": null,
      "nature": "felony",
      "prison": {
        "minMonths": 120,
        "maxMonths": 240
      },
      "fine": null,
      "either": false
    }
  ],
  "ma/act/1962/1-59-413#art_436-para-3": [
    {
      "from": "2004-01-05",
      "until": null,
      "nature": "felony",
      "prison": {
        "minMonths": 240,
        "maxMonths": 360
      },
      "fine": null,
      "either": false
    }
  ],
  "ma/act/1962/1-59-413#art_436-1-para-1": [
    {
      "from": "2018-09-12",
      "until": null,
      "nature": "felony",
      "prison": {
        "minMonths": 120,
        "maxMonths": 240
      },
      "fine": null,
      "either": false
    }
  ],
  "ma/act/1962/1-59-413#art_436-1-para-2": [
    {
      "from": "2018-09-12",
      "until": null,
      "nature": "felony",
      "prison": {
        "minMonths": 240,
        "maxMonths": 360
      },
      "fine": null,
      "either": false
    }
  ],
  "ma/act/1962/1-59-413#art_446": [
    {
      "from": "2018-09-12",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 1,
        "maxMonths": 6
      },
      "fine": {
        "min": 1200,
        "max": 20000
      },
      "either": false
    }
  ],
  "ma/act/1962/1-59-413#art_467-2": [
    {
      "from": "2004-01-05",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 12,
        "maxMonths": 36
      },
      "fine": {
        "min": 5000,
        "max": 20000
      },
      "either": false
    }
  ],
  "ma/act/1962/1-59-413#art_497": [
    {
      "from": "2004-01-05",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 24,
        "maxMonths": 120
      },
      "fine": {
        "min": 20000,
        "max": 200000
      },
      "either": false
    }
  ],
  "ma/act/1962/1-59-413#art_498": [
    {
      "from": "2004-01-05",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 12,
        "maxMonths": 60
      },
      "fine": {
        "min": 5000,
        "max": 1000000
      },
      "either": false
    }
  ],
  "ma/act/1962/1-59-413#art_499": [
    {
      "from": "2004-01-05",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 24,
        "maxMonths": 120
      },
      "fine": {
        "min": 10000,
        "max": 2000000
      },
      "either": false
    }
  ],
  "ma/act/1962/1-59-413#art_501": [
    {
      "from": "2004-01-05",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 48,
        "maxMonths": 120
      },
      "fine": {
        "min": 5000,
        "max": 2000000
      },
      "either": false
    }
  ],
  "ma/act/1962/1-59-413#art_501-1": [
    {
      "from": "2004-01-05",
      "until": null,
      "nature": "misdemeanour",
      "prison": null,
      "fine": {
        "min": 10000,
        "max": 3000000
      },
      "either": false
    }
  ],
  "ma/act/1962/1-59-413#art_503-2-1": [
    {
      "from": "2018-09-12",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 6,
        "maxMonths": 12
      },
      "fine": {
        "min": 10000,
        "max": 30000
      },
      "either": true
    }
  ],
  "ma/act/2002/22-01#art_303": [
    {
      "from": "2003-10-01",
      "until": null,
      "nature": "misdemeanour",
      "prison": null,
      "fine": {
        "min": 5000,
        "max": 50000
      },
      "either": false
    }
  ],
  "ma/act/2002/22-01#art_466": [
    {
      "from": "2025-12-08",
      "until": null,
      "nature": "misdemeanour",
      "prison": null,
      "fine": {
        "min": 10000,
        "max": 50000
      },
      "either": false
    }
  ],
  "ma/act/2003/02-03#art_50": [
    {
      "from": "2003-11-13",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 1,
        "maxMonths": 6
      },
      "fine": {
        "min": 3000,
        "max": 10000
      },
      "either": true
    }
  ],
  "ma/act/2003/02-03#art_51": [
    {
      "from": "2003-11-13",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 24,
        "maxMonths": 60
      },
      "fine": {
        "min": 50000,
        "max": 500000
      },
      "either": false
    }
  ],
  "ma/act/2003/02-03#art_52-para-1": [
    {
      "from": "2003-11-13",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 6,
        "maxMonths": 36
      },
      "fine": {
        "min": 50000,
        "max": 500000
      },
      "either": false
    }
  ],
  "ma/act/2003/02-03#art_52-para-2": [
    {
      "from": "2003-11-13",
      "until": null,
      "nature": "felony",
      "prison": {
        "minMonths": 120,
        "maxMonths": 180
      },
      "fine": {
        "min": 500000,
        "max": 1000000
      },
      "either": false
    }
  ],
  "ma/act/2016/27-14#art_448-2": [
    {
      "from": "2016-09-19",
      "until": null,
      "nature": "felony",
      "prison": {
        "minMonths": 60,
        "maxMonths": 120
      },
      "fine": {
        "min": 10000,
        "max": 500000
      },
      "either": false
    }
  ],
  "ma/act/2016/27-14#art_448-3": [
    {
      "from": "2016-09-19",
      "until": null,
      "nature": "felony",
      "prison": {
        "minMonths": 120,
        "maxMonths": 240
      },
      "fine": {
        "min": 100000,
        "max": 1000000
      },
      "either": false
    }
  ],
  "ma/act/2016/27-14#art_448-4": [
    {
      "from": "2016-09-19",
      "until": null,
      "nature": "felony",
      "prison": {
        "minMonths": 240,
        "maxMonths": 360
      },
      "fine": {
        "min": 200000,
        "max": 2000000
      },
      "either": false
    }
  ],
  "ma/act/2016/27-14#art_448-5-para-1": [
    {
      "from": "2016-09-19",
      "until": null,
      "nature": "felony",
      "prison": {
        "minMonths": 240,
        "maxMonths": 360
      },
      "fine": {
        "min": 1000000,
        "max": 6000000
      },
      "either": false
    }
  ],
  "ma/act/2016/27-14#art_448-5-para-2": [
    {
      "from": "2016-09-19",
      "until": null,
      "nature": "felony",
      "prison": "life",
      "fine": null,
      "either": false
    }
  ],
  "ma/act/2016/27-14#art_448-6": [
    {
      "from": "2016-09-19",
      "until": null,
      "nature": "felony",
      "prison": null,
      "fine": {
        "min": 1000000,
        "max": 10000000
      },
      "either": false
    }
  ],
  "ma/act/2016/27-14#art_448-7": [
    {
      "from": "2016-09-19",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 12,
        "maxMonths": 60
      },
      "fine": {
        "min": 5000,
        "max": 50000
      },
      "either": false
    }
  ],
  "ma/act/2016/27-14#art_448-8": [
    {
      "from": "2016-09-19",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 12,
        "maxMonths": 60
      },
      "fine": {
        "min": 5000,
        "max": 50000
      },
      "either": false
    }
  ],
  "ma/act/2016/27-14#art_448-9": [
    {
      "from": "2016-09-19",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 12,
        "maxMonths": 60
      },
      "fine": {
        "min": 5000,
        "max": 50000
      },
      "either": false
    }
  ],
  "ma/act/2016/27-14#art_448-10": [
    {
      "from": "2016-09-19",
      "until": null,
      "nature": "misdemeanour",
      "prison": {
        "minMonths": 12,
        "maxMonths": 60
      },
      "fine": {
        "min": 5000,
        "max": 50000
      },
      "either": false
    }
  ]
}
export const vocabulary = {
  "acts": [
    "recruit",
    "lure",
    "transport",
    "transfer",
    "harbour",
    "receive",
    "intermediate"
  ],
  "means": [
    "threat_of_force",
    "use_of_force",
    "other_coercion",
    "abduction",
    "fraud",
    "deception",
    "abuse_of_authority",
    "abuse_of_function",
    "abuse_of_influence",
    "abuse_of_vulnerability",
    "abuse_of_need",
    "abuse_of_precariousness",
    "payment_for_consent"
  ],
  "purposes": [
    "sexual_exploitation",
    "prostitution_of_others",
    "pornography",
    "forced_labour",
    "servitude",
    "begging",
    "slavery",
    "slavery_like",
    "organ_removal",
    "tissue_removal",
    "medical_experiments",
    "criminal_acts",
    "armed_conflict"
  ],
  "methods": [
    "threat_of_death",
    "threat_of_harm",
    "torture",
    "sequestration",
    "defamation",
    "barbarity"
  ],
  "kinds": [
    "natural",
    "legal"
  ],
  "roles": [
    "principal",
    "coauthor",
    "accomplice",
    "representative"
  ],
  "relations": [
    "spouse",
    "ascendant",
    "descendant",
    "guardian",
    "kafil",
    "carer",
    "authority"
  ],
  "vulnerabilities": [
    "old_age",
    "illness",
    "disability",
    "physical_deficiency",
    "psychological_deficiency"
  ],
  "harms": [
    "none",
    "permanent_infirmity",
    "incurable_illness",
    "death"
  ],
  "stages": [
    "completed",
    "attempt"
  ],
  "domination": [
    "willDeprived",
    "freedomDeprived",
    "dignityViolated"
  ],
  "reported": [
    "none",
    "before_execution",
    "prevented_completion",
    "after_enabling_arrests"
  ],
  "states": [
    "met",
    "missing",
    "not_required",
    "unassessed"
  ]
} as const
export const offence = {
  "lasting": [
    "harbour"
  ],
  "elements": {
    "act": "ma/act/2016/27-14#art_448-1-para-1",
    "means": "ma/act/2016/27-14#art_448-1-para-1",
    "means_of_a_child": "ma/act/2016/27-14#art_448-1-para-2",
    "purpose": "ma/act/2016/27-14#art_448-1-para-3",
    "domination": "ma/act/2016/27-14#art_448-1-para-4"
  },
  "basic": "ma/act/2016/27-14#art_448-2",
  "life": "ma/act/2016/27-14#art_448-5-para-2",
  "legalPerson": "ma/act/2016/27-14#art_448-6",
  "attempt": "ma/act/2016/27-14#art_448-11",
  "exemption": "ma/act/2016/27-14#art_448-12",
  "childAge": "majority",
  "threats": [
    "threat_of_death",
    "threat_of_harm"
  ],
  "methods": [
    "threat_of_death",
    "threat_of_harm",
    "torture",
    "sequestration",
    "defamation"
  ],
  "worstMethods": [
    "torture",
    "barbarity"
  ],
  "severalOffenders": [
    {
      "from": "2016-09-19",
      "value": 2
    }
  ],
  "severalVictims": [
    {
      "from": "2016-09-19",
      "value": 2
    }
  ],
  "before": [
    "ma/act/1962/1-59-413#art_146",
    "ma/act/1962/1-59-413#art_147",
    "ma/act/1962/1-59-413#art_154",
    "ma/act/1962/1-59-413#art_155",
    "ma/act/1962/1-59-413#art_156",
    "ma/act/1962/1-59-413#art_157",
    "ma/act/1962/1-59-413#art_139",
    "ma/act/2002/22-01#art_482",
    "ma/act/2002/22-01#art_493"
  ],
  "childUnder": {
    "values": [
      {
        "from": "2004-01-05",
        "value": 15
      }
    ],
    "basis": "ma/act/1962/1-59-413#art_467-2"
  },
  "nonPunishment": "ma/act/2016/27-14#art_448-14"
} as const
export const grounds = {
  "448-3(1)": {
    "article": "ma/act/2016/27-14#art_448-3",
    "binds": "all"
  },
  "448-3(2)": {
    "article": "ma/act/2016/27-14#art_448-3",
    "binds": "bearer"
  },
  "448-3(3)": {
    "article": "ma/act/2016/27-14#art_448-3",
    "binds": "bearer"
  },
  "448-3(4)": {
    "article": "ma/act/2016/27-14#art_448-3",
    "binds": "all"
  },
  "448-3(5)": {
    "article": "ma/act/2016/27-14#art_448-3",
    "binds": "all"
  },
  "448-3(6)": {
    "article": "ma/act/2016/27-14#art_448-3",
    "binds": "bearer"
  },
  "448-3(7)": {
    "article": "ma/act/2016/27-14#art_448-3",
    "binds": "all"
  },
  "448-4(1)": {
    "article": "ma/act/2016/27-14#art_448-4",
    "binds": "all"
  },
  "448-4(2)": {
    "article": "ma/act/2016/27-14#art_448-4",
    "binds": "all"
  },
  "448-4(3)": {
    "article": "ma/act/2016/27-14#art_448-4",
    "binds": "bearer"
  },
  "448-5(gang)": {
    "article": "ma/act/2016/27-14#art_448-5-para-1",
    "binds": "all"
  },
  "448-5(transnational)": {
    "article": "ma/act/2016/27-14#art_448-5-para-1",
    "binds": "all"
  },
  "448-5(death)": {
    "article": "ma/act/2016/27-14#art_448-5-para-1",
    "binds": "all"
  },
  "448-5(torture_or_barbarity)": {
    "article": "ma/act/2016/27-14#art_448-5-para-2",
    "binds": "all"
  }
} as const
export const consequences = {
  "confiscation": {
    "of": "all",
    "basis": "ma/act/2016/27-14#art_448-13"
  },
  "publication": {
    "of": "all",
    "basis": "ma/act/2016/27-14#art_448-13"
  },
  "dissolution": {
    "of": "legal",
    "basis": "ma/act/2016/27-14#art_448-6"
  },
  "confiscation_of_things": {
    "of": "legal",
    "basis": "ma/act/1962/1-59-413#art_62"
  },
  "closure": {
    "of": "legal",
    "basis": "ma/act/1962/1-59-413#art_62"
  }
} as const
export const readings = {
  "weapon_is_real": "ma/act/2016/27-14#art_448-3",
  "more_than_two_victims": "ma/act/2016/27-14#art_448-3",
  "company_is_a_second_person": "ma/act/2016/27-14#art_448-3",
  "threat_governs_the_list": "ma/act/2016/27-14#art_448-3",
  "torture_alone": "ma/act/2016/27-14#art_448-5-para-2",
  "no_fine_beside_life": "ma/act/2016/27-14#art_448-5-para-2",
  "intent_suffices_for_a_child": "ma/act/2016/27-14#art_448-1-para-2"
} as const
export const neighbours = [
  {
    "id": "smuggling",
    "articles": [
      "ma/act/2003/02-03#art_52",
      "ma/act/2003/02-03#art_50",
      "ma/act/2003/02-03#art_51"
    ],
    "when": {
      "transnational": true,
      "acts": [
        "transport",
        "transfer",
        "receive",
        "harbour",
        "intermediate",
        "recruit"
      ]
    }
  },
  {
    "id": "incitement_of_minors",
    "articles": [
      "ma/act/1962/1-59-413#art_497"
    ],
    "when": {
      "purposes": [
        "sexual_exploitation",
        "prostitution_of_others",
        "pornography"
      ],
      "child": true
    }
  },
  {
    "id": "procuring",
    "articles": [
      "ma/act/1962/1-59-413#art_498"
    ],
    "when": {
      "purposes": [
        "prostitution_of_others",
        "sexual_exploitation"
      ],
      "adult": true
    }
  },
  {
    "id": "aggravated_procuring",
    "articles": [
      "ma/act/1962/1-59-413#art_499"
    ],
    "when": {
      "purposes": [
        "prostitution_of_others",
        "sexual_exploitation"
      ],
      "procuring_aggravated": true
    }
  },
  {
    "id": "premises",
    "articles": [
      "ma/act/1962/1-59-413#art_501",
      "ma/act/1962/1-59-413#art_501-1"
    ],
    "when": {
      "purposes": [
        "prostitution_of_others",
        "sexual_exploitation"
      ],
      "acts": [
        "harbour",
        "receive"
      ]
    }
  },
  {
    "id": "forced_labour_of_a_child",
    "articles": [
      "ma/act/1962/1-59-413#art_467-2"
    ],
    "when": {
      "purposes": [
        "forced_labour",
        "servitude",
        "begging"
      ],
      "child_under_15": true
    }
  },
  {
    "id": "detention",
    "articles": [
      "ma/act/1962/1-59-413#art_436",
      "ma/act/1962/1-59-413#art_436-1"
    ],
    "when": {
      "methods_or_means": [
        "sequestration",
        "abduction"
      ]
    }
  },
  {
    "id": "forced_marriage",
    "articles": [
      "ma/act/1962/1-59-413#art_503-2-1"
    ],
    "when": {
      "purposes": [
        "slavery_like"
      ],
      "methods_or_means": [
        "threat_of_force",
        "use_of_force",
        "threat_of_death",
        "threat_of_harm"
      ]
    }
  },
  {
    "id": "money_laundering",
    "articles": [
      "ma/act/1962/1-59-413#art_574-2"
    ],
    "when": {
      "made_out": true
    }
  }
] as const
