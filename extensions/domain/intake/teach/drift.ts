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
  /** It left its neighbours: it may be another label of the same name. */
  isJump?: true;
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

type Moved = { label: string; was: Place; is: Place; rows: number; columns: number };

/** So far a label moves with no other one hardly by rows that were put in. */
const FAR_ALONE = 10;

const isBefore = (a: Place, b: Place): boolean =>
  a.row < b.row || (a.row === b.row && a.column < b.column);

/**
 * Where rows are put in between, all labels that follow move together and keep their order. A label
 * that moved otherwise than the ones before and after it, past one of them or far, jumped.
 */
const jumpsOf = (found: readonly Moved[], limits: DriftLimits): Set<string> => {
  const ordered = [...found].sort((a, b) => (isBefore(a.was, b.was) ? -1 : 1));
  const isFar = ({ rows, columns }: { rows: number; columns: number }): boolean =>
    Math.abs(rows) > limits.rows || Math.abs(columns) > limits.columns;
  const isApart = (one: Moved, other: Moved | undefined): boolean =>
    !other || isFar({ rows: one.rows - other.rows, columns: one.columns - other.columns });
  return new Set(
    ordered
      .filter((one, at) => {
        const isOther = ({ is }: Moved): boolean =>
          is.row !== one.is.row || is.column !== one.is.column;
        const before = ordered.slice(0, at).findLast(isOther);
        const after = ordered.slice(at + 1).find(isOther);
        if (!isFar(one) || !isApart(one, before) || !isApart(one, after)) return false;
        const isPast =
          (before && isBefore(one.is, before.is)) || (after && isBefore(after.is, one.is));
        return Boolean(isPast) || Math.abs(one.rows) > FAR_ALONE;
      })
      .map(({ label }) => label),
  );
};

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
  const jumps = jumpsOf(found, limits);
  for (const { label, was, is, rows, columns } of found) {
    const own = { rows: rows - common.rows, columns: columns - common.columns };
    const isJump = jumps.has(label);
    if (!isFar(own) && !isJump) continue;
    const text = `"${label}" stood at ${at(was)} and is at ${at(is)}.`;
    const note: DriftNote = { kind: 'moved', label, text, was: at(was), is: at(is) };
    notes.push(isJump ? { ...note, isJump } : note);
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
