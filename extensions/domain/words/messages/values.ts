import type { Text } from '../languages.ts';

/**
 * What is wrong with a value, without the field's name: it is shown at the field. The Studio shows the
 * same sentences, put together by vue-i18n: plain `{parameters}` only.
 */
export const valueMessages = {
  'VALUE.text': {
    en: 'A text is expected.',
    ms: 'Teks diperlukan.',
    fr: 'Un texte est attendu.',
  },
  'VALUE.blank': {
    en: 'This may not be left blank.',
    ms: 'Ini tidak boleh dibiarkan kosong.',
    fr: 'Ce champ ne peut pas rester vide.',
  },
  'VALUE.circle': {
    en: 'This would lead in a circle back to where it begins.',
    ms: 'Ini akan membentuk bulatan yang kembali ke permulaannya.',
    fr: 'Ceci ramènerait en rond au point de départ.',
  },
  'VALUE.numberPattern': {
    en: 'A pattern is written like VAL/(yyyy)/(seq:4) with curly brackets: letters, digits, . / _ -, the year before a month, one running number; it does not begin with WO- and makes at most 32 characters.',
    ms: 'Corak ditulis seperti VAL/(yyyy)/(seq:4) dengan kurungan kerinting: huruf, digit, . / _ -, tahun bersama bulan, satu nombor turutan; ia tidak bermula dengan WO- dan menghasilkan paling banyak 32 aksara.',
    fr: 'Un modèle s’écrit comme VAL/(yyyy)/(seq:4) avec des accolades : lettres, chiffres, . / _ -, l’année avec le mois, un seul numéro courant ; il ne commence pas par WO- et donne 32 caractères au plus.',
  },
  'VALUE.after': {
    en: 'A day on or after the first is expected.',
    ms: 'Hari pada atau selepas hari pertama dijangka.',
    fr: 'On attend un jour égal ou postérieur au premier.',
  },
  'VALUE.tooFar': {
    en: 'Six weeks at most.',
    ms: 'Paling banyak enam minggu.',
    fr: 'Six semaines au plus.',
  },
  'VALUE.twoYears': {
    en: 'Two years at most.',
    ms: 'Paling banyak dua tahun.',
    fr: 'Deux ans au plus.',
  },
  'VALUE.person': {
    en: 'At least one person is expected.',
    ms: 'Sekurang-kurangnya seorang dijangka.',
    fr: 'On attend au moins une personne.',
  },
  'VALUE.century': {
    en: 'A day from 2000 to 2199 is expected.',
    ms: 'Hari dari 2000 hingga 2199 dijangka.',
    fr: 'On attend un jour de 2000 à 2199.',
  },
  'VALUE.half': {
    en: 'Whole and half days are expected, and not nothing.',
    ms: 'Hari penuh dan separuh hari dijangka, dan bukan kosong.',
    fr: 'On attend des jours entiers ou des demi-journées, et pas rien.',
  },
  'VALUE.reason': {
    en: 'A reason is expected.',
    ms: 'Sebab diperlukan.',
    fr: 'Un motif est attendu.',
  },
  'VALUE.region': {
    en: 'A region is written like MY-10 or CA-QC.',
    ms: 'Wilayah ditulis seperti MY-10 atau CA-QC.',
    fr: 'Une région s’écrit comme MY-10 ou CA-QC.',
  },
  'VALUE.mark': {
    en: 'This is no mark that an earlier answer gave.',
    ms: 'Ini bukan penanda yang diberikan oleh jawapan terdahulu.',
    fr: 'Ce n’est pas un repère donné par une réponse précédente.',
  },
  'VALUE.tooLong': {
    en: '{most} characters at most, this has {length}.',
    ms: 'Paling banyak {most} aksara, ini ada {length}.',
    fr: '{most} caractères au plus, il y en a {length}.',
  },
  'VALUE.tooMany': {
    en: '{most} values at most.',
    ms: 'Paling banyak {most} nilai.',
    fr: '{most} valeurs au plus.',
  },
  'VALUE.choice': {
    en: 'One of {choices} is expected.',
    ms: 'Salah satu daripada {choices} diperlukan.',
    fr: 'Une valeur parmi {choices} est attendue.',
  },
  'VALUE.timeZone': {
    en: 'This is not a time zone by its IANA name, such as Asia/Kuala_Lumpur.',
    ms: 'Ini bukan zon waktu mengikut nama IANA, contohnya Asia/Kuala_Lumpur.',
    fr: 'Ce n’est pas un fuseau horaire par son nom IANA, tel que Asia/Kuala_Lumpur.',
  },
  'VALUE.locale': {
    en: 'This is not a locale, such as en-MY.',
    ms: 'Ini bukan lokal, contohnya en-MY.',
    fr: 'Ce n’est pas une langue régionale, telle que en-MY.',
  },
  'VALUE.currency': {
    en: 'This is not a currency by its ISO 4217 code, such as MYR.',
    ms: 'Ini bukan mata wang mengikut kod ISO 4217, contohnya MYR.',
    fr: 'Ce n’est pas une monnaie par son code ISO 4217, tel que MYR.',
  },
  'VALUE.country': {
    en: 'This is not a country by its ISO 3166 code, such as MY.',
    ms: 'Ini bukan negara mengikut kod ISO 3166, contohnya MY.',
    fr: 'Ce n’est pas un pays par son code ISO 3166, tel que MY.',
  },
  'VALUE.link': {
    en: 'This is not a link that begins with https://, http://, mailto: or tel:.',
    ms: 'Ini bukan pautan yang bermula dengan https://, http://, mailto: atau tel:.',
    fr: 'Ce n’est pas un lien qui commence par https://, http://, mailto: ou tel:.',
  },
  'VALUE.wholeNumber': {
    en: 'A whole number is expected.',
    ms: 'Nombor bulat diperlukan.',
    fr: 'Un nombre entier est attendu.',
  },
  'VALUE.number': {
    en: 'A number is expected.',
    ms: 'Nombor diperlukan.',
    fr: 'Un nombre est attendu.',
  },
  'VALUE.atMost': { en: '{most} at most.', ms: 'Paling banyak {most}.', fr: '{most} au plus.' },
  'VALUE.atLeast': {
    en: '{least} at least.',
    ms: 'Sekurang-kurangnya {least}.',
    fr: '{least} au moins.',
  },
  'VALUE.lessThan': {
    en: 'Less than {end} is expected.',
    ms: 'Nilai kurang daripada {end} diperlukan.',
    fr: 'Une valeur inférieure à {end} est attendue.',
  },
  'VALUE.year': {
    en: 'A year from {first} to {last} is expected.',
    ms: 'Tahun dari {first} hingga {last} diperlukan.',
    fr: 'Une année de {first} à {last} est attendue.',
  },
  'VALUE.date': {
    en: 'A date such as 2026-11-30 is expected.',
    ms: 'Tarikh seperti 2026-11-30 diperlukan.',
    fr: 'Une date telle que 2026-11-30 est attendue.',
  },
  'VALUE.noSuchDay': {
    en: 'There is no such day.',
    ms: 'Hari itu tidak wujud.',
    fr: 'Ce jour n’existe pas.',
  },
  'VALUE.instant': {
    en: 'A date such as 2026-11-30 or 2026-11-30T09:00:00Z is expected.',
    ms: 'Tarikh seperti 2026-11-30 atau 2026-11-30T09:00:00Z diperlukan.',
    fr: 'Une date telle que 2026-11-30 ou 2026-11-30T09:00:00Z est attendue.',
  },
  'VALUE.time': {
    en: 'A time such as 09:30 is expected.',
    ms: 'Masa seperti 09:30 diperlukan.',
    fr: 'Une heure telle que 09:30 est attendue.',
  },
  'VALUE.boolean': {
    en: 'true or false is expected.',
    ms: 'true atau false diperlukan.',
    fr: 'true ou false est attendu.',
  },
  'VALUE.id': {
    en: 'An id (UUID) is expected.',
    ms: 'ID (UUID) diperlukan.',
    fr: 'Un identifiant (UUID) est attendu.',
  },
  'VALUE.texts': {
    en: 'A list of texts is expected.',
    ms: 'Senarai teks diperlukan.',
    fr: 'Une liste de textes est attendue.',
  },
  'VALUE.object': {
    en: 'An object is expected.',
    ms: 'Objek diperlukan.',
    fr: 'Un objet est attendu.',
  },
  'VALUE.objects': {
    en: 'A list of objects is expected.',
    ms: 'Senarai objek diperlukan.',
    fr: 'Une liste d’objets est attendue.',
  },
  'VALUE.json': { en: 'JSON is expected.', ms: 'JSON diperlukan.', fr: 'Du JSON est attendu.' },
  'VALUE.character': {
    en: 'It has a character that cannot be stored.',
    ms: 'Ia mengandungi aksara yang tidak boleh disimpan.',
    fr: 'Un caractère ne peut pas être enregistré.',
  },
  'VALUE.depth': {
    en: 'This is nested too deep.',
    ms: 'Ini bersarang terlalu dalam.',
    fr: 'L’imbrication est trop profonde.',
  },
  'VALUE.required': {
    en: 'This is required.',
    ms: 'Ini wajib diisi.',
    fr: 'Ceci est obligatoire.',
  },
  'VALUE.unreadable': {
    en: 'The database cannot take this value.',
    ms: 'Pangkalan data tidak dapat menerima nilai ini.',
    fr: 'La base de données ne peut pas prendre cette valeur.',
  },
  'VALUE.outOfRange': {
    en: 'This is out of range.',
    ms: 'Ini di luar julat.',
    fr: 'Ceci est hors limites.',
  },
  'VALUE.longer': {
    en: 'This is longer than there is room for.',
    ms: 'Ini lebih panjang daripada ruang yang ada.',
    fr: 'Ceci est plus long que la place prévue.',
  },
  'VALUE.form': {
    en: 'This does not have the form that is expected.',
    ms: 'Bentuk ini tidak seperti yang diperlukan.',
    fr: 'Ceci n’a pas la forme attendue.',
  },
  'VALUE.noChoice': {
    en: 'This is none of the choices.',
    ms: 'Ini bukan salah satu pilihan.',
    fr: 'Ceci ne figure pas parmi les choix.',
  },
  'VALUE.coordinate': {
    en: 'This is not a coordinate.',
    ms: 'Ini bukan koordinat.',
    fr: 'Ce n’est pas une coordonnée.',
  },
  'VALUE.name': {
    en: 'Say what people call it.',
    ms: 'Nyatakan nama yang digunakan orang.',
    fr: 'Indiquez le nom que l’on emploie.',
  },
  'VALUE.path': {
    en: 'A path is expected, for instance /content/work_orders.',
    ms: 'Laluan diperlukan, contohnya /content/work_orders.',
    fr: 'Un chemin est attendu, par exemple /content/work_orders.',
  },
  'VALUE.password': {
    en: 'The password needs at least 10 characters.',
    ms: 'Kata laluan mesti sekurang-kurangnya 10 aksara.',
    fr: 'Le mot de passe doit avoir au moins 10 caractères.',
  },
  'VALUE.email': {
    en: 'This is not an e-mail address.',
    ms: 'Ini bukan alamat e-mel.',
    fr: 'Ce n’est pas une adresse e-mail.',
  },
  'VALUE.shortName': {
    en: 'Lower-case letters, digits and dashes are expected, such as contoh-jaya.',
    ms: 'Huruf kecil, digit dan sengkang diperlukan, contohnya contoh-jaya.',
    fr: 'Des minuscules, chiffres et tirets sont attendus, tels que contoh-jaya.',
  },
} as const satisfies Readonly<Record<`VALUE.${string}`, Text>>;
