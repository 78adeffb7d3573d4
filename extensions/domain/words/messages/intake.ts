import type { Text } from '../languages.ts';

export const intakeMessages = {
  INTAKE_PROFILE_OVERLAP: {
    en: 'Another version of this profile is active in these days. Retire it first.',
    ms: 'Versi lain profil ini aktif pada hari-hari ini. Hentikannya dahulu.',
    fr: 'Une autre version de ce profil est active ces jours-là. Retirez-la d’abord.',
  },
  INTAKE_ITEM_DISMISSED: {
    en: 'This item was dismissed.',
    ms: 'Perkara ini telah diketepikan.',
    fr: 'Cet élément a été écarté.',
  },
  INTAKE_ITEM_APPLIED: {
    en: 'This item was applied already.',
    ms: 'Perkara ini sudah digunakan.',
    fr: 'Cet élément a déjà été appliqué.',
  },
  INTAKE_ITEM_CONSUMED: {
    en: 'This item was taken up by {consumed_by}.',
    ms: 'Perkara ini telah digunakan oleh {consumed_by}.',
    fr: 'Cet élément a été repris par {consumed_by}.',
  },
  INTAKE_MAIL_READ: {
    en: 'This mail was read; look at what became of it.',
    ms: 'Mel ini telah dibaca; lihat apa yang terjadi kepadanya.',
    fr: 'Cet e-mail a été lu ; voyez ce qu’il est devenu.',
  },
  INTAKE_MAIL_REMOVED: {
    en: 'The mail as received is not kept any more.',
    ms: 'Mel asal tidak disimpan lagi.',
    fr: 'L’e-mail tel que reçu n’est plus conservé.',
  },
  INTAKE_SIGNATURE_INVALID: {
    en: 'Mailbox, time or signature is not right.',
    ms: 'Peti mel, masa atau tandatangan tidak betul.',
    fr: 'La boîte aux lettres, l’heure ou la signature n’est pas correcte.',
  },
  INTAKE_DRAFT_REJECTED: {
    en: 'This draft was rejected.',
    ms: 'Draf ini telah ditolak.',
    fr: 'Ce brouillon a été rejeté.',
  },
  INTAKE_DRAFT_APPROVED: {
    en: 'This draft already became a work order.',
    ms: 'Draf ini sudah menjadi pesanan kerja.',
    fr: 'Ce brouillon est déjà devenu un ordre de travail.',
  },
  INTAKE_DRAFTS_REFUSED: {
    en: '{count} drafts cannot be approved; none was.',
    ms: '{count} draf tidak dapat diluluskan; tiada yang diluluskan.',
    fr: '{count} brouillons ne peuvent être approuvés ; aucun ne l’a été.',
  },
  INTAKE_SITE_UNKNOWN: {
    en: 'The company has no such site.',
    ms: 'Syarikat tiada cawangan sedemikian.',
    fr: 'La société n’a pas de tel site.',
  },
  INTAKE_PROFILE_INVALID: {
    en: 'The profile cannot be used: {problems}.',
    ms: 'Profil tidak dapat digunakan: {problems}.',
    fr: 'Le profil ne peut pas être utilisé : {problems}.',
  },
  'INTAKE_PROFILE_INVALID.transform': {
    en: 'no transform is called "{name}"; there are {names}',
    ms: 'tiada penukaran bernama "{name}"; yang ada ialah {names}',
    fr: 'aucune transformation ne s’appelle « {name} » ; il y a {names}',
  },
  'INTAKE_PROFILE_INVALID.patterns': {
    en: 'it has {count, number} patterns; {most, number} are allowed',
    ms: 'ia mempunyai {count, number} corak; {most, number} dibenarkan',
    fr: 'il a {count, number} motifs ; {most, number} sont permis',
  },
  'INTAKE_PROFILE_INVALID.steps': {
    en: 'its patterns have about {count, number} steps together, with their repetitions written out; {most, number} are allowed',
    ms: 'coraknya mempunyai kira-kira {count, number} langkah semuanya, termasuk ulangannya; {most, number} dibenarkan',
    fr: 'ses motifs ont ensemble environ {count, number} étapes, répétitions comprises ; {most, number} sont permises',
  },
  'INTAKE_PROFILE_INVALID.pattern': {
    en: 'this pattern cannot be used: {reason}',
    ms: 'corak ini tidak dapat digunakan: {reason}',
    fr: 'ce motif ne peut pas être utilisé : {reason}',
  },
  'INTAKE_PROFILE_INVALID.size': {
    en: 'it is larger than {most, number} kB as JSON',
    ms: 'ia lebih besar daripada {most, number} kB sebagai JSON',
    fr: 'il dépasse {most, number} ko en JSON',
  },
  'INTAKE_PROFILE_INVALID.sign': {
    en: 'at least one sign is needed',
    ms: 'sekurang-kurangnya satu tanda diperlukan',
    fr: 'il faut au moins un signe',
  },
  'INTAKE_PROFILE_INVALID.number': {
    en: 'a number is needed',
    ms: 'nombor diperlukan',
    fr: 'il faut un nombre',
  },
  'INTAKE_PROFILE_INVALID.list': {
    en: 'a list is needed',
    ms: 'senarai diperlukan',
    fr: 'il faut une liste',
  },
  'INTAKE_PROFILE_INVALID.missing': {
    en: 'is missing',
    ms: 'tiada',
    fr: 'manque',
  },
  'INTAKE_PROFILE_INVALID.window': {
    en: 'before and after are needed, days from 0 to 36,500',
    ms: 'sebelum dan selepas diperlukan, hari dari 0 hingga 36,500',
    fr: 'il faut avant et après, en jours de 0 à 36 500',
  },
  'INTAKE_PROFILE_INVALID.field': {
    en: '{name} is no field a profile can fill. Allowed are {fields}; their parts, such as address.postcode or voip.0.number (up to {entries} entries); and fields of your own with one value, such as x_colour. A helper begins with $',
    ms: '{name} bukan medan yang boleh diisi oleh profil. Yang dibenarkan ialah {fields}; bahagiannya, seperti address.postcode atau voip.0.number (sehingga {entries} entri); dan medan anda sendiri dengan satu nilai, seperti x_colour. Pembantu bermula dengan $',
    fr: '{name} n’est pas un champ qu’un profil peut remplir. Sont permis {fields} ; leurs parties, comme address.postcode ou voip.0.number (jusqu’à {entries} entrées) ; et vos propres champs à une valeur, comme x_colour. Un auxiliaire commence par $',
  },
  'INTAKE_PROFILE_INVALID.part': {
    en: '{name} is no name for a part',
    ms: '{name} bukan nama untuk satu bahagian',
    fr: '{name} n’est pas un nom de partie',
  },
  'INTAKE_PROFILE_INVALID.name': {
    en: 'is a name that no part may have',
    ms: 'ialah nama yang tidak boleh ada pada mana-mana bahagian',
    fr: 'est un nom qu’aucune partie ne peut avoir',
  },
  INTAKE_SAMPLES_FAIL: {
    en: 'This version does not read every sample as it should. {failures}',
    ms: 'Versi ini tidak membaca setiap contoh sebagaimana mestinya. {failures}',
    fr: 'Cette version ne lit pas chaque exemple comme il faut. {failures}',
  },
  'INTAKE_SAMPLES_FAIL.field': {
    en: '{file}: "{field}" should be {expected} and is {read}.',
    ms: '{file}: "{field}" sepatutnya {expected} tetapi {read}.',
    fr: '{file} : « {field} » devrait être {expected} et est {read}.',
  },
  'INTAKE_SAMPLES_FAIL.nothing': {
    en: 'nothing',
    ms: 'tiada',
    fr: 'rien',
  },
  INTAKE_PROFILE_LOCKED: {
    en: 'Version {version} of "{code}" is {status}; what it reads does not change any more. Save a new version instead.',
    ms: 'Versi {version} bagi "{code}" berstatus {status}; apa yang dibacanya tidak berubah lagi. Simpan versi baharu.',
    fr: 'La version {version} de « {code} » est à l’état {status} ; ce qu’elle lit ne change plus. Enregistrez plutôt une nouvelle version.',
  },
  'INTAKE_PROFILE_LOCKED.was': {
    en: 'Version {version} of "{code}" was active and is no draft any more. Save a new version instead.',
    ms: 'Versi {version} bagi "{code}" pernah aktif dan bukan draf lagi. Simpan versi baharu.',
    fr: 'La version {version} de « {code} » a été active et n’est plus un brouillon. Enregistrez plutôt une nouvelle version.',
  },
  INTAKE_USE_ACTIVATE: {
    en: 'Save {fields} first, then make the version active.',
    ms: 'Simpan {fields} dahulu, kemudian aktifkan versi.',
    fr: 'Enregistrez d’abord {fields}, puis activez la version.',
  },
  INTAKE_SAMPLE_UNREAD: {
    en: '{fileName}: {message} Say what must be read, or teach it first.',
    ms: '{fileName}: {message} Nyatakan apa yang mesti dibaca, atau ajar dahulu.',
    fr: '{fileName} : {message} Dites ce qui doit être lu, ou enseignez-le d’abord.',
  },
  INTAKE_FILE_GONE: {
    en: 'The list is not kept any more.',
    ms: 'Senarai tidak disimpan lagi.',
    fr: 'La liste n’est plus conservée.',
  },
  'INTAKE_FILE_GONE.stored': {
    en: 'The stored file cannot be read any more.',
    ms: 'Fail yang disimpan tidak dapat dibaca lagi.',
    fr: 'Le fichier conservé n’est plus lisible.',
  },
  INTAKE_PROFILE_CHANGED: {
    en: 'The profile was changed while its samples were read. Try again.',
    ms: 'Profil diubah semasa sampelnya dibaca. Cuba semula.',
    fr: 'Le profil a été modifié pendant la lecture de ses exemples. Réessayez.',
  },
  INTAKE_PARTNER_UNKNOWN: {
    en: 'There is no {field} "{value}".',
    ms: 'Tiada {field} "{value}".',
    fr: 'Il n’y a pas de {field} « {value} ».',
  },
  INTAKE_UNKNOWN_BUILDING: {
    en: 'There is no such building.',
    ms: 'Tiada bangunan sedemikian.',
    fr: 'Il n’y a pas de tel immeuble.',
  },
  INTAKE_PROFILE_GONE: {
    en: 'The profile of this draft is gone.',
    ms: 'Profil bagi draf ini telah tiada.',
    fr: 'Le profil de ce brouillon n’existe plus.',
  },
  'INTAKE_ITEM_APPLIED.other': {
    en: 'This item was applied to another order.',
    ms: 'Perkara ini telah digunakan pada pesanan lain.',
    fr: 'Cet élément a été appliqué à un autre ordre.',
  },
  'INTAKE_USE_ACTIVATE.samples': {
    en: '"{code}" has samples. Save it as a draft first; activating it reads them.',
    ms: '"{code}" mempunyai sampel. Simpan sebagai draf dahulu; pengaktifan akan membacanya.',
    fr: '« {code} » a des exemples. Enregistrez-le d’abord comme brouillon ; l’activation les lit.',
  },
  'INTAKE_FILE_GONE.field': {
    en: 'What came in with this {field} is not kept any more.',
    ms: 'Apa yang diterima dengan {field} ini tidak disimpan lagi.',
    fr: 'Ce qui est arrivé avec cet élément ({field}) n’est plus conservé.',
  },
  INTAKE_CLAIMED: {
    en: '{name} is reviewing this draft.',
    ms: '{name} sedang menyemak draf ini.',
    fr: '{name} examine ce brouillon.',
  },
  IMPORT_NO_TABLE: {
    en: '{file} is no table. Send a workbook or a CSV file whose first row names the columns.',
    ms: '{file} bukan jadual. Hantar buku kerja atau fail CSV yang baris pertamanya menamakan lajur.',
    fr: '{file} n’est pas un tableau. Envoyez un classeur ou un fichier CSV dont la première ligne nomme les colonnes.',
  },
  IMPORT_TOO_LONG: {
    en: '{file} holds more than can be taken in at once. Divide it into several files.',
    ms: '{file} mengandungi lebih daripada yang boleh diambil sekali gus. Bahagikannya kepada beberapa fail.',
    fr: '{file} contient plus que ce qui peut être repris à la fois. Divisez-le en plusieurs fichiers.',
  },
} as const satisfies Readonly<Record<string, Text>>;
