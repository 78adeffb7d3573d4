import type { Text } from '../languages.ts';

/** What is wrong with a draft, or doubted in it, at the field where a person mends it. */
export const findingMessages = {
  LAYOUT_UNKNOWN: {
    en: 'No parser profile knows this layout.',
    ms: 'Tiada profil pembaca mengenali susun atur ini.',
    fr: 'Aucun profil de lecture ne connaît cette mise en page.',
  },
  LAYOUT_DRIFT: {
    en: 'The form is not laid out as it was when its profile was made.',
    ms: 'Susun atur borang tidak sama seperti semasa profilnya dibuat.',
    fr: 'Le formulaire n’est plus disposé comme lorsque son profil a été créé.',
  },
  PROFILE_PATTERN_REFUSED: {
    en: 'A pattern of the parser profile cannot be used.',
    ms: 'Satu corak profil pembaca tidak boleh digunakan.',
    fr: 'Un motif du profil de lecture est inutilisable.',
  },
  MISSING_SERVICE_ID: {
    en: 'The service id is missing.',
    ms: 'ID perkhidmatan tiada.',
    fr: 'L’identifiant de service manque.',
  },
  MISSING_SERVICE_NUMBER: {
    en: 'The service number is missing.',
    ms: 'Nombor perkhidmatan tiada.',
    fr: 'Le numéro de service manque.',
  },
  MISSING_CUSTOMER_NAME: {
    en: 'The customer name is missing.',
    ms: 'Nama pelanggan tiada.',
    fr: 'Le nom du client manque.',
  },
  MISSING_PHONE: {
    en: 'There is no phone number of the customer.',
    ms: 'Tiada nombor telefon pelanggan.',
    fr: 'Il n’y a pas de numéro de téléphone du client.',
  },
  MISSING_ADDRESS: {
    en: 'The service address is missing.',
    ms: 'Alamat perkhidmatan tiada.',
    fr: 'L’adresse de service manque.',
  },
  MISSING_OLD_ADDRESS: {
    en: 'The old address is missing.',
    ms: 'Alamat lama tiada.',
    fr: 'L’ancienne adresse manque.',
  },
  MISSING_ONU_PASSWORD: {
    en: 'The new ONU password is missing.',
    ms: 'Kata laluan ONU baharu tiada.',
    fr: 'Le nouveau mot de passe de l’ONU manque.',
  },
  MISSING_APPOINTMENT: {
    en: 'The appointment is missing.',
    ms: 'Temu janji tiada.',
    fr: 'Le rendez-vous manque.',
  },
  MISSING_APPOINTMENT_TIME: {
    en: 'The appointment has a day but no time.',
    ms: 'Temu janji ada hari tetapi tiada masa.',
    fr: 'Le rendez-vous a un jour mais pas d’heure.',
  },
  MISSING_ORDER_TYPE: {
    en: 'It is not clear what kind of order this is.',
    ms: 'Jenis pesanan ini tidak jelas.',
    fr: 'On ne sait pas de quel type d’ordre il s’agit.',
  },
  MISSING_FIELD: {
    en: 'A required field is missing.',
    ms: 'Medan wajib tiada.',
    fr: 'Un champ obligatoire manque.',
  },
  IMPOSSIBLE_DATE: {
    en: 'There is no such date or time.',
    ms: 'Tarikh atau masa itu tidak wujud.',
    fr: 'Cette date ou cette heure n’existe pas.',
  },
  UNREADABLE_DATE: {
    en: 'The text is not a date that can be understood.',
    ms: 'Teks ini bukan tarikh yang dapat difahami.',
    fr: 'Le texte n’est pas une date compréhensible.',
  },
  AMBIGUOUS_SERVICE_ID: {
    en: 'The cell names more than one service id.',
    ms: 'Sel ini menyebut lebih daripada satu ID perkhidmatan.',
    fr: 'La cellule nomme plusieurs identifiants de service.',
  },
  INVALID_SERVICE_ID: {
    en: 'The service id has an unusual shape.',
    ms: 'Bentuk ID perkhidmatan luar biasa.',
    fr: 'L’identifiant de service a une forme inhabituelle.',
  },
  INVALID_WO_NUMBER: {
    en: 'The work order number has an unusual shape.',
    ms: 'Bentuk nombor pesanan kerja luar biasa.',
    fr: 'Le numéro d’ordre de travail a une forme inhabituelle.',
  },
  UNREADABLE_PHONE: {
    en: 'A phone number cannot be understood.',
    ms: 'Satu nombor telefon tidak dapat difahami.',
    fr: 'Un numéro de téléphone est incompréhensible.',
  },
  INVALID_VALUE: {
    en: 'The value has an unusual shape.',
    ms: 'Bentuk nilai ini luar biasa.',
    fr: 'La valeur a une forme inhabituelle.',
  },
  VALUE_OUT_OF_BOUNDS: {
    en: 'The order has no room for this value.',
    ms: 'Pesanan tiada ruang untuk nilai ini.',
    fr: 'L’ordre n’a pas de place pour cette valeur.',
  },
  'VALUE_OUT_OF_BOUNDS.of': { en: '{problem}', ms: '{problem}', fr: '{problem}' },
  POSTCODE_STATE_MISMATCH: {
    en: 'Postcode and state do not belong together.',
    ms: 'Poskod dan negeri tidak sepadan.',
    fr: 'Le code postal et l’État ne vont pas ensemble.',
  },
  AUTO_APPROVAL_FAILED: {
    en: 'It could not be approved without a person.',
    ms: 'Ia tidak dapat diluluskan tanpa seseorang.',
    fr: 'Il n’a pas pu être approuvé sans une personne.',
  },
  NO_WORK_TYPE: {
    en: 'There is no work type to make an order of.',
    ms: 'Tiada jenis kerja untuk membuat pesanan.',
    fr: 'Il n’y a pas de type d’intervention pour en faire un ordre.',
  },
  'NO_WORK_TYPE.named': {
    en: 'There is no work type "{name}" to make an order of.',
    ms: 'Tiada jenis kerja "{name}" untuk membuat pesanan.',
    fr: 'Il n’y a pas de type d’intervention « {name} » pour en faire un ordre.',
  },
  MERGED_VALUE: {
    en: 'The cell is merged with its neighbour; enter what belongs to each.',
    ms: 'Sel digabungkan dengan sel sebelahnya; masukkan nilai masing-masing.',
    fr: 'La cellule est fusionnée avec sa voisine ; saisissez ce qui revient à chacune.',
  },
  'MERGED_VALUE.at': {
    en: 'The cell is merged with {cell}; enter what belongs here.',
    ms: 'Sel digabungkan dengan {cell}; masukkan nilai yang betul di sini.',
    fr: 'La cellule est fusionnée avec {cell} ; saisissez ce qui revient ici.',
  },
  DUPLICATE_ROW: {
    en: 'Another row of this file is the same order.',
    ms: 'Baris lain dalam fail ini ialah pesanan yang sama.',
    fr: 'Une autre ligne de ce fichier est le même ordre.',
  },
  'DUPLICATE_ROW.at': {
    en: 'Row {row} of sheet "{sheet}" is the same order.',
    ms: 'Baris {row} dalam helaian "{sheet}" ialah pesanan yang sama.',
    fr: 'La ligne {row} de la feuille « {sheet} » est le même ordre.',
  },
} as const satisfies Readonly<Record<string, Text>>;
