/** How a text starts that a spreadsheet program runs; the last four are the wide forms of the signs. */
const LIVE = /^(?:[\t\r]|[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

/**
 * A cell for a CSV or workbook that we write: a text that a spreadsheet program would take for a
 * formula stays text. Numbers, dates and truth values are none and go as they are.
 */
export const inertCell = <T>(value: T): T | string =>
  typeof value === 'string' && LIVE.test(value) ? `'${value}` : value;
