import { z } from 'zod';
import { PLANT_COLUMNS, PLANT_SHEETS, toldColumn } from '../../../../domain/plant/index.ts';
import { said } from '../../platform/answer-shapes.ts';
import { inTransaction } from '../../platform/context.ts';
import { defineRoute, type Route } from '../../platform/route.ts';
import { tableRows } from '../../platform/table-rows.ts';
import { importPlant } from './import-plant.ts';

const MOST_TEXT = 1_000_000;

const take = defineRoute({
  method: 'post',
  path: '/plant/import',
  summary: 'Take in buildings, OLTs, splitters or who has which port from a CSV file, all or none',
  description: `The first row names the columns. ${PLANT_SHEETS.map(
    (sheet) =>
      `\`${sheet}\`: ${PLANT_COLUMNS[sheet].map((one) => `${toldColumn(one)}${one.isRequired ? ' (needed)' : ''}`).join(', ')}.`,
  ).join(
    ' ',
  )} \`problems\` says of every row what is wrong with it; nothing is taken in then. With \`try\` it is judged only. The same file again changes nothing.`,
  tags: ['Plant'],
  access: ['plant'],
  maxBodyBytes: 2 * MOST_TEXT,
  body: z.strictObject({
    company: z.uuid(),
    sheet: z.enum(PLANT_SHEETS),
    file: z.string().trim().min(1).max(255),
    try: z.boolean().default(false),
    csv: z.string().min(1).max(MOST_TEXT).optional(),
    /** In place of `csv`: cells as texts, such as `POST /sheets/read` answers them. */
    rows: tableRows.optional(),
  }),
  response: z.object({
    ...{ isTried: z.boolean(), added: z.int(), changed: z.int(), unchanged: z.int() },
    problems: z.array(said),
    unread: z.array(z.string()),
    /** The first rows as they are read. */
    columns: z.array(z.string()),
    sample: z.array(z.array(z.string())),
  }),
  example: {
    by: 'admin',
    body: ({ id }) => ({
      ...{ company: id, sheet: 'olts', file: 'olts.csv' },
      csv: 'olt,name,port,kind,capacity\nOLT-9,Contoh,0/1/0,gpon,64',
    }),
  },
  handler: ({ knex, actor, body: { try: isTried, ...body } }) =>
    inTransaction(knex, actor, (ctx) => importPlant(ctx, { ...body, isTried })),
});

export const importRoutes: readonly Route[] = [take];
