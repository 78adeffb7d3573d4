import type { Text } from '../languages.ts';

/** What the database refuses of forms; not on a device. */
export const formRowMessages = {
  FORM_DRAFT_TAKEN: {
    en: 'Somebody else began a draft of this form. Load the page again.',
    ms: 'Orang lain telah memulakan draf borang ini. Muat semula halaman.',
    fr: 'Quelqu’un d’autre a commencé un brouillon de ce formulaire. Rechargez la page.',
  },
  FORM_PUBLISHED_MEANWHILE: {
    en: 'Somebody else published this form meanwhile. Load the page again.',
    ms: 'Orang lain telah menerbitkan borang ini. Muat semula halaman.',
    fr: 'Quelqu’un d’autre a publié ce formulaire entre-temps. Rechargez la page.',
  },
  FORM_USE_TWICE: {
    en: 'The form is asked for there already.',
    ms: 'Borang ini sudah diminta di situ.',
    fr: 'Ce formulaire y est déjà demandé.',
  },
} as const satisfies Readonly<Record<string, Text>>;
