import { type Cell, UNCALCULATED } from '../documents/index.ts';
import { isIdentifier } from './identifiers.ts';
import type { TableDefinition } from './profile.ts';
import type { Header } from './table-header.ts';

/** A number of an order or a telephone, in the column of one. */
const LIKE_NUMBER = /\d{5}|(?:\d[\s()-]{0,2}){9}/;

/** Whether a row that is too short for an order has a number of one, or of a customer. */
export const namesSomebody = (cells: readonly Cell[], { columns }: Header): boolean =>
  columns.some(
    ({ rule, column }) =>
      (isIdentifier(rule.field) || rule.field === 'phone') &&
      cells.some((cell) => cell.column === column && LIKE_NUMBER.test(cell.text)),
  );

/** A row with formulas and nothing else: without one for a number it only waits to be filled in. */
export const isPrepared = (
  cells: readonly Cell[],
  { columns }: Header,
  { minimumCells }: TableDefinition,
): boolean => {
  if (cells.some(({ error }) => error !== UNCALCULATED)) return false;
  const numbers = columns.filter(({ rule }) => isIdentifier(rule.field));
  return (
    cells.length < minimumCells ||
    !numbers.some((bound) => cells.some(({ column }) => column === bound.column))
  );
};
