import type { NotificationKind } from '../choices.ts';

export type KindText = {
  /** Of the mail, and the head of the note in the application. */
  subject: string;
  mail: string;
  inbox: string;
};
export type KindTexts = Record<NotificationKind, KindText>;
