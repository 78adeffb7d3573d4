import type { Text } from '../languages.ts';

/** The forms that an administrator designs, and what is answered in them. Parameters stand alone in
 * their braces: a phone puts these sentences together by itself. */
export const formMessages = {
  FORM_EMPTY: {
    en: 'The form has no field that could be answered. Add one.',
    ms: 'Borang ini tiada medan yang boleh dijawab. Tambah satu.',
    fr: 'Le formulaire n’a aucun champ auquel répondre. Ajoutez-en un.',
  },
  FORM_SHAPE: {
    en: '{place}: {expected} is expected.',
    ms: '{place}: {expected} dijangka.',
    fr: '{place} : {expected} est attendu.',
  },
  FORM_FIELDS_MOST: {
    en: 'The form has {n} fields; {most} are allowed. Split it into two forms.',
    ms: 'Borang ini mempunyai {n} medan; {most} dibenarkan. Pecahkan kepada dua borang.',
    fr: 'Le formulaire a {n} champs ; {most} sont admis. Scindez-le en deux.',
  },
  FORM_FIELD_LABEL: {
    en: 'Field {n} has no name, or one of more than {most} signs.',
    ms: 'Medan {n} tiada nama, atau namanya melebihi {most} aksara.',
    fr: 'Le champ {n} n’a pas de nom, ou il dépasse {most} signes.',
  },
  FORM_FIELD_KEY: {
    en: '“{field}” has a key that another field has or that is no key. Keys are small letters, digits and _.',
    ms: '“{field}” mempunyai kunci yang dipakai medan lain atau bukan kunci. Kunci ialah huruf kecil, angka dan _.',
    fr: '« {field} » a une clé déjà prise ou qui n’en est pas une. Une clé est faite de minuscules, de chiffres et de _.',
  },
  FORM_FIELD_OPTIONS: {
    en: '“{field}” needs at least two choices with different names, and at most {most}.',
    ms: '“{field}” memerlukan sekurang-kurangnya dua pilihan dengan nama berlainan, dan paling banyak {most}.',
    fr: '« {field} » demande au moins deux choix de noms différents, et au plus {most}.',
  },
  FORM_FIELD_LIMITS: {
    en: '“{field}” has limits that nothing can meet: the lowest is above the highest, or beyond {most}.',
    ms: '“{field}” mempunyai had yang mustahil: yang terendah melebihi yang tertinggi, atau melebihi {most}.',
    fr: '« {field} » a des limites impossibles : la plus basse dépasse la plus haute, ou {most}.',
  },
  FORM_GROUP_FIELDS: {
    en: 'The group “{field}” needs at least one field, and no section or group inside.',
    ms: 'Kumpulan “{field}” memerlukan sekurang-kurangnya satu medan, tanpa bahagian atau kumpulan di dalamnya.',
    fr: 'Le groupe « {field} » demande au moins un champ, sans section ni groupe à l’intérieur.',
  },
  FORM_COMPUTE_MISSING: {
    en: '“{field}” says not yet what it is computed from.',
    ms: '“{field}” belum menyatakan ia dikira daripada apa.',
    fr: '« {field} » ne dit pas encore à partir de quoi il se calcule.',
  },
  FORM_RULE_INVALID: {
    en: 'A rule of “{field}” cannot be evaluated: {why}.',
    ms: 'Satu peraturan “{field}” tidak dapat dinilai: {why}.',
    fr: 'Une règle de « {field} » ne peut pas être évaluée : {why}.',
  },
  FORM_RULE_UNKNOWN: {
    en: 'A rule of “{field}” looks at the field “{other}”, which is not in the form.',
    ms: 'Satu peraturan “{field}” merujuk medan “{other}”, yang tiada dalam borang.',
    fr: 'Une règle de « {field} » regarde le champ « {other} », qui n’est pas dans le formulaire.',
  },
  FORM_RULE_CIRCLE: {
    en: 'The rules of “{field}” depend on themselves. Let one of the fields they name stand without a rule.',
    ms: 'Peraturan “{field}” bergantung pada dirinya sendiri. Biarkan satu medan yang dinamakan tanpa peraturan.',
    fr: 'Les règles de « {field} » dépendent d’elles-mêmes. Laissez un des champs qu’elles nomment sans règle.',
  },
  FORM_RULE_COSTLY: {
    en: 'A rule of “{field}” is too costly for a phone. Make it shorter, or let it look at fewer rows.',
    ms: 'Satu peraturan “{field}” terlalu berat untuk telefon. Pendekkannya, atau kurangkan baris yang dirujuk.',
    fr: 'Une règle de « {field} » est trop lourde pour un téléphone. Raccourcissez-la ou faites-lui voir moins de lignes.',
  },
  FORM_ANSWER_NEEDED: {
    en: '“{field}” must be answered.',
    ms: '“{field}” mesti dijawab.',
    fr: '« {field} » demande une réponse.',
  },
  FORM_ANSWER_KIND: {
    en: 'The answer to “{field}” is not of its kind. Answer it again.',
    ms: 'Jawapan untuk “{field}” bukan jenisnya. Jawab semula.',
    fr: 'La réponse à « {field} » n’est pas de son type. Répondez de nouveau.',
  },
  FORM_NUMBER_LOW: {
    en: '“{field}” must be at least {limit}.',
    ms: '“{field}” mestilah sekurang-kurangnya {limit}.',
    fr: '« {field} » doit être d’au moins {limit}.',
  },
  FORM_NUMBER_HIGH: {
    en: '“{field}” must be at most {limit}.',
    ms: '“{field}” mestilah paling banyak {limit}.',
    fr: '« {field} » doit être d’au plus {limit}.',
  },
  FORM_NUMBER_DECIMALS: {
    en: '“{field}” takes {limit} decimals at most.',
    ms: '“{field}” menerima paling banyak {limit} tempat perpuluhan.',
    fr: '« {field} » admet au plus {limit} décimales.',
  },
  FORM_TEXT_LONG: {
    en: '“{field}” takes {limit} signs at most.',
    ms: '“{field}” menerima paling banyak {limit} aksara.',
    fr: '« {field} » admet au plus {limit} signes.',
  },
  FORM_PHOTOS_FEW: {
    en: '“{field}” needs at least {limit} photos.',
    ms: '“{field}” memerlukan sekurang-kurangnya {limit} gambar.',
    fr: '« {field} » demande au moins {limit} photos.',
  },
  FORM_PHOTOS_MANY: {
    en: '“{field}” takes {limit} photos at most.',
    ms: '“{field}” menerima paling banyak {limit} gambar.',
    fr: '« {field} » admet au plus {limit} photos.',
  },
  FORM_ROWS_FEW: {
    en: '“{field}” needs at least {limit} rows.',
    ms: '“{field}” memerlukan sekurang-kurangnya {limit} baris.',
    fr: '« {field} » demande au moins {limit} lignes.',
  },
  FORM_ROWS_MANY: {
    en: '“{field}” takes {limit} rows at most.',
    ms: '“{field}” menerima paling banyak {limit} baris.',
    fr: '« {field} » admet au plus {limit} lignes.',
  },
  FORM_ANSWER_STRANGE: {
    en: 'The form has no field “{field}”.',
    ms: 'Borang ini tiada medan “{field}”.',
    fr: 'Le formulaire n’a pas de champ « {field} ».',
  },
  FORM_ANSWERS_WRONG: {
    en: '{form}: {problems}',
    ms: '{form}: {problems}',
    fr: '{form} : {problems}',
  },
  FORM_DEFINITION_WRONG: {
    en: 'The form cannot be published yet. {problems}',
    ms: 'Borang ini belum boleh diterbitkan. {problems}',
    fr: 'Le formulaire ne peut pas encore être publié. {problems}',
  },
  FORM_PICTURE_MISSING: {
    en: 'A picture of “{field}” has not arrived. Take it again.',
    ms: 'Satu gambar “{field}” belum sampai. Ambil semula.',
    fr: 'Une image de « {field} » n’est pas arrivée. Reprenez-la.',
  },
  FORM_CODE_TAKEN: {
    en: 'The code {code} is taken by another form.',
    ms: 'Kod {code} telah dipakai borang lain.',
    fr: 'Le code {code} est pris par un autre formulaire.',
  },
  FORM_NO_DRAFT: {
    en: 'There is no draft to publish. Change the form first.',
    ms: 'Tiada draf untuk diterbitkan. Ubah borang dahulu.',
    fr: 'Il n’y a pas de brouillon à publier. Modifiez d’abord le formulaire.',
  },
  FORM_DRAFT_CHANGED: {
    en: 'Somebody else changed the draft meanwhile. Look at it again.',
    ms: 'Orang lain telah mengubah draf sementara itu. Lihat semula.',
    fr: 'Quelqu’un d’autre a modifié le brouillon entre-temps. Regardez-le de nouveau.',
  },
  FORM_NOT_PUBLISHED: {
    en: 'The form {form} is not published, so nobody can fill it in.',
    ms: 'Borang {form} belum diterbitkan, jadi tiada sesiapa boleh mengisinya.',
    fr: 'Le formulaire {form} n’est pas publié : personne ne peut le remplir.',
  },
  FORM_ANSWER_SUBMITTED: {
    en: 'These answers were submitted and stay as they are. Fill in the form again to correct them.',
    ms: 'Jawapan ini telah dihantar dan kekal begitu. Isi borang semula untuk membetulkannya.',
    fr: 'Ces réponses sont remises et restent telles quelles. Remplissez de nouveau le formulaire pour les corriger.',
  },
  FORM_ANSWER_OTHER: {
    en: 'These answers belong to another order or form.',
    ms: 'Jawapan ini milik pesanan atau borang lain.',
    fr: 'Ces réponses appartiennent à un autre ordre ou formulaire.',
  },
  FORM_USE_TWICE: {
    en: 'The form is used there already.',
    ms: 'Borang ini sudah digunakan di situ.',
    fr: 'Le formulaire y est déjà utilisé.',
  },
  FORM_USE_STATE: {
    en: 'The state belongs to a lifecycle that the work type does not have.',
    ms: 'Keadaan itu milik kitar hayat yang tidak dipakai jenis kerja ini.',
    fr: 'L’état appartient à un cycle de vie que ce type de travail n’a pas.',
  },
  FORM_EXPORT_LARGE: {
    en: 'There are {n} answers; {most} fit into one file. Choose a shorter period.',
    ms: 'Terdapat {n} jawapan; {most} muat dalam satu fail. Pilih tempoh yang lebih pendek.',
    fr: 'Il y a {n} réponses ; {most} tiennent dans un fichier. Choisissez une période plus courte.',
  },
  FORMS_MISSING: {
    en: 'Fill in and submit: {forms}.',
    ms: 'Isi dan hantar: {forms}.',
    fr: 'Remplissez et remettez : {forms}.',
  },
} as const satisfies Readonly<Record<string, Text>>;
