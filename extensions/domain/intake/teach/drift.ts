import { ownMember } from '../../kernel/paths.ts';
import { columnLetters } from '../../documents/index.ts';
import type { DriftLimits } from './layout.ts';
import type { Layout, Place } from './layout-type.ts';
import { DEFAULT_LIMITS } from './layout.ts';

export type DriftNote = {
  kind: 'moved' | 'missing' | 'new' | 'all-moved';
  label: string;
  /** For a person. */
  text: string;
  was?: string;
  is?: string;
};
export type Drift = { notes: DriftNote[] };

const at = ({ row, column }: Place): string => `${columnLetters(column)}${row}`;

const steps = (from: Place, to: Place): { rows: number; columns: number } => ({
  rows: to.row - from.row,
  columns: to.column - from.column,
});

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const inWords = ({ rows, columns }: { rows: number; columns: number }): string =>
  [
    rows
      ? `${Math.abs(rows)} row${Math.abs(rows) === 1 ? '' : 's'} ${rows > 0 ? 'lower' : 'higher'}`
      : '',
    columns
      ? `${Math.abs(columns)} column${Math.abs(columns) === 1 ? '' : 's'} further ${columns > 0 ? 'right' : 'left'}`
      : '',
  ]
    .filter(Boolean)
    .join(' and ');

const MOST_NEW = 10;

/**
 * What stands elsewhere on a form than when its profile was activated. The whole form moved by one
 * step is one note; labels that went their own way have one each. Nothing moved: null.
 */
export const driftOf = (
  before: Layout,
  now: Layout,
  limits: DriftLimits = DEFAULT_LIMITS,
): Drift | null => {
  const names = Object.keys(before.labels);
  const found = names.flatMap((label) => {
    const was = ownMember(before.labels, label);
    const is = ownMember(now.labels, label);
    return was && is ? [{ label, was, is, ...steps(was, is) }] : [];
  });
  const common = {
    rows: middle(found.map(({ rows }) => rows)),
    columns: middle(found.map(({ columns }) => columns)),
  };
  const isFar = ({ rows, columns }: { rows: number; columns: number }): boolean =>
    Math.abs(rows) > limits.rows || Math.abs(columns) > limits.columns;
  const notes: DriftNote[] = [];
  if (isFar(common) && found.length > 0)
    notes.push({ kind: 'all-moved', label: '', text: `The form stands ${inWords(common)}.` });
  for (const { label, was, is, rows, columns } of found) {
    const own = { rows: rows - common.rows, columns: columns - common.columns };
    if (!isFar(own)) continue;
    const text = `"${label}" stood at ${at(was)} and is at ${at(is)}.`;
    notes.push({ kind: 'moved', label, text, was: at(was), is: at(is) });
  }
  for (const label of names) {
    const was = ownMember(before.labels, label);
    if (ownMember(now.labels, label) || !was) continue;
    const text = `"${label}" (${at(was)}) is not on this form.`;
    notes.push({ kind: 'missing', label, text, was: at(was) });
  }
  const known = new Set([
    ...before.others,
    ...names.map((name) => name.replace(/ (?:in|#).*$/, '')),
  ]);
  const fresh = now.others.filter((label) => !known.has(label));
  for (const label of fresh.slice(0, MOST_NEW))
    notes.push({ kind: 'new', label, text: `"${label}" is new on this form.` });
  return notes.length > 0 ? { notes } : null;
};
