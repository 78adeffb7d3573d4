import { normaliseLabel } from './labels.ts';
import type { ParserProfile, Sign } from './profile.ts';
import type { Sheet, Workbook } from './sheet.ts';

export type Recognition = {
  profile: ParserProfile;
  sheet: Sheet;
  /** Share of the profile's weights that were found, 0 to 1. */
  certainty: number;
};

/** Signs are looked for near the top, so that a list of 10,000 rows costs no more than a form. */
const LOOK_AT_ROWS = 120;

type Looked = { texts: { row: number; text: string }[]; labels: Set<string> };

const look = (sheet: Sheet): Looked => {
  const texts: Looked['texts'] = [];
  for (const cell of sheet.cells) {
    if (cell.row <= LOOK_AT_ROWS) texts.push({ row: cell.row, text: cell.text });
    if (texts.length > 5_000) break;
  }
  return { texts, labels: new Set(texts.map(({ text }) => normaliseLabel(text))) };
};

const holds = (sign: Sign, sheet: Sheet, looked: Looked, fileName: string): boolean => {
  if (sign.where === 'label') return looked.labels.has(normaliseLabel(sign.pattern));
  const pattern = new RegExp(sign.pattern, 'i');
  if (sign.where === 'file-name') return pattern.test(fileName);
  if (sign.where === 'sheet-name') return pattern.test(sheet.name);
  const rows = sign.withinRows ?? (sign.where === 'header' ? 5 : LOOK_AT_ROWS);
  return looked.texts.some(({ row, text }) => row <= rows && pattern.test(text));
};

const scoreOf = (
  profile: ParserProfile,
  sheet: Sheet,
  looked: Looked,
  fileName: string,
): number => {
  let score = 0;
  for (const sign of profile.recognise.signs) {
    if (holds(sign, sheet, looked, fileName)) score += sign.weight;
    else if (sign.required) return 0;
  }
  return score;
};

/**
 * The profile that fits best: the highest share of its signs, then the higher priority.
 * A profile takes part when every required sign is there and the weights reach its minimum.
 */
export const recognise = (
  workbook: Workbook,
  fileName: string,
  profiles: readonly ParserProfile[],
): Recognition | null => {
  const candidates: Recognition[] = [];
  for (const sheet of workbook.sheets) {
    if (sheet.cells.length === 0) continue;
    const looked = look(sheet);
    for (const profile of profiles) {
      const score = scoreOf(profile, sheet, looked, fileName);
      const whole = profile.recognise.signs.reduce((sum, sign) => sum + sign.weight, 0);
      if (score > 0 && score >= profile.recognise.minimum)
        candidates.push({ profile, sheet, certainty: score / whole });
    }
  }
  const better = (a: Recognition, b: Recognition) =>
    b.certainty - a.certainty || b.profile.priority - a.profile.priority;
  return candidates.sort(better)[0] ?? null;
};
