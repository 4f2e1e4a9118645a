// Generated from law/corpus by law/generate.ts. Do not edit.
export const termWords = {
  "transitional": {
    "ar": "ملف فتح أو إجراء وقع قبل 8 دجنبر 2025؛ القاعدة الانتقالية لم يتم التحقق منها.",
    "fr": "Dossier ouvert ou acte accompli avant le 8 décembre 2025 ; règle transitoire non vérifiée.",
    "en": "File opened or act done before 8 December 2025; transitional rule not verified."
  },
  "events": {
    "arrest": {
      "ar": "إيقاف شخص راشد",
      "fr": "Arrestation d’un adulte",
      "en": "An adult is arrested"
    },
    "identity_check": {
      "ar": "إيقاف من أجل التحقق من الهوية",
      "fr": "Arrestation pour vérifier l’identité",
      "en": "Stopped for an identity check"
    },
    "minor_arrest": {
      "ar": "إيقاف حدث",
      "fr": "Arrestation d’un mineur",
      "en": "A minor is arrested"
    },
    "minor_guard": {
      "ar": "الأمر بالحراسة المؤقتة لحدث",
      "fr": "Garde provisoire d’un mineur",
      "en": "A minor is put under temporary guard"
    },
    "interception": {
      "ar": "الأمر بالتقاط الاتصالات",
      "fr": "Interception ordonnée",
      "en": "Interception is ordered"
    },
    "urgent_interception": {
      "ar": "أمر الوكيل العام للملك بالالتقاط استعجالا",
      "fr": "Interception ordonnée en urgence par le procureur général",
      "en": "The general prosecutor orders interception in urgency"
    },
    "tracking": {
      "ar": "الأمر بتحديد المواقع أو التقاط الأصوات والصور",
      "fr": "Géolocalisation ou captation ordonnée",
      "en": "Geolocation or recording is ordered"
    },
    "infiltration": {
      "ar": "الإذن بالاختراق",
      "fr": "Infiltration autorisée",
      "en": "Infiltration is allowed"
    },
    "infiltration_end": {
      "ar": "نهاية الاختراق أو وقفه",
      "fr": "Fin ou arrêt de l’infiltration",
      "en": "Infiltration ends or is stopped"
    },
    "data_requisition": {
      "ar": "التوصل بانتداب لتسليم معطيات",
      "fr": "Réquisition de données reçue",
      "en": "A requisition for data is received"
    },
    "seizure_lift_request": {
      "ar": "طلب رفع الحجز",
      "fr": "Demande de mainlevée",
      "en": "A request to lift a seizure"
    },
    "border_closure": {
      "ar": "إغلاق الحدود أو سحب جواز السفر",
      "fr": "Fermeture des frontières ou retrait du passeport",
      "en": "Borders closed or passport withdrawn"
    },
    "prosecutor_decision": {
      "ar": "قرار النيابة العامة في الشكاية",
      "fr": "Décision du parquet sur la plainte",
      "en": "The prosecution decides on a complaint"
    },
    "detention_for_trial": {
      "ar": "الإيداع بالسجن والإحالة المباشرة",
      "fr": "Placement en détention et renvoi direct",
      "en": "Detention and direct referral to trial"
    },
    "detention_challenge_referred": {
      "ar": "إحالة الطعن على الغرفة",
      "fr": "Recours transmis à la chambre",
      "en": "The challenge reaches the chamber"
    },
    "detention_lifted": {
      "ar": "رفع حالة الاعتقال من الغرفة",
      "fr": "Mainlevée de la détention par la chambre",
      "en": "The chamber lifts the detention"
    },
    "lifting_appeal_received": {
      "ar": "إحالة الاستئناف على غرفة الجنايات الاستئنافية",
      "fr": "Appel transmis à la chambre d’appel",
      "en": "The appeal reaches the chamber of appeal"
    },
    "pretrial_detention": {
      "ar": "الأمر بالاعتقال الاحتياطي",
      "fr": "Détention préventive ordonnée",
      "en": "Pre-trial detention is ordered"
    },
    "judicial_supervision": {
      "ar": "الوضع تحت المراقبة القضائية",
      "fr": "Contrôle judiciaire ordonné",
      "en": "Judicial supervision is ordered"
    },
    "communication_ban": {
      "ar": "منع المتهم من الاتصال بالغير",
      "fr": "Interdiction de communiquer",
      "en": "The accused is barred from communicating"
    },
    "questioning": {
      "ar": "الاستنطاق أو المواجهة أمام قاضي التحقيق",
      "fr": "Interrogatoire devant le juge d’instruction",
      "en": "Questioning before the investigating judge"
    },
    "file_to_prosecution": {
      "ar": "توصل النيابة العامة بملف التحقيق",
      "fr": "Dossier d’instruction reçu par le parquet",
      "en": "The prosecution receives the investigation file"
    },
    "investigation_order": {
      "ar": "صدور أمر عن قاضي التحقيق",
      "fr": "Ordonnance du juge d’instruction",
      "en": "The investigating judge makes an order"
    },
    "order_notified": {
      "ar": "تبليغ أمر قاضي التحقيق",
      "fr": "Notification de l’ordonnance",
      "en": "An order is notified"
    },
    "hearing": {
      "ar": "جلسة الحكم",
      "fr": "Audience de jugement",
      "en": "A trial hearing"
    },
    "motions": {
      "ar": "تقديم الدفوع والطلبات أمام غرفة الجنايات",
      "fr": "Exceptions et demandes devant la chambre criminelle",
      "en": "Pleas and requests before the criminal chamber"
    },
    "deliberation": {
      "ar": "جعل القضية في المداولة",
      "fr": "Mise en délibéré",
      "en": "The case goes to deliberation"
    },
    "judgment": {
      "ar": "النطق بالحكم أو تبليغه",
      "fr": "Prononcé ou notification du jugement",
      "en": "A judgment is pronounced or notified"
    },
    "appeal_declared": {
      "ar": "التصريح بالاستئناف",
      "fr": "Déclaration d’appel",
      "en": "Appeal is declared"
    },
    "juvenile_protection": {
      "ar": "قرار قاضي الأحداث بتدابير الحماية بعد الحكم",
      "fr": "Décision du juge des mineurs sur la protection, après jugement",
      "en": "The juvenile judge decides on protection after the judgment"
    },
    "appeal_judgment": {
      "ar": "صدور القرار الاستئنافي أو تبليغه",
      "fr": "Arrêt d’appel prononcé ou notifié",
      "en": "A ruling on appeal is made or notified"
    },
    "cassation_declared": {
      "ar": "التصريح بالنقض",
      "fr": "Déclaration de pourvoi",
      "en": "Cassation is declared"
    },
    "offence": {
      "ar": "ارتكاب الجريمة",
      "fr": "Commission de l’infraction",
      "en": "The offence is committed"
    },
    "final_judgment": {
      "ar": "صيرورة الحكم مكتسبا لقوة الشيء المقضي به",
      "fr": "Jugement devenu irrévocable",
      "en": "A judgment becomes res judicata"
    },
    "reflection": {
      "ar": "بداية مهلة التعافي والتفكير",
      "fr": "Début du délai de réflexion",
      "en": "The reflection period starts"
    },
    "commission_request": {
      "ar": "التوصل بطلب اللجنة الوطنية",
      "fr": "Demande de la Commission nationale reçue",
      "en": "A request of the National Commission is received"
    },
    "recording_regulation": {
      "ar": "صدور النص التنظيمي للتسجيل السمعي البصري",
      "fr": "Publication du texte sur l’enregistrement",
      "en": "The regulation on recording is published"
    }
  },
  "terms": {
    "custody": {
      "says": {
        "ar": "الحراسة النظرية",
        "fr": "Garde à vue",
        "en": "Custody"
      },
      "note": null
    },
    "custody_extension": {
      "says": {
        "ar": "تمديد الحراسة النظرية، مرة واحدة",
        "fr": "Prolongation de la garde à vue, une fois",
        "en": "Custody extended, once"
      },
      "note": null
    },
    "lawyer_visit": {
      "says": {
        "ar": "الاتصال بالمحامي من الساعة الأولى",
        "fr": "Avocat dès la première heure",
        "en": "The lawyer, from the first hour"
      },
      "note": null
    },
    "lawyer_delay": {
      "says": {
        "ar": "أقصى تأخير للاتصال بالمحامي",
        "fr": "Report maximal de l’avocat",
        "en": "The longest the lawyer may be delayed"
      },
      "note": {
        "ar": "التأخير نصف المدة الأصلية للحراسة النظرية.",
        "fr": "La moitié de la durée initiale de la garde à vue.",
        "en": "Half of the initial period of custody."
      }
    },
    "identity_check": {
      "says": {
        "ar": "التحقق من الهوية",
        "fr": "Vérification d’identité",
        "en": "Identity check"
      },
      "note": null
    },
    "identity_check_extension": {
      "says": {
        "ar": "تمديد التحقق من الهوية",
        "fr": "Prolongation de la vérification",
        "en": "Identity check extended"
      },
      "note": null
    },
    "minor_retention": {
      "says": {
        "ar": "الاحتفاظ بالحدث",
        "fr": "Rétention du mineur",
        "en": "The minor is retained"
      },
      "note": null
    },
    "minor_retention_extension": {
      "says": {
        "ar": "تمديد الاحتفاظ بالحدث",
        "fr": "Prolongation de la rétention",
        "en": "Retention extended"
      },
      "note": null
    },
    "minor_guard": {
      "says": {
        "ar": "الحراسة المؤقتة للحدث",
        "fr": "Garde provisoire du mineur",
        "en": "Temporary guard of a minor"
      },
      "note": null
    },
    "interception": {
      "says": {
        "ar": "التقاط الاتصالات",
        "fr": "Interception",
        "en": "Interception"
      },
      "note": null
    },
    "urgent_interception_ruling": {
      "says": {
        "ar": "قرار الرئيس الأول",
        "fr": "Décision du premier président",
        "en": "The first president rules"
      },
      "note": null
    },
    "tracking": {
      "says": {
        "ar": "تحديد المواقع والتقاط الأصوات والصور",
        "fr": "Géolocalisation et captation",
        "en": "Geolocation and recording"
      },
      "note": null
    },
    "infiltration": {
      "says": {
        "ar": "الاختراق",
        "fr": "Infiltration",
        "en": "Infiltration"
      },
      "note": null
    },
    "infiltration_exit": {
      "says": {
        "ar": "الخروج الآمن من الاختراق",
        "fr": "Sortie en sûreté de l’infiltré",
        "en": "Safe exit from infiltration"
      },
      "note": null
    },
    "data_requisition": {
      "says": {
        "ar": "تسليم المعطيات",
        "fr": "Remise des données",
        "en": "The data are handed over"
      },
      "note": null
    },
    "seizure_lift_kings_prosecutor": {
      "says": {
        "ar": "بت وكيل الملك في طلب رفع الحجز",
        "fr": "Décision du procureur du Roi",
        "en": "The king’s prosecutor rules"
      },
      "note": null
    },
    "seizure_lift_general_prosecutor": {
      "says": {
        "ar": "بت الوكيل العام للملك في طلب رفع الحجز",
        "fr": "Décision du procureur général",
        "en": "The general prosecutor rules"
      },
      "note": null
    },
    "border_closure": {
      "says": {
        "ar": "إغلاق الحدود وسحب جواز السفر",
        "fr": "Fermeture des frontières et retrait du passeport",
        "en": "Borders closed and passport withdrawn"
      },
      "note": null
    },
    "border_closure_108": {
      "says": {
        "ar": "إغلاق الحدود وسحب جواز السفر في جرائم المادة 108",
        "fr": "Fermeture des frontières et retrait du passeport, article 108",
        "en": "Borders closed and passport withdrawn, article 108"
      },
      "note": null
    },
    "notice_general_prosecutor": {
      "says": {
        "ar": "إشعار الوكيل العام للملك بالمآل",
        "fr": "Avis des suites par le procureur général",
        "en": "The general prosecutor tells the outcome"
      },
      "note": null
    },
    "notice_kings_prosecutor": {
      "says": {
        "ar": "إشعار وكيل الملك بالمآل",
        "fr": "Avis des suites par le procureur du Roi",
        "en": "The king’s prosecutor tells the outcome"
      },
      "note": null
    },
    "direct_referral": {
      "says": {
        "ar": "الإحالة على غرفة الجنايات",
        "fr": "Renvoi devant la chambre criminelle",
        "en": "Referral to the criminal chamber"
      },
      "note": null
    },
    "detention_challenge": {
      "says": {
        "ar": "الطعن في أمر الإيداع",
        "fr": "Recours contre le placement",
        "en": "Challenge of the detention"
      },
      "note": null
    },
    "detention_challenge_ruling": {
      "says": {
        "ar": "البت في الطعن",
        "fr": "Décision sur le recours",
        "en": "The chamber rules"
      },
      "note": null
    },
    "lifting_appeal": {
      "says": {
        "ar": "استئناف رفع الاعتقال",
        "fr": "Appel de la mainlevée",
        "en": "Appeal of the lifting"
      },
      "note": null
    },
    "lifting_appeal_ruling": {
      "says": {
        "ar": "البت في الاستئناف",
        "fr": "Décision sur l’appel",
        "en": "The chamber of appeal rules"
      },
      "note": null
    },
    "detention_felony": {
      "says": {
        "ar": "الاعتقال الاحتياطي في جناية",
        "fr": "Détention préventive, crime",
        "en": "Pre-trial detention, felony"
      },
      "note": null
    },
    "detention_misdemeanour": {
      "says": {
        "ar": "الاعتقال الاحتياطي في جنحة",
        "fr": "Détention préventive, délit",
        "en": "Pre-trial detention, misdemeanour"
      },
      "note": null
    },
    "supervision_felony": {
      "says": {
        "ar": "المراقبة القضائية في جناية",
        "fr": "Contrôle judiciaire, crime",
        "en": "Judicial supervision, felony"
      },
      "note": null
    },
    "supervision_felony_108": {
      "says": {
        "ar": "المراقبة القضائية في جناية من جنايات المادة 108",
        "fr": "Contrôle judiciaire, crime de l’article 108",
        "en": "Judicial supervision, felony of article 108"
      },
      "note": null
    },
    "supervision_misdemeanour": {
      "says": {
        "ar": "المراقبة القضائية في جنحة",
        "fr": "Contrôle judiciaire, délit",
        "en": "Judicial supervision, misdemeanour"
      },
      "note": null
    },
    "supervision_appeal": {
      "says": {
        "ar": "استئناف أمر المراقبة القضائية",
        "fr": "Appel de l’ordonnance",
        "en": "Appeal of the order"
      },
      "note": null
    },
    "communication_ban": {
      "says": {
        "ar": "المنع من الاتصال",
        "fr": "Interdiction de communiquer",
        "en": "Ban on communication"
      },
      "note": null
    },
    "lawyers_called": {
      "says": {
        "ar": "استدعاء المحامين",
        "fr": "Convocation des avocats",
        "en": "Lawyers are called"
      },
      "note": null
    },
    "submissions": {
      "says": {
        "ar": "ملتمسات النيابة العامة",
        "fr": "Réquisitions du parquet",
        "en": "The prosecution’s submissions"
      },
      "note": null
    },
    "order_notice": {
      "says": {
        "ar": "إشعار المحامين والأطراف",
        "fr": "Notification aux avocats et parties",
        "en": "Lawyers and parties are told"
      },
      "note": null
    },
    "order_appeal_prosecution": {
      "says": {
        "ar": "استئناف النيابة العامة",
        "fr": "Appel du parquet",
        "en": "Appeal by the prosecution"
      },
      "note": null
    },
    "order_appeal_accused": {
      "says": {
        "ar": "استئناف المتهم",
        "fr": "Appel de l’inculpé",
        "en": "Appeal by the accused"
      },
      "note": null
    },
    "order_appeal_civil_party": {
      "says": {
        "ar": "استئناف الطرف المدني",
        "fr": "Appel de la partie civile",
        "en": "Appeal by the civil party"
      },
      "note": null
    },
    "summons": {
      "says": {
        "ar": "تبليغ الاستدعاء",
        "fr": "Remise de la convocation",
        "en": "The summons is served"
      },
      "note": null
    },
    "summons_direct": {
      "says": {
        "ar": "تبليغ الاستدعاء عند الإحالة من الوكيل العام للملك",
        "fr": "Remise de la convocation, renvoi du procureur général",
        "en": "The summons is served, referral by the general prosecutor"
      },
      "note": null
    },
    "summons_near": {
      "says": {
        "ar": "تبليغ الاستدعاء بالمغرب العربي أو أوربا",
        "fr": "Remise de la convocation, Maghreb ou Europe",
        "en": "The summons is served, Maghreb or Europe"
      },
      "note": null
    },
    "summons_far": {
      "says": {
        "ar": "تبليغ الاستدعاء بباقي الدول",
        "fr": "Remise de la convocation, autres pays",
        "en": "The summons is served, other countries"
      },
      "note": null
    },
    "motions_ruling": {
      "says": {
        "ar": "البت في الدفوع والطلبات",
        "fr": "Décision sur exceptions et demandes",
        "en": "The chamber rules on them"
      },
      "note": null
    },
    "deliberation": {
      "says": {
        "ar": "النطق بالقرار",
        "fr": "Prononcé de l’arrêt",
        "en": "The judgment is pronounced"
      },
      "note": null
    },
    "appeal": {
      "says": {
        "ar": "الاستئناف",
        "fr": "Appel",
        "en": "Appeal"
      },
      "note": null
    },
    "appeal_others": {
      "says": {
        "ar": "استئناف باقي الأطراف",
        "fr": "Appel des autres parties",
        "en": "Appeal by the other parties"
      },
      "note": {
        "ar": "لا يحدد النص من أي يوم تبدأ الأيام الإضافية؛ حسبت بعد انقضاء الأجل الأصلي.",
        "fr": "Le texte ne dit pas de quel jour courent les jours ajoutés ; ils sont comptés après le délai initial.",
        "en": "The text does not say from which day the added days run; they are counted after the first term ends."
      }
    },
    "appeal_general_prosecutor": {
      "says": {
        "ar": "استئناف الوكيل العام للملك لحكم المحكمة الابتدائية",
        "fr": "Appel du procureur général contre un jugement du tribunal",
        "en": "Appeal by the general prosecutor of a tribunal’s judgment"
      },
      "note": null
    },
    "juvenile_protection_appeal": {
      "says": {
        "ar": "استئناف قرار قاضي الأحداث أمام الغرفة الجنحية للأحداث",
        "fr": "Appel de la décision du juge des mineurs, devant la chambre correctionnelle des mineurs",
        "en": "Appeal of the juvenile judge’s decision, before the juvenile misdemeanour chamber"
      },
      "note": null
    },
    "cassation": {
      "says": {
        "ar": "طلب النقض",
        "fr": "Pourvoi en cassation",
        "en": "Cassation"
      },
      "note": null
    },
    "cassation_copy": {
      "says": {
        "ar": "تسليم نسخة المقرر",
        "fr": "Remise de la copie",
        "en": "The copy is handed over"
      },
      "note": null
    },
    "cassation_brief": {
      "says": {
        "ar": "مذكرة النقض",
        "fr": "Mémoire en cassation",
        "en": "The brief"
      },
      "note": null
    },
    "cassation_file": {
      "says": {
        "ar": "توجيه الملف إلى محكمة النقض",
        "fr": "Transmission du dossier",
        "en": "The file is sent"
      },
      "note": null
    },
    "prescription_felony": {
      "says": {
        "ar": "تقادم الدعوى العمومية في جناية",
        "fr": "Prescription de l’action publique, crime",
        "en": "Prosecution lapses, felony"
      },
      "note": null
    },
    "prescription_misdemeanour": {
      "says": {
        "ar": "تقادم الدعوى العمومية في جنحة",
        "fr": "Prescription de l’action publique, délit",
        "en": "Prosecution lapses, misdemeanour"
      },
      "note": null
    },
    "penalty_felony": {
      "says": {
        "ar": "تقادم العقوبة الجنائية",
        "fr": "Prescription de la peine, crime",
        "en": "The penalty lapses, felony"
      },
      "note": null
    },
    "penalty_misdemeanour": {
      "says": {
        "ar": "تقادم العقوبة الجنحية",
        "fr": "Prescription de la peine, délit",
        "en": "The penalty lapses, misdemeanour"
      },
      "note": null
    },
    "reflection": {
      "says": {
        "ar": "مهلة التعافي والتفكير",
        "fr": "Délai de rétablissement et de réflexion",
        "en": "Recovery and reflection period"
      },
      "note": null
    },
    "commission_answer": {
      "says": {
        "ar": "جواب الإدارة",
        "fr": "Réponse de l’administration",
        "en": "The administration answers"
      },
      "note": null
    },
    "recording_in_force": {
      "says": {
        "ar": "دخول التسجيل السمعي البصري حيز التنفيذ",
        "fr": "Entrée en vigueur de l’enregistrement",
        "en": "Recording takes effect"
      },
      "note": null
    }
  }
} as const
