import { addressOf, type Aside } from '../documents/index.ts';
import { doubtOf } from './errors.ts';
import { saysItIsOff, saysItMoved, wordsAround } from './odd-texts.ts';
import type { Parsed } from './parsed.ts';

const MOST_NAMED = 6;

/**
 * What somebody wrote beside the cells of an order is not read, and may say that a value is another
 * one by now: a comment in its row, or at a cell that a value of the form came from, is a doubt, and
 * so is a text box that calls the order off or moves it.
 */
export const doubtAside = (
  parsed: Pick<Parsed, 'values' | 'sources' | 'warnings'>,
  aside: Aside | undefined,
  row: number | null,
): void => {
  if (!aside) return;
  const { values, sources, warnings } = parsed;
  const read = new Set(Object.values(sources).flatMap(({ cells }) => cells ?? []));
  const cells = aside.comments
    .filter((one) => (row === null ? read.has(addressOf(one.row, one.column)) : one.row === row))
    .map((one) => addressOf(one.row, one.column));
  if (cells.length > 0) {
    const more = cells.length > MOST_NAMED ? ', …' : '';
    const named = cells.slice(0, MOST_NAMED).join(', ') + more;
    warnings.push(doubtOf('COMMENT_DOUBTED.cells', { cells: named }, { cells }));
  }
  const texts = [...aside.boxes, ...(row === null ? aside.comments.map(({ text }) => text) : [])];
  const isOff = (text: string): boolean => values.orderType !== 'CANCELLATION' && saysItIsOff(text);
  const told = texts.find((text) => isOff(text) || saysItMoved(text, values.appointment));
  if (told !== undefined)
    warnings.push(doubtOf('ROW_HELD.status', { status: wordsAround(told) }, {}));
};
