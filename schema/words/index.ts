import { ownMember } from '../../extensions/domain/kernel/paths.ts';
import { CHOICE_WORDS } from '../../extensions/domain/words/choices.ts';
import type { WordList } from '../../extensions/domain/words/word-list.ts';
import { MODEL } from '../model/index.ts';
import { billingLabels } from './labels/billing.ts';
import { commonLabels } from './labels/common.ts';
import { intakeLabels } from './labels/intake.ts';
import { lifecycleLabels } from './labels/lifecycle.ts';
import { organisationLabels } from './labels/organisation.ts';
import { plantLabels } from './labels/plant.ts';
import { taskLabels } from './labels/tasks.ts';
import { workLabels } from './labels/work.ts';
import { billingNotes } from './notes/billing.ts';
import { commonNotes } from './notes/common.ts';
import { intakeNotes } from './notes/intake.ts';
import { lifecycleNotes } from './notes/lifecycle.ts';
import { organisationNotes } from './notes/organisation.ts';
import { plantNotes } from './notes/plant.ts';
import { taskNotes } from './notes/tasks.ts';
import { workNotes } from './notes/work.ts';

/** Languages of the model besides English, in Directus' codes; a word list has them in this order. */
export const LANGUAGES = ['ms-MY', 'fr-FR'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a collection brings itself; the lists here are of those that share their words. */
const own = (kind: 'labels' | 'texts'): WordList =>
  Object.assign({}, ...MODEL.map(({ words }) => words?.[kind] ?? {})) as WordList;

/** Names of collections, fields and sections of forms, by their English text. */
export const LABEL_WORDS: WordList = {
  ...commonLabels,
  ...organisationLabels,
  ...workLabels,
  ...taskLabels,
  ...lifecycleLabels,
  ...plantLabels,
  ...intakeLabels,
  ...billingLabels,
  ...own('labels'),
};

/** Notes of fields and texts of choices, by their English text. */
export const TEXT_WORDS: WordList = {
  ...commonNotes,
  ...organisationNotes,
  ...workNotes,
  ...taskNotes,
  ...lifecycleNotes,
  ...plantNotes,
  ...intakeNotes,
  ...billingNotes,
  ...CHOICE_WORDS,
  ...own('texts'),
};

/** The other languages of a text; empty for one that the product has no words for. */
export const wordsFor = (list: WordList, text: string): { language: Language; text: string }[] => {
  const words = ownMember(list, text);
  return words
    ? LANGUAGES.map((language, index) => ({ language, text: words[index] ?? text }))
    : [];
};
