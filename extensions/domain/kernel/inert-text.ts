import { ownPattern } from './own-pattern.ts';

const SIGNS = '=+\\-@\\uff1d\\uff0b\\uff0d\\uff20';
/**
 * How a text starts that a spreadsheet program runs, also behind blanks, marks that do not show and
 * quotes; the last four signs are the wide forms.
 */
const LIVE = ownPattern(`^(?:["']*[\\t\\r]|[\\s\\p{Cc}\\p{Cf}"']*[${SIGNS}])`, 'u');

/**
 * A cell for a CSV or workbook that we write: a text that a spreadsheet program would take for a
 * formula stays text. Numbers, dates and truth values are none and go as they are.
 */
export const inertCell = <T>(value: T): T | string =>
  typeof value === 'string' && LIVE.test(value) ? `'${value}` : value;

/** What such a cell was before: our own files come back as they were. */
export const plainCell = (text: string): string =>
  text.startsWith("'") && LIVE.test(text) ? text.slice(1) : text;
