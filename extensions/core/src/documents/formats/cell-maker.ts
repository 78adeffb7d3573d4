import { addressOf, type Cell, errorValueOf } from '../../../../domain/documents/index.ts';
import { ReadError } from '../read-error.ts';

/** Makes cells as long as there is room for them. */
export const createCells = (maxCells: number) => {
  let made = 0;
  return {
    spend: (count: number): void => {
      made += count;
      if (made > maxCells) throw new ReadError('TOO_MANY_CELLS');
    },
    cell: (row: number, column: number, text: string, number?: number): Cell => {
      made += 1;
      if (made > maxCells) throw new ReadError('TOO_MANY_CELLS');
      const error = errorValueOf(text);
      return {
        address: addressOf(row, column),
        row,
        column,
        text,
        ...(number === undefined ? {} : { number }),
        ...(error === null ? {} : { error }),
      };
    },
  };
};
