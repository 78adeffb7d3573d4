import { findBadValue } from '../../../domain/kernel/text.ts';
import { refusal } from './errors.ts';

/** The last row of a page: the value it is sorted by, and its id to tell equals apart. */
export type Cursor = { value: string | null; id: string };

export const encodeCursor = ({ value, id }: Cursor): string =>
  Buffer.from(JSON.stringify([value, id])).toString('base64url');

const isCursor = (parts: unknown): parts is [string | null, string] =>
  Array.isArray(parts) &&
  parts.length === 2 &&
  (parts[0] === null || typeof parts[0] === 'string') &&
  typeof parts[1] === 'string' &&
  findBadValue(parts) === null;

export const decodeCursor = (text: string): Cursor => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    if (isCursor(parts)) return { value: parts[0], id: parts[1] };
  } catch {
    // Falls through to the refusal.
  }
  throw refusal(
    'INVALID_QUERY.cursor',
    400,
    {},
    {
      field: 'cursor',
    },
  );
};
