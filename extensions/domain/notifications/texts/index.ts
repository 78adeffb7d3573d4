import type { Language } from '../../words/index.ts';
import type { NotificationChannel, NotificationKind } from '../choices.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { ms } from './ms.ts';

const TEXTS = { en, ms, fr };

export type Template = { subject: string; body: string };

/** What the product says where a company has no text of its own. */
export const usualTemplate = (
  kind: NotificationKind,
  channel: NotificationChannel,
  language: Language,
): Template => {
  const text = TEXTS[language][kind];
  return { subject: text.subject, body: text[channel] };
};
