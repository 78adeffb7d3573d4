import { type Document, gridOf, type Sheet, type Workbook } from '../../documents/index.ts';
import type { ParserProfile } from '../profile.ts';
import { draftForm } from './draft-form.ts';
import { draftTable, suggestTable, tableOf } from './draft-table.ts';
import { choicesOfText, draftText, suggestText } from './draft-text.ts';
import type { Drafted, Lesson } from './lesson.ts';
import { proposeSigns, proposeTextSigns } from './signs.ts';
import { suggestCells, suggestForm } from './suggest.ts';
import type { Choice, Suggestion } from './suggest.ts';

/** The sheet a lesson is about: the named one, else the first that is no mere appendix. */
export const sheetOf = (workbook: Workbook, name: string | undefined): Sheet | undefined => {
  const most = Math.max(...workbook.sheets.map(({ cells }) => cells.length));
  return (
    workbook.sheets.find((sheet) => sheet.name === name) ??
    workbook.sheets.find(({ cells }) => cells.length >= most / 2)
  );
};

const EMPTY: Sheet = { name: '', cells: [], merges: [] };
const sheetIn = (workbook: Workbook, name: string | undefined): Sheet =>
  sheetOf(workbook, name) ?? EMPTY;

/** The likelier family: a list has a header with rows below it. */
export const familyOf = (document: Document): ParserProfile['family'] => {
  if (document.kind === 'text') return 'text';
  return tableOf(sheetIn(document.workbook, undefined)) ? 'table' : 'form';
};

/** What the places of a document most likely are, best first. */
export const suggestionsOf = (
  document: Document,
  family: ParserProfile['family'] = familyOf(document),
  sheet?: string,
): Suggestion[] => {
  if (document.kind === 'text') return suggestText(document.text);
  const found = sheetIn(document.workbook, sheet);
  return family === 'table' ? suggestTable(found) : suggestForm(found);
};

/** By place: the fields it may be, best first. */
export const choicesOf = (document: Document, sheet?: string): Record<string, Choice[]> =>
  document.kind === 'text'
    ? choicesOfText(document.text)
    : suggestCells(sheetIn(document.workbook, sheet));

/**
 * Makes a profile of what a person has said about a sample. `elsewhere` are the labels of the
 * company's other forms, so that the signs are ones that they do not have.
 */
export const draftProfile = (
  lesson: Lesson,
  document: Document,
  elsewhere: readonly ReadonlySet<string>[] = [],
): Drafted => {
  const { head, answers, sheet: name } = lesson;
  // Kept with the profile, so that the next version starts from it.
  const taught = { answers, ...(name ? { sheet: name } : {}) };
  if (document.kind === 'text') {
    const { definition, notes, problems } = draftText(lesson, document.text);
    const recognise = lesson.recognise ?? proposeTextSigns(document.text, definition, elsewhere);
    const profile = { ...head, recognise, family: 'text', definition: { ...definition, taught } };
    return { profile: profile as ParserProfile, notes, problems };
  }
  const sheet = sheetIn(document.workbook, name);
  const isList = lesson.family === 'table';
  const drafted = isList ? draftTable(lesson, sheet) : draftForm(lesson, sheet);
  const { definition, notes, problems } = drafted;
  const textOf = new Map(gridOf(sheet).cells.map((cell) => [cell.address, cell.text]));
  const labels = isList
    ? (tableOf(sheet)?.header ?? []).map(({ text }) => text)
    : // A label that shares its cell with the value is no text of its own.
      notes.flatMap(({ label, cells }) =>
        label && !cells.includes(label) ? (textOf.get(label) ?? []) : [],
      );
  const values = new Set(notes.flatMap(({ cells }) => cells));
  const recognise = lesson.recognise ?? proposeSigns(sheet, labels, values, elsewhere);
  const family = isList ? 'table' : 'form';
  const profile = { ...head, recognise, family, definition: { ...definition, taught } };
  return { profile: profile as ParserProfile, notes, problems };
};
