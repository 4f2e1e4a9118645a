// Generated from law/corpus by law/generate.ts. Do not edit.
import type { articles } from '../generated.ts'
import type { Term } from '../shape.ts'
export const termFacts = {
  "art108": [
    "yes",
    "no"
  ],
  "lawyer_delayed": [
    "yes",
    "no"
  ],
  "nature": [
    "felony",
    "misdemeanour"
  ],
  "prosecution": [
    "general_prosecutor",
    "kings_prosecutor"
  ],
  "party": [
    "accused",
    "civil_party",
    "prosecution"
  ],
  "residence": [
    "morocco",
    "maghreb_or_europe",
    "elsewhere"
  ],
  "referral": [
    "general_prosecutor",
    "other"
  ],
  "another_appealed": [
    "yes",
    "no"
  ],
  "court": [
    "court_of_appeal",
    "first_instance"
  ]
} as const
export const termDefaults = {
  "art108": "yes",
  "lawyer_delayed": "no",
  "nature": "felony",
  "prosecution": "general_prosecutor",
  "party": "accused",
  "residence": "morocco",
  "referral": "other",
  "another_appealed": "no",
  "court": "court_of_appeal"
} as const
export const counting = {
  "clear": "ma/act/2002/22-01#art_750",
  "suspension": "ma/act/2002/22-01#art_66",
  "interruption": "ma/act/2002/22-01#art_6",
  "minorsRestart": "ma/act/2002/22-01#art_5",
  "majority": "majority",
  "transitional": {
    "before": "2025-12-08",
    "by": "ma/act/2025/03-23"
  }
} as const
export const events = {
  "arrest": {
    "at": "hour"
  },
  "identity_check": {
    "at": "hour"
  },
  "minor_arrest": {
    "at": "hour"
  },
  "minor_guard": {
    "at": "day"
  },
  "interception": {
    "at": "day"
  },
  "urgent_interception": {
    "at": "hour"
  },
  "tracking": {
    "at": "day"
  },
  "infiltration": {
    "at": "day"
  },
  "infiltration_end": {
    "at": "day"
  },
  "data_requisition": {
    "at": "day"
  },
  "seizure_lift_request": {
    "at": "day"
  },
  "border_closure": {
    "at": "day"
  },
  "prosecutor_decision": {
    "at": "day"
  },
  "detention_for_trial": {
    "at": "day"
  },
  "detention_challenge_referred": {
    "at": "day"
  },
  "detention_lifted": {
    "at": "hour"
  },
  "lifting_appeal_received": {
    "at": "hour"
  },
  "pretrial_detention": {
    "at": "day"
  },
  "judicial_supervision": {
    "at": "day"
  },
  "communication_ban": {
    "at": "day"
  },
  "questioning": {
    "at": "day"
  },
  "file_to_prosecution": {
    "at": "day"
  },
  "investigation_order": {
    "at": "hour"
  },
  "order_notified": {
    "at": "day"
  },
  "hearing": {
    "at": "day"
  },
  "motions": {
    "at": "day"
  },
  "deliberation": {
    "at": "day"
  },
  "judgment": {
    "at": "day"
  },
  "appeal_declared": {
    "at": "day"
  },
  "juvenile_protection": {
    "at": "day"
  },
  "appeal_judgment": {
    "at": "day"
  },
  "cassation_declared": {
    "at": "day"
  },
  "offence": {
    "at": "day"
  },
  "final_judgment": {
    "at": "day"
  },
  "reflection": {
    "at": "day"
  },
  "commission_request": {
    "at": "day"
  },
  "recording_regulation": {
    "at": "day"
  }
} as const
export const termIds = [
  "custody",
  "custody_extension",
  "lawyer_visit",
  "lawyer_delay",
  "identity_check",
  "identity_check_extension",
  "minor_retention",
  "minor_retention_extension",
  "minor_guard",
  "interception",
  "urgent_interception_ruling",
  "tracking",
  "infiltration",
  "infiltration_exit",
  "data_requisition",
  "seizure_lift_kings_prosecutor",
  "seizure_lift_general_prosecutor",
  "border_closure",
  "border_closure_108",
  "notice_general_prosecutor",
  "notice_kings_prosecutor",
  "direct_referral",
  "detention_challenge",
  "detention_challenge_ruling",
  "lifting_appeal",
  "lifting_appeal_ruling",
  "detention_felony",
  "detention_misdemeanour",
  "supervision_felony",
  "supervision_felony_108",
  "supervision_misdemeanour",
  "supervision_appeal",
  "communication_ban",
  "lawyers_called",
  "submissions",
  "order_notice",
  "order_appeal_prosecution",
  "order_appeal_accused",
  "order_appeal_civil_party",
  "summons",
  "summons_direct",
  "summons_near",
  "summons_far",
  "motions_ruling",
  "deliberation",
  "appeal",
  "appeal_others",
  "appeal_general_prosecutor",
  "juvenile_protection_appeal",
  "cassation",
  "cassation_copy",
  "cassation_brief",
  "cassation_file",
  "prescription_felony",
  "prescription_misdemeanour",
  "penalty_felony",
  "penalty_misdemeanour",
  "reflection",
  "commission_answer",
  "recording_in_force"
] as const
export const terms: readonly Term<(typeof articles)[number]>[] = [
  {
    "id": "custody",
    "event": "arrest",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "hours",
    "effect": "liberty",
    "basis": "ma/act/2002/22-01#art_66",
    "suspends": true,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 48,
        "unit": "hours",
        "source": "CPP art. 66, recalled from before Law 03-23",
        "confidence": "memory",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_66"
      },
      {
        "from": "2025-12-08",
        "amount": 48,
        "unit": "hours",
        "source": "CPP arts 66 and 80",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_66"
      }
    ]
  },
  {
    "id": "custody_extension",
    "event": "arrest",
    "after": "custody",
    "when": {},
    "unless": {},
    "counting": "hours",
    "effect": "liberty",
    "basis": "ma/act/2002/22-01#art_66-2",
    "suspends": true,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 24,
        "unit": "hours",
        "source": "CPP art. 66, recalled from before Law 03-23",
        "basis": "ma/act/2002/22-01#art_66",
        "confidence": "memory",
        "verified": false
      },
      {
        "from": "2025-12-08",
        "amount": 24,
        "unit": "hours",
        "source": "CPP art. 66-2: once, by written reasoned leave",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_66-2"
      }
    ]
  },
  {
    "id": "lawyer_visit",
    "event": "arrest",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "length",
    "effect": "right",
    "basis": "ma/act/2002/22-01#art_66-2",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 30,
        "unit": "minutes",
        "source": "CPP art. 66-2",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_66-2"
      }
    ]
  },
  {
    "id": "lawyer_delay",
    "event": "arrest",
    "after": null,
    "when": {
      "art108": [
        "yes"
      ],
      "lawyer_delayed": [
        "yes"
      ]
    },
    "unless": {},
    "counting": "hours",
    "effect": "liberty",
    "basis": "ma/act/2002/22-01#art_66-2",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 24,
        "unit": "hours",
        "source": "CPP art. 66-2: half of the initial period of 48 hours",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_66-2"
      }
    ]
  },
  {
    "id": "identity_check",
    "event": "identity_check",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "hours",
    "effect": "liberty",
    "basis": "ma/act/2002/22-01#art_82-3-9",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 4,
        "unit": "hours",
        "source": "CPP art. 82-3-9",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_82-3-9"
      }
    ]
  },
  {
    "id": "identity_check_extension",
    "event": "identity_check",
    "after": "identity_check",
    "when": {},
    "unless": {},
    "counting": "hours",
    "effect": "liberty",
    "basis": "ma/act/2002/22-01#art_82-3-9",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 4,
        "unit": "hours",
        "source": "CPP art. 82-3-9, with leave of the king’s prosecutor",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_82-3-9"
      }
    ]
  },
  {
    "id": "minor_retention",
    "event": "minor_arrest",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "hours",
    "effect": "liberty",
    "basis": "ma/act/2002/22-01#art_460",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 48,
        "unit": "hours",
        "source": "CPP art. 460: the initial period of custody",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_460"
      }
    ]
  },
  {
    "id": "minor_retention_extension",
    "event": "minor_arrest",
    "after": "minor_retention",
    "when": {
      "art108": [
        "yes"
      ]
    },
    "unless": {},
    "counting": "hours",
    "effect": "liberty",
    "basis": "ma/act/2002/22-01#art_460",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 24,
        "unit": "hours",
        "source": "CPP arts 460 and 66-2: only for offences of art. 108",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_460"
      }
    ]
  },
  {
    "id": "minor_guard",
    "event": "minor_guard",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "days",
    "effect": "liberty",
    "basis": "ma/act/2002/22-01#art_460",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 15,
        "unit": "days",
        "source": "CPP art. 460",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_460"
      }
    ]
  },
  {
    "id": "interception",
    "event": "interception",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "months",
    "effect": "power",
    "basis": "ma/act/2002/22-01#art_109",
    "suspends": false,
    "renewals": [
      {
        "from": "2025-12-08",
        "times": 2
      }
    ],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 4,
        "unit": "months",
        "source": "CPP art. 109",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_109"
      }
    ]
  },
  {
    "id": "urgent_interception_ruling",
    "event": "urgent_interception",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "hours",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_108",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 24,
        "unit": "hours",
        "source": "CPP art. 108: the first president rules",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_108"
      }
    ]
  },
  {
    "id": "tracking",
    "event": "tracking",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "months",
    "effect": "power",
    "basis": "ma/act/2002/22-01#art_116-2",
    "suspends": false,
    "renewals": [
      {
        "from": "2025-12-08",
        "times": 1
      }
    ],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 3,
        "unit": "months",
        "source": "CPP art. 116-2; not in homes (116-4)",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_116-2"
      }
    ]
  },
  {
    "id": "infiltration",
    "event": "infiltration",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "months",
    "effect": "power",
    "basis": "ma/act/2002/22-01#art_82-3-3",
    "suspends": false,
    "renewals": [
      {
        "from": "2025-12-08",
        "times": 1
      }
    ],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 4,
        "unit": "months",
        "source": "CPP art. 82-3-3",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_82-3-3"
      }
    ]
  },
  {
    "id": "infiltration_exit",
    "event": "infiltration_end",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "months",
    "effect": "power",
    "basis": "ma/act/2002/22-01#art_82-3-5",
    "suspends": false,
    "renewals": [
      {
        "from": "2025-12-08",
        "times": 1
      }
    ],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 4,
        "unit": "months",
        "source": "CPP art. 82-3-5",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_82-3-5"
      }
    ]
  },
  {
    "id": "data_requisition",
    "event": "data_requisition",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "days",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_64-1",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 7,
        "unit": "days",
        "source": "CPP art. 64-1: one week",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_64-1"
      }
    ]
  },
  {
    "id": "seizure_lift_kings_prosecutor",
    "event": "seizure_lift_request",
    "after": null,
    "when": {
      "prosecution": [
        "kings_prosecutor"
      ]
    },
    "unless": {},
    "counting": "days",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_40-1",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 10,
        "unit": "days",
        "source": "CPP art. 40-1",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_40-1"
      }
    ]
  },
  {
    "id": "seizure_lift_general_prosecutor",
    "event": "seizure_lift_request",
    "after": null,
    "when": {
      "prosecution": [
        "general_prosecutor"
      ]
    },
    "unless": {},
    "counting": "days",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_49-1",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 10,
        "unit": "days",
        "source": "CPP art. 49-1",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_49-1"
      }
    ]
  },
  {
    "id": "border_closure",
    "event": "border_closure",
    "after": null,
    "when": {
      "art108": [
        "no"
      ]
    },
    "unless": {},
    "counting": "months",
    "effect": "power",
    "basis": "ma/act/2002/22-01#art_49-1",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 1,
        "unit": "months",
        "source": "CPP arts 40-1 and 49-1",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_49-1"
      }
    ]
  },
  {
    "id": "border_closure_108",
    "event": "border_closure",
    "after": null,
    "when": {
      "art108": [
        "yes"
      ]
    },
    "unless": {},
    "counting": "months",
    "effect": "power",
    "basis": "ma/act/2002/22-01#art_49-1",
    "suspends": false,
    "renewals": [
      {
        "from": "2025-12-08",
        "times": 2
      }
    ],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 1,
        "unit": "months",
        "source": "CPP arts 40-1 and 49-1, offences of art. 108",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_49-1"
      }
    ]
  },
  {
    "id": "notice_general_prosecutor",
    "event": "prosecutor_decision",
    "after": null,
    "when": {
      "prosecution": [
        "general_prosecutor"
      ]
    },
    "unless": {},
    "counting": "days",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_49",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 15,
        "unit": "days",
        "source": "CPP art. 49, shelving; the wording before Law 03-23 was not read",
        "basis": "ma/act/2002/22-01#art_49",
        "confidence": "memory",
        "verified": false
      },
      {
        "from": "2025-12-08",
        "amount": 15,
        "unit": "days",
        "source": "CPP art. 49 as changed by Law 03-23, from the day the decision is taken",
        "basis": "ma/act/2002/22-01#art_49",
        "confidence": "text",
        "verified": false
      }
    ]
  },
  {
    "id": "notice_kings_prosecutor",
    "event": "prosecutor_decision",
    "after": null,
    "when": {
      "prosecution": [
        "kings_prosecutor"
      ]
    },
    "unless": {},
    "counting": "days",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_40",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 15,
        "unit": "days",
        "source": "CPP art. 40, shelving; the wording before Law 03-23 was not read",
        "basis": "ma/act/2002/22-01#art_40",
        "confidence": "memory",
        "verified": false
      },
      {
        "from": "2025-12-08",
        "amount": 15,
        "unit": "days",
        "source": "CPP art. 40 as changed by Law 03-23, from the day the decision is taken",
        "basis": "ma/act/2002/22-01#art_40",
        "confidence": "text",
        "verified": false
      }
    ]
  },
  {
    "id": "direct_referral",
    "event": "detention_for_trial",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "days",
    "effect": "liberty",
    "basis": "ma/act/2002/22-01#art_73",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 15,
        "unit": "days",
        "source": "CPP art. 73; art. 73-1 outside flagrancy",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_73"
      }
    ]
  },
  {
    "id": "detention_challenge",
    "event": "detention_for_trial",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "named_day",
    "effect": "remedy",
    "basis": "ma/act/2002/22-01#art_73-2",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 1,
        "unit": "days",
        "source": "CPP art. 73-2: until the end of the next day",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_73-2"
      }
    ]
  },
  {
    "id": "detention_challenge_ruling",
    "event": "detention_challenge_referred",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "named_day",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_73-2",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 1,
        "unit": "days",
        "source": "CPP art. 73-2",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_73-2"
      }
    ]
  },
  {
    "id": "lifting_appeal",
    "event": "detention_lifted",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "hours",
    "effect": "remedy",
    "basis": "ma/act/2002/22-01#art_73-2",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 24,
        "unit": "hours",
        "source": "CPP art. 73-2",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_73-2"
      }
    ]
  },
  {
    "id": "lifting_appeal_ruling",
    "event": "lifting_appeal_received",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "hours",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_73-2",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 48,
        "unit": "hours",
        "source": "CPP art. 73-2",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_73-2"
      }
    ]
  },
  {
    "id": "detention_felony",
    "event": "pretrial_detention",
    "after": null,
    "when": {
      "nature": [
        "felony"
      ]
    },
    "unless": {},
    "counting": "months",
    "effect": "liberty",
    "basis": "ma/act/2002/22-01#art_177",
    "suspends": false,
    "renewals": [
      {
        "from": "2003-10-01",
        "times": 5
      },
      {
        "from": "2025-12-08",
        "times": 2
      }
    ],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 2,
        "unit": "months",
        "source": "CPP art. 177, recalled from before Law 03-23",
        "confidence": "memory",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_177"
      },
      {
        "from": "2025-12-08",
        "amount": 2,
        "unit": "months",
        "source": "CPP art. 177",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_177"
      }
    ]
  },
  {
    "id": "detention_misdemeanour",
    "event": "pretrial_detention",
    "after": null,
    "when": {
      "nature": [
        "misdemeanour"
      ]
    },
    "unless": {},
    "counting": "months",
    "effect": "liberty",
    "basis": "ma/act/2002/22-01#art_176",
    "suspends": false,
    "renewals": [
      {
        "from": "2003-10-01",
        "times": 2
      },
      {
        "from": "2025-12-08",
        "times": 1
      }
    ],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 1,
        "unit": "months",
        "source": "CPP art. 176, recalled from before Law 03-23",
        "confidence": "memory",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_176"
      },
      {
        "from": "2025-12-08",
        "amount": 1,
        "unit": "months",
        "source": "CPP art. 176",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_176"
      }
    ]
  },
  {
    "id": "supervision_felony",
    "event": "judicial_supervision",
    "after": null,
    "when": {
      "nature": [
        "felony"
      ],
      "art108": [
        "no"
      ]
    },
    "unless": {},
    "counting": "months",
    "effect": "liberty",
    "basis": "ma/act/2002/22-01#art_160",
    "suspends": false,
    "renewals": [
      {
        "from": "2025-12-08",
        "times": 3
      }
    ],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 2,
        "unit": "months",
        "source": "CPP art. 160",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_160"
      }
    ]
  },
  {
    "id": "supervision_felony_108",
    "event": "judicial_supervision",
    "after": null,
    "when": {
      "nature": [
        "felony"
      ],
      "art108": [
        "yes"
      ]
    },
    "unless": {},
    "counting": "months",
    "effect": "liberty",
    "basis": "ma/act/2002/22-01#art_160",
    "suspends": false,
    "renewals": [
      {
        "from": "2025-12-08",
        "times": 5
      }
    ],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 2,
        "unit": "months",
        "source": "CPP art. 160, felonies of art. 108",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_160"
      }
    ]
  },
  {
    "id": "supervision_misdemeanour",
    "event": "judicial_supervision",
    "after": null,
    "when": {
      "nature": [
        "misdemeanour"
      ]
    },
    "unless": {},
    "counting": "months",
    "effect": "liberty",
    "basis": "ma/act/2002/22-01#art_160",
    "suspends": false,
    "renewals": [
      {
        "from": "2025-12-08",
        "times": 2
      }
    ],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 1,
        "unit": "months",
        "source": "CPP art. 160",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_160"
      }
    ]
  },
  {
    "id": "supervision_appeal",
    "event": "judicial_supervision",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "named_day",
    "effect": "remedy",
    "basis": "ma/act/2002/22-01#art_160",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 1,
        "unit": "days",
        "source": "CPP art. 160: within the next day",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_160"
      }
    ]
  },
  {
    "id": "communication_ban",
    "event": "communication_ban",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "days",
    "effect": "liberty",
    "basis": "ma/act/2002/22-01#art_136",
    "suspends": false,
    "renewals": [
      {
        "from": "2003-10-01",
        "times": 1
      }
    ],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 10,
        "unit": "days",
        "source": "CPP art. 136",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_136"
      }
    ]
  },
  {
    "id": "lawyers_called",
    "event": "questioning",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "back_days",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_139",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 2,
        "unit": "days",
        "source": "CPP art. 139, recalled from before Law 03-23",
        "confidence": "memory",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_139"
      },
      {
        "from": "2025-12-08",
        "amount": 10,
        "unit": "days",
        "source": "CPP art. 139",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_139"
      }
    ]
  },
  {
    "id": "submissions",
    "event": "file_to_prosecution",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "days",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_214",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 8,
        "unit": "days",
        "source": "CPP art. 214",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_214"
      }
    ]
  },
  {
    "id": "order_notice",
    "event": "investigation_order",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "hours",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_220",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 24,
        "unit": "hours",
        "source": "CPP art. 220",
        "confidence": "memory",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_220"
      },
      {
        "from": "2025-12-08",
        "amount": 24,
        "unit": "hours",
        "source": "CPP art. 220",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_220"
      }
    ]
  },
  {
    "id": "order_appeal_prosecution",
    "event": "order_notified",
    "after": null,
    "when": {
      "party": [
        "prosecution"
      ]
    },
    "unless": {},
    "counting": "named_day",
    "effect": "remedy",
    "basis": "ma/act/2002/22-01#art_222",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 1,
        "unit": "days",
        "source": "CPP art. 222: on the day after it is told",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_222"
      }
    ]
  },
  {
    "id": "order_appeal_accused",
    "event": "order_notified",
    "after": null,
    "when": {
      "party": [
        "accused"
      ]
    },
    "unless": {},
    "counting": "days",
    "effect": "remedy",
    "basis": "ma/act/2002/22-01#art_223",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 3,
        "unit": "days",
        "source": "CPP art. 223",
        "confidence": "memory",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_223"
      },
      {
        "from": "2025-12-08",
        "amount": 3,
        "unit": "days",
        "source": "CPP art. 223",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_223"
      }
    ]
  },
  {
    "id": "order_appeal_civil_party",
    "event": "order_notified",
    "after": null,
    "when": {
      "party": [
        "civil_party"
      ]
    },
    "unless": {},
    "counting": "days",
    "effect": "remedy",
    "basis": "ma/act/2002/22-01#art_224",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 3,
        "unit": "days",
        "source": "CPP art. 224",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_224"
      }
    ]
  },
  {
    "id": "summons",
    "event": "hearing",
    "after": null,
    "when": {
      "residence": [
        "morocco"
      ],
      "referral": [
        "other"
      ]
    },
    "unless": {},
    "counting": "back_days",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_309",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 8,
        "unit": "days",
        "source": "CPP art. 309",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_309"
      }
    ]
  },
  {
    "id": "summons_direct",
    "event": "hearing",
    "after": null,
    "when": {
      "residence": [
        "morocco"
      ],
      "referral": [
        "general_prosecutor"
      ]
    },
    "unless": {},
    "counting": "back_days",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_420",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 5,
        "unit": "days",
        "source": "CPP art. 420: referral by the general prosecutor",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_420"
      }
    ]
  },
  {
    "id": "summons_near",
    "event": "hearing",
    "after": null,
    "when": {
      "residence": [
        "maghreb_or_europe"
      ]
    },
    "unless": {},
    "counting": "back_months",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_309",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 2,
        "unit": "months",
        "source": "CPP art. 309: Maghreb or Europe",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_309"
      }
    ]
  },
  {
    "id": "summons_far",
    "event": "hearing",
    "after": null,
    "when": {
      "residence": [
        "elsewhere"
      ]
    },
    "unless": {},
    "counting": "back_months",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_309",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 3,
        "unit": "months",
        "source": "CPP art. 309: other countries",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_309"
      }
    ]
  },
  {
    "id": "motions_ruling",
    "event": "motions",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "days",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_421-1",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 10,
        "unit": "days",
        "source": "CPP art. 421-1",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_421-1"
      }
    ]
  },
  {
    "id": "deliberation",
    "event": "deliberation",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "days",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_429-1",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 15,
        "unit": "days",
        "source": "CPP art. 429-1; written when pronounced",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_429-1"
      }
    ]
  },
  {
    "id": "appeal",
    "event": "judgment",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "days",
    "effect": "remedy",
    "basis": "ma/act/2002/22-01#art_400",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 10,
        "unit": "days",
        "source": "CPP arts 400, 440 and 457",
        "confidence": "memory",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_400"
      },
      {
        "from": "2025-12-08",
        "amount": 10,
        "unit": "days",
        "source": "CPP arts 400, 440 and 457",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_400"
      }
    ]
  },
  {
    "id": "appeal_others",
    "event": "judgment",
    "after": "appeal",
    "when": {
      "another_appealed": [
        "yes"
      ]
    },
    "unless": {
      "party": [
        "prosecution"
      ],
      "prosecution": [
        "general_prosecutor"
      ]
    },
    "counting": "days",
    "effect": "remedy",
    "basis": "ma/act/2002/22-01#art_400",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 5,
        "unit": "days",
        "source": "CPP art. 400: once another party has appealed in time; not for the general prosecutor",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_400"
      }
    ]
  },
  {
    "id": "appeal_general_prosecutor",
    "event": "judgment",
    "after": null,
    "when": {
      "court": [
        "first_instance"
      ]
    },
    "unless": {},
    "counting": "days",
    "effect": "remedy",
    "basis": "ma/act/2002/22-01#art_402",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 60,
        "unit": "days",
        "source": "CPP art. 402: judgments of the tribunal",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_402"
      }
    ]
  },
  {
    "id": "juvenile_protection_appeal",
    "event": "juvenile_protection",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "days",
    "effect": "remedy",
    "basis": "ma/act/2002/22-01#art_511",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 10,
        "unit": "days",
        "source": "CPP art. 511: from the day the decision is made",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_511"
      }
    ]
  },
  {
    "id": "cassation",
    "event": "appeal_judgment",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "days",
    "effect": "remedy",
    "basis": "ma/act/2002/22-01#art_527",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 10,
        "unit": "days",
        "source": "CPP art. 527",
        "confidence": "memory",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_527"
      },
      {
        "from": "2025-12-08",
        "amount": 10,
        "unit": "days",
        "source": "CPP arts 457 and 527",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_527"
      }
    ]
  },
  {
    "id": "cassation_copy",
    "event": "cassation_declared",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "days",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_528",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 30,
        "unit": "days",
        "source": "CPP art. 528",
        "confidence": "memory",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_528"
      },
      {
        "from": "2025-12-08",
        "amount": 30,
        "unit": "days",
        "source": "CPP art. 528",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_528"
      }
    ]
  },
  {
    "id": "cassation_brief",
    "event": "cassation_declared",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "days",
    "effect": "remedy",
    "basis": "ma/act/2002/22-01#art_528",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 60,
        "unit": "days",
        "source": "CPP art. 528; optional in felonies",
        "confidence": "memory",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_528"
      },
      {
        "from": "2025-12-08",
        "amount": 60,
        "unit": "days",
        "source": "CPP art. 528; optional in felonies",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_528"
      }
    ]
  },
  {
    "id": "cassation_file",
    "event": "cassation_declared",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "days",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_528",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 90,
        "unit": "days",
        "source": "CPP art. 528",
        "confidence": "memory",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_528"
      },
      {
        "from": "2025-12-08",
        "amount": 90,
        "unit": "days",
        "source": "CPP art. 528",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_528"
      }
    ]
  },
  {
    "id": "prescription_felony",
    "event": "offence",
    "after": null,
    "when": {
      "nature": [
        "felony"
      ]
    },
    "unless": {},
    "counting": "years",
    "effect": "extinction",
    "basis": "ma/act/2002/22-01#art_5",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 20,
        "unit": "years",
        "source": "CPP art. 5, recalled from before Law 35-11",
        "confidence": "memory",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_5"
      },
      {
        "from": "2011-10-27",
        "amount": 15,
        "unit": "years",
        "source": "CPP art. 5",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_5"
      }
    ]
  },
  {
    "id": "prescription_misdemeanour",
    "event": "offence",
    "after": null,
    "when": {
      "nature": [
        "misdemeanour"
      ]
    },
    "unless": {},
    "counting": "years",
    "effect": "extinction",
    "basis": "ma/act/2002/22-01#art_5",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2003-10-01",
        "amount": 5,
        "unit": "years",
        "source": "CPP art. 5, recalled from before Law 35-11",
        "confidence": "memory",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_5"
      },
      {
        "from": "2011-10-27",
        "amount": 4,
        "unit": "years",
        "source": "CPP art. 5",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_5"
      }
    ]
  },
  {
    "id": "penalty_felony",
    "event": "final_judgment",
    "after": null,
    "when": {
      "nature": [
        "felony"
      ]
    },
    "unless": {},
    "counting": "years",
    "effect": "extinction",
    "basis": "ma/act/2002/22-01#art_649",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2011-10-27",
        "amount": 15,
        "unit": "years",
        "source": "CPP art. 649",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_649"
      }
    ]
  },
  {
    "id": "penalty_misdemeanour",
    "event": "final_judgment",
    "after": null,
    "when": {
      "nature": [
        "misdemeanour"
      ]
    },
    "unless": {},
    "counting": "years",
    "effect": "extinction",
    "basis": "ma/act/2002/22-01#art_650",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2011-10-27",
        "amount": 4,
        "unit": "years",
        "source": "CPP art. 650",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_650"
      }
    ]
  },
  {
    "id": "reflection",
    "event": "reflection",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "days",
    "effect": "cap",
    "basis": "ma/act/2002/22-01#art_82-5-1-para-4",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 30,
        "unit": "days",
        "source": "CPP art. 82-5-1 §4 as changed by Law 03-23",
        "basis": "ma/act/2002/22-01#art_82-5-1-para-4",
        "confidence": "text",
        "verified": false
      }
    ]
  },
  {
    "id": "commission_answer",
    "event": "commission_request",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "plain_days",
    "effect": "duty",
    "basis": "ma/decree/2018/2-17-740#art_7",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2018-07-19",
        "amount": 15,
        "unit": "days",
        "source": "Decree 2-17-740 art. 7",
        "basis": "ma/decree/2018/2-17-740#art_7",
        "confidence": "text",
        "verified": false
      }
    ]
  },
  {
    "id": "recording_in_force",
    "event": "recording_regulation",
    "after": null,
    "when": {},
    "unless": {},
    "counting": "plain_years",
    "effect": "duty",
    "basis": "ma/act/2002/22-01#art_755",
    "suspends": false,
    "renewals": [],
    "values": [
      {
        "from": "2025-12-08",
        "amount": 5,
        "unit": "years",
        "source": "CPP arts 66-3 and 755",
        "confidence": "text",
        "verified": false,
        "basis": "ma/act/2002/22-01#art_755"
      }
    ]
  }
]
