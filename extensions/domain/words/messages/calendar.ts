import type { Text } from '../languages.ts';

export const calendarMessages = {
  CALENDAR_ENDS_BEFORE: {
    en: 'A meeting ends after it begins, within a month.',
    ms: 'Mesyuarat tamat selepas ia bermula, dalam tempoh sebulan.',
    fr: 'Une réunion finit après avoir commencé, dans le mois.',
  },
  CALENDAR_CONFLICT: {
    en: 'Somebody else moved this meeting meanwhile. Load the calendar again.',
    ms: 'Orang lain telah mengalihkan mesyuarat ini. Muatkan semula kalendar.',
    fr: 'Quelqu’un d’autre a déplacé cette réunion entre-temps. Rechargez le calendrier.',
  },
  CALENDAR_LINK_GONE: {
    en: 'This link opens no calendar, or not any more. Make a new one in the calendar.',
    ms: 'Pautan ini tidak membuka kalendar, atau tidak lagi. Buat yang baharu dalam kalendar.',
    fr: 'Ce lien n’ouvre aucun calendrier, ou plus aucun. Créez-en un autre dans le calendrier.',
  },
  CALENDAR_LINK_MADE: {
    en: 'Another link was made at the same moment. Load the page again.',
    ms: 'Pautan lain dibuat pada saat yang sama. Muatkan semula halaman.',
    fr: 'Un autre lien a été créé au même moment. Rechargez la page.',
  },
} as const satisfies Readonly<Record<string, Text>>;
