import type { FileReader, ReadInput } from './file-reader.ts';
import type { Batch, ParseResult } from './messages.ts';

/** A list that is read while its rows are taken; `result` has everything but the rows. */
export type RowStream = {
  rows: AsyncIterable<Batch>;
  result: Promise<ParseResult>;
  /** Stops the reading when nobody wants the rows. */
  leave: () => Promise<void>;
};
export type Reading = { whole: ParseResult } | RowStream;

/** The reading broke off after rows had been taken: what was made of them must not stay. */
export class ReadingBroken extends Error {
  readonly result: ParseResult;

  constructor(result: ParseResult) {
    super('The file broke off while it was read.');
    this.result = result;
  }
}

/**
 * Waits for its turn, and until it is known whether the file is read at once or row by row. Whoever
 * then opens a transaction for the rows does not hold it while other files are read. When the rows
 * are left before their end, the reading stops.
 */
export const beginReading = async (
  reader: FileReader,
  input: Omit<ReadInput, 'onRows'>,
): Promise<Reading> => {
  const { readable, writable } = new TransformStream<Batch, Batch>();
  const writer = writable.getWriter();
  let onFirst: () => void = () => undefined;
  const first = new Promise<'rows'>((resolve) => {
    onFirst = () => resolve('rows');
  });
  const result = reader.read({
    ...input,
    onRows: (batch) => {
      onFirst();
      return writer.write(batch);
    },
  });
  const ended = result.then(
    () => writer.close(),
    (error: unknown) => writer.abort(error),
  );
  // Nobody waits for the end of a stream that was left early.
  ended.catch(() => undefined);
  const start = await Promise.race([first, result]);
  // Who leaves early is told nothing more.
  result.catch(() => undefined);
  if (start !== 'rows') return { whole: start };
  return { rows: readable, result, leave: () => readable.cancel() };
};
