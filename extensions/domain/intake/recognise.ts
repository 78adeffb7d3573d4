import type { Sheet, TextDocument, Workbook } from '../documents/index.ts';
import { normaliseLabel } from './labels.ts';
import type { FormProfile, ParserProfile, Sign, TableProfile, TextProfile } from './profile.ts';
import { patternOf } from '../kernel/patterns.ts';
import { plainText, visibleText } from '../kernel/plain-text.ts';
import { labelPattern } from './text-labels.ts';

type Fit<Profile extends ParserProfile> = {
  profile: Profile;
  /** Share of the profile's weights that were found, 0 to 1. */
  certainty: number;
};
export type Recognition = Fit<FormProfile | TableProfile> & { sheet: Sheet };

/** Signs are looked for near the top, so that a list of 10,000 rows costs no more than a form. */
const LOOK_AT_ROWS = 120;

/** Line breaks stay: a pattern may ask for the beginning of a line. */
const seen = (text: string): string => visibleText(text.normalize('NFKC')).trim();

type Looked = { texts: { row: number; text: string; line: string }[]; labels: Set<string> };

const look = (sheet: Sheet): Looked => {
  const texts: Looked['texts'] = [];
  for (const cell of sheet.cells) {
    if (cell.row <= LOOK_AT_ROWS)
      texts.push({ row: cell.row, text: seen(cell.text), line: plainText(cell.text) });
    if (texts.length > 5_000) break;
  }
  return { texts, labels: new Set(texts.map(({ text }) => normaliseLabel(text))) };
};

const holdsOnSheet = (sign: Sign, sheet: Sheet, looked: Looked, fileName: string): boolean => {
  if (sign.where === 'label') return looked.labels.has(normaliseLabel(sign.pattern));
  const pattern = patternOf(sign.pattern);
  if (sign.where === 'file-name') return pattern.test(fileName);
  if (sign.where === 'sheet-name') return pattern.test(sheet.name);
  if (sign.where === 'subject' || sign.where === 'sender') return false;
  const rows = sign.withinRows ?? LOOK_AT_ROWS;
  // A header may be wrapped within its cell.
  if (sign.where === 'header')
    return looked.texts.some(
      ({ row, line }) => row <= rows && (pattern.test(line) || pattern.test(normaliseLabel(line))),
    );
  return looked.texts.some(({ row, text }) => row <= rows && pattern.test(text));
};

const holdsInText = (sign: Sign, text: TextDocument, fileName: string): boolean => {
  const pattern = patternOf(sign.pattern);
  const lines = text.lines.slice(0, sign.withinRows ?? MOST_LINES);
  switch (sign.where) {
    case 'subject':
      return pattern.test(text.subject ?? '');
    case 'sender':
      return pattern.test(text.from ?? '');
    case 'file-name':
      return pattern.test(fileName);
    case 'label':
      return lines.some((line) => labelPattern(sign.pattern).test(seen(line)));
    case 'text':
      return lines.some((line) => pattern.test(seen(line)));
    default:
      return false;
  }
};

/** A long text names what it is about at its beginning. */
const MOST_LINES = 1_000;

/** Share of the signs found; 0 when a required one is missing or they are too few. */
const fitOf = (profile: ParserProfile, holds: (sign: Sign) => boolean): number => {
  let score = 0;
  let whole = 0;
  for (const sign of profile.recognise.signs) {
    whole += sign.weight;
    if (holds(sign)) score += sign.weight;
    else if (sign.required) return 0;
  }
  return score > 0 && score >= profile.recognise.minimum ? score / whole : 0;
};

const best = <Found extends Fit<ParserProfile>>(candidates: Found[]): Found | null =>
  candidates
    .filter(({ certainty }) => certainty > 0)
    .sort((a, b) => b.certainty - a.certainty || b.profile.priority - a.profile.priority)[0] ??
  null;

/**
 * The profile that fits a workbook best: the highest share of its signs, then the higher priority.
 * A profile takes part when every required sign is there and the weights reach its minimum.
 */
export const recogniseWorkbook = (
  workbook: Workbook,
  fileName: string,
  profiles: readonly ParserProfile[],
): Recognition | null => {
  const fitting = profiles.filter((profile) => profile.family !== 'text');
  return best(
    workbook.sheets
      .filter(({ cells }) => cells.length > 0)
      .flatMap((sheet) => {
        const looked = look(sheet);
        const holds = (sign: Sign) => holdsOnSheet(sign, sheet, looked, fileName);
        return fitting.map((profile) => ({ profile, sheet, certainty: fitOf(profile, holds) }));
      }),
  );
};

/** The same for a text. */
export const recogniseText = (
  text: TextDocument,
  fileName: string,
  profiles: readonly ParserProfile[],
): Fit<TextProfile> | null => {
  const holds = (sign: Sign) => holdsInText(sign, text, fileName);
  return best(
    profiles
      .filter((profile) => profile.family === 'text')
      .map((profile) => ({ profile, certainty: fitOf(profile, holds) })),
  );
};
