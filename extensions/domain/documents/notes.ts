import { notReadMessages, type Params, type Said, say } from '../words/index.ts';

/**
 * Something of a document that was not read, or was read in doubt, in words. With `needsPerson` no
 * draft of the document counts as valid before somebody has looked.
 */
export type ReadNote = Said & {
  /** The sheet it is about; absent when it is the whole file. */
  sheet?: string;
  needsPerson?: boolean;
};
export type ReadNoteKey = keyof typeof notReadMessages;

export const READ_NOTES = Object.keys(notReadMessages) as ReadNoteKey[];

export const readNote = (
  key: ReadNoteKey,
  params: Params,
  more: { sheet?: string; needsPerson?: boolean } = {},
): ReadNote => ({ ...say(key, params), ...more });
