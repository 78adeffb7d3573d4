import type { Text } from '../languages.ts';

/** Words of mails that go to people; each is a message with parameters. */
export const mailMessages = {
  MAIL_INVITATION_SUBJECT: {
    en: '{company} invites you',
    ms: '{company} menjemput anda',
    fr: '{company} vous invite',
  },
  MAIL_INVITATION: {
    en: '{company} invites you to work with them in Fieldwright as {role}.\n\nOpen this link to accept: {link}\n\nIt works once, until {until}.\nIf you did not expect this, do nothing.',
    ms: '{company} menjemput anda bekerja bersama mereka dalam Fieldwright sebagai {role}.\n\nBuka pautan ini untuk menerima: {link}\n\nPautan ini boleh digunakan sekali, sehingga {until}.\nJika anda tidak menjangkakan jemputan ini, abaikan sahaja.',
    fr: '{company} vous invite à travailler avec eux dans Fieldwright en tant que {role}.\n\nOuvrez ce lien pour accepter\u00a0: {link}\n\nIl fonctionne une seule fois, jusqu’au {until}.\nSi vous ne vous y attendiez pas, ne faites rien.',
  },
  SENDER_NOT_TRUSTED: {
    en: 'No rule trusts the sender.',
    ms: 'Tiada peraturan mempercayai penghantar.',
    fr: 'Aucune règle ne fait confiance à l’expéditeur.',
  },
  KIND_NOT_ALLOWED: {
    en: 'The sender may not ask for that.',
    ms: 'Penghantar tidak boleh memintanya.',
    fr: 'L’expéditeur ne peut pas demander cela.',
  },
  ATTACHMENT_MISSING: {
    en: 'The attachment is missing.',
    ms: 'Lampiran tiada.',
    fr: 'La pièce jointe manque.',
  },
  DUPLICATE_FILE: {
    en: 'The file came in before.',
    ms: 'Fail ini pernah masuk.',
    fr: 'Le fichier était déjà arrivé.',
  },
  MAIL_REMOVED: {
    en: 'The mail as received is not kept any more.',
    ms: 'Mel asal tidak lagi disimpan.',
    fr: 'L’e-mail d’origine n’est plus conservé.',
  },
  'MAILBOX.host': {
    en: 'An IMAP mailbox needs the name of its server.',
    ms: 'Peti mel IMAP memerlukan nama pelayannya.',
    fr: 'Une boîte IMAP a besoin du nom de son serveur.',
  },
  'MAILBOX.port': {
    en: 'The port is a number from 1 to 65535.',
    ms: 'Port ialah nombor dari 1 hingga 65535.',
    fr: 'Le port est un nombre de 1 à 65535.',
  },
  'MAILBOX.hostRefused': {
    en: 'This installation may not connect to that server.',
    ms: 'Pemasangan ini tidak boleh menyambung ke pelayan itu.',
    fr: 'Cette installation ne peut pas se connecter à ce serveur.',
  },
  'MAILBOX.security': {
    en: 'Only a server on this machine may be used without TLS: choose TLS or STARTTLS.',
    ms: 'Hanya pelayan pada mesin ini boleh digunakan tanpa TLS: pilih TLS atau STARTTLS.',
    fr: 'Seul un serveur sur cette machine peut être utilisé sans TLS : choisissez TLS ou STARTTLS.',
  },
  'MAILBOX.folder': {
    en: 'Say which folder to read.',
    ms: 'Nyatakan folder yang hendak dibaca.',
    fr: 'Indiquez quel dossier lire.',
  },
  'MAILBOX.userName': {
    en: 'Say with which name to sign in.',
    ms: 'Nyatakan nama untuk log masuk.',
    fr: 'Indiquez avec quel nom se connecter.',
  },
  'MAILBOX.password': {
    en: 'Give the password of the mailbox.',
    ms: 'Berikan kata laluan peti mel.',
    fr: 'Indiquez le mot de passe de la boîte.',
  },
  'MAILBOX.accessToken': {
    en: 'Give the OAuth2 access token.',
    ms: 'Berikan token akses OAuth2.',
    fr: 'Indiquez le jeton d’accès OAuth2.',
  },
  'MAILBOX.moveTo': {
    en: 'Say to which folder mails are moved.',
    ms: 'Nyatakan folder ke mana mel dipindahkan.',
    fr: 'Indiquez dans quel dossier les e-mails sont déplacés.',
  },
  'MAILBOX.moveToOther': {
    en: 'Mails must move to another folder.',
    ms: 'Mel mesti dipindahkan ke folder lain.',
    fr: 'Les e-mails doivent être déplacés dans un autre dossier.',
  },
  'MAILBOX.retention': {
    en: 'Mails are kept from 1 to 3650 days.',
    ms: 'Mel disimpan dari 1 hingga 3650 hari.',
    fr: 'Les e-mails sont conservés de 1 à 3650 jours.',
  },
  'MAILBOX.silentAfter': {
    en: 'A number of hours from 1, or nothing.',
    ms: 'Bilangan jam dari 1, atau kosong.',
    fr: 'Un nombre d’heures à partir de 1, ou rien.',
  },
  'MAILBOX.signingSecret': {
    en: 'A mailbox for HTTP needs the key that signs what is sent to it.',
    ms: 'Peti mel HTTP memerlukan kunci yang menandatangani apa yang dihantar kepadanya.',
    fr: 'Une boîte HTTP a besoin de la clé qui signe ce qui lui est envoyé.',
  },
  'MAILBOX.hostName': {
    en: '"{host}" is no name of a server.',
    ms: '"{host}" bukan nama pelayan.',
    fr: '« {host} » n’est pas un nom de serveur.',
  },
  'MAILBOX.interval': {
    en: 'The interval is at least {seconds} seconds and at most a day.',
    ms: 'Selang sekurang-kurangnya {seconds} saat dan paling lama sehari.',
    fr: 'L’intervalle est d’au moins {seconds} secondes et d’un jour au plus.',
  },
  'MAILBOX.signingSecretShort': {
    en: 'The signing key has at least {length} signs.',
    ms: 'Kunci tandatangan mempunyai sekurang-kurangnya {length} aksara.',
    fr: 'La clé de signature a au moins {length} caractères.',
  },
  INTAKE_MAILBOX_INVALID: { en: '{problems}', ms: '{problems}', fr: '{problems}' },
  'INTAKE_RULE_INVALID.ignore': {
    en: 'Name a sender, a domain or words of the subject to ignore.',
    ms: 'Nyatakan penghantar, domain atau perkataan subjek yang hendak diabaikan.',
    fr: 'Indiquez un expéditeur, un domaine ou des mots de l’objet à ignorer.',
  },
  'INTAKE_RULE_INVALID.trust': {
    en: 'Name the sender or the domain that is trusted: a rule for everybody trusts nobody.',
    ms: 'Nyatakan penghantar atau domain yang dipercayai: peraturan untuk semua orang tidak mempercayai sesiapa.',
    fr: 'Indiquez l’expéditeur ou le domaine de confiance : une règle pour tous ne fait confiance à personne.',
  },
  'INTAKE_MAIL_REMOVED.on': {
    en: 'The mail as received was removed on {day}; its text is kept.',
    ms: 'Mel asal telah dibuang pada {day}; teksnya disimpan.',
    fr: 'L’e-mail tel que reçu a été supprimé le {day} ; son texte est conservé.',
  },
  'INTAKE_MAIL_REMOVED.never': {
    en: 'This mail was not taken in whole.',
    ms: 'Mel ini tidak diterima sepenuhnya.',
    fr: 'Cet e-mail n’a pas été reçu en entier.',
  },
} as const satisfies Readonly<Record<string, Text>>;
