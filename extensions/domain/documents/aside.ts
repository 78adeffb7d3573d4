import { plainText } from '../kernel/plain-text.ts';
import { maskText } from './mask-text.ts';
import { type ReadNote, readNote } from './notes.ts';
import { addressOf, type Aside } from './sheet.ts';

const MOST_NAMED = 12;
const LONGEST_SHOWN = 60;

const shown = (text: string): string => {
  const plain = maskText(plainText(text));
  return `“${plain.length > LONGEST_SHOWN ? `${plain.slice(0, LONGEST_SHOWN)}…` : plain}”`;
};

const named = (names: readonly string[]): string =>
  [...names.slice(0, MOST_NAMED), ...(names.length > MOST_NAMED ? ['…'] : [])].join(', ');

/** What somebody wrote beside the cells, in a few words: it is shown to a person and never a value. */
export const asideNotes = (sheet: string, { comments, boxes }: Aside): ReadNote[] => [
  ...(comments.length > 0
    ? [
        readNote(
          'COMMENTS_NOT_READ',
          {
            sheet,
            count: comments.length,
            comments: named(
              comments.map(({ row, column, text }) => `${addressOf(row, column)} ${shown(text)}`),
            ),
          },
          { sheet },
        ),
      ]
    : []),
  ...(boxes.length > 0
    ? [
        readNote(
          'DRAWINGS_NOT_READ',
          { sheet, count: boxes.length, texts: named(boxes.map(shown)) },
          { sheet },
        ),
      ]
    : []),
];

/** Formulas whose result nobody stored: what they would show is not known. */
export const uncalculatedNotes = (sheet: string, addresses: readonly string[]): ReadNote[] =>
  addresses.length === 0
    ? []
    : [
        readNote(
          'FORMULAS_WITHOUT_RESULT',
          { sheet, count: addresses.length, cells: named(addresses) },
          { sheet },
        ),
      ];
