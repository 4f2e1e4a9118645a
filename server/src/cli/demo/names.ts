/** Names of invented people, from all over Morocco and from the countries migrants come from, as papers write them. */
import type { Sex } from '@himaya/domain'

/** In Arabic and in Latin letters; the same twice where papers know one script only. */
type Spelled = readonly [ar: string, la: string]
const pairs = (text: string): readonly Spelled[] =>
  text
    .trim()
    .split(/\s*[،,\n]\s*/)
    .map((pair) => {
      const [ar = '', la = ar] = pair.split('/')
      return [ar.trim(), la.trim()] as const
    })

/** Given names in use all over the country. */
export const moroccanFirst: Readonly<Record<Sex, readonly Spelled[]>> = {
  female:
    pairs(`أمينة/Amina, فاطمة/Fatima, خديجة/Khadija, نعيمة/Naïma, سميرة/Samira, حنان/Hanane, إلهام/Ilham,
    سلمى/Salma, مريم/Meryem, كوثر/Kaoutar, هاجر/Hajar, زينب/Zineb, رحمة/Rahma, يامنة/Yamna, إيطو/Itto,
    فاضمة/Fadma, رقية/Rqia, عائشة/Aïcha, لطيفة/Latifa, نزهة/Nezha, ابتسام/Ibtissam, غزلان/Ghizlane, شيماء/Chaïmae,
    وئام/Ouiam, حفيظة/Hafida, مينة/Mina, الزهرة/Zohra, السعدية/Saâdia, بشرى/Bouchra, نوال/Nawal, سهام/Siham,
    دنيا/Dounia, إكرام/Ikram, لمياء/Lamiae, أحلام/Ahlam, رجاء/Rajae, نادية/Nadia, حليمة/Halima, مباركة/Mbarka`),
  male: pairs(`محمد/Mohamed, أحمد/Ahmed, إبراهيم/Brahim, عبد الله/Abdellah, مصطفى/Mustapha, عبد الرحيم/Abderrahim,
    خالد/Khalid, ياسين/Yassine, أيوب/Ayoub, بلال/Bilal, زكرياء/Zakaria, أنس/Anas, إلياس/Ilyas, حمزة/Hamza,
    سفيان/Soufiane, هشام/Hicham, عبد العزيز/Abdelaziz, مبارك/Mbarek, لحسن/Lahcen, موحى/Moha, باسو/Bassou,
    حدو/Haddou, ميمون/Mimoun, رضوان/Redouane, نور الدين/Noureddine, عبد القادر/Abdelkader, إدريس/Driss,
    عادل/Adil, جمال/Jamal, فؤاد/Fouad, عزيز/Aziz, بوجمعة/Boujemâa, علال/Allal, مروان/Marouane, وليد/Walid`),
}

/** Family names by the part of the country where they are met. */
export const moroccanLast = {
  rif: pairs(
    'أوراغ/Ouragh, أمزيان/Ameziane, أبركان/Aberkane, أشهبار/Achahbar, أحراز/Ahraz, أقشار/Akchar, أمغار/Amghar, بوجدايني/Boujdaïni',
  ),
  souss: pairs(
    'أيت وارهمان/Aït Ouarhmane, أزناك/Aznag, أوتنان/Outnane, بيهي/Bihi, أمنصاك/Amansag, أيت الطالب/Aït Taleb, أوبلا/Oubella',
  ),
  atlas: pairs(
    'أوموح/Oumouh, أيت عتى/Aït Atta, أوحدو/Ouhaddou, أوباسو/Oubassou, أزلماط/Azelmat, أوعسو/Ouassou, أوشعو/Ouchaou',
  ),
  plains: pairs(
    'الدكالي/Doukkali, الشياظمي/Chiadmi, الرحماني/Rahmani, المذكوري/Madkouri, السرغيني/Serghini, العبدي/Abdi, الحمري/Hamri, الورديغي/Ouardighi, المزابي/Mzabi, التادلاوي/Tadlaoui',
  ),
  north: pairs(
    'الغماري/Ghomari, الوزاني/Ouazzani, الشفشاوني/Chefchaouni, العنجري/Anjari, الجبلي/Jebli, البقالي/Bakkali, الصنهاجي/Sanhaji',
  ),
  east: pairs(
    'البوعناني/Bouanani, الفكيكي/Figuigui, الزناسني/Znasni, الجرادي/Jeradi, الكيلالي/Kilali, التلاغي/Tlaghi',
  ),
  sahara: pairs(
    'السالكي/Salki, لعروسي/Laâroussi, التكني/Tekni, الزرقي/Zergui, الشيباني/Chibani, بوسيف/Boussif',
  ),
} as const
export type Region = keyof typeof moroccanLast

interface Abroad {
  readonly ar: string
  readonly fr: string
  /** What people of there speak, by ISO 639-3 code. */
  readonly speak: readonly string[]
  readonly first: Readonly<Record<Sex, readonly Spelled[]>>
  readonly last: readonly Spelled[]
}

/** Where migrants come from: papers of there write one script. */
export const abroad = {
  SN: {
    ar: 'السنغال',
    fr: 'Sénégal',
    speak: ['wol', 'fra', 'ful'],
    first: {
      female: pairs('Awa, Fatou, Mame Diarra, Ndèye, Khady'),
      male: pairs('Mamadou, Cheikh, Ousmane, Modou, Ibrahima'),
    },
    last: pairs('Diop, Ndiaye, Faye, Sarr, Gueye, Mbodj'),
  },
  CI: {
    ar: 'كوت ديفوار',
    fr: 'Côte d’Ivoire',
    speak: ['fra', 'dyu'],
    first: {
      female: pairs('Aya, Adjoua, Affoué, Mariam, Akissi'),
      male: pairs('Kouassi, Yao, Konan, Siaka, Drissa'),
    },
    last: pairs('Kouamé, Koffi, N’Guessan, Bamba, Coulibaly, Zadi'),
  },
  GN: {
    ar: 'غينيا',
    fr: 'Guinée',
    speak: ['ful', 'fra', 'man'],
    first: {
      female: pairs('Mariama, Kadiatou, Aïssatou, Fatoumata, Hawa'),
      male: pairs('Alpha, Thierno, Mamadou Saliou, Boubacar, Sékou'),
    },
    last: pairs('Diallo, Barry, Bah, Camara, Sylla, Condé'),
  },
  ML: {
    ar: 'مالي',
    fr: 'Mali',
    speak: ['bam', 'fra', 'snk'],
    first: {
      female: pairs('Oumou, Assa, Djénéba, Rokia'),
      male: pairs('Moussa, Bakary, Amadou, Souleymane'),
    },
    last: pairs('Keïta, Sangaré, Diarra, Traoré, Dembélé, Kanté'),
  },
  CM: {
    ar: 'الكاميرون',
    fr: 'Cameroun',
    speak: ['fra', 'eng'],
    first: {
      female: pairs('Solange, Clarisse, Brenda, Odile, Nadège, Estelle, Carine'),
      male: pairs('Rodrigue, Armel, Cédric, Guy, Serge, Landry'),
    },
    last: pairs('Ngo Biyong, Mbarga, Tchamba, Fotso, Ewane, Nkodo'),
  },
  NG: {
    ar: 'نيجيريا',
    fr: 'Nigeria',
    speak: ['eng', 'bin', 'pcm'],
    first: {
      female: pairs('Blessing, Joy, Precious, Faith, Osas'),
      male: pairs('Emeka, Tunde, Osagie, Chidi, Efosa, Festus, Sunday'),
    },
    last: pairs('Osaro, Idahosa, Okafor, Adeyemi, Ehigiator, Igbinovia'),
  },
  CD: {
    ar: 'الكونغو الديمقراطية',
    fr: 'République démocratique du Congo',
    speak: ['lin', 'fra'],
    first: {
      female: pairs('Chancelle, Mireille, Naomie, Grâce, Dorcas, Bénie'),
      male: pairs('Junior, Héritier, Trésor'),
    },
    last: pairs('Mbuyi, Kabeya, Ilunga, Nsimba, Mutombo'),
  },
  BF: {
    ar: 'بوركينا فاسو',
    fr: 'Burkina Faso',
    speak: ['fra', 'dyu'],
    first: {
      female: pairs('Rasmata, Salimata, Alimata'),
      male: pairs('Issouf, Adama, Lassané, Moumouni, Salif, Boureima'),
    },
    last: pairs('Ouédraogo, Sawadogo, Zongo, Kaboré, Nikiéma, Ilboudo'),
  },
  PH: {
    ar: 'الفلبين',
    fr: 'Philippines',
    speak: ['tgl', 'eng'],
    first: {
      female: pairs('Maricel, Rowena, Jocelyn, Analyn, Cherry, Marites, Lorna, Imelda, Rosalie'),
      male: pairs('Rodel, Jomar'),
    },
    last: pairs('Bautista, Villanueva, Salonga, Magbanua, Dimaculangan, Catacutan, Manalo, Pangilinan'),
  },
  ID: {
    ar: 'إندونيسيا',
    fr: 'Indonésie',
    speak: ['ind'],
    first: { female: pairs('Siti, Dewi, Ratna, Yuni, Sri, Ningsih, Wati'), male: pairs('Agus, Slamet') },
    last: pairs('Rahayu, Lestari, Wulandari, Kusuma, Handayani, Puspita, Susanti'),
  },
  BD: {
    ar: 'بنغلاديش',
    fr: 'Bangladesh',
    speak: ['ben'],
    first: {
      female: pairs('Shirin, Moushumi'),
      male: pairs(
        'Rafiqul, Shahin, Jahangir, Nazrul, Delwar, Mizanur, Anowar, Kamrul, Faruk, Shafiqul, Babul, Monir',
      ),
    },
    last: pairs('Miah, Sikder, Howlader, Matubbar, Bepari, Sarkar, Mollah, Talukder, Pramanik, Gazi'),
  },
  SY: {
    ar: 'سوريا',
    fr: 'Syrie',
    speak: ['arb'],
    first: { female: pairs('رنا/Rana, هالة/Hala, سوسن/Sawsan'), male: pairs('خلدون/Khaldoun, غسان/Ghassan') },
    last: pairs('الحلاق/Hallak, القباني/Kabbani, الشامي/Chami, الدباغ/Dabbagh'),
  },
  SD: {
    ar: 'السودان',
    fr: 'Soudan',
    speak: ['arb'],
    first: {
      female: pairs('آمنة/Amna, إحسان/Ihsan'),
      male: pairs(
        'عثمان/Osman, الطيب/Eltayeb, آدم/Adam, الفاتح/Elfatih, بشير/Bashir, مجدي/Magdi, حامد/Hamid',
      ),
    },
    last: pairs('بابكر/Babiker, هارون/Haroun, أبكر/Abakar, تيراب/Tirab, كرم الدين/Karameddine, صالح/Salih'),
  },
} as const satisfies Record<string, Abroad>
export type CountryCode = keyof typeof abroad
/** Where somebody is from: a part of the country, or another country. */
export type Origin = Region | CountryCode
