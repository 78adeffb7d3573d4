import type { Knex } from 'knex';
import type { Actor } from '../../platform/actor.ts';
import { decodeCursor, encodeCursor } from '../../platform/cursor.ts';
import { narrow, type DraftFilter } from '../draft-filter.ts';
import { rowView, selectRow, withNames, type ListRow } from '../draft-list-row.ts';
import { countDrafts } from './count-drafts.ts';

export type DraftSort = 'created' | '-created';
export type ListDraftsInput = DraftFilter & {
  sort: DraftSort;
  cursor?: string | undefined;
  limit: number;
  counts: boolean;
};

/** Keeps what comes after a row, in the order of the list. */
export const afterRow = (
  query: Knex.QueryBuilder,
  sort: DraftSort,
  row: { value: string | null; id: string },
): void => {
  const than = sort === '-created' ? '<' : '>';
  void query.whereRaw(`(d.created_at, d.id) ${than} (?::timestamptz, ?::uuid)`, [
    row.value,
    row.id,
  ]);
};

export const inOrder = (query: Knex.QueryBuilder, table: string, sort: DraftSort): void => {
  const order = sort === '-created' ? 'desc' : 'asc';
  void query.orderBy([
    { column: `${table}.created_at`, order },
    { column: `${table}.id`, order },
  ]);
};

/** Drafts for the queue, page by page by key, with the counts of the tabs when they are asked for. */
export const listDrafts = async (knex: Knex, actor: Actor, input: ListDraftsInput) => {
  const { sort, limit } = input;
  const page = narrow(selectRow(knex, knex('parse_drafts as d')), actor, input);
  if (input.cursor) afterRow(page, sort, decodeCursor(input.cursor));
  inOrder(page, 'd', sort);
  const named = withNames(knex, page.limit(limit + 1));
  inOrder(named, 'page', sort);
  const [rows, counts] = await Promise.all([
    named as unknown as Promise<ListRow[]>,
    input.counts ? countDrafts(knex, actor, input) : null,
  ]);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    drafts: shown.map(rowView),
    nextCursor:
      rows.length > limit && last ? encodeCursor({ value: last.created_key, id: last.id }) : null,
    ...(counts ?? {}),
  };
};
