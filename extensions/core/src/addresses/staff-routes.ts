import { z } from 'zod';
import {
  ADDRESS_COLUMNS,
  ADDRESS_STATES,
  type AddressColumn,
  type ColumnPlaces,
  LONGEST_QUERY,
} from '../../../domain/addresses/index.ts';
import { choiceOf, said } from '../platform/answer-shapes.ts';
import { inTransaction } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';
import { emptyList, ofCompany } from '../platform/route-example.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { tableRows } from '../platform/table-rows.ts';
import { KEEPS, SEES } from './access.ts';
import * as answers from './answers.ts';
import { ADDRESS_LISTS, listAddresses } from './reads/list-addresses.ts';
import { listImports } from './reads/list-imports.ts';
import { showAddress } from './reads/show-address.ts';
import { importAddressRows } from './use-cases/import-rows.ts';
import { saveServing } from './use-cases/save-serving.ts';
import { startImport } from './use-cases/start-import.ts';

const TAGS = ['Addresses'];
const SEE = { tags: TAGS, access: SEES };
const KEEP = { tags: TAGS, access: KEEPS };
const MEGABYTE = 1024 * 1024;
const MOST_TEXT = 1_000_000;
const byId = z.object({ id: z.uuid() });
const place = z.int().min(0).max(200);
const places = z.partialRecord(
  z.enum(ADDRESS_COLUMNS as [AddressColumn, ...AddressColumn[]]),
  place,
) as z.ZodType<ColumnPlaces>;
const town = z.string().trim().max(120).optional();
const region = z.string().trim().max(64).optional();
const CSV = 'number,street,town\n12,Jalan Contoh,Puchong\n';

const list = defineRoute({
  ...SEE,
  method: 'get',
  path: '/addresses',
  summary: 'Addresses of a company: what fits the typed text, or all by street',
  description:
    'With `q` as in `/address`, thirty at most, with how sure each is. Without it fifty at a time; `count` stops behind 10,000.',
  query: z.object({
    company: z.uuid().optional(),
    q: z.string().trim().max(LONGEST_QUERY).optional(),
    show: z.enum(ADDRESS_LISTS).default('all'),
    offset: z.coerce.number().int().min(0).max(100_000).default(0),
  }),
  response: z.object({
    company: z.uuid().nullable(),
    hint: answers.hint,
    rows: z.array(answers.listedAddress),
    hasMore: z.boolean(),
    count: z.int(),
  }),
  example: { by: 'dispatcher', query: ofCompany, showsNothing: emptyList('rows') },
  handler: ({ knex, actor, query }) => listAddresses(knex, actor, query),
});

const imports = defineRoute({
  ...KEEP,
  method: 'get',
  path: '/addresses/imports',
  summary: 'The latest imports of addresses with what came of them',
  query: z.object({ company: z.uuid().optional() }),
  response: z.object({ rows: z.array(answers.importRun) }),
  example: { by: 'admin', query: ofCompany, showsNothing: emptyList('rows') },
  handler: async ({ knex, actor, query }) => ({
    rows: await listImports(knex, actor, query.company),
  }),
});

const show = defineRoute({
  ...SEE,
  method: 'get',
  path: '/addresses/:id',
  summary: 'One address: what serves it, free ports, who has it',
  params: byId,
  response: answers.address,
  example: { by: 'dispatcher', id: 'addresses' },
  handler: ({ knex, actor, params }) => showAddress(knex, actor, params.id),
});

const serve = defineRoute({
  ...KEEP,
  method: 'post',
  path: '/addresses/:id/serving',
  summary: 'Say what can be had at an address and what serves it',
  description: 'Without `splitter` any splitter of the building serves it.',
  params: byId,
  body: z.strictObject({
    state: choiceOf(ADDRESS_STATES),
    building: z.uuid().nullable(),
    splitter: z.uuid().nullable(),
    terminal: z.string().trim().max(64).nullable(),
  }),
  response: byId,
  example: {
    by: 'admin',
    id: 'addresses',
    body: ({ row }) => ({
      ...{ state: 'serviceable', splitter: null, terminal: 'T-12' },
      building: row('buildings').id,
    }),
  },
  handler: ({ knex, actor, params, body }) =>
    inTransaction(knex, actor, (ctx) => saveServing(ctx, params.id, body)),
});

const take = defineRoute({
  ...KEEP,
  method: 'post',
  path: '/addresses/import-rows',
  summary: 'Take in up to 2,000 addresses from a table',
  description:
    'The first row names the columns; `places` says which is which where their names do not. `problems` says of every row what is wrong with it; nothing is taken in then, unless `skip` leaves those rows out. The same table again changes nothing.',
  maxBodyBytes: 4 * MOST_TEXT,
  body: z.strictObject({
    ...{ company: z.uuid(), file: z.string().trim().min(1).max(255), places: places.optional() },
    ...{ town, region, skip: z.boolean().default(false) },
    csv: z.string().min(1).max(MOST_TEXT).optional(),
    /** In place of `csv`: cells as texts, such as `POST /sheets/read` answers them. */
    rows: tableRows.optional(),
  }),
  response: z.object({
    ...{ added: z.int(), changed: z.int(), unchanged: z.int(), problemCount: z.int() },
    problems: z.array(said),
  }),
  example: {
    by: 'admin',
    body: ({ id }) => ({ company: id, file: 'addresses.csv', csv: CSV }),
  },
  handler: ({ knex, actor, body }) =>
    inTransaction(knex, actor, (ctx) => importAddressRows(ctx, body)),
});

const start = defineRoute({
  ...KEEP,
  method: 'post',
  path: '/addresses/import',
  summary: 'Have the worker take in a long CSV file of addresses',
  description:
    'Multipart with the part `file`; `places` as JSON. One at a time for a company; `GET /addresses/imports` shows how far it is.',
  multipart: { maxFileBytes: 600 * MEGABYTE, maxFiles: 1 },
  body: z.object({
    company: z.uuid(),
    places: z
      .string()
      .max(2_000)
      .optional()
      .transform((text, problem): unknown => {
        try {
          return text ? (JSON.parse(text) as unknown) : undefined;
        } catch {
          problem.addIssue({ code: 'custom', message: 'JSON' });
          return z.NEVER;
        }
      })
      .pipe(places.optional()),
    ...{ town, region },
    skip: z.enum(['true', 'false']).default('false'),
  }),
  status: 202,
  response: byId,
  idempotent: false,
  example: {
    by: 'admin',
    body: ({ id }) => ({ company: id }),
    files: [{ name: 'addresses.csv', type: 'text/csv', content: CSV }],
  },
  handler: async ({ knex, actor, body, files }) => {
    const file = files.find((part) => part.field === 'file');
    if (!file) throw refusal('FAILED_VALIDATION.part', 400, {}, { field: 'file' });
    return startImport({ knex, actor }, file, { ...body, skip: body.skip === 'true' });
  },
});

export const staffRoutes: readonly Route[] = [list, imports, show, serve, take, start];
