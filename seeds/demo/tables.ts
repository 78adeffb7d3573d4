import type { Knex } from 'knex';
import { insertMissing, type Row } from '../lib/insert.ts';

/** Rows by table, collected in memory and written at once. */
export type Tables = {
  add: (table: string, ...rows: Row[]) => void;
  rows: (table: string) => Row[];
};

export const newTables = (): Tables => {
  const tables = new Map<string, Row[]>();
  const rows = (table: string): Row[] => {
    const known = tables.get(table);
    if (known) return known;
    const fresh: Row[] = [];
    tables.set(table, fresh);
    return fresh;
  };
  return { add: (table, ...added) => void rows(table).push(...added), rows };
};

export const write = async (
  trx: Knex.Transaction,
  tables: Tables,
  names: readonly string[],
): Promise<void> => {
  for (const name of names) await insertMissing(trx, name, tables.rows(name));
};
