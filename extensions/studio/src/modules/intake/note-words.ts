import { language, t } from '../../language/words.ts';
import { notes } from '../../locales/en/notes.ts';
import type { ConfidenceNote } from './domain.ts';

const isKnown = (part: string): part is keyof typeof notes => Object.hasOwn(notes, part);

/** Notes are kept as English sentences; the other languages say their figure. */
export const noteWords = ({ part, value, text }: ConfidenceNote): string =>
  language() === 'en' || !isKnown(part)
    ? text
    : t(`notes.${part}`, { percent: Math.round(value * 100) });
