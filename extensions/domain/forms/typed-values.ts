import type { Filled } from './fill.ts';
import { noteKey } from './definition.ts';
import { isEmptyAnswer } from './check-value.ts';

/** One answer in columns of its kind, so that the database can search and sort it. */
export type TypedValue = {
  field: string;
  /** 0, or the row of a repeated group. */
  row: number;
  text: string | null;
  number: number | null;
  date: string | null;
  boolean: boolean | null;
};

const LONGEST_SEARCHED = 2_000;

const columns = (value: unknown, kind: string): Omit<TypedValue, 'field' | 'row'> => {
  const none = { text: null, number: null, date: null, boolean: null };
  if (typeof value === 'number') return { ...none, number: value };
  if (typeof value === 'boolean') return { ...none, boolean: value };
  const text = Array.isArray(value) ? value.join(', ') : String(value);
  const isDate = kind === 'date' || kind === 'date_time';
  return {
    ...none,
    text: text.slice(0, LONGEST_SEARCHED),
    date: isDate ? new Date(text).toISOString() : null,
  };
};

const ofItem = ({ field, isShown, value, note }: Filled, row: number): TypedValue[] => {
  if (!isShown || isEmptyAnswer(value)) return [];
  return [
    { field: field.key, row, ...columns(value, field.kind) },
    ...(note === null ? [] : [{ field: noteKey(field.key), row, ...columns(note, 'text') }]),
  ];
};

/** Every answer that counts, groups row by row. */
export const typedValues = (items: readonly Filled[]): TypedValue[] =>
  items.flatMap((item) =>
    item.field.kind === 'group'
      ? item.rows.flatMap((row, index) => row.flatMap((inner) => ofItem(inner, index)))
      : ofItem(item, 0),
  );

/** Pictures that the answers name, each with its field. */
export const picturesIn = (items: readonly Filled[]): { item: Filled; ids: string[] }[] =>
  items.flatMap((item) => {
    const { kind } = item.field;
    if (kind === 'group') return item.rows.flatMap((row) => picturesIn(row));
    if ((kind !== 'photo' && kind !== 'signature') || isEmptyAnswer(item.value)) return [];
    return [{ item, ids: [item.value].flat() as string[] }];
  });
