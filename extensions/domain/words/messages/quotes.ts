import type { Text } from '../languages.ts';

export const quoteMessages = {
  QUOTES_AGAIN: {
    en: 'The link could not be made. Try again.',
    ms: 'Pautan tidak dapat dibuat. Cuba lagi.',
    fr: 'Le lien n’a pas pu être créé. Réessayez.',
  },
  QUOTES_OTHER_REVISION: {
    en: 'Another revision of this quote is open or accepted.',
    ms: 'Semakan lain sebut harga ini masih terbuka atau telah diterima.',
    fr: 'Une autre révision de ce devis est ouverte ou acceptée.',
  },
  QUOTES_OTHER_DRAFT: {
    en: 'There is a draft of a new revision already. Go on with it.',
    ms: 'Sudah ada draf semakan baharu. Teruskan dengannya.',
    fr: 'Il y a déjà un brouillon d’une nouvelle révision. Continuez avec lui.',
  },
  QUOTES_SENT: {
    en: 'What was sent does not change. Make a new revision.',
    ms: 'Apa yang telah dihantar tidak berubah. Buat semakan baharu.',
    fr: 'Ce qui est envoyé ne change pas. Faites une nouvelle révision.',
  },
  QUOTES_STATUS: {
    en: 'The quote’s status does not allow this any more. Load it again.',
    ms: 'Status sebut harga tidak lagi membenarkannya. Muat semula.',
    fr: 'Le statut du devis ne le permet plus. Rechargez-le.',
  },
  QUOTES_LINK_GONE: {
    en: 'This link leads nowhere any more. Ask for the latest quote.',
    ms: 'Pautan ini tidak lagi berfungsi. Minta sebut harga terkini.',
    fr: 'Ce lien ne mène plus nulle part. Demandez le dernier devis.',
  },
  QUOTES_WORDS: {
    en: 'This page is out of date. Load it again and accept then.',
    ms: 'Halaman ini sudah lapuk. Muat semula dan terima selepas itu.',
    fr: 'Cette page n’est plus à jour. Rechargez-la, puis acceptez.',
  },
  QUOTES_EXPIRED: {
    en: 'The quote expired on {day}. Ask for a new one.',
    ms: 'Sebut harga tamat pada {day}. Minta yang baharu.',
    fr: 'Le devis a expiré le {day}. Demandez-en un nouveau.',
  },
  QUOTES_NOT_PRINTED: {
    en: 'The PDF is being made. Try again in a moment.',
    ms: 'PDF sedang dibuat. Cuba lagi sebentar.',
    fr: 'Le PDF est en cours de création. Réessayez dans un instant.',
  },
  QUOTES_NO_PRICE: {
    en: 'Line {line}: the plan has no price there on that day.',
    ms: 'Baris {line}: pelan tiada harga di situ pada hari itu.',
    fr: 'Ligne {line} : le forfait n’y a pas de prix ce jour-là.',
  },
  QUOTES_LINE_UNKNOWN: {
    en: 'Line {line} names a plan, an address or a tax that the company does not have.',
    ms: 'Baris {line} menamakan pelan, alamat atau cukai yang tiada dalam syarikat.',
    fr: 'La ligne {line} nomme un forfait, une adresse ou une taxe que la société n’a pas.',
  },
  QUOTES_CUSTOMER_UNKNOWN: {
    en: 'There is no such customer in the company.',
    ms: 'Tiada pelanggan sedemikian dalam syarikat.',
    fr: 'Il n’y a pas un tel client dans la société.',
  },
  QUOTES_DAYS: {
    en: 'The last day is in the past.',
    ms: 'Hari terakhir telah berlalu.',
    fr: 'Le dernier jour est passé.',
  },
  QUOTES_NO_LINES: {
    en: 'The quote has no line that counts. Add one first.',
    ms: 'Sebut harga tiada baris yang dikira. Tambah satu dahulu.',
    fr: 'Le devis n’a aucune ligne qui compte. Ajoutez-en une d’abord.',
  },
} as const satisfies Record<string, Text>;
