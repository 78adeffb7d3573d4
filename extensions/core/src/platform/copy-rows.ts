import { finished } from 'node:stream/promises';
import type { Knex } from 'knex';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

type Row = Record<string, unknown>;

const SPECIAL = /[\\\n\r\t]/g;
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const escaped = (text: string): string => text.replace(SPECIAL, (sign) => ESCAPES[sign] as string);

const fieldOf = (value: unknown): string => {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? escaped(JSON.stringify(value)) : String(value);
};

/** Columns with one value in all rows, which is most of a batch, and the others. */
const apart = (
  names: readonly string[],
  rows: readonly Row[],
): { alike: string[]; own: string[] } => {
  const alike: string[] = [];
  const own: string[] = [];
  for (const name of names) {
    const first = rows[0]?.[name];
    (rows.every((row) => row[name] === first) ? alike : own).push(name);
  }
  return { alike, own };
};

/**
 * Rows as COPY takes them, with their columns in its order. An object goes to a JSON column; what is
 * undefined is null.
 */
export const copyText = (
  names: readonly string[],
  rows: readonly Row[],
): { columns: string[]; text: string } => {
  const { alike, own } = apart(names, rows);
  const common = alike.map((name) => fieldOf(rows[0]?.[name])).join('\t');
  const lines = rows.map((row) => {
    const fields = own.map((name) => fieldOf(row[name]));
    if (alike.length > 0) fields.unshift(common);
    return `${fields.join('\t')}\n`;
  });
  return { columns: [...alike, ...own], text: lines.join('') };
};

/** `sent` comes when the server has the rows, `done` when it has inserted them; only that can fail. */
export type Sending = { sent: Promise<void>; done: Promise<void> };

/** Sends rows on the connection of the transaction, behind what was sent before. */
export const sendCopy = (trx: Knex.Transaction, into: string, text: string): Sending => {
  const begun = (async () => {
    const connection = (await trx.client.acquireConnection()) as Client;
    return connection.query(copyFrom(`copy ${into} from stdin`));
  })();
  const done = begun.then((stream) => finished(stream));
  const written = begun.then(
    (stream) =>
      new Promise<void>((resolve) => {
        stream.write(text, () => resolve());
        stream.end();
      }),
  );
  // A refusal of the server ends the writing without a word.
  return { sent: Promise.race([written, done]).catch(() => undefined), done };
};
