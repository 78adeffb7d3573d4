import type { Knex } from 'knex';
import { type Answered, answerTable, type Cell } from '../../../../domain/forms/index.ts';
import { instantWords, type Language } from '../../../../domain/words/index.ts';
import type { Actor } from '../../platform/actor.ts';
import { csvText } from '../../platform/directus/csv-text.ts';
import { workbookFile } from '../../platform/directus/workbook-file.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { findForm, versionsOf } from '../repository.ts';
import { type AnswerFilter, countAnswers, findAnswers } from './list-answers.ts';

/** More than that keeps the process from answering others. */
export const MOST_EXPORTED = 5_000;

const HEAD = {
  en: ['Order', 'Customer', 'Task', 'Filled in by', 'Begun', 'Submitted', 'Version'],
  ms: ['Pesanan', 'Pelanggan', 'Tugasan', 'Diisi oleh', 'Bermula', 'Dihantar', 'Versi'],
  fr: ['Ordre', 'Client', 'Tâche', 'Rempli par', 'Commencé', 'Remis', 'Version'],
} as const;

export type ExportFormat = 'csv' | 'xlsx';
export type ExportedFile = { name: string; type: string; content: Buffer };

const TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Columns of one name are told apart, for a table is read by its headings. */
const toldApart = (titles: readonly string[]): string[] => {
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const n = (seen.get(title) ?? 0) + 1;
    seen.set(title, n);
    return n === 1 ? title : `${title} (${String(n)})`;
  });
};

const csv = (titles: readonly string[], rows: readonly Cell[][]): Buffer =>
  Buffer.from(
    csvText(
      rows.map((row) => Object.fromEntries(titles.map((title, index) => [title, row[index]]))),
      { fields: titles, header: true, mark: true },
    ),
  );

/**
 * Answers of a form as a file, one row each, without a cell that a spreadsheet program would run.
 *
 * Errors: FORBIDDEN, FORM_EXPORT_LARGE (422).
 */
export const exportAnswers = async (
  knex: Knex,
  actor: Actor,
  { form: id, format, ...filter }: AnswerFilter & { form: string; format: ExportFormat },
  language: Language,
): Promise<ExportedFile> => {
  const form = await findForm(knex, id);
  assertOwn(actor, form, { collection: 'forms', id, capability: 'orders-read' });
  const n = await countAnswers(knex, form, filter);
  if (n > MOST_EXPORTED)
    throw refusal('FORM_EXPORT_LARGE', 422, { n, most: MOST_EXPORTED }, { field: 'since' });
  const [found, versions, company] = await Promise.all([
    findAnswers(knex, form, filter, { limit: MOST_EXPORTED }),
    versionsOf(knex, form),
    knex('companies')
      .where({ id: form.company })
      .first<{ time_zone: string; locale: string }>('time_zone', 'locale'),
  ]);
  const timeZone = company?.time_zone ?? 'UTC';
  const at = (instant: string | null) => instant && instantWords(instant, timeZone, language);
  const answered = found.map(({ item }): Answered => ({
    head: [
      item.orderNumber,
      item.customerName,
      item.taskTitle,
      item.by,
      at(item.startedAt),
      at(item.submittedAt),
      String(item.number),
    ],
    answers: item.answers,
    version: item.version,
  }));
  const used = new Set(answered.map(({ version }) => version));
  const definitions = new Map(
    versions.filter((row) => used.has(row.id)).map((row) => [row.id, row.definition]),
  );
  const table = answerTable(answered, definitions, { language, timeZone });
  const titles = toldApart([...HEAD[language], ...table.titles]);
  return {
    name: `${form.code}.${format}`,
    type: TYPES[format],
    content: format === 'csv' ? csv(titles, table.rows) : workbookFile('Forms', titles, table.rows),
  };
};
