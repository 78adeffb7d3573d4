import { finding } from './errors.ts';
import type { Finding } from './errors.ts';
import { judge } from './judge.ts';
import type { Judged } from './judge.ts';
import type { ParserProfile } from './profile.ts';
import { readForm } from './read-form.ts';
import { readTable } from './read-table.ts';
import { recognise } from './recognise.ts';
import type { Workbook } from './sheet.ts';

export type ParsedDraft = Judged & { sheet: string; row: number | null };
export type ParsedWorkbook =
  | {
      ok: true;
      profile: string;
      certainty: number;
      sheet: string;
      drafts: ParsedDraft[];
      junk: { sheet: string; row: number; text: string }[];
    }
  | { ok: false; error: Finding };

/** From a workbook to drafts: one for a form, one for each row of a list. */
export const parseWorkbook = (input: {
  workbook: Workbook;
  fileName: string;
  profiles: readonly ParserProfile[];
  today: Date;
}): ParsedWorkbook => {
  const { workbook, fileName, profiles, today } = input;
  const found = recognise(workbook, fileName, profiles);
  if (!found) return { ok: false, error: finding('LAYOUT_UNKNOWN') };
  const { profile, sheet, certainty } = found;
  const head = { ok: true, profile: profile.code, certainty, sheet: sheet.name } as const;
  if (profile.family === 'form') {
    const parsed = readForm(sheet, fileName, profile.definition);
    const draft = { ...judge(parsed, profile, certainty), sheet: sheet.name, row: null };
    return { ...head, drafts: [draft], junk: [] };
  }
  const { rows, junk } = readTable(workbook, profile.definition, today);
  const drafts = rows.map(({ row, ...parsed }) => ({
    ...judge(parsed, profile, certainty),
    sheet: parsed.sheet,
    row,
  }));
  return { ...head, drafts, junk };
};
