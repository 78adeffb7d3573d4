import type { Text } from '../languages.ts';

/** Labels of values that are asked for with a step. */
export const ASK_LABELS = {
  POSITION: { en: 'Position', ms: 'Kedudukan', fr: 'Position' },
  SUBMISSION_ID: {
    en: 'Submission id of the partner portal',
    ms: 'ID penghantaran portal rakan kongsi',
    fr: 'Identifiant de dépôt du portail du partenaire',
  },
  APPROVAL: {
    en: "The partner's answer",
    ms: 'Jawapan rakan kongsi',
    fr: 'La réponse du partenaire',
  },
} as const satisfies Readonly<Record<string, Text>>;

export type AskName = keyof typeof ASK_LABELS;
