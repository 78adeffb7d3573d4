import type { Language } from '../words/index.ts';
import { type Answers, type FormDefinition, type FormField, noteKey } from './definition.ts';
import { answerText, labelIn, type ShowIn } from './show-answer.ts';

/** What stands before the answers in a list and in an exported file. */
export type AnswerHead = readonly string[];
export type Answered = { head: readonly (string | null)[]; answers: Answers; version: string };
export type Cell = string | number | boolean | null;

type Column = { id: string; title: string; of: (answers: Answers, show: ShowIn) => Cell };

const cellOf = (field: FormField, value: unknown, show: ShowIn): Cell => {
  if (value === undefined || value === null) return null;
  if (field.kind === 'group') return null;
  if (typeof value === 'number') return value;
  // As a spreadsheet sorts and compares it.
  if (field.kind === 'date' || field.kind === 'date_time') return String(value);
  return answerText(field, value, show);
};

const titleOf = (field: FormField, language: Language): string =>
  field.unit ? `${labelIn(field, language)} (${field.unit})` : labelIn(field, language);

const rowsOf = (answers: Answers, group: FormField): Answers[] => {
  const rows = answers[group.key];
  return Array.isArray(rows) ? (rows as Answers[]) : [];
};

const fieldColumns = (field: FormField, language: Language): Column[] => {
  if (field.kind === 'section') return [];
  if (field.kind === 'group')
    return (field.fields ?? []).map((inner) => ({
      id: `${field.key}.${inner.key}`,
      title: `${labelIn(field, language)}: ${titleOf(inner, language)}`,
      of: (answers, show) =>
        rowsOf(answers, field)
          .map((row) => answerText(inner, row[inner.key], show))
          .join('; ') || null,
    }));
  const note = noteKey(field.key);
  return [
    {
      id: field.key,
      title: titleOf(field, language),
      of: (answers, show) => cellOf(field, answers[field.key], show),
    },
    ...(field.noteOnNo
      ? [
          {
            id: note,
            title: `${labelIn(field, language)} …`,
            of: (answers: Answers) => (answers[note] as string | undefined) ?? null,
          },
        ]
      : []),
  ];
};

/**
 * Answers as a table: columns of the newest version first, then those that only earlier versions have.
 * Each answer is read by the version that it was given to.
 */
export const answerTable = (
  answered: readonly Answered[],
  versions: ReadonlyMap<string, FormDefinition>,
  show: ShowIn,
): { titles: string[]; rows: Cell[][] } => {
  const byVersion = new Map(
    [...versions].map(([id, { fields }]) => [
      id,
      fields.flatMap((field) => fieldColumns(field, show.language)),
    ]),
  );
  const titles = new Map<string, string>();
  for (const columns of byVersion.values())
    for (const { id, title } of columns) if (!titles.has(id)) titles.set(id, title);
  const rows = answered.map(({ head, answers, version }) => {
    const own = new Map((byVersion.get(version) ?? []).map((column) => [column.id, column]));
    return [...head, ...[...titles.keys()].map((id) => own.get(id)?.of(answers, show) ?? null)];
  });
  return { titles: [...titles.values()], rows };
};
