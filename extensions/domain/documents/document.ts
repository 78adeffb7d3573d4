import type { ReadNote } from './notes.ts';
import type { Workbook } from './sheet.ts';

/**
 * Text line by line: a mail's body, a printed page, a text file. A source names a line as `L12`,
 * from 1, and what stands around the text as `subject`, `from` and `sent`.
 */
export type TextDocument = {
  lines: readonly string[];
  /** Empty for a file that is no mail. */
  subject: string | null;
  /** Address of the sender, lower case. */
  from: string | null;
  /** ISO instant of the mail, the day that "tomorrow" is meant from. */
  sentAt: string | null;
  /** What was not read, and what was read in doubt; absent when all is plain. */
  notes?: readonly ReadNote[];
};

export type Document =
  | { kind: 'workbook'; workbook: Workbook }
  | { kind: 'text'; text: TextDocument };

export const notesOf = (document: Document): readonly ReadNote[] =>
  (document.kind === 'text' ? document.text.notes : document.workbook.notes) ?? [];
