import { z } from 'zod';
import { inWords, type Language } from '../../../domain/words/index.ts';
import { companiesOf } from '../platform/actor.ts';
import { refusal, refusedAs, refusedIn } from '../platform/errors.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { sharedReader } from './reader/shared-reader.ts';

const MEGABYTE = 1024 * 1024;
/** As many as any import takes, with the row of names and some empty ones. */
const MOST_ROWS = 2_100;

/**
 * What takes in rows of its own (equipment, clients) takes texts. A workbook becomes those here, in the
 * thread that reads files, with its limits of time, memory and size.
 */
const read = defineRoute({
  method: 'post',
  path: '/sheets/read',
  summary: 'The first sheet of a workbook as rows of texts, as the imports take them',
  description:
    'Field `file`: `.xlsx`, `.xls` or another file that is a table. Days are written `YYYY-MM-DD`; hidden rows and columns are left out. Nothing is kept.',
  tags: ['Imports'],
  access: ['equipment', 'master-data', 'addresses'],
  multipart: { maxFileBytes: 5 * MEGABYTE, maxFiles: 1 },
  response: z.object({ sheet: z.string(), rows: z.array(z.array(z.string())) }),
  idempotent: false,
  ratePerMinute: 60,
  example: {
    by: 'admin',
    files: [{ name: 'pieces.csv', type: 'text/csv', content: 'name,category\nDrill,Tools\n' }],
  },
  handler: async ({ actor, files }) => {
    const [file] = files;
    if (!file) throw refusal('INVALID_PAYLOAD.files', 400, {}, { field: 'file' });
    const answer = await sharedReader()
      .of(companiesOf(actor)[0] ?? '')
      .table({ bytes: await file.read(), fileName: file.fileName });
    if (!answer.ok) {
      const { error } = answer;
      const refuse = (language: Language) =>
        refusedAs(
          { code: error.code, message: `${file.fileName}: ${inWords(error, language)}` },
          422,
          { field: 'file' },
        );
      throw refusedIn(refuse('en'), refuse);
    }
    if (!answer.table)
      throw refusal('IMPORT_NO_TABLE', 422, { file: file.fileName }, { field: 'file' });
    const { sheet, rows } = answer.table;
    if (rows.length > MOST_ROWS)
      throw refusal('IMPORT_TOO_LONG', 422, { file: file.fileName }, { field: 'file' });
    return { sheet, rows };
  },
});

export const sheetRoutes: readonly Route[] = [read];
