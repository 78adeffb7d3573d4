import type { Text } from '../languages.ts';

export const organisationMessages = {
  ORGANISATION_COMPANY_FIXED: {
    en: 'A row cannot change its company.',
    ms: 'Baris tidak boleh bertukar syarikat.',
    fr: 'Une ligne ne peut pas changer de société.',
  },
  ORGANISATION_COMPANY_KEY_FIXED: {
    en: 'The key of a company does not change.',
    ms: 'Kunci syarikat tidak berubah.',
    fr: 'La clé d’une société ne change pas.',
  },
  ORGANISATION_COMPANY_KEY_TAKEN: {
    en: 'Another company has the short name {key}. Choose another.',
    ms: 'Syarikat lain mempunyai nama pendek {key}. Pilih yang lain.',
    fr: 'Une autre société porte le nom court {key}. Choisissez-en un autre.',
  },
  ORGANISATION_COMPANY_MADE: {
    en: 'Another company was made with this id. Begin anew.',
    ms: 'Syarikat lain telah dibuat dengan id ini. Mulakan semula.',
    fr: 'Une autre société a été créée avec cet identifiant. Recommencez.',
  },
  ORGANISATION_CURRENCY_USED: {
    en: 'The currency of a company that has invoices does not change.',
    ms: 'Mata wang syarikat yang mempunyai invois tidak berubah.',
    fr: 'La devise d’une société qui a des factures ne change pas.',
  },
  ORGANISATION_TOKEN_PAST: {
    en: 'Choose a day to come for the end of the token.',
    ms: 'Pilih hari akan datang sebagai tamat tempoh token.',
    fr: 'Choisissez un jour à venir pour la fin du jeton.',
  },
  ORGANISATION_TOKEN_REVOKED: {
    en: 'This token was taken back. Make a new one.',
    ms: 'Token ini telah ditarik balik. Buat yang baharu.',
    fr: 'Ce jeton a été retiré. Créez-en un nouveau.',
  },
  ORGANISATION_COMPANY_NEEDED: {
    en: 'Say to which company this belongs: you act for several, and nothing in it points at one.',
    ms: 'Nyatakan syarikat pemiliknya: anda bertindak untuk beberapa syarikat, dan tiada apa-apa di dalamnya yang menunjukkannya.',
    fr: 'Précisez à quelle société cela appartient : vous agissez pour plusieurs, et rien ici n’en désigne une.',
  },
  'ORGANISATION_COMPANY_NEEDED.order': {
    en: 'Say for which company the order is.',
    ms: 'Nyatakan untuk syarikat mana pesanan ini.',
    fr: 'Précisez pour quelle société est l’ordre.',
  },
  'ORGANISATION_COMPANY_NEEDED.several': {
    en: 'Say which company is meant: you administer several.',
    ms: 'Nyatakan syarikat yang dimaksudkan: anda mentadbir beberapa syarikat.',
    fr: 'Précisez de quelle société il s’agit : vous en administrez plusieurs.',
  },
  ORGANISATION_PERSONA_SHARED: {
    en: 'All companies have this persona: only the platform’s administrator changes it. Make one of your own like it.',
    ms: 'Semua syarikat mempunyai peranan ini: hanya pentadbir platform boleh mengubahnya. Buat peranan anda sendiri yang serupa.',
    fr: 'Toutes les sociétés ont ce rôle : seul l’administrateur de la plateforme le modifie. Créez-en un à vous sur ce modèle.',
  },
  ORGANISATION_PROGRAM_FIXED: {
    en: 'The program of an access token stays what it is: give a person the membership instead.',
    ms: 'Program token akses kekal seperti sedia ada: berikan keahlian kepada seseorang.',
    fr: 'Le programme d’un jeton d’accès reste ce qu’il est : donnez l’appartenance à une personne.',
  },
  ORGANISATION_RIGHT_NOT_YOURS: {
    en: 'You cannot give {what}: nobody gives more than he has himself.',
    ms: 'Anda tidak boleh memberi {what}: tiada sesiapa boleh memberi lebih daripada yang dimilikinya.',
    fr: 'Vous ne pouvez pas donner {what} : personne ne donne plus que ce qu’il a lui-même.',
  },
  ORGANISATION_INVITATION_CLOSED: {
    en: 'This invitation {state, select, accepted {has been accepted} other {was taken back}} already; invite the person anew.',
    ms: 'Jemputan ini sudah {state, select, accepted {diterima} other {ditarik balik}}; jemput pengguna semula.',
    fr: 'Cette invitation a déjà été {state, select, accepted {acceptée} other {retirée}} ; invitez la personne à nouveau.',
  },
  ORGANISATION_INVITATION_GONE: {
    en: 'This invitation is not valid any more. Ask the company for a new one.',
    ms: 'Jemputan ini tidak sah lagi. Minta jemputan baharu daripada syarikat.',
    fr: 'Cette invitation n’est plus valable. Demandez-en une nouvelle à la société.',
  },
  ORGANISATION_INVITATION_USED: {
    en: 'This invitation has been accepted already. Sign in with your account.',
    ms: 'Jemputan ini sudah diterima. Log masuk dengan akaun anda.',
    fr: 'Cette invitation a déjà été acceptée. Connectez-vous avec votre compte.',
  },
  ORGANISATION_INVITED: {
    en: 'This person has an open invitation for this role already. Renew that one.',
    ms: 'Pengguna ini sudah mempunyai jemputan terbuka untuk peranan ini. Perbaharui jemputan itu.',
    fr: 'Cette personne a déjà une invitation ouverte pour ce rôle. Renouvelez-la.',
  },
  ORGANISATION_INVITE_FIRST: {
    en: 'somebody joins a company by accepting an invitation; invite the person by e-mail',
    ms: 'seseorang menyertai syarikat dengan menerima jemputan; jemput pengguna melalui e-mel',
    fr: 'on rejoint une société en acceptant une invitation ; invitez la personne par e-mail',
  },
  ORGANISATION_MEMBER_ALREADY: {
    en: 'This person has this role in the company already. If it was ended, activate it again.',
    ms: 'Pengguna ini sudah mempunyai peranan ini dalam syarikat. Jika ia ditamatkan, aktifkan semula.',
    fr: 'Cette personne a déjà ce rôle dans la société. S’il a pris fin, réactivez-le.',
  },
  ORGANISATION_MEMBER_FIXED: {
    en: 'a membership stays with its person; end it and invite the other person',
    ms: 'keahlian kekal dengan penggunanya; tamatkannya dan jemput pengguna lain',
    fr: 'un rattachement reste à sa personne ; mettez-y fin et invitez l’autre personne',
  },
  ORGANISATION_OTHER_ACCOUNT: {
    en: 'You are signed in with another address than the invited one. Sign out, then open the link again.',
    ms: 'Anda log masuk dengan alamat yang berbeza daripada yang dijemput. Log keluar, kemudian buka pautan semula.',
    fr: 'Vous êtes connecté avec une autre adresse que celle invitée. Déconnectez-vous, puis rouvrez le lien.',
  },
  ORGANISATION_SIGN_IN_FIRST: {
    en: 'There is an account for the invited address. Sign in with it, then accept.',
    ms: 'Ada akaun bagi alamat yang dijemput. Log masuk dengannya, kemudian terima.',
    fr: 'Un compte existe pour l’adresse invitée. Connectez-vous avec ce compte, puis acceptez.',
  },
  ORGANISATION_TECHNICIAN_TAKEN: {
    en: 'This technician record is not free. Choose another, or none.',
    ms: 'Rekod juruteknik ini sudah diambil. Pilih yang lain, atau tiada.',
    fr: 'Cette fiche de technicien n’est pas libre. Choisissez-en une autre, ou aucune.',
  },
  'ORGANISATION_COMPANY_NEEDED.form': {
    en: 'Say of which company the form is.',
    ms: 'Nyatakan borang ini milik syarikat mana.',
    fr: 'Précisez de quelle société est le formulaire.',
  },
  'ORGANISATION_COMPANY_NEEDED.files': {
    en: 'Say for which company the files are.',
    ms: 'Nyatakan fail ini untuk syarikat mana.',
    fr: 'Précisez pour quelle société sont les fichiers.',
  },
} as const satisfies Readonly<Record<string, Text>>;
