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
} as const satisfies Readonly<Record<string, Text>>;
