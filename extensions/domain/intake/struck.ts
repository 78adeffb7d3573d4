import { addressOf } from '../documents/index.ts';
import { doubtOf } from './errors.ts';
import type { Parsed } from './parsed.ts';

const MOST_NAMED = 6;

/** An order of which something is struck through: what is left may be all that is right, or not. */
export const doubtStruck = (
  { warnings }: Pick<Parsed, 'warnings'>,
  columns: readonly number[] | undefined,
  row: number,
): void => {
  if (!columns || columns.length === 0) return;
  const cells = columns.map((column) => addressOf(row, column));
  const named = `${cells.slice(0, MOST_NAMED).join(', ')}${cells.length > MOST_NAMED ? ', …' : ''}`;
  warnings.push(doubtOf('STRUCK_DOUBTED.cells', { cells: named }, { cells }));
};
