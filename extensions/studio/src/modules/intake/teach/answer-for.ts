import { boxesIn, EMPTY_BOX, USUAL_TICK } from '../../../../../domain/intake/usual-tick.ts';
import { addressOf, parseAddress } from '../../../../../domain/documents/sheet.ts';
import { targetField } from '../../../../../domain/intake/target-fields.ts';
import type { Preview } from '../domain.ts';
import type { Answer } from './types.ts';

/** A mark or an empty box, or a word with one in its cell or beside it, is one of a group to be ticked. */
const isTicked = (cell: string, { cells, merges }: Preview): boolean => {
  const { row, column } = parseAddress(cell);
  const run = merges.find(({ top, left }) => top === row && left === column);
  const around = [column - 1, column, (run?.right ?? column) + 1];
  if (boxesIn(cells[cell] ?? '').length > 0) return true;
  const textAt = (at: number): string => (cells[addressOf(row, at)] ?? '').trim();
  return around.some((at) => at > 0 && (USUAL_TICK.test(textAt(at)) || EMPTY_BOX.test(textAt(at))));
};

/** What a click on a cell says, once the person has named the field. */
export const answerFor = (field: string, cell: string, sheet: Preview): Answer => {
  const isChoice = targetField(field)?.kind === 'choice';
  return { field, from: isChoice && isTicked(cell, sheet) ? 'tick' : 'cells', cells: [cell] };
};
