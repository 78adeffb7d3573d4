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
} as const satisfies Readonly<Record<string, Text>>;
