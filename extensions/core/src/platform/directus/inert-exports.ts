import type { Readable } from 'node:stream';
import Papa from 'papaparse';
import { plainCell } from '../../../../domain/kernel/index.ts';
import { MOST_ENTRIES, stepsOf } from '../../../../domain/kernel/paths.ts';
import { isDomainError, refusal } from '../errors.ts';
import type { RegisterHooks } from '../hooks.ts';
import { csvText } from './csv-text.ts';
import { manyImported, MOST_IMPORTED } from './running-imports.ts';

type Options = { fields?: string[] | null; includeHeader?: boolean };
type Transform = (this: unknown, input: unknown, format: string, options?: Options) => string;
type ImportCsv = (this: unknown, collection: string, stream: Readable) => Promise<unknown>;

/** Characters of the rows as JSON. The text is made while nothing else runs, of XML and YAML slowly. */
const EXPORT_MAX = { plain: 6_000_000, csv: 6_000_000, slow: 400_000 };
const SAMPLE = 50;

/** The size is told from some rows: looking at all would take as long as the export. */
const refuseLarge = (input: unknown, format: string): void => {
  if (!Array.isArray(input) || input.length === 0) return;
  const every = Math.max(1, Math.floor(input.length / SAMPLE));
  const sample = input.filter((_row, index) => index % every === 0);
  const size = (JSON.stringify(sample).length / sample.length) * input.length;
  const isSlow = format === 'xml' || format === 'yaml';
  const isCsv = format.startsWith('csv');
  const most = isSlow ? EXPORT_MAX.slow : isCsv ? EXPORT_MAX.csv : EXPORT_MAX.plain;
  if (size <= most) return;
  const rows = Math.max(1, Math.floor((most / size) * input.length));
  throw refusal('QUERY_TOO_LARGE.export', 400, { format, rows }, { field: 'limit', limit: rows });
};

const COLUMNS_MAX = 500;

/**
 * Directus makes an object from the paths that headings are: `a[99999999]` a list of that length, which
 * the process goes through entry by entry. Returns the heading that is not a path; null when all are.
 */
const wrongHeading = (headings: readonly string[]): string | null => {
  if (headings.length > COLUMNS_MAX) return headings[COLUMNS_MAX] ?? '';
  const wrong = headings.find((heading) => {
    const name = heading.replace(/^\ufeff/, '').trim();
    if (name === '') return false;
    const steps = stepsOf(name);
    return !steps || /[[\]]/.test(name) || steps.some((step) => Number(step) >= MOST_ENTRIES);
  });
  return wrong ?? null;
};

/** A CSV as it was before our export made it inert, row by row. */
const plainCsv = (source: Readable): Readable => {
  const parsed = source.pipe(Papa.parse(Papa.NODE_STREAM_INPUT, {}));
  source.on('error', (error) => parsed.destroy(error));
  let isFirst = true;
  let rows = -1;
  return parsed.map((row: string[]) => {
    const wrong = isFirst ? wrongHeading(row) : null;
    isFirst = false;
    rows += 1;
    if (rows > MOST_IMPORTED) throw manyImported();
    if (wrong !== null) throw headingError(wrong);
    return `${Papa.unparse([row.map(plainCell)])}\r\n`;
  });
};

const headingError = (heading: string): Error => {
  const field = heading.slice(0, 64);
  return refusal('INVALID_PAYLOAD.heading', 400, { heading: field, most: COLUMNS_MAX }, { field });
};

/** Directus says of a stream that ends in an error no more than that it did. */
const withCause = (error: unknown): unknown =>
  error instanceof Error && isDomainError(error.cause) ? error.cause : error;

/**
 * Every CSV that Directus writes goes through one method, every one that it reads through another;
 * no hook passes by there. What was exported can be imported again.
 */
export const registerInertExports: RegisterHooks = (_register, { services }) => {
  const exporting = services.ExportService.prototype as { transform: Transform };
  const importing = services.ImportService.prototype as { importCSV: ImportCsv };
  const { transform } = exporting;
  const { importCSV } = importing;
  exporting.transform = function (input, format, options) {
    refuseLarge(input, format);
    if (!format.startsWith('csv') || typeof input !== 'object' || input === null)
      return transform.call(this, input, format, options);
    const rows = Array.isArray(input) ? (input as unknown[]) : [input];
    if (rows.length === 0) return '';
    const header = options?.includeHeader !== false;
    const mark = format === 'csv_utf8';
    const text = csvText(rows, { fields: options?.fields, header, mark });
    // The next part of a file, behind what stands there.
    return header ? text : `\n${text}`;
  };
  importing.importCSV = function (collection, stream) {
    return importCSV.call(this, collection, plainCsv(stream)).catch((error: unknown) => {
      throw withCause(error);
    });
  };
};
