import type { Text } from '../languages.ts';

export const notificationMessages = {
  NOTIFICATION_FIELD_UNKNOWN: {
    en: 'The text names {field} (line {line}), which there is not. It may name: {known}.',
    ms: 'Teks menyebut {field} (baris {line}), yang tidak ada. Ia boleh menyebut: {known}.',
    fr: 'Le texte nomme {field} (ligne {line}), qui n’existe pas. Il peut nommer : {known}.',
  },
  NOTIFICATION_TEMPLATE_BROKEN: {
    en: 'The text cannot be used. {problems}',
    ms: 'Teks tidak boleh digunakan. {problems}',
    fr: 'Le texte est inutilisable. {problems}',
  },
  NOTIFICATION_NOT_FAILED: {
    en: 'This one did not fail: there is nothing to send again.',
    ms: 'Yang ini tidak gagal: tiada apa untuk dihantar semula.',
    fr: 'Celle-ci n’a pas échoué : il n’y a rien à renvoyer.',
  },
  NOTIFICATION_QUIET_BOTH: {
    en: 'Quiet hours need a beginning and an end. Give both or none.',
    ms: 'Waktu senyap memerlukan mula dan tamat. Beri kedua-duanya atau tiada.',
    fr: 'Les heures de silence ont un début et une fin. Donnez les deux, ou aucun.',
  },
  NOTIFICATION_RESULT: {
    en: '{status, select, approved {Approved} rejected {Rejected} refused {Refused} cancelled {Taken back} expired {Expired} voided {Void} failed {Not done} other {Closed}}',
    ms: '{status, select, approved {Diluluskan} rejected {Ditolak} refused {Ditolak} cancelled {Ditarik balik} expired {Tamat tempoh} voided {Terbatal} failed {Tidak dilakukan} other {Ditutup}}',
    fr: '{status, select, approved {Approuvé} rejected {Refusé} refused {Refusé} cancelled {Annulé} expired {Expiré} voided {Nul} failed {Non fait} other {Clos}}',
  },
  'NOTIFICATION_REASON.SERVER_UNREACHABLE': {
    en: 'The mail server cannot be reached.',
    ms: 'Pelayan e-mel tidak dapat dicapai.',
    fr: 'Le serveur de messagerie est injoignable.',
  },
  'NOTIFICATION_REASON.SERVER_SILENT': {
    en: 'The mail server does not answer.',
    ms: 'Pelayan e-mel tidak menjawab.',
    fr: 'Le serveur de messagerie ne répond pas.',
  },
  'NOTIFICATION_REASON.SERVER_LOGIN': {
    en: 'The mail server refuses the login of this installation.',
    ms: 'Pelayan e-mel menolak log masuk pemasangan ini.',
    fr: 'Le serveur de messagerie refuse la connexion de cette installation.',
  },
  'NOTIFICATION_REASON.SERVER_TLS': {
    en: 'No safe connection to the mail server can be made.',
    ms: 'Sambungan selamat ke pelayan e-mel tidak dapat dibuat.',
    fr: 'Aucune connexion sûre au serveur de messagerie n’est possible.',
  },
  'NOTIFICATION_REASON.LATER': {
    en: 'The mail server asks to come back later.',
    ms: 'Pelayan e-mel meminta datang kemudian.',
    fr: 'Le serveur de messagerie demande de revenir plus tard.',
  },
  'NOTIFICATION_REASON.ADDRESS_REFUSED': {
    en: 'The mail server does not take the address of this person.',
    ms: 'Pelayan e-mel tidak menerima alamat orang ini.',
    fr: 'Le serveur de messagerie n’accepte pas l’adresse de cette personne.',
  },
  'NOTIFICATION_REASON.REFUSED': {
    en: 'The mail server refuses this mail.',
    ms: 'Pelayan e-mel menolak e-mel ini.',
    fr: 'Le serveur de messagerie refuse cet e-mail.',
  },
  'NOTIFICATION_REASON.UNKNOWN': {
    en: 'It could not be sent.',
    ms: 'Ia tidak dapat dihantar.',
    fr: 'L’envoi a échoué.',
  },
  'NOTIFICATION_REASON.NO_ADDRESS': {
    en: 'This person has no e-mail address.',
    ms: 'Orang ini tiada alamat e-mel.',
    fr: 'Cette personne n’a pas d’adresse e-mail.',
  },
  'NOTIFICATION_REASON.PERSON_LEFT': {
    en: 'This person does not belong to the company any more.',
    ms: 'Orang ini bukan lagi ahli syarikat.',
    fr: 'Cette personne n’appartient plus à la société.',
  },
  'NOTIFICATION_REASON.SETTLED': {
    en: 'It was settled before it went.',
    ms: 'Ia telah selesai sebelum dihantar.',
    fr: 'C’était réglé avant l’envoi.',
  },
} as const satisfies Record<string, Text>;
