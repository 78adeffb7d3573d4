import type { AnswerRow, Answers } from '../../../extensions/domain/forms/index.ts';

/** The same answers with one of them changed; without it where the value is `undefined`. */
export const withAnswer = (answers: Answers, key: string, value: unknown): Answers => {
  const { [key]: _, ...rest } = answers;
  return value === undefined ? rest : { ...rest, [key]: value };
};

export const rowsIn = (answers: Answers, key: string): AnswerRow[] => {
  const rows = answers[key];
  return Array.isArray(rows) ? (rows as AnswerRow[]) : [];
};
