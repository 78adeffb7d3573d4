import { z } from 'zod';
import { type Sheet, SHEETS, sheetOf } from '../../../domain/master-data/index.ts';
import { inTransaction } from '../platform/context.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { imported, tableRows } from '../platform/table-rows.ts';
import { importRows } from './import-rows.ts';

const MOST_TEXT = 1_000_000;
const NAMES = SHEETS.map(({ collection }) => collection) as [string, ...string[]];

const take = defineRoute({
  method: 'post',
  path: '/master-data/import',
  summary: 'Take in banks, branches, property types or clients from a CSV file, all or none',
  description: `The first row names the columns. ${SHEETS.map(
    ({ collection, columns }) =>
      `\`${collection}\`: ${columns.map(({ names, isRequired }) => `${names[0] as string}${isRequired ? ' (needed)' : ''}`).join(', ')}.`,
  ).join(
    ' ',
  )} \`problems\` says of every row what is wrong with it; nothing is imported then. \`unread\` names columns that are not taken over.`,
  tags: ['Master data'],
  access: ['master-data'],
  maxBodyBytes: 2 * MOST_TEXT,
  body: z.strictObject({
    company: z.uuid(),
    collection: z.enum(NAMES),
    file: z.string().trim().min(1).max(255),
    csv: z.string().min(1).max(MOST_TEXT).optional(),
    /** In place of `csv`: cells as texts, such as `POST /sheets/read` answers them. */
    rows: tableRows.optional(),
  }),
  response: imported,
  example: {
    by: 'admin',
    body: ({ id }) => ({
      ...{ company: id, collection: 'clients', file: 'clients.csv' },
      csv: 'code,name\nCONTOH-9,Contoh Holdings',
    }),
  },
  handler: ({ knex, actor, body }) =>
    inTransaction(knex, actor, (ctx) => importRows(ctx, sheetOf(body.collection) as Sheet, body)),
});

export const routes: readonly Route[] = [take];
