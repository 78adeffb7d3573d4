import { normaliseLabel } from '../labels.ts';
import { TAUGHT_FIELDS } from '../target-fields.ts';

const normal = (labels: readonly string[]): string[] => labels.map(normaliseLabel);

const WORDS: readonly { path: string; labels: readonly string[] }[] = TAUGHT_FIELDS.map(
  ({ path, labels }) => ({ path, labels: normal(labels) }),
);
const KNOWN = new Set(WORDS.flatMap(({ labels }) => labels));

/** Whether partners use this text as a label for anything we know. */
export const isKnownWord = (text: string): boolean => KNOWN.has(normaliseLabel(text));

const BY_LENGTH = [...KNOWN].sort((a, b) => b.length - a.length);

/** The known word that a line begins with, as the line has it: printed labels are glued to values. */
export const knownPrefix = (text: string): string | null => {
  const upper = text.toUpperCase();
  const word = BY_LENGTH.find((known) => known.length >= 4 && upper.startsWith(known));
  return word ? text.slice(0, word.length) : null;
};

export type WordMatch = { path: string; score: number; word: string };

/** A longer label that holds a known word counts less than the word itself. */
const CONTAINED = 0.6;

/** Fields that a label is a word for, best first: the word itself, then labels that contain it. */
export const fieldsOfLabel = (text: string): WordMatch[] => {
  const label = normaliseLabel(text);
  if (label === '') return [];
  const spaced = ` ${label} `;
  return WORDS.flatMap(({ path, labels }): WordMatch[] => {
    const exact = labels.indexOf(label);
    if (exact >= 0) return [{ path, score: 1 - exact * 0.01, word: labels[exact] as string }];
    const held = labels
      .filter((word) => word.length >= 3 && spaced.includes(` ${word} `))
      .sort((a, b) => b.length - a.length)[0];
    if (!held) return [];
    return [{ path, score: CONTAINED * (0.5 + held.length / (2 * label.length)), word: held }];
  }).sort((a, b) => b.score - a.score);
};

type OrderWord = readonly [pattern: RegExp, orderType: string];
/** Longer meanings first: "indoor relocation" is not just a relocation. */
const ORDER_WORDS: readonly OrderWord[] = [
  [/cancel|terminat|withdraw/i, 'CANCELLATION'],
  [/indoor/i, 'MODIFICATION_INDOOR'],
  [/outdoor|modif|relocat|shift|move/i, 'MODIFICATION_OUTDOOR'],
  [/upgrade|value.added|add.on/i, 'VALUE_ADDED_SERVICE_UPGRADE'],
  [/repull/i, 'ASSURANCE_REPULL'],
  [/fault|assurance|repair|trouble|troubleshoot|maintenance|restor/i, 'ASSURANCE_STANDARD'],
  [/activat|install|new|connect/i, 'ACTIVATION'],
];

/** The order type that a word on a form most likely means. */
export const orderTypeOf = (text: string): string | null =>
  ORDER_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
